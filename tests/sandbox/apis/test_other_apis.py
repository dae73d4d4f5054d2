"""The APIs beside V2: V3, GraphQL, token exchange, callbacks."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from bigcommerce_sdk.exception import SignatureException
from bigcommerce_sdk.sandbox import Sandbox, SandboxStore
from bigcommerce_sdk.signing import (
    Person,
    verify_current_customer,
    verify_payload,
    verify_payload_jwt,
)


class Other:
    """Raw HTTP with the store's token, to any path of the store."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.base = f"{sandbox.base_url}/stores/{sandbox.store_hash}"
        self.session = requests.Session()
        self.session.headers["X-Auth-Token"] = sandbox.token

    def __call__(self, method: str, path: str, **settings: Any) -> requests.Response:
        return self.session.request(method, self.base + path, **settings)

    def v3(self, **query: Any) -> Any:
        reply = self("GET", "/v3/catalog/products", params=query)
        assert reply.status_code == 200, reply.text
        return reply.json()

    def query(self, query: str, **rest: Any) -> requests.Response:
        return self("POST", "/graphql", json={"query": query, **rest})


@pytest.fixture
def other(sandbox: Sandbox) -> Iterator[Other]:
    client = Other(sandbox)
    with client.session:
        yield client


# -- V3 --------------------------------------------------------------------------------------


def test_a_v3_list_reports_its_pagination(other: Other) -> None:
    first = other.v3(limit=4)
    assert [each["id"] for each in first["data"]] == [1, 2, 3, 4]
    pagination = first["meta"]["pagination"]
    assert pagination == {
        "total": 6,
        "count": 4,
        "per_page": 4,
        "current_page": 1,
        "total_pages": 2,
        "links": {"current": "?page=1&limit=4", "next": "?page=2&limit=4"},
    }
    second = other.v3(limit=4, page=2)
    assert [each["id"] for each in second["data"]] == [5, 6]
    assert second["meta"]["pagination"]["links"] == {
        "current": "?page=2&limit=4",
        "previous": "?page=1&limit=4",
    }
    assert other.v3(page=9)["data"] == []


def test_a_v3_list_can_be_walked_by_cursor(other: Other) -> None:
    found: list[int] = []
    after = other.v3(limit=4)["meta"]["cursor_pagination"]["end_cursor"]
    while True:
        page = other.v3(limit=1, after=after)
        found += [each["id"] for each in page["data"]]
        assert "pagination" not in page["meta"]
        if "next" not in page["meta"]["cursor_pagination"]["links"]:
            break
        after = page["meta"]["cursor_pagination"]["end_cursor"]
    assert found == [5, 6]


def test_v3_spells_values_its_own_way(other: Other) -> None:
    mug = other.v3(**{"id:in": "1"})["data"][0]
    assert mug["price"] == 18.5
    assert "T" in mug["date_created"]
    assert not [value for value in mug.values() if isinstance(value, dict) and "resource" in value]
    assert other.v3(include_fields="name,price", limit=1)["data"] == [
        {"id": 1, "name": "Enamel Mug", "price": 18.5}
    ]
    assert "price" not in other.v3(exclude_fields="price", limit=1)["data"][0]


def test_v3_products_are_those_of_v2(sandbox: Sandbox, other: Other) -> None:
    body = {
        "name": "From V3",
        "type": "physical",
        "price": 5.5,
        "weight": 1,
        "categories": [1],
        "availability": "available",
    }
    made = other("POST", "/v3/catalog/products", json=body).json()["data"]
    with sandbox.api() as api:
        assert api.Products.get(made["id"])["price"] == "5.5000"
        path = f"/v3/catalog/products/{made['id']}"
        other("PUT", path, json={"name": "Changed"})
        assert api.Products.get(made["id"]).name == "Changed"
        assert other("DELETE", path).status_code == 204
        assert other("GET", path).status_code == 404
    assert [each.api for each in sandbox.requests if each.method != "GET"] == ["v3"] * 3


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "errors"),
    [
        ("GET", "/v3/catalog/products/99", None, 404, None),
        ("GET", "/v3/nothing", None, 404, None),
        ("PATCH", "/v3/catalog/products", None, 405, None),
        ("GET", "/v3/catalog/products?color=red", None, 422, ["color"]),
        ("GET", "/v3/catalog/products?after=zzz", None, 422, ["after"]),
        ("GET", "/v3/catalog/products?limit=251", None, 413, None),
        ("DELETE", "/v3/catalog/products/1?include_fields=id", None, 422, ["include_fields"]),
        ("POST", "/v3/catalog/products", {"name": "Half"}, 422, ["type"]),
    ],
)
def test_v3_errors_are_one_object(
    other: Other, method: str, path: str, body: Any, status: int, errors: list[str] | None
) -> None:
    reply = other(method, path, json=body)
    found = reply.json()
    assert reply.status_code == found["status"]
    assert found["title"]
    assert found["type"].startswith("https://")
    assert (found["status"], list(found.get("errors", {})) or None) == (status, errors)
    assert reply.status_code == status


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/v3/catalog/products/1?color=red", None),
        ("GET", "/v3/catalog/products/1/images?page=1&sort=id&direction=asc", None),
        ("GET", "/v3/channels?sort=date_modified&date_modified:min=2024-01-01", None),
        ("GET", "/v3/customers?limit=250", None),
        ("GET", "/v3/settings/catalog?limit=250", None),
        ("PUT", "/v3/catalog/products/1?page=1", {"name": "x"}),
    ],
)
def test_v3_ignores_other_parameters(other: Other, method: str, path: str, body: Any) -> None:
    assert other(method, path, json=body).status_code == 200


def test_v3_never_ignores_a_filter_of_a_delete(other: Other, sandbox: Sandbox) -> None:
    for name in ("color", "page", "sort", "idin"):
        reply = other("DELETE", f"/v3/customers?{name}=1")
        assert reply.status_code == 422, name
    assert len(sandbox.snapshot()["Customers"]) == 4


def test_v3_refuses_what_v2_refuses(other: Other) -> None:
    taken = other("PUT", "/v3/catalog/products/2", json={"name": "Enamel Mug"})
    assert (taken.status_code, list(taken.json()["errors"])) == (409, ["name"])


# -- GraphQL ---------------------------------------------------------------------------------


def test_graphql_answers_introspection_and_the_time() -> None:
    with Sandbox(clock=lambda: 1_700_000_000.5) as sandbox:
        other = Other(sandbox)
        with other.session:
            reply = other.query("query Now { system { time } }")
            assert reply.json() == {"data": {"system": {"time": 1_700_000_000}}}
            assert reply.headers["x-bc-graphql-complexity"] == "2"
            types = other.query("{ __schema { types { name } } }").json()["data"]["__schema"]
            assert {"System", "Store"} <= {each["name"] for each in types["types"]}


def test_graphql_takes_variables(other: Other) -> None:
    query = "query P($n: Int) { store { storeHash products(first: $n) { entityId name } } }"
    found = other.query(query, variables={"n": 1}).json()["data"]["store"]
    assert found == {"storeHash": "sandbox1", "products": [{"entityId": 1, "name": "Enamel Mug"}]}


def test_graphql_takes_null_for_no_variables(other: Other) -> None:
    reply = other.query("{ store { storeHash } }", variables=None, operationName=None)
    assert reply.json() == {"data": {"store": {"storeHash": "sandbox1"}}}


@pytest.mark.parametrize("query", ["{ nothing }", "{", "", "query($n: Int!) { system { time } }"])
def test_a_wrong_query_is_200_with_errors(other: Other, query: str) -> None:
    reply = other.query(query)
    assert reply.status_code == 200
    assert reply.json()["errors"][0]["message"]


def test_a_failed_part_is_reported_beside_the_data(other: Other) -> None:
    query = (
        "{ system { time } ok: store { storeHash } bad: store { products(first: -1) { name } } }"
    )
    found = other.query(query).json()
    assert found["errors"][0]["path"] == ["bad", "products"]
    assert "first must be >= 0" in found["errors"][0]["message"]
    assert found["data"] is None  # what cannot be null takes what holds it along


def test_a_query_that_costs_too_much_is_refused(other: Other) -> None:
    query = "{" + "system { time }" * 5001 + "}"
    assert "complex" in other.query(query).json()["errors"][0]["message"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"query": "{ system { time } }", "variables": []}, 400),
        ({"query": "{ system { time } }", "operationName": 5}, 400),
        ({"variables": {}}, 400),
        ([], 400),
    ],
)
def test_what_is_no_graphql_request_is_refused(other: Other, body: Any, status: int) -> None:
    assert other("POST", "/graphql", json=body).status_code == status
    assert other("GET", "/graphql").status_code == 405
    assert other("POST", "/graphql/more", json={}).status_code == 404


def test_graphql_and_v3_want_the_token_and_spend_the_quota() -> None:
    with Sandbox(quota=2, clock=lambda: 0.0) as sandbox:
        other = Other(sandbox)
        with other.session:
            assert "X-Rate-Limit-Requests-Left" in other.query("{ system { time } }").headers
            other.v3()
            assert other.query("{ system { time } }").status_code == 429
            other.session.headers["X-Auth-Token"] = "wrong"
            assert other.query("{ system { time } }").status_code == 401
            assert other("GET", "/v3/catalog/products").status_code == 401


# -- the token exchange ----------------------------------------------------------------------

REDIRECT = "https://app.example/auth"
SCOPE = "store_v2_products store_v2_orders_read_only"


def exchange(sandbox: SandboxStore, **changes: Any) -> dict[str, Any]:
    """What an app sends for a code of the sandbox."""
    callback = sandbox.callbacks.install(REDIRECT, SCOPE)
    return {
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "code": callback["code"],
        "context": callback["context"],
        "scope": callback["scope"],
        "grant_type": "authorization_code",
        "redirect_uri": REDIRECT,
        **changes,
    }


@pytest.mark.parametrize("kind", ["data", "json"])
def test_a_code_is_exchanged_for_the_token_once(sandbox: Sandbox, kind: str) -> None:
    other = sandbox.add_store("other1")
    url, form = f"{sandbox.base_url}/oauth2/token", exchange(other)
    settings: dict[str, Any] = {kind: form}
    found = requests.post(url, **settings).json()
    assert found["access_token"] == other.token
    assert (found["context"], found["scope"]) == ("stores/other1", SCOPE)
    assert set(found) >= {"user", "owner", "account_uuid"}
    again = requests.post(url, **settings)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("changes", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "other"}, 401, "invalid_client"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"redirect_uri": "https://evil.example"}, 400, "invalid_grant"),
        ({"context": "stores/other"}, 400, "invalid_grant"),
        ({"scope": "store_v2_customers"}, 400, "invalid_grant"),
        ({"code": "made-up"}, 400, "invalid_grant"),
        ({"code": None}, 400, "invalid_grant"),
        ({"code": ["x"]}, 400, "invalid_grant"),
        ({"code": {"a": 1}}, 400, "invalid_grant"),
        ({"client_id": "\ud800"}, 401, "invalid_client"),
    ],
)
def test_what_is_not_as_it_was_granted_is_refused(
    sandbox: Sandbox, changes: dict[str, Any], status: int, error: str
) -> None:
    reply = requests.post(f"{sandbox.base_url}/oauth2/token", json=exchange(sandbox, **changes))
    assert (reply.status_code, reply.json()["error"]) == (status, error)


def test_odd_token_requests_are_refused(sandbox: Sandbox) -> None:
    url = f"{sandbox.base_url}/oauth2/token"
    assert requests.get(url).status_code == 405
    assert requests.post(url, json=[1]).status_code == 401
    assert requests.post(url, data=b"\xff{").status_code == 401
    assert requests.post(f"{url}/more", json=exchange(sandbox)).status_code == 404


def test_secrets_of_the_exchange_are_not_recorded(sandbox: Sandbox) -> None:
    requests.post(f"{sandbox.base_url}/oauth2/token", data=exchange(sandbox))
    (recorded,) = sandbox.requests
    assert (recorded.api, recorded.body, recorded.status) == ("login", None, 200)
    assert sandbox.client_secret not in repr(sandbox.requests) + repr(vars(sandbox))


# -- callbacks -------------------------------------------------------------------------------


def test_callbacks_are_signed_for_the_app(sandbox: Sandbox) -> None:
    secret, client_id = sandbox.client_secret, sandbox.client_id
    user = Person(7, "clerk@example.com", "de-DE")
    query = sandbox.callbacks.load(user, url="/orders", channel_id=3)
    loaded = verify_payload_jwt(query["signed_payload_jwt"], secret, client_id)
    assert (loaded.store_hash, loaded.user, loaded.url) == (sandbox.store_hash, user, "/orders")
    older = verify_payload(query["signed_payload"], secret)
    assert (older.store_hash, older.user) == (sandbox.store_hash, Person(7, "clerk@example.com"))
    for query in (sandbox.callbacks.uninstall(), sandbox.callbacks.remove_user(user)):
        assert verify_payload_jwt(query["signed_payload_jwt"], secret, client_id)
        with pytest.raises(SignatureException):
            verify_payload_jwt(query["signed_payload_jwt"], "x" * 40, client_id)


def test_the_current_customer_is_signed_for_the_app(sandbox: Sandbox) -> None:
    token = sandbox.callbacks.current_customer(1)
    found = verify_current_customer(token, sandbox.client_secret, sandbox.client_id)
    with sandbox.api() as api:
        assert (found.customer_id, found.email) == (1, api.Customers.get(1).email)
    with pytest.raises(ValueError, match="no customer with the id 99"):
        sandbox.callbacks.current_customer(99)


def test_callbacks_follow_the_clock_of_the_sandbox() -> None:
    past = time.time() - 100_000
    sandbox = Sandbox(clock=lambda: past)
    token = sandbox.callbacks.load()["signed_payload_jwt"]
    with pytest.raises(SignatureException, match="has expired"):
        verify_payload_jwt(token, sandbox.client_secret, sandbox.client_id)
    assert verify_payload_jwt(token, sandbox.client_secret, sandbox.client_id, now=past)
