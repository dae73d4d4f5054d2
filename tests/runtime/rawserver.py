"""A server that speaks bytes: what it does on each connection is a function of a socket."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Generator
from typing import Any

from bigcommerce_sdk.api import BigcommerceApi
from tests.runtime.loopback import STORE, TOKEN


class Peer:
    """One connection, seen from the server."""

    def __init__(self, sock: socket.socket, server: RawServer) -> None:
        self.sock = sock
        self.server = server
        self._buffer = b""

    def request(self) -> bytes:
        """The head and body of the next request; empty when the client went away."""
        while b"\r\n\r\n" not in self._buffer:
            data = self.sock.recv(65536)
            if not data:
                return b""
            self._buffer += data
        head, _, rest = self._buffer.partition(b"\r\n\r\n")
        length = next(
            (
                int(line.split(b":")[1])
                for line in head.split(b"\r\n")
                if line.lower().startswith(b"content-length:")
            ),
            0,
        )
        while len(rest) < length:
            rest += self.sock.recv(65536)
        self._buffer = rest[length:]
        self.server.requests.append(head + b"\r\n\r\n" + rest[:length])
        return self.server.requests[-1]

    def record_id(self, request: bytes) -> int:
        """The id at the end of a request's path."""
        return int(request.split()[1].rpartition(b"/")[2])

    def answers(self) -> None:
        """Answer as a store does, until the client goes away."""
        while request := self.request():
            self.sock.sendall(whole(self.record_id(request)))

    def trickles(self, *data: bytes) -> None:
        """Send pieces for ever, with a pause before each, until the client goes away."""
        while not self.server.stopping.wait(0.02):
            for each in data:
                self.sock.sendall(each)

    def idles(self) -> None:
        """Say nothing until the client goes away."""
        while self.sock.recv(65536):
            pass


Behaviour = Callable[[Peer], Any]


def reply(body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
    """A whole reply."""
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body


def whole(number: int) -> bytes:
    """The reply to a request for a record."""
    return reply(b'{"id": %d, "name": "x"}' % number)


class RawServer:
    """Serves connections in turn: the first behaviour takes the first one; the last, all others."""

    def __init__(self, *behaviours: Behaviour, wrap: Callable[[socket.socket], Any] | None = None):
        self.requests: list[bytes] = []
        self.connections = 0
        self.stopping = threading.Event()
        self._behaviours = list(behaviours)
        self._wrap = wrap
        self._peers: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"{'https' if self._wrap else 'http'}://127.0.0.1:{self.port}"

    def api(self, **settings: Any) -> BigcommerceApi:
        """Create a client, without retries by default."""
        given: dict[str, Any] = {"timeout": 20, "max_retries": 0, **settings}
        return BigcommerceApi(store_hash=STORE, access_token=TOKEN, host=self.url, **given)

    def _accept(self) -> None:
        while True:
            sock, _ = self._listener.accept()
            if self.stopping.is_set():
                sock.close()
                return
            number = min(self.connections, len(self._behaviours) - 1)
            self.connections += 1
            self._peers.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock, self._behaviours[number]))
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: Any, behaviour: Behaviour) -> None:
        with contextlib.suppress(OSError):
            if self._wrap is not None:
                sock = self._wrap(sock)
            behaviour(Peer(sock, self))
        sock.close()

    def close(self) -> None:
        self.stopping.set()
        for sock in self._peers:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError), socket.socket() as waking:
            waking.connect(("127.0.0.1", self.port))  # no look-up: a test may replace that
            self._thread.join()
        self._listener.close()
        for thread in self._threads:
            thread.join(20)


@contextlib.contextmanager
def speaking(*behaviours: Behaviour, **options: Any) -> Generator[RawServer]:
    """A running server."""
    server = RawServer(*behaviours, **options)
    try:
        yield server
    finally:
        server.close()
