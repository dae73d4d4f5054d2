"""Requests per window of time, and the headers that report them."""

from __future__ import annotations

import threading
from collections.abc import Callable

from bigcommerce_sdk import facts
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.sandbox.problem import Problem

#: The longest window, in seconds: about 30 years.
MAX_WINDOW = 10**9


class Quota:
    """A fixed number of requests per window; the window starts with its first request.

    Args:
        limit: requests per window.
        window: seconds per window.
        clock: returns the time in seconds.

    Raises:
        ConfigurationException: the limit is negative, or the window not positive.
    """

    def __init__(self, limit: int, window: float, clock: Callable[[], float]) -> None:
        self._limit, self._window = _checked(limit, window)
        self._initial = limit, window
        self._clock = clock
        self._lock = threading.Lock()
        self._started = clock()
        self._used = 0

    @property
    def limit(self) -> int:
        """Requests per window."""
        return self._limit

    @property
    def window(self) -> float:
        """Seconds per window."""
        return self._window

    @property
    def used(self) -> int:
        """Requests that this window has counted."""
        with self._lock:
            return self._used if self._is_current(self._clock()) else 0

    @property
    def remaining(self) -> int:
        """Requests that are left in this window."""
        return max(0, self.limit - self.used)

    def change(self, *, limit: int | None = None, window: float | None = None) -> None:
        """Change the limit. Requests that the current window has counted stay counted.

        Args:
            limit: requests per window; ``None`` keeps it.
            window: seconds per window; ``None`` keeps it.

        Raises:
            ConfigurationException: the limit is negative, or the window not positive.
        """
        with self._lock:
            self._limit, self._window = _checked(
                self._limit if limit is None else limit,
                self._window if window is None else window,
            )

    def restart(self) -> None:
        """Start a new window."""
        with self._lock:
            self._started, self._used = self._clock(), 0

    def reset(self) -> None:
        """Restore the initial limit and start a new window."""
        with self._lock:
            self._limit, self._window = self._initial
        self.restart()

    def take(self, *, legacy: bool = False) -> dict[str, str]:
        """Count one request.

        Args:
            legacy: whether it uses the basic login, which has its own header and status.

        Returns:
            The headers that report the window.

        Raises:
            Problem: 429, or 509 for the legacy login: the quota of the window is used up.
        """
        with self._lock:
            now = self._clock()
            if not self._is_current(now):
                self._started, self._used = now, 0
            spent = self._used >= self._limit
            self._used += not spent
            reset = self._started + self._window - now
            remaining = max(0, self._limit - self._used)
        headers = {facts.HEADERS["legacy_requests_left"]: str(remaining)}
        if not legacy:
            headers = self._headers(remaining, reset)
        if spent:
            # whole seconds, rounded up, so that a client that waits is not refused again
            headers[facts.HEADERS["retry_after"]] = str(int(-(-reset // 1)))
            raise Problem(
                509 if legacy else 429,
                "Too many requests: the quota of this window is used up.",
                None,
                headers,
            )
        return headers

    def _is_current(self, now: float) -> bool:
        return self._started <= now < self._started + self._window

    def _headers(self, remaining: int, reset: float) -> dict[str, str]:
        names = facts.HEADERS
        return {
            names["requests_left"]: str(remaining),
            names["requests_quota"]: str(self.limit),
            names["window_ms"]: str(round(self.window * 1000)),
            names["reset_ms"]: str(round(reset * 1000)),
        }


def _checked(limit: int, window: float) -> tuple[int, float]:
    """The limit and the window.

    Raises:
        ConfigurationException: the limit is negative, or the window not positive.
    """
    numbers = [type(each) in (int, float) for each in (limit, window)]
    # an infinite window has no end that a header could report
    if not all(numbers) or not limit >= 0 or not 0 < window <= MAX_WINDOW:
        raise ConfigurationException(
            f"quota must be >= 0 and window > 0 and at most {MAX_WINDOW}, "
            f"not {shown(limit)} and {shown(window)}."
        )
    return limit, window
