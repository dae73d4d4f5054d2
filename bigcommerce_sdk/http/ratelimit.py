"""Rules over windows of a store's quota: when the next request may be sent. They have no clock."""

from __future__ import annotations

from typing import NamedTuple

from bigcommerce_sdk.quota import RateLimit


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


def reserved(window: Window, now: float, seen_at: float | None = None) -> tuple[Window, float]:
    """Take one request out of a window.

    Whoever has a quota alone may spend it at once. Where others are at work nobody knows how many
    of their requests are on the way, so what is under way of ours gets less as the window empties,
    and its last request is left alone.

    Args:
        window: what was known before.
        now: the time, on the limiter's clock.
        seen_at: when the window was used last; ``None`` where the clock is never set back.

    Returns:
        What is known then, and the seconds to wait before asking again; 0: it may be sent.
    """
    if seen_at is not None:
        window = rebased(window, seen_at, now)
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


def reported(
    window: Window, told: RateLimit, now: float, refused: bool, seen_at: float | None = None
) -> Window:
    """What is known after a reply, or after a call that got none.

    Replies overtake each other. One that belongs to a window that is over says nothing any more,
    and of two about the same window the one with fewer requests left came later.

    Args:
        window: what was known before.
        told: the rate limit in its headers.
        now: when it arrived.
        refused: whether it refused the request for the quota.
        seen_at: when the window was used last; ``None`` where the clock is never set back.
    """
    if seen_at is not None:
        window = rebased(window, seen_at, now)
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
