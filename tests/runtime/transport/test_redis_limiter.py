"""Many processes on one store, by way of a real Redis that these tests start.

Most tests run with both limiters: the calls of the asynchronous one are tasks of a loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import math
import multiprocessing
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import ConstantBackoff
from redis.retry import Retry

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.drivers.asyncio import AsyncDriver
from bigcommerce_sdk.effects import RESERVE, Report, Rule, Send
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.http.ratelimit import UNKNOWN, rebased, reported, reserved
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.quota import NO_RATE_LIMIT, RateLimit
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.transport.cancellation import SYSTEM_CLOCK
from bigcommerce_sdk.transport.redis_limiter import (
    PAUSE,
    AsyncRedisLimiter,
    RedisLimiter,
    arguments,
)
from bigcommerce_sdk.transport.redis_script import SCRIPT
from tests.clock import FakeClock
from tests.redis_server import BINARY, Server

pytestmark = pytest.mark.skipif(BINARY is None, reason="redis-server is not installed")

TOLD = RateLimit(40, 50, 30.0, 20.0, None)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def client(running: Server) -> Iterator[Any]:  # redis-py leaves options without types
    made: Any
    with redis.Redis(port=running.port) as made:
        made.flushall()
        yield made


class Blocking:
    """An AsyncRedisLimiter that threads call: each call is a task of a loop."""

    def __init__(self, limiter: AsyncRedisLimiter, loop: asyncio.AbstractEventLoop) -> None:
        self.limiter, self.loop = limiter, loop
        self._server: Any = limiter._server

    def __repr__(self) -> str:
        return repr(self.limiter)

    def reserve(self) -> float:
        reserved = asyncio.run_coroutine_threadsafe(self.limiter.reserve(), self.loop)
        wait: float = reserved.result(60)
        return wait

    def report(self, rate_limit: RateLimit, refused: bool) -> None:
        reported = self.limiter.report(rate_limit, refused)
        asyncio.run_coroutine_threadsafe(reported, self.loop).result(60)

    def for_store(self, store: str) -> Blocking:
        return Blocking(self.limiter.for_store(store), self.loop)


#: Makes a limiter, as RedisLimiter does.
Make = Callable[..., Any]


@contextlib.contextmanager
def blocking_limiters() -> Iterator[Make]:
    made: list[AsyncRedisLimiter] = []
    loop = asyncio.new_event_loop()

    def make(server: Any, store: str, **options: Any) -> Blocking:
        if isinstance(server, redis.Redis):
            kept: Any = server.connection_pool.connection_kwargs
            server = redis.asyncio.Redis(host=kept.get("host", "localhost"), port=kept["port"])
        made.append(AsyncRedisLimiter(server, store, **options))
        return Blocking(made[-1], loop)

    async def close() -> None:
        for limiter in made:
            await limiter.aclose()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield make
    finally:
        asyncio.run_coroutine_threadsafe(close(), loop).result(60)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(60)
        loop.close()


@pytest.fixture(params=["sync", "async"])
def limit(request: pytest.FixtureRequest) -> Iterator[Make]:
    if request.param == "sync":
        yield RedisLimiter
    else:
        with blocking_limiters() as make:
            yield make


def test_what_one_takes_the_other_lacks(client: Any, limit: Make) -> None:
    one, two = limit(client, "ab12"), RedisLimiter(client, "ab12")
    assert one.reserve() == 0
    one.report(RateLimit(5, 50, 30.0, 20.0, None), refused=False)
    assert [each.reserve() for each in (one, two, one, two, one)] == [0] * 5
    assert 19 < one.reserve() <= 20
    assert 19 < two.reserve() <= 20


def test_each_store_has_a_quota_of_its_own(client: Any, limit: Make) -> None:
    one = limit(client, "ab12")
    one.report(RateLimit(0, 50, 30.0, 20.0, None), refused=False)
    other = one.for_store("cd34")
    assert one.reserve() > 0
    assert other.reserve() == 0
    assert other.for_store("ab12").reserve() > 0
    assert len(client.keys()) == 2


def test_no_reservation_is_given_twice(client: Any, limit: Make) -> None:
    """32 threads of 4 limiters compete for what is left."""
    limiters = [limit(client, "ab12", timeout=20) for _ in range(4)]
    limiters[0].report(TOLD, refused=False)

    def reserve(number: int) -> float:
        wait: float = limiters[number % 4].reserve()
        return wait

    with ThreadPoolExecutor(32) as pool:
        waits = list(pool.map(reserve, range(200)))
    assert waits.count(0) == 40


def test_redis_keys_expire(client: Any, limit: Make) -> None:
    limiter = limit(client, "ab12")
    limiter.report(TOLD, refused=False)
    [key] = client.keys()
    assert 20 < client.ttl(key) <= 621
    huge = RateLimit(0, 50, 30.0, 1e9, None)
    limiter.report(huge, refused=True)
    assert client.ttl(key) <= 1e9


def test_without_redis_a_process_limits_itself_and_backs_off(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, limit: Make
) -> None:
    server, clock = Server(tmp_path), FakeClock()
    server.start()
    url = server.url.replace("redis://", "redis://:hunter2@")
    limiter = limit(server.url, "ab12", clock=clock)
    try:
        limiter.report(RateLimit(2, 50, 30.0, 20.0, None), refused=False)
        server.stop()
        with caplog.at_level(logging.WARNING, "bigcommerce_sdk"):
            # the quota of its own responses is known without Redis
            assert [limiter.reserve(), limiter.reserve()] == [0, 0]
            assert limiter.reserve() == pytest.approx(20)
            server.start()
            assert limiter.reserve() == pytest.approx(20)  # not retried yet
            clock.sleep(PAUSE)
            assert limiter.reserve() == 0  # the new Redis is empty
    finally:
        server.stop()
    ours = [each.getMessage() for each in caplog.records if each.name == "bigcommerce_sdk"]
    assert [line.split(": ", 1)[1] for line in ours] == [
        "Redis is unreachable (ConnectionError); limiting in this process only",
        "Redis is reachable again",
    ]
    assert "hunter2" not in repr(limit(url, "ab12")) + caplog.text


def test_a_hanging_redis_does_not_block_calls(limit: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"redis://127.0.0.1:{silent.getsockname()[1]}/0?socket_timeout=0.05"
        limiter = limit(url, "ab12", clock=FakeClock())
        assert [limiter.reserve() for _ in range(100)] == [0] * 100
        limiter.report(NO_RATE_LIMIT, refused=False)


@pytest.mark.parametrize(
    "answer",
    [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"$-1\r\n", b"$3\r\nnan\r\n", b"*1\r\n:1\r\n", b"+OK\r\n",
     b"-ERR no\r\n", b":1\r\n", b"%1\r\n$1\r\na\r\n:1\r\n", b"*1\r\n" * 5000],
    ids=lambda answer: answer[:12].decode(),
)  # fmt: skip
def test_a_server_that_is_not_redis_counts_as_unreachable(answer: bytes, limit: Make) -> None:
    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                peer, _ = listener.accept()
                peers.append(peer)
                threading.Thread(target=repeat, args=(peer,), daemon=True).start()

    def repeat(peer: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while peer.recv(65536):
                peer.sendall(answer)

    peers: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        url = f"redis://127.0.0.1:{listener.getsockname()[1]}/0"
        limiter = limit(url, "ab12", clock=FakeClock(), timeout=0.05)
        limiter.report(RateLimit(1, 50, 30.0, 20.0, None), refused=False)
        assert limiter.reserve() == 0
        assert limiter.reserve() == 20
        listener.shutdown(socket.SHUT_RDWR)
    for peer in peers:
        peer.close()


@pytest.mark.parametrize("kind", [RedisLimiter, AsyncRedisLimiter])
@pytest.mark.parametrize("address", ["", "cache.internal", "http://x", "redis://:hunter2@x:port"])
def test_an_address_that_cannot_be(address: str, kind: Any) -> None:
    with pytest.raises(ConfigurationException, match="address of Redis") as caught:
        kind(address, "ab12")
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None


def _work(url: str, host: str, token: str, calls: int, go: Any) -> None:
    with BigcommerceApi(
        store_hash="sandbox1", access_token=token, host=host, limiter=RedisLimiter(url, "sandbox1")
    ) as api:
        api.connection.get("time")
        go.wait(30)
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(api.connection.get, ["time"] * calls))


def test_four_processes_keep_to_one_quota(client: Any, running: Server) -> None:
    context = multiprocessing.get_context("spawn")
    go = context.Barrier(4)
    with Sandbox(quota=50, window=0.5) as sandbox:
        given = (running.url, sandbox.base_url, sandbox.token, 75, go)
        workers = [context.Process(target=_work, args=given) for _ in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(120)
        assert [worker.exitcode for worker in workers] == [0] * 4
        statuses = [each.status for each in sandbox.requests]
    assert statuses.count(200) == 4 * 76
    assert (
        statuses.count(429) <= 4 * 4
    )  # at most the requests in flight when one window was exhausted
    [key] = client.keys()
    assert json.loads(client.get(key) or b"")[5] == 0  # nothing is in flight


def test_threads_that_are_interrupted_leave_no_lock(client: Any) -> None:
    limiter = RedisLimiter(client, "ab12")
    script = limiter._server._script

    def fail(**_: Any) -> Any:
        raise KeyboardInterrupt

    limiter._server._script = fail
    with pytest.raises(KeyboardInterrupt):
        limiter.reserve()
    limiter._server._script = script
    done = threading.Thread(target=limiter.reserve)
    done.start()
    done.join(20)
    assert not done.is_alive()
    with contextlib.closing(client):
        assert limiter.reserve() == 0


# -- the script and the rules -------------------------------------------------------------------

KEY = "bigcommerce_sdk:limiter:ab12"
counts = st.none() | st.integers(0, 60)
spans = st.none() | st.sampled_from([0.0, 1.0, 7.5, 20.0, 30.0, 3600.0]) | st.floats(0, 1e5)
tolds = st.builds(RateLimit, counts, counts, spans, spans, spans)
events = st.tuples(
    st.sampled_from(["reserve", "reserve", "report"]), tolds, st.booleans(), st.floats(-5000, 100)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(events, max_size=25))
def test_the_script_follows_the_rules(client: Any, course: list[Any]) -> None:
    """The same course of events, also on a clock that goes back, by the rules and by the script."""
    client.delete(KEY)
    script = client.register_script(SCRIPT)
    window, seen_at, now = UNKNOWN, 0.0, 1_700_000_000.0
    for operation, told, refused, later in course:
        now += later
        window = rebased(window, seen_at, now)
        seen_at, wait = now, 0.0
        if operation == "reserve":
            window, wait = reserved(window, now)
        else:
            window = reported(window, told, now, refused)
        given = arguments(operation, told, refused, now)
        assert float(script(keys=[KEY], args=given)) == pytest.approx(wait, abs=1e-3)
        *kept, kept_at = json.loads(client.get(KEY))
        assert kept_at == pytest.approx(now)
        assert [kept[0], *kept[2:]] == [window.left, *window[2:]]
        assert kept[1] == pytest.approx(window.resets_at, abs=1e-2)


def window_json(**changes: Any) -> str:
    now = time.time()
    fields = {
        "left": 0, "resets_at": now + 20, "quota": 50, "seconds": 30.0, "confirmed": True,
        "in_flight": 0, "contended_windows": 0, "seen_at": now,
    }  # fmt: skip
    return json.dumps(list({**fields, **changes}.values()))


NO_NUMBERS: list[Any] = ["x", [], {}, -1, 1e300]
ODD = [
    b"junk", b"", b"{}", b"[]", b"[1]", b"[" * 9999, b"[" * 900 + b"]" * 900, b'["a", 1]', b"\xff",
    b"null", b"true", b"17", b'"text"', b"[NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN]",
    b"[0,1e999,50,30,true,0,0,1]", b"[0,-1e999,50,30,true,0,0,1]",
    *(
        window_json(**{name: value}).encode()
        for name in ("left", "resets_at", "quota", "seconds", "confirmed", "in_flight",
                     "contended_windows", "seen_at")
        for value in NO_NUMBERS
    ),
    window_json(confirmed=None).encode(), window_json(resets_at=None).encode(),
    window_json(in_flight=None).encode(), window_json(seen_at=None).encode(),
    json.dumps(json.loads(window_json())[:7]).encode(), window_json(more=1).encode(),
]  # fmt: skip


@pytest.mark.parametrize("kept", ODD, ids=map(str, range(len(ODD))))
def test_odd_text_under_the_key_counts_as_nothing(client: Any, kept: bytes) -> None:
    client.set(KEY, kept)
    limiter = RedisLimiter(client, "ab12")
    assert limiter.reserve() == 0
    assert limiter._server._asked_again_at == -math.inf  # that was Redis's own answer
    assert json.loads(client.get(KEY))[5] == 1


@pytest.mark.parametrize("kind", ["list", "set", "hash", "zset", "stream"])
@pytest.mark.parametrize("first", ["reserve", "report"])
def test_other_types_under_the_key_are_replaced(client: Any, kind: str, first: str) -> None:
    {
        "list": lambda: client.rpush(KEY, 1),
        "set": lambda: client.sadd(KEY, 1),
        "hash": lambda: client.hset(KEY, "left", 1),
        "zset": lambda: client.zadd(KEY, {"left": 1}),
        "stream": lambda: client.xadd(KEY, {"left": 1}),
    }[kind]()
    limiter = RedisLimiter(client, "ab12")
    if first == "report":
        limiter.report(TOLD, refused=False)
        assert json.loads(client.get(KEY))[0] == 40
    assert limiter.reserve() == 0
    assert client.type(KEY) == b"string"


@pytest.mark.parametrize("hours", [1, 24, 10_000])
def test_a_clock_set_back_neither_blocks_nor_lifts_the_limit(client: Any, hours: float) -> None:
    ahead = time.time() + hours * 3600  # when the clock was still wrong
    limiter = RedisLimiter(client, "ab12")
    client.set(KEY, window_json(resets_at=ahead + 20, seen_at=ahead))
    assert 19 < limiter.reserve() <= 20
    client.set(KEY, window_json(left=3, resets_at=ahead + 20, seen_at=ahead))
    assert [limiter.reserve() for _ in range(3)] == [0, 0, 0]
    assert 19 < limiter.reserve() <= 20


def test_no_window_lasts_longer_than_the_longest(client: Any, limit: Make) -> None:
    limiter = limit(client, "ab12")
    client.set(KEY, window_json(resets_at=time.time() + 1e9))
    assert 3599 < limiter.reserve() <= 3600
    assert client.ttl(KEY) <= 3600 + 601


# -- a Redis that hangs -------------------------------------------------------------------------


@pytest.fixture
def frozen(tmp_path: Path) -> Iterator[Server]:
    """A Redis that accepts connections and answers nothing."""
    server = Server(tmp_path)
    server.start()
    assert server._process is not None
    server._process.send_signal(signal.SIGSTOP)
    yield server
    server._process.send_signal(signal.SIGCONT)
    server.stop()


def clients(url: str, library: Any = redis, retry: Any = Retry) -> dict[str, Any]:
    """What a limiter may be given for a Redis, with timeouts that differ."""
    blocking = library.BlockingConnectionPool.from_url(url, max_connections=1)
    patient = retry(ConstantBackoff(5), 5)
    return {
        "address": url,
        "default client": library.Redis.from_url(url),
        "blocking pool": library.Redis(connection_pool=blocking),
        "patient client": library.Redis.from_url(url, socket_timeout=60, retry=patient),
        "patient address": f"{url}?socket_timeout=60",
    }


@pytest.mark.parametrize("kind", clients("redis://localhost:1/0"))
def test_a_frozen_redis_costs_its_timeout_once(frozen: Server, kind: str, limit: Make) -> None:
    """16 threads with 10 calls each: were each to wait, it would be 80 s, and not 1 s."""
    library = (redis, Retry) if limit is RedisLimiter else (redis.asyncio, AsyncRetry)
    limiter = limit(clients(frozen.url, *library)[kind], "ab12", clock=FakeClock())
    done: list[float] = []

    def work() -> None:
        for _ in range(10):
            done.append(limiter.reserve())
            limiter.report(NO_RATE_LIMIT, refused=False)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(16)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(began + 10 - time.monotonic())
    assert done == [0.0] * 160
    asked = limiter.for_store("cd34")  # shares the state of the first one
    assert [asked.reserve() for _ in range(100)] == [0.0] * 100


def test_one_call_at_a_time_finds_out_whether_redis_is_back(client: Any) -> None:
    clock = FakeClock()
    limiter = RedisLimiter(client, "ab12", clock=clock)
    asked: list[int] = []
    together = threading.Barrier(2)

    def fail(**_: Any) -> Any:
        asked.append(1)
        if len(asked) > 1:
            together.wait(20)  # hangs, until the others have been
        raise redis.TimeoutError

    limiter._server._script = fail
    limiter.reserve()
    clock.sleep(PAUSE)
    probe = threading.Thread(target=limiter.reserve)
    probe.start()
    while len(asked) < 2:
        assert probe.is_alive()
    assert [limiter.reserve() for _ in range(50)] == [0.0] * 50
    together.wait(20)
    probe.join(20)
    assert len(asked) == 2


@pytest.mark.parametrize("kind", [RedisLimiter, AsyncRedisLimiter])
@pytest.mark.parametrize("timeout", [0, -1, 61, True, "1", None, math.nan, math.inf])
def test_a_timeout_that_cannot_be(kind: Any, timeout: Any) -> None:
    with pytest.raises(ConfigurationException, match="timeout must be"):
        kind("redis://localhost:1/0", "ab12", timeout=timeout)


def _reserve(url: str, go: Any, found: Any) -> None:
    limiter = RedisLimiter(url, "ab12", timeout=20)
    go.wait(60)
    waits = [limiter.reserve() for _ in range(50)]
    found.put((waits.count(0), limiter._server._asked_again_at == -math.inf))


def test_24_processes_share_one_quota_exactly(client: Any, running: Server) -> None:
    RedisLimiter(client, "ab12").report(RateLimit(700, 700, 3000.0, 2000.0, None), refused=False)
    context = multiprocessing.get_context("fork")
    go, found = context.Barrier(24), context.SimpleQueue()
    workers = [context.Process(target=_reserve, args=(running.url, go, found)) for _ in range(24)]
    for worker in workers:
        worker.start()
    results = [found.get() for _ in workers]
    for worker in workers:
        worker.join(60)
    assert sum(taken for taken, _ in results) == 700
    assert all(reached for _, reached in results)  # no process limited alone


# -- event loops --------------------------------------------------------------------------------


def test_a_client_of_the_other_interface_is_refused() -> None:
    wrong: list[tuple[Any, Any]] = [
        (RedisLimiter, redis.asyncio.Redis()), (AsyncRedisLimiter, redis.Redis()),
    ]  # fmt: skip
    for kind, other in wrong:
        with pytest.raises(ConfigurationException, match="RedisLimiter takes clients of redis,"):
            kind(other, "ab12")


def test_loops_and_threads_share_one_quota_exactly(client: Any, running: Server) -> None:
    """Three loops one after the other, and beside them threads, with two limiters."""
    shared = AsyncRedisLimiter(running.url, "ab12", timeout=20)
    blocking = RedisLimiter(client, "ab12", timeout=20)
    blocking.report(RateLimit(300, 300, 3000.0, 2000.0, None), refused=False)

    async def reserve() -> list[float]:
        async with shared:
            return await asyncio.gather(*(shared.reserve() for _ in range(80)))

    with ThreadPoolExecutor(4) as pool:
        threads = [pool.submit(blocking.reserve) for _ in range(100)]
        waits = [wait for _ in range(3) for wait in asyncio.run(reserve())]
        waits += [thread.result(60) for thread in threads]
    assert len(waits) == 340
    assert waits.count(0) == 300
    assert shared._server._asked_again_at == blocking._server._asked_again_at == -math.inf
    assert shared._server._loops == {}


def test_a_limiter_survives_loops_that_were_closed(client: Any, running: Server) -> None:
    limiter = AsyncRedisLimiter(running.url, "ab12")

    async def leave() -> None:
        assert await limiter.reserve() == 0
        [loop] = limiter._server._loops.values()
        await loop.client.connection_pool.disconnect()

    for _ in range(3):
        asyncio.run(leave())
        assert len(limiter._server._loops) == 1
    assert limiter._server._asked_again_at == -math.inf


def test_as_many_tasks_as_there_are_need_few_connections(client: Any, running: Server) -> None:
    before = int(client.info("stats")["total_connections_received"])

    async def reserve() -> None:
        async with AsyncRedisLimiter(running.url, "ab12", timeout=20) as limiter:
            assert await asyncio.gather(*(limiter.reserve() for _ in range(500))) == [0.0] * 500

    asyncio.run(reserve())
    assert int(client.info("stats")["total_connections_received"]) - before <= 8


def test_a_call_that_is_cancelled_reports_its_request(client: Any, running: Server) -> None:
    """Through the driver, at each of its steps."""
    effect = Send(Request("GET", "https://api.example/stores/x/v2/time", {}), {}, 1.0)

    class Answering:
        async def send(self, request: Any, secrets: Any, timeout: Any) -> Response:
            await asyncio.sleep(0)
            return Response(200, Headers(), b"")

        async def aclose(self) -> None:
            """Nothing is open."""

    def rule() -> Rule[str]:
        yield RESERVE
        try:
            yield effect
        finally:
            yield Report(NO_RATE_LIMIT, False)
        return "done"

    async def main() -> int:
        async with AsyncRedisLimiter(running.url, "ab12", timeout=20) as limiter:
            for number in range(1000):
                driver = AsyncDriver(Answering(), limiter, SYSTEM_CLOCK)
                task = asyncio.create_task(driver.run(rule()))
                for _ in range(number):
                    await asyncio.sleep(0)
                is_done = not task.cancel()
                await asyncio.wait((task,))
                text: Any = client.get(KEY)
                assert text is None or json.loads(text)[5] == 0  # nothing is in flight
                if is_done:
                    return number
        return 0

    assert asyncio.run(main()) > 5
