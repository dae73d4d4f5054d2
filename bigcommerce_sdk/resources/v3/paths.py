"""The paths of each resource, its own first, which tell a resource without its module.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

PATHS: dict[str, tuple[str, ...]] = {
    "AbandonedCartChannelSettings": (
        "/abandoned-carts/settings/channels",
        "/abandoned-carts/settings/channels/{id}",
    ),
    "AbandonedCartEmailSettings": ("/marketing/abandoned-cart-emails/settings",),
    "AbandonedCartEmails": (
        "/marketing/abandoned-cart-emails",
        "/marketing/abandoned-cart-emails/{id}",
        "/marketing/abandoned-cart-emails/default",
    ),
    "AbandonedCartSettings": ("/abandoned-carts/settings",),
    "AbandonedCarts": (
        "/abandoned-carts",
        "/abandoned-carts/{id}",
    ),
    "AnalyticsProviders": (
        "/settings/analytics",
        "/settings/analytics/{id}",
    ),
    "BrandMetafields": (
        "/catalog/brands/{brand_id}/metafields",
        "/catalog/brands/metafields",
        "/catalog/brands/{brand_id}/metafields/{id}",
    ),
    "Brands": (
        "/catalog/brands",
        "/catalog/brands/{id}",
        "/catalog/brands/{brand_id}/image",
    ),
    "CartChannelSettings": (
        "/carts/settings/channels",
        "/carts/settings/channels/{id}",
    ),
    "CartMetafields": (
        "/carts/{cart_id}/metafields",
        "/carts/metafields",
        "/carts/{cart_id}/metafields/{id}",
    ),
    "CartSettings": ("/carts/settings",),
    "Carts": (
        "/carts",
        "/carts/{id}",
        "/carts/{cart_id}/items",
        "/carts/{cart_id}/items/{item_id}",
        "/carts/{cart_id}/redirect_urls",
    ),
    "CatalogSettings": ("/settings/catalog",),
    "CatalogSummary": ("/catalog/summary",),
    "Categories": (
        "/catalog/categories",
        "/catalog/categories/{id}",
        "/catalog/categories/{category_id}/image",
    ),
    "CategoryMetafields": (
        "/catalog/categories/{category_id}/metafields",
        "/catalog/categories/metafields",
        "/catalog/categories/{category_id}/metafields/{id}",
    ),
    "CategoryProductSortOrders": ("/catalog/categories/{category_id}/products/sort-order",),
    "CategoryTreeNodes": ("/catalog/trees/{tree_id}/categories",),
    "CategoryTrees": ("/catalog/trees",),
    "ChannelActiveTheme": ("/channels/{channel_id}/active-theme",),
    "ChannelCurrencyAssignments": (
        "/channels/currency-assignments",
        "/channels/{id}/currency-assignments",
        "/channels/{channel_id}/currency-assignments",
    ),
    "ChannelListings": (
        "/channels/{channel_id}/listings",
        "/channels/{channel_id}/listings/{id}",
    ),
    "ChannelMenus": ("/channels/{channel_id}/channel-menus",),
    "ChannelMetafields": (
        "/channels/{channel_id}/metafields",
        "/channels/metafields",
        "/channels/{channel_id}/metafields/{id}",
    ),
    "ChannelSite": (
        "/channels/{channel_id}/site",
        "/channels/{channel_id}/site/checkout-url",
    ),
    "Channels": (
        "/channels",
        "/channels/{id}",
    ),
    "CheckoutChannelSettings": (
        "/checkouts/settings/channels",
        "/checkouts/settings/channels/{id}",
    ),
    "CheckoutSettings": ("/checkouts/settings",),
    "Checkouts": (
        "/checkouts",
        "/checkouts/{id}",
        "/checkouts/{checkout_id}/discounts",
        "/checkouts/{checkout_id}/billing-address",
        "/checkouts/{checkout_id}/billing-address/{address_id}",
        "/checkouts/{checkout_id}/consignments",
        "/checkouts/{checkout_id}/consignments/{consignment_id}",
        "/checkouts/{checkout_id}/coupons",
        "/checkouts/{checkout_id}/coupons/{coupon_code}",
        "/checkouts/{checkout_id}/fees",
        "/checkouts/{checkout_id}/orders",
        "/checkouts/{checkout_id}/token",
    ),
    "CustomTemplateAssociations": ("/storefront/custom-template-associations",),
    "CustomerAddresses": ("/customers/addresses",),
    "CustomerAttributeValues": ("/customers/attribute-values",),
    "CustomerAttributes": ("/customers/attributes",),
    "CustomerChannelSettings": (
        "/customers/settings/channels",
        "/customers/settings/channels/{id}",
    ),
    "CustomerConsent": ("/customers/{customer_id}/consent",),
    "CustomerFormFieldValues": ("/customers/form-field-values",),
    "CustomerMetafields": (
        "/customers/{customer_id}/metafields",
        "/customers/metafields",
        "/customers/{customer_id}/metafields/{id}",
    ),
    "CustomerSettings": ("/customers/settings",),
    "CustomerStoredInstruments": ("/customers/{customer_id}/stored-instruments",),
    "CustomerSubscribers": (
        "/customers/subscribers",
        "/customers/subscribers/{id}",
    ),
    "Customers": (
        "/customers",
        "/customers/validate-credentials",
    ),
    "EmailStatusSettings": ("/settings/email-statuses",),
    "EmailTemplates": (
        "/marketing/email-templates",
        "/marketing/email-templates/{id}",
    ),
    "FaviconSettings": (
        "/settings/favicon",
        "/settings/favicon/image",
    ),
    "InfrastructureDeployments": (
        "/infrastructure/deployments",
        "/infrastructure/deployments/uploads",
        "/infrastructure/deployments/{deployment_uuid}/events",
    ),
    "InfrastructureProjects": (
        "/infrastructure/projects",
        "/infrastructure/projects/{id}",
        "/infrastructure/logs/{project_uuid}/tail",
    ),
    "InventoryItems": (
        "/inventory/items",
        "/inventory/adjustments/absolute",
        "/inventory/adjustments/relative",
    ),
    "InventoryLocationItems": ("/inventory/locations/{location_id}/items",),
    "InventoryLocationMetafields": (
        "/inventory/locations/{location_id}/metafields",
        "/inventory/locations/metafields",
        "/inventory/locations/{location_id}/metafields/{id}",
    ),
    "InventoryLocations": ("/inventory/locations",),
    "InventoryNotificationSettings": ("/settings/inventory/notifications",),
    "InventorySettings": ("/settings/inventory",),
    "LogoSettings": (
        "/settings/logo",
        "/settings/logo/image",
    ),
    "OrderChannelSettings": (
        "/orders/settings/channels",
        "/orders/settings/channels/{id}",
    ),
    "OrderMetafields": (
        "/orders/{order_id}/metafields",
        "/orders/metafields",
        "/orders/{order_id}/metafields/{id}",
    ),
    "OrderPickups": ("/orders/pickups",),
    "OrderRefunds": (
        "/orders/{order_id}/payment_actions/refunds",
        "/orders/payment_actions/refunds",
        "/orders/payment_actions/refunds/{refund_id}",
        "/orders/{order_id}/payment_actions/refund_quotes",
    ),
    "OrderSettings": ("/orders/settings",),
    "OrderTransactions": ("/orders/{order_id}/transactions",),
    "Orders": (
        "/orders",
        "/orders/{order_id}/payment_actions/capture",
        "/orders/{order_id}/payment_actions/void",
    ),
    "PageWidgets": ("/content/page-widgets",),
    "Pages": (
        "/content/pages",
        "/content/pages/{id}",
    ),
    "PaymentAccessTokens": ("/payments/access_tokens",),
    "PaymentMethods": ("/payments/methods",),
    "PickupMethods": (
        "/pickup/methods",
        "/pickup/options",
    ),
    "Placements": (
        "/content/placements",
        "/content/placements/{id}",
    ),
    "PriceListAssignments": (
        "/pricelists/assignments",
        "/pricelists/{price_list_id}/assignments",
    ),
    "PriceListRecords": (
        "/pricelists/{price_list_id}/records",
        "/pricelists/{price_list_id}/records/{variant_id}/{currency}",
        "/pricelists/{price_list_id}/records/{variant_id}",
        "/pricelists/records",
    ),
    "PriceLists": (
        "/pricelists",
        "/pricelists/{id}",
    ),
    "ProductBulkPricingRules": (
        "/catalog/products/{product_id}/bulk-pricing-rules",
        "/catalog/products/{product_id}/bulk-pricing-rules/{id}",
    ),
    "ProductCategoryAssignments": ("/catalog/products/category-assignments",),
    "ProductChannelAssignments": ("/catalog/products/channel-assignments",),
    "ProductComplexRules": (
        "/catalog/products/{product_id}/complex-rules",
        "/catalog/products/{product_id}/complex-rules/{id}",
    ),
    "ProductCustomFields": (
        "/catalog/products/{product_id}/custom-fields",
        "/catalog/products/{product_id}/custom-fields/{id}",
    ),
    "ProductCustomsInformation": ("/shipping/products/customs-information",),
    "ProductImages": (
        "/catalog/products/{product_id}/images",
        "/catalog/products/{product_id}/images/{id}",
    ),
    "ProductMetafields": (
        "/catalog/products/{product_id}/metafields",
        "/catalog/products/metafields",
        "/catalog/products/{product_id}/metafields/{id}",
    ),
    "ProductModifierValues": (
        "/catalog/products/{product_id}/modifiers/{modifier_id}/values",
        "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}",
        "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image",
    ),
    "ProductModifiers": (
        "/catalog/products/{product_id}/modifiers",
        "/catalog/products/{product_id}/modifiers/{id}",
    ),
    "ProductOptionValues": (
        "/catalog/products/{product_id}/options/{option_id}/values",
        "/catalog/products/{product_id}/options/{option_id}/values/{id}",
    ),
    "ProductOptions": (
        "/catalog/products/{product_id}/options",
        "/catalog/products/{product_id}/options/{id}",
    ),
    "ProductReviews": (
        "/catalog/products/{product_id}/reviews",
        "/catalog/products/{product_id}/reviews/{id}",
    ),
    "ProductVariantMetafields": (
        "/catalog/products/{product_id}/variants/{variant_id}/metafields",
        "/catalog/variants/metafields",
        "/catalog/products/{product_id}/variants/{variant_id}/metafields/{id}",
    ),
    "ProductVariants": (
        "/catalog/products/{product_id}/variants",
        "/catalog/variants",
        "/catalog/products/{product_id}/variants/{id}",
        "/catalog/products/{product_id}/variants/{variant_id}/image",
    ),
    "ProductVideos": (
        "/catalog/products/{product_id}/videos",
        "/catalog/products/{product_id}/videos/{id}",
    ),
    "Products": (
        "/catalog/products",
        "/catalog/products/{id}",
    ),
    "PromotionCodes": (
        "/promotions/{promotion_id}/codes",
        "/promotions/{promotion_id}/codes/{id}",
        "/promotions/{promotion_id}/codegen",
        "/promotions/codes",
    ),
    "PromotionSettings": ("/promotions/settings",),
    "Promotions": (
        "/promotions",
        "/promotions/{id}",
    ),
    "RedirectImexJobs": (
        "/storefront/redirects/imex/jobs",
        "/storefront/redirects/imex/export",
        "/storefront/redirects/imex/import",
        "/storefront/redirects/imex/export/{uuid}/events",
        "/storefront/redirects/imex/import/{uuid}/events",
        "/storefront/redirects/imex/export/{uuid}/download",
    ),
    "Redirects": ("/storefront/redirects",),
    "Regions": ("/content/regions",),
    "Scripts": (
        "/content/scripts",
        "/content/scripts/{id}",
    ),
    "SearchFilterContexts": ("/settings/search/filters/contexts",),
    "SearchFilters": (
        "/settings/search/filters",
        "/settings/search/filters/available",
    ),
    "SegmentShopperProfiles": ("/segments/{segment_id}/shopper-profiles",),
    "Segments": ("/segments",),
    "ShippingChannelSettings": (
        "/shipping/settings/channels",
        "/shipping/settings/channels/{id}",
    ),
    "ShippingSettings": ("/shipping/settings",),
    "ShopperProfileSegments": ("/shopper-profiles/{shopper_profile_id}/segments",),
    "ShopperProfiles": ("/shopper-profiles",),
    "SiteCertificates": (
        "/sites/certificates",
        "/sites/{id}/certificate",
    ),
    "SiteRoutes": (
        "/sites/{site_id}/routes",
        "/sites/{site_id}/routes/{id}",
    ),
    "Sites": (
        "/sites",
        "/sites/{id}",
    ),
    "StoreLocale": ("/settings/store/locale",),
    "StoreLogs": ("/store/systemlogs",),
    "StoreMetafields": (
        "/store/metafields",
        "/store/metafields/{id}",
    ),
    "StoreProfile": ("/settings/store/profile",),
    "StoreUnitsOfMeasurement": ("/settings/store/units-of-measurement",),
    "StorefrontCategorySettings": ("/settings/storefront/category",),
    "StorefrontProductSettings": ("/settings/storefront/product",),
    "StorefrontRobotsTxt": ("/settings/storefront/robotstxt",),
    "StorefrontSearchSettings": ("/settings/storefront/search",),
    "StorefrontSecuritySettings": ("/settings/storefront/security",),
    "StorefrontSeoSettings": ("/settings/storefront/seo",),
    "StorefrontStatus": ("/settings/storefront/status",),
    "StorefrontTokens": (
        "/storefront/api-token",
        "/storefront/api-token-private",
        "/storefront/api-token-customer-impersonation",
    ),
    "TaxClasses": ("/tax/classes",),
    "TaxCustomers": ("/tax/customers",),
    "TaxProductProperties": ("/tax/products/properties",),
    "TaxProperties": ("/tax/properties",),
    "TaxProviderConnections": (
        "/tax/providers",
        "/tax/providers/{id}/connection",
    ),
    "TaxRates": ("/tax/rates",),
    "TaxSettings": ("/tax/settings",),
    "TaxZones": (
        "/tax/zones",
        "/tax/zonecheck",
    ),
    "ThemeConfigurations": (
        "/themes/{uuid}/configurations",
        "/themes/{uuid}/configurations/validate",
    ),
    "ThemeCustomTemplates": (
        "/themes/custom-templates",
        "/themes/custom-templates/{id}",
    ),
    "ThemeJobs": (
        "/themes/jobs",
        "/themes/jobs/{id}",
    ),
    "Themes": (
        "/themes",
        "/themes/{id}",
        "/themes/{uuid}/actions/download",
        "/themes/actions/activate",
    ),
    "TreeCategories": ("/catalog/trees/categories",),
    "WebhookAdmin": ("/hooks/admin",),
    "Webhooks": (
        "/hooks",
        "/hooks/{id}",
    ),
    "WidgetTemplates": (
        "/content/widget-templates",
        "/content/widget-templates/{id}",
        "/content/widget-templates/{uuid}/preview",
    ),
    "Widgets": (
        "/content/widgets",
        "/content/widgets/{id}",
    ),
    "Wishlists": (
        "/wishlists",
        "/wishlists/{id}",
        "/wishlists/{wishlist_id}/items",
        "/wishlists/{wishlist_id}/items/{item_id}",
    ),
}
