"""OrderStatuses: Fixed list of states an order can be in.

Generated from schema/v2/order_statuses.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class OrderStatusFields(BaseRecord):
    """Fields of OrderStatus and AsyncOrderStatus."""

    @property
    def id(self) -> int:
        """Number of the status; 0 is a real one and means Incomplete. Integer, read-only."""

    @property
    def name(self) -> str:
        """English name of the status, such as Awaiting Payment. String, read-only."""

    @property
    def system_label(self) -> str:
        """Label that BigCommerce gives the status. String, read-only."""

    @property
    def custom_label(self) -> str:
        """Label the merchant chose to show for the status. String, read-only."""

    @property
    def system_description(self) -> str:
        """Text that explains the status. String, read-only."""

    @property
    def order(self) -> int:
        """Place of the status in lists, lowest first. Integer, read-only."""

class OrderStatus(OrderStatusFields, Record):
    """One order status. Fixed list of states an order can be in."""

    def refresh(self) -> OrderStatus:
        """Reload this order status; unsaved changes are discarded.

        API: GET /order_statuses/{id}
        """

class AsyncOrderStatus(OrderStatusFields, AsyncRecord):
    """One order status. Fixed list of states an order can be in. For asynchronous clients."""

    async def refresh(self) -> AsyncOrderStatus:
        """Reload this order status; unsaved changes are discarded.

        API: GET /order_statuses/{id}
        """

class OrderStatusFilters(FilterSet):
    """Parameters of OrderStatuses."""

    def __init__(self) -> None: ...

class OrderStatuses(Resource[OrderStatus]):
    """Fixed list of states an order can be in."""

    meta: ClassVar[ResourceMeta]
    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> RecordPage[OrderStatus]:
        """One page of order statuses, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /order_statuses
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderStatus]:
        """All order statuses, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /order_statuses
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderStatus]:
        """A range of order statuses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /order_statuses
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OrderStatus:
        """One order status by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /order_statuses/{id}
        """

class AsyncOrderStatuses(AsyncResource[AsyncOrderStatus]):
    """Fixed list of states an order can be in. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderStatus]:
        """One page of order statuses, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /order_statuses
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderStatus]:
        """All order statuses, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /order_statuses
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderStatus]:
        """A range of order statuses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /order_statuses
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderStatus:
        """One order status by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /order_statuses/{id}
        """
