"""Codecs of dates and datetimes: one parser for all formats, one writer each.

The parser accepts only the formats below and never guesses, since a wrongly guessed date looks
valid.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.codecs.base import Codec, described
from bigcommerce_sdk.json.writing import exact_datetime, unwrapped

if TYPE_CHECKING:
    from bigcommerce_sdk.json.types import Json

T = TypeVar("T")


class Date(Codec):
    """A date without a time, such as ``2026-02-28``.

    A datetime is read as its date in its own time zone.
    """

    python = "date"
    takes = "date | str"

    def decode(self, wire: Any) -> date | None:
        moment = _parse(wire)
        return None if moment is None else moment.date()

    def encode(self, value: Any) -> str:
        day = unwrapped(value)
        if isinstance(day, str):
            with suppress(ValueError):
                day = self.decode(day)
        if isinstance(day, date) and not isinstance(day, datetime):
            return date.isoformat(day)
        raise ValueError(f"must be a date, got {described(value)}")

    def accept(self, value: Any) -> str:
        if isinstance(value, (int, float, dict)) and not isinstance(value, bool):
            return self.encode(self.decode(unwrapped(value)))
        return self.encode(value)


class DateTime(Codec):
    """A datetime, read as aware ``datetime`` in UTC, written in the field's format.

    Writing accepts an aware ``datetime``, a ``date`` (midnight in UTC), or text in any format that
    can be read. A naive ``datetime`` is refused, since its time zone is unknown. So is a value that
    would be read back as another one.
    """

    python = "datetime"
    takes = "datetime | date | str"

    def __init__(self, wire: str) -> None:
        self.wire = wire
        self._write = WRITE_DATETIME[wire]
        self._is_unix = wire.startswith("unix")

    def decode(self, wire: Any) -> datetime | None:
        return parse_datetime(wire, self._is_unix)

    def encode(self, value: Any) -> Any:
        moment = unwrapped(value)
        if isinstance(moment, str):
            with suppress(ValueError):
                moment = self.decode(moment)
        elif isinstance(moment, datetime):
            moment = exact_datetime(moment)
        elif isinstance(moment, date):
            moment = datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
        if not isinstance(moment, datetime):
            raise ValueError(f"must be a datetime, got {described(value)}")
        if moment.tzinfo is None:
            raise ValueError("must have a time zone, such as tzinfo=timezone.utc")
        try:
            moment = moment.astimezone(UTC).replace(microsecond=0)
        except OverflowError:  # near datetime.min or datetime.max
            raise ValueError(f"must be within the range of datetime in UTC, got {moment}") from None
        written = self._write(moment)
        with suppress(ValueError):
            if self.decode(written) == moment:
                return written
        raise ValueError(f"must be a datetime that its wire format can express, got {moment}")

    def accept(self, value: Any) -> Any:
        if isinstance(value, (int, float, dict)) and not isinstance(value, bool):
            return self.encode(self.decode(unwrapped(value)))
        return self.encode(value)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _write_unix(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(seconds=1)


def _write_object(moment: datetime) -> dict[str, Any]:
    text = moment.isoformat(timespec="seconds")
    return {"timezone_type": 1, "date": text, "timezone": "+00:00"}


#: The writer of each ``wire`` format of the schema; the parser below reads all of them.
WRITE_DATETIME: dict[str, Callable[[datetime], Any]] = {
    "rfc2822": format_datetime,
    "iso8601": lambda moment: moment.isoformat(timespec="seconds"),
    "sql": lambda moment: moment.replace(tzinfo=None).isoformat(" ", timespec="seconds"),
    "object": _write_object,
    "unix": _write_unix,
    "unix_text": lambda moment: str(_write_unix(moment)),
}

#: Maximum length of a date. Longer text is not matched, so that no pattern takes long.
_LONGEST = 80
_ZONE = r"[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2}|[A-Za-z]{1,4}"
_RFC2822 = re.compile(
    r"(?:[A-Za-z]{3,9},?[ \t]+)?(-?[0-9]{1,2})[ \t-]+([A-Za-z]{3,9})[ \t-]([ \t]*-?[0-9]{4})"
    r"(?:[ \t]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?"
    rf"(?:[ \t]*({_ZONE}))?(?:[ \t]*\([^()]*\))?"
)
_ISO8601 = re.compile(
    r"(-?[0-9]{4})(-?)([0-9]{2})\2([0-9]{2})"
    r"(?:[Tt \t]+([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
    rf"(?:[ \t]*({_ZONE}))?)?"
)
_DIGITS = re.compile(r"-?[0-9]{1,20}")
_OFFSET = re.compile(r"([+-])([0-9]{2}):?([0-9]{2})?")
#: Names of the tz database. Names such as "localtime" would read files of this machine.
_ZONE_NAME = re.compile(r"[A-Z][A-Za-z0-9_+-]{0,30}(?:/[A-Za-z0-9_+-]{1,30}){0,2}")

_MONTHS = {
    spelling: number
    for number, name in enumerate(
        ("january", "february", "march", "april", "may", "june", "july", "august", "september",
         "october", "november", "december"),
        1,
    )
    for spelling in (name, name[:3])
}  # fmt: skip
#: UTC offsets of the zones that RFC 2822 names, in hours. Other abbreviations are ambiguous.
_HOURS = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5,
          "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}  # fmt: skip
_ZONES: dict[str, tzinfo] = {
    **{name: timezone(timedelta(hours=hours)) for name, hours in _HOURS.items()},
    **dict.fromkeys(("UT", "UTC", "GMT", "Z", "+0000", "-0000", "+00:00"), UTC),
}

#: Unix seconds of the first day of the years -1, 1 and 1971.
_YEAR_BEFORE_0, _YEAR_1, _YEAR_1971 = -62_198_755_200, -62_135_596_800, 31_536_000
#: Seconds of 1970 that may be a date without separators: YYYY, YYDDD, YYMMDD, YYYYMM, YYYYDDD or
#: DMMYYYY. Stores have no dates of 1970; other seconds of that year are read, since an example of
#: the reference (coupons, marketing.v2) is "1603306".
_LOOKS_OTHERWISE = re.compile(r"[0-9]{1,6}|[0-9]{8}|(?:19|20)[0-9]{5}|[0-9]{3}(?:19|20)[0-9]{2}")


def parse_datetime(wire: Json, is_unix: bool = False) -> datetime | None:
    """Parse a date in any format of V2.

    The formats are RFC 2822, ISO 8601, Unix seconds as a number or text, ``YYYY-MM-DD HH:MM:SS``,
    and the ``{"date", "timezone"}`` object of blog posts.

    Args:
        wire: the JSON value.
        is_unix: whether the field holds Unix seconds. In other fields these have at most eleven
            digits, since twelve may be a date and time without separators.

    Returns:
        An aware datetime in UTC, or ``None`` for the API's substitutes for null: empty, zero, or
        a year, month or day of zero or less. A time without a zone is in UTC, as in the API.

    Raises:
        ValueError: for anything else, such as years of two digits, unknown abbreviations of zones,
            and digits that may be a date without separators.
    """
    moment = _parse(wire, is_unix)
    if moment is None or moment.tzinfo is UTC:
        return moment
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("not a date") from None


def _parse(wire: Json, is_unix: bool = False) -> datetime | None:
    """The datetime in the zone of its text; naive if the text has none."""
    try:
        if isinstance(wire, str):
            return _parse_text(wire, is_unix)
        if isinstance(wire, dict):
            return _parse_object(wire)
        if isinstance(wire, bool) or not isinstance(wire, (int, float)):
            raise ValueError("not a date")
        return _from_unix(wire, is_unix)
    except (ValueError, OverflowError):
        raise ValueError("not a date") from None


def _parse_text(text: str, is_unix: bool) -> datetime | None:
    if len(text) > _LONGEST:
        raise ValueError
    found = _RFC2822.fullmatch(text)
    if found is not None:
        day, month, year, hour, minute, second, zone = found.groups()
        return _moment(year, _member(_MONTHS, month.lower()), day, hour, minute, second, None, zone)
    text = text.strip()
    if not text:
        return None
    if _DIGITS.fullmatch(text):
        number = int(text)
        return _from_unix(number, is_unix)
    found = _ISO8601.fullmatch(text) or _RFC2822.fullmatch(text)
    if found is None:
        raise ValueError
    if found.re is _RFC2822:
        return _parse_text(text, is_unix)
    year, _, month, day, hour, minute, second, fraction, zone = found.groups()
    return _moment(year, month, day, hour, minute, second, fraction, zone)


def _moment(
    year: str,
    month: str | int,
    day: str,
    hour: str | None,
    minute: str | None,
    second: str | None,
    fraction: str | None,
    zone: str | None,
) -> datetime | None:
    numbers = int(year), int(month), int(day)
    if min(numbers) <= 0:  # a zero date of an old row, such as "Wed, 30 Nov -0001 00:00:00 +0000"
        return None
    return datetime(
        *numbers,
        int(hour or 0),
        int(minute or 0),
        int(second or 0),
        int(f"{fraction:0<6}"[:6]) if fraction else 0,
        _zone(zone) if zone else None,
    )


def _zone(text: str) -> tzinfo:
    found = _ZONES.get(text)
    if found is not None:
        return found
    offset = _OFFSET.fullmatch(text)
    if offset is None:
        return _member(_ZONES, text.upper())
    sign, hours, minutes = offset.groups()
    if int(minutes or 0) > 59:
        raise ValueError
    span = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(-span if sign == "-" else span)


def _member(table: Mapping[str, T], name: str) -> T:
    if name not in table:
        raise ValueError
    return table[name]


def _from_unix(seconds: float, is_unix: bool) -> datetime | None:
    if not seconds or _YEAR_BEFORE_0 <= seconds < _YEAR_1:  # PHP's Unix time of 0000-00-00
        return None
    if abs(seconds) < _YEAR_1971 and _LOOKS_OTHERWISE.fullmatch(str(abs(int(seconds)))):
        raise ValueError
    if not is_unix and seconds >= 1e11:
        raise ValueError
    return _EPOCH + timedelta(seconds=seconds)


def _parse_object(wire: dict[str, Any]) -> datetime | None:
    if wire and "date" not in wire:
        raise ValueError
    text, zone = wire.get("date"), wire.get("timezone")
    if text is None:
        return None
    if not isinstance(text, (str, int)) or isinstance(text, bool):
        raise ValueError
    moment = _parse(text)
    if moment is None or moment.tzinfo is not None or zone in (None, ""):
        return moment
    if not isinstance(zone, str) or len(zone) > _LONGEST:
        raise ValueError
    try:
        return moment.replace(tzinfo=_zone(zone))
    except ValueError:
        if not _ZONE_NAME.fullmatch(zone):
            raise
    from zoneinfo import ZoneInfo  # slow to import, and few responses name a zone

    try:
        return moment.replace(tzinfo=ZoneInfo(zone))
    except (KeyError, OSError):
        raise ValueError from None
