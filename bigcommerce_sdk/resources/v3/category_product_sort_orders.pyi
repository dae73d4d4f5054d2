"""CategoryProductSortOrders: Positions of the products on the page of a category.

Generated from schema/v3/categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .inputs import CategoryProductSortOrderUpsertRow
from .products import AsyncProduct, Product

class CategoryProductSortOrderFields(BaseRecord):
    """Fields of CategoryProductSortOrder and AsyncCategoryProductSortOrder."""

    @property
    def product_id(self) -> int:
        """Product on the category page. Integer, create-only, required on create, at least 1."""

    @property
    def sort_order(self) -> int:
        """Position of the product; lower numbers come first. Integer, required on create and update, at least 0."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...

class CategoryProductSortOrder(CategoryProductSortOrderFields, SubResourceRecord):
    """One category product sort order. Positions of the products on the page of a category."""

    @property
    def product(self) -> Product | None:
        """The product on the category page. Leads to a record of Products, fetched when first used."""

    def save(self) -> CategoryProductSortOrder:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    def update(self, *, sort_order: int = ...) -> CategoryProductSortOrder:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

class AsyncCategoryProductSortOrder(CategoryProductSortOrderFields, AsyncSubResourceRecord):
    """One category product sort order. Positions of the products on the page of a category. For asynchronous clients."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product on the category page. Leads to a record of Products, fetched when first awaited."""

    async def save(self) -> AsyncCategoryProductSortOrder:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    async def update(self, *, sort_order: int = ...) -> AsyncCategoryProductSortOrder:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

class CategoryProductSortOrderFilters(FilterSet):
    """Parameters of CategoryProductSortOrders."""

    def __init__(self) -> None: ...

class CategoryProductSortOrders(Resource[CategoryProductSortOrder]):
    """Positions of the products on the page of a category."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        category_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryProductSortOrder]:
        """One page of category product sort orders, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def iterall(
        self,
        category_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CategoryProductSortOrder]:
        """All category product sort orders, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def enumerate(
        self,
        category_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CategoryProductSortOrder]:
        """A range of category product sort orders by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def create(
        self, category_id: int, /, *, product_id: int, sort_order: int
    ) -> CategoryProductSortOrder:
        """Create one category product sort order and return it as stored.

        Args:
            product_id: Product on the category page.
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    def update(self, category_id: int, id: int, /, *, sort_order: int) -> CategoryProductSortOrder:
        """Change one category product sort order; only the fields that are passed are sent.

        Args:
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    def upsert_many(
        self,
        category_id: int,
        rows: Iterable[
            CategoryProductSortOrderUpsertRow
            | CategoryProductSortOrder
            | AsyncCategoryProductSortOrder
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CategoryProductSortOrder]:
        """Change category product sort orders, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

class BoundCategoryProductSortOrders(BoundResource[CategoryProductSortOrder]):
    """CategoryProductSortOrders of one category."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryProductSortOrder]:
        """One page of category product sort orders, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CategoryProductSortOrder]:
        """All category product sort orders, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CategoryProductSortOrder]:
        """A range of category product sort orders by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CategoryProductSortOrder]:
        """All category product sort orders, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def create(self, *, product_id: int, sort_order: int) -> CategoryProductSortOrder:
        """Create one category product sort order and return it as stored.

        Args:
            product_id: Product on the category page.
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    def update(self, id: int, /, *, sort_order: int) -> CategoryProductSortOrder:
        """Change one category product sort order; only the fields that are passed are sent.

        Args:
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    def upsert_many(
        self,
        rows: Iterable[
            CategoryProductSortOrderUpsertRow
            | CategoryProductSortOrder
            | AsyncCategoryProductSortOrder
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CategoryProductSortOrder]:
        """Change category product sort orders, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

class AsyncCategoryProductSortOrders(AsyncResource[AsyncCategoryProductSortOrder]):
    """Positions of the products on the page of a category. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        category_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryProductSortOrder]:
        """One page of category product sort orders, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def iterall(
        self,
        category_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCategoryProductSortOrder]:
        """All category product sort orders, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def enumerate(
        self,
        category_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCategoryProductSortOrder]:
        """A range of category product sort orders by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    async def create(
        self, category_id: int, /, *, product_id: int, sort_order: int
    ) -> AsyncCategoryProductSortOrder:
        """Create one category product sort order and return it as stored.

        Args:
            product_id: Product on the category page.
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    async def update(
        self, category_id: int, id: int, /, *, sort_order: int
    ) -> AsyncCategoryProductSortOrder:
        """Change one category product sort order; only the fields that are passed are sent.

        Args:
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    async def upsert_many(
        self,
        category_id: int,
        rows: Iterable[
            CategoryProductSortOrderUpsertRow
            | CategoryProductSortOrder
            | AsyncCategoryProductSortOrder
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCategoryProductSortOrder]:
        """Change category product sort orders, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

class AsyncBoundCategoryProductSortOrders(AsyncBoundResource[AsyncCategoryProductSortOrder]):
    """CategoryProductSortOrders of one category. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryProductSortOrder]:
        """One page of category product sort orders, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCategoryProductSortOrder]:
        """All category product sort orders, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCategoryProductSortOrder]:
        """A range of category product sort orders by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCategoryProductSortOrder]:
        """All category product sort orders, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/categories/{category_id}/products/sort-order
        """

    async def create(self, *, product_id: int, sort_order: int) -> AsyncCategoryProductSortOrder:
        """Create one category product sort order and return it as stored.

        Args:
            product_id: Product on the category page.
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    async def update(self, id: int, /, *, sort_order: int) -> AsyncCategoryProductSortOrder:
        """Change one category product sort order; only the fields that are passed are sent.

        Args:
            sort_order: Position of the product; lower numbers come first.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """

    async def upsert_many(
        self,
        rows: Iterable[
            CategoryProductSortOrderUpsertRow
            | CategoryProductSortOrder
            | AsyncCategoryProductSortOrder
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCategoryProductSortOrder]:
        """Change category product sort orders, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/categories/{category_id}/products/sort-order
        """
