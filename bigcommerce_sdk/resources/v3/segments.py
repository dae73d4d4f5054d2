"""Segments: Groups of customers, for targeted promotions; at most 1,000 in a store.

Generated from schema/v3/segments.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class SegmentFields(BaseRecord):
    """Fields of Segment and AsyncSegment."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the segment.", access="read_only")
    name = Field(codecs.STRING, "Name of the segment.", required=("create",))
    description = Field(codecs.STRING, "Purpose of the segment; empty if none.")
    created_at = Field(codecs.ISO8601, "When the segment was created.", access="read_only")
    updated_at = Field(codecs.ISO8601, "When the segment was last changed.", access="read_only")


class Segment(SegmentFields, Record):
    """One segment. Groups of customers, for targeted promotions; at most 1,000 in a store."""

    __slots__ = ()

    shopper_profiles = Link(
        "The shopper profiles in the segment.", "SegmentShopperProfiles", many=True, virtual=True
    )


class AsyncSegment(SegmentFields, AsyncRecord):
    """One segment. Groups of customers, for targeted promotions; at most 1,000 in a store. For asynchronous clients."""

    __slots__ = ()

    shopper_profiles = Segment.shopper_profiles.awaited()


class SegmentFilters(FilterSet):
    """Parameters of Segments."""

    id__in = Parameter(
        codecs.repeated(codecs.STRING),
        "Segments with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )


class Segments(Resource[Segment]):
    """Groups of customers, for targeted promotions; at most 1,000 in a store."""

    meta = ResourceMeta(
        name="Segments",
        path="/segments",
        api="v3",
        record=Segment,
        operations={
            "list": Operation(
                "list", "GET", "/segments", accepts=("filters", "paging"), envelope="data"
            ),
            "get": Operation("get", "GET", "/segments", envelope="data", by="id__in"),
            "create_many": Operation(
                "create_many",
                "POST",
                "/segments",
                status=201,
                envelope="data",
                max_rows=10,
                concurrent=10,
            ),
            "update_many": Operation(
                "update_many",
                "PUT",
                "/segments",
                status=201,
                envelope="data",
                max_rows=10,
                concurrent=10,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/segments",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/segments", status=201, envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/segments", status=201, envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete", "DELETE", "/segments", status=204, envelope="data", through="delete_many"
            ),
        },
        filters=SegmentFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("id", "name", "description", "created_at", "updated_at"),
    )


class AsyncSegments(AsyncResource[AsyncSegment]):
    """Groups of customers, for targeted promotions; at most 1,000 in a store. For asynchronous clients."""

    meta = Segments.meta._replace(record=AsyncSegment)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def SegmentFields() -> None: ...

    def SegmentFilters() -> None: ...

    def Segment() -> None: ...

    def Segments() -> None: ...

    def AsyncSegment() -> None: ...

    def AsyncSegments() -> None: ...
