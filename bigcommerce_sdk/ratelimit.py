"""What a reply's headers say about the store's quota: a pure reading, as lenient as headers are."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

from bigcommerce_sdk.resources import facts

if TYPE_CHECKING:
    from bigcommerce_sdk.protocol import Headers


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
    names = facts.HEADERS
    left = _number(headers.get(names["requests_left"]))
    if left is None:
        left = _number(headers.get(names["legacy_requests_left"]))
    quota = _number(headers.get(names["requests_quota"]))
    window = _number(headers.get(names["window_ms"]))
    reset = _number(headers.get(names["reset_ms"]))
    retry = _number(headers.get(names["retry_after"]))
    if retry is None:
        retry = _standard_retry_after(headers)
    return RateLimit(
        None if left is None else int(left),
        None if quota is None else int(quota),
        None if window is None else window / 1000,
        None if reset is None else reset / 1000,
        retry,
    )


def _number(text: str | None) -> float | None:
    try:
        number = float((text or "").split(",")[0])
    except ValueError:
        return None
    return number if 0 <= number < 1e12 else None


def _standard_retry_after(headers: Headers) -> float | None:
    """``Retry-After`` in seconds; a date is measured against the reply's own ``Date``."""
    text = headers.get("Retry-After")
    seconds = _number(text)
    if seconds is None and text:
        try:
            until, now = (parsedate_to_datetime(each) for each in (text, headers.get("Date", "")))
            seconds = max(0.0, (until - now).total_seconds())
        except (TypeError, ValueError):
            return None
    return seconds
