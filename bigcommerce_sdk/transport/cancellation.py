"""Clocks, and cancellation of waits and requests in flight from another thread.

A :class:`Cancellation` is a scope. Code inside :class:`running_in` belongs to it; scopes nest. A
transport wraps each exchange in :class:`aborting`, a wait is :func:`sleep`, and the retry loop
calls :func:`is_cancelled` before it sends anything.

Scopes are lock-free: each step is one atomic operation on a dict. A garbage-collected generator may
therefore cancel at any point, and a forked process inherits no held lock.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Protocol


class _Thread(threading.local):
    """The running thread.

    Attributes:
        scopes: the scopes that its code belongs to, outermost first.
    """

    scopes: tuple[Cancellation, ...] = ()


thread: _Thread = _Thread()

#: Longest uninterrupted wait of a thread, in seconds: on Windows, Ctrl-C does not interrupt a wait
#: for a lock.
STEP = 0.5


class Cancellation:
    """A scope whose calls can be cancelled together, once."""

    def __init__(self) -> None:
        self._aborts: dict[object, Callable[[], None]] = {}
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._cancelled

    @property
    def has_calls(self) -> bool:
        """Whether something in the scope would be aborted."""
        return bool(self._aborts)

    def cancel(self) -> None:
        """Abort the calls in the scope, and refuse later ones."""
        # The flag is set first, so that a call that is added after the copy sees it.
        self._cancelled = True
        for abort in self._aborts.copy().values():
            abort()

    def active(self) -> running_in:
        """Run the block in this scope too, in this thread."""
        return running_in(self)

    def _add(self, key: object, abort: Callable[[], None]) -> None:
        self._aborts[key] = abort
        if self._cancelled:
            abort()

    def _remove(self, key: object) -> None:
        self._aborts.pop(key, None)


class running_in:  # noqa: N801 - used like a function
    """Run the block in these scopes too, in this thread.

    Args:
        scopes: the scopes, outermost first; those that the thread runs in already stay.
    """

    __slots__ = ("_outer", "_scopes")

    def __init__(self, *scopes: Cancellation) -> None:
        self._scopes = scopes
        self._outer: tuple[Cancellation, ...] = ()

    def __enter__(self) -> None:
        self._outer = thread.scopes
        thread.scopes = self._outer + self._scopes

    def __exit__(self, *_: object) -> None:
        thread.scopes = self._outer


class aborting:  # noqa: N801 - used like a function
    """Call ``abort`` when a scope of this thread is cancelled during the block.

    Args:
        abort: called from the cancelling thread, at once if the scope is cancelled already; it must
            be quick and idempotent, and raise nothing.
    """

    __slots__ = ("_abort", "_scopes")

    def __init__(self, abort: Callable[[], None]) -> None:
        self._abort = abort
        self._scopes: tuple[Cancellation, ...] = ()

    def __enter__(self) -> None:
        self._scopes = watch(self, self._abort)

    def __exit__(self, *_: object) -> None:
        unwatch(self, self._scopes)


def watch(key: object, abort: Callable[[], None]) -> tuple[Cancellation, ...]:
    """:class:`aborting` without a block: returns what :func:`unwatch` takes.

    Args:
        key: what tells it from others.
        abort: see :class:`aborting`.
    """
    scopes = thread.scopes
    for scope in scopes:
        scope._add(key, abort)
    return scopes


def unwatch(key: object, scopes: tuple[Cancellation, ...]) -> None:
    """Undo :func:`watch`."""
    for scope in scopes:
        scope._remove(key)


class Lifetime:
    """The current scope of a client's calls, renewed when the client is closed.

    Args:
        outer: the lifetime of the client that this one was made from. Closing that client cancels
            the calls of both.
    """

    def __init__(self, outer: Lifetime | None = None) -> None:
        self.outer = outer
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._scope = Cancellation()
        self._ended: list[Cancellation] = []

    def scopes(self) -> tuple[Cancellation, ...]:
        """The scopes of a call that begins now, outermost first."""
        if self._process != os.getpid():
            self._begin()  # after a fork, the calls in flight belong to the parent
        return (self._scope,) if self.outer is None else (*self.outer.scopes(), self._scope)

    def end(self) -> None:
        """Cancel the calls in flight. In a forked process, those of the parent go on."""
        process, scopes = self._process, [*self._ended, self._scope]
        self._begin()
        if process == self._process:
            for scope in scopes:
                scope.cancel()
            # a hook that closed its client is not cancelled by that, but by closing it again
            self._ended += [scope for scope in scopes if scope.has_calls]


def current() -> tuple[Cancellation, ...]:
    """The scopes that this thread runs in, outermost first."""
    return thread.scopes


def is_cancelled() -> bool:
    """Whether a scope that this thread runs in was cancelled."""
    for scope in thread.scopes:  # noqa: SIM110 - any() takes twice as long
        if scope._cancelled:
            return True
    return False


def sleep(seconds: float) -> None:
    """Wait, or return early when a scope of this thread is cancelled."""
    woken, end = threading.Event(), monotonic() + seconds
    with aborting(woken.set):
        while (left := end - monotonic()) > 0 and not woken.wait(min(left, STEP)):
            pass


class Clock(Protocol):
    """A source of time for waits."""

    def now(self) -> float:
        """Monotonic seconds."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait. :func:`sleep` also ends when the call is cancelled."""
        ...


class AsyncClock(Protocol):
    """A source of time for waits of asyncio tasks."""

    def now(self) -> float:
        """Monotonic seconds."""
        ...

    async def wait(self, seconds: float) -> None:
        """Wait. The task is cancelled when its call is."""
        ...


class SystemClock:
    """The monotonic clock of this machine, for threads and asyncio tasks."""

    if TYPE_CHECKING:

        @staticmethod
        def now() -> float:
            """Monotonic seconds."""
            ...

    else:
        now = staticmethod(monotonic)  # without a call in between: each request reads it often

    def sleep(self, seconds: float) -> None:
        """Wait, or return early when a scope of this thread is cancelled."""
        sleep(seconds)

    async def wait(self, seconds: float) -> None:
        """Wait in an asyncio task."""
        import asyncio  # loaded by asynchronous clients only

        await asyncio.sleep(seconds)


SYSTEM_CLOCK = SystemClock()


def _leave_scopes() -> None:
    thread.scopes = ()


if hasattr(os, "register_at_fork"):  # missing on Windows
    os.register_at_fork(after_in_child=_leave_scopes)
