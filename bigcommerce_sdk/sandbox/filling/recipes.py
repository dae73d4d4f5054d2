"""The resources that can be filled, and the values of their fields: two tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import product as combinations
from typing import Any

from bigcommerce_sdk.codecs import parse_datetime
from bigcommerce_sdk.sandbox.filling import words
from bigcommerce_sdk.sandbox.filling.draft import CLOSED, FIRST_ORDER, OPENED, Draft, at_share
from bigcommerce_sdk.sandbox.rows.store import Row

Values = dict[str, Any]

#: Variants of one product at most.
MOST_VARIANTS = 6
#: Statuses of orders: those of old orders, and those of the latest.
_DONE = (10, 10, 10, 10, 2, 2, 2, 4, 5)
_OPEN = (11, 11, 11, 9, 7, 1)
_SHIPPED = frozenset({2, 10})
_UNPAID = frozenset({1, 5, 7})
_RECENT = 0.95
_TRIES = 5


@dataclass(frozen=True)
class Recipe:
    """How rows of a resource are made.

    Attributes:
        make: the values that are particular to the resource; :data:`FIELDS` has the others.
        needs: resources with rows to refer to, which are added if the store has none.
        below: the number of rows below each row, by resource.
        usual: the number of rows that are added because others need them.
        alone: whether the resource can be filled by name; if not, its rows come with others.
    """

    make: Callable[[Draft], Values]
    needs: tuple[str, ...] = ()
    below: Mapping[str, Callable[[Draft, Row], int]] = field(
        default_factory=dict[str, Callable[[Draft, Row], int]]
    )
    usual: int = 10
    alone: bool = True


#: Values by name of the field, for all resources whose records have it.
FIELDS: dict[str, Callable[[Draft], Any]] = {
    "first_name": lambda it: it.first_name,
    "last_name": lambda it: it.last_name,
    "email": lambda it: it.email,
    "company": lambda it: it.company,
    "phone": lambda it: it.phone,
    "street_1": lambda it: f"{it.between(1, 250)} {it.pick(words.STREETS)}",
    "street_2": lambda it: f"Unit {it.between(1, 40)}" if it.chance(0.1) else "",
    "city": lambda it: it.place.city,
    "state": lambda it: it.place.state,
    "zip": lambda it: it.place.zip,
    "country": lambda it: it.place.country,
    "country_iso2": lambda it: it.place.country_iso2,
    "address_type": lambda it: "commercial" if it.company else "residential",
    "description": lambda it: it.pick(words.SENTENCES),
    "meta_description": lambda it: it.pick(words.SENTENCES),
    "date_created": lambda it: it.created,
    "date_modified": lambda it: it.modified,
    "created_at": lambda it: it.created,
    "updated_at": lambda it: it.modified,
    "sort_order": lambda it: it.number,
    "is_visible": lambda it: it.chance(0.95),
    "enabled": lambda it: it.chance(0.9),
    "token": lambda it: it.token(),
}


def _ip_address(it: Draft) -> str:
    return f"203.0.113.{it.between(1, 254)}"  # reserved for documentation


def customer(it: Draft) -> Values:
    """A shopper with an account."""
    return {
        "customer_group_id": it.key("CustomerGroups") if it.chance(0.8) else 0,
        "store_credit": it.amount(5, 50) if it.chance(0.1) else "0",
        "accepts_marketing": it.chance(0.4),
        "registration_ip_address": _ip_address(it),
    }


def customer_address(it: Draft) -> Values:
    """An address in the book of a customer."""
    return {name: it.parent[name] for name in ("first_name", "last_name", "company")}


def product(it: Draft) -> Values:
    """A product of one of the brands, in one or two categories."""
    price = float(it.price)
    digital = it.chance(0.05)
    has_variants = not digital and it.chance(0.3)
    tracked = "sku" if has_variants else it.pick(("simple", "simple", "none"))
    initials = "".join(word[:1] for word in it.title.split()[:3])
    return {
        "name": it.title,
        "sku": it.code(initials),
        "type": "digital" if digital else "physical",
        "price": it.price,
        "cost_price": f"{price * it.between(35, 60) / 100:.2f}",
        "sale_price": f"{price * 0.8:.2f}" if it.chance(0.15) else "0",
        "weight": "0" if digital else it.amount(1, 12),
        "brand_id": it.key("Brands"),
        "categories": sorted({it.key("Categories"), it.key("Categories")} - {0}),
        "option_set_id": it.key("OptionSets") or None if has_variants else None,
        "inventory_tracking": "none" if digital else tracked,
        "inventory_level": 0 if digital else 12 * it.between(2, 30),
        "inventory_warning_level": 0 if digital else 5,
        "availability": "available",
        "condition": "New",
        "is_featured": it.chance(0.1),
        "description": f"<p>{it.pick(words.SENTENCES)}</p>",
        "page_title": it.title,
        "search_keywords": ", ".join(it.title.lower().split()),
    }


def variant(it: Draft) -> Values:
    """A combination of values of the options of a product."""
    all_of_them = _combinations(it, it.parents[-1])
    chosen = all_of_them[it.index]
    labels = "".join(f"-{value.values['label'][:3].upper()}" for _, value in chosen)
    return {
        "sku": f"{it.parent['sku']}{labels}-{it.number}",
        "price": None,
        "cost_price": it.parent["cost_price"],
        "inventory_level": it.parent["inventory_level"] // len(all_of_them),
        "inventory_warning_level": 2,
        "options": [
            {"product_option_id": option.values["id"], "option_value_id": value.values["id"]}
            for option, value in chosen
        ],
    }


def _variants(it: Draft, row: Row) -> int:
    return len(_combinations(it, row))


def _combinations(it: Draft, owner: Row) -> list[tuple[tuple[Row, Row], ...]]:
    """The variants of a product: a value for each of its options that has values."""
    choices: list[list[tuple[Row, Row]]] = []
    for option in it.store.rows(it.meta("ProductOptions"), (owner.key,)):
        values = it.store.rows(it.meta("OptionValues"), (str(option.values["option_id"]),))
        if values:
            choices.append([(option, value) for value in values])
    return list(combinations(*choices))[:MOST_VARIANTS] if choices else []


def order(it: Draft) -> Values:
    """An order of existing products, by a customer that existed by then or by a guest."""
    buyer, date = _buyer(it)
    recent = it.share > _RECENT
    status = it.pick(_OPEN if recent else _DONE)
    sent = min(date + timedelta(hours=it.between(4, 90)), CLOSED)
    address = _address(it, buyer)
    cost = it.pick(("0", "4.90", "7.50", "12"))
    values: Values = {
        "customer_id": int(buyer.key) if buyer else 0,
        "status_id": status,
        "date_created": date,
        "date_modified": sent if status in _SHIPPED else date,
        "billing_address": address,
        "shipping_addresses": [{**address, "shipping_method": "Flat rate", "base_cost": cost}],
        "products": _lines(it, status in _SHIPPED),
        "payment_method": "Manual" if status in _UNPAID else "credit card",
        "payment_status": "" if status in _UNPAID else "captured",
        "order_source": "www",
        "channel_id": 1,
        "ip_address": _ip_address(it),
        "geoip_country": address["country"],
        "geoip_country_iso2": address["country_iso2"],
        "base_shipping_cost": cost,
        "shipping_cost_ex_tax": cost,
        "shipping_cost_inc_tax": cost,
    }
    if status in _SHIPPED:
        values["date_shipped"] = sent
    return values


def _buyer(it: Draft) -> tuple[Row | None, datetime]:
    """Who orders, and when. No customer orders before the account was created."""
    date = at_share(max(FIRST_ORDER, it.earliest("Customers")), CLOSED, it.share)
    if it.chance(0.9):
        for _ in range(_TRIES):
            found = it.row("Customers")
            if found is None:
                break
            since = parse_datetime(found.values["date_created"]) or OPENED
            if since <= date:
                return found, date
    return None, date


def _address(it: Draft, buyer: Row | None) -> Values:
    """The address of an order: the first one of the customer."""
    names = (
        *("first_name", "last_name", "company", "street_1", "street_2", "city", "state"),
        *("zip", "country", "country_iso2", "phone"),
    )
    found = it.store.rows(it.meta("CustomerAddresses"), (buyer.key,)) if buyer else []
    values = {name: found[0].values[name] if found else FIELDS[name](it) for name in names}
    if buyer is None:
        return {**values, "email": it.email}
    return {**values, **{name: buyer.values[name] for name in ("first_name", "last_name", "email")}}


def _lines(it: Draft, shipped: bool) -> list[Values]:
    """The lines of an order, each of another product."""
    wanted = {row.key: row for row in (it.row("Products") for _ in range(it.between(1, 4))) if row}
    lines: list[Values] = []
    for row in wanted.values():
        quantity = it.pick((1, 1, 1, 2, 2, 3))
        line: Values = {"product_id": int(row.key), "quantity": quantity}
        price = row.values["calculated_price"]
        variants = it.store.rows(it.meta("ProductSkus"), (row.key,))
        if variants:
            chosen = it.pick(variants).values
            price = chosen["adjusted_price"] or price
            line |= {"sku": chosen["sku"], "variant_id": chosen["id"]}
            line["product_options"] = [
                {"id": each["product_option_id"], "value": str(each["option_value_id"])}
                for each in chosen["options"]
            ]
        line |= {"price_ex_tax": price, "price_inc_tax": price}
        lines.append({**line, "quantity_shipped": quantity if shipped else 0})
    return lines


def shipment(it: Draft) -> Values:
    """The parcel with all lines of an order."""
    [above] = it.parents
    addresses = it.store.rows(it.meta("OrderShippingAddresses"), (above.key,))
    lines = it.store.rows(it.meta("OrderProducts"), (above.key,))
    return {
        "order_address_id": addresses[0].values["id"],
        "date_created": above.values["date_shipped"],
        "tracking_number": f"9400{it.number:018d}",
        "tracking_carrier": "usps",
        "shipping_provider": "usps",
        "shipping_method": "Flat rate",
        "items": [
            {"order_product_id": line.values["id"], "quantity": line.values["quantity"]}
            for line in lines
        ],
    }


def transaction(it: Draft) -> Values:
    """The payment of an order."""
    total = float(it.parent["total_inc_tax"])
    return {
        "event": "purchase",
        "method": "credit_card",
        "amount": total,
        "currency": it.parent["currency_code"],
        "gateway": "braintree",
        "gateway_transaction_id": it.token(),
        "status": "ok",
        "order_id": it.parents[-1].key,
        "date_created": it.parent["date_created"],
    }


def _is_paid(it: Draft, row: Row) -> int:
    return int(row.values["status_id"] not in _UNPAID)


def _is_shipped(it: Draft, row: Row) -> int:
    return int(row.values["status_id"] in _SHIPPED)


def category(it: Draft) -> Values:
    """A category, on the first or second level."""
    beside = it.row("Categories") if it.chance(0.8) else None
    name = it.name(words.DEPARTMENTS)
    return {
        "name": name,
        "parent_id": beside.values["parent_id"] or int(beside.key) if beside else 0,
        "page_title": name,
    }


def option_set_option(it: Draft) -> Values:
    """An option of a set: another one for each of its rows."""
    options = it.rows("Options")
    return {"option_id": int(options[(it.number + it.index) % len(options)].key)}


def option_value(it: Draft) -> Values:
    """A value of an option, which has those of its kind."""
    labels = _labels(it.parents[-1])
    label = labels[it.index % len(labels)]
    return {"label": label, "value": label, "is_default": it.index == 0}


def _labels(row: Row) -> tuple[str, ...]:
    name = str(row.values["name"]).split(" ")[0]
    return words.OPTIONS.get(name, words.OPTIONS["Size"])


def coupon(it: Draft) -> Values:
    """A coupon for the whole catalog."""
    kind = it.pick(("percentage_discount", "percentage_discount", "per_total_discount"))
    name = it.name(words.OCCASIONS)
    return {
        "name": name,
        "code": it.code("".join(name.upper().split())[:12], 4),
        "type": kind,
        "amount": it.pick(("5", "10", "15", "20")),
        "min_purchase": it.pick(("0", "0", "25", "50")),
        "applies_to": {"entity": "categories", "ids": [0]},
        "max_uses": it.pick((0, 0, 100, 500)),
        "num_uses": it.below(90),
    }


def gift_certificate(it: Draft) -> Values:
    """A gift certificate, maybe used in part."""
    amount = it.pick((25, 50, 75, 100))
    bought = it.moment(FIRST_ORDER, CLOSED)
    return {
        "code": it.code("GC", 8),
        "amount": f"{amount}",
        "balance": f"{amount - it.pick((0, 0, 0, 10, 20))}",
        "from_name": it.first_name,
        "from_email": it.email,
        "to_name": (name := it.pick(words.FIRST_NAMES)),
        "to_email": f"{name}.{it.number}@example.org".lower(),
        "customer_id": it.key("Customers"),
        "purchase_date": bought,
        "expiry_date": bought + timedelta(days=730),
        "status": "active",
        "template": "birthday.html",
        "message": "With love.",
    }


def review(it: Draft) -> Values:
    """An opinion on a product."""
    rating, title, text = it.pick(words.OPINIONS)
    return {
        "author": it.first_name,
        "rating": rating,
        "title": title,
        "review": text,
        "status": it.pick((1, 1, 1, 0)),
        "date_created": it.moment(FIRST_ORDER, CLOSED),
    }


def price_list_record(it: Draft) -> Values:
    """The price of a variant in a price list."""
    variants = it.rows("ProductSkus")
    # rows of one list follow each other, and so differ
    chosen = variants[(int(it.parents[-1].key) * 31 + it.index) % len(variants)]
    price = round(float(chosen.values["adjusted_price"] or 10) * 0.9, 2)
    return {
        "variant_id": int(chosen.key),
        "sku": chosen.values["sku"],
        "product_id": int(chosen.parents[0]),
        "currency": "USD",
        "price": price,
        "calculated_price": price,
    }


def promotion(it: Draft) -> Values:
    """An automatic discount on the cart."""
    percent = it.pick((5, 10, 15, 20))
    discount = {"cart_value": {"discount": {"percentage_amount": f"{percent}"}}}
    return {
        "name": f"{it.name(words.OCCASIONS)} {percent} %",
        "redemption_type": "AUTOMATIC",
        "status": it.pick(("ENABLED", "DISABLED")),
        "rules": [{"action": discount, "apply_once": True, "stop": False}],
        "start_date": it.moment(FIRST_ORDER, CLOSED),
        "currency_code": "USD",
    }


def attribute_value(it: Draft) -> Values:
    """The value of an attribute of a customer; each pair has one."""
    customers, attributes = it.rows("Customers"), it.rows("v3.CustomerAttributes")
    again, at = divmod(it.number, len(customers))
    return {
        "customer_id": int(customers[at].key),
        "attribute_id": int(attributes[again % len(attributes)].key),
        "attribute_value": it.pick(("bronze", "silver", "gold")),
    }


def metafield(it: Draft) -> Values:
    """A metafield of an app."""
    return {
        "namespace": "erp",
        "key": it.code("ref"),
        "value": it.code("ERP", 8),
        "permission_set": it.pick(("app_only", "read", "write")),
    }


def _up_to(most: int) -> Callable[[Draft, Row], int]:
    """From one row to some."""
    return lambda it, row: it.between(1, most)


#: The resources that can be filled. Rows refer only to rows of resources further up.
RECIPES: dict[str, Recipe] = {
    "Currencies": Recipe(
        lambda it: {
            "name": "US Dollar",
            "currency_code": "USD",
            "country_iso2": "US",
            "currency_exchange_rate": "1",
            "token": "$",
            "token_location": "left",
            "decimal_token": ".",
            "thousands_token": ",",
            "decimal_places": 2,
            "is_default": True,
            "is_transactional": True,
        },
        usual=1,
        alone=False,
    ),
    "Brands": Recipe(
        lambda it: {"name": it.name(words.BRANDS, words.MAKERS), "page_title": ""},
    ),
    "Categories": Recipe(category),
    "Options": Recipe(
        lambda it: {"name": it.name(tuple(words.OPTIONS)), "type": "S"},
        below={"OptionValues": lambda it, row: len(_labels(row))},
        usual=3,
    ),
    "OptionValues": Recipe(option_value, alone=False),
    "OptionSets": Recipe(
        lambda it: {"name": f"{it.name(words.DEPARTMENTS)} options"},
        needs=("Options",),
        below={"OptionSetOptions": lambda it, row: min(2, len(it.rows("Options")))},
        usual=2,
    ),
    "OptionSetOptions": Recipe(option_set_option, alone=False),
    "Products": Recipe(
        product,
        needs=("Brands", "Categories", "OptionSets"),
        below={"ProductImages": _up_to(3), "ProductSkus": _variants},
        usual=20,
    ),
    "ProductImages": Recipe(
        lambda it: {
            "image_file": f"sample/product-{it.parents[-1].key}-{it.number}.jpg",
            "is_thumbnail": it.index == 0,
            "description": it.parent["name"],
        },
        needs=("Products",),
    ),
    "ProductSkus": Recipe(variant, alone=False),
    "ProductCustomFields": Recipe(
        lambda it: {"name": it.pick(words.TRAITS), "text": it.pick(words.TRAIT_VALUES)},
        needs=("Products",),
    ),
    "ProductReviews": Recipe(review, needs=("Products",)),
    "CustomerGroups": Recipe(
        lambda it: {"name": it.name(words.GROUPS), "category_access": {"type": "all"}},
        usual=2,
    ),
    "Customers": Recipe(
        customer, needs=("CustomerGroups",), below={"CustomerAddresses": _up_to(2)}
    ),
    "CustomerAddresses": Recipe(customer_address, needs=("Customers",)),
    "Coupons": Recipe(coupon),
    "Orders": Recipe(
        order,
        needs=("Currencies", "Products", "Customers"),
        below={"OrderShipments": _is_shipped, "v3.OrderTransactions": _is_paid},
    ),
    "OrderShipments": Recipe(shipment, alone=False),
    "OrderMessages": Recipe(
        lambda it: {
            "customer_id": it.parent["customer_id"],
            "type": "customer",
            "subject": "My order",
            "message": it.pick(("When will it arrive?", "Please leave it at the door.")),
            "status": it.pick(("read", "unread")),
            "date_created": it.parent["date_created"],
        },
        needs=("Orders",),
    ),
    "GiftCertificates": Recipe(gift_certificate, needs=("Currencies", "Customers")),
    "Banners": Recipe(
        lambda it: {
            "name": (name := it.name(words.OCCASIONS)),
            "content": f"<p>{name}</p>",
            "page": "home_page",
            "location": it.pick(("top", "bottom")),
            "date_type": "always",
            "visible": it.pick(("1", "0")),
        }
    ),
    "BlogPosts": Recipe(
        lambda it: {
            "title": f"{it.title}: how it is made",
            "body": f"<p>{it.pick(words.SENTENCES)} {it.pick(words.SENTENCES)}</p>",
            "author": it.first_name,
            "tags": [it.pick(("craft", "news", "care"))],
            "is_published": it.chance(0.9),
            "published_date": at_share(FIRST_ORDER, CLOSED, it.share),
        }
    ),
    "Pages": Recipe(
        lambda it: {
            "name": (name := it.name(words.TOPICS)),
            "type": "page",
            "body": f"<p>{it.pick(words.SENTENCES)}</p>",
            "url": f"/{'-'.join(name.lower().split())}-{it.number}/",
            "content_type": "text/html",
            "channel_id": 1,
            "email": "",
        }
    ),
    "Redirects": Recipe(
        lambda it: {
            "path": f"/old/{it.number}",
            "forward": {"type": "product", "ref": it.key("Products")},
        },
        needs=("Products",),
    ),
    "v3.BrandMetafields": Recipe(metafield, needs=("Brands",)),
    "v3.CategoryMetafields": Recipe(metafield, needs=("Categories",)),
    "v3.ProductMetafields": Recipe(metafield, needs=("Products",)),
    "v3.CustomerMetafields": Recipe(metafield, needs=("Customers",)),
    "v3.OrderMetafields": Recipe(metafield, needs=("Orders",)),
    "v3.OrderTransactions": Recipe(transaction, alone=False),
    "v3.CustomerAttributes": Recipe(
        lambda it: {"name": it.code("attribute", 1), "type": "string"}, usual=2
    ),
    "v3.CustomerAttributeValues": Recipe(
        attribute_value, needs=("Customers", "v3.CustomerAttributes")
    ),
    "v3.CustomerSubscribers": Recipe(lambda it: {"source": "storefront", "channel_id": 1}),
    "v3.Wishlists": Recipe(
        lambda it: {
            "customer_id": it.key("Customers"),
            "name": it.pick(words.LISTS),
            "is_public": it.chance(0.3),
            "items": [
                {"id": it.number * 3 + at, "product_id": key}
                for at, key in enumerate(sorted({it.key("Products") for _ in range(3)}))
            ],
        },
        needs=("Products", "Customers"),
    ),
    "v3.PriceLists": Recipe(
        lambda it: {"name": it.name(words.GROUPS), "active": True},
        needs=("Products",),
        below={"v3.PriceListRecords": lambda it, row: min(5, len(it.rows("ProductSkus")))},
    ),
    "v3.PriceListRecords": Recipe(price_list_record, alone=False),
    "v3.Promotions": Recipe(promotion),
    "v3.Segments": Recipe(lambda it: {"id": it.token(), "name": f"Segment {it.number}"}),
    "v3.InventoryLocations": Recipe(
        lambda it: {
            "code": it.code("LOC", 3),
            "label": f"{it.place.city} warehouse {it.number}",
            "type_id": "PHYSICAL",
            "address": {
                "address1": FIELDS["street_1"](it),
                "city": it.place.city,
                "state": it.place.state,
                "zip": it.place.zip,
                "email": f"warehouse.{it.number}@example.com",
                "country_code": it.place.country_iso2,
            },
        }
    ),
}
