"""InventoryNotificationSettings: E-mail addresses that the store informs about low stock.

Generated from schema/v3/inventory_notification_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class InventoryNotificationSettingsRecordFields(BaseRecord):
    """Fields of InventoryNotificationSettingsRecord and AsyncInventoryNotificationSettingsRecord."""

    __slots__ = ()

    low_stock_notification_address = Field(
        codecs.array(codecs.STRING),
        "Addresses that get an e-mail when a product is low in stock.",
        access="update_only",
        nullable=True,
    )
    out_of_stock_notification_address = Field(
        codecs.array(codecs.STRING),
        "Addresses that get an e-mail when a product is out of stock.",
        access="update_only",
        nullable=True,
    )


class InventoryNotificationSettingsRecord(InventoryNotificationSettingsRecordFields, Record):
    """One inventory notification settings record. E-mail addresses that the store informs about low stock."""

    __slots__ = ()


class AsyncInventoryNotificationSettingsRecord(
    InventoryNotificationSettingsRecordFields, AsyncRecord
):
    """One inventory notification settings record. E-mail addresses that the store informs about low stock. For asynchronous clients."""

    __slots__ = ()


class InventoryNotificationSettingsRecordFilters(FilterSet):
    """Parameters of InventoryNotificationSettings."""


class InventoryNotificationSettings(Resource[InventoryNotificationSettingsRecord]):
    """E-mail addresses that the store informs about low stock."""

    meta = ResourceMeta(
        name="InventoryNotificationSettings",
        path="/settings/inventory/notifications",
        api="v3",
        record=InventoryNotificationSettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/inventory/notifications",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to read; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, null means that it has the value of the store.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/settings/inventory/notifications",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to change; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, send every field; null returns it to the value of the store.",
            ),
        },
        filters=InventoryNotificationSettingsRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("low_stock_notification_address", "out_of_stock_notification_address"),
    )


class AsyncInventoryNotificationSettings(AsyncResource[AsyncInventoryNotificationSettingsRecord]):
    """E-mail addresses that the store informs about low stock. For asynchronous clients."""

    meta = InventoryNotificationSettings.meta._replace(
        record=AsyncInventoryNotificationSettingsRecord
    )


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def InventoryNotificationSettingsRecordFields() -> None: ...

    def InventoryNotificationSettingsRecordFilters() -> None: ...

    def InventoryNotificationSettingsRecord() -> None: ...

    def InventoryNotificationSettings() -> None: ...

    def AsyncInventoryNotificationSettingsRecord() -> None: ...

    def AsyncInventoryNotificationSettings() -> None: ...
