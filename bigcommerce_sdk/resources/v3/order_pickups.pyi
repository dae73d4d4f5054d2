"""OrderPickups: Collections of ordered items by their shoppers, at a store or another location.

Generated from schema/v3/order_pickups.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .inputs import OrderPickupCreate, OrderPickupItemDict, OrderPickupUpdateRow
from .pickup_methods import AsyncPickupMethod, PickupMethod

OrderPickupStatus: TypeAlias = Literal["AWAITING_COLLECTION", "COLLECTED"]
"""Values of OrderPickupItem.status."""

class OrderPickupItem(NestedRecord):
    """An ordered item to collect."""

    def __init__(self, *, order_product_id: int = ..., quantity: int = ...) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the item of the pickup. Integer, read-only."""

    @property
    def order_product_id(self) -> int:
        """Id of the order product. Integer, required on create, at least 1."""

    @order_product_id.setter
    def order_product_id(self, value: int) -> None: ...
    @property
    def quantity(self) -> int:
        """Number of units to collect. Integer, required on create, at least 1."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def status(self) -> OrderPickupStatus:
        """Whether the item was collected. Enum, read-only."""

    @property
    def collected_at(self) -> datetime | None:
        """When the item was collected; null if it was not. Datetime, read-only, can be None."""

class OrderPickupFields(BaseRecord):
    """Fields of OrderPickup and AsyncOrderPickup."""

    @property
    def id(self) -> int:
        """Identifies the pickup. Integer, read-only."""

    @property
    def pickup_method_id(self) -> int:
        """Id of the pickup method. Integer, create-only, required on create, at least 1."""

    @property
    def order_id(self) -> int:
        """Id of the order. Integer, create-only, required on create, at least 1."""

    @property
    def ready_at(self) -> datetime:
        """When the items can be collected. Datetime, required on create."""

    @ready_at.setter
    def ready_at(self, value: datetime | date | str) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the pickup was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the pickup was last changed. Datetime, read-only."""

    @property
    def pickup_items(self) -> list[OrderPickupItem]:
        """Ordered items to collect. Array of object, create-only, required on create."""

    @property
    def collected_at(self) -> datetime:
        """When the shopper collected the items. Datetime, write-only."""

    @collected_at.setter
    def collected_at(self, value: datetime | date | str) -> None: ...
    @property
    def pickup_id(self) -> int:
        """Same value as id, which an update needs too. Integer, update-only, required on update, at least 1."""

    @pickup_id.setter
    def pickup_id(self, value: int) -> None: ...

class OrderPickup(OrderPickupFields, Record):
    """One order pickup. Collections of ordered items by their shoppers, at a store or another location."""

    @property
    def pickup_method(self) -> PickupMethod | None:
        """How the items are collected. Leads to a record of PickupMethods, fetched when first used."""

    def save(self) -> OrderPickup:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/pickups
        """

    def update(
        self,
        *,
        pickup_id: int = ...,
        ready_at: datetime | date | str = ...,
        collected_at: datetime | date | str = ...,
    ) -> OrderPickup:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            pickup_id: Same value as id, which an update needs too.
            ready_at: When the items can be collected.
            collected_at: When the shopper collected the items.

        API: PUT /orders/pickups
        """

    def delete(self) -> None:
        """Delete this order pickup from the store.

        API: DELETE /orders/pickups
        """

    def refresh(self) -> OrderPickup:
        """Reload this order pickup; unsaved changes are discarded.

        API: GET /orders/pickups
        """

class AsyncOrderPickup(OrderPickupFields, AsyncRecord):
    """One order pickup. Collections of ordered items by their shoppers, at a store or another location. For asynchronous clients."""

    @property
    def pickup_method(self) -> AsyncLink[AsyncPickupMethod | None]:
        """How the items are collected. Leads to a record of PickupMethods, fetched when first awaited."""

    async def save(self) -> AsyncOrderPickup:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/pickups
        """

    async def update(
        self,
        *,
        pickup_id: int = ...,
        ready_at: datetime | date | str = ...,
        collected_at: datetime | date | str = ...,
    ) -> AsyncOrderPickup:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            pickup_id: Same value as id, which an update needs too.
            ready_at: When the items can be collected.
            collected_at: When the shopper collected the items.

        API: PUT /orders/pickups
        """

    async def delete(self) -> None:
        """Delete this order pickup from the store.

        API: DELETE /orders/pickups
        """

    async def refresh(self) -> AsyncOrderPickup:
        """Reload this order pickup; unsaved changes are discarded.

        API: GET /orders/pickups
        """

class OrderPickupFilters(FilterSet):
    """Parameters of OrderPickups."""

    def __init__(
        self,
        *,
        order_id__in: Sequence[int] | int | None = None,
        pickup_id__in: Sequence[int] | int | None = None,
    ) -> None: ...
    @property
    def order_id__in(self) -> Filter[Sequence[int] | int]:
        """Pickups of these orders."""

    @order_id__in.setter
    def order_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def pickup_id__in(self) -> Filter[Sequence[int] | int]:
        """Pickups with one of these ids."""

    @pickup_id__in.setter
    def pickup_id__in(self, value: Sequence[int] | int | None) -> None: ...

class OrderPickups(Resource[OrderPickup]):
    """Collections of ordered items by their shoppers, at a store or another location."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: OrderPickupFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        pickup_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderPickup]:
        """One page of order pickups, as a list with has_more.

        Args:
            query: Filters made with filters().
            order_id__in: Pickups of these orders.
            pickup_id__in: Pickups with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/pickups
        """

    def iterall(
        self,
        *,
        query: OrderPickupFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        pickup_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderPickup]:
        """All order pickups, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            order_id__in: Pickups of these orders.
            pickup_id__in: Pickups with one of these ids.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/pickups
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderPickupFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        pickup_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderPickup]:
        """A range of order pickups by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            order_id__in: Pickups of these orders.
            pickup_id__in: Pickups with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/pickups
        """

    def filters(self) -> OrderPickupFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OrderPickup:
        """One order pickup by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/pickups
        """

    def create(
        self,
        *,
        pickup_method_id: int,
        order_id: int,
        ready_at: datetime | date | str,
        pickup_items: Sequence[OrderPickupItem | OrderPickupItemDict],
        collected_at: datetime | date | str = ...,
    ) -> OrderPickup:
        """Create one order pickup and return it as stored.

        Args:
            pickup_method_id: Id of the pickup method.
            order_id: Id of the order.
            ready_at: When the items can be collected.
            pickup_items: Ordered items to collect.
            collected_at: When the shopper collected the items.

        API: POST /orders/pickups
        """

    def update(
        self,
        id: int,
        /,
        *,
        pickup_id: int,
        ready_at: datetime | date | str = ...,
        collected_at: datetime | date | str = ...,
    ) -> OrderPickup:
        """Change one order pickup; only the fields that are passed are sent.

        Args:
            pickup_id: Same value as id, which an update needs too.
            ready_at: When the items can be collected.
            collected_at: When the shopper collected the items.

        API: PUT /orders/pickups
        """

    def delete(self, id: int, /) -> None:
        """Delete one order pickup.

        API: DELETE /orders/pickups
        """

    def create_many(
        self,
        rows: Iterable[OrderPickupCreate | OrderPickup | AsyncOrderPickup],
        /,
        *,
        concurrency: int = 1,
    ) -> list[OrderPickup]:
        """Create order pickups, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /orders/pickups
        """

    def update_many(
        self,
        rows: Iterable[OrderPickupUpdateRow | OrderPickup | AsyncOrderPickup],
        /,
        *,
        concurrency: int = 1,
    ) -> list[OrderPickup]:
        """Change order pickups, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /orders/pickups
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete order pickups by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /orders/pickups
        """

class AsyncOrderPickups(AsyncResource[AsyncOrderPickup]):
    """Collections of ordered items by their shoppers, at a store or another location. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: OrderPickupFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        pickup_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderPickup]:
        """One page of order pickups, as a list with has_more.

        Args:
            query: Filters made with filters().
            order_id__in: Pickups of these orders.
            pickup_id__in: Pickups with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/pickups
        """

    def iterall(
        self,
        *,
        query: OrderPickupFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        pickup_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderPickup]:
        """All order pickups, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            order_id__in: Pickups of these orders.
            pickup_id__in: Pickups with one of these ids.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/pickups
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderPickupFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        pickup_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderPickup]:
        """A range of order pickups by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            order_id__in: Pickups of these orders.
            pickup_id__in: Pickups with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/pickups
        """

    def filters(self) -> OrderPickupFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderPickup:
        """One order pickup by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/pickups
        """

    async def create(
        self,
        *,
        pickup_method_id: int,
        order_id: int,
        ready_at: datetime | date | str,
        pickup_items: Sequence[OrderPickupItem | OrderPickupItemDict],
        collected_at: datetime | date | str = ...,
    ) -> AsyncOrderPickup:
        """Create one order pickup and return it as stored.

        Args:
            pickup_method_id: Id of the pickup method.
            order_id: Id of the order.
            ready_at: When the items can be collected.
            pickup_items: Ordered items to collect.
            collected_at: When the shopper collected the items.

        API: POST /orders/pickups
        """

    async def update(
        self,
        id: int,
        /,
        *,
        pickup_id: int,
        ready_at: datetime | date | str = ...,
        collected_at: datetime | date | str = ...,
    ) -> AsyncOrderPickup:
        """Change one order pickup; only the fields that are passed are sent.

        Args:
            pickup_id: Same value as id, which an update needs too.
            ready_at: When the items can be collected.
            collected_at: When the shopper collected the items.

        API: PUT /orders/pickups
        """

    async def delete(self, id: int, /) -> None:
        """Delete one order pickup.

        API: DELETE /orders/pickups
        """

    async def create_many(
        self,
        rows: Iterable[OrderPickupCreate | OrderPickup | AsyncOrderPickup],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncOrderPickup]:
        """Create order pickups, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /orders/pickups
        """

    async def update_many(
        self,
        rows: Iterable[OrderPickupUpdateRow | OrderPickup | AsyncOrderPickup],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncOrderPickup]:
        """Change order pickups, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /orders/pickups
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete order pickups by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /orders/pickups
        """
