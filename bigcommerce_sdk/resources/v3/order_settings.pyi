"""OrderSettings: Who is notified about orders, for all channels.

Generated from schema/v3/order_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import OrderSettingsNotificationsDict, OrderSettingsRecipientsDict

class OrderSettingsRecipients(NestedRecord):
    """E-mail addresses that get a notification."""

    def __init__(self, *, email_addresses: Sequence[str] = ...) -> None: ...
    @property
    def email_addresses(self) -> list[str]:
        """Addresses; an empty list turns the notification off. Array of string."""

    @email_addresses.setter
    def email_addresses(self, value: Sequence[str]) -> None: ...

class OrderSettingsNotifications(NestedRecord):
    """Recipients by kind of notification."""

    def __init__(
        self,
        *,
        order_placed: OrderSettingsRecipients | OrderSettingsRecipientsDict = ...,
        forward_invoice: OrderSettingsRecipients | OrderSettingsRecipientsDict = ...,
    ) -> None: ...
    @property
    def order_placed(self) -> OrderSettingsRecipients:
        """Who gets an e-mail when an order is placed. Object."""

    @order_placed.setter
    def order_placed(
        self, value: OrderSettingsRecipients | OrderSettingsRecipientsDict
    ) -> None: ...
    @property
    def forward_invoice(self) -> OrderSettingsRecipients:
        """Who gets copies of invoices. Object."""

    @forward_invoice.setter
    def forward_invoice(
        self, value: OrderSettingsRecipients | OrderSettingsRecipientsDict
    ) -> None: ...

class OrderSettingsRecordFields(BaseRecord):
    """Fields of OrderSettingsRecord and AsyncOrderSettingsRecord."""

    @property
    def notifications(self) -> OrderSettingsNotifications:
        """Recipients of notifications. Object, update-only."""

    @notifications.setter
    def notifications(
        self, value: OrderSettingsNotifications | OrderSettingsNotificationsDict
    ) -> None: ...

class OrderSettingsRecord(OrderSettingsRecordFields, Record):
    """One order settings record. Who is notified about orders, for all channels."""

    def save(self) -> OrderSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/settings
        """

    def update(
        self, *, notifications: OrderSettingsNotifications | OrderSettingsNotificationsDict = ...
    ) -> OrderSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            notifications: Recipients of notifications.

        API: PUT /orders/settings
        """

    def refresh(self) -> OrderSettingsRecord:
        """Reload this order settings record; unsaved changes are discarded.

        API: GET /orders/settings
        """

class AsyncOrderSettingsRecord(OrderSettingsRecordFields, AsyncRecord):
    """One order settings record. Who is notified about orders, for all channels. For asynchronous clients."""

    async def save(self) -> AsyncOrderSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/settings
        """

    async def update(
        self, *, notifications: OrderSettingsNotifications | OrderSettingsNotificationsDict = ...
    ) -> AsyncOrderSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            notifications: Recipients of notifications.

        API: PUT /orders/settings
        """

    async def refresh(self) -> AsyncOrderSettingsRecord:
        """Reload this order settings record; unsaved changes are discarded.

        API: GET /orders/settings
        """

class OrderSettingsRecordFilters(FilterSet):
    """Parameters of OrderSettings."""

    def __init__(self) -> None: ...

class OrderSettings(Resource[OrderSettingsRecord]):
    """Who is notified about orders, for all channels."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> OrderSettingsRecord:
        """The order settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/settings
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> OrderSettingsRecord:
        """The order settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/settings
        """

    def update(
        self, *, notifications: OrderSettingsNotifications | OrderSettingsNotificationsDict = ...
    ) -> OrderSettingsRecord:
        """Change one order settings record; only the fields that are passed are sent.

        Args:
            notifications: Recipients of notifications.

        API: PUT /orders/settings
        """

class AsyncOrderSettings(AsyncResource[AsyncOrderSettingsRecord]):
    """Who is notified about orders, for all channels. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderSettingsRecord:
        """The order settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/settings
        """

    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderSettingsRecord:
        """The order settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/settings
        """

    async def update(
        self, *, notifications: OrderSettingsNotifications | OrderSettingsNotificationsDict = ...
    ) -> AsyncOrderSettingsRecord:
        """Change one order settings record; only the fields that are passed are sent.

        Args:
            notifications: Recipients of notifications.

        API: PUT /orders/settings
        """
