"""CategoryTrees: Trees of categories; each storefront channel shows one of them.

Generated from schema/v3/category_trees.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .category_tree_nodes import AsyncBoundCategoryTreeNodes, BoundCategoryTreeNodes
from .inputs import CategoryTreeUpsertRow

class CategoryTreeFields(BaseRecord):
    """Fields of CategoryTree and AsyncCategoryTree."""

    @property
    def id(self) -> int:
        """Identifies the tree. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the tree; shoppers do not see it. String, 1 to 255 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def channels(self) -> list[int]:
        """Ids of the channels that show the tree. Array of integer."""

    @channels.setter
    def channels(self, value: Sequence[int]) -> None: ...

class CategoryTree(CategoryTreeFields, Record):
    """One category tree. Trees of categories; each storefront channel shows one of them."""

    @property
    def categories(self) -> BoundCategoryTreeNodes:
        """All categories of the tree, each with those below it. Leads to a list of CategoryTreeNodes, fetched when first used."""

    def save(self) -> CategoryTree:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/trees
        """

    def update(self, *, name: str = ..., channels: Sequence[int] = ...) -> CategoryTree:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the tree; shoppers do not see it.
            channels: Ids of the channels that show the tree.

        API: PUT /catalog/trees
        """

    def delete(self) -> None:
        """Delete this category tree from the store.

        API: DELETE /catalog/trees
        """

    def refresh(self) -> CategoryTree:
        """Reload this category tree; unsaved changes are discarded.

        API: GET /catalog/trees
        """

class AsyncCategoryTree(CategoryTreeFields, AsyncRecord):
    """One category tree. Trees of categories; each storefront channel shows one of them. For asynchronous clients."""

    @property
    def categories(self) -> AsyncBoundCategoryTreeNodes:
        """All categories of the tree, each with those below it. Leads to a list of CategoryTreeNodes, fetched when first used."""

    async def save(self) -> AsyncCategoryTree:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/trees
        """

    async def update(self, *, name: str = ..., channels: Sequence[int] = ...) -> AsyncCategoryTree:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the tree; shoppers do not see it.
            channels: Ids of the channels that show the tree.

        API: PUT /catalog/trees
        """

    async def delete(self) -> None:
        """Delete this category tree from the store.

        API: DELETE /catalog/trees
        """

    async def refresh(self) -> AsyncCategoryTree:
        """Reload this category tree; unsaved changes are discarded.

        API: GET /catalog/trees
        """

class CategoryTreeFilters(FilterSet):
    """Parameters of CategoryTrees."""

    def __init__(
        self,
        *,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
    ) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Trees with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Trees that one of these channels shows."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...

class CategoryTrees(Resource[CategoryTree]):
    """Trees of categories; each storefront channel shows one of them."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CategoryTreeFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryTree]:
        """One page of category trees, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Trees with one of these ids.
            channel_id__in: Trees that one of these channels shows.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees
        """

    def iterall(
        self,
        *,
        query: CategoryTreeFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CategoryTree]:
        """All category trees, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Trees with one of these ids.
            channel_id__in: Trees that one of these channels shows.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryTreeFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CategoryTree]:
        """A range of category trees by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Trees with one of these ids.
            channel_id__in: Trees that one of these channels shows.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees
        """

    def filters(self) -> CategoryTreeFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> CategoryTree:
        """One category tree by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees
        """

    def create(self, *, name: str = ..., channels: Sequence[int] = ...) -> CategoryTree:
        """Create one category tree and return it as stored.

        Args:
            name: Name of the tree; shoppers do not see it.
            channels: Ids of the channels that show the tree.

        API: PUT /catalog/trees
        """

    def update(self, id: int, /, *, name: str = ..., channels: Sequence[int] = ...) -> CategoryTree:
        """Change one category tree; only the fields that are passed are sent.

        Args:
            name: Name of the tree; shoppers do not see it.
            channels: Ids of the channels that show the tree.

        API: PUT /catalog/trees
        """

    def delete(self, id: int, /) -> None:
        """Delete one category tree.

        API: DELETE /catalog/trees
        """

    def upsert_many(
        self,
        rows: Iterable[CategoryTreeUpsertRow | CategoryTree | AsyncCategoryTree],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CategoryTree]:
        """Change category trees, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/trees
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete category trees by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/trees
        """

class AsyncCategoryTrees(AsyncResource[AsyncCategoryTree]):
    """Trees of categories; each storefront channel shows one of them. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CategoryTreeFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryTree]:
        """One page of category trees, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Trees with one of these ids.
            channel_id__in: Trees that one of these channels shows.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees
        """

    def iterall(
        self,
        *,
        query: CategoryTreeFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCategoryTree]:
        """All category trees, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Trees with one of these ids.
            channel_id__in: Trees that one of these channels shows.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryTreeFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCategoryTree]:
        """A range of category trees by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Trees with one of these ids.
            channel_id__in: Trees that one of these channels shows.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees
        """

    def filters(self) -> CategoryTreeFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCategoryTree:
        """One category tree by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees
        """

    async def create(self, *, name: str = ..., channels: Sequence[int] = ...) -> AsyncCategoryTree:
        """Create one category tree and return it as stored.

        Args:
            name: Name of the tree; shoppers do not see it.
            channels: Ids of the channels that show the tree.

        API: PUT /catalog/trees
        """

    async def update(
        self, id: int, /, *, name: str = ..., channels: Sequence[int] = ...
    ) -> AsyncCategoryTree:
        """Change one category tree; only the fields that are passed are sent.

        Args:
            name: Name of the tree; shoppers do not see it.
            channels: Ids of the channels that show the tree.

        API: PUT /catalog/trees
        """

    async def delete(self, id: int, /) -> None:
        """Delete one category tree.

        API: DELETE /catalog/trees
        """

    async def upsert_many(
        self,
        rows: Iterable[CategoryTreeUpsertRow | CategoryTree | AsyncCategoryTree],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCategoryTree]:
        """Change category trees, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/trees
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete category trees by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/trees
        """
