"""CategoryTreeNodes: Categories of one tree, each with its children; TreeCategories has them in full.

Generated from schema/v3/category_trees.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .inputs import CategoryTreeChildDict
from .tree_categories import AsyncTreeCategory, TreeCategory

class CategoryTreeChild(NestedRecord):
    """A category of the tree below another."""

    def __init__(
        self,
        *,
        id: int = ...,
        parent_id: int = ...,
        depth: int = ...,
        path: Sequence[int] = ...,
        name: str = ...,
        is_visible: bool = ...,
        children: Sequence[CategoryTreeChild | CategoryTreeChildDict] = ...,
        url: str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Id of the category. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def parent_id(self) -> int:
        """Category one level up. Integer."""

    @parent_id.setter
    def parent_id(self, value: int) -> None: ...
    @property
    def depth(self) -> int:
        """Level in the tree; 0 is the top. Integer."""

    @depth.setter
    def depth(self, value: int) -> None: ...
    @property
    def path(self) -> list[int]:
        """Ids of the categories above, from the top, and its own. Array of integer."""

    @path.setter
    def path(self, value: Sequence[int]) -> None: ...
    @property
    def name(self) -> str:
        """Name that shoppers see. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def is_visible(self) -> bool:
        """Whether shoppers can see the category in the store. Boolean."""

    @is_visible.setter
    def is_visible(self, value: bool) -> None: ...
    @property
    def children(self) -> list[CategoryTreeChild]:
        """Categories one level below. Array of object."""

    @children.setter
    def children(self, value: Sequence[CategoryTreeChild | CategoryTreeChildDict]) -> None: ...
    @property
    def url(self) -> str:
        """Storefront path of the category page. String, 1 to 255 characters."""

    @url.setter
    def url(self, value: str) -> None: ...

class CategoryTreeNodeFields(BaseRecord):
    """Fields of CategoryTreeNode and AsyncCategoryTreeNode."""

    @property
    def id(self) -> int:
        """Id of the category. Integer, read-only."""

    @property
    def parent_id_(self) -> int:
        """Category one level up; 0 means top level. Integer, read-only, parent_id on the wire."""

    @property
    def depth(self) -> int:
        """Level in the tree; 0 is the top. Integer, read-only."""

    @property
    def path(self) -> list[int]:
        """Ids of the categories above, from the top, and its own. Array of integer, read-only."""

    @property
    def name(self) -> str:
        """Name that shoppers see. String, read-only."""

    @property
    def is_visible(self) -> bool:
        """Whether shoppers can see the category in the store. Boolean, read-only."""

    @property
    def children(self) -> list[CategoryTreeChild]:
        """Categories one level below. Array of object, read-only."""

    @property
    def url(self) -> str:
        """Storefront path of the category page. String, read-only, 1 to 255 characters."""

class CategoryTreeNode(CategoryTreeNodeFields, SubResourceRecord):
    """One category tree node. Categories of one tree, each with its children; TreeCategories has them in full."""

    @property
    def category(self) -> TreeCategory | None:
        """The category in full. Leads to a record of TreeCategories, fetched when first used."""

class AsyncCategoryTreeNode(CategoryTreeNodeFields, AsyncSubResourceRecord):
    """One category tree node. Categories of one tree, each with its children; TreeCategories has them in full. For asynchronous clients."""

    @property
    def category(self) -> AsyncLink[AsyncTreeCategory | None]:
        """The category in full. Leads to a record of TreeCategories, fetched when first awaited."""

class CategoryTreeNodeFilters(FilterSet):
    """Parameters of CategoryTreeNodes."""

    def __init__(self, *, depth: int | None = None) -> None: ...
    @property
    def depth(self) -> Filter[int]:
        """How many levels to return."""

    @depth.setter
    def depth(self, value: int | None) -> None: ...

class CategoryTreeNodes(Resource[CategoryTreeNode]):
    """Categories of one tree, each with its children; TreeCategories has them in full."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        tree_id: int,
        /,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryTreeNode]:
        """One page of category tree nodes, as a list with has_more.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def iterall(
        self,
        tree_id: int,
        /,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CategoryTreeNode]:
        """All category tree nodes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def enumerate(
        self,
        tree_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CategoryTreeNode]:
        """A range of category tree nodes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def filters(self) -> CategoryTreeNodeFilters:
        """An empty filter set, to be passed as query=."""

class BoundCategoryTreeNodes(BoundResource[CategoryTreeNode]):
    """CategoryTreeNodes of one category tree."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryTreeNode]:
        """One page of category tree nodes, as a list with has_more.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def iterall(
        self,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CategoryTreeNode]:
        """All category tree nodes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CategoryTreeNode]:
        """A range of category tree nodes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def filters(self) -> CategoryTreeNodeFilters:
        """An empty filter set, to be passed as query=."""

    def __call__(
        self,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryTreeNode]:
        """All category tree nodes.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

class AsyncCategoryTreeNodes(AsyncResource[AsyncCategoryTreeNode]):
    """Categories of one tree, each with its children; TreeCategories has them in full. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        tree_id: int,
        /,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryTreeNode]:
        """One page of category tree nodes, as a list with has_more.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def iterall(
        self,
        tree_id: int,
        /,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCategoryTreeNode]:
        """All category tree nodes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def enumerate(
        self,
        tree_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCategoryTreeNode]:
        """A range of category tree nodes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def filters(self) -> CategoryTreeNodeFilters:
        """An empty filter set, to be passed as query=."""

class AsyncBoundCategoryTreeNodes(AsyncBoundResource[AsyncCategoryTreeNode]):
    """CategoryTreeNodes of one category tree. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryTreeNode]:
        """One page of category tree nodes, as a list with has_more.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def iterall(
        self,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCategoryTreeNode]:
        """All category tree nodes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCategoryTreeNode]:
        """A range of category tree nodes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """

    def filters(self) -> CategoryTreeNodeFilters:
        """An empty filter set, to be passed as query=."""

    async def __call__(
        self,
        *,
        query: CategoryTreeNodeFilters | None = None,
        depth: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryTreeNode]:
        """All category tree nodes.

        Args:
            query: Filters made with filters().
            depth: How many levels to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/{tree_id}/categories
        """
