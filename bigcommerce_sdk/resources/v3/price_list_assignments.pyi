"""PriceListAssignments: Which customer groups and channels get the prices of a price list.

Generated from schema/v3/price_list_assignments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .inputs import PriceListAssignmentCreate
from .price_lists import AsyncPriceList, PriceList

class PriceListAssignmentInput(NestedRecord):
    """A customer group and a channel."""

    def __init__(self, *, customer_group_id: int = ..., channel_id: int = ...) -> None: ...
    @property
    def customer_group_id(self) -> int:
        """Id of the customer group. Integer, required on create."""

    @customer_group_id.setter
    def customer_group_id(self, value: int) -> None: ...
    @property
    def channel_id(self) -> int:
        """Id of the channel. Integer, required on create."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...

class PriceListAssignmentFields(BaseRecord):
    """Fields of PriceListAssignment and AsyncPriceListAssignment."""

    @property
    def id(self) -> int:
        """Identifies the assignment. Integer, read-only."""

    @property
    def price_list_id(self) -> int:
        """Id of the price list. Integer, create-only, required on create."""

    @property
    def customer_group_id(self) -> int | None:
        """Id of the customer group; null for all groups. Integer, create-only, can be None."""

    @property
    def channel_id(self) -> int | None:
        """Id of the channel; null for all channels. Integer, create-only, can be None."""

class PriceListAssignment(PriceListAssignmentFields, Record):
    """One price list assignment. Which customer groups and channels get the prices of a price list."""

    @property
    def price_list(self) -> PriceList | None:
        """The price list that is assigned. Leads to a record of PriceLists, fetched when first used."""

    @property
    def channel(self) -> Channel | None:
        """The channel, or None for all channels. Leads to a record of Channels, fetched when first used."""

    def refresh(
        self, *, before: str | None = None, after: str | None = None
    ) -> PriceListAssignment:
        """Reload this price list assignment; unsaved changes are discarded.

        Args:
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.

        API: GET /pricelists/assignments
        """

class AsyncPriceListAssignment(PriceListAssignmentFields, AsyncRecord):
    """One price list assignment. Which customer groups and channels get the prices of a price list. For asynchronous clients."""

    @property
    def price_list(self) -> AsyncLink[AsyncPriceList | None]:
        """The price list that is assigned. Leads to a record of PriceLists, fetched when first awaited."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel, or None for all channels. Leads to a record of Channels, fetched when first awaited."""

    async def refresh(
        self, *, before: str | None = None, after: str | None = None
    ) -> AsyncPriceListAssignment:
        """Reload this price list assignment; unsaved changes are discarded.

        Args:
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.

        API: GET /pricelists/assignments
        """

class PriceListAssignmentFilters(FilterSet):
    """Parameters of PriceListAssignments."""

    def __init__(
        self,
        *,
        id: int | None = None,
        price_list_id: int | None = None,
        customer_group_id: int | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        price_list_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        before: str | None = None,
        after: str | None = None,
    ) -> None: ...
    @property
    def id(self) -> Filter[int]:
        """The assignment with this id."""

    @id.setter
    def id(self, value: int | None) -> None: ...
    @property
    def price_list_id(self) -> Filter[int]:
        """Assignments of this price list."""

    @price_list_id.setter
    def price_list_id(self, value: int | None) -> None: ...
    @property
    def customer_group_id(self) -> Filter[int]:
        """Assignments to this customer group."""

    @customer_group_id.setter
    def customer_group_id(self, value: int | None) -> None: ...
    @property
    def channel_id(self) -> Filter[int]:
        """Assignments to this channel."""

    @channel_id.setter
    def channel_id(self, value: int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Assignments with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def customer_group_id__in(self) -> Filter[Sequence[int] | int]:
        """Assignments to these customer groups."""

    @customer_group_id__in.setter
    def customer_group_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def price_list_id__in(self) -> Filter[Sequence[int] | int]:
        """Assignments of these price lists."""

    @price_list_id__in.setter
    def price_list_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Assignments to these channels."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def before(self) -> Filter[str]:
        """Returns the rows before this cursor of a previous response."""

    @before.setter
    def before(self, value: str | None) -> None: ...
    @property
    def after(self) -> Filter[str]:
        """Returns the rows after this cursor of a previous response."""

    @after.setter
    def after(self, value: str | None) -> None: ...

class PriceListAssignments(Resource[PriceListAssignment]):
    """Which customer groups and channels get the prices of a price list."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: PriceListAssignmentFilters | None = None,
        id: int | None = None,
        price_list_id: int | None = None,
        customer_group_id: int | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        price_list_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PriceListAssignment]:
        """One page of price list assignments, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The assignment with this id.
            price_list_id: Assignments of this price list.
            customer_group_id: Assignments to this customer group.
            channel_id: Assignments to this channel.
            id__in: Assignments with one of these ids.
            customer_group_id__in: Assignments to these customer groups.
            price_list_id__in: Assignments of these price lists.
            channel_id__in: Assignments to these channels.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/assignments
        """

    def iterall(
        self,
        *,
        query: PriceListAssignmentFilters | None = None,
        id: int | None = None,
        price_list_id: int | None = None,
        customer_group_id: int | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        price_list_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        before: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[PriceListAssignment]:
        """All price list assignments, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The assignment with this id.
            price_list_id: Assignments of this price list.
            customer_group_id: Assignments to this customer group.
            channel_id: Assignments to this channel.
            id__in: Assignments with one of these ids.
            customer_group_id__in: Assignments to these customer groups.
            price_list_id__in: Assignments of these price lists.
            channel_id__in: Assignments to these channels.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/assignments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PriceListAssignmentFilters | None = None,
        id: int | None = None,
        price_list_id: int | None = None,
        customer_group_id: int | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        price_list_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[PriceListAssignment]:
        """A range of price list assignments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The assignment with this id.
            price_list_id: Assignments of this price list.
            customer_group_id: Assignments to this customer group.
            channel_id: Assignments to this channel.
            id__in: Assignments with one of these ids.
            customer_group_id__in: Assignments to these customer groups.
            price_list_id__in: Assignments of these price lists.
            channel_id__in: Assignments to these channels.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/assignments
        """

    def filters(self) -> PriceListAssignmentFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> PriceListAssignment:
        """One price list assignment by its id.

        Args:
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/assignments
        """

    def create(
        self,
        *,
        price_list_id: int,
        customer_group_id: int | None = ...,
        channel_id: int | None = ...,
    ) -> PriceListAssignment:
        """Create one price list assignment and return it as stored.

        Args:
            price_list_id: Id of the price list.
            customer_group_id: Id of the customer group; null for all groups.
            channel_id: Id of the channel; null for all channels.

        API: POST /pricelists/assignments
        """

    def delete_all(
        self,
        *,
        id: int | None = None,
        price_list_id: int | None = None,
        customer_group_id: int | None = None,
        channel_id: int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all price list assignments.

        Args:
            id: Id of the assignment to delete.
            price_list_id: Price list of the assignments to delete.
            customer_group_id: Customer group of the assignments to delete.
            channel_id: Channel of the assignments to delete.
            channel_id__in: Channels of the assignments to delete.

        API: DELETE /pricelists/assignments
        """

    def create_many(
        self,
        rows: Iterable[PriceListAssignmentCreate | PriceListAssignment | AsyncPriceListAssignment],
        /,
        *,
        concurrency: int = 1,
    ) -> list[PriceListAssignment]:
        """Create price list assignments, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /pricelists/assignments
        """

    def assign(
        self, price_list_id: int, /, *, customer_group_id: int, channel_id: int
    ) -> PriceListAssignment | None:
        """Assigns a price list to a customer group in a channel, in place of another list.

        Args:
            customer_group_id: Id of the customer group.
            channel_id: Id of the channel.

        API: PUT /pricelists/{price_list_id}/assignments
        """

class AsyncPriceListAssignments(AsyncResource[AsyncPriceListAssignment]):
    """Which customer groups and channels get the prices of a price list. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: PriceListAssignmentFilters | None = None,
        id: int | None = None,
        price_list_id: int | None = None,
        customer_group_id: int | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        price_list_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPriceListAssignment]:
        """One page of price list assignments, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The assignment with this id.
            price_list_id: Assignments of this price list.
            customer_group_id: Assignments to this customer group.
            channel_id: Assignments to this channel.
            id__in: Assignments with one of these ids.
            customer_group_id__in: Assignments to these customer groups.
            price_list_id__in: Assignments of these price lists.
            channel_id__in: Assignments to these channels.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/assignments
        """

    def iterall(
        self,
        *,
        query: PriceListAssignmentFilters | None = None,
        id: int | None = None,
        price_list_id: int | None = None,
        customer_group_id: int | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        price_list_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        before: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPriceListAssignment]:
        """All price list assignments, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The assignment with this id.
            price_list_id: Assignments of this price list.
            customer_group_id: Assignments to this customer group.
            channel_id: Assignments to this channel.
            id__in: Assignments with one of these ids.
            customer_group_id__in: Assignments to these customer groups.
            price_list_id__in: Assignments of these price lists.
            channel_id__in: Assignments to these channels.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/assignments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PriceListAssignmentFilters | None = None,
        id: int | None = None,
        price_list_id: int | None = None,
        customer_group_id: int | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        price_list_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPriceListAssignment]:
        """A range of price list assignments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The assignment with this id.
            price_list_id: Assignments of this price list.
            customer_group_id: Assignments to this customer group.
            channel_id: Assignments to this channel.
            id__in: Assignments with one of these ids.
            customer_group_id__in: Assignments to these customer groups.
            price_list_id__in: Assignments of these price lists.
            channel_id__in: Assignments to these channels.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/assignments
        """

    def filters(self) -> PriceListAssignmentFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPriceListAssignment:
        """One price list assignment by its id.

        Args:
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/assignments
        """

    async def create(
        self,
        *,
        price_list_id: int,
        customer_group_id: int | None = ...,
        channel_id: int | None = ...,
    ) -> AsyncPriceListAssignment:
        """Create one price list assignment and return it as stored.

        Args:
            price_list_id: Id of the price list.
            customer_group_id: Id of the customer group; null for all groups.
            channel_id: Id of the channel; null for all channels.

        API: POST /pricelists/assignments
        """

    async def delete_all(
        self,
        *,
        id: int | None = None,
        price_list_id: int | None = None,
        customer_group_id: int | None = None,
        channel_id: int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all price list assignments.

        Args:
            id: Id of the assignment to delete.
            price_list_id: Price list of the assignments to delete.
            customer_group_id: Customer group of the assignments to delete.
            channel_id: Channel of the assignments to delete.
            channel_id__in: Channels of the assignments to delete.

        API: DELETE /pricelists/assignments
        """

    async def create_many(
        self,
        rows: Iterable[PriceListAssignmentCreate | PriceListAssignment | AsyncPriceListAssignment],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncPriceListAssignment]:
        """Create price list assignments, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /pricelists/assignments
        """

    async def assign(
        self, price_list_id: int, /, *, customer_group_id: int, channel_id: int
    ) -> AsyncPriceListAssignment | None:
        """Assigns a price list to a customer group in a channel, in place of another list.

        Args:
            customer_group_id: Id of the customer group.
            channel_id: Id of the channel.

        API: PUT /pricelists/{price_list_id}/assignments
        """
