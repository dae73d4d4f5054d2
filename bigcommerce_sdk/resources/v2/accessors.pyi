"""One accessor per resource, for clients to inherit.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from . import banners as _banners
from . import blog_posts as _blog_posts
from . import blog_tags as _blog_tags
from . import brands as _brands
from . import carrier_connections as _carrier_connections
from . import categories as _categories
from . import countries as _countries
from . import country_states as _country_states
from . import coupons as _coupons
from . import currencies as _currencies
from . import customer_addresses as _customer_addresses
from . import customer_groups as _customer_groups
from . import customers as _customers
from . import gift_certificates as _gift_certificates
from . import google_product_search_mappings as _google_product_search_mappings
from . import option_set_options as _option_set_options
from . import option_sets as _option_sets
from . import option_values as _option_values
from . import options as _options
from . import order_consignment_shipping_quotes as _order_consignment_shipping_quotes
from . import order_consignments as _order_consignments
from . import order_coupons as _order_coupons
from . import order_fees as _order_fees
from . import order_messages as _order_messages
from . import order_products as _order_products
from . import order_shipments as _order_shipments
from . import order_shipping_addresses as _order_shipping_addresses
from . import order_shipping_quotes as _order_shipping_quotes
from . import order_statuses as _order_statuses
from . import order_taxes as _order_taxes
from . import orders as _orders
from . import pages as _pages
from . import payment_methods as _payment_methods
from . import product_configurable_fields as _product_configurable_fields
from . import product_custom_fields as _product_custom_fields
from . import product_discount_rules as _product_discount_rules
from . import product_downloads as _product_downloads
from . import product_images as _product_images
from . import product_options as _product_options
from . import product_reviews as _product_reviews
from . import product_rules as _product_rules
from . import product_skus as _product_skus
from . import product_videos as _product_videos
from . import products as _products
from . import redirects as _redirects
from . import request_logs as _request_logs
from . import resource_index as _resource_index
from . import shipping_methods as _shipping_methods
from . import shipping_zone_methods as _shipping_zone_methods
from . import shipping_zones as _shipping_zones
from . import store as _store
from . import tax_classes as _tax_classes
from . import time as _time
from . import webhooks as _webhooks

class Accessors:
    """Every resource of the API as an attribute; its module is imported when first used."""

    @property
    def Banners(self) -> _banners.Banners:
        """Promotional HTML blocks placed on storefront pages."""

    @property
    def BlogPosts(self) -> _blog_posts.BlogPosts:
        """Articles of the store blog, newest first."""

    @property
    def BlogTags(self) -> _blog_tags.BlogTags:
        """Tags in use on the blog, with the posts that carry them."""

    @property
    def Brands(self) -> _brands.Brands:
        """Brands that products can be assigned to. Deprecated: The API recommends V3 catalog brands. Superseded by api.v3.Brands."""

    @property
    def CarrierConnections(self) -> _carrier_connections.CarrierConnections:
        """Accounts with shipping carriers; can be written but never read back."""

    @property
    def Categories(self) -> _categories.Categories:
        """Categories that group products, with up to seven levels of parents. Deprecated: The API recommends V3 category trees. Superseded by api.v3.TreeCategories."""

    @property
    def Countries(self) -> _countries.Countries:
        """Countries known to BigCommerce, with their codes and states."""

    @property
    def CountryStates(self) -> _country_states.CountryStates:
        """States or provinces of one country."""

    @property
    def Coupons(self) -> _coupons.Coupons:
        """Discount codes that shoppers enter at checkout."""

    @property
    def Currencies(self) -> _currencies.Currencies:
        """Currencies in which the store shows prices or takes payment."""

    @property
    def CustomerAddresses(self) -> _customer_addresses.CustomerAddresses:
        """Address book entries of one customer. Superseded by api.v3.CustomerAddresses."""

    @property
    def CustomerGroups(self) -> _customer_groups.CustomerGroups:
        """Groups of customers that share discounts and category access."""

    @property
    def Customers(self) -> _customers.Customers:
        """Registered shopper accounts of the store. Superseded by api.v3.Customers."""

    @property
    def GiftCertificates(self) -> _gift_certificates.GiftCertificates:
        """Prepaid codes that shoppers spend at checkout; creating one sends no e-mail."""

    @property
    def GoogleProductSearchMappings(
        self,
    ) -> _google_product_search_mappings.GoogleProductSearchMappings:
        """How a product is described to Google product search. Deprecated: The API recommends V3 catalog products."""

    @property
    def OptionSetOptions(self) -> _option_set_options.OptionSetOptions:
        """Options placed in an option set, with their order and label. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."""

    @property
    def OptionSets(self) -> _option_sets.OptionSets:
        """Reusable groups of options that products can be given. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."""

    @property
    def OptionValues(self) -> _option_values.OptionValues:
        """Values that shoppers can choose for an option. Deprecated: The API recommends V3 variant options and modifiers of products. Superseded by api.v3.ProductOptionValues."""

    @property
    def Options(self) -> _options.Options:
        """Shared options, such as size or color, that option sets are built from. Deprecated: The API recommends V3 variant options and modifiers of products."""

    @property
    def OrderConsignmentShippingQuotes(
        self,
    ) -> _order_consignment_shipping_quotes.OrderConsignmentShippingQuotes:
        """Shipping quote behind one consignment; empty for orders made outside the storefront."""

    @property
    def OrderConsignments(self) -> _order_consignments.OrderConsignments:
        """How the items of one order are handed over: pickup, shipping, download or e-mail."""

    @property
    def OrderCoupons(self) -> _order_coupons.OrderCoupons:
        """Coupons that were applied to one order."""

    @property
    def OrderFees(self) -> _order_fees.OrderFees:
        """Extra fees of one order; they are written through the order itself."""

    @property
    def OrderMessages(self) -> _order_messages.OrderMessages:
        """Messages exchanged between the store and the shopper about one order."""

    @property
    def OrderProducts(self) -> _order_products.OrderProducts:
        """Lines of one order; they are written through the order itself."""

    @property
    def OrderShipments(self) -> _order_shipments.OrderShipments:
        """Parcels sent for one order; deleting one leaves the order status alone."""

    @property
    def OrderShippingAddresses(self) -> _order_shipping_addresses.OrderShippingAddresses:
        """Delivery addresses of one order; updates do not recalculate cost or tax."""

    @property
    def OrderShippingQuotes(self) -> _order_shipping_quotes.OrderShippingQuotes:
        """Shipping quote behind one address; empty for orders made outside the storefront."""

    @property
    def OrderStatuses(self) -> _order_statuses.OrderStatuses:
        """Fixed list of states an order can be in."""

    @property
    def OrderTaxes(self) -> _order_taxes.OrderTaxes:
        """Taxes charged on one order."""

    @property
    def Orders(self) -> _orders.Orders:
        """Orders placed in the store, entered by staff or created through the API."""

    @property
    def Pages(self) -> _pages.Pages:
        """Content pages of the storefront, such as About us or the contact form. Superseded by api.v3.Pages."""

    @property
    def PaymentMethods(self) -> _payment_methods.PaymentMethods:
        """Ways to pay offered by the store; may not list every enabled provider. Superseded by api.v3.PaymentMethods."""

    @property
    def ProductConfigurableFields(self) -> _product_configurable_fields.ProductConfigurableFields:
        """Fields that shoppers fill in on a product page, such as a text or a file. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductModifiers."""

    @property
    def ProductCustomFields(self) -> _product_custom_fields.ProductCustomFields:
        """Extra facts about a product, each a name and a text shown to shoppers. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductCustomFields."""

    @property
    def ProductDiscountRules(self) -> _product_discount_rules.ProductDiscountRules:
        """Bulk prices that depend on the quantity bought. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductBulkPricingRules."""

    @property
    def ProductDownloads(self) -> _product_downloads.ProductDownloads:
        """Files that buyers of a digital product may download. Deprecated: The API recommends V3 catalog products."""

    @property
    def ProductImages(self) -> _product_images.ProductImages:
        """Pictures of a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductImages."""

    @property
    def ProductOptions(self) -> _product_options.ProductOptions:
        """Options of a product, as they come from its option set. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductOptions."""

    @property
    def ProductReviews(self) -> _product_reviews.ProductReviews:
        """Reviews and star ratings that shoppers left for a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductReviews."""

    @property
    def ProductRules(self) -> _product_rules.ProductRules:
        """Rules that change price, weight, image or purchasing for chosen options. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductComplexRules."""

    @property
    def ProductSkus(self) -> _product_skus.ProductSkus:
        """Stocked combinations of option values, each with its own code and stock. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVariants."""

    @property
    def ProductVideos(self) -> _product_videos.ProductVideos:
        """YouTube videos shown on a product page. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVideos."""

    @property
    def Products(self) -> _products.Products:
        """Catalog products, physical and digital. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.Products."""

    @property
    def Redirects(self) -> _redirects.Redirects:
        """Rules that send visitors from an old storefront path to a new place. Superseded by api.v3.Redirects."""

    @property
    def RequestLogs(self) -> _request_logs.RequestLogs:
        """Log of API requests made to the store."""

    @property
    def ResourceIndex(self) -> _resource_index.ResourceIndex:
        """Index of the API: resource names mapped to links."""

    @property
    def ShippingMethods(self) -> _shipping_methods.ShippingMethods:
        """Shipping methods enabled anywhere in the store, not those of one zone."""

    @property
    def ShippingZoneMethods(self) -> _shipping_zone_methods.ShippingZoneMethods:
        """Shipping methods offered in one zone."""

    @property
    def ShippingZones(self) -> _shipping_zones.ShippingZones:
        """Areas of the world with their own shipping methods and fees."""

    @property
    def Store(self) -> _store.Store:
        """Profile and settings of the store that the token belongs to."""

    @property
    def TaxClasses(self) -> _tax_classes.TaxClasses:
        """Groups of products that are taxed at the same rates."""

    @property
    def Time(self) -> _time.Time:
        """Clock of the API; the documented way to test a connection."""

    @property
    def Webhooks(self) -> _webhooks.Webhooks:
        """Webhooks of the calling API client; those of other clients are not shown."""

class AsyncAccessors:
    """Every resource of the API as an attribute, for asynchronous clients."""

    @property
    def Banners(self) -> _banners.AsyncBanners:
        """Promotional HTML blocks placed on storefront pages."""

    @property
    def BlogPosts(self) -> _blog_posts.AsyncBlogPosts:
        """Articles of the store blog, newest first."""

    @property
    def BlogTags(self) -> _blog_tags.AsyncBlogTags:
        """Tags in use on the blog, with the posts that carry them."""

    @property
    def Brands(self) -> _brands.AsyncBrands:
        """Brands that products can be assigned to. Deprecated: The API recommends V3 catalog brands. Superseded by api.v3.Brands."""

    @property
    def CarrierConnections(self) -> _carrier_connections.AsyncCarrierConnections:
        """Accounts with shipping carriers; can be written but never read back."""

    @property
    def Categories(self) -> _categories.AsyncCategories:
        """Categories that group products, with up to seven levels of parents. Deprecated: The API recommends V3 category trees. Superseded by api.v3.TreeCategories."""

    @property
    def Countries(self) -> _countries.AsyncCountries:
        """Countries known to BigCommerce, with their codes and states."""

    @property
    def CountryStates(self) -> _country_states.AsyncCountryStates:
        """States or provinces of one country."""

    @property
    def Coupons(self) -> _coupons.AsyncCoupons:
        """Discount codes that shoppers enter at checkout."""

    @property
    def Currencies(self) -> _currencies.AsyncCurrencies:
        """Currencies in which the store shows prices or takes payment."""

    @property
    def CustomerAddresses(self) -> _customer_addresses.AsyncCustomerAddresses:
        """Address book entries of one customer. Superseded by api.v3.CustomerAddresses."""

    @property
    def CustomerGroups(self) -> _customer_groups.AsyncCustomerGroups:
        """Groups of customers that share discounts and category access."""

    @property
    def Customers(self) -> _customers.AsyncCustomers:
        """Registered shopper accounts of the store. Superseded by api.v3.Customers."""

    @property
    def GiftCertificates(self) -> _gift_certificates.AsyncGiftCertificates:
        """Prepaid codes that shoppers spend at checkout; creating one sends no e-mail."""

    @property
    def GoogleProductSearchMappings(
        self,
    ) -> _google_product_search_mappings.AsyncGoogleProductSearchMappings:
        """How a product is described to Google product search. Deprecated: The API recommends V3 catalog products."""

    @property
    def OptionSetOptions(self) -> _option_set_options.AsyncOptionSetOptions:
        """Options placed in an option set, with their order and label. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."""

    @property
    def OptionSets(self) -> _option_sets.AsyncOptionSets:
        """Reusable groups of options that products can be given. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."""

    @property
    def OptionValues(self) -> _option_values.AsyncOptionValues:
        """Values that shoppers can choose for an option. Deprecated: The API recommends V3 variant options and modifiers of products. Superseded by api.v3.ProductOptionValues."""

    @property
    def Options(self) -> _options.AsyncOptions:
        """Shared options, such as size or color, that option sets are built from. Deprecated: The API recommends V3 variant options and modifiers of products."""

    @property
    def OrderConsignmentShippingQuotes(
        self,
    ) -> _order_consignment_shipping_quotes.AsyncOrderConsignmentShippingQuotes:
        """Shipping quote behind one consignment; empty for orders made outside the storefront."""

    @property
    def OrderConsignments(self) -> _order_consignments.AsyncOrderConsignments:
        """How the items of one order are handed over: pickup, shipping, download or e-mail."""

    @property
    def OrderCoupons(self) -> _order_coupons.AsyncOrderCoupons:
        """Coupons that were applied to one order."""

    @property
    def OrderFees(self) -> _order_fees.AsyncOrderFees:
        """Extra fees of one order; they are written through the order itself."""

    @property
    def OrderMessages(self) -> _order_messages.AsyncOrderMessages:
        """Messages exchanged between the store and the shopper about one order."""

    @property
    def OrderProducts(self) -> _order_products.AsyncOrderProducts:
        """Lines of one order; they are written through the order itself."""

    @property
    def OrderShipments(self) -> _order_shipments.AsyncOrderShipments:
        """Parcels sent for one order; deleting one leaves the order status alone."""

    @property
    def OrderShippingAddresses(self) -> _order_shipping_addresses.AsyncOrderShippingAddresses:
        """Delivery addresses of one order; updates do not recalculate cost or tax."""

    @property
    def OrderShippingQuotes(self) -> _order_shipping_quotes.AsyncOrderShippingQuotes:
        """Shipping quote behind one address; empty for orders made outside the storefront."""

    @property
    def OrderStatuses(self) -> _order_statuses.AsyncOrderStatuses:
        """Fixed list of states an order can be in."""

    @property
    def OrderTaxes(self) -> _order_taxes.AsyncOrderTaxes:
        """Taxes charged on one order."""

    @property
    def Orders(self) -> _orders.AsyncOrders:
        """Orders placed in the store, entered by staff or created through the API."""

    @property
    def Pages(self) -> _pages.AsyncPages:
        """Content pages of the storefront, such as About us or the contact form. Superseded by api.v3.Pages."""

    @property
    def PaymentMethods(self) -> _payment_methods.AsyncPaymentMethods:
        """Ways to pay offered by the store; may not list every enabled provider. Superseded by api.v3.PaymentMethods."""

    @property
    def ProductConfigurableFields(
        self,
    ) -> _product_configurable_fields.AsyncProductConfigurableFields:
        """Fields that shoppers fill in on a product page, such as a text or a file. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductModifiers."""

    @property
    def ProductCustomFields(self) -> _product_custom_fields.AsyncProductCustomFields:
        """Extra facts about a product, each a name and a text shown to shoppers. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductCustomFields."""

    @property
    def ProductDiscountRules(self) -> _product_discount_rules.AsyncProductDiscountRules:
        """Bulk prices that depend on the quantity bought. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductBulkPricingRules."""

    @property
    def ProductDownloads(self) -> _product_downloads.AsyncProductDownloads:
        """Files that buyers of a digital product may download. Deprecated: The API recommends V3 catalog products."""

    @property
    def ProductImages(self) -> _product_images.AsyncProductImages:
        """Pictures of a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductImages."""

    @property
    def ProductOptions(self) -> _product_options.AsyncProductOptions:
        """Options of a product, as they come from its option set. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductOptions."""

    @property
    def ProductReviews(self) -> _product_reviews.AsyncProductReviews:
        """Reviews and star ratings that shoppers left for a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductReviews."""

    @property
    def ProductRules(self) -> _product_rules.AsyncProductRules:
        """Rules that change price, weight, image or purchasing for chosen options. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductComplexRules."""

    @property
    def ProductSkus(self) -> _product_skus.AsyncProductSkus:
        """Stocked combinations of option values, each with its own code and stock. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVariants."""

    @property
    def ProductVideos(self) -> _product_videos.AsyncProductVideos:
        """YouTube videos shown on a product page. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVideos."""

    @property
    def Products(self) -> _products.AsyncProducts:
        """Catalog products, physical and digital. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.Products."""

    @property
    def Redirects(self) -> _redirects.AsyncRedirects:
        """Rules that send visitors from an old storefront path to a new place. Superseded by api.v3.Redirects."""

    @property
    def RequestLogs(self) -> _request_logs.AsyncRequestLogs:
        """Log of API requests made to the store."""

    @property
    def ResourceIndex(self) -> _resource_index.AsyncResourceIndex:
        """Index of the API: resource names mapped to links."""

    @property
    def ShippingMethods(self) -> _shipping_methods.AsyncShippingMethods:
        """Shipping methods enabled anywhere in the store, not those of one zone."""

    @property
    def ShippingZoneMethods(self) -> _shipping_zone_methods.AsyncShippingZoneMethods:
        """Shipping methods offered in one zone."""

    @property
    def ShippingZones(self) -> _shipping_zones.AsyncShippingZones:
        """Areas of the world with their own shipping methods and fees."""

    @property
    def Store(self) -> _store.AsyncStore:
        """Profile and settings of the store that the token belongs to."""

    @property
    def TaxClasses(self) -> _tax_classes.AsyncTaxClasses:
        """Groups of products that are taxed at the same rates."""

    @property
    def Time(self) -> _time.AsyncTime:
        """Clock of the API; the documented way to test a connection."""

    @property
    def Webhooks(self) -> _webhooks.AsyncWebhooks:
        """Webhooks of the calling API client; those of other clients are not shown."""
