"""Requests per window of time, and the headers that report them."""

from __future__ import annotations

import threading
from collections.abc import Callable

from bigcommerce_sdk import facts
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.sandbox.problem import Problem


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
        numbers = [type(each) in (int, float) for each in (limit, window)]
        if not all(numbers) or not limit >= 0 or not window > 0:
            raise ConfigurationException(
                f"quota must be >= 0 and window > 0, not {shown(limit)} and {shown(window)}."
            )
        self.limit = limit
        self.window = window
        self._clock = clock
        self._lock = threading.Lock()
        self._started = clock()
        self._used = 0

    def restart(self) -> None:
        """Start a new window."""
        with self._lock:
            self._started, self._used = self._clock(), 0

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
            if not self._started <= now < self._started + self.window:
                self._started, self._used = now, 0
            spent = self._used >= self.limit
            self._used += not spent
            reset = self._started + self.window - now
            remaining = self.limit - self._used
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

    def _headers(self, remaining: int, reset: float) -> dict[str, str]:
        names = facts.HEADERS
        return {
            names["requests_left"]: str(remaining),
            names["requests_quota"]: str(self.limit),
            names["window_ms"]: str(round(self.window * 1000)),
            names["reset_ms"]: str(round(reset * 1000)),
        }
