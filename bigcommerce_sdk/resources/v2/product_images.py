"""ProductImages: Pictures of a product.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ProductImageFields(BaseRecord):
    """Fields of ProductImage and AsyncProductImage."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the image.", access="read_only")
    product_id = Field(codecs.INTEGER, "Product that this entry belongs to.", access="read_only")
    image_file = Field(
        codecs.STRING,
        "The picture: a web address, a path in the import folder, or a file to upload.",
        required=("create",),
        write=codecs.text_or_file(),
    )
    is_thumbnail = Field(codecs.BOOLEAN, "Whether the picture is the thumbnail of the product.")
    sort_order = Field(codecs.INTEGER, "Position among the images; lower numbers come first.")
    description = Field(
        codecs.STRING, "Text about the picture, used as its alternative text.", nullable=True
    )
    date_created = Field(codecs.RFC2822, "When the picture was added.", access="read_only")
    date_modified = Field(codecs.RFC2822, "When the picture was last changed.", access="read_only")
    zoom_url = Field(
        codecs.STRING, "Address of the large version used for zooming.", access="read_only"
    )
    thumbnail_url = Field(codecs.STRING, "Address of the thumbnail version.", access="read_only")
    standard_url = Field(
        codecs.STRING, "Address of the version used on the product page.", access="read_only"
    )
    tiny_url = Field(codecs.STRING, "Address of the smallest version.", access="read_only")
    is_sample = Field(codecs.BOOLEAN, "Whether the picture is sample data.")


class ProductImage(ProductImageFields, SubResourceRecord):
    """One product image. Pictures of a product."""

    __slots__ = ()


class AsyncProductImage(ProductImageFields, AsyncSubResourceRecord):
    """One product image. Pictures of a product. For asynchronous clients."""

    __slots__ = ()


class ProductImageFilters(FilterSet):
    """Parameters of ProductImages."""


class ProductImages(Resource[ProductImage]):
    """Pictures of a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductImages."""

    meta = ResourceMeta(
        name="ProductImages",
        path="/products/{product_id}/images",
        record=ProductImage,
        operations={
            "list": Operation("list", "GET", "/products/{product_id}/images", accepts=("paging",)),
            "get": Operation("get", "GET", "/products/{product_id}/images/{id}"),
            "create": Operation("create", "POST", "/products/{product_id}/images", status=201),
            "update": Operation("update", "PUT", "/products/{product_id}/images/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/products/{product_id}/images/{id}", status=204
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/products/{product_id}/images",
                status=204,
                accepts=("paging",),
            ),
            "count": Operation("count", "GET", "/products/{product_id}/images/count"),
            "count_all": Operation("count_all", "GET", "/products/images/count"),
        },
        filters=ProductImageFilters,
        actions=(
            Action(
                "create_without_parent",
                "POST",
                "/products/images",
                body="create",
                returns="record",
                doc="Adds a picture without naming the product in the path.",
            ),
        ),
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "image_file", "description", "is_thumbnail", "sort_order"),
        superseded_by="api.v3.ProductImages",
        successor_calls={
            "delete_all": "delete(product_id, id)",
            "count": "all(product_id, limit=1).total",
            "create_without_parent": "create(product_id, ...)",
        },
    )


class BoundProductImages(BoundResource[ProductImage]):
    """ProductImages of one product."""

    meta = ProductImages.meta


class AsyncProductImages(AsyncResource[AsyncProductImage]):
    """Pictures of a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductImages. For asynchronous clients."""

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
