"""The paths of each resource, its own first, which tell a resource without its module.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

PATHS: dict[str, tuple[str, ...]] = {
    "Banners": (
        "/banners",
        "/banners/{id}",
        "/banners/count",
    ),
    "BlogPosts": (
        "/blog/posts",
        "/blog/posts/{id}",
        "/blog/posts/count",
    ),
    "BlogTags": ("/blog/tags",),
    "Brands": (
        "/brands",
        "/brands/{id}",
        "/brands/count",
    ),
    "CarrierConnections": ("/shipping/carrier/connection",),
    "Categories": (
        "/categories",
        "/categories/{id}",
        "/categories/count",
    ),
    "Countries": (
        "/countries",
        "/countries/{id}",
        "/countries/count",
    ),
    "CountryStates": (
        "/countries/{country_id}/states",
        "/countries/{country_id}/states/{id}",
        "/countries/{country_id}/states/count",
        "/countries/states",
        "/countries/states/count",
    ),
    "Coupons": (
        "/coupons",
        "/coupons/{id}",
        "/coupons/count",
    ),
    "Currencies": (
        "/currencies",
        "/currencies/{id}",
    ),
    "CustomerAddresses": (
        "/customers/{customer_id}/addresses",
        "/customers/{customer_id}/addresses/{id}",
        "/customers/{customer_id}/addresses/count",
        "/customers/addresses/count",
    ),
    "CustomerGroups": (
        "/customer_groups",
        "/customer_groups/{id}",
        "/customer_groups/count",
    ),
    "Customers": (
        "/customers",
        "/customers/{id}",
        "/customers/count",
        "/customers/{customer_id}/validate",
    ),
    "GiftCertificates": (
        "/gift_certificates",
        "/gift_certificates/{id}",
    ),
    "GoogleProductSearchMappings": ("/products/{product_id}/googleproductsearch",),
    "OptionSetOptions": (
        "/option_sets/{option_set_id}/options",
        "/option_sets/{option_set_id}/options/{id}",
        "/optionsets/options",
        "/optionsets/options/{id}",
    ),
    "OptionSets": (
        "/option_sets",
        "/option_sets/{id}",
        "/option_sets/count",
    ),
    "OptionValues": (
        "/options/{option_id}/values",
        "/options/{option_id}/values/{id}",
        "/options/values",
    ),
    "Options": (
        "/options",
        "/options/{id}",
        "/options/count",
    ),
    "OrderConsignmentShippingQuotes": (
        "/orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes",
    ),
    "OrderConsignments": ("/orders/{order_id}/consignments",),
    "OrderCoupons": (
        "/orders/{order_id}/coupons",
        "/orders/{order_id}/coupons/{id}",
    ),
    "OrderFees": ("/orders/{order_id}/fees",),
    "OrderMessages": (
        "/orders/{order_id}/messages",
        "/orders/{order_id}/messages/{id}",
    ),
    "OrderProducts": (
        "/orders/{order_id}/products",
        "/orders/{order_id}/products/{id}",
        "/orders/{order_id}/products/count",
        "/orders/products/count",
    ),
    "OrderShipments": (
        "/orders/{order_id}/shipments",
        "/orders/{order_id}/shipments/{id}",
        "/orders/{order_id}/shipments/count",
        "/orders/shipments/count",
    ),
    "OrderShippingAddresses": (
        "/orders/{order_id}/shipping_addresses",
        "/orders/{order_id}/shipping_addresses/{id}",
        "/orders/{order_id}/shipping_addresses/count",
        "/orders/shipping_addresses/count",
    ),
    "OrderShippingQuotes": (
        "/orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes",
    ),
    "OrderStatuses": (
        "/order_statuses",
        "/order_statuses/{id}",
    ),
    "OrderTaxes": (
        "/orders/{order_id}/taxes",
        "/orders/{order_id}/taxes/{id}",
    ),
    "Orders": (
        "/orders",
        "/orders/{id}",
        "/orders/count",
    ),
    "Pages": (
        "/pages",
        "/pages/{id}",
        "/pages/count",
    ),
    "PaymentMethods": ("/payments/methods",),
    "ProductConfigurableFields": (
        "/products/{product_id}/configurable_fields",
        "/products/{product_id}/configurable_fields/{id}",
        "/products/{product_id}/configurable_fields/count",
        "/products/configurablefields",
        "/products/configurable_fields/count",
    ),
    "ProductCustomFields": (
        "/products/{product_id}/custom_fields",
        "/products/{product_id}/custom_fields/{id}",
        "/products/{product_id}/custom_fields/count",
        "/products/customfields",
        "/products/custom_fields/count",
    ),
    "ProductDiscountRules": (
        "/products/{product_id}/discount_rules",
        "/products/{product_id}/discount_rules/{id}",
        "/products/{product_id}/discount_rules/count",
        "/products/discountrules",
        "/products/discount_rules/count",
    ),
    "ProductDownloads": ("/products/{product_id}/downloads",),
    "ProductImages": (
        "/products/{product_id}/images",
        "/products/{product_id}/images/{id}",
        "/products/{product_id}/images/count",
        "/products/images/count",
        "/products/images",
    ),
    "ProductOptions": (
        "/products/{product_id}/options",
        "/products/{product_id}/options/{id}",
    ),
    "ProductReviews": (
        "/products/{product_id}/reviews",
        "/products/{product_id}/reviews/{id}",
        "/products/{product_id}/reviews/count",
        "/products/reviews/count",
    ),
    "ProductRules": (
        "/products/{product_id}/rules",
        "/products/{product_id}/rules/{id}",
        "/products/{product_id}/rules/count",
        "/products/rules/count",
        "/products/rules",
        "/products/{product_id}/rules/{rule_id}/conditions",
        "/products/{product_id}/rules/{rule_id}/conditions/{id}",
    ),
    "ProductSkus": (
        "/products/{product_id}/skus",
        "/products/{product_id}/skus/{id}",
        "/products/{product_id}/skus/count",
        "/products/skus",
        "/products/skus/count",
        "/products/skus/{id}",
        "/products/{product_id}/skus/{sku_id}/options",
        "/products/{product_id}/skus/{sku_id}/options/{id}",
    ),
    "ProductVideos": (
        "/products/{product_id}/videos",
        "/products/{product_id}/videos/{id}",
        "/products/{product_id}/videos/count",
        "/products/videos/count",
    ),
    "Products": (
        "/products",
        "/products/{id}",
        "/products/count",
    ),
    "Redirects": (
        "/redirects",
        "/redirects/{id}",
        "/redirects/count",
    ),
    "RequestLogs": ("/requestlogs",),
    "ResourceIndex": ("/",),
    "ShippingMethods": (
        "/shipping/methods",
        "/shipping/methods/{id}",
    ),
    "ShippingZoneMethods": (
        "/shipping/zones/{zone_id}/methods",
        "/shipping/zones/{zone_id}/methods/{id}",
    ),
    "ShippingZones": (
        "/shipping/zones",
        "/shipping/zones/{id}",
    ),
    "Store": ("/store",),
    "TaxClasses": (
        "/tax_classes",
        "/tax_classes/{id}",
    ),
    "Time": ("/time",),
    "Webhooks": (
        "/hooks",
        "/hooks/{id}",
    ),
}
