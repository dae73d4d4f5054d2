"""Uses of records that cannot work are refused with what to do instead."""

from __future__ import annotations

import pickle
from copy import copy, deepcopy
from typing import Any

import pytest

from bigcommerce_sdk.exception import ReadOnlyFieldException, UnknownNameException, UsageException
from bigcommerce_sdk.resources import RESOURCES, CouponAppliesTo, OrderShipment, Product, load

RECORDS = [load(name).meta.record for name in RESOURCES]


@pytest.mark.parametrize("record", RECORDS)
@pytest.mark.parametrize("given", [{}, {"name": "Mug"}])
def test_a_call_of_a_record_class_names_the_resource(record: Any, given: dict[str, Any]) -> None:
    with pytest.raises(
        UsageException, match=rf"^{record.__name__}\(.*api\.{record._resource_name}"
    ):
        record(**given)
    with pytest.raises(UsageException):
        record({"id": 1})
    assert record._load({"id": 1})["id"] == 1


def test_subclasses_and_copies_need_no_call() -> None:
    class Mine(Product):
        """A class of an app."""

        note = ""

    mine = Mine._load({"id": 1})
    mine.note = "an attribute of its own"
    assert copy(mine) == deepcopy(mine) == mine
    assert pickle.loads(pickle.dumps(Product._load({"id": 1})))["id"] == 1
    with pytest.raises(UsageException, match=r"api\.Products"):
        Mine()  # type: ignore[call-arg]


@pytest.mark.parametrize("made", [Product._load({"id": 1}), CouponAppliesTo(entity="products")])
@pytest.mark.parametrize("name", ["changes", "fields", "writable", "to_dict", "keys"])
def test_methods_cannot_be_assigned(made: Any, name: str) -> None:
    before = getattr(type(made), name)
    with pytest.raises(ReadOnlyFieldException, match=rf"{type(made).__name__}\.{name} .*assigned"):
        setattr(made, name, {})
    assert getattr(type(made), name) == before


def test_methods_of_the_metadata_cannot_be_assigned() -> None:
    product: Any = Product._load({"id": 1})
    for name in ("save", "update", "delete", "refresh"):
        with pytest.raises(ReadOnlyFieldException, match=rf"Product\.{name} "):
            setattr(product, name, None)


@pytest.mark.parametrize("name", ["name", "id", "brand", "images", "save", "changes", "to_dict"])
def test_nothing_of_a_record_can_be_deleted(name: str) -> None:
    product: Any = Product._load({"id": 1, "name": "Mug"})
    with pytest.raises(ReadOnlyFieldException, match=rf"Product\.{name} cannot be deleted"):
        delattr(product, name)
    with pytest.raises(UnknownNameException, match="you mean 'name'"):
        del product.nmae
    assert product.name == "Mug"


@pytest.mark.parametrize("read_first", [True, False])
@pytest.mark.parametrize("way", [copy, deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_nested_records_stay_read_only_in_copies(way: Any, read_first: bool) -> None:
    shipment: Any = OrderShipment._load({"id": 1, "items": [{"product_id": 4, "quantity": 1}]})
    if read_first:
        assert shipment.items[0].quantity == 1
    twin = way(way(shipment))
    with pytest.raises(ReadOnlyFieldException, match=r"OrderShipment\.items is read-only"):
        twin.items[0].quantity = 2
    with pytest.raises(ReadOnlyFieldException, match=r"OrderShipment\.items is read-only"):
        shipment.items[0].quantity = 2
