"""Orders and shipments as the API has them: defaults, addresses, stock, refusals."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.quirks import NOT_NEGATIVE
from tests.sandbox.conftest import Http
from tests.sandbox.shop import ADDRESS

LAMP = {"product_id": 3, "quantity": 1}
CUSTOM: dict[str, Any] = {
    "name": "Poster",
    "quantity": 2,
    "price_inc_tax": 10.98,
    "price_ex_tax": 10,
}


def place(http: Http, *lines: dict[str, Any], **fields: Any) -> Any:
    """Create an order."""
    body = {"billing_address": ADDRESS, "products": list(lines) or [LAMP], **fields}
    return http("POST", "/orders", json=body)


def level(http: Http, path: str) -> int:
    return int(http.get(path).json()["inventory_level"])


def test_a_new_order_is_like_the_recorded_reply(http: Http) -> None:
    order = place(http).json()
    recorded: dict[str, Any] = {
        "cart_id": None,
        "credit_card_type": None,
        "currency_code": "USD",
        "currency_exchange_rate": "1.0000000000",
        "currency_id": 1,
        "custom_status": "Pending",
        "customer_id": 0,
        "customer_message": None,
        "date_shipped": "",
        "default_currency_code": "USD",
        "default_currency_id": 1,
        "ebay_order_id": "0",
        "external_id": None,
        "external_merchant_id": None,
        "external_source": None,
        "geoip_country": "",
        "ip_address": "",
        "is_deleted": False,
        "items_shipped": 0,
        "items_total": 1,
        "order_is_digital": False,
        "order_source": "external",
        "payment_method": "Manual",
        "payment_provider_id": None,
        "payment_status": "",
        "shipping_address_count": 1,
        "staff_notes": None,
        "status": "Pending",
        "status_id": 1,
        "store_default_currency_code": "USD",
        "store_default_to_transactional_exchange_rate": "1.0000000000",
    }
    assert {name: order[name] for name in recorded} == recorded
    assert http.get(f"/orders/{order['id']}").json() == order


def test_given_values_replace_the_defaults(http: Http) -> None:
    given = {"order_source": "www", "payment_method": "cash", "staff_notes": "", "status_id": 11}
    order = place(http, **given).json()
    assert {name: order[name] for name in given} == given


def test_an_order_in_another_currency(http: Http) -> None:
    order = place(http, default_currency_code="CAD").json()
    assert (order["currency_id"], order["currency_code"]) == (2, "CAD")
    assert order["currency_exchange_rate"] == "1.0000000000"
    assert order["store_default_currency_code"] == "USD"
    assert order["store_default_to_transactional_exchange_rate"] == "1.3642000000"
    refused = place(http, default_currency_code="XXX")
    assert refused.json()[0]["details"] == {"field": "default_currency_code"}


def test_the_billing_address_becomes_the_shipping_address(http: Http) -> None:
    order = place(http, LAMP, CUSTOM).json()
    (address,) = http.get(f"/orders/{order['id']}/shipping_addresses").json()
    assert {name: address[name] for name in ADDRESS} == ADDRESS
    assert (address["items_total"], address["items_shipped"]) == (3, 0)
    lines = http.get(f"/orders/{order['id']}/products").json()
    assert {line["order_address_id"] for line in lines} == {address["id"]}


def test_given_shipping_addresses_stay(http: Http) -> None:
    other = {**ADDRESS, "first_name": "Max"}
    order = place(http, shipping_addresses=[other, ADDRESS]).json()
    assert order["shipping_address_count"] == 2
    found = http.get(f"/orders/{order['id']}/shipping_addresses").json()
    assert [each["first_name"] for each in found] == ["Max", "Zoe"]
    assert [each["items_total"] for each in found] == [1, 0]
    assert place(http, shipping_addresses=[]).json()["shipping_address_count"] == 1


def test_addresses_follow_lines_and_shipments(http: Http) -> None:
    def totals() -> tuple[int, int]:
        (found,) = http.get(f"{path}/shipping_addresses").json()
        return found["items_total"], found["items_shipped"]

    path = f"/orders/{place(http, LAMP, CUSTOM).json()['id']}"
    first, second = http.ids(f"{path}/products")
    assert totals() == (3, 0)
    (address,) = http.ids(f"{path}/shipping_addresses")
    items = [{"order_product_id": second, "quantity": 2}]
    shipment = http("POST", f"{path}/shipments", json={"order_address_id": address, "items": items})
    assert shipment.status_code == 201
    assert totals() == (3, 2)
    assert http("DELETE", f"{path}/shipments/{shipment.json()['id']}").status_code == 204
    assert totals() == (3, 0)
    http("PUT", path, json={"products": [{"id": first, "quantity": 0}]})
    assert totals() == (2, 0)


@pytest.mark.parametrize(
    ("known", "other"), [("country", "country_iso2"), ("country_iso2", "country")]
)
@pytest.mark.parametrize(
    ("country", "iso2"), [("Canada", "CA"), ("cANADA", "CA"), ("Kosovo", "XK"), ("Japan", "JP")]
)
def test_countries_have_their_code_and_name(
    http: Http, country: str, iso2: str, known: str, other: str
) -> None:
    given = country if known == "country" else iso2
    address = {name: each for name, each in ADDRESS.items() if name != "country"} | {known: given}
    order = http("POST", "/orders", json={"billing_address": address, "products": [LAMP]}).json()
    (shipping,) = http.get(f"/orders/{order['id']}/shipping_addresses").json()
    for found in (order["billing_address"], shipping):
        pair = {"country": country, "country_iso2": iso2}
        assert found[known] == given
        assert found[other].casefold() == pair[other].casefold()


def test_customer_addresses_have_a_country_code(http: Http, sandbox: Sandbox) -> None:
    address = {name: ADDRESS[name] for name in ADDRESS if name != "email"} | {"phone": "1"}
    made = http("POST", "/customers/1/addresses", json=address).json()
    assert made["country_iso2"] == "US"
    path = f"/customers/1/addresses/{made['id']}"
    moved = http("PUT", path, json={**address, "country": "Canada"}).json()
    assert (moved["country"], moved["country_iso2"]) == ("Canada", "CA")
    (seeded,) = sandbox.seed("CustomerAddresses", {"customer_id": 1, "country": "Australia"})
    assert seeded["country_iso2"] == "AU"
    unknown = http("POST", "/customers/1/addresses", json={**address, "country": "Narnia"}).json()
    assert unknown["country_iso2"] == ""


# -- stock -----------------------------------------------------------------------------------


def test_stock_falls_with_an_order(http: Http) -> None:
    http("PUT", "/products/3", json={"inventory_tracking": "simple", "inventory_level": 9})
    assert place(http, {"product_id": 3, "quantity": 4}).status_code == 200
    assert level(http, "/products/3") == 5
    order = place(http, {"product_id": 3, "quantity": 2}, {"product_id": 3, "quantity": 1}).json()
    assert level(http, "/products/3") == 2
    http("PUT", f"/orders/{order['id']}", json={"products": [{"product_id": 3, "quantity": 1}]})
    http("PUT", f"/orders/{order['id']}", json={"staff_notes": "x"})
    assert level(http, "/products/3") == 1


def test_an_order_beyond_the_stock_is_refused_as_a_whole(http: Http) -> None:
    http("PUT", "/products/3", json={"inventory_tracking": "simple", "inventory_level": 3})
    before = http.ids("/orders")
    for lines in ([{"product_id": 3, "quantity": 4}], [{"product_id": 3, "quantity": 2}] * 2):
        reply = place(http, *lines)
        assert (reply.status_code, reply.json()[0]["details"]) == (400, {"field": "products"})
        assert "out of stock" in reply.json()[0]["message"]
    assert level(http, "/products/3") == 3
    assert http.ids("/orders") == before


def test_stock_of_a_sku_falls_with_its_product(http: Http) -> None:
    options = [{"id": 1, "value": "2"}, {"id": 2, "value": 4}]
    for line in ({"product_options": options}, {"sku": "MUG-ENM-NVY-S"}):
        product, sku = level(http, "/products/1"), level(http, "/products/1/skus/3")
        assert place(http, {"product_id": 1, "quantity": 2, **line}).status_code == 200
        assert level(http, "/products/1") == product - 2
        assert level(http, "/products/1/skus/3") == sku - 2
    others = [each["inventory_level"] for each in http.get("/products/1/skus").json()]
    assert others == [20, 20, 16, 20, 20, 20]


def test_stock_that_is_not_tracked_stays(http: Http) -> None:
    http("PUT", "/products/3", json={"inventory_tracking": "none", "inventory_level": 1})
    assert place(http, {"product_id": 3, "quantity": 5}).status_code == 200
    assert level(http, "/products/3") == 1


def test_seeded_orders_leave_the_stock(http: Http, sandbox: Sandbox) -> None:
    before = level(http, "/products/1")
    (order,) = sandbox.seed("Orders", {})
    sandbox.seed("OrderProducts", {"order_id": order["id"], "product_id": 1, "quantity": 500})
    assert level(http, "/products/1") == before


@pytest.mark.parametrize(("quantity", "status"), [(1, 400), (2, 200), (3, 200), (4, 400)])
def test_limits_of_the_quantity_hold(http: Http, quantity: int, status: int) -> None:
    limits = {"order_quantity_minimum": 2, "order_quantity_maximum": 3}
    http("PUT", "/products/3", json={**limits, "inventory_tracking": "none"})
    assert place(http, {"product_id": 3, "quantity": quantity}).status_code == status


def test_lines_show_the_options_that_were_chosen(http: Http) -> None:
    options = [{"id": 1, "value": "2"}, {"id": 2, "value": 4}]
    order = place(http, {"product_id": 1, "quantity": 1, "product_options": options}).json()
    (line,) = http.get(f"/orders/{order['id']}/products").json()
    shown = [
        (each["product_option_id"], each["option_id"], each["display_name"], each["display_value"])
        for each in line["product_options"]
    ]
    assert shown == [(1, 1, "Colour", "Navy"), (2, 2, "Size", "Small")]
    assert {each["order_product_id"] for each in line["product_options"]} == {line["id"]}
    assert [each["value"] for each in line["product_options"]] == ["2", 4]


# -- refusals --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "field"),
    [
        ([], "products"),
        ([{"product_id": 99, "quantity": 1}], "products.0.product_id"),
        ([LAMP, {"product_id": 98765, "quantity": 1}], "products.1.product_id"),
        ([{"quantity": 1}], "products.0.name"),
        ([{"name": "x", "quantity": 1}], "products.0.price_inc_tax"),
        ([{**CUSTOM, "name": ""}], "products.0.name"),
        ([{**LAMP, "quantity": 0}], "products.0.quantity"),
        ([{**LAMP, "quantity": -1}], "products.0.quantity"),
        ([{**CUSTOM, "price_ex_tax": -1}], "products.0.price_ex_tax"),
        ([{**LAMP, "price_inc_tax": "-0.01"}], "products.0.price_inc_tax"),
        ([{**LAMP, "wrapping_cost_ex_tax": -3}], "products.0.wrapping_cost_ex_tax"),
    ],
)
def test_lines_that_the_store_cannot_sell(http: Http, lines: list[Any], field: str) -> None:
    before = http.get("/orders").content
    reply = http("POST", "/orders", json={"billing_address": ADDRESS, "products": lines})
    assert (reply.status_code, reply.json()[0]["details"]) == (400, {"field": field})
    assert http.get("/orders").content == before


def test_lines_of_consignments_are_checked_too(http: Http) -> None:
    for lines, field in (
        ([], "products"),
        ([{"product_id": 99, "quantity": 1}], "consignments.pickups.0.line_items.0.product_id"),
    ):
        pickups = [{"pickup_method_id": 1, "line_items": lines}]
        body = {"billing_address": ADDRESS, "consignments": {"pickups": pickups}}
        reply = http("POST", "/orders", json=body)
        assert (reply.status_code, reply.json()[0]["details"]) == (400, {"field": field})


def test_lines_of_updates_are_checked(http: Http) -> None:
    for line in ({"product_id": 99, "quantity": 1}, {"id": 3, "quantity": -1}, {"quantity": 1}):
        assert http("PUT", "/orders/101", json={"products": [line]}).status_code == 400
    assert http("PUT", "/orders/101", json={"products": []}).status_code == 200
    assert http.ids("/orders/101/products") == [3]


@pytest.mark.parametrize("name", [*ADDRESS])
@pytest.mark.parametrize("where", ["billing_address", "shipping_addresses"])
@pytest.mark.parametrize("empty", [None, "", "missing"])
def test_addresses_need_their_fields(http: Http, name: str, where: str, empty: Any) -> None:
    short = {key: value for key, value in ADDRESS.items() if key != name}
    if empty != "missing":
        short[name] = empty
    addresses: dict[str, Any] = {"billing_address": ADDRESS, "shipping_addresses": [ADDRESS]}
    addresses[where] = [short] if where == "shipping_addresses" else short
    reply = http("POST", "/orders", json={**addresses, "products": [LAMP]})
    path = f"{where}.0.{name}" if where == "shipping_addresses" else f"{where}.{name}"
    assert (reply.status_code, reply.json()[0]["details"]) == (400, {"field": path})


@pytest.mark.parametrize("name", NOT_NEGATIVE["Orders"])
def test_amounts_of_an_order_are_not_negative(http: Http, name: str) -> None:
    pair = {name: "-1"}
    for ending, twin in (("_ex_tax", "_inc_tax"), ("_inc_tax", "_ex_tax")):
        if name.endswith(ending):
            pair[name.removesuffix(ending) + twin] = "1"
    reply = http("PUT", "/orders/100", json=pair)
    assert (reply.status_code, reply.json()[0]["details"]) == (400, {"field": name})


SHIPPED: dict[str, Any] = {
    "order_address_id": 3,
    "items": [{"order_product_id": 4, "quantity": 2}],
}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"order_address_id": 999}, "order_address_id"),
        ({"order_address_id": 1}, "order_address_id"),
        ({"order_address_id": 0}, "order_address_id"),
        ({"items": []}, "items"),
        ({"items": [{"order_product_id": 1, "quantity": 99}]}, "items.0.order_product_id"),
        ({"items": [{"order_product_id": 1, "quantity": 1}]}, "items.0.order_product_id"),
        ({"items": [{"quantity": 1}]}, "items.0.order_product_id"),
        ({"items": [{"order_product_id": 4, "quantity": 5}]}, "items.0.quantity"),
        ({"items": [{"order_product_id": 4, "quantity": 0}]}, "items.0.quantity"),
        ({"items": [{"order_product_id": 4, "quantity": -1}]}, "items.0.quantity"),
        ({"items": [{"order_product_id": 4}]}, "items.0.quantity"),
        ({"items": [{"order_product_id": 4, "quantity": 3}] * 2}, "items.1.quantity"),
        ({"merchant_shipping_cost": "-1"}, "merchant_shipping_cost"),
    ],
)
def test_shipments_that_the_order_cannot_have(
    http: Http, change: dict[str, Any], field: str
) -> None:
    reply = http("POST", "/orders/102/shipments", json={**SHIPPED, **change})
    assert (reply.status_code, reply.json()[0]["details"]) == (400, {"field": field})
    assert http.get("/orders/102/shipments").status_code == 204


def test_a_line_is_shipped_once(http: Http) -> None:
    made = http("POST", "/orders/102/shipments", json=SHIPPED)
    assert made.json()["items"] == [{"order_product_id": 4, "product_id": 2, "quantity": 2}]
    assert http("POST", "/orders/102/shipments", json=SHIPPED).status_code == 201
    assert http("POST", "/orders/102/shipments", json=SHIPPED).status_code == 400
    assert http("DELETE", f"/orders/102/shipments/{made.json()['id']}").status_code == 204
    assert http("POST", "/orders/102/shipments", json=SHIPPED).status_code == 201
    path = f"/orders/102/shipments/{made.json()['id'] + 1}"
    assert http("PUT", path, json={"order_address_id": 1}).status_code == 400
    assert http("PUT", path, json={"comments": "x"}).status_code == 200
