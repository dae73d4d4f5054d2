"""Errors of names that only the other API has say what to use: every name of V2 that V3 lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.endpoints.queries import parameters_of
from bigcommerce_sdk.exception import UnknownAttributeException
from bigcommerce_sdk.resources import v2, v3
from bigcommerce_sdk.sandbox import Sandbox


@pytest.fixture(scope="module")
def api() -> Iterator[BigcommerceApi]:
    with Sandbox() as sandbox, sandbox.api() as found:
        yield found


def said_of(owner: Any, name: str) -> str:
    with pytest.raises(UnknownAttributeException) as caught:
        getattr(owner, name)
    return str(caught.value)


def methods_of(resource: type) -> set[str]:
    return {name for name in dir(resource) if not name.startswith("_")}


def resource_of(api: Any, code: str) -> Any:
    for name in code.split(".")[1:]:
        api = getattr(api, name)
    return api


#: The lists of V3 that need no filter.
LISTS = [
    name
    for name in v3.RESOURCES
    if (listed := v3.load(name).meta.operations.get("list"))
    and not any(each.required for each in parameters_of(v3.load(name).meta, listed).values())
]
#: The methods that a resource of V2 has, and the resource of V3 with its name lacks.
METHODS = [
    (name, method)
    for name in v2.RESOURCES
    if name in v3.RESOURCES
    for method in sorted(methods_of(v2.load(name)) - methods_of(v3.load(name)))
]


def test_the_cases() -> None:
    assert {("Products", "count"), ("Orders", "iterall"), ("Customers", "validate")} <= {*METHODS}
    assert {"Products", "PromotionCodes", "ChannelListings", "TaxZones"} <= {*LISTS}


@pytest.mark.parametrize("name", LISTS)
def test_what_counts_the_records_of_a_list(api: BigcommerceApi, name: str) -> None:
    resource, parents = getattr(api.v3, name), v3.load(name).meta.parents
    said = said_of(resource, "count")
    [call] = re.findall(rf"^{name} has no attribute 'count'\. Use (.*)\.$", said)
    ids = dict.fromkeys(parents, 1)
    assert all(each in call for each in ids)
    if not parents:
        assert eval(call, {"api": api}) == len(list(resource.iterall()))


def test_asynchronous_lists_are_awaited() -> None:
    expected = {
        "Products": "(await api.v3.Products.all(limit=1)).total",
        "TaxZones": "len(await api.v3.TaxZones.all())",
        "PromotionCodes": "len([each async for each in "
        "api.v3.PromotionCodes.iterall(promotion_id)])",
    }
    with Sandbox() as sandbox:
        found = sandbox.async_api()
        for name, call in expected.items():
            said = f"Async{name} has no attribute 'count'. Use {call}."
            assert said_of(getattr(found.v3, name), "count") == said


def test_records_name_their_ids(api: BigcommerceApi) -> None:
    product = api.v3.Products.get(1)
    [call] = re.findall(r"Use (.*)\.$", said_of(product.images, "count"))
    assert call == "api.v3.ProductImages.all(1, limit=1).total"
    assert eval(call, {"api": api}) == len(list(product.images)) > 0


@pytest.mark.parametrize(("name", "method"), METHODS)
def test_methods_of_v2_that_v3_lacks(api: BigcommerceApi, name: str, method: str) -> None:
    said = said_of(getattr(api.v3, name), method)
    call = re.search(
        r" (?:Use|has it:) (?:len\(\[each for each in |len\()?(api[.\w]+)\.(\w+)\(", said
    )
    assert call, said
    assert callable(getattr(resource_of(api, call[1]), call[2]))


@pytest.mark.parametrize("name", [each for each in v2.RESOURCES if each not in v3.RESOURCES])
def test_resources_of_v2_that_v3_lacks(api: BigcommerceApi, name: str) -> None:
    said = said_of(api.v3, name)
    new = v2.load(name).meta.superseded_by
    assert said == f"V3 has no attribute {name!r}." + (
        f" V3 has {new} instead." if new else f" Only V2 has it: api.{name}."
    )
    assert resource_of(api, new or f"api.{name}") is not None


@pytest.mark.parametrize("name", [each for each in v3.RESOURCES if each not in v2.RESOURCES])
def test_resources_of_v3_that_v2_lacks(api: BigcommerceApi, name: str) -> None:
    said = f"BigcommerceApi has no attribute {name!r}. Only V3 has it: api.v3.{name}."
    assert said_of(api, name) == said


def test_a_method_with_another_name(api: BigcommerceApi) -> None:
    said = "Customers has no attribute 'validate'. Use api.v3.Customers.validate_credentials(...)."
    assert said_of(api.v3.Customers, "validate") == said


def test_other_names_are_corrected(api: BigcommerceApi) -> None:
    assert said_of(api.v3.Products, "creat").endswith("Did you mean 'create'?")
    assert "Did you mean 'Products'? The methods get" in said_of(api.v3, "Product")
    assert said_of(api.v3.Products, "_hidden") == "Products has no attribute '_hidden'."
