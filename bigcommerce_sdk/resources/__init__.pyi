"""The resources of the BigCommerce V2 API, each in a module of its own that is imported when first used.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from typing import Any

from .banners import (
    Banner as Banner,
    BannerDateType as BannerDateType,
    BannerFilters as BannerFilters,
    BannerLocation as BannerLocation,
    BannerPage as BannerPage,
    BannerVisible as BannerVisible,
    Banners as Banners,
)
from .blog_posts import (
    BlogPost as BlogPost,
    BlogPostFilters as BlogPostFilters,
    BlogPosts as BlogPosts,
)
from .blog_tags import BlogTag as BlogTag, BlogTagFilters as BlogTagFilters, BlogTags as BlogTags
from .brands import Brand as Brand, BrandFilters as BrandFilters, Brands as Brands
from .carrier_connections import (
    CarrierAccount as CarrierAccount,
    CarrierConnection as CarrierConnection,
    CarrierConnectionCarrierId as CarrierConnectionCarrierId,
    CarrierConnectionFilters as CarrierConnectionFilters,
    CarrierConnections as CarrierConnections,
    CarrierReference as CarrierReference,
)
from .categories import (
    Categories as Categories,
    Category as Category,
    CategoryFilters as CategoryFilters,
)
from .countries import Countries as Countries, Country as Country, CountryFilters as CountryFilters
from .country_states import (
    BoundCountryStates as BoundCountryStates,
    CountryState as CountryState,
    CountryStateFilters as CountryStateFilters,
    CountryStates as CountryStates,
)
from .coupons import (
    Coupon as Coupon,
    CouponAppliesTo as CouponAppliesTo,
    CouponAppliesToEntity as CouponAppliesToEntity,
    CouponFilters as CouponFilters,
    CouponRestrictedTo as CouponRestrictedTo,
    CouponType as CouponType,
    Coupons as Coupons,
)
from .currencies import (
    Currencies as Currencies,
    Currency as Currency,
    CurrencyFilters as CurrencyFilters,
    CurrencyTokenLocation as CurrencyTokenLocation,
)
from .customer_addresses import (
    BoundCustomerAddresses as BoundCustomerAddresses,
    CustomerAddress as CustomerAddress,
    CustomerAddressAddressType as CustomerAddressAddressType,
    CustomerAddressFilters as CustomerAddressFilters,
    CustomerAddresses as CustomerAddresses,
)
from .customer_groups import (
    CustomerGroup as CustomerGroup,
    CustomerGroupCategoryAccess as CustomerGroupCategoryAccess,
    CustomerGroupCategoryAccessType as CustomerGroupCategoryAccessType,
    CustomerGroupDiscountRule as CustomerGroupDiscountRule,
    CustomerGroupDiscountRuleMethod as CustomerGroupDiscountRuleMethod,
    CustomerGroupDiscountRuleType as CustomerGroupDiscountRuleType,
    CustomerGroupFilters as CustomerGroupFilters,
    CustomerGroups as CustomerGroups,
)
from .customers import (
    Customer as Customer,
    CustomerAuthentication as CustomerAuthentication,
    CustomerFilters as CustomerFilters,
    Customers as Customers,
    PasswordCheck as PasswordCheck,
    PasswordCheckResult as PasswordCheckResult,
)
from .gift_certificates import (
    GiftCertificate as GiftCertificate,
    GiftCertificateFilters as GiftCertificateFilters,
    GiftCertificateStatus as GiftCertificateStatus,
    GiftCertificateTemplate as GiftCertificateTemplate,
    GiftCertificates as GiftCertificates,
    GiftCertificatesDirection as GiftCertificatesDirection,
    GiftCertificatesSort as GiftCertificatesSort,
)
from .google_product_search_mappings import (
    GoogleProductSearchMapping as GoogleProductSearchMapping,
    GoogleProductSearchMappingFilters as GoogleProductSearchMappingFilters,
    GoogleProductSearchMappings as GoogleProductSearchMappings,
)
from .inputs import (
    BannerCreate as BannerCreate,
    BannerUpdate as BannerUpdate,
    BlogPostCreate as BlogPostCreate,
    BlogPostUpdate as BlogPostUpdate,
    BrandCreate as BrandCreate,
    BrandUpdate as BrandUpdate,
    CarrierAccountDict as CarrierAccountDict,
    CarrierConnectionCreate as CarrierConnectionCreate,
    CarrierConnectionUpdate as CarrierConnectionUpdate,
    CarrierReferenceDict as CarrierReferenceDict,
    CategoryCreate as CategoryCreate,
    CategoryUpdate as CategoryUpdate,
    CouponAppliesToDict as CouponAppliesToDict,
    CouponCreate as CouponCreate,
    CouponRestrictedToDict as CouponRestrictedToDict,
    CouponUpdate as CouponUpdate,
    CurrencyCreate as CurrencyCreate,
    CurrencyUpdate as CurrencyUpdate,
    CustomerAddressCreate as CustomerAddressCreate,
    CustomerAddressUpdate as CustomerAddressUpdate,
    CustomerAuthenticationDict as CustomerAuthenticationDict,
    CustomerCreate as CustomerCreate,
    CustomerGroupCategoryAccessDict as CustomerGroupCategoryAccessDict,
    CustomerGroupCreate as CustomerGroupCreate,
    CustomerGroupDiscountRuleDict as CustomerGroupDiscountRuleDict,
    CustomerGroupUpdate as CustomerGroupUpdate,
    CustomerUpdate as CustomerUpdate,
    FormFieldDict as FormFieldDict,
    GiftCertificateCreate as GiftCertificateCreate,
    GiftCertificateUpdate as GiftCertificateUpdate,
    OptionCreate as OptionCreate,
    OptionSetCreate as OptionSetCreate,
    OptionSetOptionCreate as OptionSetOptionCreate,
    OptionSetOptionUpdate as OptionSetOptionUpdate,
    OptionSetOptionValueDict as OptionSetOptionValueDict,
    OptionSetUpdate as OptionSetUpdate,
    OptionUpdate as OptionUpdate,
    OptionValueCreate as OptionValueCreate,
    OptionValueUpdate as OptionValueUpdate,
    OrderBillingAddressDict as OrderBillingAddressDict,
    OrderConsignmentDownloadDict as OrderConsignmentDownloadDict,
    OrderConsignmentEmailDict as OrderConsignmentEmailDict,
    OrderConsignmentEmailGiftCertificateDict as OrderConsignmentEmailGiftCertificateDict,
    OrderConsignmentInputDict as OrderConsignmentInputDict,
    OrderConsignmentInputPickupDict as OrderConsignmentInputPickupDict,
    OrderConsignmentInputPickupLocationDict as OrderConsignmentInputPickupLocationDict,
    OrderConsignmentPickupDict as OrderConsignmentPickupDict,
    OrderConsignmentPickupLocationDict as OrderConsignmentPickupLocationDict,
    OrderConsignmentShippingDict as OrderConsignmentShippingDict,
    OrderCreate as OrderCreate,
    OrderFeeInputDict as OrderFeeInputDict,
    OrderProductAppliedDiscountDict as OrderProductAppliedDiscountDict,
    OrderProductConfigurableFieldDict as OrderProductConfigurableFieldDict,
    OrderProductInputDict as OrderProductInputDict,
    OrderProductInputProductOptionDict as OrderProductInputProductOptionDict,
    OrderProductProductOptionDict as OrderProductProductOptionDict,
    OrderShipmentBillingAddressDict as OrderShipmentBillingAddressDict,
    OrderShipmentCreate as OrderShipmentCreate,
    OrderShipmentItemDict as OrderShipmentItemDict,
    OrderShipmentItemInputDict as OrderShipmentItemInputDict,
    OrderShipmentShippingAddressDict as OrderShipmentShippingAddressDict,
    OrderShipmentUpdate as OrderShipmentUpdate,
    OrderShippingAddressInputDict as OrderShippingAddressInputDict,
    OrderShippingAddressUpdate as OrderShippingAddressUpdate,
    OrderStatusCountDict as OrderStatusCountDict,
    OrderUpdate as OrderUpdate,
    PageCreate as PageCreate,
    PageUpdate as PageUpdate,
    PasswordCheckDict as PasswordCheckDict,
    PasswordCheckResultDict as PasswordCheckResultDict,
    ProductCreate as ProductCreate,
    ProductCustomFieldCreate as ProductCustomFieldCreate,
    ProductCustomFieldUpdate as ProductCustomFieldUpdate,
    ProductDiscountRuleCreate as ProductDiscountRuleCreate,
    ProductDiscountRuleUpdate as ProductDiscountRuleUpdate,
    ProductImageCreate as ProductImageCreate,
    ProductImageUpdate as ProductImageUpdate,
    ProductPrimaryImageDict as ProductPrimaryImageDict,
    ProductReviewCreate as ProductReviewCreate,
    ProductReviewUpdate as ProductReviewUpdate,
    ProductRuleConditionDict as ProductRuleConditionDict,
    ProductRuleCreate as ProductRuleCreate,
    ProductRulePriceAdjusterDict as ProductRulePriceAdjusterDict,
    ProductRuleUpdate as ProductRuleUpdate,
    ProductRuleWeightAdjusterDict as ProductRuleWeightAdjusterDict,
    ProductSkuCreate as ProductSkuCreate,
    ProductSkuOptionDict as ProductSkuOptionDict,
    ProductSkuUpdate as ProductSkuUpdate,
    ProductUpdate as ProductUpdate,
    ProductVideoCreate as ProductVideoCreate,
    ProductVideoUpdate as ProductVideoUpdate,
    RedirectCreate as RedirectCreate,
    RedirectForwardDict as RedirectForwardDict,
    RedirectUpdate as RedirectUpdate,
    ShippingCarrierOptionsDict as ShippingCarrierOptionsDict,
    ShippingCostRangeDict as ShippingCostRangeDict,
    ShippingZoneCreate as ShippingZoneCreate,
    ShippingZoneFreeShippingDict as ShippingZoneFreeShippingDict,
    ShippingZoneHandlingFeesDict as ShippingZoneHandlingFeesDict,
    ShippingZoneLocationDict as ShippingZoneLocationDict,
    ShippingZoneMethodCreate as ShippingZoneMethodCreate,
    ShippingZoneMethodHandlingFeesDict as ShippingZoneMethodHandlingFeesDict,
    ShippingZoneMethodSettingsDict as ShippingZoneMethodSettingsDict,
    ShippingZoneMethodUpdate as ShippingZoneMethodUpdate,
    ShippingZoneUpdate as ShippingZoneUpdate,
    StoreInformationFeaturesDict as StoreInformationFeaturesDict,
    StoreInformationFeaturesStorefrontLimitsDict as StoreInformationFeaturesStorefrontLimitsDict,
    StoreInformationLogoDict as StoreInformationLogoDict,
    StoreInformationTimezoneDateFormatDict as StoreInformationTimezoneDateFormatDict,
    StoreInformationTimezoneDict as StoreInformationTimezoneDict,
    WebhookCreate as WebhookCreate,
    WebhookUpdate as WebhookUpdate,
)
from .option_set_options import (
    BoundOptionSetOptions as BoundOptionSetOptions,
    OptionSetOption as OptionSetOption,
    OptionSetOptionFilters as OptionSetOptionFilters,
    OptionSetOptionValue as OptionSetOptionValue,
    OptionSetOptions as OptionSetOptions,
)
from .option_sets import (
    OptionSet as OptionSet,
    OptionSetFilters as OptionSetFilters,
    OptionSets as OptionSets,
)
from .option_values import (
    BoundOptionValues as BoundOptionValues,
    OptionValue as OptionValue,
    OptionValueFilters as OptionValueFilters,
    OptionValues as OptionValues,
)
from .options import (
    Option as Option,
    OptionFilters as OptionFilters,
    OptionType as OptionType,
    Options as Options,
)
from .order_consignment_shipping_quotes import (
    OrderConsignmentShippingQuote as OrderConsignmentShippingQuote,
    OrderConsignmentShippingQuoteFilters as OrderConsignmentShippingQuoteFilters,
    OrderConsignmentShippingQuotes as OrderConsignmentShippingQuotes,
)
from .order_consignments import (
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
from .order_coupons import (
    BoundOrderCoupons as BoundOrderCoupons,
    OrderCoupon as OrderCoupon,
    OrderCouponFilters as OrderCouponFilters,
    OrderCouponType as OrderCouponType,
    OrderCoupons as OrderCoupons,
)
from .order_fees import (
    BoundOrderFees as BoundOrderFees,
    OrderFee as OrderFee,
    OrderFeeFilters as OrderFeeFilters,
    OrderFeeInput as OrderFeeInput,
    OrderFeeInputType as OrderFeeInputType,
    OrderFeeType as OrderFeeType,
    OrderFees as OrderFees,
)
from .order_messages import (
    BoundOrderMessages as BoundOrderMessages,
    OrderMessage as OrderMessage,
    OrderMessageFilters as OrderMessageFilters,
    OrderMessageStatus as OrderMessageStatus,
    OrderMessages as OrderMessages,
)
from .order_products import (
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
from .order_shipments import (
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
from .order_shipping_addresses import (
    BoundOrderShippingAddresses as BoundOrderShippingAddresses,
    OrderShippingAddress as OrderShippingAddress,
    OrderShippingAddressFilters as OrderShippingAddressFilters,
    OrderShippingAddressInput as OrderShippingAddressInput,
    OrderShippingAddresses as OrderShippingAddresses,
)
from .order_shipping_quotes import (
    OrderShippingQuote as OrderShippingQuote,
    OrderShippingQuoteFilters as OrderShippingQuoteFilters,
    OrderShippingQuotes as OrderShippingQuotes,
)
from .order_statuses import (
    OrderStatus as OrderStatus,
    OrderStatusFilters as OrderStatusFilters,
    OrderStatuses as OrderStatuses,
)
from .order_taxes import (
    BoundOrderTaxes as BoundOrderTaxes,
    OrderTax as OrderTax,
    OrderTaxFilters as OrderTaxFilters,
    OrderTaxLineItemType as OrderTaxLineItemType,
    OrderTaxes as OrderTaxes,
)
from .orders import (
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
from .pages import (
    Page as Page,
    PageContentType as PageContentType,
    PageFilters as PageFilters,
    PageType as PageType,
    Pages as Pages,
)
from .payment_methods import (
    PaymentMethod as PaymentMethod,
    PaymentMethodFilters as PaymentMethodFilters,
    PaymentMethods as PaymentMethods,
)
from .product_configurable_fields import (
    BoundProductConfigurableFields as BoundProductConfigurableFields,
    ProductConfigurableField as ProductConfigurableField,
    ProductConfigurableFieldFilters as ProductConfigurableFieldFilters,
    ProductConfigurableFields as ProductConfigurableFields,
)
from .product_custom_fields import (
    BoundProductCustomFields as BoundProductCustomFields,
    ProductCustomField as ProductCustomField,
    ProductCustomFieldFilters as ProductCustomFieldFilters,
    ProductCustomFields as ProductCustomFields,
)
from .product_discount_rules import (
    BoundProductDiscountRules as BoundProductDiscountRules,
    ProductDiscountRule as ProductDiscountRule,
    ProductDiscountRuleFilters as ProductDiscountRuleFilters,
    ProductDiscountRuleType as ProductDiscountRuleType,
    ProductDiscountRules as ProductDiscountRules,
)
from .product_downloads import (
    BoundProductDownloads as BoundProductDownloads,
    ProductDownload as ProductDownload,
    ProductDownloadFilters as ProductDownloadFilters,
    ProductDownloads as ProductDownloads,
)
from .product_images import (
    BoundProductImages as BoundProductImages,
    ProductImage as ProductImage,
    ProductImageFilters as ProductImageFilters,
    ProductImages as ProductImages,
)
from .product_options import (
    BoundProductOptions as BoundProductOptions,
    ProductOption as ProductOption,
    ProductOptionFilters as ProductOptionFilters,
    ProductOptions as ProductOptions,
)
from .product_reviews import (
    BoundProductReviews as BoundProductReviews,
    ProductReview as ProductReview,
    ProductReviewFilters as ProductReviewFilters,
    ProductReviewStatus as ProductReviewStatus,
    ProductReviews as ProductReviews,
)
from .product_rules import (
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
from .product_skus import (
    BoundProductSkus as BoundProductSkus,
    ProductSku as ProductSku,
    ProductSkuFilters as ProductSkuFilters,
    ProductSkuOption as ProductSkuOption,
    ProductSkus as ProductSkus,
)
from .product_videos import (
    BoundProductVideos as BoundProductVideos,
    ProductVideo as ProductVideo,
    ProductVideoFilters as ProductVideoFilters,
    ProductVideos as ProductVideos,
)
from .products import (
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
from .redirects import (
    Redirect as Redirect,
    RedirectFilters as RedirectFilters,
    RedirectForward as RedirectForward,
    RedirectForwardType as RedirectForwardType,
    Redirects as Redirects,
)
from .request_logs import (
    RequestLog as RequestLog,
    RequestLogFilters as RequestLogFilters,
    RequestLogs as RequestLogs,
)
from .resource_index import (
    ResourceIndex as ResourceIndex,
    ResourceIndexEntry as ResourceIndexEntry,
    ResourceIndexEntryFilters as ResourceIndexEntryFilters,
)
from .shared import FormField as FormField
from .shipping_methods import (
    ShippingMethod as ShippingMethod,
    ShippingMethodFilters as ShippingMethodFilters,
    ShippingMethods as ShippingMethods,
)
from .shipping_zone_methods import (
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
from .shipping_zones import (
    ShippingZone as ShippingZone,
    ShippingZoneFilters as ShippingZoneFilters,
    ShippingZoneFreeShipping as ShippingZoneFreeShipping,
    ShippingZoneHandlingFees as ShippingZoneHandlingFees,
    ShippingZoneLocation as ShippingZoneLocation,
    ShippingZoneType as ShippingZoneType,
    ShippingZones as ShippingZones,
)
from .store import (
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
from .tax_classes import (
    TaxClass as TaxClass,
    TaxClassFilters as TaxClassFilters,
    TaxClasses as TaxClasses,
)
from .time import ServerTime as ServerTime, ServerTimeFilters as ServerTimeFilters, Time as Time
from .webhooks import Webhook as Webhook, WebhookFilters as WebhookFilters, Webhooks as Webhooks

SDK_VERSION: str
RESOURCES: dict[str, str]

def load(name: str) -> Any:
    """The class of that name, from the module that has it."""
