"""A rate limiter that is shared by processes and hosts through Redis.

>>> from bigcommerce_sdk import BigcommerceApi
>>> from bigcommerce_sdk.transport.redis_limiter import RedisLimiter
>>> limiter = RedisLimiter("redis://cache.internal/0", "ab12cd34")
>>> api = BigcommerceApi(store_hash="ab12cd34", access_token="my-token", limiter=limiter)

Needs the extra: ``pip install 'bigcommerce_sdk[redis]'``.
"""

from __future__ import annotations

import logging
import math
import threading
from typing import Any

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.quota import NO_RATE_LIMIT, RateLimit
from bigcommerce_sdk.transport.cancellation import SYSTEM_CLOCK, Clock
from bigcommerce_sdk.transport.limiter import LocalLimiter, check_methods, keep_through_forks
from bigcommerce_sdk.transport.redis_script import NUMBERS, SCRIPT

try:
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ModuleNotFoundError as _missing:
    raise ImportError(
        "RedisLimiter needs redis: pip install 'bigcommerce_sdk[redis]'",
        name=_missing.name,
    ) from None

log: logging.Logger = logging.getLogger("bigcommerce_sdk")

#: Timeout of the connect to Redis and of each reply, in seconds.
TIMEOUT = 0.5
#: Seconds between two attempts to reach an unreachable Redis.
PAUSE = 5.0
#: Seconds that a window is kept after its end.
KEPT = 600


class RedisLimiter:
    """A rate limiter that is shared by all processes with the same Redis and store.

    It has the rules of :class:`~bigcommerce_sdk.transport.limiter.LocalLimiter` and uses the clock
    of Redis.

    While Redis is unreachable, each process falls back to a limiter of its own, which is logged
    once. One call every five seconds then tries Redis again; other calls do not wait for it.

    Args:
        redis_client: a client of redis-py, or an address such as ``redis://cache.internal/0``. The
            limiter opens its own connections to the same server, with its own timeout.
        store: the key of the store, such as its hash.
        prefix: prefix of the keys in Redis.
        clock: the clock of the fallback.
        timeout: timeout of the connect to Redis and of each reply, in seconds; shorter timeouts of
            the client or the address are kept.

    Raises:
        ConfigurationException: when the address or the timeout is invalid.
    """

    def __init__(
        self,
        redis_client: redis.Redis | str,
        store: str,
        *,
        prefix: str = "bigcommerce_sdk:limiter:",
        clock: Clock = SYSTEM_CLOCK,
        timeout: float = TIMEOUT,
    ) -> None:
        if type(timeout) not in (int, float) or not 0 < timeout <= 60:
            raise ConfigurationException(
                f"timeout must be a number of seconds above 0, up to 60, got {shown(timeout)}."
            )
        for name, value in (("store", store), ("prefix", prefix)):
            if not isinstance(value, str) or not value:
                raise ConfigurationException(f"{name} must be a str with text, got {shown(value)}.")
        check_methods("clock", clock, "SystemClock()", ("now", "sleep"))
        if not isinstance(redis_client, str):
            check_methods("redis_client", redis_client, "redis.Redis()", ("register_script",))
        client = _client(redis_client) if isinstance(redis_client, str) else redis_client
        self._open(_Server(_bounded(client, timeout), clock), store, prefix, clock)

    def _open(self, server: _Server, store: str, prefix: str, clock: Clock) -> None:
        self._server, self._store, self._prefix, self._clock = server, store, prefix, clock
        self._local = LocalLimiter(clock)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._prefix}{self._store}>"

    def reserve(self) -> float:
        """Reserve one request of the quota; see :meth:`Limiter.reserve`."""
        wait = self._ask("reserve", NO_RATE_LIMIT, False)
        return self._local.reserve() if wait is None else wait

    def report(self, rate_limit: RateLimit, refused: bool) -> None:
        """Report the outcome of a reserved request; see :meth:`Limiter.report`."""
        self._local.report(rate_limit, refused)  # keeps the fallback up to date
        self._ask("report", rate_limit, refused)

    def for_store(self, store: str) -> RedisLimiter:
        """A limiter of another store, in the same Redis; see :meth:`Limiter.for_store`."""
        made = RedisLimiter.__new__(RedisLimiter)
        made._open(self._server, store, self._prefix, self._clock)
        return made

    def _ask(self, operation: str, rate_limit: RateLimit, refused: bool) -> float | None:
        """Apply a rule to the shared window, atomically.

        Returns:
            The seconds to wait, or ``None`` when Redis is unreachable.
        """
        return self._server.run(
            self, self._prefix + self._store, arguments(operation, rate_limit, refused)
        )


def arguments(
    operation: str, rate_limit: RateLimit, refused: bool, now: float | None = None
) -> list[str | float]:
    """The arguments of the script.

    Args:
        operation: ``reserve`` or ``report``.
        rate_limit: the rate limit in the headers of the response.
        refused: whether the response rejected the request because of the quota.
        now: the current time; by default that of Redis.
    """
    given = [now, *rate_limit]
    return [
        operation, *("" if each is None else each for each in given), int(refused), KEPT, *NUMBERS
    ]  # fmt: skip


class _Server:
    """A Redis server behind a circuit breaker, shared by its limiters."""

    def __init__(self, client: redis.Redis, clock: Clock) -> None:
        self._script: Any = client.register_script(SCRIPT)
        self._clock = clock
        self._lock = threading.Lock()
        self._asked_again_at = -math.inf  # -inf while Redis is reachable
        keep_through_forks(self)

    def run(self, limiter: RedisLimiter, key: str, given: list[str | float]) -> float | None:
        """Run the script.

        Returns:
            Its result, or ``None`` when Redis is unreachable.
        """
        if not self._may_ask():
            return None
        try:
            answer = _seconds(self._script(keys=[key], args=given))
        except Exception as error:  # redis-py raises any class when the server is not a Redis
            if self._note(self._clock.now() + PAUSE):
                # the text may quote the address with its password, so only the class is logged
                log.warning(
                    "%r: Redis is unreachable (%s); limiting in this process only",
                    limiter,
                    type(error).__name__,
                )
            return None
        if self._asked_again_at != -math.inf and self._note(-math.inf):
            log.warning("%r: Redis is reachable again", limiter)
        return answer

    def _may_ask(self) -> bool:
        """Whether the breaker is closed, or this call is the probe."""
        if self._asked_again_at == -math.inf:
            return True
        with self._lock:
            now = self._clock.now()
            if now < self._asked_again_at:
                return False
            self._asked_again_at = now + PAUSE
            return True

    def _note(self, asked_again_at: float) -> bool:
        """Set the time of the next attempt. Returns whether the breaker changed state."""
        with self._lock:
            before, self._asked_again_at = self._asked_again_at, asked_again_at
        return (before == -math.inf) != (asked_again_at == -math.inf)

    def _after_fork(self) -> None:
        """Replace the lock: its holder may not exist in the forked process."""
        self._lock = threading.Lock()


def _seconds(answer: object) -> float:
    """The seconds that the script returns as text.

    Raises:
        ValueError: when the reply is not a finite number >= 0.
    """
    seconds = float(answer) if isinstance(answer, (bytes, str)) else math.nan
    if not 0 <= seconds < math.inf:
        raise ValueError("not a reply of the script")
    return seconds


def _client(address: str) -> redis.Redis:
    try:
        # redis-py leaves options without types, which pyright reports at the call
        return redis.Redis.from_url(address)  # pyright: ignore[reportUnknownMemberType]
    except ValueError:
        # the value is not shown, since it may hold a password
        raise ConfigurationException(
            "The address of Redis must be like redis://host:6379/0."
        ) from None


#: Connection options of a client that are copied to the limiter's connections.
_KEPT_OPTIONS = {
    "host", "port", "path", "db", "username", "password", "credential_provider", "client_name",
    "protocol", "socket_keepalive",
}  # fmt: skip


def _bounded(client: redis.Redis, timeout: float) -> redis.Redis:
    """A client of the same server with bounded timeouts.

    The defaults of redis-py add up to half a minute. A client of another kind, such as one of
    Sentinel, is used unchanged.
    """
    pool: Any = getattr(client, "connection_pool", None)
    if type(pool) not in (redis.ConnectionPool, redis.BlockingConnectionPool):
        return client
    options: dict[str, Any] = {
        name: value
        for name, value in pool.connection_kwargs.items()
        if name in _KEPT_OPTIONS or name.startswith("ssl_")
    }
    for name in ("socket_timeout", "socket_connect_timeout"):
        if not issubclass(pool.connection_class, redis.UnixDomainSocketConnection) or (
            name == "socket_timeout"
        ):
            options[name] = min(pool.connection_kwargs.get(name) or timeout, timeout)
    make: Any = redis.ConnectionPool  # its types leave out connections over Unix sockets
    return redis.Redis(
        connection_pool=make(
            connection_class=pool.connection_class,
            # a connection that idled too long is closed, so it is opened again, once
            retry=Retry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,)),
            **options,
        )
    )
