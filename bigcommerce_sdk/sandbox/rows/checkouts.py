"""Checkouts: each cart has one, with the same id. Its sums are those of the cart when read."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.rows.amounts import money, rounded
from bigcommerce_sdk.sandbox.rows.carts import DIGITAL, PHYSICAL, lines_of, sum_of
from bigcommerce_sdk.sandbox.rows.generated import generated_id
from bigcommerce_sdk.sandbox.rows.parts import inside
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.values import behaviour_of, complete, fitting

Values = Mapping[str, Any]

CHECKOUTS, CARTS = "v3.Checkouts", "v3.Carts"


def checkout_of(store: Store, key: str, parents: tuple[str, ...] | None) -> Row | None:
    """The checkout of a cart: what was stored of it, and the cart and the sums as they are now."""
    cart = store.find(store.catalogue[CARTS], key, ())
    if cart is None:
        return None
    meta = store.catalogue[CHECKOUTS]
    own = store.find(meta, key, ())
    values = dict(own.values) if own else complete(meta.record, {"id": key})
    found = {**values, **_computed(store, cart.values, values)}
    return Row((), key, {**values, **complete(meta.record, fitting(meta.record, found))})


def _computed(store: Store, cart: Values, values: Values) -> dict[str, Any]:
    parts = values["consignments"]
    amounts = {
        f"{cost}_cost_total_{kind}": sum_of(parts, f"{cost}_cost_{kind}")
        for cost in ("shipping", "handling")
        for kind in ("inc_tax", "ex_tax")
    }
    costs = amounts["shipping_cost_total_inc_tax"] + amounts["handling_cost_total_inc_tax"]
    fees = sum_of(values["fees"], "cost_inc_tax")
    coupons = [{**each, "id": int(each["id"])} for each in cart["coupons"]]
    subtotal = money(cart["base_amount"])
    return {
        **amounts,
        "cart": _shown_cart(store, cart, coupons),
        "coupons": coupons,
        "subtotal_inc_tax": rounded(subtotal),
        "subtotal_ex_tax": rounded(subtotal),
        "tax_total": Decimal(0),
        "grand_total": rounded(money(cart["cart_amount"]) + costs + fees),
        "created_time": cart["created_time"],
        "updated_time": cart["updated_time"],
        "version": cart["version"],
    }


def _shown_cart(store: Store, cart: Values, coupons: list[dict[str, Any]]) -> dict[str, Any]:
    """The cart inside a checkout, which spells some fields in another way."""
    codec = fields_by_wire(store.catalogue[CHECKOUTS].record)["cart"].codec
    record = behaviour_of(codec).record(codec)
    lines = lines_of(cart)
    for kind in (PHYSICAL, DIGITAL):
        lines[kind] = [_shown_line(each) for each in lines[kind]]
    given = {
        **cart,
        "coupons": coupons,
        "line_items": lines,
        "cart_amount_inc_tax": cart["cart_amount"],
        "cart_amount_ex_tax": cart["cart_amount"],
    }
    return given if record is None else fitting(record, given)


def _shown_line(line: Values) -> dict[str, Any]:
    rest = {name: value for name, value in line.items() if name not in ("taxable", "coupons")}
    return {**rest, "is_taxable": line["taxable"], "parent_id": None}


def shipping_options(store: Store) -> list[dict[str, Any]]:
    """The shipping methods of the store, as options of a consignment."""
    return [
        {
            "id": generated_id("shipping", *row.parents, row.key),
            "description": row.values["name"],
            "type": f"shipping_{row.values['type']}",
            "cost": money(_cost(inside(row.values, "settings"))),
            "transit_time": "",
        }
        for row in store.rows(store.catalogue["ShippingZoneMethods"])
        if row.values.get("enabled")
    ]


def _cost(settings: Values) -> Any:
    return settings.get("rate") or settings.get("default_cost")
