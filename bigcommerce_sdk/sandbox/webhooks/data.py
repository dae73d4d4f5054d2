"""What a payload says of a change: its ``data``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bigcommerce_sdk.sandbox.rows.store import Change

Data = Callable[[Change], dict[str, Any]]


def of(kind: str) -> Data:
    """Its kind and id, which is all that most events say."""
    return lambda change: {"type": kind, "id": change.row.values["id"]}


def only(name: str) -> Data:
    """The id alone, under a name of its own: events of a channel."""
    return lambda change: {name: change.row.values["id"]}


def customer_address(change: Change) -> dict[str, Any]:
    """The address and its customer."""
    return {**of("customer")(change), "address": {"customer_id": _above(change)}}


def shipment(change: Change) -> dict[str, Any]:
    """The shipment and its order."""
    return {**of("shipment")(change), "orderId": _above(change)}


def message(change: Change) -> dict[str, Any]:
    """The order and its message."""
    identity = change.row.values["id"]
    return {"type": "order", "id": _above(change), "message": {"order_message_id": identity}}


def status(change: Change) -> dict[str, Any]:
    """The order, and its status before and after."""
    assert change.before and change.after  # noqa: S101 - only an update changes a status
    old, new = (row.values["status_id"] for row in (change.before, change.after))
    return {
        **of("order")(change),
        "status": {"previous_status_id": old, "new_status_id": new},
    }


def sku(change: Change) -> dict[str, Any]:
    """The SKU, its product and variant."""
    return {**of("sku")(change), "sku": _variant(change)}


def sku_level(change: Change) -> dict[str, Any]:
    """The SKU, and how many of it there are."""
    return {**of("sku")(change), "inventory": {**_level(change), **_variant(change)}}


def product_level(change: Change) -> dict[str, Any]:
    """The product, and how many of it there are."""
    product = {"product_id": change.row.values["id"]}
    return {**of("product")(change), "inventory": {**_level(change), **product}}


def _level(change: Change) -> dict[str, Any]:
    # What an app sets is absolute, and so is the value; orders would change it relatively.
    return {"method": "absolute", "value": change.row.values["inventory_level"]}


def _variant(change: Change) -> dict[str, Any]:
    # V2 knows no variants: a SKU has the id of its own.
    return {"product_id": _above(change), "variant_id": change.row.values["id"]}


def _above(change: Change) -> int:
    return int(change.row.parents[0])
