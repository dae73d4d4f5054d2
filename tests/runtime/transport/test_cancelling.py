"""Cancelled requests in flight end at once, in any state."""

from __future__ import annotations

import contextlib
import gc
import logging
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import CancelledException, TransportException
from bigcommerce_sdk.transport import RequestsTransport
from bigcommerce_sdk.transport.cancellation import Cancellation
from bigcommerce_sdk.transport.wire import Exchange
from tests.runtime.loopback import STORE, TOKEN
from tests.runtime.rawserver import Behaviour, Peer, reply, speaking, whole
from tests.runtime.transport.test_wire import ENDLESS, SOON

CLOSES = "Connection: close\r\n"


def reads(behaviour: Behaviour) -> Behaviour:
    """The behaviour, behind a flag that says that the request arrived."""

    def behave(peer: Peer) -> None:
        peer.request()
        peer.server.arrived.set()  # type: ignore[attr-defined]
        behaviour(peer)

    return behave


def starts(head: bytes) -> Behaviour:
    def behave(peer: Peer) -> None:
        peer.sock.sendall(head)
        peer.idles()

    return behave


WAITS: dict[str, Behaviour] = {
    "for a reply": starts(b""),
    "for headers": starts(b"HTTP/1.1 200 OK\r\nX: "),
    "for a body": starts(reply(b"x" * 9)[:-1]),
    "for a body without length": starts(b'HTTP/1.1 200 OK\r\n\r\n{"id": 7}'),
    "for a body before the end": starts(b"HTTP/1.1 200 OK\r\nConnection: close\r\n"
                                        b"Content-Length: 99\r\n\r\n{"),
    "for a chunk": starts(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"),
}  # fmt: skip


def cancelled(call: Callable[[], Any], how: Callable[[], None]) -> TransportException:
    """The exception of ``call`` in a thread after ``how`` is done."""
    caught: list[BaseException] = []

    def run() -> None:
        try:
            call()
        except BaseException as error:
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    how()
    thread.join(SOON)
    assert not thread.is_alive()
    assert isinstance(caught[0], CancelledException)
    return caught[0]


@pytest.mark.parametrize("wait", WAITS)
@pytest.mark.parametrize("by", ["scope", "close"])
@pytest.mark.parametrize("reused", [False, True])
def test_a_request_in_flight_ends_when_it_is_cancelled(wait: str, by: str, reused: bool) -> None:
    def behave(peer: Peer) -> None:
        if reused:
            peer.request()
            peer.sock.sendall(whole(7))
        reads(WAITS[wait])(peer)

    scope = Cancellation()
    with speaking(behave, Peer.answers) as server, server.api(timeout=600) as api:
        server.arrived = arrived = threading.Event()  # type: ignore[attr-defined]

        def call() -> None:
            if reused:
                assert api.Brands.get(7).id == 7
            with scope.active():
                api.connection.request("POST", "/brands/1", body={})

        def cancel() -> None:
            assert arrived.wait(20)
            if by == "scope":
                scope.cancel()
            else:
                api.close()

        error = cancelled(call, cancel)
        assert str(error).startswith(f"The call was cancelled: POST /stores/{STORE}/v2/brands/1.")
        assert (error.sent, error.maybe_applied, error.attempts) == (True, True, 1)
        assert api.Brands.get(8).id == 8  # afterwards, a new connection
        assert len(server.requests) == 2 + reused


def test_nothing_is_sent_in_a_scope_that_was_cancelled() -> None:
    scope = Cancellation()
    scope.cancel()
    with speaking(Peer.answers) as server, server.api() as api:
        with scope.active(), pytest.raises(CancelledException) as caught:
            api.Brands.create(name="x")
        assert (caught.value.sent, caught.value.maybe_applied) == (False, False)
        assert server.connections == 0


@pytest.mark.parametrize("by", ["scope", "close"])
@pytest.mark.parametrize("phase", ["connect", "handshake"])
def test_connecting_ends_when_it_is_cancelled(
    by: str, phase: str, dead: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    scope, opened, watch = Cancellation(), threading.Event(), Exchange.watch

    def watched(exchange: Exchange, sock: socket.socket) -> None:
        watch(exchange, sock)
        opened.set()

    monkeypatch.setattr(Exchange, "watch", watched)
    with speaking(Peer.idles) as server:
        port = dead if phase == "connect" else server.port
        with BigcommerceApi(
            store_hash=STORE, access_token=TOKEN, host=f"https://127.0.0.1:{port}", timeout=600
        ) as api:

            def call() -> None:
                with scope.active():
                    api.Brands.get(1)

            def cancel() -> None:
                assert opened.wait(20)
                if by == "scope":
                    scope.cancel()
                else:
                    api.close()

            assert not cancelled(call, cancel).sent


class Alarm(Exception):
    """Raised by a signal handler."""


def shown(error: BaseException) -> str:
    """All that the variables of an exception's frames show, as far as repr goes and one beyond."""
    texts: list[str] = []
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        traceback = each.__traceback__
        while traceback is not None:
            if traceback.tb_frame.f_globals["__name__"].partition(".")[0] != "tests":
                for value in list(traceback.tb_frame.f_locals.values()):
                    texts += _texts(value, 4, seen)
            traceback = traceback.tb_next
        each = each.__context__
    return "\n".join(texts)


def _texts(value: Any, depth: int, seen: set[int]) -> list[str]:
    if id(value) in seen or depth == 0:
        return []
    if isinstance(value, str):
        return [str(value), repr(value)]
    if type(value) in (bytes, bytearray, memoryview):
        return [repr(bytes(value))]
    seen.add(id(value))
    attributes: dict[str, Any] = getattr(value, "__dict__", None) or {}
    inner: list[Any] = list(attributes.items())
    if type(value).__name__ in ("dict", "HTTPHeaderDict", "CaseInsensitiveDict"):
        inner += list(value.items())
    if type(value) in (list, tuple, set):
        inner += value
    texts = [text for each in inner for text in _texts(each, depth - 1, seen)]
    with contextlib.suppress(Exception):  # of an object that was interrupted while it was made
        texts.append(repr(value))
    return texts


@pytest.fixture
def quiet() -> Iterator[None]:
    """No logging: an interrupt in the middle of it would leave the lock of a handler taken."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of finalizers
@pytest.mark.usefixtures("quiet")
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no such timers")
@pytest.mark.parametrize("kind", [Alarm, KeyboardInterrupt])
def test_an_interrupt_leaves_no_token_in_variables(kind: type[BaseException]) -> None:
    def ring(number: int, frame: object) -> None:
        raise kind

    before = signal.signal(signal.SIGALRM, ring)
    caught = 0
    try:
        with speaking(Peer.answers) as server, server.api() as api:
            api.Brands.get(1)
            began = time.perf_counter()
            api.Brands.get(1)
            whole_call = time.perf_counter() - began
            for step in range(150):
                try:
                    signal.setitimer(signal.ITIMER_REAL, whole_call * (step + 1) / 100)
                    api.Brands.get(7)
                    signal.setitimer(signal.ITIMER_REAL, 0)
                    if step % 3 == 0:
                        api.close()
                except kind as error:
                    caught += 1
                    assert TOKEN not in shown(error)
                signal.setitimer(signal.ITIMER_REAL, 0)
                assert api.Brands.get(8).id == 8
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        gc.collect()
    assert caught > 0


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of finalizers
@pytest.mark.usefixtures("quiet")
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no such timers")
@pytest.mark.parametrize("kind", [name for name in ENDLESS if name != "many trailers"])
def test_an_interrupt_while_waiting_leaves_no_token(kind: str) -> None:
    def ring(number: int, frame: object) -> None:
        raise Alarm

    before = signal.signal(signal.SIGALRM, ring)
    try:
        with speaking(ENDLESS[kind]) as server, server.api(timeout=600) as api:
            signal.setitimer(signal.ITIMER_REAL, 0.2)
            with pytest.raises((Alarm, TransportException)) as caught:
                api.Brands.get(7)
        assert TOKEN not in shown(caught.value)
        names = [each.frame.f_globals["__name__"] for each in caught.traceback]
        assert not [name for name in names if name.startswith(("requests", "urllib3", "http."))]
        if isinstance(caught.value, Alarm):
            assert caught.traceback[-1].name == "ring"  # the origin of the exception is kept
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_every_thread_is_cancelled_by_close() -> None:
    transport = RequestsTransport()
    arrived = threading.Semaphore(0)

    def behave(peer: Peer) -> None:
        peer.request()
        arrived.release()
        peer.idles()

    with speaking(behave) as server, server.api(transport=transport, timeout=600) as api:
        errors: list[BaseException] = []

        def call() -> None:
            try:
                api.Brands.get(1)
            except BaseException as error:
                errors.append(error)

        threads = [threading.Thread(target=call) for _ in range(8)]
        for thread in threads:
            thread.start()
        for _ in threads:
            assert arrived.acquire(timeout=20)
        api.close()
        for thread in threads:
            thread.join(SOON)
        assert [type(each) for each in errors] == [CancelledException] * 8
        assert not transport._in_flight
