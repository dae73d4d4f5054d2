"""Records of sub-lists in bodies: of products in V3, of orders in V2, with both clients."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    InvalidValueException,
    ReadOnlyFieldException,
    UsageException,
)
from bigcommerce_sdk.resources import v2, v3
from bigcommerce_sdk.sandbox import Sandbox
from tests.both import for_both_clients, target_of
from tests.runtime.loopback import Loopback

pytestmark = for_both_clients

SUB_LISTS: dict[str, Any] = {
    "images": [{"image_url": "https://x.example.com/z.png", "description": "d"}],
    "custom_fields": [{"name": "a", "value": "b"}, {"name": "c", "value": "d"}],
    "videos": [{"title": "t", "type": "youtube", "video_id": "x"}],
    "bulk_pricing_rules": [{"quantity_min": 2, "quantity_max": 5, "type": "price", "amount": 1}],
    "variants": [
        {"sku": "V1", "option_values": [{"option_display_name": "Size", "label": "S"}]},
        {"sku": "V2", "option_values": [{"option_display_name": "Size", "label": "L"}]},
    ],
}
BASE: dict[str, Any] = {"name": "Vase", "type": "physical", "weight": 1, "price": 2}
#: The lists that an update takes with the ids of their rows.
WITH_IDS = ["images", "custom_fields", "videos"]


@pytest.fixture
def vase(api: BigcommerceApi) -> Any:
    made = api.v3.Products.create(**BASE, **SUB_LISTS)
    return api.v3.Products.get(made.id, include=[*SUB_LISTS])  # type: ignore[list-item]


def rows(record: Any, name: str) -> list[Any]:
    return [target_of(each) for each in getattr(record, name)]


def last_body(sandbox: Sandbox) -> Any:
    return sandbox.requests[-1].body


#: Updates of a product with a sub-list.
UPDATES: dict[str, Callable[[Any, Any, dict[str, Any]], Any]] = {
    "a record": lambda api, vase, values: vase.update(**values),
    "by id": lambda api, vase, values: api.v3.Products.update(vase.id, **values),
    "a batch": lambda api, vase, values: api.v3.Products.update_many([{"id": vase.id, **values}]),
}


@pytest.mark.parametrize("update", UPDATES)
@pytest.mark.parametrize("name", WITH_IDS)
def test_own_rows_keep_their_ids(
    api: BigcommerceApi, sandbox: Sandbox, vase: Any, name: str, update: str
) -> None:
    own, field = rows(vase, name), {"images": "description", "videos": "title"}.get(name, "value")
    ids = [each.id for each in own]
    setattr(own[0], field, "changed")
    UPDATES[update](api, vase, {name: own})
    body = last_body(sandbox)
    sent = (body[0] if update == "a batch" else body)[name]
    assert [each["id"] for each in sent] == ids
    assert sent[0][field] == "changed"
    found = rows(api.v3.Products.get(vase.id), name)
    assert sorted(each.id for each in found) == sorted(ids)
    assert {getattr(each, field) for each in found if each.id == ids[0]} == {"changed"}


@pytest.mark.parametrize("name", [*WITH_IDS, "bulk_pricing_rules"])
@pytest.mark.parametrize("update", UPDATES)
def test_rows_of_another_record_are_new_ones(
    api: BigcommerceApi, sandbox: Sandbox, vase: Any, name: str, update: str
) -> None:
    named: dict[str, Any] = {**BASE, "name": "Other"}
    other = api.v3.Products.create(**named)
    UPDATES[update](api, other, {name: rows(vase, name)})
    body = last_body(sandbox)
    sent = (body[0] if update == "a batch" else body)[name]
    assert not any("id" in each for each in sent)
    assert len(rows(api.v3.Products.get(other.id), name)) == len(SUB_LISTS[name])
    assert len(rows(api.v3.Products.get(vase.id), name)) == len(SUB_LISTS[name])


@pytest.mark.parametrize("name", SUB_LISTS)
def test_rows_of_a_created_record_are_new_ones(
    api: BigcommerceApi, sandbox: Sandbox, vase: Any, name: str
) -> None:
    values: dict[str, Any] = {**BASE, "name": "Copy", name: rows(vase, name)}
    if name == "variants":
        for number, each in enumerate(values[name]):
            each.sku = f"W{number}"
    made = api.v3.Products.create(**values)
    sent = last_body(sandbox)
    assert not any("id" in each for each in sent[name])
    for given, each in zip(SUB_LISTS[name], sent[name], strict=True):
        for field in given:
            assert field in each
    assert made.id != vase.id


@pytest.mark.parametrize("update", UPDATES)
def test_own_rows_that_would_be_added_again_are_refused(
    api: BigcommerceApi, sandbox: Sandbox, vase: Any, update: str
) -> None:
    rules, count = rows(vase, "bulk_pricing_rules"), len(sandbox.requests)
    said = r"bulk_pricing_rules\[0\] is .* exists already.*api\.v3\.ProductBulkPricingRules\.update"
    with pytest.raises(InvalidValueException, match=said):
        UPDATES[update](api, vase, {"bulk_pricing_rules": rules})
    assert len(sandbox.requests) == count


#: Rows of a response that cannot be added elsewhere, and what they lack.
INCOMPLETE: list[tuple[str, dict[str, Any], str]] = [
    ("images", {"id": 1, "description": "d", "url_zoom": "https://x.example/z.png"}, "image_url"),
    ("custom_fields", {"id": 1, "name": "n"}, "value"),
    ("bulk_pricing_rules", {"id": 1, "quantity_min": 1, "type": "price"}, "quantity_max"),
    ("bulk_pricing_rules", {"quantity_min": 1, "quantity_max": 2, "type": "odd", "amount": []},
     "amount"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "row", "lacks"), INCOMPLETE)
def test_rows_that_cannot_be_added_elsewhere_are_refused(
    client: Any, server: Loopback, name: str, row: dict[str, Any], lacks: str
) -> None:
    server.answers({"data": {"id": 1, name: [row]}})
    values = {**BASE, name: rows(client.v3.Products.get(1, include=[name]), name)}
    said = rf"Product\.{name}\[0\] is .* its response has no {lacks}\. Pass a dict with {lacks}\."
    products = client.v3.Products
    calls: list[Callable[[], Any]] = [
        lambda: products.create(**values),
        lambda: products.update(2, **values),
        lambda: products.update_many([{"id": 2, **values}]),
    ]
    for call in calls:
        with pytest.raises(InvalidValueException, match=said):
            call()
    assert len(server.arrived) == 1


def test_rows_of_another_resource_are_named(api: BigcommerceApi, vase: Any) -> None:
    old = target_of(api.ProductImages.all(1)[0])
    cases: list[tuple[str, Any, str]] = [
        (
            "images",
            old,
            r"images\[1\] .*ProductImage of api\.v3\.ProductImages, got .* of api\.Prod",
        ),
        ("images", rows(vase, "videos")[0], r"got (Async)?ProductVideo of api\.v3\.ProductVideos"),
        ("custom_fields", target_of(vase), r"got (Async)?Product of api\.v3\.Products"),
    ]
    for name, row, said in cases:
        with pytest.raises(InvalidValueException, match=said):
            vase.update(**{name: [{}, row]})
        with pytest.raises(InvalidValueException, match="must be a list, got"):
            vase.update(**{name: row})


@pytest.mark.parametrize("name", ["products", "shipping_addresses"])
def test_lines_of_an_order_keep_their_ids(api: BigcommerceApi, sandbox: Sandbox, name: str) -> None:
    order: Any = api.Orders.get(100)
    own = rows(order, name)
    order.update(**{name: own})
    assert [each["id"] for each in last_body(sandbox)[name]] == [each.id for each in own]
    lines = rows(order, "products")
    billing: Any = order.billing_address
    api.Orders.create(billing_address=billing, products=lines)
    sent = last_body(sandbox)["products"]
    assert [(each["product_id"], each["quantity"]) for each in sent] == [
        (each.product_id, each.quantity) for each in lines
    ]
    assert not any("id" in each for each in sent)
    options = [[option["id"] for option in each["product_options"]] for each in sent]
    assert options == [[option.id for option in each.product_options] for each in lines]


REFUSALS: list[tuple[Any, str, str, str]] = [
    (v3.Product, "variants", "update", "can only be set when.* Change them with ProductVariants"),
    (v3.Product, "options", "create", "links to other records.* Change them with ProductOptions"),
    (v3.Product, "brand", "update", "links to other records.* Set brand_id to link"),
    (v3.Product, "reviews", "update", "Change them with ProductReviews"),
    (v3.Customer, "metafields", "update", "Change them with CustomerMetafields"),
    (v2.Order, "coupons", "update", r"Leave it out of the update\.$"),
    (v2.Product, "images", "update", "Change them with ProductImages"),
]


@pytest.mark.parametrize(("record", "name", "verb", "said"), REFUSALS)
def test_the_refusal_of_a_link_says_what_changes_it(
    api: BigcommerceApi, record: Any, name: str, verb: str, said: str
) -> None:
    resource = record._resource_name.removeprefix("v3.")
    home: Any = getattr(api.v3 if record.__module__.count(".v3") else api, resource)
    ids = [] if verb == "create" else [1]
    with pytest.raises(ReadOnlyFieldException, match=said):
        getattr(home, verb)(*ids, **{name: []})


def test_included_addresses_are_rows_of_their_resource(
    api: BigcommerceApi, sandbox: Sandbox
) -> None:
    shop: Any = api.v3
    customer = shop.Customers.get(1, include=["addresses"])
    own: list[Any] = list(customer.addresses)
    found: Any = shop.CustomerAddresses.update_many(own)
    assert [each.id for each in found] == [each.id for each in own]
    for sent, address in zip(last_body(sandbox), own, strict=True):
        assert (sent["id"], sent["city"]) == (address.id, address.city)
        assert not {"country", "customer_id"} & sent.keys()
    changed = {**own[0].writable(), "id": own[0].id, "city": "Bangor"}
    shop.CustomerAddresses.update_many([changed])
    assert shop.CustomerAddresses.get(own[0].id).city == "Bangor"
    copies: Any = shop.CustomerAddresses.create_many(own[:1])
    assert copies[0].id not in [each.id for each in own]
    assert last_body(sandbox)[0]["customer_id"] == 1


def test_objects_that_another_resource_changes(api: BigcommerceApi, sandbox: Sandbox) -> None:
    shop: Any = api.v3
    customer = shop.Customers.get(1, include=["addresses"])
    address, count = customer.addresses[0], len(sandbox.requests)
    with pytest.raises(
        ReadOnlyFieldException, match=r"nested fields\. .*with CustomerAddresses\.$"
    ):
        address.city = "Bangor"
    for name in ("addresses", "attributes"):
        other = {"addresses": "CustomerAddresses", "attributes": "CustomerAttributeValues"}[name]
        calls: list[Callable[[], Any]] = [
            partial(customer.update, **{name: []}),
            partial(shop.Customers.update, 1, **{name: []}),
            partial(shop.Customers.update_many, [{"id": 1, name: []}]),
        ]
        for call in calls:
            with pytest.raises(ReadOnlyFieldException, match=rf"Change them with {other}\.$"):
                call()
    batches: list[Callable[[Any], Any]] = [
        lambda row: shop.Customers.update_many([row]),
        lambda row: shop.Customers.create_many([row]),
        lambda row: shop.CustomerAttributeValues.upsert_many([row]),
    ]
    for batch in batches:
        with pytest.raises(InvalidValueException, match="got CustomerNestedAddress"):
            batch(address)
    assert len(sandbox.requests) == count


def test_included_addresses_of_another_store_are_not_changed(
    api: BigcommerceApi, sandbox: Sandbox
) -> None:
    other = sandbox.add_store("other1")
    shop: Any = api.for_store("other1", other.token).v3
    customer = target_of(api.v3.Customers.get(1, include=["addresses"]))
    copied = pickle.loads(pickle.dumps(customer))
    [address, *_] = customer.addresses
    rows = [address, *copied.addresses, deepcopy(address), pickle.loads(pickle.dumps(address))]
    for row in rows:
        with pytest.raises(UsageException, match=r"row 0: .*Address is not of this store: other1"):
            shop.CustomerAddresses.update_many([row])
        assert api.v3.CustomerAddresses.update_many([row])
    assert other.requests == []
    assert shop.CustomerAddresses.create_many([address])
