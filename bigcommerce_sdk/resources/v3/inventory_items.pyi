"""InventoryItems: Stock of every variant at every location, and its settings.

Generated from schema/v3/inventory_items.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import InventoryAdjustmentItemDict, InventoryItemSettingsDict

class InventoryItemIdentity(NestedRecord):
    """Ids of an item."""

    def __init__(self, *, sku: str = ..., variant_id: int = ..., product_id: int = ...) -> None: ...
    @property
    def sku(self) -> str:
        """Stock code of the variant. String."""

    @sku.setter
    def sku(self, value: str) -> None: ...
    @property
    def variant_id(self) -> int:
        """Variant whose stock is counted. Integer."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """Product of the variant. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def sku_id(self) -> int | None:
        """SKU in V2; null for the base variant of a product. Integer, read-only, can be None."""

class InventoryItemSettings(NestedRecord):
    """Stock settings of an item at a location."""

    def __init__(
        self,
        *,
        safety_stock: int = ...,
        is_in_stock: bool = ...,
        warning_level: int = ...,
        bin_picking_number: str | None = ...,
    ) -> None: ...
    @property
    def safety_stock(self) -> int:
        """Units held back from sale. Integer."""

    @safety_stock.setter
    def safety_stock(self, value: int) -> None: ...
    @property
    def is_in_stock(self) -> bool:
        """Whether the item can be bought, whatever its stock level. Boolean."""

    @is_in_stock.setter
    def is_in_stock(self, value: bool) -> None: ...
    @property
    def warning_level(self) -> int:
        """Stock level below which the store warns the merchant. Integer."""

    @warning_level.setter
    def warning_level(self, value: int) -> None: ...
    @property
    def bin_picking_number(self) -> str | None:
        """Where the item is found in the warehouse. String, can be None."""

    @bin_picking_number.setter
    def bin_picking_number(self, value: str | None) -> None: ...

class InventoryItemLocation(NestedRecord):
    """Stock of an item at one location."""

    def __init__(
        self,
        *,
        location_id: int = ...,
        location_code: str = ...,
        location_name: str = ...,
        available_to_sell: int = ...,
        total_inventory_onhand: int = ...,
        location_enabled: bool = ...,
        settings: InventoryItemSettings | InventoryItemSettingsDict = ...,
    ) -> None: ...
    @property
    def location_id(self) -> int:
        """Location that holds the stock. Integer."""

    @location_id.setter
    def location_id(self, value: int) -> None: ...
    @property
    def location_code(self) -> str:
        """Code of the location. String."""

    @location_code.setter
    def location_code(self, value: str) -> None: ...
    @property
    def location_name(self) -> str:
        """Label of the location. String."""

    @location_name.setter
    def location_name(self, value: str) -> None: ...
    @property
    def available_to_sell(self) -> int:
        """Units that shoppers can buy: those on hand less the safety stock. Integer."""

    @available_to_sell.setter
    def available_to_sell(self, value: int) -> None: ...
    @property
    def total_inventory_onhand(self) -> int:
        """Units on hand. Integer."""

    @total_inventory_onhand.setter
    def total_inventory_onhand(self, value: int) -> None: ...
    @property
    def location_enabled(self) -> bool:
        """Whether the location is in use. Boolean."""

    @location_enabled.setter
    def location_enabled(self, value: bool) -> None: ...
    @property
    def settings(self) -> InventoryItemSettings:
        """Stock settings of the item at the location. Object."""

    @settings.setter
    def settings(self, value: InventoryItemSettings | InventoryItemSettingsDict) -> None: ...

class InventoryAdjustment(NestedRecord):
    """Stock levels to change."""

    def __init__(
        self,
        *,
        reason: str = ...,
        items: Sequence[InventoryAdjustmentItem | InventoryAdjustmentItemDict] = ...,
    ) -> None: ...
    @property
    def reason(self) -> str:
        """Why the stock changes. String."""

    @reason.setter
    def reason(self, value: str) -> None: ...
    @property
    def items(self) -> list[InventoryAdjustmentItem]:
        """Items and their quantities; each is named by SKU, variant or product. Array of union, required on create, at most 2000 items."""

    @items.setter
    def items(
        self, value: Sequence[InventoryAdjustmentItem | InventoryAdjustmentItemDict]
    ) -> None: ...

class InventoryAdjustmentBySku(NestedRecord):
    """Quantity of an item named by its SKU."""

    def __init__(self, *, location_id: int = ..., sku: str = ..., quantity: int = ...) -> None: ...
    @property
    def location_id(self) -> int:
        """Location that holds the stock. Integer, required on create."""

    @location_id.setter
    def location_id(self, value: int) -> None: ...
    @property
    def sku(self) -> str:
        """Stock code of the item. String, required on create."""

    @sku.setter
    def sku(self, value: str) -> None: ...
    @property
    def quantity(self) -> int:
        """Units: the new level, or the change to it. Integer, required on create."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...

class InventoryAdjustmentByVariantId(NestedRecord):
    """Quantity of an item named by its variant."""

    def __init__(
        self, *, location_id: int = ..., variant_id: int = ..., quantity: int = ...
    ) -> None: ...
    @property
    def location_id(self) -> int:
        """Location that holds the stock. Integer, required on create."""

    @location_id.setter
    def location_id(self, value: int) -> None: ...
    @property
    def variant_id(self) -> int:
        """Variant whose stock changes. Integer, required on create."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def quantity(self) -> int:
        """Units: the new level, or the change to it. Integer, required on create."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...

class InventoryAdjustmentByProductId(NestedRecord):
    """Quantity of an item named by its product."""

    def __init__(
        self, *, location_id: int = ..., product_id: int = ..., quantity: int = ...
    ) -> None: ...
    @property
    def location_id(self) -> int:
        """Location that holds the stock. Integer, required on create."""

    @location_id.setter
    def location_id(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """Product whose stock changes. Integer, required on create."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def quantity(self) -> int:
        """Units: the new level, or the change to it. Integer, required on create."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...

class InventoryTransaction(NestedRecord):
    """What the inventory service returns for a change."""

    def __init__(self, *, transaction_id: str = ...) -> None: ...
    @property
    def transaction_id(self) -> str:
        """Identifies the change. String."""

    @transaction_id.setter
    def transaction_id(self, value: str) -> None: ...

InventoryAdjustmentItem: TypeAlias = (
    InventoryAdjustmentBySku | InventoryAdjustmentByVariantId | InventoryAdjustmentByProductId
)
"""Quantity of an item, named by SKU, variant or product."""

class InventoryItemFields(BaseRecord):
    """Fields of InventoryItem and AsyncInventoryItem."""

    @property
    def identity(self) -> InventoryItemIdentity:
        """Ids of the product and the variant. Object, read-only."""

    @property
    def locations(self) -> list[InventoryItemLocation]:
        """Stock of the item, one row for each location. Array of object, read-only."""

class InventoryItem(InventoryItemFields, Record):
    """One inventory item. Stock of every variant at every location, and its settings."""

class AsyncInventoryItem(InventoryItemFields, AsyncRecord):
    """One inventory item. Stock of every variant at every location, and its settings. For asynchronous clients."""

class InventoryItemFilters(FilterSet):
    """Parameters of InventoryItems."""

    def __init__(
        self,
        *,
        sku__in: Sequence[str] | str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
    ) -> None: ...
    @property
    def sku__in(self) -> Filter[Sequence[str] | str]:
        """Items with one of these SKUs."""

    @sku__in.setter
    def sku__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def variant_id__in(self) -> Filter[Sequence[int] | int]:
        """Items of these variants."""

    @variant_id__in.setter
    def variant_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def product_id__in(self) -> Filter[Sequence[int] | int]:
        """Items of these products."""

    @product_id__in.setter
    def product_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def location_id__in(self) -> Filter[Sequence[int] | int]:
        """Items at these locations."""

    @location_id__in.setter
    def location_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def location_code__in(self) -> Filter[Sequence[str] | str]:
        """Items at the locations with these codes."""

    @location_code__in.setter
    def location_code__in(self, value: Sequence[str] | str | None) -> None: ...

class InventoryItems(Resource[InventoryItem]):
    """Stock of every variant at every location, and its settings."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: InventoryItemFilters | None = None,
        sku__in: Sequence[str] | str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[InventoryItem]:
        """One page of inventory items, as a list with has_more.

        Args:
            query: Filters made with filters().
            sku__in: Items with one of these SKUs.
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            location_id__in: Items at these locations.
            location_code__in: Items at the locations with these codes.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/items
        """

    def iterall(
        self,
        *,
        query: InventoryItemFilters | None = None,
        sku__in: Sequence[str] | str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[InventoryItem]:
        """All inventory items, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            sku__in: Items with one of these SKUs.
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            location_id__in: Items at these locations.
            location_code__in: Items at the locations with these codes.
            page_size: Rows of one request, up to 1000 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/items
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryItemFilters | None = None,
        sku__in: Sequence[str] | str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[InventoryItem]:
        """A range of inventory items by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            sku__in: Items with one of these SKUs.
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            location_id__in: Items at these locations.
            location_code__in: Items at the locations with these codes.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/items
        """

    def filters(self) -> InventoryItemFilters:
        """An empty filter set, to be passed as query=."""

    def adjust_absolute(
        self,
        *,
        items: Sequence[InventoryAdjustmentItem | InventoryAdjustmentItemDict],
        reason: str = ...,
    ) -> InventoryTransaction | None:
        """Sets stock levels to the given quantities.

        Args:
            items: Items and their quantities; each is named by SKU, variant or product.
            reason: Why the stock changes.

        API: PUT /inventory/adjustments/absolute
        """

    def adjust_relative(
        self,
        *,
        items: Sequence[InventoryAdjustmentItem | InventoryAdjustmentItemDict],
        reason: str = ...,
    ) -> InventoryTransaction | None:
        """Adds the given quantities to stock levels, or subtracts them.

        Args:
            items: Items and their quantities; each is named by SKU, variant or product.
            reason: Why the stock changes.

        API: POST /inventory/adjustments/relative
        """

class AsyncInventoryItems(AsyncResource[AsyncInventoryItem]):
    """Stock of every variant at every location, and its settings. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: InventoryItemFilters | None = None,
        sku__in: Sequence[str] | str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncInventoryItem]:
        """One page of inventory items, as a list with has_more.

        Args:
            query: Filters made with filters().
            sku__in: Items with one of these SKUs.
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            location_id__in: Items at these locations.
            location_code__in: Items at the locations with these codes.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/items
        """

    def iterall(
        self,
        *,
        query: InventoryItemFilters | None = None,
        sku__in: Sequence[str] | str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncInventoryItem]:
        """All inventory items, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            sku__in: Items with one of these SKUs.
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            location_id__in: Items at these locations.
            location_code__in: Items at the locations with these codes.
            page_size: Rows of one request, up to 1000 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/items
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryItemFilters | None = None,
        sku__in: Sequence[str] | str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncInventoryItem]:
        """A range of inventory items by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            sku__in: Items with one of these SKUs.
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            location_id__in: Items at these locations.
            location_code__in: Items at the locations with these codes.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/items
        """

    def filters(self) -> InventoryItemFilters:
        """An empty filter set, to be passed as query=."""

    async def adjust_absolute(
        self,
        *,
        items: Sequence[InventoryAdjustmentItem | InventoryAdjustmentItemDict],
        reason: str = ...,
    ) -> InventoryTransaction | None:
        """Sets stock levels to the given quantities.

        Args:
            items: Items and their quantities; each is named by SKU, variant or product.
            reason: Why the stock changes.

        API: PUT /inventory/adjustments/absolute
        """

    async def adjust_relative(
        self,
        *,
        items: Sequence[InventoryAdjustmentItem | InventoryAdjustmentItemDict],
        reason: str = ...,
    ) -> InventoryTransaction | None:
        """Adds the given quantities to stock levels, or subtracts them.

        Args:
            items: Items and their quantities; each is named by SKU, variant or product.
            reason: Why the stock changes.

        API: POST /inventory/adjustments/relative
        """
