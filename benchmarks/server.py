"""A loopback server with prepared pages of products, in a separate process."""

from __future__ import annotations

import json
import multiprocessing
import time
from collections.abc import Generator
from contextlib import contextmanager
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bigcommerce_sdk.resources import load

PRODUCTS = 10_000


def product(number: int) -> dict[str, Any]:
    """A product with a valid value in every field."""
    row: dict[str, Any] = {}
    for field in load("Product")._fields.values():
        kind = field.codec.python
        row[field.wire] = {
            "int": number,
            "bool": True,
            "Decimal": f"{number % 500}.5000",
            "datetime": "Tue, 20 Nov 2012 00:00:00 +0000",
        }.get(kind, [number % 40] if kind.startswith("list") else f"{field.name} {number}")
    row["id"], row["primary_image"] = number, {"id": number, "standard_url": "https://x.test/1.jpg"}
    return row


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    latency = 0.0
    pages: _Pages
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        time.sleep(self.latency)
        query = {
            name: int(values[0]) for name, values in parse_qs(urlsplit(self.path).query).items()
        }
        limit = query.get("limit", 50)
        start = query["min_id"] - 1 if "min_id" in query else (query.get("page", 1) - 1) * limit
        if self.path.partition("?")[0].endswith("/count"):
            body = b'{"count": %d}' % self.pages.products
        else:
            body = self.pages.body(start, limit)
        self.send_response(200 if body else 204)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Suppress the log line."""


class _Pages:
    """Prepared bodies, so that the server takes negligible time.

    Further products repeat the prepared ones under different ids.
    """

    def __init__(self, products: int) -> None:
        self.products = products
        made = min(products, PRODUCTS)
        self._rows = [json.dumps(product(number)).encode() for number in range(1, made + 1)]
        self._bodies = lru_cache(maxsize=400)(self._body)

    def body(self, start: int, limit: int) -> bytes:
        """The JSON of a page; empty after the last one."""
        return self._bodies(start, limit)

    def _body(self, start: int, limit: int) -> bytes:
        rows = [self._row(index) for index in range(start, min(start + limit, self.products))]
        return b"[" + b",".join(rows) + b"]" if rows else b""

    def _row(self, index: int) -> bytes:
        row = self._rows[index % len(self._rows)]
        if index < len(self._rows):
            return row
        return row.replace(
            b'"id": %d,' % (index % len(self._rows) + 1), b'"id": %d,' % (index + 1), 1
        )


def _serve(pipe: Connection, latency: float, products: int) -> None:
    _Handler.latency, _Handler.pages = latency, _Pages(products)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    pipe.send(server.server_address[1])
    server.serve_forever()


@contextmanager
def running(latency: float = 0.0, products: int = PRODUCTS) -> Generator[str]:
    """Run a server during a ``with`` block; yields its base URL.

    Args:
        latency: additional seconds of each response.
        products: the number of products.
    """
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_serve, args=(theirs, latency, products), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        process.terminate()
        process.join()
