"""ProductVideos: YouTube videos shown on a product page.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ProductVideoFields(BaseRecord):
    """Fields of ProductVideo and AsyncProductVideo."""

    __slots__ = ()

    id = Field(codecs.STRING, "YouTube id of the video; a new url changes it.", access="read_only")
    product_id = Field(codecs.INTEGER, "Product that this entry belongs to.", access="read_only")
    sort_order = Field(codecs.INTEGER, "Position among the videos; lower numbers come first.")
    name = Field(codecs.STRING, "Title of the video.")
    url = Field(
        codecs.STRING, "YouTube address of the video.", access="write_only", required=("create",)
    )


class ProductVideo(ProductVideoFields, SubResourceRecord):
    """One product video. YouTube videos shown on a product page."""

    __slots__ = ()


class AsyncProductVideo(ProductVideoFields, AsyncSubResourceRecord):
    """One product video. YouTube videos shown on a product page. For asynchronous clients."""

    __slots__ = ()


class ProductVideoFilters(FilterSet):
    """Parameters of ProductVideos."""


class ProductVideos(Resource[ProductVideo]):
    """YouTube videos shown on a product page. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVideos."""

    meta = ResourceMeta(
        name="ProductVideos",
        path="/products/{product_id}/videos",
        record=ProductVideo,
        operations={
            "list": Operation("list", "GET", "/products/{product_id}/videos", accepts=("paging",)),
            "get": Operation("get", "GET", "/products/{product_id}/videos/{id}"),
            "create": Operation("create", "POST", "/products/{product_id}/videos", status=201),
            "update": Operation("update", "PUT", "/products/{product_id}/videos/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/products/{product_id}/videos/{id}", status=204
            ),
            "delete_all": Operation(
                "delete_all", "DELETE", "/products/{product_id}/videos", status=204
            ),
            "count": Operation("count", "GET", "/products/{product_id}/videos/count"),
            "count_all": Operation("count_all", "GET", "/products/videos/count"),
        },
        filters=ProductVideoFilters,
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "sort_order"),
        superseded_by="api.v3.ProductVideos",
        successor_calls={
            "delete_all": "delete(product_id, id)",
            "count": "all(product_id, limit=1).total",
        },
    )


class BoundProductVideos(BoundResource[ProductVideo]):
    """ProductVideos of one product."""

    meta = ProductVideos.meta


class AsyncProductVideos(AsyncResource[AsyncProductVideo]):
    """YouTube videos shown on a product page. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVideos. For asynchronous clients."""

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
