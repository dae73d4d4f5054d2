"""Store: Profile and settings of the store that the token belongs to.

Generated from schema/v2/store.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import (
    StoreInformationFeaturesStorefrontLimitsDict,
    StoreInformationTimezoneDateFormatDict,
)

StoreInformationCurrencySymbolLocation: TypeAlias = Literal["left", "right"]
"""Values of StoreInformation.currency_symbol_location."""

StoreInformationFeaturesCheckoutType: TypeAlias = Literal[
    "optimized", "single", "single_customizable", "klarna"
]
"""Values of StoreInformationFeatures.checkout_type."""

class StoreInformationTimezoneDateFormat(NestedRecord):
    """Patterns that dates are printed with, in PHP date letters."""

    def __init__(
        self, *, display: str = ..., export: str = ..., extended_display: str = ...
    ) -> None: ...
    @property
    def display(self) -> str:
        """Pattern for dates on the storefront. String."""

    @display.setter
    def display(self, value: str) -> None: ...
    @property
    def export(self) -> str:
        """Pattern for dates in exported files. String."""

    @export.setter
    def export(self, value: str) -> None: ...
    @property
    def extended_display(self) -> str:
        """Longer pattern for dates with a time of day. String."""

    @extended_display.setter
    def extended_display(self, value: str) -> None: ...

class StoreInformationTimezone(NestedRecord):
    """Time zone of the store and its ways to show dates."""

    def __init__(
        self,
        *,
        name: str = ...,
        raw_offset: int = ...,
        dst_offset: int = ...,
        dst_correction: bool = ...,
        date_format: (
            StoreInformationTimezoneDateFormat | StoreInformationTimezoneDateFormatDict
        ) = ...,
    ) -> None: ...
    @property
    def name(self) -> str:
        """Name of the time zone, such as Europe/London. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def raw_offset(self) -> int:
        """Difference from UTC in seconds, without daylight saving time. Integer."""

    @raw_offset.setter
    def raw_offset(self, value: int) -> None: ...
    @property
    def dst_offset(self) -> int:
        """Difference from UTC in seconds during daylight saving time. Integer."""

    @dst_offset.setter
    def dst_offset(self, value: int) -> None: ...
    @property
    def dst_correction(self) -> bool:
        """Whether daylight saving time is applied. Boolean."""

    @dst_correction.setter
    def dst_correction(self, value: bool) -> None: ...
    @property
    def date_format(self) -> StoreInformationTimezoneDateFormat:
        """Patterns that dates are printed with, in PHP date letters. Object."""

    @date_format.setter
    def date_format(
        self, value: StoreInformationTimezoneDateFormat | StoreInformationTimezoneDateFormatDict
    ) -> None: ...

class StoreInformationLogo(NestedRecord):
    """Logo image of the store; an empty list when none is set."""

    def __init__(self, *, url: str = ...) -> None: ...
    @property
    def url(self) -> str:
        """Address of the logo image. String."""

    @url.setter
    def url(self, value: str) -> None: ...

class StoreInformationFeaturesStorefrontLimits(NestedRecord):
    """How many storefronts the store may have."""

    def __init__(self, *, active: int = ..., total_including_inactive: int = ...) -> None: ...
    @property
    def active(self) -> int:
        """Most storefronts that may be active at once. Integer, at least 1."""

    @active.setter
    def active(self, value: int) -> None: ...
    @property
    def total_including_inactive(self) -> int:
        """Most storefronts in total, inactive ones included. Integer, at least 1."""

    @total_including_inactive.setter
    def total_including_inactive(self, value: int) -> None: ...

class StoreInformationFeatures(NestedRecord):
    """Flags of the platform features that the store uses."""

    def __init__(
        self,
        *,
        stencil_enabled: bool = ...,
        sitewidehttps_enabled: bool = ...,
        facebook_catalog_id: str = ...,
        checkout_type: StoreInformationFeaturesCheckoutType = ...,
        wishlists_enabled: bool = ...,
        graphql_storefront_api_enabled: bool = ...,
        shopper_consent_tracking_enabled: bool = ...,
        multi_storefront_enabled: bool = ...,
        storefront_limits: (
            StoreInformationFeaturesStorefrontLimits | StoreInformationFeaturesStorefrontLimitsDict
        ) = ...,
    ) -> None: ...
    @property
    def stencil_enabled(self) -> bool:
        """Whether the storefront runs a Stencil theme. Boolean."""

    @stencil_enabled.setter
    def stencil_enabled(self, value: bool) -> None: ...
    @property
    def sitewidehttps_enabled(self) -> bool:
        """Whether every storefront page is served over HTTPS. Boolean."""

    @sitewidehttps_enabled.setter
    def sitewidehttps_enabled(self, value: bool) -> None: ...
    @property
    def facebook_catalog_id(self) -> str:
        """Id of the linked Facebook catalog, empty for none. String."""

    @facebook_catalog_id.setter
    def facebook_catalog_id(self, value: str) -> None: ...
    @property
    def checkout_type(self) -> StoreInformationFeaturesCheckoutType:
        """Kind of checkout page the store uses. Enum."""

    @checkout_type.setter
    def checkout_type(self, value: StoreInformationFeaturesCheckoutType) -> None: ...
    @property
    def wishlists_enabled(self) -> bool:
        """Whether shoppers can keep wish lists. Boolean."""

    @wishlists_enabled.setter
    def wishlists_enabled(self, value: bool) -> None: ...
    @property
    def graphql_storefront_api_enabled(self) -> bool:
        """Whether the GraphQL Storefront API can be used. Boolean."""

    @graphql_storefront_api_enabled.setter
    def graphql_storefront_api_enabled(self, value: bool) -> None: ...
    @property
    def shopper_consent_tracking_enabled(self) -> bool:
        """Whether shoppers are asked to consent to tracking. Boolean."""

    @shopper_consent_tracking_enabled.setter
    def shopper_consent_tracking_enabled(self, value: bool) -> None: ...
    @property
    def multi_storefront_enabled(self) -> bool:
        """Whether the store may run several storefronts. Boolean."""

    @multi_storefront_enabled.setter
    def multi_storefront_enabled(self, value: bool) -> None: ...
    @property
    def storefront_limits(self) -> StoreInformationFeaturesStorefrontLimits:
        """How many storefronts the store may have. Object."""

    @storefront_limits.setter
    def storefront_limits(
        self,
        value: (
            StoreInformationFeaturesStorefrontLimits | StoreInformationFeaturesStorefrontLimitsDict
        ),
    ) -> None: ...

class StoreInformationFields(BaseRecord):
    """Fields of StoreInformation and AsyncStoreInformation."""

    @property
    def id(self) -> str:
        """Store hash, the code found in API addresses. String, read-only."""

    @property
    def account_uuid(self) -> str:
        """Id of the BigCommerce account that owns the store. String, read-only, uuid."""

    @property
    def domain(self) -> str:
        """Host name of the main storefront, without a scheme. String, read-only."""

    @property
    def secure_url(self) -> str:
        """Address of the storefront over HTTPS. String, read-only."""

    @property
    def control_panel_base_url(self) -> str:
        """Start of the address of the control panel. String, read-only."""

    @property
    def status(self) -> str:
        """State the store is in, such as live or under maintenance. String, read-only."""

    @property
    def name(self) -> str:
        """Name of the store as shoppers see it. String, read-only."""

    @property
    def first_name(self) -> str:
        """Given name of the store owner. String, read-only."""

    @property
    def last_name(self) -> str:
        """Family name of the store owner. String, read-only."""

    @property
    def address(self) -> str:
        """Postal address of the business, as one text. String, read-only."""

    @property
    def country(self) -> str:
        """Country the store is based in, by name. String, read-only."""

    @property
    def country_code(self) -> str:
        """Country the store is based in, as an ISO code. String, read-only."""

    @property
    def infrastructure_region(self) -> str:
        """Region of the servers that host the store. String, read-only."""

    @property
    def phone(self) -> str:
        """Phone number shown for the store. String, read-only."""

    @property
    def admin_email(self) -> str:
        """E-mail address of the store administrator. String, read-only."""

    @property
    def order_email(self) -> str:
        """E-mail address used for mail about orders. String, read-only."""

    @property
    def favicon_url(self) -> str:
        """Address of the small icon shown in browser tabs. String, read-only."""

    @property
    def timezone(self) -> StoreInformationTimezone:
        """Time zone of the store and its ways to show dates. Object, read-only."""

    @property
    def language(self) -> str:
        """Code of the default storefront language. String, read-only."""

    @property
    def currency(self) -> str:
        """ISO code of the default currency. String, read-only."""

    @property
    def currency_symbol(self) -> str:
        """Sign printed with amounts in the default currency. String, read-only."""

    @property
    def decimal_separator(self) -> str:
        """Sign before the decimals of money amounts. String, read-only."""

    @property
    def thousands_separator(self) -> str:
        """Sign between the thousands of money amounts. String, read-only."""

    @property
    def decimal_places(self) -> int:
        """Number of decimals in money amounts. Integer, read-only."""

    @property
    def currency_symbol_location(self) -> StoreInformationCurrencySymbolLocation:
        """Side of the amount on which the currency sign stands. Enum, read-only."""

    @property
    def weight_units(self) -> str:
        """Unit in which weights are given, such as Ounces. String, read-only."""

    @property
    def dimension_units(self) -> str:
        """Unit in which lengths are given, such as Inches. String, read-only."""

    @property
    def dimension_decimal_places(self) -> int:
        """Number of decimals in measurements. Integer, read-only."""

    @property
    def dimension_decimal_token(self) -> str:
        """Sign before the decimals of measurements. String, read-only."""

    @property
    def dimension_thousands_token(self) -> str:
        """Sign between the thousands of measurements. String, read-only."""

    @property
    def plan_name(self) -> str:
        """BigCommerce plan that the merchant pays for. String, read-only."""

    @property
    def plan_level(self) -> str:
        """Tier of the BigCommerce plan. String, read-only."""

    @property
    def plan_is_trial(self) -> bool:
        """Whether the store runs on a trial plan. Boolean, read-only."""

    @property
    def industry(self) -> str:
        """Line of business chosen by the merchant at sign-up. String, read-only."""

    @property
    def logo(self) -> StoreInformationLogo | None:
        """Logo image of the store; an empty list when none is set. Object, read-only, can be None."""

    @property
    def is_price_entered_with_tax(self) -> bool:
        """Whether the merchant enters catalog prices tax-inclusive. Boolean, read-only."""

    @property
    def store_id(self) -> int:
        """Number of the store, as opposed to its hash. Integer, read-only."""

    @property
    def default_channel_id(self) -> int:
        """Channel of the main storefront, 1 unless changed. Integer, read-only."""

    @property
    def default_site_id(self) -> int:
        """Site that belongs to the default channel. Integer, read-only."""

    @property
    def active_comparison_modules(self) -> list[Any]:
        """Product comparison services that are switched on. Array of any, read-only."""

    @property
    def features(self) -> StoreInformationFeatures:
        """Flags of the platform features that the store uses. Object, read-only."""

class StoreInformation(StoreInformationFields, Record):
    """One store information. Profile and settings of the store that the token belongs to."""

    def refresh(self) -> StoreInformation:
        """Reload this store information; unsaved changes are discarded.

        API: GET /store
        """

class AsyncStoreInformation(StoreInformationFields, AsyncRecord):
    """One store information. Profile and settings of the store that the token belongs to. For asynchronous clients."""

    async def refresh(self) -> AsyncStoreInformation:
        """Reload this store information; unsaved changes are discarded.

        API: GET /store
        """

class StoreInformationFilters(FilterSet):
    """Parameters of Store."""

    def __init__(self) -> None: ...

class Store(Resource[StoreInformation]):
    """Profile and settings of the store that the token belongs to."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> StoreInformation:
        """The store information.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> StoreInformation:
        """The store information: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store
        """

class AsyncStore(AsyncResource[AsyncStoreInformation]):
    """Profile and settings of the store that the token belongs to. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(self, *, extra_params: Mapping[str, Any] | None = None) -> AsyncStoreInformation:
        """The store information.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store
        """

    async def all(self, *, extra_params: Mapping[str, Any] | None = None) -> AsyncStoreInformation:
        """The store information: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store
        """
