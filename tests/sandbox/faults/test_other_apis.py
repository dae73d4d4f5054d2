"""Faults of V3, GraphQL and login: each API keeps its errors, quota and secrets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import requests

from bigcommerce_sdk import facts
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import (
    BetweenPages,
    CapsLimit,
    Delay,
    IgnoresPage,
    Reset,
    Status,
)

QUOTA = facts.HEADERS["requests_left"]
REDIRECT = "https://app.example/auth"


def v3(sandbox: Sandbox, path: str = "/catalog/products", **query: Any) -> requests.Response:
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v3{path}"
    return requests.get(url, params=query, headers={"X-Auth-Token": sandbox.token})


def graphql(sandbox: Sandbox) -> requests.Response:
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/graphql"
    query = {"query": "{ system { time } }"}
    return requests.post(url, json=query, headers={"X-Auth-Token": sandbox.token})


def basic(sandbox: Sandbox) -> requests.Response:
    return requests.get(f"{sandbox.base_url}/api/v2/brands", auth=("sandbox", sandbox.token))


def form(sandbox: Sandbox) -> dict[str, str]:
    granted = sandbox.callbacks.install(REDIRECT)
    return {
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "code": granted["code"],
        "context": granted["context"],
        "scope": granted["scope"],
        "grant_type": "authorization_code",
        "redirect_uri": REDIRECT,
    }


def login(sandbox: Sandbox, given: dict[str, str] | None = None) -> requests.Response:
    return requests.post(f"{sandbox.base_url}/oauth2/token", json=given or form(sandbox))


CALLS: list[tuple[str, str, Callable[[Sandbox], requests.Response]]] = [
    ("v3", "/catalog/*", v3),
    ("graphql", "/", graphql),
    ("v2", "/brands", basic),
    ("login", "/", login),
]


@pytest.mark.parametrize(("api", "path", "call"), CALLS)
def test_every_api_can_have_faults(
    sandbox: Sandbox, api: str, path: str, call: Callable[[Sandbox], requests.Response]
) -> None:
    sandbox.faults.add(Status(503), path=path)
    assert [call(sandbox).status_code for _ in range(2)] == [503, 200]
    assert [(each.api, each.status) for each in sandbox.requests] == [(api, 503), (api, 200)]


@pytest.mark.parametrize(("api", "path", "call"), CALLS)
@pytest.mark.parametrize("before_quota", [True, False])
def test_a_fault_spends_what_the_api_spends(
    api: str, path: str, call: Callable[[Sandbox], requests.Response], before_quota: bool
) -> None:
    with Sandbox(quota=1, clock=lambda: 0.0) as sandbox:
        sandbox.faults.add(Status(503), before_quota=before_quota)
        assert call(sandbox).status_code == 503
        spent = api != "login" and not before_quota
        refused = 509 if call is basic else 429
        assert call(sandbox).status_code == (refused if spent else 200)


def test_responses_of_faults_have_quota_headers(sandbox: Sandbox) -> None:
    legacy = facts.HEADERS["legacy_requests_left"]
    sandbox.faults.add(Status(503), times=4)
    found = [set(call(sandbox).headers) & {QUOTA, legacy} for _, _, call in CALLS]
    assert found == [{QUOTA}, {QUOTA}, {legacy}, set()]


def test_a_refusal_inside_a_fault_has_the_shape_of_the_api(sandbox: Sandbox) -> None:
    sandbox.faults.add(Delay(0.001), times=None)
    missing = v3(sandbox, "/catalog/products/99").json()
    assert (missing["status"], "title" in missing) == (404, True)
    assert login(sandbox, {"code": "none"}).json()["error"] == "invalid_client"


def test_a_failing_fault_has_the_error_format_of_the_api(sandbox: Sandbox) -> None:
    wrong = BetweenPages(insert=[("ProductImages", {"product_id": 99})])
    sandbox.faults.add(wrong, times=2)
    failed = v3(sandbox)
    assert (failed.status_code, failed.json()["status"]) == (500, 500)
    assert basic(sandbox).json()[0]["status"] == 500


@pytest.mark.parametrize("row", [{"price": "cheap"}, {"name": 5}, {"id": -1}, {"name": "\ud800"}])
def test_a_row_that_can_never_come_is_refused_when_it_is_ordered(
    sandbox: Sandbox, row: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match="Product"):
        sandbox.faults.add(BetweenPages(insert=[("Products", row)]))
    assert not sandbox.faults.pending


def test_v3_lists_have_the_faults_of_lists(sandbox: Sandbox) -> None:
    def ids(**query: Any) -> list[int]:
        return [row["id"] for row in v3(sandbox, **query).json()["data"]]

    after = v3(sandbox, limit=2).json()["meta"]["cursor_pagination"]["end_cursor"]
    assert ids(limit=2, after=after) == ids(limit=2, page=2) == [3, 4]
    sandbox.faults.add(IgnoresPage(), times=2)
    assert ids(limit=2, after=after) == ids(limit=2, page=2) == [1, 2]
    sandbox.faults.add(CapsLimit(1))
    assert ids(limit=2) == [1]
    assert sandbox.requests[-1].query == {"limit": "2"}


@pytest.mark.parametrize("after_commit", [True, False])
def test_a_code_is_used_up_or_not_by_an_exchange_that_is_reset(
    sandbox: Sandbox, after_commit: bool
) -> None:
    given = form(sandbox)
    sandbox.faults.add(Reset(after_commit=after_commit), method="POST", path="/")
    with pytest.raises(requests.ConnectionError):
        login(sandbox, given)
    assert login(sandbox, given).status_code == (400 if after_commit else 200)
    assert [(each.status, each.body) for each in sandbox.requests] == [
        (0, None),
        (400 if after_commit else 200, None),
    ]


def test_the_token_exchange_applies_faults_of_its_store(sandbox: Sandbox) -> None:
    other = sandbox.add_store("other1")
    other.faults.add(Status(503))
    granted = other.callbacks.install(REDIRECT)
    given = {**form(sandbox), "code": granted["code"], "context": granted["context"]}
    assert login(sandbox).status_code == 200
    assert login(sandbox, given).status_code == 503
    assert login(sandbox, given).json()["access_token"] == other.token


def test_reset_removes_the_faults_of_all_stores(sandbox: Sandbox) -> None:
    other = sandbox.add_store("other1")
    for store in (sandbox, other):
        store.faults.add(Status(503), times=None)
    sandbox.reset()
    assert (sandbox.faults.pending, other.faults.pending) == ([], [])
