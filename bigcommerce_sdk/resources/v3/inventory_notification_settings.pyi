"""InventoryNotificationSettings: E-mail addresses that the store informs about low stock.

Generated from schema/v3/inventory_notification_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class InventoryNotificationSettingsRecordFields(BaseRecord):
    """Fields of InventoryNotificationSettingsRecord and AsyncInventoryNotificationSettingsRecord."""

    @property
    def low_stock_notification_address(self) -> list[str] | None:
        """Addresses that get an e-mail when a product is low in stock. Array of string, update-only, can be None."""

    @low_stock_notification_address.setter
    def low_stock_notification_address(self, value: Sequence[str] | None) -> None: ...
    @property
    def out_of_stock_notification_address(self) -> list[str] | None:
        """Addresses that get an e-mail when a product is out of stock. Array of string, update-only, can be None."""

    @out_of_stock_notification_address.setter
    def out_of_stock_notification_address(self, value: Sequence[str] | None) -> None: ...

class InventoryNotificationSettingsRecord(InventoryNotificationSettingsRecordFields, Record):
    """One inventory notification settings record. E-mail addresses that the store informs about low stock."""

    def save(self, *, channel_id: int | None = None) -> InventoryNotificationSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/inventory/notifications
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        low_stock_notification_address: Sequence[str] | None = ...,
        out_of_stock_notification_address: Sequence[str] | None = ...,
    ) -> InventoryNotificationSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            low_stock_notification_address: Addresses that get an e-mail when a product is low in stock.
            out_of_stock_notification_address: Addresses that get an e-mail when a product is out of stock.

        API: PUT /settings/inventory/notifications
        """

    def refresh(self, *, channel_id: int | None = None) -> InventoryNotificationSettingsRecord:
        """Reload this inventory notification settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/inventory/notifications
        """

class AsyncInventoryNotificationSettingsRecord(
    InventoryNotificationSettingsRecordFields, AsyncRecord
):
    """One inventory notification settings record. E-mail addresses that the store informs about low stock. For asynchronous clients."""

    async def save(
        self, *, channel_id: int | None = None
    ) -> AsyncInventoryNotificationSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/inventory/notifications
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        low_stock_notification_address: Sequence[str] | None = ...,
        out_of_stock_notification_address: Sequence[str] | None = ...,
    ) -> AsyncInventoryNotificationSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            low_stock_notification_address: Addresses that get an e-mail when a product is low in stock.
            out_of_stock_notification_address: Addresses that get an e-mail when a product is out of stock.

        API: PUT /settings/inventory/notifications
        """

    async def refresh(
        self, *, channel_id: int | None = None
    ) -> AsyncInventoryNotificationSettingsRecord:
        """Reload this inventory notification settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/inventory/notifications
        """

class InventoryNotificationSettingsRecordFilters(FilterSet):
    """Parameters of InventoryNotificationSettings."""

    def __init__(self) -> None: ...

class InventoryNotificationSettings(Resource[InventoryNotificationSettingsRecord]):
    """E-mail addresses that the store informs about low stock."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> InventoryNotificationSettingsRecord:
        """The inventory notification settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/inventory/notifications
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> InventoryNotificationSettingsRecord:
        """The inventory notification settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/inventory/notifications
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        low_stock_notification_address: Sequence[str] | None = ...,
        out_of_stock_notification_address: Sequence[str] | None = ...,
    ) -> InventoryNotificationSettingsRecord:
        """Change one inventory notification settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            low_stock_notification_address: Addresses that get an e-mail when a product is low in stock.
            out_of_stock_notification_address: Addresses that get an e-mail when a product is out of stock.

        API: PUT /settings/inventory/notifications
        """

class AsyncInventoryNotificationSettings(AsyncResource[AsyncInventoryNotificationSettingsRecord]):
    """E-mail addresses that the store informs about low stock. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncInventoryNotificationSettingsRecord:
        """The inventory notification settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/inventory/notifications
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncInventoryNotificationSettingsRecord:
        """The inventory notification settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/inventory/notifications
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        low_stock_notification_address: Sequence[str] | None = ...,
        out_of_stock_notification_address: Sequence[str] | None = ...,
    ) -> AsyncInventoryNotificationSettingsRecord:
        """Change one inventory notification settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            low_stock_notification_address: Addresses that get an e-mail when a product is low in stock.
            out_of_stock_notification_address: Addresses that get an e-mail when a product is out of stock.

        API: PUT /settings/inventory/notifications
        """
