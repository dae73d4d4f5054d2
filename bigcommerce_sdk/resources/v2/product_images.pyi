"""ProductImages: Pictures of a product.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
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
        """Number that identifies the image. Integer, read-only."""

    @property
    def product_id(self) -> int:
        """Product that this entry belongs to. Integer, read-only."""

    @property
    def image_file(self) -> str:
        """The picture: a web address, a path in the import folder, or a file to upload. String, required on create."""

    @image_file.setter
    def image_file(self, value: FileSource) -> None: ...
    @property
    def is_thumbnail(self) -> bool:
        """Whether the picture is the thumbnail of the product. Boolean."""

    @is_thumbnail.setter
    def is_thumbnail(self, value: bool) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the images; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def description(self) -> str | None:
        """Text about the picture, used as its alternative text. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the picture was added. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the picture was last changed. Datetime, read-only."""

    @property
    def zoom_url(self) -> str:
        """Address of the large version used for zooming. String, read-only, url."""

    @property
    def thumbnail_url(self) -> str:
        """Address of the thumbnail version. String, read-only, url."""

    @property
    def standard_url(self) -> str:
        """Address of the version used on the product page. String, read-only, url."""

    @property
    def tiny_url(self) -> str:
        """Address of the smallest version. String, read-only, url."""

    @property
    def is_sample(self) -> bool:
        """Whether the picture is sample data. Boolean."""

    @is_sample.setter
    def is_sample(self, value: bool) -> None: ...

class ProductImage(ProductImageFields, SubResourceRecord):
    """One product image. Pictures of a product."""

    def save(self) -> ProductImage:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/images/{id}
        """

    def update(
        self,
        *,
        image_file: FileSource = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> ProductImage:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: PUT /products/{product_id}/images/{id}
        """

    def delete(self) -> None:
        """Delete this product image from the store.

        API: DELETE /products/{product_id}/images/{id}
        """

    def refresh(self) -> ProductImage:
        """Reload this product image; unsaved changes are discarded.

        API: GET /products/{product_id}/images/{id}
        """

class AsyncProductImage(ProductImageFields, AsyncSubResourceRecord):
    """One product image. Pictures of a product. For asynchronous clients."""

    async def save(self) -> AsyncProductImage:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/images/{id}
        """

    async def update(
        self,
        *,
        image_file: FileSource = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> AsyncProductImage:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: PUT /products/{product_id}/images/{id}
        """

    async def delete(self) -> None:
        """Delete this product image from the store.

        API: DELETE /products/{product_id}/images/{id}
        """

    async def refresh(self) -> AsyncProductImage:
        """Reload this product image; unsaved changes are discarded.

        API: GET /products/{product_id}/images/{id}
        """

class ProductImageFilters(FilterSet):
    """Parameters of ProductImages."""

    def __init__(self) -> None: ...

class ProductImages(Resource[ProductImage]):
    """Pictures of a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductImages."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductImage]:
        """One page of product images, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
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
    ) -> Collection[ProductImage]:
        """All product images, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductImage]:
        """A range of product images by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductImage]:
        """One page of the product images of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    @overload
    def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductImage:
        """One product image by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        image_file: FileSource,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> ProductImage:
        """Create one product image and return it as stored.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: POST /products/{product_id}/images
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        image_file: FileSource = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> ProductImage:
        """Change one product image; only the fields that are passed are sent.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: PUT /products/{product_id}/images/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product image.

        API: DELETE /products/{product_id}/images/{id}
        """

    def delete_all(
        self, product_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all product images.

        V3: api.v3.ProductImages.delete(product_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/images
        """

    def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product images there are.

        V3: api.v3.ProductImages.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/count
        """

    def create_without_parent(
        self,
        *,
        product_id: int,
        image_file: FileSource,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> ProductImage | None:
        """Adds a picture without naming the product in the path.

        V3: api.v3.ProductImages.create(product_id, ...)

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: POST /products/images
        """

class BoundProductImages(BoundResource[ProductImage]):
    """ProductImages of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductImage]:
        """One page of product images, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductImage]:
        """All product images, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductImage]:
        """A range of product images by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductImage]:
        """All product images, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductImage:
        """One product image by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> ProductImage:
        """One product image by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/{id}
        """

    def create(
        self,
        *,
        image_file: FileSource,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> ProductImage:
        """Create one product image and return it as stored.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: POST /products/{product_id}/images
        """

    def update(
        self,
        id: int,
        /,
        *,
        image_file: FileSource = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> ProductImage:
        """Change one product image; only the fields that are passed are sent.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: PUT /products/{product_id}/images/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product image.

        API: DELETE /products/{product_id}/images/{id}
        """

    def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all product images.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/images
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product images there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/count
        """

class AsyncProductImages(AsyncResource[AsyncProductImage]):
    """Pictures of a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductImages. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductImage]:
        """One page of product images, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
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
    ) -> AsyncCollection[AsyncProductImage]:
        """All product images, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductImage]:
        """A range of product images by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductImage]:
        """One page of the product images of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    @overload
    async def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductImage:
        """One product image by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        image_file: FileSource,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> AsyncProductImage:
        """Create one product image and return it as stored.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: POST /products/{product_id}/images
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        image_file: FileSource = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> AsyncProductImage:
        """Change one product image; only the fields that are passed are sent.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: PUT /products/{product_id}/images/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product image.

        API: DELETE /products/{product_id}/images/{id}
        """

    async def delete_all(
        self, product_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all product images.

        V3: api.v3.ProductImages.delete(product_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/images
        """

    async def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product images there are.

        V3: api.v3.ProductImages.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/count
        """

    async def create_without_parent(
        self,
        *,
        product_id: int,
        image_file: FileSource,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> AsyncProductImage | None:
        """Adds a picture without naming the product in the path.

        V3: api.v3.ProductImages.create(product_id, ...)

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: POST /products/images
        """

class AsyncBoundProductImages(AsyncBoundResource[AsyncProductImage]):
    """ProductImages of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductImage]:
        """One page of product images, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductImage]:
        """All product images, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductImage]:
        """A range of product images by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductImage]:
        """All product images, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductImage:
        """One product image by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductImage:
        """One product image by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/{id}
        """

    async def create(
        self,
        *,
        image_file: FileSource,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> AsyncProductImage:
        """Create one product image and return it as stored.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: POST /products/{product_id}/images
        """

    async def update(
        self,
        id: int,
        /,
        *,
        image_file: FileSource = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        is_sample: bool = ...,
    ) -> AsyncProductImage:
        """Change one product image; only the fields that are passed are sent.

        Args:
            image_file: The picture: a web address, a path in the import folder, or a file to upload.
            is_thumbnail: Whether the picture is the thumbnail of the product.
            sort_order: Position among the images; lower numbers come first.
            description: Text about the picture, used as its alternative text.
            is_sample: Whether the picture is sample data.

        API: PUT /products/{product_id}/images/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product image.

        API: DELETE /products/{product_id}/images/{id}
        """

    async def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all product images.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/images
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product images there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/images/count
        """
