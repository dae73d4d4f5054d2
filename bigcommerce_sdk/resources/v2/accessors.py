"""One accessor per resource, for clients to inherit.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.accessor import Accessor


class Accessors:
    """Every resource of the API as an attribute; its module is imported when first used."""

    Banners = Accessor("Promotional HTML blocks placed on storefront pages.")
    BlogPosts = Accessor("Articles of the store blog, newest first.")
    BlogTags = Accessor("Tags in use on the blog, with the posts that carry them.")
    Brands = Accessor(
        "Brands that products can be assigned to. Deprecated: The API recommends V3 catalog brands. Superseded by api.v3.Brands."
    )
    CarrierConnections = Accessor(
        "Accounts with shipping carriers; can be written but never read back."
    )
    Categories = Accessor(
        "Categories that group products, with up to seven levels of parents. Deprecated: The API recommends V3 category trees. Superseded by api.v3.TreeCategories."
    )
    Countries = Accessor("Countries known to BigCommerce, with their codes and states.")
    CountryStates = Accessor("States or provinces of one country.")
    Coupons = Accessor("Discount codes that shoppers enter at checkout.")
    Currencies = Accessor("Currencies in which the store shows prices or takes payment.")
    CustomerAddresses = Accessor(
        "Address book entries of one customer. Superseded by api.v3.CustomerAddresses."
    )
    CustomerGroups = Accessor("Groups of customers that share discounts and category access.")
    Customers = Accessor(
        "Registered shopper accounts of the store. Superseded by api.v3.Customers."
    )
    GiftCertificates = Accessor(
        "Prepaid codes that shoppers spend at checkout; creating one sends no e-mail."
    )
    GoogleProductSearchMappings = Accessor(
        "How a product is described to Google product search. Deprecated: The API recommends V3 catalog products."
    )
    OptionSetOptions = Accessor(
        "Options placed in an option set, with their order and label. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."
    )
    OptionSets = Accessor(
        "Reusable groups of options that products can be given. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."
    )
    OptionValues = Accessor(
        "Values that shoppers can choose for an option. Deprecated: The API recommends V3 variant options and modifiers of products. Superseded by api.v3.ProductOptionValues."
    )
    Options = Accessor(
        "Shared options, such as size or color, that option sets are built from. Deprecated: The API recommends V3 variant options and modifiers of products."
    )
    OrderConsignmentShippingQuotes = Accessor(
        "Shipping quote behind one consignment; empty for orders made outside the storefront."
    )
    OrderConsignments = Accessor(
        "How the items of one order are handed over: pickup, shipping, download or e-mail."
    )
    OrderCoupons = Accessor("Coupons that were applied to one order.")
    OrderFees = Accessor("Extra fees of one order; they are written through the order itself.")
    OrderMessages = Accessor(
        "Messages exchanged between the store and the shopper about one order."
    )
    OrderProducts = Accessor("Lines of one order; they are written through the order itself.")
    OrderShipments = Accessor(
        "Parcels sent for one order; deleting one leaves the order status alone."
    )
    OrderShippingAddresses = Accessor(
        "Delivery addresses of one order; updates do not recalculate cost or tax."
    )
    OrderShippingQuotes = Accessor(
        "Shipping quote behind one address; empty for orders made outside the storefront."
    )
    OrderStatuses = Accessor("Fixed list of states an order can be in.")
    OrderTaxes = Accessor("Taxes charged on one order.")
    Orders = Accessor("Orders placed in the store, entered by staff or created through the API.")
    Pages = Accessor(
        "Content pages of the storefront, such as About us or the contact form. Superseded by api.v3.Pages."
    )
    PaymentMethods = Accessor(
        "Ways to pay offered by the store; may not list every enabled provider. Superseded by api.v3.PaymentMethods."
    )
    ProductConfigurableFields = Accessor(
        "Fields that shoppers fill in on a product page, such as a text or a file. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductModifiers."
    )
    ProductCustomFields = Accessor(
        "Extra facts about a product, each a name and a text shown to shoppers. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductCustomFields."
    )
    ProductDiscountRules = Accessor(
        "Bulk prices that depend on the quantity bought. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductBulkPricingRules."
    )
    ProductDownloads = Accessor(
        "Files that buyers of a digital product may download. Deprecated: The API recommends V3 catalog products."
    )
    ProductImages = Accessor(
        "Pictures of a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductImages."
    )
    ProductOptions = Accessor(
        "Options of a product, as they come from its option set. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductOptions."
    )
    ProductReviews = Accessor(
        "Reviews and star ratings that shoppers left for a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductReviews."
    )
    ProductRules = Accessor(
        "Rules that change price, weight, image or purchasing for chosen options. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductComplexRules."
    )
    ProductSkus = Accessor(
        "Stocked combinations of option values, each with its own code and stock. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVariants."
    )
    ProductVideos = Accessor(
        "YouTube videos shown on a product page. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductVideos."
    )
    Products = Accessor(
        "Catalog products, physical and digital. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.Products."
    )
    Redirects = Accessor(
        "Rules that send visitors from an old storefront path to a new place. Superseded by api.v3.Redirects."
    )
    RequestLogs = Accessor("Log of API requests made to the store.")
    ResourceIndex = Accessor("Index of the API: resource names mapped to links.")
    ShippingMethods = Accessor(
        "Shipping methods enabled anywhere in the store, not those of one zone."
    )
    ShippingZoneMethods = Accessor("Shipping methods offered in one zone.")
    ShippingZones = Accessor("Areas of the world with their own shipping methods and fees.")
    Store = Accessor("Profile and settings of the store that the token belongs to.")
    TaxClasses = Accessor("Groups of products that are taxed at the same rates.")
    Time = Accessor("Clock of the API; the documented way to test a connection.")
    Webhooks = Accessor("Webhooks of the calling API client; those of other clients are not shown.")


class AsyncAccessors(Accessors):
    """Every resource of the API as an attribute, for asynchronous clients."""
