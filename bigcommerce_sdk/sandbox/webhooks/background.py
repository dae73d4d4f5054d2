"""The delivering thread: started by the first message, stopped with the sandbox."""

from __future__ import annotations

import threading
from collections.abc import Callable

#: Maximum seconds between two checks of the clock.
LONGEST_SLEEP = 60.0


class Background:
    """A thread that calls ``work`` when woken, or when the time of ``idle`` is over.

    Args:
        work: does one unit of work.
        idle: returns the seconds until there is work; ``None`` if there is none.
    """

    def __init__(self, work: Callable[[], object], idle: Callable[[], float | None]) -> None:
        self._work = work
        self._idle = idle
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Check for work; starts the thread if necessary."""
        with self._changed:
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="sandbox webhooks", daemon=True
                )
                self._thread.start()
            self._changed.notify_all()

    def stop(self) -> None:
        """Stop the thread after its current unit of work."""
        with self._changed:
            thread, self._thread = self._thread, None
            self._changed.notify_all()
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                idle = self._idle()
                if self._is_running() and (idle is None or idle > 0):
                    self._changed.wait(None if idle is None else min(idle, LONGEST_SLEEP))
                if not self._is_running():
                    return
            self._work()

    def _is_running(self) -> bool:
        return self._thread is threading.current_thread()
