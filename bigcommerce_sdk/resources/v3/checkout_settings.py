"""CheckoutSettings: Scripts that replace the checkout of the store.

Generated from schema/v3/checkout_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CheckoutSettingsRecordFields(BaseRecord):
    """Fields of CheckoutSettingsRecord and AsyncCheckoutSettingsRecord."""

    __slots__ = ()

    custom_checkout_script_url = Field(
        codecs.STRING,
        "Address of the script of the checkout; empty for the default checkout.",
        access="update_only",
    )
    order_confirmation_use_custom_checkout_script = Field(
        codecs.BOOLEAN,
        "Whether the order confirmation uses the script of the checkout.",
        access="update_only",
    )
    custom_order_confirmation_script_url = Field(
        codecs.STRING,
        "Address of the script of the order confirmation; empty for the default one.",
        access="update_only",
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


class CheckoutSettingsRecord(CheckoutSettingsRecordFields, Record):
    """One checkout settings record. Scripts that replace the checkout of the store."""

    __slots__ = ()


class AsyncCheckoutSettingsRecord(CheckoutSettingsRecordFields, AsyncRecord):
    """One checkout settings record. Scripts that replace the checkout of the store. For asynchronous clients."""

    __slots__ = ()


class CheckoutSettingsRecordFilters(FilterSet):
    """Parameters of CheckoutSettings."""


class CheckoutSettings(Resource[CheckoutSettingsRecord]):
    """Scripts that replace the checkout of the store."""

    meta = ResourceMeta(
        name="CheckoutSettings",
        path="/checkouts/settings",
        api="v3",
        record=CheckoutSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/checkouts/settings", envelope="data"),
            "update": Operation("update", "PUT", "/checkouts/settings", envelope="data"),
        },
        filters=CheckoutSettingsRecordFilters,
        single=True,
        scopes=("store_checkouts_read_only", "store_checkouts"),
        columns=(
            "custom_checkout_script_url",
            "custom_order_confirmation_script_url",
            "order_confirmation_use_custom_checkout_script",
            "custom_checkout_supports_uco_settings",
        ),
    )


class AsyncCheckoutSettings(AsyncResource[AsyncCheckoutSettingsRecord]):
    """Scripts that replace the checkout of the store. For asynchronous clients."""

    meta = CheckoutSettings.meta._replace(record=AsyncCheckoutSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CheckoutSettingsRecordFields() -> None: ...

    def CheckoutSettingsRecordFilters() -> None: ...

    def CheckoutSettingsRecord() -> None: ...

    def CheckoutSettings() -> None: ...

    def AsyncCheckoutSettingsRecord() -> None: ...

    def AsyncCheckoutSettings() -> None: ...
