"""ProductVideos: YouTube videos shown on a product page.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

class ProductVideoFields(BaseRecord):
    """Fields of ProductVideo and AsyncProductVideo."""

    @property
    def id(self) -> str:
        """YouTube id of the video; a new url changes it. String, read-only."""

    @property
    def product_id(self) -> int:
        """Product that this entry belongs to. Integer, read-only."""

    @property
    def sort_order(self) -> int:
        """Position among the videos; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Title of the video. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def url(self) -> str:
        """YouTube address of the video. String, write-only, required on create, url."""

    @url.setter
    def url(self, value: str) -> None: ...

class ProductVideo(ProductVideoFields, SubResourceRecord):
    """One product video. YouTube videos shown on a product page."""

    def save(self) -> ProductVideo:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/videos/{id}
        """

    def update(self, *, sort_order: int = ..., name: str = ..., url: str = ...) -> ProductVideo:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.
            url: YouTube address of the video.

        API: PUT /products/{product_id}/videos/{id}
        """

    def delete(self) -> None:
        """Delete this product video from the store.

        API: DELETE /products/{product_id}/videos/{id}
        """

    def refresh(self) -> ProductVideo:
        """Reload this product video; unsaved changes are discarded.

        API: GET /products/{product_id}/videos/{id}
        """

class AsyncProductVideo(ProductVideoFields, AsyncSubResourceRecord):
    """One product video. YouTube videos shown on a product page. For asynchronous clients."""

    async def save(self) -> AsyncProductVideo:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/videos/{id}
        """

    async def update(
        self, *, sort_order: int = ..., name: str = ..., url: str = ...
    ) -> AsyncProductVideo:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.
            url: YouTube address of the video.

        API: PUT /products/{product_id}/videos/{id}
        """

    async def delete(self) -> None:
        """Delete this product video from the store.

        API: DELETE /products/{product_id}/videos/{id}
        """

    async def refresh(self) -> AsyncProductVideo:
        """Reload this product video; unsaved changes are discarded.

        API: GET /products/{product_id}/videos/{id}
        """

class ProductVideoFilters(FilterSet):
    """Parameters of ProductVideos."""

    def __init__(self) -> None: ...

class ProductVideos(Resource[ProductVideo]):
    """YouTube videos shown on a product page. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVideos."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductVideo]:
        """One page of product videos, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
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
    ) -> Collection[ProductVideo]:
        """All product videos, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductVideo]:
        """A range of product videos by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductVideo]:
        """One page of the product videos of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    @overload
    def get(
        self, product_id: int, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductVideo:
        """One product video by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/{id}
        """

    def create(
        self, product_id: int, /, *, url: str, sort_order: int = ..., name: str = ...
    ) -> ProductVideo:
        """Create one product video and return it as stored.

        Args:
            url: YouTube address of the video.
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.

        API: POST /products/{product_id}/videos
        """

    def update(
        self, product_id: int, id: str, /, *, sort_order: int = ..., name: str = ..., url: str = ...
    ) -> ProductVideo:
        """Change one product video; only the fields that are passed are sent.

        Args:
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.
            url: YouTube address of the video.

        API: PUT /products/{product_id}/videos/{id}
        """

    def delete(self, product_id: int, id: str, /) -> None:
        """Delete one product video.

        API: DELETE /products/{product_id}/videos/{id}
        """

    def delete_all(self, product_id: int, /) -> None:
        """Delete all product videos.

        V3: api.v3.ProductVideos.delete(product_id, id)

        API: DELETE /products/{product_id}/videos
        """

    def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product videos there are.

        V3: api.v3.ProductVideos.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/count
        """

class BoundProductVideos(BoundResource[ProductVideo]):
    """ProductVideos of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductVideo]:
        """One page of product videos, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductVideo]:
        """All product videos, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductVideo]:
        """A range of product videos by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductVideo]:
        """All product videos, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    @overload
    def __call__(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductVideo:
        """One product video by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/{id}
        """

    def get(self, id: str, /, *, extra_params: Mapping[str, Any] | None = None) -> ProductVideo:
        """One product video by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/{id}
        """

    def create(self, *, url: str, sort_order: int = ..., name: str = ...) -> ProductVideo:
        """Create one product video and return it as stored.

        Args:
            url: YouTube address of the video.
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.

        API: POST /products/{product_id}/videos
        """

    def update(
        self, id: str, /, *, sort_order: int = ..., name: str = ..., url: str = ...
    ) -> ProductVideo:
        """Change one product video; only the fields that are passed are sent.

        Args:
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.
            url: YouTube address of the video.

        API: PUT /products/{product_id}/videos/{id}
        """

    def delete(self, id: str, /) -> None:
        """Delete one product video.

        API: DELETE /products/{product_id}/videos/{id}
        """

    def delete_all(self) -> None:
        """Delete all product videos.

        API: DELETE /products/{product_id}/videos
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product videos there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/count
        """

class AsyncProductVideos(AsyncResource[AsyncProductVideo]):
    """YouTube videos shown on a product page. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVideos. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductVideo]:
        """One page of product videos, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
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
    ) -> AsyncCollection[AsyncProductVideo]:
        """All product videos, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductVideo]:
        """A range of product videos by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductVideo]:
        """One page of the product videos of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    @overload
    async def get(
        self, product_id: int, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductVideo:
        """One product video by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/{id}
        """

    async def create(
        self, product_id: int, /, *, url: str, sort_order: int = ..., name: str = ...
    ) -> AsyncProductVideo:
        """Create one product video and return it as stored.

        Args:
            url: YouTube address of the video.
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.

        API: POST /products/{product_id}/videos
        """

    async def update(
        self, product_id: int, id: str, /, *, sort_order: int = ..., name: str = ..., url: str = ...
    ) -> AsyncProductVideo:
        """Change one product video; only the fields that are passed are sent.

        Args:
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.
            url: YouTube address of the video.

        API: PUT /products/{product_id}/videos/{id}
        """

    async def delete(self, product_id: int, id: str, /) -> None:
        """Delete one product video.

        API: DELETE /products/{product_id}/videos/{id}
        """

    async def delete_all(self, product_id: int, /) -> None:
        """Delete all product videos.

        V3: api.v3.ProductVideos.delete(product_id, id)

        API: DELETE /products/{product_id}/videos
        """

    async def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product videos there are.

        V3: api.v3.ProductVideos.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/count
        """

class AsyncBoundProductVideos(AsyncBoundResource[AsyncProductVideo]):
    """ProductVideos of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductVideo]:
        """One page of product videos, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductVideo]:
        """All product videos, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductVideo]:
        """A range of product videos by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductVideo]:
        """All product videos, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos
        """

    @overload
    async def __call__(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductVideo:
        """One product video by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/{id}
        """

    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductVideo:
        """One product video by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/{id}
        """

    async def create(
        self, *, url: str, sort_order: int = ..., name: str = ...
    ) -> AsyncProductVideo:
        """Create one product video and return it as stored.

        Args:
            url: YouTube address of the video.
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.

        API: POST /products/{product_id}/videos
        """

    async def update(
        self, id: str, /, *, sort_order: int = ..., name: str = ..., url: str = ...
    ) -> AsyncProductVideo:
        """Change one product video; only the fields that are passed are sent.

        Args:
            sort_order: Position among the videos; lower numbers come first.
            name: Title of the video.
            url: YouTube address of the video.

        API: PUT /products/{product_id}/videos/{id}
        """

    async def delete(self, id: str, /) -> None:
        """Delete one product video.

        API: DELETE /products/{product_id}/videos/{id}
        """

    async def delete_all(self) -> None:
        """Delete all product videos.

        API: DELETE /products/{product_id}/videos
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product videos there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/videos/count
        """
