"""Lists: paging, every kind of filter, order, and what shapes the rows."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox

ALL = [1, 2, 3, 4, 5, 6]


def test_pages_hold_limit_rows_in_order_of_ids(http: Any) -> None:
    pages = [http.ids("/products", page=page, limit=4) for page in (1, 2)]
    assert pages == [[1, 2, 3, 4], [5, 6]]


def test_past_the_end_is_204_without_body(http: Any) -> None:
    reply = http.get("/products", page=2)
    assert (reply.status_code, reply.content) == (204, b"")


def test_the_default_limit_is_that_of_the_metadata(sandbox: Sandbox, http: Any) -> None:
    sandbox.seed("Brands", *({"name": f"Brand {n}"} for n in range(60)))
    assert len(http.ids("/brands")) == 50
    assert len(http.ids("/brands", limit=250)) == 63


def test_a_limit_above_the_maximum_is_413_and_names_it(http: Any) -> None:
    reply = http.get("/products", limit=251)
    (entry,) = reply.json()
    assert reply.status_code == entry["status"] == 413
    assert entry["details"] == {"max_limit": 250}


@pytest.mark.parametrize("query", [{"page": "0"}, {"limit": "x"}, {"limit": "-1"}, {"page": "²"}])
def test_what_is_no_page_is_400(http: Any, query: dict[str, str]) -> None:
    assert http.get("/products", **query).status_code == 400


def test_an_unknown_parameter_is_400_and_named(http: Any) -> None:
    reply = http.get("/products", min_idd=1)
    assert (reply.status_code, reply.json()[0]["details"]) == (400, {"parameter": "min_idd"})


def test_a_count_takes_the_filters_that_its_operation_accepts(http: Any) -> None:
    assert http.get("/products/count", is_featured="true").json() == {"count": 2}
    assert http.get("/banners/count", min_id=1).status_code == 400


@pytest.mark.parametrize(
    ("path", "query", "ids"),
    [
        ("/products", {"name": "Desk Lamp"}, [3]),
        ("/products", {"brand_id": "0"}, [5]),
        ("/products", {"min_id": "3", "max_id": "4"}, [3, 4]),
        ("/products", {"min_price": "18.50", "max_price": "64"}, [1, 2]),
        ("/products", {"min_price": "100"}, [3]),
        ("/products", {"is_visible": "false"}, [6]),
        ("/products", {"is_visible": "1", "is_featured": "0"}, [2, 4, 5]),
        ("/products", {"min_number_sold": "50"}, [1, 4]),
        ("/products", {"category": "3"}, [3, 5]),
        ("/products", {"keyword_filter": "CAMPING mug"}, [1]),
        ("/products", {"include_sku": "true"}, ALL),
        ("/products", {"min_date_created": "2024-03-05"}, [5, 6]),
        ("/products", {"max_date_created": "Fri, 12 Jan 2024 09:00:00 +0000"}, [1, 2]),
        ("/products", {"min_date_created": "2024-03-18T11:00:00+02:00"}, [6]),
        ("/products", {"min_date_last_imported": "2020-01-01"}, []),
        ("/products/skus", {"sku": "MUG-ENM-NVY-L"}, [4]),
        ("/products/1/skus", {"min_inventory_level": "21"}, []),
        ("/coupons", {"exclude_type": "percentage_discount"}, [2, 3]),
        ("/coupons", {"code": "FIVEOFF"}, [2]),
        ("/coupons", {"id": "2"}, [2]),
        ("/coupons", {"id": "text"}, []),
        ("/customer_groups", {"name:like": "%whole%"}, [2]),
        ("/customer_groups", {"date_modified:min": "2024-01-01"}, [2]),
        ("/customers", {"email": "chi@example.org"}, [3]),
        ("/customers", {"store_credit": "25"}, [1]),
        ("/orders", {"email": "ben@example.com"}, [101]),
        ("/orders", {"customer_id": "0"}, [103]),
        ("/orders", {"min_total": "61.56", "max_total": "200"}, [100, 101]),
        ("/blog/posts", {"tag": "news"}, [2, 3]),
        ("/blog/posts", {"published_date": "2024-05-10T09:00:00+00:00"}, [2]),
        ("/orders/101/messages", {"is_flagged": "true"}, [1]),
        ("/countries", {"country_iso2": "CA"}, [38]),
        ("/countries/38/states", {"state_abbreviation": "ON"}, [71]),
    ],
)
def test_filters(http: Any, path: str, query: dict[str, str], ids: list[int]) -> None:
    assert http.ids(path, **query) == ids


@pytest.mark.parametrize(
    "query", [{"min_price": "cheap"}, {"is_visible": "maybe"}, {"min_date_created": "soon"}]
)
def test_a_filter_value_of_the_wrong_type_is_400(http: Any, query: dict[str, str]) -> None:
    reply = http.get("/products", **query)
    assert (reply.status_code, reply.json()[0]["details"]) == (
        400,
        {"parameter": next(iter(query))},
    )


@pytest.mark.parametrize(
    ("path", "query", "ids"),
    [
        ("/orders", {"sort": "date_created:desc"}, [103, 102, 101, 100]),
        ("/orders", {"sort": "customer_id"}, [103, 100, 101, 102]),
        ("/orders", {"sort": "status_id:asc"}, [103, 102, 100, 101]),
        ("/gift_certificates", {"sort": "id", "direction": "desc"}, [2, 1]),
        ("/gift_certificates", {"direction": "desc", "sort": "id"}, [2, 1]),
        ("/blog/posts", {}, [2, 1, 3]),
    ],
)
def test_order(http: Any, path: str, query: dict[str, str], ids: list[int]) -> None:
    assert http.ids(path, **query) == ids


def test_an_order_that_the_list_does_not_have_is_400(http: Any) -> None:
    assert http.get("/orders", sort="staff_notes").status_code == 400


def test_include_and_exclude_choose_fields_but_some_always_come(http: Any) -> None:
    always = {"id", "name", "date_modified", "primary_image"}
    chosen = http.get("/products/1", include="sku,price").json()
    assert set(chosen) == {*always, "sku", "price"}
    summary = http.get("/products", include="@summary").json()[0]
    assert "inventory_level" in summary
    assert "description" not in summary
    left = http.get("/products/1", exclude="description,name").json()
    assert "description" not in left
    assert {*always, "sku"} <= set(left)


def test_orders_hold_fees_and_consignments_when_asked(http: Any) -> None:
    order = http.get("/orders/102", include="fees,consignments").json()
    assert [fee["display_name_customer"] for fee in order["fees"]] == ["Pallet"]
    shipping = order["consignments"]["shipping"][0]
    assert [line["resource"] for line in shipping["line_items"]] == [
        "/orders/102/products/4",
        "/orders/102/products/5",
    ]
    whole = http.get("/orders/102", include="consignments.line_items").json()
    lines = whole["consignments"]["shipping"][0]["line_items"]
    assert [line["quantity"] for line in lines] == [4, 25]
    assert http.get("/orders/102", include="shipments").status_code == 400


def test_not_modified_since(http: Any) -> None:
    def status(moment: str) -> int:
        reply = http("GET", "/orders", headers={"If-Modified-Since": moment})
        return int(reply.status_code)

    assert status("Thu, 30 May 2024 21:01:59 +0000") == 200
    assert status("Thu, 30 May 2024 21:02:00 +0000") == 304
    assert status("not a date") == 200


def test_envelopes(http: Any) -> None:
    assert [fee["id"] for fee in http.get("/orders/102/fees").json()["fees"]] == [1]


def test_keyset_walk_sees_rows_that_shift_pages(sandbox: Sandbox, api: BigcommerceApi) -> None:
    found: list[int] = []
    for product in api.Products.iterall(page_size=2):
        found.append(product.id)
        if product.id == 2:
            api.Products.delete(1)
    assert found == ALL
    starts = [r.query.get("min_id") for r in sandbox.requests if r.method == "GET"]
    assert starts[1:3] == ["3", "5"]
