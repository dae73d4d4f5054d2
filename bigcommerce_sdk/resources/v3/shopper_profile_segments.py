"""ShopperProfileSegments: Segments that one shopper profile belongs to.

Generated from schema/v3/shopper_profiles.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ShopperProfileSegmentFields(BaseRecord):
    """Fields of ShopperProfileSegment and AsyncShopperProfileSegment."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the segment.", access="read_only")
    name = Field(codecs.STRING, "Name of the segment.", access="read_only")
    description = Field(codecs.STRING, "Purpose of the segment; empty if none.", access="read_only")
    created_at = Field(codecs.ISO8601, "When the segment was created.", access="read_only")
    updated_at = Field(codecs.ISO8601, "When the segment was last changed.", access="read_only")


class ShopperProfileSegment(ShopperProfileSegmentFields, SubResourceRecord):
    """One shopper profile segment. Segments that one shopper profile belongs to."""

    __slots__ = ()

    segment = Link(
        "The segment, as a record that can be changed.", "Segments", via="id", virtual=True
    )


class AsyncShopperProfileSegment(ShopperProfileSegmentFields, AsyncSubResourceRecord):
    """One shopper profile segment. Segments that one shopper profile belongs to. For asynchronous clients."""

    __slots__ = ()

    segment = ShopperProfileSegment.segment.awaited()


class ShopperProfileSegmentFilters(FilterSet):
    """Parameters of ShopperProfileSegments."""


class ShopperProfileSegments(Resource[ShopperProfileSegment]):
    """Segments that one shopper profile belongs to."""

    meta = ResourceMeta(
        name="ShopperProfileSegments",
        path="/shopper-profiles/{shopper_profile_id}/segments",
        api="v3",
        record=ShopperProfileSegment,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/shopper-profiles/{shopper_profile_id}/segments",
                accepts=("paging",),
                envelope="data",
            )
        },
        filters=ShopperProfileSegmentFilters,
        paging=Paging(50, 50, by="page"),
        parents=("shopper_profile_id",),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        ids={"shopper_profile_id": "str"},
        columns=("id", "name", "description", "created_at", "updated_at"),
    )


class BoundShopperProfileSegments(BoundResource[ShopperProfileSegment]):
    """ShopperProfileSegments of one shopper profile."""

    meta = ShopperProfileSegments.meta


class AsyncShopperProfileSegments(AsyncResource[AsyncShopperProfileSegment]):
    """Segments that one shopper profile belongs to. For asynchronous clients."""

    meta = ShopperProfileSegments.meta._replace(record=AsyncShopperProfileSegment)


class AsyncBoundShopperProfileSegments(AsyncBoundResource[AsyncShopperProfileSegment]):
    """ShopperProfileSegments of one shopper profile. For asynchronous clients."""

    meta = AsyncShopperProfileSegments.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ShopperProfileSegmentFields() -> None: ...

    def ShopperProfileSegmentFilters() -> None: ...

    def ShopperProfileSegment() -> None: ...

    def ShopperProfileSegments() -> None: ...

    def BoundShopperProfileSegments() -> None: ...

    def AsyncShopperProfileSegment() -> None: ...

    def AsyncShopperProfileSegments() -> None: ...

    def AsyncBoundShopperProfileSegments() -> None: ...
