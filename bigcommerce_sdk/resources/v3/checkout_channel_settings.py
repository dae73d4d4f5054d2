"""CheckoutChannelSettings: Settings of the checkout of a channel; null inherits the setting of the store.

Generated from schema/v3/checkout_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CheckoutChannelSettingsRecordFields(BaseRecord):
    """Fields of CheckoutChannelSettingsRecord and AsyncCheckoutChannelSettingsRecord."""

    __slots__ = ()

    channel_id = Field(codecs.INTEGER, "The channel of these settings.", access="read_only")
    checkout_type = Field(
        codecs.STRING,
        "Kind of checkout, such as optimized or custom.",
        access="update_only",
        nullable=True,
    )
    guest_checkout_type = Field(
        codecs.STRING,
        "Whether guests can check out, such as guest_checkout or no_guest_checkout.",
        access="update_only",
        nullable=True,
    )
    guest_checkout_for_existing_accounts = Field(
        codecs.STRING,
        "For guests who have an account, such as allow_guest or require_login.",
        access="update_only",
        nullable=True,
    )
    policy_consent = Field(
        codecs.STRING,
        "How shoppers agree to the privacy policy: none, standard or express.",
        access="update_only",
        nullable=True,
    )
    order_confirmation_contact_email = Field(
        codecs.STRING,
        "E-mail address that the order confirmation shows.",
        access="update_only",
        nullable=True,
    )
    is_order_terms_and_conditions_enabled = Field(
        codecs.BOOLEAN,
        "Whether shoppers must accept terms and conditions.",
        access="update_only",
        nullable=True,
    )
    order_terms_and_conditions_type = Field(
        codecs.STRING,
        "How the terms are shown: link or textarea.",
        access="update_only",
        nullable=True,
    )
    order_terms_and_conditions_link = Field(
        codecs.STRING, "Address of the terms; for type link.", access="update_only", nullable=True
    )
    order_terms_and_conditions_textarea = Field(
        codecs.STRING, "Text of the terms; for type textarea.", access="update_only", nullable=True
    )
    should_redirect_to_storefront_for_auth = Field(
        codecs.BOOLEAN,
        "Whether shoppers log in on the storefront instead of in the checkout.",
        access="update_only",
        nullable=True,
    )
    custom_checkout_script_url = Field(
        codecs.STRING,
        "Address of the script of the checkout; empty for the default checkout.",
        access="update_only",
        nullable=True,
    )
    order_confirmation_use_custom_checkout_script = Field(
        codecs.BOOLEAN,
        "Whether the order confirmation uses the script of the checkout.",
        access="update_only",
        nullable=True,
    )
    custom_order_confirmation_script_url = Field(
        codecs.STRING,
        "Address of the script of the order confirmation; empty for the default one.",
        access="update_only",
        nullable=True,
    )
    custom_checkout_supports_uco_settings = Field(
        codecs.BOOLEAN,
        "Whether the script honors the settings of the optimized one-page checkout.",
        access="update_only",
        nullable=True,
    )
    custom_checkout_sri_hash = Field(
        codecs.STRING,
        "Hash with which browsers verify the script of the checkout.",
        access="update_only",
        nullable=True,
    )
    custom_order_confirmation_sri_hash = Field(
        codecs.STRING,
        "Hash with which browsers verify the script of the order confirmation.",
        access="update_only",
        nullable=True,
    )


class CheckoutChannelSettingsRecord(CheckoutChannelSettingsRecordFields, Record):
    """One checkout channel settings record. Settings of the checkout of a channel; null inherits the setting of the store."""

    __slots__ = ()

    channel = Link("The channel of these settings.", "Channels", via="channel_id", virtual=True)


class AsyncCheckoutChannelSettingsRecord(CheckoutChannelSettingsRecordFields, AsyncRecord):
    """One checkout channel settings record. Settings of the checkout of a channel; null inherits the setting of the store. For asynchronous clients."""

    __slots__ = ()

    channel = CheckoutChannelSettingsRecord.channel.awaited()


class CheckoutChannelSettingsRecordFilters(FilterSet):
    """Parameters of CheckoutChannelSettings."""


class CheckoutChannelSettings(Resource[CheckoutChannelSettingsRecord]):
    """Settings of the checkout of a channel; null inherits the setting of the store."""

    meta = ResourceMeta(
        name="CheckoutChannelSettings",
        path="/checkouts/settings/channels",
        api="v3",
        record=CheckoutChannelSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/checkouts/settings/channels/{id}", envelope="data"),
            "update": Operation(
                "update", "PUT", "/checkouts/settings/channels/{id}", envelope="data"
            ),
        },
        filters=CheckoutChannelSettingsRecordFilters,
        key="channel_id",
        scopes=("store_checkouts_read_only", "store_checkouts"),
        columns=(
            "channel_id",
            "checkout_type",
            "guest_checkout_type",
            "guest_checkout_for_existing_accounts",
            "policy_consent",
            "order_confirmation_contact_email",
            "custom_checkout_script_url",
        ),
    )


class AsyncCheckoutChannelSettings(AsyncResource[AsyncCheckoutChannelSettingsRecord]):
    """Settings of the checkout of a channel; null inherits the setting of the store. For asynchronous clients."""

    meta = CheckoutChannelSettings.meta._replace(record=AsyncCheckoutChannelSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CheckoutChannelSettingsRecordFields() -> None: ...

    def CheckoutChannelSettingsRecordFilters() -> None: ...

    def CheckoutChannelSettingsRecord() -> None: ...

    def CheckoutChannelSettings() -> None: ...

    def AsyncCheckoutChannelSettingsRecord() -> None: ...

    def AsyncCheckoutChannelSettings() -> None: ...
