"""The events of changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    BadRequestException,
)
from bigcommerce_sdk.sandbox.rows.linked_rows import create_row
from bigcommerce_sdk.sandbox.webhooks.events import EVENTS
from bigcommerce_sdk.sandbox.webhooks.messages import store_id
from bigcommerce_sdk.sandbox.webhooks.scopes import SCOPES
from bigcommerce_sdk.signing import verify_webhook
from tests.sandbox.shop import NOW, Shop
from tests.sandbox.webhook_cases import CASES, ORDER, of


@pytest.mark.parametrize(("event", "change", "data"), CASES, ids=[case[0] for case in CASES])
def test_a_change_is_delivered(
    shop: Shop, event: str, change: Callable[[BigcommerceApi], Any], data: dict[str, Any]
) -> None:
    shop.hook(f"store/{event}")
    change(shop.api)
    (arrived,) = shop.arrived()
    assert arrived.method == "POST"
    assert arrived.headers["content-type"] == "application/json"
    assert len(arrived.body["hash"]) == 40
    assert {**arrived.body, "hash": ""} == {
        "scope": f"store/{event}",
        "store_id": store_id("sandbox1"),
        "data": data,
        "hash": "",
        "created_at": int(NOW),
        "producer": "stores/sandbox1",
    }
    webhook = verify_webhook(arrived.content, arrived.headers, shop.sandbox.client_secret, now=NOW)
    assert (webhook.store_hash, webhook.scope) == ("sandbox1", f"store/{event}")


def test_an_order_message_is_an_event(shop: Shop) -> None:
    # V2 only reads messages, so this one is written as other APIs of the store would.
    store = shop.sandbox._tenant.store
    shop.hook("store/order/message/created")
    with store.lock, store.recording() as changes:
        create_row(store, store.catalogue["OrderMessages"], ("100",), {"message": "Hello"})
    shop.sandbox.webhooks.tell(changes)
    message = of("order", 100, message={"order_message_id": 3})
    assert shop.told() == [("store/order/message/created", message)]


def test_every_event_has_a_case_and_a_documented_scope() -> None:
    tested = {f"store/{event}" for event, _, _ in CASES} | {"store/order/message/created"}
    assert {event.scope.replace("{channel_id}", "1") for event in EVENTS} == tested
    assert {event.scope for event in EVENTS} <= SCOPES


def test_a_wildcard_hook_receives_all_events_below_it(shop: Shop) -> None:
    shop.hook("store/order/*")
    shop.api.Orders.create(**ORDER)
    assert shop.told() == [("store/order/created", of("order", 104))]
    shop.api.Orders.update(104, status_id=4)
    assert [scope for scope, _ in shop.told()] == [
        "store/order/updated",
        "store/order/statusUpdated",
    ]
    shop.api.Brands.create(name="Unrelated")
    assert shop.told() == []


def test_repeated_changes_in_one_request_are_one_event(shop: Shop) -> None:
    shop.hook("store/order/updated")
    shop.api.Orders.update(100, products=[{"id": 1, "quantity": 5}, {"id": 2, "quantity": 3}])
    assert shop.told() == [("store/order/updated", of("order", 100))]


def test_a_change_of_a_part_is_a_change_of_the_order(shop: Shop) -> None:
    shop.hook("store/order/*")
    shop.api.OrderShippingAddresses.update(100, 1, city="Bath")
    assert shop.told() == [("store/order/updated", of("order", 100))]


def test_an_update_without_a_difference_is_no_event(shop: Shop) -> None:
    shop.hook("store/order/*")
    shop.clock.now += 60
    shop.api.Orders.update(100, staff_notes=shop.api.Orders.get(100).staff_notes)
    assert shop.api.Orders.get(100).date_modified == datetime.fromtimestamp(NOW + 60, UTC)
    assert shop.told() == []


def test_other_fields_of_a_product_are_no_event(shop: Shop) -> None:
    shop.hook("store/product/*")
    shop.api.Products.update(2, bin_picking_number="A1")
    assert shop.told() == []


def test_the_level_of_a_product_that_is_not_tracked_is_no_update(shop: Shop) -> None:
    shop.hook("store/product/*")
    shop.api.Products.update(6, inventory_level=3)
    assert [scope for scope, _ in shop.told()] == ["store/product/inventory/updated"]


def test_only_the_first_picture_is_an_update_of_the_product(shop: Shop) -> None:
    shop.hook("store/product/updated")
    shop.api.ProductImages.create(6, image_file="https://example.com/a.jpg")
    assert shop.told() == [("store/product/updated", of("product", 6))]
    shop.api.ProductImages.create(6, image_file="https://example.com/b.jpg", is_thumbnail=True)
    assert shop.told() == []


def test_levels_are_of_the_product_or_of_its_skus(shop: Shop) -> None:
    shop.hook("store/product/inventory/updated")
    shop.hook("store/sku/inventory/updated")
    shop.api.Products.update(1, inventory_level=1)
    assert shop.told() == []
    shop.api.Products.update(1, inventory_tracking="simple")
    shop.api.ProductSkus.update(1, 1, inventory_level=1)
    assert shop.told() == []


def test_deleted_sub_resources_are_events(shop: Shop) -> None:
    shop.hook("store/customer/*")
    shop.api.Customers.delete(1)
    assert sorted(scope for scope, _ in shop.told()) == [
        "store/customer/address/deleted",
        "store/customer/address/deleted",
        "store/customer/deleted",
    ]


def test_seeds_and_resets_are_no_events(shop: Shop) -> None:
    shop.hook("store/category/*")
    shop.sandbox.seed("Categories", {"name": "Seeded"})
    shop.sandbox.reset()
    shop.hook("store/category/*")
    assert shop.told() == []


def test_a_failed_request_is_no_event(shop: Shop) -> None:
    shop.hook("store/order/*")
    with pytest.raises(BadRequestException):
        shop.api.Orders.update(100, status_id=4, products=[{"id": 99, "quantity": 1}])
    assert shop.told() == []


def test_each_hook_gets_a_message_of_its_own(shop: Shop) -> None:
    first, second = shop.hook("store/category/*"), shop.hook("store/category/created")
    shop.hook("store/category/created", is_active=False)
    shop.api.Categories.create(name="New")
    ids = {each.headers["webhook-id"] for each in shop.arrived()}
    assert len(ids) == 2
    told = {delivery.hook_id for delivery in shop.sandbox.webhooks.deliveries}
    assert told == {first, second}


def test_stores_tell_of_themselves_alone(shop: Shop) -> None:
    other = shop.sandbox.add_store("other1")
    shop.hook("store/category/created")
    with other.api() as api:
        api.Categories.create(name="Theirs")
        api.Webhooks.create(
            scope="store/category/*", destination=f"{shop.app.url}/hook", is_active=True
        )
        other.webhooks.automatic = False
        api.Categories.create(name="Theirs too")
    other.webhooks.flush()
    (arrived,) = shop.arrived()
    assert arrived.body["producer"] == "stores/other1"
    assert arrived.body["store_id"] == store_id("other1") != store_id("sandbox1")


def test_emit_sends_events_that_no_request_causes(shop: Shop) -> None:
    shop.hook("store/cart/*")
    shop.sandbox.webhooks.emit("store/cart/lineItem/created", {"type": "cart_line_item"})
    assert shop.told() == [("store/cart/lineItem/created", {"type": "cart_line_item"})]
    for scope in ("store/cart/creatd", "store/cart/*"):
        with pytest.raises(ValueError, match="is not the scope of an event"):
            shop.sandbox.webhooks.emit(scope, {})
