"""Many processes on one store, by way of a real Redis that these tests start."""

from __future__ import annotations

import contextlib
import json
import logging
import multiprocessing
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import redis
from redis.backoff import ConstantBackoff
from redis.retry import Retry

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.ratelimit import UNTOLD, RateLimit
from bigcommerce_sdk.redis_limiter import PAUSE, RedisLimiter
from bigcommerce_sdk.sandbox import Sandbox
from tests.clock import FakeClock

BINARY = shutil.which("redis-server")
pytestmark = pytest.mark.skipif(BINARY is None, reason="redis-server is not installed")

TOLD = RateLimit(40, 50, 30.0, 20.0, None)


class Server:
    """A Redis that can be started, stopped and started again at the same port."""

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = listener.getsockname()[1]
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        assert BINARY is not None
        options = ["--save", "", "--appendonly", "no", "--bind", "127.0.0.1"]
        self._process = subprocess.Popen(
            [BINARY, "--port", str(self.port), "--dir", str(self._folder), *options],
            stdout=subprocess.DEVNULL,
        )
        patient = Retry(ConstantBackoff(0.05), 200)
        client: Any
        with redis.Redis(port=self.port, retry=patient) as client:
            client.ping()

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


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


def test_what_one_takes_the_other_lacks(client: Any) -> None:
    one, two = RedisLimiter(client, "ab12"), RedisLimiter(client, "ab12")
    assert one.reserve() == 0
    one.report(RateLimit(5, 50, 30.0, 20.0, None), refused=False)
    assert [each.reserve() for each in (one, two, one, two, one)] == [0] * 5
    assert 19 < one.reserve() <= 20
    assert 19 < two.reserve() <= 20


def test_each_store_has_a_quota_of_its_own(client: Any) -> None:
    one = RedisLimiter(client, "ab12")
    one.report(RateLimit(0, 50, 30.0, 20.0, None), refused=False)
    other = one.for_store("cd34")
    assert one.reserve() > 0
    assert other.reserve() == 0
    assert other.for_store("ab12").reserve() > 0
    assert len(client.keys()) == 2


def test_no_reservation_is_given_twice(client: Any) -> None:
    """32 threads of 4 limiters compete for what is left."""
    limiters = [RedisLimiter(client, "ab12") for _ in range(4)]
    limiters[0].report(TOLD, refused=False)

    def reserve(number: int) -> float:
        return limiters[number % 4].reserve()

    with ThreadPoolExecutor(32) as pool:
        waits = list(pool.map(reserve, range(200)))
    assert waits.count(0) == 40


def test_what_is_kept_goes_by_itself(client: Any) -> None:
    limiter = RedisLimiter(client, "ab12")
    limiter.report(TOLD, refused=False)
    [key] = client.keys()
    assert 20 < client.ttl(key) <= 621
    huge = RateLimit(0, 50, 30.0, 1e9, None)
    limiter.report(huge, refused=True)
    assert client.ttl(key) <= 1e9


@pytest.mark.parametrize("kept", [b"junk", b"{}", b"[1]", b"[" * 9999, b'["a", 1]', b"\xff"])
def test_what_another_version_left_is_nothing(client: Any, kept: bytes) -> None:
    limiter = RedisLimiter(client, "ab12")
    client.set("bigcommerce_sdk:limiter:ab12", kept)
    assert limiter.reserve() == 0
    limiter.report(TOLD, refused=False)
    assert json.loads(client.get("bigcommerce_sdk:limiter:ab12") or b"")[0] == 40


def test_without_redis_a_process_limits_alone_and_does_not_hammer(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    server, clock = Server(tmp_path), FakeClock()
    server.start()
    url = server.url.replace("redis://", "redis://:hunter2@")
    limiter = RedisLimiter(server.url, "ab12", clock=clock)
    try:
        limiter.report(RateLimit(2, 50, 30.0, 20.0, None), refused=False)
        server.stop()
        with caplog.at_level(logging.WARNING, "bigcommerce_sdk"):
            # what it learnt from its own replies, it knows without Redis
            assert [limiter.reserve(), limiter.reserve()] == [0, 0]
            assert limiter.reserve() == pytest.approx(20)
            server.start()
            assert limiter.reserve() == pytest.approx(20)  # not asked again so soon
            clock.sleep(PAUSE)
            assert limiter.reserve() == 0  # the new Redis knows of nothing
    finally:
        server.stop()
    ours = [each.getMessage() for each in caplog.records if each.name == "bigcommerce_sdk"]
    assert [line.split(": ", 1)[1] for line in ours] == [
        "no Redis (ConnectionError); limiting alone",
        "Redis is back",
    ]
    assert "hunter2" not in repr(RedisLimiter(url, "ab12")) + caplog.text


def test_a_redis_that_hangs_holds_nobody_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"redis://127.0.0.1:{silent.getsockname()[1]}/0?socket_timeout=0.05"
        limiter = RedisLimiter(url, "ab12", clock=FakeClock())
        assert [limiter.reserve() for _ in range(100)] == [0] * 100
        limiter.report(UNTOLD, refused=False)


@pytest.mark.parametrize("address", ["", "cache.internal", "http://x", "redis://:hunter2@x:port"])
def test_an_address_that_cannot_be(address: str) -> None:
    with pytest.raises(ConfigurationException, match="address of Redis") as caught:
        RedisLimiter(address, "ab12")
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
    assert statuses.count(429) <= 4 * 4  # at most what was under way when one window was spent
    [key] = client.keys()
    assert json.loads(client.get(key) or b"")[5] == 0  # nothing is under way any more


def test_threads_that_are_interrupted_leave_no_lock(client: Any) -> None:
    limiter = RedisLimiter(client, "ab12")

    def fail(*_: Any) -> Any:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        limiter._apply(fail)
    done = threading.Thread(target=limiter.reserve)
    done.start()
    done.join(20)
    assert not done.is_alive()
    with contextlib.closing(client):
        assert limiter.reserve() == 0
