"""Responses as bytes, and connections that can be cut."""

from __future__ import annotations

import errno
import socket
import struct
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from cheroot.server import HTTPConnection
from cheroot.wsgi import Gateway_10
from werkzeug.datastructures import Headers
from werkzeug.http import HTTP_STATUS_CODES

if TYPE_CHECKING:
    from typing import Self

    from _typeshed.wsgi import StartResponse

#: Statuses of responses without a body.
BODYLESS = frozenset({204, 304})

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
    """A connection that can end with a reset, and that drops what the client did not take."""

    resets = False

    def close(self) -> None:
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
    """Passes on whether the connection ends with a reset."""

    def respond(self) -> None:
        try:
            super().respond()
        except Cut as cut:
            self.req.conn.resets = cut.reset
            raise
