"""SegmentShopperProfiles: Shopper profiles in one segment.

Generated from schema/v3/segments.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class SegmentShopperProfileFields(BaseRecord):
    """Fields of SegmentShopperProfile and AsyncSegmentShopperProfile."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the shopper profile.", access="read_only")
    customer_id = Field(codecs.INTEGER, "Id of the customer.", access="read_only")
    created_at = Field(codecs.ISO8601, "When the shopper profile was created.", access="read_only")
    updated_at = Field(
        codecs.ISO8601, "When the shopper profile was last changed.", access="read_only"
    )


class SegmentShopperProfile(SegmentShopperProfileFields, SubResourceRecord):
    """One segment shopper profile. Shopper profiles in one segment."""

    __slots__ = ()

    customer = Link("The customer of the profile.", "Customers", via="customer_id", virtual=True)


class AsyncSegmentShopperProfile(SegmentShopperProfileFields, AsyncSubResourceRecord):
    """One segment shopper profile. Shopper profiles in one segment. For asynchronous clients."""

    __slots__ = ()

    customer = SegmentShopperProfile.customer.awaited()


class SegmentShopperProfileFilters(FilterSet):
    """Parameters of SegmentShopperProfiles."""


class SegmentShopperProfiles(Resource[SegmentShopperProfile]):
    """Shopper profiles in one segment."""

    meta = ResourceMeta(
        name="SegmentShopperProfiles",
        path="/segments/{segment_id}/shopper-profiles",
        api="v3",
        record=SegmentShopperProfile,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/segments/{segment_id}/shopper-profiles",
                accepts=("paging",),
                envelope="data",
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/segments/{segment_id}/shopper-profiles",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/segments/{segment_id}/shopper-profiles",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=SegmentShopperProfileFilters,
        actions=(
            Action(
                "add",
                "POST",
                "/segments/{segment_id}/shopper-profiles",
                rows=Field(
                    codecs.array(codecs.STRING),
                    "The items of the body; taken from the iterable before the request.",
                    wire="rows",
                    limits={"max_items": 50},
                ),
                returns="record",
                many=True,
                envelope="data",
                doc="Adds shopper profiles by their ids, at most 50 a call.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        parents=("segment_id",),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        ids={"segment_id": "str"},
        columns=("id", "customer_id", "created_at", "updated_at"),
    )


class BoundSegmentShopperProfiles(BoundResource[SegmentShopperProfile]):
    """SegmentShopperProfiles of one segment."""

    meta = SegmentShopperProfiles.meta


class AsyncSegmentShopperProfiles(AsyncResource[AsyncSegmentShopperProfile]):
    """Shopper profiles in one segment. For asynchronous clients."""

    meta = SegmentShopperProfiles.meta._replace(record=AsyncSegmentShopperProfile)


class AsyncBoundSegmentShopperProfiles(AsyncBoundResource[AsyncSegmentShopperProfile]):
    """SegmentShopperProfiles of one segment. For asynchronous clients."""

    meta = AsyncSegmentShopperProfiles.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def SegmentShopperProfileFields() -> None: ...

    def SegmentShopperProfileFilters() -> None: ...

    def SegmentShopperProfile() -> None: ...

    def SegmentShopperProfiles() -> None: ...

    def BoundSegmentShopperProfiles() -> None: ...

    def AsyncSegmentShopperProfile() -> None: ...

    def AsyncSegmentShopperProfiles() -> None: ...

    def AsyncBoundSegmentShopperProfiles() -> None: ...
