"""Walking 10,000 products in pages of 250, over real sockets."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import requests

from benchmarks.server import PRODUCTS
from bigcommerce_sdk import BigcommerceApi


def plain(base: str) -> int:
    """Plain requests and json, reading three values of each product."""
    session, page, seen = requests.Session(), 1, 0
    while True:
        reply = session.get(f"{base}/stores/bench/v2/products", params={"page": page, "limit": 250})
        rows: list[Any] = json.loads(reply.content) if reply.content else []
        for row in rows:
            _ = row["id"], row["name"], row["price"]
            seen += 1
        if len(rows) < 250:
            return seen
        page += 1


def typed(base: str) -> int:
    """The SDK, reading the same three fields as typed values."""
    seen, price = 0, None
    with BigcommerceApi(store_hash="bench", access_token="bench", host=base) as api:
        for product in api.Products.iterall():
            _, _, price = product.id, product.name, product.price
            seen += 1
    assert isinstance(price, Decimal)
    return seen


def untouched(base: str) -> int:
    """The SDK, reading nothing of the records."""
    with BigcommerceApi(store_hash="bench", access_token="bench", host=base) as api:
        return sum(1 for _ in api.Products.iterall())


def forty_pages(base: str, concurrency: int) -> int:
    """The SDK on the last 40 pages of 50, from a server whose replies take their time."""
    begin = PRODUCTS - 40 * 50 + 1
    with BigcommerceApi(store_hash="bench", access_token="bench", host=base) as api:
        pages = api.Products.iterall(min_id=begin, page_size=50, concurrency=concurrency)
        return sum(1 for _ in pages)
