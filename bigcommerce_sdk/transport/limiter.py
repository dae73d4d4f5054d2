"""Rate limiters: one per store and process, shared by clients, threads and tasks."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Iterable
from typing import Any, Protocol
from weakref import WeakSet, WeakValueDictionary

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.http.ratelimit import UNKNOWN, reported, reserved
from bigcommerce_sdk.json.writing import type_of
from bigcommerce_sdk.quota import RateLimit
from bigcommerce_sdk.transport.cancellation import SYSTEM_CLOCK, Clock


class Limiter(Protocol):
    """A rate limiter of one store. Its methods must be thread-safe.

    By default the clients of a process share a :class:`LocalLimiter`. Use
    :class:`bigcommerce_sdk.transport.redis_limiter.RedisLimiter` to share one among processes.
    """

    def reserve(self) -> float:
        """Reserve one request of the quota.

        One :meth:`report` must follow each reserved request.

        Returns:
            Seconds to wait before trying again; 0: the request is reserved and may be sent.
        """
        ...

    def report(self, rate_limit: RateLimit, refused: bool) -> None:
        """Report the outcome of a reserved request.

        Args:
            rate_limit: the rate limit in the headers of the response; all ``None`` without a
                response.
            refused: whether the response rejected the request because of the quota.
        """
        ...

    def for_store(self, store: str) -> Limiter:
        """A limiter of the same kind for another store.

        Args:
            store: the key of that store, such as its hash.
        """
        ...


class AsyncLimiter(Protocol):
    """A rate limiter of one store for asyncio tasks, such as ``AsyncRedisLimiter``.

    Its methods are those of :class:`Limiter`, as coroutines. An asynchronous client takes either.
    """

    async def reserve(self) -> float:
        """Reserve one request of the quota; see :meth:`Limiter.reserve`."""
        ...

    async def report(self, rate_limit: RateLimit, refused: bool) -> None:
        """Report the outcome of a reserved request; see :meth:`Limiter.report`."""
        ...

    def for_store(self, store: str) -> AsyncLimiter:
        """A limiter of the same kind for another store; see :meth:`Limiter.for_store`."""
        ...


class LocalLimiter:
    """A thread-safe rate limiter in the memory of this process.

    Args:
        clock: the source of time.
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
        """Reserve one request of the quota; see :meth:`Limiter.reserve`."""
        with self._lock:
            now, seen_at = self._times()
            self._window, wait = reserved(self._window, now, seen_at)
        return wait

    def report(self, rate_limit: RateLimit, refused: bool) -> None:
        """Report the outcome of a reserved request; see :meth:`Limiter.report`."""
        with self._lock:
            now, seen_at = self._times()
            self._window = reported(self._window, rate_limit, now, refused, seen_at)

    def _times(self) -> tuple[float, float]:
        """The current time, and the time when the window was last used."""
        seen_at, now = self._seen_at, self._clock.now()
        if type(now) is not float or now != now:  # NaN
            from bigcommerce_sdk.transport.results import seconds_of

            now = seconds_of(now, "clock.now", self._clock)
        self._seen_at = now
        return now, seen_at

    def for_store(self, store: str) -> LocalLimiter:
        """The limiter of another store; see :meth:`Limiter.for_store`."""
        return limiter_of(store, self._clock)

    def _after_fork(self) -> None:
        """Replace the lock: its holder may not exist in the forked process."""
        self._lock = threading.Lock()


class _HasLock(Protocol):
    def _after_fork(self) -> None: ...


_limiters: WeakSet[_HasLock] = WeakSet()
_by_store: WeakValueDictionary[tuple[str, Clock], LocalLimiter] = WeakValueDictionary()
_registry_lock = threading.Lock()


def limiter_of(store: str, clock: Clock = SYSTEM_CLOCK) -> LocalLimiter:
    """The limiter of a store in this process; the same object while it is referenced.

    Args:
        store: the key of the store, such as its hash.
        clock: the source of time.
    """
    with _registry_lock:
        found = _by_store.get((store, clock))
        if found is None:
            found = _by_store[store, clock] = LocalLimiter(clock)
        return found


def keep_through_forks(limiter: _HasLock) -> None:
    """Let a limiter replace its locks in each process that is forked from this one."""
    _limiters.add(limiter)


def _renew_locks() -> None:
    global _registry_lock
    _registry_lock = threading.Lock()
    for limiter in list(_limiters):
        limiter._after_fork()


if hasattr(os, "register_at_fork"):  # missing on Windows
    os.register_at_fork(after_in_child=_renew_locks)


def check_methods(
    name: str, value: Any, example: str, methods: Iterable[str], verb: str = "be"
) -> None:
    """Validate an object of the caller by its methods.

    Args:
        name: its name in the error.
        value: the object.
        example: what could be passed instead.
        methods: the methods that it needs.
        verb: what ``name`` must do with the object: be one, or return one.

    Raises:
        ConfigurationException: when it lacks one, or is a class.
    """
    lacking = [each for each in methods if not callable(getattr(value, each, None))]
    if lacking or isinstance(value, type):
        what = f"the class {value.__name__}" if isinstance(value, type) else type_of(value)
        wanted = " and ".join(f"{each}()" for each in methods)
        raise ConfigurationException(
            f"{name} must {verb} an object with {wanted}, such as {example}, got {what}."
        )
