"""Typed dicts of what create, update and nested fields take, for type checkers.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from bigcommerce_sdk.files import FileSource
    from .banners import BannerDateType, BannerLocation, BannerPage, BannerVisible
    from .carrier_connections import CarrierAccount, CarrierConnectionCarrierId
    from .coupons import CouponAppliesTo, CouponAppliesToEntity, CouponRestrictedTo, CouponType
    from .currencies import CurrencyTokenLocation
    from .customer_addresses import CustomerAddressAddressType
    from .customer_groups import (
        CustomerGroupCategoryAccess,
        CustomerGroupCategoryAccessType,
        CustomerGroupDiscountRule,
        CustomerGroupDiscountRuleMethod,
        CustomerGroupDiscountRuleType,
    )
    from .customers import CustomerAuthentication
    from .gift_certificates import GiftCertificateStatus, GiftCertificateTemplate
    from .options import OptionType
    from .order_consignments import (
        AsyncOrderConsignment,
        OrderConsignment,
        OrderConsignmentEmailGiftCertificate,
        OrderConsignmentInput,
        OrderConsignmentInputPickup,
        OrderConsignmentInputPickupLocation,
        OrderConsignmentPickupLocation,
    )
    from .order_fees import AsyncOrderFee, OrderFee, OrderFeeInput, OrderFeeInputType
    from .order_products import (
        AsyncOrderProduct,
        OrderProduct,
        OrderProductInput,
        OrderProductInputProductOption,
        OrderProductProductOptionType,
    )
    from .order_shipments import (
        OrderShipmentItem,
        OrderShipmentItemInput,
        OrderShipmentShippingProvider,
    )
    from .order_shipping_addresses import (
        AsyncOrderShippingAddress,
        OrderShippingAddress,
        OrderShippingAddressInput,
    )
    from .orders import OrderBillingAddress, OrderSource
    from .pages import PageContentType, PageType
    from .product_discount_rules import ProductDiscountRuleType
    from .product_reviews import ProductReviewStatus
    from .product_rules import (
        ProductRuleCondition,
        ProductRulePriceAdjuster,
        ProductRulePriceAdjusterAdjuster,
        ProductRuleWeightAdjuster,
        ProductRuleWeightAdjusterAdjuster,
    )
    from .product_skus import ProductSkuOption
    from .products import (
        ProductAvailability,
        ProductCondition,
        ProductEventDateType,
        ProductInventoryTracking,
        ProductOpenGraphType,
        ProductOptionSetDisplay,
        ProductType,
    )
    from .redirects import RedirectForward, RedirectForwardType
    from .shared import FormField
    from .shipping_zone_methods import (
        ShippingCarrierOptions,
        ShippingCostRange,
        ShippingDefaultCostType,
        ShippingDestinationType,
        ShippingDropoffType,
        ShippingRateType,
        ShippingZoneMethodHandlingFees,
        ShippingZoneMethodSettings,
        ShippingZoneMethodType,
    )
    from .shipping_zones import (
        ShippingZoneFreeShipping,
        ShippingZoneHandlingFees,
        ShippingZoneLocation,
        ShippingZoneType,
    )
    from .store import (
        StoreInformationFeaturesCheckoutType,
        StoreInformationFeaturesStorefrontLimits,
        StoreInformationTimezoneDateFormat,
    )


class FormFieldDict(TypedDict, total=False):
    """One custom field of a form, as the shopper filled it in."""

    name: str
    value: Any | None


class CarrierReferenceDict(TypedDict, total=False):
    """The carrier to disconnect."""

    carrier_id: CarrierConnectionCarrierId | str


class CarrierAccountDict(TypedDict, total=False):
    """Account details; each carrier takes only some of them."""

    auth_key: str
    test_mode: bool
    account_id: str
    passphrase: str
    key: str
    password: str
    account_number: str
    meter_number: str


class CouponAppliesToDict(TypedDict, total=False):
    """Products or categories that are discounted; an update without it clears the choice."""

    entity: CouponAppliesToEntity
    ids: Sequence[int]


class CouponRestrictedToDict(TypedDict, total=False):
    """Where the coupon may be used, by one kind of place."""

    countries: Sequence[str] | None
    states: dict[str, Any] | None
    zips: dict[str, Any] | None


class CustomerGroupCategoryAccessDict(TypedDict, total=False):
    """Which categories the members of the group may browse."""

    type: CustomerGroupCategoryAccessType
    categories: Sequence[int]


class CustomerGroupDiscountRuleDict(TypedDict, total=False):
    """Discounts of the group; an update replaces the whole list."""

    type: CustomerGroupDiscountRuleType
    method: CustomerGroupDiscountRuleMethod
    amount: Decimal | float | str
    price_list_id: int
    category_id: int
    product_id: int


class PasswordCheckDict(TypedDict, total=False):
    """A password to be checked."""

    password: str


class PasswordCheckResultDict(TypedDict, total=False):
    """Whether a password was right."""


class CustomerAuthenticationDict(TypedDict, total=False):
    """Password settings to send when writing; never part of a reply."""

    force_reset: bool
    password: str
    password_confirmation: str


class OptionSetOptionValueDict(TypedDict, total=False):
    """Values of the option, copied here for reading."""

    option_value_id: int
    label: str
    sort_order: int
    value: str
    is_default: bool


class OrderConsignmentPickupLocationDict(TypedDict, total=False):
    """Place where the shopper collects the items."""

    id: int
    name: str
    code: str
    address_line_1: str
    address_line_2: str
    city: str
    state: str
    postal_code: str
    country_alpha2: str
    email: str
    phone: str


class OrderConsignmentPickupDict(TypedDict, total=False):
    """Parts of the order that the shopper collects at a location."""

    id: int
    pickup_method_id: int
    pickup_method_display_name: str
    collection_instructions: str
    collection_time_description: str
    location: OrderConsignmentPickupLocation | OrderConsignmentPickupLocationDict
    line_items: Sequence[OrderProduct]


class OrderConsignmentShippingDict(TypedDict, total=False):
    """Parts of the order that are shipped, one entry per address."""

    id: int
    first_name: str
    last_name: str
    company: str
    street_1: str
    street_2: str
    city: str
    zip: str
    country: str
    country_iso2: str
    state: str
    email: str
    phone: str
    form_fields: Sequence[FormField | FormFieldDict]
    line_items: Sequence[OrderProduct]
    items_total: int
    items_shipped: int
    shipping_method: str
    base_cost: Decimal | float | str
    cost_ex_tax: Decimal | float | str
    cost_inc_tax: Decimal | float | str
    cost_tax: Decimal | float | str
    cost_tax_class_id: int
    base_handling_cost: Decimal | float | str
    handling_cost_ex_tax: Decimal | float | str
    handling_cost_inc_tax: Decimal | float | str
    handling_cost_tax: Decimal | float | str
    handling_cost_tax_class_id: int
    shipping_zone_id: int
    shipping_zone_name: str


class OrderConsignmentDownloadDict(TypedDict, total=False):
    """Digital items of the order; at most one entry."""

    recipient_email: str
    line_items: Sequence[OrderProduct]


class OrderConsignmentEmailGiftCertificateDict(TypedDict, total=False):
    """Gift certificates of the order, grouped by recipient."""

    recipient_email: str
    line_items: Sequence[OrderProduct]


class OrderConsignmentEmailDict(TypedDict, total=False):
    """Parts of the order that are sent by e-mail."""

    gift_certificates: Sequence[
        OrderConsignmentEmailGiftCertificate | OrderConsignmentEmailGiftCertificateDict
    ]


class OrderConsignmentInputPickupLocationDict(TypedDict, total=False):
    """Place where the shopper collects the items."""

    name: str
    code: str
    address_line_1: str
    address_line_2: str
    city: str
    state: str
    postal_code: str
    country_alpha2: str
    email: str
    phone: str


class OrderConsignmentInputPickupDict(TypedDict, total=False):
    """Parts of the order that the shopper collects at a location."""

    id: int
    pickup_method_id: int
    pickup_method_display_name: str
    collection_instructions: str
    collection_time_description: str
    location: OrderConsignmentInputPickupLocation | OrderConsignmentInputPickupLocationDict
    line_items: Sequence[OrderProductInput | OrderProductInputDict]


class OrderConsignmentInputDict(TypedDict, total=False):
    """Deliveries and pickups of the order: a link unless included; may replace products."""

    pickups: Sequence[OrderConsignmentInputPickup | OrderConsignmentInputPickupDict]


class OrderFeeInputDict(TypedDict, total=False):
    """Extra fees: a link unless included; an update replaces the whole list."""

    id: int
    type: OrderFeeInputType
    display_name_customer: str
    display_name_merchant: str
    source: str
    cost_ex_tax: Decimal | float | str
    cost_inc_tax: Decimal | float | str
    cost_tax: Decimal | float | str
    tax_class_id: int | None


class OrderProductAppliedDiscountDict(TypedDict, total=False):
    """Discounts that lowered the price of the line."""

    id: str
    amount: Decimal | float | str
    name: str
    code: str | None


class OrderProductProductOptionDict(TypedDict, total=False):
    """Options of the product chosen for this line."""

    id: int
    option_id: int
    order_product_id: int
    product_option_id: int
    display_name: str
    display_value: str
    value: str | int
    type: OrderProductProductOptionType
    name: str
    display_style: str
    display_name_customer: str
    display_name_merchant: str
    display_value_customer: str
    display_value_merchant: str


class OrderProductConfigurableFieldDict(TypedDict, total=False):
    """Custom input fields of the product that the shopper filled in."""

    name: str
    value: str


class OrderProductInputProductOptionDict(TypedDict, total=False):
    """Options of the product chosen for this line."""

    id: int
    value: str | int
    display_name: str
    display_name_customer: str
    display_name_merchant: str
    display_value: str
    display_value_merchant: str
    display_value_customer: str


class OrderProductInputDict(TypedDict, total=False):
    """Order lines: a link when read, a list when sent; updates only touch the lines sent."""

    id: int
    product_id: int
    name: str
    name_customer: str
    name_merchant: str
    product_options: Sequence[OrderProductInputProductOption | OrderProductInputProductOptionDict]
    quantity: int
    price_inc_tax: Decimal | float | str
    price_ex_tax: Decimal | float | str
    upc: str
    variant_id: int
    wrapping_id: int
    wrapping_name: str
    wrapping_message: str
    wrapping_cost_ex_tax: Decimal | float | str
    wrapping_cost_inc_tax: Decimal | float | str
    sku: str


class OrderShipmentBillingAddressDict(TypedDict, total=False):
    """Address of the person who pays for the order."""

    first_name: str
    last_name: str
    company: str
    street_1: str
    street_2: str
    city: str
    state: str
    zip: str
    country: str
    country_iso2: str
    phone: str
    email: str


class OrderShipmentShippingAddressDict(TypedDict, total=False):
    """Address that the shipment goes to."""

    first_name: str
    last_name: str
    company: str
    street_1: str
    street_2: str
    city: str
    state: str
    zip: str
    country: str
    country_iso2: str
    phone: str
    email: str


class OrderShipmentItemDict(TypedDict, total=False):
    """Order lines and quantities packed in the shipment; fixed once it is created."""

    order_product_id: int
    quantity: int


class OrderShipmentItemInputDict(TypedDict, total=False):
    """Order lines and quantities packed in the shipment; fixed once it is created."""

    order_product_id: int
    quantity: int


class OrderShippingAddressInputDict(TypedDict, total=False):
    """Delivery addresses: a link when read, a list when sent."""

    id: int
    first_name: str
    last_name: str
    company: str
    street_1: str
    street_2: str
    city: str
    state: str
    zip: str
    country: str
    country_iso2: str
    phone: str
    email: str
    shipping_method: str
    form_fields: Sequence[FormField | FormFieldDict]


class OrderStatusCountDict(TypedDict, total=False):
    """Number of orders in one status."""

    id: int
    name: str
    system_label: str
    custom_label: str
    system_description: str
    count: int
    sort_order: int


class OrderBillingAddressDict(TypedDict, total=False):
    """Address of the person who pays for the order."""

    first_name: str
    last_name: str
    company: str
    street_1: str
    street_2: str
    city: str
    state: str
    zip: str
    country: str
    country_iso2: str
    phone: str
    email: str
    form_fields: Sequence[FormField | FormFieldDict]


class ProductRulePriceAdjusterDict(TypedDict, total=False):
    """Change to the price; null leaves the price alone."""

    adjuster: ProductRulePriceAdjusterAdjuster
    adjuster_value: Decimal | float | str


class ProductRuleWeightAdjusterDict(TypedDict, total=False):
    """Change to the weight; null leaves the weight alone."""

    adjuster: ProductRuleWeightAdjusterAdjuster
    adjuster_value: Decimal | float | str


class ProductRuleConditionDict(TypedDict, total=False):
    """What must be chosen for the rule to apply; an update adds to the list."""

    product_option_id: int | None
    option_value_id: int | None
    sku_id: int | None


class ProductSkuOptionDict(TypedDict, total=False):
    """Option values that make up the combination."""

    product_option_id: int
    option_value_id: int


class ProductPrimaryImageDict(TypedDict, total=False):
    """Primary image of the product, in several sizes."""

    id: int
    standard_url: str | None
    tiny_url: str | None
    thumbnail_url: str | None
    zoom_url: str | None


class RedirectForwardDict(TypedDict, total=False):
    """Target the visitor is sent to."""

    type: RedirectForwardType | str
    ref: str | int


class ShippingZoneMethodSettingsDict(TypedDict, total=False):
    """Rates or carrier options of a shipping method; which of them depends on its type."""

    rate: Decimal | float | str
    default_cost: Decimal | float | str | None
    default_cost_type: ShippingDefaultCostType
    include_order_total_taxes: bool
    range: Sequence[ShippingCostRange | ShippingCostRangeDict]
    carrier_options: ShippingCarrierOptions | ShippingCarrierOptionsDict


class ShippingCostRangeDict(TypedDict, total=False):
    """The cost within one range of order weights or totals."""

    lower_limit: Decimal | float | str
    upper_limit: Decimal | float | str
    shipping_cost: Decimal | float | str


class ShippingCarrierOptionsDict(TypedDict, total=False):
    """Options of a carrier; each carrier takes only some of them."""

    delivery_services: Sequence[str]
    packaging_type: str
    packaging: str | None
    packing_method: str
    dropoff_type: ShippingDropoffType
    rate_type: ShippingRateType
    destination_type: ShippingDestinationType
    include_package_value: bool
    show_transit_time: bool


class ShippingZoneMethodHandlingFeesDict(TypedDict, total=False):
    """Handling fee on top of shipping: either a fixed sum or a percentage."""

    fixed_surcharge: Decimal | float | str
    percentage_surcharge: Decimal | float | str


class ShippingZoneLocationDict(TypedDict, total=False):
    """Places that belong to the zone; at most 40000 for zip zones."""

    id: int
    zip: str
    country_iso2: str
    state_iso2: str


class ShippingZoneFreeShippingDict(TypedDict, total=False):
    """Free shipping terms of the zone."""

    enabled: bool
    minimum_sub_total: Decimal | float | str
    exclude_fixed_shipping_products: bool


class ShippingZoneHandlingFeesDict(TypedDict, total=False):
    """Handling fee on top of shipping: either a fixed sum or a percentage."""

    fixed_surcharge: Decimal | float | str
    percentage_surcharge: Decimal | float | str
    display_separately: bool


class StoreInformationTimezoneDateFormatDict(TypedDict, total=False):
    """Patterns that dates are printed with, in PHP date letters."""

    display: str
    export: str
    extended_display: str


class StoreInformationTimezoneDict(TypedDict, total=False):
    """Time zone of the store and its ways to show dates."""

    name: str
    raw_offset: int
    dst_offset: int
    dst_correction: bool
    date_format: StoreInformationTimezoneDateFormat | StoreInformationTimezoneDateFormatDict


class StoreInformationLogoDict(TypedDict, total=False):
    """Logo image of the store; an empty list when none is set."""

    url: str


class StoreInformationFeaturesStorefrontLimitsDict(TypedDict, total=False):
    """How many storefronts the store may have."""

    active: int
    total_including_inactive: int


class StoreInformationFeaturesDict(TypedDict, total=False):
    """Flags of the platform features that the store uses."""

    stencil_enabled: bool
    sitewidehttps_enabled: bool
    facebook_catalog_id: str
    checkout_type: StoreInformationFeaturesCheckoutType
    wishlists_enabled: bool
    graphql_storefront_api_enabled: bool
    shopper_consent_tracking_enabled: bool
    multi_storefront_enabled: bool
    storefront_limits: (
        StoreInformationFeaturesStorefrontLimits | StoreInformationFeaturesStorefrontLimitsDict
    )


class BannerCreate(TypedDict, total=False):
    """The fields that create of Banners takes."""

    name: Required[str]
    content: Required[str]
    page: Required[BannerPage]
    location: Required[BannerLocation]
    date_type: Required[BannerDateType]
    date_from: datetime | date | str | None
    date_to: datetime | date | str | None
    visible: BannerVisible
    item_id: str


class BannerUpdate(TypedDict, total=False):
    """The fields that update of Banners takes."""

    name: str
    content: str
    page: BannerPage
    location: BannerLocation
    date_type: BannerDateType
    date_from: datetime | date | str | None
    date_to: datetime | date | str | None
    visible: BannerVisible
    item_id: str


class BlogPostCreate(TypedDict, total=False):
    """The fields that create of BlogPosts takes."""

    title: Required[str]
    body: Required[str]
    url: str
    tags: Sequence[str]
    is_published: bool
    published_date: datetime | date | str
    meta_description: str | None
    meta_keywords: str | None
    author: str | None
    thumbnail_path: str | None


class BlogPostUpdate(TypedDict, total=False):
    """The fields that update of BlogPosts takes."""

    title: str
    url: str
    body: str
    tags: Sequence[str]
    is_published: bool
    published_date: datetime | date | str
    meta_description: str | None
    meta_keywords: str | None
    author: str | None
    thumbnail_path: str | None


class BrandCreate(TypedDict, total=False):
    """The fields that create of Brands takes."""

    name: Required[str]
    page_title: str
    meta_keywords: str | None
    meta_description: str | None
    image_file: str
    search_keywords: str


class BrandUpdate(TypedDict, total=False):
    """The fields that update of Brands takes."""

    name: str
    page_title: str
    meta_keywords: str | None
    meta_description: str | None
    image_file: str
    search_keywords: str


class CarrierConnectionCreate(TypedDict, total=False):
    """The fields that create of CarrierConnections takes."""

    carrier_id: Required[CarrierConnectionCarrierId | str]
    connection: Required[CarrierAccount | CarrierAccountDict]


class CarrierConnectionUpdate(TypedDict, total=False):
    """The fields that update of CarrierConnections takes."""

    carrier_id: CarrierConnectionCarrierId | str
    connection: CarrierAccount | CarrierAccountDict


class CategoryCreate(TypedDict, total=False):
    """The fields that create of Categories takes."""

    name: Required[str]
    parent_id: int
    description: str
    sort_order: int
    page_title: str
    meta_keywords: str | None
    meta_description: str | None
    layout_file: str
    image_file: str
    is_visible: bool
    search_keywords: str
    url: str


class CategoryUpdate(TypedDict, total=False):
    """The fields that update of Categories takes."""

    parent_id: int
    name: str
    description: str
    sort_order: int
    page_title: str
    meta_keywords: str | None
    meta_description: str | None
    layout_file: str
    image_file: str
    is_visible: bool
    search_keywords: str
    url: str


class CouponCreate(TypedDict, total=False):
    """The fields that create of Coupons takes."""

    name: Required[str]
    type: Required[CouponType]
    amount: Required[Decimal | float | str]
    code: Required[str]
    applies_to: Required[CouponAppliesTo | CouponAppliesToDict]
    min_purchase: Decimal | float | str
    expires: datetime | date | str | None
    enabled: bool
    max_uses: int
    max_uses_per_customer: int
    restricted_to: CouponRestrictedTo | CouponRestrictedToDict | None
    shipping_methods: Sequence[str] | None


class CouponUpdate(TypedDict, total=False):
    """The fields that update of Coupons takes."""

    applies_to: CouponAppliesTo | CouponAppliesToDict
    name: str
    type: CouponType
    amount: Decimal | float | str
    min_purchase: Decimal | float | str
    expires: datetime | date | str | None
    enabled: bool
    code: str
    max_uses: int
    max_uses_per_customer: int
    restricted_to: CouponRestrictedTo | CouponRestrictedToDict | None
    shipping_methods: Sequence[str] | None


class CurrencyCreate(TypedDict, total=False):
    """The fields that create of Currencies takes."""

    currency_code: Required[str]
    currency_exchange_rate: Required[Decimal | float | str]
    token_location: Required[CurrencyTokenLocation]
    token: Required[str]
    decimal_token: Required[str]
    thousands_token: Required[str]
    decimal_places: Required[int]
    name: Required[str]
    is_default: bool
    country_iso2: str
    auto_update: bool
    enabled: bool
    is_transactional: bool


class CurrencyUpdate(TypedDict, total=False):
    """The fields that update of Currencies takes."""

    is_default: bool
    country_iso2: str
    currency_exchange_rate: Decimal | float | str
    auto_update: bool
    token_location: CurrencyTokenLocation
    token: str
    decimal_token: str
    thousands_token: str
    decimal_places: int
    name: str
    enabled: bool
    is_transactional: bool


class CustomerAddressCreate(TypedDict, total=False):
    """The fields that create of CustomerAddresses takes."""

    first_name: Required[str]
    last_name: Required[str]
    street_1: Required[str]
    city: Required[str]
    state: Required[str]
    zip: Required[str]
    country: Required[str]
    phone: Required[str]
    company: str
    street_2: str
    address_type: CustomerAddressAddressType
    form_fields: Sequence[FormField | FormFieldDict] | None


class CustomerAddressUpdate(TypedDict, total=False):
    """The fields that update of CustomerAddresses takes."""

    first_name: str
    last_name: str
    company: str
    street_1: str
    street_2: str
    city: str
    state: str
    zip: str
    country: str
    phone: str
    address_type: CustomerAddressAddressType
    form_fields: Sequence[FormField | FormFieldDict] | None


class CustomerGroupCreate(TypedDict, total=False):
    """The fields that create of CustomerGroups takes."""

    name: Required[str]
    is_default: bool
    category_access: CustomerGroupCategoryAccess | CustomerGroupCategoryAccessDict
    discount_rules: Sequence[CustomerGroupDiscountRule | CustomerGroupDiscountRuleDict]
    is_group_for_guests: bool


class CustomerGroupUpdate(TypedDict, total=False):
    """The fields that update of CustomerGroups takes."""

    name: str
    is_default: bool
    category_access: CustomerGroupCategoryAccess | CustomerGroupCategoryAccessDict
    discount_rules: Sequence[CustomerGroupDiscountRule | CustomerGroupDiscountRuleDict]
    is_group_for_guests: bool


class CustomerCreate(TypedDict, total=False):
    """The fields that create of Customers takes."""

    first_name: Required[str]
    last_name: Required[str]
    email: Required[str]
    authentication: CustomerAuthentication | CustomerAuthenticationDict
    company: str
    phone: str
    store_credit: Decimal | float | str
    registration_ip_address: str
    customer_group_id: int
    notes: str
    tax_exempt_category: str


class CustomerUpdate(TypedDict, total=False):
    """The fields that update of Customers takes."""

    authentication: CustomerAuthentication | CustomerAuthenticationDict
    company: str
    first_name: str
    last_name: str
    email: str
    phone: str
    store_credit: Decimal | float | str
    registration_ip_address: str
    customer_group_id: int
    notes: str
    tax_exempt_category: str
    reset_pass_on_login: bool


class GiftCertificateCreate(TypedDict, total=False):
    """The fields that create of GiftCertificates takes."""

    to_name: Required[str]
    to_email: Required[str]
    from_name: Required[str]
    from_email: Required[str]
    amount: Required[Decimal | float | str]
    customer_id: int
    balance: Decimal | float | str
    purchase_date: datetime | date | str
    expiry_date: datetime | date | str | None
    template: GiftCertificateTemplate
    message: str
    code: str
    status: GiftCertificateStatus
    currency_code: str


class GiftCertificateUpdate(TypedDict, total=False):
    """The fields that update of GiftCertificates takes."""

    to_name: str
    to_email: str
    from_name: str
    from_email: str
    amount: Decimal | float | str
    customer_id: int
    balance: Decimal | float | str
    purchase_date: datetime | date | str
    expiry_date: datetime | date | str | None
    template: GiftCertificateTemplate
    message: str
    code: str
    status: GiftCertificateStatus
    currency_code: str


class OptionSetOptionCreate(TypedDict, total=False):
    """The fields that create of OptionSetOptions takes."""

    option_id: Required[int]
    display_name: str
    sort_order: int
    is_required: bool


class OptionSetOptionUpdate(TypedDict, total=False):
    """The fields that update of OptionSetOptions takes."""

    display_name: str
    sort_order: int
    is_required: bool


class OptionSetCreate(TypedDict, total=False):
    """The fields that create of OptionSets takes."""

    name: Required[str]


class OptionSetUpdate(TypedDict, total=False):
    """The fields that update of OptionSets takes."""

    name: str


class OptionValueCreate(TypedDict, total=False):
    """The fields that create of OptionValues takes."""

    label: Required[str]
    value: Required[str]
    sort_order: int
    is_default: bool


class OptionValueUpdate(TypedDict, total=False):
    """The fields that update of OptionValues takes."""

    label: str
    sort_order: int
    value: str
    is_default: bool


class OptionCreate(TypedDict, total=False):
    """The fields that create of Options takes."""

    name: Required[str]
    display_name: str
    type: OptionType | str


class OptionUpdate(TypedDict, total=False):
    """The fields that update of Options takes."""

    name: str
    display_name: str
    type: OptionType | str


class OrderShipmentCreate(TypedDict, total=False):
    """The fields that create of OrderShipments takes."""

    order_address_id: Required[int]
    items: Required[
        Sequence[OrderShipmentItem | OrderShipmentItemInput | OrderShipmentItemInputDict]
    ]
    tracking_number: str
    merchant_shipping_cost: Decimal | float | str
    shipping_method: str
    shipping_provider: OrderShipmentShippingProvider | str
    tracking_carrier: str
    tracking_link: str
    comments: str | None


class OrderShipmentUpdate(TypedDict, total=False):
    """The fields that update of OrderShipments takes."""

    order_address_id: int
    tracking_number: str
    merchant_shipping_cost: Decimal | float | str
    shipping_method: str
    shipping_provider: OrderShipmentShippingProvider | str
    tracking_carrier: str
    tracking_link: str
    comments: str | None


class OrderShippingAddressUpdate(TypedDict, total=False):
    """The fields that update of OrderShippingAddresses takes."""

    form_fields: Sequence[FormField | FormFieldDict]
    first_name: str
    last_name: str
    company: str
    street_1: str
    street_2: str
    city: str
    state: str
    zip: str
    country: str
    country_iso2: str
    phone: str
    email: str
    shipping_method: str


class OrderCreate(TypedDict, total=False):
    """The fields that create of Orders takes."""

    billing_address: Required[OrderBillingAddress | OrderBillingAddressDict]
    default_currency_code: str
    is_deleted: bool
    order_source: OrderSource
    status_id: int
    base_handling_cost: Decimal | float | str
    base_shipping_cost: Decimal | float | str
    base_wrapping_cost: Decimal | float | str
    channel_id: int
    customer_id: int
    customer_message: str | None
    date_created: datetime | date | str
    discount_amount: Decimal | float | str
    ebay_order_id: str
    external_merchant_id: str | None
    external_source: str | None
    geoip_country: str
    geoip_country_iso2: str
    handling_cost_ex_tax: Decimal | float | str
    handling_cost_inc_tax: Decimal | float | str
    ip_address: str
    ip_address_v6: str
    items_shipped: int
    items_total: int
    order_is_digital: bool
    payment_method: str
    payment_provider_id: str | int | None
    refunded_amount: Decimal | float | str
    shipping_cost_ex_tax: Decimal | float | str
    shipping_cost_inc_tax: Decimal | float | str
    staff_notes: str | None
    subtotal_ex_tax: Decimal | float | str
    subtotal_inc_tax: Decimal | float | str
    customer_locale: str
    external_order_id: str
    total_ex_tax: Decimal | float | str
    total_inc_tax: Decimal | float | str
    wrapping_cost_ex_tax: Decimal | float | str
    wrapping_cost_inc_tax: Decimal | float | str
    consignments: (
        OrderConsignment | AsyncOrderConsignment | OrderConsignmentInput | OrderConsignmentInputDict
    )
    products: Sequence[OrderProduct | AsyncOrderProduct | OrderProductInput | OrderProductInputDict]
    shipping_addresses: Sequence[
        OrderShippingAddress
        | AsyncOrderShippingAddress
        | OrderShippingAddressInput
        | OrderShippingAddressInputDict
    ]
    fees: Sequence[OrderFee | AsyncOrderFee | OrderFeeInput | OrderFeeInputDict]


class OrderUpdate(TypedDict, total=False):
    """The fields that update of Orders takes."""

    is_deleted: bool
    order_source: OrderSource
    status_id: int
    billing_address: OrderBillingAddress | OrderBillingAddressDict
    base_handling_cost: Decimal | float | str
    base_shipping_cost: Decimal | float | str
    base_wrapping_cost: Decimal | float | str
    channel_id: int
    customer_id: int
    customer_message: str | None
    date_created: datetime | date | str
    discount_amount: Decimal | float | str
    ebay_order_id: str
    external_source: str | None
    geoip_country: str
    geoip_country_iso2: str
    handling_cost_ex_tax: Decimal | float | str
    handling_cost_inc_tax: Decimal | float | str
    ip_address: str
    ip_address_v6: str
    items_shipped: int
    items_total: int
    order_is_digital: bool
    payment_method: str
    payment_provider_id: str | int | None
    refunded_amount: Decimal | float | str
    shipping_cost_ex_tax: Decimal | float | str
    shipping_cost_inc_tax: Decimal | float | str
    staff_notes: str | None
    subtotal_ex_tax: Decimal | float | str
    subtotal_inc_tax: Decimal | float | str
    customer_locale: str
    external_order_id: str
    total_ex_tax: Decimal | float | str
    total_inc_tax: Decimal | float | str
    wrapping_cost_ex_tax: Decimal | float | str
    wrapping_cost_inc_tax: Decimal | float | str
    consignments: (
        OrderConsignment | AsyncOrderConsignment | OrderConsignmentInput | OrderConsignmentInputDict
    )
    products: Sequence[OrderProduct | AsyncOrderProduct | OrderProductInput | OrderProductInputDict]
    shipping_addresses: Sequence[
        OrderShippingAddress
        | AsyncOrderShippingAddress
        | OrderShippingAddressInput
        | OrderShippingAddressInputDict
    ]
    fees: Sequence[OrderFee | AsyncOrderFee | OrderFeeInput | OrderFeeInputDict]


class PageCreate(TypedDict, total=False):
    """The fields that create of Pages takes."""

    name: Required[str]
    type: Required[PageType]
    channel_id: int
    meta_title: str
    email: str
    body: str
    is_visible: bool
    parent_id: int
    sort_order: int
    meta_keywords: str
    contact_fields: str
    meta_description: str
    is_homepage: bool
    layout_file: str
    is_customers_only: bool
    search_keywords: str
    has_mobile_version: bool
    mobile_body: str
    content_type: PageContentType
    url: str
    link: str


class PageUpdate(TypedDict, total=False):
    """The fields that update of Pages takes."""

    name: str
    meta_title: str
    email: str
    body: str
    is_visible: bool
    parent_id: int
    sort_order: int
    meta_keywords: str
    type: PageType
    contact_fields: str
    meta_description: str
    is_homepage: bool
    layout_file: str
    is_customers_only: bool
    search_keywords: str
    has_mobile_version: bool
    mobile_body: str
    content_type: PageContentType
    url: str
    link: str


class ProductCustomFieldCreate(TypedDict, total=False):
    """The fields that create of ProductCustomFields takes."""

    name: Required[str]
    text: Required[str]


class ProductCustomFieldUpdate(TypedDict, total=False):
    """The fields that update of ProductCustomFields takes."""

    name: str
    text: str


class ProductDiscountRuleCreate(TypedDict, total=False):
    """The fields that create of ProductDiscountRules takes."""

    type: Required[ProductDiscountRuleType | str]
    type_value: Required[Decimal | float | str]
    min: int
    max: int


class ProductDiscountRuleUpdate(TypedDict, total=False):
    """The fields that update of ProductDiscountRules takes."""

    type: ProductDiscountRuleType | str
    type_value: Decimal | float | str
    min: int
    max: int


class ProductImageCreate(TypedDict, total=False):
    """The fields that create of ProductImages takes."""

    image_file: Required[FileSource]
    is_thumbnail: bool
    sort_order: int
    description: str | None
    is_sample: bool


class ProductImageUpdate(TypedDict, total=False):
    """The fields that update of ProductImages takes."""

    image_file: FileSource
    is_thumbnail: bool
    sort_order: int
    description: str | None
    is_sample: bool


class ProductReviewCreate(TypedDict, total=False):
    """The fields that create of ProductReviews takes."""

    author: Required[str]
    rating: Required[int]
    title: Required[str]
    review: Required[str]
    date_created: datetime | date | str
    status: ProductReviewStatus


class ProductReviewUpdate(TypedDict, total=False):
    """The fields that update of ProductReviews takes."""

    author: str
    date_created: datetime | date | str
    rating: int
    title: str
    review: str
    status: ProductReviewStatus


class ProductRuleCreate(TypedDict, total=False):
    """The fields that create of ProductRules takes."""

    conditions: Required[Sequence[ProductRuleCondition | ProductRuleConditionDict]]
    sort_order: int
    is_enabled: bool
    is_stop: bool
    price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None
    weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None
    is_purchasing_disabled: bool
    purchasing_disabled_message: str
    is_purchasing_hidden: bool
    image_file: str


class ProductRuleUpdate(TypedDict, total=False):
    """The fields that update of ProductRules takes."""

    sort_order: int
    is_enabled: bool
    is_stop: bool
    price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None
    weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None
    is_purchasing_disabled: bool
    purchasing_disabled_message: str
    is_purchasing_hidden: bool
    image_file: str
    conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict]


class ProductSkuCreate(TypedDict, total=False):
    """The fields that create of ProductSkus takes."""

    sku: Required[str]
    options: Required[Sequence[ProductSkuOption | ProductSkuOptionDict]]
    price: Decimal | float | str | None
    cost_price: Decimal | float | str
    upc: str
    inventory_level: int
    inventory_warning_level: int
    bin_picking_number: str
    weight: Decimal | float | str | None
    is_purchasing_disabled: bool
    purchasing_disabled_message: str
    image_file: str


class ProductSkuUpdate(TypedDict, total=False):
    """The fields that update of ProductSkus takes."""

    sku: str
    price: Decimal | float | str | None
    cost_price: Decimal | float | str
    upc: str
    inventory_level: int
    inventory_warning_level: int
    bin_picking_number: str
    weight: Decimal | float | str | None
    is_purchasing_disabled: bool
    purchasing_disabled_message: str
    image_file: str
    options: Sequence[ProductSkuOption | ProductSkuOptionDict]


class ProductVideoCreate(TypedDict, total=False):
    """The fields that create of ProductVideos takes."""

    url: Required[str]
    sort_order: int
    name: str


class ProductVideoUpdate(TypedDict, total=False):
    """The fields that update of ProductVideos takes."""

    sort_order: int
    name: str
    url: str


class ProductCreate(TypedDict, total=False):
    """The fields that create of Products takes."""

    name: Required[str]
    type: Required[ProductType]
    price: Required[Decimal | float | str]
    weight: Required[Decimal | float | str]
    categories: Required[Sequence[int]]
    availability: Required[ProductAvailability]
    keyword_filter: str | None
    sku: str
    description: str | None
    search_keywords: str | None
    availability_description: str
    cost_price: Decimal | float | str
    retail_price: Decimal | float | str
    sale_price: Decimal | float | str
    sort_order: int
    is_visible: bool
    is_featured: bool
    related_products: str
    inventory_level: int
    inventory_warning_level: int
    warranty: str | None
    width: Decimal | float | str
    height: Decimal | float | str
    depth: Decimal | float | str
    fixed_cost_shipping_price: Decimal | float | str
    is_free_shipping: bool
    inventory_tracking: ProductInventoryTracking
    rating_total: int
    rating_count: int
    brand_id: int
    view_count: int
    page_title: str
    meta_keywords: str | None
    meta_description: str | None
    layout_file: str
    is_price_hidden: bool
    price_hidden_label: str
    event_date_field_name: str
    event_date_type: ProductEventDateType
    event_date_start: datetime | date | str | None
    event_date_end: datetime | date | str | None
    myob_asset_account: str
    myob_income_account: str
    myob_expense_account: str
    peachtree_gl_account: str
    condition: ProductCondition
    is_condition_shown: bool
    preorder_release_date: datetime | date | str | None
    is_preorder_only: bool
    preorder_message: str
    order_quantity_minimum: int
    order_quantity_maximum: int
    open_graph_type: ProductOpenGraphType
    open_graph_title: str
    open_graph_description: str | None
    is_open_graph_thumbnail: bool
    upc: str | None
    date_last_imported: datetime | date | str | None
    option_set_id: int | None
    tax_class_id: int
    option_set_display: ProductOptionSetDisplay | str
    bin_picking_number: str
    custom_url: str
    avalara_product_tax_code: str
    metadata: Sequence[Any]


class ProductUpdate(TypedDict, total=False):
    """The fields that update of Products takes."""

    keyword_filter: str | None
    name: str
    type: ProductType
    sku: str
    description: str | None
    search_keywords: str | None
    availability_description: str
    price: Decimal | float | str
    cost_price: Decimal | float | str
    retail_price: Decimal | float | str
    sale_price: Decimal | float | str
    sort_order: int
    is_visible: bool
    is_featured: bool
    related_products: str
    inventory_level: int
    inventory_warning_level: int
    warranty: str | None
    weight: Decimal | float | str
    width: Decimal | float | str
    height: Decimal | float | str
    depth: Decimal | float | str
    fixed_cost_shipping_price: Decimal | float | str
    is_free_shipping: bool
    inventory_tracking: ProductInventoryTracking
    brand_id: int
    view_count: int
    page_title: str
    meta_keywords: str | None
    meta_description: str | None
    layout_file: str
    is_price_hidden: bool
    price_hidden_label: str
    categories: Sequence[int]
    event_date_field_name: str
    event_date_type: ProductEventDateType
    event_date_start: datetime | date | str | None
    event_date_end: datetime | date | str | None
    myob_asset_account: str
    myob_income_account: str
    myob_expense_account: str
    peachtree_gl_account: str
    condition: ProductCondition
    is_condition_shown: bool
    preorder_release_date: datetime | date | str | None
    is_preorder_only: bool
    preorder_message: str
    order_quantity_minimum: int
    order_quantity_maximum: int
    open_graph_type: ProductOpenGraphType
    open_graph_title: str
    open_graph_description: str | None
    is_open_graph_thumbnail: bool
    upc: str | None
    option_set_id: int | None
    tax_class_id: int
    option_set_display: ProductOptionSetDisplay | str
    bin_picking_number: str
    custom_url: str
    availability: ProductAvailability
    avalara_product_tax_code: str
    metadata: Sequence[Any]


class RedirectCreate(TypedDict, total=False):
    """The fields that create of Redirects takes."""

    path: Required[str]
    forward: Required[RedirectForward | RedirectForwardDict]


class RedirectUpdate(TypedDict, total=False):
    """The fields that update of Redirects takes."""

    path: str
    forward: RedirectForward | RedirectForwardDict


class ShippingZoneMethodCreate(TypedDict, total=False):
    """The fields that create of ShippingZoneMethods takes."""

    name: str
    type: ShippingZoneMethodType | str
    settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None
    enabled: bool
    handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict
    is_fallback: bool
    channel_ids: Sequence[int]


class ShippingZoneMethodUpdate(TypedDict, total=False):
    """The fields that update of ShippingZoneMethods takes."""

    name: str
    type: ShippingZoneMethodType | str
    settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None
    enabled: bool
    handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict
    is_fallback: bool
    channel_ids: Sequence[int]


class ShippingZoneCreate(TypedDict, total=False):
    """The fields that create of ShippingZones takes."""

    name: Required[str]
    type: Required[ShippingZoneType]
    locations: Sequence[ShippingZoneLocation | ShippingZoneLocationDict]
    free_shipping: ShippingZoneFreeShipping | ShippingZoneFreeShippingDict
    handling_fees: ShippingZoneHandlingFees | ShippingZoneHandlingFeesDict
    enabled: bool


class ShippingZoneUpdate(TypedDict, total=False):
    """The fields that update of ShippingZones takes."""

    name: str
    type: ShippingZoneType
    locations: Sequence[ShippingZoneLocation | ShippingZoneLocationDict]
    free_shipping: ShippingZoneFreeShipping | ShippingZoneFreeShippingDict
    handling_fees: ShippingZoneHandlingFees | ShippingZoneHandlingFeesDict
    enabled: bool


class WebhookCreate(TypedDict, total=False):
    """The fields that create of Webhooks takes."""

    scope: Required[str]
    destination: Required[str]
    is_active: bool
    headers: dict[str, Any] | None


class WebhookUpdate(TypedDict, total=False):
    """The fields that update of Webhooks takes."""

    scope: str
    destination: str
    is_active: bool
    headers: dict[str, Any] | None
