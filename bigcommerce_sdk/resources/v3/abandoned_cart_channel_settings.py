"""AbandonedCartChannelSettings: Which e-mails a channel sends about abandoned carts; null inherits the setting of the store.

Generated from schema/v3/abandoned_cart_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

from .shared import AbandonedCartEmailFrequency


class AbandonedCartChannelSettingsRecordFields(BaseRecord):
    """Fields of AbandonedCartChannelSettingsRecord and AsyncAbandonedCartChannelSettingsRecord."""

    __slots__ = ()

    channel_id = Field(codecs.INTEGER, "The channel of these settings.", access="read_only")
    enable_notification = Field(
        codecs.BOOLEAN,
        "Whether any e-mail about abandoned carts is sent.",
        access="update_only",
        nullable=True,
    )
    email_customer_until_cart_is_recovered = Field(
        codecs.BOOLEAN,
        "Whether the shopper gets e-mails until the cart is recovered.",
        access="update_only",
        nullable=True,
    )
    marketing_emails_require_customer_consent = Field(
        codecs.BOOLEAN,
        "Whether only shoppers who agreed to marketing get e-mails.",
        access="update_only",
        nullable=True,
    )
    email_merchant_when_cart_is_converted = Field(
        codecs.BOOLEAN,
        "Whether the merchant gets an e-mail when an abandoned cart becomes an order.",
        access="update_only",
        nullable=True,
    )
    email_merchant_when_cart_is_abandoned = Field(
        codecs.BOOLEAN,
        "Whether the merchant gets an e-mail when a cart is abandoned.",
        access="update_only",
        nullable=True,
    )
    merchant_email_address = Field(
        codecs.STRING,
        "Where e-mails to the merchant are sent.",
        access="update_only",
        nullable=True,
        limits={"max_length": 500},
    )
    merchant_abandoned_cart_email_frequency_type = Field(
        codecs.text_enum(AbandonedCartEmailFrequency),
        "Whether the merchant gets one e-mail for several carts or one for each.",
        access="update_only",
        nullable=True,
    )
    merchant_abandoned_cart_digest_email_frequency = Field(
        codecs.INTEGER,
        "After how many abandoned carts the merchant gets a digest.",
        access="update_only",
        nullable=True,
        limits={"min": 2, "max": 1000},
    )


class AbandonedCartChannelSettingsRecord(AbandonedCartChannelSettingsRecordFields, Record):
    """One abandoned cart channel settings record. Which e-mails a channel sends about abandoned carts; null inherits the setting of the store."""

    __slots__ = ()

    channel = Link("The channel of these settings.", "Channels", via="channel_id", virtual=True)


class AsyncAbandonedCartChannelSettingsRecord(
    AbandonedCartChannelSettingsRecordFields, AsyncRecord
):
    """One abandoned cart channel settings record. Which e-mails a channel sends about abandoned carts; null inherits the setting of the store. For asynchronous clients."""

    __slots__ = ()

    channel = AbandonedCartChannelSettingsRecord.channel.awaited()


class AbandonedCartChannelSettingsRecordFilters(FilterSet):
    """Parameters of AbandonedCartChannelSettings."""


class AbandonedCartChannelSettings(Resource[AbandonedCartChannelSettingsRecord]):
    """Which e-mails a channel sends about abandoned carts; null inherits the setting of the store."""

    meta = ResourceMeta(
        name="AbandonedCartChannelSettings",
        path="/abandoned-carts/settings/channels",
        api="v3",
        record=AbandonedCartChannelSettingsRecord,
        operations={
            "get": Operation(
                "get", "GET", "/abandoned-carts/settings/channels/{id}", envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/abandoned-carts/settings/channels/{id}", envelope="data"
            ),
        },
        filters=AbandonedCartChannelSettingsRecordFilters,
        key="channel_id",
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=(
            "channel_id",
            "enable_notification",
            "email_customer_until_cart_is_recovered",
            "email_merchant_when_cart_is_abandoned",
            "email_merchant_when_cart_is_converted",
            "merchant_email_address",
            "merchant_abandoned_cart_email_frequency_type",
        ),
    )


class AsyncAbandonedCartChannelSettings(AsyncResource[AsyncAbandonedCartChannelSettingsRecord]):
    """Which e-mails a channel sends about abandoned carts; null inherits the setting of the store. For asynchronous clients."""

    meta = AbandonedCartChannelSettings.meta._replace(
        record=AsyncAbandonedCartChannelSettingsRecord
    )


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def AbandonedCartChannelSettingsRecordFields() -> None: ...

    def AbandonedCartChannelSettingsRecordFilters() -> None: ...

    def AbandonedCartChannelSettingsRecord() -> None: ...

    def AbandonedCartChannelSettings() -> None: ...

    def AsyncAbandonedCartChannelSettingsRecord() -> None: ...

    def AsyncAbandonedCartChannelSettings() -> None: ...
