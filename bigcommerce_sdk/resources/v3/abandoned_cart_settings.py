"""AbandonedCartSettings: Which e-mails the store sends about abandoned carts.

Generated from schema/v3/abandoned_cart_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .shared import AbandonedCartEmailFrequency


class AbandonedCartSettingsRecordFields(BaseRecord):
    """Fields of AbandonedCartSettingsRecord and AsyncAbandonedCartSettingsRecord."""

    __slots__ = ()

    enable_notification = Field(
        codecs.BOOLEAN, "Whether any e-mail about abandoned carts is sent.", access="update_only"
    )
    email_customer_until_cart_is_recovered = Field(
        codecs.BOOLEAN,
        "Whether the shopper gets e-mails until the cart is recovered.",
        access="update_only",
        required=("update",),
    )
    marketing_emails_require_customer_consent = Field(
        codecs.BOOLEAN,
        "Whether only shoppers who agreed to marketing get e-mails.",
        access="update_only",
        required=("update",),
    )
    email_merchant_when_cart_is_converted = Field(
        codecs.BOOLEAN,
        "Whether the merchant gets an e-mail when an abandoned cart becomes an order.",
        access="update_only",
        required=("update",),
    )
    email_merchant_when_cart_is_abandoned = Field(
        codecs.BOOLEAN,
        "Whether the merchant gets an e-mail when a cart is abandoned.",
        access="update_only",
        required=("update",),
    )
    merchant_email_address = Field(
        codecs.STRING,
        "Where e-mails to the merchant are sent.",
        access="update_only",
        required=("update",),
        nullable=True,
    )
    merchant_abandoned_cart_email_frequency_type = Field(
        codecs.text_enum(AbandonedCartEmailFrequency),
        "Whether the merchant gets one e-mail for several carts or one for each.",
        access="update_only",
        required=("update",),
    )
    merchant_abandoned_cart_digest_email_frequency = Field(
        codecs.INTEGER,
        "After how many abandoned carts the merchant gets a digest.",
        access="update_only",
        required=("update",),
        limits={"min": 2, "max": 1000},
    )


class AbandonedCartSettingsRecord(AbandonedCartSettingsRecordFields, Record):
    """One abandoned cart settings record. Which e-mails the store sends about abandoned carts."""

    __slots__ = ()


class AsyncAbandonedCartSettingsRecord(AbandonedCartSettingsRecordFields, AsyncRecord):
    """One abandoned cart settings record. Which e-mails the store sends about abandoned carts. For asynchronous clients."""

    __slots__ = ()


class AbandonedCartSettingsRecordFilters(FilterSet):
    """Parameters of AbandonedCartSettings."""


class AbandonedCartSettings(Resource[AbandonedCartSettingsRecord]):
    """Which e-mails the store sends about abandoned carts."""

    meta = ResourceMeta(
        name="AbandonedCartSettings",
        path="/abandoned-carts/settings",
        api="v3",
        record=AbandonedCartSettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/abandoned-carts/settings",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Without effect on the one object of the reply.",
                        name="pagination",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "update": Operation("update", "PUT", "/abandoned-carts/settings", envelope="data"),
        },
        filters=AbandonedCartSettingsRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=(
            "enable_notification",
            "email_customer_until_cart_is_recovered",
            "email_merchant_when_cart_is_abandoned",
            "email_merchant_when_cart_is_converted",
            "merchant_email_address",
            "merchant_abandoned_cart_email_frequency_type",
        ),
    )


class AsyncAbandonedCartSettings(AsyncResource[AsyncAbandonedCartSettingsRecord]):
    """Which e-mails the store sends about abandoned carts. For asynchronous clients."""

    meta = AbandonedCartSettings.meta._replace(record=AsyncAbandonedCartSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def AbandonedCartSettingsRecordFields() -> None: ...

    def AbandonedCartSettingsRecordFilters() -> None: ...

    def AbandonedCartSettingsRecord() -> None: ...

    def AbandonedCartSettings() -> None: ...

    def AsyncAbandonedCartSettingsRecord() -> None: ...

    def AsyncAbandonedCartSettings() -> None: ...
