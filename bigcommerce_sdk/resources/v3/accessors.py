"""One accessor per resource, for clients to inherit.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.accessor import Accessor


class Accessors:
    """Every resource of the API as an attribute; its module is imported when first used."""

    AbandonedCartChannelSettings = Accessor(
        "Which e-mails a channel sends about abandoned carts; null inherits the setting of the store."
    )
    AbandonedCartEmailSettings = Accessor(
        "Whether a channel uses the abandoned cart e-mails of the store or its own."
    )
    AbandonedCartEmails = Accessor("E-mails that remind shoppers of the carts they left.")
    AbandonedCartSettings = Accessor("Which e-mails the store sends about abandoned carts.")
    AbandonedCarts = Accessor(
        "Carts that shoppers left, by the token in the link of a recovery e-mail."
    )
    AnalyticsProviders = Accessor("Web analytics services that the storefront can report to.")
    BrandMetafields = Accessor("Values that apps keep with a brand.")
    Brands = Accessor("Brands that products can be assigned to. Supersedes api.Brands of V2.")
    CartChannelSettings = Accessor(
        "Settings of the carts of a channel; null inherits the setting of the store."
    )
    CartMetafields = Accessor("Values that apps keep with a cart.")
    CartSettings = Accessor("Settings of the carts of the store.")
    Carts = Accessor("Shopping carts; they expire 30 days after their last change.")
    CatalogSettings = Accessor("Settings of product reviews and comparisons.")
    CatalogSummary = Accessor("Totals of the catalog: stock, variants and prices.")
    Categories = Accessor(
        "Categories of the default catalog; TreeCategories has those of all trees."
    )
    CategoryMetafields = Accessor("Values that apps keep with a category.")
    CategoryProductSortOrders = Accessor("Positions of the products on the page of a category.")
    CategoryTreeNodes = Accessor(
        "Categories of one tree, each with its children; TreeCategories has them in full."
    )
    CategoryTrees = Accessor("Trees of categories; each storefront channel shows one of them.")
    ChannelActiveTheme = Accessor("The theme that the storefront of a channel uses.")
    ChannelCurrencyAssignments = Accessor("Currencies in which channels sell.")
    ChannelListings = Accessor("Products that are listed in a channel, and their state there.")
    ChannelMenus = Accessor("Sections that the control panel shows for a channel.")
    ChannelMetafields = Accessor("Values that apps keep with a channel.")
    ChannelSite = Accessor("The site of a storefront: its domain and its other addresses.")
    Channels = Accessor(
        "Places where the store sells: storefronts, marketplaces, points of sale, marketing."
    )
    CheckoutChannelSettings = Accessor(
        "Settings of the checkout of a channel; null inherits the setting of the store."
    )
    CheckoutSettings = Accessor("Scripts that replace the checkout of the store.")
    Checkouts = Accessor(
        "Carts on their way to an order, with addresses, shipping, taxes and fees."
    )
    CustomTemplateAssociations = Accessor(
        "Records that storefronts show with a custom template of the theme."
    )
    CustomerAddresses = Accessor(
        "Addresses of customers, across all customers. Supersedes api.CustomerAddresses of V2."
    )
    CustomerAttributeValues = Accessor("Values that customers have for customer attributes.")
    CustomerAttributes = Accessor(
        "Additional fields of customers, whose values CustomerAttributeValues has."
    )
    CustomerChannelSettings = Accessor(
        "Privacy, default groups and logins of the customers of one channel."
    )
    CustomerConsent = Accessor("Consent of a customer to cookies and tracking, by category.")
    CustomerFormFieldValues = Accessor(
        "Values of custom form fields, of customers and of their addresses."
    )
    CustomerMetafields = Accessor("Values that apps keep with a customer.")
    CustomerSettings = Accessor("Privacy and default groups of customers, for all channels.")
    CustomerStoredInstruments = Accessor(
        "Stored payment instruments of a customer: cards, PayPal and bank accounts."
    )
    CustomerSubscribers = Accessor(
        "Subscriptions to the newsletter and to e-mails about abandoned carts."
    )
    Customers = Accessor("Shoppers with an account. Supersedes api.Customers of V2.")
    EmailStatusSettings = Accessor("Which e-mails the store sends to shoppers.")
    EmailTemplates = Accessor(
        "Texts of the e-mails that the store sends; channels can have their own."
    )
    FaviconSettings = Accessor(
        "The icon of the storefront in browsers; LogoSettings has its address."
    )
    InfrastructureDeployments = Accessor(
        "Deployments of projects to the platform's hosting; one at a time for each project."
    )
    InfrastructureProjects = Accessor("Projects that are hosted by the platform.")
    InventoryItems = Accessor("Stock of every variant at every location, and its settings.")
    InventoryLocationItems = Accessor("Stock of every variant at one location, and its settings.")
    InventoryLocationMetafields = Accessor("Values that apps keep with a location.")
    InventoryLocations = Accessor("Places that hold stock, such as stores and warehouses.")
    InventoryNotificationSettings = Accessor(
        "E-mail addresses that the store informs about low stock."
    )
    InventorySettings = Accessor("How the storefront and orders treat stock.")
    LogoSettings = Accessor("The logo of the storefront, an image or a text.")
    OrderChannelSettings = Accessor(
        "Who is notified about orders of one channel, where it differs from the store."
    )
    OrderMetafields = Accessor("Values that apps keep with an order.")
    OrderPickups = Accessor(
        "Collections of ordered items by their shoppers, at a store or another location."
    )
    OrderRefunds = Accessor("Refunds of one order, of items or of amounts.")
    OrderSettings = Accessor("Who is notified about orders, for all channels.")
    OrderTransactions = Accessor(
        "Payment transactions of one order, such as authorizations, captures and refunds."
    )
    Orders = Accessor(
        "Payments, refunds and metafields of orders; the orders themselves are in V2."
    )
    PageWidgets = Accessor(
        "The widgets and layouts of one page, or of all pages of a channel, by region."
    )
    Pages = Accessor(
        "Content pages of the storefronts, such as About us or the contact form. Supersedes api.Pages of V2."
    )
    PaymentAccessTokens = Accessor("Tokens with which the payment of an order is processed.")
    PaymentMethods = Accessor(
        "Ways to pay an order or a checkout through the API. Supersedes api.PaymentMethods of V2."
    )
    PickupMethods = Accessor("Ways to pick up orders at a location.")
    Placements = Accessor("Where widgets stand: in a region of a page, or of all pages of a kind.")
    PriceListAssignments = Accessor(
        "Which customer groups and channels get the prices of a price list."
    )
    PriceListRecords = Accessor("Prices of one price list: one for each variant and currency.")
    PriceLists = Accessor(
        "Lists of prices that replace catalog prices for customer groups or channels."
    )
    ProductBulkPricingRules = Accessor(
        "Prices of a product that depend on the quantity. Supersedes api.ProductDiscountRules of V2."
    )
    ProductCategoryAssignments = Accessor(
        "Which products are in which categories: one row for each pair."
    )
    ProductChannelAssignments = Accessor(
        "Which products are in which channels: one row for each pair."
    )
    ProductComplexRules = Accessor(
        "Rules that change price, weight, picture or purchasing for chosen options. Supersedes api.ProductRules of V2."
    )
    ProductCustomFields = Accessor(
        "Custom fields of a product, each a name and a text that shoppers see. Supersedes api.ProductCustomFields of V2."
    )
    ProductCustomsInformation = Accessor("Customs information of products that are shipped abroad.")
    ProductImages = Accessor("Pictures of a product. Supersedes api.ProductImages of V2.")
    ProductMetafields = Accessor("Values that apps keep with a product.")
    ProductModifierValues = Accessor("Values of a modifier that shoppers choose from.")
    ProductModifiers = Accessor(
        "Choices and inputs of a product that make up no variants. Supersedes api.ProductConfigurableFields of V2."
    )
    ProductOptionValues = Accessor(
        "Values of an option that shoppers choose from. Supersedes api.OptionValues of V2."
    )
    ProductOptions = Accessor(
        "Options of a product; their values make up its variants. Supersedes api.ProductOptions of V2."
    )
    ProductReviews = Accessor(
        "Reviews and ratings that shoppers wrote about a product. Supersedes api.ProductReviews of V2."
    )
    ProductVariantMetafields = Accessor("Values that apps keep with a variant.")
    ProductVariants = Accessor(
        "Variants of a product: combinations of option values that can be bought. Supersedes api.ProductSkus of V2."
    )
    ProductVideos = Accessor("Videos on a product page. Supersedes api.ProductVideos of V2.")
    Products = Accessor(
        "Products of the catalog, physical and digital, with their variants and options. Supersedes api.Products of V2."
    )
    PromotionCodes = Accessor("Coupon codes of one promotion.")
    PromotionSettings = Accessor("How promotions apply, for the whole store.")
    Promotions = Accessor("Discounts that carts get automatically or by a coupon code.")
    RedirectImexJobs = Accessor("Jobs that import redirects from CSV files or export them.")
    Redirects = Accessor(
        "Permanent redirects (301) from old storefront paths to new places. Supersedes api.Redirects of V2."
    )
    Regions = Accessor("Regions of a theme template, in which placements put widgets.")
    Scripts = Accessor(
        "Scripts that run on storefront pages; a token sees only those that it created."
    )
    SearchFilterContexts = Accessor("Filters of products in a channel or category.")
    SearchFilters = Accessor("Filters of products where neither channel nor category has its own.")
    SegmentShopperProfiles = Accessor("Shopper profiles in one segment.")
    Segments = Accessor("Groups of customers, for targeted promotions; at most 1,000 in a store.")
    ShippingChannelSettings = Accessor(
        "Shipping settings of a channel; null inherits the setting of the store."
    )
    ShippingSettings = Accessor("Shipping settings of the store.")
    ShopperProfileSegments = Accessor("Segments that one shopper profile belongs to.")
    ShopperProfiles = Accessor("Profiles of customers, which put them into segments.")
    SiteCertificates = Accessor(
        "SSL certificates of sites; the list has those of all domains of the store."
    )
    SiteRoutes = Accessor("Where a headless storefront has its pages, by kind of page.")
    Sites = Accessor("Storefronts of channels, by their addresses.")
    StoreLocale = Accessor("Language and country of the store.")
    StoreLogs = Accessor(
        "Events of the store's own systems, such as exports, e-mails and tax calculations."
    )
    StoreMetafields = Accessor("Values that apps keep with the store.")
    StoreProfile = Accessor("Name and address of the business, as shoppers see them.")
    StoreUnitsOfMeasurement = Accessor("Units and number format of weights and dimensions.")
    StorefrontCategorySettings = Accessor(
        "How category pages and menus show products and subcategories."
    )
    StorefrontProductSettings = Accessor("What product pages and product lists show.")
    StorefrontRobotsTxt = Accessor("The file robots.txt of the storefront.")
    StorefrontSearchSettings = Accessor("Sort orders, filters and suggestions of the search.")
    StorefrontSecuritySettings = Accessor("HTTPS and security headers of the storefront.")
    StorefrontSeoSettings = Accessor("Title and meta tags of the home page, and the www redirect.")
    StorefrontStatus = Accessor("What visitors see before launch and during maintenance.")
    StorefrontTokens = Accessor("Tokens for the GraphQL Storefront API.")
    TaxClasses = Accessor("Groups of products that are taxed at the same rates.")
    TaxCustomers = Accessor("Tax properties of customers, which tax providers get with each quote.")
    TaxProductProperties = Accessor(
        "Tax properties of products, which tax providers get with each quote."
    )
    TaxProperties = Accessor("Attributes of products and customers that tax providers use.")
    TaxProviderConnections = Accessor("Accounts of the store at tax providers.")
    TaxRates = Accessor("Taxes of a tax zone, with a rate for each tax class.")
    TaxSettings = Accessor("How the store calculates and displays taxes.")
    TaxZones = Accessor(
        "Groups of shoppers, by location and customer group, who pay the same taxes."
    )
    ThemeConfigurations = Accessor(
        "Settings of a theme and its variations; a list needs at least one filter."
    )
    ThemeCustomTemplates = Accessor(
        "Custom templates in the files of a theme version, by kind of page."
    )
    ThemeJobs = Accessor("Uploads and downloads of themes that run in the background.")
    Themes = Accessor(
        "Themes of the storefronts; a theme has variations, and each has a configuration."
    )
    TreeCategories = Accessor(
        "Categories of all trees; each belongs to one tree. Supersedes api.Categories of V2."
    )
    WebhookAdmin = Accessor(
        "Health of the API account's webhooks: whom to notify, and blocked domains."
    )
    Webhooks = Accessor("Webhooks of the calling API client; those of other clients are not shown.")
    WidgetTemplates = Accessor("Templates of widgets: HTML with settings that merchants fill in.")
    Widgets = Accessor("Widgets: templates filled in with the merchant's settings.")
    Wishlists = Accessor("Lists of products that customers want.")


class AsyncAccessors(Accessors):
    """Every resource of the API as an attribute, for asynchronous clients."""
