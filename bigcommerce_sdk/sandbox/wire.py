"""Replies as bytes, whole or cut short, and the connections that they go over."""

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

#: Statuses whose replies have no body.
BODYLESS = frozenset({204, 304})

#: SO_LINGER on, for no time: closing the socket then sends a reset.
_RESET_ON_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


@dataclass(frozen=True)
class Sent:
    """A reply as it goes over the wire.

    Attributes:
        status: its status; 0 when nothing is sent at all.
        headers: its headers, the length apart.
        body: pieces of its body.
        length: the length that is declared, true or not; ``None`` for a chunked body.
        end: what becomes of the connection afterwards.
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
        """The same reply with another body, and so never one of the statuses without a body.

        Args:
            content: the body.
            headers: headers to set, with ``_`` for ``-``.
        """
        changed = self.headers.copy()
        for name, value in headers.items():
            changed[name.replace("_", "-")] = value
        status = 200 if self.status in BODYLESS else self.status
        return replace(self, status=status, headers=changed, body=(content,), length=len(content))


class Cut(ConnectionAbortedError):
    """Ends a connection in the middle of a reply. The server drops it without a word, as it does
    when a caller goes away."""

    def __init__(self, *, reset: bool) -> None:
        super().__init__(errno.ECONNABORTED, "cut on purpose")
        self.reset = reset


def send(sent: Sent, method: str, start_response: StartResponse) -> Iterable[bytes]:
    """Send a reply the WSGI way.

    Args:
        sent: the reply.
        method: what it was asked with.
        start_response: the server's.

    Raises:
        Cut: when it is no reply.
    """
    if not sent.status:
        raise Cut(reset=sent.end == "reset")
    headers = list(sent.headers)
    if sent.length is not None and sent.status not in BODYLESS:
        headers.append(("Content-Length", str(sent.length)))
    start_response(f"{sent.status} {HTTP_STATUS_CODES.get(sent.status, 'Unknown')}", headers)
    return _pieces(replace(sent, body=()) if method == "HEAD" or sent.status in BODYLESS else sent)


def _pieces(sent: Sent) -> Iterator[bytes]:
    yield from sent.body
    if sent.end != "keep":
        raise Cut(reset=sent.end == "reset")


class Connection(HTTPConnection):
    """A connection that can end with a reset."""

    resets = False

    def close(self) -> None:
        if not self.resets:
            super().close()
            return
        # An orderly shutdown before it would let the caller see an end instead of a reset.
        with suppress(OSError):  # the caller may have gone first
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self.rfile.close()
        self.socket.close()


class Gateway(Gateway_10):
    """Tells the connection how it is cut."""

    def respond(self) -> None:
        try:
            super().respond()
        except Cut as cut:
            self.req.conn.resets = cut.reset
            raise
