"""TaxSettings: How the store calculates and displays taxes.

Generated from schema/v3/tax_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .inputs import TaxPriceDisplayDict
from .tax_zones import AsyncTaxZone, TaxZone

TaxPriceDisplayStrategy: TypeAlias = Literal["ZONE", "INCLUSIVE", "EXCLUSIVE"]
"""Prices with tax, without it, or as the tax zone has them."""

TaxFallbackStrategy: TypeAlias = Literal["FIXED", "BASIC", "DISABLE"]
"""What happens when the tax provider fails: a fixed rate, the basic tax settings, or no order."""

TaxDocumentSubmissionStrategy: TypeAlias = Literal["ON_PAYMENT_CAPTURE", "ON_ORDER_CREATION"]
"""Moments at which tax documents are sent."""

TaxRoundingStrategy: TypeAlias = Literal["NO_ROUNDING", "RATE_ROUNDING"]
"""Rounding of the amount of each tax rate: none, or to the decimals of the currency."""

class TaxPriceDisplay(NestedRecord):
    """Whether the control panel and invoices show prices with tax."""

    def __init__(
        self,
        *,
        control_panel_price_display_strategy: TaxPriceDisplayStrategy = ...,
        invoice_price_display_strategy: TaxPriceDisplayStrategy = ...,
    ) -> None: ...
    @property
    def control_panel_price_display_strategy(self) -> TaxPriceDisplayStrategy:
        """Prices in the control panel. Enum."""

    @control_panel_price_display_strategy.setter
    def control_panel_price_display_strategy(self, value: TaxPriceDisplayStrategy) -> None: ...
    @property
    def invoice_price_display_strategy(self) -> TaxPriceDisplayStrategy:
        """Prices on invoices. Enum."""

    @invoice_price_display_strategy.setter
    def invoice_price_display_strategy(self, value: TaxPriceDisplayStrategy) -> None: ...

class TaxSettingsRecordFields(BaseRecord):
    """Fields of TaxSettingsRecord and AsyncTaxSettingsRecord."""

    @property
    def tax_entered_with_prices(self) -> bool:
        """Whether catalog prices include tax. Boolean, update-only."""

    @tax_entered_with_prices.setter
    def tax_entered_with_prices(self, value: bool) -> None: ...
    @property
    def price_display_settings(self) -> TaxPriceDisplay:
        """Whether the control panel and invoices show prices with tax. Object, update-only."""

    @price_display_settings.setter
    def price_display_settings(self, value: TaxPriceDisplay | TaxPriceDisplayDict) -> None: ...
    @property
    def fallback_strategy(self) -> TaxFallbackStrategy:
        """What happens when the tax provider fails. Enum, update-only."""

    @fallback_strategy.setter
    def fallback_strategy(self, value: TaxFallbackStrategy) -> None: ...
    @property
    def should_subtract_store_tax(self) -> bool:
        """Whether the tax of the store is taken off prices before that of the shopper is added. Boolean, update-only."""

    @should_subtract_store_tax.setter
    def should_subtract_store_tax(self, value: bool) -> None: ...
    @property
    def should_use_geolocation_to_determine_guest_shopper_tax_zone(self) -> bool:
        """Whether the tax zone of guests is estimated by the country of their IP address. Boolean, update-only."""

    @should_use_geolocation_to_determine_guest_shopper_tax_zone.setter
    def should_use_geolocation_to_determine_guest_shopper_tax_zone(self, value: bool) -> None: ...
    @property
    def guest_shopper_tax_zone_id(self) -> int:
        """Tax zone of guests whose location is unknown or unused. Integer, update-only."""

    @guest_shopper_tax_zone_id.setter
    def guest_shopper_tax_zone_id(self, value: int) -> None: ...
    @property
    def store_tax_zone_id(self) -> int:
        """Tax zone whose tax should_subtract_store_tax takes off. Integer, update-only."""

    @store_tax_zone_id.setter
    def store_tax_zone_id(self, value: int) -> None: ...
    @property
    def document_submission_strategy(self) -> TaxDocumentSubmissionStrategy:
        """When tax documents are sent to the tax provider. Enum, update-only."""

    @document_submission_strategy.setter
    def document_submission_strategy(self, value: TaxDocumentSubmissionStrategy) -> None: ...
    @property
    def rounding_strategy(self) -> TaxRoundingStrategy:
        """Whether the store rounds the amount of each tax rate. Enum, update-only."""

    @rounding_strategy.setter
    def rounding_strategy(self, value: TaxRoundingStrategy) -> None: ...

class TaxSettingsRecord(TaxSettingsRecordFields, Record):
    """One tax settings record. How the store calculates and displays taxes."""

    @property
    def guest_shopper_tax_zone(self) -> TaxZone | None:
        """Tax zone of guests whose location is unknown or unused. Leads to a record of TaxZones, fetched when first used."""

    @property
    def store_tax_zone(self) -> TaxZone | None:
        """Tax zone whose tax should_subtract_store_tax takes off. Leads to a record of TaxZones, fetched when first used."""

    def save(self) -> TaxSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/settings
        """

    def update(
        self,
        *,
        tax_entered_with_prices: bool = ...,
        price_display_settings: TaxPriceDisplay | TaxPriceDisplayDict = ...,
        fallback_strategy: TaxFallbackStrategy = ...,
        should_subtract_store_tax: bool = ...,
        should_use_geolocation_to_determine_guest_shopper_tax_zone: bool = ...,
        guest_shopper_tax_zone_id: int = ...,
        store_tax_zone_id: int = ...,
        document_submission_strategy: TaxDocumentSubmissionStrategy = ...,
        rounding_strategy: TaxRoundingStrategy = ...,
    ) -> TaxSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            tax_entered_with_prices: Whether catalog prices include tax.
            price_display_settings: Whether the control panel and invoices show prices with tax.
            fallback_strategy: What happens when the tax provider fails.
            should_subtract_store_tax: Whether the tax of the store is taken off prices before that of the shopper is added.
            should_use_geolocation_to_determine_guest_shopper_tax_zone: Whether the tax zone of guests is estimated by the country of their IP address.
            guest_shopper_tax_zone_id: Tax zone of guests whose location is unknown or unused.
            store_tax_zone_id: Tax zone whose tax should_subtract_store_tax takes off.
            document_submission_strategy: When tax documents are sent to the tax provider.
            rounding_strategy: Whether the store rounds the amount of each tax rate.

        API: PUT /tax/settings
        """

    def refresh(self) -> TaxSettingsRecord:
        """Reload this tax settings record; unsaved changes are discarded.

        API: GET /tax/settings
        """

class AsyncTaxSettingsRecord(TaxSettingsRecordFields, AsyncRecord):
    """One tax settings record. How the store calculates and displays taxes. For asynchronous clients."""

    @property
    def guest_shopper_tax_zone(self) -> AsyncLink[AsyncTaxZone | None]:
        """Tax zone of guests whose location is unknown or unused. Leads to a record of TaxZones, fetched when first awaited."""

    @property
    def store_tax_zone(self) -> AsyncLink[AsyncTaxZone | None]:
        """Tax zone whose tax should_subtract_store_tax takes off. Leads to a record of TaxZones, fetched when first awaited."""

    async def save(self) -> AsyncTaxSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/settings
        """

    async def update(
        self,
        *,
        tax_entered_with_prices: bool = ...,
        price_display_settings: TaxPriceDisplay | TaxPriceDisplayDict = ...,
        fallback_strategy: TaxFallbackStrategy = ...,
        should_subtract_store_tax: bool = ...,
        should_use_geolocation_to_determine_guest_shopper_tax_zone: bool = ...,
        guest_shopper_tax_zone_id: int = ...,
        store_tax_zone_id: int = ...,
        document_submission_strategy: TaxDocumentSubmissionStrategy = ...,
        rounding_strategy: TaxRoundingStrategy = ...,
    ) -> AsyncTaxSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            tax_entered_with_prices: Whether catalog prices include tax.
            price_display_settings: Whether the control panel and invoices show prices with tax.
            fallback_strategy: What happens when the tax provider fails.
            should_subtract_store_tax: Whether the tax of the store is taken off prices before that of the shopper is added.
            should_use_geolocation_to_determine_guest_shopper_tax_zone: Whether the tax zone of guests is estimated by the country of their IP address.
            guest_shopper_tax_zone_id: Tax zone of guests whose location is unknown or unused.
            store_tax_zone_id: Tax zone whose tax should_subtract_store_tax takes off.
            document_submission_strategy: When tax documents are sent to the tax provider.
            rounding_strategy: Whether the store rounds the amount of each tax rate.

        API: PUT /tax/settings
        """

    async def refresh(self) -> AsyncTaxSettingsRecord:
        """Reload this tax settings record; unsaved changes are discarded.

        API: GET /tax/settings
        """

class TaxSettingsRecordFilters(FilterSet):
    """Parameters of TaxSettings."""

    def __init__(self) -> None: ...

class TaxSettings(Resource[TaxSettingsRecord]):
    """How the store calculates and displays taxes."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> TaxSettingsRecord:
        """The tax settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/settings
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> TaxSettingsRecord:
        """The tax settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/settings
        """

    def update(
        self,
        *,
        tax_entered_with_prices: bool = ...,
        price_display_settings: TaxPriceDisplay | TaxPriceDisplayDict = ...,
        fallback_strategy: TaxFallbackStrategy = ...,
        should_subtract_store_tax: bool = ...,
        should_use_geolocation_to_determine_guest_shopper_tax_zone: bool = ...,
        guest_shopper_tax_zone_id: int = ...,
        store_tax_zone_id: int = ...,
        document_submission_strategy: TaxDocumentSubmissionStrategy = ...,
        rounding_strategy: TaxRoundingStrategy = ...,
    ) -> TaxSettingsRecord:
        """Change one tax settings record; only the fields that are passed are sent.

        Args:
            tax_entered_with_prices: Whether catalog prices include tax.
            price_display_settings: Whether the control panel and invoices show prices with tax.
            fallback_strategy: What happens when the tax provider fails.
            should_subtract_store_tax: Whether the tax of the store is taken off prices before that of the shopper is added.
            should_use_geolocation_to_determine_guest_shopper_tax_zone: Whether the tax zone of guests is estimated by the country of their IP address.
            guest_shopper_tax_zone_id: Tax zone of guests whose location is unknown or unused.
            store_tax_zone_id: Tax zone whose tax should_subtract_store_tax takes off.
            document_submission_strategy: When tax documents are sent to the tax provider.
            rounding_strategy: Whether the store rounds the amount of each tax rate.

        API: PUT /tax/settings
        """

class AsyncTaxSettings(AsyncResource[AsyncTaxSettingsRecord]):
    """How the store calculates and displays taxes. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(self, *, extra_params: Mapping[str, Any] | None = None) -> AsyncTaxSettingsRecord:
        """The tax settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/settings
        """

    async def all(self, *, extra_params: Mapping[str, Any] | None = None) -> AsyncTaxSettingsRecord:
        """The tax settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/settings
        """

    async def update(
        self,
        *,
        tax_entered_with_prices: bool = ...,
        price_display_settings: TaxPriceDisplay | TaxPriceDisplayDict = ...,
        fallback_strategy: TaxFallbackStrategy = ...,
        should_subtract_store_tax: bool = ...,
        should_use_geolocation_to_determine_guest_shopper_tax_zone: bool = ...,
        guest_shopper_tax_zone_id: int = ...,
        store_tax_zone_id: int = ...,
        document_submission_strategy: TaxDocumentSubmissionStrategy = ...,
        rounding_strategy: TaxRoundingStrategy = ...,
    ) -> AsyncTaxSettingsRecord:
        """Change one tax settings record; only the fields that are passed are sent.

        Args:
            tax_entered_with_prices: Whether catalog prices include tax.
            price_display_settings: Whether the control panel and invoices show prices with tax.
            fallback_strategy: What happens when the tax provider fails.
            should_subtract_store_tax: Whether the tax of the store is taken off prices before that of the shopper is added.
            should_use_geolocation_to_determine_guest_shopper_tax_zone: Whether the tax zone of guests is estimated by the country of their IP address.
            guest_shopper_tax_zone_id: Tax zone of guests whose location is unknown or unused.
            store_tax_zone_id: Tax zone whose tax should_subtract_store_tax takes off.
            document_submission_strategy: When tax documents are sent to the tax provider.
            rounding_strategy: Whether the store rounds the amount of each tax rate.

        API: PUT /tax/settings
        """
