"""CheckoutChannelSettings: Settings of the checkout of a channel; null inherits the setting of the store.

Generated from schema/v3/checkout_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel

class CheckoutChannelSettingsRecordFields(BaseRecord):
    """Fields of CheckoutChannelSettingsRecord and AsyncCheckoutChannelSettingsRecord."""

    @property
    def channel_id(self) -> int:
        """The channel of these settings. Integer, read-only."""

    @property
    def checkout_type(self) -> str | None:
        """Kind of checkout, such as optimized or custom. String, update-only, can be None."""

    @checkout_type.setter
    def checkout_type(self, value: str | None) -> None: ...
    @property
    def guest_checkout_type(self) -> str | None:
        """Whether guests can check out, such as guest_checkout or no_guest_checkout. String, update-only, can be None."""

    @guest_checkout_type.setter
    def guest_checkout_type(self, value: str | None) -> None: ...
    @property
    def guest_checkout_for_existing_accounts(self) -> str | None:
        """For guests who have an account, such as allow_guest or require_login. String, update-only, can be None."""

    @guest_checkout_for_existing_accounts.setter
    def guest_checkout_for_existing_accounts(self, value: str | None) -> None: ...
    @property
    def policy_consent(self) -> str | None:
        """How shoppers agree to the privacy policy: none, standard or express. String, update-only, can be None."""

    @policy_consent.setter
    def policy_consent(self, value: str | None) -> None: ...
    @property
    def order_confirmation_contact_email(self) -> str | None:
        """E-mail address that the order confirmation shows. String, update-only, can be None."""

    @order_confirmation_contact_email.setter
    def order_confirmation_contact_email(self, value: str | None) -> None: ...
    @property
    def is_order_terms_and_conditions_enabled(self) -> bool | None:
        """Whether shoppers must accept terms and conditions. Boolean, update-only, can be None."""

    @is_order_terms_and_conditions_enabled.setter
    def is_order_terms_and_conditions_enabled(self, value: bool | None) -> None: ...
    @property
    def order_terms_and_conditions_type(self) -> str | None:
        """How the terms are shown: link or textarea. String, update-only, can be None."""

    @order_terms_and_conditions_type.setter
    def order_terms_and_conditions_type(self, value: str | None) -> None: ...
    @property
    def order_terms_and_conditions_link(self) -> str | None:
        """Address of the terms; for type link. String, update-only, can be None."""

    @order_terms_and_conditions_link.setter
    def order_terms_and_conditions_link(self, value: str | None) -> None: ...
    @property
    def order_terms_and_conditions_textarea(self) -> str | None:
        """Text of the terms; for type textarea. String, update-only, can be None."""

    @order_terms_and_conditions_textarea.setter
    def order_terms_and_conditions_textarea(self, value: str | None) -> None: ...
    @property
    def should_redirect_to_storefront_for_auth(self) -> bool | None:
        """Whether shoppers log in on the storefront instead of in the checkout. Boolean, update-only, can be None."""

    @should_redirect_to_storefront_for_auth.setter
    def should_redirect_to_storefront_for_auth(self, value: bool | None) -> None: ...
    @property
    def custom_checkout_script_url(self) -> str | None:
        """Address of the script of the checkout; empty for the default checkout. String, update-only, can be None, url."""

    @custom_checkout_script_url.setter
    def custom_checkout_script_url(self, value: str | None) -> None: ...
    @property
    def order_confirmation_use_custom_checkout_script(self) -> bool | None:
        """Whether the order confirmation uses the script of the checkout. Boolean, update-only, can be None."""

    @order_confirmation_use_custom_checkout_script.setter
    def order_confirmation_use_custom_checkout_script(self, value: bool | None) -> None: ...
    @property
    def custom_order_confirmation_script_url(self) -> str | None:
        """Address of the script of the order confirmation; empty for the default one. String, update-only, can be None, url."""

    @custom_order_confirmation_script_url.setter
    def custom_order_confirmation_script_url(self, value: str | None) -> None: ...
    @property
    def custom_checkout_supports_uco_settings(self) -> bool | None:
        """Whether the script honors the settings of the optimized one-page checkout. Boolean, update-only, can be None."""

    @custom_checkout_supports_uco_settings.setter
    def custom_checkout_supports_uco_settings(self, value: bool | None) -> None: ...
    @property
    def custom_checkout_sri_hash(self) -> str | None:
        """Hash with which browsers verify the script of the checkout. String, update-only, can be None."""

    @custom_checkout_sri_hash.setter
    def custom_checkout_sri_hash(self, value: str | None) -> None: ...
    @property
    def custom_order_confirmation_sri_hash(self) -> str | None:
        """Hash with which browsers verify the script of the order confirmation. String, update-only, can be None."""

    @custom_order_confirmation_sri_hash.setter
    def custom_order_confirmation_sri_hash(self, value: str | None) -> None: ...

class CheckoutChannelSettingsRecord(CheckoutChannelSettingsRecordFields, Record):
    """One checkout channel settings record. Settings of the checkout of a channel; null inherits the setting of the store."""

    @property
    def channel(self) -> Channel | None:
        """The channel of these settings. Leads to a record of Channels, fetched when first used."""

    def save(self) -> CheckoutChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /checkouts/settings/channels/{id}
        """

    def update(
        self,
        *,
        checkout_type: str | None = ...,
        guest_checkout_type: str | None = ...,
        guest_checkout_for_existing_accounts: str | None = ...,
        policy_consent: str | None = ...,
        order_confirmation_contact_email: str | None = ...,
        is_order_terms_and_conditions_enabled: bool | None = ...,
        order_terms_and_conditions_type: str | None = ...,
        order_terms_and_conditions_link: str | None = ...,
        order_terms_and_conditions_textarea: str | None = ...,
        should_redirect_to_storefront_for_auth: bool | None = ...,
        custom_checkout_script_url: str | None = ...,
        order_confirmation_use_custom_checkout_script: bool | None = ...,
        custom_order_confirmation_script_url: str | None = ...,
        custom_checkout_supports_uco_settings: bool | None = ...,
        custom_checkout_sri_hash: str | None = ...,
        custom_order_confirmation_sri_hash: str | None = ...,
    ) -> CheckoutChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            checkout_type: Kind of checkout, such as optimized or custom.
            guest_checkout_type: Whether guests can check out, such as guest_checkout or no_guest_checkout.
            guest_checkout_for_existing_accounts: For guests who have an account, such as allow_guest or require_login.
            policy_consent: How shoppers agree to the privacy policy: none, standard or express.
            order_confirmation_contact_email: E-mail address that the order confirmation shows.
            is_order_terms_and_conditions_enabled: Whether shoppers must accept terms and conditions.
            order_terms_and_conditions_type: How the terms are shown: link or textarea.
            order_terms_and_conditions_link: Address of the terms; for type link.
            order_terms_and_conditions_textarea: Text of the terms; for type textarea.
            should_redirect_to_storefront_for_auth: Whether shoppers log in on the storefront instead of in the checkout.
            custom_checkout_script_url: Address of the script of the checkout; empty for the default checkout.
            order_confirmation_use_custom_checkout_script: Whether the order confirmation uses the script of the checkout.
            custom_order_confirmation_script_url: Address of the script of the order confirmation; empty for the default one.
            custom_checkout_supports_uco_settings: Whether the script honors the settings of the optimized one-page checkout.
            custom_checkout_sri_hash: Hash with which browsers verify the script of the checkout.
            custom_order_confirmation_sri_hash: Hash with which browsers verify the script of the order confirmation.

        API: PUT /checkouts/settings/channels/{id}
        """

    def refresh(self) -> CheckoutChannelSettingsRecord:
        """Reload this checkout channel settings record; unsaved changes are discarded.

        API: GET /checkouts/settings/channels/{id}
        """

class AsyncCheckoutChannelSettingsRecord(CheckoutChannelSettingsRecordFields, AsyncRecord):
    """One checkout channel settings record. Settings of the checkout of a channel; null inherits the setting of the store. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel of these settings. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncCheckoutChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /checkouts/settings/channels/{id}
        """

    async def update(
        self,
        *,
        checkout_type: str | None = ...,
        guest_checkout_type: str | None = ...,
        guest_checkout_for_existing_accounts: str | None = ...,
        policy_consent: str | None = ...,
        order_confirmation_contact_email: str | None = ...,
        is_order_terms_and_conditions_enabled: bool | None = ...,
        order_terms_and_conditions_type: str | None = ...,
        order_terms_and_conditions_link: str | None = ...,
        order_terms_and_conditions_textarea: str | None = ...,
        should_redirect_to_storefront_for_auth: bool | None = ...,
        custom_checkout_script_url: str | None = ...,
        order_confirmation_use_custom_checkout_script: bool | None = ...,
        custom_order_confirmation_script_url: str | None = ...,
        custom_checkout_supports_uco_settings: bool | None = ...,
        custom_checkout_sri_hash: str | None = ...,
        custom_order_confirmation_sri_hash: str | None = ...,
    ) -> AsyncCheckoutChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            checkout_type: Kind of checkout, such as optimized or custom.
            guest_checkout_type: Whether guests can check out, such as guest_checkout or no_guest_checkout.
            guest_checkout_for_existing_accounts: For guests who have an account, such as allow_guest or require_login.
            policy_consent: How shoppers agree to the privacy policy: none, standard or express.
            order_confirmation_contact_email: E-mail address that the order confirmation shows.
            is_order_terms_and_conditions_enabled: Whether shoppers must accept terms and conditions.
            order_terms_and_conditions_type: How the terms are shown: link or textarea.
            order_terms_and_conditions_link: Address of the terms; for type link.
            order_terms_and_conditions_textarea: Text of the terms; for type textarea.
            should_redirect_to_storefront_for_auth: Whether shoppers log in on the storefront instead of in the checkout.
            custom_checkout_script_url: Address of the script of the checkout; empty for the default checkout.
            order_confirmation_use_custom_checkout_script: Whether the order confirmation uses the script of the checkout.
            custom_order_confirmation_script_url: Address of the script of the order confirmation; empty for the default one.
            custom_checkout_supports_uco_settings: Whether the script honors the settings of the optimized one-page checkout.
            custom_checkout_sri_hash: Hash with which browsers verify the script of the checkout.
            custom_order_confirmation_sri_hash: Hash with which browsers verify the script of the order confirmation.

        API: PUT /checkouts/settings/channels/{id}
        """

    async def refresh(self) -> AsyncCheckoutChannelSettingsRecord:
        """Reload this checkout channel settings record; unsaved changes are discarded.

        API: GET /checkouts/settings/channels/{id}
        """

class CheckoutChannelSettingsRecordFilters(FilterSet):
    """Parameters of CheckoutChannelSettings."""

    def __init__(self) -> None: ...

class CheckoutChannelSettings(Resource[CheckoutChannelSettingsRecord]):
    """Settings of the checkout of a channel; null inherits the setting of the store."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CheckoutChannelSettingsRecord:
        """One checkout channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /checkouts/settings/channels/{id}
        """

    def update(
        self,
        id: int,
        /,
        *,
        checkout_type: str | None = ...,
        guest_checkout_type: str | None = ...,
        guest_checkout_for_existing_accounts: str | None = ...,
        policy_consent: str | None = ...,
        order_confirmation_contact_email: str | None = ...,
        is_order_terms_and_conditions_enabled: bool | None = ...,
        order_terms_and_conditions_type: str | None = ...,
        order_terms_and_conditions_link: str | None = ...,
        order_terms_and_conditions_textarea: str | None = ...,
        should_redirect_to_storefront_for_auth: bool | None = ...,
        custom_checkout_script_url: str | None = ...,
        order_confirmation_use_custom_checkout_script: bool | None = ...,
        custom_order_confirmation_script_url: str | None = ...,
        custom_checkout_supports_uco_settings: bool | None = ...,
        custom_checkout_sri_hash: str | None = ...,
        custom_order_confirmation_sri_hash: str | None = ...,
    ) -> CheckoutChannelSettingsRecord:
        """Change one checkout channel settings record; only the fields that are passed are sent.

        Args:
            checkout_type: Kind of checkout, such as optimized or custom.
            guest_checkout_type: Whether guests can check out, such as guest_checkout or no_guest_checkout.
            guest_checkout_for_existing_accounts: For guests who have an account, such as allow_guest or require_login.
            policy_consent: How shoppers agree to the privacy policy: none, standard or express.
            order_confirmation_contact_email: E-mail address that the order confirmation shows.
            is_order_terms_and_conditions_enabled: Whether shoppers must accept terms and conditions.
            order_terms_and_conditions_type: How the terms are shown: link or textarea.
            order_terms_and_conditions_link: Address of the terms; for type link.
            order_terms_and_conditions_textarea: Text of the terms; for type textarea.
            should_redirect_to_storefront_for_auth: Whether shoppers log in on the storefront instead of in the checkout.
            custom_checkout_script_url: Address of the script of the checkout; empty for the default checkout.
            order_confirmation_use_custom_checkout_script: Whether the order confirmation uses the script of the checkout.
            custom_order_confirmation_script_url: Address of the script of the order confirmation; empty for the default one.
            custom_checkout_supports_uco_settings: Whether the script honors the settings of the optimized one-page checkout.
            custom_checkout_sri_hash: Hash with which browsers verify the script of the checkout.
            custom_order_confirmation_sri_hash: Hash with which browsers verify the script of the order confirmation.

        API: PUT /checkouts/settings/channels/{id}
        """

class AsyncCheckoutChannelSettings(AsyncResource[AsyncCheckoutChannelSettingsRecord]):
    """Settings of the checkout of a channel; null inherits the setting of the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCheckoutChannelSettingsRecord:
        """One checkout channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /checkouts/settings/channels/{id}
        """

    async def update(
        self,
        id: int,
        /,
        *,
        checkout_type: str | None = ...,
        guest_checkout_type: str | None = ...,
        guest_checkout_for_existing_accounts: str | None = ...,
        policy_consent: str | None = ...,
        order_confirmation_contact_email: str | None = ...,
        is_order_terms_and_conditions_enabled: bool | None = ...,
        order_terms_and_conditions_type: str | None = ...,
        order_terms_and_conditions_link: str | None = ...,
        order_terms_and_conditions_textarea: str | None = ...,
        should_redirect_to_storefront_for_auth: bool | None = ...,
        custom_checkout_script_url: str | None = ...,
        order_confirmation_use_custom_checkout_script: bool | None = ...,
        custom_order_confirmation_script_url: str | None = ...,
        custom_checkout_supports_uco_settings: bool | None = ...,
        custom_checkout_sri_hash: str | None = ...,
        custom_order_confirmation_sri_hash: str | None = ...,
    ) -> AsyncCheckoutChannelSettingsRecord:
        """Change one checkout channel settings record; only the fields that are passed are sent.

        Args:
            checkout_type: Kind of checkout, such as optimized or custom.
            guest_checkout_type: Whether guests can check out, such as guest_checkout or no_guest_checkout.
            guest_checkout_for_existing_accounts: For guests who have an account, such as allow_guest or require_login.
            policy_consent: How shoppers agree to the privacy policy: none, standard or express.
            order_confirmation_contact_email: E-mail address that the order confirmation shows.
            is_order_terms_and_conditions_enabled: Whether shoppers must accept terms and conditions.
            order_terms_and_conditions_type: How the terms are shown: link or textarea.
            order_terms_and_conditions_link: Address of the terms; for type link.
            order_terms_and_conditions_textarea: Text of the terms; for type textarea.
            should_redirect_to_storefront_for_auth: Whether shoppers log in on the storefront instead of in the checkout.
            custom_checkout_script_url: Address of the script of the checkout; empty for the default checkout.
            order_confirmation_use_custom_checkout_script: Whether the order confirmation uses the script of the checkout.
            custom_order_confirmation_script_url: Address of the script of the order confirmation; empty for the default one.
            custom_checkout_supports_uco_settings: Whether the script honors the settings of the optimized one-page checkout.
            custom_checkout_sri_hash: Hash with which browsers verify the script of the checkout.
            custom_order_confirmation_sri_hash: Hash with which browsers verify the script of the order confirmation.

        API: PUT /checkouts/settings/channels/{id}
        """
