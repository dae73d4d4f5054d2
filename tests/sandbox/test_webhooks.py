"""Webhooks of the sandbox, as they arrive at a real socket."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    BadRequestException,
    ConfigurationException,
    SignatureException,
    UnprocessableEntityException,
)
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.linked_rows import create_row
from bigcommerce_sdk.sandbox.webhooks import Delivery
from bigcommerce_sdk.sandbox.webhooks.events import EVENTS
from bigcommerce_sdk.sandbox.webhooks.messages import store_id
from bigcommerce_sdk.sandbox.webhooks.schedule import RETRY_AFTER, wait_after
from bigcommerce_sdk.sandbox.webhooks.scopes import SCOPES, is_known, wants
from bigcommerce_sdk.signing import verify_webhook
from tests.runtime.loopback import Arrived, Loopback, Reply, serving

NOW = 1_700_000_000.0


class Clock:
    """Time that only a test moves."""

    now = NOW

    def __call__(self) -> float:
        return self.now


class Inbox(list[Arrived]):
    """What arrives at the app, for a test to wait for."""

    def __init__(self) -> None:
        super().__init__()
        self._arrived = threading.Event()

    def append(self, each: Arrived) -> None:
        super().append(each)
        self._arrived.set()

    def wait(self) -> None:
        """Wait until there is something."""
        assert self._arrived.wait(30)


class Shop(NamedTuple):
    """A store, its clock, a client of it, and the app that its hooks call."""

    sandbox: Sandbox
    clock: Clock
    api: BigcommerceApi
    app: Loopback

    def hook(self, scope: str, **settings: Any) -> int:
        """Ask the store for events."""
        settings = {"destination": f"{self.app.url}/hook", "is_active": True, **settings}
        return int(self.api.Webhooks.create(scope=scope, **settings).id)

    def arrived(self) -> list[Arrived]:
        """What the app got since it was last asked, once all that is due was sent."""
        self.sandbox.webhooks.flush()
        found = list(self.app.arrived)
        self.app.arrived.clear()
        return found

    def told(self) -> list[tuple[str, Any]]:
        """The same, as scope and data."""
        return [(each.body["scope"], each.body["data"]) for each in self.arrived()]

    @property
    def last(self) -> Delivery:
        return self.sandbox.webhooks.deliveries[-1]


@pytest.fixture
def shop() -> Iterator[Shop]:
    clock = Clock()
    with Sandbox(clock=clock) as sandbox, sandbox.api() as api, serving() as app:
        yield Shop(sandbox, clock, api, app)


# What happens → what is told

PERSON: dict[str, Any] = {"first_name": "Zoe", "last_name": "Bell"}
PLACE = {"street_1": "1 Quay", "city": "Bath", "state": "Maine", "zip": "04530"}
ADDRESS: dict[str, Any] = {**PERSON, **PLACE, "country": "United States", "phone": "1"}
ORDER: dict[str, Any] = {
    "billing_address": {"zip": "04530"},
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


@pytest.mark.parametrize(("event", "change", "data"), CASES, ids=[case[0] for case in CASES])
def test_a_change_is_told_to_the_app(
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


def test_a_message_of_an_order_is_told(shop: Shop) -> None:
    # V2 only reads messages, so this one is written as other APIs of the store would.
    store = shop.sandbox._tenant.store
    shop.hook("store/order/message/created")
    with store.lock, store.noting() as changes:
        create_row(store, store.catalogue["OrderMessages"], ("100",), {"message": "Hello"})
    shop.sandbox.webhooks.tell(changes)
    message = of("order", 100, message={"order_message_id": 3})
    assert shop.told() == [("store/order/message/created", message)]


def test_every_event_has_a_case_and_a_documented_scope() -> None:
    tested = {f"store/{event}" for event, _, _ in CASES} | {"store/order/message/created"}
    assert {event.scope.replace("{channel_id}", "1") for event in EVENTS} == tested
    assert {event.scope for event in EVENTS} <= SCOPES


def test_a_wildcard_is_told_of_all_events_below_it(shop: Shop) -> None:
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


def test_a_request_that_changes_a_record_many_times_is_told_once(shop: Shop) -> None:
    shop.hook("store/order/updated")
    shop.api.Orders.update(100, products=[{"id": 1, "quantity": 5}, {"id": 2, "quantity": 3}])
    assert shop.told() == [("store/order/updated", of("order", 100))]


def test_a_change_of_a_part_is_a_change_of_the_order(shop: Shop) -> None:
    shop.hook("store/order/*")
    shop.api.OrderShippingAddresses.update(100, 1, city="Bath")
    assert shop.told() == [("store/order/updated", of("order", 100))]


def test_a_change_that_changes_nothing_is_not_told(shop: Shop) -> None:
    shop.hook("store/product/*")
    shop.clock.now += 60
    shop.api.Products.update(2, price=shop.api.Products.get(2).price)
    assert shop.told() == []


def test_fields_of_a_product_that_count_for_nothing_are_not_told(shop: Shop) -> None:
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


def test_what_is_below_a_removed_record_is_told_too(shop: Shop) -> None:
    shop.hook("store/customer/*")
    shop.api.Customers.delete(1)
    assert sorted(scope for scope, _ in shop.told()) == [
        "store/customer/address/deleted",
        "store/customer/address/deleted",
        "store/customer/deleted",
    ]


def test_seeds_and_resets_are_not_told(shop: Shop) -> None:
    shop.hook("store/category/*")
    shop.sandbox.seed("Categories", {"name": "Seeded"})
    shop.sandbox.reset()
    shop.hook("store/category/*")
    assert shop.told() == []


def test_a_request_that_failed_is_not_told(shop: Shop) -> None:
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
        api.Categories.create(name="Theirs")
    other.webhooks.flush()
    (arrived,) = shop.arrived()
    assert arrived.body["producer"] == "stores/other1"
    assert arrived.body["store_id"] == store_id("other1") != store_id("sandbox1")


def test_what_no_request_can_cause_is_told_by_the_test(shop: Shop) -> None:
    shop.hook("store/cart/*")
    shop.sandbox.webhooks.emit("store/cart/lineItem/created", {"type": "cart_line_item"})
    assert shop.told() == [("store/cart/lineItem/created", {"type": "cart_line_item"})]
    for scope in ("store/cart/creatd", "store/cart/*"):
        with pytest.raises(ValueError, match="is no event"):
            shop.sandbox.webhooks.emit(scope, {})


# How it is sent


def test_messages_go_out_by_themselves_while_the_store_answers_others(shop: Shop) -> None:
    shop.hook("store/category/created")
    inbox = shop.app.arrived = Inbox()
    hold = threading.Event()
    shop.app.answers(Reply(200, hold=hold))
    shop.api.Categories.create(name="New")
    inbox.wait()
    # The app has its message, and asks the store before it answers.
    assert shop.api.Categories.get(6).name == "New"
    hold.set()
    assert shop.told() == [("store/category/created", of("category", 6))]


def test_many_callers_at_once_are_each_told_of_once(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.hook("store/customer/updated")
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda n: shop.api.Categories.create(name=f"C{n}").id, range(40)))
    told = [data["id"] for scope, data in shop.told()]
    assert sorted(told) == sorted(made)


def test_headers_of_the_hook_are_sent_and_those_of_the_message_stay(shop: Shop) -> None:
    mine = {"X-Key": "canary", "Webhook-Id": "mine", "content-length": "1", "Content-Type": "a/b"}
    shop.hook("store/category/created", headers=mine)
    shop.api.Categories.create(name="New")
    (arrived,) = shop.arrived()
    assert arrived.headers["x-key"] == "canary"
    assert arrived.headers["content-type"] == "application/json"
    verify_webhook(arrived.content, arrived.headers, shop.sandbox.client_secret, now=NOW)


def test_secrets_are_neither_sent_nor_kept(
    shop: Shop, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    shop.sandbox.webhooks.automatic = False
    shop.app.answers(Reply(500, headers={"Set-Cookie": "a=b"}))
    shop.hook("store/category/created", headers={"X-Key": "canary"})
    shop.api.Categories.create(name="New")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    (arrived,) = shop.arrived()
    shop.clock.now += RETRY_AFTER[0]
    (again,) = shop.arrived()
    assert shop.sandbox.token not in str([arrived, again])
    assert shop.sandbox.client_secret not in str([arrived, again])
    assert "cookie" not in again.headers
    kept = repr([shop.sandbox.webhooks.deliveries, vars(shop.sandbox.webhooks)]) + caplog.text
    assert "canary" not in kept
    assert shop.sandbox.client_secret not in kept


def test_a_signature_of_another_app_is_refused(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.api.Categories.create(name="New")
    (arrived,) = shop.arrived()
    with pytest.raises(SignatureException):
        verify_webhook(arrived.content, arrived.headers, "the-secret-of-another-app", now=NOW)


def test_a_secret_that_cannot_sign_is_refused_at_once() -> None:
    with pytest.raises(ConfigurationException, match="client_secret"):
        Sandbox(client_secret="short")


@pytest.mark.parametrize(
    "destination",
    ["https://app.example.com/hook", "https://127.0.0.1.example.com/", "https://192.0.2.1/"],
)
def test_other_machines_are_never_called(
    shop: Shop, destination: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.hook("store/category/created", destination=destination)
    shop.api.Categories.create(name="New")
    with monkeypatch.context() as patched:
        patched.setattr(socket, "create_connection", None)
        patched.setattr(socket, "getaddrinfo", None)
        assert shop.sandbox.webhooks.flush() == []
    assert shop.last.destination == destination
    assert (shop.last.status, shop.last.next_attempt) == (None, None)
    assert shop.last.error == "not sent: the destination is not on this machine"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(shop: Shop, status: int) -> None:
    shop.hook("store/category/created")
    shop.app.answers(Reply(status, headers={"Location": f"{shop.app.url}/elsewhere"}))
    shop.api.Categories.create(name="New")
    assert [each.path for each in shop.arrived()] == ["/hook"]
    assert shop.last.error == f"status {status}; redirects are not followed"
    assert shop.last.next_attempt == NOW + 60


def test_https_is_spoken_to_https_destinations(shop: Shop) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        first: list[bytes] = []

        def receive() -> None:
            connection, _ = listening.accept()
            with connection:
                first.append(connection.recv(1))

        thread = threading.Thread(target=receive)
        thread.start()
        port = listening.getsockname()[1]
        shop.hook("store/category/created", destination=f"https://localhost:{port}/")
        shop.api.Categories.create(name="New")
        shop.sandbox.webhooks.flush()
        thread.join()
    assert first == [b"\x16"]  # a TLS handshake
    assert (shop.last.status, shop.last.next_attempt) == (None, NOW + 60)


# What follows from a failure


def test_a_message_that_fails_is_sent_again_until_its_hook_is_off(shop: Shop) -> None:
    hook = shop.hook("store/category/created")
    shop.app.answers(*[Reply(503)] * 12)
    shop.api.Categories.create(name="New")
    sent = shop.arrived()
    for wait in RETRY_AFTER:
        assert shop.api.Webhooks.get(hook).is_active
        shop.clock.now += wait - 1
        assert shop.arrived() == []
        shop.clock.now += 1
        sent += shop.arrived()
    assert len(sent) == 12
    assert len({each.headers["webhook-id"] for each in sent}) == 1
    assert len({each.content for each in sent}) == 1
    assert [int(each.headers["webhook-timestamp"]) for each in sent] == [
        int(NOW) + sum(RETRY_AFTER[:n]) for n in range(12)
    ]
    assert [each.attempt for each in shop.sandbox.webhooks.deliveries] == list(range(1, 13))
    assert (shop.last.status, shop.last.error, shop.last.next_attempt) == (503, "status 503", None)
    assert not shop.api.Webhooks.get(hook).is_active
    shop.api.Categories.create(name="Newer")
    shop.clock.now += 10 * 86400
    assert shop.arrived() == []


def test_a_message_that_is_taken_at_last_is_not_sent_again(shop: Shop) -> None:
    hook = shop.hook("store/category/created")
    shop.app.answers(Reply(500), Reply(raw=b"nonsense\r\n\r\n"), Reply(204))
    shop.api.Categories.create(name="New")
    for wait in (0, *RETRY_AFTER):
        shop.clock.now += wait
        shop.sandbox.webhooks.flush()
    assert [each.status for each in shop.sandbox.webhooks.deliveries] == [500, None, 204]
    assert [each.delivered for each in shop.sandbox.webhooks.deliveries] == [False, False, True]
    assert shop.api.Webhooks.get(hook).is_active


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda hooks, key: hooks.delete(key), "was deleted"),
        (lambda hooks, key: hooks.update(key, is_active=False), "is not active"),
        (
            lambda hooks, key: hooks.update(key, destination="https://app.example.com"),
            "not on this machine",
        ),
    ],
)
def test_a_message_is_not_sent_again_when_its_hook_wants_it_no_more(
    shop: Shop, change: Callable[[Any, int], Any], says: str
) -> None:
    hook = shop.hook("store/category/created")
    shop.app.answers(Reply(500))
    shop.api.Categories.create(name="New")
    assert len(shop.arrived()) == 1
    change(shop.api.Webhooks, hook)
    shop.clock.now += 60
    assert shop.arrived() == []
    assert says in (shop.last.error or "")
    assert shop.last.next_attempt is None


def test_a_hook_that_moved_is_called_where_it_is(shop: Shop) -> None:
    hook = shop.hook("store/category/created")
    shop.app.answers(Reply(500))
    shop.api.Categories.create(name="New")
    shop.sandbox.webhooks.flush()
    shop.api.Webhooks.update(hook, destination=f"{shop.app.url}/moved?to=here")
    shop.clock.now += 60
    assert [each.target for each in shop.arrived()] == ["/hook", "/moved?to=here"]


def test_a_reset_forgets_what_waits_and_what_was_sent(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.app.answers(Reply(500))
    shop.api.Categories.create(name="New")
    assert len(shop.arrived()) == 1
    shop.sandbox.reset()
    shop.hook("store/category/created")
    shop.clock.now += 60
    assert shop.arrived() == []
    assert shop.sandbox.webhooks.deliveries == []


def test_messages_can_come_twice_and_in_any_order(shop: Shop) -> None:
    webhooks = shop.sandbox.webhooks
    webhooks.automatic = False
    shop.hook("store/category/created")
    for name in ("One", "Two", "Three"):
        shop.api.Categories.create(name=name)
    assert shop.app.arrived == []
    sent = webhooks.flush(newest_first=True)
    assert [each.payload["data"]["id"] for each in sent] == [8, 7, 6]
    shop.clock.now += 5
    again = webhooks.redeliver(sent[1], sent[0], sent[1])
    assert [each.message_id for each in again] == [sent[n].message_id for n in (1, 0, 1)]
    arrived = shop.arrived()
    assert [each.body["data"]["id"] for each in arrived] == [8, 7, 6, 7, 8, 7]
    assert arrived[1].content == arrived[3].content
    assert arrived[3].headers["webhook-timestamp"] == str(int(NOW) + 5)


def test_a_repeated_message_that_fails_is_not_sent_again(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.api.Categories.create(name="New")
    shop.sandbox.webhooks.flush()
    shop.app.answers(Reply(500))
    (again,) = shop.sandbox.webhooks.redeliver(shop.last)
    assert (again.status, again.next_attempt) == (500, None)
    shop.clock.now += 60
    assert len(shop.arrived()) == 2


def test_what_waited_goes_out_when_it_is_automatic_again(shop: Shop) -> None:
    shop.hook("store/category/created")
    shop.sandbox.webhooks.automatic = False
    inbox = shop.app.arrived = Inbox()
    shop.api.Categories.create(name="New")
    assert inbox == []
    shop.sandbox.webhooks.automatic = True
    inbox.wait()


def test_nothing_is_left_behind() -> None:
    before = set(threading.enumerate())
    with serving() as app:
        silent = threading.Event()
        app.answers(Reply(500), Reply(200, hold=silent))
        with Sandbox() as sandbox, sandbox.api() as api:
            other = sandbox.add_store("other1")
            for store in (sandbox, other):
                with store.api() as one:
                    one.Webhooks.create(
                        scope="store/category/*", destination=app.url, is_active=True
                    )
                    one.Categories.create(name="New")
            started = {t for t in threading.enumerate() if t.name == "sandbox webhooks"}
            assert len(started) == 2
            silent.set()
            assert api.Time.get()
        assert not [thread for thread in started if thread.is_alive()]
        sandbox.webhooks.emit("store/category/created", {})  # waits, for nothing runs
        assert not [t for t in threading.enumerate() if t.name == "sandbox webhooks"]
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(30)
    assert not [thread for thread in left if thread.is_alive()]


def test_a_store_without_hooks_on_this_machine_starts_no_thread(shop: Shop) -> None:
    shop.api.Orders.create(**ORDER)  # the demo shop has a hook of an app elsewhere
    assert shop.last.error == "not sent: the destination is not on this machine"
    assert "sandbox webhooks" not in {thread.name for thread in threading.enumerate()}


def test_attempts_wait_as_documented() -> None:
    assert [wait_after(attempt) for attempt in range(1, 13)] == [*RETRY_AFTER, None]
    assert 47 * 3600 < sum(RETRY_AFTER) < 49 * 3600


# Which hooks there can be


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"scope": "store/order/creatd"}, "scope"),
        ({"scope": "store/*"}, "scope"),
        ({"scope": "store/channel/{channel_id}/order/created"}, "scope"),
        ({"destination": "http://app.example.com"}, "destination"),
        ({"destination": "https://app.example.com:8443"}, "destination"),
        ({"destination": "https://user@app.example.com"}, "destination"),
        ({"destination": "https://"}, "destination"),
        ({"destination": "https://[::1"}, "destination"),
        ({"destination": "http://127.0.0.1:99999/"}, "destination"),
        ({"destination": "ftp://127.0.0.1/"}, "destination"),
        ({"destination": "hook"}, "destination"),
        ({"headers": {"X-Key": "a\r\nX-Other: b"}}, "headers"),
        ({"headers": {"X Key": "a"}}, "headers"),
        ({"headers": {"X-Key": 1}}, "headers"),
    ],
)
def test_hooks_that_cannot_be(shop: Shop, settings: dict[str, Any], field: str) -> None:
    good = {"scope": "store/order/created", "destination": "https://app.example.com/hook"}
    with pytest.raises(UnprocessableEntityException) as refused:
        shop.api.Webhooks.create(**{**good, "is_active": True, **settings})
    (problem,) = refused.value.errors
    assert set(problem) == {"status", "title", "type", "errors"}
    assert list(problem["errors"]) == [field]
    with pytest.raises(UnprocessableEntityException):
        shop.api.Webhooks.update(1, **settings)
    assert len(shop.api.Webhooks.all()) == 1


@pytest.mark.parametrize(
    "destination", ["https://app.example.com:443/", "http://localhost:8/", "https://[::1]:8/a?b=c"]
)
def test_hooks_that_can_be(shop: Shop, destination: str) -> None:
    hook = shop.api.Webhooks.get(shop.hook("store/channel/1/order/*", destination=destination))
    assert (hook.destination, hook.client_id) == (destination, shop.sandbox.client_id)
    assert hook.store_hash == shop.sandbox.store_hash


def test_the_hook_of_the_demo_is_of_the_app_that_asks() -> None:
    with Sandbox(client_id="my-app") as sandbox, sandbox.api() as api:
        assert [hook.client_id for hook in api.Webhooks.all()] == ["my-app"]


def test_ten_hooks_of_one_scope_are_enough(shop: Shop) -> None:
    hooks = [shop.hook("store/sku/*") for _ in range(10)]
    with pytest.raises(UnprocessableEntityException, match="no more"):
        shop.hook("store/sku/*")
    shop.api.Webhooks.update(hooks[0], scope="store/sku/*", is_active=False)
    shop.hook("store/sku/created")


@given(st.sampled_from(sorted(SCOPES)), st.sampled_from(sorted(SCOPES)))
def test_a_hook_is_told_of_its_own_events_alone(scope: str, event: str) -> None:
    scope, event = (each.replace("{channel_id}", "7") for each in (scope, event))
    assert is_known(scope)
    if event.endswith("*"):
        return
    start = scope.removesuffix("*")
    assert wants(scope, event) == (
        event == scope or (scope.endswith("/*") and event.startswith(start))
    )


def test_a_hook_can_be_told_of_all_channels() -> None:
    scope = "store/channel/*/inventory/product/stock_changed"
    assert is_known(scope)
    assert wants(scope, "store/channel/3/inventory/product/stock_changed")
    assert not wants(scope, "store/channel/3/4/inventory/product/stock_changed")
    assert not wants(scope, "store/channel/3/inventory/product/settings_changed")
