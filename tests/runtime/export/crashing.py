"""Simulated kills: from one moment on, nothing of the process reaches the disk or the network."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

#: The calls of the operating system after which the disk is another.
CALLS = ("fsync", "makedirs", "replace", "unlink")


class Crash(BaseException):
    """The process is killed: no code can handle it, and what cleanup does has no effect."""


class Killer:
    """Raises :class:`Crash` at one of the calls, and at each one after it.

    Args:
        at: the number of the call; 0 for never.

    Attributes:
        calls: the number of calls so far.
    """

    def __init__(self, at: int = 0) -> None:
        self.at = at
        self.calls = 0
        self._lock = threading.Lock()

    def step(self, *_: object) -> None:
        """Count a call, before it takes effect."""
        with self._lock:
            self.calls += 1
            if self.at and self.calls >= self.at:
                raise Crash

    @contextmanager
    def armed(self) -> Iterator[None]:
        """Let the calls of the operating system count."""

        def counted(call: Callable[..., Any]) -> Callable[..., Any]:
            def stepping(*given: Any, **named: Any) -> Any:
                self.step()
                return call(*given, **named)

            return stepping

        with pytest.MonkeyPatch.context() as patch:
            for name in CALLS:
                patch.setattr(os, name, counted(getattr(os, name)))
            yield
