"""Filters of V3 that compare what no single field has: several fields, or rows of others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.sandbox.rows.inventory import DEFAULT_LOCATION
from bigcommerce_sdk.sandbox.rows.store import Row, Store

_CHANNEL_ASSIGNMENTS = "v3.ProductChannelAssignments"
_PROMOTION_CODES = "v3.PromotionCodes"
_CUSTOMER_ATTRIBUTES = "v3.CustomerAttributes"
_SITES = "v3.Sites"
#: The channel of products that are assigned to none.
_DEFAULT_CHANNEL = 1
#: The states of a channel that is available.
_AVAILABLE = ("active", "connected", "prelaunch")
_STATUS_NUMBERS = {"approved": 1, "pending": 0}


class Computed(NamedTuple):
    """A filter whose values are computed.

    Attributes:
        op: how one of them is compared with one in the URL: an ``op`` of the schema, or ``prefix``.
        values_of: the values of a row. The filter finds a row if one of them matches one of the
            values in the URL.
    """

    op: str
    values_of: Callable[[Store, Row], Iterable[Any]]


def _name(store: Store, row: Row) -> list[Any]:
    return [f"{row.values['first_name']} {row.values['last_name']}"]


def _attribute_name(store: Store, row: Row) -> list[Any]:
    attributes = store.catalogue[_CUSTOMER_ATTRIBUTES]
    found = store.find(attributes, str(row.values["attribute_id"]))
    return [found.values["name"]] if found else []


def _is_available(store: Store, row: Row) -> list[Any]:
    return [row.values["status"] in _AVAILABLE]


def _is_default_location(store: Store, row: Row) -> list[Any]:
    return [row.key == DEFAULT_LOCATION]


def _channels_of_product(store: Store, row: Row) -> list[Any]:
    assigned = store.where(
        store.catalogue[_CHANNEL_ASSIGNMENTS], "channels", _product_of, int(row.key)
    )
    found = [each.values["channel_id"] for each in assigned]
    return found or _listed(row.values["channels"]) or [_DEFAULT_CHANNEL]


def _product_of(row: Row) -> list[Any]:
    return [row.values["product_id"]]


def _is_low(store: Store, row: Row) -> list[Any]:
    values = row.values
    level = values["inventory_level"] or 0
    return [int(_is_tracked(row) and level <= (values["inventory_warning_level"] or 0))]


def _is_out_of_stock(store: Store, row: Row) -> list[Any]:
    return [int(_is_tracked(row) and (row.values["inventory_level"] or 0) <= 0)]


def _is_tracked(row: Row) -> bool:
    return row.values["inventory_tracking"] in ("product", "variant")


def _review_status(store: Store, row: Row) -> list[Any]:
    return [_STATUS_NUMBERS.get(row.values["status"])]


def _codes(store: Store, row: Row) -> list[Any]:
    codes = store.rows(store.catalogue[_PROMOTION_CODES], (row.key,))
    return [each.values["code"] for each in codes]


def _name_and_codes(store: Store, row: Row) -> list[Any]:
    return [row.values["name"], *_codes(store, row)]


def _redemption_type(store: Store, row: Row) -> list[Any]:
    return [str(row.values["redemption_type"]).lower()]


def _old_path(store: Store, row: Row) -> list[Any]:
    return [str(row.values["from_path"]).lstrip("/")]


def _certified_addresses(store: Store, row: Row) -> list[Any]:
    site = store.find(store.catalogue[_SITES], str(row.values["site_id"]))
    return [row.values.get("url"), *([site.values["url"]] if site else [])]


def _severity(store: Store, row: Row) -> list[Any]:
    text = str(row.values["severity"])
    return [int(text)] if text.isascii() and text.isdecimal() else []


def _sites_of_channel(store: Store, row: Row) -> list[Any]:
    sites = store.rows(store.catalogue[_SITES])
    return [
        int(each.key) for each in sites if each.values["channel_id"] == row.values["channel_id"]
    ]


def _channel_of_site(store: Store, row: Row) -> list[Any]:
    site = store.find(store.catalogue[_SITES], str(row.values["site_id"]))
    return [site.values["channel_id"]] if site else []


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else []


#: Filters by resource and name in the URL.
COMPUTED: dict[tuple[str, str], Computed] = {
    ("v3.Channels", "available"): Computed("equals", _is_available),
    ("v3.CustomerAddresses", "name:in"): Computed("equals", _name),
    ("v3.CustomerAttributeValues", "name"): Computed("equals", _attribute_name),
    ("v3.Customers", "name:in"): Computed("equals", _name),
    ("v3.Customers", "name:like"): Computed("like", _name),
    ("v3.InventoryLocations", "is_default"): Computed("equals", _is_default_location),
    ("v3.Placements", "site_id:in"): Computed("equals", _sites_of_channel),
    ("v3.ProductReviews", "status"): Computed("equals", _review_status),
    ("v3.Products", "channel_id:in"): Computed("equals", _channels_of_product),
    ("v3.Products", "inventory_low"): Computed("equals", _is_low),
    ("v3.Products", "out_of_stock"): Computed("equals", _is_out_of_stock),
    ("v3.Promotions", "code"): Computed("equals", _codes),
    ("v3.Promotions", "query"): Computed("like", _name_and_codes),
    ("v3.Promotions", "redemption_type"): Computed("equals", _redemption_type),
    ("v3.Redirects", "keyword"): Computed("prefix", _old_path),
    ("v3.SiteCertificates", "urls:in"): Computed("equals", _certified_addresses),
    ("v3.StoreLogs", "severity:max"): Computed("max", _severity),
    ("v3.StoreLogs", "severity:min"): Computed("min", _severity),
    ("v3.ThemeConfigurations", "channel_id:in"): Computed("equals", _channel_of_site),
    ("v3.Widgets", "site_id:in"): Computed("equals", _sites_of_channel),
}

#: Filters that change nothing: the store has nothing that they could compare.
IGNORED: dict[tuple[str, str], str] = {
    ("v3.AbandonedCartEmails", "channel_id"): "an e-mail names no channel",
    ("v3.CustomerFormFieldValues", "field_type"): "a value does not name the type of its field",
    ("v3.EmailTemplates", "channel_id"): "a template names no channel",
    ("v3.PaymentMethods", "checkout_id"): "which methods fit a checkout is not documented",
    ("v3.PaymentMethods", "order_id"): "which methods fit an order is not documented",
    ("v3.Products", "keyword_context"): "how the two searches differ is not documented",
    ("v3.Regions", "channel_id"): "a region names no channel",
    ("v3.Regions", "template_file"): "a region names no template",
}
