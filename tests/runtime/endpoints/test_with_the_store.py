"""The runtime with the embedded store: all fields can be read without requests."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import FieldNotReturnedException, NotFoundException
from bigcommerce_sdk.records.record import Record
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.sandbox import Sandbox
from tests.both import for_both_clients

pytestmark = for_both_clients

LISTED = [
    name
    for name in RESOURCES
    if "list" in load(name).meta.operations and not load(name).meta.parents
]


def read_whole(record: Record) -> int:
    """Read every field; return the number of fields that the store sent."""
    read = 0
    for name in record._fields:
        try:
            getattr(record, name)
            read += 1
        except FieldNotReturnedException:
            continue
    return read


@pytest.mark.parametrize("name", LISTED)
def test_every_record_reads_whole_and_unchanged(api: BigcommerceApi, name: str) -> None:
    records = list(getattr(api, name).iterall())
    for record in records:
        before = json.dumps(record._raw)
        assert read_whole(record) > 0
        assert record._changes() == {}
        assert json.dumps(record.to_dict()) == before
        assert copy.deepcopy(record).to_dict() == record.to_dict()
        for link in (each for each in record._links if record._links[each].many):
            for child in getattr(record, link):
                assert read_whole(child) > 0
                assert child._changes() == {}
    assert len(set(records)) == len(records)


def test_a_product_is_renamed(api: BigcommerceApi) -> None:
    product: Any = api.Products.iterall().first()
    product.name = "Renamed"
    product.price = "19.90"
    product.save()
    fetched = api.Products.get(product.id)
    assert (fetched.name, fetched.price) == ("Renamed", Decimal("19.90"))
    assert fetched == product
    assert {**fetched.to_dict(), "date_modified": 0} == {**product.to_dict(), "date_modified": 0}


def test_a_coupon_is_made_changed_and_deleted(api: BigcommerceApi) -> None:
    made: Any = api.Coupons.create(
        name="Runtime",
        type="percentage_discount",
        amount=5,
        code="RUNTIME",
        applies_to={"entity": "categories", "ids": [0]},
    )
    made.applies_to.ids.append(1)
    made.enabled = True
    made.save()
    assert api.Coupons.get(made.id).applies_to.ids == [0, 1]
    made.delete()
    with pytest.raises(NotFoundException):
        made.refresh()


def test_windows_and_walks_agree(api: BigcommerceApi) -> None:
    everything = [each.id for each in api.Products.iterall()]
    assert everything == sorted(set(everything))
    assert len(everything) == api.Products.count()
    assert [each.id for each in api.Products.iterall(page_size=2)] == everything
    for start, limit in [(0, 3), (1, 2), (2, None), (len(everything), 5), (1, 10_000)]:
        stop = None if limit is None else start + limit
        window = [each.id for each in api.Products.enumerate(start=start, limit=limit)]
        assert window == everything[start:stop]


def test_two_clients_of_one_store(sandbox: Sandbox, api: BigcommerceApi) -> None:
    with sandbox.api() as second:
        first = api.Products.iterall().first()
        assert first is not None
        assert first == second.Products.get(first.id)
