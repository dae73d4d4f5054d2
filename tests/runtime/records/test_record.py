"""Fields and records: typed reading, change tracking, copies."""

from __future__ import annotations

import copy
import json
import pickle
import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import codecs
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    BadRequestException,
    BigcommerceException,
    FieldNotReturnedException,
    FieldValueException,
    InvalidValueException,
    MissingFieldException,
    ReadOnlyFieldException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.limits import words
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import Record
from bigcommerce_sdk.resources import RESOURCES, OrderProductInputDict, load
from bigcommerce_sdk.resources.blog_posts import BlogPost
from bigcommerce_sdk.resources.coupons import Coupon, CouponAppliesTo, CouponFields
from bigcommerce_sdk.resources.customer_groups import CustomerGroup, CustomerGroupDiscountRule
from bigcommerce_sdk.resources.customers import Customer
from bigcommerce_sdk.resources.order_shipments import OrderShipment
from bigcommerce_sdk.resources.order_taxes import OrderTax
from bigcommerce_sdk.resources.orders import Order
from bigcommerce_sdk.resources.products import Product
from tests.both import for_both_clients
from tests.runtime.loopback import TOKEN, Loopback, Reply

pytestmark = for_both_clients

COUPON: dict[str, Any] = {
    "id": 7,
    "name": "Spring",
    "type": "percentage_discount",
    "amount": "10.0000",
    "min_purchase": "0.0000",
    "date_created": "Sat, 28 Feb 2026 12:00:00 +0000",
    "expires": "",
    "enabled": True,
    "code": "SPRING",
    "applies_to": {"entity": "products", "ids": [1, 2], "note": "kept"},
    "max_uses": "5",
    "restricted_to": [],
    "shipping_methods": None,
    "brand_new": {"x": 1},
}


def coupon(**changes: Any) -> Any:
    return Coupon._load({**copy.deepcopy(COUPON), **changes})


def loose(kind: type[BaseRecord]) -> Any:
    """A record whose types are not checked before the test runs."""
    return kind._load({"id": 1})


def sent(server: Loopback) -> Any:
    return server.arrived[-1].body


class Odd(Record):
    """A record whose fields are called like the methods of a mapping."""

    items = Field(codecs.INTEGER, "Items.")
    values = Field(codecs.array(codecs.INTEGER), "Values.")
    count = Field(codecs.INTEGER, "Count.")
    # a field of that name hides the method, which no checker is to let pass in a schema's record
    keys = Field(codecs.STRING, "Keys.")  # pyright: ignore[reportAssignmentType]


# -- reading ---------------------------------------------------------------------------------


def test_attributes_are_typed_and_items_are_raw() -> None:
    read = coupon()
    assert read.amount == Decimal("10.0000")
    assert read["amount"] == "10.0000"
    assert read.date_created == datetime(2026, 2, 28, 12, tzinfo=UTC)
    assert read["date_created"] == "Sat, 28 Feb 2026 12:00:00 +0000"
    assert (read.max_uses, read["max_uses"]) == (5, "5")
    assert (read.expires, read["expires"]) == (None, "")
    assert read.applies_to.ids == [1, 2]
    assert read.shipping_methods is None


def test_reading_a_nested_record_leaves_its_raw_value_alone() -> None:
    read = coupon()
    assert read.applies_to.entity == "products"
    assert read.restricted_to is None
    assert read["applies_to"] == COUPON["applies_to"]
    assert read["restricted_to"] == []


def test_fields_that_the_schema_does_not_know_are_kept() -> None:
    read = coupon()
    assert read.brand_new == read["brand_new"] == {"x": 1}
    assert "brand_new" in dir(read)
    assert "brand_new" in read
    assert read.applies_to.note == "kept"
    assert list(read) == list(COUPON)
    assert len(read) == len(COUPON)


def test_an_unknown_name_is_refused_with_a_suggestion() -> None:
    with pytest.raises(FieldNotReturnedException, match=r"no field 'amout'.*'amount'"):
        _ = coupon().amout
    with pytest.raises(KeyError):
        _ = coupon()["amout"]


def test_a_field_that_was_not_returned_is_an_attribute_error() -> None:
    partial: Any = Coupon._load({"id": 7})
    with pytest.raises(FieldNotReturnedException, match=r"Coupon\.name is not in the response"):
        _ = partial.name
    with pytest.raises(AttributeError):
        _ = partial.name
    assert not hasattr(partial, "name")
    assert partial.shipping_methods is None  # may be null, so absence reads as null
    assert getattr(partial, "name", "fallback") == "fallback"


def test_a_write_only_field_says_why_it_is_missing() -> None:
    with pytest.raises(FieldNotReturnedException, match="never returned"):
        _ = Customer._load({"id": 1}).authentication


ODD_VALUES = ["abc", [], ["x"], {"a": 1}, "12:30:45", -1, 1.5, True, "", None, 10**400]


@pytest.mark.parametrize("odd", ODD_VALUES, ids=repr)
def test_an_odd_value_spoils_one_field_only(odd: Any) -> None:
    read = coupon(amount=odd)
    try:
        assert read.amount is None or isinstance(read.amount, Decimal)
    except FieldValueException as error:
        assert str(error).startswith("Coupon.amount: ")
        assert "record['amount']" in str(error)
    assert read["amount"] == odd
    assert (read.name, read.applies_to.ids) == ("Spring", [1, 2])
    assert read.to_dict() == {**COUPON, "amount": odd}


def test_the_message_names_class_and_field() -> None:
    with pytest.raises(FieldValueException, match=r"^Coupon\.amount: the store sent 'ten'"):
        _ = coupon(amount="ten").amount
    with pytest.raises(FieldValueException, match=r"^CouponAppliesTo\.ids: "):
        _ = coupon(applies_to={"ids": "x"}).applies_to.ids


def test_fields_called_like_methods_of_a_mapping() -> None:
    odd = Odd._load({"items": "3", "values": [1], "count": 2, "keys": "k"})
    assert (odd.items, odd.values, odd.count, odd.keys) == (3, [1], 2, "k")
    odd.count = 9
    assert odd._changes() == {"count": 9}
    assert odd.to_dict() == {"items": "3", "values": [1], "count": 9, "keys": "k"}


def test_a_wire_name_that_is_a_keyword() -> None:
    tax = OrderTax._load({"id": 1, "class": "Shipping"})
    assert tax.class_ == tax["class"] == tax["class_"] == "Shipping"


@pytest.mark.blocking_client("needs no client")
def test_the_field_itself_is_reached_on_the_class() -> None:
    field: Any = vars(CouponFields)["amount"]
    assert isinstance(field, Field)
    assert getattr(Coupon, "amount") is field  # noqa: B009 - the type checker sees a value there
    assert field.required == ("create",)
    assert "Decimal" in repr(field)


# -- assigning -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("name", 5, "must be text, got int 5"),
        ("amount", "ten", "must be a decimal number"),
        ("enabled", "yes", "must be True or False"),
        ("max_uses", "five", "must be a whole number"),
        ("expires", datetime(2026, 1, 1), "must have a time zone"),
        ("name", None, "cannot be None"),
        ("applies_to", [1], "must be CouponAppliesTo or a dict"),
        ("applies_to", {"ids": ["x"]}, "must be a whole number"),
        ("shipping_methods", iter(["a"]), "must be a list"),
    ],
)
def test_a_wrong_value_fails_where_it_is_assigned(name: str, value: Any, message: str) -> None:
    changed = coupon()
    with pytest.raises(InvalidValueException, match=message) as caught:
        setattr(changed, name, value)
    assert f"Coupon.{name}" in str(caught.value)
    assert changed._changes() == {}


def test_an_unknown_name_cannot_be_assigned() -> None:
    changed = coupon()
    with pytest.raises(UnknownNameException, match=r"Coupon has no field 'amout'.*'amount'"):
        changed.amout = 5
    with pytest.raises(UnknownNameException, match=r"CouponAppliesTo has no field 'id'.*'ids'"):
        changed.applies_to = {"id": [1]}
    with pytest.raises(UnknownNameException):
        changed.brand_new = 1
    assert changed._changes() == {}


def test_read_only_and_create_only_fields_cannot_be_assigned() -> None:
    with pytest.raises(ReadOnlyFieldException, match=r"Coupon\.id is read-only"):
        coupon().id = 5
    with pytest.raises(ReadOnlyFieldException, match="only be set when the record is created"):
        loose(Product).rating_total = 5
    with pytest.raises(AttributeError):
        coupon().num_uses = 5


def test_only_writable_fields_have_setters() -> None:
    fields = [field for name in RESOURCES for field in load(name).meta.record._fields.values()]
    assert {field.access for field in fields if field.fset is None} == {"read_only"}
    assert "read_only" not in {field.access for field in fields if field.fset is not None}
    coupon = Coupon._load({"name": "Old"})
    setter = Coupon._fields["name"].fset
    assert setter is not None
    setter(coupon, "New")
    assert coupon.name == "New"


def test_links_cannot_be_assigned() -> None:
    with pytest.raises(ReadOnlyFieldException, match="change the linked records"):
        loose(Product).brand = 5
    with pytest.raises(ReadOnlyFieldException, match=r"use update\(products="):
        loose(Order).products = []


def test_what_was_assigned_reads_with_the_type_of_the_field() -> None:
    changed = coupon()
    changed.amount = "19.90"
    changed.expires = "2026-02-28T12:00:00Z"
    changed.shipping_methods = ("a", "b")
    changed.applies_to = {"entity": "categories", "ids": (3,)}
    assert changed.amount == Decimal("19.90")
    assert changed.expires == datetime(2026, 2, 28, 12, tzinfo=UTC)
    assert changed.shipping_methods == ["a", "b"]
    assert isinstance(changed.applies_to, CouponAppliesTo)
    assert changed.applies_to.ids == [3]
    assert changed["amount"] == "19.90"
    assert changed["expires"] == "Sat, 28 Feb 2026 12:00:00 +0000"


def test_an_assigned_list_belongs_to_the_record() -> None:
    first, second, mine = coupon(shipping_methods=["a"]), coupon(), ["z"]
    second.shipping_methods = first.shipping_methods
    second.shipping_methods.append("b")
    assert first._changes() == {}
    second.shipping_methods = mine
    mine.append("later")
    assert second._changes() == {"shipping_methods": ["z"]}


# -- what counts as a change -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("codec", "raw", "value"),
    [
        (codecs.ANY, 1, True),
        (codecs.ANY, False, 0),
        (codecs.ANY, [1, {"a": 0}], [1, {"a": False}]),
        (codecs.MAP, {"a": 1}, {"a": True}),
        (codecs.array(codecs.ANY), [0], [False]),
    ],
)
def test_true_is_not_one(codec: codecs.Codec, raw: Any, value: Any) -> None:
    class Holder(Record):
        """Holder."""

        field = Field(codec, "Field.")

    holder: Any = Holder._load({"field": raw})
    holder.field = copy.deepcopy(raw)
    assert holder._changes() == {}
    holder.field = value
    assert json.dumps(holder._changes()) == json.dumps({"field": value})


def test_raw_values_are_copies() -> None:
    read = coupon()
    read["applies_to"]["ids"].append(9)
    read["brand_new"]["x"] = 2
    read.brand_new["x"] = 2
    read.applies_to.ids.append(3)
    read["applies_to"]["ids"].append(9)
    assert read["applies_to"]["ids"] == [1, 2, 3]
    assert (read["brand_new"], read.brand_new) == ({"x": 1}, {"x": 1})
    assert read._raw == COUPON


def test_setting_the_same_value_is_no_change() -> None:
    same = coupon()
    same.name = "Spring"
    same.amount = Decimal("10")
    same.amount = 10
    same.max_uses = 5
    same.expires = None
    same.applies_to = same.applies_to
    same.shipping_methods = None
    assert same._changes() == {}


def test_a_reverted_change_is_not_pending() -> None:
    back = coupon()
    back.name = "Summer"
    assert back._changes() == {"name": "Summer"}
    back.name = "Spring"
    assert back._changes() == {}


def test_an_odd_value_can_be_replaced() -> None:
    changed = coupon(amount="ten", applies_to="odd")
    changed.amount = 5
    changed.applies_to = {"ids": [1]}
    assert changed._changes() == {"amount": "5", "applies_to": {"ids": [1]}}
    assert changed.amount == 5


def test_changes_inside_lists_and_nested_records_count() -> None:
    edited = coupon(shipping_methods=["a"])
    edited.shipping_methods.append("b")
    edited.applies_to.ids.append(3)
    assert edited._changes() == {
        "shipping_methods": ["a", "b"],
        "applies_to": {"entity": "products", "ids": [1, 2, 3]},
    }


def test_a_change_of_one_element_of_a_list_counts() -> None:
    rules = [{"type": "all", "method": "percent", "amount": "5.0000"}]
    group = CustomerGroup._load({"id": 1, "discount_rules": rules})
    group.discount_rules[0].amount = Decimal("7.5")
    assert group._changes() == {
        "discount_rules": [{"type": "all", "method": "percent", "amount": "7.5"}]
    }
    assert rules[0]["amount"] == "5.0000"
    group.discount_rules.append(CustomerGroupDiscountRule(type="product", amount=1))
    assert len(group._changes()["discount_rules"]) == 2


def test_a_field_with_another_written_shape_can_be_read() -> None:
    raw = {"date": "2026-02-28 12:00:00.000000", "timezone_type": 3, "timezone": "UTC"}
    post = BlogPost._load({"id": 1, "published_date": raw})
    assert post.published_date == datetime(2026, 2, 28, 12, tzinfo=UTC)
    assert post["published_date"] == raw
    shipment = OrderShipment._load({"id": 1, "items": [{"order_product_id": 4, "quantity": 1}]})
    assert shipment.items[0].quantity == 1
    assert (post._changes(), shipment._changes()) == ({}, {})
    post.published_date = datetime(2026, 3, 1, tzinfo=UTC)
    assert post._changes() == {"published_date": "Sun, 01 Mar 2026 00:00:00 +0000"}


RECORDS: list[type[BaseRecord]] = [
    Coupon, Customer, CustomerGroup, Product, Order, OrderShipment, BlogPost, OrderTax
]  # fmt: skip
wire_values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.sampled_from(["", "0", "1", "54.0000", "2026-02-28", "1,2", "x", [], {}, [{}], [None]]),
    st.text(max_size=5),
    st.lists(st.integers() | st.text(max_size=3), max_size=3),
    st.dictionaries(st.sampled_from(["entity", "ids", "type", "date"]), st.text() | st.integers()),
    st.lists(st.dictionaries(st.sampled_from(["id", "type", "amount"]), st.integers()), max_size=2),
)


@st.composite
def records(draw: st.DrawFn) -> BaseRecord:
    kind = draw(st.sampled_from(RECORDS))
    names = draw(st.sets(st.sampled_from([f.wire for f in kind._fields.values()])))
    return kind._load({name: draw(wire_values) for name in sorted(names)})


@given(records())
def test_reading_every_field_changes_nothing(record: BaseRecord) -> None:
    before = repr(record._raw)
    read = 0
    for name in record._fields:
        try:
            getattr(record, name)
            read += 1
        except (FieldNotReturnedException, FieldValueException):
            continue
    assert record._changes() == {}
    assert repr(record._raw) == repr(record.to_dict()) == before
    assert repr([record[name] for name in record]) == repr(list(record._raw.values()))
    assert repr(copy.deepcopy(record).to_dict()) == before
    assert str(record) and repr(record) and read >= 0


# -- saving ----------------------------------------------------------------------------------


@pytest.fixture
def stored(server: Loopback, client: BigcommerceApi) -> Any:
    """A coupon that was fetched."""
    server.answers(COUPON)
    return client.Coupons.get(7)  # type: ignore[attr-defined,unused-ignore]


def test_save_sends_what_changed_and_what_must_be_repeated(server: Loopback, stored: Any) -> None:
    stored.name = "Summer"
    server.answers({**COUPON, "name": "SUMMER"})
    assert stored.save() is stored
    assert server.lines[-1] == "PUT /coupons/7"
    assert sent(server) == {
        "name": "Summer",
        "applies_to": {"entity": "products", "ids": [1, 2]},
    }
    assert stored.name == "SUMMER"
    assert stored._changes() == {}


def test_save_without_changes_sends_nothing(server: Loopback, stored: Any) -> None:
    _ = stored.applies_to.ids, stored.restricted_to, stored.shipping_methods
    stored.save()
    assert server.lines == ["GET /coupons/7"]


def test_what_was_handed_out_stays_attached_after_save(server: Loopback, stored: Any) -> None:
    target = stored.applies_to
    ids = target.ids
    ids.append(3)
    answer = {**COUPON, "applies_to": {"entity": "products", "ids": [1, 2, 3]}}
    server.answers(answer, {**answer, "applies_to": {"entity": "products", "ids": [1, 2, 3, 4]}})
    stored.save()
    assert stored.applies_to is target
    assert (target.ids is ids, ids, stored._changes()) == (True, [1, 2, 3], {})
    ids.append(4)
    stored.save()
    assert sent(server)["applies_to"] == {"entity": "products", "ids": [1, 2, 3, 4]}


def test_a_refused_save_keeps_the_changes(server: Loopback, stored: Any) -> None:
    stored.name = "Summer"
    server.answers(Reply(400, [{"status": 400, "message": "No."}]))
    with pytest.raises(BadRequestException, match=r"No\."):
        stored.save()
    assert stored._changes() == {"name": "Summer"}


def test_an_odd_reply_does_not_hide_that_the_save_was_done(server: Loopback, stored: Any) -> None:
    stored.applies_to.ids.append(3)
    server.answers({**COUPON, "applies_to": "odd"})
    stored.save()
    with pytest.raises(FieldValueException):
        _ = stored.applies_to
    assert stored._changes() == {}


def test_update_sends_values_with_earlier_changes(server: Loopback, stored: Any) -> None:
    stored.name = "Summer"
    server.answers({**COUPON, "name": "Summer", "max_uses": 9})
    stored.update(max_uses=9)
    assert {**sent(server), "applies_to": None} == {
        "name": "Summer",
        "max_uses": 9,
        "applies_to": None,
    }
    assert stored.max_uses == 9


def test_update_of_nothing_does_nothing(server: Loopback, client: BigcommerceApi) -> None:
    server.answers({"id": 1, "name": "Mug"})
    product: Any = client.Products.get(1)
    assert product.update() is product
    with pytest.raises(MissingFieldException, match="Products: an update needs at least one field"):
        client.Products.update(1)
    assert server.lines == ["GET /products/1"]


@pytest.mark.parametrize("note", [{"status": 207, "message": "no image"}, [], [None], {}])
def test_a_reply_that_is_no_record_is_not_taken_for_one(
    server: Loopback, client: BigcommerceApi, note: Any
) -> None:
    server.answers({"id": 1, "name": "Mug", "sku": "M"}, note, note)
    product: Any = client.Products.get(1)
    product.name = "Cup"
    product.save()
    assert product.to_dict() == {"id": 1, "name": "Cup", "sku": "M"}
    assert client.Products.update(1, name="Pot").to_dict() == {"id": 1, "name": "Pot"}


def test_a_list_of_one_is_the_record(server: Loopback, client: BigcommerceApi) -> None:
    server.answers([{"id": 1, "name": "Mug"}], [{"id": 1, "name": "CUP"}], [{"id": 2}])
    product: Any = client.Products.get(1)
    assert product.update(name="cup").name == "CUP"
    assert client.Brands.create(name="Acme").to_dict() == {"id": 2, "name": "Acme"}


def test_a_write_overlays_the_body_with_the_response(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers({"id": 1, "email": "A@B.C"}, {"id": 2}, {"id": 3}, {"id": 4})
    customer = client.Customers.create(
        first_name="Ada", last_name="L", email="a@b.c", authentication={"password": "hunter2"}
    )
    assert customer.to_dict() == {
        "id": 1, "first_name": "Ada", "last_name": "L", "email": "A@B.C"
    }  # fmt: skip
    post = client.BlogPosts.update(2, title="x", published_date=datetime(2026, 3, 1, tzinfo=UTC))
    assert post.to_dict() == {"id": 2, "title": "x"}
    shipment = client.OrderShipments.create(
        9, order_address_id=1, items=[{"order_product_id": 4, "quantity": 1}]
    )
    assert shipment.to_dict() == {"id": 3, "order_address_id": 1}
    line: OrderProductInputDict = {"product_id": 1, "quantity": 2}
    order = client.Orders.create(billing_address={"first_name": "Ada"}, products=[line])
    assert order.to_dict() == {"id": 4, "billing_address": {"first_name": "Ada"}}


def test_a_save_that_is_answered_without_a_body(server: Loopback, stored: Any) -> None:
    stored.amount = Decimal("2.5")
    server.answers(Reply(204))
    stored.save()
    assert (stored.amount, stored["amount"], stored._changes()) == (Decimal("2.5"), "2.5", {})


def test_refresh_drops_changes_and_keeps_what_was_handed_out(server: Loopback, stored: Any) -> None:
    ids = stored.applies_to.ids
    ids.append(99)
    stored.name = "Summer"
    server.answers({**COUPON, "amount": "3.0000"})
    assert stored.refresh() is stored
    assert (stored.name, stored.amount, ids, stored._changes()) == ("Spring", 3, [1, 2], {})


def test_a_read_only_field_edited_in_place_is_refused(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers({"id": 1, "primary_image": {"id": 3, "tiny_url": "a"}}, {"id": 1})
    product: Any = client.Products.get(1)
    with pytest.raises(ReadOnlyFieldException, match=r"Product\.primary_image is read-only"):
        product.primary_image.tiny_url = "b"
    product.name = "x"
    product.save()
    assert server.arrived[-1].body == {"name": "x"}
    with pytest.raises(ReadOnlyFieldException, match=r"Product\.primary_image is read-only"):
        product.primary_image.tiny_url = "b"


def test_objects_in_create_only_fields_refuse_changes() -> None:
    shipment: Any = OrderShipment._load({"id": 1, "items": [{"product_id": 4, "quantity": 1}]})
    with pytest.raises(ReadOnlyFieldException, match=r"OrderShipment\.items is read-only"):
        shipment.items[0].quantity = 2
    assert (shipment.items[0].quantity, shipment._changes()) == (1, {})
    twin = copy.deepcopy(shipment.items[0])  # a copy belongs to no shipment
    twin.quantity = 2
    assert (twin.quantity, shipment.items[0].quantity) == (2, 1)


def test_what_is_nested_deeper_is_locked_too() -> None:
    class Inner(NestedRecord):
        """Inner."""

        __slots__ = ()
        size = Field(codecs.INTEGER, "Size.")

    class Outer(NestedRecord):
        """Outer."""

        __slots__ = ()
        inner = Field(codecs.nested(Inner), "Inner.")
        many = Field(codecs.array(codecs.nested(Inner)), "Many.")

    class Holder(Record):
        """Holder."""

        __slots__ = ()
        fixed = Field(codecs.nested(Outer), "Fixed.", access="read_only")
        free = Field(codecs.nested(Outer), "Free.")

    raw = {"inner": {"size": 1}, "many": [{"size": 2}]}
    holder: Any = Holder._load({"fixed": raw, "free": raw})
    for inner in (holder.fixed.inner, holder.fixed.many[0]):
        with pytest.raises(ReadOnlyFieldException, match=r"Holder\.fixed is read-only"):
            inner.size = 5
    holder.free.inner.size = 5
    assert holder._changes() == {"free": {"inner": {"size": 5}, "many": [{"size": 2}]}}


def test_a_record_inside_a_read_only_field_is_read() -> None:
    class Holder(Record):
        """Holder."""

        __slots__ = ()
        found = Field(
            codecs.array(codecs.linked("bigcommerce_sdk.resources.orders", "Products", "Product")),
            "Found.",
            access="read_only",
        )

    holder: Any = Holder._load({"found": [{"id": 5, "name": "Mug"}]})
    assert holder.found[0].name == "Mug"


NO_UPDATE = sorted(name for name in RESOURCES if "update" not in load(name).meta.operations)


@pytest.mark.parametrize("name", NO_UPDATE)
def test_records_that_the_api_cannot_update_refuse_assignment(name: str) -> None:
    meta = load(name).meta
    record: Any = meta.record._load({field.wire: {} for field in meta.fields.values()})
    for field in meta.fields:
        with pytest.raises(
            ReadOnlyFieldException, match=f"no update for {type(record).__name__} records"
        ):
            setattr(record, field, "x")
    assert not hasattr(record, "save")
    for field in meta.fields:
        if isinstance(meta.fields[field].codec, codecs.Nested):
            inner = getattr(record, field)
            with pytest.raises(ReadOnlyFieldException, match=f"{field} is read-only"):
                setattr(inner, next(iter(inner._fields)), "x")
    assert record._changes() == {}


def test_delete(server: Loopback, stored: Any) -> None:
    stored.delete()
    assert server.lines[-1] == "DELETE /coupons/7"


def test_a_record_without_its_id_is_not_sent(server: Loopback, client: BigcommerceApi) -> None:
    server.answers([{"name": "nameless"}])
    nameless = client.Products.all()[0]
    for call in (nameless.delete, nameless.refresh, lambda: nameless.update(name="x")):
        with pytest.raises(MissingFieldException, match=r"This .*Product was read without id, so"):
            call()
    assert server.lines == ["GET /products"]


# -- copies, equality, text ------------------------------------------------------------------


@pytest.mark.blocking_client("compares classes")
def test_copies_keep_fields_and_changes_and_leave_the_client(stored: Any) -> None:
    stored.name = "Summer"
    stored.applies_to.ids.append(3)
    data = pickle.dumps(stored)
    assert TOKEN.encode() not in data
    for twin in (pickle.loads(data), copy.deepcopy(stored), copy.copy(stored)):
        assert type(twin) is Coupon
        assert (twin.name, twin.applies_to.ids) == ("Summer", [1, 2, 3])
        lenient: Any = twin.applies_to
        assert lenient.note == "kept"
        assert twin._changes() == stored._changes()
        assert twin.to_dict() == stored.to_dict()
        with pytest.raises(UsageException, match="belongs to no client"):
            twin.save()
    twin = copy.deepcopy(stored)
    twin.applies_to.ids.append(4)
    assert stored.applies_to.ids == [1, 2, 3]


def test_a_copied_new_nested_record_stays_new() -> None:
    made = CouponAppliesTo(entity="products")
    for twin in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert twin == made
        assert twin.ids is None
        assert twin._to_body() == {"entity": "products"}


def test_to_dict_is_json_and_a_copy() -> None:
    changed = coupon()
    changed.amount = "1.5"
    plain = changed.to_dict()
    assert json.loads(json.dumps(plain)) == {**COUPON, "amount": "1.5"}
    plain["applies_to"]["ids"].append(9)
    plain["brand_new"]["x"] = 2
    assert changed.to_dict() == {**COUPON, "amount": "1.5"}


def test_equality_and_hash_go_by_store_parents_and_id(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers([{"id": 1, "name": "a"}, {"id": 2}], [{"id": 1, "name": "b"}], [{"id": 1}])
    first, other = client.Products.all()
    again = client.Products.all()[0]
    image = client.ProductImages.all(1)[0]
    assert first == again
    assert hash(first) == hash(again)
    assert len({first, again, other}) == 2
    assert first not in (other, image, 1, None)
    assert Product._load({}) != Product._load({})


def test_equality_tells_stores_and_parents_apart(server: Loopback, client: BigcommerceApi) -> None:
    server.answers([{"id": 1}], [{"id": 1}], [{"id": 1}])
    of_first, of_second = client.ProductImages.all(1)[0], client.ProductImages.all(2)[0]
    assert of_first != of_second
    with BigcommerceApi(store_hash="other", access_token="t", host=server.url) as elsewhere:
        assert elsewhere.ProductImages.all(1)[0] != of_first


def test_nested_records_are_equal_by_value() -> None:
    assert CouponAppliesTo(entity="products", ids=[1]) == CouponAppliesTo._load(
        {"entity": "products", "ids": [1]}
    )
    assert CouponAppliesTo(ids=[1]) != CouponAppliesTo(ids=[2])
    with pytest.raises(TypeError):
        hash(CouponAppliesTo())


@pytest.mark.parametrize("name", RESOURCES)
def test_fields_are_properties_that_explain_themselves(name: str) -> None:
    record = load(name).meta.record
    assert vars(record)["__slots__"] == ()
    members: list[Any] = [*record._fields.values(), *record._links.values()]
    for member in members:
        assert issubclass(type(member), property)
        assert member.__doc__ is not None
        assert member.__doc__.startswith(member.doc)
        access = member.access.replace("_", "-")
        about = [member.codec.python, access, *filter(None, [words(member.limits)])]
        ends = f"leads to {member.to}" if isinstance(member, Link) else ", ".join(about)
        assert member.__doc__.endswith(f"({ends})")
    assert not hasattr(record._load({}), "__dict__")


def test_records_show_what_they_are() -> None:
    read = coupon()
    assert repr(read) == "<Coupon id=7 name='Spring' code='SPRING'>"
    read.name = "Summer"
    assert repr(read) == "<Coupon id=7 name='Summer' code='SPRING'>"
    assert re.match(r"Coupon\n  id +7\n  code +SPRING\n  name +Summer\n", str(read))
    assert repr(CouponAppliesTo(ids=[1])) == "<CouponAppliesTo ids=[1]>"
    assert repr(Coupon._load({})) == "<Coupon>"
    assert {"amount", "save", "to_dict", "brand_new"} <= set(dir(read))
    assert bool(Coupon._load({})) is True


def test_a_nested_record_is_made_from_names_of_either_kind() -> None:
    class Made(NestedRecord):
        """Made."""

        class_ = Field(codecs.STRING, "Class.", wire="class")
        fixed = Field(codecs.INTEGER, "Fixed.", access="read_only")

    assert Made(class_="a") == Made(**{"class": "a"})
    assert Made(class_="a").to_dict() == {"class": "a"}
    with pytest.raises(ReadOnlyFieldException):
        Made(fixed=1)
    with pytest.raises(UnknownNameException, match=r"no field 'clas'.*'class_'"):
        Made(clas="a")
    with pytest.raises(UnknownNameException):
        Made(self=1)
    assert issubclass(UnknownNameException, BigcommerceException)


def test_a_class_below_a_record_class_has_its_fields_and_links() -> None:
    class Mug(Product):
        pass

    assert list(Mug._fields) == list(Product._fields)
    assert list(Mug._links) == list(Product._links)
    mug = Mug._load({"id": 7, "price": "1.5000"})
    mug.price = Decimal(2)
    assert mug.to_dict() == {"id": 7, "price": "2"}


@pytest.mark.parametrize("codec", [codecs.csv(codecs.INTEGER), codecs.array(codecs.INTEGER)])
def test_lists_have_a_limit_of_items_however_they_are_sent(codec: codecs.Codec) -> None:
    field = Field(codec, "Ids.", wire="ids", limits={"max_items": 2})
    for accepted in ([], [1], [1, 2]):
        field.encode(accepted, "Thing")
    with pytest.raises(InvalidValueException, match="at most 2 items are allowed, not 3"):
        field.encode([1, 2, 3], "Thing")
