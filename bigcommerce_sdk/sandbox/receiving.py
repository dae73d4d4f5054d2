"""Requests as bytes: read in full, within limits, before they are answered."""

from __future__ import annotations

import io
import json
import re
import socket
import time
from contextlib import suppress
from typing import Any

from cheroot.server import HeaderReader, HTTPRequest

#: Bytes of a request line and headers at most.
MAX_HEAD = 64 * 1024
#: Bytes of a body at most, with the framing of its chunks.
MAX_BODY = 10 * 1024 * 1024
#: Seconds from the first to the last byte of a request.
TIMEOUT = 60

#: A Content-Length above this is a mistake, not a large body.
_MAX_LENGTH = 2**32
_PIECE = 64 * 1024
_CRLF = b"\r\n"
_HEAD_END = re.compile(rb"\n\r?\n")
_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,16}")
_MAX_CHUNK_LINE = 4096

#: Bytes, and seconds, of a refused request that are read and dropped: a client that is still
#: sending could not read the response otherwise.
_DRAINED_BYTES = 256 * 1024 * 1024
_DRAINED_SECONDS = 5.0


class BodyTooLarge(Exception):
    """A body is larger than ``MAX_BODY``."""


class Reader:
    """Buffered bytes of a socket. A request has a time limit for all of its bytes.

    Args:
        sock: the socket, whose timeout limits the first byte.
    """

    def __init__(self, sock: socket.socket) -> None:
        self.closed: bool = False
        #: what cheroot's statistics read
        self.bytes_read: int = 0
        self._socket = sock
        self._buffer = bytearray()
        self._until: float | None = None

    def begin(self) -> None:
        """Start the time limit of a request with its first byte."""
        self._until = None

    def head(self, size: int) -> bytes:
        """A request line and headers with the empty line after them.

        Returns more than ``size`` bytes if they are too large, and less if the client has ended.
        """
        while (end := _HEAD_END.search(self._buffer)) is None and len(self._buffer) <= size:
            if not self._fill(_PIECE):
                break
        return self._take(min(end.end() if end else len(self._buffer), size + 1))

    def readline(self, size: int) -> bytes:
        """A line with its end, or the first ``size`` bytes of it, or what the client has sent."""
        while (end := self._buffer.find(b"\n", 0, size)) < 0 and len(self._buffer) < size:
            if not self._fill(_PIECE):
                break
        return self._take(min(size, end + 1 if end >= 0 else len(self._buffer)))

    def read(self, size: int) -> bytes:
        """``size`` bytes, or less if the client ends the connection."""
        while len(self._buffer) < size:
            if not self._fill(min(max(_PIECE, size - len(self._buffer)), 1 << 20)):
                break
        return self._take(min(size, len(self._buffer)))

    def has_data(self) -> bool:
        """Whether bytes of the next request are here."""
        return bool(self._buffer) or bool(getattr(self._socket, "pending", int)())

    def peek(self, size: int) -> bytes:
        """The first bytes of the next request, if they are here or can be seen on the socket."""
        if not self._buffer and not hasattr(self._socket, "pending"):  # TLS sockets cannot peek
            usual = self._socket.gettimeout()
            with suppress(OSError):
                self._socket.settimeout(0)
                try:
                    return self._socket.recv(size, socket.MSG_PEEK)
                finally:
                    self._socket.settimeout(usual)
        return bytes(self._buffer[:size])

    def drain(self) -> None:
        """Drop what the client still sends."""
        until = time.monotonic() + _DRAINED_SECONDS
        dropped = 0
        with suppress(OSError):
            while dropped < _DRAINED_BYTES and (left := until - time.monotonic()) > 0:
                self._socket.settimeout(left)
                got = len(self._socket.recv(1 << 20))
                if not got:
                    return
                dropped += got

    def close(self) -> None:
        """Drop the buffer."""
        self.closed = True
        self._buffer.clear()

    def _take(self, size: int) -> bytes:
        found = bytes(self._buffer[:size])
        del self._buffer[:size]
        return found

    def _fill(self, size: int) -> bool:
        """Receive some bytes; returns whether there were any.

        Raises:
            TimeoutError: the time limit of the request has passed.
        """
        if self._until is None:
            got = self._socket.recv(size)
            self._until = time.monotonic() + TIMEOUT
        else:
            usual = self._socket.gettimeout()
            left = self._until - time.monotonic()
            if left <= 0:
                raise TimeoutError("timed out")
            self._socket.settimeout(left)
            try:
                got = self._socket.recv(size)
            finally:
                self._socket.settimeout(usual)
        self._buffer += got
        self.bytes_read += len(got)
        return bool(got)


class _Headers(HeaderReader):
    """Reads the headers of one request; refuses those that servers understand differently."""

    def __init__(self) -> None:
        self._seen: list[bytes] = []
        self._lines = 0

    def __call__(self, rfile: Any, hdict: Any = None) -> Any:
        above: Any = super()  # cheroot has no types for its methods
        try:
            headers: Any = above.__call__(rfile, hdict)
        except UnboundLocalError:
            raise ValueError("The first header line must have a name.") from None
        length = headers.get(b"Content-Length")
        if length is not None:
            self._check_length(headers, length)
        return headers

    def _check_length(self, headers: Any, length: bytes) -> None:
        if self._seen.count(b"Content-Length") > 1:
            raise ValueError("The request must have one Content-Length.")
        if not length.isdigit() or len(length) > 20 or int(length) > _MAX_LENGTH:
            raise ValueError(f"The Content-Length must be a number from 0 to {_MAX_LENGTH}.")
        if b"Transfer-Encoding" in headers:
            raise ValueError("A request must not have both Content-Length and Transfer-Encoding.")
        if int(length) > MAX_BODY:
            raise BodyTooLarge

    def _allow_header(self, key_name: Any) -> bool:
        self._lines += 1
        if self._lines > len(self._seen):
            raise ValueError("A header line must not begin with a space.")
        return True

    def _transform_key(self, key_name: Any) -> Any:
        if not key_name or key_name != key_name.strip():
            raise ValueError("A header name must not be empty or end with a space.")
        name = key_name.title()
        self._seen.append(name)
        return name


class Request(HTTPRequest):
    """A request that is read in full before it is answered.

    One that is not valid HTTP, incomplete or too large gets an error response and has no effect.
    """

    body: bytes = b""

    def parse_request(self) -> None:
        """Read the request line, the headers and the body."""
        self.conn.rfile.begin()
        if self.conn.is_secure:
            self.scheme: Any = b"https"
        self.header_reader: Any = _Headers()
        cheroot: Any = self  # it has no types for its methods
        head = self.conn.rfile.head(MAX_HEAD)
        self.started_request = True
        if len(head) > MAX_HEAD:
            status = "431 Request Header Fields Too Large" if b"\n" in head else "414 URI Too Long"
            words = f"The URL and the headers may have at most {MAX_HEAD} bytes."
            self.simple_response(status, words)
            return
        self.rfile: Any = io.BytesIO(head)
        try:
            if not cheroot.read_request_line():
                return
            if not cheroot.read_request_headers():
                return
            self.body = self._chunked() if self.chunked_read else self._known_length()
        except BodyTooLarge:
            words = f"The body may have at most {MAX_BODY} bytes."
            self.simple_response("413 Content Too Large", words)
        except ValueError as error:
            self.simple_response("400 Bad Request", str(error))
        else:
            self.ready = True

    def respond(self) -> None:
        """Call the application and write its response."""
        self.rfile = io.BytesIO(self.body)
        self.server.gateway(self).respond()
        self.ensure_headers_sent()
        if self.chunked_write:
            self.conn.wfile.write(b"0\r\n\r\n")

    def simple_response(self, status: Any, msg: str = "") -> None:
        """Write an error response, in the form of V2, and close the connection."""
        code, _, phrase = str(status).partition(" ")
        content = json.dumps([{"status": int(code), "message": msg or phrase}]).encode()
        lines = [
            f"{self.server.protocol} {status}",
            f"Content-Length: {len(content)}",
            "Content-Type: application/json",
            "Connection: close",
        ]
        self.close_connection = self.conn.refused = self.sent_headers = True
        with suppress(OSError):  # the client may have disconnected
            self.conn.wfile.write("\r\n".join([*lines, "", ""]).encode("latin-1") + content)

    def _known_length(self) -> bytes:
        """The body of a request with a length.

        Raises:
            ValueError: the client ended the connection within it.
        """
        length = int(self.inheaders.get(b"Content-Length", 0))
        found: bytes = self.conn.rfile.read(length)
        if len(found) < length:
            raise ValueError(f"The body ended after {len(found)} of {length} bytes.")
        return found

    def _chunked(self) -> bytes:
        """The body of a request in chunks.

        Raises:
            ValueError: a chunk is malformed or incomplete.
            BodyTooLarge: the body is too large.
        """
        body, taken = bytearray(), 0
        while True:
            line = self._chunk_line()
            size = line.partition(b";")[0].strip()
            if not _CHUNK_SIZE.fullmatch(size):
                raise ValueError("The size of a chunk must be a hexadecimal number.")
            taken += len(line) + int(size, 16)
            if taken > MAX_BODY:
                raise BodyTooLarge
            if not int(size, 16):
                break
            body += (chunk := self.conn.rfile.read(int(size, 16)))
            if len(chunk) < int(size, 16) or self.conn.rfile.read(2) != _CRLF:
                raise ValueError("A chunk must be as long as its size and end with CRLF.")
        while (line := self._chunk_line()) != _CRLF:  # trailers, which nothing uses
            taken += len(line)
            if taken > MAX_BODY:
                raise BodyTooLarge
        return bytes(body)

    def _chunk_line(self) -> bytes:
        line: bytes = self.conn.rfile.readline(_MAX_CHUNK_LINE)
        if not line.endswith(_CRLF):
            raise ValueError(
                f"A line between chunks must end with CRLF, within {_MAX_CHUNK_LINE} bytes."
            )
        return line
