"""OrderChannelSettings: Who is notified about orders of one channel, where it differs from the store.

Generated from schema/v3/order_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class OrderChannelSettingsRecipients(NestedRecord):
    """E-mail addresses that get a notification."""

    __slots__ = ()

    email_addresses = Field(
        codecs.array(codecs.STRING), "Addresses; null for those of the store.", nullable=True
    )


class OrderChannelSettingsNotifications(NestedRecord):
    """Recipients by kind of notification."""

    __slots__ = ()

    order_placed = Field(
        codecs.nested(OrderChannelSettingsRecipients), "Who gets an e-mail when an order is placed."
    )
    forward_invoice = Field(
        codecs.nested(OrderChannelSettingsRecipients), "Who gets copies of invoices."
    )


class OrderChannelSettingsRecordFields(BaseRecord):
    """Fields of OrderChannelSettingsRecord and AsyncOrderChannelSettingsRecord."""

    __slots__ = ()

    channel_id = Field(codecs.INTEGER, "Id of the channel.", access="read_only")
    notifications = Field(
        codecs.nested(OrderChannelSettingsNotifications),
        "Recipients of notifications.",
        access="update_only",
    )


class OrderChannelSettingsRecord(OrderChannelSettingsRecordFields, Record):
    """One order channel settings record. Who is notified about orders of one channel, where it differs from the store."""

    __slots__ = ()

    channel = Link("The channel of these settings.", "Channels", via="channel_id", virtual=True)


class AsyncOrderChannelSettingsRecord(OrderChannelSettingsRecordFields, AsyncRecord):
    """One order channel settings record. Who is notified about orders of one channel, where it differs from the store. For asynchronous clients."""

    __slots__ = ()

    channel = OrderChannelSettingsRecord.channel.awaited()


class OrderChannelSettingsRecordFilters(FilterSet):
    """Parameters of OrderChannelSettings."""


class OrderChannelSettings(Resource[OrderChannelSettingsRecord]):
    """Who is notified about orders of one channel, where it differs from the store."""

    meta = ResourceMeta(
        name="OrderChannelSettings",
        path="/orders/settings/channels",
        api="v3",
        record=OrderChannelSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/orders/settings/channels/{id}"),
            "update": Operation("update", "PUT", "/orders/settings/channels/{id}"),
        },
        filters=OrderChannelSettingsRecordFilters,
        key="channel_id",
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("channel_id",),
    )


class AsyncOrderChannelSettings(AsyncResource[AsyncOrderChannelSettingsRecord]):
    """Who is notified about orders of one channel, where it differs from the store. For asynchronous clients."""

    meta = OrderChannelSettings.meta._replace(record=AsyncOrderChannelSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderChannelSettingsRecordFields() -> None: ...

    def OrderChannelSettingsRecordFilters() -> None: ...

    def OrderChannelSettingsRecord() -> None: ...

    def OrderChannelSettings() -> None: ...

    def AsyncOrderChannelSettingsRecord() -> None: ...

    def AsyncOrderChannelSettings() -> None: ...
