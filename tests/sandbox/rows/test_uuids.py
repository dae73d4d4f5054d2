"""Ids that are UUIDs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.quirks import UUID_KEYS
from generator.locations import SDK_SCHEMA
from generator.schema import read_schema

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")
CART: dict[str, Any] = {"customer_id": 1, "line_items": [{"product_id": 2, "quantity": 2}]}


def test_the_ids_that_the_schema_calls_uuids_are_generated_as_such() -> None:
    api = read_schema([Path(SDK_SCHEMA) / "v3"])
    documented = {
        f"v3.{resource.name}"
        for resource in api.resources
        for field in resource.fields
        if field.name == CATALOGUE.v3[resource.name].key and field.format == "uuid"
    }
    assert documented == UUID_KEYS


def cart_ids(data: Mapping[str, Any] | None = None, count: int = 2) -> list[str]:
    with Sandbox() as sandbox, sandbox.api() as api:
        if data is not None:
            sandbox.restore(data)
        carts = [api.v3.Carts.create(**CART) for _ in range(count)]
        for cart in carts:
            assert api.v3.Carts.get(cart.id).id == cart.id
            assert api.v3.Checkouts.get(cart.id).cart.id == cart.id
        return [cart.id for cart in carts]


def test_carts_have_the_same_uuids_in_the_same_store() -> None:
    ids = cart_ids()
    assert ids == cart_ids()
    assert len(set(ids)) == len({UUID(each) for each in ids}) == 2


def test_ids_of_a_snapshot_are_not_used_again() -> None:
    with Sandbox() as sandbox, sandbox.api() as api:
        kept, deleted = (api.v3.Carts.create(**CART) for _ in range(2))
        deleted.delete()
        whole = sandbox.snapshot()
    rows_only = {name: rows for name, rows in whole.items() if name != "last_ids"}
    assert not {kept.id, deleted.id} & {*cart_ids(whole)}
    assert kept.id not in cart_ids(rows_only)
