"""The ``data`` of an event's payload."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bigcommerce_sdk.sandbox.rows.store import Change

Data = Callable[[Change], dict[str, Any]]


def of(kind: str) -> Data:
    """Type and id, which is all that most events have."""
    return lambda change: {"type": kind, "id": change.row.values["id"]}


def only(name: str) -> Data:
    """The id alone under a given name: events of a channel."""
    return lambda change: {name: change.row.values["id"]}


def customer_address(change: Change) -> dict[str, Any]:
    """An address and its customer."""
    return {**of("customer")(change), "address": {"customer_id": _parent(change)}}


def shipment(change: Change) -> dict[str, Any]:
    """A shipment and its order."""
    return {**of("shipment")(change), "orderId": _parent(change)}


def message(change: Change) -> dict[str, Any]:
    """An order and its message."""
    identity = change.row.values["id"]
    return {"type": "order", "id": _parent(change), "message": {"order_message_id": identity}}


def status(change: Change) -> dict[str, Any]:
    """An order, with its previous and new status."""
    assert change.before and change.after  # noqa: S101 - only an update changes a status
    old, new = (row.values["status_id"] for row in (change.before, change.after))
    return {
        **of("order")(change),
        "status": {"previous_status_id": old, "new_status_id": new},
    }


def sku(change: Change) -> dict[str, Any]:
    """A SKU, its product and variant."""
    return {**of("sku")(change), "sku": _variant(change)}


def sku_level(change: Change) -> dict[str, Any]:
    """A SKU and its inventory level."""
    return {**of("sku")(change), "inventory": {**_level(change), **_variant(change)}}


def product_level(change: Change) -> dict[str, Any]:
    """A product and its inventory level."""
    product = {"product_id": change.row.values["id"]}
    return {**of("product")(change), "inventory": {**_level(change), **product}}


def _level(change: Change) -> dict[str, Any]:
    # Apps set absolute values; only orders would change the level relatively.
    return {"method": "absolute", "value": change.row.values["inventory_level"]}


def _variant(change: Change) -> dict[str, Any]:
    # V2 has no variants: the id is that of the SKU.
    return {"product_id": _parent(change), "variant_id": change.row.values["id"]}


def _parent(change: Change) -> int:
    return int(change.row.parents[0])
