"""Keeping to the store's quota: one limiter per store, for all clients and threads of a process."""

from __future__ import annotations

import math
import os
import threading
from typing import Protocol
from weakref import WeakSet, WeakValueDictionary

from bigcommerce_sdk.http.ratelimit import UNKNOWN, reported, reserved
from bigcommerce_sdk.quota import RateLimit
from bigcommerce_sdk.transport.cancellation import SYSTEM_CLOCK, Clock


class Limiter(Protocol):
    """Says when the next request to a store may be sent.

    One for a process is made by itself; one for many processes is
    :class:`bigcommerce_sdk.transport.redis_limiter.RedisLimiter`.
    """

    def reserve(self) -> float:
        """Take one request out of the quota. One report follows when it may be sent.

        Returns:
            Seconds to wait before asking again; 0: it may be sent.
        """
        ...

    def report(self, told: RateLimit, refused: bool) -> None:
        """Learn from a reply, or from a call that got none.

        Args:
            told: the rate limit in its headers.
            refused: whether it refused the request for the quota.
        """
        ...

    def for_store(self, store: str) -> Limiter:
        """A limiter of the same kind for another store.

        Args:
            store: what tells that store from others.
        """
        ...


class LocalLimiter:
    """A limiter for the clients and threads of this process.

    Args:
        clock: where it takes the time from.
    """

    def __init__(self, clock: Clock = SYSTEM_CLOCK) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._window = UNKNOWN
        self._seen_at = -math.inf
        keep_through_forks(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._window}>"

    def reserve(self) -> float:
        """Take one request out of the quota; see :meth:`Limiter.reserve`."""
        with self._lock:
            now, seen_at = self._times()
            self._window, wait = reserved(self._window, now, seen_at)
        return wait

    def report(self, told: RateLimit, refused: bool) -> None:
        """Learn from a reply; see :meth:`Limiter.report`."""
        with self._lock:
            now, seen_at = self._times()
            self._window = reported(self._window, told, now, refused, seen_at)

    def _times(self) -> tuple[float, float]:
        """The time, and what it was when the window was used last."""
        seen_at, self._seen_at = self._seen_at, self._clock.now()
        return self._seen_at, seen_at

    def for_store(self, store: str) -> LocalLimiter:
        """The limiter of another store; see :meth:`Limiter.for_store`."""
        return limiter_of(store, self._clock)

    def _after_fork(self) -> None:
        """A thread that does not exist in the new process may have held the lock."""
        self._lock = threading.Lock()


class _HasLock(Protocol):
    def _after_fork(self) -> None: ...


_limiters: WeakSet[_HasLock] = WeakSet()
_by_store: WeakValueDictionary[tuple[str, Clock], LocalLimiter] = WeakValueDictionary()
_registry_lock = threading.Lock()


def limiter_of(store: str, clock: Clock = SYSTEM_CLOCK) -> LocalLimiter:
    """The limiter of a store in this process: the same one for as long as somebody uses it.

    Args:
        store: what tells the store from others.
        clock: where it takes the time from.
    """
    with _registry_lock:
        found = _by_store.get((store, clock))
        if found is None:
            found = _by_store[store, clock] = LocalLimiter(clock)
        return found


def keep_through_forks(limiter: _HasLock) -> None:
    """Have a limiter make new locks in each process that is forked from this one."""
    _limiters.add(limiter)


def _renew_locks() -> None:
    global _registry_lock
    _registry_lock = threading.Lock()
    for limiter in list(_limiters):
        limiter._after_fork()


if hasattr(os, "register_at_fork"):  # not on every system
    os.register_at_fork(after_in_child=_renew_locks)
