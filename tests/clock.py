"""Time that passes when the test says so."""

from __future__ import annotations

import asyncio
import threading


class FakeClock:
    """A clock whose sleeps take no time: they move it. Several threads and tasks may use it.

    Attributes:
        slept: the sleeps so far, in seconds.
    """

    def __init__(self, start: float = 1_700_000_000.0) -> None:
        self.time = start
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.slept.append(seconds)
            self.time += seconds

    async def wait(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)
