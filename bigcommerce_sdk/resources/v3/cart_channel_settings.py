"""CartChannelSettings: Settings of the carts of a channel; null inherits the setting of the store.

Generated from schema/v3/cart_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CartChannelSettingsRecordFields(BaseRecord):
    """Fields of CartChannelSettingsRecord and AsyncCartChannelSettingsRecord."""

    __slots__ = ()

    channel_id = Field(codecs.INTEGER, "The channel of these settings.", access="read_only")
    allow_purchasing = Field(
        codecs.BOOLEAN,
        "Whether shoppers can buy anything in the channel.",
        access="update_only",
        nullable=True,
    )


class CartChannelSettingsRecord(CartChannelSettingsRecordFields, Record):
    """One cart channel settings record. Settings of the carts of a channel; null inherits the setting of the store."""

    __slots__ = ()

    channel = Link("The channel of these settings.", "Channels", via="channel_id", virtual=True)


class AsyncCartChannelSettingsRecord(CartChannelSettingsRecordFields, AsyncRecord):
    """One cart channel settings record. Settings of the carts of a channel; null inherits the setting of the store. For asynchronous clients."""

    __slots__ = ()

    channel = CartChannelSettingsRecord.channel.awaited()


class CartChannelSettingsRecordFilters(FilterSet):
    """Parameters of CartChannelSettings."""


class CartChannelSettings(Resource[CartChannelSettingsRecord]):
    """Settings of the carts of a channel; null inherits the setting of the store."""

    meta = ResourceMeta(
        name="CartChannelSettings",
        path="/carts/settings/channels",
        api="v3",
        record=CartChannelSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/carts/settings/channels/{id}", envelope="data"),
            "update": Operation("update", "PUT", "/carts/settings/channels/{id}", envelope="data"),
        },
        filters=CartChannelSettingsRecordFilters,
        key="channel_id",
        scopes=("", "store_v2_information"),
        columns=("channel_id", "allow_purchasing"),
    )


class AsyncCartChannelSettings(AsyncResource[AsyncCartChannelSettingsRecord]):
    """Settings of the carts of a channel; null inherits the setting of the store. For asynchronous clients."""

    meta = CartChannelSettings.meta._replace(record=AsyncCartChannelSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CartChannelSettingsRecordFields() -> None: ...

    def CartChannelSettingsRecordFilters() -> None: ...

    def CartChannelSettingsRecord() -> None: ...

    def CartChannelSettings() -> None: ...

    def AsyncCartChannelSettingsRecord() -> None: ...

    def AsyncCartChannelSettings() -> None: ...
