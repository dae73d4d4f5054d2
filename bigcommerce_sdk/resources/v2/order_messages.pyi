"""OrderMessages: Messages exchanged between the store and the shopper about one order.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

OrderMessageStatus: TypeAlias = Literal["read", "unread"]
"""Values of OrderMessage.status."""

class OrderMessageFields(BaseRecord):
    """Fields of OrderMessage and AsyncOrderMessage."""

    @property
    def id(self) -> int:
        """Identifies the message. Integer, read-only."""

    @property
    def order_id(self) -> int:
        """Order that the message is about. Integer, read-only."""

    @property
    def staff_id(self) -> int:
        """Staff member tied to the message. Integer, read-only."""

    @property
    def customer_id(self) -> int:
        """Customer tied to the message. Integer, read-only."""

    @property
    def type(self) -> str:
        """Kind of message, such as one from the customer. String, read-only."""

    @property
    def subject(self) -> str:
        """Subject line of the message. String, read-only."""

    @property
    def message(self) -> str:
        """Body text of the message. String, read-only."""

    @property
    def status(self) -> OrderMessageStatus:
        """Whether the message has been read. Enum, read-only."""

    @property
    def is_flagged(self) -> bool:
        """Whether the message is flagged. Boolean, read-only."""

    @property
    def date_created(self) -> datetime:
        """Time the message was written, in UTC. Datetime, read-only."""

    @property
    def customer(self) -> dict[str, Any]:
        """Details of the customer, or a link to them. Map, read-only."""

class OrderMessage(OrderMessageFields, SubResourceRecord):
    """One order message. Messages exchanged between the store and the shopper about one order."""

    def refresh(self) -> OrderMessage:
        """Reload this order message; unsaved changes are discarded.

        API: GET /orders/{order_id}/messages/{id}
        """

class AsyncOrderMessage(OrderMessageFields, AsyncSubResourceRecord):
    """One order message. Messages exchanged between the store and the shopper about one order. For asynchronous clients."""

    async def refresh(self) -> AsyncOrderMessage:
        """Reload this order message; unsaved changes are discarded.

        API: GET /orders/{order_id}/messages/{id}
        """

class OrderMessageFilters(FilterSet):
    """Parameters of OrderMessages."""

    def __init__(
        self,
        *,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
    ) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest message id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest message id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...
    @property
    def customer_id(self) -> Filter[int]:
        """Messages tied to this customer only."""

    @customer_id.setter
    def customer_id(self, value: int | None) -> None: ...
    @property
    def min_date_created(self) -> Filter[datetime | date | str]:
        """Created at or after this time."""

    @min_date_created.setter
    def min_date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def max_date_created(self) -> Filter[datetime | date | str]:
        """Created at or before this time."""

    @max_date_created.setter
    def max_date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def is_flagged(self) -> Filter[bool]:
        """Only flagged messages, or only unflagged ones."""

    @is_flagged.setter
    def is_flagged(self, value: bool | None) -> None: ...
    @property
    def status(self) -> Filter[OrderMessageStatus]:
        """Only read or only unread messages."""

    @status.setter
    def status(self, value: OrderMessageStatus | None) -> None: ...

class OrderMessages(Resource[OrderMessage]):
    """Messages exchanged between the store and the shopper about one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        order_id: int,
        /,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderMessage]:
        """One page of order messages, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderMessage]:
        """All order messages, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderMessage]:
        """A range of order messages by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def filters(self) -> OrderMessageFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[OrderMessage]:
        """One page of the order messages of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    @overload
    def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderMessage:
        """One order message by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages/{id}
        """

class BoundOrderMessages(BoundResource[OrderMessage]):
    """OrderMessages of one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderMessage]:
        """One page of order messages, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def iterall(
        self,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderMessage]:
        """All order messages, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderMessage]:
        """A range of order messages by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def filters(self) -> OrderMessageFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderMessage]:
        """All order messages, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderMessage:
        """One order message by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OrderMessage:
        """One order message by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages/{id}
        """

class AsyncOrderMessages(AsyncResource[AsyncOrderMessage]):
    """Messages exchanged between the store and the shopper about one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        order_id: int,
        /,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderMessage]:
        """One page of order messages, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderMessage]:
        """All order messages, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderMessage]:
        """A range of order messages by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def filters(self) -> OrderMessageFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderMessage]:
        """One page of the order messages of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    @overload
    async def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderMessage:
        """One order message by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages/{id}
        """

class AsyncBoundOrderMessages(AsyncBoundResource[AsyncOrderMessage]):
    """OrderMessages of one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderMessage]:
        """One page of order messages, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def iterall(
        self,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderMessage]:
        """All order messages, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderMessage]:
        """A range of order messages by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    def filters(self) -> OrderMessageFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: OrderMessageFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        customer_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        is_flagged: bool | None = None,
        status: OrderMessageStatus | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderMessage]:
        """All order messages, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            min_id: Lowest message id to return.
            max_id: Highest message id to return.
            customer_id: Messages tied to this customer only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            is_flagged: Only flagged messages, or only unflagged ones.
            status: Only read or only unread messages.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderMessage:
        """One order message by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderMessage:
        """One order message by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/messages/{id}
        """
