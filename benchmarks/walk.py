"""Pagination over 10,000 products in pages of 250, over real sockets."""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from contextlib import contextmanager
from decimal import Decimal
from functools import partial
from typing import Any
from unittest.mock import patch

import requests

from benchmarks import incumbent, server
from benchmarks.measuring import Times, Work, interleaved, least_ratio, ratio, seconds
from benchmarks.server import PRODUCTS, VARIANTS
from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.json import reading as json_reading
from bigcommerce_sdk.transport import Transport

PAGE = 250
#: Seconds of a response when pages are prefetched.
AHEAD_LATENCY = 0.05


def figures(runs: int) -> dict[str, float]:
    """Ratios of CPU times to plain requests, the speedup of prefetching, the number of requests."""
    with server.running() as base:
        times = interleaved(
            {**works(base), "incumbent": partial(by_incumbent, base)},
            runs,
            clock=time.process_time,
        )
        sent = requests_sent(base)
        of_v3 = interleaved(
            {
                "plain": partial(plain_variants, base),
                "typed": partial(typed_variants, base),
            },
            runs,
            clock=time.process_time,
        )
    with server.running(AHEAD_LATENCY) as base:
        waiting = interleaved(
            {
                "plain": partial(plain, base),
                "ahead": partial(untouched, base, concurrency=8),
                "ahead, fast": partial(untouched, base, concurrency=8, fast=True),
            },
            runs,
        )
    print(f"plain requests take {seconds(times, 'plain'):.3f} s; at 50 ms a page "
          f"{seconds(waiting, 'plain'):.2f} s")  # fmt: skip
    return {
        **ratios(times, "walk"),
        "walk_incumbent": ratio(times, "incumbent", "plain"),
        "walk_requests": sent,
        "walk_variants": least_ratio(of_v3, "typed", "plain"),
        "walk_ahead": ratio(waiting, "plain", "ahead"),
        "walk_ahead_fast": ratio(waiting, "plain", "ahead, fast"),
    }


def works(base: str) -> dict[str, Work]:
    """Paginations with plain requests and with the SDK."""
    return {
        "plain": partial(plain, base),
        "typed": partial(typed, base),
        "untouched": partial(untouched, base),
        "typed, fast": partial(typed, base, fast=True),
        "untouched, fast": partial(untouched, base, fast=True),
    }


def ratios(times: Times, name: str) -> dict[str, float]:
    """Ratios of the paginations to plain requests; ``name`` is the prefix of the figures."""
    return {
        f"{name}_typed": ratio(times, "typed", "plain"),
        f"{name}_untouched": ratio(times, "untouched", "plain"),
        f"{name}_typed_fast": ratio(times, "typed, fast", "plain"),
        f"{name}_untouched_fast": ratio(times, "untouched, fast", "plain"),
    }


def plain(base: str) -> None:
    """Read three values of each product with plain requests and json."""
    session, page, seen = requests.Session(), 1, 0
    rows: list[Any] = [{}]
    while rows:
        where = {"page": page, "limit": PAGE}
        reply = session.get(f"{base}/stores/bench/v2/products", params=where)
        rows = json.loads(reply.content) if reply.content else []
        for row in rows:
            _ = row["id"], row["name"], row["price"]
            seen += 1
        page += 1
    assert seen == PRODUCTS


def typed(base: str, fast: bool = False) -> None:
    """Read the same three fields as typed values with the SDK."""
    seen, price = 0, None
    with reading(fast), client(base) as api:
        for product in api.Products.iterall():
            _, _, price = product.id, product.name, product.price
            seen += 1
    assert isinstance(price, Decimal)
    assert seen == PRODUCTS


def untouched(base: str, fast: bool = False, concurrency: int = 1) -> None:
    """Fetch all records with the SDK, without reading a field."""
    with reading(fast), client(base) as api:
        assert count(api.Products, concurrency) == PRODUCTS


def count(resource: Any, concurrency: int = 1) -> int:
    """Read all records of a resource without reading a field; returns their number."""
    return sum(1 for _ in resource.iterall(concurrency=concurrency))


def plain_variants(base: str) -> None:
    """Read the SKUs of the variants of each product of V3 with plain requests and json."""
    session, page, seen = requests.Session(), 1, 0
    rows: list[Any] = [{}]
    while rows:
        where: dict[str, Any] = {"page": page, "limit": PAGE, "include": "variants"}
        reply = session.get(f"{base}/stores/bench/v3/catalog/products", params=where)
        rows = json.loads(reply.content)["data"]
        for row in rows:
            _ = row["id"], row["name"]
            for variant in row["variants"]:
                _ = variant["sku"]
                seen += 1
        page += 1
    assert seen == PRODUCTS * VARIANTS


def typed_variants(base: str) -> None:
    """Read the same with the SDK."""
    seen = 0
    with reading(fast=False), client(base) as api:
        for product in api.v3.Products.iterall(include=["variants"], page_size=PAGE):
            _ = product.id, product.name
            for variant in product.variants:
                _ = variant.sku
                seen += 1
    assert seen == PRODUCTS * VARIANTS


def by_incumbent(base: str) -> None:
    """Read the same three values with PyPI's ``bigcommerce``."""
    seen = 0
    for product in incumbent.client(base).Products.iterall():
        _ = product.id, product.name, product.price
        seen += 1
    assert seen == PRODUCTS


def requests_sent(base: str) -> int:
    """The number of requests of an iteration."""
    sent: list[object] = []
    with client(base) as api:
        for _ in api.with_options(on_request=sent.append).Products.iterall():
            pass
    return len(sent)


def client(base: str, transport: Transport | None = None) -> BigcommerceApi:
    """A client of the benchmark server."""
    return BigcommerceApi(store_hash="bench", access_token="bench", host=base, transport=transport)


@contextmanager
def reading(fast: bool) -> Generator[None]:
    """Use the extra that parses JSON faster, or act as if it were not installed."""
    if fast:
        assert json_reading.quick_reader() is not None, "install the extra: fast"
        yield
        return
    with patch.object(json_reading, "quick_reader", lambda: None):
        yield
