"""Records of every resource with array verbs: saved, changed many at once, and deleted."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from bigcommerce_sdk import codecs
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox import Sandbox

from .test_operations_v3 import CATALOGUE, Case

NAMES = [
    name
    for name in RESOURCES
    if any(each.max_rows for each in CATALOGUE[name].operations.values())
    and "list" in CATALOGUE[name].operations
]


def key_of(case: Case, record: Any) -> Any:
    return case.meta.key_of(record.to_dict())


def records_of(case: Case, keys: list[Any]) -> list[Any]:
    """The records with these ids, in their order."""
    needed = case.needed(case.meta.operations["list"])
    found = list(case.resource.iterall(*case.parents, **needed))
    by_key = {key_of(case, each): each for each in found}
    return [by_key[key] for key in keys if key in by_key]


def another(field: Field, value: Any, numbers: Iterator[int]) -> Any:
    """Another value of a field, since it may have to be unique."""
    number = next(numbers)
    if field.write is codecs.STRING:
        return f"{value}{number}"
    is_number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    is_number = is_number and not field.name.endswith("_id")  # of a record that exists
    return value + number if is_number else value


def assert_sends_changes_only(store: Sandbox, case: Case, changes: dict[str, Any]) -> None:
    """Check that rows have the id, what the API requires, and the changes."""
    fields = case.meta.record._body_fields
    known = {*case.meta.key_wires, *(fields[name].wire for name in changes)}
    known |= {field.wire for field in fields.values() if field.required}
    [sent] = {frozenset(row) for row in store.requests[-1].body}
    assert {*case.meta.key_wires} <= sent <= known


def test_composite_and_text_keys_are_among_them() -> None:
    assert {"PriceListRecords", "ProductCategoryAssignments", "CustomerFormFieldValues"} <= {*NAMES}
    assert {"Segments", "ShopperProfiles", "TaxCustomers", "TreeCategories"} <= {*NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_records_of_batches(store: Sandbox, caller: Any, name: str) -> None:
    store.reset()
    case = Case(store, caller, name)
    operations, keys = case.meta.operations, [case.seed() for _ in range(3)]
    records = records_of(case, keys)
    if len(records) < len(keys):  # a required filter selects none of them
        assert case.needed(operations["list"])
        return
    body = case.body("update")
    body = {n: v for n, v in body.items() if n not in (*case.meta.key_names, *case.above)}
    needed = [name for name in body if "update" in case.meta.record._body_fields[name].required]
    changes = {name: body[name] for name in dict.fromkeys([*needed, *[*body][:2]])}

    numbers = itertools.count()

    def changed() -> list[Any]:
        for each in records:
            for field, value in changes.items():
                setattr(each, field, another(case.meta.record._body_fields[field], value, numbers))
        return records

    if "update" in operations and changes:
        for each in changed():
            assert caller.call(each.save) == each
        assert [key_of(case, each) for each in records] == keys
        assert not any(each.changes for each in records)
    for verb in ("update_many", "upsert_many"):
        if verb in operations and changes:
            backwards = changed()[::-1]
            found = case.call(verb, backwards)
            assert [key_of(case, each) for each in found] == keys[::-1]
            assert not any(each.changes for each in records)
            assert_sends_changes_only(store, case, changes)
    if "delete_many" in operations and case.meta.composite == ():
        case.call("delete_many", keys[:1])
        keys, records = keys[1:], records[1:]
    if "delete" in operations:
        caller.call(records[-1].delete)
        keys = keys[:-1]
    assert len(records_of(case, keys)) == len(keys)
    assert sum(case.has(key) for key in keys) == len(keys)


def test_records_of_another_list_are_new_rows(store: Sandbox, caller: Any) -> None:
    store.reset()
    lists, prices = caller.api.v3.PriceLists, caller.api.v3.PriceListRecords
    here, there = (lists.create(name=name).id for name in "ab")
    case = Case(store, caller, "ProductVariants")
    variant = case.seed()
    prices.upsert_many(here, [{"variant_id": variant, "currency": "usd", "price": 5}])
    price = prices.get(here, variant, "usd")
    price.sale_price = 4
    [copied] = prices.upsert_many(there, [price])
    assert (copied.price_list_id, copied.price, copied.sale_price) == (there, 5, 4)
    assert copied != price
    assert price.changes == {"sale_price": 4}  # of its own list
    assert prices.get(here, variant, "usd").sale_price is None


def test_an_assignment_that_was_deleted_is_made_again(store: Sandbox, caller: Any) -> None:
    store.reset()
    Case(store, caller, "ProductImages")  # its product
    assignments = caller.api.v3.ProductCategoryAssignments
    assignments.upsert_many([{"product_id": 501, "category_id": 5}])
    found = assignments.all()
    assignments.delete_all(product_id__in=[501])
    assert assignments.all() == []
    assignments.upsert_many(found)
    assert assignments.all() == found
