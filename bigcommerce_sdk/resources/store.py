"""Store: Profile and settings of the store that the token belongs to.

Generated from schema/store.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import Record

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


class StoreInformation(Record):
    """One store information. Profile and settings of the store that the token belongs to."""

    __slots__ = ()

    id = Field(codecs.STRING, "Store hash, the code found in API addresses.", access="read_only")
    account_uuid = Field(codecs.STRING, "Id of the BigCommerce account that owns the store.")
    domain = Field(codecs.STRING, "Host name of the main storefront, without a scheme.")
    secure_url = Field(codecs.STRING, "Address of the storefront over HTTPS.")
    control_panel_base_url = Field(codecs.STRING, "Start of the address of the control panel.")
    status = Field(codecs.STRING, "State the store is in, such as live or under maintenance.")
    name = Field(codecs.STRING, "Name of the store as shoppers see it.")
    first_name = Field(codecs.STRING, "Given name of the store owner.")
    last_name = Field(codecs.STRING, "Family name of the store owner.")
    address = Field(codecs.STRING, "Postal address of the business, as one text.")
    country = Field(codecs.STRING, "Country the store is based in, by name.")
    country_code = Field(codecs.STRING, "Country the store is based in, as an ISO code.")
    infrastructure_region = Field(codecs.STRING, "Region of the servers that host the store.")
    phone = Field(codecs.STRING, "Phone number shown for the store.")
    admin_email = Field(codecs.STRING, "E-mail address of the store administrator.")
    order_email = Field(codecs.STRING, "E-mail address used for mail about orders.")
    favicon_url = Field(codecs.STRING, "Address of the small icon shown in browser tabs.")
    timezone = Field(
        codecs.nested(StoreInformationTimezone),
        "Time zone of the store and its ways to show dates.",
    )
    language = Field(codecs.STRING, "Code of the default storefront language.")
    currency = Field(codecs.STRING, "ISO code of the default currency.")
    currency_symbol = Field(codecs.STRING, "Sign printed with amounts in the default currency.")
    decimal_separator = Field(codecs.STRING, "Sign before the decimals of money amounts.")
    thousands_separator = Field(codecs.STRING, "Sign between the thousands of money amounts.")
    decimal_places = Field(codecs.INTEGER, "Number of decimals in money amounts.")
    currency_symbol_location = Field(
        codecs.text_enum(StoreInformationCurrencySymbolLocation),
        "Side of the amount on which the currency sign stands.",
    )
    weight_units = Field(codecs.STRING, "Unit in which weights are given, such as Ounces.")
    dimension_units = Field(codecs.STRING, "Unit in which lengths are given, such as Inches.")
    dimension_decimal_places = Field(codecs.INTEGER, "Number of decimals in measurements.")
    dimension_decimal_token = Field(codecs.STRING, "Sign before the decimals of measurements.")
    dimension_thousands_token = Field(codecs.STRING, "Sign between the thousands of measurements.")
    plan_name = Field(codecs.STRING, "BigCommerce plan that the merchant pays for.")
    plan_level = Field(codecs.STRING, "Tier of the BigCommerce plan.")
    plan_is_trial = Field(codecs.BOOLEAN, "Whether the store runs on a trial plan.")
    industry = Field(codecs.STRING, "Line of business chosen by the merchant at sign-up.")
    logo = Field(
        codecs.nested(StoreInformationLogo),
        "Logo image of the store; an empty list when none is set.",
        none_as=[],
    )
    is_price_entered_with_tax = Field(
        codecs.BOOLEAN, "Whether the merchant enters catalog prices tax-inclusive."
    )
    store_id = Field(codecs.INTEGER, "Number of the store, as opposed to its hash.")
    default_channel_id = Field(
        codecs.INTEGER, "Channel of the main storefront, 1 unless changed.", default=1
    )
    default_site_id = Field(codecs.INTEGER, "Site that belongs to the default channel.")
    active_comparison_modules = Field(
        codecs.array(codecs.ANY), "Product comparison services that are switched on."
    )
    features = Field(
        codecs.nested(StoreInformationFeatures),
        "Flags of the platform features that the store uses.",
    )


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


if False:  # completion in shells reads the stub if a function in this file has the class's name
    def StoreInformation() -> None: ...

    def StoreInformationFilters() -> None: ...

    def Store() -> None: ...
