"""Fields that the store computes, and ids that it derives, by resource."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bigcommerce_sdk.codecs import parse_datetime
from bigcommerce_sdk.sandbox.quirks import COSTS
from bigcommerce_sdk.sandbox.rows.store import Row, Store

Values = Mapping[str, Any]

#: Maximum length of the generated summary of a blog post, in characters.
SUMMARY_LENGTH = 200

_KINDS = ("ex_tax", "inc_tax")


def money(value: Any) -> Decimal:
    """A wire amount as a number; 0 if it is empty or invalid."""
    try:
        return Decimal(str(value or 0))
    except InvalidOperation:
        return Decimal(0)


def product(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The calculated price, the primary image and the URL of a product."""
    values = row.values
    price = money(values["sale_price"]) or money(values["price"])
    found: dict[str, Any] = {"calculated_price": price}
    images = store.rows(store.catalogue["ProductImages"], (row.key,))
    chosen = [image for image in images if image.values["is_thumbnail"]] or images
    if chosen:
        sizes = ("id", "standard_url", "tiny_url", "thumbnail_url", "zoom_url")
        found["primary_image"] = {size: chosen[0].values[size] for size in sizes}
    if not values["custom_url"]:
        found["custom_url"] = f"/{_slug(values['name'])}/"
    return found


def product_image(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The URLs of the sizes of an image, unless given."""
    folder = f"https://cdn.example.com/store-{store.store_hash}/{row.parents[0]}/{row.key}"
    sizes = ("zoom", "thumbnail", "standard", "tiny")
    urls = {f"{size}_url": f"{folder}/{size}.jpg" for size in sizes}
    return {name: row.values[name] or url for name, url in urls.items()}


def product_sku(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """Adjusted price and weight: those of the SKU, or else of the product."""
    owner = store.find(store.catalogue["Products"], row.parents[0], ())
    above: Values = owner.values if owner else {}
    return {
        f"adjusted_{name}": row.values[name] or above.get(name) or 0 for name in ("price", "weight")
    }


def category(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The path of categories from the outermost one to this one, and its URL."""
    chain: list[int] = []
    here: Row | None = row
    while here is not None and int(here.key) not in chain:
        chain.insert(0, int(here.key))
        here = store.find(store.catalogue["Categories"], str(here.values["parent_id"]), ())
    found: dict[str, Any] = {"parent_category_list": chain}
    if not row.values["url"]:
        found["url"] = f"/{_slug(row.values['name'])}/"
    return found


def order(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The name of the status, the number of items and addresses, and the amounts."""
    values = row.values
    status = store.find(store.catalogue["OrderStatuses"], str(values["status_id"]), ())
    label = status.values["name"] if status else ""
    found: dict[str, Any] = {"status": label, "custom_status": label}
    addresses = store.rows(store.catalogue["OrderShippingAddresses"], (row.key,))
    found["shipping_address_count"] = len(addresses)
    lines = [line.values for line in store.rows(store.catalogue["OrderProducts"], (row.key,))]
    if lines:
        found["items_total"] = sum(line["quantity"] for line in lines)
        found["items_shipped"] = sum(line["quantity_shipped"] for line in lines)
    return found | _amounts(values, lines, given)


def _amounts(values: Values, lines: list[Values], given: Values) -> dict[str, Any]:
    """Subtotals, totals and taxes of an order.

    A total is computed again when the request changes one of its parts and does not give the total.
    """
    amounts: dict[str, Any] = {**values, **given}
    parts = {kind: [f"{cost}_{kind}" for cost in COSTS] for kind in _KINDS}
    inputs = {"discount_amount", *parts["ex_tax"], *parts["inc_tax"]}
    moved = not given.keys().isdisjoint(inputs | {f"subtotal_{kind}" for kind in _KINDS})
    found: dict[str, Any] = {}
    for kind in _KINDS:
        subtotal, total = f"subtotal_{kind}", f"total_{kind}"
        if amounts[subtotal] is None:
            amounts[subtotal] = found[subtotal] = sum(money(line[total]) for line in lines)
        if amounts[total] is None or moved:
            costs = sum(money(amounts[part]) for part in parts[kind])
            found[total] = money(amounts[subtotal]) + costs - money(amounts["discount_amount"])
    amounts = {**values, **found, **given}
    for name in ("subtotal", *COSTS, "total"):
        inc_tax, ex_tax = money(amounts[f"{name}_inc_tax"]), money(amounts[f"{name}_ex_tax"])
        found[f"{name}_tax"] = inc_tax - ex_tax
    return found


def order_product(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """Values that an order line takes from its product, and its totals."""
    values = row.values
    found: dict[str, Any] = {}
    listed = store.find(store.catalogue["Products"], str(values["product_id"]), ())
    catalog: Mapping[str, Any] = listed.values if listed else {}
    for name in ("name", "sku", "type", "weight"):
        if name not in given and catalog.get(name):
            found[name] = catalog[name]
    prices = {}
    for kind in ("ex_tax", "inc_tax"):
        price = money(given.get(f"price_{kind}")) or money(values[f"price_{kind}"])
        prices[kind] = price or money(catalog.get("calculated_price"))
        found[f"price_{kind}"] = prices[kind]
        found[f"total_{kind}"] = prices[kind] * values["quantity"]
    found["base_price"] = prices["ex_tax"]
    found["base_total"] = found["total_ex_tax"]
    found["price_tax"] = prices["inc_tax"] - prices["ex_tax"]
    found["total_tax"] = found["price_tax"] * values["quantity"]
    if not values["order_address_id"]:
        addresses = store.rows(store.catalogue["OrderShippingAddresses"], row.parents)
        found["order_address_id"] = addresses[0].values["id"] if addresses else 0
    return found


def shipment(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """Customer and addresses of a shipment, from its order."""
    found: dict[str, Any] = {}
    above = store.find(store.catalogue["Orders"], row.parents[0], ())
    if above is not None:
        found["customer_id"] = above.values["customer_id"]
        nested = row.values["billing_address"]
        found["billing_address"] = {name: above.values["billing_address"][name] for name in nested}
    key = str(row.values["order_address_id"])
    address = store.find(store.catalogue["OrderShippingAddresses"], key, row.parents)
    if address is not None:
        nested = row.values["shipping_address"]
        found["shipping_address"] = {name: address.values[name] for name in nested}
    return found


def blog_post(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """Date of publication in both formats, URLs and summary of a blog post."""
    values = row.values
    moment = parse_datetime(values["published_date"]) or store.now()
    url = values["url"] or f"/blog/{_slug(values['title'])}/"
    text = " ".join(re.sub("<[^>]*>", " ", values["body"]).split())
    return {
        "published_date": moment,
        "published_date_iso8601": moment,
        "url": url,
        "preview_url": values["preview_url"] or url,
        "summary": values["summary"] or text[:SUMMARY_LENGTH],
    }


def webhook(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The store hash and the client id of a webhook."""
    return {"store_hash": store.store_hash, "client_id": store.client_id}


def store_information(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The id and the domains of the store."""
    domain = f"store-{store.store_hash}.mybigcommerce.com"
    return {"id": store.store_hash, "domain": domain, "secure_url": f"https://{domain}"}


def video_key(given: Values) -> str | None:
    """The id of a video: the one that it has on YouTube."""
    parts = urlsplit(str(given.get("url", "")))
    return (parse_qs(parts.query).get("v") or [parts.path.rsplit("/", 1)[-1]])[0] or None


def _slug(name: Any) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in str(name).lower()).split())


#: Computes the fields of a row that the request does not give, by resource.
COMPUTED: dict[str, Callable[[Store, Row, Values], dict[str, Any]]] = {
    "BlogPosts": blog_post,
    "Categories": category,
    "OrderProducts": order_product,
    "OrderShipments": shipment,
    "Orders": order,
    "ProductImages": product_image,
    "ProductSkus": product_sku,
    "Products": product,
    "Store": store_information,
    "Webhooks": webhook,
}

#: Derives the id of a new row from its values, by resource; other ids are numbered.
KEYS: dict[str, Callable[[Values], Any]] = {
    "ProductVideos": video_key,
    "BlogTags": lambda given: given.get("tag"),
    "PaymentMethods": lambda given: given.get("code"),
}
