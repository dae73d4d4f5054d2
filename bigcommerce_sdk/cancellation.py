"""Cancellation: end waits, retries and requests in flight from another thread.

A :class:`Cancellation` is a scope. What a thread runs inside :meth:`Cancellation.active` belongs to
it; scopes nest. A transport wraps each exchange in :func:`aborting`, a wait is :func:`sleep`, and
the retry loop asks :func:`is_cancelled` before it sends anything.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager

#: The scopes that the code running in a thread belongs to, outermost first.
_local = threading.local()


class Cancellation:
    """A scope whose calls can be cancelled together, at most once."""

    def __init__(self) -> None:
        # reentrant: a garbage-collected generator may cancel while its own thread holds the lock
        self._lock = threading.RLock()
        self._aborts: dict[object, Callable[[], None]] = {}
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._cancelled

    def cancel(self) -> None:
        """Abort what runs in the scope, and refuse what begins in it later."""
        with self._lock:
            self._cancelled = True
            aborts = list(self._aborts.values())
        for abort in aborts:
            abort()

    @contextmanager
    def active(self) -> Generator[None]:
        """Run the block in this scope, in this thread."""
        outer = _scopes()
        _local.scopes = (*outer, self)
        try:
            yield
        finally:
            _local.scopes = outer

    def _add(self, key: object, abort: Callable[[], None]) -> None:
        with self._lock:
            self._aborts[key] = abort
            cancelled = self._cancelled
        if cancelled:
            abort()

    def _remove(self, key: object) -> None:
        with self._lock:
            self._aborts.pop(key, None)


def is_cancelled() -> bool:
    """Whether a scope that this thread runs in was cancelled."""
    return any(scope.cancelled for scope in _scopes())


@contextmanager
def aborting(abort: Callable[[], None]) -> Generator[None]:
    """Call ``abort`` when a scope of this thread is cancelled during the block.

    Args:
        abort: called from the thread that cancels, at once if that was done already; it must be
            quick, safe to call twice, and raise nothing.
    """
    scopes, key = _scopes(), object()
    for scope in scopes:
        scope._add(key, abort)
    try:
        yield
    finally:
        for scope in scopes:
            scope._remove(key)


def sleep(seconds: float) -> None:
    """Wait, or return early when a scope of this thread is cancelled."""
    woken = threading.Event()
    with aborting(woken.set):
        woken.wait(seconds)


def _scopes() -> tuple[Cancellation, ...]:
    scopes: tuple[Cancellation, ...] = getattr(_local, "scopes", ())
    return scopes
