"""What transports, limiters, clocks and hooks of the caller return is validated.

A result of a wrong type is an error that says which object returned what, and what is wanted.
"""

from __future__ import annotations

import gc
import http
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from decimal import Decimal
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.exception import BigcommerceException, ConfigurationException
from bigcommerce_sdk.http.retry import Backoff, RetryPolicy
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.quota import RateLimit
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import RequestsTransport
from bigcommerce_sdk.transport.limiter import LocalLimiter
from tests.clock import FakeClock
from tests.runtime.loopback import STORE, TOKEN
from tests.runtime.looping import run

KINDS = ("sync", "async", "async with plain methods")
each_kind = pytest.mark.parametrize("kind", KINDS)
OK = Response(200, Headers(), b'{"id": 1}')


async def coroutine() -> float:
    return 0.0


class MyLimiter:
    """A limiter that returns what it is given."""

    def __init__(self, wait: Any = 0.0, other: Any = "itself", reported: Any = None) -> None:
        self.wait, self.other, self.reported = wait, other, reported

    def reserve(self) -> Any:
        return self.wait() if callable(self.wait) else self.wait

    def report(self, rate_limit: RateLimit, refused: bool) -> Any:
        return self.reported() if callable(self.reported) else self.reported

    def for_store(self, store: str) -> Any:
        if self.other == "itself":
            return self
        return self.other() if callable(self.other) else self.other


class MyAsyncLimiter(MyLimiter):
    """One for tasks."""

    async def reserve(self) -> Any:
        return super().reserve()

    async def report(self, rate_limit: RateLimit, refused: bool) -> None:
        """It needs no result."""


class MyTransport:
    """A transport that returns what it is given."""

    def __init__(self, *answers: Any) -> None:
        self.answers = [*answers]

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Any:
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return answer() if callable(answer) else answer

    def close(self) -> None:
        """Nothing is open."""


class MyAsyncTransport(MyTransport):
    """One for tasks."""

    async def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Any:
        return super().send(request, secrets, timeout)

    async def aclose(self) -> None:
        """Nothing is open."""


class MyClock(FakeClock):
    """A clock that returns what it is given."""

    def __init__(self, now: Any, slept: Any = None) -> None:
        super().__init__()
        self.given, self.result = now, slept

    def now(self) -> Any:
        return self.given() if callable(self.given) else self.given

    def sleep(self, seconds: float) -> Any:
        super().sleep(seconds)
        return self.result() if callable(self.result) else self.result


def call(kind: str, verb: str = "get", answers: Any = (OK,), **options: Any) -> Any:
    """The result of a call by a client of a kind."""
    if kind == "sync":
        transport: Any = MyTransport(*answers)
        options.setdefault("clock", FakeClock())
        api = BigcommerceApi("c", STORE, TOKEN, transport=transport, **options)
        return api.Brands.get(1) if verb == "get" else api.Brands.create(name="New")

    async def main() -> Any:
        given: dict[str, Any] = {"clock": FakeClock(), **options}
        transport = MyAsyncTransport(*answers)
        api = AsyncBigcommerceApi("c", STORE, TOKEN, transport=transport, **given)
        return await (api.Brands.get(1) if verb == "get" else api.Brands.create(name="New"))

    return run(main())


def limiter(kind: str, *given: Any) -> Any:
    return MyAsyncLimiter(*given) if kind == "async" else MyLimiter(*given)


#: What is no number of seconds, and how errors show it.
NOT_SECONDS: list[tuple[Any, str]] = [
    (None, "None"), ("3", "'3'"), (b"3", "b'3'"), (True, "True"), (False, "False"), ([], "[]"),
    ((1.0,), r"(1.0,)"), ({}, "{}"), (float("nan"), "nan"), (1j, "1j"),
    (object, "<class 'object'>"),
]  # fmt: skip
NUMBERS: list[Any] = [0, 0.0, -0.5, Decimal("0"), 0x0]


@each_kind
@pytest.mark.parametrize(("given", "shown"), NOT_SECONDS, ids=repr)
def test_a_limiter_that_returns_no_number(kind: str, given: Any, shown: str) -> None:
    made = limiter(kind, lambda: given)
    said = f"limiter.reserve() must return a number of seconds, got {shown} (from "
    with pytest.raises(ConfigurationException) as caught:
        call(kind, limiter=made)
    assert str(caught.value) == f"{said}{type(made).__name__})."


@each_kind
@pytest.mark.parametrize("given", NUMBERS, ids=repr)
def test_a_limiter_may_return_any_number(kind: str, given: Any) -> None:
    assert call(kind, limiter=limiter(kind, given)).id == 1


@each_kind
def test_waits_of_any_number_are_waited_for(kind: str) -> None:
    for first in (3, 3.0, Decimal(3)):
        clock, waits = FakeClock(), [first, 0]
        made = limiter(kind, partial(waits.pop, 0))
        assert call(kind, limiter=made, clock=clock).id == 1
        assert clock.slept == [pytest.approx(3, rel=0.05)]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("given", "shown"), NOT_SECONDS, ids=repr)
def test_a_clock_that_returns_no_number(kind: str, given: Any, shown: str) -> None:
    clock = MyClock(lambda: given)
    said = f"clock.now() must return a number of seconds, got {shown} (from MyClock)."
    with pytest.raises(ConfigurationException, match=re.escape(said)):
        call(kind, clock=clock)
    with pytest.raises(ConfigurationException, match=re.escape(said)):
        LocalLimiter(clock).reserve()


class NoHeaders:
    """An object that can be iterated, and is no mapping."""

    def __iter__(self) -> Any:
        return iter([1, 2])


#: What is no response, and what errors say of it.
NOT_RESPONSES: list[tuple[Any, str]] = [
    (None, "got None (from My"),
    ("text", "got str (from"),
    (b"{}", "got bytes (from"),
    ({"status": 200}, "got dict (from"),
    ((200, {}, b"{}"), "got tuple (from"),
    (SimpleNamespace(status_code=200, headers={}, content=b"{}"), "got SimpleNamespace"),
    (lambda: Response, "which is not an int"),
    (Response("200", Headers(), b""), "the status '200', which is not an int"),  # type: ignore[arg-type]
    (Response(None, Headers(), b""), "the status None, which"),  # type: ignore[arg-type]
    (Response(200.0, Headers(), b""), "the status 200.0, which"),  # type: ignore[arg-type]
    (Response(True, Headers(), b""), "the status True, which"),
    (Response(200, None, b""), "headers of the type None, which is not a mapping"),  # type: ignore[arg-type]
    (Response(200, "", b""), "headers of the type str, which"),  # type: ignore[arg-type]
    (Response(200, 5, b""), "headers of the type int, which"),  # type: ignore[arg-type]
    (Response(200, NoHeaders(), b""), "headers of the type NoHeaders, which"),  # type: ignore[arg-type]
    (Response(200, {"a": 1}, b""), "a name or value of a header that is int, not str"),  # type: ignore[arg-type]
    (Response(200, {b"a": "1"}, b""), "a name or value of a header that is bytes, not"),  # type: ignore[arg-type]
    (Response(200, {"a": None}, b""), "a name or value of a header that is None, not"),  # type: ignore[arg-type]
    (Response(200, Headers(), None), "content of the type None, which is not bytes"),  # type: ignore[arg-type]
    (Response(200, Headers(), "{}"), "content of the type str, which is not bytes"),  # type: ignore[arg-type]
    (Response(204, Headers(), {}), "content of the type dict, which"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("verb", ["get", "create"])
@pytest.mark.parametrize(("given", "said"), NOT_RESPONSES)
def test_a_transport_that_returns_no_response(kind: str, verb: str, given: Any, said: str) -> None:
    counting = LocalLimiter(FakeClock())
    with pytest.raises(ConfigurationException) as caught:
        call(kind, verb, (given,), limiter=counting)
    text = str(caught.value)
    assert text.startswith("transport.send() must return a Response(status, headers, content)")
    assert said in text
    assert "may have been sent" in text
    assert counting._window.in_flight == 0


class Duck:
    """A response of another class."""

    def __init__(self, headers: Any, content: Any = OK.content, status: Any = 200) -> None:
        self.status, self.headers, self.content = status, headers, content


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    "given",
    [
        OK, Response(http.HTTPStatus.OK, Headers(), OK.content), Duck({}), Duck([("A", "b")]),
        Duck(Headers(), bytearray(OK.content)), Duck(Headers(), memoryview(OK.content)),
        Duck({}.items()), Duck({}, status=http.HTTPStatus.CREATED),
    ],
)  # fmt: skip
def test_a_transport_may_return_what_is_like_a_response(kind: str, given: Any) -> None:
    assert call(kind, answers=(given,)).id == 1


def answering_hook(*_: object) -> Any:
    return coroutine()


#: What a plain function returns that should have been awaited, by the option of a synchronous
#: client.
COROUTINES: dict[str, Callable[[], dict[str, Any]]] = {
    "on_request": lambda: {"on_request": answering_hook},
    "on_response": lambda: {"on_response": answering_hook},
    "callback_function": lambda: {
        "rate_limiting_management": {
            "min_requests_remaining": 5, "wait": False, "callback_function": lambda: coroutine()
        },
        "answers": (OK._replace(headers=Headers({"X-Rate-Limit-Requests-Left": "1"})),),
    },
    "reserve": lambda: {"limiter": MyLimiter(coroutine)},
    "report": lambda: {"limiter": MyLimiter(reported=coroutine)},
    "now": lambda: {"clock": MyClock(coroutine)},
    "send": lambda: {"answers": (coroutine,)},
    "sleep": lambda: {
        "clock": MyClock(1.0, coroutine), "answers": (OK._replace(status=503), OK),
    },
}  # fmt: skip


@pytest.mark.parametrize("name", COROUTINES)
@pytest.mark.filterwarnings("error")
def test_a_coroutine_that_nobody_awaits_is_an_error(name: str) -> None:
    with pytest.raises(ConfigurationException, match="a coroutine, which BigcommerceApi cannot"):
        call("sync", **COROUTINES[name]())
    gc.collect()  # "never awaited" would be an error


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("given", [None, 5, "x", object(), coroutine, MyTransport, LocalLimiter])
def test_a_limiter_of_another_store_that_is_none(kind: str, given: Any) -> None:
    made = limiter(kind, 0.0, coroutine if given is coroutine else lambda: given)
    of_kind: Any = BigcommerceApi if kind == "sync" else AsyncBigcommerceApi
    api = of_kind("c", STORE, TOKEN, limiter=made)
    said = rf"limiter\.for_store\('zz99'\) of {type(made).__name__} must return an object with res"
    with pytest.raises(ConfigurationException, match=said):
        api.for_store("zz99", "its-token")


def test_a_limiter_of_another_store_of_the_wrong_kind() -> None:
    api = BigcommerceApi("c", STORE, TOKEN, limiter=MyLimiter(0.0, MyAsyncLimiter()))
    with pytest.raises(ConfigurationException, match=r"reserve of limiter\.for_store.* plain"):
        api.for_store("zz99", "its-token")
    other: Any = AsyncBigcommerceApi("c", STORE, TOKEN, limiter=MyLimiter(0.0, MyAsyncLimiter()))
    assert isinstance(other.for_store("zz99", "t").connection.limiter, MyAsyncLimiter)


class AsyncReport(MyLimiter):
    async def report(self, rate_limit: RateLimit, refused: bool) -> None: ...


def test_a_limiter_whose_reports_are_awaited_is_refused() -> None:
    with pytest.raises(ConfigurationException, match=r"limiter\.report must be a plain function"):
        BigcommerceApi("c", STORE, TOKEN, limiter=AsyncReport())  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("given", [None, "0.5", True, -0.1, 1.1, float("nan"), [], 1j])
def test_a_jitter_that_is_no_number_from_0_to_1(kind: str, given: Any) -> None:
    policy = RetryPolicy(jitter=lambda: given)
    said = re.escape(f"retry.jitter() must return a number from 0 to 1, got {given!r}.")
    with pytest.raises(ConfigurationException, match=said):
        policied(kind, policy)


class Odd(RetryPolicy):
    """A policy of the caller."""

    def wait(self, method: str, failure: BigcommerceException, tries: int, elapsed: float) -> Any:
        return "soon"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_retry_policy_that_returns_no_wait(kind: str) -> None:
    with pytest.raises(
        ConfigurationException, match=r"retry\.wait\(\) must return .* 'soon' .*Odd"
    ):
        policied(kind, Odd())
    with pytest.raises(ConfigurationException, match=r"retry\.jitter must be a function"):
        policied(kind, RetryPolicy(jitter=0.5))  # type: ignore[arg-type]
    assert policied(kind, RetryPolicy(jitter=lambda: 1, backoff=Backoff(0.1, 0.2))) == {"id": 1}


def policied(kind: str, policy: RetryPolicy) -> Any:
    """The result of a call that is tried twice."""
    answers, clock = (OK._replace(status=503), OK), FakeClock()
    if kind == "sync":
        api = BigcommerceApi("c", STORE, TOKEN, transport=MyTransport(*answers), clock=clock)
        return api.connection.with_options(retry=policy).get("brands/1")
    other = AsyncBigcommerceApi(
        "c", STORE, TOKEN, transport=MyAsyncTransport(*answers), clock=clock
    )
    return run(other.connection.with_options(retry=policy).get("brands/1"))


@pytest.mark.parametrize("given", [None, 5, object(), dict])
def test_a_session_factory_that_makes_none(given: Any) -> None:
    transport = RequestsTransport(session=lambda: given)
    api = BigcommerceApi("c", STORE, TOKEN, "http://127.0.0.1:9", transport=transport)
    said = "session must be a function that makes a requests.Session, .* which returned"
    with pytest.raises(ConfigurationException, match=said):
        api.Brands.get(1)


@given(
    st.sampled_from(KINDS),
    st.sampled_from(["limiter", "clock", "transport", "status", "headers", "content"]),
    st.none() | st.booleans() | st.text() | st.integers() | st.floats() | st.binary()
    | st.lists(st.integers()) | st.dictionaries(st.text(), st.integers()) | st.just(object()),
)  # fmt: skip
def test_whatever_is_returned_is_taken_or_an_error_of_the_sdk(
    kind: str, name: str, value: Any
) -> None:
    options: dict[str, Any] = {}
    if name == "limiter":
        waits = [value, 0]
        options = {"limiter": limiter(kind, lambda: waits.pop(0) if waits else 0)}
    elif name == "clock":
        options = {"clock": MyClock(value)}
    else:
        answer = value if name == "transport" else OK._replace(**{name: value})
        options = {"answers": (answer,), "max_retries": 0}
    with suppress(BigcommerceException):
        assert call(kind, **options).id == 1
