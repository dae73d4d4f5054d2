"""Time, as what waits sees it; tests put a clock of their own in its place."""

from __future__ import annotations

import time
from typing import Protocol

from bigcommerce_sdk import cancellation


class Clock(Protocol):
    """What a wait needs of time."""

    def now(self) -> float:
        """Seconds since some moment; never goes back."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait. :func:`bigcommerce_sdk.cancellation.sleep` also ends when the call is cancelled."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> float:
        """Seconds since some moment; never goes back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait, or return early when a scope of this thread is cancelled."""
        cancellation.sleep(seconds)


SYSTEM_CLOCK = SystemClock()
