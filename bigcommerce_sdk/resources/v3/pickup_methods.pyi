"""PickupMethods: Ways to pick up orders at a location.

Generated from schema/v3/pickup_methods.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
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

from .inputs import (
    PickupCoordinatesDict,
    PickupMethodCreate,
    PickupMethodUpdateRow,
    PickupOptionDict,
    PickupOptionItemDict,
    PickupOptionMethodDict,
    PickupOptionResultDict,
    PickupQueryItemDict,
    PickupRadiusDict,
    PickupSearchAreaDict,
)
from .inventory_locations import AsyncInventoryLocation, InventoryLocation

PickupRadiusUnit: TypeAlias = Literal["KM", "MI"]
"""Kilometres or miles."""

PickupMethodsSort: TypeAlias = Literal[
    "date_modified", "date_modified:asc", "date_modified:desc", "name", "name:asc", "name:desc"
]
"""What PickupMethods can be ordered by."""

class PickupCoordinates(NestedRecord):
    """Place on the map."""

    def __init__(
        self, *, latitude: Decimal | float | str = ..., longitude: Decimal | float | str = ...
    ) -> None: ...
    @property
    def latitude(self) -> Decimal:
        """Degrees north of the equator; negative ones are south. Decimal, required on create."""

    @latitude.setter
    def latitude(self, value: Decimal | float | str) -> None: ...
    @property
    def longitude(self) -> Decimal:
        """Degrees east of Greenwich; negative ones are west. Decimal, required on create."""

    @longitude.setter
    def longitude(self, value: Decimal | float | str) -> None: ...

class PickupRadius(NestedRecord):
    """Distance from a place."""

    def __init__(self, *, value: int = ..., unit: PickupRadiusUnit = ...) -> None: ...
    @property
    def value(self) -> int:
        """Number of kilometres or miles. Integer, required on create."""

    @value.setter
    def value(self, value: int) -> None: ...
    @property
    def unit(self) -> PickupRadiusUnit:
        """Whether the value is in kilometres (KM) or miles (MI). Enum, required on create."""

    @unit.setter
    def unit(self, value: PickupRadiusUnit) -> None: ...

class PickupSearchArea(NestedRecord):
    """A circle around a place."""

    def __init__(
        self,
        *,
        coordinates: PickupCoordinates | PickupCoordinatesDict = ...,
        radius: PickupRadius | PickupRadiusDict = ...,
    ) -> None: ...
    @property
    def coordinates(self) -> PickupCoordinates:
        """Place in the middle. Object."""

    @coordinates.setter
    def coordinates(self, value: PickupCoordinates | PickupCoordinatesDict) -> None: ...
    @property
    def radius(self) -> PickupRadius:
        """Distance from the place. Object, required on create."""

    @radius.setter
    def radius(self, value: PickupRadius | PickupRadiusDict) -> None: ...

class PickupQueryItem(NestedRecord):
    """An item to pick up."""

    def __init__(self, *, variant_id: int = ..., quantity: int = ...) -> None: ...
    @property
    def variant_id(self) -> int:
        """Variant to pick up. Integer, required on create."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def quantity(self) -> int:
        """Number of units. Integer, required on create."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...

class PickupOptionQuery(NestedRecord):
    """Items to pick up, and where."""

    def __init__(
        self,
        *,
        search_area: PickupSearchArea | PickupSearchAreaDict = ...,
        items: Sequence[PickupQueryItem | PickupQueryItemDict] = ...,
    ) -> None: ...
    @property
    def search_area(self) -> PickupSearchArea:
        """Area in which to look. Object, required on create."""

    @search_area.setter
    def search_area(self, value: PickupSearchArea | PickupSearchAreaDict) -> None: ...
    @property
    def items(self) -> list[PickupQueryItem]:
        """Items that are to be picked up together. Array of object, required on create."""

    @items.setter
    def items(self, value: Sequence[PickupQueryItem | PickupQueryItemDict]) -> None: ...

class PickupOptionMethod(NestedRecord):
    """A pickup method."""

    def __init__(
        self,
        *,
        id: int = ...,
        location_id: int = ...,
        display_name: str = ...,
        collection_instructions: str | None = ...,
        collection_time_description: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the pickup method. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def location_id(self) -> int:
        """Location where orders are picked up. Integer."""

    @location_id.setter
    def location_id(self, value: int) -> None: ...
    @property
    def display_name(self) -> str:
        """Name that shoppers see. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def collection_instructions(self) -> str | None:
        """What shoppers have to do to pick up an order. String, can be None."""

    @collection_instructions.setter
    def collection_instructions(self, value: str | None) -> None: ...
    @property
    def collection_time_description(self) -> str | None:
        """When orders can be picked up, in words. String, can be None."""

    @collection_time_description.setter
    def collection_time_description(self, value: str | None) -> None: ...

class PickupOptionItem(NestedRecord):
    """An item that can be picked up."""

    def __init__(self, *, variant_id: int = ..., quantity: int = ...) -> None: ...
    @property
    def variant_id(self) -> int:
        """Variant that can be picked up. Integer."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def quantity(self) -> int:
        """Number of units. Integer."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...

class PickupOption(NestedRecord):
    """A pickup method and the items that it has."""

    def __init__(
        self,
        *,
        pickup_method: PickupOptionMethod | PickupOptionMethodDict = ...,
        available_items: Sequence[PickupOptionItem | PickupOptionItemDict] = ...,
    ) -> None: ...
    @property
    def pickup_method(self) -> PickupOptionMethod:
        """The pickup method that has the items. Object."""

    @pickup_method.setter
    def pickup_method(self, value: PickupOptionMethod | PickupOptionMethodDict) -> None: ...
    @property
    def available_items(self) -> list[PickupOptionItem]:
        """Items that can be picked up with it. Array of object."""

    @available_items.setter
    def available_items(self, value: Sequence[PickupOptionItem | PickupOptionItemDict]) -> None: ...

class PickupOptionResult(NestedRecord):
    """One result of a search for pickup methods."""

    def __init__(
        self, *, pickup_options: Sequence[PickupOption | PickupOptionDict] = ...
    ) -> None: ...
    @property
    def pickup_options(self) -> list[PickupOption]:
        """Pickup methods that have all items. Array of object."""

    @pickup_options.setter
    def pickup_options(self, value: Sequence[PickupOption | PickupOptionDict]) -> None: ...

class PickupOptionResults(NestedRecord):
    """Results of a search for pickup methods."""

    def __init__(
        self, *, results: Sequence[PickupOptionResult | PickupOptionResultDict] = ...
    ) -> None: ...
    @property
    def results(self) -> list[PickupOptionResult]:
        """Results, each with pickup methods. Array of object."""

    @results.setter
    def results(self, value: Sequence[PickupOptionResult | PickupOptionResultDict]) -> None: ...

class PickupMethodFields(BaseRecord):
    """Fields of PickupMethod and AsyncPickupMethod."""

    @property
    def id(self) -> int:
        """Identifies the pickup method. Integer, read-only."""

    @property
    def location_id(self) -> int:
        """Location where orders are picked up. Integer."""

    @location_id.setter
    def location_id(self, value: int) -> None: ...
    @property
    def display_name(self) -> str:
        """Name that shoppers see. String, at most 250 characters."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def collection_instructions(self) -> str | None:
        """What shoppers have to do to pick up an order. String, can be None, at most 250 characters."""

    @collection_instructions.setter
    def collection_instructions(self, value: str | None) -> None: ...
    @property
    def collection_time_description(self) -> str | None:
        """When orders can be picked up, in words. String, can be None, at most 250 characters."""

    @collection_time_description.setter
    def collection_time_description(self, value: str | None) -> None: ...
    @property
    def location_identity(self) -> int | None:
        """Former name of location_id. Integer, can be None. Deprecated: Marked as deprecated in the reference."""

    @location_identity.setter
    def location_identity(self, value: int | None) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the pickup method was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the pickup method was last changed. Datetime, read-only."""

class PickupMethod(PickupMethodFields, Record):
    """One pickup method. Ways to pick up orders at a location."""

    @property
    def location(self) -> InventoryLocation | None:
        """The location where orders are picked up. Leads to a record of InventoryLocations, fetched when first used."""

    def save(self) -> PickupMethod:
        """Send only the changed fields; does nothing without changes.

        API: PUT /pickup/methods
        """

    def update(
        self,
        *,
        location_id: int = ...,
        display_name: str = ...,
        collection_instructions: str | None = ...,
        collection_time_description: str | None = ...,
        location_identity: int | None = ...,
    ) -> PickupMethod:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            location_id: Location where orders are picked up.
            display_name: Name that shoppers see.
            collection_instructions: What shoppers have to do to pick up an order.
            collection_time_description: When orders can be picked up, in words.
            location_identity: Former name of location_id.

        API: PUT /pickup/methods
        """

    def delete(self) -> None:
        """Delete this pickup method from the store.

        API: DELETE /pickup/methods
        """

    def refresh(self) -> PickupMethod:
        """Reload this pickup method; unsaved changes are discarded.

        API: GET /pickup/methods
        """

class AsyncPickupMethod(PickupMethodFields, AsyncRecord):
    """One pickup method. Ways to pick up orders at a location. For asynchronous clients."""

    @property
    def location(self) -> AsyncLink[AsyncInventoryLocation | None]:
        """The location where orders are picked up. Leads to a record of InventoryLocations, fetched when first awaited."""

    async def save(self) -> AsyncPickupMethod:
        """Send only the changed fields; does nothing without changes.

        API: PUT /pickup/methods
        """

    async def update(
        self,
        *,
        location_id: int = ...,
        display_name: str = ...,
        collection_instructions: str | None = ...,
        collection_time_description: str | None = ...,
        location_identity: int | None = ...,
    ) -> AsyncPickupMethod:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            location_id: Location where orders are picked up.
            display_name: Name that shoppers see.
            collection_instructions: What shoppers have to do to pick up an order.
            collection_time_description: When orders can be picked up, in words.
            location_identity: Former name of location_id.

        API: PUT /pickup/methods
        """

    async def delete(self) -> None:
        """Delete this pickup method from the store.

        API: DELETE /pickup/methods
        """

    async def refresh(self) -> AsyncPickupMethod:
        """Reload this pickup method; unsaved changes are discarded.

        API: GET /pickup/methods
        """

class PickupMethodFilters(FilterSet):
    """Parameters of PickupMethods."""

    def __init__(
        self,
        *,
        id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        sort: PickupMethodsSort | None = None,
    ) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Pickup methods with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Pickup methods created at this time."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Pickup methods created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Pickup methods created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Pickup methods last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Pickup methods last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Pickup methods last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def sort(self) -> Filter[PickupMethodsSort]:
        """What to order by; the direction follows a colon."""

    @sort.setter
    def sort(self, value: PickupMethodsSort | None) -> None: ...

class PickupMethods(Resource[PickupMethod]):
    """Ways to pick up orders at a location."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: PickupMethodFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        sort: PickupMethodsSort | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PickupMethod]:
        """One page of pickup methods, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Pickup methods with one of these ids.
            date_created: Pickup methods created at this time.
            date_created__min: Pickup methods created at or after this time.
            date_created__max: Pickup methods created at or before this time.
            date_modified: Pickup methods last changed at this time.
            date_modified__min: Pickup methods last changed at or after this time.
            date_modified__max: Pickup methods last changed at or before this time.
            sort: What to order by; the direction follows a colon.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pickup/methods
        """

    def iterall(
        self,
        *,
        query: PickupMethodFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        sort: PickupMethodsSort | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[PickupMethod]:
        """All pickup methods, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Pickup methods with one of these ids.
            date_created: Pickup methods created at this time.
            date_created__min: Pickup methods created at or after this time.
            date_created__max: Pickup methods created at or before this time.
            date_modified: Pickup methods last changed at this time.
            date_modified__min: Pickup methods last changed at or after this time.
            date_modified__max: Pickup methods last changed at or before this time.
            sort: What to order by; the direction follows a colon.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pickup/methods
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PickupMethodFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        sort: PickupMethodsSort | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[PickupMethod]:
        """A range of pickup methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Pickup methods with one of these ids.
            date_created: Pickup methods created at this time.
            date_created__min: Pickup methods created at or after this time.
            date_created__max: Pickup methods created at or before this time.
            date_modified: Pickup methods last changed at this time.
            date_modified__min: Pickup methods last changed at or after this time.
            date_modified__max: Pickup methods last changed at or before this time.
            sort: What to order by; the direction follows a colon.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pickup/methods
        """

    def filters(self) -> PickupMethodFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> PickupMethod:
        """One pickup method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pickup/methods
        """

    def create(
        self,
        *,
        location_id: int = ...,
        display_name: str = ...,
        collection_instructions: str | None = ...,
        collection_time_description: str | None = ...,
        location_identity: int | None = ...,
    ) -> PickupMethod:
        """Create one pickup method and return it as stored.

        Args:
            location_id: Location where orders are picked up.
            display_name: Name that shoppers see.
            collection_instructions: What shoppers have to do to pick up an order.
            collection_time_description: When orders can be picked up, in words.
            location_identity: Former name of location_id.

        API: POST /pickup/methods
        """

    def update(
        self,
        id: int,
        /,
        *,
        location_id: int = ...,
        display_name: str = ...,
        collection_instructions: str | None = ...,
        collection_time_description: str | None = ...,
        location_identity: int | None = ...,
    ) -> PickupMethod:
        """Change one pickup method; only the fields that are passed are sent.

        Args:
            location_id: Location where orders are picked up.
            display_name: Name that shoppers see.
            collection_instructions: What shoppers have to do to pick up an order.
            collection_time_description: When orders can be picked up, in words.
            location_identity: Former name of location_id.

        API: PUT /pickup/methods
        """

    def delete(self, id: int, /) -> None:
        """Delete one pickup method.

        API: DELETE /pickup/methods
        """

    def create_many(
        self,
        rows: Iterable[PickupMethodCreate | PickupMethod | AsyncPickupMethod],
        /,
        *,
        concurrency: int = 1,
    ) -> list[PickupMethod]:
        """Create pickup methods, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /pickup/methods
        """

    def update_many(
        self,
        rows: Iterable[PickupMethodUpdateRow | PickupMethod | AsyncPickupMethod],
        /,
        *,
        concurrency: int = 1,
    ) -> list[PickupMethod]:
        """Change pickup methods, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /pickup/methods
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete pickup methods by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /pickup/methods
        """

    def find_options(
        self,
        *,
        search_area: PickupSearchArea | PickupSearchAreaDict,
        items: Sequence[PickupQueryItem | PickupQueryItemDict],
    ) -> PickupOptionResults | None:
        """Finds up to 10 pickup methods near a place where all given items are in stock.

        Args:
            search_area: Area in which to look.
            items: Items that are to be picked up together.

        API: POST /pickup/options
        """

class AsyncPickupMethods(AsyncResource[AsyncPickupMethod]):
    """Ways to pick up orders at a location. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: PickupMethodFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        sort: PickupMethodsSort | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPickupMethod]:
        """One page of pickup methods, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Pickup methods with one of these ids.
            date_created: Pickup methods created at this time.
            date_created__min: Pickup methods created at or after this time.
            date_created__max: Pickup methods created at or before this time.
            date_modified: Pickup methods last changed at this time.
            date_modified__min: Pickup methods last changed at or after this time.
            date_modified__max: Pickup methods last changed at or before this time.
            sort: What to order by; the direction follows a colon.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pickup/methods
        """

    def iterall(
        self,
        *,
        query: PickupMethodFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        sort: PickupMethodsSort | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPickupMethod]:
        """All pickup methods, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Pickup methods with one of these ids.
            date_created: Pickup methods created at this time.
            date_created__min: Pickup methods created at or after this time.
            date_created__max: Pickup methods created at or before this time.
            date_modified: Pickup methods last changed at this time.
            date_modified__min: Pickup methods last changed at or after this time.
            date_modified__max: Pickup methods last changed at or before this time.
            sort: What to order by; the direction follows a colon.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pickup/methods
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PickupMethodFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        sort: PickupMethodsSort | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPickupMethod]:
        """A range of pickup methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Pickup methods with one of these ids.
            date_created: Pickup methods created at this time.
            date_created__min: Pickup methods created at or after this time.
            date_created__max: Pickup methods created at or before this time.
            date_modified: Pickup methods last changed at this time.
            date_modified__min: Pickup methods last changed at or after this time.
            date_modified__max: Pickup methods last changed at or before this time.
            sort: What to order by; the direction follows a colon.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pickup/methods
        """

    def filters(self) -> PickupMethodFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncPickupMethod:
        """One pickup method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pickup/methods
        """

    async def create(
        self,
        *,
        location_id: int = ...,
        display_name: str = ...,
        collection_instructions: str | None = ...,
        collection_time_description: str | None = ...,
        location_identity: int | None = ...,
    ) -> AsyncPickupMethod:
        """Create one pickup method and return it as stored.

        Args:
            location_id: Location where orders are picked up.
            display_name: Name that shoppers see.
            collection_instructions: What shoppers have to do to pick up an order.
            collection_time_description: When orders can be picked up, in words.
            location_identity: Former name of location_id.

        API: POST /pickup/methods
        """

    async def update(
        self,
        id: int,
        /,
        *,
        location_id: int = ...,
        display_name: str = ...,
        collection_instructions: str | None = ...,
        collection_time_description: str | None = ...,
        location_identity: int | None = ...,
    ) -> AsyncPickupMethod:
        """Change one pickup method; only the fields that are passed are sent.

        Args:
            location_id: Location where orders are picked up.
            display_name: Name that shoppers see.
            collection_instructions: What shoppers have to do to pick up an order.
            collection_time_description: When orders can be picked up, in words.
            location_identity: Former name of location_id.

        API: PUT /pickup/methods
        """

    async def delete(self, id: int, /) -> None:
        """Delete one pickup method.

        API: DELETE /pickup/methods
        """

    async def create_many(
        self,
        rows: Iterable[PickupMethodCreate | PickupMethod | AsyncPickupMethod],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncPickupMethod]:
        """Create pickup methods, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /pickup/methods
        """

    async def update_many(
        self,
        rows: Iterable[PickupMethodUpdateRow | PickupMethod | AsyncPickupMethod],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncPickupMethod]:
        """Change pickup methods, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /pickup/methods
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete pickup methods by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /pickup/methods
        """

    async def find_options(
        self,
        *,
        search_area: PickupSearchArea | PickupSearchAreaDict,
        items: Sequence[PickupQueryItem | PickupQueryItemDict],
    ) -> PickupOptionResults | None:
        """Finds up to 10 pickup methods near a place where all given items are in stock.

        Args:
            search_area: Area in which to look.
            items: Items that are to be picked up together.

        API: POST /pickup/options
        """
