"""Responses as bytes, connections that can be cut, and the server that has them."""

from __future__ import annotations

import errno
import logging
import re
import select
import socket
import ssl
import struct
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from cheroot.makefile import StreamWriter
from cheroot.server import HTTPConnection
from cheroot.wsgi import Gateway_10
from cheroot.wsgi import Server as WsgiServer
from werkzeug.datastructures import Headers
from werkzeug.http import HTTP_STATUS_CODES

from bigcommerce_sdk.sandbox.receiving import MAX_HEAD, TIMEOUT, Reader, Request
from bigcommerce_sdk.sandbox.tls import Certificates
from bigcommerce_sdk.sandbox.workers import Workers

if TYPE_CHECKING:
    from typing import Self

    from _typeshed.wsgi import StartResponse

log: logging.Logger = logging.getLogger("bigcommerce_sdk.sandbox")

#: The connection of a request in its WSGI environment.
CONNECTION = "bigcommerce_sdk.connection"

#: Statuses of responses without a body.
BODYLESS = frozenset({204, 304})

#: The first byte of a TLS connection.
_HANDSHAKE = b"\x16"
_TUNNEL = re.compile(rb"CONNECT (\S+):\d+ HTTP/1\.[01]\r?\n")

#: SO_LINGER with a timeout of 0: closing the socket sends a reset.
_RESET_ON_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


@dataclass(frozen=True)
class WireResponse:
    """A response, ready to be written to the connection.

    Attributes:
        status: the status; 0 to send nothing at all.
        headers: the headers without ``Content-Length``.
        body: pieces of the body.
        length: the declared length, correct or not; ``None`` for a chunked body.
        end: whether the connection is kept, closed or reset afterwards.
    """

    status: int
    headers: Headers
    body: Iterable[bytes] = ()
    length: int | None = 0
    end: Literal["keep", "close", "reset"] = "keep"

    @property
    def content(self) -> bytes:
        """The body in one piece."""
        return b"".join(self.body)

    def with_content(self, content: bytes, **headers: str) -> Self:
        """A copy with another body; a status without a body becomes 200.

        Args:
            content: the body.
            headers: headers to set, with ``_`` in place of ``-``.
        """
        changed = self.headers.copy()
        for name, value in headers.items():
            changed[name.replace("_", "-")] = value
        status = 200 if self.status in BODYLESS else self.status
        return replace(self, status=status, headers=changed, body=(content,), length=len(content))


class Cut(ConnectionAbortedError):
    """Ends a connection within a response.

    The server handles it like a client that disconnects.
    """

    def __init__(self, *, reset: bool) -> None:
        super().__init__(errno.ECONNABORTED, "connection cut by a fault")
        self.reset = reset


def send(response: WireResponse, method: str, start_response: StartResponse) -> Iterable[bytes]:
    """Send a response through WSGI.

    Args:
        response: the response.
        method: the method of the request.
        start_response: the callable of the WSGI server.

    Raises:
        Cut: the connection ends without a response.
    """
    if not response.status:
        raise Cut(reset=response.end == "reset")
    headers = list(response.headers)
    if response.length is not None and response.status not in BODYLESS:
        headers.append(("Content-Length", str(response.length)))
    start_response(
        f"{response.status} {HTTP_STATUS_CODES.get(response.status, 'Unknown')}", headers
    )
    return _pieces(
        replace(response, body=()) if method == "HEAD" or response.status in BODYLESS else response
    )


def _pieces(response: WireResponse) -> Iterator[bytes]:
    yield from response.body
    if response.end != "keep":
        raise Cut(reset=response.end == "reset")


class Connection(HTTPConnection):
    """A connection that can end with a reset, and that drops what the client did not take.

    If the server has certificates, a connection begins with a TLS handshake, or with a request for
    a tunnel to one of their hosts, which clients send to a proxy, and then the handshake.

    Attributes:
        resets: whether it ends with a reset.
        refused: whether its last request was refused, maybe before the client had sent it all.
        is_secure: whether it is encrypted.
    """

    RequestHandlerClass = Request
    resets = False
    refused = False
    is_secure: bool = False

    def __init__(self, server: Any, sock: socket.socket, *rest: Any) -> None:
        above: Any = super()  # cheroot has no types for its methods
        above.__init__(server, sock, *rest)
        self.rfile: Any = Reader(sock)

    def communicate(self) -> bool:
        """Answer one request or do the handshake, in the thread of a worker.

        Returns:
            Whether the connection stays open.
        """
        certificates: Certificates | None = self.server.certificates
        if certificates is None or self.is_secure or self.server.is_reserved(self):
            above: Any = super()  # cheroot has no types for its methods
            return bool(above.communicate())
        if self.rfile.peek(1) == _HANDSHAKE:
            return self._secure(certificates.context)
        return self._open_tunnel(certificates)

    def _secure(self, context: ssl.SSLContext) -> bool:
        """Do the handshake. The next request may come much later."""
        try:
            # known before the handshake, so that the server can stop within it
            self.socket: Any = context.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )
            self.socket.settimeout(TIMEOUT)
            self.socket.do_handshake()
        except OSError as error:
            log.info("TLS handshake failed; does the client trust the CA file? %s", error)
            return False
        self.rfile = Reader(self.socket)
        self.wfile: Any = StreamWriter(self.socket, "wb", self.wbufsize)
        self.is_secure = True
        return True

    def _open_tunnel(self, certificates: Certificates) -> bool:
        """Answer a client that takes the server for its proxy."""
        self.rfile.begin()
        head = self.rfile.head(MAX_HEAD)
        if not head:
            return False
        wanted = _TUNNEL.match(head)
        host = wanted[1].decode("latin-1") if wanted else ""
        request = Request(self.server, self)
        if wanted is None:
            request.simple_response(
                "400 Bad Request", "The sandbox was started with TLS: use https."
            )
        elif not certificates.covers(host):
            request.simple_response(
                "403 Forbidden",
                f"The sandbox is a proxy to its own hosts only, not {host}: add it by --tls-host.",
            )
        elif self.rfile.has_data():
            request.simple_response(
                "400 Bad Request", "A client must wait for the tunnel before the handshake."
            )
        else:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            return True
        return False

    def is_abandoned(self) -> bool:
        """Whether the client has closed its side of the connection."""
        if self.is_secure and hasattr(select, "POLLRDHUP"):  # there are bytes before the end
            poll = select.poll()
            poll.register(self.socket, select.POLLRDHUP)
            return bool(poll.poll(0))
        usual = self.socket.gettimeout()
        try:
            self.socket.settimeout(0)
            # of the base class: TLS sockets cannot peek
            return not socket.socket.recv(self.socket, 1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            return True
        finally:
            with suppress(OSError):  # it may be closed
                self.socket.settimeout(usual)

    def close(self) -> None:
        if self.is_secure and not self.resets:
            with suppress(OSError, ValueError):  # it may be closed
                self.socket.settimeout(0)
                self.socket.unwrap()  # sends the end, and does not wait for that of the client
        if self.refused:
            with suppress(OSError):
                self.socket.shutdown(socket.SHUT_WR)
            self.rfile.drain()
        if self.resets:
            self._reset()
        else:
            super().close()
        # otherwise its collection writes the rest to the closed socket, which Python reports
        self.wfile.raw.close()

    def _reset(self) -> None:
        # no shutdown first: the client would see an orderly end instead of a reset
        with suppress(OSError):  # the client may have disconnected
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self.rfile.close()
        self.socket.close()


class Gateway(Gateway_10):
    """Passes on the connection to the application, and whether it ends with a reset."""

    def get_environ(self) -> Any:
        above: Any = super()  # cheroot has no types for its methods
        environ = above.get_environ()
        environ[CONNECTION] = self.req.conn
        return environ

    def respond(self) -> None:
        try:
            super().respond()
        except Cut as cut:
            self.req.conn.resets = cut.reset
            raise


class Server(WsgiServer):
    """A server with a worker for every request in progress.

    Connections without a request use no worker. Requests to ``reserved`` paths have workers of
    their own, so that they are answered in any case.

    Args:
        address: host and port to listen on.
        app: the WSGI application.
        reserved: the beginning of the paths; ``None`` for none.
        certificates: for TLS; ``None`` for plain HTTP. Only requests to reserved paths can be plain
            HTTP then.
    """

    ConnectionClass = Connection

    def __init__(
        self,
        address: tuple[str, int],
        app: Any,
        reserved: str | None = None,
        certificates: Certificates | None = None,
    ) -> None:
        above: Any = super()
        above.__init__(address, app, request_queue_size=256, timeout=TIMEOUT)
        self.gateway = Gateway
        self.certificates = certificates
        self.keep_alive_conn_limit = 1000
        # The interval of the server's loop, which stop() waits for.
        self.expiration_interval: float = 0.02
        self.requests: Any = Workers(self)
        self._reserved = None if reserved is None else Workers(self, kept=1)
        self._marker = re.compile(rb"[A-Z]+ " + re.escape((reserved or "").encode()))

    def process_conn(self, conn: Any) -> None:
        """Serve a connection that has data, or wait for its first data."""
        if conn.last_used is None:
            server: Any = self
            server.put_conn(conn)
        elif self._reserved is not None and self.is_reserved(conn):
            self._reserved.put(conn)
        else:
            self.requests.put(conn)

    def is_reserved(self, conn: Any) -> bool:
        """Whether the next request of a connection is to a reserved path, if that can be seen."""
        return self._reserved is not None and bool(self._marker.match(conn.rfile.peek(64)))

    def stop(self) -> None:
        """Close all sockets and end all threads."""
        super().stop()
        if self._reserved is not None:
            self._reserved.stop()

    def error_log(self, msg: str = "", level: int = logging.INFO, traceback: bool = False) -> None:
        """Log what cheroot reports."""
        log.log(level, "%s", msg, exc_info=traceback)
