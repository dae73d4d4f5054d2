"""Orders: lists sent in place of links, sums, archiving, counts by status."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from tests.sandbox.shop import ADDRESS

ORDER: dict[str, Any] = {
    "billing_address": ADDRESS,
    "products": [{"product_id": 1, "quantity": 2}, {"product_id": 3, "quantity": 1}],
    "shipping_addresses": [ADDRESS],
}


def test_lists_sent_with_an_order_become_rows(http: Any) -> None:
    reply = http("POST", "/orders", json=ORDER)
    order = reply.json()
    assert reply.status_code == 200
    path = order["products"]["resource"]
    lines = http.get(path).json()
    (address,) = http.get(f"/orders/{order['id']}/shipping_addresses").json()
    assert [line["name"] for line in lines] == ["Enamel Mug", "Desk Lamp"]
    assert [line["total_ex_tax"] for line in lines] == ["37.0000", "129.9500"]
    assert {line["order_address_id"] for line in lines} == {address["id"]}
    assert (address["first_name"], address["order_id"]) == ("Zoe", order["id"])
    assert (order["items_total"], order["shipping_address_count"]) == (3, 1)
    assert order["total_inc_tax"] == "166.9500"
    assert (order["status_id"], order["status"]) == (1, "Pending")


def test_totals_that_are_given_stay(http: Any) -> None:
    given = {**ORDER, "total_ex_tax": 10, "total_inc_tax": "11"}
    order = http("POST", "/orders", json=given).json()
    assert (order["total_ex_tax"], order["total_inc_tax"]) == ("10.0000", "11.0000")


def test_totals_follow_what_they_are_made_of(http: Any) -> None:
    costs = {"shipping_cost_ex_tax": 5, "shipping_cost_inc_tax": 6, "discount_amount": 2}
    more = {"handling_cost_ex_tax": 1, "handling_cost_inc_tax": "1.5", "wrapping_cost_inc_tax": 3}
    order = http("POST", "/orders", json={**ORDER, **costs, **more}).json()
    assert (order["total_ex_tax"], order["total_inc_tax"]) == ("170.9500", "175.4500")
    assert (order["total_tax"], order["shipping_cost_tax"]) == ("4.5000", "1.0000")
    path = f"/orders/{order['id']}"
    cheaper = http("PUT", path, json={"discount_amount": 0}).json()
    assert (cheaper["total_ex_tax"], cheaper["total_inc_tax"]) == ("172.9500", "177.4500")
    pair = {"total_ex_tax": 0, "total_inc_tax": 0}
    for body in (pair, {"staff_notes": "Free"}):
        assert http("PUT", path, json=body).json()["total_ex_tax"] == "0.0000"
    back = http("PUT", path, json={"wrapping_cost_inc_tax": 0}).json()
    assert (back["total_ex_tax"], back["total_inc_tax"]) == ("172.9500", "174.4500")
    kept = http("PUT", path, json={**pair, "discount_amount": 1}).json()
    assert (kept["total_ex_tax"], kept["subtotal_ex_tax"]) == ("0.0000", "166.9500")


def test_lines_seeded_after_an_order_update_its_totals(sandbox: Sandbox) -> None:
    bare, told = sandbox.seed("Orders", {}, {"total_ex_tax": 3, "total_inc_tax": 4})
    for order in (bare, told):
        line = {"order_id": order["id"], "product_id": 1, "quantity": 2}
        sandbox.seed("OrderProducts", line)
    found = {row["id"]: row for row in sandbox.snapshot()["Orders"]}
    assert found[bare["id"]]["total_ex_tax"] == "37.0000"
    assert found[told["id"]]["total_ex_tax"] == "3.0000"


def test_shipments_count_on_lines_and_order(http: Any) -> None:
    order = http("POST", "/orders", json=ORDER).json()
    path = f"/orders/{order['id']}"
    (address,) = http.ids(f"{path}/shipping_addresses")
    first, second = http.ids(f"{path}/products")

    def shipped() -> tuple[int, list[int]]:
        lines = http.get(f"{path}/products").json()
        return http.get(path).json()["items_shipped"], [each["quantity_shipped"] for each in lines]

    items = [{"order_product_id": first, "quantity": 2}]
    made = [
        http("POST", f"{path}/shipments", json={"order_address_id": address, "items": each}).json()
        for each in (items, [{"order_product_id": second, "quantity": 1}])
    ]
    assert shipped() == (3, [2, 1])
    http("PUT", f"{path}/shipments/{made[0]['id']}", json={"comments": "Left"})
    assert shipped() == (3, [2, 1])
    assert http("DELETE", f"{path}/shipments/{made[0]['id']}").status_code == 204
    assert shipped() == (1, [0, 1])
    assert http("DELETE", f"{path}/shipments").status_code == 204
    assert shipped() == (0, [0, 0])


def test_an_update_of_lines_touches_only_those_sent(http: Any) -> None:
    order = http("POST", "/orders", json=ORDER).json()
    path = f"/orders/{order['id']}"
    first, second = http.ids(f"{path}/products")
    body = {"products": [{"id": first, "quantity": 0}, {"product_id": 5, "quantity": 3}]}
    changed = http("PUT", path, json=body).json()
    lines = http.get(f"{path}/products").json()
    assert [line["product_id"] for line in lines] == [3, 5]
    assert lines[0]["id"] == second
    assert changed["subtotal_ex_tax"] == "171.9500"
    assert changed["items_total"] == 4


def test_an_update_of_fees_replaces_them(http: Any) -> None:
    fee = {"type": "custom_fee", "display_name_customer": "Crate", "source": "api"}
    http("PUT", "/orders/102", json={"fees": [fee, {**fee, "display_name_customer": "Ice"}]})
    fees = http.get("/orders/102/fees").json()["fees"]
    assert [each["display_name_customer"] for each in fees] == ["Crate", "Ice"]


def test_consignments_make_lines_too(http: Any) -> None:
    items = [{"product_id": 4, "quantity": 2}]
    pickups = [{"pickup_method_id": 1, "line_items": items}]
    body = {"billing_address": ADDRESS, "consignments": {"pickups": pickups}}
    order = http("POST", "/orders", json=body).json()
    (line,) = http.get(f"/orders/{order['id']}/products").json()
    (pickup,) = http.get(f"/orders/{order['id']}/consignments").json()["pickups"]
    assert line["quantity"] == 2
    assert pickup["line_items"][0]["resource"] == f"/orders/{order['id']}/products/{line['id']}"


def test_a_bad_line_is_refused_before_anything_is_made(http: Any) -> None:
    bad = {**ORDER, "products": [{"product_id": 1, "quantity": "many"}]}
    reply = http("POST", "/orders", json=bad)
    assert (reply.status_code, reply.json()[0]["details"]) == (
        400,
        {"field": "products.0.quantity"},
    )
    assert http.ids("/orders") == [100, 101, 102, 103]


def test_lines_are_named_by_ids_that_exist(http: Any) -> None:
    line = {"id": 999, "product_id": 1, "quantity": 1}
    before = http.get("/orders/100").json()
    changed = http("PUT", "/orders/100", json={"staff_notes": "x", "products": [line]})
    made = http("POST", "/orders", json={**ORDER, "products": [line]})
    for reply in (changed, made):
        assert reply.status_code == 400
        assert reply.json()[0]["details"] == {"field": "products.0.id"}
    assert http.get("/orders/100").json() == before


def test_deleting_archives(http: Any) -> None:
    assert http("DELETE", "/orders/100").status_code == 204
    assert http.ids("/orders") == [101, 102, 103]
    assert http.ids("/orders", is_deleted="true") == [100]
    assert http.get("/orders/100").json()["is_deleted"] is True
    assert http("DELETE", "/orders", params={"limit": 2}).status_code == 204
    assert http.ids("/orders") == [103]


def test_counts_by_status(http: Any, api: BigcommerceApi) -> None:
    reply = http.get("/orders/count").json()
    counts = {each["name"]: each["count"] for each in reply["statuses"] if each["count"]}
    assert reply["count"] == 4
    assert counts == {
        "Pending": 1,
        "Awaiting Payment": 1,
        "Completed": 1,
        "Awaiting Fulfillment": 1,
    }
    assert len(api.Orders.count_by_status()) == 15


def test_a_shipment_knows_where_it_goes(http: Any) -> None:
    body = {"order_address_id": 2, "items": [{"order_product_id": 3, "quantity": 1}]}
    made = http("POST", "/orders/101/shipments", json=body).json()
    assert (made["order_id"], made["customer_id"]) == (101, 2)
    assert made["shipping_address"]["city"] == "Vancouver"


def test_the_client_walks_an_order(api: BigcommerceApi) -> None:
    order = api.Orders.get(100)
    assert [line.name for line in order.products] == ["Enamel Mug", "Beeswax Candle"]
    product = order.products[0].product
    assert product is not None
    assert product.name == "Enamel Mug"
    assert order.total_inc_tax == Decimal("61.56")
    assert [shipment.tracking_carrier for shipment in order.shipments] == ["usps"]
