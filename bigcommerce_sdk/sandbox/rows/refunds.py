"""Refunds of orders: what a request for some of its items amounts to."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.sandbox.problem import bad_field
from bigcommerce_sdk.sandbox.rows.amounts import money, rounded
from bigcommerce_sdk.sandbox.rows.parts import listed
from bigcommerce_sdk.sandbox.rows.store import Row, Store

Values = Mapping[str, Any]


class Refund(NamedTuple):
    """The amounts of a refund, and its items as replies show them."""

    total: Decimal
    tax: Decimal
    items: list[dict[str, Any]]


def refund_of(store: Store, order: str, given: Values) -> Refund:
    """The amounts of a refund.

    Args:
        store: the store.
        order: the id of the order.
        given: the body of a refund or of a quote.

    Raises:
        Problem: 400, a line is not in the order, or has fewer units.
    """
    total = tax = money(given.get("tax_adjustment_amount"))
    items: list[dict[str, Any]] = []
    for index, each in enumerate(listed(given, "items")):
        amount, of_it = _amount(store, order, each, f"items.{index}")
        items.append({**each, "requested_amount": each.get("amount")})
        total, tax = total + amount, tax + of_it
    override = given.get("merchant_calculated_override")
    if override:
        total, tax = money(override["total_amount"]), money(override["total_tax"])
    return Refund(rounded(total), rounded(tax), items)


def _amount(store: Store, order: str, item: Values, path: str) -> tuple[Decimal, Decimal]:
    """The amount of an item, and the tax in it."""
    if item.get("amount") is not None:
        return money(item["amount"]), Decimal(0)
    line = store.find(store.catalogue["OrderProducts"], str(item.get("item_id")), (order,))
    quantity = int(item.get("quantity") or 0)
    if line is None:
        name = f"{path}.item_id"
        words = f"The field '{name}' is invalid: the order has no line {item.get('item_id')}."
        raise bad_field(name, words)
    left = int(line.values["quantity"]) - int(line.values.get("quantity_refunded") or 0)
    if not 0 < quantity <= left:
        name = f"{path}.quantity"
        words = f"The field '{name}' is invalid: {left} can be refunded, not {quantity}."
        raise bad_field(name, words)
    if item.get("item_type") == "GIFT_WRAPPING":
        name = "wrapping_cost"
        return money(line.values.get(f"{name}_inc_tax")), money(line.values.get(f"{name}_tax"))
    return (
        money(line.values["price_inc_tax"]) * quantity,
        money(line.values["price_tax"]) * quantity,
    )


def as_shown(store: Store, given: Values, parents: tuple[str, ...]) -> Values:
    """The body of a refund with its amounts, as replies show them."""
    items = given.get("items")
    if "total_amount" in given or (items is not None and not is_list(items)):
        return given
    refund = refund_of(store, parents[0], given)
    payments = [
        {"is_declined": False, "id": number, **each}
        for number, each in enumerate(listed(given, "payments"), 1)
    ]
    return {
        **given,
        "items": refund.items,
        "payments": payments,
        "total_amount": refund.total,
        "total_tax": refund.tax,
        "uses_merchant_override_values": bool(given.get("merchant_calculated_override")),
        "created": store.now(),
    }


def apply_refund(store: Store, row: Row) -> None:
    """Update an order and its lines by a refund."""
    (order,) = row.parents
    lines = store.catalogue["OrderProducts"]
    for each in row.values["items"]:
        line = store.find(lines, str(each["item_id"]), (order,))
        if each["item_type"] == "PRODUCT" and line is not None:
            count = int(line.values.get("quantity_refunded") or 0) + int(each["quantity"] or 0)
            store.put(lines, line._replace(values={**line.values, "quantity_refunded": count}))
    orders = store.catalogue["Orders"]
    above = store.find(orders, order, ())
    if above is not None:
        refunded = money(above.values["refunded_amount"]) + money(row.values["total_amount"])
        whole = refunded >= money(above.values["total_inc_tax"])
        values = {
            "refunded_amount": f"{refunded:.4f}",
            "payment_status": "refunded" if whole else "partially refunded",
            "status_id": 4 if whole else 14,
        }
        status = store.find(store.catalogue["OrderStatuses"], str(values["status_id"]), ())
        named = {"status": status.values["name"]} if status else {}
        store.put(orders, above._replace(values={**above.values, **values, **named}))
