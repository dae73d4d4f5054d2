"""The typed dicts of creates, updates and nested fields."""

from __future__ import annotations

import inspect
import subprocess
import sys
from decimal import Decimal
from typing import Any, is_typeddict

import pytest

from bigcommerce_sdk import resources
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.resources import RESOURCES, OrderBillingAddressDict, ProductUpdate, load

BODIES = [
    (name, verb)
    for name in RESOURCES
    for verb in ("create", "update")
    if verb in load(name).meta.operations
]


def nested_classes() -> list[type[NestedRecord]]:
    found = (load(name) for name in dir(resources) if name not in ("load", "v3"))
    return [each for each in found if isinstance(each, type) and issubclass(each, NestedRecord)]


@pytest.mark.parametrize(("name", "verb"), BODIES)
def test_a_typed_dict_has_the_arguments_of_its_method(name: str, verb: str) -> None:
    resource = load(name)
    made: Any = load(f"{resource.meta.record.__name__}{verb.capitalize()}")
    given = inspect.signature(getattr(resource, verb)).parameters.values()
    own = set(resource.meta.operations[verb].parameters)
    keywords = [each for each in given if each.kind is each.KEYWORD_ONLY]
    fields = {each.name: each for each in keywords if each.name in made.__annotations__}
    assert is_typeddict(made)
    assert {*fields} == {*made.__annotations__}
    assert {each.name for each in keywords} - {*fields} <= {"query", *(p.name for p in own)}
    # with postponed annotations, __required_keys__ does not know them
    required = {n for n, a in made.__annotations__.items() if "Required[" in a.__forward_arg__}
    needed = {n for n, each in fields.items() if each.default is each.empty}
    assert required == (needed if verb == "create" else set())  # records have what updates need


@pytest.mark.parametrize("shape", nested_classes(), ids=lambda each: each.__name__)
def test_a_nested_typed_dict_has_the_writable_fields(shape: type[NestedRecord]) -> None:
    made: Any = load(f"{shape.__name__}Dict")
    assert {*made.__annotations__} == {
        name for name, each in shape._fields.items() if WRITABLE_IN[each.access]
    }


def test_typed_dicts_are_imported_when_they_are_used() -> None:
    code = """
import sys
from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.resources import Order, Product
assert "bigcommerce_sdk.resources.v2.inputs" not in sys.modules
from bigcommerce_sdk.resources import ProductUpdate
assert "bigcommerce_sdk.resources.v2.inputs" in sys.modules
assert "bigcommerce_sdk.resources.v2.brands" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_typed_dicts_are_sent(bigcommerce_api: BigcommerceApi) -> None:
    changes: ProductUpdate = {"name": "Tall Mug"}
    product = bigcommerce_api.Products.get(1)
    assert product.update(**changes).name == "Tall Mug"
    changes["price"] = "9.90"
    assert bigcommerce_api.Products.update(1, **changes).price == Decimal("9.90")
    order = bigcommerce_api.Orders.iterall().first()
    assert order is not None
    address: OrderBillingAddressDict = {"city": "Oslo"}
    order.billing_address = address
    assert order.billing_address.city == "Oslo"
