"""Keeping to a store's quota together with other processes and hosts, by way of Redis.

>>> from bigcommerce_sdk import BigcommerceApi
>>> from bigcommerce_sdk.redis_limiter import RedisLimiter
>>> limiter = RedisLimiter("redis://cache.internal/0", "ab12cd34")
>>> api = BigcommerceApi(store_hash="ab12cd34", access_token="my-token", limiter=limiter)

Needs the extra: ``pip install 'bigcommerce_sdk[redis]'``.
"""

from __future__ import annotations

import json
import logging
import math
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from bigcommerce_sdk.clock import SYSTEM_CLOCK, Clock
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.limiter import LocalLimiter, keep_through_forks
from bigcommerce_sdk.ratelimit import UNKNOWN, RateLimit, Window, reported, reserved

try:
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ModuleNotFoundError as _missing:
    raise ImportError(
        "A limiter of many processes needs redis: pip install 'bigcommerce_sdk[redis]'",
        name=_missing.name,
    ) from None

log: logging.Logger = logging.getLogger("bigcommerce_sdk")

#: Seconds that Redis may take, unless the client that is given says otherwise.
TIMEOUT = 0.5
#: Seconds in which an unreachable Redis is not asked again.
PAUSE = 5.0
#: Seconds that what is known of a window is kept after its end.
KEPT = 600
#: Tries to write before somebody else does.
_TRIES = 50

Rule = Callable[[Window, float], tuple[Window, float]]


class RedisLimiter:
    """A limiter for all who name the same Redis and the same store. It follows the rules that
    :class:`~bigcommerce_sdk.limiter.LocalLimiter` follows, by the clock of Redis.

    While Redis cannot be reached, a limiter of this process takes its place; the log says so once.

    Args:
        redis_client: a client of redis-py, or an address such as ``redis://cache.internal/0``.
        store: what tells the store from others, such as its hash.
        prefix: what the keys in Redis begin with.
        clock: what the pauses are measured with, while Redis cannot be reached.

    Raises:
        ConfigurationException: when the address cannot be right.
    """

    def __init__(
        self,
        redis_client: redis.Redis | str,
        store: str,
        *,
        prefix: str = "bigcommerce_sdk:limiter:",
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._redis = _client(redis_client) if isinstance(redis_client, str) else redis_client
        self._store, self._prefix, self._clock = store, prefix, clock
        self._local = LocalLimiter(clock)
        self._lock = threading.Lock()
        self._asked_again_at = -math.inf
        keep_through_forks(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._prefix}{self._store}>"

    def reserve(self) -> float:
        """Take one request out of the quota; see :meth:`Limiter.reserve`."""
        wait = self._apply(reserved)
        return self._local.reserve() if wait is None else wait

    def report(self, told: RateLimit, refused: bool) -> None:
        """Learn from a reply; see :meth:`Limiter.report`."""
        self._local.report(told, refused)  # so that it knows, should it be needed
        self._apply(partial(_report, told, refused))

    def for_store(self, store: str) -> RedisLimiter:
        """A limiter of another store, in the same Redis; see :meth:`Limiter.for_store`."""
        return RedisLimiter(self._redis, store, prefix=self._prefix, clock=self._clock)

    def _apply(self, rule: Rule) -> float | None:
        """Change what is known by a rule.

        Returns:
            The wait that it gives, or ``None`` when Redis cannot be reached.
        """
        if self._clock.now() < self._asked_again_at:
            return None
        try:
            with self._lock:  # threads of one process need not compete in Redis
                wait = _changed(self._redis, self._prefix + self._store, rule)
        except redis.RedisError as error:
            if self._asked_again_at == -math.inf:
                # the library's text may quote the address, so only its kind is told
                log.warning("%r: no Redis (%s); limiting alone", self, type(error).__name__)
            self._asked_again_at = self._clock.now() + PAUSE
            return None
        if self._asked_again_at != -math.inf:
            log.warning("%r: Redis is back", self)
            self._asked_again_at = -math.inf
        return wait

    def _after_fork(self) -> None:
        """A thread that does not exist in the new process may have held the lock."""
        self._lock = threading.Lock()


# redis-py leaves options without types, which pyright holds against whoever calls the method:
# hence what it is told to ignore below


def _client(address: str) -> redis.Redis:
    try:
        return redis.Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
            address,
            socket_timeout=TIMEOUT,
            socket_connect_timeout=TIMEOUT,
            retry=Retry(NoBackoff(), 1),  # a connection that idled too long is closed
        )
    except ValueError:
        # not shown: it may hold a password
        raise ConfigurationException(
            "The address of Redis must be like redis://host:6379/0."
        ) from None


def _report(told: RateLimit, refused: bool, window: Window, now: float) -> tuple[Window, float]:
    return reported(window, told, now, refused), 0.0


def _changed(client: redis.Redis, key: str, rule: Rule) -> float:
    """Apply a rule to what is known, unless somebody else does meanwhile; then to what they left.

    Raises:
        RedisError: when Redis fails, or others are always faster.
    """
    with client.pipeline() as pipe:  # pyright: ignore[reportUnknownMemberType]
        for _ in range(_TRIES):
            try:
                pipe.watch(key)  # type: ignore[no-untyped-call]  # redis-py left it so
                window = _read(pipe.get(key))
                told = pipe.time()  # pyright: ignore[reportUnknownMemberType]
                seconds, micros = told
                now = seconds + micros / 1e6
                window, wait = rule(window, now)
                pipe.multi()
                lasts = KEPT + max(0.0, window.resets_at - now)
                pipe.set(key, json.dumps(window), ex=math.ceil(min(lasts, 1e9)))
                pipe.execute()
            except redis.WatchError:
                continue
            return wait
    raise redis.WatchError


def _read(kept: Any) -> Window:
    """What is kept in Redis; nothing, where that is not what this version writes."""
    try:
        window = Window(*json.loads(kept))
    except (TypeError, ValueError, RecursionError):
        return UNKNOWN
    numbers = (window.left, window.resets_at, window.quota, window.seconds)
    fits = all(each is None or isinstance(each, (int, float)) for each in numbers)
    return window if fits and type(window.under_way) is type(window.others) is int else UNKNOWN
