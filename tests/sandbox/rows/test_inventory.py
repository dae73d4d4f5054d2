"""The inventory of V3: rows that are made of products and SKUs when they are read."""

from __future__ import annotations

import cProfile
import pstats
from typing import Any

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.apis.rest.filtering import select
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.rows.inventory import ITEMS, LOCATION_ITEMS

V2 = catalogue_of("bigcommerce_sdk.resources")


def products(sandbox: Sandbox, count: int, first: int = 1) -> None:
    """Products, of which every third has two SKUs."""
    numbers = range(first, first + count)
    sandbox.seed("Products", *({"id": n, "name": f"p{n}", "sku": f"P{n}"} for n in numbers))
    skus = [(n, size) for n in numbers if n % 3 == 0 for size in (1, 2)]
    rows = (
        {"id": 10 * n + s, "product_id": n, "sku": f"P{n}-{s}" if s == 1 else ""} for n, s in skus
    )
    sandbox.seed("ProductSkus", *rows)


def read(sandbox: Sandbox, name: str, start: int, **query: str) -> list[dict[str, Any]]:
    """A page of 50 rows."""
    meta = V2[name]
    parents = ("1",) * len(meta.parents)
    with sandbox._tenant.store.lock:
        filters = meta.filters._parameters.values()
        rows = select(sandbox._tenant.store, meta, parents, filters, query)
        return [dict(row.values) for row in rows[start : start + 50]]


def work(sandbox: Sandbox, name: str, start: int, **query: str) -> int:
    """Function calls that a page takes."""
    read(sandbox, name, start, **query)  # what is kept until rows are added or removed
    with cProfile.Profile() as profile:
        read(sandbox, name, start, **query)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def test_a_page_takes_no_more_work_in_a_large_store() -> None:
    pages: list[tuple[str, int, dict[str, str]]] = [
        (ITEMS, 0, {}),
        (ITEMS, 50, {}),
        (LOCATION_ITEMS, 0, {}),
        (ITEMS, 0, {"sku:in": "P7"}),
        (ITEMS, 0, {"variant_id:in": "31"}),
        (LOCATION_ITEMS, 0, {"product_id:in": "4,5"}),
    ]
    with Sandbox(demo=False) as sandbox:
        products(sandbox, 100)
        small = [work(sandbox, name, start, **query) for name, start, query in pages]
        products(sandbox, 900, first=101)
        large = [work(sandbox, name, start, **query) for name, start, query in pages]
    assert all(more <= 1.1 * few for few, more in zip(small, large, strict=True))


def test_items_follow_the_products_and_skus() -> None:
    with Sandbox(demo=False) as sandbox:

        def found(**query: str) -> list[tuple[int, int]]:
            rows = (row["identity"] for row in read(sandbox, ITEMS, 0, **query))
            return [(each["product_id"], each["variant_id"]) for each in rows]

        products(sandbox, 4)
        before = sandbox.snapshot()
        assert found() == [(1, 0), (2, 0), (3, 31), (3, 32), (4, 0)]
        assert found(**{"sku:in": "P3"}) == [(3, 32)]  # that of the product
        assert found(**{"sku:in": "P3-1,P4"}) == [(3, 31), (4, 0)]
        assert found(**{"variant_id:in": "0"}) == [(1, 0), (2, 0), (4, 0)]
        assert found(**{"product_id:in": "3", "sku:in": "P1"}) == []
        with sandbox.api() as api:
            api.Products.delete(3)
            assert found() == [(1, 0), (2, 0), (4, 0)]
            sandbox.restore(before)
            sandbox.seed("ProductSkus", {"id": 99, "product_id": 1, "sku": "X"})
            assert found()[0] == (1, 99)
            sandbox.restore(before)
            api.Products.delete(4)
            assert found() == [(1, 0), (2, 0), (3, 31), (3, 32)]
