"""The thread that sends: started when there is something to send, ended with the sandbox."""

from __future__ import annotations

import threading
from collections.abc import Callable

#: Seconds after which it looks at the clock again, however far away the next message is.
LONGEST_SLEEP = 60.0


class Background:
    """Calls ``work`` whenever it is woken or the time that ``idle`` gave is over.

    Args:
        work: does one piece of work.
        idle: seconds until there is something to do; ``None`` when nothing waits.
    """

    def __init__(self, work: Callable[[], object], idle: Callable[[], float | None]) -> None:
        self._work = work
        self._idle = idle
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Look whether there is something to do."""
        with self._changed:
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="sandbox webhooks", daemon=True
                )
                self._thread.start()
            self._changed.notify_all()

    def stop(self) -> None:
        """End the thread, after the piece of work that it is at."""
        with self._changed:
            thread, self._thread = self._thread, None
            self._changed.notify_all()
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                idle = self._idle()
                if self._goes_on() and (idle is None or idle > 0):
                    self._changed.wait(None if idle is None else min(idle, LONGEST_SLEEP))
                if not self._goes_on():
                    return
            self._work()

    def _goes_on(self) -> bool:
        return self._thread is threading.current_thread()
