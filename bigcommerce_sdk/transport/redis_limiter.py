"""Rate limiters that are shared by processes and hosts through Redis.

>>> from bigcommerce_sdk import BigcommerceApi
>>> from bigcommerce_sdk.transport.redis_limiter import RedisLimiter
>>> limiter = RedisLimiter("redis://cache.internal/0", "ab12cd34")
>>> api = BigcommerceApi(store_hash="ab12cd34", access_token="my-token", limiter=limiter)

:class:`AsyncRedisLimiter` is its form for asynchronous clients; both limit the same store together.
Needs the extra: ``pip install 'bigcommerce_sdk[redis]'``.
"""

from __future__ import annotations

import logging
import math
import threading
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.quota import NO_RATE_LIMIT, RateLimit
from bigcommerce_sdk.transport.cancellation import SYSTEM_CLOCK, Clock
from bigcommerce_sdk.transport.limiter import LocalLimiter, check_methods, keep_through_forks
from bigcommerce_sdk.transport.redis_script import NUMBERS, SCRIPT

try:
    import redis
    import redis.asyncio
    from redis.asyncio.retry import Retry as AsyncRetry
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ModuleNotFoundError as _missing:
    raise ImportError(
        "RedisLimiter needs redis: pip install 'bigcommerce_sdk[redis]'",
        name=_missing.name,
    ) from None

if TYPE_CHECKING:
    import asyncio
    from types import TracebackType
    from typing import Self

log: logging.Logger = logging.getLogger("bigcommerce_sdk")

#: Timeout of the connect to Redis and of each reply, in seconds.
TIMEOUT = 0.5
#: Seconds between two attempts to reach an unreachable Redis.
PAUSE = 5.0
#: Seconds that a window is kept after its end.
KEPT = 600
#: Maximum number of connections of an event loop to Redis.
CONNECTIONS = 8


class _SharedLimiter:
    """A limiter whose window is in Redis, with a fallback in this process."""

    _server: Any

    def _open(self, server: _Breaker, store: str, prefix: str, clock: Clock) -> None:
        self._server, self._store, self._prefix, self._clock = server, store, prefix, clock
        self._local = LocalLimiter(clock)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._prefix}{self._store}>"

    def for_store(self, store: str) -> Self:
        """A limiter of another store, in the same Redis; see :meth:`Limiter.for_store`."""
        made = type(self).__new__(type(self))
        made._open(self._server, store, self._prefix, self._clock)
        return made

    def _ask(self, operation: str, rate_limit: RateLimit, refused: bool) -> Any:
        """Apply a rule to the shared window, atomically.

        Returns:
            The seconds to wait, or ``None`` when Redis is unreachable; for the asynchronous server
            a coroutine that returns it.
        """
        return self._server.run(
            self, self._prefix + self._store, arguments(operation, rate_limit, refused)
        )


class RedisLimiter(_SharedLimiter):
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
        seconds = _check(store, prefix, timeout)
        check_methods("clock", clock, "SystemClock()", ("now", "sleep"))
        client = _client(redis_client, _SYNC)
        options = _options(client, seconds, _SYNC)
        made = client if options is None else _connected(options, _SYNC)
        self._open(_Server(made, clock), store, prefix, clock)

    def reserve(self) -> float:
        """Reserve one request of the quota; see :meth:`Limiter.reserve`."""
        wait = self._ask("reserve", NO_RATE_LIMIT, False)
        return self._local.reserve() if wait is None else wait

    def report(self, rate_limit: RateLimit, refused: bool) -> None:
        """Report the outcome of a reserved request; see :meth:`Limiter.report`."""
        self._local.report(rate_limit, refused)  # keeps the fallback up to date
        self._ask("report", rate_limit, refused)


class AsyncRedisLimiter(_SharedLimiter):
    """A :class:`RedisLimiter` for asynchronous clients.

    It does not block the event loop. Rules, key and fallback are the same, so that synchronous and
    asynchronous clients, of any process, share the quota of a store. Each event loop gets
    connections of its own, up to eight. Close them before the loop ends:

    >>> async def main() -> None:
    ...     async with AsyncRedisLimiter("redis://cache.internal/0", "ab12cd34") as limiter:
    ...         print(await limiter.reserve())

    Args:
        redis_client: a client of ``redis.asyncio``, or an address; as in :class:`RedisLimiter`.
        store: the key of the store, such as its hash.
        prefix: prefix of the keys in Redis.
        clock: the clock of the fallback.
        timeout: timeout of the connect to Redis and of each reply, in seconds.

    Raises:
        ConfigurationException: when the client, the address or the timeout is invalid.
    """

    def __init__(
        self,
        redis_client: redis.asyncio.Redis | str,
        store: str,
        *,
        prefix: str = "bigcommerce_sdk:limiter:",
        clock: Clock = SYSTEM_CLOCK,
        timeout: float = TIMEOUT,
    ) -> None:
        seconds = _check(store, prefix, timeout)
        check_methods("clock", clock, "SystemClock()", ("now",))
        client = _client(redis_client, _ASYNC)
        options = _options(client, seconds, _ASYNC)
        self._open(_AsyncServer(client, options, clock), store, prefix, clock)

    async def reserve(self) -> float:
        """Reserve one request of the quota; see :meth:`Limiter.reserve`."""
        wait: float | None = await self._ask("reserve", NO_RATE_LIMIT, False)
        return self._local.reserve() if wait is None else wait

    async def report(self, rate_limit: RateLimit, refused: bool) -> None:
        """Report the outcome of a reserved request; see :meth:`Limiter.report`."""
        self._local.report(rate_limit, refused)  # keeps the fallback up to date
        await self._ask("report", rate_limit, refused)

    async def aclose(self) -> None:
        """Close the connections of the running event loop; a later call opens them again.

        Limiters made by :meth:`for_store` have the same connections.
        """
        await self._server.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


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


class _Breaker:
    """A circuit breaker before a Redis server, shared by the limiters of the server."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._asked_again_at = -math.inf  # -inf while Redis is reachable
        keep_through_forks(self)

    def _failed(self, limiter: _SharedLimiter, error: Exception) -> None:
        """Open the breaker after an exchange that failed."""
        if self._note(self._clock.now() + PAUSE):
            # the text may quote the address with its password, so only the class is logged
            log.warning(
                "%r: Redis is unreachable (%s); limiting in this process only",
                limiter,
                type(error).__name__,
            )

    def _succeeded(self, limiter: _SharedLimiter) -> None:
        """Close the breaker after an exchange."""
        if self._asked_again_at != -math.inf and self._note(-math.inf):
            log.warning("%r: Redis is reachable again", limiter)

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


class _Server(_Breaker):
    """A Redis server, for threads."""

    def __init__(self, client: Any, clock: Clock) -> None:
        super().__init__(clock)
        self._script: Any = client.register_script(SCRIPT)

    def run(self, limiter: _SharedLimiter, key: str, given: list[str | float]) -> float | None:
        """Run the script.

        Returns:
            Its result, or ``None`` when Redis is unreachable.
        """
        if not self._may_ask():
            return None
        try:
            answer = _seconds(self._script(keys=[key], args=given))
        except Exception as error:  # redis-py raises any class when the server is not a Redis
            self._failed(limiter, error)
            return None
        self._succeeded(limiter)
        return answer


class _Loop(NamedTuple):
    """The client of one event loop for a Redis server.

    Attributes:
        client: the client.
        script: the script.
        free: limits concurrent exchanges to the number of connections.
    """

    client: Any
    script: Any
    free: asyncio.Semaphore


class _AsyncServer(_Breaker):
    """A Redis server, for asyncio. A connection works only in the loop that opened it."""

    def __init__(self, client: Any, options: dict[str, Any] | None, clock: Clock) -> None:
        super().__init__(clock)
        self._client = client
        self._options = options
        self._loops: dict[asyncio.AbstractEventLoop, _Loop] = {}

    async def run(
        self, limiter: _SharedLimiter, key: str, given: list[str | float]
    ) -> float | None:
        """Run the script; see :meth:`_Server.run`."""
        loop = self._loop()
        async with loop.free:
            if not self._may_ask():
                return None
            try:
                answer = _seconds(await loop.script(keys=[key], args=given))
            except Exception as error:  # as in _Server
                self._failed(limiter, error)
                return None
        self._succeeded(limiter)
        return answer

    async def aclose(self) -> None:
        """Close the connections of the running loop."""
        import asyncio

        loop = self._loops.pop(asyncio.get_running_loop(), None)
        if loop is not None and self._options is not None:
            await loop.client.connection_pool.disconnect()

    def _loop(self) -> _Loop:
        import asyncio  # loaded by asynchronous clients only

        running = asyncio.get_running_loop()
        found = self._loops.get(running)
        if found is None:
            for each in [each for each in self._loops if each.is_closed()]:
                self._loops.pop(each, None)
            client = self._client if self._options is None else _connected(self._options, _ASYNC)
            found = _Loop(client, client.register_script(SCRIPT), asyncio.Semaphore(CONNECTIONS))
            self._loops[running] = found
        return found


def _seconds(answer: object) -> float:
    """The seconds that the script returns as text.

    Raises:
        ValueError: when the reply is not a finite number >= 0.
    """
    seconds = float(answer) if isinstance(answer, (bytes, str)) else math.nan
    if not 0 <= seconds < math.inf:
        raise ValueError("not a reply of the script")
    return seconds


# -- clients ------------------------------------------------------------------------------------


class _Library(NamedTuple):
    """One of the two interfaces of redis-py.

    Attributes:
        name: its module.
        module: the module. redis-py leaves options without types.
        other: the other one's client.
        retry: the class of its retries.
    """

    name: str
    module: Any
    other: Any
    retry: Any


_SYNC = _Library("redis", redis, redis.asyncio.Redis, Retry)
_ASYNC = _Library("redis.asyncio", redis.asyncio, redis.Redis, AsyncRetry)


def _check(store: Any, prefix: Any, timeout: Any) -> float:
    """Validate arguments of a limiter; returns the timeout.

    Raises:
        ConfigurationException: when one is invalid.
    """
    if type(timeout) not in (int, float) or not 0 < timeout <= 60:
        raise ConfigurationException(
            f"timeout must be a number of seconds above 0, up to 60, got {shown(timeout)}."
        )
    for name, value in (("store", store), ("prefix", prefix)):
        if not isinstance(value, str) or not value:
            raise ConfigurationException(f"{name} must be a str with text, got {shown(value)}.")
    return float(timeout)


def _client(given: Any, library: _Library) -> Any:
    """The client of an address, or the given one.

    Raises:
        ConfigurationException: when the address is invalid, or the client is one of the other
            interface.
    """
    if isinstance(given, library.other):
        raise ConfigurationException(
            f"redis_client must be a client of {library.name}, got one of "
            f"{type(given).__module__}. RedisLimiter takes clients of redis, AsyncRedisLimiter "
            "those of redis.asyncio."
        )
    if not isinstance(given, str):
        check_methods("redis_client", given, f"{library.name}.Redis()", ("register_script",))
        return given
    try:
        return library.module.Redis.from_url(given)
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


def _options(client: Any, timeout: float, library: _Library) -> dict[str, Any] | None:
    """The options of connections to the server of a client, with bounded timeouts.

    The defaults of redis-py add up to half a minute. ``None`` for a client of another kind, such as
    one of Sentinel, which is used unchanged.
    """
    pool: Any = getattr(client, "connection_pool", None)
    module = library.module
    if type(pool) not in (module.ConnectionPool, module.BlockingConnectionPool):
        return None
    options: dict[str, Any] = {
        name: value
        for name, value in pool.connection_kwargs.items()
        if name in _KEPT_OPTIONS or name.startswith("ssl_")
    }
    over_unix = issubclass(pool.connection_class, module.UnixDomainSocketConnection)
    for name in ("socket_timeout", "socket_connect_timeout"):
        if not over_unix or name == "socket_timeout":
            options[name] = min(pool.connection_kwargs.get(name) or timeout, timeout)
    return {"connection_class": pool.connection_class, **options}


def _connected(options: dict[str, Any], library: _Library) -> Any:
    """A client with connections of its own."""
    # a connection that idled too long is closed, so it is opened again, once
    retry = library.retry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,))
    pool = library.module.ConnectionPool(retry=retry, **options)
    return library.module.Redis(connection_pool=pool)
