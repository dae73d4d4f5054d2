"""Every call ends: deadlines, and closing a client while other threads call."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    CallException,
    CancelledException,
    ConfigurationException,
    RateLimitingException,
    ServiceUnavailableException,
    TransportException,
)
from bigcommerce_sdk.http.retry import RetryPolicy
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.transport.cancellation import (
    Cancellation,
    aborting,
    is_cancelled,
    running_in,
    sleep,
)
from bigcommerce_sdk.transport.limiter import LocalLimiter
from tests.clock import FakeClock
from tests.runtime.loopback import STORE, TOKEN

#: Seconds within which a cancelled call must have ended. A call that is not takes minutes.
SOON = 5.0

CALLS: dict[str, Callable[[BigcommerceApi], Any]] = {
    "GET": lambda api: api.Brands.get(1),
    "PUT": lambda api: api.Brands.update(1, name="After"),
    "DELETE": lambda api: api.Brands.delete(1),
    "POST": lambda api: api.Brands.create(name="New & Co"),
    "V3": lambda api: api.v3.get("/catalog/products"),
    "GraphQL": lambda api: api.graphql("{ system { time } }"),
    "token": lambda api: api.oauth_fetch_token(
        "its-secret", "its-code", f"stores/{STORE}", "s", "u"
    ),
}
WRITES = ("PUT", "DELETE", "POST")


class Scripted:
    """A transport that answers from a script.

    Attributes:
        answers: what each request gets in turn, the last one for ever: a status, or an event that
            is waited for as a reply would be, until the exchange is aborted.
        sent: requests so far.
        timeouts: the timeout of each.
        waiting: set when a request waits for its reply.
    """

    def __init__(self, *answers: int | threading.Event, **headers: str) -> None:
        self.answers: list[int | threading.Event] = list(answers)
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}
        self.sent: list[Request] = []
        self.timeouts: list[Any] = []
        self.waiting = threading.Event()

    def send(self, request: Request, secrets: Mapping[str, Any], timeout: Any) -> Response:
        self.sent.append(request)
        self.timeouts.append(timeout)
        answer = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
        if isinstance(answer, int):
            self.waiting.set()
            return Response(answer, Headers(self.headers), b'{"id": 1, "data": {}}')
        aborted = threading.Event()
        with aborting(aborted.set):
            self.waiting.set()
            assert aborted.wait(30)
        raise CancelledException("aborted", request)

    def close(self) -> None:
        """Nothing is open."""

    def api(self, **settings: Any) -> BigcommerceApi:
        given: dict[str, Any] = {
            "limiter": LocalLimiter(),
            **settings,
        }  # the quota of this test alone
        return BigcommerceApi("id", STORE, TOKEN, transport=self, **given)


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as running:
        yield running


def ended(call: Future[Any]) -> CancelledException:
    error = call.exception(SOON)
    assert isinstance(error, CancelledException)
    return error


# -- closing ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CALLS)
def test_closing_ends_a_call_that_waits_for_its_reply(pool: Any, name: str) -> None:
    transport = Scripted(threading.Event())
    api = transport.api()
    call = pool.submit(CALLS[name], api)
    assert transport.waiting.wait(SOON)
    api.close()
    error = ended(call)
    assert error.maybe_applied is (name in WRITES)
    assert len(transport.sent) == 1
    transport.answers = [200]
    CALLS["GET"](api)  # a call that begins later works


@pytest.mark.parametrize("status", [408, 429, 500, 503, 524])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_closing_ends_a_call_between_two_attempts(pool: Any, method: str, status: int) -> None:
    transport = Scripted(status, Retry_After="50")
    with transport.api() as api:
        call = pool.submit(CALLS[method], api)
        assert transport.waiting.wait(SOON)
    error = ended(call)
    assert error.maybe_applied is (method != "GET" and status != 429)
    assert (len(transport.sent), error.attempts) == (1, 1)


def test_closing_ends_a_wait_for_the_quota(pool: Any) -> None:
    class Spent:
        """A limiter whose quota is spent for a long time."""

        def __init__(self) -> None:
            self.asked = threading.Event()

        def reserve(self) -> float:
            self.asked.set()
            return 50.0

        def report(self, rate_limit: Any, refused: bool) -> None:
            raise AssertionError("nothing was sent")

        def for_store(self, store: str) -> Spent:
            return self

    limiter, transport = Spent(), Scripted(200)
    api = transport.api(limiter=limiter)
    call = pool.submit(CALLS["POST"], api)
    assert limiter.asked.wait(SOON)
    api.close()
    error = ended(call)
    assert (error.attempts, error.sent, error.maybe_applied, transport.sent) == (
        0,
        False,
        False,
        [],
    )


def test_closing_ends_the_wait_of_low_quota_and_the_reply_counts(pool: Any) -> None:
    transport = Scripted(200, X_Rate_Limit_Requests_Left="1", X_Rate_Limit_Time_Reset_Ms="50000")
    with transport.api(rate_limiting_management={"min_requests_remaining": 5}) as api:
        call = pool.submit(CALLS["POST"], api)
        assert transport.waiting.wait(SOON)
    assert call.result(SOON).id == 1


class Vanishing(Scripted):
    """A transport without cancellation: closing it drops its connections."""

    def __init__(self) -> None:
        super().__init__(200)
        self._closed = threading.Event()

    def send(self, request: Request, secrets: Mapping[str, Any], timeout: Any) -> Response:
        self.sent.append(request)
        self.waiting.set()
        assert self._closed.wait(30)
        raise TransportException("lost", request)

    def close(self) -> None:
        self._closed.set()


@pytest.mark.parametrize("method", ["GET", *WRITES])
def test_a_connection_lost_by_close_is_not_retried(pool: Any, method: str) -> None:
    transport = Vanishing()
    with transport.api() as api:
        call = pool.submit(CALLS[method], api)
        assert transport.waiting.wait(SOON)
    error = ended(call)
    assert error.maybe_applied is (method in WRITES)
    assert isinstance(error.__cause__, TransportException)
    assert len(transport.sent) == 1


DERIVED: dict[str, Callable[[BigcommerceApi], BigcommerceApi]] = {
    "with_options": lambda api: api.with_options(timeout=20),
    "for_store": lambda api: api.for_store("zz99", TOKEN),
    "both": lambda api: api.with_options(timeout=20).for_store("zz99", TOKEN),
}


@pytest.mark.parametrize("made", DERIVED)
def test_close_cancels_own_calls_and_those_of_copies(pool: Any, made: str) -> None:
    transport = Scripted(threading.Event())
    api = transport.api()
    copy = DERIVED[made](api)
    calls = {each: pool.submit(CALLS["GET"], each) for each in (api, copy)}
    while len(transport.sent) < 2:
        assert transport.waiting.wait(SOON)
    copy.close()
    ended(calls[copy])
    again = pool.submit(CALLS["GET"], copy)
    while len(transport.sent) < 3:
        assert transport.waiting.wait(SOON)
    assert not calls[api].done()
    api.close()
    ended(calls[api])
    ended(again)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_leaves_the_calls_of_its_parent_alone(pool: Any) -> None:
    transport = Scripted(threading.Event())
    api = transport.api()
    call = pool.submit(CALLS["GET"], api)
    assert transport.waiting.wait(SOON)
    reading, writing = os.pipe()
    scope = api.connection.scopes[0]

    def tell() -> None:
        os.write(writing, b"aborted")

    scope._add("told", tell)
    child = os.fork()
    if child == 0:  # nothing but this may run here: no test ends twice
        done = 1
        try:
            api.close()
            transport.answers = [200]
            done = 0 if CALLS["GET"](api).id == 1 else 2
        finally:
            os._exit(done)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.set_blocking(reading, False)
    with pytest.raises(BlockingIOError):
        os.read(reading, 10)
    api.close()
    ended(call)
    assert os.read(reading, 10) == b"aborted"
    os.close(reading)
    os.close(writing)


# -- deadlines ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("timeout", "timeouts"),
    [(30, [30.0, 10.0]), ((3, 60), [(3.0, 48.0), (3.0, 7.0)]), ((9, 30), [(9.0, 30.0), 10.0])],
)
def test_the_last_attempt_gets_what_remains(timeout: Any, timeouts: list[Any]) -> None:
    transport, clock = Scripted(503, 200, Retry_After="40"), FakeClock()
    policy = RetryPolicy(jitter=lambda: 0.0)  # a wait of 40.04 s
    api = transport.api(timeout=timeout, clock=clock)
    CALLS["GET"](api._with(api.connection.with_options(retry=policy, max_elapsed=50 + 1)))
    first, second = transport.timeouts
    assert first == timeouts[0]
    assert second == pytest.approx(timeouts[1], abs=1)


@pytest.mark.parametrize("given", [(3,), (1, 2, 3), (0, 3), (3, None), ("3", 4), (3, -1), [], "3"])
def test_a_timeout_that_cannot_be(given: Any) -> None:
    with pytest.raises(ConfigurationException, match="timeout must be"):
        Scripted(200).api(timeout=given)


@pytest.mark.parametrize("timeout", [(3, 60), [3, 60], (0.001, 86400)])
def test_two_timeouts_reach_the_transport_as_they_are(timeout: Any) -> None:
    transport = Scripted(200)
    api = transport.api(timeout=timeout, max_elapsed=0)
    assert api.connection.timeout == tuple(timeout)
    CALLS["GET"](api)
    CALLS["GET"](api.with_options(max_elapsed=80000, timeout=(3, 60)))
    assert transport.timeouts == [tuple(timeout), (3, 60)]


def test_the_wait_of_low_quota_counts_as_time_of_the_call() -> None:
    clock = FakeClock()
    transport = Scripted(200, X_Rate_Limit_Requests_Left="1", X_Rate_Limit_Time_Reset_Ms="50000")
    called: list[Any] = []
    manage = {
        "min_requests_remaining": 5, "callback_function": called.append, "callback_args": "low"
    }  # fmt: skip
    for seconds, slept in ((60, 50), (20, 20), (0, 0)):
        clock.slept.clear()
        api = transport.api(rate_limiting_management=manage, max_elapsed=seconds, clock=clock)
        api.Brands.get(1)
        assert sum(clock.slept) == slept
    assert called == ["low"] * 3


# -- the user's own functions -------------------------------------------------------------------


def _failing(error: Exception) -> Callable[..., None]:
    def fail(*_: Any) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    "error",
    [
        ServiceUnavailableException("busy", Response(503, Headers(), b"")),
        RateLimitingException("spent", Response(429, Headers(), b"")),
        TransportException("lost", sent=False),
        TransportException("lost"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("method", ["GET", *WRITES])
@pytest.mark.parametrize("hook", ["on_request", "on_response", "rate_limiting_management"])
def test_a_failure_of_a_hook_never_repeats_the_call(
    error: CallException, method: str, hook: str
) -> None:
    """A hook may call the API itself, and what it raises is no failure of the call."""
    transport, clock = Scripted(200, X_Rate_Limit_Requests_Left="0"), FakeClock()
    given: Any = _failing(error)
    if hook == "rate_limiting_management":
        given = {"min_requests_remaining": 5, "wait": False, "callback_function": given}
    with pytest.raises(type(error)) as caught:
        CALLS[method](transport.api(clock=clock, **{hook: given}))
    assert caught.value is error
    assert len(transport.sent) == (0 if hook == "on_request" else 1)
    assert clock.slept == []


# -- scopes -------------------------------------------------------------------------------------


def test_scopes_nest_and_end_with_their_block() -> None:
    aborted: list[str] = []
    outer, inner = Cancellation(), Cancellation()
    with running_in(outer):
        with inner.active(), aborting(lambda: aborted.append("now")):
            inner.cancel()
            assert is_cancelled()
        assert not is_cancelled()
        inner.cancel()  # nothing runs in it any more
        outer.cancel()
        assert is_cancelled()
        sleep(60)  # returns at once
        with aborting(lambda: aborted.append("at once")):
            pass
    assert not is_cancelled()
    assert aborted == ["now", "at once"]


def test_a_scope_can_be_cancelled_from_many_threads() -> None:
    odd: list[BaseException] = []
    scope, stop = Cancellation(), threading.Event()

    def come_and_go() -> None:
        try:
            with scope.active():
                while not stop.is_set():
                    with aborting(lambda: None):
                        pass
        except BaseException as error:
            odd.append(error)
            raise

    threads = [threading.Thread(target=come_and_go) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(2000):
        scope.cancel()
    stop.set()
    for thread in threads:
        thread.join()
    assert odd == []
    assert scope._aborts == {}
