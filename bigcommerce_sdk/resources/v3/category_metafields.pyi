"""CategoryMetafields: Values that apps keep with a category.

Generated from schema/v3/categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

from .inputs import CategoryMetafieldCreate, CategoryMetafieldUpdateRow
from .shared import Metafield, MetafieldDirection, MetafieldIncludeField, MetafieldPermissionSet

class CategoryMetafieldFields(Metafield):
    """Fields of CategoryMetafield and AsyncCategoryMetafield."""

class CategoryMetafield(CategoryMetafieldFields, SubResourceRecord):
    """One category metafield. Values that apps keep with a category."""

    def save(self) -> CategoryMetafield:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/categories/{category_id}/metafields/{id}
        """

    def update(
        self,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> CategoryMetafield:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /catalog/categories/{category_id}/metafields/{id}
        """

    def delete(self) -> None:
        """Delete this category metafield from the store.

        API: DELETE /catalog/categories/{category_id}/metafields/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> CategoryMetafield:
        """Reload this category metafield; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/categories/{category_id}/metafields/{id}
        """

class AsyncCategoryMetafield(CategoryMetafieldFields, AsyncSubResourceRecord):
    """One category metafield. Values that apps keep with a category. For asynchronous clients."""

    async def save(self) -> AsyncCategoryMetafield:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/categories/{category_id}/metafields/{id}
        """

    async def update(
        self,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> AsyncCategoryMetafield:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /catalog/categories/{category_id}/metafields/{id}
        """

    async def delete(self) -> None:
        """Delete this category metafield from the store.

        API: DELETE /catalog/categories/{category_id}/metafields/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncCategoryMetafield:
        """Reload this category metafield; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/categories/{category_id}/metafields/{id}
        """

class CategoryMetafieldFilters(FilterSet):
    """Parameters of CategoryMetafields."""

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
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
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
    def id_(self) -> Filter[int]:
        """Metafields with this id."""

    @id_.setter
    def id_(self, value: int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Metafields with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__not_in(self) -> Filter[Sequence[int] | int]:
        """Metafields with none of these ids."""

    @id__not_in.setter
    def id__not_in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__min(self) -> Filter[int]:
        """Metafields whose id is at least this."""

    @id__min.setter
    def id__min(self, value: int | None) -> None: ...
    @property
    def id__max(self) -> Filter[int]:
        """Metafields whose id is at most this."""

    @id__max.setter
    def id__max(self, value: int | None) -> None: ...
    @property
    def id__greater(self) -> Filter[int]:
        """Metafields whose id is above this."""

    @id__greater.setter
    def id__greater(self, value: int | None) -> None: ...
    @property
    def id__less(self) -> Filter[int]:
        """Metafields whose id is below this."""

    @id__less.setter
    def id__less(self, value: int | None) -> None: ...
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
    @property
    def exclude_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to leave out; the id always comes back."""

    @exclude_fields.setter
    def exclude_fields(self, value: Sequence[str] | str | None) -> None: ...

class CategoryMetafields(Resource[CategoryMetafield]):
    """Values that apps keep with a category."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        category_id: int = ...,
        /,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryMetafield]:
        """One page of category metafields, as a list with has_more.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def iterall(
        self,
        category_id: int = ...,
        /,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CategoryMetafield]:
        """All category metafields, over every page, fetched as you iterate.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def enumerate(
        self,
        category_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CategoryMetafield]:
        """A range of category metafields by offset, across pages, with the fewest requests.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def filters(self) -> CategoryMetafieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, category_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[CategoryMetafield]:
        """One page of the category metafields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    @overload
    def get(
        self,
        category_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> CategoryMetafield:
        """One category metafield by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields/{id}
        """

    def create(
        self,
        category_id: int,
        /,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        key: str,
        value: str,
        namespace: str,
        permission_set: MetafieldPermissionSet,
        description: str = ...,
        resource_id: str | int = ...,
    ) -> CategoryMetafield:
        """Create one category metafield and return it as stored.

        Args:
            include_fields: Fields to return; the id always comes back.
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.
            resource_id: Record that it belongs to; only rows of create_many set it.

        API: POST /catalog/categories/{category_id}/metafields
        """

    def update(
        self,
        category_id: int,
        id: int,
        /,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> CategoryMetafield:
        """Change one category metafield; only the fields that are passed are sent.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /catalog/categories/{category_id}/metafields/{id}
        """

    def delete(self, category_id: int, id: int, /) -> None:
        """Delete one category metafield.

        API: DELETE /catalog/categories/{category_id}/metafields/{id}
        """

    def create_many(
        self,
        rows: Iterable[CategoryMetafieldCreate | CategoryMetafield | AsyncCategoryMetafield],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CategoryMetafield]:
        """Create category metafields, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /catalog/categories/metafields
        """

    def update_many(
        self,
        rows: Iterable[CategoryMetafieldUpdateRow | CategoryMetafield | AsyncCategoryMetafield],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CategoryMetafield]:
        """Change category metafields, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/categories/metafields
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete category metafields by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/categories/metafields
        """

class BoundCategoryMetafields(BoundResource[CategoryMetafield]):
    """CategoryMetafields of one category."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryMetafield]:
        """One page of category metafields, as a list with has_more.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def iterall(
        self,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CategoryMetafield]:
        """All category metafields, over every page, fetched as you iterate.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CategoryMetafield]:
        """A range of category metafields by offset, across pages, with the fewest requests.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def filters(self) -> CategoryMetafieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryMetafield]:
        """All category metafields, or one page with page= or limit=.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CategoryMetafield:
        """One category metafield by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> CategoryMetafield:
        """One category metafield by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields/{id}
        """

    def create(
        self,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        key: str,
        value: str,
        namespace: str,
        permission_set: MetafieldPermissionSet,
        description: str = ...,
        resource_id: str | int = ...,
    ) -> CategoryMetafield:
        """Create one category metafield and return it as stored.

        Args:
            include_fields: Fields to return; the id always comes back.
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.
            resource_id: Record that it belongs to; only rows of create_many set it.

        API: POST /catalog/categories/{category_id}/metafields
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
    ) -> CategoryMetafield:
        """Change one category metafield; only the fields that are passed are sent.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /catalog/categories/{category_id}/metafields/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one category metafield.

        API: DELETE /catalog/categories/{category_id}/metafields/{id}
        """

class AsyncCategoryMetafields(AsyncResource[AsyncCategoryMetafield]):
    """Values that apps keep with a category. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        category_id: int = ...,
        /,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryMetafield]:
        """One page of category metafields, as a list with has_more.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def iterall(
        self,
        category_id: int = ...,
        /,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCategoryMetafield]:
        """All category metafields, over every page, fetched as you iterate.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def enumerate(
        self,
        category_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCategoryMetafield]:
        """A range of category metafields by offset, across pages, with the fewest requests.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def filters(self) -> CategoryMetafieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, category_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncCategoryMetafield]:
        """One page of the category metafields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    @overload
    async def get(
        self,
        category_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCategoryMetafield:
        """One category metafield by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields/{id}
        """

    async def create(
        self,
        category_id: int,
        /,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        key: str,
        value: str,
        namespace: str,
        permission_set: MetafieldPermissionSet,
        description: str = ...,
        resource_id: str | int = ...,
    ) -> AsyncCategoryMetafield:
        """Create one category metafield and return it as stored.

        Args:
            include_fields: Fields to return; the id always comes back.
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.
            resource_id: Record that it belongs to; only rows of create_many set it.

        API: POST /catalog/categories/{category_id}/metafields
        """

    async def update(
        self,
        category_id: int,
        id: int,
        /,
        *,
        key: str = ...,
        value: str = ...,
        namespace: str = ...,
        permission_set: MetafieldPermissionSet = ...,
        description: str = ...,
    ) -> AsyncCategoryMetafield:
        """Change one category metafield; only the fields that are passed are sent.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /catalog/categories/{category_id}/metafields/{id}
        """

    async def delete(self, category_id: int, id: int, /) -> None:
        """Delete one category metafield.

        API: DELETE /catalog/categories/{category_id}/metafields/{id}
        """

    async def create_many(
        self,
        rows: Iterable[CategoryMetafieldCreate | CategoryMetafield | AsyncCategoryMetafield],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCategoryMetafield]:
        """Create category metafields, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /catalog/categories/metafields
        """

    async def update_many(
        self,
        rows: Iterable[CategoryMetafieldUpdateRow | CategoryMetafield | AsyncCategoryMetafield],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCategoryMetafield]:
        """Change category metafields, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/categories/metafields
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete category metafields by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/categories/metafields
        """

class AsyncBoundCategoryMetafields(AsyncBoundResource[AsyncCategoryMetafield]):
    """CategoryMetafields of one category. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryMetafield]:
        """One page of category metafields, as a list with has_more.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def iterall(
        self,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCategoryMetafield]:
        """All category metafields, over every page, fetched as you iterate.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCategoryMetafield]:
        """A range of category metafields by offset, across pages, with the fewest requests.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    def filters(self) -> CategoryMetafieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: CategoryMetafieldFilters | None = None,
        key: str | None = None,
        key__in: Sequence[str] | str | None = None,
        namespace: str | None = None,
        namespace__in: Sequence[str] | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        id_: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        direction: MetafieldDirection | None = None,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        before: str | None = None,
        after: str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryMetafield]:
        """All category metafields, or one page with page= or limit=.

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
            id_: Metafields with this id.
            id__in: Metafields with one of these ids.
            id__not_in: Metafields with none of these ids.
            id__min: Metafields whose id is at least this.
            id__max: Metafields whose id is at most this.
            id__greater: Metafields whose id is above this.
            id__less: Metafields whose id is below this.
            direction: Whether the rows are in ascending or descending order.
            include_fields: Fields to return; the id always comes back.
            before: Rows before this cursor, from the reply of another page.
            after: Rows after this cursor, from the reply of another page.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCategoryMetafield:
        """One category metafield by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCategoryMetafield:
        """One category metafield by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/metafields/{id}
        """

    async def create(
        self,
        *,
        include_fields: Sequence[MetafieldIncludeField] | MetafieldIncludeField | None = None,
        key: str,
        value: str,
        namespace: str,
        permission_set: MetafieldPermissionSet,
        description: str = ...,
        resource_id: str | int = ...,
    ) -> AsyncCategoryMetafield:
        """Create one category metafield and return it as stored.

        Args:
            include_fields: Fields to return; the id always comes back.
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.
            resource_id: Record that it belongs to; only rows of create_many set it.

        API: POST /catalog/categories/{category_id}/metafields
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
    ) -> AsyncCategoryMetafield:
        """Change one category metafield; only the fields that are passed are sent.

        Args:
            key: Name of the value within its namespace.
            value: The value as text, often JSON.
            namespace: Group of keys, such as the name of an app.
            permission_set: Who can read and change it, besides the app that created it.
            description: What the value is for.

        API: PUT /catalog/categories/{category_id}/metafields/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one category metafield.

        API: DELETE /catalog/categories/{category_id}/metafields/{id}
        """
