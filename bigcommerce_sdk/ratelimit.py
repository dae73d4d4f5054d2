"""What is known of a store's quota, and what follows: reading headers, as lenient as headers are,
and rules over windows, without a clock."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

from bigcommerce_sdk.resources import facts

if TYPE_CHECKING:
    from bigcommerce_sdk.protocol import Headers


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
    get = headers.get
    left = whole_number(get(_LEFT))
    if left is None:
        left = whole_number(get(_LEGACY_LEFT))
    window = _number(get(_WINDOW_MS))
    reset = _number(get(_RESET_MS))
    retry = _number(get(_RETRY_AFTER))
    if retry is None:
        retry = _standard_retry_after(headers)
    return RateLimit(
        left,
        whole_number(get(_QUOTA)),
        None if window is None else window / 1000,
        None if reset is None else reset / 1000,
        retry,
    )


class Window(NamedTuple):
    """What is known of the present window of a store's quota.

    Attributes:
        left: requests that may still be sent in it; ``None``: nothing is known.
        resets_at: when the next one begins, on the limiter's clock.
        quota: requests of a whole window, where that is known.
        seconds: length of a window, where that is known.
        confirmed: whether a reply said when it ends; otherwise its length was reckoned with.
        under_way: requests that were sent and not yet answered.
        others: for how many windows others are reckoned with, who use the same quota.
    """

    left: int | None = None
    resets_at: float = 0.0
    quota: int | None = None
    seconds: float | None = None
    confirmed: bool = True
    under_way: int = 0
    others: int = 0


#: Nothing is known, and nothing was sent.
UNKNOWN = Window()

#: Reported when no response arrived.
NO_RATE_LIMIT = RateLimit(None, None, None, None, None)


def reserved(window: Window, now: float) -> tuple[Window, float]:
    """Take one request out of a window.

    Whoever has a quota alone may spend it at once. Where others are at work nobody knows how many
    of their requests are on the way, so what is under way of ours gets less as the window empties,
    and its last request is left alone.

    Returns:
        What is known then, and the seconds to wait before asking again; 0: it may be sent.
    """
    if window.left is not None and now >= window.resets_at:
        window = _renewed(window, now)
    if window.left is not None:
        until_reset = window.resets_at - now
        if window.left <= (1 if window.others else 0):
            return window, until_reset
        if window.others and window.under_way >= max(1, window.left // SHARE):
            return window, min(until_reset, LOOK_AGAIN * (window.seconds or until_reset))
        window = window._replace(left=window.left - 1)
    return window._replace(under_way=window.under_way + 1), 0.0


def rebased(window: Window, seen_at: float, now: float) -> Window:
    """Adjust a window after the clock was set back, by hand, NTP or another server.

    The time until the reset stays what it was when the window was seen last, and no window lasts
    longer than the API's longest.

    Args:
        window: what is known.
        seen_at: when that was used last, on the same clock.
        now: the time now.
    """
    if window.left is None:
        return window
    resets_at = window.resets_at - max(0.0, seen_at - now)
    return window._replace(resets_at=min(resets_at, now + LONGEST_WINDOW))


def _renewed(window: Window, now: float) -> Window:
    """The window after one that is over."""
    if not window.quota or not window.seconds:
        return UNKNOWN
    others = max(0, window.others - 1)
    # one may always be sent, since its reply tells how things are; where there are others, the
    # last one is not
    least = 2 if others else 1
    return window._replace(
        # those that are still under way may be counted in the new one
        left=max(least, window.quota - window.under_way),
        resets_at=now + window.seconds,
        confirmed=False,
        under_way=0,  # what was never reported is forgotten
        others=others,
    )


def reported(window: Window, told: RateLimit, now: float, refused: bool) -> Window:
    """What is known after a reply, or after a call that got none.

    Replies overtake each other. One that belongs to a window that is over says nothing any more,
    and of two about the same window the one with fewer requests left came later.

    Args:
        window: what was known before.
        told: the rate limit in its headers.
        now: when it arrived.
        refused: whether it refused the request for the quota.
    """
    window = window._replace(under_way=max(0, window.under_way - 1))
    # what a reply leaves out is as it was
    quota, seconds = told.quota or window.quota, told.window_seconds or window.seconds
    if refused:
        # the other one is in whole seconds: a window that seems longer than it is misleads
        wait = told.retry_seconds if told.reset_seconds is None else told.reset_seconds
        if wait is None:
            return window  # too much at once, not too much in all: the next may pass
        ended = window._replace(
            left=0,
            resets_at=now + wait,
            quota=quota,
            seconds=seconds,
            confirmed=True,
            others=REMEMBERED,  # ours alone would not have spent it
        )
        return ended if window.left is None or ended.resets_at >= window.resets_at else window
    if told.left is None or told.reset_seconds is None or not told.quota:
        return window
    ends = now + told.reset_seconds
    found = window._replace(
        left=told.left, resets_at=ends, quota=quota, seconds=seconds, confirmed=True
    )
    # of those under way the store may have counted none yet
    fresh = found._replace(left=max(0, told.left - window.under_way))
    if window.left is None:
        return fresh
    apart = ends - window.resets_at
    margin = (told.window_seconds or told.reset_seconds) * SAME_WINDOW
    # a reply that was held up seems to be of a window that cannot have begun
    if apart > margin and not (window.confirmed and now < window.resets_at - margin):
        return fresh
    if apart < -margin:
        return window
    # every reply was on its way for a while, so the earliest end is nearest to the truth
    if window.confirmed:
        found = found._replace(resets_at=min(ends, window.resets_at))
    if told.left < window.left:  # our own are all counted in ours
        return found._replace(others=REMEMBERED)
    return found._replace(left=window.left)


#: Seconds of the longest window: the legacy API counts by the hour.
LONGEST_WINDOW = 3600.0

#: Part of a window by which the ends of one may seem apart: replies take time to arrive.
SAME_WINDOW = 0.25

#: Where others are at work, so many such clients together can spend what is left and no more.
SHARE = 5

#: Part of a window after which one that waits for replies asks again.
LOOK_AGAIN = 0.01

#: Windows for which others are reckoned with after they were noticed.
REMEMBERED = 10

#: Part of a wait that is added, at least and at most.
_JITTER = (0.001, 0.02)


def add_jitter(seconds: float, chance: float) -> float:
    """Lengthen a wait by 0.1 to 2 percent, so that callers who wait do not all send at once.

    Args:
        seconds: the wait.
        chance: a number from 0 to 1.
    """
    least, most = _JITTER
    return seconds * (1 + least + (most - least) * chance)


def whole_number(text: str | None) -> int | None:
    """The count that a header holds; ``None`` where it holds none."""
    number = _number(text)
    return None if number is None else int(number)


#: A number as a header spells it: no sign, exponent, underscore or digits of other scripts, and
#: not too long for any number here.
_NUMBER = re.compile(r"\s*([0-9]{1,12}(?:\.[0-9]{1,20})?)\s*(?:,|$)", re.ASCII)


def _number(text: str | None) -> float | None:
    """The number, or the first of several, that a header holds."""
    if text is None:
        return None
    if isinstance(text, str) and len(text) <= 12 and text.isascii() and text.isdecimal():
        return float(text)  # nearly always, and every call reads several
    found = _NUMBER.match(text) if isinstance(text, str) else None
    return None if found is None else float(found[1])


def _standard_retry_after(headers: Headers) -> float | None:
    """``Retry-After`` in seconds; a date is measured against the reply's own ``Date``."""
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is None and text:
        until, now = _date(text), _date(headers.get("Date"))
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
