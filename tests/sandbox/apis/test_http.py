"""What holds for every request: login, paths, media types, error bodies, headers, recording."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from bigcommerce_sdk import facts
from bigcommerce_sdk.exception import UnauthorizedException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Status
from tests.clock import FakeClock
from tests.sandbox.conftest import Http

NOT_FOUND = [{"status": 404, "message": "The requested resource was not found."}]


@pytest.mark.parametrize("headers", [{}, {"X-Auth-Token": "wrong"}, {"X-Auth-Token": "é"}])
def test_a_wrong_token_is_401(sandbox: Sandbox, headers: dict[str, str]) -> None:
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/time"
    sent = {name: value.encode() for name, value in headers.items()}
    reply = requests.get(url, headers=sent)
    assert (reply.status_code, reply.json()[0]["status"]) == (401, 401)


def test_a_token_opens_its_own_store_only(sandbox: Sandbox) -> None:
    url = f"{sandbox.base_url}/stores/other/v2/time"
    assert requests.get(url, headers={"X-Auth-Token": sandbox.token}).status_code == 401


def test_the_legacy_path_takes_basic_login(sandbox: Sandbox) -> None:
    with sandbox.legacy_api() as api:
        assert api.Brands.get(1).name == "Northlight"
    url = f"{sandbox.base_url}/api/v2/time"
    assert requests.get(url, headers={"X-Auth-Token": sandbox.token}).status_code == 401
    assert requests.get(url, auth=("sandbox", "wrong")).status_code == 401
    assert requests.get(url, auth=("wrong", sandbox.token)).status_code == 401


def test_a_wrong_token_raises_unauthorized(sandbox: Sandbox) -> None:
    with sandbox.api() as api:
        api.Time.get()
    with pytest.raises(UnauthorizedException):
        type(api)(
            store_hash=sandbox.store_hash, access_token="wrong", host=sandbox.base_url
        ).Time.get()


@pytest.mark.parametrize("path", ["/nothing", "/products/1/nothing", "/products/99", "/brands/x"])
def test_what_does_not_exist_is_404(http: Any, path: str) -> None:
    reply = http.get(path)
    assert (reply.status_code, reply.json()) == (404, NOT_FOUND)


@pytest.mark.parametrize(
    ("method", "path"), [("PUT", "/products"), ("POST", "/time"), ("DELETE", "/products/count")]
)
def test_a_verb_that_a_path_does_not_take_is_405(http: Any, method: str, path: str) -> None:
    reply = http(method, path)
    assert (reply.status_code, reply.json()[0]["status"]) == (405, 405)
    assert "GET" in reply.headers["Allow"]


@pytest.mark.parametrize(
    "path",
    [
        "/products/1/custom_fields/1",
        "/products/1/customfields/1",
        "/products/1/customfields/1.json",
        "/products/1/custom_fields/1/",
    ],
)
def test_every_spelling_of_a_path(http: Any, path: str) -> None:
    assert http.get(path).json()["name"] == "Material"


def test_words_of_a_path_win_over_ids(http: Any) -> None:
    assert http.get("/products/count").json() == {"count": 6}
    assert http.ids("/products/skus") == [1, 2, 3, 4, 5, 6]
    assert http.ids("/products/customfields") == http.ids("/products/custom_fields") == [1, 2, 3]


def test_ids_can_be_text(http: Any) -> None:
    assert http.get("/products/3/videos/M7lc1UVf-VE").json()["name"] == "The lamp at night"
    made = http("POST", "/products/2/videos", json={"url": "https://youtu.be/abc_DEF-123"})
    assert made.json()["id"] == "abc_DEF-123"
    assert http.get("/products/2/videos/abc_DEF-123").status_code == 200


def test_bodies_must_be_json(http: Any) -> None:
    text = http("POST", "/brands", data="name=x", headers={"Content-Type": "text/plain"})
    assert (text.status_code, text.json()[0]["status"]) == (415, 415)
    json_type = {"Content-Type": "application/json; charset=utf-8"}
    for broken in (b"{", b'{"name": NaN}', b'{"name": 1e999}', b"\xff\xfe", b"[" * 99999):
        assert http("POST", "/brands", data=broken, headers=json_type).status_code == 400
    assert http("POST", "/brands", headers=json_type).status_code == 400
    fine = http("POST", "/brands", data=b'{"name": "x"}', headers=json_type)
    assert fine.status_code == 201


def test_a_refused_body_does_not_spoil_the_connection(http: Any) -> None:
    for _ in range(3):
        assert http("PUT", "/nothing", json={"name": "x" * 5000}).status_code == 404
        assert http.get("/time").status_code == 200


def test_every_reply_reports_the_quota_and_an_id(sandbox: Sandbox, http: Any) -> None:
    replies = [http.get("/time"), http.get("/products", page=9), http.get("/nothing")]
    outside = requests.get(sandbox.base_url + "/elsewhere")
    names = [facts.HEADERS[use] for use in ("requests_left", "requests_quota", "window_ms")]
    assert [r.status_code for r in replies] == [200, 204, 404]
    assert outside.status_code == 404
    assert all(name in reply.headers for reply in replies for name in names)
    assert len({reply.headers["X-Request-Id"] for reply in [*replies, outside]}) == 4


def test_a_spent_quota_is_429_until_the_window_ends() -> None:
    clock = FakeClock(1000.0)
    with Sandbox(quota=3, window=30, clock=clock.now) as sandbox:
        http = Http(sandbox)
        with http.session:
            assert [http.get("/time").status_code for _ in range(3)] == [200] * 3
            clock.time += 12.5
            spent = http.get("/time")
            assert (spent.status_code, spent.json()[0]["status"]) == (429, 429)
            assert spent.headers[facts.HEADERS["requests_left"]] == "0"
            assert spent.headers[facts.HEADERS["reset_ms"]] == "17500"
            assert spent.headers[facts.HEADERS["retry_after"]] == "18"
            clock.time += 17.5
            assert http.get("/time").json() == {"time": 1030}
            sandbox.reset()
            assert http.get("/time").headers[facts.HEADERS["requests_left"]] == "2"


def test_requests_are_recorded_without_tokens(sandbox: Sandbox, http: Any) -> None:
    http("PUT", "/brands/2", json={"name": "Clay"})
    http.get("/products", limit=2)
    assert [each[:6] for each in sandbox.requests] == [
        ("PUT", "/brands/2", {}, {"name": "Clay"}, 200, "v2"),
        ("GET", "/products", {"limit": "2"}, None, 200, "v2"),
    ]
    assert sandbox.token not in repr(sandbox.requests)


def test_objects_that_are_not_kept(http: Any) -> None:
    assert http.get("/store").json()["name"] == "Harbour & Hearth"
    assert http.get("/").json()["products"]["resource"] == "/products"
    assert http.get("/products/5/googleproductsearch").status_code == 204
    assert http.get("/products/1/googleproductsearch").json()["product_id"] == 1


@pytest.mark.parametrize(
    "path", ["/customer_groups/1.json", "/customergroups/1", "/customergroups/1/"]
)
def test_every_spelling_of_a_path_is_one_path(http: Any, sandbox: Sandbox, path: str) -> None:
    sandbox.faults.add(Status(503), path="/customer_groups/1")
    assert [http.get(path).status_code for _ in range(2)] == [503, 200]
    assert [each.path for each in sandbox.requests] == ["/customer_groups/1"] * 2


def test_a_path_with_an_empty_part_leads_nowhere(http: Any) -> None:
    assert http.get("//products").status_code == 404
    assert http.get("/products//1").status_code == 404
