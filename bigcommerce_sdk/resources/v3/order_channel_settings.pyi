"""OrderChannelSettings: Who is notified about orders of one channel, where it differs from the store.

Generated from schema/v3/order_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .inputs import OrderChannelSettingsNotificationsDict, OrderChannelSettingsRecipientsDict

class OrderChannelSettingsRecipients(NestedRecord):
    """E-mail addresses that get a notification."""

    def __init__(self, *, email_addresses: Sequence[str] | None = ...) -> None: ...
    @property
    def email_addresses(self) -> list[str] | None:
        """Addresses; null for those of the store. Array of string, can be None."""

    @email_addresses.setter
    def email_addresses(self, value: Sequence[str] | None) -> None: ...

class OrderChannelSettingsNotifications(NestedRecord):
    """Recipients by kind of notification."""

    def __init__(
        self,
        *,
        order_placed: OrderChannelSettingsRecipients | OrderChannelSettingsRecipientsDict = ...,
        forward_invoice: OrderChannelSettingsRecipients | OrderChannelSettingsRecipientsDict = ...,
    ) -> None: ...
    @property
    def order_placed(self) -> OrderChannelSettingsRecipients:
        """Who gets an e-mail when an order is placed. Object."""

    @order_placed.setter
    def order_placed(
        self, value: OrderChannelSettingsRecipients | OrderChannelSettingsRecipientsDict
    ) -> None: ...
    @property
    def forward_invoice(self) -> OrderChannelSettingsRecipients:
        """Who gets copies of invoices. Object."""

    @forward_invoice.setter
    def forward_invoice(
        self, value: OrderChannelSettingsRecipients | OrderChannelSettingsRecipientsDict
    ) -> None: ...

class OrderChannelSettingsRecordFields(BaseRecord):
    """Fields of OrderChannelSettingsRecord and AsyncOrderChannelSettingsRecord."""

    @property
    def channel_id(self) -> int:
        """Id of the channel. Integer, read-only."""

    @property
    def notifications(self) -> OrderChannelSettingsNotifications:
        """Recipients of notifications. Object, update-only."""

    @notifications.setter
    def notifications(
        self, value: OrderChannelSettingsNotifications | OrderChannelSettingsNotificationsDict
    ) -> None: ...

class OrderChannelSettingsRecord(OrderChannelSettingsRecordFields, Record):
    """One order channel settings record. Who is notified about orders of one channel, where it differs from the store."""

    @property
    def channel(self) -> Channel | None:
        """The channel of these settings. Leads to a record of Channels, fetched when first used."""

    def save(self) -> OrderChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/settings/channels/{id}
        """

    def update(
        self,
        *,
        notifications: (
            OrderChannelSettingsNotifications | OrderChannelSettingsNotificationsDict
        ) = ...,
    ) -> OrderChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            notifications: Recipients of notifications.

        API: PUT /orders/settings/channels/{id}
        """

    def refresh(self) -> OrderChannelSettingsRecord:
        """Reload this order channel settings record; unsaved changes are discarded.

        API: GET /orders/settings/channels/{id}
        """

class AsyncOrderChannelSettingsRecord(OrderChannelSettingsRecordFields, AsyncRecord):
    """One order channel settings record. Who is notified about orders of one channel, where it differs from the store. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel of these settings. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncOrderChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/settings/channels/{id}
        """

    async def update(
        self,
        *,
        notifications: (
            OrderChannelSettingsNotifications | OrderChannelSettingsNotificationsDict
        ) = ...,
    ) -> AsyncOrderChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            notifications: Recipients of notifications.

        API: PUT /orders/settings/channels/{id}
        """

    async def refresh(self) -> AsyncOrderChannelSettingsRecord:
        """Reload this order channel settings record; unsaved changes are discarded.

        API: GET /orders/settings/channels/{id}
        """

class OrderChannelSettingsRecordFilters(FilterSet):
    """Parameters of OrderChannelSettings."""

    def __init__(self) -> None: ...

class OrderChannelSettings(Resource[OrderChannelSettingsRecord]):
    """Who is notified about orders of one channel, where it differs from the store."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderChannelSettingsRecord:
        """One order channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/settings/channels/{id}
        """

    def update(
        self,
        id: int,
        /,
        *,
        notifications: (
            OrderChannelSettingsNotifications | OrderChannelSettingsNotificationsDict
        ) = ...,
    ) -> OrderChannelSettingsRecord:
        """Change one order channel settings record; only the fields that are passed are sent.

        Args:
            notifications: Recipients of notifications.

        API: PUT /orders/settings/channels/{id}
        """

class AsyncOrderChannelSettings(AsyncResource[AsyncOrderChannelSettingsRecord]):
    """Who is notified about orders of one channel, where it differs from the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderChannelSettingsRecord:
        """One order channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/settings/channels/{id}
        """

    async def update(
        self,
        id: int,
        /,
        *,
        notifications: (
            OrderChannelSettingsNotifications | OrderChannelSettingsNotificationsDict
        ) = ...,
    ) -> AsyncOrderChannelSettingsRecord:
        """Change one order channel settings record; only the fields that are passed are sent.

        Args:
            notifications: Recipients of notifications.

        API: PUT /orders/settings/channels/{id}
        """
