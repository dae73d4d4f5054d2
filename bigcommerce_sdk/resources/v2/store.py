"""Store: Profile and settings of the store that the token belongs to.

Generated from schema/v2/store.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

StoreInformationCurrencySymbolLocation = Union[Literal["left"], Literal["right"]]
"""Values of StoreInformation.currency_symbol_location."""

StoreInformationFeaturesCheckoutType = Union[
    Literal["optimized"], Literal["single"], Literal["single_customizable"], Literal["klarna"]
]
"""Values of StoreInformationFeatures.checkout_type."""


class StoreInformationTimezoneDateFormat(NestedRecord):
    """Patterns that dates are printed with, in PHP date letters."""

    __slots__ = ()

    display = Field(codecs.STRING, "Pattern for dates on the storefront.")
    export = Field(codecs.STRING, "Pattern for dates in exported files.")
    extended_display = Field(codecs.STRING, "Longer pattern for dates with a time of day.")


class StoreInformationTimezone(NestedRecord):
    """Time zone of the store and its ways to show dates."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name of the time zone, such as Europe/London.")
    raw_offset = Field(
        codecs.INTEGER, "Difference from UTC in seconds, without daylight saving time."
    )
    dst_offset = Field(
        codecs.INTEGER, "Difference from UTC in seconds during daylight saving time."
    )
    dst_correction = Field(codecs.BOOLEAN, "Whether daylight saving time is applied.")
    date_format = Field(
        codecs.nested(StoreInformationTimezoneDateFormat),
        "Patterns that dates are printed with, in PHP date letters.",
    )


class StoreInformationLogo(NestedRecord):
    """Logo image of the store; an empty list when none is set."""

    __slots__ = ()

    url = Field(codecs.STRING, "Address of the logo image.")


class StoreInformationFeaturesStorefrontLimits(NestedRecord):
    """How many storefronts the store may have."""

    __slots__ = ()

    active = Field(
        codecs.INTEGER, "Most storefronts that may be active at once.", default=1, limits={"min": 1}
    )
    total_including_inactive = Field(
        codecs.INTEGER,
        "Most storefronts in total, inactive ones included.",
        default=1,
        limits={"min": 1},
    )


class StoreInformationFeatures(NestedRecord):
    """Flags of the platform features that the store uses."""

    __slots__ = ()

    stencil_enabled = Field(
        codecs.BOOLEAN, "Whether the storefront runs a Stencil theme.", default=True
    )
    sitewidehttps_enabled = Field(
        codecs.BOOLEAN, "Whether every storefront page is served over HTTPS."
    )
    facebook_catalog_id = Field(codecs.STRING, "Id of the linked Facebook catalog, empty for none.")
    checkout_type = Field(
        codecs.text_enum(StoreInformationFeaturesCheckoutType),
        "Kind of checkout page the store uses.",
    )
    wishlists_enabled = Field(codecs.BOOLEAN, "Whether shoppers can keep wish lists.")
    graphql_storefront_api_enabled = Field(
        codecs.BOOLEAN, "Whether the GraphQL Storefront API can be used.", default=True
    )
    shopper_consent_tracking_enabled = Field(
        codecs.BOOLEAN, "Whether shoppers are asked to consent to tracking."
    )
    multi_storefront_enabled = Field(
        codecs.BOOLEAN, "Whether the store may run several storefronts.", default=False
    )
    storefront_limits = Field(
        codecs.nested(StoreInformationFeaturesStorefrontLimits),
        "How many storefronts the store may have.",
    )


class StoreInformationFields(BaseRecord):
    """Fields of StoreInformation and AsyncStoreInformation."""

    __slots__ = ()

    id = Field(codecs.STRING, "Store hash, the code found in API addresses.", access="read_only")
    account_uuid = Field(
        codecs.STRING, "Id of the BigCommerce account that owns the store.", access="read_only"
    )
    domain = Field(
        codecs.STRING, "Host name of the main storefront, without a scheme.", access="read_only"
    )
    secure_url = Field(codecs.STRING, "Address of the storefront over HTTPS.", access="read_only")
    control_panel_base_url = Field(
        codecs.STRING, "Start of the address of the control panel.", access="read_only"
    )
    status = Field(
        codecs.STRING,
        "State the store is in, such as live or under maintenance.",
        access="read_only",
    )
    name = Field(codecs.STRING, "Name of the store as shoppers see it.", access="read_only")
    first_name = Field(codecs.STRING, "Given name of the store owner.", access="read_only")
    last_name = Field(codecs.STRING, "Family name of the store owner.", access="read_only")
    address = Field(
        codecs.STRING, "Postal address of the business, as one text.", access="read_only"
    )
    country = Field(codecs.STRING, "Country the store is based in, by name.", access="read_only")
    country_code = Field(
        codecs.STRING, "Country the store is based in, as an ISO code.", access="read_only"
    )
    infrastructure_region = Field(
        codecs.STRING, "Region of the servers that host the store.", access="read_only"
    )
    phone = Field(codecs.STRING, "Phone number shown for the store.", access="read_only")
    admin_email = Field(
        codecs.STRING, "E-mail address of the store administrator.", access="read_only"
    )
    order_email = Field(
        codecs.STRING, "E-mail address used for mail about orders.", access="read_only"
    )
    favicon_url = Field(
        codecs.STRING, "Address of the small icon shown in browser tabs.", access="read_only"
    )
    timezone = Field(
        codecs.nested(StoreInformationTimezone),
        "Time zone of the store and its ways to show dates.",
        access="read_only",
    )
    language = Field(codecs.STRING, "Code of the default storefront language.", access="read_only")
    currency = Field(codecs.STRING, "ISO code of the default currency.", access="read_only")
    currency_symbol = Field(
        codecs.STRING, "Sign printed with amounts in the default currency.", access="read_only"
    )
    decimal_separator = Field(
        codecs.STRING, "Sign before the decimals of money amounts.", access="read_only"
    )
    thousands_separator = Field(
        codecs.STRING, "Sign between the thousands of money amounts.", access="read_only"
    )
    decimal_places = Field(
        codecs.INTEGER, "Number of decimals in money amounts.", access="read_only"
    )
    currency_symbol_location = Field(
        codecs.text_enum(StoreInformationCurrencySymbolLocation),
        "Side of the amount on which the currency sign stands.",
        access="read_only",
    )
    weight_units = Field(
        codecs.STRING, "Unit in which weights are given, such as Ounces.", access="read_only"
    )
    dimension_units = Field(
        codecs.STRING, "Unit in which lengths are given, such as Inches.", access="read_only"
    )
    dimension_decimal_places = Field(
        codecs.INTEGER, "Number of decimals in measurements.", access="read_only"
    )
    dimension_decimal_token = Field(
        codecs.STRING, "Sign before the decimals of measurements.", access="read_only"
    )
    dimension_thousands_token = Field(
        codecs.STRING, "Sign between the thousands of measurements.", access="read_only"
    )
    plan_name = Field(
        codecs.STRING, "BigCommerce plan that the merchant pays for.", access="read_only"
    )
    plan_level = Field(codecs.STRING, "Tier of the BigCommerce plan.", access="read_only")
    plan_is_trial = Field(
        codecs.BOOLEAN, "Whether the store runs on a trial plan.", access="read_only"
    )
    industry = Field(
        codecs.STRING, "Line of business chosen by the merchant at sign-up.", access="read_only"
    )
    logo = Field(
        codecs.nested(StoreInformationLogo),
        "Logo image of the store; an empty list when none is set.",
        access="read_only",
        none_as=[],
    )
    is_price_entered_with_tax = Field(
        codecs.BOOLEAN,
        "Whether the merchant enters catalog prices tax-inclusive.",
        access="read_only",
    )
    store_id = Field(
        codecs.INTEGER, "Number of the store, as opposed to its hash.", access="read_only"
    )
    default_channel_id = Field(
        codecs.INTEGER,
        "Channel of the main storefront, 1 unless changed.",
        access="read_only",
        default=1,
    )
    default_site_id = Field(
        codecs.INTEGER, "Site that belongs to the default channel.", access="read_only"
    )
    active_comparison_modules = Field(
        codecs.array(codecs.ANY),
        "Product comparison services that are switched on.",
        access="read_only",
    )
    features = Field(
        codecs.nested(StoreInformationFeatures),
        "Flags of the platform features that the store uses.",
        access="read_only",
    )


class StoreInformation(StoreInformationFields, Record):
    """One store information. Profile and settings of the store that the token belongs to."""

    __slots__ = ()


class AsyncStoreInformation(StoreInformationFields, AsyncRecord):
    """One store information. Profile and settings of the store that the token belongs to. For asynchronous clients."""

    __slots__ = ()


class StoreInformationFilters(FilterSet):
    """Parameters of Store."""


class Store(Resource[StoreInformation]):
    """Profile and settings of the store that the token belongs to."""

    meta = ResourceMeta(
        name="Store",
        path="/store",
        record=StoreInformation,
        operations={"get": Operation("get", "GET", "/store")},
        filters=StoreInformationFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("id", "name", "domain", "status", "plan_name", "currency"),
    )


class AsyncStore(AsyncResource[AsyncStoreInformation]):
    """Profile and settings of the store that the token belongs to. For asynchronous clients."""

    meta = Store.meta._replace(record=AsyncStoreInformation)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StoreInformationFields() -> None: ...

    def StoreInformationFilters() -> None: ...

    def StoreInformation() -> None: ...

    def Store() -> None: ...

    def AsyncStoreInformation() -> None: ...

    def AsyncStore() -> None: ...
