"""OrderSettings: Who is notified about orders, for all channels.

Generated from schema/v3/order_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class OrderSettingsRecipients(NestedRecord):
    """E-mail addresses that get a notification."""

    __slots__ = ()

    email_addresses = Field(
        codecs.array(codecs.STRING), "Addresses; an empty list turns the notification off."
    )


class OrderSettingsNotifications(NestedRecord):
    """Recipients by kind of notification."""

    __slots__ = ()

    order_placed = Field(
        codecs.nested(OrderSettingsRecipients), "Who gets an e-mail when an order is placed."
    )
    forward_invoice = Field(codecs.nested(OrderSettingsRecipients), "Who gets copies of invoices.")


class OrderSettingsRecordFields(BaseRecord):
    """Fields of OrderSettingsRecord and AsyncOrderSettingsRecord."""

    __slots__ = ()

    notifications = Field(
        codecs.nested(OrderSettingsNotifications),
        "Recipients of notifications.",
        access="update_only",
    )


class OrderSettingsRecord(OrderSettingsRecordFields, Record):
    """One order settings record. Who is notified about orders, for all channels."""

    __slots__ = ()


class AsyncOrderSettingsRecord(OrderSettingsRecordFields, AsyncRecord):
    """One order settings record. Who is notified about orders, for all channels. For asynchronous clients."""

    __slots__ = ()


class OrderSettingsRecordFilters(FilterSet):
    """Parameters of OrderSettings."""


class OrderSettings(Resource[OrderSettingsRecord]):
    """Who is notified about orders, for all channels."""

    meta = ResourceMeta(
        name="OrderSettings",
        path="/orders/settings",
        api="v3",
        record=OrderSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/orders/settings"),
            "update": Operation("update", "PUT", "/orders/settings"),
        },
        filters=OrderSettingsRecordFilters,
        single=True,
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
    )


class AsyncOrderSettings(AsyncResource[AsyncOrderSettingsRecord]):
    """Who is notified about orders, for all channels. For asynchronous clients."""

    meta = OrderSettings.meta._replace(record=AsyncOrderSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderSettingsRecordFields() -> None: ...

    def OrderSettingsRecordFilters() -> None: ...

    def OrderSettingsRecord() -> None: ...

    def OrderSettings() -> None: ...

    def AsyncOrderSettingsRecord() -> None: ...

    def AsyncOrderSettings() -> None: ...
