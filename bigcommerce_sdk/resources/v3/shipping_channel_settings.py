"""ShippingChannelSettings: Shipping settings of a channel; null inherits the setting of the store.

Generated from schema/v3/shipping_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class ShippingChannelCheckout(NestedRecord):
    """Settings of shipping at the checkout of a channel."""

    __slots__ = ()

    out_of_delivery_zone_message = Field(
        codecs.STRING, "Shown to shoppers to whom the store does not ship.", nullable=True
    )


class ShippingChannelSettingsRecordFields(BaseRecord):
    """Fields of ShippingChannelSettingsRecord and AsyncShippingChannelSettingsRecord."""

    __slots__ = ()

    channel_id = Field(codecs.INTEGER, "The channel of these settings.", access="read_only")
    checkout = Field(
        codecs.nested(ShippingChannelCheckout),
        "Settings of shipping at checkout.",
        access="update_only",
        nullable=True,
    )


class ShippingChannelSettingsRecord(ShippingChannelSettingsRecordFields, Record):
    """One shipping channel settings record. Shipping settings of a channel; null inherits the setting of the store."""

    __slots__ = ()

    channel = Link("The channel of these settings.", "Channels", via="channel_id", virtual=True)


class AsyncShippingChannelSettingsRecord(ShippingChannelSettingsRecordFields, AsyncRecord):
    """One shipping channel settings record. Shipping settings of a channel; null inherits the setting of the store. For asynchronous clients."""

    __slots__ = ()

    channel = ShippingChannelSettingsRecord.channel.awaited()


class ShippingChannelSettingsRecordFilters(FilterSet):
    """Parameters of ShippingChannelSettings."""


class ShippingChannelSettings(Resource[ShippingChannelSettingsRecord]):
    """Shipping settings of a channel; null inherits the setting of the store."""

    meta = ResourceMeta(
        name="ShippingChannelSettings",
        path="/shipping/settings/channels",
        api="v3",
        record=ShippingChannelSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/shipping/settings/channels/{id}", envelope="data"),
            "update": Operation(
                "update", "PUT", "/shipping/settings/channels/{id}", envelope="data"
            ),
        },
        filters=ShippingChannelSettingsRecordFilters,
        key="channel_id",
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("channel_id",),
    )


class AsyncShippingChannelSettings(AsyncResource[AsyncShippingChannelSettingsRecord]):
    """Shipping settings of a channel; null inherits the setting of the store. For asynchronous clients."""

    meta = ShippingChannelSettings.meta._replace(record=AsyncShippingChannelSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ShippingChannelSettingsRecordFields() -> None: ...

    def ShippingChannelSettingsRecordFilters() -> None: ...

    def ShippingChannelSettingsRecord() -> None: ...

    def ShippingChannelSettings() -> None: ...

    def AsyncShippingChannelSettingsRecord() -> None: ...

    def AsyncShippingChannelSettings() -> None: ...
