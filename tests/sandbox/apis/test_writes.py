"""Create, update, delete: what is accepted, what is refused, and what the store fills in."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import NotFoundException
from bigcommerce_sdk.sandbox import Sandbox
from tests.sandbox.shop import ADDRESS

MUG: dict[str, Any] = {
    "name": "Tin Mug",
    "type": "physical",
    "price": "7.5",
    "weight": 1,
    "categories": [2],
    "availability": "available",
}


def test_create_fills_in_what_was_left_out(http: Any) -> None:
    reply = http("POST", "/products", json=MUG)
    made = reply.json()
    assert reply.status_code == 201
    assert made["id"] == 7
    assert made["price"] == made["calculated_price"] == "7.5000"
    assert made["weight"] == "1.0000"
    assert made["related_products"] == "-1"
    assert made["date_created"].endswith("+0000")
    assert made["date_last_imported"] == ""
    assert made["brand"]["resource"] == "/brands/0"
    assert made["option_set"] is None
    assert http.get("/products/7").json() == made


def test_statuses_are_those_of_the_metadata(http: Any) -> None:
    group = http("POST", "/customer_groups", json={"name": "Staff"})
    brand = http("POST", "/brands", json={"name": "Staff"})
    carrier = {"carrier_id": "fedex", "connection": {"key": "k"}}
    connection = http("POST", "/shipping/carrier/connection", json=carrier)
    assert [r.status_code for r in (group, brand, connection)] == [200, 201, 204]
    assert connection.content == b""


def test_a_carrier_is_connected_and_disconnected(http: Any) -> None:
    path = "/shipping/carrier/connection"
    body = {"carrier_id": "fedex", "connection": {"key": "k"}}
    assert http("PUT", path, json=body).status_code == 404
    assert http("POST", path, json=body).status_code == 204
    assert http("PUT", path, json=body).status_code == 204
    assert http("DELETE", path, json={}).status_code == 400
    assert http("DELETE", path, json={"carrier_id": "fedex"}).status_code == 204
    assert http("PUT", path, json=body).status_code == 404


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/products/1", {"colour": "red"}, "colour"),
        ("/products/1", {"id": 5}, "id"),
        ("/products/1", {"images": []}, "images"),
        ("/products/1", {"date_created": "Fri, 12 Jan 2024 09:00:00 +0000"}, "date_created"),
        ("/products/1", {"rating_total": 4}, "rating_total"),
        ("/products/1", {"price": "cheap"}, "price"),
        ("/products/1", {"name": 5}, "name"),
        ("/products/1", {"name": None}, "name"),
        ("/products/1", {"is_visible": "maybe"}, "is_visible"),
        ("/products/1", {"brand_id": True}, "brand_id"),
        ("/products/1", {"categories": 3}, "categories"),
        ("/products/1", {"categories": ["x"]}, "categories.0"),
        ("/products/1", {"condition": "Broken"}, "condition"),
        ("/coupons/1", {"applies_to": {"entity": "planets", "ids": [1]}}, "applies_to.entity"),
        ("/coupons/1", {"applies_to": {"entities": "products"}}, "applies_to.entities"),
        ("/option_sets/1", {}, "name"),
        ("/orders/100", {"total_inc_tax": "5"}, "total_ex_tax"),
    ],
)
def test_a_body_that_one_field_spoils_is_400_and_changes_nothing(
    http: Any, path: str, body: dict[str, Any], field: str
) -> None:
    before = http.get(path).json()
    reply = http("PUT", path, json=body)
    (entry,) = reply.json()
    assert reply.status_code == entry["status"] == 400
    assert entry["details"] == {"field": field}
    assert http.get(path).json() == before


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/products", {"name": "x"}, "type"),
        ("/products", {**MUG, "name": ""}, "name"),
        ("/orders", {"billing_address": ADDRESS}, "products"),
        ("/customers", {"first_name": "a", "last_name": "b", "email": "c", "id": 3}, "id"),
        ("/products/skus", {"sku": "x", "options": []}, "product_id"),
        ("/products/skus", {"sku": "x", "options": [], "product_id": 99}, "product_id"),
    ],
)
def test_a_create_that_lacks_something_is_400(
    http: Any, path: str, body: dict[str, Any], field: str
) -> None:
    reply = http("POST", path, json=body)
    assert (reply.status_code, reply.json()[0]["details"]) == (400, {"field": field})


@pytest.mark.parametrize("body", [[], [{}], "text", 5])
def test_a_body_that_is_no_object_is_400(http: Any, body: Any) -> None:
    assert http("POST", "/brands", json=body).status_code == 400
    assert http("PUT", "/brands/1", json=body).status_code == 400


def test_update_changes_sent_fields_and_returns_the_whole_row(http: Any) -> None:
    before = http.get("/products/3").json()
    after = http("PUT", "/products/3", json={"price": 99.9, "is_visible": False}).json()
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"price", "calculated_price", "is_visible", "date_modified"}
    assert after["price"] == "99.9000"


def test_a_nested_object_is_changed_in_part(http: Any) -> None:
    reply = http("PUT", "/orders/100", json={"billing_address": {"city": "Bath"}})
    address = reply.json()["billing_address"]
    assert (address["city"], address["first_name"]) == ("Bath", "Ada")


def test_what_an_update_must_repeat_is_cleared_when_it_does_not(http: Any) -> None:
    assert http.get("/coupons/3").json()["applies_to"] == {"entity": "products", "ids": [1]}
    assert http("PUT", "/coupons/3", json={"name": "Mugs"}).json()["applies_to"] == []
    kept = {"applies_to": {"entity": "products", "ids": [2]}}
    assert http("PUT", "/coupons/3", json=kept).json()["applies_to"]["ids"] == [2]


def test_dates_come_back_in_the_format_of_their_field(http: Any) -> None:
    post = {"title": "t", "body": "b", "published_date": "Fri, 12 Jan 2024 09:00:00 +0000"}
    made = http("POST", "/blog/posts", json=post).json()
    assert made["published_date"] == {
        "timezone_type": 1,
        "date": "2024-01-12T09:00:00+00:00",
        "timezone": "+00:00",
    }
    coupon = http("PUT", "/coupons/1", json={"expires": "2030-01-02T03:04:05+01:00"}).json()
    assert coupon["expires"] == "Wed, 02 Jan 2030 02:04:05 +0000"
    assert http.get("/customer_groups/1").json()["date_created"] == "2023-06-01 10:00:00"
    assert http.get("/banners/1").json()["date_created"] == "1709251200"
    assert http.get("/hooks/1").json()["created_at"] == 1714557600


def test_write_only_fields_are_kept_but_never_shown(http: Any, api: BigcommerceApi) -> None:
    made = http(
        "POST",
        "/customers",
        json={
            "first_name": "Eve",
            "last_name": "Ng",
            "email": "eve@example.com",
            "_authentication": {"password": "pass-phrase-7"},
        },
    ).json()
    assert "_authentication" not in made
    assert "pass-phrase" not in str(http.get("/customers").json())
    right = api.Customers.validate(made["id"], password="pass-phrase-7")
    wrong = api.Customers.validate(made["id"], password="other")
    assert right is not None
    assert wrong is not None
    assert (right.success, wrong.success) == (True, False)
    assert http("POST", "/customers/99/validate", json={"password": "x"}).status_code == 404


def test_delete_takes_the_rows_below_along(http: Any) -> None:
    assert http("DELETE", "/products/1").status_code == 204
    for path in ("/products/1", "/products/1/images", "/products/1/images/1"):
        assert http.get(path).status_code == 404
    assert http.ids("/products/skus") == []
    assert http.get("/products/images/count").json() == {"count": 4}
    assert http("DELETE", "/products/1").status_code == 404


def test_ids_are_not_used_again(http: Any) -> None:
    first = http("POST", "/brands", json={"name": "a"}).json()["id"]
    http("DELETE", f"/brands/{first}")
    assert http("POST", "/brands", json={"name": "b"}).json()["id"] == first + 1


def test_delete_all_takes_one_page_where_it_has_pages(http: Any) -> None:
    assert http("DELETE", "/products/1/skus", params={"limit": 2}).status_code == 204
    assert http.ids("/products/1/skus") == [3, 4, 5, 6]
    filtered = http("DELETE", "/products/1/skus", params={"sku": "MUG-ENM-MOS-L"})
    assert filtered.status_code == 204
    assert http.ids("/products/1/skus") == [3, 4, 5]


def test_delete_all_without_pages_takes_everything(http: Any) -> None:
    assert http("DELETE", "/categories").status_code == 204
    assert http.get("/categories").status_code == 204
    assert http("DELETE", "/coupons", params={"id:in": "1,3"}).status_code == 204
    assert http.ids("/coupons") == [2]
    assert http("DELETE", "/currencies").status_code == 204
    assert http.ids("/currencies") == [1]


def test_rows_stand_below_their_own_parent_only(http: Any) -> None:
    assert http.get("/products/2/images/1").status_code == 404
    assert http.get("/products/1/images/1").status_code == 200
    assert http("POST", "/products/99/custom_fields", json={"name": "a"}).status_code == 404
    made = http("POST", "/products/2/custom_fields", json={"name": "a", "text": "b"}).json()
    assert made["product_id"] == 2


def test_actions_without_a_parent_in_the_path(http: Any) -> None:
    body: dict[str, Any] = {"product_id": 3, "sku": "LMP-1", "options": []}
    made = http("POST", "/products/skus", json=body)
    assert (made.status_code, made.json()["product_id"]) == (201, 3)
    changed = http("PUT", f"/products/skus/{made.json()['id']}", json={"upc": "77"})
    assert changed.json()["upc"] == "77"
    assert http.get(f"/products/3/skus/{made.json()['id']}").json()["upc"] == "77"
    assert http.get("/optionsets/options/3").json()["option_set_id"] == 2
    assert http("PUT", "/products/skus/999", json={"upc": "77"}).status_code == 404


def test_actions_on_the_items_of_a_list(http: Any) -> None:
    path = "/products/1/rules/1/conditions"
    item = {"product_option_id": 1, "option_value_id": 2}
    assert http("POST", path, json=item).json()["option_value_id"] == 2
    changed = http("PUT", f"{path}/1", json={"option_value_id": 3}).json()
    assert (changed["product_option_id"], changed["option_value_id"]) == (1, 3)
    conditions = http.get("/products/1/rules/1").json()["conditions"]
    assert [each["option_value_id"] for each in conditions] == [5, 3]
    assert http("PUT", f"{path}/9", json={}).status_code == 404


def test_the_client_saves_what_changed(sandbox: Sandbox, api: BigcommerceApi) -> None:
    product = api.Products.get(2)
    product.name = "Big Teapot"
    product.save()
    assert sandbox.requests[-1].body == {"name": "Big Teapot"}
    fresh = api.Products.get(2)
    assert (fresh.name, fresh.price) == ("Big Teapot", Decimal(64))
    fresh.delete()
    with pytest.raises(NotFoundException):
        api.Products.get(2)
