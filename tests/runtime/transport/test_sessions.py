"""Sessions of many threads and processes: each has its own, and all are closed."""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from benchmarks.server import running
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import TransportException
from bigcommerce_sdk.transport import RequestsTransport
from tests.runtime.loopback import STORE, TOKEN, Loopback

OPEN_FILES = Path("/proc/self/fd")
FORK = "fork" in multiprocessing.get_all_start_methods()


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[str]:
    """A server in a separate process, so that open sockets here are the client's."""
    with running() as base:
        yield base


def open_files() -> int:
    return len(list(OPEN_FILES.iterdir()))


def client_of(base: str, **settings: Any) -> BigcommerceApi:
    given: dict[str, Any] = {"max_retries": 0, **settings}
    return BigcommerceApi(store_hash=STORE, access_token=TOKEN, host=base, **given)


@pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="the system does not list what is open")
def test_nothing_stays_open_behind_threads_and_clients(elsewhere: str) -> None:
    with client_of(elsewhere) as api:
        api.Products.all(limit=1)
        gc.collect()  # what earlier tests left would close in between
        before = open_files()
        for _ in range(3):
            walk = iter(api.Products.iterall(page_size=50, concurrency=4))
            for _ in range(120):
                next(walk)
            assert open_files() > before
            walk.close()  # type: ignore[attr-defined]
            list(api.parallel(lambda _: api.Products.all(limit=1), range(12), 4))
            assert open_files() <= before
    assert open_files() < before


def test_the_session_of_a_thread_that_ended_is_closed_at_once(elsewhere: str) -> None:
    transport = RequestsTransport()
    gc.disable()  # nothing waits to be collected
    try:
        with client_of(elsewhere, transport=transport) as api, warnings.catch_warnings():
            warnings.simplefilter("error", ResourceWarning)
            list(api.parallel(lambda _: api.Products.all(limit=1), range(12), 4))
            assert len(transport._sessions) == 0
    finally:
        gc.enable()


def test_closing_during_sends_fails_cleanly_or_reconnects(elsewhere: str) -> None:
    stop = threading.Event()
    odd: list[BaseException] = []
    sent: list[int] = []
    with client_of(elsewhere) as api:

        def work() -> None:
            while not stop.is_set():
                with suppress(TransportException):
                    sent.append(len(api.Products.all(limit=1)))

        def guarded() -> None:
            try:
                work()
            except BaseException as error:
                odd.append(error)
                raise

        with ThreadPoolExecutor(4) as pool:
            for _ in range(4):
                pool.submit(guarded)
            while len(sent) < 60 and not odd:
                api.close()
            stop.set()
        assert odd == []
        assert set(sent) == {1}
        assert len(api.Products.all(limit=1)) == 1


@pytest.mark.skipif(not FORK, reason="the system cannot fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_opens_its_own_sockets(server: Loopback) -> None:
    server.answers(*[[{"id": 1}]] * 3)
    with server.api() as api:
        assert len(api.Products.all()) == 1
        child = os.fork()
        if child == 0:  # nothing but this may run here: no test ends twice
            done = 1
            try:
                done = 0 if len(api.Products.all()) == 1 else 2
            finally:
                os._exit(done)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert len(api.Products.all()) == 1
    parent, forked, again = (each.peer for each in server.arrived)
    assert parent == again != forked
