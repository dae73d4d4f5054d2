"""Channels: Places where the store sells: storefronts, marketplaces, points of sale, marketing.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

ChannelStatus = Union[
    Literal["active"],
    Literal["prelaunch"],
    Literal["inactive"],
    Literal["connected"],
    Literal["disconnected"],
    Literal["archived"],
    Literal["deleted"],
    Literal["terminated"],
]
"""Values of Channel.status."""

ChannelType = Union[
    Literal["pos"], Literal["marketplace"], Literal["storefront"], Literal["marketing"]
]
"""Values of Channel.type."""

ChannelInclude = Union[Literal["currencies"], Never]
"""Values of the option include."""


class ChannelCurrencies(NestedRecord):
    """Currencies of a channel."""

    __slots__ = ()

    channel_id = Field(codecs.INTEGER, "Id of the channel.")
    enabled_currencies = Field(
        codecs.array(codecs.STRING), "Three-letter codes of the currencies in use."
    )
    default_currency = Field(codecs.STRING, "Three-letter code of the default currency.")


class ChannelFields(BaseRecord):
    """Fields of Channel and AsyncChannel."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the channel.", access="read_only")
    external_id = Field(
        codecs.STRING, "Id of the channel in the system that it connects; empty if none."
    )
    is_listable_from_ui = Field(
        codecs.BOOLEAN, "Whether merchants can list products in it in the control panel."
    )
    is_enabled = Field(codecs.BOOLEAN, "Whether the channel is active.", access="read_only")
    is_visible = Field(codecs.BOOLEAN, "Whether the control panel shows the channel.")
    status = Field(
        codecs.text_enum(ChannelStatus),
        "State of the channel; which ones are allowed depends on its type.",
    )
    name = Field(codecs.STRING, "Name of the channel.", required=("create",))
    type = Field(
        codecs.text_enum(ChannelType),
        "Kind of channel.",
        access="create_only",
        required=("create",),
    )
    platform = Field(
        codecs.STRING,
        "Platform of the channel, such as bigcommerce, next, amazon or square.",
        access="create_only",
        required=("create",),
    )
    date_created = Field(codecs.ISO8601, "When the channel was created.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the channel was last changed.", access="read_only")
    icon_url = Field(
        codecs.STRING,
        "Address of the icon; null if it has none.",
        access="read_only",
        nullable=True,
    )
    currencies = Field(
        codecs.nested(ChannelCurrencies),
        "Currencies of the channel; returned with include=currencies.",
        access="read_only",
        nullable=True,
    )


class Channel(ChannelFields, Record):
    """One channel. Places where the store sells: storefronts, marketplaces, points of sale, marketing."""

    __slots__ = ()

    active_theme = Link("The theme that the storefront uses.", "ChannelActiveTheme", virtual=True)
    listings = Link(
        "The products that are listed in the channel.", "ChannelListings", many=True, virtual=True
    )
    site = Link("The site of the storefront.", "ChannelSite", virtual=True)
    menus = Link(
        "The sections that the control panel shows for the channel.", "ChannelMenus", virtual=True
    )
    metafields = Link(
        "The metafields of the channel.", "ChannelMetafields", many=True, virtual=True
    )
    currency_assignment = Link(
        "The currencies of the channel.", "ChannelCurrencyAssignments", via="id", virtual=True
    )


class AsyncChannel(ChannelFields, AsyncRecord):
    """One channel. Places where the store sells: storefronts, marketplaces, points of sale, marketing. For asynchronous clients."""

    __slots__ = ()

    active_theme = Channel.active_theme.awaited()
    listings = Channel.listings.awaited()
    site = Channel.site.awaited()
    menus = Channel.menus.awaited()
    metafields = Channel.metafields.awaited()
    currency_assignment = Channel.currency_assignment.awaited()


class ChannelFilters(FilterSet):
    """Parameters of Channels."""

    available = Parameter(
        codecs.BOOLEAN, "Channels that can be sold in when true, the others when false.", op="none"
    )
    status__in = Parameter(
        codecs.csv(codecs.text_enum(ChannelStatus)),
        "Channels with one of these statuses.",
        wire="status:in",
        field="status",
        op="in",
    )
    type__in = Parameter(
        codecs.csv(codecs.text_enum(ChannelType)),
        "Channels of these types.",
        wire="type:in",
        field="type",
        op="in",
    )
    platform__in = Parameter(
        codecs.csv(codecs.STRING),
        "Channels on these platforms.",
        wire="platform:in",
        field="platform",
        op="in",
    )
    date_created = Parameter(codecs.ISO8601, "Channels created at this time.")
    date_created__min = Parameter(
        codecs.ISO8601,
        "Channels created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Channels created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_modified = Parameter(codecs.ISO8601, "Channels last changed at this time.")
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Channels last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Channels last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    include = Parameter(
        codecs.text_enum(ChannelInclude), "Part to return as well: currencies.", group="option"
    )


class Channels(Resource[Channel]):
    """Places where the store sells: storefronts, marketplaces, points of sale, marketing."""

    meta = ResourceMeta(
        name="Channels",
        path="/channels",
        api="v3",
        record=Channel,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/channels",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation("get", "GET", "/channels/{id}", accepts=("options",), envelope="data"),
            "create": Operation("create", "POST", "/channels", envelope="data"),
            "update": Operation("update", "PUT", "/channels/{id}", envelope="data"),
        },
        filters=ChannelFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_channel_settings_read_only", "store_channel_settings"),
        columns=("id", "name", "type", "platform", "status", "is_visible", "date_created"),
    )


class AsyncChannels(AsyncResource[AsyncChannel]):
    """Places where the store sells: storefronts, marketplaces, points of sale, marketing. For asynchronous clients."""

    meta = Channels.meta._replace(record=AsyncChannel)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ChannelFields() -> None: ...

    def ChannelFilters() -> None: ...

    def Channel() -> None: ...

    def Channels() -> None: ...

    def AsyncChannel() -> None: ...

    def AsyncChannels() -> None: ...
