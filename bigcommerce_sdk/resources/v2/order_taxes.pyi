"""OrderTaxes: Taxes charged on one order.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .tax_classes import AsyncTaxClass, TaxClass

OrderTaxLineItemType: TypeAlias = Literal["item", "shipping", "handling", "gift-wrapping"]
"""Values of OrderTax.line_item_type."""

class OrderTaxFields(BaseRecord):
    """Fields of OrderTax and AsyncOrderTax."""

    @property
    def id(self) -> int:
        """Identifies the tax entry. Integer, read-only."""

    @property
    def order_id(self) -> int:
        """Order that was taxed. Integer, read-only."""

    @property
    def order_address_id(self) -> int:
        """Shipping address of the order that the tax applies to. Integer, read-only."""

    @property
    def tax_rate_id(self) -> int:
        """Tax rate that was applied; deprecated. Integer, read-only. Deprecated: Marked as deprecated in the reference."""

    @property
    def sales_tax_id(self) -> str:
        """Identifies the sales tax that was applied. String, read-only."""

    @property
    def tax_class_id(self) -> int | None:
        """Tax class that was applied; may be null. Integer, read-only, can be None."""

    @property
    def name(self) -> str:
        """What the tax is called, such as a state or VAT tax. String, read-only."""

    @property
    def class_(self) -> str:
        """What the store calls the tax class. String, read-only, class on the wire."""

    @property
    def rate(self) -> Decimal:
        """Tax rate applied, as a percentage. Decimal, read-only."""

    @property
    def priority(self) -> int:
        """Position of this tax when several taxes are calculated in turn. Integer, read-only."""

    @property
    def priority_amount(self) -> Decimal:
        """Tax amount charged at this priority. Decimal, read-only."""

    @property
    def line_amount(self) -> Decimal:
        """Tax amount charged for this entry. Decimal, read-only."""

    @property
    def order_pickup_method_id(self) -> int | None:
        """Pickup of this order that the tax applies to, or null. Integer, read-only, can be None."""

    @property
    def order_product_id(self) -> str | None:
        """Order line that was taxed; only sent when details is true. String, read-only, can be None."""

    @property
    def line_item_type(self) -> OrderTaxLineItemType:
        """What was taxed: item, shipping, handling or gift wrapping; only with details. Enum, read-only."""

class OrderTax(OrderTaxFields, SubResourceRecord):
    """One order tax. Taxes charged on one order."""

    @property
    def tax_class(self) -> TaxClass | None:
        """The tax class with the id tax_class_id. Leads to a record of TaxClasses, fetched when first used."""

    def refresh(self) -> OrderTax:
        """Reload this order tax; unsaved changes are discarded.

        API: GET /orders/{order_id}/taxes/{id}
        """

class AsyncOrderTax(OrderTaxFields, AsyncSubResourceRecord):
    """One order tax. Taxes charged on one order. For asynchronous clients."""

    @property
    def tax_class(self) -> AsyncLink[AsyncTaxClass | None]:
        """The tax class with the id tax_class_id. Leads to a record of TaxClasses, fetched when first awaited."""

    async def refresh(self) -> AsyncOrderTax:
        """Reload this order tax; unsaved changes are discarded.

        API: GET /orders/{order_id}/taxes/{id}
        """

class OrderTaxFilters(FilterSet):
    """Parameters of OrderTaxes."""

    def __init__(self, *, details: bool | None = None) -> None: ...
    @property
    def details(self) -> Filter[bool]:
        """Set to true to add the order line and kind of charge to each tax entry."""

    @details.setter
    def details(self, value: bool | None) -> None: ...

class OrderTaxes(Resource[OrderTax]):
    """Taxes charged on one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        order_id: int,
        /,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderTax]:
        """One page of order taxes, as a list with has_more.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderTax]:
        """All order taxes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderTax]:
        """A range of order taxes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def filters(self) -> OrderTaxFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[OrderTax]:
        """One page of the order taxes of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    @overload
    def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderTax:
        """One order tax by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes/{id}
        """

class BoundOrderTaxes(BoundResource[OrderTax]):
    """OrderTaxes of one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderTax]:
        """One page of order taxes, as a list with has_more.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def iterall(
        self,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderTax]:
        """All order taxes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderTax]:
        """A range of order taxes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def filters(self) -> OrderTaxFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderTax]:
        """All order taxes, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    @overload
    def __call__(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OrderTax:
        """One order tax by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OrderTax:
        """One order tax by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes/{id}
        """

class AsyncOrderTaxes(AsyncResource[AsyncOrderTax]):
    """Taxes charged on one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        order_id: int,
        /,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderTax]:
        """One page of order taxes, as a list with has_more.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderTax]:
        """All order taxes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderTax]:
        """A range of order taxes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def filters(self) -> OrderTaxFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderTax]:
        """One page of the order taxes of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    @overload
    async def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderTax:
        """One order tax by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes/{id}
        """

class AsyncBoundOrderTaxes(AsyncBoundResource[AsyncOrderTax]):
    """OrderTaxes of one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderTax]:
        """One page of order taxes, as a list with has_more.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def iterall(
        self,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderTax]:
        """All order taxes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderTax]:
        """A range of order taxes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    def filters(self) -> OrderTaxFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: OrderTaxFilters | None = None,
        details: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderTax]:
        """All order taxes, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            details: Set to true to add the order line and kind of charge to each tax entry.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderTax:
        """One order tax by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderTax:
        """One order tax by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/taxes/{id}
        """
