"""Rate limit rules: when the next request may be sent. Pure, without a clock.

BigCommerce counts requests in fixed windows, usually of 30 seconds, and all apps of a store share
the quota.
"""

from __future__ import annotations

from typing import NamedTuple

from bigcommerce_sdk.quota import RateLimit


class Window(NamedTuple):
    """The known state of a store's current quota window.

    Attributes:
        left: requests that may still be sent in the window; ``None`` if unknown.
        resets_at: when the next window begins, on the limiter's clock.
        quota: requests of a whole window, if known.
        seconds: length of a window, if known.
        confirmed: whether a response reported ``resets_at``; otherwise it is an estimate.
        in_flight: requests that were sent and not yet answered.
        contended_windows: number of windows, from this one on, in which other clients are assumed
            to use the same quota.
    """

    left: int | None = None
    resets_at: float = 0.0
    quota: int | None = None
    seconds: float | None = None
    confirmed: bool = True
    in_flight: int = 0
    contended_windows: int = 0


#: The window before the first request.
UNKNOWN = Window()


def reserved(window: Window, now: float, seen_at: float | None = None) -> tuple[Window, float]:
    """Reserve one request of a window.

    Without other clients, the whole quota may be in flight at once. With other clients, whose
    requests in flight are unknown, ours are limited to a share of what is left, and the last
    request of the window is not used.

    Args:
        window: the window before.
        now: the current time, on the limiter's clock.
        seen_at: when the window was last used; ``None`` if the clock is never set back.

    Returns:
        The new window, and the seconds to wait before the next attempt; 0: the request may be sent.
    """
    if seen_at is not None:
        window = rebased(window, seen_at, now)
    if window.left is not None and now >= window.resets_at:
        window = _renewed(window, now)
    # one new window in place of several calls of _replace, which take most of the time
    left, resets_at, quota, seconds, confirmed, in_flight, contended = window
    if left is not None:
        until_reset = resets_at - now
        if left <= (1 if contended else 0):
            return window, until_reset
        if contended and in_flight >= max(1, left // SHARE):
            return window, min(until_reset, POLL_FRACTION * (seconds or until_reset))
        left -= 1
    return Window(left, resets_at, quota, seconds, confirmed, in_flight + 1, contended), 0.0


def rebased(window: Window, seen_at: float, now: float) -> Window:
    """Adjust a window to a clock that was set back (by NTP or a Redis failover).

    The time until the reset stays as it was when the window was last used, and is at most
    ``LONGEST_WINDOW``.

    Args:
        window: the window.
        seen_at: when it was last used, on the same clock.
        now: the current time.
    """
    if window.left is None:
        return window
    resets_at = min(window.resets_at - max(0.0, seen_at - now), now + LONGEST_WINDOW)
    return window if resets_at == window.resets_at else window._replace(resets_at=resets_at)


def _renewed(window: Window, now: float) -> Window:
    """The window that follows an expired one."""
    if not window.quota or not window.seconds:
        return UNKNOWN
    contended = max(0, window.contended_windows - 1)
    # One request may always be sent, since its response reports the new window. With other clients,
    # the last request of a window is not used, so two must be left.
    least = 2 if contended else 1
    return window._replace(
        # requests in flight may be counted in the new window
        left=max(least, window.quota - window.in_flight),
        resets_at=now + window.seconds,
        confirmed=False,
        in_flight=0,  # requests that were never reported are forgotten
        contended_windows=contended,
    )


def reported(
    window: Window, limit: RateLimit, now: float, refused: bool, seen_at: float | None = None
) -> Window:
    """Update a window from a response, or from a call without one.

    Responses arrive out of order. One that belongs to an expired window is ignored. Of two about
    the same window, the one with fewer requests left is newer.

    Args:
        window: the window before.
        limit: the rate limit in the headers of the response.
        now: when the response arrived.
        refused: whether the response rejected the request because of the quota.
        seen_at: when the window was last used; ``None`` if the clock is never set back.
    """
    if seen_at is not None:
        window = rebased(window, seen_at, now)
    in_flight = max(0, window.in_flight - 1)
    # headers that are missing keep the known value
    quota, seconds = limit.quota or window.quota, limit.window_seconds or window.seconds
    if refused:
        # X-Retry-After is in whole seconds, which would make the window seem longer than it is
        wait = limit.retry_seconds if limit.reset_seconds is None else limit.reset_seconds
        # without headers it is a concurrency limit: the quota is not spent
        if wait is not None and (window.left is None or now + wait >= window.resets_at):
            # our own requests stay below the quota, so others use it too
            return Window(0, now + wait, quota, seconds, True, in_flight, CONTENTION_MEMORY)
        return window._replace(in_flight=in_flight)
    if limit.left is None or limit.reset_seconds is None or not limit.quota:
        return window._replace(in_flight=in_flight)
    left, contended = limit.left, window.contended_windows
    ends = now + limit.reset_seconds
    margin = (limit.window_seconds or limit.reset_seconds) * RESET_TOLERANCE
    apart = ends - window.resets_at
    # A delayed response seems to belong to a window that cannot have begun yet.
    is_early = window.confirmed and now < window.resets_at - margin
    if window.left is None or (apart > margin and not is_early):
        left = max(0, left - in_flight)  # the store may not have counted any of these requests
    elif apart < -margin:
        return window._replace(in_flight=in_flight)
    else:
        # Each response was delayed by its transfer, so the earliest end is the most accurate.
        if window.confirmed:
            ends = min(ends, window.resets_at)
        if left < window.left:  # which counts all our own requests
            contended = CONTENTION_MEMORY
        else:
            left = window.left
    return Window(left, ends, quota, seconds, True, in_flight, contended)


#: Seconds of the longest window: the legacy API (basic authentication) counts by the hour.
LONGEST_WINDOW = 3600.0

#: Fraction of a window by which two reported ends of the same window may differ, since responses
#: take time to arrive.
RESET_TOLERANCE = 0.25

#: With other clients, at most this fraction (1/n) of what is left is in flight.
SHARE = 5

#: Fraction of a window after which a reservation is tried again, while too many are in flight.
POLL_FRACTION = 0.01

#: Number of windows in which other clients are assumed after they were noticed.
CONTENTION_MEMORY = 10

#: Minimum and maximum jitter, as a fraction of the wait.
_JITTER = (0.001, 0.02)


def add_jitter(seconds: float, jitter: float) -> float:
    """Lengthen a wait by a jitter of 0.1 to 2 percent.

    Without it, waiting callers would all send at once.

    Args:
        seconds: the wait.
        jitter: a random number from 0 to 1.
    """
    least, most = _JITTER
    return seconds * (1 + least + (most - least) * jitter)
