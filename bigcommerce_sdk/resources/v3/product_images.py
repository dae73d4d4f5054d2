"""ProductImages: Pictures of a product.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ProductImageFields(BaseRecord):
    """Fields of ProductImage and AsyncProductImage."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the picture.", access="read_only")
    product_id = Field(codecs.INTEGER, "Product of the picture.", access="read_only")
    image_file = Field(
        codecs.STRING,
        "Path of the original picture in the store; takes a file to upload.",
        write=codecs.file(),
        nullable=True,
    )
    image_url = Field(
        codecs.STRING,
        "Web address to take the picture from, instead of image_file.",
        nullable=True,
        limits={"max_length": 255},
    )
    is_thumbnail = Field(codecs.BOOLEAN, "Whether it is the main picture; a product has only one.")
    sort_order = Field(
        codecs.INTEGER,
        "Position among the pictures; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    description = Field(codecs.STRING, "Text about the picture, used as its alternative text.")
    url_zoom = Field(codecs.STRING, "Address of the version for zooming.", access="read_only")
    url_standard = Field(
        codecs.STRING, "Address of the version for product pages.", access="read_only"
    )
    url_thumbnail = Field(codecs.STRING, "Address of the version for lists.", access="read_only")
    url_tiny = Field(codecs.STRING, "Address of the smallest version.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the picture was last changed.", access="read_only")


class ProductImage(ProductImageFields, SubResourceRecord):
    """One product image. Pictures of a product."""

    __slots__ = ()


class AsyncProductImage(ProductImageFields, AsyncSubResourceRecord):
    """One product image. Pictures of a product. For asynchronous clients."""

    __slots__ = ()


class ProductImageFilters(FilterSet):
    """Parameters of ProductImages."""

    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductImages(Resource[ProductImage]):
    """Pictures of a product. Supersedes api.ProductImages of V2."""

    meta = ResourceMeta(
        name="ProductImages",
        path="/catalog/products/{product_id}/images",
        api="v3",
        record=ProductImage,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/images",
                accepts=("options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/images/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create", "POST", "/catalog/products/{product_id}/images", envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/catalog/products/{product_id}/images/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/images/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductImageFilters,
        paging=Paging(50, 250, by="page"),
        parents=("product_id",),
        any_of=(("image_file", "image_url"),),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "description", "is_thumbnail", "sort_order", "url_standard"),
    )


class BoundProductImages(BoundResource[ProductImage]):
    """ProductImages of one product."""

    meta = ProductImages.meta


class AsyncProductImages(AsyncResource[AsyncProductImage]):
    """Pictures of a product. Supersedes api.ProductImages of V2. For asynchronous clients."""

    meta = ProductImages.meta._replace(record=AsyncProductImage)


class AsyncBoundProductImages(AsyncBoundResource[AsyncProductImage]):
    """ProductImages of one product. For asynchronous clients."""

    meta = AsyncProductImages.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductImageFields() -> None: ...

    def ProductImageFilters() -> None: ...

    def ProductImage() -> None: ...

    def ProductImages() -> None: ...

    def BoundProductImages() -> None: ...

    def AsyncProductImage() -> None: ...

    def AsyncProductImages() -> None: ...

    def AsyncBoundProductImages() -> None: ...
