"""How long one iteration of an event loop may handle requests and responses."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

#: Seconds of one iteration after which further requests and responses wait for another one.
LONGEST = 0.005


class Turns:
    """The turns of the tasks that send requests and handle responses in one event loop.

    Responses that arrive together wake their tasks in one iteration. Parsing all of them, and
    sending the next requests of all these tasks, would block the event loop. So an iteration that
    takes too long ends, and the other tasks wait until it has served others. As many of them
    continue as the last iteration had time for.

    Args:
        loop: the event loop.
        clock: the time in seconds; that of the loop may stand still during an iteration.
    """

    def __init__(
        self, loop: asyncio.AbstractEventLoop, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._loop = loop
        self._clock = clock
        self._began: float | None = None
        self._handled = 0
        self._waiting: deque[asyncio.Future[None]] = deque()

    def is_late(self) -> bool:
        """Whether the task has to :meth:`wait`; otherwise it has its turn."""
        if self._began is None:
            self._begin()
        elif self._clock() - self._began > LONGEST:
            return True
        self._handled += 1
        return False

    async def wait(self) -> None:
        """Wait for an iteration with time left."""
        while self.is_late():
            turn = self._loop.create_future()
            self._waiting.append(turn)
            await turn

    def _begin(self) -> None:
        self._began = self._clock()
        self._handled = 0
        self._loop.call_soon(self._end)

    def _end(self) -> None:
        self._began = None
        turns = max(self._handled, 1)
        while turns and self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():  # a task may have been cancelled
                turn.set_result(None)
                turns -= 1
        if self._waiting:
            self._begin()  # so that the others continue, whatever becomes of these
