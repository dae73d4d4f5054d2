"""ProductDownloads: Files that buyers of a digital product may download.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

class ProductDownloadFields(BaseRecord):
    """Fields of ProductDownload and AsyncProductDownload."""

class ProductDownload(ProductDownloadFields, SubResourceRecord):
    """One product download. Files that buyers of a digital product may download."""

class AsyncProductDownload(ProductDownloadFields, AsyncSubResourceRecord):
    """One product download. Files that buyers of a digital product may download. For asynchronous clients."""

class ProductDownloadFilters(FilterSet):
    """Parameters of ProductDownloads."""

    def __init__(self) -> None: ...

class ProductDownloads(Resource[ProductDownload]):
    """Files that buyers of a digital product may download. Deprecated: The API recommends V3 catalog products."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductDownload]:
        """One page of product downloads, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductDownload]:
        """All product downloads, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductDownload]:
        """A range of product downloads by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

class BoundProductDownloads(BoundResource[ProductDownload]):
    """ProductDownloads of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductDownload]:
        """One page of product downloads, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductDownload]:
        """All product downloads, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductDownload]:
        """A range of product downloads by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductDownload]:
        """All product downloads, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

class AsyncProductDownloads(AsyncResource[AsyncProductDownload]):
    """Files that buyers of a digital product may download. Deprecated: The API recommends V3 catalog products. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductDownload]:
        """One page of product downloads, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductDownload]:
        """All product downloads, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductDownload]:
        """A range of product downloads by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

class AsyncBoundProductDownloads(AsyncBoundResource[AsyncProductDownload]):
    """ProductDownloads of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductDownload]:
        """One page of product downloads, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductDownload]:
        """All product downloads, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductDownload]:
        """A range of product downloads by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """

    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductDownload]:
        """All product downloads, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/downloads
        """
