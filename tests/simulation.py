"""Threads in simulated time: no waiting, and the same course of events each time."""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Callable, Iterable


class Simulation:
    """A simulated clock for threads.

    One thread runs at a time. When all sleep, time advances to the first wake-up.

    >>> simulation = Simulation()
    >>> simulation.run([work, work])
    """

    def __init__(self) -> None:
        self.time = 1_000_000.0
        self._order = itertools.count()
        #: when and in which order they wake; releasing a lock wakes one
        self._asleep: list[tuple[float, int, threading.Lock]] = []
        self._failures: list[BaseException] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        awake = self._doze(max(0.0, seconds))
        self._wake_next()
        awake.acquire()

    def run(self, works: Iterable[Callable[[], object]]) -> None:
        """Run them all to their ends, and raise what the first of them raised.

        Args:
            works: what the threads do; they begin in this order.
        """
        threads = [
            threading.Thread(target=self._run_one, args=(work, self._doze(0))) for work in works
        ]
        for thread in threads:
            thread.start()
        self._wake_next()
        for thread in threads:
            thread.join()
        if self._failures:
            raise self._failures[0]

    def _run_one(self, work: Callable[[], object], turn: threading.Lock) -> None:
        turn.acquire()
        try:
            work()
        except BaseException as failure:
            self._failures.append(failure)
        self._wake_next()

    def _doze(self, seconds: float) -> threading.Lock:
        awake = threading.Lock()  # lighter than an event
        awake.acquire()
        heapq.heappush(self._asleep, (self.time + seconds, next(self._order), awake))
        return awake

    def _wake_next(self) -> None:
        if self._asleep:
            self.time, _, awake = heapq.heappop(self._asleep)
            awake.release()
