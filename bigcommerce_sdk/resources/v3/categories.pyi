"""Categories: Categories of the default catalog; TreeCategories has those of all trees.

Generated from schema/v3/categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias
from typing_extensions import deprecated

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.files import FileSource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .category_metafields import AsyncBoundCategoryMetafields, BoundCategoryMetafields
from .category_product_sort_orders import (
    AsyncBoundCategoryProductSortOrders,
    BoundCategoryProductSortOrders,
)
from .inputs import CategoryCustomUrlDict
from .shared import ImageUrl

CategoryProductSort: TypeAlias = Literal[
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

CategoriesSort: TypeAlias = Literal["name", "id", "parent_id", "sort_order"]
"""What Categories can be ordered by."""

CategoriesDirection: TypeAlias = Literal["asc", "desc"]
"""Directions in which Categories can be ordered."""

class CategoryCustomUrl(NestedRecord):
    """Storefront path of the category page."""

    def __init__(self, *, url: str = ..., is_customized: bool = ...) -> None: ...
    @property
    def url(self) -> str:
        """Path such as /vases/; made from the name if left out. String, 1 to 255 characters."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def is_customized(self) -> bool:
        """Whether the path differs from the one that the store made. Boolean."""

    @is_customized.setter
    def is_customized(self, value: bool) -> None: ...

class CategoryFields(BaseRecord):
    """Fields of Category and AsyncCategory."""

    @property
    def id(self) -> int:
        """Identifies the category. Integer, read-only."""

    @property
    def parent_id(self) -> int:
        """Category one level up; 0 means top level. Integer, required on create and update."""

    @parent_id.setter
    def parent_id(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Name in menus and on the category page; unique among its siblings. String, required on create and update, 1 to 50 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
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
        """Title tag of the storefront page; empty uses the name. String, at most 255 characters."""

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
    def default_product_sort(self) -> CategoryProductSort:
        """Order in which the category page lists products. Enum."""

    @default_product_sort.setter
    def default_product_sort(self, value: CategoryProductSort) -> None: ...
    @property
    def custom_url(self) -> CategoryCustomUrl:
        """Storefront path of the category page. Object."""

    @custom_url.setter
    def custom_url(self, value: CategoryCustomUrl | CategoryCustomUrlDict) -> None: ...

class Category(CategoryFields, Record):
    """One category. Categories of the default catalog; TreeCategories has those of all trees."""

    @property
    def metafields(self) -> BoundCategoryMetafields:
        """Values that apps keep with the category. Leads to a list of CategoryMetafields, fetched when first used."""

    @property
    def product_sort_orders(self) -> BoundCategoryProductSortOrders:
        """The positions of the products on the category page. Leads to a list of CategoryProductSortOrders, fetched when first used."""

    @property
    def parent(self) -> Category | None:
        """The category above, or None at the top. Leads to a record of Categories, fetched when first used."""

    @deprecated("The API recommends TreeCategories.")
    def save(self) -> Category:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    def update(
        self,
        *,
        parent_id: int = ...,
        name: str = ...,
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
        default_product_sort: CategoryProductSort = ...,
        custom_url: CategoryCustomUrl | CategoryCustomUrlDict = ...,
    ) -> Category:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name in menus and on the category page; unique among its siblings.
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
            custom_url: Storefront path of the category page.

        API: PUT /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    def delete(self) -> None:
        """Delete this category from the store.

        API: DELETE /catalog/categories/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> Category:
        """Reload this category; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/categories/{id}
        """

    def upload_image(self, *, image_file: FileSource) -> ImageUrl | None:
        """Replaces the picture of the category by a JPEG, GIF, PNG or ICO file.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/categories/{category_id}/image
        """

    def delete_image(self) -> Any:
        """Removes the picture of the category.

        API: DELETE /catalog/categories/{category_id}/image
        """

class AsyncCategory(CategoryFields, AsyncRecord):
    """One category. Categories of the default catalog; TreeCategories has those of all trees. For asynchronous clients."""

    @property
    def metafields(self) -> AsyncBoundCategoryMetafields:
        """Values that apps keep with the category. Leads to a list of CategoryMetafields, fetched when first used."""

    @property
    def product_sort_orders(self) -> AsyncBoundCategoryProductSortOrders:
        """The positions of the products on the category page. Leads to a list of CategoryProductSortOrders, fetched when first used."""

    @property
    def parent(self) -> AsyncLink[AsyncCategory | None]:
        """The category above, or None at the top. Leads to a record of Categories, fetched when first awaited."""

    @deprecated("The API recommends TreeCategories.")
    async def save(self) -> AsyncCategory:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    async def update(
        self,
        *,
        parent_id: int = ...,
        name: str = ...,
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
        default_product_sort: CategoryProductSort = ...,
        custom_url: CategoryCustomUrl | CategoryCustomUrlDict = ...,
    ) -> AsyncCategory:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name in menus and on the category page; unique among its siblings.
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
            custom_url: Storefront path of the category page.

        API: PUT /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    async def delete(self) -> None:
        """Delete this category from the store.

        API: DELETE /catalog/categories/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncCategory:
        """Reload this category; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/categories/{id}
        """

    async def upload_image(self, *, image_file: FileSource) -> ImageUrl | None:
        """Replaces the picture of the category by a JPEG, GIF, PNG or ICO file.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/categories/{category_id}/image
        """

    async def delete_image(self) -> Any:
        """Removes the picture of the category.

        API: DELETE /catalog/categories/{category_id}/image
        """

class CategoryFilters(FilterSet):
    """Parameters of Categories."""

    def __init__(
        self,
        *,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        parent_id: int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__min: int | None = None,
        parent_id__max: int | None = None,
        parent_id__greater: int | None = None,
        parent_id__less: int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: CategoriesSort | None = None,
        direction: CategoriesDirection | None = None,
    ) -> None: ...
    @property
    def id(self) -> Filter[int]:
        """Categories with this id."""

    @id.setter
    def id(self, value: int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Categories with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__not_in(self) -> Filter[Sequence[int] | int]:
        """Categories with none of these ids."""

    @id__not_in.setter
    def id__not_in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__min(self) -> Filter[int]:
        """Categories whose id is at least this."""

    @id__min.setter
    def id__min(self, value: int | None) -> None: ...
    @property
    def id__max(self) -> Filter[int]:
        """Categories whose id is at most this."""

    @id__max.setter
    def id__max(self, value: int | None) -> None: ...
    @property
    def id__greater(self) -> Filter[int]:
        """Categories whose id is above this."""

    @id__greater.setter
    def id__greater(self, value: int | None) -> None: ...
    @property
    def id__less(self) -> Filter[int]:
        """Categories whose id is below this."""

    @id__less.setter
    def id__less(self, value: int | None) -> None: ...
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
    def parent_id(self) -> Filter[int]:
        """Categories directly below this one; 0 for the top level."""

    @parent_id.setter
    def parent_id(self, value: int | None) -> None: ...
    @property
    def parent_id__in(self) -> Filter[Sequence[int] | int]:
        """Categories directly below one of these."""

    @parent_id__in.setter
    def parent_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def parent_id__min(self) -> Filter[int]:
        """Categories whose parent id is at least this."""

    @parent_id__min.setter
    def parent_id__min(self, value: int | None) -> None: ...
    @property
    def parent_id__max(self) -> Filter[int]:
        """Categories whose parent id is at most this."""

    @parent_id__max.setter
    def parent_id__max(self, value: int | None) -> None: ...
    @property
    def parent_id__greater(self) -> Filter[int]:
        """Categories whose parent id is above this."""

    @parent_id__greater.setter
    def parent_id__greater(self, value: int | None) -> None: ...
    @property
    def parent_id__less(self) -> Filter[int]:
        """Categories whose parent id is below this."""

    @parent_id__less.setter
    def parent_id__less(self, value: int | None) -> None: ...
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
    @property
    def sort(self) -> Filter[CategoriesSort]:
        """What to order by."""

    @sort.setter
    def sort(self, value: CategoriesSort | None) -> None: ...
    @property
    def direction(self) -> Filter[CategoriesDirection]:
        """Ascending or descending."""

    @direction.setter
    def direction(self, value: CategoriesDirection | None) -> None: ...

class Categories(Resource[Category]):
    """Categories of the default catalog; TreeCategories has those of all trees."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends TreeCategories.")
    def all(
        self,
        *,
        query: CategoryFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        parent_id: int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__min: int | None = None,
        parent_id__max: int | None = None,
        parent_id__greater: int | None = None,
        parent_id__less: int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: CategoriesSort | None = None,
        direction: CategoriesDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Category]:
        """One page of categories, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: Categories with this id.
            id__in: Categories with one of these ids.
            id__not_in: Categories with none of these ids.
            id__min: Categories whose id is at least this.
            id__max: Categories whose id is at most this.
            id__greater: Categories whose id is above this.
            id__less: Categories whose id is below this.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            parent_id: Categories directly below this one; 0 for the top level.
            parent_id__in: Categories directly below one of these.
            parent_id__min: Categories whose parent id is at least this.
            parent_id__max: Categories whose parent id is at most this.
            parent_id__greater: Categories whose parent id is above this.
            parent_id__less: Categories whose parent id is below this.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories
        """

    @deprecated("The API recommends TreeCategories.")
    def iterall(
        self,
        *,
        query: CategoryFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        parent_id: int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__min: int | None = None,
        parent_id__max: int | None = None,
        parent_id__greater: int | None = None,
        parent_id__less: int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: CategoriesSort | None = None,
        direction: CategoriesDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Category]:
        """All categories, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: Categories with this id.
            id__in: Categories with one of these ids.
            id__not_in: Categories with none of these ids.
            id__min: Categories whose id is at least this.
            id__max: Categories whose id is at most this.
            id__greater: Categories whose id is above this.
            id__less: Categories whose id is below this.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            parent_id: Categories directly below this one; 0 for the top level.
            parent_id__in: Categories directly below one of these.
            parent_id__min: Categories whose parent id is at least this.
            parent_id__max: Categories whose parent id is at most this.
            parent_id__greater: Categories whose parent id is above this.
            parent_id__less: Categories whose parent id is below this.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories
        """

    @deprecated("The API recommends TreeCategories.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        parent_id: int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__min: int | None = None,
        parent_id__max: int | None = None,
        parent_id__greater: int | None = None,
        parent_id__less: int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: CategoriesSort | None = None,
        direction: CategoriesDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Category]:
        """A range of categories by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: Categories with this id.
            id__in: Categories with one of these ids.
            id__not_in: Categories with none of these ids.
            id__min: Categories whose id is at least this.
            id__max: Categories whose id is at most this.
            id__greater: Categories whose id is above this.
            id__less: Categories whose id is below this.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            parent_id: Categories directly below this one; 0 for the top level.
            parent_id__in: Categories directly below one of these.
            parent_id__min: Categories whose parent id is at least this.
            parent_id__max: Categories whose parent id is at most this.
            parent_id__greater: Categories whose parent id is above this.
            parent_id__less: Categories whose parent id is below this.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories
        """

    def filters(self) -> CategoryFilters:
        """An empty filter set, to be passed as query=."""

    @deprecated("The API recommends TreeCategories.")
    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Category:
        """One category by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    def create(
        self,
        *,
        parent_id: int,
        name: str,
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
        default_product_sort: CategoryProductSort = ...,
        custom_url: CategoryCustomUrl | CategoryCustomUrlDict = ...,
    ) -> Category:
        """Create one category and return it as stored.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name in menus and on the category page; unique among its siblings.
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
            custom_url: Storefront path of the category page.

        API: POST /catalog/categories
        """

    @deprecated("The API recommends TreeCategories.")
    def update(
        self,
        id: int,
        /,
        *,
        parent_id: int,
        name: str,
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
        default_product_sort: CategoryProductSort = ...,
        custom_url: CategoryCustomUrl | CategoryCustomUrlDict = ...,
    ) -> Category:
        """Change one category; only the fields that are passed are sent.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name in menus and on the category page; unique among its siblings.
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
            custom_url: Storefront path of the category page.

        API: PUT /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    def delete(self, id: int, /) -> None:
        """Delete one category.

        API: DELETE /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    def delete_all(
        self,
        *,
        query: CategoryFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        parent_id: int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__min: int | None = None,
        parent_id__max: int | None = None,
        parent_id__greater: int | None = None,
        parent_id__less: int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
    ) -> None:
        """Delete all categories.

        Deletes the categories that match the filters.

        Args:
            query: Filters made with filters().
            id: Categories with this id.
            id__in: Categories with one of these ids.
            id__not_in: Categories with none of these ids.
            id__min: Categories whose id is at least this.
            id__max: Categories whose id is at most this.
            id__greater: Categories whose id is above this.
            id__less: Categories whose id is below this.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            parent_id: Categories directly below this one; 0 for the top level.
            parent_id__in: Categories directly below one of these.
            parent_id__min: Categories whose parent id is at least this.
            parent_id__max: Categories whose parent id is at most this.
            parent_id__greater: Categories whose parent id is above this.
            parent_id__less: Categories whose parent id is below this.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.

        API: DELETE /catalog/categories
        """

    @deprecated("The API recommends TreeCategories.")
    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete categories by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/categories
        """

    def upload_image(self, category_id: int, /, *, image_file: FileSource) -> ImageUrl | None:
        """Replaces the picture of the category by a JPEG, GIF, PNG or ICO file.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/categories/{category_id}/image
        """

    def delete_image(self, category_id: int, /) -> Any:
        """Removes the picture of the category.

        API: DELETE /catalog/categories/{category_id}/image
        """

class AsyncCategories(AsyncResource[AsyncCategory]):
    """Categories of the default catalog; TreeCategories has those of all trees. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends TreeCategories.")
    async def all(
        self,
        *,
        query: CategoryFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        parent_id: int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__min: int | None = None,
        parent_id__max: int | None = None,
        parent_id__greater: int | None = None,
        parent_id__less: int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: CategoriesSort | None = None,
        direction: CategoriesDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategory]:
        """One page of categories, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: Categories with this id.
            id__in: Categories with one of these ids.
            id__not_in: Categories with none of these ids.
            id__min: Categories whose id is at least this.
            id__max: Categories whose id is at most this.
            id__greater: Categories whose id is above this.
            id__less: Categories whose id is below this.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            parent_id: Categories directly below this one; 0 for the top level.
            parent_id__in: Categories directly below one of these.
            parent_id__min: Categories whose parent id is at least this.
            parent_id__max: Categories whose parent id is at most this.
            parent_id__greater: Categories whose parent id is above this.
            parent_id__less: Categories whose parent id is below this.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories
        """

    @deprecated("The API recommends TreeCategories.")
    def iterall(
        self,
        *,
        query: CategoryFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        parent_id: int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__min: int | None = None,
        parent_id__max: int | None = None,
        parent_id__greater: int | None = None,
        parent_id__less: int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: CategoriesSort | None = None,
        direction: CategoriesDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCategory]:
        """All categories, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: Categories with this id.
            id__in: Categories with one of these ids.
            id__not_in: Categories with none of these ids.
            id__min: Categories whose id is at least this.
            id__max: Categories whose id is at most this.
            id__greater: Categories whose id is above this.
            id__less: Categories whose id is below this.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            parent_id: Categories directly below this one; 0 for the top level.
            parent_id__in: Categories directly below one of these.
            parent_id__min: Categories whose parent id is at least this.
            parent_id__max: Categories whose parent id is at most this.
            parent_id__greater: Categories whose parent id is above this.
            parent_id__less: Categories whose parent id is below this.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories
        """

    @deprecated("The API recommends TreeCategories.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        parent_id: int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__min: int | None = None,
        parent_id__max: int | None = None,
        parent_id__greater: int | None = None,
        parent_id__less: int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: CategoriesSort | None = None,
        direction: CategoriesDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCategory]:
        """A range of categories by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: Categories with this id.
            id__in: Categories with one of these ids.
            id__not_in: Categories with none of these ids.
            id__min: Categories whose id is at least this.
            id__max: Categories whose id is at most this.
            id__greater: Categories whose id is above this.
            id__less: Categories whose id is below this.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            parent_id: Categories directly below this one; 0 for the top level.
            parent_id__in: Categories directly below one of these.
            parent_id__min: Categories whose parent id is at least this.
            parent_id__max: Categories whose parent id is at most this.
            parent_id__greater: Categories whose parent id is above this.
            parent_id__less: Categories whose parent id is below this.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories
        """

    def filters(self) -> CategoryFilters:
        """An empty filter set, to be passed as query=."""

    @deprecated("The API recommends TreeCategories.")
    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCategory:
        """One category by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    async def create(
        self,
        *,
        parent_id: int,
        name: str,
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
        default_product_sort: CategoryProductSort = ...,
        custom_url: CategoryCustomUrl | CategoryCustomUrlDict = ...,
    ) -> AsyncCategory:
        """Create one category and return it as stored.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name in menus and on the category page; unique among its siblings.
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
            custom_url: Storefront path of the category page.

        API: POST /catalog/categories
        """

    @deprecated("The API recommends TreeCategories.")
    async def update(
        self,
        id: int,
        /,
        *,
        parent_id: int,
        name: str,
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
        default_product_sort: CategoryProductSort = ...,
        custom_url: CategoryCustomUrl | CategoryCustomUrlDict = ...,
    ) -> AsyncCategory:
        """Change one category; only the fields that are passed are sent.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name in menus and on the category page; unique among its siblings.
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
            custom_url: Storefront path of the category page.

        API: PUT /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    async def delete(self, id: int, /) -> None:
        """Delete one category.

        API: DELETE /catalog/categories/{id}
        """

    @deprecated("The API recommends TreeCategories.")
    async def delete_all(
        self,
        *,
        query: CategoryFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        parent_id: int | None = None,
        parent_id__in: Sequence[int] | int | None = None,
        parent_id__min: int | None = None,
        parent_id__max: int | None = None,
        parent_id__greater: int | None = None,
        parent_id__less: int | None = None,
        page_title: str | None = None,
        page_title__like: str | None = None,
        keyword: str | None = None,
        is_visible: bool | None = None,
    ) -> None:
        """Delete all categories.

        Deletes the categories that match the filters.

        Args:
            query: Filters made with filters().
            id: Categories with this id.
            id__in: Categories with one of these ids.
            id__not_in: Categories with none of these ids.
            id__min: Categories whose id is at least this.
            id__max: Categories whose id is at most this.
            id__greater: Categories whose id is above this.
            id__less: Categories whose id is below this.
            name: Categories with this name.
            name__like: Categories whose name contains this text.
            parent_id: Categories directly below this one; 0 for the top level.
            parent_id__in: Categories directly below one of these.
            parent_id__min: Categories whose parent id is at least this.
            parent_id__max: Categories whose parent id is at most this.
            parent_id__greater: Categories whose parent id is above this.
            parent_id__less: Categories whose parent id is below this.
            page_title: Categories with this page title.
            page_title__like: Categories whose page title contains this text.
            keyword: Categories in which the store search finds these words.
            is_visible: Visible categories when true, hidden ones when false.

        API: DELETE /catalog/categories
        """

    @deprecated("The API recommends TreeCategories.")
    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete categories by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/categories
        """

    async def upload_image(self, category_id: int, /, *, image_file: FileSource) -> ImageUrl | None:
        """Replaces the picture of the category by a JPEG, GIF, PNG or ICO file.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/categories/{category_id}/image
        """

    async def delete_image(self, category_id: int, /) -> Any:
        """Removes the picture of the category.

        API: DELETE /catalog/categories/{category_id}/image
        """
