"""The resources of the BigCommerce V2 API: those of this app, and all others of the SDK.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from typing import Any

from bigcommerce_sdk.resources.banners import (
    BannerDateType as BannerDateType,
    BannerFilters as BannerFilters,
    BannerLocation as BannerLocation,
    BannerPage as BannerPage,
    BannerVisible as BannerVisible,
)
from bigcommerce_sdk.resources.blog_posts import (
    BlogPost as BlogPost,
    BlogPostFilters as BlogPostFilters,
    BlogPosts as BlogPosts,
)
from bigcommerce_sdk.resources.blog_tags import (
    BlogTag as BlogTag,
    BlogTagFilters as BlogTagFilters,
    BlogTags as BlogTags,
)
from bigcommerce_sdk.resources.brands import (
    Brand as Brand,
    BrandFilters as BrandFilters,
    Brands as Brands,
)
from bigcommerce_sdk.resources.carrier_connections import (
    CarrierAccount as CarrierAccount,
    CarrierConnection as CarrierConnection,
    CarrierConnectionCarrierId as CarrierConnectionCarrierId,
    CarrierConnectionFilters as CarrierConnectionFilters,
    CarrierConnections as CarrierConnections,
    CarrierReference as CarrierReference,
)
from bigcommerce_sdk.resources.categories import (
    Categories as Categories,
    Category as Category,
    CategoryFilters as CategoryFilters,
)
from bigcommerce_sdk.resources.countries import (
    Countries as Countries,
    Country as Country,
    CountryFilters as CountryFilters,
)
from bigcommerce_sdk.resources.country_states import (
    BoundCountryStates as BoundCountryStates,
    CountryState as CountryState,
    CountryStateFilters as CountryStateFilters,
    CountryStates as CountryStates,
)
from bigcommerce_sdk.resources.coupons import (
    Coupon as Coupon,
    CouponAppliesTo as CouponAppliesTo,
    CouponAppliesToEntity as CouponAppliesToEntity,
    CouponFilters as CouponFilters,
    CouponRestrictedTo as CouponRestrictedTo,
    CouponType as CouponType,
    Coupons as Coupons,
)
from bigcommerce_sdk.resources.currencies import (
    Currencies as Currencies,
    Currency as Currency,
    CurrencyFilters as CurrencyFilters,
    CurrencyTokenLocation as CurrencyTokenLocation,
)
from bigcommerce_sdk.resources.customer_addresses import (
    BoundCustomerAddresses as BoundCustomerAddresses,
    CustomerAddress as CustomerAddress,
    CustomerAddressAddressType as CustomerAddressAddressType,
    CustomerAddressFilters as CustomerAddressFilters,
    CustomerAddresses as CustomerAddresses,
)
from bigcommerce_sdk.resources.customer_groups import (
    CustomerGroup as CustomerGroup,
    CustomerGroupCategoryAccess as CustomerGroupCategoryAccess,
    CustomerGroupCategoryAccessType as CustomerGroupCategoryAccessType,
    CustomerGroupDiscountRule as CustomerGroupDiscountRule,
    CustomerGroupDiscountRuleMethod as CustomerGroupDiscountRuleMethod,
    CustomerGroupDiscountRuleType as CustomerGroupDiscountRuleType,
    CustomerGroupFilters as CustomerGroupFilters,
    CustomerGroups as CustomerGroups,
)
from bigcommerce_sdk.resources.customers import (
    Customer as Customer,
    CustomerAuthentication as CustomerAuthentication,
    CustomerFilters as CustomerFilters,
    Customers as Customers,
    PasswordCheck as PasswordCheck,
    PasswordCheckResult as PasswordCheckResult,
)
from bigcommerce_sdk.resources.gift_certificates import (
    GiftCertificate as GiftCertificate,
    GiftCertificateFilters as GiftCertificateFilters,
    GiftCertificateStatus as GiftCertificateStatus,
    GiftCertificateTemplate as GiftCertificateTemplate,
    GiftCertificates as GiftCertificates,
    GiftCertificatesDirection as GiftCertificatesDirection,
    GiftCertificatesSort as GiftCertificatesSort,
)
from bigcommerce_sdk.resources.google_product_search_mappings import (
    GoogleProductSearchMapping as GoogleProductSearchMapping,
    GoogleProductSearchMappingFilters as GoogleProductSearchMappingFilters,
    GoogleProductSearchMappings as GoogleProductSearchMappings,
)
from bigcommerce_sdk.resources.option_set_options import (
    BoundOptionSetOptions as BoundOptionSetOptions,
    OptionSetOption as OptionSetOption,
    OptionSetOptionFilters as OptionSetOptionFilters,
    OptionSetOptionValue as OptionSetOptionValue,
    OptionSetOptions as OptionSetOptions,
)
from bigcommerce_sdk.resources.option_sets import (
    OptionSet as OptionSet,
    OptionSetFilters as OptionSetFilters,
    OptionSets as OptionSets,
)
from bigcommerce_sdk.resources.option_values import (
    BoundOptionValues as BoundOptionValues,
    OptionValue as OptionValue,
    OptionValueFilters as OptionValueFilters,
    OptionValues as OptionValues,
)
from bigcommerce_sdk.resources.options import (
    Option as Option,
    OptionFilters as OptionFilters,
    OptionType as OptionType,
    Options as Options,
)
from bigcommerce_sdk.resources.order_consignment_shipping_quotes import (
    OrderConsignmentShippingQuote as OrderConsignmentShippingQuote,
    OrderConsignmentShippingQuoteFilters as OrderConsignmentShippingQuoteFilters,
    OrderConsignmentShippingQuotes as OrderConsignmentShippingQuotes,
)
from bigcommerce_sdk.resources.order_consignments import (
    OrderConsignment as OrderConsignment,
    OrderConsignmentDownload as OrderConsignmentDownload,
    OrderConsignmentEmail as OrderConsignmentEmail,
    OrderConsignmentEmailGiftCertificate as OrderConsignmentEmailGiftCertificate,
    OrderConsignmentFilters as OrderConsignmentFilters,
    OrderConsignmentInclude as OrderConsignmentInclude,
    OrderConsignmentInput as OrderConsignmentInput,
    OrderConsignmentInputPickup as OrderConsignmentInputPickup,
    OrderConsignmentInputPickupLocation as OrderConsignmentInputPickupLocation,
    OrderConsignmentPickup as OrderConsignmentPickup,
    OrderConsignmentPickupLocation as OrderConsignmentPickupLocation,
    OrderConsignmentShipping as OrderConsignmentShipping,
    OrderConsignments as OrderConsignments,
)
from bigcommerce_sdk.resources.order_coupons import (
    BoundOrderCoupons as BoundOrderCoupons,
    OrderCoupon as OrderCoupon,
    OrderCouponFilters as OrderCouponFilters,
    OrderCouponType as OrderCouponType,
    OrderCoupons as OrderCoupons,
)
from bigcommerce_sdk.resources.order_fees import (
    BoundOrderFees as BoundOrderFees,
    OrderFee as OrderFee,
    OrderFeeFilters as OrderFeeFilters,
    OrderFeeInput as OrderFeeInput,
    OrderFeeInputType as OrderFeeInputType,
    OrderFeeType as OrderFeeType,
    OrderFees as OrderFees,
)
from bigcommerce_sdk.resources.order_messages import (
    BoundOrderMessages as BoundOrderMessages,
    OrderMessage as OrderMessage,
    OrderMessageFilters as OrderMessageFilters,
    OrderMessageStatus as OrderMessageStatus,
    OrderMessages as OrderMessages,
)
from bigcommerce_sdk.resources.order_products import (
    BoundOrderProducts as BoundOrderProducts,
    OrderProduct as OrderProduct,
    OrderProductAppliedDiscount as OrderProductAppliedDiscount,
    OrderProductAppliedDiscountTarget as OrderProductAppliedDiscountTarget,
    OrderProductConfigurableField as OrderProductConfigurableField,
    OrderProductFilters as OrderProductFilters,
    OrderProductInput as OrderProductInput,
    OrderProductInputProductOption as OrderProductInputProductOption,
    OrderProductProductOption as OrderProductProductOption,
    OrderProductProductOptionType as OrderProductProductOptionType,
    OrderProductType as OrderProductType,
    OrderProducts as OrderProducts,
)
from bigcommerce_sdk.resources.order_shipments import (
    BoundOrderShipments as BoundOrderShipments,
    OrderShipment as OrderShipment,
    OrderShipmentBillingAddress as OrderShipmentBillingAddress,
    OrderShipmentFilters as OrderShipmentFilters,
    OrderShipmentItem as OrderShipmentItem,
    OrderShipmentItemInput as OrderShipmentItemInput,
    OrderShipmentShippingAddress as OrderShipmentShippingAddress,
    OrderShipmentShippingProvider as OrderShipmentShippingProvider,
    OrderShipments as OrderShipments,
)
from bigcommerce_sdk.resources.order_shipping_addresses import (
    BoundOrderShippingAddresses as BoundOrderShippingAddresses,
    OrderShippingAddress as OrderShippingAddress,
    OrderShippingAddressFilters as OrderShippingAddressFilters,
    OrderShippingAddressInput as OrderShippingAddressInput,
    OrderShippingAddresses as OrderShippingAddresses,
)
from bigcommerce_sdk.resources.order_shipping_quotes import (
    OrderShippingQuote as OrderShippingQuote,
    OrderShippingQuoteFilters as OrderShippingQuoteFilters,
    OrderShippingQuotes as OrderShippingQuotes,
)
from bigcommerce_sdk.resources.order_statuses import (
    OrderStatus as OrderStatus,
    OrderStatusFilters as OrderStatusFilters,
    OrderStatuses as OrderStatuses,
)
from bigcommerce_sdk.resources.order_taxes import (
    BoundOrderTaxes as BoundOrderTaxes,
    OrderTax as OrderTax,
    OrderTaxFilters as OrderTaxFilters,
    OrderTaxLineItemType as OrderTaxLineItemType,
    OrderTaxes as OrderTaxes,
)
from bigcommerce_sdk.resources.orders import (
    Order as Order,
    OrderBillingAddress as OrderBillingAddress,
    OrderConsignmentStructure as OrderConsignmentStructure,
    OrderFilters as OrderFilters,
    OrderInclude as OrderInclude,
    OrderPaymentStatus as OrderPaymentStatus,
    OrderSource as OrderSource,
    OrderStatusCount as OrderStatusCount,
    OrderTaxProviderId as OrderTaxProviderId,
    Orders as Orders,
    OrdersSort as OrdersSort,
)
from bigcommerce_sdk.resources.pages import (
    Page as Page,
    PageContentType as PageContentType,
    PageFilters as PageFilters,
    PageType as PageType,
    Pages as Pages,
)
from bigcommerce_sdk.resources.payment_methods import (
    PaymentMethod as PaymentMethod,
    PaymentMethodFilters as PaymentMethodFilters,
    PaymentMethods as PaymentMethods,
)
from bigcommerce_sdk.resources.product_configurable_fields import (
    BoundProductConfigurableFields as BoundProductConfigurableFields,
    ProductConfigurableField as ProductConfigurableField,
    ProductConfigurableFieldFilters as ProductConfigurableFieldFilters,
    ProductConfigurableFields as ProductConfigurableFields,
)
from bigcommerce_sdk.resources.product_custom_fields import (
    BoundProductCustomFields as BoundProductCustomFields,
    ProductCustomField as ProductCustomField,
    ProductCustomFieldFilters as ProductCustomFieldFilters,
    ProductCustomFields as ProductCustomFields,
)
from bigcommerce_sdk.resources.product_discount_rules import (
    BoundProductDiscountRules as BoundProductDiscountRules,
    ProductDiscountRule as ProductDiscountRule,
    ProductDiscountRuleFilters as ProductDiscountRuleFilters,
    ProductDiscountRuleType as ProductDiscountRuleType,
    ProductDiscountRules as ProductDiscountRules,
)
from bigcommerce_sdk.resources.product_downloads import (
    BoundProductDownloads as BoundProductDownloads,
    ProductDownload as ProductDownload,
    ProductDownloadFilters as ProductDownloadFilters,
    ProductDownloads as ProductDownloads,
)
from bigcommerce_sdk.resources.product_images import (
    BoundProductImages as BoundProductImages,
    ProductImage as ProductImage,
    ProductImageFilters as ProductImageFilters,
    ProductImages as ProductImages,
)
from bigcommerce_sdk.resources.product_options import (
    BoundProductOptions as BoundProductOptions,
    ProductOption as ProductOption,
    ProductOptionFilters as ProductOptionFilters,
    ProductOptions as ProductOptions,
)
from bigcommerce_sdk.resources.product_reviews import (
    BoundProductReviews as BoundProductReviews,
    ProductReview as ProductReview,
    ProductReviewFilters as ProductReviewFilters,
    ProductReviewStatus as ProductReviewStatus,
    ProductReviews as ProductReviews,
)
from bigcommerce_sdk.resources.product_rules import (
    BoundProductRules as BoundProductRules,
    ProductRule as ProductRule,
    ProductRuleCondition as ProductRuleCondition,
    ProductRuleFilters as ProductRuleFilters,
    ProductRulePriceAdjuster as ProductRulePriceAdjuster,
    ProductRulePriceAdjusterAdjuster as ProductRulePriceAdjusterAdjuster,
    ProductRuleWeightAdjuster as ProductRuleWeightAdjuster,
    ProductRuleWeightAdjusterAdjuster as ProductRuleWeightAdjusterAdjuster,
    ProductRules as ProductRules,
)
from bigcommerce_sdk.resources.product_skus import (
    BoundProductSkus as BoundProductSkus,
    ProductSku as ProductSku,
    ProductSkuFilters as ProductSkuFilters,
    ProductSkuOption as ProductSkuOption,
    ProductSkus as ProductSkus,
)
from bigcommerce_sdk.resources.product_videos import (
    BoundProductVideos as BoundProductVideos,
    ProductVideo as ProductVideo,
    ProductVideoFilters as ProductVideoFilters,
    ProductVideos as ProductVideos,
)
from bigcommerce_sdk.resources.products import (
    Product as Product,
    ProductAvailability as ProductAvailability,
    ProductCondition as ProductCondition,
    ProductEventDateType as ProductEventDateType,
    ProductFilters as ProductFilters,
    ProductInventoryTracking as ProductInventoryTracking,
    ProductOpenGraphType as ProductOpenGraphType,
    ProductOptionSetDisplay as ProductOptionSetDisplay,
    ProductPrimaryImage as ProductPrimaryImage,
    ProductType as ProductType,
    Products as Products,
)
from bigcommerce_sdk.resources.redirects import (
    Redirect as Redirect,
    RedirectFilters as RedirectFilters,
    RedirectForward as RedirectForward,
    RedirectForwardType as RedirectForwardType,
    Redirects as Redirects,
)
from bigcommerce_sdk.resources.request_logs import (
    RequestLog as RequestLog,
    RequestLogFilters as RequestLogFilters,
    RequestLogs as RequestLogs,
)
from bigcommerce_sdk.resources.resource_index import (
    ResourceIndex as ResourceIndex,
    ResourceIndexEntry as ResourceIndexEntry,
    ResourceIndexEntryFilters as ResourceIndexEntryFilters,
)
from bigcommerce_sdk.resources.shared import FormField as FormField
from bigcommerce_sdk.resources.shipping_methods import (
    ShippingMethod as ShippingMethod,
    ShippingMethodFilters as ShippingMethodFilters,
    ShippingMethods as ShippingMethods,
)
from bigcommerce_sdk.resources.shipping_zone_methods import (
    BoundShippingZoneMethods as BoundShippingZoneMethods,
    ShippingCarrierOptions as ShippingCarrierOptions,
    ShippingCostRange as ShippingCostRange,
    ShippingDefaultCostType as ShippingDefaultCostType,
    ShippingDestinationType as ShippingDestinationType,
    ShippingDropoffType as ShippingDropoffType,
    ShippingRateType as ShippingRateType,
    ShippingZoneMethod as ShippingZoneMethod,
    ShippingZoneMethodFilters as ShippingZoneMethodFilters,
    ShippingZoneMethodHandlingFees as ShippingZoneMethodHandlingFees,
    ShippingZoneMethodSettings as ShippingZoneMethodSettings,
    ShippingZoneMethodType as ShippingZoneMethodType,
    ShippingZoneMethods as ShippingZoneMethods,
)
from bigcommerce_sdk.resources.shipping_zones import (
    ShippingZone as ShippingZone,
    ShippingZoneFilters as ShippingZoneFilters,
    ShippingZoneFreeShipping as ShippingZoneFreeShipping,
    ShippingZoneHandlingFees as ShippingZoneHandlingFees,
    ShippingZoneLocation as ShippingZoneLocation,
    ShippingZoneType as ShippingZoneType,
    ShippingZones as ShippingZones,
)
from bigcommerce_sdk.resources.store import (
    Store as Store,
    StoreInformation as StoreInformation,
    StoreInformationCurrencySymbolLocation as StoreInformationCurrencySymbolLocation,
    StoreInformationFeatures as StoreInformationFeatures,
    StoreInformationFeaturesCheckoutType as StoreInformationFeaturesCheckoutType,
    StoreInformationFeaturesStorefrontLimits as StoreInformationFeaturesStorefrontLimits,
    StoreInformationFilters as StoreInformationFilters,
    StoreInformationLogo as StoreInformationLogo,
    StoreInformationTimezone as StoreInformationTimezone,
    StoreInformationTimezoneDateFormat as StoreInformationTimezoneDateFormat,
)
from bigcommerce_sdk.resources.tax_classes import (
    TaxClass as TaxClass,
    TaxClassFilters as TaxClassFilters,
    TaxClasses as TaxClasses,
)
from bigcommerce_sdk.resources.time import (
    ServerTime as ServerTime,
    ServerTimeFilters as ServerTimeFilters,
    Time as Time,
)
from bigcommerce_sdk.resources.webhooks import (
    Webhook as Webhook,
    WebhookFilters as WebhookFilters,
    Webhooks as Webhooks,
)
from .banners import Banner as Banner, Banners as Banners
from .gadget_parts import (
    BoundGadgetParts as BoundGadgetParts,
    GadgetPart as GadgetPart,
    GadgetPartFilters as GadgetPartFilters,
    GadgetParts as GadgetParts,
)
from .gadgets import (
    Gadget as Gadget,
    GadgetFilters as GadgetFilters,
    GadgetKind as GadgetKind,
    GadgetSize as GadgetSize,
    Gadgets as Gadgets,
)
from . import api as api

SDK_VERSION: str
RESOURCES: dict[str, str]

def load(name: str) -> Any:
    """The class of that name, from the module that has it."""
