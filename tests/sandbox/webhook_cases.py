"""One row per event of V2: a change that causes it, and its data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bigcommerce_sdk.api import BigcommerceApi

PERSON: dict[str, Any] = {"first_name": "Zoe", "last_name": "Bell"}
PLACE = {"street_1": "1 Quay", "city": "Bath", "state": "Maine", "zip": "04530"}
ADDRESS: dict[str, Any] = {**PERSON, **PLACE, "country": "United States", "phone": "1"}
ORDER: dict[str, Any] = {
    "billing_address": {**ADDRESS, "email": "zoe@example.com"},
    "products": [{"product_id": 2, "quantity": 1}],
}
PRODUCT: dict[str, Any] = {
    "name": "Cup",
    "type": "physical",
    "price": "9.90",
    "weight": 1,
    "categories": [1],
    "availability": "available",
}
SHIPMENT: dict[str, Any] = {
    "order_address_id": 2,
    "items": [{"order_product_id": 3, "quantity": 1}],
}


def of(kind: str, identity: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "id": identity, **more}


def address(identity: int) -> dict[str, Any]:
    return of("customer", identity, address={"customer_id": 1})


def shipment(identity: int) -> dict[str, Any]:
    return of("shipment", identity, orderId=101)


def sku(identity: int) -> dict[str, Any]:
    return of("sku", identity, sku={"product_id": 1, "variant_id": identity})


def level(value: int, **whose: int) -> dict[str, Any]:
    return {"method": "absolute", "value": value, **whose}


#: Event, a change by way of the SDK that is this event, and the data that the payload has then.
CASES: list[tuple[str, Callable[[BigcommerceApi], Any], dict[str, Any]]] = [
    ("category/created", lambda a: a.Categories.create(name="New"), of("category", 6)),
    ("category/updated", lambda a: a.Categories.update(2, name="New"), of("category", 2)),
    ("category/deleted", lambda a: a.Categories.delete(5), of("category", 5)),
    (
        "customer/created",
        lambda a: a.Customers.create(email="z@example.com", **PERSON),
        of("customer", 5),
    ),
    ("customer/updated", lambda a: a.Customers.update(1, notes="New"), of("customer", 1)),
    ("customer/deleted", lambda a: a.Customers.delete(4), of("customer", 4)),
    (
        "customer/address/created",
        lambda a: a.CustomerAddresses.create(1, **ADDRESS),
        address(6),
    ),
    (
        "customer/address/updated",
        lambda a: a.CustomerAddresses.update(1, 1, city="Bath"),
        address(1),
    ),
    ("customer/address/deleted", lambda a: a.CustomerAddresses.delete(1, 1), address(1)),
    ("order/created", lambda a: a.Orders.create(**ORDER), of("order", 104)),
    ("order/updated", lambda a: a.Orders.update(100, staff_notes="New"), of("order", 100)),
    ("order/archived", lambda a: a.Orders.delete(100), of("order", 100)),
    (
        "order/statusUpdated",
        lambda a: a.Orders.update(100, status_id=4),
        of("order", 100, status={"previous_status_id": 10, "new_status_id": 4}),
    ),
    ("channel/1/order/created", lambda a: a.Orders.create(**ORDER), {"order_id": 104}),
    (
        "channel/1/order/updated",
        lambda a: a.Orders.update(100, staff_notes="New"),
        {"order_id": 100},
    ),
    ("channel/1/order/archived", lambda a: a.Orders.delete(100), {"order_id": 100}),
    (
        "channel/1/order/statusUpdated",
        lambda a: a.Orders.update(100, status_id=4),
        {"order_id": 100},
    ),
    ("shipment/created", lambda a: a.OrderShipments.create(101, **SHIPMENT), shipment(2)),
    (
        "shipment/updated",
        lambda a: a.OrderShipments.update(100, 1, comments="New"),
        of("shipment", 1, orderId=100),
    ),
    (
        "shipment/deleted",
        lambda a: a.OrderShipments.delete(100, 1),
        of("shipment", 1, orderId=100),
    ),
    (
        "channel/1/page/created",
        lambda a: a.Pages.create(name="New", type="page", body="New", channel_id=1),
        {"page_id": 4},
    ),
    ("channel/1/page/updated", lambda a: a.Pages.update(1, name="New"), {"page_id": 1}),
    ("product/created", lambda a: a.Products.create(**PRODUCT), of("product", 7)),
    ("product/updated", lambda a: a.Products.update(1, price="5"), of("product", 1)),
    ("product/deleted", lambda a: a.Products.delete(6), of("product", 6)),
    (
        "product/inventory/updated",
        lambda a: a.Products.update(2, inventory_level=7),
        of("product", 2, inventory=level(7, product_id=2)),
    ),
    ("sku/created", lambda a: a.ProductSkus.create(1, sku="X", options=[]), sku(7)),
    ("sku/updated", lambda a: a.ProductSkus.update(1, 1, upc="012345"), sku(1)),
    ("sku/deleted", lambda a: a.ProductSkus.delete(1, 1), sku(1)),
    (
        "sku/inventory/updated",
        lambda a: a.ProductSkus.update(1, 2, inventory_level=9),
        of("sku", 2, inventory=level(9, product_id=1, variant_id=2)),
    ),
]
