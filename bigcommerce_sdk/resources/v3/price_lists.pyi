"""PriceLists: Lists of prices that replace catalog prices for customer groups or channels.

Generated from schema/v3/price_lists.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .price_list_records import AsyncBoundPriceListRecords, BoundPriceListRecords

class PriceListFields(BaseRecord):
    """Fields of PriceList and AsyncPriceList."""

    @property
    def id(self) -> int:
        """Identifies the price list. Integer, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the price list was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the price list was last changed. Datetime, read-only."""

    @property
    def name(self) -> str:
        """Name of the price list; unique in the store. String, required on create and update."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def active(self) -> bool:
        """Whether its prices are used. Boolean."""

    @active.setter
    def active(self, value: bool) -> None: ...

class PriceList(PriceListFields, Record):
    """One price list. Lists of prices that replace catalog prices for customer groups or channels."""

    @property
    def records(self) -> BoundPriceListRecords:
        """The prices of the list. Leads to a list of PriceListRecords, fetched when first used."""

    def save(self) -> PriceList:
        """Send only the changed fields; does nothing without changes.

        API: PUT /pricelists/{id}
        """

    def update(self, *, name: str = ..., active: bool = ...) -> PriceList:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the price list; unique in the store.
            active: Whether its prices are used.

        API: PUT /pricelists/{id}
        """

    def delete(self) -> None:
        """Delete this price list from the store.

        API: DELETE /pricelists/{id}
        """

    def refresh(self) -> PriceList:
        """Reload this price list; unsaved changes are discarded.

        API: GET /pricelists/{id}
        """

class AsyncPriceList(PriceListFields, AsyncRecord):
    """One price list. Lists of prices that replace catalog prices for customer groups or channels. For asynchronous clients."""

    @property
    def records(self) -> AsyncBoundPriceListRecords:
        """The prices of the list. Leads to a list of PriceListRecords, fetched when first used."""

    async def save(self) -> AsyncPriceList:
        """Send only the changed fields; does nothing without changes.

        API: PUT /pricelists/{id}
        """

    async def update(self, *, name: str = ..., active: bool = ...) -> AsyncPriceList:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the price list; unique in the store.
            active: Whether its prices are used.

        API: PUT /pricelists/{id}
        """

    async def delete(self) -> None:
        """Delete this price list from the store.

        API: DELETE /pricelists/{id}
        """

    async def refresh(self) -> AsyncPriceList:
        """Reload this price list; unsaved changes are discarded.

        API: GET /pricelists/{id}
        """

class PriceListFilters(FilterSet):
    """Parameters of PriceLists."""

    def __init__(
        self,
        *,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        id__in: Sequence[int] | int | None = None,
        name__like: str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
    ) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """The price list with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Price lists created at this time."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Price lists last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Price lists with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def name__like(self) -> Filter[str]:
        """Price lists whose name contains this text."""

    @name__like.setter
    def name__like(self, value: str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Price lists created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Price lists created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Price lists last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Price lists last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
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

class PriceLists(Resource[PriceList]):
    """Lists of prices that replace catalog prices for customer groups or channels."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: PriceListFilters | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        id__in: Sequence[int] | int | None = None,
        name__like: str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PriceList]:
        """One page of price lists, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: The price list with this name.
            date_created: Price lists created at this time.
            date_modified: Price lists last changed at this time.
            id__in: Price lists with one of these ids.
            name__like: Price lists whose name contains this text.
            date_created__max: Price lists created at or before this time.
            date_created__min: Price lists created at or after this time.
            date_modified__max: Price lists last changed at or before this time.
            date_modified__min: Price lists last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists
        """

    def iterall(
        self,
        *,
        query: PriceListFilters | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        id__in: Sequence[int] | int | None = None,
        name__like: str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[PriceList]:
        """All price lists, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: The price list with this name.
            date_created: Price lists created at this time.
            date_modified: Price lists last changed at this time.
            id__in: Price lists with one of these ids.
            name__like: Price lists whose name contains this text.
            date_created__max: Price lists created at or before this time.
            date_created__min: Price lists created at or after this time.
            date_modified__max: Price lists last changed at or before this time.
            date_modified__min: Price lists last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PriceListFilters | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        id__in: Sequence[int] | int | None = None,
        name__like: str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[PriceList]:
        """A range of price lists by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: The price list with this name.
            date_created: Price lists created at this time.
            date_modified: Price lists last changed at this time.
            id__in: Price lists with one of these ids.
            name__like: Price lists whose name contains this text.
            date_created__max: Price lists created at or before this time.
            date_created__min: Price lists created at or after this time.
            date_modified__max: Price lists last changed at or before this time.
            date_modified__min: Price lists last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists
        """

    def filters(self) -> PriceListFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> PriceList:
        """One price list by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{id}
        """

    def create(self, *, name: str, active: bool = ...) -> PriceList:
        """Create one price list and return it as stored.

        Args:
            name: Name of the price list; unique in the store.
            active: Whether its prices are used.

        API: POST /pricelists
        """

    def update(self, id: int, /, *, name: str, active: bool = ...) -> PriceList:
        """Change one price list; only the fields that are passed are sent.

        Args:
            name: Name of the price list; unique in the store.
            active: Whether its prices are used.

        API: PUT /pricelists/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one price list.

        API: DELETE /pricelists/{id}
        """

    def delete_all(self, *, name: str | None = None) -> None:
        """Delete all price lists.

        Args:
            name: Name of the price lists to delete.

        API: DELETE /pricelists
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete price lists by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /pricelists
        """

class AsyncPriceLists(AsyncResource[AsyncPriceList]):
    """Lists of prices that replace catalog prices for customer groups or channels. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: PriceListFilters | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        id__in: Sequence[int] | int | None = None,
        name__like: str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPriceList]:
        """One page of price lists, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: The price list with this name.
            date_created: Price lists created at this time.
            date_modified: Price lists last changed at this time.
            id__in: Price lists with one of these ids.
            name__like: Price lists whose name contains this text.
            date_created__max: Price lists created at or before this time.
            date_created__min: Price lists created at or after this time.
            date_modified__max: Price lists last changed at or before this time.
            date_modified__min: Price lists last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists
        """

    def iterall(
        self,
        *,
        query: PriceListFilters | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        id__in: Sequence[int] | int | None = None,
        name__like: str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPriceList]:
        """All price lists, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: The price list with this name.
            date_created: Price lists created at this time.
            date_modified: Price lists last changed at this time.
            id__in: Price lists with one of these ids.
            name__like: Price lists whose name contains this text.
            date_created__max: Price lists created at or before this time.
            date_created__min: Price lists created at or after this time.
            date_modified__max: Price lists last changed at or before this time.
            date_modified__min: Price lists last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PriceListFilters | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        id__in: Sequence[int] | int | None = None,
        name__like: str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPriceList]:
        """A range of price lists by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: The price list with this name.
            date_created: Price lists created at this time.
            date_modified: Price lists last changed at this time.
            id__in: Price lists with one of these ids.
            name__like: Price lists whose name contains this text.
            date_created__max: Price lists created at or before this time.
            date_created__min: Price lists created at or after this time.
            date_modified__max: Price lists last changed at or before this time.
            date_modified__min: Price lists last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists
        """

    def filters(self) -> PriceListFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncPriceList:
        """One price list by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{id}
        """

    async def create(self, *, name: str, active: bool = ...) -> AsyncPriceList:
        """Create one price list and return it as stored.

        Args:
            name: Name of the price list; unique in the store.
            active: Whether its prices are used.

        API: POST /pricelists
        """

    async def update(self, id: int, /, *, name: str, active: bool = ...) -> AsyncPriceList:
        """Change one price list; only the fields that are passed are sent.

        Args:
            name: Name of the price list; unique in the store.
            active: Whether its prices are used.

        API: PUT /pricelists/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one price list.

        API: DELETE /pricelists/{id}
        """

    async def delete_all(self, *, name: str | None = None) -> None:
        """Delete all price lists.

        Args:
            name: Name of the price lists to delete.

        API: DELETE /pricelists
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete price lists by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /pricelists
        """
