"""Rules of single resources that the metadata lacks.

Names only; fields that the store computes are in ``rows.computed_fields``.
"""

from __future__ import annotations

from typing import NamedTuple

#: Methods that V2 has nowhere, which are 501 instead of 405 by its list of status codes.
METHODS_OF_NO_RESOURCE = frozenset({"PATCH", "TRACE"})

#: Parameters that V2 ignores where a resource has no pages or cannot be sorted. Connectors rely on
#: it, and a contributor of the documentation says so of counts.
IGNORED_PARAMETERS = frozenset({"page", "limit", "sort", "direction"})

#: The verbs that refuse an unknown parameter if the list has filters. Others ignore it.
FILTERED_VERBS = frozenset({"list", "list_all", "delete_all", "count", "count_all"})

#: The start of paths of V3 whose lists refuse an unknown filter: users report so of products.
FILTERED_IN_V3 = "/catalog/"

#: Objects that hold only the fields that were sent; an update replaces the whole object.
SENT_FIELDS_ONLY = frozenset(
    {"CouponRestrictedTo", "ShippingCarrierOptions", "ShippingZoneMethodSettings"}
)

#: Decimal places of amounts, if not four.
DECIMAL_PLACES = {
    "currency_exchange_rate": 10,
    "store_default_to_transactional_exchange_rate": 10,
}

#: Values of fields that a created row has if they are not given, by the recorded replies.
CREATED_VALUES: dict[str, dict[str, object]] = {
    "OrderProducts": {"quantity": 1},
    "Orders": {
        "currency_exchange_rate": "1",
        "ebay_order_id": "0",
        "order_source": "external",
        "payment_method": "Manual",
    },
}

#: Resources with an address, and the field that holds it; ``""`` if the record is the address.
ADDRESSES = {"CustomerAddresses": "", "OrderShippingAddresses": "", "Orders": "billing_address"}

_ADDRESS = (
    "first_name",
    "last_name",
    "street_1",
    "city",
    "state",
    "zip",
    "country|country_iso2",
    "email",
)

#: Fields that objects in the body of a create must have, by the guide to orders.
REQUIRED_INSIDE = {"Orders": {"billing_address": _ADDRESS, "shipping_addresses": _ADDRESS}}


class Copy(NamedTuple):
    """A list with one object that is copied from another field.

    Attributes:
        field: the list.
        source: the field with the object.
        instead: fields that make the copy needless.
        without: names in the object that are not copied.
    """

    field: str
    source: str
    instead: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


#: What a create copies if the body leaves it out: an order is shipped to the billing address.
COPIED_WHEN_LEFT_OUT = {
    "Orders": Copy("shipping_addresses", "billing_address", ("consignments",)),
}

#: Actions that need no body, by the reference. Clients leave it out.
OPTIONAL_BODIES = frozenset({("v3.Carts", "create_redirect_urls")})

#: Amounts that bodies cannot have below 0.
NOT_NEGATIVE: dict[str, tuple[str, ...]] = {
    "Coupons": ("amount", "min_purchase"),
    "Currencies": ("currency_exchange_rate",),
    "GiftCertificates": ("amount", "balance"),
    "OrderProducts": (
        "price_ex_tax",
        "price_inc_tax",
        "wrapping_cost_ex_tax",
        "wrapping_cost_inc_tax",
    ),
    "OrderShipments": ("merchant_shipping_cost",),
    "Orders": (
        "base_handling_cost",
        "base_shipping_cost",
        "base_wrapping_cost",
        "discount_amount",
        "handling_cost_ex_tax",
        "handling_cost_inc_tax",
        "refunded_amount",
        "shipping_cost_ex_tax",
        "shipping_cost_inc_tax",
        "subtotal_ex_tax",
        "subtotal_inc_tax",
        "total_ex_tax",
        "total_inc_tax",
        "wrapping_cost_ex_tax",
        "wrapping_cost_inc_tax",
    ),
    "ProductDiscountRules": ("type_value",),
    "ProductSkus": ("price", "cost_price", "weight"),
    "Products": (
        "price",
        "cost_price",
        "retail_price",
        "sale_price",
        "fixed_cost_shipping_price",
        "weight",
        "width",
        "height",
        "depth",
    ),
}

#: The resources that redirects lead to, by the type of their target.
REDIRECT_TARGETS = {"category": "Categories", "product": "Products"}

#: Resources whose ids are UUIDs, as the schema documents them.
UUID_KEYS = frozenset(
    {
        "v3.AbandonedCarts",
        "v3.Carts",
        "v3.Checkouts",
        "v3.InfrastructureDeployments",
        "v3.InfrastructureProjects",
        "v3.Placements",
        "v3.RedirectImexJobs",
        "v3.Scripts",
        "v3.SegmentShopperProfiles",
        "v3.Segments",
        "v3.ShopperProfileSegments",
        "v3.ShopperProfiles",
        "v3.ThemeCustomTemplates",
        "v3.WidgetTemplates",
        "v3.Widgets",
    }
)

#: Dates that the store sets on creation, and on every change.
CREATED_FIELDS = frozenset({"date_created", "created_at", "created_time", "created", "start_date"})
MODIFIED_FIELDS = frozenset({"date_modified", "updated_at", "last_updated", "updated_time"})

#: The field with the kind of the parent, in records that have parents of several kinds, such as
#: metafields: ``product`` below ``product_id``.
PARENT_KIND = "resource_type"

#: The header of conditional lists: a list is returned only if a row has changed since that date.
CONDITION = "If-Modified-Since"
MODIFIED_FIELD = "date_modified"

#: Resources whose rows are archived instead of deleted, and the field that is set.
ARCHIVED_BY = {"Orders": "is_deleted"}

#: The field of rows that delete_all keeps, by resource.
KEPT_BY_DELETE_ALL = {"Currencies": "is_default"}

#: Lists of V3 that a DELETE without a filter deletes. The client refuses such a call of a typed
#: resource, but not one by path. Whether the API refuses it for other lists is not documented: the
#: sandbox does.
DELETED_WITHOUT_FILTER = frozenset({"v3.CustomerSubscribers", "v3.PriceLists"})

#: Maximum rows of one delete_all, if it has no limit parameter.
DELETED_AT_ONCE = {"Customers": 100}

#: Groups of fields that are unique in the store. The last field of a group is reported. A record of
#: V3 has one metafield with a namespace and key.
UNIQUE: dict[str, tuple[tuple[str, ...], ...]] = {
    "Brands": (("name",),),
    "Categories": (("parent_id", "name"),),
    "Coupons": (("name",), ("code",)),
    "CustomerGroups": (("name",),),
    "Customers": (("email",),),
    "GiftCertificates": (("code",),),
    "OptionSets": (("name",),),
    "Options": (("name",),),
    "ProductSkus": (("sku",),),
    "Products": (("name",), ("sku",)),
    "Redirects": (("path",),),
    "v3.CustomerAttributes": (("name",),),
    "v3.CustomerSubscribers": (("email",),),
    "v3.InventoryLocations": (("code",),),
    "v3.PriceLists": (("name",),),
    "v3.PromotionCodes": (("code",),),
    "v3.TaxProperties": (("code",),),
    **{
        f"v3.{owner}Metafields": (("resource_id", "namespace", "key"),)
        for owner in (
            "Brand",
            "Cart",
            "Category",
            "Channel",
            "Customer",
            "InventoryLocation",
            "Order",
            "Product",
            "ProductVariant",
            "Store",
        )
    },
}

#: Fields that identify a row of V3 in the body of an upsert without its id.
NATURAL_KEYS: dict[str, tuple[str, ...]] = {
    "v3.CustomerAttributeValues": ("customer_id", "attribute_id"),
    "v3.PriceListAssignments": ("price_list_id", "customer_group_id", "channel_id"),
}

#: Lists that are not sorted by id: the field, and whether in descending order.
LIST_ORDER = {"BlogPosts": ("published_date", True), "OrderStatuses": ("order", False)}

#: The parameter that limits the levels of a tree, and the field with the rows of the next level.
LEVELS = {"v3.CategoryTreeNodes": ("depth", "children")}

#: Fields that a keyword filter searches.
KEYWORD_FIELDS = ("name", "sku", "description", "search_keywords", "keyword_filter")

#: Fields that include= and exclude= never remove, and the fields of @summary.
ALWAYS_SHOWN = {"Products": ("id", "name", "date_modified", "primary_image")}
PRESETS = {
    ("Products", "@summary"): (
        "availability",
        "calculated_price",
        "inventory_tracking",
        "sku",
        "inventory_level",
        "inventory_warning_level",
        "is_visible",
        "is_featured",
    )
}

#: Fields with a list of rows of another resource: its name, and its field with the id of the row.
ROWS_IN = {
    ("v3.Customers", "addresses"): ("v3.CustomerAddresses", "customer_id"),
    ("v3.Customers", "attributes"): ("v3.CustomerAttributeValues", "customer_id"),
}

#: Written links that replace all rows, instead of updating them by id.
REPLACED_LINKS = {("Orders", "fees"), ("Orders", "consignments")}

_TOTALS = ("subtotal_ex_tax", "subtotal_inc_tax", "total_ex_tax", "total_inc_tax")

#: Fields that are computed again when a written link changes their parts.
SUMS = {("Orders", "products"): _TOTALS, ("Orders", "consignments"): _TOTALS}

#: Costs in the total of an order besides its lines.
COSTS = ("shipping_cost", "handling_cost", "wrapping_cost")

#: Fields with an id, or a list of ids, of another resource.
REFERENCES = {
    "Products": {"brand_id": "Brands", "categories": "Categories", "option_set_id": "OptionSets"},
    "Categories": {"parent_id": "Categories"},
    "Customers": {"customer_group_id": "CustomerGroups"},
    "Orders": {"status_id": "OrderStatuses"},
}

#: The resource that determines shipped quantities.
SHIPMENTS = "OrderShipments"

#: Lists that an update extends instead of replacing them.
EXTENDED_LISTS = {"ProductRules": "conditions"}

#: Flags that only one of the rows below the same record has: setting one clears the others.
ONE_OF_ALL = {"OptionValues": "is_default"}

#: Texts that the store cuts to a number of characters.
CUT_TEXTS = {"GiftCertificates": {"code": 20}}

#: The field that deletes a row if a written link sets it to 0.
REMOVED_AT_ZERO = {"OrderProducts": "quantity"}

#: Resources that an empty store has too, because the API cannot create their rows.
BUILT_IN = ("OrderStatuses", "Store", "Countries", "CountryStates")

#: Resources of V3 of which an empty store has a row that cannot be deleted.
BUILT_IN_OF_V3 = ("v3.CategoryTrees", "v3.Channels", "v3.InventoryLocations")

#: Rows below the same record whose fields depend on the rows of a resource.
SHOWS_BESIDE = {"OrderProducts": "OrderShippingAddresses"}

#: Resources whose rows affect computed fields of the record above them.
SHOWS_ABOVE = frozenset({"ProductImages", "OrderProducts", "OrderShippingAddresses"})
