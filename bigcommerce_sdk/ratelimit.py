"""What is known of a store's quota, and what follows: reading headers, as lenient as headers are,
and rules over windows, without a clock."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

from bigcommerce_sdk.resources import facts

if TYPE_CHECKING:
    from bigcommerce_sdk.protocol import Headers


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


class Window(NamedTuple):
    """What is known of the present window of a store's quota.

    Attributes:
        left: requests that may still be sent in it.
        resets_at: when the next one begins, on the limiter's clock.
        quota: requests of a whole window, where that is known.
        seconds: length of a window, where that is known.
        confirmed: whether a reply said when it ends; otherwise its length was reckoned with.
    """

    left: int
    resets_at: float
    quota: int | None = None
    seconds: float | None = None
    confirmed: bool = True


def reserved(window: Window | None, now: float) -> tuple[Window | None, float]:
    """Take one request out of a window.

    Returns:
        What is known then, and the seconds to wait before asking again; 0: it may be sent.
    """
    if window is None:
        return None, 0.0
    if now >= window.resets_at:
        if window.quota is None or window.seconds is None:
            return None, 0.0
        return Window(window.quota - 1, now + window.seconds, *window[2:4], False), 0.0
    if window.left > 0:
        return window._replace(left=window.left - 1), 0.0
    return window, window.resets_at - now


def reported(window: Window | None, told: RateLimit, now: float, refused: bool) -> Window | None:
    """What is known after a reply.

    Replies overtake each other. One that belongs to a window that is over says nothing any more,
    and of two about the same window the one with fewer requests left came later.

    Args:
        window: what was known before.
        told: what its headers say.
        now: when it arrived.
        refused: whether it refused the request for the quota.
    """
    if refused:
        wait = told.wait_seconds
        if wait is None:
            return window  # too much at once, not too much in all: the next may pass
        # a quota of none at all would let nothing pass ever again
        ended = Window(0, now + wait, told.quota or None, told.window_seconds)
        return ended if window is None or ended.resets_at >= window.resets_at else window
    if told.left is None or told.reset_seconds is None or not told.quota:
        return window
    found = Window(told.left, now + told.reset_seconds, told.quota, told.window_seconds)
    if window is None:
        return found
    apart = found.resets_at - window.resets_at
    margin = (told.window_seconds or told.reset_seconds) * _SAME_WINDOW
    if apart > margin:
        return found
    if apart < -margin:
        return window
    # every reply was on its way for a while, so the earliest end is nearest to the truth
    ends = min(found.resets_at, window.resets_at) if window.confirmed else found.resets_at
    return found._replace(left=min(found.left, window.left), resets_at=ends)


#: Part of a window by which the ends of one may seem apart: replies take time to arrive.
_SAME_WINDOW = 0.25

#: Part of a wait that is added, at least and at most, so that those who wait do not come at once.
_SPREAD = (0.001, 0.02)


def spread(seconds: float, chance: float) -> float:
    """A wait, a little longer by chance (a number from 0 to 1)."""
    least, most = _SPREAD
    return seconds * (1 + least + (most - least) * chance)


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
