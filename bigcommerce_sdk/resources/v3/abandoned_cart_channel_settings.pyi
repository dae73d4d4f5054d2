"""AbandonedCartChannelSettings: Which e-mails a channel sends about abandoned carts; null inherits the setting of the store.

Generated from schema/v3/abandoned_cart_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .shared import AbandonedCartEmailFrequency

class AbandonedCartChannelSettingsRecordFields(BaseRecord):
    """Fields of AbandonedCartChannelSettingsRecord and AsyncAbandonedCartChannelSettingsRecord."""

    @property
    def channel_id(self) -> int:
        """The channel of these settings. Integer, read-only."""

    @property
    def enable_notification(self) -> bool | None:
        """Whether any e-mail about abandoned carts is sent. Boolean, update-only, can be None."""

    @enable_notification.setter
    def enable_notification(self, value: bool | None) -> None: ...
    @property
    def email_customer_until_cart_is_recovered(self) -> bool | None:
        """Whether the shopper gets e-mails until the cart is recovered. Boolean, update-only, can be None."""

    @email_customer_until_cart_is_recovered.setter
    def email_customer_until_cart_is_recovered(self, value: bool | None) -> None: ...
    @property
    def marketing_emails_require_customer_consent(self) -> bool | None:
        """Whether only shoppers who agreed to marketing get e-mails. Boolean, update-only, can be None."""

    @marketing_emails_require_customer_consent.setter
    def marketing_emails_require_customer_consent(self, value: bool | None) -> None: ...
    @property
    def email_merchant_when_cart_is_converted(self) -> bool | None:
        """Whether the merchant gets an e-mail when an abandoned cart becomes an order. Boolean, update-only, can be None."""

    @email_merchant_when_cart_is_converted.setter
    def email_merchant_when_cart_is_converted(self, value: bool | None) -> None: ...
    @property
    def email_merchant_when_cart_is_abandoned(self) -> bool | None:
        """Whether the merchant gets an e-mail when a cart is abandoned. Boolean, update-only, can be None."""

    @email_merchant_when_cart_is_abandoned.setter
    def email_merchant_when_cart_is_abandoned(self, value: bool | None) -> None: ...
    @property
    def merchant_email_address(self) -> str | None:
        """Where e-mails to the merchant are sent. String, update-only, can be None, email, at most 500 characters."""

    @merchant_email_address.setter
    def merchant_email_address(self, value: str | None) -> None: ...
    @property
    def merchant_abandoned_cart_email_frequency_type(self) -> AbandonedCartEmailFrequency | None:
        """Whether the merchant gets one e-mail for several carts or one for each. Enum, update-only, can be None."""

    @merchant_abandoned_cart_email_frequency_type.setter
    def merchant_abandoned_cart_email_frequency_type(
        self, value: AbandonedCartEmailFrequency | None
    ) -> None: ...
    @property
    def merchant_abandoned_cart_digest_email_frequency(self) -> int | None:
        """After how many abandoned carts the merchant gets a digest. Integer, update-only, can be None, 2 to 1000."""

    @merchant_abandoned_cart_digest_email_frequency.setter
    def merchant_abandoned_cart_digest_email_frequency(self, value: int | None) -> None: ...

class AbandonedCartChannelSettingsRecord(AbandonedCartChannelSettingsRecordFields, Record):
    """One abandoned cart channel settings record. Which e-mails a channel sends about abandoned carts; null inherits the setting of the store."""

    @property
    def channel(self) -> Channel | None:
        """The channel of these settings. Leads to a record of Channels, fetched when first used."""

    def save(self) -> AbandonedCartChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /abandoned-carts/settings/channels/{id}
        """

    def update(
        self,
        *,
        enable_notification: bool | None = ...,
        email_customer_until_cart_is_recovered: bool | None = ...,
        marketing_emails_require_customer_consent: bool | None = ...,
        email_merchant_when_cart_is_converted: bool | None = ...,
        email_merchant_when_cart_is_abandoned: bool | None = ...,
        merchant_email_address: str | None = ...,
        merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency | None = ...,
        merchant_abandoned_cart_digest_email_frequency: int | None = ...,
    ) -> AbandonedCartChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            enable_notification: Whether any e-mail about abandoned carts is sent.
            email_customer_until_cart_is_recovered: Whether the shopper gets e-mails until the cart is recovered.
            marketing_emails_require_customer_consent: Whether only shoppers who agreed to marketing get e-mails.
            email_merchant_when_cart_is_converted: Whether the merchant gets an e-mail when an abandoned cart becomes an order.
            email_merchant_when_cart_is_abandoned: Whether the merchant gets an e-mail when a cart is abandoned.
            merchant_email_address: Where e-mails to the merchant are sent.
            merchant_abandoned_cart_email_frequency_type: Whether the merchant gets one e-mail for several carts or one for each.
            merchant_abandoned_cart_digest_email_frequency: After how many abandoned carts the merchant gets a digest.

        API: PUT /abandoned-carts/settings/channels/{id}
        """

    def refresh(self) -> AbandonedCartChannelSettingsRecord:
        """Reload this abandoned cart channel settings record; unsaved changes are discarded.

        API: GET /abandoned-carts/settings/channels/{id}
        """

class AsyncAbandonedCartChannelSettingsRecord(
    AbandonedCartChannelSettingsRecordFields, AsyncRecord
):
    """One abandoned cart channel settings record. Which e-mails a channel sends about abandoned carts; null inherits the setting of the store. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel of these settings. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncAbandonedCartChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /abandoned-carts/settings/channels/{id}
        """

    async def update(
        self,
        *,
        enable_notification: bool | None = ...,
        email_customer_until_cart_is_recovered: bool | None = ...,
        marketing_emails_require_customer_consent: bool | None = ...,
        email_merchant_when_cart_is_converted: bool | None = ...,
        email_merchant_when_cart_is_abandoned: bool | None = ...,
        merchant_email_address: str | None = ...,
        merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency | None = ...,
        merchant_abandoned_cart_digest_email_frequency: int | None = ...,
    ) -> AsyncAbandonedCartChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            enable_notification: Whether any e-mail about abandoned carts is sent.
            email_customer_until_cart_is_recovered: Whether the shopper gets e-mails until the cart is recovered.
            marketing_emails_require_customer_consent: Whether only shoppers who agreed to marketing get e-mails.
            email_merchant_when_cart_is_converted: Whether the merchant gets an e-mail when an abandoned cart becomes an order.
            email_merchant_when_cart_is_abandoned: Whether the merchant gets an e-mail when a cart is abandoned.
            merchant_email_address: Where e-mails to the merchant are sent.
            merchant_abandoned_cart_email_frequency_type: Whether the merchant gets one e-mail for several carts or one for each.
            merchant_abandoned_cart_digest_email_frequency: After how many abandoned carts the merchant gets a digest.

        API: PUT /abandoned-carts/settings/channels/{id}
        """

    async def refresh(self) -> AsyncAbandonedCartChannelSettingsRecord:
        """Reload this abandoned cart channel settings record; unsaved changes are discarded.

        API: GET /abandoned-carts/settings/channels/{id}
        """

class AbandonedCartChannelSettingsRecordFilters(FilterSet):
    """Parameters of AbandonedCartChannelSettings."""

    def __init__(self) -> None: ...

class AbandonedCartChannelSettings(Resource[AbandonedCartChannelSettingsRecord]):
    """Which e-mails a channel sends about abandoned carts; null inherits the setting of the store."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AbandonedCartChannelSettingsRecord:
        """One abandoned cart channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /abandoned-carts/settings/channels/{id}
        """

    def update(
        self,
        id: int,
        /,
        *,
        enable_notification: bool | None = ...,
        email_customer_until_cart_is_recovered: bool | None = ...,
        marketing_emails_require_customer_consent: bool | None = ...,
        email_merchant_when_cart_is_converted: bool | None = ...,
        email_merchant_when_cart_is_abandoned: bool | None = ...,
        merchant_email_address: str | None = ...,
        merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency | None = ...,
        merchant_abandoned_cart_digest_email_frequency: int | None = ...,
    ) -> AbandonedCartChannelSettingsRecord:
        """Change one abandoned cart channel settings record; only the fields that are passed are sent.

        Args:
            enable_notification: Whether any e-mail about abandoned carts is sent.
            email_customer_until_cart_is_recovered: Whether the shopper gets e-mails until the cart is recovered.
            marketing_emails_require_customer_consent: Whether only shoppers who agreed to marketing get e-mails.
            email_merchant_when_cart_is_converted: Whether the merchant gets an e-mail when an abandoned cart becomes an order.
            email_merchant_when_cart_is_abandoned: Whether the merchant gets an e-mail when a cart is abandoned.
            merchant_email_address: Where e-mails to the merchant are sent.
            merchant_abandoned_cart_email_frequency_type: Whether the merchant gets one e-mail for several carts or one for each.
            merchant_abandoned_cart_digest_email_frequency: After how many abandoned carts the merchant gets a digest.

        API: PUT /abandoned-carts/settings/channels/{id}
        """

class AsyncAbandonedCartChannelSettings(AsyncResource[AsyncAbandonedCartChannelSettingsRecord]):
    """Which e-mails a channel sends about abandoned carts; null inherits the setting of the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncAbandonedCartChannelSettingsRecord:
        """One abandoned cart channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /abandoned-carts/settings/channels/{id}
        """

    async def update(
        self,
        id: int,
        /,
        *,
        enable_notification: bool | None = ...,
        email_customer_until_cart_is_recovered: bool | None = ...,
        marketing_emails_require_customer_consent: bool | None = ...,
        email_merchant_when_cart_is_converted: bool | None = ...,
        email_merchant_when_cart_is_abandoned: bool | None = ...,
        merchant_email_address: str | None = ...,
        merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency | None = ...,
        merchant_abandoned_cart_digest_email_frequency: int | None = ...,
    ) -> AsyncAbandonedCartChannelSettingsRecord:
        """Change one abandoned cart channel settings record; only the fields that are passed are sent.

        Args:
            enable_notification: Whether any e-mail about abandoned carts is sent.
            email_customer_until_cart_is_recovered: Whether the shopper gets e-mails until the cart is recovered.
            marketing_emails_require_customer_consent: Whether only shoppers who agreed to marketing get e-mails.
            email_merchant_when_cart_is_converted: Whether the merchant gets an e-mail when an abandoned cart becomes an order.
            email_merchant_when_cart_is_abandoned: Whether the merchant gets an e-mail when a cart is abandoned.
            merchant_email_address: Where e-mails to the merchant are sent.
            merchant_abandoned_cart_email_frequency_type: Whether the merchant gets one e-mail for several carts or one for each.
            merchant_abandoned_cart_digest_email_frequency: After how many abandoned carts the merchant gets a digest.

        API: PUT /abandoned-carts/settings/channels/{id}
        """
