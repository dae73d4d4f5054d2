"""ProductDownloads: Files that buyers of a digital product may download.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ProductDownloadFields(BaseRecord):
    """Fields of ProductDownload and AsyncProductDownload."""

    __slots__ = ()


class ProductDownload(ProductDownloadFields, SubResourceRecord):
    """One product download. Files that buyers of a digital product may download."""

    __slots__ = ()


class AsyncProductDownload(ProductDownloadFields, AsyncSubResourceRecord):
    """One product download. Files that buyers of a digital product may download. For asynchronous clients."""

    __slots__ = ()


class ProductDownloadFilters(FilterSet):
    """Parameters of ProductDownloads."""


class ProductDownloads(Resource[ProductDownload]):
    """Files that buyers of a digital product may download. Deprecated: The API recommends V3 catalog products."""

    meta = ResourceMeta(
        name="ProductDownloads",
        path="/products/{product_id}/downloads",
        record=ProductDownload,
        operations={
            "list": Operation(
                "list", "GET", "/products/{product_id}/downloads", accepts=("paging",)
            )
        },
        filters=ProductDownloadFilters,
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
    )


class BoundProductDownloads(BoundResource[ProductDownload]):
    """ProductDownloads of one product."""

    meta = ProductDownloads.meta


class AsyncProductDownloads(AsyncResource[AsyncProductDownload]):
    """Files that buyers of a digital product may download. Deprecated: The API recommends V3 catalog products. For asynchronous clients."""

    meta = ProductDownloads.meta._replace(record=AsyncProductDownload)


class AsyncBoundProductDownloads(AsyncBoundResource[AsyncProductDownload]):
    """ProductDownloads of one product. For asynchronous clients."""

    meta = AsyncProductDownloads.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductDownloadFields() -> None: ...

    def ProductDownloadFilters() -> None: ...

    def ProductDownload() -> None: ...

    def ProductDownloads() -> None: ...

    def BoundProductDownloads() -> None: ...

    def AsyncProductDownload() -> None: ...

    def AsyncProductDownloads() -> None: ...

    def AsyncBoundProductDownloads() -> None: ...
