"""InventoryLocationItems: Stock of every variant at one location, and its settings.

Generated from schema/v3/inventory_locations.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord
from bigcommerce_sdk.records.unions import OneOf

from .inventory_items import InventoryTransaction


class InventoryLocationItemIdentity(NestedRecord):
    """Ids of an item."""

    __slots__ = ()

    sku = Field(codecs.STRING, "Stock code of the variant.")
    variant_id = Field(codecs.INTEGER, "Variant whose stock is counted.")
    product_id = Field(codecs.INTEGER, "Product of the variant.")


class InventoryLocationItemSettings(NestedRecord):
    """Stock settings of an item at a location."""

    __slots__ = ()

    safety_stock = Field(codecs.INTEGER, "Units held back from sale.", default=0)
    is_in_stock = Field(
        codecs.BOOLEAN, "Whether the item can be bought, whatever its stock level.", default=True
    )
    warning_level = Field(
        codecs.INTEGER, "Stock level below which the store warns the merchant.", default=0
    )
    bin_picking_number = Field(
        codecs.STRING, "Where the item is found in the warehouse.", nullable=True
    )


class InventoryLocationItemSettingsInput(NestedRecord):
    """Stock settings of one item."""

    __slots__ = ()

    identity = Field(
        OneOf(
            "InventoryLocationItemKey",
            lambda: (
                InventoryLocationItemBySku,
                InventoryLocationItemByVariantId,
                InventoryLocationItemByProductId,
            ),
        ),
        "The item, named by SKU, variant or product.",
    )
    safety_stock = Field(codecs.INTEGER, "Units held back from sale.")
    is_in_stock = Field(codecs.BOOLEAN, "Whether the item can be bought, whatever its stock level.")
    warning_level = Field(codecs.INTEGER, "Stock level below which the store warns the merchant.")
    bin_picking_number = Field(codecs.STRING, "Where the item is found in the warehouse.")


class InventoryLocationItemSettingsUpdate(NestedRecord):
    """Stock settings to change."""

    __slots__ = ()

    settings = Field(
        codecs.array(codecs.nested(InventoryLocationItemSettingsInput)),
        "Items and their settings; omitted settings keep their values.",
        required=("create",),
        limits={"max_items": 2000},
    )


class InventoryLocationItemBySku(NestedRecord):
    """An item named by its SKU."""

    __slots__ = ()

    sku = Field(codecs.STRING, "Stock code of the item.")


class InventoryLocationItemByVariantId(NestedRecord):
    """An item named by its variant."""

    __slots__ = ()

    variant_id = Field(codecs.INTEGER, "Variant whose settings change.")


class InventoryLocationItemByProductId(NestedRecord):
    """An item named by its product."""

    __slots__ = ()

    product_id = Field(codecs.INTEGER, "Product whose settings change.")


InventoryLocationItemKey = Union[
    InventoryLocationItemBySku, InventoryLocationItemByVariantId, InventoryLocationItemByProductId
]
"""The item, named by SKU, variant or product."""


class InventoryLocationItemFields(BaseRecord):
    """Fields of InventoryLocationItem and AsyncInventoryLocationItem."""

    __slots__ = ()

    identity = Field(
        codecs.nested(InventoryLocationItemIdentity),
        "Ids of the product and the variant.",
        access="read_only",
    )
    available_to_sell = Field(codecs.INTEGER, "Units that shoppers can buy.", access="read_only")
    total_inventory_onhand = Field(codecs.INTEGER, "Units on hand.", access="read_only")
    settings = Field(
        codecs.nested(InventoryLocationItemSettings),
        "Stock settings of the item at the location.",
        access="read_only",
    )


class InventoryLocationItem(InventoryLocationItemFields, SubResourceRecord):
    """One inventory location item. Stock of every variant at one location, and its settings."""

    __slots__ = ()


class AsyncInventoryLocationItem(InventoryLocationItemFields, AsyncSubResourceRecord):
    """One inventory location item. Stock of every variant at one location, and its settings. For asynchronous clients."""

    __slots__ = ()


class InventoryLocationItemFilters(FilterSet):
    """Parameters of InventoryLocationItems."""

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
    sku__in = Parameter(
        codecs.csv(codecs.STRING),
        "Items with one of these SKUs.",
        wire="sku:in",
        field="identity.sku",
        op="in",
    )


class InventoryLocationItems(Resource[InventoryLocationItem]):
    """Stock of every variant at one location, and its settings."""

    meta = ResourceMeta(
        name="InventoryLocationItems",
        path="/inventory/locations/{location_id}/items",
        api="v3",
        record=InventoryLocationItem,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/inventory/locations/{location_id}/items",
                accepts=("filters", "paging"),
                envelope="data",
            )
        },
        filters=InventoryLocationItemFilters,
        actions=(
            Action(
                "update_settings",
                "PUT",
                "/inventory/locations/{location_id}/items",
                body=InventoryLocationItemSettingsUpdate,
                required=("settings",),
                returns=InventoryTransaction,
                doc="Changes stock settings of items at the location.",
            ),
        ),
        paging=Paging(50, 1000, by="page"),
        parents=("location_id",),
        scopes=("store_inventory_read_only", "store_inventory"),
        columns=("available_to_sell", "total_inventory_onhand"),
    )


class BoundInventoryLocationItems(BoundResource[InventoryLocationItem]):
    """InventoryLocationItems of one inventory location."""

    meta = InventoryLocationItems.meta


class AsyncInventoryLocationItems(AsyncResource[AsyncInventoryLocationItem]):
    """Stock of every variant at one location, and its settings. For asynchronous clients."""

    meta = InventoryLocationItems.meta._replace(record=AsyncInventoryLocationItem)


class AsyncBoundInventoryLocationItems(AsyncBoundResource[AsyncInventoryLocationItem]):
    """InventoryLocationItems of one inventory location. For asynchronous clients."""

    meta = AsyncInventoryLocationItems.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def InventoryLocationItemFields() -> None: ...

    def InventoryLocationItemFilters() -> None: ...

    def InventoryLocationItem() -> None: ...

    def InventoryLocationItems() -> None: ...

    def BoundInventoryLocationItems() -> None: ...

    def AsyncInventoryLocationItem() -> None: ...

    def AsyncInventoryLocationItems() -> None: ...

    def AsyncBoundInventoryLocationItems() -> None: ...
