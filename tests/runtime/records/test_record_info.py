"""fields(), writable() and changes: metadata and plain values of records."""

from __future__ import annotations

import copy
import pickle
import warnings
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import FieldNotReturnedException, FieldValueException
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.records.info import FieldInfo
from bigcommerce_sdk.resources import RESOURCES, Coupon, CouponAppliesTo, Order, Product, load
from bigcommerce_sdk.sandbox import Sandbox
from tests.runtime.loopback import Loopback
from tests.runtime.records.test_records_as_values import some_of

METAS = {name: load(name).meta for name in RESOURCES}
CREATED = [name for name, meta in METAS.items() if {"create", "list"} <= set(meta.operations)]
#: Required values that the API never returns, so that no copy has them.
NEVER_RETURNED: dict[str, dict[str, Any]] = {
    "Orders": {"products": [{"product_id": 1, "quantity": 2}]},
    "ProductVideos": {"url": "https://www.youtube.com/watch?v=dQw4w9WgXcQ"},
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


# -- fields() -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", RESOURCES)
def test_fields_tell_what_create_and_update_accept(name: str) -> None:
    record = METAS[name].record
    found = {field.name: field for field in record.fields()}
    assert list(found)[: len(record._fields)] == list(record._fields)
    assert not {*found} & {n for n, link in record._links.items() if not link.can_be_written}
    for field in found.values():
        descriptor = record._body_fields[field.name]
        assert (field.wire, field.access, field.doc) == (
            descriptor.wire, descriptor.access, descriptor.doc,
        )  # fmt: skip
        assert field.type
        assert set(field.required) <= {"create", "update"}
        if field.record is not None:
            assert issubclass(field.record, BaseRecord)
            assert isinstance(field.record.fields(), tuple)


def test_fields_are_those_of_a_class_and_of_its_records() -> None:
    by_name = {field.name: field for field in Product.fields()}
    assert by_name["price"] == FieldInfo(
        "price", "price", "Decimal", "writable", ("create",), False,
        "Catalog price; the tax settings of the store decide whether it includes tax.", None,
    )  # fmt: skip
    assert by_name["event_date_start"].nullable
    assert Product._load({}).fields() == Product.fields()
    order = {field.name: field for field in Order.fields()}
    address = order["billing_address"].record
    assert address is not None
    assert "city" in {field.name for field in address.fields()}
    assert order["products"].type == "list[OrderProductInput]"
    assert "coupons" not in order  # a link that cannot be written


def classes_below(record: Any) -> set[Any]:
    """The record classes in the values of a record class, at any depth."""
    found: set[Any] = set()
    todo: list[Any] = [record]
    while todo:
        inner = {each.record for each in todo.pop().fields() if each.record} - found
        found |= inner
        todo += inner
    return found


@pytest.mark.parametrize("name", RESOURCES)
def test_fields_name_the_class_of_every_record_in_a_value(name: str) -> None:
    for record in {METAS[name].record, *classes_below(METAS[name].record)}:
        for field in record.fields():
            inside = field.type.removeprefix("list[").removesuffix("]")
            scalar = {"int", "str", "bool", "Decimal", "datetime", "date", "Any", "str | int"}
            if inside.startswith("dict[") or inside in scalar:
                assert field.record is None
            else:
                assert field.record is not None
                assert field.record.__name__ == inside


@pytest.mark.parametrize("raw", [[], ""])
def test_a_substitute_for_an_empty_object_is_not_written_back(server: Loopback, raw: Any) -> None:
    row = {"id": 1, "name": "VIP", "category_access": raw}
    server.answers(row, row)
    with server.api() as api:
        group: Any = api.CustomerGroups.get(1)
        assert group.category_access is None
        assert group.writable() == {"name": "VIP"}
        group.name = "Staff"
        group.save()
    assert server.arrived[-1].body == {"name": "Staff"}


# -- writable() -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", CREATED)
def test_create_elsewhere_accepts_what_a_record_has(name: str) -> None:
    meta = METAS[name]
    with Sandbox() as one, Sandbox() as other, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with one.api(max_retries=0) as api, other.api(max_retries=0) as api2:
            record = some_of(api, name)[0]
            values, parents = record.writable(), record._origin()[1]  # type: ignore[index]
            resource = getattr(api2, name)
            if "delete" in meta.operations:  # some names must be unique
                resource.delete(*parents, record[meta.key])
            created = resource.create(*parents, **{**NEVER_RETURNED.get(name, {}), **values})
    again = created.writable()
    assert {key: again[key] for key in values if key in again} == {
        key: values[key] for key in values if key in again
    }
    assert values
    assert not {*values} - {n for n, f in meta.fields.items() if "create" in WRITABLE_IN[f.access]}


@given(st.data())
def test_create_refuses_no_value_of_writable(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([n for n, m in METAS.items() if "create" in m.operations]))
    record = METAS[name].record
    names = data.draw(st.lists(st.sampled_from(list(record._fields)), max_size=8))
    loaded = record._load({record._fields[each].wire: data.draw(JSON) for each in names})
    for each in names:
        if data.draw(st.booleans()):
            with suppress(FieldValueException, FieldNotReturnedException):
                getattr(loaded, each)  # a mutable value is kept from now on
    before = loaded.to_dict()
    encode_body(record, loaded.writable(), "create")
    assert loaded.to_dict() == before


def test_writable_has_typed_values_changes_and_reduced_nested_records() -> None:
    raw = {
        "id": 7,
        "price": "9.50",
        "weight": "heavy",
        "inventory_level": "3",
        "name": None,
        "total_sold": 4,
        "rating_count": 2,
        "unheard_of": 1,
        "brand": {"url": "https://x/y", "resource": "/brands/1"},
        "categories": [1],
        "event_date_start": "",
    }
    product = Product._load(raw)
    product.categories.append(2)
    product.sku = "A"
    assert product.writable() == {
        "price": Decimal("9.50"),
        "inventory_level": 3,
        "rating_count": 2,
        "categories": [1, 2],
        "event_date_start": None,
        "sku": "A",
    }
    product.writable()["categories"].append(3)
    assert product.categories == [1, 2]
    coupon = Coupon._load({"applies_to": {"entity": "products", "ids": [4]}})
    coupon.applies_to.ids.append(5)
    assert coupon.writable() == {"applies_to": {"entity": "products", "ids": [4, 5]}}
    assert CouponAppliesTo(entity="products", ids=[1]).writable() == {
        "entity": "products",
        "ids": [1],
    }


# -- changes --------------------------------------------------------------------------------


def test_changes_are_pending_values_and_nothing_is_sent(
    api: BigcommerceApi, sandbox: Sandbox
) -> None:
    order, product = api.Orders.get(100), api.Products.get(1)
    sent = len(sandbox.requests)
    assert (product.changes, order.changes) == ({}, {})
    assert product.categories
    assert order.billing_address.city
    assert (product.changes, order.changes) == ({}, {})
    product.price = "9.95"
    product.event_date_start = None
    product.categories.append(3)
    order.billing_address.city = "Bonn"
    assert product.changes == {"price": Decimal("9.95"), "categories": [*product.categories]}
    assert order.billing_address.changes == {"city": "Bonn"}
    assert order.changes == {"billing_address": order.billing_address}
    order.changes["billing_address"].city = "Rome"
    product.changes["categories"].clear()
    assert order.billing_address.city == "Bonn"
    assert len(product.categories) > 1
    for copied in (copy.deepcopy(product), pickle.loads(pickle.dumps(product))):
        assert copied.changes == product.changes
    assert len(sandbox.requests) == sent
    changes = product.changes
    product.save()
    assert product.changes == {}
    assert api.Products.update(2, **changes).price == Decimal("9.95")
    order.refresh()
    assert order.changes == {}


def test_changes_show_values_that_cannot_be_sent() -> None:
    product = Product._load({"categories": [1]})
    product.categories.append("x")  # type: ignore[arg-type]
    assert product.changes == {"categories": [1, "x"]}


def test_changes_of_a_new_nested_record_are_its_values() -> None:
    assert CouponAppliesTo(entity="products", ids=[1]).changes == {"entity": "products", "ids": [1]}


@pytest.mark.parametrize("name", ["changes", "fields", "writable"])
def test_a_field_of_the_response_with_a_reserved_name_is_read_raw(name: str) -> None:
    product = Product._load({name: 5})
    assert product[name] == 5
    assert getattr(product, name) != 5
