"""What tests in other processes can do: the effect of each operation over HTTP."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Delay, Status
from bigcommerce_sdk.signing import verify_current_customer, verify_payload_jwt
from tests.runtime.loopback import Reply, serving
from tests.sandbox.admin.driving import done, drive
from tests.sandbox.faults.test_faults import Entered
from tests.sandbox.shop import NOW, Clock, Inbox, Shop
from tests.sandbox.wire import ask


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(admin=True) as running:
        yield running


@pytest.fixture
def shop() -> Iterator[Shop]:
    """A store with a fixed clock that can be controlled, and an app that receives webhooks."""
    clock = Clock()
    with Sandbox(clock=clock, admin=True) as running, running.api() as api, serving() as app:
        yield Shop(running, clock, api, app)


# --- health ---------------------------------------------------------------------------------------


def test_health_needs_no_token_and_no_free_worker(sandbox: Sandbox) -> None:
    assert sandbox._server is not None
    sandbox._server.requests._most = 2
    entered = Entered(sandbox)
    sandbox.faults.add(Delay(3600), times=None)
    with ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(ask, sandbox, "GET", "/time") for _ in range(4)]
        assert entered.wait(30)
        with sandbox._tenant.store.lock:  # not even the rows can be read
            for method in ("GET", "HEAD"):
                reply = requests.request(method, f"{sandbox.base_url}/sandbox/health", timeout=30)
                assert reply.status_code == 200
        assert not any(each.done() for each in waiting)
        sandbox.faults.clear()
        assert [each.result(30).status for each in waiting] == [200] * 4


# --- faults ---------------------------------------------------------------------------------------


def test_a_planned_fault_is_removed_by_its_id(sandbox: Sandbox) -> None:
    kept, removed = (sandbox.faults.add(Status(each), times=None) for each in (503, 500))
    listed = done(sandbox, "GET", "/faults")
    assert [each["id"] for each in listed] == [kept.id, removed.id]
    assert done(sandbox, "DELETE", f"/faults/{removed.id}") is None
    assert sandbox.faults.pending == [kept]
    for gone in (removed.id, 99, "x"):
        assert drive(sandbox, "DELETE", f"/faults/{gone}").status_code == 404


# --- plausible rows -------------------------------------------------------------------------------


def test_a_store_can_be_filled(sandbox: Sandbox) -> None:
    with Sandbox() as other:
        expected = other.fill(orders=5, customers=3, seed=7)
        assert done(sandbox, "POST", "/fill", {"orders": 5, "customers": 3, "seed": 7}) == expected
        assert sandbox.snapshot()["Orders"] == other.snapshot()["Orders"]
    added = {"store_hash": "filled1", "demo": False, "fill": {"brands": 2}}
    assert done(sandbox, "POST", "/stores", added)["store_hash"] == "filled1"
    assert len(sandbox.stores[1].snapshot()["Brands"]) == 2


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"ordres": 1}, "ordres"),
        ({"orders": -1}, "orders"),
        ({"orders": "1"}, "orders"),
        ({"orders": True}, "orders"),
        ({"orders": 1, "seed": -1}, "seed"),
        ({"self": 1}, "self"),
        ([1], "object"),
    ],
)
def test_what_cannot_be_filled_is_refused(sandbox: Sandbox, counts: Any, said: str) -> None:
    before = sandbox.snapshot()
    refusal = drive(sandbox, "POST", "/fill", counts)
    assert refusal.status_code == 400
    assert said in refusal.text
    assert sandbox.snapshot() == before


# --- snapshots ------------------------------------------------------------------------------------


def test_a_snapshot_can_be_restored(sandbox: Sandbox) -> None:
    before = done(sandbox, "GET", "/snapshot")
    assert before == sandbox.snapshot()
    ask(sandbox, "POST", "/brands", {"name": "New"})
    ask(sandbox, "PUT", "/products/1", {"name": "Changed"})
    assert done(sandbox, "GET", "/snapshot") != before
    assert done(sandbox, "PUT", "/snapshot", before) is None
    assert sandbox.snapshot() == before
    assert len(sandbox.requests) == 2
    sandbox.reset()
    assert ask(sandbox, "GET", "/products/1").status == 200


@pytest.mark.parametrize(
    "bad",
    [
        {"Brands": [{"id": 1, "name": "x"}, {"id": 1, "name": "y"}]},
        {"Brands": [{"name": 7}]},
        {"Brands": {}},
        {"Brand": []},
        {"ProductImages": [{"product_id": 99, "image_file": "x"}]},
        {"last_ids": [{"resource": "Nothing", "id": 1}]},
    ],
    ids=str,
)
def test_an_invalid_snapshot_changes_nothing(sandbox: Sandbox, bad: dict[str, Any]) -> None:
    before = sandbox.snapshot()
    assert drive(sandbox, "PUT", "/snapshot", bad).status_code == 400
    assert sandbox.snapshot() == before


def test_an_empty_snapshot_leaves_what_every_store_has(sandbox: Sandbox) -> None:
    done(sandbox, "PUT", "/snapshot", {})
    with Sandbox(demo=False) as empty:
        assert sandbox.snapshot() == empty.snapshot()


# --- settings, quota ------------------------------------------------------------------------------


def test_scopes_and_strictness_change_until_reset(sandbox: Sandbox) -> None:
    changed = done(sandbox, "PATCH", "/settings", {"scopes": ["store_v2_orders"], "strict": True})
    assert (changed["scopes"], changed["strict"]) == (["store_v2_orders"], True)
    assert sandbox.scopes == frozenset({"store_v2_orders"})
    assert ask(sandbox, "GET", "/products").status == 403
    assert ask(sandbox, "GET", "/store?nothing=1").status in (400, 403)
    assert ask(sandbox, "GET", "/orders").status == 200
    assert done(sandbox, "PATCH", "/settings", {"scopes": None})["scopes"] is None
    assert ask(sandbox, "GET", "/products").status == 200
    assert ask(sandbox, "GET", "/store?nothing=1").status == 400
    done(sandbox, "PATCH", "/settings", {"scopes": []})
    assert ask(sandbox, "GET", "/products").status == 403
    done(sandbox, "POST", "/reset", {})
    assert done(sandbox, "GET", "/settings") == {
        "store_hash": sandbox.store_hash,
        "client_id": sandbox.client_id,
        "base_url": sandbox.base_url,
        "scopes": None,
        "strict": False,
    }
    assert ask(sandbox, "GET", "/store?nothing=1").status == 200


def test_the_quota_can_be_used_up_changed_and_restarted(shop: Shop) -> None:
    sandbox = shop.sandbox
    assert done(sandbox, "PATCH", "/quota", {"limit": 2, "window": 60}) == {
        "limit": 2,
        "window": 60,
        "used": 0,
        "remaining": 2,
    }
    assert [ask(sandbox, "GET", "/time").status for _ in range(3)] == [200, 200, 429]
    assert done(sandbox, "GET", "/quota")["remaining"] == 0
    done(sandbox, "POST", "/quota/restart", {})
    assert ask(sandbox, "GET", "/time").status == 200
    lowered = done(sandbox, "PATCH", "/quota", {"limit": 0})
    assert (lowered["used"], lowered["remaining"]) == (1, 0)
    refused = ask(sandbox, "GET", "/time")
    assert (refused.status, refused.headers["x-rate-limit-requests-left"]) == (429, "0")
    done(sandbox, "PATCH", "/clock", {"seconds": 60})
    assert done(sandbox, "GET", "/quota")["used"] == 0
    done(sandbox, "POST", "/reset", {})
    assert done(sandbox, "GET", "/quota")["limit"] == 1_000_000


# --- the clock ------------------------------------------------------------------------------------


def test_the_clock_is_set_advanced_stopped_and_reset(shop: Shop) -> None:
    sandbox, clock = shop.sandbox, shop.clock
    assert done(sandbox, "GET", "/clock") == {"now": NOW, "frozen": False}
    assert done(sandbox, "PATCH", "/clock", {"now": 1000}) == {"now": 1000, "frozen": False}
    clock.now += 5  # the original time goes on
    assert done(sandbox, "PATCH", "/clock", {"seconds": 0.5})["now"] == 1005.5
    assert done(sandbox, "PATCH", "/clock", {"now": 7, "frozen": True}) == {
        "now": 7,
        "frozen": True,
    }
    clock.now += 5
    assert done(sandbox, "PATCH", "/clock", {"seconds": 1})["now"] == 8
    assert done(sandbox, "PATCH", "/clock", {"frozen": False})["now"] == 8
    clock.now += 5
    assert done(sandbox, "GET", "/clock") == {"now": 13, "frozen": False}
    assert done(sandbox, "PATCH", "/clock", {"seconds": -13})["now"] == 0
    assert drive(sandbox, "DELETE", "/clock").status_code == 204
    assert done(sandbox, "GET", "/clock")["now"] == clock.now


def test_the_clock_drives_dates_and_retries_of_webhooks(shop: Shop) -> None:
    shop.sandbox.webhooks.automatic = False
    shop.app.answers(Reply(500))
    shop.hook("store/order/*")
    done(shop.sandbox, "PATCH", "/clock", {"now": 1_800_000_000, "frozen": True})
    shop.api.Orders.update(100, staff_notes="x")
    assert shop.api.Orders.get(100).date_modified.timestamp() == 1_800_000_000
    [failed] = done(shop.sandbox, "POST", "/webhooks/flush", {})
    assert failed["next_attempt"] == 1_800_000_060
    assert done(shop.sandbox, "POST", "/webhooks/flush", {}) == []
    done(shop.sandbox, "PATCH", "/clock", {"seconds": 60})
    [again] = done(shop.sandbox, "POST", "/webhooks/flush", {})
    assert (again["attempt"], again["message_id"]) == (2, failed["message_id"])


def test_moving_the_clock_sends_what_becomes_due(shop: Shop) -> None:
    shop.app.answers(Reply(500))
    shop.hook("store/order/*")
    done(shop.sandbox, "PATCH", "/clock", {"frozen": True})
    shop.app.arrived = first = Inbox()
    shop.api.Orders.update(100, staff_notes="x")
    first.wait()
    shop.app.arrived = second = Inbox()
    done(shop.sandbox, "PATCH", "/clock", {"seconds": 60})
    second.wait()


@pytest.mark.parametrize(
    "bad",
    [
        *({"now": -1}, {"now": 1e300}, {"now": "1"}, {"now": True}, {"now": None}, {"frozen": 1}),
        *({"seconds": 1e300}, {"seconds": -1e12}, {"seconds": [1]}, {"now": 1, "seconds": 1}),
        {"x": 1},
    ],
    ids=str,
)
def test_the_clock_refuses_what_is_not_a_time(shop: Shop, bad: dict[str, Any]) -> None:
    assert drive(shop.sandbox, "PATCH", "/clock", bad).status_code == 400
    assert done(shop.sandbox, "GET", "/clock") == {"now": NOW, "frozen": False}
    assert ask(shop.sandbox, "GET", "/time").status == 200


# --- stores ---------------------------------------------------------------------------------------


def test_stores_are_added_listed_and_removed(sandbox: Sandbox) -> None:
    made = done(
        sandbox,
        "POST",
        "/stores",
        {
            "store_hash": "second",
            "token": "own-token",
            "scopes": ["store_v2_orders"],
            "data": {"Brands": [{"id": 5, "name": "Only"}]},
            "quota": 9,
            "window": 60,
            "strict": True,
        },
    )
    assert (made["store_hash"], made["strict"]) == ("second", True)
    listed = done(sandbox, "GET", "/stores")
    assert [each["store_hash"] for each in listed] == ["sandbox1", "second"]
    second = sandbox.stores[1]
    assert second.snapshot()["Brands"][0]["name"] == "Only"
    assert drive(second, "GET", "/quota?store=second").json()["limit"] == 9
    # a store cannot control the others, nor the sandbox
    for path in ("/stores", "/clock", "/quota"):
        assert drive(second, "GET", path).status_code == 401
    assert drive(second, "DELETE", "/stores/second").status_code == 401
    assert done(sandbox, "DELETE", "/stores/second") is None
    assert drive(second, "GET", "/quota?store=second").status_code == 401
    assert drive(sandbox, "DELETE", "/stores/second").status_code == 404
    assert len(sandbox.stores) == 1


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {"store_hash": "sandbox1"},
        {"store_hash": "a/b"},
        {"store_hash": ""},
        {"store_hash": "new1", "token": "sandbox-token"},
        {"store_hash": "new1", "token": "own-secret\nb"},
        {"store_hash": "new1", "token": "own-secret\u20ac"},
        {"store_hash": "new1", "token": ["own-secret"]},
        {"store_hash": "new1", "token": {"own-secret": 1}},
        {"store_hash": "new1", "token": ""},
        {"store_hash": "new1", "token": None},
        {"store_hash": "new1", "quota": -1},
        {"store_hash": "new1", "quota": 1.5},
        {"store_hash": "new1", "window": 0},
        {"store_hash": "new1", "window": 1e300},
        {"store_hash": "new1", "scopes": "x"},
        {"store_hash": "new1", "data": {"Brands": [{"name": 1}]}},
        {"store_hash": "new1", "demo": "yes"},
        {"store_hash": "new1", "port": 80},
    ],
    ids=str,
)
def test_stores_that_cannot_be_added(sandbox: Sandbox, bad: dict[str, Any]) -> None:
    reply = drive(sandbox, "POST", "/stores", bad)
    assert reply.status_code == 400
    for secret in ("sandbox-token", "own-secret"):
        assert secret not in reply.text
    assert len(sandbox.stores) == 1


def test_the_first_store_cannot_be_removed(sandbox: Sandbox) -> None:
    assert drive(sandbox, "DELETE", "/stores/sandbox1").status_code == 400


def test_concurrent_adds_of_a_store_succeed_once(sandbox: Sandbox) -> None:
    with ThreadPoolExecutor(8) as pool:
        given = {"store_hash": "one1"}
        sent = [pool.submit(drive, sandbox, "POST", "/stores", given) for _ in range(8)]
    assert sorted(each.result().status_code for each in sent) == [201, *[400] * 7]


def test_one_store_or_all_are_reset(sandbox: Sandbox) -> None:
    other = sandbox.add_store("other1")
    for store in (sandbox, other):
        store.faults.add(Status(503))
    sandbox.clock.set(1000)
    done(sandbox, "POST", "/reset", {})
    assert (len(sandbox.faults.pending), len(other.faults.pending)) == (0, 1)
    assert sandbox.clock.now < 2000
    done(sandbox, "POST", "/stores/reset", {})
    assert other.faults.pending == []
    assert sandbox.clock.now > 1_000_000


# --- webhooks -------------------------------------------------------------------------------------


def test_webhooks_can_be_held_flushed_and_redelivered(shop: Shop) -> None:
    assert done(shop.sandbox, "PATCH", "/webhooks", {"automatic": False})["automatic"] is False
    shop.hook("store/order/*")
    shop.hook("store/cart/*")
    shop.api.Orders.update(100, status_id=2)
    done(shop.sandbox, "POST", "/webhooks/emit", {"scope": "store/cart/created", "data": {"id": 7}})
    held = done(shop.sandbox, "GET", "/webhooks")
    scopes = ["store/order/updated", "store/order/statusUpdated", "store/cart/created"]
    assert [each["payload"]["scope"] for each in held["pending"]] == scopes
    assert shop.app.arrived == []
    sent = done(shop.sandbox, "POST", "/webhooks/flush", {"newest_first": True})
    assert [each["scope"] for each in sent] == scopes[::-1]
    assert [each.body["scope"] for each in shop.app.arrived] == scopes[::-1]
    assert done(shop.sandbox, "GET", "/webhooks/deliveries") == sent
    ids = [sent[2]["message_id"], sent[0]["message_id"]]
    again = done(shop.sandbox, "POST", "/webhooks/redeliver", {"message_ids": ids})
    assert [each["message_id"] for each in again] == ids
    assert len(shop.app.arrived) == 5
    unknown = drive(shop.sandbox, "POST", "/webhooks/redeliver", {"message_ids": [ids[0], "msg_x"]})
    assert (unknown.status_code, len(shop.app.arrived)) == (400, 5)
    assert shop.sandbox.client_secret not in str(sent)


@pytest.mark.parametrize("scope", ["store/cart/*", "store/nothing", "", 7])
def test_only_events_can_be_emitted(sandbox: Sandbox, scope: Any) -> None:
    reply = drive(sandbox, "POST", "/webhooks/emit", {"scope": scope, "data": {}})
    assert reply.status_code == 400


# --- callbacks ------------------------------------------------------------------------------------


def test_an_app_is_installed_over_http(sandbox: Sandbox) -> None:
    given = {"redirect_uri": "https://app.example/auth", "scope": "store_v2_orders"}
    query = done(sandbox, "POST", "/callbacks/install", given)
    exchange = {
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "grant_type": "authorization_code",
        "redirect_uri": given["redirect_uri"],
        **{name: query[name] for name in ("code", "scope", "context")},
    }
    reply = requests.post(f"{sandbox.base_url}/oauth2/token", json=exchange, timeout=30)
    assert reply.json()["access_token"] == sandbox.token
    [recorded] = done(sandbox, "GET", "/requests")
    assert (recorded["body"], recorded["reply"]) == (None, None)
    assert sandbox.token not in str(recorded)


def test_callbacks_are_signed(sandbox: Sandbox) -> None:
    user = {"id": 99, "email": "zoe@example.com"}
    signed: dict[str, dict[str, Any]] = {
        "/callbacks/load": {"user": user, "url": "/orders", "channel_id": 3},
        "/callbacks/remove-user": {"user": user},
        "/callbacks/uninstall": {},
    }
    for path, given in signed.items():
        query = done(sandbox, "POST", path, given)
        callback = verify_payload_jwt(
            query["signed_payload_jwt"], sandbox.client_secret, sandbox.client_id
        )
        assert callback.store_hash == sandbox.store_hash
        assert (callback.user.id == 99) == ("user" in given)
    token = done(sandbox, "POST", "/callbacks/current-customer", {"customer_id": 1})["token"]
    customer = verify_current_customer(token, sandbox.client_secret, sandbox.client_id)
    assert customer.customer_id == 1
    unknown = drive(sandbox, "POST", "/callbacks/current-customer", {"customer_id": 10**12})
    assert unknown.status_code == 400


# --- another language -----------------------------------------------------------------------------

PROGRAM = """
import json, os, urllib.request

def call(method, path, data=None):
    request = urllib.request.Request(
        os.environ["BIGCOMMERCE_HOST"] + "/sandbox" + path,
        data=None if data is None else json.dumps(data).encode(),
        headers={
            "X-Auth-Token": os.environ["BIGCOMMERCE_ACCESS_TOKEN"],
            "Content-Type": "application/json",
        },
        method=method,
    )
    with urllib.request.urlopen(request, timeout=30) as reply:
        return json.loads(reply.read() or b"null")

before = call("GET", "/snapshot")
call("POST", "/seed", {"resource": "Brands", "rows": [{"name": "Elsewhere"}]})
assert len(call("GET", "/snapshot")["Brands"]) == len(before["Brands"]) + 1
call("PUT", "/snapshot", before)
assert call("GET", "/snapshot") == before
print("done")
"""


def test_a_program_without_the_sdk_controls_the_store() -> None:
    command = ["-m", "bigcommerce_sdk.sandbox", "--admin", "--", sys.executable, "-c", PROGRAM]
    found = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=False, timeout=60
    )
    assert found.stdout.splitlines()[-1:] == ["done"], found.stderr
