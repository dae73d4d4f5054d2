"""ShippingChannelSettings: Shipping settings of a channel; null inherits the setting of the store.

Generated from schema/v3/shipping_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .inputs import ShippingChannelCheckoutDict

class ShippingChannelCheckout(NestedRecord):
    """Settings of shipping at the checkout of a channel."""

    def __init__(self, *, out_of_delivery_zone_message: str | None = ...) -> None: ...
    @property
    def out_of_delivery_zone_message(self) -> str | None:
        """Shown to shoppers to whom the store does not ship. String, can be None."""

    @out_of_delivery_zone_message.setter
    def out_of_delivery_zone_message(self, value: str | None) -> None: ...

class ShippingChannelSettingsRecordFields(BaseRecord):
    """Fields of ShippingChannelSettingsRecord and AsyncShippingChannelSettingsRecord."""

    @property
    def channel_id(self) -> int:
        """The channel of these settings. Integer, read-only."""

    @property
    def checkout(self) -> ShippingChannelCheckout | None:
        """Settings of shipping at checkout. Object, update-only, can be None."""

    @checkout.setter
    def checkout(
        self, value: ShippingChannelCheckout | ShippingChannelCheckoutDict | None
    ) -> None: ...

class ShippingChannelSettingsRecord(ShippingChannelSettingsRecordFields, Record):
    """One shipping channel settings record. Shipping settings of a channel; null inherits the setting of the store."""

    @property
    def channel(self) -> Channel | None:
        """The channel of these settings. Leads to a record of Channels, fetched when first used."""

    def save(self) -> ShippingChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/settings/channels/{id}
        """

    def update(
        self, *, checkout: ShippingChannelCheckout | ShippingChannelCheckoutDict | None = ...
    ) -> ShippingChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            checkout: Settings of shipping at checkout.

        API: PUT /shipping/settings/channels/{id}
        """

    def refresh(self) -> ShippingChannelSettingsRecord:
        """Reload this shipping channel settings record; unsaved changes are discarded.

        API: GET /shipping/settings/channels/{id}
        """

class AsyncShippingChannelSettingsRecord(ShippingChannelSettingsRecordFields, AsyncRecord):
    """One shipping channel settings record. Shipping settings of a channel; null inherits the setting of the store. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel of these settings. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncShippingChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/settings/channels/{id}
        """

    async def update(
        self, *, checkout: ShippingChannelCheckout | ShippingChannelCheckoutDict | None = ...
    ) -> AsyncShippingChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            checkout: Settings of shipping at checkout.

        API: PUT /shipping/settings/channels/{id}
        """

    async def refresh(self) -> AsyncShippingChannelSettingsRecord:
        """Reload this shipping channel settings record; unsaved changes are discarded.

        API: GET /shipping/settings/channels/{id}
        """

class ShippingChannelSettingsRecordFilters(FilterSet):
    """Parameters of ShippingChannelSettings."""

    def __init__(self) -> None: ...

class ShippingChannelSettings(Resource[ShippingChannelSettingsRecord]):
    """Shipping settings of a channel; null inherits the setting of the store."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ShippingChannelSettingsRecord:
        """One shipping channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/settings/channels/{id}
        """

    def update(
        self,
        id: int,
        /,
        *,
        checkout: ShippingChannelCheckout | ShippingChannelCheckoutDict | None = ...,
    ) -> ShippingChannelSettingsRecord:
        """Change one shipping channel settings record; only the fields that are passed are sent.

        Args:
            checkout: Settings of shipping at checkout.

        API: PUT /shipping/settings/channels/{id}
        """

class AsyncShippingChannelSettings(AsyncResource[AsyncShippingChannelSettingsRecord]):
    """Shipping settings of a channel; null inherits the setting of the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncShippingChannelSettingsRecord:
        """One shipping channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/settings/channels/{id}
        """

    async def update(
        self,
        id: int,
        /,
        *,
        checkout: ShippingChannelCheckout | ShippingChannelCheckoutDict | None = ...,
    ) -> AsyncShippingChannelSettingsRecord:
        """Change one shipping channel settings record; only the fields that are passed are sent.

        Args:
            checkout: Settings of shipping at checkout.

        API: PUT /shipping/settings/channels/{id}
        """
