"""The recipes of the cookbook run as printed, and their claims hold."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
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
from bigcommerce_sdk.sandbox import Sandbox, SandboxStore
from bigcommerce_sdk.sandbox.faults import Delay, Fault, Reset, Status
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
            if "api" in names:
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


# -- fastapi with asyncio ------------------------------------------------------------------


@pytest.fixture
def async_app(page: Run, sandbox: Sandbox) -> Any:
    module = page("fastapi-async")["async_shop"]
    os.environ.update(sandbox.environment)  # the page replaced those that the fixture restores
    assert module.TOKENS == module.POSITIONS == {}
    return module


@pytest.fixture
def async_browser(async_app: Any) -> Iterator[Any]:
    with TestClient(async_app.app, raise_server_exceptions=False) as client:
        yield client


def install_in(browser: Any, store: SandboxStore, module: Any, scope: str = "") -> Any:
    query = store.callbacks.install(module.REDIRECT_URI, scope or module.SCOPE)
    return browser.get("/auth", params=query)


def finish_tasks(browser: Any) -> None:
    """Wait for the background tasks of the app."""

    async def finish() -> None:
        running = browser.app.state.background._tasks.values()
        await asyncio.gather(*(task for tasks in running for task in tasks))

    browser.portal.call(finish)


def hang(browser: Any, sandbox: SandboxStore) -> Callable[[], None]:
    """Let the next list of orders hang; returns what waits for its request."""
    rule = sandbox.faults.add(Delay(600), path="/orders")

    async def arrive() -> None:
        async with asyncio.timeout(60):
            while not rule.fired:
                await asyncio.sleep(0)

    return lambda: browser.portal.call(arrive)


def test_async_app_serves_each_store_with_its_own_data(
    async_app: Any, async_browser: Any, sandbox: Sandbox
) -> None:
    stores = [sandbox, sandbox.add_store("zz99", demo=False), sandbox.add_store("yy88")]
    for store in stores:
        assert install_in(async_browser, store, async_app).status_code == 200
    finish_tasks(async_browser)
    found = [async_browser.get("/load", params=store.callbacks.load()).json() for store in stores]
    assert found == [[{"id": 101, "lines": ["Desk Lamp"]}], [], found[0]]
    assert {store: list(orders) for store, orders in async_app.ORDERS.items()} == {
        sandbox.store_hash: [100, 101, 102, 103],
        "yy88": [100, 101, 102, 103],
    }
    assert all({call.status for call in store.requests} <= {200, 204} for store in stores)


@pytest.mark.parametrize(
    ("scope", "change", "status"),
    [("store_v2_products", {}, 403), ("store_v2_orders_read_only", {"code": ""}, 400)],
)
def test_async_app_keeps_no_token_of_a_failed_install(
    async_app: Any,
    async_browser: Any,
    sandbox: Sandbox,
    scope: str,
    change: dict[str, str],
    status: int,
) -> None:
    query = sandbox.callbacks.install(async_app.REDIRECT_URI, scope) | change
    assert async_browser.get("/auth", params=query).status_code == status
    assert async_app.TOKENS == {}


def test_async_app_accepts_a_callback_once(
    async_app: Any, async_browser: Any, sandbox: Sandbox
) -> None:
    install_in(async_browser, sandbox, async_app)
    query = sandbox.callbacks.load()
    assert async_browser.get("/load", params=query).status_code == 200
    assert async_browser.get("/uninstall", params=query).status_code == 401
    assert list(async_app.TOKENS) == [sandbox.store_hash]


def test_async_app_continues_a_sync_at_its_next_start(async_app: Any, sandbox: Sandbox) -> None:
    sandbox.faults.add(Status(400), path="/orders")
    with TestClient(async_app.app) as browser:
        install_in(browser, sandbox, async_app)
        finish_tasks(browser)
        assert async_app.ORDERS == {}
    first: list[str | None] = []
    for _ in range(2):
        asked = len(sandbox.requests)
        with TestClient(async_app.app) as browser:
            finish_tasks(browser)
        first.append(sandbox.requests[asked].query.get("min_id"))
        assert list(async_app.ORDERS[sandbox.store_hash])[:4] == [100, 101, 102, 103]
        sandbox.seed("Orders", {"status_id": 11})
    assert first == [None, "104"]
    assert len(async_app.ORDERS[sandbox.store_hash]) == 5


def test_async_app_stops_the_sync_of_a_store_that_leaves(
    async_app: Any, async_browser: Any, sandbox: Sandbox
) -> None:
    sandbox.add_store("stays")
    arrive = hang(async_browser, sandbox)
    for store in sandbox.stores:
        install_in(async_browser, store, async_app)
    arrive()
    tasks = list(async_browser.app.state.background._tasks[sandbox.store_hash])
    reply = async_browser.get("/uninstall", params=sandbox.callbacks.uninstall())
    assert (reply.status_code, [task.cancelled() for task in tasks]) == (200, [True])
    finish_tasks(async_browser)
    assert list(async_app.TOKENS) == list(async_app.ORDERS) == ["stays"]


def test_async_app_ends_its_tasks_on_shutdown(async_app: Any, sandbox: Sandbox) -> None:
    browser: Any
    with TestClient(async_app.app) as browser:
        arrive = hang(browser, sandbox)
        install_in(browser, sandbox, async_app)
        arrive()
        [tasks] = list(browser.app.state.background._tasks.values())
        [task] = list(tasks)
    assert task.cancelled()


def order_event(sandbox: Sandbox, order: int, store: str = "") -> bytes:
    message = {
        "scope": "store/order/updated",
        "producer": f"stores/{store or sandbox.store_hash}",
        "data": {"type": "order", "id": order},
    }
    return json.dumps(message).encode()


def test_async_app_copies_the_order_of_a_webhook(
    async_app: Any, async_browser: Any, sandbox: Sandbox
) -> None:
    install_in(async_browser, sandbox, async_app)
    finish_tasks(async_browser)
    with sandbox.api() as api:
        api.Orders.update(101, status_id=2)
        api.Orders.delete(102)
    sandbox.faults.add(Status(404), path="/orders/102")  # archived orders can still be read
    for order in (101, 102, 101):
        body = order_event(sandbox, order)
        headers = sign_webhook(body, sandbox.client_secret, message_id="m1")
        assert async_browser.post("/webhooks", content=body, headers=headers).status_code == 202
    finish_tasks(async_browser)
    orders = async_app.ORDERS[sandbox.store_hash]
    assert (sorted(orders), orders[101]) == ([100, 101, 103], "Shipped")


def test_async_app_refuses_forged_webhooks_and_other_stores(
    async_app: Any, async_browser: Any, sandbox: Sandbox
) -> None:
    for body, secret, status in [
        (order_event(sandbox, 101, "zz99"), sandbox.client_secret, 404),
        (order_event(sandbox, 101), "x" * 32, 401),
    ]:
        headers = sign_webhook(body, secret, message_id="m1")
        assert async_browser.post("/webhooks", content=body, headers=headers).status_code == status
    assert sandbox.requests == []


def test_async_app_delays_no_other_store_by_an_exhausted_quota(
    async_app: Any, async_browser: Any, sandbox: Sandbox
) -> None:
    busy = sandbox.add_store("busy", quota=1, window=3600)
    async_app.TOKENS.update({"busy": busy.token, sandbox.store_hash: sandbox.token})
    replies = [
        async_browser.get("/load", params=store.callbacks.load()) for store in (busy, busy, sandbox)
    ]
    assert [reply.status_code for reply in replies[1:]] == [503, 200]
    assert int(replies[1].headers["Retry-After"]) > 60


def test_async_app_translates_errors_of_the_store(
    async_app: Any, async_browser: Any, sandbox: Sandbox
) -> None:
    async_app.TOKENS[sandbox.store_hash] = sandbox.token
    sandbox.faults.add(Status(400), path="/orders")
    assert async_browser.get("/load", params=sandbox.callbacks.load()).status_code == 502


# -- async worker --------------------------------------------------------------------------


@pytest.fixture
def worker(page: Run, sandbox: Sandbox) -> Any:
    module = page("async-worker")["worker"]
    os.environ.update(sandbox.environment)  # the page replaced those that the fixture restores
    return module


@pytest.fixture
def fleet(sandbox: Sandbox) -> list[SandboxStore]:
    """50 stores with three orders each."""
    stores = [sandbox.add_store(f"store{n}", demo=False) for n in range(50)]
    for store in stores:
        store.seed("Orders", *({"id": 100 + n, "status_id": 11} for n in range(3)))
    return stores


def tokens_of(stores: list[SandboxStore]) -> dict[str, str]:
    return {store.store_hash: store.token for store in stores}


def copied(database: Any) -> list[tuple[str, int]]:
    return sorted(database._db.execute("SELECT store, id FROM orders"))


def every_order(stores: list[SandboxStore]) -> list[tuple[str, int]]:
    return sorted((store.store_hash, 100 + n) for store in stores for n in range(3))


def test_worker_copies_50_stores_and_few_at_once(
    worker: Any, sandbox: Sandbox, fleet: list[SandboxStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    running, most, sync_store = 0, 0, worker.sync_store

    async def counted(*args: Any, **options: Any) -> Any:
        nonlocal running, most
        running += 1
        most = max(most, running)
        try:
            return await sync_store(*args, **options)
        finally:
            running -= 1

    async def main(database: Any) -> Any:
        async with sandbox.async_api() as api:
            return await worker.sync_all(api, tokens_of(fleet), database)

    monkeypatch.setattr(worker, "sync_store", counted)
    with closing(worker.Database("fleet.db")) as database:
        results = asyncio.run(main(database))
        assert results == {store.store_hash: 3 for store in fleet}
        assert copied(database) == every_order(fleet)
    assert most == worker.STORES_AT_ONCE
    assert {call.status for store in fleet for call in store.requests} == {200}


@pytest.mark.parametrize("pages", [1, 60])
def test_worker_that_is_cancelled_continues_with_the_next_page(
    worker: Any, sandbox: Sandbox, fleet: list[SandboxStore], pages: int
) -> None:
    async def main(database: Any, pages: int) -> Any:
        save, task = database.save, asyncio.current_task()
        assert task is not None

        def save_some(*page: Any) -> None:
            nonlocal pages
            save(*page)
            pages -= 1
            if pages == 0:
                task.cancel()

        database.save = save_some
        async with sandbox.async_api() as api:
            return await worker.sync_all(api, tokens_of(fleet), database, page_size=2)

    with closing(worker.Database("fleet.db")) as database:
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(main(database, pages))
        saved = copied(database)
        assert pages <= len(saved) < 150
    with closing(worker.Database("fleet.db")) as database:
        results = asyncio.run(main(database, -1))
        assert sum(results.values()) == 150 - len(saved)
        assert copied(database) == every_order(fleet)


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT to one process")
def test_worker_ends_on_ctrl_c_and_resumes(
    worker: Any, sandbox: Sandbox, fleet: list[SandboxStore], tmp_path: Path
) -> None:
    tokens = json.dumps(tokens_of(fleet))
    (tmp_path / "stores.json").write_text(tokens)
    (tmp_path / "orders.db").unlink()
    arrived = threading.Event()

    class Announced(Delay):
        def apply(self, exchange: Any, answer: Any) -> Any:
            arrived.set()
            return super().apply(exchange, answer)

    fleet[20].faults.add(Announced(600), path="/orders")
    command = [sys.executable, "-W", "error", "worker.py"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
        assert arrived.wait(60)
        process.send_signal(signal.SIGINT)
        _, shown = process.communicate(timeout=60)
    assert (process.returncode, shown) == (1, "Interrupted. Run it again to continue.\n")
    with closing(worker.Database("orders.db")) as database:
        saved = copied(database)
        assert "store20" not in dict(saved)
        again = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
        assert again.stdout.splitlines() == [
            f"{store.store_hash} {0 if store.store_hash in dict(saved) else 3}" for store in fleet
        ]
        assert copied(database) == every_order(fleet)


def test_worker_continues_when_a_store_fails(
    worker: Any, sandbox: Sandbox, fleet: list[SandboxStore]
) -> None:
    fleet[0].faults.add(Status(400), path="/orders", times=None)

    async def main(database: Any) -> Any:
        async with sandbox.async_api() as api:
            tokens = tokens_of(fleet) | {"store1": "revoked"}
            return await worker.sync_all(api, tokens, database)

    with closing(worker.Database("fleet.db")) as database:
        results = asyncio.run(main(database))
        assert copied(database) == every_order(fleet[2:])
    assert [type(results[store.store_hash]) for store in fleet] == [
        BadRequestException,
        UnauthorizedException,
        *[int] * 48,
    ]


def test_worker_ends_when_its_database_fails(
    worker: Any, sandbox: Sandbox, fleet: list[SandboxStore]
) -> None:
    async def main(database: Any) -> None:
        async with sandbox.async_api() as api:
            await worker.sync_all(api, tokens_of(fleet), database)

    with closing(worker.Database("fleet.db")) as database:
        database._db.execute("DROP TABLE positions")
        with pytest.raises(ExceptionGroup) as raised:
            asyncio.run(main(database))
    assert raised.group_contains(sqlite3.OperationalError)


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
