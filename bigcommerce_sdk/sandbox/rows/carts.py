"""Carts: line items from the products of the catalog, coupons, and sums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from bigcommerce_sdk.codecs import parse_datetime
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.sandbox.problem import Problem, bad_field
from bigcommerce_sdk.sandbox.rows.amounts import money, rounded
from bigcommerce_sdk.sandbox.rows.generated import generated_id
from bigcommerce_sdk.sandbox.rows.parts import inside, listed
from bigcommerce_sdk.sandbox.rows.store import Row, Store

Values = Mapping[str, Any]
Lines = dict[str, list[dict[str, Any]]]

#: The lists of a cart with the lines of one kind each.
PHYSICAL, DIGITAL, CERTIFICATES, CUSTOM = KINDS = (
    "physical_items",
    "digital_items",
    "gift_certificates",
    "custom_items",
)
#: The lists in bodies that add lines.
ADDED = ("line_items", CUSTOM, CERTIFICATES)

#: The types of coupons of V2, as carts number them.
COUPON_TYPES = {
    "per_item_discount": "0",
    "percentage_discount": "1",
    "per_total_discount": "2",
    "shipping_discount": "3",
    "free_shipping": "4",
    "promotion": "5",
}


def with_lines(store: Store, given: Values, parents: tuple[str, ...]) -> Values:
    """The body of a new cart, with its line items by kind, as replies show them.

    Raises:
        Problem: 400, a product or variant does not exist.
    """
    if not is_list(given.get("line_items")) and not any(given.get(name) for name in ADDED[1:]):
        return given
    inputs = {name: given[name] for name in ADDED if is_list(given.get(name))}
    lines = add_lines(store, {kind: [] for kind in KINDS}, inputs)
    rest = {name: value for name, value in given.items() if name not in ADDED}
    return {**rest, "line_items": lines}


def add_lines(store: Store, lines: Values, inputs: Values) -> Lines:
    """The lines of a cart and those that a body adds. More of the same joins the line of it.

    Raises:
        Problem: 400, a product or variant does not exist.
    """
    found: Lines = {kind: [*lines.get(kind, ())] for kind in KINDS}
    for name, kind, made in _made(store, inputs):
        same = name == "line_items" and next((e for e in found[kind] if _is_same(e, made)), None)
        if same:
            quantity = int(same["quantity"]) + int(made["quantity"])
            found[kind][found[kind].index(same)] = {**same, "quantity": quantity}
        else:
            found[kind].append(made)
    return found


def _made(store: Store, inputs: Values) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for name in ADDED:
        for index, each in enumerate(listed(inputs, name)):
            if name == "line_items":
                yield name, *line_of(store, each, f"{name}.{index}")
            elif name == CUSTOM:
                yield name, CUSTOM, {"quantity": 1, **each}
            else:
                given = {field: value for field, value in each.items() if field != "quantity"}
                for _ in range(int(each.get("quantity") or 1)):
                    yield name, CERTIFICATES, given


def _is_same(line: Values, other: Values) -> bool:
    names = ("product_id", "variant_id", "name", "options", "gift_wrapping")
    same_price = money(line["list_price"]) == money(other["list_price"])
    return same_price and all((line.get(n) or None) == (other.get(n) or None) for n in names)


def line_of(store: Store, given: Values, path: str) -> tuple[str, dict[str, Any]]:
    """The kind and the values of the line of a product.

    Raises:
        Problem: 400, the product or variant does not exist, or the quantity is below 1.
    """
    product = store.find(store.catalogue["Products"], str(given.get("product_id")), ())
    if product is None:
        raise _missing(f"{path}.product_id", given.get("product_id"))
    if int(given.get("quantity") or 0) < 1:
        raise bad_field(f"{path}.quantity", f"The field '{path}.quantity' must be at least 1.")
    skus = store.rows(store.catalogue["ProductSkus"], (product.key,))
    variant = given.get("variant_id")
    sku = next((each for each in skus if variant is None or each.key == str(variant)), None)
    if variant and sku is None:
        raise _missing(f"{path}.variant_id", variant)
    values: Values = product.values
    own: Values = sku.values if sku else {}
    price = money(own.get("price")) or money(values.get("calculated_price"))
    price_of_line = money(given["list_price"]) if given.get("list_price") is not None else price
    picture = inside(values, "primary_image")
    kind = DIGITAL if values.get("type") == "digital" else PHYSICAL
    return kind, {
        "product_id": int(product.key),
        "variant_id": int(sku.key) if sku else 0,
        "sku": own.get("sku") or values.get("sku") or "",
        "name": given.get("name") or values.get("name"),
        "url": f"https://store-{store.store_hash}.mybigcommerce.com{values.get('custom_url')}",
        "image_url": picture.get("standard_url") or "",
        "quantity": int(given["quantity"]),
        "taxable": True,
        "is_require_shipping": kind == PHYSICAL,
        "is_mutable": True,
        "original_price": price,
        "list_price": price_of_line,
        "options": [_option(each) for each in listed(given, "option_selections")],
    }


def _option(chosen: Values) -> dict[str, Any]:
    return {
        "name": str(chosen.get("name") or ""),
        "nameId": chosen.get("nameId") or chosen.get("option_id") or 0,
        "value": str(chosen.get("value") or chosen.get("option_value") or ""),
        "valueId": chosen.get("valueId"),
    }


def _missing(path: str, wanted: Any) -> Problem:
    return bad_field(path, f"The field '{path}' is invalid: {wanted} does not exist.")


def completed(store: Store, row: Row) -> dict[str, Any]:
    """The ids and prices of the lines of a cart, its coupons, its sums, and its next version."""
    values = row.values
    lines = lines_of(values)
    version = int(values.get("version") or 0) + 1
    for kind in KINDS:
        lines[kind] = [
            each if each.get("id") else {**each, "id": generated_id(row.key, version, kind, index)}
            for index, each in enumerate(lines[kind])
        ]
    for kind in (PHYSICAL, DIGITAL):
        lines[kind] = [_priced(each) for each in lines[kind]]
    lines[CUSTOM] = [
        {**e, "extended_list_price": money(e["list_price"]) * int(e["quantity"])}
        for e in lines[CUSTOM]
    ]
    coupons = [_taken_off(store, each, lines) for each in listed(values, "coupons")]
    by_hand = sum_of(listed(values, "discounts"), "discounted_amount")
    discounts = by_hand + sum_of(every(lines), "discount_amount")
    base = sum_of(every(lines), "extended_list_price") + sum_of(lines[CERTIFICATES], "amount")
    taken = sum_of(coupons, "discounted_amount")
    customer = store.find(store.catalogue["Customers"], str(values.get("customer_id")), ())
    found: dict[str, Any] = {
        "line_items": lines,
        "coupons": coupons,
        "base_amount": rounded(base),
        "discount_amount": rounded(discounts),
        "manual_discount_amount": rounded(by_hand),
        "cart_amount": rounded(max(base - discounts - taken, Decimal(0))),
        "version": version,
    }
    if customer is not None:
        found["email"] = customer.values.get("email")
    if not values.get("channel_id"):
        found["channel_id"] = 1
    if not inside(values, "currency").get("code"):
        found["currency"] = {"code": _currency(store)}
    return found


def _currency(store: Store) -> str:
    rows = store.rows(store.catalogue["Currencies"])
    codes = [row.values["currency_code"] for row in rows if row.values.get("is_default")]
    return codes[0] if codes else "USD"


def lines_of(cart: Values) -> Lines:
    """The lines of a cart by kind."""
    return {kind: [*listed(inside(cart, "line_items"), kind)] for kind in KINDS}


def every(lines: Mapping[str, Iterable[Any]]) -> list[Any]:
    """The lines of all kinds that have a quantity."""
    return [each for kind in (PHYSICAL, DIGITAL, CUSTOM) for each in lines[kind]]


def sum_of(items: Iterable[Values], name: str) -> Decimal:
    """The sum of an amount of objects."""
    return sum((money(each.get(name)) for each in items), Decimal(0))


def _priced(line: Values) -> dict[str, Any]:
    quantity, price = int(line["quantity"]), money(line["list_price"])
    off = sum_of(listed(line, "discounts"), "discounted_amount")
    total = price * quantity
    return {
        **line,
        "discount_amount": off,
        "sale_price": rounded(max(total - off, Decimal(0)) / quantity),
        "extended_list_price": total,
        "extended_sale_price": max(total - off, Decimal(0)),
    }


def coupon_of(store: Store, code: str, lines: Mapping[str, Iterable[Any]]) -> dict[str, Any]:
    """A coupon by its code, as carts show it.

    Raises:
        Problem: 400, there is none, or it cannot be used for these lines.
    """
    rows = store.rows(store.catalogue["Coupons"])
    row = next((e for e in rows if str(e.values["code"]).casefold() == code.casefold()), None)
    if row is None:
        raise bad_field("coupon_code", f"The coupon code '{code}' does not exist.")
    values, now = row.values, store.now()
    until = parse_datetime(values["expires"]) if values.get("expires") else None
    most = int(values.get("max_uses") or 0)
    if not values.get("enabled") or (until is not None and until < now):
        raise bad_field("coupon_code", f"The coupon '{code}' is disabled or has expired.")
    if most and int(values.get("num_uses") or 0) >= most:
        raise bad_field("coupon_code", f"The coupon '{code}' has been used {most} times.")
    total = sum_of(every(lines), "extended_list_price")
    if total < money(values.get("min_purchase")):
        words = f"The coupon '{code}' needs a purchase of {values['min_purchase']}, not {total}."
        raise bad_field("coupon_code", words)
    return {
        "id": row.key,
        "code": values["code"],
        "coupon_type": COUPON_TYPES.get(values["type"], "5"),
        "display_name": values["name"],
        "discounted_amount": 0,
    }


def _taken_off(store: Store, coupon: Values, lines: Lines) -> dict[str, Any]:
    """A coupon with the money that it takes off the lines."""
    row = store.find(store.catalogue["Coupons"], str(coupon["id"]), ())
    if row is None:
        return dict(coupon)
    amount, found = money(row.values["amount"]), Decimal(0)
    chosen = [each for each in every(lines) if _applies(store, row.values, each)]
    total = sum_of(chosen, "extended_list_price")
    if row.values["type"] == "per_item_discount":
        found = amount * sum(int(each["quantity"]) for each in chosen)
    elif row.values["type"] == "percentage_discount":
        found = total * amount / 100
    elif row.values["type"] == "per_total_discount":
        found = amount
    return {**coupon, "discounted_amount": rounded(min(found, total))}


def _applies(store: Store, coupon: Values, line: Values) -> bool:
    """Whether a coupon is for the product of a line."""
    applies = inside(coupon, "applies_to")
    ids = {int(each) for each in listed(applies, "ids")}
    if applies.get("entity") == "products":
        return int(line.get("product_id") or 0) in ids
    product = store.find(store.catalogue["Products"], str(line.get("product_id")), ())
    own = listed(product.values, "categories") if product else []
    return not ids or 0 in ids or not ids.isdisjoint(map(int, own))
