"""InventoryItems: Stock of every variant at every location, and its settings.

Generated from schema/v3/inventory_items.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record
from bigcommerce_sdk.records.unions import OneOf


class InventoryItemIdentity(NestedRecord):
    """Ids of an item."""

    __slots__ = ()

    sku = Field(codecs.STRING, "Stock code of the variant.")
    variant_id = Field(codecs.INTEGER, "Variant whose stock is counted.")
    product_id = Field(codecs.INTEGER, "Product of the variant.")
    sku_id = Field(
        codecs.INTEGER,
        "SKU in V2; null for the base variant of a product.",
        access="read_only",
        nullable=True,
    )


class InventoryItemSettings(NestedRecord):
    """Stock settings of an item at a location."""

    __slots__ = ()

    safety_stock = Field(codecs.INTEGER, "Units held back from sale.")
    is_in_stock = Field(codecs.BOOLEAN, "Whether the item can be bought, whatever its stock level.")
    warning_level = Field(codecs.INTEGER, "Stock level below which the store warns the merchant.")
    bin_picking_number = Field(
        codecs.STRING, "Where the item is found in the warehouse.", nullable=True
    )


class InventoryItemLocation(NestedRecord):
    """Stock of an item at one location."""

    __slots__ = ()

    location_id = Field(codecs.INTEGER, "Location that holds the stock.")
    location_code = Field(codecs.STRING, "Code of the location.")
    location_name = Field(codecs.STRING, "Label of the location.")
    available_to_sell = Field(
        codecs.INTEGER, "Units that shoppers can buy: those on hand less the safety stock."
    )
    total_inventory_onhand = Field(codecs.INTEGER, "Units on hand.")
    location_enabled = Field(codecs.BOOLEAN, "Whether the location is in use.")
    settings = Field(
        codecs.nested(InventoryItemSettings), "Stock settings of the item at the location."
    )


class InventoryAdjustment(NestedRecord):
    """Stock levels to change."""

    __slots__ = ()

    reason = Field(codecs.STRING, "Why the stock changes.")
    items = Field(
        codecs.array(
            OneOf(
                "InventoryAdjustmentItem",
                lambda: (
                    InventoryAdjustmentBySku,
                    InventoryAdjustmentByVariantId,
                    InventoryAdjustmentByProductId,
                ),
            )
        ),
        "Items and their quantities; each is named by SKU, variant or product.",
        required=("create",),
        limits={"max_items": 2000},
    )


class InventoryAdjustmentBySku(NestedRecord):
    """Quantity of an item named by its SKU."""

    __slots__ = ()

    location_id = Field(codecs.INTEGER, "Location that holds the stock.", required=("create",))
    sku = Field(codecs.STRING, "Stock code of the item.", required=("create",))
    quantity = Field(
        codecs.INTEGER, "Units: the new level, or the change to it.", required=("create",)
    )


class InventoryAdjustmentByVariantId(NestedRecord):
    """Quantity of an item named by its variant."""

    __slots__ = ()

    location_id = Field(codecs.INTEGER, "Location that holds the stock.", required=("create",))
    variant_id = Field(codecs.INTEGER, "Variant whose stock changes.", required=("create",))
    quantity = Field(
        codecs.INTEGER, "Units: the new level, or the change to it.", required=("create",)
    )


class InventoryAdjustmentByProductId(NestedRecord):
    """Quantity of an item named by its product."""

    __slots__ = ()

    location_id = Field(codecs.INTEGER, "Location that holds the stock.", required=("create",))
    product_id = Field(codecs.INTEGER, "Product whose stock changes.", required=("create",))
    quantity = Field(
        codecs.INTEGER, "Units: the new level, or the change to it.", required=("create",)
    )


class InventoryTransaction(NestedRecord):
    """What the inventory service returns for a change."""

    __slots__ = ()

    transaction_id = Field(codecs.STRING, "Identifies the change.")


InventoryAdjustmentItem = Union[
    InventoryAdjustmentBySku, InventoryAdjustmentByVariantId, InventoryAdjustmentByProductId
]
"""Quantity of an item, named by SKU, variant or product."""


class InventoryItemFields(BaseRecord):
    """Fields of InventoryItem and AsyncInventoryItem."""

    __slots__ = ()

    identity = Field(
        codecs.nested(InventoryItemIdentity),
        "Ids of the product and the variant.",
        access="read_only",
    )
    locations = Field(
        codecs.array(codecs.nested(InventoryItemLocation)),
        "Stock of the item, one row for each location.",
        access="read_only",
    )


class InventoryItem(InventoryItemFields, Record):
    """One inventory item. Stock of every variant at every location, and its settings."""

    __slots__ = ()


class AsyncInventoryItem(InventoryItemFields, AsyncRecord):
    """One inventory item. Stock of every variant at every location, and its settings. For asynchronous clients."""

    __slots__ = ()


class InventoryItemFilters(FilterSet):
    """Parameters of InventoryItems."""

    sku__in = Parameter(
        codecs.csv(codecs.STRING),
        "Items with one of these SKUs.",
        wire="sku:in",
        field="identity.sku",
        op="in",
    )
    variant_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Items of these variants.",
        wire="variant_id:in",
        field="identity.variant_id",
        op="in",
    )
    product_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Items of these products.",
        wire="product_id:in",
        field="identity.product_id",
        op="in",
    )
    location_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Items at these locations.",
        wire="location_id:in",
        field="locations.location_id",
        op="in",
    )
    location_code__in = Parameter(
        codecs.csv(codecs.STRING),
        "Items at the locations with these codes.",
        wire="location_code:in",
        field="locations.location_code",
        op="in",
    )


class InventoryItems(Resource[InventoryItem]):
    """Stock of every variant at every location, and its settings."""

    meta = ResourceMeta(
        name="InventoryItems",
        path="/inventory/items",
        api="v3",
        record=InventoryItem,
        operations={
            "list": Operation(
                "list", "GET", "/inventory/items", accepts=("filters", "paging"), envelope="data"
            )
        },
        filters=InventoryItemFilters,
        actions=(
            Action(
                "adjust_absolute",
                "PUT",
                "/inventory/adjustments/absolute",
                body=InventoryAdjustment,
                required=("items",),
                returns=InventoryTransaction,
                doc="Sets stock levels to the given quantities.",
            ),
            Action(
                "adjust_relative",
                "POST",
                "/inventory/adjustments/relative",
                body=InventoryAdjustment,
                required=("items",),
                returns=InventoryTransaction,
                doc="Adds the given quantities to stock levels, or subtracts them.",
            ),
        ),
        paging=Paging(50, 1000, by="page"),
        scopes=("store_inventory_read_only", "store_inventory"),
    )


class AsyncInventoryItems(AsyncResource[AsyncInventoryItem]):
    """Stock of every variant at every location, and its settings. For asynchronous clients."""

    meta = InventoryItems.meta._replace(record=AsyncInventoryItem)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def InventoryItemFields() -> None: ...

    def InventoryItemFilters() -> None: ...

    def InventoryItem() -> None: ...

    def InventoryItems() -> None: ...

    def AsyncInventoryItem() -> None: ...

    def AsyncInventoryItems() -> None: ...
