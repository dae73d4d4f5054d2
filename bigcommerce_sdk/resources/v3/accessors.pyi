"""One accessor per resource, for clients to inherit.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from . import abandoned_cart_channel_settings as _abandoned_cart_channel_settings
from . import abandoned_cart_email_settings as _abandoned_cart_email_settings
from . import abandoned_cart_emails as _abandoned_cart_emails
from . import abandoned_cart_settings as _abandoned_cart_settings
from . import abandoned_carts as _abandoned_carts
from . import analytics_providers as _analytics_providers
from . import brand_metafields as _brand_metafields
from . import brands as _brands
from . import cart_channel_settings as _cart_channel_settings
from . import cart_metafields as _cart_metafields
from . import cart_settings as _cart_settings
from . import carts as _carts
from . import catalog_settings as _catalog_settings
from . import catalog_summary as _catalog_summary
from . import categories as _categories
from . import category_metafields as _category_metafields
from . import category_product_sort_orders as _category_product_sort_orders
from . import category_tree_nodes as _category_tree_nodes
from . import category_trees as _category_trees
from . import channel_active_theme as _channel_active_theme
from . import channel_currency_assignments as _channel_currency_assignments
from . import channel_listings as _channel_listings
from . import channel_menus as _channel_menus
from . import channel_metafields as _channel_metafields
from . import channel_site as _channel_site
from . import channels as _channels
from . import checkout_channel_settings as _checkout_channel_settings
from . import checkout_settings as _checkout_settings
from . import checkouts as _checkouts
from . import custom_template_associations as _custom_template_associations
from . import customer_addresses as _customer_addresses
from . import customer_attribute_values as _customer_attribute_values
from . import customer_attributes as _customer_attributes
from . import customer_channel_settings as _customer_channel_settings
from . import customer_consent as _customer_consent
from . import customer_form_field_values as _customer_form_field_values
from . import customer_metafields as _customer_metafields
from . import customer_settings as _customer_settings
from . import customer_stored_instruments as _customer_stored_instruments
from . import customer_subscribers as _customer_subscribers
from . import customers as _customers
from . import email_status_settings as _email_status_settings
from . import email_templates as _email_templates
from . import favicon_settings as _favicon_settings
from . import infrastructure_deployments as _infrastructure_deployments
from . import infrastructure_projects as _infrastructure_projects
from . import inventory_items as _inventory_items
from . import inventory_location_items as _inventory_location_items
from . import inventory_location_metafields as _inventory_location_metafields
from . import inventory_locations as _inventory_locations
from . import inventory_notification_settings as _inventory_notification_settings
from . import inventory_settings as _inventory_settings
from . import logo_settings as _logo_settings
from . import order_channel_settings as _order_channel_settings
from . import order_metafields as _order_metafields
from . import order_pickups as _order_pickups
from . import order_refunds as _order_refunds
from . import order_settings as _order_settings
from . import order_transactions as _order_transactions
from . import orders as _orders
from . import page_widgets as _page_widgets
from . import pages as _pages
from . import payment_access_tokens as _payment_access_tokens
from . import payment_methods as _payment_methods
from . import pickup_methods as _pickup_methods
from . import placements as _placements
from . import price_list_assignments as _price_list_assignments
from . import price_list_records as _price_list_records
from . import price_lists as _price_lists
from . import product_bulk_pricing_rules as _product_bulk_pricing_rules
from . import product_category_assignments as _product_category_assignments
from . import product_channel_assignments as _product_channel_assignments
from . import product_complex_rules as _product_complex_rules
from . import product_custom_fields as _product_custom_fields
from . import product_customs_information as _product_customs_information
from . import product_images as _product_images
from . import product_metafields as _product_metafields
from . import product_modifier_values as _product_modifier_values
from . import product_modifiers as _product_modifiers
from . import product_option_values as _product_option_values
from . import product_options as _product_options
from . import product_reviews as _product_reviews
from . import product_variant_metafields as _product_variant_metafields
from . import product_variants as _product_variants
from . import product_videos as _product_videos
from . import products as _products
from . import promotion_codes as _promotion_codes
from . import promotion_settings as _promotion_settings
from . import promotions as _promotions
from . import redirect_imex_jobs as _redirect_imex_jobs
from . import redirects as _redirects
from . import regions as _regions
from . import scripts as _scripts
from . import search_filter_contexts as _search_filter_contexts
from . import search_filters as _search_filters
from . import segment_shopper_profiles as _segment_shopper_profiles
from . import segments as _segments
from . import shipping_channel_settings as _shipping_channel_settings
from . import shipping_settings as _shipping_settings
from . import shopper_profile_segments as _shopper_profile_segments
from . import shopper_profiles as _shopper_profiles
from . import site_certificates as _site_certificates
from . import site_routes as _site_routes
from . import sites as _sites
from . import store_locale as _store_locale
from . import store_logs as _store_logs
from . import store_metafields as _store_metafields
from . import store_profile as _store_profile
from . import store_units_of_measurement as _store_units_of_measurement
from . import storefront_category_settings as _storefront_category_settings
from . import storefront_product_settings as _storefront_product_settings
from . import storefront_robots_txt as _storefront_robots_txt
from . import storefront_search_settings as _storefront_search_settings
from . import storefront_security_settings as _storefront_security_settings
from . import storefront_seo_settings as _storefront_seo_settings
from . import storefront_status as _storefront_status
from . import storefront_tokens as _storefront_tokens
from . import tax_classes as _tax_classes
from . import tax_customers as _tax_customers
from . import tax_product_properties as _tax_product_properties
from . import tax_properties as _tax_properties
from . import tax_provider_connections as _tax_provider_connections
from . import tax_rates as _tax_rates
from . import tax_settings as _tax_settings
from . import tax_zones as _tax_zones
from . import theme_configurations as _theme_configurations
from . import theme_custom_templates as _theme_custom_templates
from . import theme_jobs as _theme_jobs
from . import themes as _themes
from . import tree_categories as _tree_categories
from . import webhook_admin as _webhook_admin
from . import webhooks as _webhooks
from . import widget_templates as _widget_templates
from . import widgets as _widgets
from . import wishlists as _wishlists

class Accessors:
    """Every resource of the API as an attribute; its module is imported when first used."""

    @property
    def AbandonedCartChannelSettings(
        self,
    ) -> _abandoned_cart_channel_settings.AbandonedCartChannelSettings:
        """Which e-mails a channel sends about abandoned carts; null inherits the setting of the store."""

    @property
    def AbandonedCartEmailSettings(
        self,
    ) -> _abandoned_cart_email_settings.AbandonedCartEmailSettings:
        """Whether a channel uses the abandoned cart e-mails of the store or its own."""

    @property
    def AbandonedCartEmails(self) -> _abandoned_cart_emails.AbandonedCartEmails:
        """E-mails that remind shoppers of the carts they left."""

    @property
    def AbandonedCartSettings(self) -> _abandoned_cart_settings.AbandonedCartSettings:
        """Which e-mails the store sends about abandoned carts."""

    @property
    def AbandonedCarts(self) -> _abandoned_carts.AbandonedCarts:
        """Carts that shoppers left, by the token in the link of a recovery e-mail."""

    @property
    def AnalyticsProviders(self) -> _analytics_providers.AnalyticsProviders:
        """Web analytics services that the storefront can report to."""

    @property
    def BrandMetafields(self) -> _brand_metafields.BrandMetafields:
        """Values that apps keep with a brand."""

    @property
    def Brands(self) -> _brands.Brands:
        """Brands that products can be assigned to. Supersedes api.Brands of V2."""

    @property
    def CartChannelSettings(self) -> _cart_channel_settings.CartChannelSettings:
        """Settings of the carts of a channel; null inherits the setting of the store."""

    @property
    def CartMetafields(self) -> _cart_metafields.CartMetafields:
        """Values that apps keep with a cart."""

    @property
    def CartSettings(self) -> _cart_settings.CartSettings:
        """Settings of the carts of the store."""

    @property
    def Carts(self) -> _carts.Carts:
        """Shopping carts; they expire 30 days after their last change."""

    @property
    def CatalogSettings(self) -> _catalog_settings.CatalogSettings:
        """Settings of product reviews and comparisons."""

    @property
    def CatalogSummary(self) -> _catalog_summary.CatalogSummary:
        """Totals of the catalog: stock, variants and prices."""

    @property
    def Categories(self) -> _categories.Categories:
        """Categories of the default catalog; TreeCategories has those of all trees."""

    @property
    def CategoryMetafields(self) -> _category_metafields.CategoryMetafields:
        """Values that apps keep with a category."""

    @property
    def CategoryProductSortOrders(self) -> _category_product_sort_orders.CategoryProductSortOrders:
        """Positions of the products on the page of a category."""

    @property
    def CategoryTreeNodes(self) -> _category_tree_nodes.CategoryTreeNodes:
        """Categories of one tree, each with its children; TreeCategories has them in full."""

    @property
    def CategoryTrees(self) -> _category_trees.CategoryTrees:
        """Trees of categories; each storefront channel shows one of them."""

    @property
    def ChannelActiveTheme(self) -> _channel_active_theme.ChannelActiveTheme:
        """The theme that the storefront of a channel uses."""

    @property
    def ChannelCurrencyAssignments(
        self,
    ) -> _channel_currency_assignments.ChannelCurrencyAssignments:
        """Currencies in which channels sell."""

    @property
    def ChannelListings(self) -> _channel_listings.ChannelListings:
        """Products that are listed in a channel, and their state there."""

    @property
    def ChannelMenus(self) -> _channel_menus.ChannelMenus:
        """Sections that the control panel shows for a channel."""

    @property
    def ChannelMetafields(self) -> _channel_metafields.ChannelMetafields:
        """Values that apps keep with a channel."""

    @property
    def ChannelSite(self) -> _channel_site.ChannelSite:
        """The site of a storefront: its domain and its other addresses."""

    @property
    def Channels(self) -> _channels.Channels:
        """Places where the store sells: storefronts, marketplaces, points of sale, marketing."""

    @property
    def CheckoutChannelSettings(self) -> _checkout_channel_settings.CheckoutChannelSettings:
        """Settings of the checkout of a channel; null inherits the setting of the store."""

    @property
    def CheckoutSettings(self) -> _checkout_settings.CheckoutSettings:
        """Scripts that replace the checkout of the store."""

    @property
    def Checkouts(self) -> _checkouts.Checkouts:
        """Carts on their way to an order, with addresses, shipping, taxes and fees."""

    @property
    def CustomTemplateAssociations(
        self,
    ) -> _custom_template_associations.CustomTemplateAssociations:
        """Records that storefronts show with a custom template of the theme."""

    @property
    def CustomerAddresses(self) -> _customer_addresses.CustomerAddresses:
        """Addresses of customers, across all customers. Supersedes api.CustomerAddresses of V2."""

    @property
    def CustomerAttributeValues(self) -> _customer_attribute_values.CustomerAttributeValues:
        """Values that customers have for customer attributes."""

    @property
    def CustomerAttributes(self) -> _customer_attributes.CustomerAttributes:
        """Additional fields of customers, whose values CustomerAttributeValues has."""

    @property
    def CustomerChannelSettings(self) -> _customer_channel_settings.CustomerChannelSettings:
        """Privacy, default groups and logins of the customers of one channel."""

    @property
    def CustomerConsent(self) -> _customer_consent.CustomerConsent:
        """Consent of a customer to cookies and tracking, by category."""

    @property
    def CustomerFormFieldValues(self) -> _customer_form_field_values.CustomerFormFieldValues:
        """Values of custom form fields, of customers and of their addresses."""

    @property
    def CustomerMetafields(self) -> _customer_metafields.CustomerMetafields:
        """Values that apps keep with a customer."""

    @property
    def CustomerSettings(self) -> _customer_settings.CustomerSettings:
        """Privacy and default groups of customers, for all channels."""

    @property
    def CustomerStoredInstruments(self) -> _customer_stored_instruments.CustomerStoredInstruments:
        """Stored payment instruments of a customer: cards, PayPal and bank accounts."""

    @property
    def CustomerSubscribers(self) -> _customer_subscribers.CustomerSubscribers:
        """Subscriptions to the newsletter and to e-mails about abandoned carts."""

    @property
    def Customers(self) -> _customers.Customers:
        """Shoppers with an account. Supersedes api.Customers of V2."""

    @property
    def EmailStatusSettings(self) -> _email_status_settings.EmailStatusSettings:
        """Which e-mails the store sends to shoppers."""

    @property
    def EmailTemplates(self) -> _email_templates.EmailTemplates:
        """Texts of the e-mails that the store sends; channels can have their own."""

    @property
    def FaviconSettings(self) -> _favicon_settings.FaviconSettings:
        """The icon of the storefront in browsers; LogoSettings has its address."""

    @property
    def InfrastructureDeployments(self) -> _infrastructure_deployments.InfrastructureDeployments:
        """Deployments of projects to the platform's hosting; one at a time for each project."""

    @property
    def InfrastructureProjects(self) -> _infrastructure_projects.InfrastructureProjects:
        """Projects that are hosted by the platform."""

    @property
    def InventoryItems(self) -> _inventory_items.InventoryItems:
        """Stock of every variant at every location, and its settings."""

    @property
    def InventoryLocationItems(self) -> _inventory_location_items.InventoryLocationItems:
        """Stock of every variant at one location, and its settings."""

    @property
    def InventoryLocationMetafields(
        self,
    ) -> _inventory_location_metafields.InventoryLocationMetafields:
        """Values that apps keep with a location."""

    @property
    def InventoryLocations(self) -> _inventory_locations.InventoryLocations:
        """Places that hold stock, such as stores and warehouses."""

    @property
    def InventoryNotificationSettings(
        self,
    ) -> _inventory_notification_settings.InventoryNotificationSettings:
        """E-mail addresses that the store informs about low stock."""

    @property
    def InventorySettings(self) -> _inventory_settings.InventorySettings:
        """How the storefront and orders treat stock."""

    @property
    def LogoSettings(self) -> _logo_settings.LogoSettings:
        """The logo of the storefront, an image or a text."""

    @property
    def OrderChannelSettings(self) -> _order_channel_settings.OrderChannelSettings:
        """Who is notified about orders of one channel, where it differs from the store."""

    @property
    def OrderMetafields(self) -> _order_metafields.OrderMetafields:
        """Values that apps keep with an order."""

    @property
    def OrderPickups(self) -> _order_pickups.OrderPickups:
        """Collections of ordered items by their shoppers, at a store or another location."""

    @property
    def OrderRefunds(self) -> _order_refunds.OrderRefunds:
        """Refunds of one order, of items or of amounts."""

    @property
    def OrderSettings(self) -> _order_settings.OrderSettings:
        """Who is notified about orders, for all channels."""

    @property
    def OrderTransactions(self) -> _order_transactions.OrderTransactions:
        """Payment transactions of one order, such as authorizations, captures and refunds."""

    @property
    def Orders(self) -> _orders.Orders:
        """Payments, refunds and metafields of orders; the orders themselves are in V2."""

    @property
    def PageWidgets(self) -> _page_widgets.PageWidgets:
        """The widgets and layouts of one page, or of all pages of a channel, by region."""

    @property
    def Pages(self) -> _pages.Pages:
        """Content pages of the storefronts, such as About us or the contact form. Supersedes api.Pages of V2."""

    @property
    def PaymentAccessTokens(self) -> _payment_access_tokens.PaymentAccessTokens:
        """Tokens with which the payment of an order is processed."""

    @property
    def PaymentMethods(self) -> _payment_methods.PaymentMethods:
        """Ways to pay an order or a checkout through the API. Supersedes api.PaymentMethods of V2."""

    @property
    def PickupMethods(self) -> _pickup_methods.PickupMethods:
        """Ways to pick up orders at a location."""

    @property
    def Placements(self) -> _placements.Placements:
        """Where widgets stand: in a region of a page, or of all pages of a kind."""

    @property
    def PriceListAssignments(self) -> _price_list_assignments.PriceListAssignments:
        """Which customer groups and channels get the prices of a price list."""

    @property
    def PriceListRecords(self) -> _price_list_records.PriceListRecords:
        """Prices of one price list: one for each variant and currency."""

    @property
    def PriceLists(self) -> _price_lists.PriceLists:
        """Lists of prices that replace catalog prices for customer groups or channels."""

    @property
    def ProductBulkPricingRules(self) -> _product_bulk_pricing_rules.ProductBulkPricingRules:
        """Prices of a product that depend on the quantity. Supersedes api.ProductDiscountRules of V2."""

    @property
    def ProductCategoryAssignments(
        self,
    ) -> _product_category_assignments.ProductCategoryAssignments:
        """Which products are in which categories: one row for each pair."""

    @property
    def ProductChannelAssignments(self) -> _product_channel_assignments.ProductChannelAssignments:
        """Which products are in which channels: one row for each pair."""

    @property
    def ProductComplexRules(self) -> _product_complex_rules.ProductComplexRules:
        """Rules that change price, weight, picture or purchasing for chosen options. Supersedes api.ProductRules of V2."""

    @property
    def ProductCustomFields(self) -> _product_custom_fields.ProductCustomFields:
        """Custom fields of a product, each a name and a text that shoppers see. Supersedes api.ProductCustomFields of V2."""

    @property
    def ProductCustomsInformation(self) -> _product_customs_information.ProductCustomsInformation:
        """Customs information of products that are shipped abroad."""

    @property
    def ProductImages(self) -> _product_images.ProductImages:
        """Pictures of a product. Supersedes api.ProductImages of V2."""

    @property
    def ProductMetafields(self) -> _product_metafields.ProductMetafields:
        """Values that apps keep with a product."""

    @property
    def ProductModifierValues(self) -> _product_modifier_values.ProductModifierValues:
        """Values of a modifier that shoppers choose from."""

    @property
    def ProductModifiers(self) -> _product_modifiers.ProductModifiers:
        """Choices and inputs of a product that make up no variants. Supersedes api.ProductConfigurableFields of V2."""

    @property
    def ProductOptionValues(self) -> _product_option_values.ProductOptionValues:
        """Values of an option that shoppers choose from. Supersedes api.OptionValues of V2."""

    @property
    def ProductOptions(self) -> _product_options.ProductOptions:
        """Options of a product; their values make up its variants. Supersedes api.ProductOptions of V2."""

    @property
    def ProductReviews(self) -> _product_reviews.ProductReviews:
        """Reviews and ratings that shoppers wrote about a product. Supersedes api.ProductReviews of V2."""

    @property
    def ProductVariantMetafields(self) -> _product_variant_metafields.ProductVariantMetafields:
        """Values that apps keep with a variant."""

    @property
    def ProductVariants(self) -> _product_variants.ProductVariants:
        """Variants of a product: combinations of option values that can be bought. Supersedes api.ProductSkus of V2."""

    @property
    def ProductVideos(self) -> _product_videos.ProductVideos:
        """Videos on a product page. Supersedes api.ProductVideos of V2."""

    @property
    def Products(self) -> _products.Products:
        """Products of the catalog, physical and digital, with their variants and options. Supersedes api.Products of V2."""

    @property
    def PromotionCodes(self) -> _promotion_codes.PromotionCodes:
        """Coupon codes of one promotion."""

    @property
    def PromotionSettings(self) -> _promotion_settings.PromotionSettings:
        """How promotions apply, for the whole store."""

    @property
    def Promotions(self) -> _promotions.Promotions:
        """Discounts that carts get automatically or by a coupon code."""

    @property
    def RedirectImexJobs(self) -> _redirect_imex_jobs.RedirectImexJobs:
        """Jobs that import redirects from CSV files or export them."""

    @property
    def Redirects(self) -> _redirects.Redirects:
        """Permanent redirects (301) from old storefront paths to new places. Supersedes api.Redirects of V2."""

    @property
    def Regions(self) -> _regions.Regions:
        """Regions of a theme template, in which placements put widgets."""

    @property
    def Scripts(self) -> _scripts.Scripts:
        """Scripts that run on storefront pages; a token sees only those that it created."""

    @property
    def SearchFilterContexts(self) -> _search_filter_contexts.SearchFilterContexts:
        """Filters of products in a channel or category."""

    @property
    def SearchFilters(self) -> _search_filters.SearchFilters:
        """Filters of products where neither channel nor category has its own."""

    @property
    def SegmentShopperProfiles(self) -> _segment_shopper_profiles.SegmentShopperProfiles:
        """Shopper profiles in one segment."""

    @property
    def Segments(self) -> _segments.Segments:
        """Groups of customers, for targeted promotions; at most 1,000 in a store."""

    @property
    def ShippingChannelSettings(self) -> _shipping_channel_settings.ShippingChannelSettings:
        """Shipping settings of a channel; null inherits the setting of the store."""

    @property
    def ShippingSettings(self) -> _shipping_settings.ShippingSettings:
        """Shipping settings of the store."""

    @property
    def ShopperProfileSegments(self) -> _shopper_profile_segments.ShopperProfileSegments:
        """Segments that one shopper profile belongs to."""

    @property
    def ShopperProfiles(self) -> _shopper_profiles.ShopperProfiles:
        """Profiles of customers, which put them into segments."""

    @property
    def SiteCertificates(self) -> _site_certificates.SiteCertificates:
        """SSL certificates of sites; the list has those of all domains of the store."""

    @property
    def SiteRoutes(self) -> _site_routes.SiteRoutes:
        """Where a headless storefront has its pages, by kind of page."""

    @property
    def Sites(self) -> _sites.Sites:
        """Storefronts of channels, by their addresses."""

    @property
    def StoreLocale(self) -> _store_locale.StoreLocale:
        """Language and country of the store."""

    @property
    def StoreLogs(self) -> _store_logs.StoreLogs:
        """Events of the store's own systems, such as exports, e-mails and tax calculations."""

    @property
    def StoreMetafields(self) -> _store_metafields.StoreMetafields:
        """Values that apps keep with the store."""

    @property
    def StoreProfile(self) -> _store_profile.StoreProfile:
        """Name and address of the business, as shoppers see them."""

    @property
    def StoreUnitsOfMeasurement(self) -> _store_units_of_measurement.StoreUnitsOfMeasurement:
        """Units and number format of weights and dimensions."""

    @property
    def StorefrontCategorySettings(
        self,
    ) -> _storefront_category_settings.StorefrontCategorySettings:
        """How category pages and menus show products and subcategories."""

    @property
    def StorefrontProductSettings(self) -> _storefront_product_settings.StorefrontProductSettings:
        """What product pages and product lists show."""

    @property
    def StorefrontRobotsTxt(self) -> _storefront_robots_txt.StorefrontRobotsTxt:
        """The file robots.txt of the storefront."""

    @property
    def StorefrontSearchSettings(self) -> _storefront_search_settings.StorefrontSearchSettings:
        """Sort orders, filters and suggestions of the search."""

    @property
    def StorefrontSecuritySettings(
        self,
    ) -> _storefront_security_settings.StorefrontSecuritySettings:
        """HTTPS and security headers of the storefront."""

    @property
    def StorefrontSeoSettings(self) -> _storefront_seo_settings.StorefrontSeoSettings:
        """Title and meta tags of the home page, and the www redirect."""

    @property
    def StorefrontStatus(self) -> _storefront_status.StorefrontStatus:
        """What visitors see before launch and during maintenance."""

    @property
    def StorefrontTokens(self) -> _storefront_tokens.StorefrontTokens:
        """Tokens for the GraphQL Storefront API."""

    @property
    def TaxClasses(self) -> _tax_classes.TaxClasses:
        """Groups of products that are taxed at the same rates."""

    @property
    def TaxCustomers(self) -> _tax_customers.TaxCustomers:
        """Tax properties of customers, which tax providers get with each quote."""

    @property
    def TaxProductProperties(self) -> _tax_product_properties.TaxProductProperties:
        """Tax properties of products, which tax providers get with each quote."""

    @property
    def TaxProperties(self) -> _tax_properties.TaxProperties:
        """Attributes of products and customers that tax providers use."""

    @property
    def TaxProviderConnections(self) -> _tax_provider_connections.TaxProviderConnections:
        """Accounts of the store at tax providers."""

    @property
    def TaxRates(self) -> _tax_rates.TaxRates:
        """Taxes of a tax zone, with a rate for each tax class."""

    @property
    def TaxSettings(self) -> _tax_settings.TaxSettings:
        """How the store calculates and displays taxes."""

    @property
    def TaxZones(self) -> _tax_zones.TaxZones:
        """Groups of shoppers, by location and customer group, who pay the same taxes."""

    @property
    def ThemeConfigurations(self) -> _theme_configurations.ThemeConfigurations:
        """Settings of a theme and its variations; a list needs at least one filter."""

    @property
    def ThemeCustomTemplates(self) -> _theme_custom_templates.ThemeCustomTemplates:
        """Custom templates in the files of a theme version, by kind of page."""

    @property
    def ThemeJobs(self) -> _theme_jobs.ThemeJobs:
        """Uploads and downloads of themes that run in the background."""

    @property
    def Themes(self) -> _themes.Themes:
        """Themes of the storefronts; a theme has variations, and each has a configuration."""

    @property
    def TreeCategories(self) -> _tree_categories.TreeCategories:
        """Categories of all trees; each belongs to one tree. Supersedes api.Categories of V2."""

    @property
    def WebhookAdmin(self) -> _webhook_admin.WebhookAdmin:
        """Health of the API account's webhooks: whom to notify, and blocked domains."""

    @property
    def Webhooks(self) -> _webhooks.Webhooks:
        """Webhooks of the calling API client; those of other clients are not shown."""

    @property
    def WidgetTemplates(self) -> _widget_templates.WidgetTemplates:
        """Templates of widgets: HTML with settings that merchants fill in."""

    @property
    def Widgets(self) -> _widgets.Widgets:
        """Widgets: templates filled in with the merchant's settings."""

    @property
    def Wishlists(self) -> _wishlists.Wishlists:
        """Lists of products that customers want."""

class AsyncAccessors:
    """Every resource of the API as an attribute, for asynchronous clients."""

    @property
    def AbandonedCartChannelSettings(
        self,
    ) -> _abandoned_cart_channel_settings.AsyncAbandonedCartChannelSettings:
        """Which e-mails a channel sends about abandoned carts; null inherits the setting of the store."""

    @property
    def AbandonedCartEmailSettings(
        self,
    ) -> _abandoned_cart_email_settings.AsyncAbandonedCartEmailSettings:
        """Whether a channel uses the abandoned cart e-mails of the store or its own."""

    @property
    def AbandonedCartEmails(self) -> _abandoned_cart_emails.AsyncAbandonedCartEmails:
        """E-mails that remind shoppers of the carts they left."""

    @property
    def AbandonedCartSettings(self) -> _abandoned_cart_settings.AsyncAbandonedCartSettings:
        """Which e-mails the store sends about abandoned carts."""

    @property
    def AbandonedCarts(self) -> _abandoned_carts.AsyncAbandonedCarts:
        """Carts that shoppers left, by the token in the link of a recovery e-mail."""

    @property
    def AnalyticsProviders(self) -> _analytics_providers.AsyncAnalyticsProviders:
        """Web analytics services that the storefront can report to."""

    @property
    def BrandMetafields(self) -> _brand_metafields.AsyncBrandMetafields:
        """Values that apps keep with a brand."""

    @property
    def Brands(self) -> _brands.AsyncBrands:
        """Brands that products can be assigned to. Supersedes api.Brands of V2."""

    @property
    def CartChannelSettings(self) -> _cart_channel_settings.AsyncCartChannelSettings:
        """Settings of the carts of a channel; null inherits the setting of the store."""

    @property
    def CartMetafields(self) -> _cart_metafields.AsyncCartMetafields:
        """Values that apps keep with a cart."""

    @property
    def CartSettings(self) -> _cart_settings.AsyncCartSettings:
        """Settings of the carts of the store."""

    @property
    def Carts(self) -> _carts.AsyncCarts:
        """Shopping carts; they expire 30 days after their last change."""

    @property
    def CatalogSettings(self) -> _catalog_settings.AsyncCatalogSettings:
        """Settings of product reviews and comparisons."""

    @property
    def CatalogSummary(self) -> _catalog_summary.AsyncCatalogSummary:
        """Totals of the catalog: stock, variants and prices."""

    @property
    def Categories(self) -> _categories.AsyncCategories:
        """Categories of the default catalog; TreeCategories has those of all trees."""

    @property
    def CategoryMetafields(self) -> _category_metafields.AsyncCategoryMetafields:
        """Values that apps keep with a category."""

    @property
    def CategoryProductSortOrders(
        self,
    ) -> _category_product_sort_orders.AsyncCategoryProductSortOrders:
        """Positions of the products on the page of a category."""

    @property
    def CategoryTreeNodes(self) -> _category_tree_nodes.AsyncCategoryTreeNodes:
        """Categories of one tree, each with its children; TreeCategories has them in full."""

    @property
    def CategoryTrees(self) -> _category_trees.AsyncCategoryTrees:
        """Trees of categories; each storefront channel shows one of them."""

    @property
    def ChannelActiveTheme(self) -> _channel_active_theme.AsyncChannelActiveTheme:
        """The theme that the storefront of a channel uses."""

    @property
    def ChannelCurrencyAssignments(
        self,
    ) -> _channel_currency_assignments.AsyncChannelCurrencyAssignments:
        """Currencies in which channels sell."""

    @property
    def ChannelListings(self) -> _channel_listings.AsyncChannelListings:
        """Products that are listed in a channel, and their state there."""

    @property
    def ChannelMenus(self) -> _channel_menus.AsyncChannelMenus:
        """Sections that the control panel shows for a channel."""

    @property
    def ChannelMetafields(self) -> _channel_metafields.AsyncChannelMetafields:
        """Values that apps keep with a channel."""

    @property
    def ChannelSite(self) -> _channel_site.AsyncChannelSite:
        """The site of a storefront: its domain and its other addresses."""

    @property
    def Channels(self) -> _channels.AsyncChannels:
        """Places where the store sells: storefronts, marketplaces, points of sale, marketing."""

    @property
    def CheckoutChannelSettings(self) -> _checkout_channel_settings.AsyncCheckoutChannelSettings:
        """Settings of the checkout of a channel; null inherits the setting of the store."""

    @property
    def CheckoutSettings(self) -> _checkout_settings.AsyncCheckoutSettings:
        """Scripts that replace the checkout of the store."""

    @property
    def Checkouts(self) -> _checkouts.AsyncCheckouts:
        """Carts on their way to an order, with addresses, shipping, taxes and fees."""

    @property
    def CustomTemplateAssociations(
        self,
    ) -> _custom_template_associations.AsyncCustomTemplateAssociations:
        """Records that storefronts show with a custom template of the theme."""

    @property
    def CustomerAddresses(self) -> _customer_addresses.AsyncCustomerAddresses:
        """Addresses of customers, across all customers. Supersedes api.CustomerAddresses of V2."""

    @property
    def CustomerAttributeValues(self) -> _customer_attribute_values.AsyncCustomerAttributeValues:
        """Values that customers have for customer attributes."""

    @property
    def CustomerAttributes(self) -> _customer_attributes.AsyncCustomerAttributes:
        """Additional fields of customers, whose values CustomerAttributeValues has."""

    @property
    def CustomerChannelSettings(self) -> _customer_channel_settings.AsyncCustomerChannelSettings:
        """Privacy, default groups and logins of the customers of one channel."""

    @property
    def CustomerConsent(self) -> _customer_consent.AsyncCustomerConsent:
        """Consent of a customer to cookies and tracking, by category."""

    @property
    def CustomerFormFieldValues(self) -> _customer_form_field_values.AsyncCustomerFormFieldValues:
        """Values of custom form fields, of customers and of their addresses."""

    @property
    def CustomerMetafields(self) -> _customer_metafields.AsyncCustomerMetafields:
        """Values that apps keep with a customer."""

    @property
    def CustomerSettings(self) -> _customer_settings.AsyncCustomerSettings:
        """Privacy and default groups of customers, for all channels."""

    @property
    def CustomerStoredInstruments(
        self,
    ) -> _customer_stored_instruments.AsyncCustomerStoredInstruments:
        """Stored payment instruments of a customer: cards, PayPal and bank accounts."""

    @property
    def CustomerSubscribers(self) -> _customer_subscribers.AsyncCustomerSubscribers:
        """Subscriptions to the newsletter and to e-mails about abandoned carts."""

    @property
    def Customers(self) -> _customers.AsyncCustomers:
        """Shoppers with an account. Supersedes api.Customers of V2."""

    @property
    def EmailStatusSettings(self) -> _email_status_settings.AsyncEmailStatusSettings:
        """Which e-mails the store sends to shoppers."""

    @property
    def EmailTemplates(self) -> _email_templates.AsyncEmailTemplates:
        """Texts of the e-mails that the store sends; channels can have their own."""

    @property
    def FaviconSettings(self) -> _favicon_settings.AsyncFaviconSettings:
        """The icon of the storefront in browsers; LogoSettings has its address."""

    @property
    def InfrastructureDeployments(
        self,
    ) -> _infrastructure_deployments.AsyncInfrastructureDeployments:
        """Deployments of projects to the platform's hosting; one at a time for each project."""

    @property
    def InfrastructureProjects(self) -> _infrastructure_projects.AsyncInfrastructureProjects:
        """Projects that are hosted by the platform."""

    @property
    def InventoryItems(self) -> _inventory_items.AsyncInventoryItems:
        """Stock of every variant at every location, and its settings."""

    @property
    def InventoryLocationItems(self) -> _inventory_location_items.AsyncInventoryLocationItems:
        """Stock of every variant at one location, and its settings."""

    @property
    def InventoryLocationMetafields(
        self,
    ) -> _inventory_location_metafields.AsyncInventoryLocationMetafields:
        """Values that apps keep with a location."""

    @property
    def InventoryLocations(self) -> _inventory_locations.AsyncInventoryLocations:
        """Places that hold stock, such as stores and warehouses."""

    @property
    def InventoryNotificationSettings(
        self,
    ) -> _inventory_notification_settings.AsyncInventoryNotificationSettings:
        """E-mail addresses that the store informs about low stock."""

    @property
    def InventorySettings(self) -> _inventory_settings.AsyncInventorySettings:
        """How the storefront and orders treat stock."""

    @property
    def LogoSettings(self) -> _logo_settings.AsyncLogoSettings:
        """The logo of the storefront, an image or a text."""

    @property
    def OrderChannelSettings(self) -> _order_channel_settings.AsyncOrderChannelSettings:
        """Who is notified about orders of one channel, where it differs from the store."""

    @property
    def OrderMetafields(self) -> _order_metafields.AsyncOrderMetafields:
        """Values that apps keep with an order."""

    @property
    def OrderPickups(self) -> _order_pickups.AsyncOrderPickups:
        """Collections of ordered items by their shoppers, at a store or another location."""

    @property
    def OrderRefunds(self) -> _order_refunds.AsyncOrderRefunds:
        """Refunds of one order, of items or of amounts."""

    @property
    def OrderSettings(self) -> _order_settings.AsyncOrderSettings:
        """Who is notified about orders, for all channels."""

    @property
    def OrderTransactions(self) -> _order_transactions.AsyncOrderTransactions:
        """Payment transactions of one order, such as authorizations, captures and refunds."""

    @property
    def Orders(self) -> _orders.AsyncOrders:
        """Payments, refunds and metafields of orders; the orders themselves are in V2."""

    @property
    def PageWidgets(self) -> _page_widgets.AsyncPageWidgets:
        """The widgets and layouts of one page, or of all pages of a channel, by region."""

    @property
    def Pages(self) -> _pages.AsyncPages:
        """Content pages of the storefronts, such as About us or the contact form. Supersedes api.Pages of V2."""

    @property
    def PaymentAccessTokens(self) -> _payment_access_tokens.AsyncPaymentAccessTokens:
        """Tokens with which the payment of an order is processed."""

    @property
    def PaymentMethods(self) -> _payment_methods.AsyncPaymentMethods:
        """Ways to pay an order or a checkout through the API. Supersedes api.PaymentMethods of V2."""

    @property
    def PickupMethods(self) -> _pickup_methods.AsyncPickupMethods:
        """Ways to pick up orders at a location."""

    @property
    def Placements(self) -> _placements.AsyncPlacements:
        """Where widgets stand: in a region of a page, or of all pages of a kind."""

    @property
    def PriceListAssignments(self) -> _price_list_assignments.AsyncPriceListAssignments:
        """Which customer groups and channels get the prices of a price list."""

    @property
    def PriceListRecords(self) -> _price_list_records.AsyncPriceListRecords:
        """Prices of one price list: one for each variant and currency."""

    @property
    def PriceLists(self) -> _price_lists.AsyncPriceLists:
        """Lists of prices that replace catalog prices for customer groups or channels."""

    @property
    def ProductBulkPricingRules(self) -> _product_bulk_pricing_rules.AsyncProductBulkPricingRules:
        """Prices of a product that depend on the quantity. Supersedes api.ProductDiscountRules of V2."""

    @property
    def ProductCategoryAssignments(
        self,
    ) -> _product_category_assignments.AsyncProductCategoryAssignments:
        """Which products are in which categories: one row for each pair."""

    @property
    def ProductChannelAssignments(
        self,
    ) -> _product_channel_assignments.AsyncProductChannelAssignments:
        """Which products are in which channels: one row for each pair."""

    @property
    def ProductComplexRules(self) -> _product_complex_rules.AsyncProductComplexRules:
        """Rules that change price, weight, picture or purchasing for chosen options. Supersedes api.ProductRules of V2."""

    @property
    def ProductCustomFields(self) -> _product_custom_fields.AsyncProductCustomFields:
        """Custom fields of a product, each a name and a text that shoppers see. Supersedes api.ProductCustomFields of V2."""

    @property
    def ProductCustomsInformation(
        self,
    ) -> _product_customs_information.AsyncProductCustomsInformation:
        """Customs information of products that are shipped abroad."""

    @property
    def ProductImages(self) -> _product_images.AsyncProductImages:
        """Pictures of a product. Supersedes api.ProductImages of V2."""

    @property
    def ProductMetafields(self) -> _product_metafields.AsyncProductMetafields:
        """Values that apps keep with a product."""

    @property
    def ProductModifierValues(self) -> _product_modifier_values.AsyncProductModifierValues:
        """Values of a modifier that shoppers choose from."""

    @property
    def ProductModifiers(self) -> _product_modifiers.AsyncProductModifiers:
        """Choices and inputs of a product that make up no variants. Supersedes api.ProductConfigurableFields of V2."""

    @property
    def ProductOptionValues(self) -> _product_option_values.AsyncProductOptionValues:
        """Values of an option that shoppers choose from. Supersedes api.OptionValues of V2."""

    @property
    def ProductOptions(self) -> _product_options.AsyncProductOptions:
        """Options of a product; their values make up its variants. Supersedes api.ProductOptions of V2."""

    @property
    def ProductReviews(self) -> _product_reviews.AsyncProductReviews:
        """Reviews and ratings that shoppers wrote about a product. Supersedes api.ProductReviews of V2."""

    @property
    def ProductVariantMetafields(self) -> _product_variant_metafields.AsyncProductVariantMetafields:
        """Values that apps keep with a variant."""

    @property
    def ProductVariants(self) -> _product_variants.AsyncProductVariants:
        """Variants of a product: combinations of option values that can be bought. Supersedes api.ProductSkus of V2."""

    @property
    def ProductVideos(self) -> _product_videos.AsyncProductVideos:
        """Videos on a product page. Supersedes api.ProductVideos of V2."""

    @property
    def Products(self) -> _products.AsyncProducts:
        """Products of the catalog, physical and digital, with their variants and options. Supersedes api.Products of V2."""

    @property
    def PromotionCodes(self) -> _promotion_codes.AsyncPromotionCodes:
        """Coupon codes of one promotion."""

    @property
    def PromotionSettings(self) -> _promotion_settings.AsyncPromotionSettings:
        """How promotions apply, for the whole store."""

    @property
    def Promotions(self) -> _promotions.AsyncPromotions:
        """Discounts that carts get automatically or by a coupon code."""

    @property
    def RedirectImexJobs(self) -> _redirect_imex_jobs.AsyncRedirectImexJobs:
        """Jobs that import redirects from CSV files or export them."""

    @property
    def Redirects(self) -> _redirects.AsyncRedirects:
        """Permanent redirects (301) from old storefront paths to new places. Supersedes api.Redirects of V2."""

    @property
    def Regions(self) -> _regions.AsyncRegions:
        """Regions of a theme template, in which placements put widgets."""

    @property
    def Scripts(self) -> _scripts.AsyncScripts:
        """Scripts that run on storefront pages; a token sees only those that it created."""

    @property
    def SearchFilterContexts(self) -> _search_filter_contexts.AsyncSearchFilterContexts:
        """Filters of products in a channel or category."""

    @property
    def SearchFilters(self) -> _search_filters.AsyncSearchFilters:
        """Filters of products where neither channel nor category has its own."""

    @property
    def SegmentShopperProfiles(self) -> _segment_shopper_profiles.AsyncSegmentShopperProfiles:
        """Shopper profiles in one segment."""

    @property
    def Segments(self) -> _segments.AsyncSegments:
        """Groups of customers, for targeted promotions; at most 1,000 in a store."""

    @property
    def ShippingChannelSettings(self) -> _shipping_channel_settings.AsyncShippingChannelSettings:
        """Shipping settings of a channel; null inherits the setting of the store."""

    @property
    def ShippingSettings(self) -> _shipping_settings.AsyncShippingSettings:
        """Shipping settings of the store."""

    @property
    def ShopperProfileSegments(self) -> _shopper_profile_segments.AsyncShopperProfileSegments:
        """Segments that one shopper profile belongs to."""

    @property
    def ShopperProfiles(self) -> _shopper_profiles.AsyncShopperProfiles:
        """Profiles of customers, which put them into segments."""

    @property
    def SiteCertificates(self) -> _site_certificates.AsyncSiteCertificates:
        """SSL certificates of sites; the list has those of all domains of the store."""

    @property
    def SiteRoutes(self) -> _site_routes.AsyncSiteRoutes:
        """Where a headless storefront has its pages, by kind of page."""

    @property
    def Sites(self) -> _sites.AsyncSites:
        """Storefronts of channels, by their addresses."""

    @property
    def StoreLocale(self) -> _store_locale.AsyncStoreLocale:
        """Language and country of the store."""

    @property
    def StoreLogs(self) -> _store_logs.AsyncStoreLogs:
        """Events of the store's own systems, such as exports, e-mails and tax calculations."""

    @property
    def StoreMetafields(self) -> _store_metafields.AsyncStoreMetafields:
        """Values that apps keep with the store."""

    @property
    def StoreProfile(self) -> _store_profile.AsyncStoreProfile:
        """Name and address of the business, as shoppers see them."""

    @property
    def StoreUnitsOfMeasurement(self) -> _store_units_of_measurement.AsyncStoreUnitsOfMeasurement:
        """Units and number format of weights and dimensions."""

    @property
    def StorefrontCategorySettings(
        self,
    ) -> _storefront_category_settings.AsyncStorefrontCategorySettings:
        """How category pages and menus show products and subcategories."""

    @property
    def StorefrontProductSettings(
        self,
    ) -> _storefront_product_settings.AsyncStorefrontProductSettings:
        """What product pages and product lists show."""

    @property
    def StorefrontRobotsTxt(self) -> _storefront_robots_txt.AsyncStorefrontRobotsTxt:
        """The file robots.txt of the storefront."""

    @property
    def StorefrontSearchSettings(self) -> _storefront_search_settings.AsyncStorefrontSearchSettings:
        """Sort orders, filters and suggestions of the search."""

    @property
    def StorefrontSecuritySettings(
        self,
    ) -> _storefront_security_settings.AsyncStorefrontSecuritySettings:
        """HTTPS and security headers of the storefront."""

    @property
    def StorefrontSeoSettings(self) -> _storefront_seo_settings.AsyncStorefrontSeoSettings:
        """Title and meta tags of the home page, and the www redirect."""

    @property
    def StorefrontStatus(self) -> _storefront_status.AsyncStorefrontStatus:
        """What visitors see before launch and during maintenance."""

    @property
    def StorefrontTokens(self) -> _storefront_tokens.AsyncStorefrontTokens:
        """Tokens for the GraphQL Storefront API."""

    @property
    def TaxClasses(self) -> _tax_classes.AsyncTaxClasses:
        """Groups of products that are taxed at the same rates."""

    @property
    def TaxCustomers(self) -> _tax_customers.AsyncTaxCustomers:
        """Tax properties of customers, which tax providers get with each quote."""

    @property
    def TaxProductProperties(self) -> _tax_product_properties.AsyncTaxProductProperties:
        """Tax properties of products, which tax providers get with each quote."""

    @property
    def TaxProperties(self) -> _tax_properties.AsyncTaxProperties:
        """Attributes of products and customers that tax providers use."""

    @property
    def TaxProviderConnections(self) -> _tax_provider_connections.AsyncTaxProviderConnections:
        """Accounts of the store at tax providers."""

    @property
    def TaxRates(self) -> _tax_rates.AsyncTaxRates:
        """Taxes of a tax zone, with a rate for each tax class."""

    @property
    def TaxSettings(self) -> _tax_settings.AsyncTaxSettings:
        """How the store calculates and displays taxes."""

    @property
    def TaxZones(self) -> _tax_zones.AsyncTaxZones:
        """Groups of shoppers, by location and customer group, who pay the same taxes."""

    @property
    def ThemeConfigurations(self) -> _theme_configurations.AsyncThemeConfigurations:
        """Settings of a theme and its variations; a list needs at least one filter."""

    @property
    def ThemeCustomTemplates(self) -> _theme_custom_templates.AsyncThemeCustomTemplates:
        """Custom templates in the files of a theme version, by kind of page."""

    @property
    def ThemeJobs(self) -> _theme_jobs.AsyncThemeJobs:
        """Uploads and downloads of themes that run in the background."""

    @property
    def Themes(self) -> _themes.AsyncThemes:
        """Themes of the storefronts; a theme has variations, and each has a configuration."""

    @property
    def TreeCategories(self) -> _tree_categories.AsyncTreeCategories:
        """Categories of all trees; each belongs to one tree. Supersedes api.Categories of V2."""

    @property
    def WebhookAdmin(self) -> _webhook_admin.AsyncWebhookAdmin:
        """Health of the API account's webhooks: whom to notify, and blocked domains."""

    @property
    def Webhooks(self) -> _webhooks.AsyncWebhooks:
        """Webhooks of the calling API client; those of other clients are not shown."""

    @property
    def WidgetTemplates(self) -> _widget_templates.AsyncWidgetTemplates:
        """Templates of widgets: HTML with settings that merchants fill in."""

    @property
    def Widgets(self) -> _widgets.AsyncWidgets:
        """Widgets: templates filled in with the merchant's settings."""

    @property
    def Wishlists(self) -> _wishlists.AsyncWishlists:
        """Lists of products that customers want."""
