"""TaxSettings: How the store calculates and displays taxes.

Generated from schema/v3/tax_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

TaxPriceDisplayStrategy = Union[Literal["ZONE"], Literal["INCLUSIVE"], Literal["EXCLUSIVE"]]
"""Prices with tax, without it, or as the tax zone has them."""

TaxFallbackStrategy = Union[Literal["FIXED"], Literal["BASIC"], Literal["DISABLE"]]
"""What happens when the tax provider fails: a fixed rate, the basic tax settings, or no order."""

TaxDocumentSubmissionStrategy = Union[Literal["ON_PAYMENT_CAPTURE"], Literal["ON_ORDER_CREATION"]]
"""Moments at which tax documents are sent."""

TaxRoundingStrategy = Union[Literal["NO_ROUNDING"], Literal["RATE_ROUNDING"]]
"""Rounding of the amount of each tax rate: none, or to the decimals of the currency."""


class TaxPriceDisplay(NestedRecord):
    """Whether the control panel and invoices show prices with tax."""

    __slots__ = ()

    control_panel_price_display_strategy = Field(
        codecs.text_enum(TaxPriceDisplayStrategy), "Prices in the control panel."
    )
    invoice_price_display_strategy = Field(
        codecs.text_enum(TaxPriceDisplayStrategy), "Prices on invoices.", default="ZONE"
    )


class TaxSettingsRecordFields(BaseRecord):
    """Fields of TaxSettingsRecord and AsyncTaxSettingsRecord."""

    __slots__ = ()

    tax_entered_with_prices = Field(
        codecs.BOOLEAN, "Whether catalog prices include tax.", access="update_only"
    )
    price_display_settings = Field(
        codecs.nested(TaxPriceDisplay),
        "Whether the control panel and invoices show prices with tax.",
        access="update_only",
    )
    fallback_strategy = Field(
        codecs.text_enum(TaxFallbackStrategy),
        "What happens when the tax provider fails.",
        access="update_only",
        default="FIXED",
    )
    should_subtract_store_tax = Field(
        codecs.BOOLEAN,
        "Whether the tax of the store is taken off prices before that of the shopper is added.",
        access="update_only",
        default=True,
    )
    should_use_geolocation_to_determine_guest_shopper_tax_zone = Field(
        codecs.BOOLEAN,
        "Whether the tax zone of guests is estimated by the country of their IP address.",
        access="update_only",
        default=False,
    )
    guest_shopper_tax_zone_id = Field(
        codecs.INTEGER,
        "Tax zone of guests whose location is unknown or unused.",
        access="update_only",
        default=1,
    )
    store_tax_zone_id = Field(
        codecs.INTEGER,
        "Tax zone whose tax should_subtract_store_tax takes off.",
        access="update_only",
        default=1,
    )
    document_submission_strategy = Field(
        codecs.text_enum(TaxDocumentSubmissionStrategy),
        "When tax documents are sent to the tax provider.",
        access="update_only",
        default="ON_PAYMENT_CAPTURE",
    )
    rounding_strategy = Field(
        codecs.text_enum(TaxRoundingStrategy),
        "Whether the store rounds the amount of each tax rate.",
        access="update_only",
        default="RATE_ROUNDING",
    )


class TaxSettingsRecord(TaxSettingsRecordFields, Record):
    """One tax settings record. How the store calculates and displays taxes."""

    __slots__ = ()

    guest_shopper_tax_zone = Link(
        "Tax zone of guests whose location is unknown or unused.",
        "TaxZones",
        via="guest_shopper_tax_zone_id",
        virtual=True,
    )
    store_tax_zone = Link(
        "Tax zone whose tax should_subtract_store_tax takes off.",
        "TaxZones",
        via="store_tax_zone_id",
        virtual=True,
    )


class AsyncTaxSettingsRecord(TaxSettingsRecordFields, AsyncRecord):
    """One tax settings record. How the store calculates and displays taxes. For asynchronous clients."""

    __slots__ = ()

    guest_shopper_tax_zone = TaxSettingsRecord.guest_shopper_tax_zone.awaited()
    store_tax_zone = TaxSettingsRecord.store_tax_zone.awaited()


class TaxSettingsRecordFilters(FilterSet):
    """Parameters of TaxSettings."""


class TaxSettings(Resource[TaxSettingsRecord]):
    """How the store calculates and displays taxes."""

    meta = ResourceMeta(
        name="TaxSettings",
        path="/tax/settings",
        api="v3",
        record=TaxSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/tax/settings", envelope="data"),
            "update": Operation("update", "PUT", "/tax/settings", envelope="data"),
        },
        filters=TaxSettingsRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=(
            "tax_entered_with_prices",
            "fallback_strategy",
            "rounding_strategy",
            "document_submission_strategy",
            "guest_shopper_tax_zone_id",
            "store_tax_zone_id",
        ),
    )


class AsyncTaxSettings(AsyncResource[AsyncTaxSettingsRecord]):
    """How the store calculates and displays taxes. For asynchronous clients."""

    meta = TaxSettings.meta._replace(record=AsyncTaxSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def TaxSettingsRecordFields() -> None: ...

    def TaxSettingsRecordFilters() -> None: ...

    def TaxSettingsRecord() -> None: ...

    def TaxSettings() -> None: ...

    def AsyncTaxSettingsRecord() -> None: ...

    def AsyncTaxSettings() -> None: ...
