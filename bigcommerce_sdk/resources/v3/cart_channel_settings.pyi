"""CartChannelSettings: Settings of the carts of a channel; null inherits the setting of the store.

Generated from schema/v3/cart_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel

class CartChannelSettingsRecordFields(BaseRecord):
    """Fields of CartChannelSettingsRecord and AsyncCartChannelSettingsRecord."""

    @property
    def channel_id(self) -> int:
        """The channel of these settings. Integer, read-only."""

    @property
    def allow_purchasing(self) -> bool | None:
        """Whether shoppers can buy anything in the channel. Boolean, update-only, can be None."""

    @allow_purchasing.setter
    def allow_purchasing(self, value: bool | None) -> None: ...

class CartChannelSettingsRecord(CartChannelSettingsRecordFields, Record):
    """One cart channel settings record. Settings of the carts of a channel; null inherits the setting of the store."""

    @property
    def channel(self) -> Channel | None:
        """The channel of these settings. Leads to a record of Channels, fetched when first used."""

    def save(self) -> CartChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /carts/settings/channels/{id}
        """

    def update(self, *, allow_purchasing: bool | None = ...) -> CartChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            allow_purchasing: Whether shoppers can buy anything in the channel.

        API: PUT /carts/settings/channels/{id}
        """

    def refresh(self) -> CartChannelSettingsRecord:
        """Reload this cart channel settings record; unsaved changes are discarded.

        API: GET /carts/settings/channels/{id}
        """

class AsyncCartChannelSettingsRecord(CartChannelSettingsRecordFields, AsyncRecord):
    """One cart channel settings record. Settings of the carts of a channel; null inherits the setting of the store. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel of these settings. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncCartChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /carts/settings/channels/{id}
        """

    async def update(
        self, *, allow_purchasing: bool | None = ...
    ) -> AsyncCartChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            allow_purchasing: Whether shoppers can buy anything in the channel.

        API: PUT /carts/settings/channels/{id}
        """

    async def refresh(self) -> AsyncCartChannelSettingsRecord:
        """Reload this cart channel settings record; unsaved changes are discarded.

        API: GET /carts/settings/channels/{id}
        """

class CartChannelSettingsRecordFilters(FilterSet):
    """Parameters of CartChannelSettings."""

    def __init__(self) -> None: ...

class CartChannelSettings(Resource[CartChannelSettingsRecord]):
    """Settings of the carts of a channel; null inherits the setting of the store."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CartChannelSettingsRecord:
        """One cart channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /carts/settings/channels/{id}
        """

    def update(
        self, id: int, /, *, allow_purchasing: bool | None = ...
    ) -> CartChannelSettingsRecord:
        """Change one cart channel settings record; only the fields that are passed are sent.

        Args:
            allow_purchasing: Whether shoppers can buy anything in the channel.

        API: PUT /carts/settings/channels/{id}
        """

class AsyncCartChannelSettings(AsyncResource[AsyncCartChannelSettingsRecord]):
    """Settings of the carts of a channel; null inherits the setting of the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCartChannelSettingsRecord:
        """One cart channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /carts/settings/channels/{id}
        """

    async def update(
        self, id: int, /, *, allow_purchasing: bool | None = ...
    ) -> AsyncCartChannelSettingsRecord:
        """Change one cart channel settings record; only the fields that are passed are sent.

        Args:
            allow_purchasing: Whether shoppers can buy anything in the channel.

        API: PUT /carts/settings/channels/{id}
        """
