"""One call with its retries, over real sockets with a fake clock."""

from __future__ import annotations

import asyncio
import copy
import gc
import logging
import pickle
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.exception import (
    CallException,
    NotFoundException,
    ServiceUnavailableException,
    TransportException,
    TransportTimeoutException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import (
    Delay,
    Empty,
    Fault,
    Html,
    InvalidJson,
    NotANumber,
    Reset,
    Status,
    Truncated,
    TruncatedGzip,
    WrongCharset,
)
from tests.both import for_both_clients
from tests.clock import FakeClock
from tests.runtime.loopback import STORE, TOKEN, Loopback, Reply

pytestmark = for_both_clients

#: What a reply can be that leaves it open whether something was done.
UNCLEAR: list[Fault] = [
    Status(500, after_commit=True),
    Status(502, after_commit=True),
    Status(503, after_commit=True),
    Status(504, after_commit=True),
    Reset(after_commit=True),
    Truncated(),
    TruncatedGzip(),
    InvalidJson(),
    NotANumber(),
    WrongCharset(),
    Html(after_commit=True),
]
CALLS: dict[str, Callable[[BigcommerceApi], Any]] = {
    "GET": lambda api: api.Brands.get(1),
    "PUT": lambda api: api.Brands.update(1, name="After"),
    "DELETE": lambda api: api.Brands.delete(1),
    "POST": lambda api: api.Brands.create(name="New & Co"),
}
REPEATABLE = ["GET", "PUT", "DELETE"]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="module")
def shop() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def store(shop: Sandbox) -> Sandbox:
    shop.reset()
    return shop


@pytest.fixture
def patient(store: Sandbox, clock: FakeClock) -> Iterator[BigcommerceApi]:
    """A client with the default retries."""
    with store.api(clock=clock) as api:
        yield api


def _pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


#: Failures of a GET, and of a POST that leaves the id of the record unknown.
FAILURES: dict[str, tuple[str, Reply]] = {
    "status": ("GET", Reply(404, {})),
    "server error": ("PUT", Reply(503, {})),
    "quota": ("GET", Reply(429, {}, {"X-Rate-Limit-Time-Reset-Ms": "1"})),
    "no JSON": ("GET", Reply(content=b"nope")),
    "no HTTP": ("GET", Reply(raw=b"garbage\r\n\r\n")),
    "empty": ("POST", Reply(content=b"")),
    "no id": ("POST", Reply(200, [1])),
}


@pytest.mark.blocking_client("makes clients of both kinds")
@pytest.mark.parametrize("name", FAILURES)
def test_a_failed_call_is_freed_without_the_collector(server: Loopback, name: str) -> None:
    method, reply = FAILURES[name]

    def blocking() -> weakref.ref[CallException]:
        with server.api(max_retries=0) as api:
            try:
                CALLS[method](api)
            except CallException as error:
                return weakref.ref(error)
        raise AssertionError

    async def awaited() -> weakref.ref[CallException]:
        server.new_client = AsyncBigcommerceApi  # type: ignore[assignment]
        api: Any = server.api(max_retries=0)
        async with api:
            try:
                await CALLS[method](api)
            except CallException as error:
                return weakref.ref(error)
        raise AssertionError

    server.replies += [reply] * 4
    blocking()  # loads modules
    asyncio.run(awaited())
    gc.disable()
    try:
        assert asyncio.run(awaited())() is None
        server.new_client = BigcommerceApi
        assert blocking()() is None
    finally:
        gc.enable()


def made(store: Sandbox) -> int:
    """How many brands the POST of these tests made."""
    with store.api() as api:
        return len(api.Brands.all(name="New & Co"))


@pytest.mark.parametrize("fault", UNCLEAR, ids=repr)
@pytest.mark.parametrize("method", REPEATABLE)
def test_what_may_be_done_twice_is_tried_again(
    patient: BigcommerceApi, store: Sandbox, clock: FakeClock, method: str, fault: Fault
) -> None:
    store.faults.add(fault, method=method, path="/brands/1", times=2)
    CALLS[method](patient)
    assert [each.method for each in store.requests] == [method] * len(store.requests)
    # a delete that was done at the first try is not found at the second, if that can be read
    assert len(store.requests) == 3 or (method == "DELETE" and store.requests[1].status == 404)
    assert len(clock.slept) == len(store.requests) - 1


@pytest.mark.parametrize("fault", UNCLEAR, ids=repr)
def test_an_ambiguous_post_is_not_retried_and_has_maybe_applied(
    patient: BigcommerceApi, store: Sandbox, clock: FakeClock, fault: Fault
) -> None:
    store.faults.add(fault, method="POST")
    with pytest.raises(CallException, match="change may have been applied") as caught:
        CALLS["POST"](patient)
    assert (caught.value.maybe_applied, caught.value.attempts) == (True, 1)
    assert clock.slept == []
    assert made(store) == 1


@pytest.mark.parametrize("status", [429, 509])
def test_a_post_that_the_quota_refused_is_made_again(
    patient: BigcommerceApi, store: Sandbox, clock: FakeClock, status: int
) -> None:
    store.faults.add(Status(status), method="POST", before_quota=True, times=3)
    CALLS["POST"](patient)
    assert len(clock.slept) == 3
    assert made(store) == 1


def test_a_post_that_never_left_is_made_again(clock: FakeClock) -> None:
    api = BigcommerceApi(
        store_hash=STORE, access_token=TOKEN, host="http://127.0.0.1:1", clock=clock
    )
    with api, pytest.raises(TransportException, match="It was tried 5 times") as caught:
        CALLS["POST"](api)
    assert (caught.value.attempts, caught.value.maybe_applied, caught.value.sent) == (
        5,
        False,
        False,
    )
    assert "may have been applied" not in str(caught.value)
    assert len(clock.slept) == 4


@pytest.mark.blocking_client("its transport blocks")
def test_a_post_is_retried_after_connection_refused(server: Loopback, clock: FakeClock) -> None:
    """Refused connections first, then the server: in one call."""
    up = server.url
    with server.api(clock=clock, max_retries=4) as api:
        connection = api.connection
        connection.host = "http://127.0.0.1:1"

        class Redialling:
            """The transport of the client, which finds the store from its third try on."""

            def __init__(self) -> None:
                self.tries = 0

            def send(self, request: Any, secrets: Any, timeout: float) -> Any:
                self.tries += 1
                if self.tries > 2:
                    request = request._replace(url=request.url.replace("http://127.0.0.1:1", up))
                return connection.transport.send(request, secrets, timeout)

            def close(self) -> None:
                """Close nothing: it owns no sockets."""

        dialling = BigcommerceApi(
            store_hash=STORE,
            access_token=TOKEN,
            host=connection.host,
            transport=Redialling(),
            clock=clock,
        )
        server.answers(Reply(201, {"id": 1, "name": "New & Co"}))
        assert CALLS["POST"](dialling).id == 1
    assert server.lines == ["POST /brands"]


def test_a_delete_that_an_earlier_try_did_is_done(patient: BigcommerceApi, store: Sandbox) -> None:
    store.faults.add(Reset(after_commit=True), method="DELETE")
    patient.Brands.delete(1)
    assert [each.status for each in store.requests] == [0, 404]
    with pytest.raises(NotFoundException):
        patient.Brands.get(1)


def test_a_delete_that_finds_nothing_at_once_fails(patient: BigcommerceApi) -> None:
    with pytest.raises(NotFoundException):
        patient.Brands.delete(999)


# -- how often, and for how long ---------------------------------------------------------------


@pytest.mark.parametrize("retries", [0, 2])
def test_tries_are_counted_per_client_and_per_call(
    store: Sandbox, clock: FakeClock, retries: int
) -> None:
    store.faults.add(Status(503), times=None)
    with store.api(clock=clock, max_retries=retries) as api:
        with pytest.raises(ServiceUnavailableException) as caught:
            api.Brands.all()
        assert caught.value.attempts == len(store.requests) == retries + 1
        with pytest.raises(ServiceUnavailableException) as caught:
            api.with_options(max_retries=2).Brands.all()
        assert caught.value.attempts == 3
        with pytest.raises(ServiceUnavailableException) as caught:
            api.Brands.all()
        assert caught.value.attempts == retries + 1


def test_a_slow_store_is_waited_for_no_longer_than_the_timeout(
    store: Sandbox, clock: FakeClock
) -> None:
    store.faults.add(Delay(30), times=2)
    with store.api(clock=clock, timeout=0.5) as api:
        assert api.Brands.get(1).id == 1
        store.faults.add(Delay(30), method="POST")
        with pytest.raises(TransportTimeoutException, match="may have been applied") as caught:
            CALLS["POST"](api)
    assert caught.value.maybe_applied
    store.stop()  # ends the waits
    store.start()


# -- waiting for the quota ---------------------------------------------------------------------


def test_a_spent_quota_is_waited_for_instead_of_tried(clock: FakeClock) -> None:
    with Sandbox(quota=3, window=30, clock=clock.now) as sandbox, sandbox.api(clock=clock) as api:
        for _ in range(10):
            api.Brands.get(1)
        assert [each.status for each in sandbox.requests] == [200] * 10
        assert 90 <= sum(clock.slept) <= 93


# -- leaving ----------------------------------------------------------------------------------


class _Interrupted(FakeClock):
    """A clock whose user loses patience."""

    def sleep(self, seconds: float) -> None:
        raise KeyboardInterrupt


def test_a_wait_can_be_interrupted(store: Sandbox) -> None:
    store.faults.add(Status(503), method="GET", times=1)
    clock = _Interrupted()
    with store.api(clock=clock) as api:
        with pytest.raises(KeyboardInterrupt) as caught:
            api.Brands.all()
        assert caught.value.__context__ is None  # no error that it happened beside
        assert len(store.requests) == 1
        assert len(api.Brands.all()) > 0  # the client is as good as before


def test_a_hook_that_raises_ends_the_call(store: Sandbox, clock: FakeClock) -> None:
    def stop(*_: Any) -> None:
        raise ZeroDivisionError

    with store.api(clock=clock) as api:
        for hooked in (api.with_options(on_request=stop), api.with_options(on_response=stop)):
            with pytest.raises(ZeroDivisionError):
                hooked.Brands.all()
        assert api.connection.limiter._window.in_flight == 0  # type: ignore[attr-defined]
    assert clock.slept == []


# -- telling ----------------------------------------------------------------------------------


@pytest.mark.parametrize("copying", [copy.copy, copy.deepcopy, _pickled])
@pytest.mark.parametrize("fault", [Status(503), Reset(), InvalidJson()], ids=repr)
def test_errors_are_pickled_with_all_that_they_say(
    patient: BigcommerceApi, store: Sandbox, copying: Callable[[Any], Any], fault: Fault
) -> None:
    store.faults.add(fault, method="PUT", times=None)
    with pytest.raises(CallException) as caught:
        CALLS["PUT"](patient)
    twin = copying(copying(caught.value))
    assert type(twin) is type(caught.value)
    assert (twin.attempts, twin.maybe_applied, str(twin)) == (5, True, str(caught.value))
    assert str(twin).count("It was tried 5 times") == 1
    assert twin.request == caught.value.request
    assert TOKEN not in str(twin)


def test_each_wait_is_logged(
    patient: BigcommerceApi, store: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    store.faults.add(Status(503))
    with caplog.at_level(logging.INFO, "bigcommerce_sdk"):
        patient.Brands.get(1)
    assert any("503" in line and "; try 2 in" in line for line in caplog.messages)
    assert store.token not in caplog.text


def test_an_empty_reply_to_a_record_is_not_a_success(
    patient: BigcommerceApi, store: Sandbox
) -> None:
    store.faults.add(Empty(), method="GET")
    assert patient.Brands.get(1).id == 1  # the reply was lost; the next one was not
    store.faults.add(Empty(), method="GET", times=10)
    with pytest.raises(UnexpectedReplyException, match="is empty"):
        patient.Brands.get(1)
