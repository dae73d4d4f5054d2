"""ProductVideos: Videos on a product page.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .products import ProductVideoType

class ProductVideoFields(BaseRecord):
    """Fields of ProductVideo and AsyncProductVideo."""

    @property
    def id(self) -> int:
        """Identifies the video. Integer, read-only."""

    @property
    def title(self) -> str:
        """Title of the video; empty takes it from the video site. String, at most 255 characters."""

    @title.setter
    def title(self, value: str) -> None: ...
    @property
    def description(self) -> str:
        """Text about the video; empty takes it from the video site. String."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the videos; lower numbers come first. Integer, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def type(self) -> ProductVideoType:
        """Site of the video. Enum."""

    @type.setter
    def type(self, value: ProductVideoType) -> None: ...
    @property
    def video_id(self) -> str:
        """Id of the video at its site. String, create-only, at most 25 characters."""

    @property
    def product_id(self) -> int:
        """Product of the video. Integer, read-only."""

    @property
    def length(self) -> str | None:
        """Length of the video as text, such as 01:12. String, read-only, can be None."""

class ProductVideo(ProductVideoFields, SubResourceRecord):
    """One product video. Videos on a product page."""

    def save(self) -> ProductVideo:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/videos/{id}
        """

    def update(
        self,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
    ) -> ProductVideo:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.

        API: PUT /catalog/products/{product_id}/videos/{id}
        """

    def delete(self) -> None:
        """Delete this product video from the store.

        API: DELETE /catalog/products/{product_id}/videos/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> ProductVideo:
        """Reload this product video; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/videos/{id}
        """

class AsyncProductVideo(ProductVideoFields, AsyncSubResourceRecord):
    """One product video. Videos on a product page. For asynchronous clients."""

    async def save(self) -> AsyncProductVideo:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/videos/{id}
        """

    async def update(
        self,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
    ) -> AsyncProductVideo:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.

        API: PUT /catalog/products/{product_id}/videos/{id}
        """

    async def delete(self) -> None:
        """Delete this product video from the store.

        API: DELETE /catalog/products/{product_id}/videos/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProductVideo:
        """Reload this product video; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/videos/{id}
        """

class ProductVideoFilters(FilterSet):
    """Parameters of ProductVideos."""

    def __init__(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> None: ...
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

class ProductVideos(Resource[ProductVideo]):
    """Videos on a product page. Supersedes api.ProductVideos of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductVideo]:
        """One page of product videos, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductVideo]:
        """All product videos, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductVideo]:
        """A range of product videos by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def filters(self) -> ProductVideoFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductVideo]:
        """One page of the product videos of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    @overload
    def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductVideo:
        """One product video by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
        video_id: str = ...,
    ) -> ProductVideo:
        """Create one product video and return it as stored.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.
            video_id: Id of the video at its site.

        API: POST /catalog/products/{product_id}/videos
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
    ) -> ProductVideo:
        """Change one product video; only the fields that are passed are sent.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.

        API: PUT /catalog/products/{product_id}/videos/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product video.

        API: DELETE /catalog/products/{product_id}/videos/{id}
        """

class BoundProductVideos(BoundResource[ProductVideo]):
    """ProductVideos of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductVideo]:
        """One page of product videos, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def iterall(
        self,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductVideo]:
        """All product videos, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductVideo]:
        """A range of product videos by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def filters(self) -> ProductVideoFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductVideo]:
        """All product videos, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductVideo:
        """One product video by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductVideo:
        """One product video by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos/{id}
        """

    def create(
        self,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
        video_id: str = ...,
    ) -> ProductVideo:
        """Create one product video and return it as stored.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.
            video_id: Id of the video at its site.

        API: POST /catalog/products/{product_id}/videos
        """

    def update(
        self,
        id: int,
        /,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
    ) -> ProductVideo:
        """Change one product video; only the fields that are passed are sent.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.

        API: PUT /catalog/products/{product_id}/videos/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product video.

        API: DELETE /catalog/products/{product_id}/videos/{id}
        """

class AsyncProductVideos(AsyncResource[AsyncProductVideo]):
    """Videos on a product page. Supersedes api.ProductVideos of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductVideo]:
        """One page of product videos, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductVideo]:
        """All product videos, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductVideo]:
        """A range of product videos by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def filters(self) -> ProductVideoFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductVideo]:
        """One page of the product videos of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    @overload
    async def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductVideo:
        """One product video by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
        video_id: str = ...,
    ) -> AsyncProductVideo:
        """Create one product video and return it as stored.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.
            video_id: Id of the video at its site.

        API: POST /catalog/products/{product_id}/videos
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
    ) -> AsyncProductVideo:
        """Change one product video; only the fields that are passed are sent.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.

        API: PUT /catalog/products/{product_id}/videos/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product video.

        API: DELETE /catalog/products/{product_id}/videos/{id}
        """

class AsyncBoundProductVideos(AsyncBoundResource[AsyncProductVideo]):
    """ProductVideos of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductVideo]:
        """One page of product videos, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def iterall(
        self,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductVideo]:
        """All product videos, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductVideo]:
        """A range of product videos by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    def filters(self) -> ProductVideoFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductVideoFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductVideo]:
        """All product videos, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductVideo:
        """One product video by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductVideo:
        """One product video by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/videos/{id}
        """

    async def create(
        self,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
        video_id: str = ...,
    ) -> AsyncProductVideo:
        """Create one product video and return it as stored.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.
            video_id: Id of the video at its site.

        API: POST /catalog/products/{product_id}/videos
        """

    async def update(
        self,
        id: int,
        /,
        *,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
    ) -> AsyncProductVideo:
        """Change one product video; only the fields that are passed are sent.

        Args:
            title: Title of the video; empty takes it from the video site.
            description: Text about the video; empty takes it from the video site.
            sort_order: Position among the videos; lower numbers come first.
            type: Site of the video.

        API: PUT /catalog/products/{product_id}/videos/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product video.

        API: DELETE /catalog/products/{product_id}/videos/{id}
        """
