"""Fields that the store computes, and ids that it derives, by resource."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import count
from typing import Any

from bigcommerce_sdk.codecs import parse_datetime
from bigcommerce_sdk.sandbox.problem import bad_field
from bigcommerce_sdk.sandbox.quirks import COSTS, REDIRECT_TARGETS
from bigcommerce_sdk.sandbox.rows import carts, refunds
from bigcommerce_sdk.sandbox.rows.amounts import money
from bigcommerce_sdk.sandbox.rows.generated import generated_id
from bigcommerce_sdk.sandbox.rows.store import Row, Store

Values = Mapping[str, Any]

#: Maximum length of the generated summary of a blog post, in characters.
SUMMARY_LENGTH = 200

_KINDS = ("ex_tax", "inc_tax")


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
    if not values.get("currency_code"):
        found.update(_currencies(store, values))
    lines = [line.values for line in store.rows(store.catalogue["OrderProducts"], (row.key,))]
    if lines:
        found["items_total"] = sum(line["quantity"] for line in lines)
        found["items_shipped"] = sum(line["quantity_shipped"] for line in lines)
    return found | _amounts(values, lines, given)


def _currencies(store: Store, values: Values) -> dict[str, Any]:
    """The currencies of a new order: the one that it names, or the default of the store."""
    none: Values = {}
    rows = [row.values for row in store.rows(store.catalogue["Currencies"])]
    default = next((row for row in rows if row.get("is_default")), none)
    code = values.get("default_currency_code") or default.get("currency_code")
    paid = next((row for row in rows if row.get("currency_code") == code), none)
    rate = money(paid.get("currency_exchange_rate")) / (
        money(default.get("currency_exchange_rate")) or 1
    )
    return {
        "currency_id": paid.get("id", 0),
        "currency_code": code or "",
        "default_currency_id": paid.get("id", 0),
        "default_currency_code": code or "",
        "store_default_currency_code": default.get("currency_code", ""),
        "store_default_to_transactional_exchange_rate": rate or 1,
    }


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


def shipping_address(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The number of items that go to an address of an order, and that were shipped to it."""
    rows = store.rows(store.catalogue["OrderProducts"], row.parents)
    lines = [line.values for line in rows if str(line.values["order_address_id"]) == row.key]
    return {
        "items_total": sum(line["quantity"] for line in lines),
        "items_shipped": sum(line["quantity_shipped"] for line in lines),
    }


def gift_certificate(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """Balance, code, date and currency of a new gift certificate."""
    values = row.values
    found: dict[str, Any] = {}
    if "amount" in given:
        found["balance"] = values["amount"]
    if not values["code"]:
        found["code"] = f"GIFT-{int(row.key):08d}" if row.key.isdecimal() else row.key
    if values["purchase_date"] in ("", "0"):
        found["purchase_date"] = store.now()
    if not values["currency_code"]:
        found["currency_code"] = _currencies(store, {})["default_currency_code"]
    return found


def option(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The name of an option that shoppers see, if it has none of its own."""
    return {} if row.values["display_name"] else {"display_name": row.values["name"]}


def option_set_option(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """Name and values of an option in a set: those of the option, unless given."""
    values = row.values
    key = str(values["option_id"])
    shared = store.find(store.catalogue["Options"], key, ())
    found: dict[str, Any] = {}
    if shared is not None and not values["display_name"]:
        found["display_name"] = shared.values["display_name"]
    if not values["values"]:
        rows = store.rows(store.catalogue["OptionValues"], (key,))
        names = ("label", "value", "sort_order", "is_default")
        found["values"] = [
            {"option_value_id": each.values["id"], **{name: each.values[name] for name in names}}
            for each in rows
        ]
    return found


def redirect(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The address that a redirect leads to."""
    forward = row.values["forward"]
    kind, target = str(forward.get("type")), str(forward.get("ref") or "")
    if kind in REDIRECT_TARGETS:
        found = store.find(store.catalogue[REDIRECT_TARGETS[kind]], target, ())
        values: Values = found.values if found else {}
        target = str(values.get("custom_url") or values.get("url") or "")
    if target.startswith("/"):
        target = f"https://{_domain(store)}{target}"
    return {"url": target}


def _domain(store: Store) -> str:
    return f"store-{store.store_hash}.mybigcommerce.com"


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
    url = f"https://{_domain(store)}"
    return {
        "id": store.store_hash,
        "domain": _domain(store),
        "secure_url": url,
        "control_panel_base_url": url,
    }


def video_key(given: Values) -> str | None:
    """The id that a video has on YouTube; ``None`` if its address is not one of YouTube."""
    match = _VIDEO.match(str(given.get("url", "")))
    return next((key for key in match.groups() if key), None) if match else None


_VIDEO = re.compile(
    r"(?:https?://)?(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com"
    r"/(?:(?:embed|v|shorts|live)/([\w-]{11})|watch\?(?:[^#]*&)?v=([\w-]{11}))"
    r"|youtu\.be/([\w-]{11}))(?![\w-])",
    re.ASCII | re.IGNORECASE,
)


def _slug(name: Any) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in str(name).lower()).split())


def shipped_items(store: Store, row: Row) -> dict[str, Any]:
    """The items of a shipment with their products."""
    lines = {
        line.values["id"]: line.values["product_id"]
        for line in store.rows(store.catalogue["OrderProducts"], row.parents)
    }
    items = [
        {**item, "product_id": lines.get(item["order_product_id"], item["product_id"])}
        for item in row.values["items"]
    ]
    return {"items": items}


def chosen_options(store: Store, row: Row) -> dict[str, Any]:
    """The options of an order line, with what the product says of them."""
    product = (str(row.values["product_id"]),)
    options = store.rows(store.catalogue["ProductOptions"], product)
    known = {option.key: option.values for option in options}
    return {"product_options": [_option(store, row, known, each) for each in _options_of(row)]}


def _options_of(row: Row) -> list[dict[str, Any]]:
    return list(row.values["product_options"] or [])


def _option(
    store: Store, line: Row, known: Mapping[str, Values], chosen: dict[str, Any]
) -> dict[str, Any]:
    option = known.get(str(chosen["id"]))
    if option is None or chosen["product_option_id"]:
        return chosen
    values = store.catalogue["OptionValues"]
    value = store.find(values, str(chosen["value"]), (str(option["option_id"]),))
    found = {
        "order_product_id": line.values["id"],
        "product_option_id": option["id"],
        "option_id": option["option_id"],
        "name": option["display_name"],
        "display_name": option["display_name"],
        "display_value": value.values["label"] if value else chosen["value"],
    }
    return {**chosen, **{name: each for name, each in found.items() if not chosen[name]}}


def _attribute_value(store: Store, given: Values, parents: tuple[str, ...]) -> Values:
    """The value of an attribute of a customer, which requests and replies name differently."""
    return {"attribute_value": given["value"], **given} if "value" in given else given


def _price_of_sku(store: Store, given: Values, parents: tuple[str, ...]) -> Values:
    """A price with the variant of its SKU, and with the SKU and product of its variant.

    Raises:
        Problem: 400, no variant has the SKU.
    """
    skus = store.catalogue["ProductSkus"]
    if given.get("variant_id"):
        row = store.find(skus, str(given["variant_id"]))
        sku = {"sku": row.values["sku"]} if row and not given.get("sku") else {}
    elif given.get("sku"):
        row = next((each for each in store.rows(skus) if each.values["sku"] == given["sku"]), None)
        if row is None:
            raise bad_field("sku", f"The field 'sku' is invalid: {given['sku']} does not exist.")
        sku = {}
    else:
        return given
    ids = {"variant_id": int(row.key), "product_id": int(row.parents[0])} if row else {}
    return {**ids, **given, **sku}


def _price(store: Store, row: Row, given: Values) -> dict[str, Any]:
    """The price that a price list gives a variant."""
    price = row.values.get("sale_price") or row.values.get("price")
    return {} if price is None else {"calculated_price": price}


def _with_item_ids(store: Store, given: Values, parents: tuple[str, ...]) -> Values:
    """A wishlist whose items have ids."""
    items = given.get("items")
    if not items:
        return given
    last = max(int(each.get("id") or 0) for each in items)
    new = count(last + 1)
    return {**given, "items": [e if e.get("id") else {**e, "id": next(new)} for e in items]}


def _token_of(*names: str) -> Callable[[Store, Row, Values], dict[str, Any]]:
    """Computes texts that are unknown to others, or UUIDs, once."""

    def compute(store: Store, row: Row, given: Values) -> dict[str, Any]:
        return {
            name: generated_id(store.store_hash, name, *row.parents, row.key)
            for name in names
            if not row.values.get(name)
        }

    return compute


#: Bodies in the form of replies, by resource, where the two differ.
AS_READ: dict[str, Callable[[Store, Values, tuple[str, ...]], Values]] = {
    "v3.Carts": carts.with_lines,
    "v3.CustomerAttributeValues": _attribute_value,
    "v3.OrderRefunds": refunds.as_shown,
    "v3.PriceListRecords": _price_of_sku,
    "v3.Wishlists": _with_item_ids,
}

#: Completes objects in fields that the request gives, by resource.
COMPLETED: dict[str, Callable[[Store, Row], dict[str, Any]]] = {
    "OrderProducts": chosen_options,
    "OrderShipments": shipped_items,
    "v3.Carts": carts.completed,
}

#: Computes the fields of a row that the request does not give, by resource.
COMPUTED: dict[str, Callable[[Store, Row, Values], dict[str, Any]]] = {
    "BlogPosts": blog_post,
    "Categories": category,
    "GiftCertificates": gift_certificate,
    "OptionSetOptions": option_set_option,
    "Options": option,
    "OrderProducts": order_product,
    "OrderShipments": shipment,
    "OrderShippingAddresses": shipping_address,
    "Orders": order,
    "ProductImages": product_image,
    "ProductSkus": product_sku,
    "Products": product,
    "Redirects": redirect,
    "Store": store_information,
    "Webhooks": webhook,
    "v3.PriceListRecords": _price,
    "v3.StorefrontTokens": _token_of("token"),
    "v3.WidgetTemplates": _token_of("current_version_uuid"),
    "v3.Widgets": _token_of("version_uuid"),
    "v3.Wishlists": _token_of("token"),
}

#: Derives the id of a new row from its values, by resource; other ids are numbered.
KEYS: dict[str, Callable[[Values], Any]] = {
    "ProductVideos": video_key,
    "BlogTags": lambda given: given.get("tag"),
    "PaymentMethods": lambda given: given.get("code"),
}
