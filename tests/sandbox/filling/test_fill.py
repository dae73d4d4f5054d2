"""``Sandbox.fill``: plausible rows, linked, and the same for the same seed."""

from __future__ import annotations

import json
import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import requests

from bigcommerce_sdk.codecs import parse_datetime
from bigcommerce_sdk.exception import ConfigurationException, InvalidValueException
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.records.limits import violation
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of, fields_by_wire
from bigcommerce_sdk.sandbox.filling import words
from bigcommerce_sdk.sandbox.filling.fill import fillable
from bigcommerce_sdk.sandbox.filling.recipes import RECIPES
from bigcommerce_sdk.sandbox.quirks import REFERENCES, UNIQUE

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")
NAMES = fillable(CATALOGUE)

Rows = dict[str, list[dict[str, Any]]]


def rows_of(sandbox: Sandbox) -> Rows:
    return {name: rows for name, rows in sandbox.snapshot().items() if name != "last_ids"}


@pytest.fixture(scope="module")
def filled() -> Rows:
    """The rows of an empty store that was filled with everything."""
    sandbox = Sandbox(demo=False)
    sandbox.fill(orders=120, customers=25, products=30, seed=7)
    sandbox.fill(**dict.fromkeys(set(NAMES) - {"orders", "customers", "products"}, 12), seed=7)
    return rows_of(sandbox)


def by_id(rows: Rows, resource: str) -> dict[Any, dict[str, Any]]:
    return {row[CATALOGUE[resource].key]: row for row in rows[resource]}


def test_every_value_is_readable_and_within_its_limits(filled: Rows) -> None:
    assert filled.keys() >= set(RECIPES)
    for resource in RECIPES:
        meta = CATALOGUE[resource]
        fields = fields_by_wire(meta.record)
        for row in filled[resource]:
            for name, value in row.items():
                field = fields.get(name)
                if field is None or value in (None, field.none_as, ""):
                    continue
                field.codec.decode(value)
                if value and name != meta.key:
                    assert not violation(field.limits, value), (resource, name, value)


def test_texts_that_must_be_unique_are(filled: Rows) -> None:
    for resource, groups in UNIQUE.items():
        for group in groups:
            terms = [tuple(row[name] for name in group) for row in filled.get(resource, ())]
            found = Counter(term for term in terms if term[-1] != "")
            assert not [term for term, times in found.items() if times > 1], resource


def test_rows_refer_to_rows_that_exist(filled: Rows) -> None:
    links = [(owner, *each) for owner, fields in REFERENCES.items() for each in fields.items()]
    links += [
        ("Orders", "customer_id", "Customers"),
        ("Orders", "currency_id", "Currencies"),
        ("OrderProducts", "product_id", "Products"),
        ("OrderProducts", "variant_id", "ProductSkus"),
        ("OrderProducts", "order_address_id", "OrderShippingAddresses"),
        ("OrderShipments", "order_id", "Orders"),
        ("OrderShipments", "order_address_id", "OrderShippingAddresses"),
        ("CustomerAddresses", "customer_id", "Customers"),
        ("GiftCertificates", "customer_id", "Customers"),
        ("ProductSkus", "product_id", "Products"),
        ("ProductReviews", "product_id", "Products"),
        ("ProductImages", "product_id", "Products"),
        ("OptionSetOptions", "option_id", "Options"),
        ("v3.Wishlists", "customer_id", "Customers"),
        ("v3.PriceListRecords", "variant_id", "ProductSkus"),
        ("v3.CustomerAttributeValues", "attribute_id", "v3.CustomerAttributes"),
        ("v3.CustomerAttributeValues", "customer_id", "Customers"),
    ]
    for owner, name, target in links:
        known = by_id(filled, target)
        used = [row[name] for row in filled[owner] if row[name]]
        flat: set[Any] = set()
        for value in used:
            flat.update(value if is_list(value) else [value])
        assert flat, (owner, name)
        assert flat <= known.keys(), (owner, name)


def test_orders_agree_with_their_lines_customers_and_shipments(filled: Rows) -> None:
    customers, products = by_id(filled, "Customers"), by_id(filled, "Products")
    shipped = Counter(row["order_id"] for row in filled["OrderShipments"])
    paid = Counter(int(row["order_id"]) for row in filled["v3.OrderTransactions"])
    guests = 0
    for order in filled["Orders"]:
        lines = [row for row in filled["OrderProducts"] if row["order_id"] == order["id"]]
        total = sum(Decimal(line["price_inc_tax"]) * line["quantity"] for line in lines)
        assert 1 <= len(lines) == len({line["product_id"] for line in lines})
        assert Decimal(order["subtotal_inc_tax"]) == total > 0
        shipping = Decimal(order["shipping_cost_inc_tax"])
        assert Decimal(order["total_inc_tax"]) == total + shipping
        assert order["items_total"] == sum(line["quantity"] for line in lines)
        assert {line["name"] for line in lines} == {
            products[line["product_id"]]["name"] for line in lines
        }
        date = parse_datetime(order["date_created"])
        assert date is not None
        buyer = customers.get(order["customer_id"])
        guests += buyer is None
        if buyer:
            since = parse_datetime(buyer["date_created"])
            assert since is not None and since <= date
            assert buyer["email"] == order["billing_address"]["email"]
        is_shipped = order["status"] in ("Shipped", "Completed")
        assert shipped[order["id"]] == is_shipped
        assert order["items_shipped"] == (order["items_total"] if is_shipped else 0)
        assert bool(order["date_shipped"]) == is_shipped
        assert paid[order["id"]] == (order["payment_status"] == "captured")
    assert 0 < guests < len(filled["Orders"]) / 2
    assert len({order["status"] for order in filled["Orders"]}) > 4


def test_products_agree_with_their_variants(filled: Rows) -> None:
    variants: dict[int, list[dict[str, Any]]] = {}
    for row in filled["ProductSkus"]:
        variants.setdefault(row["product_id"], []).append(row)
    assert variants
    for product in filled["Products"]:
        own = variants.get(product["id"], [])
        assert (product["inventory_tracking"] == "sku") == bool(own)
        assert not own or sum(row["inventory_level"] for row in own) == product["inventory_level"]
        chosen = [json.dumps(row["options"]) for row in own]
        assert len(set(chosen)) == len(chosen)
        assert product["primary_image"]["id"] or product["id"] > 30
        assert Decimal(product["cost_price"]) < Decimal(product["price"])


def test_both_apis_show_the_rows() -> None:
    with Sandbox(demo=False) as sandbox, requests.Session() as session:
        sandbox.fill(orders=5, customers=4, products=6, wishlists=2)
        session.headers["X-Auth-Token"] = sandbox.token
        base = f"{sandbox.base_url}/stores/{sandbox.store_hash}"

        def data(path: str) -> Any:
            return session.get(f"{base}{path}").json()

        for two, three in (("customers", "customers"), ("products", "catalog/products")):
            names = [row["id"] for row in data(f"/v2/{two}")]
            assert [row["id"] for row in data(f"/v3/{three}")["data"]] == names
        products = data("/v3/catalog/products?include=images,variants&limit=50")["data"]
        assert all(product["images"] for product in products)
        addresses = data("/v3/customers/addresses")["data"]
        assert {row["customer_id"] for row in addresses} == {1, 2, 3, 4}
        order = data("/v2/orders")[-1]
        lines = data(f"/v2/orders/{order['id']}/products")
        assert {line["product_id"] for line in lines} <= {product["id"] for product in products}
        payments = data(f"/v3/orders/{order['id']}/transactions")["data"]
        assert all(payment["amount"] == float(order["total_inc_tax"]) for payment in payments)
        assert len(data("/v3/wishlists")["data"]) == 2


EMAILS = ["marco.kowalski.1@example.com", "maya.bauer.2@example.com", "ines.garcia.3@example.com"]
SKUS = [
    "NHN-00002-SHO-STR-2",
    "SCT-00003",
    "FPC-00001",
    "SCT-00003",
    "NHN-00002-LON-DOT-6",
    "FPC-00001",
    "SCT-00003",
    "NHN-00002-LON-DOT-6",
]
DATES = [
    "Wed, 19 Oct 2022 17:45:11 +0000",
    "Wed, 13 Sep 2023 10:21:12 +0000",
    "Wed, 01 May 2024 05:15:02 +0000",
]


def test_the_rows_are_the_same_on_every_python() -> None:
    """The values are pinned: another version of Python must not choose others."""
    sandbox = Sandbox(demo=False, fill={"customers": 3, "products": 3, "orders": 3, "seed": 7})
    rows = rows_of(sandbox)
    assert [row["email"] for row in rows["Customers"]] == EMAILS
    assert [row["sku"] for row in rows["OrderProducts"]] == SKUS
    assert [row["date_created"] for row in rows["Orders"]] == DATES


def test_the_order_of_the_arguments_does_not_matter() -> None:
    one, other = Sandbox(), Sandbox()
    one.fill(orders=5, customers=3)
    other.fill(customers=3, orders=5, seed=1)
    assert one.snapshot() == other.snapshot()
    another = Sandbox()
    another.fill(customers=3, orders=5, seed=2)
    assert another.snapshot() != one.snapshot()


def test_rows_differ_from_those_that_exist() -> None:
    sandbox = Sandbox(demo=False)
    first = Sandbox(demo=False)
    first.fill(products=3, categories=4)
    rows = rows_of(first)
    taken = [{"name": row["name"], "sku": row["sku"]} for row in rows["Products"]]
    sandbox.seed("Products", *({**row, "id": 50 + n} for n, row in enumerate(reversed(taken))))
    sandbox.seed("Categories", *({"name": name} for name in words.DEPARTMENTS))
    for seed in (1, 1, 2):
        sandbox.fill(products=40, categories=40, customers=5, coupons=20, seed=seed)
    rows = rows_of(sandbox)
    for resource, name in (("Products", "name"), ("Products", "sku"), ("Coupons", "code")):
        found = [row[name] for row in rows[resource]]
        assert len(set(found)) == len(found)
    found = [(row["parent_id"], row["name"]) for row in rows["Categories"]]
    assert len(set(found)) == len(found)


def test_a_reset_removes_rows_unless_the_store_began_with_them() -> None:
    with Sandbox(fill={"brands": 5}) as sandbox, sandbox.api() as api:
        assert api.Brands.count() == 8
        sandbox.fill(brands=2)
        other = sandbox.add_store("other", fill={"brands": 1})
        with other.api() as second:
            assert second.Brands.count() == 4
        assert api.Brands.count() == 10
        sandbox.reset()
        assert api.Brands.count() == 8


def test_a_failed_fill_adds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()
    before = sandbox.snapshot()

    def fail(it: Any) -> Any:
        if it.number > 104:
            raise RuntimeError("broken")
        return made(it)

    made = RECIPES["Orders"].make
    monkeypatch.setitem(RECIPES, "Orders", replace(RECIPES["Orders"], make=fail))
    with pytest.raises(RuntimeError):
        sandbox.fill(customers=2, orders=2)
    assert sandbox.snapshot() == before


def test_filling_at_the_same_time_as_requests() -> None:
    with Sandbox() as sandbox, sandbox.api() as api, ThreadPoolExecutor(4) as pool:
        filling = [pool.submit(sandbox.fill, brands=10, seed=n) for n in range(3)]
        made = [api.Brands.create(name=f"Mine {n}").id for n in range(10)]
        assert [each.result() for each in filling] == [{"brands": 10}] * 3
        found = [each.id for each in api.Brands.iterall()]
    assert len(set(found)) == len(found) == 3 + 30 + 10
    assert set(made) < set(found)


BAD: list[tuple[dict[str, Any], str]] = [
    ({"ordrs": 1}, "There is no resource 'ordrs' to fill. Did you mean 'orders'? These can be"),
    ({"Orders": 1}, "There is no resource 'Orders' to fill. Did you mean 'orders'?"),
    ({"order_products": 1}, "There is no resource 'order_products' to fill."),
    ({"store": 1}, "There is no resource 'store' to fill."),
    ({"": 1}, "There is no resource '' to fill."),
    ({"orders": -1}, "orders must be a number from 0 to 10000000, not -1."),
    ({"orders": 10_000_001}, "orders must be a number from 0 to 10000000, not 10000001."),
    ({"orders": True}, "orders must be a number from 0 to 10000000, not True."),
    ({"orders": 1.0}, "orders must be a number from 0 to 10000000, not 1.0."),
    ({"orders": "5"}, "orders must be a number from 0 to 10000000, not '5'."),
    ({"orders": None}, "orders must be a number from 0 to 10000000, not None."),
    ({"orders": 1, "seed": -1}, "seed must be a number from 0, not -1."),
    ({"orders": 1, "seed": "x"}, "seed must be a number from 0, not 'x'."),
    ({"orders": 1, "seed": True}, "seed must be a number from 0, not True."),
    ({"orders": 1, "seed": None}, "seed must be a number from 0, not None."),
]


@pytest.mark.parametrize(("arguments", "words"), BAD)
def test_invalid_arguments_are_refused(arguments: dict[str, Any], words: str) -> None:
    sandbox = Sandbox()
    with pytest.raises(InvalidValueException, match=f"^{re.escape(words)}"):
        sandbox.fill(**{"customers": 1, **arguments})
    assert len(rows_of(sandbox)["Customers"]) == 4
    with pytest.raises(ConfigurationException, match=f"^fill: {re.escape(words)}"):
        Sandbox(fill=arguments)


@pytest.mark.parametrize("value", [[("orders", 1)], 5, "orders=1"])
def test_the_argument_of_the_constructor_is_a_mapping(value: Any) -> None:
    with pytest.raises(ConfigurationException, match="fill: must be a dict such as"):
        Sandbox(fill=value)


def test_nothing_to_add_adds_nothing() -> None:
    sandbox = Sandbox()
    before = sandbox.snapshot()
    assert sandbox.fill() == sandbox.fill(orders=0, seed=5) == {}
    assert sandbox.snapshot() == before


def test_the_guide_lists_the_names() -> None:
    guide = Path(__file__).parents[3] / "docs/guides/testing.md"
    text = " ".join(guide.read_text("utf-8").split())
    listed = re.search(r"`fill` takes these names: (.*?)\.", text)
    assert listed is not None
    assert re.findall(r"`(\w+)`", listed[1]) == sorted(NAMES)
