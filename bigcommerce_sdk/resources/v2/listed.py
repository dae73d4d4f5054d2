"""The resources that have a list, or hold one object, which tell tables without their modules.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

#: The path of each, by the name of its class.
LISTS: dict[str, str] = {
    "Banners": "/banners",
    "BlogPosts": "/blog/posts",
    "BlogTags": "/blog/tags",
    "Brands": "/brands",
    "Categories": "/categories",
    "Countries": "/countries",
    "CountryStates": "/countries/{country_id}/states",
    "Coupons": "/coupons",
    "Currencies": "/currencies",
    "CustomerAddresses": "/customers/{customer_id}/addresses",
    "CustomerGroups": "/customer_groups",
    "Customers": "/customers",
    "GiftCertificates": "/gift_certificates",
    "GoogleProductSearchMappings": "/products/{product_id}/googleproductsearch",
    "OptionSetOptions": "/option_sets/{option_set_id}/options",
    "OptionSets": "/option_sets",
    "OptionValues": "/options/{option_id}/values",
    "Options": "/options",
    "OrderConsignmentShippingQuotes": "/orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes",
    "OrderConsignments": "/orders/{order_id}/consignments",
    "OrderCoupons": "/orders/{order_id}/coupons",
    "OrderFees": "/orders/{order_id}/fees",
    "OrderMessages": "/orders/{order_id}/messages",
    "OrderProducts": "/orders/{order_id}/products",
    "OrderShipments": "/orders/{order_id}/shipments",
    "OrderShippingAddresses": "/orders/{order_id}/shipping_addresses",
    "OrderShippingQuotes": "/orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes",
    "OrderStatuses": "/order_statuses",
    "OrderTaxes": "/orders/{order_id}/taxes",
    "Orders": "/orders",
    "Pages": "/pages",
    "PaymentMethods": "/payments/methods",
    "ProductConfigurableFields": "/products/{product_id}/configurable_fields",
    "ProductCustomFields": "/products/{product_id}/custom_fields",
    "ProductDiscountRules": "/products/{product_id}/discount_rules",
    "ProductDownloads": "/products/{product_id}/downloads",
    "ProductImages": "/products/{product_id}/images",
    "ProductOptions": "/products/{product_id}/options",
    "ProductReviews": "/products/{product_id}/reviews",
    "ProductRules": "/products/{product_id}/rules",
    "ProductSkus": "/products/{product_id}/skus",
    "ProductVideos": "/products/{product_id}/videos",
    "Products": "/products",
    "Redirects": "/redirects",
    "RequestLogs": "/requestlogs",
    "ResourceIndex": "/",
    "ShippingMethods": "/shipping/methods",
    "ShippingZoneMethods": "/shipping/zones/{zone_id}/methods",
    "ShippingZones": "/shipping/zones",
    "Store": "/store",
    "TaxClasses": "/tax_classes",
    "Time": "/time",
    "Webhooks": "/hooks",
}

#: Those that have a list of the rows of all parents.
ACROSS: frozenset[str] = frozenset(
    {
        "CountryStates",
        "OptionSetOptions",
        "OptionValues",
        "ProductConfigurableFields",
        "ProductCustomFields",
        "ProductDiscountRules",
        "ProductSkus",
    }
)
