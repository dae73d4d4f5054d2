"""The transport over aiohttp under asyncio: loops, threads, tasks, cancellation."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import logging
import multiprocessing
import os
import subprocess
import sys
import threading
import warnings
import zlib
from collections.abc import Callable, Coroutine
from importlib.metadata import version
from pathlib import Path
from string import ascii_letters, digits
from typing import Any, TypeVar

import aiohttp
import pytest
import yarl
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.exception import (
    CancelledException,
    ConfigurationException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import (
    AiohttpTransport,
    RequestsTransport,
    Urllib3Transport,
    aiohttp_wire,
)
from tests.runtime.blocking import Make, for_each
from tests.runtime.loopback import TOKEN, Loopback, Reply
from tests.runtime.rawserver import Behaviour, Peer, RawServer, reply, speaking, whole
from tests.runtime.transport.test_cancelling import WAITS, shown
from tests.runtime.transport.test_network_settings import tls
from tests.runtime.transport.test_tls import OPENSSL, certificate
from tests.runtime.transport.test_wire import SOON

T = TypeVar("T")
FORK = "fork" in multiprocessing.get_all_start_methods()
EVENT_LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.new_event_loop
}
try:
    import uvloop
except ImportError:  # not installed with the lowest versions, nor on Windows
    pass
else:
    EVENT_LOOPS["uvloop"] = uvloop.new_event_loop

for_loops = pytest.mark.parametrize("loop", EVENT_LOOPS.values(), ids=EVENT_LOOPS)


def run(
    main: Coroutine[Any, Any, T],
    loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop,
) -> T:
    """Run a coroutine on a new loop, with every warning an error and every log an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with asyncio.Runner(debug=True, loop_factory=loop) as runner:
            reported: list[Any] = []
            runner.get_loop().set_exception_handler(lambda _, context: reported.append(context))
            result = runner.run(asyncio.wait_for(main, SOON))
            left = asyncio.all_tasks(runner.get_loop())
        gc.collect()
        assert (reported, left) == ([], set())
        return result


async def send(
    transport: AiohttpTransport, url: str, method: str = "GET", content: bytes | None = None,
    timeout: Any = 20.0, **headers: str,
) -> Response:  # fmt: skip
    request = Request(method, url, headers, content)
    return await transport.send(request, {"X-Auth-Token": Secret(TOKEN)}, timeout)


def brand(server: RawServer, number: int = 7) -> str:
    return f"{server.url}/brands/{number}"


def in_flight(transport: AiohttpTransport) -> list[Any]:
    """The exchanges of a transport."""
    return [each for pool in transport._pools.values() for each in pool.in_flight.values()]


def wires_of(transport: AiohttpTransport) -> list[Any]:
    """The connections of a transport."""
    return [each for pool in transport._pools.values() for each in pool._wires]


async def until(condition: Callable[[], object]) -> None:
    """Let other tasks run until something holds."""
    while not condition():
        await asyncio.sleep(0)


class Arriving:
    """Behaviours that say when a request has arrived."""

    def __init__(self, count: int = 1) -> None:
        self._count = threading.Semaphore(0)
        self._all = count

    def __call__(self, behaviour: Behaviour) -> Behaviour:
        def behave(peer: Peer) -> None:
            peer.request()
            self._count.release()
            behaviour(peer)

        return behave

    async def wait(self) -> None:
        for _ in range(self._all):
            assert await asyncio.to_thread(self._count.acquire, timeout=SOON)


def gone(behaviour: Behaviour, event: threading.Event) -> Behaviour:
    """The behaviour, after which an event says that the client went away."""

    def behave(peer: Peer) -> None:
        try:
            behaviour(peer)
        finally:
            event.set()

    return behave


# -- requests ----------------------------------------------------------------------------------


def sent_by(make: Make, server: Loopback, request: Request) -> Any:
    transport = make()
    server.answers({})
    transport.send(request, {"X-Auth-Token": Secret(TOKEN)}, 20.0)
    transport.close()
    return server.arrived[-1]


@pytest.mark.parametrize(
    ("method", "content"),
    [("GET", None), ("POST", b'{"a": 1}'), ("PUT", b""), ("PUT", None), ("DELETE", None),
     ("POST", b"x" * 3_000_000)],
    ids=str,
)  # fmt: skip
@pytest.mark.parametrize("query", ["", "?name=a%20b%2Fc+d&x=%C3%A9&min_price=10.50", "?a"])
def test_all_transports_send_the_same(
    server: Loopback, method: str, content: bytes | None, query: str
) -> None:
    from tests.runtime.blocking import TRANSPORTS

    headers = {"Accept": "application/json", "User-Agent": "me", "Content-Type": "application/json"}
    request = Request(method, f"{server.url}/stores/a/v2/x%2Fy{query}", headers, content)
    sent = [sent_by(make, server, request) for make in TRANSPORTS.values()]
    for each in sent:
        assert each.target == f"/stores/a/v2/x%2Fy{query}"
        assert each.content == (content or b"")
        # the default of HTTP/1.1
        assert each.headers.pop("connection", "keep-alive") == "keep-alive"
        assert each.headers == sent[0].headers


OVER_URLLIB3 = (RequestsTransport, Urllib3Transport)


@for_each
def test_repeated_headers_are_joined(server: Loopback, make: Make) -> None:
    head = "X-A: 1\r\nx-a: 1\r\nX-B: caf\xe9\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-C:  y\r\n"
    server.answers(Reply(raw=f"HTTP/1.1 200 OK\r\n{head}\r\n".encode("latin-1")))
    transport = make()
    headers = transport.send(Request("GET", server.url, {}), {}, 20.0).headers
    transport.close()
    assert dict(headers) == {"x-a": "1, 1", "x-b": "caf\xe9", "set-cookie": "a=1, b=2", "x-c": "y"}
    assert headers["X-A"] == headers.get("x-A") == "1, 1"


@for_each
def test_the_exception_that_a_caller_handles_is_no_cause(make: Make, dead: int) -> None:
    transport = make()
    with speaking(lambda peer: peer.request()) as server:
        try:
            raise TimeoutError("of the caller")
        except TimeoutError:
            with pytest.raises(TransportException, match="closed before a response") as caught:
                transport.send(Request("GET", brand(server), {}), {}, 20.0)
    transport.close()
    assert not isinstance(caught.value, TransportTimeoutException)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
@pytest.mark.parametrize("ends", ["closes", "resets"])
def test_a_request_on_a_dropped_connection_is_not_repeated(method: str, ends: str) -> None:
    def behave(peer: Peer) -> None:
        request = peer.request()
        peer.sock.sendall(whole(peer.record_id(request)))
        peer.request()
        if ends == "resets":
            peer.sock.setsockopt(*RESET)

    async def main() -> None:
        transport = AiohttpTransport()
        await send(transport, brand(server))
        with pytest.raises(TransportException) as caught:
            await send(transport, brand(server), method, b"{}" if method == "POST" else None)
        assert caught.value.sent
        assert len(server.requests) == 2
        await transport.aclose()

    with speaking(behave, Peer.answers) as server:
        run(main())


def reset_option() -> tuple[int, int, bytes]:
    import socket
    import struct

    return socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)


RESET = reset_option()


@for_each
@pytest.mark.parametrize(
    "start",
    [b"", b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{",
     b'HTTP/1.1 200 OK\r\n\r\n{"id": 7}',
     b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"],
    ids=["nothing", "headers", "body", "body without length", "chunk"],
)  # fmt: skip
def test_a_reset_connection_is_a_lost_response(make: Make, start: bytes) -> None:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(start)
        peer.sock.setsockopt(*RESET)

    transport = make()
    with speaking(behave) as server, pytest.raises(TransportException) as caught:
        transport.send(Request("GET", brand(server), {}), {}, 20.0)
    transport.close()
    assert "connection reset" in str(caught.value)
    assert caught.value.sent
    assert isinstance(caught.value.__cause__, ConnectionResetError)


def test_an_error_in_a_later_chunk_does_not_hang() -> None:
    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n[\r\n")
        headers_read.wait(20)
        peer.sock.sendall(b"zz\r\n")
        peer.idles()

    async def main() -> None:
        transport = AiohttpTransport()
        task = asyncio.create_task(send(transport, brand(server)))
        await until(lambda: any(wire.reception.content for wire in wires_of(transport)))
        headers_read.set()
        with pytest.raises(TransportException, match="not valid HTTP"):
            await task
        await transport.aclose()

    headers_read = threading.Event()
    with speaking(behave) as server:
        run(main())


TEXT = json.dumps([{"id": number, "name": "x" * number} for number in range(20)]).encode()


def bare_deflate(text: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(text) + compressor.flush()


#: Compressed bodies: coding, bytes, and the text or ``None`` for an error.
COMPRESSED: dict[str, tuple[str, bytes, bytes | None]] = {
    "gzip": ("gzip", gzip.compress(TEXT), TEXT),
    "x-gzip": ("X-GZip", gzip.compress(TEXT), TEXT),
    "deflate": ("deflate", zlib.compress(TEXT), TEXT),
    "bare deflate": ("deflate", bare_deflate(TEXT), TEXT),
    "members": ("gzip", gzip.compress(TEXT) * 3, TEXT * 3),
    "garbage behind": ("gzip", gzip.compress(TEXT) + b"garbage" * 50, TEXT),
    "zeros behind": ("gzip", gzip.compress(TEXT) + bytes(50), TEXT),
    "large": ("gzip", gzip.compress(bytes(5_000_000)), bytes(5_000_000)),
    "no gzip": ("gzip", TEXT, None),
    "no deflate": ("deflate", b"\x00\x01" + TEXT, None),
    "odd data": ("gzip", gzip.compress(TEXT)[:10] + b"\xff" * 50, None),
    "unknown coding": ("identity", TEXT, TEXT),
}


@pytest.mark.parametrize("kind", COMPRESSED)
@pytest.mark.parametrize("split", [1, 7, 100_000], ids=str)
@for_each
def test_compressed_bodies_are_read(kind: str, split: int, make: Make) -> None:
    if kind == "x-gzip" and make in OVER_URLLIB3 and version("urllib3") < "2":
        pytest.skip("this urllib3 does not decode it")
    coding, data, text = COMPRESSED[kind]
    split = max(split, len(data) // 1000)

    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(
            f"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\n"
            "Transfer-Encoding: chunked\r\n\r\n".encode()
        )
        for start in range(0, len(data), split):
            part = data[start : start + split]
            peer.sock.sendall(b"%x\r\n%b\r\n" % (len(part), part))
        peer.sock.sendall(b"0\r\n\r\n")
        peer.idles()

    transport = make()
    with speaking(behave) as server:
        if text is None:
            with pytest.raises(TransportException, match="cannot be decompressed") as caught:
                transport.send(Request("GET", brand(server), {}), {}, 20.0)
            assert caught.value.sent
        else:
            assert transport.send(Request("GET", brand(server), {}), {}, 20.0).content == text
    transport.close()


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("times", [1, 100])
def test_a_truncated_compressed_body_is_an_error(coding: str, part: float, times: int) -> None:
    text = TEXT * times
    whole_body = gzip.compress(text) if coding == "gzip" else zlib.compress(text)
    body = whole_body[: int(len(whole_body) * part)]

    async def main() -> None:
        transport = AiohttpTransport()
        with pytest.raises(TransportException, match="truncated in its body"):
            await send(transport, brand(server))
        await transport.aclose()

    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(reply(body, headers=f"Content-Encoding: {coding}\r\n"))
        peer.idles()

    with speaking(behave) as server:
        run(main())


def test_odd_cookies_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def main() -> None:
        transport = AiohttpTransport()
        assert (await send(transport, brand(server))).content == b"{}"
        await transport.aclose()

    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(reply(b"{}", headers=f"Set-Cookie: {TOKEN} , ;{TOKEN}=\x01; =\r\n"))
        peer.idles()

    with speaking(behave) as server:
        run(main())
    assert TOKEN not in caplog.text


# -- cancellation ------------------------------------------------------------------------------


@for_loops
@pytest.mark.parametrize("wait", WAITS)
@pytest.mark.parametrize("by", ["cancel", "timeout", "aclose"])
def test_a_request_in_flight_ends_when_it_is_cancelled(wait: str, by: str, loop: Any) -> None:
    async def main() -> None:
        transport = AiohttpTransport()
        task = asyncio.create_task(send(transport, brand(server), "POST", b"{}", 600.0))
        await arrived.wait()
        await asyncio.sleep(0)
        if by == "aclose":
            await transport.aclose()
            with pytest.raises(CancelledException, match="was cancelled: POST /brands/7") as closed:
                await task
            assert closed.value.sent
        else:
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert TOKEN not in shown(caught.value)
            names = {
                each.frame.f_globals["__name__"].partition(".")[0] for each in caught.traceback
            }
            assert names <= {"tests", "asyncio"}
        assert await asyncio.to_thread(left.wait, SOON)  # the connection is closed
        assert (await send(transport, brand(server, 8))).status == 200
        await transport.aclose()

    arrived, left = Arriving(), threading.Event()
    with speaking(gone(arrived(WAITS[wait]), left), Peer.answers) as server:
        run(main(), loop)
        assert len(server.requests) == 2


@pytest.mark.parametrize("phase", ["connect", "handshake", "queue"])
@pytest.mark.parametrize("by", ["cancel", "aclose", "timeout"])
def test_waiting_for_a_connection_ends_when_it_is_cancelled(by: str, phase: str, dead: int) -> None:
    async def main() -> None:
        transport = AiohttpTransport(connections_per_host=1)
        url = f"https://127.0.0.1:{dead if phase == 'connect' else server.port}/x"
        tasks: list[asyncio.Task[Response]] = []
        if phase == "queue":
            url = url.replace("https", "http")
            tasks.append(asyncio.create_task(send(transport, url)))
            await arrived.wait()
        task = asyncio.create_task(send(transport, url, timeout=0.2 if by == "timeout" else 600.0))
        await until(lambda: any(each.opened and each.connecting for each in in_flight(transport)))
        if by == "cancel":
            task.cancel()
        elif by == "aclose":
            await transport.aclose()
        kind = {
            "cancel": asyncio.CancelledError,
            "aclose": CancelledException,
            "timeout": TransportTimeoutException,
        }[by]
        with pytest.raises(kind) as caught:
            await task
        if isinstance(caught.value, TransportException):
            assert not caught.value.sent
        if by == "timeout":
            assert "no connection to 127.0.0.1" in str(caught.value)
        await transport.aclose()
        await asyncio.gather(*tasks, return_exceptions=True)

    arrived = Arriving()
    with speaking(arrived(Peer.idles) if phase == "queue" else Peer.idles) as server:
        run(main())


def test_a_timeout_of_the_caller_is_its_own() -> None:
    async def main() -> None:
        transport = AiohttpTransport()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await send(transport, brand(server))
        with pytest.raises(TransportTimeoutException):
            async with asyncio.timeout(SOON):
                await send(transport, brand(server), timeout=0.1)
        task = asyncio.current_task()
        assert task is not None
        assert task.cancelling() == 0
        await transport.aclose()

    with speaking(Peer.idles) as server:
        run(main())


def test_a_cancellation_wins_over_a_deadline_at_the_same_time() -> None:
    async def main() -> None:
        transport = AiohttpTransport()
        task = asyncio.create_task(send(transport, brand(server), timeout=600.0))
        await arrived.wait()
        (exchange,) = in_flight(transport)
        exchange._expire()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await transport.aclose()

    arrived = Arriving()
    with speaking(arrived(Peer.idles)) as server:
        run(main())


def test_closing_ends_the_requests_of_every_loop() -> None:
    def other() -> None:
        async def main() -> None:
            with pytest.raises(CancelledException):
                await send(transport, brand(server), timeout=600.0)
            await until(lambda: len(asyncio.all_tasks()) == 2)  # this one and its caller

        run(main())
        done.append(True)

    async def main() -> None:
        await arrived.wait()
        await transport.aclose()

    transport, arrived = AiohttpTransport(), Arriving(2)
    done: list[bool] = []
    with speaking(arrived(Peer.idles)) as server:
        threads = [threading.Thread(target=other) for _ in range(2)]
        for thread in threads:
            thread.start()
        run(main())
        for thread in threads:
            thread.join(SOON)
    assert done == [True, True]


# -- connections -------------------------------------------------------------------------------


def test_no_more_connections_to_a_host_than_allowed() -> None:
    async def main() -> None:
        transport = AiohttpTransport(connections_per_host=3)
        replies = await asyncio.gather(*(send(transport, brand(server, n)) for n in range(40)))
        assert [json.loads(each.content)["id"] for each in replies] == list(range(40))
        await transport.aclose()

    with speaking(Peer.answers) as server:
        run(main())
        assert server.connections == 3


@given(
    scheme=st.sampled_from(["http", "https"]),
    authority=st.sampled_from(["api.bigcommerce.com", "127.0.0.1:8080", "[::1]:443", "H.de:80"]),
    path=st.just("") | st.text(ascii_letters + digits + "-._~!$&'()*+,;=:@/").map("/{}".format),
    query=st.none() | st.text(ascii_letters + digits + "-._~!$'()*+,;:@/?=&"),
)
def test_an_address_is_split_as_yarl_does(
    scheme: str, authority: str, path: str, query: str | None
) -> None:
    url = f"{scheme}://{authority}{path}" + ("" if query is None else f"?{query}")
    ours, theirs = aiohttp_wire.address(url), yarl.URL(url, encoded=True)
    assert ours == theirs
    for name in ("raw_path_qs", "raw_host", "port", "host_port_subcomponent", "raw_fragment"):
        assert getattr(ours, name) == getattr(theirs, name)


@pytest.mark.parametrize("limit", [0, -1, None, "5", True, 1.5])
def test_limits_that_cannot_be_are_refused(limit: Any) -> None:
    with pytest.raises(ConfigurationException, match="connections_per_host must be an integer"):
        AiohttpTransport(connections_per_host=limit)


def test_each_loop_has_connections_of_its_own() -> None:
    async def main() -> None:
        for number in (7, 8):
            assert (
                json.loads((await send(transport, brand(server, number))).content)["id"] == number
            )
            barrier.wait(20)

    transport = AiohttpTransport()
    barrier = threading.Barrier(3)
    with speaking(Peer.answers) as server:
        threads = [threading.Thread(target=lambda: run(main())) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(SOON)
        assert server.connections == 3


@pytest.mark.skipif(not FORK, reason="the system cannot fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_opens_its_own_connections() -> None:
    async def main() -> None:
        assert (await send(transport, brand(server))).status == 200

    transport = AiohttpTransport()
    with speaking(Peer.answers) as server, asyncio.Runner() as runner:
        runner.run(main())
        child = os.fork()
        if child == 0:  # nothing but this may run here: no test ends twice
            done = 1
            try:
                with asyncio.Runner() as other:
                    other.run(main())
                    other.run(transport.aclose())
                done = 0
            finally:
                os._exit(done)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        runner.run(main())
        assert server.connections == 2
        runner.run(transport.aclose())


#: What a program does with one transport: ``main`` sends some requests.
PROGRAMS = {
    "closed": "run(main(close=True)); run(main(close=True))",
    "never closed": "run(main()); run(main())",
    "closed loops": (
        "for _ in range(3):\n"
        "    loop = new()\n    loop.run_until_complete(main())\n    loop.close()"
    ),
    "dropped": "run(main()); del transport; gc.collect()",
    "threads": (
        "threads = [threading.Thread(target=lambda: run(main())) for _ in range(3)]\n"
        "for each in threads: each.start()\n"
        "for each in threads: each.join()"
    ),
    "timeouts": "run(times_out()); run(times_out())",
}

PROGRAM = """
import asyncio, gc, sys, threading
from bigcommerce_sdk.exception import TransportTimeoutException
from bigcommerce_sdk.messages import Request
from bigcommerce_sdk.transport import AiohttpTransport
url, silent, pem, kind = sys.argv[1:]
transport = AiohttpTransport(ca_bundle=pem)
new = asyncio.new_event_loop
if kind == "uvloop":
    import uvloop
    new = uvloop.new_event_loop

def run(coroutine):
    with asyncio.Runner(loop_factory=new) as runner:
        runner.run(coroutine)

async def main(close=False):
    for _ in range(2):
        requests = [Request("GET", f"{{url}}/b/{{number}}", {{}}) for number in range(4)]
        sends = [transport.send(each, {{}}, 20.0) for each in requests]
        assert [each.status for each in await asyncio.gather(*sends)] == [200] * 4
    if close:
        await transport.aclose()

async def times_out():
    try:
        await transport.send(Request("GET", f"{{silent}}/b/7", {{}}), {{}}, 0.3)
    except TransportTimeoutException:
        await transport.aclose()

{what}
async def last(): await transport.aclose()
if "transport" in globals():
    run(last())
gc.collect()
print("done")
"""


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize("what", PROGRAMS)
@for_loops
@pytest.mark.parametrize("secured", [False, True], ids=["plain", "tls"])
def test_no_warning_remains(what: str, loop: Any, secured: bool, tmp_path: Path) -> None:
    kind = loop.__module__.partition(".")[0]
    if (what, kind) == ("closed loops", "uvloop"):
        pytest.skip("it warns while such a loop is closed")
    pem = certificate(tmp_path, "IP:127.0.0.1")
    wrap = tls(pem) if secured else None
    with speaking(Peer.answers, wrap=wrap) as server, speaking(Peer.idles, wrap=wrap) as silent:
        source = PROGRAM.format(what=PROGRAMS[what])
        ended = subprocess.run(
            [sys.executable, "-X", "dev", "-W", "error", "-c", source,
             server.url, silent.url, str(pem), kind],
            capture_output=True, text=True, timeout=60, cwd=Path(__file__).parents[3],
        )  # fmt: skip
    complaints = [line for line in ended.stderr.splitlines() if not line.startswith("Executing <")]
    assert (ended.stdout, complaints) == ("done\n", [])


# -- loading -----------------------------------------------------------------------------------


def test_only_this_transport_loads_asyncio_and_aiohttp() -> None:
    source = (
        "import sys, bigcommerce_sdk.transport as transport\n"
        "assert transport.RequestsTransport() is not None\n"
        "assert not {'asyncio', 'aiohttp', 'ssl'} & sys.modules.keys()\n"
        "transport.AsyncTransport\n"
        "assert 'aiohttp' not in sys.modules\n"
        "transport.AiohttpTransport()\n"
        "assert 'aiohttp' in sys.modules and 'requests' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", source], check=True, cwd=Path(__file__).parents[3])


def test_without_aiohttp_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationException) as caught:
        AiohttpTransport()
    assert 'pip install "bigcommerce_sdk[async]"' in str(caught.value)


@pytest.mark.parametrize("scheme", ["socks4", "socks4a", "socks5", "socks5h"])
def test_socks_is_refused(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    address = f"{scheme}://127.0.0.1:1080"
    with pytest.raises(ConfigurationException, match="RequestsTransport"):
        AiohttpTransport(proxies={"https": address})
    monkeypatch.setenv("HTTPS_PROXY", address)

    async def main() -> None:
        transport = AiohttpTransport()
        with pytest.raises(ConfigurationException, match="RequestsTransport"):
            await send(transport, "https://api.example/x")
        await transport.aclose()

    run(main())


def test_a_refusal_names_the_schemes_that_work() -> None:
    with pytest.raises(ConfigurationException, match=r"schemes http, https; None"):
        AiohttpTransport(proxies={"https": "ftp://127.0.0.1:21"})


# -- secrets -----------------------------------------------------------------------------------


def test_nothing_that_aiohttp_keeps_shows_the_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def look() -> None:
        kept: Any
        for kept in gc.get_objects():
            if isinstance(kept, (aiohttp.ClientRequest, aiohttp.ClientResponse)):
                seen.append(repr(kept.request_info))

    async def main() -> None:
        transport = AiohttpTransport()
        task = asyncio.create_task(send(transport, brand(server), "POST", b"{}"))
        await arrived.wait()
        look()
        seen.append(repr(task))
        release.set()
        await task
        await transport.aclose()

    def behave(peer: Peer) -> None:
        release.wait(20)
        peer.sock.sendall(reply(b"{}"))

    arrived, release = Arriving(), threading.Event()
    seen: list[str] = []
    with speaking(arrived(behave)) as server:
        run(main())
        assert f"X-Auth-Token: {TOKEN}".encode() in server.requests[0]
    assert "'***'" in "".join(seen)
    assert TOKEN not in "".join([*seen, caplog.text])


@for_each
@pytest.mark.parametrize("text", ["a\nb", "a\r\nX-Evil: 1", "\x00", "\u20ac", "\xe9"], ids=ascii)
def test_a_secret_that_no_header_can_hold_is_not_sent(
    server: Loopback, make: Make, text: str
) -> None:
    transport = make()
    with pytest.raises(TransportException) as caught:
        transport.send(Request("GET", server.url, {}), {"X-Auth-Token": Secret(text)}, 20.0)
    transport.close()
    assert not caught.value.sent
    assert server.arrived == []
