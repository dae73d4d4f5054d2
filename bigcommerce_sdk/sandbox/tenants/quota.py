"""How many requests a window of time allows, and the headers that say so."""

from __future__ import annotations

import threading
from collections.abc import Callable

from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.sandbox.problem import Problem


class Quota:
    """A fixed number of requests per window; the window starts with its first request.

    Args:
        limit: requests of one window.
        window: seconds that it lasts.
        clock: the present second.

    Raises:
        ValueError: when they make no sense.
    """

    def __init__(self, limit: int, window: float, clock: Callable[[], float]) -> None:
        if limit < 0 or not window > 0:
            raise ValueError("A quota is 0 or more requests in more than 0 seconds.")
        self.limit = limit
        self.window = window
        self._clock = clock
        self._lock = threading.Lock()
        self._started = clock()
        self._used = 0

    def restart(self) -> None:
        """Begin a new window."""
        with self._lock:
            self._started, self._used = self._clock(), 0

    def take(self, *, legacy: bool = False) -> dict[str, str]:
        """Use one request up.

        Args:
            legacy: whether the caller uses basic login, which has a header and a status of its own.

        Returns:
            The headers that report the window.

        Raises:
            Problem: 429 when the window is spent; 509 for the legacy login.
        """
        with self._lock:
            now = self._clock()
            if not self._started <= now < self._started + self.window:
                self._started, self._used = now, 0
            spent = self._used >= self.limit
            self._used += not spent
            reset = self._started + self.window - now
            left = self.limit - self._used
        headers = {facts.HEADERS["legacy_requests_left"]: str(left)}
        if not legacy:
            headers = self._headers(left, reset)
        if spent:
            # Whole seconds, rounded up: a client that waits that long is not refused again.
            headers[facts.HEADERS["retry_after"]] = str(int(-(-reset // 1)))
            raise Problem(
                509 if legacy else 429,
                "Too many requests: the quota of this window is spent.",
                None,
                headers,
            )
        return headers

    def _headers(self, left: int, reset: float) -> dict[str, str]:
        names = facts.HEADERS
        return {
            names["requests_left"]: str(left),
            names["requests_quota"]: str(self.limit),
            names["window_ms"]: str(round(self.window * 1000)),
            names["reset_ms"]: str(round(reset * 1000)),
        }
