"""ProductChannelAssignments: Which products are in which channels: one row for each pair.

Generated from schema/v3/product_channel_assignments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class ProductChannelAssignmentFields(BaseRecord):
    """Fields of ProductChannelAssignment and AsyncProductChannelAssignment."""

    __slots__ = ()

    product_id = Field(codecs.INTEGER, "Product of the assignment.")
    channel_id = Field(codecs.INTEGER, "Channel that the product is in.")


class ProductChannelAssignment(ProductChannelAssignmentFields, Record):
    """One product channel assignment. Which products are in which channels: one row for each pair."""

    __slots__ = ()

    product = Link("The product that is assigned.", "Products", via="product_id", virtual=True)
    channel = Link(
        "The channel that the product is in.", "Channels", via="channel_id", virtual=True
    )


class AsyncProductChannelAssignment(ProductChannelAssignmentFields, AsyncRecord):
    """One product channel assignment. Which products are in which channels: one row for each pair. For asynchronous clients."""

    __slots__ = ()

    product = ProductChannelAssignment.product.awaited()
    channel = ProductChannelAssignment.channel.awaited()


class ProductChannelAssignmentFilters(FilterSet):
    """Parameters of ProductChannelAssignments."""

    product_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Assignments of these products.",
        wire="product_id:in",
        field="product_id",
        op="in",
    )
    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Assignments to these channels.",
        wire="channel_id:in",
        field="channel_id",
        op="in",
    )


class ProductChannelAssignments(Resource[ProductChannelAssignment]):
    """Which products are in which channels: one row for each pair."""

    meta = ResourceMeta(
        name="ProductChannelAssignments",
        path="/catalog/products/channel-assignments",
        api="v3",
        record=ProductChannelAssignment,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/channel-assignments",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/catalog/products/channel-assignments",
                status=204,
                envelope="data",
                max_rows=10,
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/catalog/products/channel-assignments",
                status=204,
                accepts=("filters",),
                envelope="data",
                needs_filter=True,
            ),
            "create": Operation(
                "create",
                "PUT",
                "/catalog/products/channel-assignments",
                status=204,
                envelope="data",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/channel-assignments",
                status=204,
                envelope="data",
                through="upsert_many",
            ),
        },
        filters=ProductChannelAssignmentFilters,
        paging=Paging(50, 250, by="page"),
        key="product_id",
        composite=("product_id", "channel_id"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("product_id", "channel_id"),
    )


class AsyncProductChannelAssignments(AsyncResource[AsyncProductChannelAssignment]):
    """Which products are in which channels: one row for each pair. For asynchronous clients."""

    meta = ProductChannelAssignments.meta._replace(record=AsyncProductChannelAssignment)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductChannelAssignmentFields() -> None: ...

    def ProductChannelAssignmentFilters() -> None: ...

    def ProductChannelAssignment() -> None: ...

    def ProductChannelAssignments() -> None: ...

    def AsyncProductChannelAssignment() -> None: ...

    def AsyncProductChannelAssignments() -> None: ...
