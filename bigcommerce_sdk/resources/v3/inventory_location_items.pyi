"""InventoryLocationItems: Stock of every variant at one location, and its settings.

Generated from schema/v3/inventory_locations.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, TypeAlias

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import InventoryLocationItemKeyDict, InventoryLocationItemSettingsInputDict
from .inventory_items import InventoryTransaction

class InventoryLocationItemIdentity(NestedRecord):
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

class InventoryLocationItemSettings(NestedRecord):
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

class InventoryLocationItemSettingsInput(NestedRecord):
    """Stock settings of one item."""

    def __init__(
        self,
        *,
        identity: InventoryLocationItemKey | InventoryLocationItemKeyDict = ...,
        safety_stock: int = ...,
        is_in_stock: bool = ...,
        warning_level: int = ...,
        bin_picking_number: str = ...,
    ) -> None: ...
    @property
    def identity(self) -> InventoryLocationItemKey:
        """The item, named by SKU, variant or product. Union."""

    @identity.setter
    def identity(self, value: InventoryLocationItemKey | InventoryLocationItemKeyDict) -> None: ...
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
    def bin_picking_number(self) -> str:
        """Where the item is found in the warehouse. String."""

    @bin_picking_number.setter
    def bin_picking_number(self, value: str) -> None: ...

class InventoryLocationItemSettingsUpdate(NestedRecord):
    """Stock settings to change."""

    def __init__(
        self,
        *,
        settings: Sequence[
            InventoryLocationItemSettingsInput | InventoryLocationItemSettingsInputDict
        ] = ...,
    ) -> None: ...
    @property
    def settings(self) -> list[InventoryLocationItemSettingsInput]:
        """Items and their settings; omitted settings keep their values. Array of object, required on create, at most 2000 items."""

    @settings.setter
    def settings(
        self,
        value: Sequence[
            InventoryLocationItemSettingsInput | InventoryLocationItemSettingsInputDict
        ],
    ) -> None: ...

class InventoryLocationItemBySku(NestedRecord):
    """An item named by its SKU."""

    def __init__(self, *, sku: str = ...) -> None: ...
    @property
    def sku(self) -> str:
        """Stock code of the item. String."""

    @sku.setter
    def sku(self, value: str) -> None: ...

class InventoryLocationItemByVariantId(NestedRecord):
    """An item named by its variant."""

    def __init__(self, *, variant_id: int = ...) -> None: ...
    @property
    def variant_id(self) -> int:
        """Variant whose settings change. Integer."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...

class InventoryLocationItemByProductId(NestedRecord):
    """An item named by its product."""

    def __init__(self, *, product_id: int = ...) -> None: ...
    @property
    def product_id(self) -> int:
        """Product whose settings change. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...

InventoryLocationItemKey: TypeAlias = (
    InventoryLocationItemBySku | InventoryLocationItemByVariantId | InventoryLocationItemByProductId
)
"""The item, named by SKU, variant or product."""

class InventoryLocationItemFields(BaseRecord):
    """Fields of InventoryLocationItem and AsyncInventoryLocationItem."""

    @property
    def identity(self) -> InventoryLocationItemIdentity:
        """Ids of the product and the variant. Object, read-only."""

    @property
    def available_to_sell(self) -> int:
        """Units that shoppers can buy. Integer, read-only."""

    @property
    def total_inventory_onhand(self) -> int:
        """Units on hand. Integer, read-only."""

    @property
    def settings(self) -> InventoryLocationItemSettings:
        """Stock settings of the item at the location. Object, read-only."""

class InventoryLocationItem(InventoryLocationItemFields, SubResourceRecord):
    """One inventory location item. Stock of every variant at one location, and its settings."""

class AsyncInventoryLocationItem(InventoryLocationItemFields, AsyncSubResourceRecord):
    """One inventory location item. Stock of every variant at one location, and its settings. For asynchronous clients."""

class InventoryLocationItemFilters(FilterSet):
    """Parameters of InventoryLocationItems."""

    def __init__(
        self,
        *,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
    ) -> None: ...
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
    def sku__in(self) -> Filter[Sequence[str] | str]:
        """Items with one of these SKUs."""

    @sku__in.setter
    def sku__in(self, value: Sequence[str] | str | None) -> None: ...

class InventoryLocationItems(Resource[InventoryLocationItem]):
    """Stock of every variant at one location, and its settings."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        location_id: int,
        /,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[InventoryLocationItem]:
        """One page of inventory location items, as a list with has_more.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def iterall(
        self,
        location_id: int,
        /,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[InventoryLocationItem]:
        """All inventory location items, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page_size: Rows of one request, up to 1000 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def enumerate(
        self,
        location_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[InventoryLocationItem]:
        """A range of inventory location items by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def filters(self) -> InventoryLocationItemFilters:
        """An empty filter set, to be passed as query=."""

    def update_settings(
        self,
        location_id: int,
        /,
        *,
        settings: Sequence[
            InventoryLocationItemSettingsInput | InventoryLocationItemSettingsInputDict
        ],
    ) -> InventoryTransaction | None:
        """Changes stock settings of items at the location.

        Args:
            settings: Items and their settings; omitted settings keep their values.

        API: PUT /inventory/locations/{location_id}/items
        """

class BoundInventoryLocationItems(BoundResource[InventoryLocationItem]):
    """InventoryLocationItems of one inventory location."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[InventoryLocationItem]:
        """One page of inventory location items, as a list with has_more.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def iterall(
        self,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[InventoryLocationItem]:
        """All inventory location items, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page_size: Rows of one request, up to 1000 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[InventoryLocationItem]:
        """A range of inventory location items by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def filters(self) -> InventoryLocationItemFilters:
        """An empty filter set, to be passed as query=."""

    def __call__(
        self,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[InventoryLocationItem]:
        """All inventory location items, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def update_settings(
        self,
        *,
        settings: Sequence[
            InventoryLocationItemSettingsInput | InventoryLocationItemSettingsInputDict
        ],
    ) -> InventoryTransaction | None:
        """Changes stock settings of items at the location.

        Args:
            settings: Items and their settings; omitted settings keep their values.

        API: PUT /inventory/locations/{location_id}/items
        """

class AsyncInventoryLocationItems(AsyncResource[AsyncInventoryLocationItem]):
    """Stock of every variant at one location, and its settings. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        location_id: int,
        /,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncInventoryLocationItem]:
        """One page of inventory location items, as a list with has_more.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def iterall(
        self,
        location_id: int,
        /,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncInventoryLocationItem]:
        """All inventory location items, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page_size: Rows of one request, up to 1000 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def enumerate(
        self,
        location_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncInventoryLocationItem]:
        """A range of inventory location items by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def filters(self) -> InventoryLocationItemFilters:
        """An empty filter set, to be passed as query=."""

    async def update_settings(
        self,
        location_id: int,
        /,
        *,
        settings: Sequence[
            InventoryLocationItemSettingsInput | InventoryLocationItemSettingsInputDict
        ],
    ) -> InventoryTransaction | None:
        """Changes stock settings of items at the location.

        Args:
            settings: Items and their settings; omitted settings keep their values.

        API: PUT /inventory/locations/{location_id}/items
        """

class AsyncBoundInventoryLocationItems(AsyncBoundResource[AsyncInventoryLocationItem]):
    """InventoryLocationItems of one inventory location. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncInventoryLocationItem]:
        """One page of inventory location items, as a list with has_more.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def iterall(
        self,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncInventoryLocationItem]:
        """All inventory location items, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page_size: Rows of one request, up to 1000 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncInventoryLocationItem]:
        """A range of inventory location items by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    def filters(self) -> InventoryLocationItemFilters:
        """An empty filter set, to be passed as query=."""

    async def __call__(
        self,
        *,
        query: InventoryLocationItemFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncInventoryLocationItem]:
        """All inventory location items, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            variant_id__in: Items of these variants.
            product_id__in: Items of these products.
            sku__in: Items with one of these SKUs.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/items
        """

    async def update_settings(
        self,
        *,
        settings: Sequence[
            InventoryLocationItemSettingsInput | InventoryLocationItemSettingsInputDict
        ],
    ) -> InventoryTransaction | None:
        """Changes stock settings of items at the location.

        Args:
            settings: Items and their settings; omitted settings keep their values.

        API: PUT /inventory/locations/{location_id}/items
        """
