"""ProductChannelAssignments: Which products are in which channels: one row for each pair.

Generated from schema/v3/product_channel_assignments.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

from .channels import AsyncChannel, Channel
from .inputs import ProductChannelAssignmentUpsertRow
from .products import AsyncProduct, Product

class ProductChannelAssignmentFields(BaseRecord):
    """Fields of ProductChannelAssignment and AsyncProductChannelAssignment."""

    @property
    def product_id(self) -> int:
        """Product of the assignment. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def channel_id(self) -> int:
        """Channel that the product is in. Integer."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...

class ProductChannelAssignment(ProductChannelAssignmentFields, Record):
    """One product channel assignment. Which products are in which channels: one row for each pair."""

    @property
    def product(self) -> Product | None:
        """The product that is assigned. Leads to a record of Products, fetched when first used."""

    @property
    def channel(self) -> Channel | None:
        """The channel that the product is in. Leads to a record of Channels, fetched when first used."""

    def save(self) -> ProductChannelAssignment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/channel-assignments
        """

    def update(self, *, product_id: int = ..., channel_id: int = ...) -> ProductChannelAssignment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            product_id: Product of the assignment.
            channel_id: Channel that the product is in.

        API: PUT /catalog/products/channel-assignments
        """

class AsyncProductChannelAssignment(ProductChannelAssignmentFields, AsyncRecord):
    """One product channel assignment. Which products are in which channels: one row for each pair. For asynchronous clients."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product that is assigned. Leads to a record of Products, fetched when first awaited."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel that the product is in. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncProductChannelAssignment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/channel-assignments
        """

    async def update(
        self, *, product_id: int = ..., channel_id: int = ...
    ) -> AsyncProductChannelAssignment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            product_id: Product of the assignment.
            channel_id: Channel that the product is in.

        API: PUT /catalog/products/channel-assignments
        """

class ProductChannelAssignmentFilters(FilterSet):
    """Parameters of ProductChannelAssignments."""

    def __init__(
        self,
        *,
        product_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
    ) -> None: ...
    @property
    def product_id__in(self) -> Filter[Sequence[int] | int]:
        """Assignments of these products."""

    @product_id__in.setter
    def product_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Assignments to these channels."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...

class ProductChannelAssignments(Resource[ProductChannelAssignment]):
    """Which products are in which channels: one row for each pair."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductChannelAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductChannelAssignment]:
        """One page of product channel assignments, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            channel_id__in: Assignments to these channels.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/channel-assignments
        """

    def iterall(
        self,
        *,
        query: ProductChannelAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductChannelAssignment]:
        """All product channel assignments, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            channel_id__in: Assignments to these channels.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/channel-assignments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductChannelAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductChannelAssignment]:
        """A range of product channel assignments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            channel_id__in: Assignments to these channels.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/channel-assignments
        """

    def filters(self) -> ProductChannelAssignmentFilters:
        """An empty filter set, to be passed as query=."""

    def create(self, *, product_id: int = ..., channel_id: int = ...) -> ProductChannelAssignment:
        """Create one product channel assignment and return it as stored.

        Args:
            product_id: Product of the assignment.
            channel_id: Channel that the product is in.

        API: PUT /catalog/products/channel-assignments
        """

    def update(self, product_id: int, channel_id: int, /) -> ProductChannelAssignment:
        """Change one product channel assignment; only the fields that are passed are sent.

        Args:
            product_id: Product of the assignment.
            channel_id: Channel that the product is in.

        API: PUT /catalog/products/channel-assignments
        """

    def delete_all(
        self,
        *,
        query: ProductChannelAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all product channel assignments.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            channel_id__in: Assignments to these channels.

        API: DELETE /catalog/products/channel-assignments
        """

    def upsert_many(
        self,
        rows: Iterable[
            ProductChannelAssignmentUpsertRow
            | ProductChannelAssignment
            | AsyncProductChannelAssignment
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ProductChannelAssignment]:
        """Change product channel assignments, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/products/channel-assignments
        """

class AsyncProductChannelAssignments(AsyncResource[AsyncProductChannelAssignment]):
    """Which products are in which channels: one row for each pair. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductChannelAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductChannelAssignment]:
        """One page of product channel assignments, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            channel_id__in: Assignments to these channels.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/channel-assignments
        """

    def iterall(
        self,
        *,
        query: ProductChannelAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductChannelAssignment]:
        """All product channel assignments, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            channel_id__in: Assignments to these channels.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/channel-assignments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductChannelAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductChannelAssignment]:
        """A range of product channel assignments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            channel_id__in: Assignments to these channels.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/channel-assignments
        """

    def filters(self) -> ProductChannelAssignmentFilters:
        """An empty filter set, to be passed as query=."""

    async def create(
        self, *, product_id: int = ..., channel_id: int = ...
    ) -> AsyncProductChannelAssignment:
        """Create one product channel assignment and return it as stored.

        Args:
            product_id: Product of the assignment.
            channel_id: Channel that the product is in.

        API: PUT /catalog/products/channel-assignments
        """

    async def update(self, product_id: int, channel_id: int, /) -> AsyncProductChannelAssignment:
        """Change one product channel assignment; only the fields that are passed are sent.

        Args:
            product_id: Product of the assignment.
            channel_id: Channel that the product is in.

        API: PUT /catalog/products/channel-assignments
        """

    async def delete_all(
        self,
        *,
        query: ProductChannelAssignmentFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
    ) -> None:
        """Delete all product channel assignments.

        Args:
            query: Filters made with filters().
            product_id__in: Assignments of these products.
            channel_id__in: Assignments to these channels.

        API: DELETE /catalog/products/channel-assignments
        """

    async def upsert_many(
        self,
        rows: Iterable[
            ProductChannelAssignmentUpsertRow
            | ProductChannelAssignment
            | AsyncProductChannelAssignment
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncProductChannelAssignment]:
        """Change product channel assignments, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /catalog/products/channel-assignments
        """
