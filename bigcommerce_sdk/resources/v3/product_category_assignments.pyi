"""ProductCategoryAssignments: Which products are in which categories: one row for each pair.

Generated from schema/v3/product_category_assignments.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .inputs import ProductCategoryAssignmentUpsertRow
from .products import AsyncProduct, Product
from .tree_categories import AsyncTreeCategory, TreeCategory

class ProductCategoryAssignmentFields(BaseRecord):
    """Fields of ProductCategoryAssignment and AsyncProductCategoryAssignment."""

    @property
    def product_id(self) -> int:
        """Product of the assignment. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def category_id(self) -> int:
        """Category that the product is in. Integer."""

    @category_id.setter
    def category_id(self, value: int) -> None: ...

class ProductCategoryAssignment(ProductCategoryAssignmentFields, Record):
    """One product category assignment. Which products are in which categories: one row for each pair."""

    @property
    def product(self) -> Product | None:
        """The product that is assigned. Leads to a record of Products, fetched when first used."""

    @property
    def category(self) -> TreeCategory | None:
        """The category that the product is in. Leads to a record of TreeCategories, fetched when first used."""

    def save(self) -> ProductCategoryAssignment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/category-assignments
        """

    def update(self, *, product_id: int = ..., category_id: int = ...) -> ProductCategoryAssignment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            product_id: Product of the assignment.
            category_id: Category that the product is in.

        API: PUT /catalog/products/category-assignments
        """

class AsyncProductCategoryAssignment(ProductCategoryAssignmentFields, AsyncRecord):
    """One product category assignment. Which products are in which categories: one row for each pair. For asynchronous clients."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product that is assigned. Leads to a record of Products, fetched when first awaited."""

    @property
    def category(self) -> AsyncLink[AsyncTreeCategory | None]:
        """The category that the product is in. Leads to a record of TreeCategories, fetched when first awaited."""

    async def save(self) -> AsyncProductCategoryAssignment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/category-assignments
        """

    async def update(
        self, *, product_id: int = ..., category_id: int = ...
    ) -> AsyncProductCategoryAssignment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            product_id: Product of the assignment.
            category_id: Category that the product is in.

        API: PUT /catalog/products/category-assignments
        """

class ProductCategoryAssignmentFilters(FilterSet):
    """Parameters of ProductCategoryAssignments."""

    def __init__(
        self,
        *,
        product_id__in: Sequence[int] | int | None = None,
        category_id__in: Sequence[int] | int | None = None,
    ) -> None: ...
    @property
    def product_id__in(self) -> Filter[Sequence[int] | int]:
        """Assignments of these products."""

    @product_id__in.setter
    def product_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def category_id__in(self) -> Filter[Sequence[int] | int]:
        """Assignments to these categories."""

    @category_id__in.setter
    def category_id__in(self, value: Sequence[int] | int | None) -> None: ...

class ProductCategoryAssignments(Resource[ProductCategoryAssignment]):
    """Which products are in which categories: one row for each pair."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductCategoryAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        category_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductCategoryAssignment]:
        """One page of product category assignments, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            category_id__in: Assignments to these categories.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/category-assignments
        """

    def iterall(
        self,
        *,
        query: ProductCategoryAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        category_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductCategoryAssignment]:
        """All product category assignments, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            category_id__in: Assignments to these categories.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/category-assignments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductCategoryAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        category_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductCategoryAssignment]:
        """A range of product category assignments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            category_id__in: Assignments to these categories.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/category-assignments
        """

    def filters(self) -> ProductCategoryAssignmentFilters:
        """An empty filter set, to be passed as query=."""

    def create(self, *, product_id: int = ..., category_id: int = ...) -> ProductCategoryAssignment:
        """Create one product category assignment and return it as stored.

        Args:
            product_id: Product of the assignment.
            category_id: Category that the product is in.

        API: PUT /catalog/products/category-assignments
        """

    def update(self, product_id: int, category_id: int, /) -> ProductCategoryAssignment:
        """Change one product category assignment; only the fields that are passed are sent.

        Args:
            product_id: Product of the assignment.
            category_id: Category that the product is in.

        API: PUT /catalog/products/category-assignments
        """

    def delete_all(
        self,
        *,
        query: ProductCategoryAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        category_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all product category assignments.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            category_id__in: Assignments to these categories.

        API: DELETE /catalog/products/category-assignments
        """

    def upsert_many(
        self,
        rows: Iterable[
            ProductCategoryAssignmentUpsertRow
            | ProductCategoryAssignment
            | AsyncProductCategoryAssignment
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ProductCategoryAssignment]:
        """Change product category assignments, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/products/category-assignments
        """

class AsyncProductCategoryAssignments(AsyncResource[AsyncProductCategoryAssignment]):
    """Which products are in which categories: one row for each pair. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductCategoryAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        category_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductCategoryAssignment]:
        """One page of product category assignments, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            category_id__in: Assignments to these categories.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/category-assignments
        """

    def iterall(
        self,
        *,
        query: ProductCategoryAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        category_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductCategoryAssignment]:
        """All product category assignments, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            category_id__in: Assignments to these categories.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/category-assignments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductCategoryAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        category_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductCategoryAssignment]:
        """A range of product category assignments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            category_id__in: Assignments to these categories.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/category-assignments
        """

    def filters(self) -> ProductCategoryAssignmentFilters:
        """An empty filter set, to be passed as query=."""

    async def create(
        self, *, product_id: int = ..., category_id: int = ...
    ) -> AsyncProductCategoryAssignment:
        """Create one product category assignment and return it as stored.

        Args:
            product_id: Product of the assignment.
            category_id: Category that the product is in.

        API: PUT /catalog/products/category-assignments
        """

    async def update(self, product_id: int, category_id: int, /) -> AsyncProductCategoryAssignment:
        """Change one product category assignment; only the fields that are passed are sent.

        Args:
            product_id: Product of the assignment.
            category_id: Category that the product is in.

        API: PUT /catalog/products/category-assignments
        """

    async def delete_all(
        self,
        *,
        query: ProductCategoryAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        category_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all product category assignments.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            category_id__in: Assignments to these categories.

        API: DELETE /catalog/products/category-assignments
        """

    async def upsert_many(
        self,
        rows: Iterable[
            ProductCategoryAssignmentUpsertRow
            | ProductCategoryAssignment
            | AsyncProductCategoryAssignment
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncProductCategoryAssignment]:
        """Change product category assignments, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/products/category-assignments
        """
