"""InventoryLocationMetafields: Values that apps keep with a location.

Generated from schema/v3/inventory_locations.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import InventoryLocationMetafieldCreate, InventoryLocationMetafieldUpdateRow
from .shared import Metafield, MetafieldDirection, MetafieldIncludeField, MetafieldPermissionSet

class InventoryLocationMetafieldFields(Metafield):
    """Fields of InventoryLocationMetafield and AsyncInventoryLocationMetafield."""

class InventoryLocationMetafield(InventoryLocationMetafieldFields, SubResourceRecord):
    """One inventory location metafield. Values that apps keep with a location."""

    def save(self) -> InventoryLocationMetafield:
        """Send only the changed fields; does nothing without changes.

        API: PUT /inventory/locations/{location_id}/metafields/{id}
        """

    def update(
        self,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> InventoryLocationMetafield:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /inventory/locations/{location_id}/metafields/{id}
        """

    def delete(self) -> None:
        """Delete this inventory location metafield from the store.

        API: DELETE /inventory/locations/{location_id}/metafields/{id}
        """

    def refresh(self) -> InventoryLocationMetafield:
        """Reload this inventory location metafield; unsaved changes are discarded.

        API: GET /inventory/locations/{location_id}/metafields/{id}
        """

class AsyncInventoryLocationMetafield(InventoryLocationMetafieldFields, AsyncSubResourceRecord):
    """One inventory location metafield. Values that apps keep with a location. For asynchronous clients."""

    async def save(self) -> AsyncInventoryLocationMetafield:
        """Send only the changed fields; does nothing without changes.

        API: PUT /inventory/locations/{location_id}/metafields/{id}
        """

    async def update(
        self,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> AsyncInventoryLocationMetafield:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /inventory/locations/{location_id}/metafields/{id}
        """

    async def delete(self) -> None:
        """Delete this inventory location metafield from the store.

        API: DELETE /inventory/locations/{location_id}/metafields/{id}
        """

    async def refresh(self) -> AsyncInventoryLocationMetafield:
        """Reload this inventory location metafield; unsaved changes are discarded.

        API: GET /inventory/locations/{location_id}/metafields/{id}
        """

class InventoryLocationMetafieldFilters(FilterSet):
    """Parameters of InventoryLocationMetafields."""

    def __init__(
        self,
        *,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
    ) -> None: ...
    @property
    def key(self) -> Filter[str]:
        """Metafields with this key."""

    @key.setter
    def key(self, value: str | None) -> None: ...
    @property
    def key__in(self) -> Filter[Sequence[str] | str]:
        """Metafields with one of these keys."""

    @key__in.setter
    def key__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def namespace(self) -> Filter[str]:
        """Metafields in this namespace."""

    @namespace.setter
    def namespace(self, value: str | None) -> None: ...
    @property
    def namespace__in(self) -> Filter[Sequence[str] | str]:
        """Metafields in one of these namespaces."""

    @namespace__in.setter
    def namespace__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Metafields last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Metafields last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Metafields created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Metafields created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def direction(self) -> Filter[MetafieldDirection]:
        """Whether the rows are in ascending or descending order."""

    @direction.setter
    def direction(self, value: MetafieldDirection | None) -> None: ...
    @property
    def include_fields(self) -> Filter[Sequence[MetafieldIncludeField] | MetafieldIncludeField]:
        """Fields to return; the id always comes back."""

    @include_fields.setter
    def include_fields(
        self, value: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None
    ) -> None: ...
    @property
    def before(self) -> Filter[str]:
        """Rows before this cursor, from the reply of another page."""

    @before.setter
    def before(self, value: str | None) -> None: ...
    @property
    def after(self) -> Filter[str]:
        """Rows after this cursor, from the reply of another page."""

    @after.setter
    def after(self, value: str | None) -> None: ...

class InventoryLocationMetafields(Resource[InventoryLocationMetafield]):
    """Values that apps keep with a location."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        location_id: int = ...,
        /,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[InventoryLocationMetafield]:
        """One page of inventory location metafields, as a list with has_more.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def iterall(
        self,
        location_id: int = ...,
        /,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[InventoryLocationMetafield]:
        """All inventory location metafields, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def enumerate(
        self,
        location_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[InventoryLocationMetafield]:
        """A range of inventory location metafields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def filters(self) -> InventoryLocationMetafieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, location_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[InventoryLocationMetafield]:
        """One page of the inventory location metafields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    @overload
    def get(
        self, location_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> InventoryLocationMetafield:
        """One inventory location metafield by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields/{id}
        """

    def create(
        self,
        location_id: int,
        /,
        *,
        key: str,
        value: str,
        namespace: str,
        permission_set: MetafieldPermissionSet,
        description: str = ...,
        resource_id: str | int = ...,
    ) -> InventoryLocationMetafield:
        """Create one inventory location metafield and return it as stored.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.
            resource_id: Record that it belongs to; only rows of create_many set it.

        API: POST /inventory/locations/{location_id}/metafields
        """

    def update(
        self,
        location_id: int,
        id: int,
        /,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> InventoryLocationMetafield:
        """Change one inventory location metafield; only the fields that are passed are sent.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /inventory/locations/{location_id}/metafields/{id}
        """

    def delete(self, location_id: int, id: int, /) -> None:
        """Delete one inventory location metafield.

        API: DELETE /inventory/locations/{location_id}/metafields/{id}
        """

    def create_many(
        self,
        rows: Iterable[
            InventoryLocationMetafieldCreate
            | InventoryLocationMetafield
            | AsyncInventoryLocationMetafield
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[InventoryLocationMetafield]:
        """Create inventory location metafields, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /inventory/locations/metafields
        """

    def update_many(
        self,
        rows: Iterable[
            InventoryLocationMetafieldUpdateRow
            | InventoryLocationMetafield
            | AsyncInventoryLocationMetafield
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[InventoryLocationMetafield]:
        """Change inventory location metafields, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /inventory/locations/metafields
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete inventory location metafields by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /inventory/locations/metafields
        """

class BoundInventoryLocationMetafields(BoundResource[InventoryLocationMetafield]):
    """InventoryLocationMetafields of one inventory location."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[InventoryLocationMetafield]:
        """One page of inventory location metafields, as a list with has_more.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def iterall(
        self,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[InventoryLocationMetafield]:
        """All inventory location metafields, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[InventoryLocationMetafield]:
        """A range of inventory location metafields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def filters(self) -> InventoryLocationMetafieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[InventoryLocationMetafield]:
        """All inventory location metafields, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> InventoryLocationMetafield:
        """One inventory location metafield by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields/{id}
        """

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> InventoryLocationMetafield:
        """One inventory location metafield by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields/{id}
        """

    def create(
        self,
        *,
        key: str,
        value: str,
        namespace: str,
        permission_set: MetafieldPermissionSet,
        description: str = ...,
        resource_id: str | int = ...,
    ) -> InventoryLocationMetafield:
        """Create one inventory location metafield and return it as stored.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.
            resource_id: Record that it belongs to; only rows of create_many set it.

        API: POST /inventory/locations/{location_id}/metafields
        """

    def update(
        self,
        id: int,
        /,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> InventoryLocationMetafield:
        """Change one inventory location metafield; only the fields that are passed are sent.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /inventory/locations/{location_id}/metafields/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one inventory location metafield.

        API: DELETE /inventory/locations/{location_id}/metafields/{id}
        """

class AsyncInventoryLocationMetafields(AsyncResource[AsyncInventoryLocationMetafield]):
    """Values that apps keep with a location. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        location_id: int = ...,
        /,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncInventoryLocationMetafield]:
        """One page of inventory location metafields, as a list with has_more.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def iterall(
        self,
        location_id: int = ...,
        /,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncInventoryLocationMetafield]:
        """All inventory location metafields, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def enumerate(
        self,
        location_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncInventoryLocationMetafield]:
        """A range of inventory location metafields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def filters(self) -> InventoryLocationMetafieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, location_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncInventoryLocationMetafield]:
        """One page of the inventory location metafields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    @overload
    async def get(
        self, location_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncInventoryLocationMetafield:
        """One inventory location metafield by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields/{id}
        """

    async def create(
        self,
        location_id: int,
        /,
        *,
        key: str,
        value: str,
        namespace: str,
        permission_set: MetafieldPermissionSet,
        description: str = ...,
        resource_id: str | int = ...,
    ) -> AsyncInventoryLocationMetafield:
        """Create one inventory location metafield and return it as stored.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.
            resource_id: Record that it belongs to; only rows of create_many set it.

        API: POST /inventory/locations/{location_id}/metafields
        """

    async def update(
        self,
        location_id: int,
        id: int,
        /,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> AsyncInventoryLocationMetafield:
        """Change one inventory location metafield; only the fields that are passed are sent.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /inventory/locations/{location_id}/metafields/{id}
        """

    async def delete(self, location_id: int, id: int, /) -> None:
        """Delete one inventory location metafield.

        API: DELETE /inventory/locations/{location_id}/metafields/{id}
        """

    async def create_many(
        self,
        rows: Iterable[
            InventoryLocationMetafieldCreate
            | InventoryLocationMetafield
            | AsyncInventoryLocationMetafield
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncInventoryLocationMetafield]:
        """Create inventory location metafields, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /inventory/locations/metafields
        """

    async def update_many(
        self,
        rows: Iterable[
            InventoryLocationMetafieldUpdateRow
            | InventoryLocationMetafield
            | AsyncInventoryLocationMetafield
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncInventoryLocationMetafield]:
        """Change inventory location metafields, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /inventory/locations/metafields
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete inventory location metafields by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /inventory/locations/metafields
        """

class AsyncBoundInventoryLocationMetafields(AsyncBoundResource[AsyncInventoryLocationMetafield]):
    """InventoryLocationMetafields of one inventory location. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncInventoryLocationMetafield]:
        """One page of inventory location metafields, as a list with has_more.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def iterall(
        self,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncInventoryLocationMetafield]:
        """All inventory location metafields, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncInventoryLocationMetafield]:
        """A range of inventory location metafields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    def filters(self) -> InventoryLocationMetafieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: InventoryLocationMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncInventoryLocationMetafield]:
        """All inventory location metafields, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            key: Metafields with this key.
            key__in: Metafields with one of these keys.
            namespace: Metafields in this namespace.
            namespace__in: Metafields in one of these namespaces.
            date_modified__min: Metafields last changed at or after this time.
            date_modified__max: Metafields last changed at or before this time.
            date_created__min: Metafields created at or after this time.
            date_created__max: Metafields created at or before this time.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncInventoryLocationMetafield:
        """One inventory location metafield by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncInventoryLocationMetafield:
        """One inventory location metafield by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations/{location_id}/metafields/{id}
        """

    async def create(
        self,
        *,
        key: str,
        value: str,
        namespace: str,
        permission_set: MetafieldPermissionSet,
        description: str = ...,
        resource_id: str | int = ...,
    ) -> AsyncInventoryLocationMetafield:
        """Create one inventory location metafield and return it as stored.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.
            resource_id: Record that it belongs to; only rows of create_many set it.

        API: POST /inventory/locations/{location_id}/metafields
        """

    async def update(
        self,
        id: int,
        /,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> AsyncInventoryLocationMetafield:
        """Change one inventory location metafield; only the fields that are passed are sent.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /inventory/locations/{location_id}/metafields/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one inventory location metafield.

        API: DELETE /inventory/locations/{location_id}/metafields/{id}
        """
