"""TreeCategories: Categories of all trees; each belongs to one tree.

Generated from schema/v3/tree_categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
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

from .category_trees import AsyncCategoryTree, CategoryTree
from .inputs import TreeCategoryCreate, TreeCategoryUpdateRow, TreeCategoryUrlDict

TreeCategoryProductSort: TypeAlias = Literal[
    "use_store_settings",
    "featured",
    "newest",
    "best_selling",
    "alpha_asc",
    "alpha_desc",
    "avg_customer_review",
    "price_asc",
    "price_desc",
]
"""Orders in which a category page lists products."""

class TreeCategoryUrl(NestedRecord):
    """Storefront path of the category page."""

    def __init__(self, *, path: str = ..., is_customized: bool = ...) -> None: ...
    @property
    def path(self) -> str:
        """Path such as /vases/; made from the name if left out. String, 1 to 255 characters."""

    @path.setter
    def path(self, value: str) -> None: ...
    @property
    def is_customized(self) -> bool:
        """Whether the path differs from the one that the store made. Boolean."""

    @is_customized.setter
    def is_customized(self, value: bool) -> None: ...

class TreeCategoryFields(BaseRecord):
    """Fields of TreeCategory and AsyncTreeCategory."""

    @property
    def name(self) -> str:
        """Name in menus and on the category page; unique among its siblings. String, required on create, 1 to 50 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def category_id(self) -> int:
        """Identifies the category. Integer, read-only."""

    @property
    def category_uuid(self) -> str:
        """A second identifier, the same in all channels. String, read-only, uuid."""

    @property
    def tree_id(self) -> int:
        """Tree of the category; a create of a top category needs it. Integer."""

    @tree_id.setter
    def tree_id(self, value: int) -> None: ...
    @property
    def parent_id(self) -> int:
        """Category one level up; 0 means top level. Integer."""

    @parent_id.setter
    def parent_id(self, value: int) -> None: ...
    @property
    def description(self) -> str:
        """Text on the category page; may contain HTML. String."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def views(self) -> int:
        """How often the category page has been viewed. Integer."""

    @views.setter
    def views(self, value: int) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among its siblings; lower numbers come first. Integer, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def page_title(self) -> str:
        """Title tag of the storefront page; empty uses the name. String."""

    @page_title.setter
    def page_title(self, value: str) -> None: ...
    @property
    def meta_keywords(self) -> list[str]:
        """Keywords for the meta tag of the storefront page; empty uses those of the store. Array of string."""

    @meta_keywords.setter
    def meta_keywords(self, value: Sequence[str]) -> None: ...
    @property
    def meta_description(self) -> str:
        """Description for the meta tag of the storefront page; empty uses that of the store. String, at most 65535 characters."""

    @meta_description.setter
    def meta_description(self, value: str) -> None: ...
    @property
    def layout_file(self) -> str:
        """Theme template that renders the page; writable with Blueprint themes only. String, at most 50 characters."""

    @layout_file.setter
    def layout_file(self, value: str) -> None: ...
    @property
    def image_url(self) -> str:
        """Picture of the category; a write takes any public address, '' means none. String, url."""

    @image_url.setter
    def image_url(self, value: str) -> None: ...
    @property
    def is_visible(self) -> bool:
        """Whether shoppers can see the category in the store. Boolean."""

    @is_visible.setter
    def is_visible(self, value: bool) -> None: ...
    @property
    def search_keywords(self) -> str:
        """Extra words by which the store search finds the category, comma-separated. String, at most 255 characters."""

    @search_keywords.setter
    def search_keywords(self, value: str) -> None: ...
    @property
    def default_product_sort(self) -> TreeCategoryProductSort:
        """Order in which the category page lists products. Enum."""

    @default_product_sort.setter
    def default_product_sort(self, value: TreeCategoryProductSort) -> None: ...
    @property
    def url(self) -> TreeCategoryUrl:
        """Storefront path of the category page. Object."""

    @url.setter
    def url(self, value: TreeCategoryUrl | TreeCategoryUrlDict) -> None: ...

class TreeCategory(TreeCategoryFields, Record):
    """One tree category. Categories of all trees; each belongs to one tree."""

    @property
    def parent(self) -> TreeCategory | None:
        """The category above, or None at the top. Leads to a record of TreeCategories, fetched when first used."""

    @property
    def tree(self) -> CategoryTree | None:
        """The tree of the category. Leads to a record of CategoryTrees, fetched when first used."""

    def save(self) -> TreeCategory:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/trees/categories
        """

    def update(
        self,
        *,
        name: str = ...,
        tree_id: int = ...,
        parent_id: int = ...,
        description: str = ...,
        views: int = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        layout_file: str = ...,
        image_url: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        default_product_sort: TreeCategoryProductSort = ...,
        url: TreeCategoryUrl | TreeCategoryUrlDict = ...,
    ) -> TreeCategory:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name in menus and on the category page; unique among its siblings.
            tree_id: Tree of the category; a create of a top category needs it.
            parent_id: Category one level up; 0 means top level.
            description: Text on the category page; may contain HTML.
            views: How often the category page has been viewed.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the storefront page; empty uses those of the store.
            meta_description: Description for the meta tag of the storefront page; empty uses that of the store.
            layout_file: Theme template that renders the page; writable with Blueprint themes only.
            image_url: Picture of the category; a write takes any public address, '' means none.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            default_product_sort: Order in which the category page lists products.
            url: Storefront path of the category page.

        API: PUT /catalog/trees/categories
        """

    def delete(self) -> None:
        """Delete this tree category from the store.

        API: DELETE /catalog/trees/categories
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> TreeCategory:
        """Reload this tree category; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/trees/categories
        """

class AsyncTreeCategory(TreeCategoryFields, AsyncRecord):
    """One tree category. Categories of all trees; each belongs to one tree. For asynchronous clients."""

    @property
    def parent(self) -> AsyncLink[AsyncTreeCategory | None]:
        """The category above, or None at the top. Leads to a record of TreeCategories, fetched when first awaited."""

    @property
    def tree(self) -> AsyncLink[AsyncCategoryTree | None]:
        """The tree of the category. Leads to a record of CategoryTrees, fetched when first awaited."""

    async def save(self) -> AsyncTreeCategory:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/trees/categories
        """

    async def update(
        self,
        *,
        name: str = ...,
        tree_id: int = ...,
        parent_id: int = ...,
        description: str = ...,
        views: int = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        layout_file: str = ...,
        image_url: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        default_product_sort: TreeCategoryProductSort = ...,
        url: TreeCategoryUrl | TreeCategoryUrlDict = ...,
    ) -> AsyncTreeCategory:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name in menus and on the category page; unique among its siblings.
            tree_id: Tree of the category; a create of a top category needs it.
            parent_id: Category one level up; 0 means top level.
            description: Text on the category page; may contain HTML.
            views: How often the category page has been viewed.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the storefront page; empty uses those of the store.
            meta_description: Description for the meta tag of the storefront page; empty uses that of the store.
            layout_file: Theme template that renders the page; writable with Blueprint themes only.
            image_url: Picture of the category; a write takes any public address, '' means none.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            default_product_sort: Order in which the category page lists products.
            url: Storefront path of the category page.

        API: PUT /catalog/trees/categories
        """

    async def delete(self) -> None:
        """Delete this tree category from the store.

        API: DELETE /catalog/trees/categories
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncTreeCategory:
        """Reload this tree category; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/trees/categories
        """

class TreeCategoryFilters(FilterSet):
    """Parameters of TreeCategories."""

    def __init__(
        self,
        *,
        category_uuid__in: Sequence[str] | str | None = None,
        category_uuid__not_in: Sequence[str] | str | None = None,
        category_id__in: Sequence[int] | int | None = None,
        category_id__not_in: Sequence[int] | int | None = None,
        tree_id__in: Sequence[int] | int | None = None,
        tree_id__not_in: Sequence[int] | int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__not_in: Sequence[int] | int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        name: str | None = None,
        name__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> None: ...
    @property
    def category_uuid__in(self) -> Filter[Sequence[str] | str]:
        """Categories with one of these UUIDs."""

    @category_uuid__in.setter
    def category_uuid__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def category_uuid__not_in(self) -> Filter[Sequence[str] | str]:
        """Categories with none of these UUIDs."""

    @category_uuid__not_in.setter
    def category_uuid__not_in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def category_id__in(self) -> Filter[Sequence[int] | int]:
        """Categories with one of these ids."""

    @category_id__in.setter
    def category_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def category_id__not_in(self) -> Filter[Sequence[int] | int]:
        """Categories with none of these ids."""

    @category_id__not_in.setter
    def category_id__not_in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def tree_id__in(self) -> Filter[Sequence[int] | int]:
        """Categories of one of these trees."""

    @tree_id__in.setter
    def tree_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def tree_id__not_in(self) -> Filter[Sequence[int] | int]:
        """Categories of none of these trees."""

    @tree_id__not_in.setter
    def tree_id__not_in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def parent_id__in(self) -> Filter[Sequence[int] | int]:
        """Categories directly below one of these; 0 for the top level."""

    @parent_id__in.setter
    def parent_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def parent_id__not_in(self) -> Filter[Sequence[int] | int]:
        """Categories directly below none of these."""

    @parent_id__not_in.setter
    def parent_id__not_in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def page_title(self) -> Filter[str]:
        """Categories with this page title."""

    @page_title.setter
    def page_title(self, value: str | None) -> None: ...
    @property
    def page_title__like(self) -> Filter[str]:
        """Categories whose page title contains this text."""

    @page_title__like.setter
    def page_title__like(self, value: str | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Categories with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def name__like(self) -> Filter[str]:
        """Categories whose name contains this text."""

    @name__like.setter
    def name__like(self, value: str | None) -> None: ...
    @property
    def keyword(self) -> Filter[str]:
        """Categories in which the store search finds these words."""

    @keyword.setter
    def keyword(self, value: str | None) -> None: ...
    @property
    def is_visible(self) -> Filter[bool]:
        """Visible categories when true, hidden ones when false."""

    @is_visible.setter
    def is_visible(self, value: bool | None) -> None: ...
    @property
    def include_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to return; the id always comes back."""

    @include_fields.setter
    def include_fields(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def exclude_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to leave out; the id always comes back."""

    @exclude_fields.setter
    def exclude_fields(self, value: Sequence[str] | str | None) -> None: ...

class TreeCategories(Resource[TreeCategory]):
    """Categories of all trees; each belongs to one tree. Supersedes api.Categories of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: TreeCategoryFilters | None = None,
        category_uuid__in: Sequence[str] | str | None = None,
        category_uuid__not_in: Sequence[str] | str | None = None,
        category_id__in: Sequence[int] | int | None = None,
        category_id__not_in: Sequence[int] | int | None = None,
        tree_id__in: Sequence[int] | int | None = None,
        tree_id__not_in: Sequence[int] | int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__not_in: Sequence[int] | int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        name: str | None = None,
        name__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[TreeCategory]:
        """One page of tree categories, as a list with has_more.

        Args:
            query: Filters made with filters().
            category_uuid__in: Categories with one of these UUIDs.
            category_uuid__not_in: Categories with none of these UUIDs.
            category_id__in: Categories with one of these ids.
            category_id__not_in: Categories with none of these ids.
            tree_id__in: Categories of one of these trees.
            tree_id__not_in: Categories of none of these trees.
            parent_id__in: Categories directly below one of these; 0 for the top level.
            parent_id__not_in: Categories directly below none of these.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/categories
        """

    def iterall(
        self,
        *,
        query: TreeCategoryFilters | None = None,
        category_uuid__in: Sequence[str] | str | None = None,
        category_uuid__not_in: Sequence[str] | str | None = None,
        category_id__in: Sequence[int] | int | None = None,
        category_id__not_in: Sequence[int] | int | None = None,
        tree_id__in: Sequence[int] | int | None = None,
        tree_id__not_in: Sequence[int] | int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__not_in: Sequence[int] | int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        name: str | None = None,
        name__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[TreeCategory]:
        """All tree categories, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            category_uuid__in: Categories with one of these UUIDs.
            category_uuid__not_in: Categories with none of these UUIDs.
            category_id__in: Categories with one of these ids.
            category_id__not_in: Categories with none of these ids.
            tree_id__in: Categories of one of these trees.
            tree_id__not_in: Categories of none of these trees.
            parent_id__in: Categories directly below one of these; 0 for the top level.
            parent_id__not_in: Categories directly below none of these.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/categories
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TreeCategoryFilters | None = None,
        category_uuid__in: Sequence[str] | str | None = None,
        category_uuid__not_in: Sequence[str] | str | None = None,
        category_id__in: Sequence[int] | int | None = None,
        category_id__not_in: Sequence[int] | int | None = None,
        tree_id__in: Sequence[int] | int | None = None,
        tree_id__not_in: Sequence[int] | int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__not_in: Sequence[int] | int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        name: str | None = None,
        name__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[TreeCategory]:
        """A range of tree categories by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            category_uuid__in: Categories with one of these UUIDs.
            category_uuid__not_in: Categories with none of these UUIDs.
            category_id__in: Categories with one of these ids.
            category_id__not_in: Categories with none of these ids.
            tree_id__in: Categories of one of these trees.
            tree_id__not_in: Categories of none of these trees.
            parent_id__in: Categories directly below one of these; 0 for the top level.
            parent_id__not_in: Categories directly below none of these.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/categories
        """

    def filters(self) -> TreeCategoryFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> TreeCategory:
        """One tree category by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/categories
        """

    def create(
        self,
        *,
        name: str,
        tree_id: int = ...,
        parent_id: int = ...,
        description: str = ...,
        views: int = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        layout_file: str = ...,
        image_url: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        default_product_sort: TreeCategoryProductSort = ...,
        url: TreeCategoryUrl | TreeCategoryUrlDict = ...,
    ) -> TreeCategory:
        """Create one tree category and return it as stored.

        Args:
            name: Name in menus and on the category page; unique among its siblings.
            tree_id: Tree of the category; a create of a top category needs it.
            parent_id: Category one level up; 0 means top level.
            description: Text on the category page; may contain HTML.
            views: How often the category page has been viewed.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the storefront page; empty uses those of the store.
            meta_description: Description for the meta tag of the storefront page; empty uses that of the store.
            layout_file: Theme template that renders the page; writable with Blueprint themes only.
            image_url: Picture of the category; a write takes any public address, '' means none.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            default_product_sort: Order in which the category page lists products.
            url: Storefront path of the category page.

        API: POST /catalog/trees/categories
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        tree_id: int = ...,
        parent_id: int = ...,
        description: str = ...,
        views: int = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        layout_file: str = ...,
        image_url: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        default_product_sort: TreeCategoryProductSort = ...,
        url: TreeCategoryUrl | TreeCategoryUrlDict = ...,
    ) -> TreeCategory:
        """Change one tree category; only the fields that are passed are sent.

        Args:
            name: Name in menus and on the category page; unique among its siblings.
            tree_id: Tree of the category; a create of a top category needs it.
            parent_id: Category one level up; 0 means top level.
            description: Text on the category page; may contain HTML.
            views: How often the category page has been viewed.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the storefront page; empty uses those of the store.
            meta_description: Description for the meta tag of the storefront page; empty uses that of the store.
            layout_file: Theme template that renders the page; writable with Blueprint themes only.
            image_url: Picture of the category; a write takes any public address, '' means none.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            default_product_sort: Order in which the category page lists products.
            url: Storefront path of the category page.

        API: PUT /catalog/trees/categories
        """

    def delete(self, id: int, /) -> None:
        """Delete one tree category.

        API: DELETE /catalog/trees/categories
        """

    def delete_all(
        self,
        *,
        category_uuid__in: Sequence[str] | str | None = None,
        tree_id__in: Sequence[int] | int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all tree categories.

        Deletes the categories that match the filters.

        Args:
            category_uuid__in: Categories with one of these UUIDs.
            tree_id__in: Categories of one of these trees.
            parent_id__in: Categories directly below one of these.

        API: DELETE /catalog/trees/categories
        """

    def create_many(
        self,
        rows: Iterable[TreeCategoryCreate | TreeCategory | AsyncTreeCategory],
        /,
        *,
        concurrency: int = 1,
    ) -> list[TreeCategory]:
        """Create tree categories, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /catalog/trees/categories
        """

    def update_many(
        self,
        rows: Iterable[TreeCategoryUpdateRow | TreeCategory | AsyncTreeCategory],
        /,
        *,
        concurrency: int = 1,
    ) -> list[TreeCategory]:
        """Change tree categories, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/trees/categories
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tree categories by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/trees/categories
        """

class AsyncTreeCategories(AsyncResource[AsyncTreeCategory]):
    """Categories of all trees; each belongs to one tree. Supersedes api.Categories of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: TreeCategoryFilters | None = None,
        category_uuid__in: Sequence[str] | str | None = None,
        category_uuid__not_in: Sequence[str] | str | None = None,
        category_id__in: Sequence[int] | int | None = None,
        category_id__not_in: Sequence[int] | int | None = None,
        tree_id__in: Sequence[int] | int | None = None,
        tree_id__not_in: Sequence[int] | int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__not_in: Sequence[int] | int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        name: str | None = None,
        name__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncTreeCategory]:
        """One page of tree categories, as a list with has_more.

        Args:
            query: Filters made with filters().
            category_uuid__in: Categories with one of these UUIDs.
            category_uuid__not_in: Categories with none of these UUIDs.
            category_id__in: Categories with one of these ids.
            category_id__not_in: Categories with none of these ids.
            tree_id__in: Categories of one of these trees.
            tree_id__not_in: Categories of none of these trees.
            parent_id__in: Categories directly below one of these; 0 for the top level.
            parent_id__not_in: Categories directly below none of these.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/categories
        """

    def iterall(
        self,
        *,
        query: TreeCategoryFilters | None = None,
        category_uuid__in: Sequence[str] | str | None = None,
        category_uuid__not_in: Sequence[str] | str | None = None,
        category_id__in: Sequence[int] | int | None = None,
        category_id__not_in: Sequence[int] | int | None = None,
        tree_id__in: Sequence[int] | int | None = None,
        tree_id__not_in: Sequence[int] | int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__not_in: Sequence[int] | int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        name: str | None = None,
        name__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncTreeCategory]:
        """All tree categories, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            category_uuid__in: Categories with one of these UUIDs.
            category_uuid__not_in: Categories with none of these UUIDs.
            category_id__in: Categories with one of these ids.
            category_id__not_in: Categories with none of these ids.
            tree_id__in: Categories of one of these trees.
            tree_id__not_in: Categories of none of these trees.
            parent_id__in: Categories directly below one of these; 0 for the top level.
            parent_id__not_in: Categories directly below none of these.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/categories
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TreeCategoryFilters | None = None,
        category_uuid__in: Sequence[str] | str | None = None,
        category_uuid__not_in: Sequence[str] | str | None = None,
        category_id__in: Sequence[int] | int | None = None,
        category_id__not_in: Sequence[int] | int | None = None,
        tree_id__in: Sequence[int] | int | None = None,
        tree_id__not_in: Sequence[int] | int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__not_in: Sequence[int] | int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        name: str | None = None,
        name__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncTreeCategory]:
        """A range of tree categories by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            category_uuid__in: Categories with one of these UUIDs.
            category_uuid__not_in: Categories with none of these UUIDs.
            category_id__in: Categories with one of these ids.
            category_id__not_in: Categories with none of these ids.
            tree_id__in: Categories of one of these trees.
            tree_id__not_in: Categories of none of these trees.
            parent_id__in: Categories directly below one of these; 0 for the top level.
            parent_id__not_in: Categories directly below none of these.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/categories
        """

    def filters(self) -> TreeCategoryFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncTreeCategory:
        """One tree category by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/trees/categories
        """

    async def create(
        self,
        *,
        name: str,
        tree_id: int = ...,
        parent_id: int = ...,
        description: str = ...,
        views: int = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        layout_file: str = ...,
        image_url: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        default_product_sort: TreeCategoryProductSort = ...,
        url: TreeCategoryUrl | TreeCategoryUrlDict = ...,
    ) -> AsyncTreeCategory:
        """Create one tree category and return it as stored.

        Args:
            name: Name in menus and on the category page; unique among its siblings.
            tree_id: Tree of the category; a create of a top category needs it.
            parent_id: Category one level up; 0 means top level.
            description: Text on the category page; may contain HTML.
            views: How often the category page has been viewed.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the storefront page; empty uses those of the store.
            meta_description: Description for the meta tag of the storefront page; empty uses that of the store.
            layout_file: Theme template that renders the page; writable with Blueprint themes only.
            image_url: Picture of the category; a write takes any public address, '' means none.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            default_product_sort: Order in which the category page lists products.
            url: Storefront path of the category page.

        API: POST /catalog/trees/categories
        """

    async def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        tree_id: int = ...,
        parent_id: int = ...,
        description: str = ...,
        views: int = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        layout_file: str = ...,
        image_url: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        default_product_sort: TreeCategoryProductSort = ...,
        url: TreeCategoryUrl | TreeCategoryUrlDict = ...,
    ) -> AsyncTreeCategory:
        """Change one tree category; only the fields that are passed are sent.

        Args:
            name: Name in menus and on the category page; unique among its siblings.
            tree_id: Tree of the category; a create of a top category needs it.
            parent_id: Category one level up; 0 means top level.
            description: Text on the category page; may contain HTML.
            views: How often the category page has been viewed.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the storefront page; empty uses those of the store.
            meta_description: Description for the meta tag of the storefront page; empty uses that of the store.
            layout_file: Theme template that renders the page; writable with Blueprint themes only.
            image_url: Picture of the category; a write takes any public address, '' means none.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            default_product_sort: Order in which the category page lists products.
            url: Storefront path of the category page.

        API: PUT /catalog/trees/categories
        """

    async def delete(self, id: int, /) -> None:
        """Delete one tree category.

        API: DELETE /catalog/trees/categories
        """

    async def delete_all(
        self,
        *,
        category_uuid__in: Sequence[str] | str | None = None,
        tree_id__in: Sequence[int] | int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all tree categories.

        Deletes the categories that match the filters.

        Args:
            category_uuid__in: Categories with one of these UUIDs.
            tree_id__in: Categories of one of these trees.
            parent_id__in: Categories directly below one of these.

        API: DELETE /catalog/trees/categories
        """

    async def create_many(
        self,
        rows: Iterable[TreeCategoryCreate | TreeCategory | AsyncTreeCategory],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncTreeCategory]:
        """Create tree categories, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /catalog/trees/categories
        """

    async def update_many(
        self,
        rows: Iterable[TreeCategoryUpdateRow | TreeCategory | AsyncTreeCategory],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncTreeCategory]:
        """Change tree categories, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/trees/categories
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tree categories by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/trees/categories
        """
