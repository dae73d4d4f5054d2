"""ChannelListings: Products that are listed in a channel, and their state there.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ChannelListingState = Union[
    Literal["active"],
    Literal["disabled"],
    Literal["error"],
    Literal["pending"],
    Literal["pending_disable"],
    Literal["pending_delete"],
    Literal["partially_rejected"],
    Literal["queued"],
    Literal["rejected"],
    Literal["submitted"],
    Literal["deleted"],
]
"""Values of ChannelListing.state."""

ChannelListingVariantState = Union[
    Literal["active"],
    Literal["disabled"],
    Literal["error"],
    Literal["pending"],
    Literal["pending_disable"],
    Literal["pending_delete"],
    Literal["queued"],
    Literal["rejected"],
    Literal["submitted"],
    Literal["deleted"],
]
"""Values of ChannelListingVariant.state."""


class ChannelListingVariant(NestedRecord):
    """A variant that is listed in a channel."""

    __slots__ = ()

    channel_id = Field(codecs.INTEGER, "Id of the channel.", access="read_only")
    product_id = Field(codecs.INTEGER, "Id of the product.", required=("create", "update"))
    variant_id = Field(codecs.INTEGER, "Id of the variant.", required=("create", "update"))
    external_id = Field(
        codecs.STRING, "Id of the variant in the channel; null if none.", nullable=True
    )
    state = Field(
        codecs.text_enum(ChannelListingVariantState),
        "State of the variant in the channel.",
        required=("create", "update"),
    )
    name = Field(codecs.STRING, "Name in the channel; null for that of the catalog.", nullable=True)
    description = Field(
        codecs.STRING, "Description in the channel; null for that of the catalog.", nullable=True
    )
    date_created = Field(codecs.ISO8601, "When the variant was listed.", access="read_only")
    date_modified = Field(
        codecs.ISO8601, "When the listed variant was last changed.", access="read_only"
    )


class ChannelListingFields(BaseRecord):
    """Fields of ChannelListing and AsyncChannelListing."""

    __slots__ = ()

    channel_id = Field(codecs.INTEGER, "Id of the channel.", access="read_only")
    listing_id = Field(
        codecs.INTEGER, "Identifies the listing.", access="read_only", limits={"min": 1}
    )
    external_id = Field(
        codecs.STRING, "Id of the listing in the channel; null if none.", nullable=True
    )
    product_id = Field(codecs.INTEGER, "Id of the product.", required=("create", "update"))
    state = Field(
        codecs.text_enum(ChannelListingState),
        "State of the listing in the channel.",
        required=("create", "update"),
    )
    name = Field(codecs.STRING, "Name in the channel; null for that of the catalog.", nullable=True)
    description = Field(
        codecs.STRING, "Description in the channel; null for that of the catalog.", nullable=True
    )
    date_created = Field(codecs.ISO8601, "When the listing was created.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the listing was last changed.", access="read_only")
    variants = Field(
        codecs.array(codecs.nested(ChannelListingVariant)),
        "The variants of the product in the channel.",
        required=("create", "update"),
    )


class ChannelListing(ChannelListingFields, SubResourceRecord):
    """One channel listing. Products that are listed in a channel, and their state there."""

    __slots__ = ()

    product = Link("The product that is listed.", "Products", via="product_id", virtual=True)


class AsyncChannelListing(ChannelListingFields, AsyncSubResourceRecord):
    """One channel listing. Products that are listed in a channel, and their state there. For asynchronous clients."""

    __slots__ = ()

    product = ChannelListing.product.awaited()


class ChannelListingFilters(FilterSet):
    """Parameters of ChannelListings."""

    product_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Listings of these products.",
        wire="product_id:in",
        field="product_id",
        op="in",
    )
    date_created = Parameter(codecs.ISO8601, "Listings created at this time.")
    date_created__min = Parameter(
        codecs.ISO8601,
        "Listings created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Listings created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_modified = Parameter(codecs.ISO8601, "Listings last changed at this time.")
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Listings last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Listings last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )


class ChannelListings(Resource[ChannelListing]):
    """Products that are listed in a channel, and their state there."""

    meta = ResourceMeta(
        name="ChannelListings",
        path="/channels/{channel_id}/listings",
        api="v3",
        record=ChannelListing,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/channels/{channel_id}/listings",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "get": Operation("get", "GET", "/channels/{channel_id}/listings/{id}", envelope="data"),
            "create_many": Operation(
                "create_many",
                "POST",
                "/channels/{channel_id}/listings",
                envelope="data",
                max_rows=10,
            ),
            "update_many": Operation(
                "update_many",
                "PUT",
                "/channels/{channel_id}/listings",
                envelope="data",
                max_rows=10,
            ),
            "create": Operation(
                "create",
                "POST",
                "/channels/{channel_id}/listings",
                envelope="data",
                through="create_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/channels/{channel_id}/listings",
                envelope="data",
                through="update_many",
            ),
        },
        filters=ChannelListingFilters,
        paging=Paging(50, 50, by="after"),
        key="listing_id",
        parents=("channel_id",),
        scopes=("store_channel_listings_read_only", "store_channel_listings"),
        columns=("listing_id", "product_id", "name", "state", "external_id", "date_modified"),
    )


class BoundChannelListings(BoundResource[ChannelListing]):
    """ChannelListings of one channel."""

    meta = ChannelListings.meta


class AsyncChannelListings(AsyncResource[AsyncChannelListing]):
    """Products that are listed in a channel, and their state there. For asynchronous clients."""

    meta = ChannelListings.meta._replace(record=AsyncChannelListing)


class AsyncBoundChannelListings(AsyncBoundResource[AsyncChannelListing]):
    """ChannelListings of one channel. For asynchronous clients."""

    meta = AsyncChannelListings.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ChannelListingFields() -> None: ...

    def ChannelListingFilters() -> None: ...

    def ChannelListing() -> None: ...

    def ChannelListings() -> None: ...

    def BoundChannelListings() -> None: ...

    def AsyncChannelListing() -> None: ...

    def AsyncChannelListings() -> None: ...

    def AsyncBoundChannelListings() -> None: ...
