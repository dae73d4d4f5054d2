"""What the metadata does not say: the few places where one resource behaves in its own way.

Names only; fields that the store computes are in ``rows.computed_fields``.
"""

from __future__ import annotations

#: Shapes of which a reply holds only the fields that were sent: which ones depends on their kind.
#: An update replaces them whole.
SENT_FIELDS_ONLY = frozenset(
    {"CouponRestrictedTo", "ShippingCarrierOptions", "ShippingZoneMethodSettings"}
)

#: Digits after the point of decimals that have more or fewer than four.
DECIMAL_PLACES = {
    "currency_exchange_rate": 10,
    "store_default_to_transactional_exchange_rate": 10,
}

#: Moments that the store sets when a record is made, and on every change.
CREATED_FIELDS = frozenset({"date_created", "created_at"})
MODIFIED_FIELDS = frozenset({"date_modified", "updated_at", "last_updated"})

#: The moment that If-Modified-Since is compared with.
MODIFIED_FIELD = "date_modified"

#: Resources whose rows are archived instead of removed, by the field that says so.
ARCHIVED_BY = {"Orders": "is_deleted"}

#: Rows that a delete_all leaves alone, by the field that is true for them.
KEPT_BY_DELETE_ALL = {"Currencies": "is_default"}

#: Most rows that one delete_all takes, where it takes no limit.
DELETED_AT_ONCE = {"Customers": 100}

#: Values that only one row of the store can have: the last name of each group, and what it is
#: unique within.
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
}

#: Lists that are not in the order of their ids: the field, and whether the highest comes first.
LIST_ORDER = {"BlogPosts": ("published_date", True), "OrderStatuses": ("order", False)}

#: Where a keyword is looked for.
KEYWORD_FIELDS = ("name", "sku", "description", "search_keywords", "keyword_filter")

#: Fields of a reply that include= and exclude= never take away, and what @summary stands for.
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

#: Written links whose list replaces the rows that are there, instead of changing them one by one.
REPLACED_LINKS = {("Orders", "fees"), ("Orders", "consignments")}

_TOTALS = ("subtotal_ex_tax", "subtotal_inc_tax", "total_ex_tax", "total_inc_tax")

#: Fields that are worked out anew when a written link changes what they sum up.
SUMS = {("Orders", "products"): _TOTALS, ("Orders", "consignments"): _TOTALS}

#: Costs that an order's total holds beside the lines.
COSTS = ("shipping_cost", "handling_cost", "wrapping_cost")

#: Fields that hold the id of another row, or a list of such ids: of which resource.
REFERENCES = {
    "Products": {"brand_id": "Brands", "categories": "Categories"},
    "Categories": {"parent_id": "Categories"},
    "Customers": {"customer_group_id": "CustomerGroups"},
    "Orders": {"status_id": "OrderStatuses"},
}

#: The resource whose rows say what has left the store.
SHIPMENTS = "OrderShipments"

#: A line of this quantity is removed from the rows that a written link changes.
REMOVED_AT_ZERO = {"OrderProducts": "quantity"}

#: What every store has, even an empty one: the API cannot create it.
BUILT_IN = ("OrderStatuses", "Store")

#: Resources whose rows show in the record above them.
SHOWS_ABOVE = frozenset({"ProductImages", "OrderProducts", "OrderShippingAddresses"})
