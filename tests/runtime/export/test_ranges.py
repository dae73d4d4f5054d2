"""Parts of tables: ranges of ids cover a list without gaps, and times narrow it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from bigcommerce_sdk.export.ranges import Part, arguments, is_empty, split
from bigcommerce_sdk.export.reading import Read, rows, table
from bigcommerce_sdk.export.walking import resource_of
from bigcommerce_sdk.sandbox import Sandbox


@pytest.fixture(scope="module")
def store() -> Iterator[Sandbox]:
    with Sandbox(fill={"orders": 40}) as running:
        running.seed("Orders", {"id": 5000}, {"id": 9000})  # ids with gaps
        yield running


@pytest.mark.parametrize("name", ["orders", "v3_products", "v3_brands"])
@pytest.mark.parametrize("most", [1, 2, 3, 7])
def test_ranges_have_each_row_once(store: Sandbox, name: str, most: int) -> None:
    listed = table(name)
    with store.api() as api:
        parts = list(split(resource_of(api, listed), listed, Part("a"), most, rows=2))
        assert len(parts) == most or len(parts) < most <= 7
        read = [row["id"] for part in parts for row in rows(api, Read(listed), part)]
        whole = [row["id"] for row in rows(api, Read(listed), Part("a"))]
    assert sorted(read) == sorted(whole)
    assert parts[0].low is None
    assert parts[-1].high is None


def test_small_lists_are_not_split(store: Sandbox) -> None:
    with store.api() as api:
        assert [*split(api.Orders, table("orders"), Part("a"), 8, rows=1000)] == [Part("a")]
        assert [*split(api.Currencies, table("currencies"), Part("a"), 8, rows=1)] == [
            Part("a")
        ]  # has no range of ids


def test_the_narrower_of_two_filters_counts() -> None:
    orders = table("orders")
    part = Part("a", low=10, high=20, since="2026-01-01T00:00:00+00:00")
    asked: dict[str, Any] = {"min_id": 5, "max_id": 15}
    assert arguments(orders, part, asked) == {
        "min_id": 10,
        "max_id": 15,
        "min_date_modified": datetime(2026, 1, 1, tzinfo=UTC),
    }
    assert is_empty(orders, {"min_id": 5, "max_id": 4})
    assert not is_empty(orders, {"min_id": 5, "max_id": 5})
