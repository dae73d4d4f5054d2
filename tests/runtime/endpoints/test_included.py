"""Lists that the response of a record includes, and the records of cached lists."""

from __future__ import annotations

import copy
import gc
import pickle
from collections.abc import Callable
from typing import Any
from weakref import ref

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import UsageException
from tests.both import for_both_clients, target_of
from tests.runtime.loopback import Loopback

pytestmark = for_both_clients

PATH = "/catalog/products/5"


def variant(number: int, **values: Any) -> dict[str, Any]:
    return {"id": number, "product_id": 5, "sku": f"s{number}", "option_values": [], **values}


def product(*variants: dict[str, Any]) -> dict[str, Any]:
    return {"data": {"id": 5, "name": "Mug", "variants": [*variants]}, "meta": {}}


def listed(*variants: dict[str, Any]) -> dict[str, Any]:
    pages = {"current_page": 1, "total_pages": 1, "per_page": 250, "total": len(variants)}
    return {"data": [*variants], "meta": {"pagination": pages}}


@pytest.fixture
def mug(server: Loopback, client: BigcommerceApi) -> Any:
    """A product with two included variants; its request has arrived."""
    server.answers(product(variant(1), variant(2)))
    return client.v3.Products.get(5, include=["variants"])


def paths(server: Loopback) -> list[str]:
    return [f"{each.method} {each.path.partition('/v3')[2]}" for each in server.arrived[1:]]


def test_the_list_and_its_records_are_kept(mug: Any, server: Loopback) -> None:
    assert mug.variants is mug.variants
    first, again = ([*mug.variants] for _ in range(2))
    assert [each.sku for each in first] == ["s1", "s2"]
    assert all(one is other for one, other in zip(first, again, strict=True))
    assert [each.parent_id() for each in first] == [5, 5]
    assert paths(server) == []


def test_a_changed_included_record_stays_changed_and_is_saved(mug: Any, server: Loopback) -> None:
    next(iter(mug.variants)).sku = "new"
    [first, second] = mug.variants
    assert (first.sku, first.changes, second.changes) == ("new", {"sku": "new"}, {})
    assert mug.changes == {}
    assert mug.to_dict()["variants"][0]["sku"] == "s1"
    server.answers({"data": variant(1, sku="new"), "meta": {}})
    first.save()
    assert paths(server) == [f"PUT {PATH}/variants/1"]
    assert server.arrived[-1].body["sku"] == "new"
    assert first.changes == {}


CHANGES: dict[str, tuple[Callable[[Any], Any], Any]] = {
    "create": (lambda found: found.create(sku="s3", option_values=[]), {"data": variant(3)}),
    "update": (lambda found: found.update(1, sku="x"), {"data": variant(1)}),
    "delete": (lambda found: found.delete(1), None),
    "a record's update": (lambda found: next(iter(found)).update(sku="x"), {"data": variant(1)}),
    "a record's delete": (lambda found: next(iter(found)).delete(), None),
    "refresh": (lambda found: found.refresh(), ...),
}


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("included", [True, False])
def test_a_change_makes_a_cached_list_stale(
    server: Loopback, client: BigcommerceApi, name: str, included: bool
) -> None:
    change, reply = CHANGES[name]
    server.answers(product(variant(1)) if included else {"data": {"id": 5}})
    found: Any = client.v3.Products.get(5)
    if not included:
        server.answers(listed(variant(1)))
    assert [each.id for each in found.variants] == [1]
    if reply is not ...:
        server.answers(reply)
    change(found.variants)
    server.answers(listed(variant(1), variant(9)))
    assert [each.id for each in found.variants] == [1, 9]
    assert paths(server)[-1] == f"GET {PATH}/variants"


def test_a_refreshed_product_has_the_rows_of_the_new_response(mug: Any, server: Loopback) -> None:
    old, held = mug.variants, [*mug.variants]
    held[0].sku = "mine"
    server.answers(product(variant(7)))
    mug.refresh()
    assert server.arrived[-1].query["include"] == "variants"
    assert [each.id for each in mug.variants] == [7]
    assert [each.sku for each in old] == ["mine", "s2"]
    server.answers({"data": variant(1, sku="mine"), "meta": {}})
    held[0].save()
    assert [each.id for each in mug.variants] == [7]


@pytest.mark.parametrize(
    "rows", [None, [variant(n) for n in range(50)], [variant(1), {"__warning__": "cut"}]]
)
def test_an_incomplete_list_is_fetched(server: Loopback, client: BigcommerceApi, rows: Any) -> None:
    server.answers({"data": {"id": 5, "variants": rows}}, listed(variant(1), variant(2)))
    found: Any = client.v3.Products.get(5, include=["variants"])
    assert [each.id for each in found.variants] == [1, 2]
    assert paths(server) == [f"GET {PATH}/variants"]


def test_a_record_outlives_its_list(mug: Any, server: Loopback) -> None:
    server.answers(product(variant(1)), {"data": variant(1, sku="x"), "meta": {}})
    row = next(iter(mug.refresh().variants))
    del mug
    gc.collect()
    row.sku = "x"
    row.save()
    assert paths(server)[-1] == f"PUT {PATH}/variants/1"


COPIES: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda each: pickle.loads(pickle.dumps(each)),
    "deepcopy": copy.deepcopy,
}


@pytest.mark.parametrize("name", COPIES)
def test_copies_of_included_records_know_their_parent(
    mug: Any, server: Loopback, client: BigcommerceApi, name: str
) -> None:
    row = next(iter(mug.variants))
    row.sku = "x"
    made = COPIES[name](row)
    assert made == row
    assert (made.sku, made.parent_id(), made.changes) == ("x", 5, {"sku": "x"})
    server.answers({"data": variant(1, sku="x"), "meta": {}})
    client.attach(made).save()
    assert paths(server) == [f"PUT {PATH}/variants/1"]


@pytest.mark.parametrize("name", COPIES)
def test_a_copied_product_has_its_rows_but_no_client(mug: Any, name: str) -> None:
    next(iter(mug.variants)).sku = "x"
    made = COPIES[name](mug)
    assert made == mug
    assert [each["sku"] for each in made["variants"]] == ["s1", "s2"]
    with pytest.raises(UsageException, match="belongs to no client"):
        _ = made.variants


def test_a_list_and_its_records_form_no_cycle(client: BigcommerceApi) -> None:
    row: Any = product(variant(1), variant(2))["data"]
    gc.collect()
    gc.disable()
    try:
        record: Any = target_of(client).v3.Products._wrap(row)
        kept = [ref(record.variants), *map(ref, record.variants._cached)]
        assert len(kept) == 3
        del record
        assert [each() for each in kept] == [None] * 3
    finally:
        gc.enable()
