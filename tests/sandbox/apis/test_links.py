"""Links in replies, and the Location of new records: where the client has reached the store."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.stores import LEGACY_USER
from tests.sandbox.conftest import Http

METAS = catalogue_of("bigcommerce_sdk.resources")
#: Paths of the demo shop whose replies hold links, also inside of fields.
LINKED = [
    "/",
    "/products",
    "/products/1",
    "/orders/100",
    "/orders/100/shippingaddresses",
    "/orders/102?include=fees,consignments",
    "/orders/102/consignments",
    "/customers/1",
    "/countries/226",
    "/options/1",
    "/optionsets/1",
    "/optionsets/1/options",
]


def links_in(value: Any) -> Iterator[dict[str, str]]:
    """Every link object inside a value."""
    if is_object(value):
        if {"url", "resource"} <= set(value):
            yield value
        for each in value.values():
            yield from links_in(each)
    elif is_list(value):
        for each in value:
            yield from links_in(each)


@pytest.mark.parametrize("path", LINKED)
def test_links_lead_to_the_sandbox(http: Http, path: str) -> None:
    found = list(links_in(http.get(path).json()))
    assert found
    for link in found:
        assert link["url"] == http.base + link["resource"]
        assert "_" not in urlsplit(link["url"]).path


def test_links_of_every_resource_have_its_origin(sandbox: Sandbox, http: Http) -> None:
    seen = 0
    for meta in METAS.values():
        if "list" not in meta.operations or meta.parents:
            continue
        reply = http.get(meta.path)
        for link in links_in(reply.json() if reply.content else []):
            assert link["url"].startswith(http.base + "/"), meta.name
            seen += 1
    assert seen > 50


def test_a_client_that_follows_links_finds_rows(http: Http) -> None:
    order = http.get("/orders/100").json()
    lines = http.session.get(order["products"]["url"])
    assert [line["order_id"] for line in lines.json()] == [100, 100]
    (address,) = http.session.get(order["shipping_addresses"]["url"], params={"limit": 5}).json()
    assert address["order_id"] == 100


def test_basic_login_has_links_of_its_own_base(sandbox: Sandbox) -> None:
    login = (LEGACY_USER, sandbox.token)
    product = requests.get(f"{sandbox.base_url}/api/v2/products/1", auth=login).json()
    assert product["images"]["url"] == f"{sandbox.base_url}/api/v2/products/1/images"
    assert requests.get(product["images"]["url"], auth=login).status_code == 200


def test_links_have_the_host_that_the_client_has_called(sandbox: Sandbox, http: Http) -> None:
    port = urlsplit(sandbox.base_url).port
    reply = http("GET", "/products/1", headers={"Host": f"sandbox.test:{port}"})
    link: str = reply.json()["brand"]["url"]
    assert urlsplit(link).netloc == f"sandbox.test:{port}"


def test_stored_links_follow_a_snapshot_to_another_store(http: Http, sandbox: Sandbox) -> None:
    pickups = [{"pickup_method_id": 1, "line_items": [{"product_id": 4, "quantity": 2}]}]
    billing = http.get("/orders/100").json()["billing_address"]
    body = {"billing_address": billing, "consignments": {"pickups": pickups}}
    order = http("POST", "/orders", json=body).json()
    path = f"/orders/{order['id']}/consignments"
    with Sandbox(data=sandbox.snapshot(), store_hash="other1") as other:
        moved = Http(other)
        with moved.session:
            (link,) = [
                each
                for each in links_in(moved.get(path).json())
                if each["resource"].startswith(f"/orders/{order['id']}/products/")
            ]
            assert link["url"] == moved.base + link["resource"]
            assert moved.session.get(link["url"]).json()["quantity"] == 2


def test_seeded_rows_have_links_of_the_running_server(sandbox: Sandbox) -> None:
    (product,) = sandbox.seed("Products", {"name": "Bowl"})
    base = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2"
    assert product["images"]["url"] == f"{base}/products/{product['id']}/images"
    stopped = Sandbox()
    (product,) = stopped.seed("Products", {"name": "Bowl"})
    assert product["images"]["url"].startswith("/stores/sandbox1/v2/products/")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/brands", {"name": "New"}),
        ("/products/1/custom_fields", {"name": "Colour", "text": "Red"}),
        ("/products/skus", {"product_id": 3, "sku": "NEW", "options": []}),
        ("/products/2/videos", {"url": "https://youtu.be/jNQXAC9IVRw"}),
    ],
)
def test_a_created_record_is_at_its_location(http: Http, path: str, body: Any) -> None:
    made = http("POST", path, json=body)
    assert made.status_code == 201
    location = made.headers["Location"]
    assert location.startswith(http.base + "/")
    assert http.session.get(location).json()["id"] == made.json()["id"]


def test_only_status_201_has_a_location(http: Http) -> None:
    group = http("POST", "/customer_groups", json={"name": "Staff"})
    refused = http("POST", "/brands", json={})
    assert [each.status_code for each in (group, refused)] == [200, 400]
    assert all("Location" not in each.headers for each in (group, refused, http.get("/time")))
