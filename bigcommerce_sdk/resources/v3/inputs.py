"""Typed dicts of what create, update and nested fields take, for type checkers.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from bigcommerce_sdk.files import FileSource
    from .abandoned_cart_emails import (
        AbandonedCartDefaultPhrases,
        AbandonedCartDefaultTranslation,
        AbandonedCartEmailNotifyAtMinutes,
        AbandonedCartEmailTemplate,
        AbandonedCartEmailTranslation,
    )
    from .brands import BrandCustomUrl
    from .carts import (
        CartCustomItemInput,
        CartDigitalItem,
        CartGiftCertificateInput,
        CartGiftCertificateTheme,
        CartGiftWrapping,
        CartGiftWrappingInput,
        CartItemCoupon,
        CartItemCouponType,
        CartItemInput,
        CartOptionSelection,
        CartPhysicalItem,
        CartWrapDetail,
    )
    from .categories import CategoryCustomUrl, CategoryProductSort
    from .category_tree_nodes import CategoryTreeChild
    from .channel_listings import (
        ChannelListingState,
        ChannelListingVariant,
        ChannelListingVariantState,
    )
    from .channel_menus import ChannelCustomSection, ChannelMenuSection
    from .channel_site import ChannelSiteUrlType
    from .channels import ChannelStatus, ChannelType
    from .checkouts import (
        CheckoutAddress,
        CheckoutCartDiscounts,
        CheckoutConsignmentAddress,
        CheckoutConsignmentAddressUpdate,
        CheckoutConsignmentCoupon,
        CheckoutConsignmentDiscount,
        CheckoutConsignmentItem,
        CheckoutCoupon,
        CheckoutCustomField,
        CheckoutCustomShipping,
        CheckoutDigitalItem,
        CheckoutDiscountInput,
        CheckoutFeeInput,
        CheckoutFeeType,
        CheckoutFeeUpdate,
        CheckoutGiftWrapping,
        CheckoutItemDiscountInput,
        CheckoutLineItems,
        CheckoutPhysicalItem,
        CheckoutPickupOption,
        CheckoutShippingOption,
    )
    from .custom_template_associations import CustomTemplateEntityType
    from .customer_addresses import CustomerAddressFormField, CustomerAddressType
    from .customer_attributes import CustomerAttributeType
    from .customer_channel_settings import (
        CustomerChannelSettingsGroups,
        CustomerChannelSettingsPrivacy,
    )
    from .customer_consent import CustomerConsentCategory
    from .customer_settings import CustomerSettingsGroups, CustomerSettingsPrivacy
    from .customer_subscribers import CustomerSubscriberConsent
    from .customers import (
        CustomerAuthentication,
        CustomerFormField,
        CustomerNestedAddress,
        CustomerNestedAddressField,
        CustomerNestedAddressType,
        CustomerNestedAttribute,
        CustomerStoreCreditAmount,
    )
    from .email_templates import EmailTemplateTranslation, EmailTemplateType
    from .infrastructure_deployments import DeploymentVariable, DeploymentVariableType
    from .inventory_items import InventoryAdjustmentItem, InventoryItemSettings
    from .inventory_location_items import (
        InventoryLocationItemKey,
        InventoryLocationItemSettingsInput,
    )
    from .inventory_locations import (
        InventoryLocationAddress,
        InventoryLocationCoordinates,
        InventoryLocationDay,
        InventoryLocationOperatingHours,
        InventoryLocationSpecialHours,
        InventoryLocationType,
    )
    from .inventory_settings import (
        OptionOutOfStockBehavior,
        ProductOutOfStockBehavior,
        StockLevelDisplay,
        UpdateStockBehavior,
    )
    from .logo_settings import LogoType
    from .order_channel_settings import (
        OrderChannelSettingsNotifications,
        OrderChannelSettingsRecipients,
    )
    from .order_pickups import OrderPickupItem
    from .order_refunds import (
        OrderRefundAdjustment,
        OrderRefundAmountType,
        OrderRefundItemInput,
        OrderRefundItemType,
        OrderRefundMethod,
        OrderRefundOverride,
        OrderRefundPayment,
        OrderRefundQuantityType,
    )
    from .order_settings import OrderSettingsNotifications, OrderSettingsRecipients
    from .order_transactions import OrderTransactionCardType, OrderTransactionGiftCertificateStatus
    from .page_widgets import (
        PageWidgetsChild,
        PageWidgetsChildType,
        PageWidgetsDropzone,
        PageWidgetsRegion,
        PageWidgetsWidget,
    )
    from .pages import PageType
    from .payment_access_tokens import PaymentAccessTokenOrder
    from .payment_methods import PaymentInstrumentType
    from .pickup_methods import (
        PickupCoordinates,
        PickupOption,
        PickupOptionItem,
        PickupOptionMethod,
        PickupOptionResult,
        PickupQueryItem,
        PickupRadius,
        PickupRadiusUnit,
        PickupSearchArea,
    )
    from .placements import PlacementStatus
    from .price_list_records import PriceListBulkTier, PriceListTierType
    from .product_bulk_pricing_rules import AsyncProductBulkPricingRule, ProductBulkPricingRule
    from .product_complex_rules import ProductComplexRuleCondition
    from .product_custom_fields import AsyncProductCustomField, ProductCustomField
    from .product_images import AsyncProductImage, ProductImage
    from .product_modifiers import ProductModifierChoice, ProductModifierType
    from .product_options import ProductOptionChoice, ProductOptionType
    from .product_variants import AsyncProductVariant, ProductVariant, ProductVariantOptionValue
    from .product_videos import AsyncProductVideo, ProductVideo
    from .products import (
        ProductAdjuster,
        ProductAdjusterType,
        ProductAdjusters,
        ProductAvailability,
        ProductBulkPricingRuleInput,
        ProductBulkPricingRuleType,
        ProductCondition,
        ProductCustomFieldInput,
        ProductCustomUrl,
        ProductDateLimitMode,
        ProductFileTypesMode,
        ProductGiftWrappingOptionsType,
        ProductImageInput,
        ProductInventoryTracking,
        ProductListShipping,
        ProductNumberLimitMode,
        ProductOpenGraphType,
        ProductOptionConfig,
        ProductParentRelationType,
        ProductPurchasingDisabled,
        ProductType,
        ProductVariantInput,
        ProductVideoInput,
        ProductVideoType,
    )
    from .promotion_codes import AsyncPromotionCode, PromotionBatchCode, PromotionCode
    from .promotions import (
        CartCondition,
        CountryAddressMatcher,
        PromotionAction,
        PromotionCartItems,
        PromotionCartRequirement,
        PromotionCartValue,
        PromotionChannel,
        PromotionCodeInput,
        PromotionCondition,
        PromotionCountry,
        PromotionCouponType,
        PromotionCustomField,
        PromotionCustomer,
        PromotionDiscount,
        PromotionFixedPriceSet,
        PromotionGiftItem,
        PromotionItemMatcher,
        PromotionItemStrategy,
        PromotionNotification,
        PromotionNotificationType,
        PromotionProductOption,
        PromotionRedemptionType,
        PromotionRule,
        PromotionSchedule,
        PromotionSegments,
        PromotionShipping,
        PromotionShippingAddress,
        PromotionStatus,
        PromotionWeekDay,
    )
    from .redirects import RedirectTargetType, RedirectTo
    from .scripts import (
        ScriptConsentCategory,
        ScriptKind,
        ScriptLoadMethod,
        ScriptLocation,
        ScriptVisibility,
    )
    from .search_filter_contexts import SearchFilterScope
    from .shared import (
        AbandonedCartEmailFrequency,
        BrandSearchFilterSort,
        CartBanner,
        CartCurrency,
        CartCustomItem,
        CartDiscount,
        CartGiftCertificate,
        CartGiftCertificateContact,
        CartItemDiscount,
        CartItemOption,
        ConfiguredSearchFilter,
        MetafieldPermissionSet,
        SearchFilterItemsToShow,
        SearchFilterSort,
        SearchFilterType,
        StorefrontProductSort,
    )
    from .shipping_channel_settings import ShippingChannelCheckout
    from .shipping_settings import CountryListStrategy, ShippingCheckout
    from .site_certificates import SiteCertificateInput
    from .site_routes import SiteRouteType
    from .sites import SiteUrlType
    from .store_locale import ShopperLanguageSelectionMethod
    from .store_profile import StoreAddressType
    from .store_units_of_measurement import FactoringDimension, LengthUnit, WeightUnit
    from .storefront_category_settings import CategoryListingMode
    from .storefront_product_settings import ProductBreadcrumbs
    from .storefront_search_settings import ContentSort
    from .storefront_security_settings import (
        CspHeader,
        FrameOptions,
        FrameOptionsHeader,
        HstsHeader,
        HstsMaxAge,
    )
    from .storefront_seo_settings import WwwRedirect
    from .storefront_tokens import StorefrontTokenScope
    from .tax_properties import TaxPropertyType
    from .tax_rates import TaxClassRate
    from .tax_settings import (
        TaxDocumentSubmissionStrategy,
        TaxFallbackStrategy,
        TaxPriceDisplay,
        TaxPriceDisplayStrategy,
        TaxRoundingStrategy,
    )
    from .tax_zones import TaxZoneLocation, TaxZonePriceDisplay, TaxZoneShoppers
    from .themes import ThemeRevision
    from .tree_categories import TreeCategoryProductSort, TreeCategoryUrl
    from .webhook_admin import WebhookAdminBlockReason, WebhookAdminHookStatus
    from .widget_templates import (
        WidgetSchemaEntry,
        WidgetSchemaItem,
        WidgetSchemaSection,
        WidgetSchemaSetting,
        WidgetSchemaThumbnail,
        WidgetSchemaType,
        WidgetSettingChoice,
        WidgetSettingCondition,
        WidgetSettingDetails,
        WidgetSettingType,
    )
    from .widgets import EmbeddedWidgetTemplate
    from .wishlists import WishlistItem, WishlistItemInput


class ImageUploadDict(TypedDict, total=False):
    """A picture to upload."""

    image_file: FileSource


class ImageUrlDict(TypedDict, total=False):
    """The address of a picture."""

    image_url: str


class CartCurrencyDict(TypedDict, total=False):
    """The currency of all prices of a cart."""

    code: str


class CartDiscountDict(TypedDict, total=False):
    """A discount on the cart."""

    id: str
    discounted_amount: Decimal | float | str


class CartItemDiscountDict(TypedDict, total=False):
    """A discount on one line item."""

    id: str | int
    discounted_amount: Decimal | float | str


class CartItemOptionDict(TypedDict, total=False):
    """One option that the shopper chose for a line item."""

    name: str
    name_id: int
    value: str | None
    value_id: int | None


class CartCustomItemDict(TypedDict, total=False):
    """A line item that is not in the catalog."""

    id: str
    sku: str | None
    name: str
    quantity: int
    list_price: Decimal | float | str
    extended_list_price: Decimal | float | str
    image_url: str | None


class CartGiftCertificateDict(TypedDict, total=False):
    """A gift certificate that is bought in the cart."""

    id: str
    name: str | None
    theme: str
    amount: Decimal | float | str
    taxable: bool
    sender: CartGiftCertificateContact | CartGiftCertificateContactDict
    recipient: CartGiftCertificateContact | CartGiftCertificateContactDict
    message: str | None


class CartGiftCertificateContactDict(TypedDict, total=False):
    """Sender or recipient of a gift certificate."""

    name: str
    email: str


class CartBannerDict(TypedDict, total=False):
    """A text of a promotion that the storefront shows."""

    id: str
    type: str
    page: Sequence[str]
    text: str


class CartVersionDict(TypedDict, total=False):
    """The version that a cart or checkout must have for a change."""

    version: int


class ProductSearchFilterDict(TypedDict, total=False):
    """A filter by a product option or custom field."""

    id: str
    type: SearchFilterType
    display_name: str
    is_enabled: bool
    collapsed_by_default: bool
    display_product_count: bool
    items_to_show: SearchFilterItemsToShow
    sort_by: SearchFilterSort


class PriceSearchFilterDict(TypedDict, total=False):
    """A filter by a range of prices."""

    id: str
    type: SearchFilterType
    display_name: str
    is_enabled: bool
    collapsed_by_default: bool


class CategorySearchFilterDict(TypedDict, total=False):
    """A filter by category."""

    id: str
    type: SearchFilterType
    display_name: str
    is_enabled: bool
    collapsed_by_default: bool
    display_product_count: bool
    items_to_show: SearchFilterItemsToShow


class BrandSearchFilterDict(TypedDict, total=False):
    """A filter by brand."""

    id: str
    type: SearchFilterType
    display_name: str
    is_enabled: bool
    collapsed_by_default: bool
    display_product_count: bool
    items_to_show: SearchFilterItemsToShow
    sort_by: BrandSearchFilterSort


class RatingSearchFilterDict(TypedDict, total=False):
    """A filter by rating in reviews."""

    id: str
    type: SearchFilterType
    display_name: str
    is_enabled: bool
    collapsed_by_default: bool


class OtherSearchFilterDict(TypedDict, total=False):
    """A filter by shipping, stock and whether products are featured."""

    id: str
    type: SearchFilterType
    display_name: str
    is_enabled: bool
    collapsed_by_default: bool
    display_product_count: bool
    show_free_shipping_filter: bool
    show_in_stock_filter: bool
    show_is_featured_filter: bool
    show_product_count: bool


class AbandonedCartEmailTemplateDict(TypedDict, total=False):
    """Subject and text of an e-mail."""

    subject: str
    body: str
    translations: Sequence[AbandonedCartEmailTranslation | AbandonedCartEmailTranslationDict]


class AbandonedCartEmailTranslationDict(TypedDict, total=False):
    """The phrases of a template in one language."""

    locale: str
    keys_: Mapping[str, str]


class AbandonedCartDefaultTemplateDict(TypedDict, total=False):
    """The default template of the store."""

    subject: str
    body: str
    translations: Sequence[AbandonedCartDefaultTranslation | AbandonedCartDefaultTranslationDict]


class AbandonedCartDefaultTranslationDict(TypedDict, total=False):
    """The phrases of the default template in one language."""

    locale: str
    keys_: AbandonedCartDefaultPhrases | AbandonedCartDefaultPhrasesDict


class AbandonedCartDefaultPhrasesDict(TypedDict, total=False):
    """Phrases of the default template."""

    hello_phrase: str | None


class BrandCustomUrlDict(TypedDict, total=False):
    """Storefront path of the brand page."""

    url: str
    is_customized: bool


class CartCouponDict(TypedDict, total=False):
    """A coupon that applies to the cart."""

    code: str
    display_name: str | None


class CartLineItemsDict(TypedDict, total=False):
    """The line items of a cart, by kind."""

    physical_items: Sequence[CartPhysicalItem | CartPhysicalItemDict]
    digital_items: Sequence[CartDigitalItem | CartDigitalItemDict]
    gift_certificates: Sequence[CartGiftCertificate | CartGiftCertificateDict]
    custom_items: Sequence[CartCustomItem | CartCustomItemDict]


class CartPhysicalItemDict(TypedDict, total=False):
    """A line item that is shipped."""

    id: str
    parent_id: str | None
    variant_id: int
    product_id: int
    sku: str | None
    name: str
    url: str | None
    quantity: int
    taxable: bool
    image_url: str | None
    discounts: Sequence[CartItemDiscount | CartItemDiscountDict]
    coupons: Sequence[CartItemCoupon | CartItemCouponDict]
    discount_amount: Decimal | float | str
    coupon_amount: Decimal | float | str
    original_price: Decimal | float | str
    list_price: Decimal | float | str
    sale_price: Decimal | float | str
    extended_list_price: Decimal | float | str
    extended_sale_price: Decimal | float | str
    is_require_shipping: bool
    is_mutable: bool
    added_by_promotion: bool
    gift_wrapping: CartGiftWrapping | CartGiftWrappingDict | None
    options: Sequence[CartItemOption | CartItemOptionDict]


class CartDigitalItemDict(TypedDict, total=False):
    """A line item that is downloaded."""

    id: str
    parent_id: str | None
    variant_id: int
    product_id: int
    sku: str | None
    name: str
    url: str | None
    quantity: int
    taxable: bool
    image_url: str | None
    discounts: Sequence[CartItemDiscount | CartItemDiscountDict]
    coupons: Sequence[CartItemCoupon | CartItemCouponDict]
    discount_amount: Decimal | float | str
    coupon_amount: Decimal | float | str
    original_price: Decimal | float | str
    list_price: Decimal | float | str
    sale_price: Decimal | float | str
    extended_list_price: Decimal | float | str
    extended_sale_price: Decimal | float | str
    is_require_shipping: bool
    is_mutable: bool
    added_by_promotion: bool
    download_file_urls: Sequence[str]
    download_page_url: str | None
    download_size: str | None
    options: Sequence[CartItemOption | CartItemOptionDict]


class CartItemCouponDict(TypedDict, total=False):
    """A coupon that applies to a line item."""

    id: int
    code: str
    name: str | None
    discount_type: CartItemCouponType
    discount_amount: Decimal | float | str
    expires_date: int
    total_discount: Decimal | float | str


class CartGiftWrappingDict(TypedDict, total=False):
    """The gift wrapping of a line item."""

    name: str
    message: str | None
    amount: Decimal | float | str


class CartItemInputDict(TypedDict, total=False):
    """A catalog product to put into a cart."""

    quantity: int
    product_id: int
    list_price: Decimal | float | str
    variant_id: int
    name: str
    gift_wrapping: CartGiftWrappingInput | CartGiftWrappingInputDict
    option_selections: Sequence[CartOptionSelection | CartOptionSelectionDict]


class CartGiftWrappingInputDict(TypedDict, total=False):
    """The gift wrapping of a product that is put into a cart."""

    wrap_together: bool
    wrap_details: Sequence[CartWrapDetail | CartWrapDetailDict]


class CartWrapDetailDict(TypedDict, total=False):
    """One gift wrapping and its message."""

    id: int
    message: str


class CartOptionSelectionDict(TypedDict, total=False):
    """A value that is chosen for an option or modifier of a product."""

    option_id: int
    option_value: Any
    name: str
    value: str
    name_id: int
    value_id: int


class CartPromotionsDict(TypedDict, total=False):
    """Promotions that the cart is eligible for."""

    banners: CartBanner | CartBannerDict | None


class CartCustomItemInputDict(TypedDict, total=False):
    """An item outside the catalog to put into a cart."""

    sku: str
    name: str
    quantity: int
    list_price: Decimal | float | str
    image_url: str


class CartGiftCertificateInputDict(TypedDict, total=False):
    """A gift certificate to put into a cart."""

    name: str
    theme: CartGiftCertificateTheme
    amount: Decimal | float | str
    quantity: int
    sender: CartGiftCertificateContact | CartGiftCertificateContactDict
    recipient: CartGiftCertificateContact | CartGiftCertificateContactDict
    message: str


class CartItemsInputDict(TypedDict, total=False):
    """Line items to add to a cart."""

    line_items: Sequence[CartItemInput | CartItemInputDict]
    gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict]
    custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict]
    version: int


class CartItemUpdateDict(TypedDict, total=False):
    """The new values of a line item."""

    line_item: CartItemInput | CartItemInputDict
    gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict]
    custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict]
    version: int


class CartRedirectUrlsInputDict(TypedDict, total=False):
    """What the addresses of a cart carry."""

    query_params: Mapping[str, str]


class CartRedirectUrlsDict(TypedDict, total=False):
    """Addresses that open a cart in a browser, once and within 30 days."""

    cart_url: str
    checkout_url: str
    embedded_checkout_url: str


class CategoryCustomUrlDict(TypedDict, total=False):
    """Storefront path of the category page."""

    url: str
    is_customized: bool


class CategoryTreeChildDict(TypedDict, total=False):
    """A category of the tree below another."""

    id: int
    parent_id: int
    depth: int
    path: Sequence[int]
    name: str
    is_visible: bool
    children: Sequence[CategoryTreeChild | CategoryTreeChildDict]
    url: str


class ChannelCurrencyInputDict(TypedDict, total=False):
    """Currencies to assign to a channel."""

    enabled_currencies: Sequence[str]
    default_currency: str


class ChannelListingVariantDict(TypedDict, total=False):
    """A variant that is listed in a channel."""

    product_id: int
    variant_id: int
    external_id: str | None
    state: ChannelListingVariantState
    name: str | None
    description: str | None


class ChannelCustomSectionDict(TypedDict, total=False):
    """A section of an app."""

    title: str
    query_path: str


class ChannelSiteUrlDict(TypedDict, total=False):
    """An address of the site."""

    url: str
    type: ChannelSiteUrlType
    created_at: datetime | date | str
    updated_at: datetime | date | str


class ChannelSiteCheckoutUrlDict(TypedDict, total=False):
    """An address for the checkout."""

    url: str


class ChannelCurrenciesDict(TypedDict, total=False):
    """Currencies of a channel."""

    channel_id: int
    enabled_currencies: Sequence[str]
    default_currency: str


class CheckoutCartDict(TypedDict, total=False):
    """The cart of a checkout."""

    id: str
    customer_id: int
    email: str | None
    currency: CartCurrency | CartCurrencyDict
    tax_included: bool
    base_amount: Decimal | float | str
    channel_id: int
    discount_amount: Decimal | float | str
    cart_amount_inc_tax: Decimal | float | str
    cart_amount_ex_tax: Decimal | float | str
    coupons: Sequence[CheckoutCoupon | CheckoutCouponDict]
    discounts: Sequence[CartDiscount | CartDiscountDict]
    line_items: CheckoutLineItems | CheckoutLineItemsDict
    created_time: datetime | date | str
    updated_time: datetime | date | str


class CheckoutCouponDict(TypedDict, total=False):
    """A coupon that applies to the checkout."""

    code: str
    id: int
    coupon_type: str
    discounted_amount: Decimal | float | str
    display_name: str | None


class CheckoutLineItemsDict(TypedDict, total=False):
    """The line items of a checkout, by kind."""

    physical_items: Sequence[CheckoutPhysicalItem | CheckoutPhysicalItemDict]
    digital_items: Sequence[CheckoutDigitalItem | CheckoutDigitalItemDict]
    gift_certificates: Sequence[CartGiftCertificate | CartGiftCertificateDict]
    custom_items: Sequence[CartCustomItem | CartCustomItemDict]


class CheckoutPhysicalItemDict(TypedDict, total=False):
    """A line item that is shipped."""

    quantity: int
    id: str
    variant_id: int
    product_id: int
    sku: str | None
    name: str
    url: str | None
    is_taxable: bool
    image_url: str | None
    discounts: Sequence[CartItemDiscount | CartItemDiscountDict]
    discount_amount: Decimal | float | str
    coupon_amount: Decimal | float | str
    original_price: Decimal | float | str
    list_price: Decimal | float | str
    sale_price: Decimal | float | str
    extended_list_price: Decimal | float | str
    extended_sale_price: Decimal | float | str
    comparison_price: Decimal | float | str | None
    extended_comparison_price: Decimal | float | str | None
    is_require_shipping: bool
    is_mutable: bool
    added_by_promotion: bool
    parent_id: int | None
    gift_wrapping: CheckoutGiftWrapping | CheckoutGiftWrappingDict | None
    options: Sequence[CartItemOption | CartItemOptionDict]


class CheckoutDigitalItemDict(TypedDict, total=False):
    """A line item that is downloaded."""

    quantity: int
    id: str
    variant_id: int
    product_id: int
    sku: str | None
    name: str
    url: str | None
    is_taxable: bool
    image_url: str | None
    discounts: Sequence[CartItemDiscount | CartItemDiscountDict]
    discount_amount: Decimal | float | str
    coupon_amount: Decimal | float | str
    original_price: Decimal | float | str
    list_price: Decimal | float | str
    sale_price: Decimal | float | str
    extended_list_price: Decimal | float | str
    extended_sale_price: Decimal | float | str
    comparison_price: Decimal | float | str | None
    extended_comparison_price: Decimal | float | str | None
    is_require_shipping: bool
    is_mutable: bool
    added_by_promotion: bool
    parent_id: int | None
    options: Sequence[CartItemOption | CartItemOptionDict]


class CheckoutGiftWrappingDict(TypedDict, total=False):
    """The gift wrapping of a line item."""

    name: str
    message: str | None
    amount: Decimal | float | str
    amount_as_integer: int


class CheckoutAddressDict(TypedDict, total=False):
    """A billing or shipping address."""

    first_name: str | None
    last_name: str | None
    email: str | None
    company: str | None
    address1: str | None
    address2: str | None
    city: str | None
    state_or_province: str | None
    state_or_province_code: str | None
    country_code: str | None
    postal_code: str | None
    phone: str | None
    custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict]
    id: str


class CheckoutCustomFieldDict(TypedDict, total=False):
    """The answer of the shopper to a custom field of an address form."""

    field_id: str
    field_value: str


class CheckoutConsignmentDict(TypedDict, total=False):
    """Line items that are shipped to one address or picked up together."""

    id: str
    shipping_address: dict[str, Any] | None
    address: CheckoutAddress | CheckoutAddressDict | None
    available_shipping_options: Sequence[CheckoutShippingOption | CheckoutShippingOptionDict]
    selected_shipping_option: CheckoutShippingOption | CheckoutShippingOptionDict | None
    coupon_discounts: Sequence[CheckoutConsignmentCoupon | CheckoutConsignmentCouponDict]
    discounts: Sequence[CheckoutConsignmentDiscount | CheckoutConsignmentDiscountDict]
    shipping_cost_inc_tax: Decimal | float | str
    shipping_cost_ex_tax: Decimal | float | str
    handling_cost_inc_tax: Decimal | float | str
    handling_cost_ex_tax: Decimal | float | str
    line_item_ids: Sequence[str]
    selected_pickup_option: CheckoutPickupOption | CheckoutPickupOptionDict | None


class CheckoutShippingOptionDict(TypedDict, total=False):
    """A way to ship a consignment, with its price."""

    description: str | None
    id: str
    type: str | None
    image_url: str | None
    cost: Decimal | float | str
    transit_time: str | None


class CheckoutConsignmentCouponDict(TypedDict, total=False):
    """A coupon on the shipping cost of a consignment."""

    code: str
    amount: Decimal | float | str


class CheckoutConsignmentDiscountDict(TypedDict, total=False):
    """A discount on the shipping cost of a consignment."""

    id: int


class CheckoutPickupOptionDict(TypedDict, total=False):
    """How the shopper picks up a consignment."""

    pickup_method_id: int


class CheckoutTaxDict(TypedDict, total=False):
    """A tax of the checkout."""

    name: str
    amount: Decimal | float | str


class CheckoutFeeDict(TypedDict, total=False):
    """A fee of the checkout."""

    id: str
    type: CheckoutFeeType
    name: str
    display_name: str
    cost_inc_tax: Decimal | float | str
    cost_ex_tax: Decimal | float | str
    source: str
    tax_class_id: int | None


class CheckoutPromotionDict(TypedDict, total=False):
    """A promotion that the cart is eligible for."""

    banners: Sequence[CartBanner | CartBannerDict]


class CheckoutDiscountsInputDict(TypedDict, total=False):
    """Discounts to add to a checkout."""

    cart: CheckoutCartDiscounts | CheckoutCartDiscountsDict


class CheckoutCartDiscountsDict(TypedDict, total=False):
    """Discounts to add to a cart and its line items."""

    discounts: Sequence[CheckoutDiscountInput | CheckoutDiscountInputDict]
    line_items: Sequence[CheckoutItemDiscountInput | CheckoutItemDiscountInputDict]
    version: int


class CheckoutDiscountInputDict(TypedDict, total=False):
    """A discount on the whole cart."""

    discounted_amount: Decimal | float | str


class CheckoutItemDiscountInputDict(TypedDict, total=False):
    """A discount on one line item."""

    id: str
    discounted_amount: Decimal | float | str


class CheckoutBillingAddressInputDict(TypedDict, total=False):
    """A billing address to set."""

    first_name: str
    last_name: str
    email: str
    company: str
    address1: str
    address2: str
    city: str
    state_or_province: str
    state_or_province_code: str
    country_code: str
    postal_code: str
    phone: str
    custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict]
    version: int


class CheckoutConsignmentInputDict(TypedDict, total=False):
    """Line items to ship to one address or to have picked up together."""

    address: CheckoutConsignmentAddress | CheckoutConsignmentAddressDict
    line_items: Sequence[CheckoutConsignmentItem | CheckoutConsignmentItemDict]
    pickup_option: CheckoutPickupOption | CheckoutPickupOptionDict
    version: int


class CheckoutConsignmentAddressDict(TypedDict, total=False):
    """The shipping address of a new consignment."""

    first_name: str
    last_name: str
    email: str
    company: str
    address1: str
    address2: str
    city: str
    state_or_province: str
    state_or_province_code: str
    country_code: str
    postal_code: str
    phone: str
    custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict]


class CheckoutConsignmentItemDict(TypedDict, total=False):
    """Units of a line item that belong to a consignment."""

    item_id: str
    quantity: int


class CheckoutConsignmentUpdateDict(TypedDict, total=False):
    """The new values of a consignment."""

    address: CheckoutConsignmentAddressUpdate | CheckoutConsignmentAddressUpdateDict
    line_items: Sequence[CheckoutConsignmentItem | CheckoutConsignmentItemDict]
    shipping_option_id: str
    pickup_option: CheckoutPickupOption | CheckoutPickupOptionDict
    custom_shipping: CheckoutCustomShipping | CheckoutCustomShippingDict
    version: int


class CheckoutConsignmentAddressUpdateDict(TypedDict, total=False):
    """The new shipping address of a consignment."""

    first_name: str
    last_name: str
    email: str
    company: str
    address1: str
    address2: str
    city: str
    state_or_province: str
    state_or_province_code: str
    country_code: str
    postal_code: str
    phone: str
    custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict]


class CheckoutCustomShippingDict(TypedDict, total=False):
    """A shipping price that is set by hand or app."""

    price: Decimal | float | str
    description: str


class CheckoutCouponInputDict(TypedDict, total=False):
    """A coupon to apply."""

    coupon_code: str
    version: int


class CheckoutFeesInputDict(TypedDict, total=False):
    """Fees to add."""

    fees: Sequence[CheckoutFeeInput | CheckoutFeeInputDict]


class CheckoutFeeInputDict(TypedDict, total=False):
    """A fee to add."""

    type: CheckoutFeeType
    name: str
    display_name: str
    cost: Decimal | float | str
    source: str
    tax_class_id: int


class CheckoutFeesUpdateDict(TypedDict, total=False):
    """Fees to replace."""

    fees: Sequence[CheckoutFeeUpdate | CheckoutFeeUpdateDict]


class CheckoutFeeUpdateDict(TypedDict, total=False):
    """The new values of a fee."""

    type: CheckoutFeeType
    name: str
    display_name: str
    cost: Decimal | float | str
    source: str
    tax_class_id: int
    id: str


class CheckoutFeeIdsDict(TypedDict, total=False):
    """Fees to remove."""

    ids: Sequence[str]


class CheckoutOrderDict(TypedDict, total=False):
    """The order that a checkout became."""

    id: int


class CheckoutTokenInputDict(TypedDict, total=False):
    """How often and how long a token is valid."""

    max_uses: int
    ttl: int


class CheckoutTokenDict(TypedDict, total=False):
    """A token with which a shopper can open the checkout."""

    checkout_token: str
    meta: dict[str, Any]


class CustomerAddressFormFieldDict(TypedDict, total=False):
    """A custom form field of an address."""

    name: str
    value: Any


class CustomerChannelSettingsPrivacyDict(TypedDict, total=False):
    """Consent to tracking, and the privacy policy."""

    ask_shopper_for_tracking_consent: bool
    policy_url: str


class CustomerChannelSettingsGroupsDict(TypedDict, total=False):
    """Customer groups that are assigned by default."""

    guest_customer_group_id: int
    default_customer_group_id: int


class CustomerSettingsPrivacyDict(TypedDict, total=False):
    """Consent to tracking, and the privacy policy."""

    ask_shopper_for_tracking_consent: bool
    policy_url: str


class CustomerSettingsGroupsDict(TypedDict, total=False):
    """Customer groups that are assigned by default."""

    guest_customer_group_id: int
    default_customer_group_id: int


class CustomerStoredInstrumentBillingAddressDict(TypedDict, total=False):
    """Billing address of a stored card."""

    first_name: str
    last_name: str
    email: str
    company: str
    address1: str
    address2: str
    city: str
    postal_code: str
    state_or_province: str
    state_or_province_code: str
    country_code: str
    phone: str


class CustomerAuthenticationDict(TypedDict, total=False):
    """Password settings of a customer."""

    force_password_reset: bool
    new_password: str


class CustomerNestedAddressDict(TypedDict, total=False):
    """An address of a customer."""

    first_name: str
    last_name: str
    company: str
    address1: str
    address2: str
    city: str
    state_or_province: str
    postal_code: str
    country_code: str
    phone: str
    address_type: CustomerNestedAddressType
    form_fields: Sequence[CustomerNestedAddressField | CustomerNestedAddressFieldDict]


class CustomerNestedAddressFieldDict(TypedDict, total=False):
    """A custom form field of an address."""

    name: str
    value: Any


class CustomerNestedAttributeDict(TypedDict, total=False):
    """An attribute value of a customer."""

    attribute_id: int
    attribute_value: str


class CustomerFormFieldDict(TypedDict, total=False):
    """A custom form field of a customer."""

    name: str
    value: Any


class CustomerStoreCreditAmountDict(TypedDict, total=False):
    """An amount of store credit."""

    amount: Decimal | float | str


class CustomerCredentialsDict(TypedDict, total=False):
    """Credentials to check."""

    email: str
    password: str
    channel_id: int


class CustomerCredentialsCheckDict(TypedDict, total=False):
    """Result of checking credentials."""

    customer_id: int | None
    is_valid: bool


class EmailTemplateTranslationDict(TypedDict, total=False):
    """Texts in one language."""

    locale: str
    keys_: Mapping[str, str]


class FaviconUploadDict(TypedDict, total=False):
    """A new favicon."""

    favicon_file: FileSource


class DeploymentVariableDict(TypedDict, total=False):
    """A variable that a deployment sees."""

    type: DeploymentVariableType
    key: str
    value: str


class DeploymentUploadDict(TypedDict, total=False):
    """Where to upload a package."""

    upload_url: str
    upload_uuid: str


class InventoryItemIdentityDict(TypedDict, total=False):
    """Ids of an item."""

    sku: str
    variant_id: int
    product_id: int


class InventoryItemLocationDict(TypedDict, total=False):
    """Stock of an item at one location."""

    location_id: int
    location_code: str
    location_name: str
    available_to_sell: int
    total_inventory_onhand: int
    location_enabled: bool
    settings: InventoryItemSettings | InventoryItemSettingsDict


class InventoryItemSettingsDict(TypedDict, total=False):
    """Stock settings of an item at a location."""

    safety_stock: int
    is_in_stock: bool
    warning_level: int
    bin_picking_number: str | None


class InventoryAdjustmentDict(TypedDict, total=False):
    """Stock levels to change."""

    reason: str
    items: Sequence[InventoryAdjustmentItem | InventoryAdjustmentItemDict]


class InventoryAdjustmentBySkuDict(TypedDict, total=False):
    """Quantity of an item named by its SKU."""

    location_id: int
    sku: str
    quantity: int


class InventoryAdjustmentByVariantIdDict(TypedDict, total=False):
    """Quantity of an item named by its variant."""

    location_id: int
    variant_id: int
    quantity: int


class InventoryAdjustmentByProductIdDict(TypedDict, total=False):
    """Quantity of an item named by its product."""

    location_id: int
    product_id: int
    quantity: int


class InventoryTransactionDict(TypedDict, total=False):
    """What the inventory service returns for a change."""

    transaction_id: str


class InventoryLocationItemIdentityDict(TypedDict, total=False):
    """Ids of an item."""

    sku: str
    variant_id: int
    product_id: int


class InventoryLocationItemSettingsDict(TypedDict, total=False):
    """Stock settings of an item at a location."""

    safety_stock: int
    is_in_stock: bool
    warning_level: int
    bin_picking_number: str | None


class InventoryLocationItemSettingsUpdateDict(TypedDict, total=False):
    """Stock settings to change."""

    settings: Sequence[InventoryLocationItemSettingsInput | InventoryLocationItemSettingsInputDict]


class InventoryLocationItemSettingsInputDict(TypedDict, total=False):
    """Stock settings of one item."""

    identity: InventoryLocationItemKey | InventoryLocationItemKeyDict
    safety_stock: int
    is_in_stock: bool
    warning_level: int
    bin_picking_number: str


class InventoryLocationItemBySkuDict(TypedDict, total=False):
    """An item named by its SKU."""

    sku: str


class InventoryLocationItemByVariantIdDict(TypedDict, total=False):
    """An item named by its variant."""

    variant_id: int


class InventoryLocationItemByProductIdDict(TypedDict, total=False):
    """An item named by its product."""

    product_id: int


class InventoryLocationOperatingHoursDict(TypedDict, total=False):
    """Opening hours by day of the week."""

    sunday: InventoryLocationDay | InventoryLocationDayDict | None
    monday: InventoryLocationDay | InventoryLocationDayDict | None
    tuesday: InventoryLocationDay | InventoryLocationDayDict | None
    wednesday: InventoryLocationDay | InventoryLocationDayDict | None
    thursday: InventoryLocationDay | InventoryLocationDayDict | None
    friday: InventoryLocationDay | InventoryLocationDayDict | None
    saturday: InventoryLocationDay | InventoryLocationDayDict | None


class InventoryLocationDayDict(TypedDict, total=False):
    """Opening hours on one day of the week."""

    open: bool
    opening: str | None
    closing: str | None


class InventoryLocationAddressDict(TypedDict, total=False):
    """Where a location is."""

    address1: str
    address2: str | None
    city: str
    state: str
    zip: str
    email: str
    phone: str | None
    geo_coordinates: InventoryLocationCoordinates | InventoryLocationCoordinatesDict
    country_code: str


class InventoryLocationCoordinatesDict(TypedDict, total=False):
    """Position on the map."""

    latitude: Decimal | float | str
    longitude: Decimal | float | str


class InventoryLocationSpecialHoursDict(TypedDict, total=False):
    """Hours on one date."""

    label: str
    date_: date | str
    open: bool
    opening: str | None
    closing: str | None
    all_day: bool
    annual: bool


class LogoUploadDict(TypedDict, total=False):
    """A new logo."""

    logo_file: FileSource


class OrderChannelSettingsNotificationsDict(TypedDict, total=False):
    """Recipients by kind of notification."""

    order_placed: OrderChannelSettingsRecipients | OrderChannelSettingsRecipientsDict
    forward_invoice: OrderChannelSettingsRecipients | OrderChannelSettingsRecipientsDict


class OrderChannelSettingsRecipientsDict(TypedDict, total=False):
    """E-mail addresses that get a notification."""

    email_addresses: Sequence[str] | None


class OrderPickupItemDict(TypedDict, total=False):
    """An ordered item to collect."""

    order_product_id: int
    quantity: int


class OrderRefundItemDict(TypedDict, total=False):
    """A refunded item, or a refunded part of the order."""

    item_type: OrderRefundItemType
    item_id: int
    reason: str | None
    quantity: int | None
    adjustments: Sequence[OrderRefundAdjustment | OrderRefundAdjustmentDict]


class OrderRefundAdjustmentDict(TypedDict, total=False):
    """A change of the refunded amount of an item."""

    amount: Decimal | float | str
    description: str


class OrderRefundAmountItemDict(TypedDict, total=False):
    """An amount to refund of the order, of shipping, handling, tax or a fee."""

    item_type: OrderRefundAmountType
    item_id: int
    amount: Decimal | float | str
    reason: str


class OrderRefundPaymentDict(TypedDict, total=False):
    """A payment that returns money to the shopper."""

    provider_id: str
    amount: Decimal | float | str
    offline: bool


class OrderRefundOverrideDict(TypedDict, total=False):
    """Totals of a refund that the merchant calculated."""

    total_amount: Decimal | float | str
    total_tax: Decimal | float | str


class OrderRefundQuantityItemDict(TypedDict, total=False):
    """A quantity of a product or gift wrapping to refund."""

    item_type: OrderRefundQuantityType
    item_id: int
    adjustments: Sequence[OrderRefundAdjustment | OrderRefundAdjustmentDict]
    quantity: int
    reason: str


class OrderRefundQuoteRequestDict(TypedDict, total=False):
    """A planned refund."""

    items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict]
    tax_adjustment_amount: Decimal | float | str


class OrderRefundQuoteDict(TypedDict, total=False):
    """Amounts and refund methods of a planned refund."""

    order_id: int
    total_refund_amount: Decimal | float | str
    total_refund_tax_amount: Decimal | float | str
    order_level_refund_amount: Decimal | float | str
    rounding: Decimal | float | str
    adjustment: Decimal | float | str
    tax_inclusive: bool
    refund_methods: Sequence[Sequence[OrderRefundMethod | OrderRefundMethodDict]]


class OrderRefundMethodDict(TypedDict, total=False):
    """A way to return a part of the amount."""

    provider_id: str
    provider_description: str
    amount: Decimal | float | str
    offline: bool
    offline_provider: bool
    offline_reason: str | None


class OrderSettingsNotificationsDict(TypedDict, total=False):
    """Recipients by kind of notification."""

    order_placed: OrderSettingsRecipients | OrderSettingsRecipientsDict
    forward_invoice: OrderSettingsRecipients | OrderSettingsRecipientsDict


class OrderSettingsRecipientsDict(TypedDict, total=False):
    """E-mail addresses that get a notification."""

    email_addresses: Sequence[str]


class OrderTransactionOfflineDict(TypedDict, total=False):
    """An offline payment method."""

    display_name: str


class OrderTransactionCustomDict(TypedDict, total=False):
    """A custom payment method."""

    payment_method: str


class OrderTransactionAvsResultDict(TypedDict, total=False):
    """Result of comparing the billing address with that of the card."""

    code: str
    message: str
    street_match: str
    postal_match: str


class OrderTransactionCvvResultDict(TypedDict, total=False):
    """Result of checking the security code of the card."""

    code: str
    message: str


class OrderTransactionCreditCardDict(TypedDict, total=False):
    """A payment card, without its full number."""

    card_type: OrderTransactionCardType | None
    card_iin: str | None
    card_last4: str | None
    card_expiry_month: int | None
    card_expiry_year: int | None


class OrderTransactionGiftCertificateDict(TypedDict, total=False):
    """A gift certificate and its balance around the transaction."""

    code: str
    original_balance: Decimal | float | str
    starting_balance: Decimal | float | str
    remaining_balance: Decimal | float | str
    status: OrderTransactionGiftCertificateStatus


class OrderTransactionStoreCreditDict(TypedDict, total=False):
    """Store credit after the transaction."""

    remaining_balance: Decimal | float | str


class OrderTransactionProviderResultDict(TypedDict, total=False):
    """Values that only some payment providers return."""

    receipt_number: str | None
    authorization_code: str | None
    fraud_response: str | None
    amount_received: Decimal | float | str | None


class PageWidgetsRegionDict(TypedDict, total=False):
    """A region of a page."""

    name: str
    children: Sequence[PageWidgetsChild | PageWidgetsChildDict]


class PageWidgetsLayoutDict(TypedDict, total=False):
    """A layout that divides its place into zones."""

    configuration: dict[str, Any]
    name: str
    dropzones: Sequence[PageWidgetsDropzone | PageWidgetsDropzoneDict]
    type: PageWidgetsChildType


class PageWidgetsDropzoneDict(TypedDict, total=False):
    """A zone of a layout."""

    configuration: dict[str, Any]
    widgets: Sequence[PageWidgetsWidget | PageWidgetsWidgetDict]


class PageWidgetsWidgetDict(TypedDict, total=False):
    """A widget on a page."""

    configuration: dict[str, Any]
    storefront_api_query_params: dict[str, Any]
    name: str
    description: str | None
    type: PageWidgetsChildType


class PaymentAccessTokenOrderDict(TypedDict, total=False):
    """Order to pay."""

    id: int
    is_recurring: bool


class StoredInstrumentDict(TypedDict, total=False):
    """A card that the customer has stored."""

    brand: str
    expiry_month: int
    expiry_year: int
    issuer_identification_number: str
    last_4: str
    token: str
    is_default: bool
    type: str


class SupportedInstrumentDict(TypedDict, total=False):
    """A kind of card that a method accepts."""

    instrument_type: PaymentInstrumentType
    verification_value_required: bool | None


class PickupOptionQueryDict(TypedDict, total=False):
    """Items to pick up, and where."""

    search_area: PickupSearchArea | PickupSearchAreaDict
    items: Sequence[PickupQueryItem | PickupQueryItemDict]


class PickupSearchAreaDict(TypedDict, total=False):
    """A circle around a place."""

    coordinates: PickupCoordinates | PickupCoordinatesDict
    radius: PickupRadius | PickupRadiusDict


class PickupCoordinatesDict(TypedDict, total=False):
    """Place on the map."""

    latitude: Decimal | float | str
    longitude: Decimal | float | str


class PickupRadiusDict(TypedDict, total=False):
    """Distance from a place."""

    value: int
    unit: PickupRadiusUnit


class PickupQueryItemDict(TypedDict, total=False):
    """An item to pick up."""

    variant_id: int
    quantity: int


class PickupOptionResultsDict(TypedDict, total=False):
    """Results of a search for pickup methods."""

    results: Sequence[PickupOptionResult | PickupOptionResultDict]


class PickupOptionResultDict(TypedDict, total=False):
    """One result of a search for pickup methods."""

    pickup_options: Sequence[PickupOption | PickupOptionDict]


class PickupOptionDict(TypedDict, total=False):
    """A pickup method and the items that it has."""

    pickup_method: PickupOptionMethod | PickupOptionMethodDict
    available_items: Sequence[PickupOptionItem | PickupOptionItemDict]


class PickupOptionMethodDict(TypedDict, total=False):
    """A pickup method."""

    id: int
    location_id: int
    display_name: str
    collection_instructions: str | None
    collection_time_description: str | None


class PickupOptionItemDict(TypedDict, total=False):
    """An item that can be picked up."""

    variant_id: int
    quantity: int


class PlacedWidgetDict(TypedDict, total=False):
    """Widget of a placement."""

    name: str
    description: str
    widget_configuration: dict[str, Any]
    uuid: str
    widget_template: EmbeddedWidgetTemplate | EmbeddedWidgetTemplateDict
    date_created: datetime | date | str
    date_modified: datetime | date | str
    version_uuid: str
    channel_id: int


class PriceListAssignmentInputDict(TypedDict, total=False):
    """A customer group and a channel."""

    customer_group_id: int
    channel_id: int


class PriceListBulkTierDict(TypedDict, total=False):
    """A price for a range of quantities."""

    quantity_min: int
    quantity_max: int | None
    type: PriceListTierType
    amount: Decimal | float | str


class PriceListRecordInputDict(TypedDict, total=False):
    """A price of one of several price lists."""

    price_list_id: int
    variant_id: int
    sku: str
    currency: str
    price: Decimal | float | str
    sale_price: Decimal | float | str
    retail_price: Decimal | float | str
    map_price: Decimal | float | str
    bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict]


class ProductComplexRuleConditionDict(TypedDict, total=False):
    """A choice on which a rule depends: a modifier value or a variant."""

    modifier_id: int | None
    modifier_value_id: int | None
    variant_id: int | None


class ProductModifierChoiceDict(TypedDict, total=False):
    """A value of a modifier, within the modifier."""

    id: int
    label: str
    sort_order: int
    is_default: bool
    value_data: dict[str, Any] | None
    adjusters: ProductAdjusters | ProductAdjustersDict | None


class ProductModifierItemsDict(TypedDict, total=False):
    """A modifier in the reply to its create."""

    id: int
    type: ProductModifierType
    required: bool
    sort_order: int
    config: ProductOptionConfig | ProductOptionConfigDict
    display_name: str
    product_id: int
    name: str
    option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict]


class ProductOptionChoiceDict(TypedDict, total=False):
    """A value of an option, within the option."""

    id: int
    is_default: bool
    label: str
    sort_order: int
    value_data: dict[str, Any] | None


class ProductVariantOptionValueDict(TypedDict, total=False):
    """A value of an option; bodies have both ids or both names."""

    option_display_name: str
    label: str
    id: int
    option_id: int


class ProductCustomUrlDict(TypedDict, total=False):
    """Address of a product page in the store."""

    url: str
    is_customized: bool
    create_redirect: bool


class ProductCustomFieldInputDict(TypedDict, total=False):
    """A custom field that is written with its product."""

    id: int
    name: str
    value: str


class ProductBulkPricingRuleInputDict(TypedDict, total=False):
    """A bulk pricing rule that is written with its product."""

    quantity_min: int
    quantity_max: int
    type: ProductBulkPricingRuleType
    amount: Decimal | float | str


class ProductImageInputDict(TypedDict, total=False):
    """A picture that is written with its product."""

    id: int
    is_thumbnail: bool
    sort_order: int
    description: str
    image_url: str


class ProductPrimaryImageDict(TypedDict, total=False):
    """The main picture of a product, in several sizes."""

    id: int
    product_id: int
    is_thumbnail: bool
    sort_order: int
    description: str | None
    image_file: str
    url_zoom: str
    url_standard: str
    url_thumbnail: str
    url_tiny: str
    date_modified: datetime | date | str


class ProductVideoInputDict(TypedDict, total=False):
    """A video that is written with its product."""

    id: int
    title: str
    description: str
    sort_order: int
    type: ProductVideoType
    video_id: str


class ProductParentRelationDict(TypedDict, total=False):
    """An option value of another product that offers this product."""

    type: ProductParentRelationType
    product_id: int
    attribute_id: int


class ProductVariantInputDict(TypedDict, total=False):
    """A variant that is created with its product."""

    cost_price: Decimal | float | str | None
    price: Decimal | float | str | None
    sale_price: Decimal | float | str | None
    retail_price: Decimal | float | str | None
    map_price: Decimal | float | str
    weight: Decimal | float | str | None
    width: Decimal | float | str | None
    height: Decimal | float | str | None
    depth: Decimal | float | str | None
    is_free_shipping: bool
    fixed_cost_shipping_price: Decimal | float | str | None
    purchasing_disabled: bool
    purchasing_disabled_message: str
    image_url: str
    upc: str
    inventory_level: int | None
    inventory_warning_level: int | None
    bin_picking_number: str | None
    mpn: str
    gtin: str
    sku: str
    option_values: Sequence[ProductVariantOptionValue | ProductVariantOptionValueDict]


class ProductOptionConfigDict(TypedDict, total=False):
    """Settings of an option or modifier; each type uses only some of them."""

    default_value: str | None
    checked_by_default: bool
    checkbox_label: str
    date_limited: bool
    date_limit_mode: ProductDateLimitMode | None
    date_earliest_value: datetime | date | str | None
    date_latest_value: datetime | date | str | None
    file_types_mode: ProductFileTypesMode | None
    file_types_supported: Sequence[str]
    file_types_other: Sequence[str]
    file_max_size: int | None
    text_characters_limited: bool
    text_min_length: int | None
    text_max_length: int | None
    text_lines_limited: bool
    text_max_lines: int | None
    number_limited: bool
    number_limit_mode: ProductNumberLimitMode | None
    number_lowest_value: Decimal | float | str | None
    number_highest_value: Decimal | float | str | None
    number_integers_only: bool
    product_list_adjusts_inventory: bool
    product_list_adjusts_pricing: bool
    product_list_shipping_calc: ProductListShipping | None


class ProductAdjusterDict(TypedDict, total=False):
    """A change of a price or weight."""

    adjuster: ProductAdjusterType | None
    adjuster_value: Decimal | float | str | None


class ProductAdjustersDict(TypedDict, total=False):
    """What changes when a shopper chooses a value."""

    price: ProductAdjuster | ProductAdjusterDict | None
    weight: ProductAdjuster | ProductAdjusterDict | None
    image_url: str | None
    purchasing_disabled: ProductPurchasingDisabled | ProductPurchasingDisabledDict | None


class ProductPurchasingDisabledDict(TypedDict, total=False):
    """Whether a product with a chosen value cannot be bought."""

    status: bool
    message: str


class PromotionCodeBatchRequestDict(TypedDict, total=False):
    """How many codes to generate, and how they look."""

    batch_size: int
    max_uses: int
    max_uses_per_customer: int
    prefix: str
    suffix: str
    delimiter: str
    exclude_characters: Sequence[str]
    code_length: int


class PromotionCodeBatchDict(TypedDict, total=False):
    """Generated codes."""

    created: datetime | date | str
    max_uses: int | None
    max_uses_per_customer: int | None
    batch_size: int
    codes: Sequence[PromotionBatchCode | PromotionBatchCodeDict]


class PromotionBatchCodeDict(TypedDict, total=False):
    """A generated code."""

    code: str


class PromotionChannelDict(TypedDict, total=False):
    """A channel in which the promotion applies."""

    id: int


class PromotionCustomerDict(TypedDict, total=False):
    """Customers who qualify; without limits, everybody does."""

    group_ids: Sequence[int]
    minimum_order_count: int
    excluded_group_ids: Sequence[int]
    segments: PromotionSegments | PromotionSegmentsDict | None


class PromotionSegmentIdsDict(TypedDict, total=False):
    """Customers of any of these segments."""

    id: Sequence[str]


class PromotionSegmentNotDict(TypedDict, total=False):
    """Customers who do not match a condition."""

    not_: PromotionSegments | PromotionSegmentsDict


class PromotionSegmentAndDict(TypedDict, total=False):
    """Customers who match all conditions."""

    and_: Sequence[PromotionSegments | PromotionSegmentsDict]


class PromotionSegmentOrDict(TypedDict, total=False):
    """Customers who match any condition."""

    or_: Sequence[PromotionSegments | PromotionSegmentsDict]


class PromotionRuleDict(TypedDict, total=False):
    """A discount and the condition under which a cart gets it."""

    action: PromotionAction | PromotionActionDict
    apply_once: bool
    stop: bool
    condition: PromotionCondition | PromotionConditionDict | None


class CartValueActionDict(TypedDict, total=False):
    """Discounts the value of the cart."""

    cart_value: PromotionCartValue | PromotionCartValueDict


class PromotionCartValueDict(TypedDict, total=False):
    """A discount on the value of the cart."""

    discount: PromotionDiscount | PromotionDiscountDict
    maximum_allowed_discount_amount: Decimal | float | str | None


class FixedDiscountDict(TypedDict, total=False):
    """A discount of an amount of money."""

    fixed_amount: Decimal | float | str


class PercentageDiscountDict(TypedDict, total=False):
    """A discount of a percentage."""

    percentage_amount: Decimal | float | str


class CartItemsActionDict(TypedDict, total=False):
    """Discounts items of the cart."""

    cart_items: PromotionCartItems | PromotionCartItemsDict


class PromotionCartItemsDict(TypedDict, total=False):
    """A discount on items of the cart."""

    discount: PromotionDiscount | PromotionDiscountDict
    maximum_allowed_discount_amount: Decimal | float | str | None
    as_total: bool
    items: PromotionItemMatcher | PromotionItemMatcherDict | None
    include_items_considered_by_condition: bool
    exclude_items_on_sale: bool
    strategy: PromotionItemStrategy | None
    quantity: int | None
    add_free_item: bool


class BrandsItemMatcherDict(TypedDict, total=False):
    """Items of these brands."""

    brands: Sequence[int]


class CategoriesItemMatcherDict(TypedDict, total=False):
    """Items of these categories."""

    categories: Sequence[int]


class ProductsItemMatcherDict(TypedDict, total=False):
    """Items that are these products."""

    products: Sequence[int]


class VariantsItemMatcherDict(TypedDict, total=False):
    """Items that are these variants."""

    variants: Sequence[int]


class ProductOptionsItemMatcherDict(TypedDict, total=False):
    """Items with a chosen option value."""

    product_option: PromotionProductOption | PromotionProductOptionDict


class PromotionProductOptionDict(TypedDict, total=False):
    """An option of products and its values."""

    type: str
    name: str
    values: Sequence[str]


class CustomFieldItemMatcherDict(TypedDict, total=False):
    """Items whose product has a custom field."""

    product_custom_field: PromotionCustomField | PromotionCustomFieldDict


class PromotionCustomFieldDict(TypedDict, total=False):
    """A custom field of products and its values."""

    name: str
    values: Sequence[str]


class NotItemMatcherDict(TypedDict, total=False):
    """Items that do not match."""

    not_: PromotionItemMatcher | PromotionItemMatcherDict


class AndItemMatcherDict(TypedDict, total=False):
    """Items that match all matchers."""

    and_: Sequence[PromotionItemMatcher | PromotionItemMatcherDict]


class OrItemMatcherDict(TypedDict, total=False):
    """Items that match any matcher."""

    or_: Sequence[PromotionItemMatcher | PromotionItemMatcherDict]


class GiftItemActionDict(TypedDict, total=False):
    """Adds a free item to the cart."""

    gift_item: PromotionGiftItem | PromotionGiftItemDict


class PromotionGiftItemDict(TypedDict, total=False):
    """A free product or variant."""

    quantity: int
    product_id: int | None
    variant_id: int | None


class FixedPriceSetActionDict(TypedDict, total=False):
    """Sells a set of items for a fixed price."""

    fixed_price_set: PromotionFixedPriceSet | PromotionFixedPriceSetDict


class PromotionFixedPriceSetDict(TypedDict, total=False):
    """A set of items and its price."""

    quantity: int
    fixed_price: Decimal | float | str
    items: PromotionItemMatcher | PromotionItemMatcherDict | None
    strategy: PromotionItemStrategy | None
    exclude_items_on_sale: bool
    include_items_considered_by_condition: bool


class ShippingActionDict(TypedDict, total=False):
    """Makes shipping free."""

    shipping: PromotionShipping | PromotionShippingDict


class PromotionShippingDict(TypedDict, total=False):
    """Shipping zones with free shipping."""

    free_shipping: bool
    zone_ids: Any


class CartConditionDict(TypedDict, total=False):
    """A requirement on the cart."""

    cart: PromotionCartRequirement | PromotionCartRequirementDict


class PromotionCartRequirementDict(TypedDict, total=False):
    """Items, spend or quantity that a cart needs."""

    items: PromotionItemMatcher | PromotionItemMatcherDict | None
    minimum_spend: Decimal | float | str | None
    minimum_quantity: int | None


class AndConditionDict(TypedDict, total=False):
    """Requires all of several conditions."""

    and_: Sequence[CartCondition | CartConditionDict]


class PromotionNotificationDict(TypedDict, total=False):
    """A text about the promotion in the storefront."""

    content: str
    type: PromotionNotificationType
    locations: Sequence[str]


class CountryAddressMatcherDict(TypedDict, total=False):
    """Shipping addresses in these countries."""

    countries: Sequence[PromotionCountry | PromotionCountryDict]


class PromotionCountryDict(TypedDict, total=False):
    """A country."""

    iso2_country_code: str


class NotAddressMatcherDict(TypedDict, total=False):
    """Shipping addresses outside of countries."""

    not_: CountryAddressMatcher | CountryAddressMatcherDict


class PromotionScheduleDict(TypedDict, total=False):
    """Days and times at which the promotion applies."""

    week_frequency: int
    week_days: Sequence[PromotionWeekDay]
    daily_start_time: str
    daily_end_time: str


class PromotionCodeInputDict(TypedDict, total=False):
    """A coupon code to create with the promotion."""

    code: str
    max_uses: int
    max_uses_per_customer: int


class PromotionMultipleCodesDict(TypedDict, total=False):
    """Whether the promotion has several codes."""

    has_multiple_codes: bool


class RedirectImexJobErrorDict(TypedDict, total=False):
    """A row that failed."""

    row: int
    message: str


class RedirectExportOptionsDict(TypedDict, total=False):
    """What to export."""

    site_id: int | None
    redirect_ids: Sequence[int]
    include_dynamic_target_urls: bool


class RedirectImexJobReferenceDict(TypedDict, total=False):
    """The job that was started."""

    id: str


class RedirectImportFileDict(TypedDict, total=False):
    """Redirects to import."""

    import_file: FileSource


class RedirectToDict(TypedDict, total=False):
    """Where visitors are sent."""

    type: RedirectTargetType
    entity_id: int | None
    url: str | None


class SearchFilterScopeDict(TypedDict, total=False):
    """Where filters are used."""

    category_id: int | None
    channel_id: int | None


class SearchFilterContextInputDict(TypedDict, total=False):
    """Filters of products in a channel or category."""

    context: SearchFilterScope | SearchFilterScopeDict
    data: Sequence[ConfiguredSearchFilter | ConfiguredSearchFilterDict]


class AvailableValueSearchFilterDict(TypedDict, total=False):
    """A filter by product option, category, brand or rating that could be enabled."""

    id: str
    name: str
    product_count: int
    type: SearchFilterType


class AvailablePriceSearchFilterDict(TypedDict, total=False):
    """A filter by price that could be enabled."""

    id: str
    name: str
    price_range_max: Decimal | float | str
    price_range_min: Decimal | float | str
    type: SearchFilterType


class AvailableOtherSearchFilterDict(TypedDict, total=False):
    """A filter by stock, shipping and the like that could be enabled."""

    id: str
    name: str
    type: SearchFilterType


class ShippingChannelCheckoutDict(TypedDict, total=False):
    """Settings of shipping at the checkout of a channel."""

    out_of_delivery_zone_message: str | None


class ShippingCheckoutDict(TypedDict, total=False):
    """Settings of shipping at checkout."""

    country_list_strategy: CountryListStrategy
    out_of_delivery_zone_message: str | None


class SiteCertificateInputDict(TypedDict, total=False):
    """A certificate to install."""

    certificate: str
    private_key: str
    intermediate_certificates: str


class InstalledCertificateDict(TypedDict, total=False):
    """The certificate of a site."""

    common_name: str
    subject_alternative_names: Sequence[str]
    validity_not_before: str
    validity_not_after: str
    signing_algorithm: str
    issuer: str
    certificate: str
    intermediate_certificates: str | None


class SiteUrlDict(TypedDict, total=False):
    """One address of a site."""

    url: str
    type: SiteUrlType
    created_at: datetime | date | str
    updated_at: datetime | date | str


class CspHeaderDict(TypedDict, total=False):
    """The header Content-Security-Policy."""

    enabled: bool
    header_value: str | None


class HstsHeaderDict(TypedDict, total=False):
    """The header Strict-Transport-Security."""

    enabled: bool
    include_preload: bool
    include_subdomains: bool
    max_age: HstsMaxAge | None


class FrameOptionsHeaderDict(TypedDict, total=False):
    """The header X-Frame-Options."""

    allowed_url: str | None
    enabled: bool
    setting: FrameOptions | None


class PrivateTokenRequestDict(TypedDict, total=False):
    """A token for servers."""

    expires_at: datetime | date | str
    channel_ids: Sequence[int]
    channel_id: int
    scopes: Sequence[StorefrontTokenScope]


class CustomerImpersonationTokenRequestDict(TypedDict, total=False):
    """A token for requests on behalf of customers."""

    expires_at: datetime | date | str
    channel_ids: Sequence[int]
    channel_id: int


class TaxProviderTargetDict(TypedDict, total=False):
    """Where a tax provider is active."""

    country_codes: Sequence[str]
    subdivision_codes: Sequence[str]


class TaxClassRateDict(TypedDict, total=False):
    """The rate of a tax class."""

    rate: Decimal | float | str
    tax_class_id: int


class TaxPriceDisplayDict(TypedDict, total=False):
    """Whether the control panel and invoices show prices with tax."""

    control_panel_price_display_strategy: TaxPriceDisplayStrategy
    invoice_price_display_strategy: TaxPriceDisplayStrategy


class TaxZonePriceDisplayDict(TypedDict, total=False):
    """How shoppers of a zone see prices."""

    show_inclusive: bool
    show_both_on_detail_view: bool
    show_both_on_list_view: bool


class TaxZoneShoppersDict(TypedDict, total=False):
    """Shoppers whom a zone is for."""

    locations: Sequence[TaxZoneLocation | TaxZoneLocationDict]
    customer_groups: Sequence[int]


class TaxZoneLocationDict(TypedDict, total=False):
    """A country, or parts of it."""

    country_code: str
    subdivision_codes: Sequence[str]
    postal_codes: Sequence[str]


class TaxZoneCheckDict(TypedDict, total=False):
    """A shopper whose tax zone is wanted."""

    country_code: str
    subdivision_codes: str
    postal_code: str
    customer_group_id: int


class ThemeConfigurationInputDict(TypedDict, total=False):
    """Settings to check."""

    variation_id: str
    settings: dict[str, Any]


class ThemeJobErrorDict(TypedDict, total=False):
    """An error of a job."""

    error: str
    message: str


class ThemeJobWarningDict(TypedDict, total=False):
    """A warning of a job."""

    message: str
    warning: str


class ThemeVariationDict(TypedDict, total=False):
    """A variation of a theme."""

    description: str | None
    external_id: str | None
    name: str
    uuid: str


class ThemeUploadDict(TypedDict, total=False):
    """The theme to upload."""

    file: FileSource


class ThemeJobReferenceDict(TypedDict, total=False):
    """The job that was started."""

    job_id: str


class ThemeDownloadOptionsDict(TypedDict, total=False):
    """What to download."""

    which: ThemeRevision


class ThemeActivationDict(TypedDict, total=False):
    """What to activate."""

    variation_id: str
    which: ThemeRevision


class TreeCategoryUrlDict(TypedDict, total=False):
    """Storefront path of the category page."""

    path: str
    is_customized: bool


class WebhookAdminHookDict(TypedDict, total=False):
    """A webhook of the API account."""

    id: int
    client_id: str
    store_hash: str
    scope: str
    destination: str
    headers: Mapping[str, str] | None
    is_active: bool
    created_at: datetime | date | str
    updated_at: datetime | date | str
    status: WebhookAdminHookStatus


class WebhookAdminBlockedDomainDict(TypedDict, total=False):
    """A domain that gets no calls at the moment."""

    destination: str
    time_left: int
    reasons: Sequence[WebhookAdminBlockReason | WebhookAdminBlockReasonDict]


class WebhookAdminBlockReasonDict(TypedDict, total=False):
    """Failures of one kind."""

    failure_description: str
    count: int
    timestamp: datetime | date | str


class WidgetSchemaTabDict(TypedDict, total=False):
    """A tab of settings."""

    type: WidgetSchemaType | None
    label: str | None
    sections: Sequence[WidgetSchemaSection | WidgetSchemaSectionDict]


class WidgetSchemaSectionDict(TypedDict, total=False):
    """A group of settings."""

    label: str | None
    settings: Sequence[WidgetSchemaSetting | WidgetSchemaSettingDict]


class WidgetSchemaSettingDict(TypedDict, total=False):
    """A setting that merchants fill in."""

    type: WidgetSettingType | None
    label: str | None
    id: str
    default: str | None
    type_meta: WidgetSettingDetails | WidgetSettingDetailsDict | None
    conditional: WidgetSettingCondition | WidgetSettingConditionDict | None


class WidgetSettingDetailsDict(TypedDict, total=False):
    """Details that a kind of input needs."""

    select_options: Sequence[WidgetSettingChoice | WidgetSettingChoiceDict]


class WidgetSettingChoiceDict(TypedDict, total=False):
    """A choice of a select input."""

    label: str | None
    value: str | None


class WidgetSettingConditionDict(TypedDict, total=False):
    """When a setting is shown."""

    key: str | None
    operator: str | None
    value: Sequence[Any]


class WidgetSchemaArrayDict(TypedDict, total=False):
    """A list whose elements have settings of their own."""

    type: WidgetSchemaType | None
    label: str | None
    id: str
    default_count: int
    entry_label: str | None
    thumbnail: WidgetSchemaThumbnail | WidgetSchemaThumbnailDict | None
    schema: Sequence[WidgetSchemaEntry | WidgetSchemaEntryDict]


class WidgetSchemaThumbnailDict(TypedDict, total=False):
    """Picture that stands for an element of a list."""

    type: str | None
    value_key: str | None


class WidgetSchemaHiddenDict(TypedDict, total=False):
    """Settings that the page builder does not show."""

    type: WidgetSchemaType | None
    settings: Sequence[WidgetSchemaSetting | WidgetSchemaSettingDict]


class WidgetPreviewInputDict(TypedDict, total=False):
    """What to render the template with."""

    widget_configuration: dict[str, Any]


class WidgetPreviewDict(TypedDict, total=False):
    """A rendered widget."""

    html: str


class EmbeddedWidgetTemplateDict(TypedDict, total=False):
    """Template of a widget."""

    name: str
    schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict]
    template: str
    storefront_api_query: str | None
    uuid: str
    kind: str
    date_created: datetime | date | str
    date_modified: datetime | date | str
    current_version_uuid: str
    icon_name: str


class WishlistItemDict(TypedDict, total=False):
    """A product of a wishlist."""

    id: int
    product_id: int
    variant_id: int | None


class WishlistItemsInputDict(TypedDict, total=False):
    """Products to add to a wishlist."""

    items: Sequence[WishlistItemInput | WishlistItemInputDict]


class WishlistItemInputDict(TypedDict, total=False):
    """A product to add to a wishlist."""

    product_id: int
    variant_id: int


class AbandonedCartChannelSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of AbandonedCartChannelSettings takes."""

    enable_notification: bool | None
    email_customer_until_cart_is_recovered: bool | None
    marketing_emails_require_customer_consent: bool | None
    email_merchant_when_cart_is_converted: bool | None
    email_merchant_when_cart_is_abandoned: bool | None
    merchant_email_address: str | None
    merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency | None
    merchant_abandoned_cart_digest_email_frequency: int | None


class AbandonedCartEmailSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of AbandonedCartEmailSettings takes."""

    use_global: bool


class AbandonedCartEmailCreate(TypedDict, total=False):
    """The fields that create of AbandonedCartEmails takes."""

    notify_at_minutes: AbandonedCartEmailNotifyAtMinutes
    coupon_code: str | None
    template: AbandonedCartEmailTemplate | AbandonedCartEmailTemplateDict
    is_active: bool


class AbandonedCartEmailUpdate(TypedDict, total=False):
    """The fields that update of AbandonedCartEmails takes."""

    notify_at_minutes: AbandonedCartEmailNotifyAtMinutes
    coupon_code: str | None
    template: AbandonedCartEmailTemplate | AbandonedCartEmailTemplateDict
    is_active: bool


class AbandonedCartSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of AbandonedCartSettings takes."""

    email_customer_until_cart_is_recovered: bool
    marketing_emails_require_customer_consent: bool
    email_merchant_when_cart_is_converted: bool
    email_merchant_when_cart_is_abandoned: bool
    merchant_email_address: str | None
    merchant_abandoned_cart_email_frequency_type: AbandonedCartEmailFrequency
    merchant_abandoned_cart_digest_email_frequency: int
    enable_notification: bool


class AnalyticsProviderUpdate(TypedDict, total=False):
    """The fields that update of AnalyticsProviders takes."""

    name: str
    code: str | None
    enabled: bool
    data_tag_enabled: bool
    version: Decimal | float | str | None
    is_oauth_connected: Any


class BrandMetafieldCreate(TypedDict, total=False):
    """The fields that create of BrandMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class BrandMetafieldUpdate(TypedDict, total=False):
    """The fields that update of BrandMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class BrandMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of BrandMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class BrandCreate(TypedDict, total=False):
    """The fields that create of Brands takes."""

    name: Required[str]
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    search_keywords: str
    image_url: str
    custom_url: BrandCustomUrl | BrandCustomUrlDict


class BrandUpdate(TypedDict, total=False):
    """The fields that update of Brands takes."""

    name: str
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    search_keywords: str
    image_url: str
    custom_url: BrandCustomUrl | BrandCustomUrlDict


class CartChannelSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of CartChannelSettings takes."""

    allow_purchasing: bool | None


class CartMetafieldCreate(TypedDict, total=False):
    """The fields that create of CartMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class CartMetafieldUpdate(TypedDict, total=False):
    """The fields that update of CartMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class CartMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of CartMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class CartSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of CartSettings takes."""

    allow_purchasing: bool


class CartCreate(TypedDict, total=False):
    """The fields that create of Carts takes."""

    customer_id: int
    channel_id: int
    currency: CartCurrency | CartCurrencyDict
    line_items: Sequence[CartItemInput | CartItemInputDict]
    locale: str | None
    custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict]
    gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict]


class CartUpdate(TypedDict, total=False):
    """The fields that update of Carts takes."""

    customer_id: int
    version: int


class CatalogSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of CatalogSettings takes."""

    auto_approve_reviews: bool | None
    enable_product_comparisons: bool | None


class CategoryCreate(TypedDict, total=False):
    """The fields that create of Categories takes."""

    parent_id: Required[int]
    name: Required[str]
    description: str
    views: int
    sort_order: int
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    layout_file: str
    image_url: str
    is_visible: bool
    search_keywords: str
    default_product_sort: CategoryProductSort
    custom_url: CategoryCustomUrl | CategoryCustomUrlDict


class CategoryUpdate(TypedDict, total=False):
    """The fields that update of Categories takes."""

    parent_id: int
    name: str
    description: str
    views: int
    sort_order: int
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    layout_file: str
    image_url: str
    is_visible: bool
    search_keywords: str
    default_product_sort: CategoryProductSort
    custom_url: CategoryCustomUrl | CategoryCustomUrlDict


class CategoryMetafieldCreate(TypedDict, total=False):
    """The fields that create of CategoryMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class CategoryMetafieldUpdate(TypedDict, total=False):
    """The fields that update of CategoryMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class CategoryMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of CategoryMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class CategoryProductSortOrderCreate(TypedDict, total=False):
    """The fields that create of CategoryProductSortOrders takes."""

    product_id: Required[int]
    sort_order: Required[int]


class CategoryProductSortOrderUpdate(TypedDict, total=False):
    """The fields that update of CategoryProductSortOrders takes."""

    sort_order: int


class CategoryProductSortOrderUpsertRow(TypedDict, total=False):
    """A row of upsert_many of CategoryProductSortOrders."""

    product_id: Required[int]
    sort_order: int


class CategoryTreeCreate(TypedDict, total=False):
    """The fields that create of CategoryTrees takes."""

    name: str
    channels: Sequence[int]


class CategoryTreeUpdate(TypedDict, total=False):
    """The fields that update of CategoryTrees takes."""

    name: str
    channels: Sequence[int]


class CategoryTreeUpsertRow(TypedDict, total=False):
    """A row of upsert_many of CategoryTrees."""

    id: int
    name: str
    channels: Sequence[int]


class ChannelCurrencyAssignmentCreate(TypedDict, total=False):
    """The fields that create of ChannelCurrencyAssignments takes."""

    channel_id: Required[int]
    enabled_currencies: Required[Sequence[str]]
    default_currency: Required[str]


class ChannelCurrencyAssignmentUpdate(TypedDict, total=False):
    """The fields that update of ChannelCurrencyAssignments takes."""

    enabled_currencies: Sequence[str]
    default_currency: str


class ChannelCurrencyAssignmentUpdateRow(TypedDict, total=False):
    """A row of update_many of ChannelCurrencyAssignments."""

    channel_id: Required[int]
    enabled_currencies: Sequence[str]
    default_currency: str


class ChannelListingCreate(TypedDict, total=False):
    """The fields that create of ChannelListings takes."""

    product_id: Required[int]
    state: Required[ChannelListingState]
    variants: Required[Sequence[ChannelListingVariant | ChannelListingVariantDict]]
    external_id: str | None
    name: str | None
    description: str | None


class ChannelListingUpdate(TypedDict, total=False):
    """The fields that update of ChannelListings takes."""

    product_id: int
    state: ChannelListingState
    variants: Sequence[ChannelListingVariant | ChannelListingVariantDict]
    external_id: str | None
    name: str | None
    description: str | None


class ChannelListingUpdateRow(TypedDict, total=False):
    """A row of update_many of ChannelListings."""

    listing_id: Required[int]
    product_id: int
    state: ChannelListingState
    variants: Sequence[ChannelListingVariant | ChannelListingVariantDict]
    external_id: str | None
    name: str | None
    description: str | None


class ChannelMenusRecordCreate(TypedDict, total=False):
    """The fields that create of ChannelMenus takes."""

    bigcommerce_protected_app_sections: Sequence[ChannelMenuSection]
    custom_app_sections: Sequence[ChannelCustomSection | ChannelCustomSectionDict]


class ChannelMetafieldCreate(TypedDict, total=False):
    """The fields that create of ChannelMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class ChannelMetafieldUpdate(TypedDict, total=False):
    """The fields that update of ChannelMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class ChannelMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of ChannelMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class ChannelSiteRecordCreate(TypedDict, total=False):
    """The fields that create of ChannelSite takes."""

    url: str


class ChannelSiteRecordUpdate(TypedDict, total=False):
    """The fields that update of ChannelSite takes."""

    url: str


class ChannelCreate(TypedDict, total=False):
    """The fields that create of Channels takes."""

    name: Required[str]
    type: Required[ChannelType]
    platform: Required[str]
    external_id: str
    is_listable_from_ui: bool
    is_visible: bool
    status: ChannelStatus


class ChannelUpdate(TypedDict, total=False):
    """The fields that update of Channels takes."""

    external_id: str
    is_listable_from_ui: bool
    is_visible: bool
    status: ChannelStatus
    name: str


class CheckoutChannelSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of CheckoutChannelSettings takes."""

    checkout_type: str | None
    guest_checkout_type: str | None
    guest_checkout_for_existing_accounts: str | None
    policy_consent: str | None
    order_confirmation_contact_email: str | None
    is_order_terms_and_conditions_enabled: bool | None
    order_terms_and_conditions_type: str | None
    order_terms_and_conditions_link: str | None
    order_terms_and_conditions_textarea: str | None
    should_redirect_to_storefront_for_auth: bool | None
    custom_checkout_script_url: str | None
    order_confirmation_use_custom_checkout_script: bool | None
    custom_order_confirmation_script_url: str | None
    custom_checkout_supports_uco_settings: bool | None
    custom_checkout_sri_hash: str | None
    custom_order_confirmation_sri_hash: str | None


class CheckoutSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of CheckoutSettings takes."""

    custom_checkout_script_url: str
    order_confirmation_use_custom_checkout_script: bool
    custom_order_confirmation_script_url: str
    custom_checkout_supports_uco_settings: bool | None
    custom_checkout_sri_hash: str | None
    custom_order_confirmation_sri_hash: str | None


class CheckoutUpdate(TypedDict, total=False):
    """The fields that update of Checkouts takes."""

    customer_message: str | None
    version: int


class CustomTemplateAssociationCreate(TypedDict, total=False):
    """The fields that create of CustomTemplateAssociations takes."""

    channel_id: Required[int]
    entity_type: Required[CustomTemplateEntityType]
    entity_id: Required[int]
    file_name: Required[str]


class CustomTemplateAssociationUpdate(TypedDict, total=False):
    """The fields that update of CustomTemplateAssociations takes."""

    channel_id: int
    entity_type: CustomTemplateEntityType
    entity_id: int
    file_name: str


class CustomTemplateAssociationUpsertRow(TypedDict, total=False):
    """A row of upsert_many of CustomTemplateAssociations."""

    id: int
    channel_id: int
    entity_type: CustomTemplateEntityType
    entity_id: int
    file_name: str


class CustomerAddressCreate(TypedDict, total=False):
    """The fields that create of CustomerAddresses takes."""

    address1: Required[str]
    city: Required[str]
    country_code: Required[str]
    customer_id: Required[int]
    first_name: Required[str]
    last_name: Required[str]
    postal_code: Required[str]
    state_or_province: Required[str]
    address2: str
    address_type: CustomerAddressType
    company: str
    phone: str
    form_fields: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict]


class CustomerAddressUpdate(TypedDict, total=False):
    """The fields that update of CustomerAddresses takes."""

    address1: str
    address2: str
    address_type: CustomerAddressType
    city: str
    company: str
    country_code: str
    first_name: str
    last_name: str
    phone: str
    postal_code: str
    state_or_province: str
    form_fields: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict]


class CustomerAddressUpdateRow(TypedDict, total=False):
    """A row of update_many of CustomerAddresses."""

    id: Required[int]
    address1: str
    address2: str
    address_type: CustomerAddressType
    city: str
    company: str
    country_code: str
    first_name: str
    last_name: str
    phone: str
    postal_code: str
    state_or_province: str
    form_fields: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict]


class CustomerAttributeValueCreate(TypedDict, total=False):
    """The fields that create of CustomerAttributeValues takes."""

    attribute_id: Required[int]
    customer_id: Required[int]
    value: Required[str]


class CustomerAttributeValueUpdate(TypedDict, total=False):
    """The fields that update of CustomerAttributeValues takes."""

    attribute_id: int
    customer_id: int
    value: str


class CustomerAttributeValueUpsertRow(TypedDict, total=False):
    """A row of upsert_many of CustomerAttributeValues."""

    id: int
    attribute_id: int
    customer_id: int
    value: str


class CustomerAttributeCreate(TypedDict, total=False):
    """The fields that create of CustomerAttributes takes."""

    name: Required[str]
    type: Required[CustomerAttributeType]


class CustomerAttributeUpdate(TypedDict, total=False):
    """The fields that update of CustomerAttributes takes."""

    name: str


class CustomerAttributeUpdateRow(TypedDict, total=False):
    """A row of update_many of CustomerAttributes."""

    id: Required[int]
    name: str


class CustomerChannelSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of CustomerChannelSettings takes."""

    privacy_settings: CustomerChannelSettingsPrivacy | CustomerChannelSettingsPrivacyDict | None
    customer_group_settings: (
        CustomerChannelSettingsGroups | CustomerChannelSettingsGroupsDict | None
    )
    allow_global_logins: bool


class CustomerConsentRecordUpdate(TypedDict, total=False):
    """The fields that update of CustomerConsent takes."""

    allow: Sequence[CustomerConsentCategory]
    deny: Sequence[CustomerConsentCategory]


class CustomerFormFieldValueCreate(TypedDict, total=False):
    """The fields that create of CustomerFormFieldValues takes."""

    name: Required[str]
    value: Required[Any]
    customer_id: int | None
    address_id: int | None


class CustomerFormFieldValueUpdate(TypedDict, total=False):
    """The fields that update of CustomerFormFieldValues takes."""

    value: Any


class CustomerFormFieldValueUpsertRow(TypedDict, total=False):
    """A row of upsert_many of CustomerFormFieldValues."""

    customer_id: int | None
    address_id: int | None
    name: Required[str]
    value: Any


class CustomerMetafieldCreate(TypedDict, total=False):
    """The fields that create of CustomerMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class CustomerMetafieldUpdate(TypedDict, total=False):
    """The fields that update of CustomerMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class CustomerMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of CustomerMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class CustomerSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of CustomerSettings takes."""

    privacy_settings: CustomerSettingsPrivacy | CustomerSettingsPrivacyDict
    customer_group_settings: CustomerSettingsGroups | CustomerSettingsGroupsDict


class CustomerSubscriberCreate(TypedDict, total=False):
    """The fields that create of CustomerSubscribers takes."""

    email: str
    first_name: str
    last_name: str
    source: str
    order_id: int | None
    channel_id: int
    consents: Sequence[CustomerSubscriberConsent]


class CustomerSubscriberUpdate(TypedDict, total=False):
    """The fields that update of CustomerSubscribers takes."""

    email: str
    first_name: str
    last_name: str
    source: str
    order_id: int | None
    channel_id: int
    consents: Sequence[CustomerSubscriberConsent]


class CustomerCreate(TypedDict, total=False):
    """The fields that create of Customers takes."""

    email: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    company: str
    phone: str
    notes: str
    tax_exempt_category: str
    customer_group_id: int
    authentication: CustomerAuthentication | CustomerAuthenticationDict
    addresses: Sequence[CustomerNestedAddress | CustomerNestedAddressDict]
    attributes: Sequence[CustomerNestedAttribute | CustomerNestedAttributeDict]
    form_fields: Sequence[CustomerFormField | CustomerFormFieldDict]
    store_credit_amounts: Sequence[CustomerStoreCreditAmount | CustomerStoreCreditAmountDict]
    accepts_product_review_abandoned_cart_emails: bool
    origin_channel_id: int
    channel_ids: Sequence[int] | None
    trigger_account_created_notification: bool


class CustomerUpdate(TypedDict, total=False):
    """The fields that update of Customers takes."""

    email: str
    first_name: str
    last_name: str
    company: str
    phone: str
    registration_ip_address: str
    notes: str
    tax_exempt_category: str
    customer_group_id: int
    authentication: CustomerAuthentication | CustomerAuthenticationDict
    form_fields: Sequence[CustomerFormField | CustomerFormFieldDict]
    store_credit_amounts: Sequence[CustomerStoreCreditAmount | CustomerStoreCreditAmountDict]
    accepts_product_review_abandoned_cart_emails: bool
    origin_channel_id: int
    channel_ids: Sequence[int] | None


class CustomerUpdateRow(TypedDict, total=False):
    """A row of update_many of Customers."""

    id: Required[int]
    email: str
    first_name: str
    last_name: str
    company: str
    phone: str
    registration_ip_address: str
    notes: str
    tax_exempt_category: str
    customer_group_id: int
    authentication: CustomerAuthentication | CustomerAuthenticationDict
    form_fields: Sequence[CustomerFormField | CustomerFormFieldDict]
    store_credit_amounts: Sequence[CustomerStoreCreditAmount | CustomerStoreCreditAmountDict]
    accepts_product_review_abandoned_cart_emails: bool
    origin_channel_id: int
    channel_ids: Sequence[int] | None


class EmailStatusSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of EmailStatusSettings takes."""

    abandoned_cart_email: bool | None
    account_details_changed_email: bool | None
    combined_order_status_email: bool | None
    create_account_email: bool | None
    create_guest_account_email: bool | None
    gift_certificate_email: bool | None
    invoice_email: bool | None
    order_message_notification_email: bool | None
    product_review_email: bool | None
    return_confirmation_email: bool | None
    return_statuschange_email: bool | None


class EmailTemplateUpdate(TypedDict, total=False):
    """The fields that update of EmailTemplates takes."""

    type_id: EmailTemplateType
    body: str
    translations: Sequence[EmailTemplateTranslation | EmailTemplateTranslationDict]
    subject: str


class InfrastructureDeploymentCreate(TypedDict, total=False):
    """The fields that create of InfrastructureDeployments takes."""

    upload_uuid: Required[str]
    project_uuid: Required[str]
    environment_variables: Sequence[DeploymentVariable | DeploymentVariableDict] | None


class InfrastructureProjectCreate(TypedDict, total=False):
    """The fields that create of InfrastructureProjects takes."""

    name: Required[str]


class InventoryLocationMetafieldCreate(TypedDict, total=False):
    """The fields that create of InventoryLocationMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class InventoryLocationMetafieldUpdate(TypedDict, total=False):
    """The fields that update of InventoryLocationMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class InventoryLocationMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of InventoryLocationMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class InventoryLocationCreate(TypedDict, total=False):
    """The fields that create of InventoryLocations takes."""

    code: str
    label: str
    description: str | None
    managed_by_external_source: bool
    type_id: InventoryLocationType
    enabled: bool
    operating_hours: InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
    time_zone: str | None
    address: InventoryLocationAddress | InventoryLocationAddressDict | None
    storefront_visibility: bool
    special_hours: Sequence[InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict]


class InventoryLocationUpdate(TypedDict, total=False):
    """The fields that update of InventoryLocations takes."""

    code: str
    label: str
    description: str | None
    managed_by_external_source: bool
    type_id: InventoryLocationType
    enabled: bool
    operating_hours: InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
    time_zone: str | None
    address: InventoryLocationAddress | InventoryLocationAddressDict | None
    storefront_visibility: bool
    special_hours: Sequence[InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict]


class InventoryLocationUpdateRow(TypedDict, total=False):
    """A row of update_many of InventoryLocations."""

    id: Required[int]
    code: str
    label: str
    description: str | None
    managed_by_external_source: bool
    type_id: InventoryLocationType
    enabled: bool
    operating_hours: InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
    time_zone: str | None
    address: InventoryLocationAddress | InventoryLocationAddressDict | None
    storefront_visibility: bool
    special_hours: Sequence[InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict]


class InventoryNotificationSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of InventoryNotificationSettings takes."""

    low_stock_notification_address: Sequence[str] | None
    out_of_stock_notification_address: Sequence[str] | None


class InventorySettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of InventorySettings takes."""

    product_out_of_stock_behavior: ProductOutOfStockBehavior | None
    option_out_of_stock_behavior: OptionOutOfStockBehavior | None
    update_stock_behavior: UpdateStockBehavior | None
    edit_order_stock_adjustment: bool | None
    refund_order_stock_adjustment: bool | None
    stock_level_display: StockLevelDisplay | None
    default_out_of_stock_message: str | None
    hide_in_product_filtering: bool | None
    show_pre_order_stock_levels: bool | None
    show_out_of_stock_message: bool | None


class LogoSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of LogoSettings takes."""

    logo_text: str | None
    type: LogoType | None


class OrderChannelSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of OrderChannelSettings takes."""

    notifications: OrderChannelSettingsNotifications | OrderChannelSettingsNotificationsDict


class OrderMetafieldCreate(TypedDict, total=False):
    """The fields that create of OrderMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class OrderMetafieldUpdate(TypedDict, total=False):
    """The fields that update of OrderMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class OrderMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of OrderMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class OrderPickupCreate(TypedDict, total=False):
    """The fields that create of OrderPickups takes."""

    pickup_method_id: Required[int]
    order_id: Required[int]
    ready_at: Required[datetime | date | str]
    pickup_items: Required[Sequence[OrderPickupItem | OrderPickupItemDict]]
    collected_at: datetime | date | str


class OrderPickupUpdate(TypedDict, total=False):
    """The fields that update of OrderPickups takes."""

    pickup_id: int
    ready_at: datetime | date | str
    collected_at: datetime | date | str


class OrderPickupUpdateRow(TypedDict, total=False):
    """A row of update_many of OrderPickups."""

    id: Required[int]
    pickup_id: int
    ready_at: datetime | date | str
    collected_at: datetime | date | str


class OrderRefundCreate(TypedDict, total=False):
    """The fields that create of OrderRefunds takes."""

    items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict]
    payments: Sequence[OrderRefundPayment | OrderRefundPaymentDict]
    merchant_calculated_override: OrderRefundOverride | OrderRefundOverrideDict
    tax_adjustment_amount: Decimal | float | str


class OrderSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of OrderSettings takes."""

    notifications: OrderSettingsNotifications | OrderSettingsNotificationsDict


class PageWidgetsRecordCreate(TypedDict, total=False):
    """The fields that create of PageWidgets takes."""

    regions: Required[Sequence[PageWidgetsRegion | PageWidgetsRegionDict]]
    template_file: str
    entity_id: str
    channel_id: int


class PageCreate(TypedDict, total=False):
    """The fields that create of Pages takes."""

    name: Required[str]
    type: Required[PageType]
    channel_id: int
    is_visible: bool
    parent_id: int
    sort_order: int
    is_homepage: bool
    is_customers_only: bool
    url: str
    meta_title: str | None
    meta_keywords: str | None
    meta_description: str | None
    search_keywords: str | None
    email: str | None
    contact_fields: str | None
    body: str | None
    content_type: str | None
    link: str | None


class PageUpdate(TypedDict, total=False):
    """The fields that update of Pages takes."""

    channel_id: int
    name: str
    is_visible: bool
    parent_id: int
    sort_order: int
    type: PageType
    is_homepage: bool
    is_customers_only: bool
    url: str
    meta_title: str | None
    meta_keywords: str | None
    meta_description: str | None
    search_keywords: str | None
    email: str | None
    contact_fields: str | None
    body: str | None
    link: str | None


class PageUpdateRow(TypedDict, total=False):
    """A row of update_many of Pages."""

    id: Required[int]
    channel_id: int
    name: str
    is_visible: bool
    parent_id: int
    sort_order: int
    type: PageType
    is_homepage: bool
    is_customers_only: bool
    url: str
    meta_title: str | None
    meta_keywords: str | None
    meta_description: str | None
    search_keywords: str | None
    email: str | None
    contact_fields: str | None
    body: str | None
    link: str | None


class PaymentAccessTokenCreate(TypedDict, total=False):
    """The fields that create of PaymentAccessTokens takes."""

    order: Required[PaymentAccessTokenOrder | PaymentAccessTokenOrderDict]


class PickupMethodCreate(TypedDict, total=False):
    """The fields that create of PickupMethods takes."""

    location_id: int
    display_name: str
    collection_instructions: str | None
    collection_time_description: str | None
    location_identity: int | None


class PickupMethodUpdate(TypedDict, total=False):
    """The fields that update of PickupMethods takes."""

    location_id: int
    display_name: str
    collection_instructions: str | None
    collection_time_description: str | None
    location_identity: int | None


class PickupMethodUpdateRow(TypedDict, total=False):
    """A row of update_many of PickupMethods."""

    id: Required[int]
    location_id: int
    display_name: str
    collection_instructions: str | None
    collection_time_description: str | None
    location_identity: int | None


class PlacementCreate(TypedDict, total=False):
    """The fields that create of Placements takes."""

    template_file: Required[str]
    widget_uuid: Required[str]
    channel_id: int
    entity_id: str
    sort_order: int
    region: str
    status: PlacementStatus


class PlacementUpdate(TypedDict, total=False):
    """The fields that update of Placements takes."""

    template_file: str
    channel_id: int
    entity_id: str
    sort_order: int
    region: str
    status: PlacementStatus
    widget_uuid: str


class PriceListAssignmentCreate(TypedDict, total=False):
    """The fields that create of PriceListAssignments takes."""

    price_list_id: Required[int]
    customer_group_id: int | None
    channel_id: int | None


class PriceListRecordCreate(TypedDict, total=False):
    """The fields that create of PriceListRecords takes."""

    variant_id: int
    sku: str | None
    currency: str
    price: Decimal | float | str | None
    sale_price: Decimal | float | str | None
    retail_price: Decimal | float | str | None
    map_price: Decimal | float | str | None
    bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict]


class PriceListRecordUpdate(TypedDict, total=False):
    """The fields that update of PriceListRecords takes."""

    price: Decimal | float | str | None
    sale_price: Decimal | float | str | None
    retail_price: Decimal | float | str | None
    map_price: Decimal | float | str | None
    bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict]


class PriceListRecordUpsertRow(TypedDict, total=False):
    """A row of upsert_many of PriceListRecords."""

    variant_id: int
    currency: str
    sku: str | None
    price: Decimal | float | str | None
    sale_price: Decimal | float | str | None
    retail_price: Decimal | float | str | None
    map_price: Decimal | float | str | None
    bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict]


class PriceListCreate(TypedDict, total=False):
    """The fields that create of PriceLists takes."""

    name: Required[str]
    active: bool


class PriceListUpdate(TypedDict, total=False):
    """The fields that update of PriceLists takes."""

    name: str
    active: bool


class ProductBulkPricingRuleCreate(TypedDict, total=False):
    """The fields that create of ProductBulkPricingRules takes."""

    quantity_min: Required[int]
    quantity_max: Required[int]
    type: Required[ProductBulkPricingRuleType]
    amount: Required[Decimal | float | str]


class ProductBulkPricingRuleUpdate(TypedDict, total=False):
    """The fields that update of ProductBulkPricingRules takes."""

    quantity_min: int
    quantity_max: int
    type: ProductBulkPricingRuleType
    amount: Decimal | float | str


class ProductCategoryAssignmentCreate(TypedDict, total=False):
    """The fields that create of ProductCategoryAssignments takes."""

    product_id: int
    category_id: int


class ProductCategoryAssignmentUpdate(TypedDict, total=False):
    """The fields that update of ProductCategoryAssignments takes."""

    product_id: int
    category_id: int


class ProductCategoryAssignmentUpsertRow(TypedDict, total=False):
    """A row of upsert_many of ProductCategoryAssignments."""

    product_id: int
    category_id: int


class ProductChannelAssignmentCreate(TypedDict, total=False):
    """The fields that create of ProductChannelAssignments takes."""

    product_id: int
    channel_id: int


class ProductChannelAssignmentUpdate(TypedDict, total=False):
    """The fields that update of ProductChannelAssignments takes."""

    product_id: int
    channel_id: int


class ProductChannelAssignmentUpsertRow(TypedDict, total=False):
    """A row of upsert_many of ProductChannelAssignments."""

    product_id: int
    channel_id: int


class ProductComplexRuleCreate(TypedDict, total=False):
    """The fields that create of ProductComplexRules takes."""

    sort_order: int
    enabled: bool
    stop: bool
    purchasing_disabled: bool
    purchasing_disabled_message: str
    purchasing_hidden: bool
    image_url: str | None
    price_adjuster: ProductAdjuster | ProductAdjusterDict | None
    weight_adjuster: ProductAdjuster | ProductAdjusterDict | None
    conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict]


class ProductComplexRuleUpdate(TypedDict, total=False):
    """The fields that update of ProductComplexRules takes."""

    sort_order: int
    enabled: bool
    stop: bool
    purchasing_disabled: bool
    purchasing_disabled_message: str
    purchasing_hidden: bool
    image_url: str | None
    price_adjuster: ProductAdjuster | ProductAdjusterDict | None
    weight_adjuster: ProductAdjuster | ProductAdjusterDict | None
    conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict]


class ProductCustomFieldCreate(TypedDict, total=False):
    """The fields that create of ProductCustomFields takes."""

    name: Required[str]
    value: Required[str]


class ProductCustomFieldUpdate(TypedDict, total=False):
    """The fields that update of ProductCustomFields takes."""

    name: str
    value: str


class ProductCustomsEntryCreate(TypedDict, total=False):
    """The fields that create of ProductCustomsInformation takes."""

    product_id: Required[int]
    country_of_origin: Required[str]
    commodity_description: Required[str]
    international_shipping: Required[bool]
    hs_codes: Required[Mapping[str, str]]


class ProductCustomsEntryUpdate(TypedDict, total=False):
    """The fields that update of ProductCustomsInformation takes."""

    country_of_origin: str
    commodity_description: str
    international_shipping: bool
    hs_codes: Mapping[str, str]


class ProductCustomsEntryUpsertRow(TypedDict, total=False):
    """A row of upsert_many of ProductCustomsInformation."""

    product_id: Required[int]
    country_of_origin: str
    commodity_description: str
    international_shipping: bool
    hs_codes: Mapping[str, str]


class ProductImageCreate(TypedDict, total=False):
    """The fields that create of ProductImages takes."""

    image_file: FileSource | None
    image_url: str | None
    is_thumbnail: bool
    sort_order: int
    description: str


class ProductImageUpdate(TypedDict, total=False):
    """The fields that update of ProductImages takes."""

    image_file: FileSource | None
    image_url: str | None
    is_thumbnail: bool
    sort_order: int
    description: str


class ProductMetafieldCreate(TypedDict, total=False):
    """The fields that create of ProductMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class ProductMetafieldUpdate(TypedDict, total=False):
    """The fields that update of ProductMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class ProductMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of ProductMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class ProductModifierValueCreate(TypedDict, total=False):
    """The fields that create of ProductModifierValues takes."""

    label: Required[str]
    sort_order: Required[int]
    is_default: bool
    value_data: dict[str, Any] | None
    adjusters: ProductAdjusters | ProductAdjustersDict | None


class ProductModifierValueUpdate(TypedDict, total=False):
    """The fields that update of ProductModifierValues takes."""

    label: str
    sort_order: int
    is_default: bool
    value_data: dict[str, Any] | None
    adjusters: ProductAdjusters | ProductAdjustersDict | None


class ProductModifierCreate(TypedDict, total=False):
    """The fields that create of ProductModifiers takes."""

    type: Required[ProductModifierType]
    required: Required[bool]
    display_name: Required[str]
    sort_order: int
    config: ProductOptionConfig | ProductOptionConfigDict
    option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict]


class ProductModifierUpdate(TypedDict, total=False):
    """The fields that update of ProductModifiers takes."""

    type: ProductModifierType
    required: bool
    sort_order: int
    config: ProductOptionConfig | ProductOptionConfigDict
    display_name: str
    option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict]


class ProductOptionValueCreate(TypedDict, total=False):
    """The fields that create of ProductOptionValues takes."""

    label: Required[str]
    sort_order: Required[int]
    is_default: bool
    value_data: dict[str, Any] | None


class ProductOptionValueUpdate(TypedDict, total=False):
    """The fields that update of ProductOptionValues takes."""

    label: str
    sort_order: int
    is_default: bool
    value_data: dict[str, Any] | None


class ProductOptionCreate(TypedDict, total=False):
    """The fields that create of ProductOptions takes."""

    display_name: str
    type: ProductOptionType
    config: ProductOptionConfig | ProductOptionConfigDict
    sort_order: int
    option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict]
    image_url: str | None


class ProductOptionUpdate(TypedDict, total=False):
    """The fields that update of ProductOptions takes."""

    display_name: str
    type: ProductOptionType
    config: ProductOptionConfig | ProductOptionConfigDict
    sort_order: int
    option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict]
    image_url: str | None


class ProductReviewCreate(TypedDict, total=False):
    """The fields that create of ProductReviews takes."""

    title: Required[str]
    date_reviewed: Required[datetime | date | str]
    text: str
    status: str
    rating: int | None
    email: str
    name: str


class ProductReviewUpdate(TypedDict, total=False):
    """The fields that update of ProductReviews takes."""

    title: str
    date_reviewed: datetime | date | str
    text: str
    status: str
    rating: int | None
    email: str
    name: str


class ProductVariantMetafieldCreate(TypedDict, total=False):
    """The fields that create of ProductVariantMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class ProductVariantMetafieldUpdate(TypedDict, total=False):
    """The fields that update of ProductVariantMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class ProductVariantMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of ProductVariantMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class ProductVariantCreate(TypedDict, total=False):
    """The fields that create of ProductVariants takes."""

    sku: str
    option_values: Sequence[ProductVariantOptionValue | ProductVariantOptionValueDict]
    cost_price: Decimal | float | str | None
    price: Decimal | float | str | None
    sale_price: Decimal | float | str | None
    retail_price: Decimal | float | str | None
    weight: Decimal | float | str | None
    width: Decimal | float | str | None
    height: Decimal | float | str | None
    depth: Decimal | float | str | None
    is_free_shipping: bool
    fixed_cost_shipping_price: Decimal | float | str | None
    purchasing_disabled: bool
    purchasing_disabled_message: str
    upc: str | None
    image_url: str | None
    inventory_level: int | None
    inventory_warning_level: int | None
    bin_picking_number: str | None
    mpn: str | None
    gtin: str | None


class ProductVariantUpdate(TypedDict, total=False):
    """The fields that update of ProductVariants takes."""

    sku: str
    cost_price: Decimal | float | str | None
    price: Decimal | float | str | None
    sale_price: Decimal | float | str | None
    retail_price: Decimal | float | str | None
    weight: Decimal | float | str | None
    width: Decimal | float | str | None
    height: Decimal | float | str | None
    depth: Decimal | float | str | None
    is_free_shipping: bool
    fixed_cost_shipping_price: Decimal | float | str | None
    purchasing_disabled: bool
    purchasing_disabled_message: str
    upc: str | None
    image_url: str | None
    inventory_level: int | None
    inventory_warning_level: int | None
    bin_picking_number: str | None
    mpn: str | None
    gtin: str | None


class ProductVariantUpdateRow(TypedDict, total=False):
    """A row of update_many of ProductVariants."""

    id: Required[int]
    sku: str
    cost_price: Decimal | float | str | None
    price: Decimal | float | str | None
    sale_price: Decimal | float | str | None
    retail_price: Decimal | float | str | None
    weight: Decimal | float | str | None
    width: Decimal | float | str | None
    height: Decimal | float | str | None
    depth: Decimal | float | str | None
    is_free_shipping: bool
    fixed_cost_shipping_price: Decimal | float | str | None
    purchasing_disabled: bool
    purchasing_disabled_message: str
    upc: str | None
    image_url: str | None
    inventory_level: int | None
    inventory_warning_level: int | None
    bin_picking_number: str | None
    mpn: str | None
    gtin: str | None


class ProductVideoCreate(TypedDict, total=False):
    """The fields that create of ProductVideos takes."""

    title: str
    description: str
    sort_order: int
    type: ProductVideoType
    video_id: str


class ProductVideoUpdate(TypedDict, total=False):
    """The fields that update of ProductVideos takes."""

    title: str
    description: str
    sort_order: int
    type: ProductVideoType


class ProductCreate(TypedDict, total=False):
    """The fields that create of Products takes."""

    name: Required[str]
    type: Required[ProductType]
    weight: Required[Decimal | float | str]
    price: Required[Decimal | float | str]
    sku: str
    description: str | None
    width: Decimal | float | str
    depth: Decimal | float | str
    height: Decimal | float | str
    cost_price: Decimal | float | str
    retail_price: Decimal | float | str
    sale_price: Decimal | float | str
    map_price: Decimal | float | str
    tax_class_id: int
    product_tax_code: str
    categories: Sequence[int]
    brand_id: int | None
    inventory_level: int
    inventory_warning_level: int
    inventory_tracking: ProductInventoryTracking
    fixed_cost_shipping_price: Decimal | float | str
    is_free_shipping: bool
    is_visible: bool
    is_featured: bool
    related_products: Sequence[int]
    warranty: str
    bin_picking_number: str
    layout_file: str
    upc: str | None
    search_keywords: str
    availability_description: str
    availability: ProductAvailability
    gift_wrapping_options_type: ProductGiftWrappingOptionsType
    gift_wrapping_options_list: Sequence[int]
    sort_order: int
    condition: ProductCondition
    is_condition_shown: bool
    order_quantity_minimum: int
    order_quantity_maximum: int
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    preorder_release_date: datetime | date | str | None
    preorder_message: str
    is_preorder_only: bool
    is_price_hidden: bool
    price_hidden_label: str
    custom_url: ProductCustomUrl | ProductCustomUrlDict
    open_graph_type: ProductOpenGraphType
    open_graph_title: str
    open_graph_description: str
    open_graph_use_meta_description: bool
    open_graph_use_product_name: bool
    open_graph_use_image: bool
    gtin: str | None
    mpn: str | None
    brand_name: str
    custom_fields: Sequence[
        ProductCustomField
        | AsyncProductCustomField
        | ProductCustomFieldInput
        | ProductCustomFieldInputDict
    ]
    bulk_pricing_rules: Sequence[
        ProductBulkPricingRule
        | AsyncProductBulkPricingRule
        | ProductBulkPricingRuleInput
        | ProductBulkPricingRuleInputDict
    ]
    images: Sequence[ProductImage | AsyncProductImage | ProductImageInput | ProductImageInputDict]
    videos: Sequence[ProductVideo | AsyncProductVideo | ProductVideoInput | ProductVideoInputDict]
    variants: Sequence[
        ProductVariant | AsyncProductVariant | ProductVariantInput | ProductVariantInputDict
    ]


class ProductUpdate(TypedDict, total=False):
    """The fields that update of Products takes."""

    name: str
    type: ProductType
    sku: str
    description: str | None
    weight: Decimal | float | str
    width: Decimal | float | str
    depth: Decimal | float | str
    height: Decimal | float | str
    price: Decimal | float | str
    cost_price: Decimal | float | str
    retail_price: Decimal | float | str
    sale_price: Decimal | float | str
    map_price: Decimal | float | str
    tax_class_id: int
    product_tax_code: str
    categories: Sequence[int]
    brand_id: int | None
    inventory_level: int
    inventory_warning_level: int
    inventory_tracking: ProductInventoryTracking
    fixed_cost_shipping_price: Decimal | float | str
    is_free_shipping: bool
    is_visible: bool
    is_featured: bool
    related_products: Sequence[int]
    warranty: str
    bin_picking_number: str
    layout_file: str
    upc: str | None
    search_keywords: str
    availability_description: str
    availability: ProductAvailability
    gift_wrapping_options_type: ProductGiftWrappingOptionsType
    gift_wrapping_options_list: Sequence[int]
    sort_order: int
    condition: ProductCondition
    is_condition_shown: bool
    order_quantity_minimum: int
    order_quantity_maximum: int
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    preorder_release_date: datetime | date | str | None
    preorder_message: str
    is_preorder_only: bool
    is_price_hidden: bool
    price_hidden_label: str
    custom_url: ProductCustomUrl | ProductCustomUrlDict
    open_graph_type: ProductOpenGraphType
    open_graph_title: str
    open_graph_description: str
    open_graph_use_meta_description: bool
    open_graph_use_product_name: bool
    open_graph_use_image: bool
    gtin: str | None
    mpn: str | None
    brand_name: str
    custom_fields: Sequence[
        ProductCustomField
        | AsyncProductCustomField
        | ProductCustomFieldInput
        | ProductCustomFieldInputDict
    ]
    bulk_pricing_rules: Sequence[
        ProductBulkPricingRule
        | AsyncProductBulkPricingRule
        | ProductBulkPricingRuleInput
        | ProductBulkPricingRuleInputDict
    ]
    images: Sequence[ProductImage | AsyncProductImage | ProductImageInput | ProductImageInputDict]
    videos: Sequence[ProductVideo | AsyncProductVideo | ProductVideoInput | ProductVideoInputDict]


class ProductUpdateRow(TypedDict, total=False):
    """A row of update_many of Products."""

    id: Required[int]
    name: str
    type: ProductType
    sku: str
    description: str | None
    weight: Decimal | float | str
    width: Decimal | float | str
    depth: Decimal | float | str
    height: Decimal | float | str
    price: Decimal | float | str
    cost_price: Decimal | float | str
    retail_price: Decimal | float | str
    sale_price: Decimal | float | str
    map_price: Decimal | float | str
    tax_class_id: int
    product_tax_code: str
    categories: Sequence[int]
    brand_id: int | None
    inventory_level: int
    inventory_warning_level: int
    inventory_tracking: ProductInventoryTracking
    fixed_cost_shipping_price: Decimal | float | str
    is_free_shipping: bool
    is_visible: bool
    is_featured: bool
    related_products: Sequence[int]
    warranty: str
    bin_picking_number: str
    layout_file: str
    upc: str | None
    search_keywords: str
    availability_description: str
    availability: ProductAvailability
    gift_wrapping_options_type: ProductGiftWrappingOptionsType
    gift_wrapping_options_list: Sequence[int]
    sort_order: int
    condition: ProductCondition
    is_condition_shown: bool
    order_quantity_minimum: int
    order_quantity_maximum: int
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    preorder_release_date: datetime | date | str | None
    preorder_message: str
    is_preorder_only: bool
    is_price_hidden: bool
    price_hidden_label: str
    custom_url: ProductCustomUrl | ProductCustomUrlDict
    open_graph_type: ProductOpenGraphType
    open_graph_title: str
    open_graph_description: str
    open_graph_use_meta_description: bool
    open_graph_use_product_name: bool
    open_graph_use_image: bool
    gtin: str | None
    mpn: str | None
    brand_name: str
    custom_fields: Sequence[
        ProductCustomField
        | AsyncProductCustomField
        | ProductCustomFieldInput
        | ProductCustomFieldInputDict
    ]
    bulk_pricing_rules: Sequence[
        ProductBulkPricingRule
        | AsyncProductBulkPricingRule
        | ProductBulkPricingRuleInput
        | ProductBulkPricingRuleInputDict
    ]
    images: Sequence[ProductImage | AsyncProductImage | ProductImageInput | ProductImageInputDict]
    videos: Sequence[ProductVideo | AsyncProductVideo | ProductVideoInput | ProductVideoInputDict]


class PromotionCodeCreate(TypedDict, total=False):
    """The fields that create of PromotionCodes takes."""

    code: Required[str]
    max_uses: int | None
    max_uses_per_customer: int | None


class PromotionSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of PromotionSettings takes."""

    promotions_apply_on_products_with_custom_product_price: bool
    promotions_triggered_by_products_with_zero_product_price: bool
    number_of_coupons_allowed_at_checkout: int
    promotions_applied_on_original_product_price: bool


class PromotionCreate(TypedDict, total=False):
    """The fields that create of Promotions takes."""

    redemption_type: Required[PromotionRedemptionType]
    name: Required[str]
    rules: Required[Sequence[PromotionRule | PromotionRuleDict]]
    display_name: str | None
    channels: Sequence[PromotionChannel | PromotionChannelDict]
    customer: PromotionCustomer | PromotionCustomerDict
    max_uses: int | None
    status: PromotionStatus
    start_date: datetime | date | str
    end_date: datetime | date | str | None
    stop: bool
    can_be_used_with_other_promotions: bool
    currency_code: str
    notifications: Sequence[PromotionNotification | PromotionNotificationDict]
    shipping_address: PromotionShippingAddress | PromotionShippingAddressDict | None
    schedule: PromotionSchedule | PromotionScheduleDict | None
    coupon_overrides_other_promotions: bool
    coupon_overrides_automatic_when_offering_higher_discounts: bool
    coupon_type: PromotionCouponType | None
    codes: PromotionCode | AsyncPromotionCode | PromotionCodeInput | PromotionCodeInputDict


class PromotionUpdate(TypedDict, total=False):
    """The fields that update of Promotions takes."""

    name: str
    display_name: str | None
    channels: Sequence[PromotionChannel | PromotionChannelDict]
    customer: PromotionCustomer | PromotionCustomerDict
    rules: Sequence[PromotionRule | PromotionRuleDict]
    max_uses: int | None
    status: PromotionStatus
    start_date: datetime | date | str
    end_date: datetime | date | str | None
    stop: bool
    can_be_used_with_other_promotions: bool
    currency_code: str
    notifications: Sequence[PromotionNotification | PromotionNotificationDict]
    shipping_address: PromotionShippingAddress | PromotionShippingAddressDict | None
    schedule: PromotionSchedule | PromotionScheduleDict | None
    coupon_overrides_other_promotions: bool
    coupon_overrides_automatic_when_offering_higher_discounts: bool
    coupon_type: PromotionCouponType | None
    codes: PromotionCode | AsyncPromotionCode | PromotionCodeInput | PromotionCodeInputDict


class RedirectCreate(TypedDict, total=False):
    """The fields that create of Redirects takes."""

    site_id: Required[int]
    from_path: Required[str]
    to: RedirectTo | RedirectToDict


class RedirectUpdate(TypedDict, total=False):
    """The fields that update of Redirects takes."""

    site_id: int
    from_path: str
    to: RedirectTo | RedirectToDict


class RedirectUpsertRow(TypedDict, total=False):
    """A row of upsert_many of Redirects."""

    id: int
    site_id: int
    from_path: str
    to: RedirectTo | RedirectToDict


class ScriptCreate(TypedDict, total=False):
    """The fields that create of Scripts takes."""

    name: Required[str]
    description: str
    html: str | None
    src: str | None
    auto_uninstall: bool
    load_method: ScriptLoadMethod | None
    location: ScriptLocation
    visibility: ScriptVisibility
    kind: ScriptKind
    consent_category: ScriptConsentCategory | str
    enabled: bool
    channel_id: int
    integrity_hashes: Sequence[str]


class ScriptUpdate(TypedDict, total=False):
    """The fields that update of Scripts takes."""

    name: str
    description: str
    html: str | None
    src: str | None
    auto_uninstall: bool
    load_method: ScriptLoadMethod | None
    location: ScriptLocation
    visibility: ScriptVisibility
    kind: ScriptKind
    consent_category: ScriptConsentCategory | str
    enabled: bool
    channel_id: int
    integrity_hashes: Sequence[str]


class SegmentCreate(TypedDict, total=False):
    """The fields that create of Segments takes."""

    name: Required[str]
    description: str


class SegmentUpdate(TypedDict, total=False):
    """The fields that update of Segments takes."""

    name: str
    description: str


class SegmentUpdateRow(TypedDict, total=False):
    """A row of update_many of Segments."""

    id: Required[str]
    name: str
    description: str


class ShippingChannelSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of ShippingChannelSettings takes."""

    checkout: ShippingChannelCheckout | ShippingChannelCheckoutDict | None


class ShippingSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of ShippingSettings takes."""

    checkout: ShippingCheckout | ShippingCheckoutDict


class ShopperProfileCreate(TypedDict, total=False):
    """The fields that create of ShopperProfiles takes."""

    customer_id: int


class SiteCertificateUpdate(TypedDict, total=False):
    """The fields that update of SiteCertificates takes."""

    certificate: SiteCertificateInput | SiteCertificateInputDict | None
    url: str


class SiteRouteCreate(TypedDict, total=False):
    """The fields that create of SiteRoutes takes."""

    type: SiteRouteType
    matching: str
    route: str


class SiteRouteUpdate(TypedDict, total=False):
    """The fields that update of SiteRoutes takes."""

    type: SiteRouteType
    matching: str
    route: str


class SiteRouteUpdateRow(TypedDict, total=False):
    """A row of update_many of SiteRoutes."""

    id: Required[int]
    type: SiteRouteType
    matching: str
    route: str


class SiteCreate(TypedDict, total=False):
    """The fields that create of Sites takes."""

    url: str
    channel_id: int


class SiteUpdate(TypedDict, total=False):
    """The fields that update of Sites takes."""

    url: str


class StoreLocaleRecordUpdate(TypedDict, total=False):
    """The fields that update of StoreLocale takes."""

    default_shopper_language: str
    shopper_language_selection_method: ShopperLanguageSelectionMethod
    store_country: str


class StoreMetafieldCreate(TypedDict, total=False):
    """The fields that create of StoreMetafields takes."""

    key: Required[str]
    value: Required[str]
    namespace: Required[str]
    permission_set: Required[MetafieldPermissionSet]
    description: str
    resource_id: str | int


class StoreMetafieldUpdate(TypedDict, total=False):
    """The fields that update of StoreMetafields takes."""

    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class StoreMetafieldUpdateRow(TypedDict, total=False):
    """A row of update_many of StoreMetafields."""

    id: Required[int]
    key: str
    value: str
    namespace: str
    permission_set: MetafieldPermissionSet
    description: str


class StoreProfileRecordUpdate(TypedDict, total=False):
    """The fields that update of StoreProfile takes."""

    store_address: str | None
    store_address_type: StoreAddressType | None
    store_email: str | None
    store_name: str | None
    store_phone: str | None


class StoreUnitsOfMeasurementRecordUpdate(TypedDict, total=False):
    """The fields that update of StoreUnitsOfMeasurement takes."""

    weight_measurement: WeightUnit | None
    length_measurement: LengthUnit | None
    decimal_token: str | None
    thousands_token: str | None
    decimal_places: int | None
    factoring_dimension: FactoringDimension | None


class StorefrontCategorySettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of StorefrontCategorySettings takes."""

    category_tree_depth: int | None
    default_product_sort: StorefrontProductSort | None
    listing_mode: CategoryListingMode | None


class StorefrontProductSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of StorefrontProductSettings takes."""

    show_product_price: bool | None
    show_product_sku: bool | None
    show_product_weight: bool | None
    show_product_brand: bool | None
    show_product_shipping: bool | None
    show_product_rating: bool | None
    show_add_to_cart_link: bool | None
    default_preorder_message: str | None
    show_breadcrumbs_product_pages: ProductBreadcrumbs | None
    show_add_to_cart_qty_box: bool | None
    show_add_to_wishlist: bool | None
    hide_price_from_guests: bool | None


class StorefrontRobotsTxtRecordUpdate(TypedDict, total=False):
    """The fields that update of StorefrontRobotsTxt takes."""

    robots_txt_ssl: str | None


class StorefrontSearchSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of StorefrontSearchSettings takes."""

    content_product_sort: ContentSort | None
    default_product_sort: StorefrontProductSort | None
    product_filtering_enabled: bool | None
    search_suggest: bool | None


class StorefrontSecuritySettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of StorefrontSecuritySettings takes."""

    csp_header: CspHeader | CspHeaderDict | None
    hsts: HstsHeader | HstsHeaderDict | None
    sitewide_https_enabled: bool | None
    x_frame_options_header: FrameOptionsHeader | FrameOptionsHeaderDict | None


class StorefrontSeoSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of StorefrontSeoSettings takes."""

    meta_description: str | None
    meta_keywords: str | None
    page_title: str | None
    www_redirect: WwwRedirect | None


class StorefrontStatusRecordUpdate(TypedDict, total=False):
    """The fields that update of StorefrontStatus takes."""

    down_for_maintenance_message: str | None
    prelaunch_message: str | None


class StorefrontTokenCreate(TypedDict, total=False):
    """The fields that create of StorefrontTokens takes."""

    expires_at: Required[datetime | date | str]
    allowed_cors_origins: Sequence[str]
    channel_ids: Sequence[int]
    channel_id: int


class TaxClassCreate(TypedDict, total=False):
    """The fields that create of TaxClasses takes."""

    name: Required[str]


class TaxClassUpdate(TypedDict, total=False):
    """The fields that update of TaxClasses takes."""

    name: str


class TaxClassUpdateRow(TypedDict, total=False):
    """A row of update_many of TaxClasses."""

    id: Required[int]
    name: str


class TaxCustomerCreate(TypedDict, total=False):
    """The fields that create of TaxCustomers takes."""

    customer_id: Required[int]
    tax_properties: Required[dict[str, Any]]


class TaxCustomerUpdate(TypedDict, total=False):
    """The fields that update of TaxCustomers takes."""

    tax_properties: dict[str, Any]


class TaxCustomerUpsertRow(TypedDict, total=False):
    """A row of upsert_many of TaxCustomers."""

    customer_id: Required[int]
    tax_properties: dict[str, Any]


class TaxProductPropertyCreate(TypedDict, total=False):
    """The fields that create of TaxProductProperties takes."""

    product_id: Required[int]
    tax_properties: Required[dict[str, Any]]


class TaxProductPropertyUpdate(TypedDict, total=False):
    """The fields that update of TaxProductProperties takes."""

    tax_properties: dict[str, Any]


class TaxProductPropertyUpsertRow(TypedDict, total=False):
    """A row of upsert_many of TaxProductProperties."""

    product_id: Required[int]
    tax_properties: dict[str, Any]


class TaxPropertyCreate(TypedDict, total=False):
    """The fields that create of TaxProperties takes."""

    code: Required[str]
    display_name: Required[str]
    type: Required[TaxPropertyType]
    description: str | None


class TaxPropertyUpdate(TypedDict, total=False):
    """The fields that update of TaxProperties takes."""

    code: str
    display_name: str
    description: str | None


class TaxPropertyUpdateRow(TypedDict, total=False):
    """A row of update_many of TaxProperties."""

    id: Required[int]
    code: str
    display_name: str
    description: str | None


class TaxProviderConnectionUpdate(TypedDict, total=False):
    """The fields that update of TaxProviderConnections takes."""

    username: str | None
    profile: str | None
    password: str


class TaxRateCreate(TypedDict, total=False):
    """The fields that create of TaxRates takes."""

    class_rates: Required[Sequence[TaxClassRate | TaxClassRateDict]]
    name: Required[str]
    tax_zone_id: Required[int]
    enabled: bool
    priority: int


class TaxRateUpdate(TypedDict, total=False):
    """The fields that update of TaxRates takes."""

    class_rates: Sequence[TaxClassRate | TaxClassRateDict]
    enabled: bool
    name: str
    priority: int
    tax_zone_id: int


class TaxRateUpdateRow(TypedDict, total=False):
    """A row of update_many of TaxRates."""

    id: Required[int]
    class_rates: Sequence[TaxClassRate | TaxClassRateDict]
    enabled: bool
    name: str
    priority: int
    tax_zone_id: int


class TaxSettingsRecordUpdate(TypedDict, total=False):
    """The fields that update of TaxSettings takes."""

    tax_entered_with_prices: bool
    price_display_settings: TaxPriceDisplay | TaxPriceDisplayDict
    fallback_strategy: TaxFallbackStrategy
    should_subtract_store_tax: bool
    should_use_geolocation_to_determine_guest_shopper_tax_zone: bool
    guest_shopper_tax_zone_id: int
    store_tax_zone_id: int
    document_submission_strategy: TaxDocumentSubmissionStrategy
    rounding_strategy: TaxRoundingStrategy


class TaxZoneCreate(TypedDict, total=False):
    """The fields that create of TaxZones takes."""

    name: Required[str]
    enabled: bool
    price_display_settings: TaxZonePriceDisplay | TaxZonePriceDisplayDict
    shopper_target_settings: TaxZoneShoppers | TaxZoneShoppersDict | None


class TaxZoneUpdate(TypedDict, total=False):
    """The fields that update of TaxZones takes."""

    name: str
    enabled: bool
    price_display_settings: TaxZonePriceDisplay | TaxZonePriceDisplayDict
    shopper_target_settings: TaxZoneShoppers | TaxZoneShoppersDict | None


class TaxZoneUpdateRow(TypedDict, total=False):
    """A row of update_many of TaxZones."""

    id: Required[int]
    name: str
    enabled: bool
    price_display_settings: TaxZonePriceDisplay | TaxZonePriceDisplayDict
    shopper_target_settings: TaxZoneShoppers | TaxZoneShoppersDict | None


class TreeCategoryCreate(TypedDict, total=False):
    """The fields that create of TreeCategories takes."""

    name: Required[str]
    tree_id: int
    parent_id: int
    description: str
    views: int
    sort_order: int
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    layout_file: str
    image_url: str
    is_visible: bool
    search_keywords: str
    default_product_sort: TreeCategoryProductSort
    url: TreeCategoryUrl | TreeCategoryUrlDict


class TreeCategoryUpdate(TypedDict, total=False):
    """The fields that update of TreeCategories takes."""

    name: str
    tree_id: int
    parent_id: int
    description: str
    views: int
    sort_order: int
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    layout_file: str
    image_url: str
    is_visible: bool
    search_keywords: str
    default_product_sort: TreeCategoryProductSort
    url: TreeCategoryUrl | TreeCategoryUrlDict


class TreeCategoryUpdateRow(TypedDict, total=False):
    """A row of update_many of TreeCategories."""

    category_id: Required[int]
    name: str
    tree_id: int
    parent_id: int
    description: str
    views: int
    sort_order: int
    page_title: str
    meta_keywords: Sequence[str]
    meta_description: str
    layout_file: str
    image_url: str
    is_visible: bool
    search_keywords: str
    default_product_sort: TreeCategoryProductSort
    url: TreeCategoryUrl | TreeCategoryUrlDict


class WebhookAdminRecordUpdate(TypedDict, total=False):
    """The fields that update of WebhookAdmin takes."""

    emails: Sequence[str]


class WebhookCreate(TypedDict, total=False):
    """The fields that create of Webhooks takes."""

    scope: Required[str]
    destination: Required[str]
    headers: Mapping[str, str] | None
    is_active: bool


class WebhookUpdate(TypedDict, total=False):
    """The fields that update of Webhooks takes."""

    scope: str
    destination: str
    headers: Mapping[str, str] | None
    is_active: bool


class WidgetTemplateCreate(TypedDict, total=False):
    """The fields that create of WidgetTemplates takes."""

    name: Required[str]
    template: Required[str]
    schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict]
    storefront_api_query: str | None
    channel_id: int


class WidgetTemplateUpdate(TypedDict, total=False):
    """The fields that update of WidgetTemplates takes."""

    name: str
    schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict]
    template: str
    storefront_api_query: str | None
    channel_id: int
    create_new_version: bool


class WidgetCreate(TypedDict, total=False):
    """The fields that create of Widgets takes."""

    name: Required[str]
    widget_template_uuid: Required[str]
    description: str
    widget_configuration: dict[str, Any]
    channel_id: int


class WidgetUpdate(TypedDict, total=False):
    """The fields that update of Widgets takes."""

    name: str
    description: str
    widget_configuration: dict[str, Any]
    channel_id: int
    widget_template_uuid: str
    upgrade: bool


class WishlistCreate(TypedDict, total=False):
    """The fields that create of Wishlists takes."""

    customer_id: Required[int]
    name: str | None
    is_public: bool
    items: Sequence[WishlistItem | WishlistItemDict]


class WishlistUpdate(TypedDict, total=False):
    """The fields that update of Wishlists takes."""

    customer_id: int
    items: Sequence[WishlistItem | WishlistItemDict]
    name: str | None
    is_public: bool


ConfiguredSearchFilterDict: TypeAlias = Union[
    "ProductSearchFilterDict",
    "PriceSearchFilterDict",
    "CategorySearchFilterDict",
    "BrandSearchFilterDict",
    "RatingSearchFilterDict",
    "OtherSearchFilterDict",
]
"""A filter of products, by its type."""


InventoryAdjustmentItemDict: TypeAlias = Union[
    "InventoryAdjustmentBySkuDict",
    "InventoryAdjustmentByVariantIdDict",
    "InventoryAdjustmentByProductIdDict",
]
"""Quantity of an item, named by SKU, variant or product."""


InventoryLocationItemKeyDict: TypeAlias = Union[
    "InventoryLocationItemBySkuDict",
    "InventoryLocationItemByVariantIdDict",
    "InventoryLocationItemByProductIdDict",
]
"""The item, named by SKU, variant or product."""


OrderRefundItemInputDict: TypeAlias = Union[
    "OrderRefundQuantityItemDict", "OrderRefundAmountItemDict"
]
"""What to refund: a quantity of an item, or an amount of a part of the order."""


PageWidgetsChildDict: TypeAlias = Union["PageWidgetsLayoutDict", "PageWidgetsWidgetDict"]
"""A layout or a widget."""


PromotionSegmentsDict: TypeAlias = Union[
    "PromotionSegmentIdsDict",
    "PromotionSegmentNotDict",
    "PromotionSegmentAndDict",
    "PromotionSegmentOrDict",
]
"""Customer segments, and conditions on them."""


PromotionActionDict: TypeAlias = Union[
    "CartValueActionDict",
    "CartItemsActionDict",
    "GiftItemActionDict",
    "FixedPriceSetActionDict",
    "ShippingActionDict",
]
"""What a rule gives: a discount, a free item, a set price or free shipping."""


PromotionDiscountDict: TypeAlias = Union["FixedDiscountDict", "PercentageDiscountDict"]
"""A discount of money or of a percentage."""


PromotionItemMatcherDict: TypeAlias = Union[
    "BrandsItemMatcherDict",
    "CategoriesItemMatcherDict",
    "ProductsItemMatcherDict",
    "VariantsItemMatcherDict",
    "ProductOptionsItemMatcherDict",
    "CustomFieldItemMatcherDict",
    "NotItemMatcherDict",
    "AndItemMatcherDict",
    "OrItemMatcherDict",
]
"""Which items of a cart are meant."""


PromotionConditionDict: TypeAlias = Union["CartConditionDict", "AndConditionDict"]
"""What a cart needs, or several such conditions."""


PromotionShippingAddressDict: TypeAlias = Union[
    "CountryAddressMatcherDict", "NotAddressMatcherDict"
]
"""Countries to which orders are shipped, or those to leave out."""


AvailableSearchFilterDict: TypeAlias = Union[
    "AvailableValueSearchFilterDict",
    "AvailablePriceSearchFilterDict",
    "AvailableOtherSearchFilterDict",
]
"""A filter that could be enabled, by its type."""


WidgetSchemaItemDict: TypeAlias = Union[
    "WidgetSchemaTabDict", "WidgetSchemaArrayDict", "WidgetSchemaHiddenDict"
]
"""A tab, a list or hidden settings."""


WidgetSchemaEntryDict: TypeAlias = Union["WidgetSchemaHiddenDict", "WidgetSchemaTabDict"]
"""A tab or hidden settings of an element of a list."""
