"""ProductVideos: Videos on a product page.

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

from .products import ProductVideoType


class ProductVideoFields(BaseRecord):
    """Fields of ProductVideo and AsyncProductVideo."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the video.", access="read_only")
    title = Field(
        codecs.STRING,
        "Title of the video; empty takes it from the video site.",
        limits={"max_length": 255},
    )
    description = Field(codecs.STRING, "Text about the video; empty takes it from the video site.")
    sort_order = Field(
        codecs.INTEGER,
        "Position among the videos; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    type = Field(codecs.text_enum(ProductVideoType), "Site of the video.")
    video_id = Field(
        codecs.STRING,
        "Id of the video at its site.",
        access="create_only",
        limits={"max_length": 25},
    )
    product_id = Field(codecs.INTEGER, "Product of the video.", access="read_only")
    length = Field(
        codecs.STRING,
        "Length of the video as text, such as 01:12.",
        access="read_only",
        nullable=True,
    )


class ProductVideo(ProductVideoFields, SubResourceRecord):
    """One product video. Videos on a product page."""

    __slots__ = ()


class AsyncProductVideo(ProductVideoFields, AsyncSubResourceRecord):
    """One product video. Videos on a product page. For asynchronous clients."""

    __slots__ = ()


class ProductVideoFilters(FilterSet):
    """Parameters of ProductVideos."""

    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductVideos(Resource[ProductVideo]):
    """Videos on a product page. Supersedes api.ProductVideos of V2."""

    meta = ResourceMeta(
        name="ProductVideos",
        path="/catalog/products/{product_id}/videos",
        api="v3",
        record=ProductVideo,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/videos",
                accepts=("options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/videos/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create", "POST", "/catalog/products/{product_id}/videos", envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/catalog/products/{product_id}/videos/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/videos/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductVideoFilters,
        paging=Paging(50, 250, by="page"),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "title", "type", "video_id", "sort_order"),
    )


class BoundProductVideos(BoundResource[ProductVideo]):
    """ProductVideos of one product."""

    meta = ProductVideos.meta


class AsyncProductVideos(AsyncResource[AsyncProductVideo]):
    """Videos on a product page. Supersedes api.ProductVideos of V2. For asynchronous clients."""

    meta = ProductVideos.meta._replace(record=AsyncProductVideo)


class AsyncBoundProductVideos(AsyncBoundResource[AsyncProductVideo]):
    """ProductVideos of one product. For asynchronous clients."""

    meta = AsyncProductVideos.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductVideoFields() -> None: ...

    def ProductVideoFilters() -> None: ...

    def ProductVideo() -> None: ...

    def ProductVideos() -> None: ...

    def BoundProductVideos() -> None: ...

    def AsyncProductVideo() -> None: ...

    def AsyncProductVideos() -> None: ...

    def AsyncBoundProductVideos() -> None: ...
