"""The limiter: clients that share a quota, in simulated time, with the sandbox's quota."""

from __future__ import annotations

import gc
import itertools
import os
import random
import threading
import weakref
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.connection.calling import send_with_retries
from bigcommerce_sdk.connection.options import Options
from bigcommerce_sdk.drivers.sync import SyncDriver
from bigcommerce_sdk.exception import TransportException
from bigcommerce_sdk.http.retry import RetryPolicy
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.quota import RateLimit
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.tenants.quota import Quota
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport.clock import SYSTEM_CLOCK
from bigcommerce_sdk.transport.limiter import (
    Limiter,
    LocalLimiter,
    _by_store,
    _registry_lock,
    limiter_of,
)
from tests.clock import FakeClock
from tests.health import examples
from tests.simulation import Simulation

REQUEST = Request("GET", "https://api.example/stores/x/v2/time", {})
QUOTA, WINDOW, CALLS = 50, 1.0, 2_000


class Store:
    """A store in simulated time: its quota, and a network that takes its time either way."""

    def __init__(self, time: Simulation, chance: random.Random, slowest: float) -> None:
        self.quota = Quota(QUOTA, WINDOW, time.now)
        self.time, self.chance, self.slowest = time, chance, slowest
        self.answered = self.refused = 0
        #: requests that each window answered, by its beginning
        self.windows: Counter[float] = Counter()

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: float) -> Response:
        self.time.sleep(self.chance.uniform(0.001, self.slowest))
        reply = self.answer()
        self.time.sleep(self.chance.uniform(0.001, self.slowest))
        return reply

    def answer(self) -> Response:
        try:
            headers = self.take()
        except Problem as problem:
            self.refused += 1
            return Response(problem.status, Headers(problem.headers), b"[]")
        self.answered += 1
        return Response(200, Headers(headers), b"{}")

    def take(self) -> dict[str, str]:
        """Use one request up."""
        headers = self.quota.take()
        self.windows[self.quota._started] += 1
        return headers

    @property
    def used(self) -> float:
        """The part of the quota that was used before the last window began."""
        *_, last = self.windows
        before = self.windows.total() - self.windows[last]
        return before / ((last - next(iter(self.windows))) / WINDOW * QUOTA)

    def close(self) -> None:
        """Nothing is open."""


class Unlimited:
    """An object that is not a limiter."""

    def __init__(self, clock: Simulation) -> None:
        """It needs no clock."""

    def reserve(self) -> float:
        return 0.0

    def report(self, rate_limit: RateLimit, refused: bool) -> None:
        """It learns nothing."""

    def for_store(self, store: str) -> Unlimited:
        return self


class Outcome(NamedTuple):
    """What came of a simulation.

    Attributes:
        refused: replies that refused for the quota, per call.
        used: part of the quota that was used, by all.
    """

    refused: float
    used: float


def simulate(
    *,
    seed: int,
    slowest: float,
    processes: int = 1,
    others: float = 0.0,
    limiter: Callable[[Simulation], Limiter] = LocalLimiter,
) -> Outcome:
    """16 callers make 2,000 calls.

    Args:
        seed: of all that is random.
        slowest: most seconds that a request, or its reply, is on its way.
        processes: the callers are spread over so many limiters that know nothing of each other.
        others: requests a second, on average, of another app that uses the same store.
        limiter: makes a limiter.
    """
    time, chance = Simulation(), random.Random(seed)
    store = Store(time, chance, slowest)
    limiters = itertools.cycle([limiter(time) for _ in range(processes)])
    options = Options(retry=RetryPolicy(jitter=chance.random))
    todo = iter(range(CALLS))
    working = 16

    def work(limiter: Limiter) -> None:
        nonlocal working
        driver = SyncDriver(store, limiter, time)
        try:
            for _ in todo:
                driver.run(send_with_retries(options, REQUEST, {}))
        finally:
            working -= 1

    def other_app() -> None:
        while working:
            time.sleep(chance.expovariate(others))
            with suppress(Problem):
                store.take()

    works: list[Callable[[], None]] = [partial(work, next(limiters)) for _ in range(16)]
    time.run([*works, *([other_app] if others else [])])
    assert store.answered == CALLS
    return Outcome(store.refused / CALLS, store.used)


@pytest.mark.parametrize(
    "at_work",
    [
        {},
        {"processes": 2},
        {"others": 5},
        {"others": 15},
        {"others": 30},
        {"processes": 2, "others": 10},
    ],
    ids=str,
)
@pytest.mark.parametrize("slowest", [0.002, 0.02])
def test_the_quota_is_used_and_hardly_ever_exceeded(at_work: Any, slowest: float) -> None:
    outcome = simulate(seed=7, slowest=slowest, **at_work)
    assert outcome.refused < 0.01
    assert outcome.used >= 0.95


@settings(max_examples=examples(8))
@given(seed=st.integers(0, 2**32), slowest=st.floats(0.001, 0.02), processes=st.integers(1, 2))
def test_however_long_replies_take(seed: int, slowest: float, processes: int) -> None:
    outcome = simulate(seed=seed, slowest=slowest, processes=processes)
    assert outcome.refused < 0.01
    assert outcome.used >= 0.95


def test_who_has_the_quota_alone_is_never_refused() -> None:
    assert simulate(seed=1, slowest=0.02).refused == 0


def test_a_limiter_that_lets_all_pass_is_refused_all_the_time() -> None:
    """What the others are compared with: the simulation does refuse."""
    assert simulate(seed=1, slowest=0.02, limiter=Unlimited).refused > 0.1


# -- one limiter for a store -----------------------------------------------------------------


def test_clients_of_a_store_share_its_limiter() -> None:
    one, two, other = (
        BigcommerceApi(store_hash=store, access_token="t") for store in ("ab12", "ab12", "cd34")
    )
    limiter = one.connection.limiter
    assert limiter is two.connection.limiter is one.with_options(timeout=5).connection.limiter
    assert limiter is one.connection.at("/stores/{}/v3/{}").limiter
    assert limiter is other.for_store("ab12", "t").connection.limiter
    assert limiter is not other.connection.limiter


def test_a_given_limiter_is_not_used_for_another_store() -> None:
    given = limiter_of("ab12")
    api = BigcommerceApi(store_hash="ab12", access_token="t", limiter=given)
    assert api.connection.limiter is given
    other = api.for_store("cd34", "t")
    assert other.connection.limiter is given.for_store("cd34") is not given
    assert api.connection.limiter is given


def test_threads_that_ask_at_once_get_the_same_limiter() -> None:
    barrier = threading.Barrier(16)

    def ask(_: int) -> LocalLimiter:
        barrier.wait(20)
        return limiter_of("asked-at-once")

    with ThreadPoolExecutor(16) as pool:
        assert len(set(pool.map(ask, range(16)))) == 1


def test_an_unused_limiter_is_garbage_collected() -> None:
    limiter = limiter_of("let-go")
    gone = weakref.ref(limiter)
    del limiter
    gc.collect()
    assert gone() is None
    assert ("let-go", SYSTEM_CLOCK) not in _by_store


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_fork_while_a_thread_holds_the_locks_can_go_on() -> None:
    limiter = limiter_of("forked")
    with limiter._lock, _registry_lock:
        child = os.fork()
        if child == 0:
            fine = limiter.reserve() == 0 and limiter_of("forked") is limiter
            os._exit(0 if fine else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_a_call_without_a_response_is_not_in_flight() -> None:
    class Broken:
        """A transport that fails."""

        def send(self, request: Request, secrets: Any, timeout: float) -> Response:
            raise TransportException("lost", request)

        def close(self) -> None:
            """Nothing is open."""

    clock = FakeClock()
    limiter = LocalLimiter(clock)
    with pytest.raises(TransportException):
        SyncDriver(Broken(), limiter, clock).run(send_with_retries(Options(), REQUEST, {}))
    assert limiter._window.in_flight == 0
