"""What the headers of a reply say about the store's quota; as lenient as headers are."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

from bigcommerce_sdk import facts

if TYPE_CHECKING:
    from bigcommerce_sdk.messages import Headers


_LEFT, _LEGACY_LEFT, _QUOTA, _WINDOW_MS, _RESET_MS, _RETRY_AFTER = (
    facts.HEADERS[name].lower()
    for name in (
        "requests_left", "legacy_requests_left", "requests_quota",
        "window_ms", "reset_ms", "retry_after",
    )
)  # fmt: skip

#: Statuses that refuse a request for the quota; the second is the legacy API's.
THROTTLED = (429, 509)


class RateLimit(NamedTuple):
    """What a reply's headers say about the quota. ``None`` for what they do not say.

    Attributes:
        left: requests that may still be sent in this window.
        quota: requests that one window allows.
        window_seconds: length of the window.
        reset_seconds: time until the window starts anew.
        retry_seconds: how long the store asks to wait before the next try.
    """

    left: int | None
    quota: int | None
    window_seconds: float | None
    reset_seconds: float | None
    retry_seconds: float | None

    @property
    def wait_seconds(self) -> float | None:
        """The longer of the two waits, as the API asks for; ``None`` if it names neither."""
        waits = [wait for wait in (self.reset_seconds, self.retry_seconds) if wait is not None]
        return max(waits, default=None)


def read_rate_limit(headers: Headers) -> RateLimit:
    """The quota that a reply reports. Missing, negative and unreadable values become ``None``."""
    get = headers.get_lower
    left = whole_number(get(_LEFT))
    if left is None:
        left = whole_number(get(_LEGACY_LEFT))
    window = _number(get(_WINDOW_MS))
    reset = _number(get(_RESET_MS))
    retry = _number(get(_RETRY_AFTER))
    if retry is None:
        retry = _standard_retry_after(get("retry-after"), get("date"))
    return RateLimit(
        left,
        whole_number(get(_QUOTA)),
        None if window is None else window / 1000,
        None if reset is None else reset / 1000,
        retry,
    )


#: Reported when no response arrived.
NO_RATE_LIMIT = RateLimit(None, None, None, None, None)


def whole_number(text: str | None) -> int | None:
    """The count that a header holds; ``None`` where it holds none."""
    number = _number(text)
    return None if number is None else int(number)


#: A number as a header spells it: no sign, exponent, underscore or digits of other scripts, and
#: not too long for any number here.
_NUMBER = re.compile(r"\A\s*([0-9]{1,12}(?:\.[0-9]{1,20})?)\s*(?:,|$)", re.ASCII)


def _number(text: str | None) -> float | None:
    """The number, or the first of several, that a header holds."""
    if text is None:
        return None
    if isinstance(text, str) and len(text) <= 12 and text.isascii() and text.isdecimal():
        return float(text)  # nearly always, and every call reads several
    found = _NUMBER.match(text) if isinstance(text, str) else None
    return None if found is None else float(found[1])


def _standard_retry_after(text: str | None, date: str | None) -> float | None:
    """``Retry-After`` in seconds; a date is measured against the reply's own ``Date``."""
    seconds = _number(text)
    if seconds is None and text:
        until, now = _date(text), _date(date)
        if until is not None and now is not None:
            return max(0.0, (until - now).total_seconds())
    return seconds


def _date(text: str | None) -> datetime | None:
    """The moment that a header holds, in UTC; ``None`` where it holds none."""
    if not isinstance(text, str) or not _DATE.fullmatch(text):
        return None
    try:
        found = parsedate_to_datetime(text)
        return None if found.tzinfo is None else found.astimezone(UTC)
    except (TypeError, ValueError, OverflowError, IndexError, AttributeError):
        return None  # the parser of the standard library raises all of these


#: The form of a date in a header. The parser of the standard library reads more, such as the year
#: 0001 as 2001.
_DATE = re.compile(
    r"[A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [1-9][0-9]{3} [0-9:]{8} (?:[A-Z]{1,3}|[+-][0-9]{4})"
)
