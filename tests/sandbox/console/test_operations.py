"""The operations of the admin API in the console: faults, quota, webhooks, time, stores."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import requests

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.admin import OPERATIONS
from bigcommerce_sdk.sandbox.faults.kinds import KINDS
from tests.runtime.loopback import Loopback, serving

from .browsing import Browser, Page

#: What only programs do, and why.
NOT_SHOWN = {
    "get_health": "the pages answer",
    "post_seed": "the forms of records check what is typed",
    "get_snapshot": "a file for programs",
    "put_snapshot": "a file for programs",
    **dict.fromkeys(
        (each.name for each in OPERATIONS if each.path.startswith("callbacks/")),
        "the parameters of a URL of the app",
    ),
}
#: Operations whose results the pages show.
READ = {each.name for each in OPERATIONS if each.method == "GET"}


@pytest.fixture(autouse=True)
def initial_state(sandbox: Sandbox) -> Iterator[None]:
    yield
    sandbox.reset()


def forms(page: Page) -> list[str]:
    return [each.fields["operation"] for each in page.forms if "operation" in each.fields]


def test_the_console_has_every_operation(sandbox: Sandbox, browser: Browser) -> None:
    sandbox.faults.add_json({"fault": "reset", "path": "/never"})
    added = sandbox.add_store("more1", demo=False)
    sandbox.seed("Webhooks", {"scope": "store/product/*", "destination": "https://127.0.0.1:9/a"})
    sandbox.webhooks.automatic = False
    sandbox.api().v3.Products.update(1, sku="X")
    sandbox.webhooks.flush()
    found = set[str]()
    for path in ("requests", "faults?kind=status", "webhooks", "store"):
        found |= {*forms(browser.get(path))}
    sandbox.remove_store(added)
    wanted = {each.name for each in OPERATIONS} - READ - set(NOT_SHOWN)
    assert found == wanted


# --- requests -------------------------------------------------------------------------------------


def test_requests_are_listed_with_the_reason_of_a_refusal(
    sandbox: Sandbox, browser: Browser
) -> None:
    with sandbox.api(max_retries=0) as api:
        api.v3.Brands.create(name="Northwind")
        with pytest.raises(Exception, match="unique"):
            api.v3.Brands.create(name="Northwind")
    refused, created = sandbox.requests[::-1]
    page = browser.get("requests")
    assert page.cells[:8:5] == ["POST /catalog/brands"] * 2
    assert [page.cells[1], page.cells[6]] == ["409 Conflict", "200 OK"]
    assert (page.cells[2], page.cells[7]) == (refused.refusal, "")
    shown = browser.get(f"requests/{refused.id}")
    assert f"Refused: {refused.refusal}" in shown.text
    assert [json.loads(each) for each in shown.blocks] == [refused.body, refused.reply]
    assert shown.cells[shown.cells.index("X-Auth-Token") + 1] == "***"
    filtered = browser.submit(page, "Filter", status="4xx", method="POST", api="v3")
    assert [url.rpartition("/")[2] for url in _requests(filtered)] == [str(refused.id)]
    assert created.refusal is None


def _requests(page: Page) -> list[str]:
    """The addresses of the listed requests."""
    return [href["href"] for tag, href in page.tags if tag == "a" and "/requests/" in href["href"]]


def test_the_list_continues_after_a_request(sandbox: Sandbox, browser: Browser) -> None:
    """The script asks for those after the last one."""
    with sandbox.api() as api:
        api.Time.get()
        first = browser.get("requests")
        [live] = [each["data-live"] for _, each in first.tags if "data-live" in each]
        assert live == str(sandbox.requests[-1].id)
        assert _requests(browser.get("requests", after=live)) == []
        api.Time.get()
        api.Brands.all()
    after = browser.get("requests", after=live)
    assert [url.rpartition("/")[2] for url in _requests(after)] == [
        str(each.id) for each in sandbox.requests[:0:-1]
    ]


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ({"status": "many"}, "status must be"),
        ({"path": "brands"}, "path must begin with /"),
        ({"method": "FETCH"}, "method must be one of"),
        ({"api": "v9"}, "api must be one of"),
        ({"after": "x"}, "after must be a whole number"),
    ],
)
def test_a_wrong_filter_is_named(browser: Browser, query: dict[str, str], reason: str) -> None:
    page = browser.get("requests", **query)
    assert page.status == 400
    assert reason in page.alerts[0]


def test_requests_can_be_dropped(sandbox: Sandbox, browser: Browser) -> None:
    sandbox.api().Time.get()
    page = browser.submit(browser.get("requests"), "Drop all requests")
    assert (sandbox.requests, page.notes[0][:10]) == ([], "Done: Drop")
    assert "No requests yet" in page.text


def test_a_request_that_a_fault_cut_and_one_that_is_not_json(
    sandbox: Sandbox, browser: Browser
) -> None:
    sandbox.faults.add_json({"fault": "reset"})
    sandbox.faults.add_json({"fault": "html", "status": 502})
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/time"
    with pytest.raises(requests.ConnectionError):
        requests.get(url, headers={"X-Auth-Token": sandbox.token}, timeout=30)
    requests.get(url, headers={"X-Auth-Token": sandbox.token}, timeout=30)
    page = browser.get("requests")
    assert [page.cells[1], page.cells[6]] == ["502 Bad Gateway", "cut"]
    assert page.cells[2] == "fault: html"
    assert "The store is being prepared" in browser.get(_requests(page)[0]).blocks[0]


# --- faults ---------------------------------------------------------------------------------------

#: What the form of a fault needs beyond its defaults.
NEEDED = {
    "status": {"status": "503"},
    "delay": {"seconds": "0"},
    "oversized": {"size": "1000"},
    "redirect": {"location": "/elsewhere"},
    "caps_limit": {"limit": "2"},
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_fault_can_be_planned(sandbox: Sandbox, browser: Browser, kind: str) -> None:
    page = browser.submit(browser.get("faults"), "Choose", kind=kind)
    given = {k: v for k, v in NEEDED.get(kind, {}).items() if k in page.forms[-1].fields}
    after = browser.submit(page, "Plan this fault", path="/brands*", times="2", **given)
    assert after.alerts == []
    [planned] = sandbox.faults.pending
    assert (planned.fault.kind, planned.path, planned.times) == (kind, "/brands*", 2)
    assert after.cells[:4] == [kind, "* /brands*", "2", "0"]


def test_faults_are_switched_off_one_by_one_and_all(sandbox: Sandbox, browser: Browser) -> None:
    for status in ("500", "502", "503"):
        empty = browser.get("faults", kind="status")
        page = browser.submit(empty, "Plan this fault", status=status, times="null")
    assert len(sandbox.faults.pending) == 3
    second = sandbox.faults.pending[1]
    [remove] = [each for each in page.forms if each.fields.get("id") == str(second.id)]
    assert browser.post("faults", remove.fields).notes != []
    assert second not in sandbox.faults.pending
    assert browser.post("faults", remove.fields).status == 404
    browser.submit(page, "Remove all")
    assert sandbox.faults.pending == []


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ({"status": "99"}, "must be from 200 to 599, not 99"),
        ({"status": "many"}, "status must be a whole number, not 'many'"),
        ({"status": ""}, "needs 'status'"),
        ({"status": "503", "path": "brands"}, "path must begin with /"),
        ({"status": "503", "body": "{"}, "body: This is not valid JSON"),
        ({"status": "503", "times": "0"}, "times must be 1 or more"),
        ({"status": "503", "method": "FETCH"}, "method must be one of"),
    ],
)
def test_a_wrong_fault_is_refused_at_its_form(
    sandbox: Sandbox, browser: Browser, typed: dict[str, str], reason: str
) -> None:
    page = browser.submit(browser.get("faults", kind="status"), "Plan this fault", **typed)
    assert (page.status, sandbox.faults.pending) == (400, [])
    assert reason in page.alerts[0]
    fields = page.form("Plan this fault").fields
    assert {name: fields[name].removeprefix("\n") for name in typed} == typed


# --- store ----------------------------------------------------------------------------------------


def test_the_quota_is_changed_and_restarted(sandbox: Sandbox, browser: Browser) -> None:
    sandbox.api().Time.get()
    page = browser.submit(browser.get("store"), "Change the quota", limit="5", window="10")
    assert (sandbox.quota.limit, sandbox.quota.window, sandbox.quota.used) == (5, 10, 1)
    browser.submit(page, "Start a new window")
    assert sandbox.quota.used == 0
    wrong = browser.submit(page, "Change the quota", limit="-1")
    assert "limit must be a whole number, 0 or more, not -1" in wrong.alerts[0]
    assert wrong.form("Change the quota").fields["limit"] == "-1"
    assert sandbox.quota.limit == 5


def test_settings_are_changed(sandbox: Sandbox, browser: Browser) -> None:
    page = browser.get("store")
    browser.submit(page, "Change the settings", scopes='["store_v2_orders"]', strict="true")
    assert (sandbox.scopes, sandbox.strict) == (frozenset({"store_v2_orders"}), True)
    browser.submit(page, "Change the settings", scopes="null", strict="false")
    assert (sandbox.scopes, sandbox.strict) == (None, False)


def test_rows_are_filled_and_the_store_reset(sandbox: Sandbox, browser: Browser) -> None:
    before = len(sandbox.snapshot()["Brands"])
    page = browser.submit(browser.get("store"), "Fill", data='{"brands": 3}')
    assert len(sandbox.snapshot()["Brands"]) == before + 3
    wrong = browser.submit(page, "Fill", data='{"brand": 3}')
    assert "brand" in wrong.alerts[0]
    browser.submit(page, "Reset")
    assert len(sandbox.snapshot()["Brands"]) == before


def test_the_time_is_set_advanced_and_returned(sandbox: Sandbox, browser: Browser) -> None:
    page = browser.get("store")
    browser.submit(page, "Change the time", now="1700000000", frozen="true")
    assert (sandbox.clock.now, sandbox.clock.frozen) == (1_700_000_000, True)
    page = browser.submit(page, "Change the time", seconds="60.5")
    assert sandbox.clock.now == 1_700_000_060.5
    assert "2023-11-14 22:14:20" in page.text
    wrong = browser.submit(page, "Change the time", seconds="1", now="1")
    assert "either now" in wrong.alerts[0]
    browser.submit(page, "Return to the original time")
    assert not sandbox.clock.frozen


def test_stores_are_added_chosen_and_removed(sandbox: Sandbox, browser: Browser) -> None:
    page = browser.submit(browser.get("store"), "Add", store_hash="extra1", demo="false")
    assert [each.store_hash for each in sandbox.stores] == ["sandbox1", "extra1"]
    other = browser.get(page.links["extra1"])
    assert other.title == "Requests - extra1 - Sandbox"
    again = browser.submit(page, "Add", store_hash="extra1")
    assert "already exists" in again.alerts[0]
    browser.submit(page, "Remove")
    assert len(sandbox.stores) == 1
    assert browser.get(other.reply.url).status == 404


def test_all_stores_are_reset(sandbox: Sandbox, browser: Browser) -> None:
    sandbox.clock.frozen = True
    browser.submit(browser.get("store"), "Reset all")
    assert not sandbox.clock.frozen


# --- webhooks -------------------------------------------------------------------------------------


@pytest.fixture
def app(sandbox: Sandbox) -> Iterator[Loopback]:
    with serving() as running:
        url = f"http://127.0.0.1:{running.port}/hook"
        sandbox.seed("Webhooks", {"scope": "store/*", "destination": url, "is_active": True})
        sandbox.webhooks.automatic = False
        yield running


def test_messages_are_sent_and_sent_again(
    sandbox: Sandbox, browser: Browser, app: Loopback
) -> None:
    page = browser.get("webhooks")
    assert "Messages wait until they are sent." in page.text
    page = browser.submit(page, "Send", scope="store/cart/created", data='{"id": "7"}')
    assert page.cells[0] == "store/cart/created"
    page = browser.submit(page, "Send what is due")
    assert "delivered" in page.cells
    page = browser.submit(page, "Send again")
    assert [each.body["data"] for each in app.arrived] == [{"id": "7"}] * 2
    assert len({each.headers["webhook-id"] for each in app.arrived}) == 1
    assert len(sandbox.webhooks.deliveries) == 2
    wrong = browser.submit(page, "Send", scope="store/nothing")
    assert "store/nothing" in wrong.alerts[0]
    assert browser.submit(page, "Send automatically").status == 200
    assert sandbox.webhooks.automatic
