"""The recipes of the cookbook run as printed, and their claims hold."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    BadRequestException,
    CallException,
    ConflictException,
    NotFoundException,
    RateLimitingException,
    UnauthorizedException,
)
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Fault, Reset, Status
from bigcommerce_sdk.signing import sign_webhook
from tests.docs.running import running
from tests.runtime.loopback import serving

COOKBOOK = Path(__file__).parents[2] / "docs" / "cookbook"

Run = Callable[[str], dict[str, Any]]


@pytest.fixture
def page(tmp_path: Path, sandbox: Sandbox) -> Iterator[Run]:
    """Runs a page of the cookbook, and closes its client afterwards."""
    with contextlib.ExitStack() as ran:

        def run(name: str) -> dict[str, Any]:
            names = ran.enter_context(running(COOKBOOK / f"{name}.md", tmp_path, sandbox))
            ran.callback(names["api"].close)
            return names

        yield run


# -- incremental sync ----------------------------------------------------------------------


def interrupt(sync: Any, db: sqlite3.Connection, sandbox: Sandbox, pages: int) -> None:
    """Run the sync with pages of one order, and let it fail after so many."""
    answered: list[str] = []

    def on_response(request: Request, response: Response) -> None:
        answered.extend(["page"] if request.path.endswith("/orders") else [])
        if len(answered) == pages:
            sandbox.faults.add(Status(400), path="/orders")

    with sandbox.api(on_response=on_response) as broken, pytest.raises(BadRequestException):
        sync(broken, db, page_size=1)


@pytest.mark.parametrize("pages", [1, 2, 3])
def test_sync_interrupted_and_resumed_has_each_order_once(
    page: Run, sandbox: Sandbox, pages: int
) -> None:
    recipe = page("incremental-sync")
    with closing(recipe["open_database"]("resumed.db")) as db:
        interrupt(recipe["sync"], db, sandbox, pages)
        assert ids(db) == [100, 101, 102, 103][:pages]
        with sandbox.api() as api:
            assert recipe["sync"](api, db, page_size=1) == 4 - pages
        assert ids(db) == [100, 101, 102, 103]


def test_sync_receives_orders_changed_while_it_was_interrupted(page: Run, sandbox: Sandbox) -> None:
    recipe = page("incremental-sync")
    with closing(recipe["open_database"]("resumed.db")) as db, sandbox.api() as api:
        interrupt(recipe["sync"], db, sandbox, pages=2)
        api.Orders.update(100, status_id=2)  # behind the checkpoint
        recipe["sync"](api, db)
        assert statuses(db)[100] == "Completed"
        assert recipe["sync"](api, db) >= 1
        assert statuses(db)[100] == "Shipped"


def test_sync_keeps_the_newer_version_of_an_order(page: Run, sandbox: Sandbox) -> None:
    recipe = page("incremental-sync")
    with closing(recipe["open_database"]("orders.db")) as db:
        newest = db.execute("SELECT * FROM orders WHERE id = 103").fetchone()
        db.execute(recipe["SAVE"], (103, "2001-01-01T00:00:00+00:00", "Pending", "0", "{}"))
        assert db.execute("SELECT * FROM orders WHERE id = 103").fetchone() == newest


def ids(db: sqlite3.Connection) -> list[int]:
    return [number for (number,) in db.execute("SELECT id FROM orders ORDER BY id")]


def statuses(db: sqlite3.Connection) -> dict[int, str]:
    return dict(db.execute("SELECT id, status FROM orders"))


# -- upsert --------------------------------------------------------------------------------

COUPON: dict[str, Any] = {
    "name": "Winter",
    "type": "percentage_discount",
    "amount": Decimal("5"),
    "applies_to": {"entity": "categories", "ids": [0]},
}


def codes(api: BigcommerceApi) -> list[str]:
    return [coupon.code for coupon in api.Coupons.iterall()]


def test_upsert_twice_makes_one_record(page: Run, sandbox: Sandbox) -> None:
    recipe = page("upsert")
    with sandbox.api() as api:
        assert codes(api).count("AUTUMN15") == 1
        assert recipe["second"].amount == Decimal(20)
        sent = len(sandbox.requests)
        same = {**COUPON, "name": "Autumn", "amount": Decimal(20)}
        recipe["upsert_coupon"](api, "AUTUMN15", **same)
        assert [call.method for call in sandbox.requests[sent:]] == ["GET"]


def test_upsert_after_a_lost_response_makes_one_record(page: Run, sandbox: Sandbox) -> None:
    recipe = page("upsert")
    sandbox.faults.add(Reset(after_commit=True), method="POST", path="/coupons")
    with sandbox.api() as api:
        assert recipe["upsert_coupon"](api, "WINTER5", **COUPON).code == "WINTER5"
        assert codes(api).count("WINTER5") == 1


def test_upsert_that_loses_the_race_updates(
    page: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = page("upsert")
    find = recipe["find_coupon"]

    def find_too_early(api: BigcommerceApi, code: str) -> None:
        monkeypatch.setitem(recipe, "find_coupon", find)
        theirs: dict[str, Any] = {**COUPON, "name": "Of the other worker"}
        api.Coupons.create(code=code, **theirs)

    monkeypatch.setitem(recipe, "find_coupon", find_too_early)
    with sandbox.api() as api:
        coupon = recipe["upsert_coupon"](api, "WINTER5", **COUPON)
        assert 409 in {call.status for call in sandbox.requests}
        assert codes(api).count("WINTER5") == 1
        assert (coupon.name, api.Coupons.get(coupon.id).name) == ("Winter", "Winter")


def test_upsert_raises_a_conflict_of_another_field(page: Run, sandbox: Sandbox) -> None:
    recipe = page("upsert")
    with sandbox.api() as api, pytest.raises(ConflictException):
        recipe["upsert_coupon"](api, "OTHER", **{**COUPON, "name": "Welcome"})


def test_upsert_raises_an_error_that_applied_nothing(page: Run, sandbox: Sandbox) -> None:
    recipe = page("upsert")
    sandbox.faults.add(Status(400), method="POST", path="/coupons")
    with sandbox.api() as api, pytest.raises(BadRequestException):
        recipe["upsert_coupon"](api, "WINTER5", **COUPON)


def test_upsert_of_redirects_sends_ten_rows_a_request(page: Run, sandbox: Sandbox) -> None:
    recipe = page("upsert")
    with serving() as v3:
        v3.answers({"data": [{"id": n} for n in range(10)]}, {"data": [{"id": 10}]})
        with v3.api() as api:
            targets = {f"/old/{n}": f"/new/{n}" for n in range(11)}
            assert len(recipe["upsert_redirects"](api, 1, targets)) == 11
    assert [(call.method, len(call.body)) for call in v3.arrived] == [("PUT", 10), ("PUT", 1)]
    assert v3.arrived[1].body == [
        {"from_path": "/old/10", "site_id": 1, "to": {"type": "url", "url": "/new/10"}}
    ]


# -- celery --------------------------------------------------------------------------------


def tracking_numbers(sandbox: Sandbox, order: int) -> list[str]:
    with sandbox.api() as api:
        return [shipment.tracking_number for shipment in api.OrderShipments.all(order)]


@pytest.fixture
def tasks(page: Run) -> Iterator[Any]:
    """The module of the recipe."""
    module = page("celery")["tasks"]
    yield module
    module.store().close()


def test_task_delivered_twice_creates_once(tasks: Any, sandbox: Sandbox) -> None:
    assert tracking_numbers(sandbox, 101) == ["JJD0001"]


@pytest.mark.parametrize("fault", [Reset(after_commit=True), Reset(), Status(500), Status(503)])
def test_task_retried_after_a_failed_create_creates_once(
    tasks: Any, sandbox: Sandbox, fault: Fault
) -> None:
    items = remaining(sandbox, 102)
    rule = sandbox.faults.add(fault, method="POST", path="/orders/102/shipments")
    assert tasks.record_shipment.delay(102, "JJD0002", items).get() >= 1
    assert rule.fired == 1
    assert tracking_numbers(sandbox, 102) == ["JJD0002"]


def test_workers_share_the_quota_over_redis_where_it_is_set(
    tasks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUOTA_REDIS_URL", "redis://127.0.0.1:1/0")
    with tasks.store.__wrapped__() as api:
        assert isinstance(api.connection.limiter, tasks.RedisLimiter)


def test_task_is_not_retried_after_a_final_error(tasks: Any, sandbox: Sandbox) -> None:
    asked = len(sandbox.requests)
    with pytest.raises(NotFoundException):
        tasks.record_shipment.delay(999, "JJD0003", []).get()
    assert len(sandbox.requests) == asked + 1


def remaining(sandbox: Sandbox, order: int) -> list[dict[str, int]]:
    with sandbox.api() as api:
        return [
            {"order_product_id": line.id, "quantity": line.quantity}
            for line in api.OrderProducts.all(order)
        ]


# -- fastapi -------------------------------------------------------------------------------


@pytest.fixture
def app(page: Run) -> Any:
    return page("fastapi")["shop_app"]


@pytest.fixture
def browser(app: Any) -> Iterator[Any]:
    with TestClient(app.app, raise_server_exceptions=False) as client:
        yield client


def test_app_serves_two_stores_with_their_own_data(
    app: Any, browser: Any, sandbox: Sandbox
) -> None:
    other = sandbox.add_store("zz99", demo=False)
    app.TOKENS["zz99"] = other.token
    first = browser.get("/load", params=sandbox.callbacks.load()).json()
    second = browser.get("/load", params=other.callbacks.load()).json()
    assert first == [{"id": 101, "total": "153.8500"}]
    assert second == []
    assert [call.path for call in other.requests] == ["/orders"]


def test_app_refuses_a_store_that_did_not_install_it(browser: Any, sandbox: Sandbox) -> None:
    other = sandbox.add_store("zz99")
    assert browser.get("/load", params=other.callbacks.load()).status_code == 404
    assert other.requests == []


@pytest.mark.parametrize(
    ("fault", "status"), [(Status(400), 502), (Status(429, headers={"X-Retry-After": "3600"}), 503)]
)
def test_app_translates_errors_of_the_store(
    browser: Any, sandbox: Sandbox, fault: Fault, status: int
) -> None:
    sandbox.faults.add(fault, path="/orders", times=None)
    reply = browser.get("/load", params=sandbox.callbacks.load())
    assert reply.status_code == status
    assert int(reply.headers.get("Retry-After", 3601)) >= 3600


def test_app_works_on_a_webhook_in_another_thread(
    app: Any, browser: Any, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    handled: list[tuple[str, bool]] = []

    def handle(api: BigcommerceApi, order_id: int) -> None:
        loops = asyncio._get_running_loop()
        handled.append((api.Orders.get(order_id).status, loops is None))

    monkeypatch.setattr(app, "handle", handle)
    body = json.dumps(
        {
            "scope": "store/order/updated",
            "producer": f"stores/{sandbox.store_hash}",
            "data": {"type": "order", "id": 101},
        }
    ).encode()
    headers = sign_webhook(body, sandbox.client_secret, message_id="m1")
    assert browser.post("/webhooks", content=body, headers=headers).status_code == 202
    assert browser.post("/webhooks", content=body + b" ", headers=headers).status_code == 401
    assert handled == [("Awaiting Fulfillment", True)]


def test_app_runs_its_sync_endpoint_off_the_event_loop(
    app: Any, browser: Any, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    loops: list[object] = []
    store_of = app.store_of

    def observed(request: Any, store_hash: str) -> Any:
        loops.append(asyncio._get_running_loop())
        return store_of(request, store_hash)

    monkeypatch.setattr(app, "store_of", observed)
    browser.get("/load", params=sandbox.callbacks.load())
    assert loops == [None]


def test_app_closes_its_client_on_shutdown(app: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[BigcommerceApi] = []
    close = BigcommerceApi.close

    def observed(api: BigcommerceApi) -> None:
        closed.append(api)
        close(api)

    monkeypatch.setattr(BigcommerceApi, "close", observed)
    with TestClient(app.app) as browser:
        client = app.app.state.api
        assert closed == []
        assert browser.get("/nowhere").status_code == 404
    assert closed == [client]


# -- excel ---------------------------------------------------------------------------------

AMOUNTS = ["0", "0.1", "0.0001", "35.91", "99999999999.9999", "-12.5", "123456789012345.6789"]
TEXTS = {  # notes of an order: the text of the cell
    '=HYPERLINK("http://x")': '=HYPERLINK("http://x")',
    "+1": "+1",
    "@SUM(A1)": "@SUM(A1)",
    "a\x00\x1fb": "ab",
    "é\u2028😀": "é\u2028😀",
    "#REF!": "#REF!",
    "x" * 40_000: "x" * 32_767,
    "007": "007",
    "true": "true",
    "2024-01-01": "2024-01-01",
}


def test_excel_file_has_the_orders_of_the_store(page: Run, sandbox: Sandbox) -> None:
    recipe = page("excel")
    rows = recipe["read_orders"]("orders.xlsx")
    with sandbox.api() as api:
        orders = api.Orders.all()
        assert [row["Order"] for row in rows] == [order.id for order in orders]
        assert [row["Total"] for row in rows] == [order.total_inc_tax for order in orders]
        assert [row["Created (UTC)"] for row in rows] == [order.date_created for order in orders]


def test_excel_file_keeps_amounts_exact(page: Run, sandbox: Sandbox) -> None:
    recipe = page("excel")
    for number, amount in enumerate(AMOUNTS):
        sandbox.seed("Orders", {"id": 200 + number, "total_inc_tax": amount})
    with sandbox.api() as api:
        recipe["write_orders"](api, "some.xlsx", min_id=200)
    totals = [row["Total"] for row in recipe["read_orders"]("some.xlsx")]
    assert totals == [Decimal(amount) for amount in AMOUNTS]


def test_excel_file_keeps_text_as_text(page: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    recipe = page("excel")
    for number, text in enumerate(TEXTS):
        sandbox.seed("Orders", {"id": 200 + number, "staff_notes": text})
    with sandbox.api() as api:
        recipe["write_orders"](api, "some.xlsx", min_id=200)
    notes = [row["Notes"] for row in recipe["read_orders"]("some.xlsx")]
    assert notes == list(TEXTS.values())
    with zipfile.ZipFile(tmp_path / "some.xlsx") as file:
        assert b"<f>" not in file.read("xl/worksheets/sheet1.xml")


def test_excel_file_stays_when_a_run_fails(page: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    recipe = page("excel")
    before = (tmp_path / "orders.xlsx").read_bytes()
    sandbox.faults.add(Status(400), path="/orders")
    with sandbox.api() as api, pytest.raises(BadRequestException):
        recipe["write_orders"](api, "orders.xlsx")
    assert (tmp_path / "orders.xlsx").read_bytes() == before


# -- many stores ---------------------------------------------------------------------------


def test_each_store_is_called_with_its_own_token(page: Run, sandbox: Sandbox) -> None:
    recipe = page("many-stores")
    stores = [sandbox.add_store(f"store{n}", demo=n % 2 == 0) for n in range(12)]
    tokens = {store.store_hash: store.token for store in stores}
    results = list(recipe["for_each_store"](recipe["api"], tokens, recipe["waiting_orders"]))
    assert results == [(store.store_hash, 1 - n % 2, None) for n, store in enumerate(stores)]
    assert [[call.status for call in store.requests] for store in stores] == [
        [200] if n % 2 == 0 else [204] for n in range(12)
    ]


def test_a_store_that_fails_stops_no_other(page: Run, sandbox: Sandbox) -> None:
    recipe = page("many-stores")
    for name in ("first", "last"):
        sandbox.add_store(name)
    broken = sandbox.add_store("broken")
    broken.faults.add(Status(400), path="/orders", times=None)
    tokens = {"first": "first-token", "broken": "broken-token", "other": "x", "last": "last-token"}
    results = list(recipe["for_each_store"](recipe["api"], tokens, recipe["waiting_orders"]))
    assert [(name, result) for name, result, _ in results] == [
        ("first", 1),
        ("broken", None),
        ("other", None),
        ("last", 1),
    ]
    assert [type(error) for _, _, error in results[1:3]] == [
        BadRequestException,
        UnauthorizedException,
    ]


def test_an_exhausted_quota_delays_no_other_store(page: Run, sandbox: Sandbox) -> None:
    recipe = page("many-stores")
    busy, free = sandbox.add_store("busy", quota=1, window=3600), sandbox.add_store("free")
    tokens = {"busy": busy.token, "free": free.token}

    def twice(store: BigcommerceApi) -> list[int]:
        return [store.Orders.get(100).id, store.Orders.get(101).id]

    results = list(recipe["for_each_store"](recipe["api"], tokens, twice))
    assert isinstance(results[0][2], RateLimitingException)
    assert results[1] == ("free", [100, 101], None)


def test_a_repeated_run_visits_only_the_stores_left(page: Run, sandbox: Sandbox) -> None:
    assert page("many-stores")["report"] == {sandbox.store_hash: 1}
    answered = [call.status for call in sandbox.requests].count(200)
    assert page("many-stores")["left"] == {"gone123": "revoked-token"}
    # the first block's request, none of the second
    assert [call.status for call in sandbox.requests].count(200) == answered + 1


# -- images --------------------------------------------------------------------------------

FRONT, BACK = (f"https://cdn.example.com/lamp-{side}.jpg" for side in ("front", "back"))


def files(sandbox: Sandbox, product: int) -> list[str]:
    with sandbox.api() as api:
        return [image.image_file for image in api.ProductImages.iterall(product)]


def test_images_are_added_in_order_with_one_thumbnail(page: Run, sandbox: Sandbox) -> None:
    recipe = page("images")
    with sandbox.api() as api:
        images = list(api.ProductImages.iterall(4))
    assert [image.image_file for image in images[-2:]] == recipe["IMAGES"][4]
    assert [image.is_thumbnail for image in images[-2:]] == [True, False]


@pytest.mark.parametrize("fault", [Reset(after_commit=True), Reset(), Status(500), Status(400)])
@pytest.mark.parametrize("broken", [FRONT, BACK])
def test_images_are_added_once_after_a_failure(
    page: Run, sandbox: Sandbox, fault: Fault, broken: str
) -> None:
    recipe = page("images")
    before = files(sandbox, 3)
    with sandbox.api() as api:
        if broken == BACK:
            recipe["add_images"](api, 3, [FRONT])
        sandbox.faults.add(fault, method="POST", path="/products/3/images")
        with pytest.raises(CallException):
            recipe["add_images"](api, 3, [FRONT, BACK])
        added = recipe["add_images"](api, 3, [FRONT, BACK])
        assert [image.id for image in api.ProductImages.all(3)][-2:] == list(added.values())
    assert files(sandbox, 3) == [*before, FRONT, BACK]


def test_images_are_added_once_after_a_crash_before_the_journal(
    page: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = page("images")
    before, save = files(sandbox, 3), recipe["save"]

    def crash(path: Path, data: dict[str, Any]) -> None:
        if "id" in data[FRONT]:
            raise KeyboardInterrupt
        save(path, data)

    with sandbox.api() as api:
        with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
            patched.setitem(recipe, "save", crash)
            recipe["add_images"](api, 3, [FRONT, BACK])
        recipe["add_images"](api, 3, [FRONT, BACK])
    assert files(sandbox, 3) == [*before, FRONT, BACK]


def test_images_added_before_are_not_sent_again(page: Run, sandbox: Sandbox) -> None:
    recipe = page("images")
    asked = len(sandbox.requests)
    with sandbox.api() as api:
        recipe["add_images"](api, 4, recipe["IMAGES"][4])
    assert len(sandbox.requests) == asked
