"""Control over HTTP: disabled by default, with the token only."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import pytest
import requests

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.admin import OPERATIONS
from bigcommerce_sdk.sandbox.faults import BetweenPages, Status
from tests.sandbox.admin.driving import drive
from tests.sandbox.fault_cases import CASES, Case
from tests.sandbox.wire import ask


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(admin=True) as running:
        yield running


@pytest.mark.parametrize("case", CASES, ids=lambda case: repr(case.fault)[:60])
def test_each_fault_can_be_ordered_as_json(sandbox: Sandbox, case: Case) -> None:
    options = {"method": "GET", "path": "/brands*", "times": 2}
    made = drive(sandbox, "POST", "/faults", {**case.data, **options})
    assert made.status_code == 201, made.text
    [order] = sandbox.faults.pending
    assert order.fault == case.fault
    case.proves(ask(sandbox, "GET", "/brands" + case.query))
    assert {**made.json(), "fired": 1} == order.to_dict()
    assert {**case.data, **options}.items() <= order.to_dict().items()
    listed = drive(sandbox, "GET", "/faults").json()
    assert listed == [order.to_dict()]


def test_what_is_listed_can_be_ordered_again(sandbox: Sandbox) -> None:
    sandbox.faults.add(Status(503), path="/time", probability=0.5, seed=3, times=None)
    [listed] = drive(sandbox, "GET", "/faults").json()
    del listed["id"], listed["fired"]
    assert drive(sandbox, "POST", "/faults", listed).status_code == 201
    first, second = sandbox.faults.pending
    assert {**first.to_dict(), "id": second.id} == second.to_dict()


def test_values_that_json_does_not_have_are_listed_as_text(sandbox: Sandbox) -> None:
    row = MappingProxyType({"name": "x", "date_created": datetime(2020, 1, 1, tzinfo=UTC)})
    sandbox.faults.add(BetweenPages(insert=[("Products", row)]))
    [listed] = drive(sandbox, "GET", "/faults").json()
    shown = {"name": "x", "date_created": "2020-01-01 00:00:00+00:00"}
    assert listed["insert"] == [["Products", shown]]


def test_orders_are_taken_back(sandbox: Sandbox) -> None:
    sandbox.faults.add(Status(503), times=None)
    assert drive(sandbox, "DELETE", "/faults").status_code == 204
    assert sandbox.faults.pending == []


def test_seed_requests_and_reset(sandbox: Sandbox) -> None:
    rows = [{"id": 70, "name": "Seeded"}, {"name": "Next"}]
    made = drive(sandbox, "POST", "/seed", {"resource": "Brands", "rows": rows})
    assert (made.status_code, [row["id"] for row in made.json()]) == (201, [70, 71])
    ask(sandbox, "PUT", "/brands/70", {"name": "Changed"})
    [listed] = drive(sandbox, "GET", "/requests").json()
    assert (listed["method"], listed["path"], listed["query"]) == ("PUT", "/brands/70", {})
    assert (listed["body"], listed["status"], listed["api"]) == ({"name": "Changed"}, 200, "v2")
    sandbox.faults.add(Status(503))
    assert drive(sandbox, "POST", "/reset", {}).status_code == 204
    assert (sandbox.requests, sandbox.faults.pending) == ([], [])
    assert ask(sandbox, "GET", "/brands/70").status == 404


def test_it_is_not_recorded_and_meets_no_quota_and_no_fault() -> None:
    with Sandbox(admin=True, quota=1, clock=lambda: 0.0) as sandbox:
        sandbox.faults.add(Status(503), times=None)
        assert [drive(sandbox, "GET", "/faults").status_code for _ in range(3)] == [200] * 3
        assert sandbox.requests == []
        assert ask(sandbox, "GET", "/time").status == 503


def test_each_store_is_driven_with_its_own_token(sandbox: Sandbox) -> None:
    other = sandbox.add_store("other1")
    own = {"X-Auth-Token": other.token}
    status = {"fault": "status", "status": 503, "store": "other1"}
    assert drive(sandbox, "POST", "/faults", status).status_code == 401
    assert drive(sandbox, "POST", "/faults", status, **own).status_code == 201
    assert (len(other.faults.pending), len(sandbox.faults.pending)) == (1, 0)
    assert len(drive(sandbox, "GET", "/faults?store=other1", None, **own).json()) == 1
    assert drive(sandbox, "GET", "/faults?store=other1").status_code == 401
    assert drive(sandbox, "GET", "/faults?store=nobody").status_code == 401
    assert drive(sandbox, "POST", "/reset", {"store": ["other1"]}).status_code == 401
    assert drive(sandbox, "GET", "/faults").json() == []


def test_added_stores_can_be_controlled_until_removed(
    sandbox: Sandbox,
) -> None:
    added = sandbox.add_store("other1")
    own = {"X-Auth-Token": added.token}
    assert drive(sandbox, "GET", "/requests?store=other1", None, **own).status_code == 200
    sandbox.remove_store(added)
    assert drive(sandbox, "GET", "/requests?store=other1", None, **own).status_code == 401


def test_secrets_of_the_token_exchange_are_not_shown(sandbox: Sandbox) -> None:
    given = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    requests.post(f"{sandbox.base_url}/oauth2/token", json=given)
    listed = drive(sandbox, "GET", "/requests")
    assert [(each["api"], each["body"]) for each in listed.json()] == [("login", None)]
    assert sandbox.client_secret not in listed.text


def every_route() -> list[tuple[str, str]]:
    return [
        (each.method, "/" + each.path.format(store_hash="other1", id="1"))
        for each in OPERATIONS
        if each.on != "anyone"
    ]


@pytest.mark.parametrize(("method", "path"), every_route())
def test_nothing_is_done_without_being_allowed(method: str, path: str) -> None:
    body = None if method in ("GET", "DELETE") else {"fault": "status", "status": 503}
    with Sandbox() as shut:
        shut.faults.add(Status(418), path="/kept")
        assert drive(shut, method, path, body).status_code == 404
        assert len(shut.faults.pending) == 1


@pytest.mark.parametrize(("method", "path"), every_route())
def test_nothing_is_done_for_a_page_of_another_origin(
    sandbox: Sandbox, method: str, path: str
) -> None:
    sandbox.faults.add(Status(418), path="/kept")
    url, token = f"{sandbox.base_url}/sandbox{path}", {"X-Auth-Token": sandbox.token}
    has_body = method not in ("GET", "DELETE")
    without = requests.request(method, url, json={} if has_body else None)
    assert without.status_code == 401
    if has_body:
        for form in ("text/plain", "application/x-www-form-urlencoded", None):
            headers = {**token, "Content-Type": form}
            sent = requests.request(method, url, data=b"{}", headers=headers)
            assert sent.status_code == 415
    # the preflight request of a browser for such a header
    asked = requests.options(url, headers={"Origin": "http://evil.example", **token})
    assert asked.status_code == 405
    assert not [name for name in asked.headers if name.lower().startswith("access-control")]
    assert len(sandbox.faults.pending) == 1


@pytest.mark.parametrize(
    ("path", "data", "says"),
    [
        ("/faults", {}, "There is no fault None"),
        ("/faults", {"fault": "status"}, "needs 'status'"),
        ("/faults", {"fault": "status", "status": 503, "times": 0}, "times must be"),
        ("/faults", [1], "must be a JSON object"),
        ("/reset", {"stor": "x"}, "Did you mean 'store'"),
        ("/seed", {}, "name of a resource"),
        ("/seed", {"resource": "Brand", "rows": []}, "Did you mean 'Brands'"),
        ("/seed", {"resource": "Brands", "rows": {}}, "list of objects"),
        ("/seed", {"resource": "Brands", "rows": [1]}, "list of objects"),
        ("/seed", {"resource": "Brands", "row": []}, "Did you mean 'rows'"),
        ("/seed", {"resource": "Products", "rows": [{"price": "cheap"}]}, "Product.price"),
    ],
)
def test_a_mistake_is_a_400_that_names_it(
    sandbox: Sandbox, path: str, data: Any, says: str
) -> None:
    reply = drive(sandbox, "POST", path, data)
    assert reply.status_code == 400
    assert says in reply.json()[0]["message"]


def test_paths_and_methods_that_there_are_not(sandbox: Sandbox) -> None:
    assert drive(sandbox, "GET", "/nothing").status_code == 404
    wrong = drive(sandbox, "PUT", "/faults", {})
    assert (wrong.status_code, wrong.headers["Allow"]) == (405, "POST, GET, DELETE")


def test_the_command_line_allows_it() -> None:
    command = [sys.executable, "-m", "bigcommerce_sdk.sandbox", "--admin"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert found is not None
        token = {"X-Auth-Token": "sandbox-token"}
        reply = requests.get(f"{found[0]}/sandbox/faults", headers=token)
        process.terminate()
        process.stdout.read()
    assert (reply.status_code, reply.json()) == (200, [])
