"""OrderCoupons: Coupons that were applied to one order.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .coupons import AsyncCoupon, Coupon

OrderCouponType: TypeAlias = Literal[0, 1, 2, 3, 4, 5]
"""Values of OrderCoupon.type."""

class OrderCouponFields(BaseRecord):
    """Fields of OrderCoupon and AsyncOrderCoupon."""

    @property
    def id(self) -> int:
        """Identifies this use of a coupon on the order. Integer, read-only."""

    @property
    def coupon_id(self) -> int:
        """Coupon that was used. Integer, read-only."""

    @property
    def order_id(self) -> int:
        """Order that the coupon was applied to. Integer, read-only."""

    @property
    def code(self) -> str | None:
        """Code that the shopper entered; may be null. String, read-only, can be None."""

    @property
    def amount(self) -> Decimal:
        """Face value of the coupon: money or a percentage, depending on its type. Decimal, read-only."""

    @property
    def type(self) -> OrderCouponType:
        """What the coupon does: discount per item, percent, per total, shipping or promotion. Enum, read-only."""

    @property
    def discount(self) -> Decimal:
        """Money that the coupon took off the order. Decimal, read-only."""

class OrderCoupon(OrderCouponFields, SubResourceRecord):
    """One order coupon. Coupons that were applied to one order."""

    @property
    def coupon(self) -> Coupon | None:
        """The coupon in the store, or None when it is no longer there. Leads to a record of Coupons, fetched when first used."""

    def refresh(self) -> OrderCoupon:
        """Reload this order coupon; unsaved changes are discarded.

        API: GET /orders/{order_id}/coupons/{id}
        """

class AsyncOrderCoupon(OrderCouponFields, AsyncSubResourceRecord):
    """One order coupon. Coupons that were applied to one order. For asynchronous clients."""

    @property
    def coupon(self) -> AsyncLink[AsyncCoupon | None]:
        """The coupon in the store, or None when it is no longer there. Leads to a record of Coupons, fetched when first awaited."""

    async def refresh(self) -> AsyncOrderCoupon:
        """Reload this order coupon; unsaved changes are discarded.

        API: GET /orders/{order_id}/coupons/{id}
        """

class OrderCouponFilters(FilterSet):
    """Parameters of OrderCoupons."""

    def __init__(self) -> None: ...

class OrderCoupons(Resource[OrderCoupon]):
    """Coupons that were applied to one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderCoupon]:
        """One page of order coupons, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderCoupon]:
        """All order coupons, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderCoupon]:
        """A range of order coupons by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    @overload
    def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[OrderCoupon]:
        """One page of the order coupons of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    @overload
    def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderCoupon:
        """One order coupon by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons/{id}
        """

class BoundOrderCoupons(BoundResource[OrderCoupon]):
    """OrderCoupons of one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderCoupon]:
        """One page of order coupons, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderCoupon]:
        """All order coupons, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderCoupon]:
        """A range of order coupons by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderCoupon]:
        """All order coupons, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    @overload
    def __call__(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OrderCoupon:
        """One order coupon by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OrderCoupon:
        """One order coupon by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons/{id}
        """

class AsyncOrderCoupons(AsyncResource[AsyncOrderCoupon]):
    """Coupons that were applied to one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderCoupon]:
        """One page of order coupons, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderCoupon]:
        """All order coupons, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderCoupon]:
        """A range of order coupons by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    @overload
    async def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderCoupon]:
        """One page of the order coupons of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    @overload
    async def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderCoupon:
        """One order coupon by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons/{id}
        """

class AsyncBoundOrderCoupons(AsyncBoundResource[AsyncOrderCoupon]):
    """OrderCoupons of one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderCoupon]:
        """One page of order coupons, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderCoupon]:
        """All order coupons, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderCoupon]:
        """A range of order coupons by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderCoupon]:
        """All order coupons, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderCoupon:
        """One order coupon by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderCoupon:
        """One order coupon by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/coupons/{id}
        """
