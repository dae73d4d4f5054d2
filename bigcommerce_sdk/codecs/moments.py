"""Codecs of days and moments: one reader for every format, one writer for each."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.codecs.base import Codec, described

if TYPE_CHECKING:
    from bigcommerce_sdk.json_types import Json


class Date(Codec):
    """A calendar day without a time, such as ``2026-02-28``."""

    python = "date"
    takes = "date | str"

    def decode(self, wire: Any) -> date | None:
        moment = parse_datetime(wire)
        return None if moment is None else moment.date()

    def encode(self, value: Any) -> str:
        if isinstance(value, str):
            with suppress(ValueError):
                value = date.fromisoformat(value)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        raise ValueError(f"a date is needed, not {described(value)}")


class DateTime(Codec):
    """A moment. Always read as an aware ``datetime`` in UTC; written in the resource's own way.

    Writing takes an aware ``datetime``, a ``date`` (its midnight in UTC), or text in any format
    that can be read. A ``datetime`` without a time zone is refused: the SDK cannot know which
    zone was meant.
    """

    python = "datetime"
    takes = "datetime | date | str"

    def __init__(self, wire: str) -> None:
        self.wire = wire
        self._write = WRITE_DATETIME[wire]

    def decode(self, wire: Any) -> datetime | None:
        return parse_datetime(wire)

    def encode(self, value: Any) -> Any:
        if isinstance(value, str):
            with suppress(ValueError):
                value = parse_datetime(value)
        elif isinstance(value, date) and not isinstance(value, datetime):
            value = datetime(value.year, value.month, value.day, tzinfo=UTC)
        if not isinstance(value, datetime):
            raise ValueError(f"a datetime is needed, not {described(value)}")
        if value.tzinfo is None:
            raise ValueError("the datetime has no time zone; add one, such as tzinfo=timezone.utc")
        try:
            return self._write(value.astimezone(UTC))
        except OverflowError:  # the first or last day of the calendar, seen from another zone
            raise ValueError(f"a datetime is needed that UTC can express, not {value}") from None


def _write_unix(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1)


def _write_object(moment: datetime) -> dict[str, Any]:
    text = moment.isoformat(timespec="seconds")
    return {"timezone_type": 1, "date": text, "timezone": "+00:00"}


#: How each ``wire`` format of the schema is written; the reader below takes all of them.
WRITE_DATETIME: dict[str, Callable[[datetime], Any]] = {
    "rfc2822": lambda moment: format_datetime(moment.replace(microsecond=0)),
    "iso8601": lambda moment: moment.isoformat(timespec="seconds"),
    "sql": lambda moment: moment.replace(tzinfo=None).isoformat(" ", timespec="seconds"),
    "object": _write_object,
    "unix": _write_unix,
    "unix_text": lambda moment: str(_write_unix(moment)),
}

_NO_DATE = ("", "0", 0, "0000-00-00", "0000-00-00 00:00:00")
_OFFSET = re.compile(r"([+-]\d\d)(\d\d)$")
_HAS_OFFSET = re.compile(r"\d\d:\d\d.*([+-]\d\d:?\d\d|Z)$")


def parse_datetime(wire: Json) -> datetime | None:
    """Read a moment from anything V2 sends: RFC 2822, ISO 8601, unix seconds as number or text,
    ``YYYY-MM-DD HH:MM:SS``, or the blog's ``{"date", "timezone"}`` object.

    Returns:
        An aware datetime in UTC, or ``None`` for the API's spellings of "no date". A time
        without a zone is taken as UTC, which is what the API means by it.

    Raises:
        ValueError: for anything else.
    """
    if isinstance(wire, dict):
        return _parse_date_object(wire)
    if isinstance(wire, bool) or not isinstance(wire, (str, int, float)):
        raise ValueError("not a date")
    if wire in _NO_DATE:
        return None
    try:
        if not isinstance(wire, str) or re.fullmatch(r"\s*-?\d{5,}\s*", wire):
            return datetime.fromtimestamp(float(wire), UTC)
        text = wire.strip()
        if text[:4].isdigit():
            moment = datetime.fromisoformat(_OFFSET.sub(r"\1:\2", text))
        else:
            moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        raise ValueError("not a date") from None


def _parse_date_object(wire: dict[str, Any]) -> datetime | None:
    text, zone = wire.get("date"), wire.get("timezone") or "UTC"
    if not text or text in _NO_DATE:
        return None
    if zone in ("UTC", "GMT", "Z") or (isinstance(text, str) and _HAS_OFFSET.search(text)):
        return parse_datetime(text)
    if isinstance(zone, str) and re.fullmatch(r"[+-]\d\d:?\d\d", zone):
        return parse_datetime(f"{text}{zone}")
    from zoneinfo import ZoneInfo  # few replies name a zone, and importing it is not free

    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    except (KeyError, ValueError, TypeError, OverflowError, OSError):
        raise ValueError("not a date in a known time zone") from None
