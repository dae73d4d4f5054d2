"""Requests as bytes over a socket, without normalization of the response."""

from __future__ import annotations

import json
import socket
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bigcommerce_sdk.sandbox import Sandbox


class Raw(NamedTuple):
    """What came back until the connection ended, and how it ended."""

    received: bytes
    reset: bool

    @property
    def status(self) -> int:
        return int(self.received.split(b" ", 2)[1])

    @property
    def headers(self) -> dict[str, str]:
        lines = self.received.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
        return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}

    @property
    def body(self) -> bytes:
        return self.received.partition(b"\r\n\r\n")[2]

    @property
    def whole(self) -> bool:
        """Whether the body is as long as the headers say."""
        return not self.reset and len(self.body) == int(self.headers["content-length"])


def connect(sandbox: Sandbox) -> socket.socket:
    address = urlsplit(sandbox.base_url)
    return socket.create_connection((address.hostname or "", address.port or 0), timeout=30)


def request(
    sandbox: Sandbox, method: str, path: str, data: Any = None, *, close: bool = True
) -> bytes:
    """The bytes of a request."""
    body = b"" if data is None else json.dumps(data).encode()
    lines = [
        f"{method} /stores/{sandbox.store_hash}/v2{path} HTTP/1.1",
        "Host: sandbox",
        f"X-Auth-Token: {sandbox.token}",
        f"Content-Length: {len(body)}",
        "Content-Type: application/json",
        *(["Connection: close"] if close else []),
    ]
    return "\r\n".join([*lines, "", ""]).encode() + body


def ask(sandbox: Sandbox, method: str, path: str, data: Any = None) -> Raw:
    """Send a request on a new connection and read until it closes."""
    received = b""
    with connect(sandbox) as connection:
        connection.sendall(request(sandbox, method, path, data))
        try:
            while part := connection.recv(65536):
                received += part
        except ConnectionResetError:
            return Raw(received, reset=True)
    return Raw(received, reset=False)
