"""Bytes on one connection: whole replies only, no reply twice, and every attempt ends."""

from __future__ import annotations

import contextlib
import gzip
import socket
import threading
import time
from functools import partial
from typing import Any

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st
from requests.adapters import HTTPAdapter

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    BigcommerceException,
    CallException,
    HttpException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.messages import Request
from bigcommerce_sdk.transport import RequestsTransport
from tests.health import examples
from tests.runtime.blocking import TRANSPORTS, Blocking, Make, for_each
from tests.runtime.loopback import STORE, TOKEN
from tests.runtime.rawserver import Behaviour, Peer, reply, speaking, whole

#: Within which a call must return that would hang otherwise; far more than it takes.
SOON = 30.0


class Own(HTTPAdapter):
    """An adapter of a user."""


def own_session() -> requests.Session:
    session = requests.Session()
    session.mount("http://", Own(max_retries=3))
    return session


#: Makers of transports; a test runs for each.
MAKERS: dict[str, Make] = {
    **TRANSPORTS,
    "own session": partial(RequestsTransport, session=own_session),
}
for_all = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


# -- replies that are cut ----------------------------------------------------------------------

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n"


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("cut", range(1, len(HEAD)))
@for_each
def test_a_reply_that_ends_in_its_headers_is_lost(method: str, cut: int, make: Make) -> None:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(HEAD[:cut])

    with speaking(behave) as server, server.api(transport=make()) as api:
        with pytest.raises(TransportException, match="no response arrived from 127") as caught:
            api.connection.request(method, "/brands", body={} if method == "POST" else None)
        assert caught.value.sent
        assert caught.value.maybe_applied == (method == "POST")


@pytest.mark.parametrize("interim", ["100 Continue", "102 Processing", "103 Early Hints", "199 X"])
@pytest.mark.parametrize("end", [b"", b"Link: </x>", b"Link: </x>\r\n"])
@for_each
def test_an_informational_reply_that_is_cut_is_lost(interim: str, end: bytes, make: Make) -> None:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(f"HTTP/1.1 {interim}\r\n".encode() + end)

    with speaking(behave) as server, server.api(transport=make()) as api:  # noqa: SIM117
        with pytest.raises(TransportException, match="no response arrived"):
            api.Brands.get(1)


@pytest.mark.parametrize(
    "head", [b"Content-Length: 0\r\n\r\n", b"\r\n", b"Connection: close\r\n\r\n"]
)
@for_each
def test_an_empty_reply_is_delivered_as_it_is(head: bytes, make: Make) -> None:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(b"HTTP/1.1 200 OK\r\n" + head)

    with speaking(behave) as server:
        transport = make()
        found = transport.send(Request("GET", f"{server.url}/x", {}), {}, 20.0)
        transport.close()
        assert (found.status, found.content) == (200, b"")


# -- informational replies ---------------------------------------------------------------------


@pytest.mark.parametrize("status", ["100 Continue", "102 Processing", "103 Early Hints", "110 X"])
@pytest.mark.parametrize("count", [1, 3, 50])
@for_all
def test_informational_replies_are_skipped(status: str, count: int, make: Make) -> None:
    def behave(peer: Peer) -> None:
        while request := peer.request():
            interim = f"HTTP/1.1 {status}\r\nLink: </style.css>\r\n\r\n".encode()
            peer.sock.sendall(interim * count + whole(peer.record_id(request)))

    transport = make()
    with speaking(behave) as server, server.api(transport=transport) as api:
        assert [api.Brands.get(number).id for number in (7, 8, 9)] == [7, 8, 9]
        assert server.connections == 1


@pytest.mark.parametrize("status", ["101 Switching Protocols", "100 Continue"])
@for_each
def test_informational_replies_without_end_are_an_error(status: str, make: Make) -> None:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(f"HTTP/1.1 {status}\r\n\r\n".encode() * 1000)
        peer.idles()

    with speaking(behave) as server, server.api(transport=make()) as api:  # noqa: SIM117
        with pytest.raises(TransportException, match="not HTTP"):
            api.Brands.get(1)


# -- no reply of another request ---------------------------------------------------------------

#: What a server may send in reply to the request for record 7, in one piece.
ODD = {
    "204 with a body": reply(b'{"id": 7}', "204 No Content"),
    "204 with a reply behind": b"HTTP/1.1 204 No Content\r\n\r\n" + whole(7),
    "304 with a body": b"HTTP/1.1 304 Not Modified\r\n\r\n" + b'{"id": 7}',
    "304 with a reply behind": b"HTTP/1.1 304 Not Modified\r\n\r\n" + whole(7),
    "204 chunked": b"HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n"
    b'9\r\n{"id": 7}\r\n0\r\n\r\n',
    "two replies": whole(7) + whole(7),
    "surplus": whole(7) + b"x",
    "a line behind": whole(7) + b"\r\n",
    "a short length": b'HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n7{"id": 7}' + whole(7),
    "length 0 and a reply": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" + whole(7),
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nContent-Length: 1\r\n\r\n"
    + b'{"id": 7}' + whole(7),
    "chunks and a length": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"
    b'Transfer-Encoding: chunked\r\n\r\n9\r\n{"id": 7}\r\n0\r\n\r\n' + whole(7),
    "chunks and a reply": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b'9\r\n{"id": 7}\r\n0\r\n\r\n' + whole(7),
    "a negative chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n" + whole(7),
    "an odd chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n" + whole(7),
    "early hints twice": b"HTTP/1.1 103 Early Hints\r\n\r\n" * 2 + whole(7) + whole(7),
    "no HTTP": b"hello\r\n\r\n" + whole(7),
    "HTTP/2.0": whole(7).replace(b"1.1", b"2.0") + whole(7),
    "an odd status": b"HTTP/1.1 2000 OK\r\n\r\n" + whole(7),
    "a long header": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000 + b"\r\n\r\n" + whole(7),
    "many headers": b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 200 + b"\r\n" + whole(7),
    "an error with a reply behind": reply(b"{}", "404 Not Found") + whole(7),
    "gzip that is none": reply(b"abcdefgh", headers="Content-Encoding: gzip\r\n") + whole(7),
}  # fmt: skip


@pytest.mark.parametrize("kind", ODD)
@for_all
def test_get_never_returns_the_reply_of_another_request(kind: str, make: Make) -> None:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(ODD[kind])
        peer.idles()

    transport = make()
    with speaking(behave, Peer.answers) as server, server.api(transport=transport) as api:
        try:
            found = api.Brands.get(7)
        except BigcommerceException:
            pass
        else:
            assert found.id == 7
        assert api.Brands.get(8).id == 8
        assert api.Brands.get(9).id == 9
        assert server.connections == 2


@for_each
@given(st.binary(max_size=60), st.sampled_from([b"", whole(7)[:40], whole(7)]), st.data())
@settings(max_examples=examples(30))
def test_no_bytes_make_get_return_another_record(
    make: Make, noise: bytes, behind: bytes, data: st.DataObject
) -> None:
    start = data.draw(st.sampled_from([b"", whole(7), b"HTTP/1.1 200 OK\r\n", *ODD.values()]))
    cut = data.draw(st.integers(0, len(start)))

    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(start[:cut] + noise + behind)

    with speaking(behave, Peer.answers) as server, server.api(transport=make()) as api:
        with contextlib.suppress(BigcommerceException):
            api.Brands.get(7)
        for number in (8, 9):
            try:  # noqa: SIM105
                assert api.Brands.get(number).id == number
            except TransportException:
                pass  # the server closed while the request was sent; a retry would find the record


#: Responses without a body, by request or status.
BODILESS = [
    "204 No Content\r\n",
    "304 Not Modified\r\n",
    *(f"{status}\r\nContent-Length: 0\r\n" for status in (
        "200 OK", "202 Accepted", "204 No Content", "205 Reset Content", "404 Not Found"
    )),
    *(f"{status}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" for status in (
        "200 OK", "202 Accepted", "404 Not Found"
    )),
]  # fmt: skip


@pytest.mark.parametrize("status", BODILESS)
@pytest.mark.parametrize("late", [b'{"id": 7}', whole(7)], ids=["body", "reply"])
@for_each
def test_what_comes_late_behind_an_empty_reply_is_no_reply(
    status: str, late: bytes, make: Make
) -> None:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(f"HTTP/1.1 {status}\r\n".encode())
        peer.request()  # later than any check could be
        peer.sock.sendall(late)
        peer.idles()

    with speaking(behave, Peer.answers) as server, server.api(transport=make()) as api:
        try:
            assert api.connection.delete("brands", 7) is None
        except HttpException as error:
            assert error.status_code in (304, 404)
        assert api.Brands.get(8).id == 8
        assert server.connections == 2


@for_each
def test_bytes_that_arrive_on_an_idle_connection_close_it(make: Make) -> None:
    sent = threading.Event()

    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(whole(7))
        sent.wait(20)
        peer.sock.sendall(whole(7))
        done.set()
        peer.idles()

    done = threading.Event()
    with speaking(behave, Peer.answers) as server, server.api(transport=make()) as api:
        assert api.Brands.get(7).id == 7
        sent.set()
        assert done.wait(20)
        assert api.Brands.get(8).id == 8
        assert server.connections == 2


@for_all
def test_whole_replies_share_a_connection(make: Make) -> None:
    body = gzip.compress(b'{"id": 7}')
    replies = [
        whole(7),
        reply(body, headers="Content-Encoding: gzip\r\n"),
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"id": 7}\r\n0\r\n\r\n',
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" b'9;a=b\r\n{"id": 7}\r\n0\r\n\r\n',
        reply(b"{}", "404 Not Found"),
    ]
    if make is not Blocking:  # it closes a connection after trailers
        replies.append(replies[3].removesuffix(b"\r\n") + b"X-Trailer: 1\r\n\r\n")

    def behave(peer: Peer) -> None:
        for each in replies:
            peer.request()
            peer.sock.sendall(each)
        peer.answers()

    transport = make()
    with speaking(behave) as server, server.api(transport=transport) as api:
        for _ in replies:
            try:
                assert api.Brands.get(7).id == 7
            except CallException:
                pass
            except BigcommerceException:
                pass
        assert api.Brands.get(8).id == 8
        assert server.connections == 1


# -- deadlines ---------------------------------------------------------------------------------


def chunked(peer: Peer) -> None:
    peer.request()
    peer.sock.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")


def trickles(start: bytes, *pieces: bytes) -> Behaviour:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(start)
        peer.trickles(*pieces)

    return behave


def fills(start: bytes, piece: bytes) -> Behaviour:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(start)
        while True:
            peer.sock.sendall(piece)

    return behave


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
ENDLESS: dict[str, Behaviour] = {
    "silence": Peer.idles,
    "body": trickles(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b" "),
    "body without length": trickles(b"HTTP/1.1 200 OK\r\n\r\n", b" "),
    "status line": trickles(b"HTTP/1.1 200 ", b"x"),
    "header": trickles(b"HTTP/1.1 200 OK\r\nX-Long: ", b"x"),
    "headers": trickles(b"HTTP/1.1 200 OK\r\n", b"X: x\r\n"),
    "100 Continue": trickles(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "103 headers": trickles(b"HTTP/1.1 103 Early Hints\r\n", b"X: x\r\n"),
    "chunks": trickles(CHUNKED, b"1\r\n \r\n"),
    "chunk size": trickles(CHUNKED, b"0"),
    "chunk extension": trickles(CHUNKED + b"9;", b"x"),
    "chunk": trickles(CHUNKED + b"fffff\r\n", b" "),
    "trailers": trickles(CHUNKED + b"1\r\n \r\n0\r\n", b"X: x\r\n"),
    "many trailers": fills(CHUNKED + b"1\r\n \r\n0\r\n", b"X: x\r\n" * 1000),
    "gzip": trickles(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"x")[:10], b"\0"
    ),
}


@pytest.mark.parametrize("kind", ENDLESS)
@pytest.mark.parametrize("timeout", [0.3, (20, 0.3)], ids=["one", "pair"])
@for_all
def test_a_reply_without_end_ends_by_the_deadline(kind: str, timeout: Any, make: Make) -> None:
    transport = make()
    began = time.monotonic()
    with speaking(ENDLESS[kind]) as server:  # noqa: SIM117
        with server.api(timeout=timeout, transport=transport) as api:
            with pytest.raises(TransportException) as caught:
                api.Brands.get(1)
    assert time.monotonic() - began < SOON
    assert caught.value.sent
    # limits may come first, or decompression may fail
    if kind not in ("many trailers", "headers", "100 Continue", "header", "gzip"):
        assert isinstance(caught.value, TransportTimeoutException)
        assert f"no response within 0.3 s from 127.0.0.1:{server.port}" in str(caught.value)


@pytest.mark.parametrize("timeout", [0.3, (20, 0.3)], ids=["one", "pair"])
@for_each
def test_an_upload_that_is_taken_slowly_ends_by_the_deadline(timeout: Any, make: Make) -> None:
    def behave(peer: Peer) -> None:
        peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        while not peer.server.stopping.wait(0.02):
            peer.sock.recv(1000)

    began = time.monotonic()
    with (
        speaking(behave) as server,
        server.api(transport=make(), timeout=timeout) as api,
        pytest.raises(TransportTimeoutException) as caught,
    ):
        api.connection.post("brands", {"name": "x" * 5_000_000})
    assert time.monotonic() - began < SOON
    assert (caught.value.sent, caught.value.maybe_applied) == (True, True)


def resolves(monkeypatch: pytest.MonkeyPatch, *ports: int) -> None:
    """Make every host resolve to these ports of this machine."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in ports]

    def getaddrinfo(*_: object, **__: object) -> object:
        return found

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.mark.parametrize("timeout", [0.4, (0.4, 20)], ids=["one", "pair"])
@pytest.mark.parametrize("addresses", [1, 4])
@for_each
def test_dead_addresses_end_by_the_deadline(
    dead: int, timeout: Any, addresses: int, monkeypatch: pytest.MonkeyPatch, make: Make
) -> None:
    resolves(monkeypatch, *[dead] * addresses)
    began = time.monotonic()
    host = f"https://host.example:{dead}"
    with (
        BigcommerceApi(
            store_hash=STORE,
            access_token=TOKEN,
            host=host,
            timeout=timeout,
            max_retries=0,
            transport=make(),
        ) as api,
        pytest.raises(TransportTimeoutException) as caught,
    ):
        api.connection.post("brands", {})
    assert time.monotonic() - began < SOON
    assert (caught.value.sent, caught.value.maybe_applied) == (False, False)
    assert f"no connection to host.example:{dead} within 0.4 s" in str(caught.value)


@for_each
def test_a_dead_address_leaves_time_for_the_next(
    dead: int, monkeypatch: pytest.MonkeyPatch, make: Make
) -> None:
    with speaking(Peer.answers) as server, server.api(transport=make(), timeout=2) as api:
        resolves(monkeypatch, dead, server.port)
        assert api.Brands.get(8).id == 8
