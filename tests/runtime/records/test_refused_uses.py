"""Uses of records that cannot work are refused with what to do instead."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from copy import copy, deepcopy
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.queries import validate_positive
from bigcommerce_sdk.exception import (
    InvalidValueException,
    ReadOnlyFieldException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.resources import (
    RESOURCES,
    Coupon,
    CouponAppliesTo,
    OrderShipment,
    Product,
    load,
)


def pickled(record: Any) -> Any:
    return pickle.loads(pickle.dumps(record))


WAYS: list[Callable[[Any], Any]] = [copy, deepcopy, pickled]
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
def test_methods_cannot_be_assigned(made: object, name: str) -> None:
    kind = type(made)
    before = getattr(kind, name)
    with pytest.raises(ReadOnlyFieldException, match=rf"{kind.__name__}\.{name} .*assigned"):
        setattr(made, name, {})
    assert getattr(kind, name) == before


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
@pytest.mark.parametrize("way", WAYS)
def test_nested_records_stay_read_only_in_copies(way: Any, read_first: bool) -> None:
    shipment: Any = OrderShipment._load({"id": 1, "items": [{"product_id": 4, "quantity": 1}]})
    if read_first:
        assert shipment.items[0].quantity == 1
    twin = way(way(shipment))
    with pytest.raises(ReadOnlyFieldException, match=r"OrderShipment\.items is read-only"):
        twin.items[0].quantity = 2
    with pytest.raises(ReadOnlyFieldException, match=r"OrderShipment\.items is read-only"):
        shipment.items[0].quantity = 2


class Ended:
    """A value whose representation ends like a sentence."""

    def __repr__(self) -> str:
        return "5."


@pytest.mark.parametrize("given", [5, Ended(), "x" * 99, {"ids": Ended()}, {"ids": [Ended()]}])
def test_messages_end_with_one_period(given: Any) -> None:
    messages: list[str] = []
    for call in (
        lambda: encode_body(Coupon, {"applies_to": given}, "create"),
        lambda: Product._load({}).__setattr__("categories", [given]),
        lambda: validate_positive(Ended(), "limit"),
    ):
        try:
            call()
        except UsageException as error:
            messages.append(str(error))
    assert messages
    assert not [text for text in messages if text.endswith("..") and not text.endswith("...")]


@pytest.mark.parametrize("number", [0, -1, 2**63, 10**20, True, "1"])
def test_messages_on_numbers_state_both_bounds(number: Any) -> None:
    with pytest.raises(InvalidValueException, match=f"from 1 to {2**63 - 1}, got"):
        validate_positive(number, "limit")
    assert validate_positive(2**63 - 1, "limit") == str(2**63 - 1)


@pytest.mark.parametrize(
    ("misspelled", "meant"),
    [
        ("svae", "save"), ("refesh", "refresh"), ("upadte", "update"), ("chnages", "changes"),
        ("writeable", "writable"), ("toDict", "to_dict"), ("nmae", "name"), ("imgaes", "images"),
    ],
)  # fmt: skip
def test_a_misspelled_name_of_a_record_suggests_what_can_be_read(
    misspelled: str, meant: str
) -> None:
    with pytest.raises(AttributeError, match=rf"has no field '{misspelled}'.*mean '{meant}'"):
        getattr(Product._load({"id": 1}), misspelled)


def test_an_error_inside_the_setter_of_a_subclass_is_not_hidden() -> None:
    class Mine(Product):
        """A class of an app."""

        @property
        def note(self) -> str:
            """A property of an app."""
            return ""

        @note.setter
        def note(self, value: str) -> None:
            raise AttributeError(f"no {value}")

        @property
        def fixed(self) -> str:
            """A property without a setter."""
            return ""

    mine: Any = Mine._load({"id": 1})
    with pytest.raises(AttributeError, match=r"^no x$"):
        mine.note = "x"
    with pytest.raises(ReadOnlyFieldException, match=r"Mine\.fixed "):
        mine.fixed = "x"


TAKES_TEXT: list[Callable[[Any], Any]] = [
    lambda text: Product._load({"id": 1}).__setattr__("name", text),
    lambda text: Product._load({"id": 1}).__setattr__("metadata", [text]),
    lambda text: CouponAppliesTo(entity=text),
    lambda text: encode_body(Coupon, {"applies_to": {"entity": text}}, "create"),
    lambda text: load("Products").meta.filters(name=text),
]


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "\xe9\udc80"])
@pytest.mark.parametrize("call", TAKES_TEXT)
def test_text_that_cannot_be_encoded_is_refused_by_name(
    call: Callable[[str], Any], text: str
) -> None:
    with pytest.raises(InvalidValueException) as refused:
        call(text)
    assert "lone surrogate" in str(refused.value)
    assert "codec" not in str(refused.value)
    assert str(refused.value).isascii()


def test_a_received_text_that_cannot_be_encoded_is_no_change() -> None:
    product = Product._load({"id": 1, "name": "\ud800"})
    product.name = product.name
    assert product.changes == {}
    assert product.writable() == {}
