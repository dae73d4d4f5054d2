"""The quota that the headers of a response report, parsed leniently."""

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

#: Statuses of rate limiting. The legacy API sends 509 (2013 documentation; bigcommerce-api-python
#: #12).
THROTTLED = (429, 509)


class RateLimit(NamedTuple):
    """The quota that a response reports; ``None`` for each missing value.

    Attributes:
        left: remaining requests of this window.
        quota: requests per window.
        window_seconds: length of the window.
        reset_seconds: time until the next window.
        retry_seconds: requested wait before a retry.
    """

    left: int | None
    quota: int | None
    window_seconds: float | None
    reset_seconds: float | None
    retry_seconds: float | None

    @property
    def wait_seconds(self) -> float | None:
        """The longer of the two waits; ``None`` if neither is reported.

        The API documentation (4_errors.md) requires the longer one.
        """
        waits = [wait for wait in (self.reset_seconds, self.retry_seconds) if wait is not None]
        return max(waits, default=None)


def read_rate_limit(headers: Headers) -> RateLimit:
    """Read the quota from headers; missing and invalid values become ``None``."""
    get = headers.get_lower
    left = whole_number(get(_LEFT))
    if left is None:
        left = whole_number(get(_LEGACY_LEFT))
    window = _number(get(_WINDOW_MS))
    reset = _number(get(_RESET_MS))
    retry = _number(get(_RETRY_AFTER))
    if retry is None and (text := get("retry-after")):
        retry = _standard_retry_after(text, get("date"))
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
    """Parse a count in a header; ``None`` if invalid."""
    number = _number(text)
    return None if number is None else int(number)


#: A number in a header: bounded length, without sign, exponent, underscore or non-ASCII digits.
_NUMBER = re.compile(r"\A\s*([0-9]{1,12}(?:\.[0-9]{1,20})?)\s*(?:,|$)", re.ASCII)


def _number(text: str | None) -> float | None:
    """Parse the number, or the first of several, in a header; ``None`` if invalid."""
    if text is None:
        return None
    if isinstance(text, str) and len(text) <= 12 and text.isascii() and text.isdecimal():
        return float(text)  # the fast path for nearly all values
    found = _NUMBER.match(text) if isinstance(text, str) else None
    return None if found is None else float(found[1])


def _standard_retry_after(text: str, date: str | None) -> float | None:
    """``Retry-After`` in seconds; a date is relative to ``Date`` of the same response."""
    seconds = _number(text)
    if seconds is None:
        until, now = _date(text), _date(date)
        if until is not None and now is not None:
            return max(0.0, (until - now).total_seconds())
    return seconds


def _date(text: str | None) -> datetime | None:
    """Parse a date in a header, in UTC; ``None`` if invalid."""
    if not isinstance(text, str) or not _DATE.fullmatch(text):
        return None
    try:
        found = parsedate_to_datetime(text)
        return None if found.tzinfo is None else found.astimezone(UTC)
    except (TypeError, ValueError, OverflowError, IndexError, AttributeError):
        return None  # the parser of the standard library raises all of these


#: The format of a date in a header. The parser of the standard library accepts more: it reads the
#: year 0001 as 2001.
_DATE = re.compile(
    r"[A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [1-9][0-9]{3} [0-9:]{8} (?:[A-Z]{1,3}|[+-][0-9]{4})"
)
