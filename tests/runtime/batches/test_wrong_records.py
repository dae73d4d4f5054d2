"""Records of other resources, APIs, packages and clients, as rows of batches and elsewhere."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.endpoints.accessor import load_beside
from bigcommerce_sdk.exception import InvalidValueException, UsageException
from bigcommerce_sdk.resources import v3
from bigcommerce_sdk.sandbox import Sandbox
from tests.both import for_both_clients, target_of

ROW = {"id": 1, "name": "x"}
BATCHES: dict[str, Callable[[Any, Any], Any]] = {
    "update": lambda api, row: api.v3.Customers.update_many([row]),
    "create": lambda api, row: api.v3.Customers.create_many([row]),
    "upsert": lambda api, row: api.v3.CustomerAttributeValues.upsert_many([row]),
    "variants": lambda api, row: api.v3.ProductVariants.update_many([row]),
}
#: Rows, and how their errors describe them.
ROWS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "a record of V2": (lambda api: api.Customers.get(1), "{async}Customer of api.Customers."),
    "another record of V2": (lambda api: api.Orders.get(100), "{async}Order of api.Orders."),
    "another record of V3": (lambda api: api.v3.Brands.get(1), "{async}Brand of api.v3.Brands."),
    "a number": (lambda api: 5, "int."),
    "nothing": (lambda api: None, "None."),
    "a list": (lambda api: [], "list."),
}


@for_both_clients
@pytest.mark.parametrize("batch", BATCHES)
@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_another_kind_is_named(api: BigcommerceApi, batch: str, row: str) -> None:
    make, got = ROWS[row]
    given = make(api)
    kind = "Async" if isinstance(target_of(api), AsyncBigcommerceApi) else ""
    with pytest.raises(InvalidValueException) as caught:
        BATCHES[batch](api, given)
    said = str(caught.value)
    resource, verb = said.split(":")[0].split(".")
    assert said.startswith(f"{resource}.{verb}: row 0: must be a dict of values by field name, or ")
    assert re.search(rf"or {kind}\w+ of api\.v3\.{resource}, got ", said)
    assert said.endswith("got " + got.replace("{async}", kind))
    assert said.count(f"{resource}.{verb}") == 1


@pytest.mark.parametrize("verb", ["create_many", "update_many"])
def test_a_record_of_another_package_is_named(
    sandbox: Sandbox, package: ModuleType, verb: str
) -> None:
    with sandbox.api() as api:
        shop: Any = load_beside(package.__name__, "People")(api.connection)
        other: Any = load_beside(package.__name__, "Goods")(api.connection)._wrap(ROW)
        kind: Any = other.__class__
        expected: Any = shop._wrap(ROW).__class__
        kind._resource_name, kind.__name__ = expected._resource_name, expected.__name__
        with pytest.raises(InvalidValueException, match=r"or that of \S+, got that of \S+$"):
            getattr(shop, verb)([other])


def test_a_coroutine_as_a_row(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with sandbox.async_api() as api:
            missed: Any = api.v3.Customers.get(1)
            with pytest.raises(InvalidValueException, match=r"got coroutine\. Await it first\.$"):
                await api.v3.Customers.update_many([missed])
            await missed

    asyncio.run(main())


def test_records_of_both_clients_are_rows_of_either(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with sandbox.async_api() as other:
            one: Any = api.v3.Customers.get(1)
            two: Any = await other.v3.Customers.get(2)
            one.company, two.company = "One", "Two"
            await other.v3.Customers.update_many([one])
            api.v3.Customers.update_many([two])
            assert one.changes == two.changes == {}

    with sandbox.api() as api:
        asyncio.run(main())
        assert [api.v3.Customers.get(number).company for number in (1, 2)] == ["One", "Two"]


def test_a_method_of_the_other_api(api: BigcommerceApi) -> None:
    old: Any = api.Customers.get(1)
    calls: list[Any] = [v3.Customer.save, v3.Customer.update, v3.Customer.delete]
    for call in calls:
        with pytest.raises(UsageException, match=r"Customer, got bigcommerce_sdk\.\S+\.v2\.\S+$"):
            call(old)
        with pytest.raises(UsageException, match=r"call it on a Customer\.$"):
            call()
    coroutine: Any = v3.AsyncCustomer.save
    with pytest.raises(UsageException, match=r"call it on a AsyncCustomer, got Customer\.$"):
        asyncio.run(coroutine(old))


@for_both_clients
def test_a_record_as_an_id(api: BigcommerceApi) -> None:
    brand: Any = api.v3.Brands.get(1)
    calls: list[Callable[[], Any]] = [
        lambda: api.v3.Brands.get(brand),
        lambda: api.v3.Brands.update(brand, name="x"),
        lambda: api.v3.Brands.delete(brand),
        lambda: api.v3.Customers.delete_many([brand]),
        lambda: api.v3.Customers.update_many([{"id": target_of(brand), "company": "x"}]),
        lambda: api.v3.ProductImages.all(brand),
        lambda: api.Orders.get(brand),
    ]
    for call in calls:
        with pytest.raises(InvalidValueException, match=r"got (Async)?Brand\. Pass its id\.$"):
            call()
