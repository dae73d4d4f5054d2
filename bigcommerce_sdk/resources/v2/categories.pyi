"""Categories: Categories that group products, with up to seven levels of parents.

Generated from schema/v2/categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

class CategoryFields(BaseRecord):
    """Fields of Category and AsyncCategory."""

    @property
    def id(self) -> int:
        """Number that identifies the category. Integer, read-only."""

    @property
    def parent_id(self) -> int:
        """Category one level up; 0 means top level. Integer."""

    @parent_id.setter
    def parent_id(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Name shown to shoppers in menus and on the category page. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def description(self) -> str:
        """Text on the category page; may contain HTML. String."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among its siblings; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def page_title(self) -> str:
        """Title tag of the storefront page. String."""

    @page_title.setter
    def page_title(self, value: str) -> None: ...
    @property
    def meta_keywords(self) -> str | None:
        """Keywords for the meta tag of the storefront page. String, can be None."""

    @meta_keywords.setter
    def meta_keywords(self, value: str | None) -> None: ...
    @property
    def meta_description(self) -> str | None:
        """Description for the meta tag of the storefront page. String, can be None."""

    @meta_description.setter
    def meta_description(self, value: str | None) -> None: ...
    @property
    def layout_file(self) -> str:
        """Theme template that renders the storefront page. String. Deprecated: Marked as deprecated in the reference."""

    @layout_file.setter
    def layout_file(self, value: str) -> None: ...
    @property
    def parent_category_list(self) -> list[int]:
        """Ids on the way through the parent categories. Array of integer, read-only."""

    @property
    def image_file(self) -> str:
        """Main picture of the category. String."""

    @image_file.setter
    def image_file(self, value: str) -> None: ...
    @property
    def is_visible(self) -> bool:
        """Whether shoppers can see the category in the store. Boolean."""

    @is_visible.setter
    def is_visible(self, value: bool) -> None: ...
    @property
    def search_keywords(self) -> str:
        """Extra words by which the store search finds the category, comma-separated. String."""

    @search_keywords.setter
    def search_keywords(self, value: str) -> None: ...
    @property
    def url(self) -> str:
        """Storefront path of the category page. String."""

    @url.setter
    def url(self, value: str) -> None: ...

class Category(CategoryFields, Record):
    """One category. Categories that group products, with up to seven levels of parents."""

    @property
    def parent(self) -> Category | None:
        """The category above, or None at the top. Leads to a record of Categories, fetched when first used."""

    def save(self) -> Category:
        """Send only the changed fields; does nothing without changes.

        API: PUT /categories/{id}
        """

    def update(
        self,
        *,
        parent_id: int = ...,
        name: str = ...,
        description: str = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        image_file: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        url: str = ...,
    ) -> Category:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name shown to shoppers in menus and on the category page.
            description: Text on the category page; may contain HTML.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            image_file: Main picture of the category.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            url: Storefront path of the category page.

        API: PUT /categories/{id}
        """

    def delete(self) -> None:
        """Delete this category from the store.

        API: DELETE /categories/{id}
        """

    def refresh(self) -> Category:
        """Reload this category; unsaved changes are discarded.

        API: GET /categories/{id}
        """

class AsyncCategory(CategoryFields, AsyncRecord):
    """One category. Categories that group products, with up to seven levels of parents. For asynchronous clients."""

    @property
    def parent(self) -> AsyncLink[AsyncCategory | None]:
        """The category above, or None at the top. Leads to a record of Categories, fetched when first awaited."""

    async def save(self) -> AsyncCategory:
        """Send only the changed fields; does nothing without changes.

        API: PUT /categories/{id}
        """

    async def update(
        self,
        *,
        parent_id: int = ...,
        name: str = ...,
        description: str = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        image_file: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        url: str = ...,
    ) -> AsyncCategory:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name shown to shoppers in menus and on the category page.
            description: Text on the category page; may contain HTML.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            image_file: Main picture of the category.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            url: Storefront path of the category page.

        API: PUT /categories/{id}
        """

    async def delete(self) -> None:
        """Delete this category from the store.

        API: DELETE /categories/{id}
        """

    async def refresh(self) -> AsyncCategory:
        """Reload this category; unsaved changes are discarded.

        API: GET /categories/{id}
        """

class CategoryFilters(FilterSet):
    """Parameters of Categories."""

    def __init__(
        self,
        *,
        parent_id: int | None = None,
        name: str | None = None,
        is_visible: bool | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
    ) -> None: ...
    @property
    def parent_id(self) -> Filter[int]:
        """Categories directly below this one."""

    @parent_id.setter
    def parent_id(self, value: int | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Categories with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def is_visible(self) -> Filter[bool]:
        """Visible categories when true, hidden ones when false."""

    @is_visible.setter
    def is_visible(self, value: bool | None) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest category id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest category id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...

class Categories(Resource[Category]):
    """Categories that group products, with up to seven levels of parents. Deprecated: The API recommends V3 category trees. Superseded by api.v3.TreeCategories."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CategoryFilters | None = None,
        parent_id: int | None = None,
        name: str | None = None,
        is_visible: bool | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Category]:
        """One page of categories, as a list with has_more.

        Args:
            query: Filters made with filters().
            parent_id: Categories directly below this one.
            name: Categories with this name.
            is_visible: Visible categories when true, hidden ones when false.
            min_id: Lowest category id to return.
            max_id: Highest category id to return.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories
        """

    def iterall(
        self,
        *,
        query: CategoryFilters | None = None,
        parent_id: int | None = None,
        name: str | None = None,
        is_visible: bool | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Category]:
        """All categories, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            parent_id: Categories directly below this one.
            name: Categories with this name.
            is_visible: Visible categories when true, hidden ones when false.
            min_id: Lowest category id to return.
            max_id: Highest category id to return.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryFilters | None = None,
        parent_id: int | None = None,
        name: str | None = None,
        is_visible: bool | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Category]:
        """A range of categories by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            parent_id: Categories directly below this one.
            name: Categories with this name.
            is_visible: Visible categories when true, hidden ones when false.
            min_id: Lowest category id to return.
            max_id: Highest category id to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories
        """

    def filters(self) -> CategoryFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Category:
        """One category by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories/{id}
        """

    def create(
        self,
        *,
        name: str,
        parent_id: int = ...,
        description: str = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        image_file: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        url: str = ...,
    ) -> Category:
        """Create one category and return it as stored.

        Args:
            name: Name shown to shoppers in menus and on the category page.
            parent_id: Category one level up; 0 means top level.
            description: Text on the category page; may contain HTML.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            image_file: Main picture of the category.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            url: Storefront path of the category page.

        API: POST /categories
        """

    def update(
        self,
        id: int,
        /,
        *,
        parent_id: int = ...,
        name: str = ...,
        description: str = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        image_file: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        url: str = ...,
    ) -> Category:
        """Change one category; only the fields that are passed are sent.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name shown to shoppers in menus and on the category page.
            description: Text on the category page; may contain HTML.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            image_file: Main picture of the category.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            url: Storefront path of the category page.

        API: PUT /categories/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one category.

        API: DELETE /categories/{id}
        """

    def delete_all(self) -> None:
        """Delete all categories.

        V3: api.v3.TreeCategories.delete_all(...)

        API: DELETE /categories
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many categories there are.

        V3: api.v3.TreeCategories.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories/count
        """

class AsyncCategories(AsyncResource[AsyncCategory]):
    """Categories that group products, with up to seven levels of parents. Deprecated: The API recommends V3 category trees. Superseded by api.v3.TreeCategories. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CategoryFilters | None = None,
        parent_id: int | None = None,
        name: str | None = None,
        is_visible: bool | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategory]:
        """One page of categories, as a list with has_more.

        Args:
            query: Filters made with filters().
            parent_id: Categories directly below this one.
            name: Categories with this name.
            is_visible: Visible categories when true, hidden ones when false.
            min_id: Lowest category id to return.
            max_id: Highest category id to return.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories
        """

    def iterall(
        self,
        *,
        query: CategoryFilters | None = None,
        parent_id: int | None = None,
        name: str | None = None,
        is_visible: bool | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCategory]:
        """All categories, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            parent_id: Categories directly below this one.
            name: Categories with this name.
            is_visible: Visible categories when true, hidden ones when false.
            min_id: Lowest category id to return.
            max_id: Highest category id to return.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CategoryFilters | None = None,
        parent_id: int | None = None,
        name: str | None = None,
        is_visible: bool | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCategory]:
        """A range of categories by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            parent_id: Categories directly below this one.
            name: Categories with this name.
            is_visible: Visible categories when true, hidden ones when false.
            min_id: Lowest category id to return.
            max_id: Highest category id to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories
        """

    def filters(self) -> CategoryFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCategory:
        """One category by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories/{id}
        """

    async def create(
        self,
        *,
        name: str,
        parent_id: int = ...,
        description: str = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        image_file: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        url: str = ...,
    ) -> AsyncCategory:
        """Create one category and return it as stored.

        Args:
            name: Name shown to shoppers in menus and on the category page.
            parent_id: Category one level up; 0 means top level.
            description: Text on the category page; may contain HTML.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            image_file: Main picture of the category.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            url: Storefront path of the category page.

        API: POST /categories
        """

    async def update(
        self,
        id: int,
        /,
        *,
        parent_id: int = ...,
        name: str = ...,
        description: str = ...,
        sort_order: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        image_file: str = ...,
        is_visible: bool = ...,
        search_keywords: str = ...,
        url: str = ...,
    ) -> AsyncCategory:
        """Change one category; only the fields that are passed are sent.

        Args:
            parent_id: Category one level up; 0 means top level.
            name: Name shown to shoppers in menus and on the category page.
            description: Text on the category page; may contain HTML.
            sort_order: Position among its siblings; lower numbers come first.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            image_file: Main picture of the category.
            is_visible: Whether shoppers can see the category in the store.
            search_keywords: Extra words by which the store search finds the category, comma-separated.
            url: Storefront path of the category page.

        API: PUT /categories/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one category.

        API: DELETE /categories/{id}
        """

    async def delete_all(self) -> None:
        """Delete all categories.

        V3: api.v3.TreeCategories.delete_all(...)

        API: DELETE /categories
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many categories there are.

        V3: api.v3.TreeCategories.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /categories/count
        """
