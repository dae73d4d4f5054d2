"""ProductImages: Pictures of a product.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.files import FileSource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

class ProductImageFields(BaseRecord):
    """Fields of ProductImage and AsyncProductImage."""

    @property
    def id(self) -> int:
        """Identifies the picture. Integer, read-only."""

    @property
    def product_id(self) -> int:
        """Product of the picture. Integer, read-only."""

    @property
    def image_file(self) -> str | None:
        """Path of the original picture in the store; takes a file to upload. String, can be None."""

    @image_file.setter
    def image_file(self, value: FileSource | None) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Web address to take the picture from, instead of image_file. String, can be None, url, at most 255 characters."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...
    @property
    def is_thumbnail(self) -> bool:
        """Whether it is the main picture; a product has only one. Boolean."""

    @is_thumbnail.setter
    def is_thumbnail(self, value: bool) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the pictures; lower numbers come first. Integer, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def description(self) -> str:
        """Text about the picture, used as its alternative text. String."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def url_zoom(self) -> str:
        """Address of the version for zooming. String, read-only, url."""

    @property
    def url_standard(self) -> str:
        """Address of the version for product pages. String, read-only, url."""

    @property
    def url_thumbnail(self) -> str:
        """Address of the version for lists. String, read-only, url."""

    @property
    def url_tiny(self) -> str:
        """Address of the smallest version. String, read-only, url."""

    @property
    def date_modified(self) -> datetime:
        """When the picture was last changed. Datetime, read-only."""

class ProductImage(ProductImageFields, SubResourceRecord):
    """One product image. Pictures of a product."""

    def save(self) -> ProductImage:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/images/{id}
        """

    def update(
        self,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> ProductImage:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: PUT /catalog/products/{product_id}/images/{id}
        """

    def delete(self) -> None:
        """Delete this product image from the store.

        API: DELETE /catalog/products/{product_id}/images/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> ProductImage:
        """Reload this product image; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/images/{id}
        """

class AsyncProductImage(ProductImageFields, AsyncSubResourceRecord):
    """One product image. Pictures of a product. For asynchronous clients."""

    async def save(self) -> AsyncProductImage:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/images/{id}
        """

    async def update(
        self,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> AsyncProductImage:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: PUT /catalog/products/{product_id}/images/{id}
        """

    async def delete(self) -> None:
        """Delete this product image from the store.

        API: DELETE /catalog/products/{product_id}/images/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProductImage:
        """Reload this product image; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/images/{id}
        """

class ProductImageFilters(FilterSet):
    """Parameters of ProductImages."""

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

class ProductImages(Resource[ProductImage]):
    """Pictures of a product. Supersedes api.ProductImages of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductImage]:
        """One page of product images, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductImage]:
        """All product images, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductImage]:
        """A range of product images by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def filters(self) -> ProductImageFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductImage]:
        """One page of the product images of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
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
    ) -> ProductImage:
        """One product image by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> ProductImage:
        """Create one product image and return it as stored.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: POST /catalog/products/{product_id}/images
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> ProductImage:
        """Change one product image; only the fields that are passed are sent.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: PUT /catalog/products/{product_id}/images/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product image.

        API: DELETE /catalog/products/{product_id}/images/{id}
        """

class BoundProductImages(BoundResource[ProductImage]):
    """ProductImages of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductImage]:
        """One page of product images, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def iterall(
        self,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductImage]:
        """All product images, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductImage]:
        """A range of product images by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def filters(self) -> ProductImageFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductImage]:
        """All product images, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductImage:
        """One product image by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductImage:
        """One product image by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images/{id}
        """

    def create(
        self,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> ProductImage:
        """Create one product image and return it as stored.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: POST /catalog/products/{product_id}/images
        """

    def update(
        self,
        id: int,
        /,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> ProductImage:
        """Change one product image; only the fields that are passed are sent.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: PUT /catalog/products/{product_id}/images/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product image.

        API: DELETE /catalog/products/{product_id}/images/{id}
        """

class AsyncProductImages(AsyncResource[AsyncProductImage]):
    """Pictures of a product. Supersedes api.ProductImages of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductImage]:
        """One page of product images, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductImage]:
        """All product images, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductImage]:
        """A range of product images by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def filters(self) -> ProductImageFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductImage]:
        """One page of the product images of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
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
    ) -> AsyncProductImage:
        """One product image by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> AsyncProductImage:
        """Create one product image and return it as stored.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: POST /catalog/products/{product_id}/images
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> AsyncProductImage:
        """Change one product image; only the fields that are passed are sent.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: PUT /catalog/products/{product_id}/images/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product image.

        API: DELETE /catalog/products/{product_id}/images/{id}
        """

class AsyncBoundProductImages(AsyncBoundResource[AsyncProductImage]):
    """ProductImages of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductImage]:
        """One page of product images, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def iterall(
        self,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductImage]:
        """All product images, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductImage]:
        """A range of product images by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    def filters(self) -> ProductImageFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductImageFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductImage]:
        """All product images, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductImage:
        """One product image by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductImage:
        """One product image by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/images/{id}
        """

    async def create(
        self,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> AsyncProductImage:
        """Create one product image and return it as stored.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: POST /catalog/products/{product_id}/images
        """

    async def update(
        self,
        id: int,
        /,
        *,
        image_file: FileSource | None = ...,
        image_url: str | None = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
    ) -> AsyncProductImage:
        """Change one product image; only the fields that are passed are sent.

        Args:
            image_file: Path of the original picture in the store; takes a file to upload.
            image_url: Web address to take the picture from, instead of image_file.
            is_thumbnail: Whether it is the main picture; a product has only one.
            sort_order: Position among the pictures; lower numbers come first.
            description: Text about the picture, used as its alternative text.

        API: PUT /catalog/products/{product_id}/images/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product image.

        API: DELETE /catalog/products/{product_id}/images/{id}
        """
