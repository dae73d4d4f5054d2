"""AbandonedCartSettings: Which e-mails the store sends about abandoned carts.

Generated from schema/v3/abandoned_cart_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .shared import AbandonedCartEmailFrequency

class AbandonedCartSettingsRecordFields(BaseRecord):
    """Fields of AbandonedCartSettingsRecord and AsyncAbandonedCartSettingsRecord."""

    @property
    def enable_notification(self) -> bool:
        """Whether any e-mail about abandoned carts is sent. Boolean, update-only."""

    @enable_notification.setter
    def enable_notification(self, value: bool) -> None: ...
    @property
    def email_customer_until_cart_is_recovered(self) -> bool:
        """Whether the shopper gets e-mails until the cart is recovered. Boolean, update-only, required on update."""

    @email_customer_until_cart_is_recovered.setter
    def email_customer_until_cart_is_recovered(self, value: bool) -> None: ...
    @property
    def marketing_emails_require_customer_consent(self) -> bool:
        """Whether only shoppers who agreed to marketing get e-mails. Boolean, update-only, required on update."""

    @marketing_emails_require_customer_consent.setter
    def marketing_emails_require_customer_consent(self, value: bool) -> None: ...
    @property
    def email_merchant_when_cart_is_converted(self) -> bool:
        """Whether the merchant gets an e-mail when an abandoned cart becomes an order. Boolean, update-only, required on update."""

    @email_merchant_when_cart_is_converted.setter
    def email_merchant_when_cart_is_converted(self, value: bool) -> None: ...
    @property
    def email_merchant_when_cart_is_abandoned(self) -> bool:
        """Whether the merchant gets an e-mail when a cart is abandoned. Boolean, update-only, required on update."""

    @email_merchant_when_cart_is_abandoned.setter
    def email_merchant_when_cart_is_abandoned(self, value: bool) -> None: ...
    @property
    def merchant_email_address(self) -> str | None:
        """Where e-mails to the merchant are sent. String, update-only, required on update, can be None, email."""

    @merchant_email_address.setter
    def merchant_email_address(self, value: str | None) -> None: ...
    @property
    def merchant_abandoned_cart_email_frequency_type(self) -> AbandonedCartEmailFrequency:
        """Whether the merchant gets one e-mail for several carts or one for each. Enum, update-only, required on update."""

    @merchant_abandoned_cart_email_frequency_type.setter
    def merchant_abandoned_cart_email_frequency_type(
        self, value: AbandonedCartEmailFrequency
    ) -> None: ...
    @property
    def merchant_abandoned_cart_digest_email_frequency(self) -> int:
        """After how many abandoned carts the merchant gets a digest. Integer, update-only, required on update, 2 to 1000."""

    @merchant_abandoned_cart_digest_email_frequency.setter
    def merchant_abandoned_cart_digest_email_frequency(self, value: int) -> None: ...

class AbandonedCartSettingsRecord(AbandonedCartSettingsRecordFields, Record):
    """One abandoned cart settings record. Which e-mails the store sends about abandoned carts."""

    def save(self) -> AbandonedCartSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /abandoned-carts/settings
        """

    def update(
        self,
        *,
        email_customer_until_cart_is_recovered: bool = ...,
        marketing_emails_require_customer_consent: bool = ...,
        email_merchant_when_cart_is_converted: bool = ...,
        email_merchant_when_cart_is_abandoned: bool = ...,
        merchant_email_address: str | None = ...,
        merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency = ...,
        merchant_abandoned_cart_digest_email_frequency: int = ...,
        enable_notification: bool = ...,
    ) -> AbandonedCartSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            email_customer_until_cart_is_recovered: Whether the shopper gets e-mails until the cart is recovered.
            marketing_emails_require_customer_consent: Whether only shoppers who agreed to marketing get e-mails.
            email_merchant_when_cart_is_converted: Whether the merchant gets an e-mail when an abandoned cart becomes an order.
            email_merchant_when_cart_is_abandoned: Whether the merchant gets an e-mail when a cart is abandoned.
            merchant_email_address: Where e-mails to the merchant are sent.
            merchant_abandoned_cart_email_frequency_type: Whether the merchant gets one e-mail for several carts or one for each.
            merchant_abandoned_cart_digest_email_frequency: After how many abandoned carts the merchant gets a digest.
            enable_notification: Whether any e-mail about abandoned carts is sent.

        API: PUT /abandoned-carts/settings
        """

    def refresh(self, *, pagination: int | None = None) -> AbandonedCartSettingsRecord:
        """Reload this abandoned cart settings record; unsaved changes are discarded.

        Args:
            pagination: Without effect on the one object of the reply.

        API: GET /abandoned-carts/settings
        """

class AsyncAbandonedCartSettingsRecord(AbandonedCartSettingsRecordFields, AsyncRecord):
    """One abandoned cart settings record. Which e-mails the store sends about abandoned carts. For asynchronous clients."""

    async def save(self) -> AsyncAbandonedCartSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /abandoned-carts/settings
        """

    async def update(
        self,
        *,
        email_customer_until_cart_is_recovered: bool = ...,
        marketing_emails_require_customer_consent: bool = ...,
        email_merchant_when_cart_is_converted: bool = ...,
        email_merchant_when_cart_is_abandoned: bool = ...,
        merchant_email_address: str | None = ...,
        merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency = ...,
        merchant_abandoned_cart_digest_email_frequency: int = ...,
        enable_notification: bool = ...,
    ) -> AsyncAbandonedCartSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            email_customer_until_cart_is_recovered: Whether the shopper gets e-mails until the cart is recovered.
            marketing_emails_require_customer_consent: Whether only shoppers who agreed to marketing get e-mails.
            email_merchant_when_cart_is_converted: Whether the merchant gets an e-mail when an abandoned cart becomes an order.
            email_merchant_when_cart_is_abandoned: Whether the merchant gets an e-mail when a cart is abandoned.
            merchant_email_address: Where e-mails to the merchant are sent.
            merchant_abandoned_cart_email_frequency_type: Whether the merchant gets one e-mail for several carts or one for each.
            merchant_abandoned_cart_digest_email_frequency: After how many abandoned carts the merchant gets a digest.
            enable_notification: Whether any e-mail about abandoned carts is sent.

        API: PUT /abandoned-carts/settings
        """

    async def refresh(self, *, pagination: int | None = None) -> AsyncAbandonedCartSettingsRecord:
        """Reload this abandoned cart settings record; unsaved changes are discarded.

        Args:
            pagination: Without effect on the one object of the reply.

        API: GET /abandoned-carts/settings
        """

class AbandonedCartSettingsRecordFilters(FilterSet):
    """Parameters of AbandonedCartSettings."""

    def __init__(self) -> None: ...

class AbandonedCartSettings(Resource[AbandonedCartSettingsRecord]):
    """Which e-mails the store sends about abandoned carts."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, pagination: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AbandonedCartSettingsRecord:
        """The abandoned cart settings record.

        Args:
            pagination: Without effect on the one object of the reply.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /abandoned-carts/settings
        """

    def all(
        self, *, pagination: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AbandonedCartSettingsRecord:
        """The abandoned cart settings record: another name of get().

        Args:
            pagination: Without effect on the one object of the reply.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /abandoned-carts/settings
        """

    def update(
        self,
        *,
        email_customer_until_cart_is_recovered: bool,
        marketing_emails_require_customer_consent: bool,
        email_merchant_when_cart_is_converted: bool,
        email_merchant_when_cart_is_abandoned: bool,
        merchant_email_address: str | None,
        merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency,
        merchant_abandoned_cart_digest_email_frequency: int,
        enable_notification: bool = ...,
    ) -> AbandonedCartSettingsRecord:
        """Change one abandoned cart settings record; only the fields that are passed are sent.

        Args:
            email_customer_until_cart_is_recovered: Whether the shopper gets e-mails until the cart is recovered.
            marketing_emails_require_customer_consent: Whether only shoppers who agreed to marketing get e-mails.
            email_merchant_when_cart_is_converted: Whether the merchant gets an e-mail when an abandoned cart becomes an order.
            email_merchant_when_cart_is_abandoned: Whether the merchant gets an e-mail when a cart is abandoned.
            merchant_email_address: Where e-mails to the merchant are sent.
            merchant_abandoned_cart_email_frequency_type: Whether the merchant gets one e-mail for several carts or one for each.
            merchant_abandoned_cart_digest_email_frequency: After how many abandoned carts the merchant gets a digest.
            enable_notification: Whether any e-mail about abandoned carts is sent.

        API: PUT /abandoned-carts/settings
        """

class AsyncAbandonedCartSettings(AsyncResource[AsyncAbandonedCartSettingsRecord]):
    """Which e-mails the store sends about abandoned carts. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, pagination: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncAbandonedCartSettingsRecord:
        """The abandoned cart settings record.

        Args:
            pagination: Without effect on the one object of the reply.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /abandoned-carts/settings
        """

    async def all(
        self, *, pagination: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncAbandonedCartSettingsRecord:
        """The abandoned cart settings record: another name of get().

        Args:
            pagination: Without effect on the one object of the reply.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /abandoned-carts/settings
        """

    async def update(
        self,
        *,
        email_customer_until_cart_is_recovered: bool,
        marketing_emails_require_customer_consent: bool,
        email_merchant_when_cart_is_converted: bool,
        email_merchant_when_cart_is_abandoned: bool,
        merchant_email_address: str | None,
        merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency,
        merchant_abandoned_cart_digest_email_frequency: int,
        enable_notification: bool = ...,
    ) -> AsyncAbandonedCartSettingsRecord:
        """Change one abandoned cart settings record; only the fields that are passed are sent.

        Args:
            email_customer_until_cart_is_recovered: Whether the shopper gets e-mails until the cart is recovered.
            marketing_emails_require_customer_consent: Whether only shoppers who agreed to marketing get e-mails.
            email_merchant_when_cart_is_converted: Whether the merchant gets an e-mail when an abandoned cart becomes an order.
            email_merchant_when_cart_is_abandoned: Whether the merchant gets an e-mail when a cart is abandoned.
            merchant_email_address: Where e-mails to the merchant are sent.
            merchant_abandoned_cart_email_frequency_type: Whether the merchant gets one e-mail for several carts or one for each.
            merchant_abandoned_cart_digest_email_frequency: After how many abandoned carts the merchant gets a digest.
            enable_notification: Whether any e-mail about abandoned carts is sent.

        API: PUT /abandoned-carts/settings
        """
