"""A loopback server with prepared pages of products, in a separate process."""

from __future__ import annotations

import asyncio
import json
import socketserver
import time
from collections.abc import Generator
from contextlib import contextmanager
from functools import cached_property, lru_cache
from itertools import islice
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import parse_qs

from benchmarks.processes import served
from bigcommerce_sdk.resources import load
from bigcommerce_sdk.resources.v3 import load as load_v3

PRODUCTS = 10_000
#: The variants of each product of V3.
VARIANTS = 2
#: The end of a GET request.
_END = b"\r\n\r\n"


def product(number: int, fields: int | None = None) -> dict[str, Any]:
    """A product with a valid value in every field.

    Args:
        number: its id.
        fields: the number of its fields, of which those beyond the schema are texts; ``None`` for
            those of the schema.
    """
    row = _row(load("Product"), number, "Tue, 20 Nov 2012 00:00:00 +0000")
    row["id"], row["primary_image"] = number, {"id": number, "standard_url": "https://x.test/1.jpg"}
    if fields is None:
        return row
    first = {name: row.pop(name) for name in ("id", "name", "price")}
    further = {f"field_{each}": f"text {each} of {number}" for each in range(fields)}
    return dict(islice((first | row | further).items(), fields))


def order(number: int) -> dict[str, Any]:
    """An order with a valid value in every field, and an address."""
    row = _row(load("Order"), number, "Tue, 20 Nov 2012 00:00:00 +0000")
    address = {name: f"{name} {number}" for name in ("first_name", "last_name", "email", "city")}
    row["id"], row["billing_address"] = number, {**address, "form_fields": []}
    return row


def product_v3(number: int) -> dict[str, Any]:
    """A product of V3 with its variants, as ``include=variants`` returns it."""
    row = _row(load_v3("Product"), number, "2012-11-20T00:00:00+00:00")
    ids = range(VARIANTS * number, VARIANTS * (number + 1))
    variant = load_v3("ProductVariant")
    row["id"] = number
    row["variants"] = [_row(variant, each, "2012-11-20T00:00:00+00:00") for each in ids]
    return row


def _row(record: Any, number: int, date: str) -> dict[str, Any]:
    """A row with a valid value in every field of simple type."""
    row: dict[str, Any] = {}
    for field in record._fields.values():
        kind = field.codec.python
        row[field.wire] = {
            "int": number,
            "bool": True,
            "Decimal": f"{number % 500}.5000",
            "datetime": date,
        }.get(kind, [number % 40] if kind.startswith("list") else f"{field.name} {number}")
    return row


class _Connection(asyncio.Protocol):
    """Answers GET requests, one after the other."""

    def __init__(self, pages: _Pages, latency: float) -> None:
        self._pages = pages
        self._latency = latency
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        if self._received.endswith(_END):
            response = self._pages.respond(self._received)
            self._received = b""
            if self._latency:
                loop = asyncio.get_running_loop()
                loop.call_later(self._latency, self._transport.write, response)
            else:
                self._transport.write(response)


class _Handler(socketserver.BaseRequestHandler):
    """The same in a thread for each connection."""

    pages: _Pages
    latency: float

    def handle(self) -> None:
        received = b""
        while data := self.request.recv(65536):
            received += data
            if received.endswith(_END):
                response = self.pages.respond(received)
                received = b""
                time.sleep(self.latency)
                self.request.sendall(response)


class _Pages:
    """Prepared bodies, so that the server takes negligible time.

    Further products repeat the prepared ones under different ids.
    """

    def __init__(self, products: int, fields: int | None) -> None:
        self.products = products
        made = min(products, PRODUCTS)
        self._numbers = range(1, made + 1)
        self._rows = [json.dumps(product(number, fields)).encode() for number in self._numbers]
        self._bodies = lru_cache(maxsize=400)(self._body)
        self._bodies_orders = lru_cache(maxsize=400)(self._body_orders)
        self._bodies_v3 = lru_cache(maxsize=400)(self._body_v3)

    def respond(self, request: bytes) -> bytes:
        """The response to a GET request."""
        path, _, text = request.split(b" ", 2)[1].decode().partition("?")
        given = {name: values[0] for name, values in parse_qs(text).items()}
        query = {name: int(value) for name, value in given.items() if value.isdecimal()}
        limit = query.get("limit", 50)
        start = query["min_id"] - 1 if "min_id" in query else (query.get("page", 1) - 1) * limit
        last = path.rpartition("/")[2]
        if last == "count":
            body = b'{"count": %d}' % self.products
        elif last == "orders":
            body = self.body_orders(start, limit)
        elif "/v3/" in path:
            body = self.body_v3(start, limit)
        elif last.isdecimal():
            body = b'{"id": %s, "name": "Number %s"}' % (last.encode(), last.encode())
        else:
            body = self.body(start, limit)
        status = b"200 OK" if body else b"204 No Content"
        head = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        return head % (status, len(body)) + body

    def body(self, start: int, limit: int) -> bytes:
        """The JSON of a page; empty after the last one."""
        return self._bodies(start, limit)

    def body_orders(self, start: int, limit: int) -> bytes:
        """The JSON of a page of orders."""
        return self._bodies_orders(start, limit)

    @cached_property
    def _orders(self) -> list[bytes]:
        return [json.dumps(order(number)).encode() for number in self._numbers]

    def body_v3(self, start: int, limit: int) -> bytes:
        """The same of V3, with variants; an empty list after the last page."""
        return self._bodies_v3(start, limit)

    def _body_v3(self, start: int, limit: int) -> bytes:
        numbers = range(start + 1, min(start + limit, self.products) + 1)
        meta = {
            "total": self.products,
            "count": len(numbers),
            "per_page": limit,
            "current_page": start // limit + 1,
            "total_pages": -(-self.products // limit),
        }
        data = [product_v3(number) for number in numbers]
        return json.dumps({"data": data, "meta": {"pagination": meta}}).encode()

    def _body(self, start: int, limit: int) -> bytes:
        return self._joined(self._rows, start, limit)

    def _body_orders(self, start: int, limit: int) -> bytes:
        return self._joined(self._orders, start, limit)

    def _joined(self, rows: list[bytes], start: int, limit: int) -> bytes:
        found = [_numbered(rows, each) for each in range(start, min(start + limit, self.products))]
        return b"[" + b",".join(found) + b"]" if found else b""


def _numbered(rows: list[bytes], index: int) -> bytes:
    """A row; after the last one, an earlier one under another id."""
    row = rows[index % len(rows)]
    if index < len(rows):
        return row
    return row.replace(b'"id": %d,' % (index % len(rows) + 1), b'"id": %d,' % (index + 1), 1)


def _serve(
    pipe: Connection, latency: float, products: int, fields: int | None, threads: bool
) -> None:
    pages = _Pages(products, fields)
    if threads:
        _serve_with_threads(pipe, latency, pages)
    else:
        asyncio.run(_serve_with_tasks(pipe, latency, pages))


async def _serve_with_tasks(pipe: Connection, latency: float, pages: _Pages) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(pages, latency), "127.0.0.1", 0)
    pipe.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def _serve_with_threads(pipe: Connection, latency: float, pages: _Pages) -> None:
    handler = type("Handler", (_Handler,), {"pages": pages, "latency": latency})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as server:
        pipe.send(server.server_address[1])
        server.serve_forever()


@contextmanager
def running(
    latency: float = 0.0,
    products: int = PRODUCTS,
    fields: int | None = None,
    threads: bool = False,
) -> Generator[str]:
    """Run a server during a ``with`` block; yields its base URL.

    Args:
        latency: additional seconds of each response.
        products: the number of products.
        fields: the number of fields of each product; ``None`` for those of the schema.
        threads: whether each connection has a thread, instead of a task of asyncio.
    """
    with served(_serve, latency, products, fields, threads) as port:
        yield f"http://127.0.0.1:{port}"
