"""Actions of carts and checkouts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.sandbox.apis.reply import Reply
from bigcommerce_sdk.sandbox.apis.rest.call import Call
from bigcommerce_sdk.sandbox.apis.rules import check_version
from bigcommerce_sdk.sandbox.problem import bad_field, not_found
from bigcommerce_sdk.sandbox.rows.amounts import money
from bigcommerce_sdk.sandbox.rows.carts import (
    add_lines,
    coupon_of,
    every,
    line_of,
    lines_of,
)
from bigcommerce_sdk.sandbox.rows.checkouts import CARTS, CHECKOUTS, shipping_options
from bigcommerce_sdk.sandbox.rows.generated import generated_id
from bigcommerce_sdk.sandbox.rows.linked_rows import create_row
from bigcommerce_sdk.sandbox.rows.parts import inside
from bigcommerce_sdk.sandbox.rows.row_builder import change
from bigcommerce_sdk.sandbox.rows.store import Row
from bigcommerce_sdk.sandbox.values import complete, fitting

Values = Mapping[str, Any]

#: An order that was not paid yet.
_INCOMPLETE = 0
#: Fields of addresses of checkouts, and those of addresses of orders.
_ADDRESS = {
    "first_name": "first_name",
    "last_name": "last_name",
    "company": "company",
    "address1": "street_1",
    "address2": "street_2",
    "city": "city",
    "state_or_province": "state",
    "postal_code": "zip",
    "country_code": "country_iso2",
    "email": "email",
    "phone": "phone",
}


def _cart(call: Call) -> Row:
    """The cart that the path names, in the version that the body names."""
    row = call.store.find(call.store.catalogue[CARTS], call.ids[0], ())
    if row is None:
        raise not_found()
    check_version(call.store, (), call.body if is_object(call.body) else {}, row)
    return row


def _change_cart(call: Call, row: Row, given: Values) -> Row:
    return change(call.store, call.store.catalogue[CARTS], row, given)


def _add_items(call: Call) -> Reply:
    row = _cart(call)
    lines = add_lines(call.store, lines_of(row.values), call.body)
    if lines == lines_of(row.values):
        raise bad_field("line_items", "The body must have at least one item to add.")
    return Reply(201, call.enveloped(call.shown(_change_cart(call, row, {"line_items": lines}))))


def _update_item(call: Call) -> Reply:
    row = _cart(call)
    lines, (kind, index) = lines_of(row.values), _place(row, call.ids[1])
    given = inside(call.body, "line_item")
    line = lines[kind][index]
    quantity = given.get("quantity", line.get("quantity", 1))
    if int(quantity) == 0:
        return _without_item(call, row, kind, index)
    if given.get("product_id") is not None:
        known = {"variant_id": line.get("variant_id") or None, **given, "quantity": quantity}
        _, made = line_of(call.store, known, "line_item")
        line = {**line, **made}
    changed = {n: given[n] for n in ("quantity", "list_price", "name") if n in given}
    lines[kind][index] = {**line, **changed}
    return Reply(200, call.enveloped(call.shown(_change_cart(call, row, {"line_items": lines}))))


def _delete_item(call: Call) -> Reply:
    row = _cart(call)
    return _without_item(call, row, *_place(row, call.ids[1]))


def _place(row: Row, key: str) -> tuple[str, int]:
    """The kind and the position of a line of a cart."""
    for kind, lines in lines_of(row.values).items():
        for index, line in enumerate(lines):
            if line["id"] == key:
                return kind, index
    raise not_found()


def _without_item(call: Call, row: Row, kind: str, index: int) -> Reply:
    """The reply with a cart without a line; a cart without lines is deleted."""
    lines = lines_of(row.values)
    del lines[kind][index]
    if not any(lines.values()):
        call.store.remove(call.meta, row)
        return Reply(204)
    return Reply(200, call.enveloped(call.shown(_change_cart(call, row, {"line_items": lines}))))


def _create_redirect_urls(call: Call) -> Reply:
    row = _cart(call)
    return Reply(201, call.enveloped(redirect_urls(call.store.store_hash, row)))


def redirect_urls(store_hash: str, row: Row) -> dict[str, str]:
    """The addresses that open a cart in a browser."""
    token = generated_id("redirect", row.key, row.values["version"])
    base = f"https://store-{store_hash}.mybigcommerce.com/cart.php"
    return {
        f"{name}_url": f"{base}?action={action}&id={row.key}&token={token}"
        for name, action in (
            ("cart", "load"),
            ("checkout", "loadInCheckout"),
            ("embedded_checkout", "embedInCheckout"),
        )
    }


def _put(call: Call, **given: Any) -> Reply:
    """The reply with a checkout after a change of its own fields; the cart gets a new version."""
    row = call.row()
    made = fitting(call.meta.record, given)
    call.store.put(call.meta, row._replace(values={**row.values, **made}))
    return _shown(call, {})


def _shown(call: Call, given: Values) -> Reply:
    """The reply with a checkout after a change of its cart."""
    _change_cart(call, _cart(call._replace(body=None)), given)
    return Reply(200, call.enveloped(call.shown(call.row())))


def _set_billing_address(call: Call) -> Reply:
    _cart(call)
    known = inside(call.row().values, "billing_address")
    if len(call.ids) > 1 and known.get("id") != call.ids[1]:
        raise not_found()
    key = known.get("id") or generated_id("billing", call.row().key)
    given = {name: value for name, value in call.body.items() if name != "version"}
    return _put(call, billing_address={**given, "id": key})


def _consignment(call: Call, given: Values, known: Values) -> dict[str, Any]:
    """A consignment with the values of a body.

    Raises:
        Problem: 400, a line is not in the cart, or a shipping option is not in the store.
    """
    options = shipping_options(call.store)
    found = {**known, "available_shipping_options": options}
    if given.get("address"):
        found["address"] = {**inside(known, "address"), **given["address"]}
    if "line_items" in given:
        lines = {line["id"] for line in every(lines_of(_cart(call._replace(body=None)).values))}
        for each in given["line_items"]:
            if each["item_id"] not in lines:
                words = f"The cart has no line item {each['item_id']}."
                raise bad_field("line_items.item_id", words)
        found["line_item_ids"] = [each["item_id"] for each in given["line_items"]]
    if given.get("pickup_option"):
        found["selected_pickup_option"] = given["pickup_option"]
    if given.get("custom_shipping"):
        custom = given["custom_shipping"]
        found["selected_shipping_option"] = {
            "id": generated_id("custom shipping", known.get("id")),
            "type": "custom",
            "description": custom.get("description") or "",
            "cost": custom.get("price") or 0,
        }
    elif given.get("shipping_option_id"):
        wanted = given["shipping_option_id"]
        chosen = next((each for each in options if each["id"] == wanted), None)
        if chosen is None:
            words = f"The store has no shipping option {wanted}."
            raise bad_field("shipping_option_id", words)
        found["selected_shipping_option"] = chosen
    cost = money(inside(found, "selected_shipping_option").get("cost"))
    return {**found, "shipping_cost_inc_tax": cost, "shipping_cost_ex_tax": cost}


def _add_consignments(call: Call) -> Reply:
    row = call.row()
    for each in call.body:
        check_version(call.store, (), each, row)
    known = list(row.values["consignments"])
    number = row.values["version"]
    added = [
        _consignment(call, each, {"id": generated_id("consignment", row.key, number, index)})
        for index, each in enumerate(call.body)
    ]
    return _put(call, consignments=[*known, *added])


def _update_consignment(call: Call) -> Reply:
    _cart(call)
    known = list(call.row().values["consignments"])
    index = _index(known, call.ids[1])
    known[index] = _consignment(call, call.body, known[index])
    return _put(call, consignments=known)


def _delete_consignment(call: Call) -> Reply:
    _cart(call)
    known = list(call.row().values["consignments"])
    del known[_index(known, call.ids[1])]
    return _put(call, consignments=known)


def _index(items: Iterable[Values], key: str, name: str = "id") -> int:
    """The position of the object with an id.

    Raises:
        Problem: 404, there is none.
    """
    keys = [str(each[name]).casefold() for each in items]
    if key.casefold() not in keys:
        raise not_found()
    return keys.index(key.casefold())


def _add_coupon(call: Call) -> Reply:
    row = _cart(call)
    coupon = coupon_of(call.store, str(call.body.get("coupon_code") or ""), lines_of(row.values))
    others = [each for each in row.values["coupons"] if each["id"] != coupon["id"]]
    return _shown(call, {"coupons": [*others, coupon]})


def _delete_coupon(call: Call) -> Reply:
    coupons = list(_cart(call).values["coupons"])
    del coupons[_index(coupons, call.ids[1], "code")]
    return _shown(call, {"coupons": coupons})


def _add_discounts(call: Call) -> Reply:
    given = inside(call.body, "cart")
    row = _cart(call._replace(body=given))
    whole = given.get("discounts")
    changes: dict[str, Any] = {}
    if whole is not None:
        changes["discounts"] = [
            {"id": generated_id("discount", row.key, index), **each}
            for index, each in enumerate(whole)
        ]
    if given.get("line_items"):
        lines = lines_of(row.values)
        for each in given["line_items"]:
            kind, index = _place(row, str(each.get("id")))
            off = {"id": "0", "discounted_amount": each.get("discounted_amount") or 0}
            lines[kind][index] = {**lines[kind][index], "discounts": [off]}
        changes["line_items"] = lines
    return _shown(call, changes)


#: Maximum number of fees of a checkout.
_MOST_FEES = 5
#: The fields that a fee must have.
_FEE = ("type", "name", "display_name", "cost", "source")


def _checked_fees(call: Call, *names: str) -> list[dict[str, Any]]:
    """The fees of a body.

    Raises:
        Problem: 400, one lacks a field.
    """
    fees: list[dict[str, Any]] = call.body["fees"]
    for index, each in enumerate(fees):
        for name in (*_FEE, *names):
            if each.get(name) is None:
                field = f"fees.{index}.{name}"
                raise bad_field(field, f"The required field '{field}' was not supplied.")
    return fees


def _fee(given: Values, key: str) -> dict[str, Any]:
    rest = {name: value for name, value in given.items() if name != "cost"}
    return {**rest, "id": key, "cost_inc_tax": given["cost"], "cost_ex_tax": given["cost"]}


def _add_fees(call: Call) -> Reply:
    row = call.row()
    known = list(row.values["fees"])
    number = row.values["version"]
    for index, each in enumerate(_checked_fees(call)):
        known.append(_fee(each, generated_id("fee", row.key, number, index)))
    if len(known) > _MOST_FEES:
        raise bad_field("fees", f"A checkout can have {_MOST_FEES} fees, not {len(known)}.")
    return _put(call, fees=known)


def _update_fees(call: Call) -> Reply:
    known = list(call.row().values["fees"])
    for each in _checked_fees(call, "id"):
        known[_index(known, each["id"])] = _fee(each, each["id"])
    return _put(call, fees=known)


def _delete_fees(call: Call) -> Reply:
    known = list(call.row().values["fees"])
    for key in call.body["ids"]:
        del known[_index(known, key)]
    return _put(call, fees=known)


def _create_token(call: Call) -> Reply:
    row = call.row()
    token = generated_id("token", row.key, row.values["version"])
    return Reply(200, call.enveloped({"checkoutToken": token, "meta": {}}))


def _create_order(call: Call) -> Reply:
    """Make an order of a checkout, once. It is incomplete until it is paid."""
    row = call.row()
    key = row.values.get("order_id")
    if not key:
        order = create_row(call.store, call.store.catalogue["Orders"], (), _order(row))
        key = order.key
        call.store.put(call.meta, row._replace(values={**row.values, "order_id": key}))
    action: Any = call.endpoint.operation
    return Reply(200, call.enveloped(complete(action.returns, {"id": int(key)})))


def _order(row: Row) -> dict[str, Any]:
    """The values of the order that a checkout becomes.

    Raises:
        Problem: 400, the checkout has no billing address.
    """
    values, cart = row.values, row.values["cart"]
    billing = values.get("billing_address")
    if not billing:
        words = "The checkout needs a billing address before it can become an order."
        raise bad_field("billing_address", words)
    shipped = [each["address"] for each in values["consignments"] if each.get("address")]
    address = _renamed(billing)
    lines = [
        {
            "product_id": line.get("product_id") or 0,
            "name": line["name"],
            "sku": line.get("sku") or "",
            "quantity": line["quantity"],
            "price_inc_tax": line.get("sale_price") or line["list_price"],
            "price_ex_tax": line.get("sale_price") or line["list_price"],
        }
        for line in every(lines_of(cart))
    ]
    costs = {
        f"{cost}_cost_{kind}": values[f"{cost}_cost_total_{kind}"]
        for cost in ("shipping", "handling")
        for kind in ("inc_tax", "ex_tax")
    }
    return {
        **costs,
        "billing_address": address,
        "shipping_addresses": [_renamed(each) for each in shipped] or [address],
        "products": lines,
        "customer_id": cart.get("customer_id") or 0,
        "cart_id": row.key,
        "order_source": "checkout_api",
        "status_id": _INCOMPLETE,
        "discount_amount": cart.get("discount_amount") or 0,
        "coupon_discount": sum(money(each["discounted_amount"]) for each in cart["coupons"]),
        "total_inc_tax": values["grand_total"],
        "total_ex_tax": values["grand_total"],
        "customer_message": values.get("customer_message"),
        "channel_id": cart.get("channel_id") or 1,
    }


def _renamed(address: Values) -> dict[str, Any]:
    return {old: address[new] for new, old in _ADDRESS.items() if address.get(new)}


#: The actions by resource and name.
EFFECTS: dict[tuple[str, str], Callable[[Call], Reply]] = {
    (CARTS, "add_items"): _add_items,
    (CARTS, "update_item"): _update_item,
    (CARTS, "delete_item"): _delete_item,
    (CARTS, "create_redirect_urls"): _create_redirect_urls,
    (CHECKOUTS, "add_billing_address"): _set_billing_address,
    (CHECKOUTS, "update_billing_address"): _set_billing_address,
    (CHECKOUTS, "add_consignments"): _add_consignments,
    (CHECKOUTS, "update_consignment"): _update_consignment,
    (CHECKOUTS, "delete_consignment"): _delete_consignment,
    (CHECKOUTS, "add_coupon"): _add_coupon,
    (CHECKOUTS, "delete_coupon"): _delete_coupon,
    (CHECKOUTS, "add_discounts"): _add_discounts,
    (CHECKOUTS, "add_fees"): _add_fees,
    (CHECKOUTS, "update_fees"): _update_fees,
    (CHECKOUTS, "delete_fees"): _delete_fees,
    (CHECKOUTS, "create_token"): _create_token,
    (CHECKOUTS, "create_order"): _create_order,
}
