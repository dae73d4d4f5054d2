"""V3 and GraphQL beside V2: the same login and errors, and what is their own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    GraphQLException,
    InvalidValueException,
    NotFoundException,
    UnexpectedReplyException,
    UnprocessableEntityException,
)
from bigcommerce_sdk.sandbox import Sandbox
from tests.both import for_both_clients
from tests.runtime.loopback import STORE, TOKEN, Loopback, Reply

pytestmark = for_both_clients

MUG = {"name": "Cup", "type": "physical", "price": 9.5, "weight": 1, "categories": [1]}
PRODUCTS = "/catalog/products"


# -- V3 --------------------------------------------------------------------------------------


def test_v3_gets_posts_puts_and_deletes(api: BigcommerceApi, sandbox: Sandbox) -> None:
    made = api.v3.post(PRODUCTS, {**MUG, "availability": "available"})["data"]
    path = f"{PRODUCTS}/{made['id']}"
    assert api.v3.put(path, {"name": "Changed"})["data"]["name"] == "Changed"
    assert api.v3.get(path, include_fields=["name", "price"])["data"]["name"] == "Changed"
    assert sandbox.requests[-1].query == {"include_fields": "name,price"}
    assert api.v3.delete(path) is None
    with pytest.raises(NotFoundException):
        api.v3.get(path)
    assert {call.api for call in sandbox.requests} == {"v3"}


def test_v3_takes_names_that_python_does_not(api: BigcommerceApi) -> None:
    found = api.v3.get(PRODUCTS, **{"id:in": [1, 3]})
    assert [each["id"] for each in found["data"]] == [1, 3]


@pytest.mark.parametrize("limit", [1, 2, 5, 6, 7])
@pytest.mark.parametrize("way", ["page", "cursor"])
def test_v3_walks_every_page(api: BigcommerceApi, way: str, limit: int) -> None:
    found = api.v3.iterall(PRODUCTS, limit=limit)
    assert [each["id"] for each in found] == [1, 2, 3, 4, 5, 6]
    assert [each["id"] for each in found] == [1, 2, 3, 4, 5, 6]  # again, with new state
    assert all(len(page) <= limit for page in found.pages())
    if way == "cursor":
        after = api.v3.get(PRODUCTS, limit=2)["meta"]["cursor_pagination"]["end_cursor"]
        rest = api.v3.iterall(PRODUCTS, limit=limit, after=after)
        assert [each["id"] for each in rest] == [3, 4, 5, 6]


def page(number: int, last: int, rows: Any = None) -> dict[str, Any]:
    return {
        "data": [{"id": number}] if rows is None else rows,
        "meta": {"pagination": {"current_page": number, "total_pages": last}},
    }


def cursor(end: Any, more: bool = True) -> dict[str, Any]:
    links = {"next": "?after=x"} if more else {}
    return {
        "data": [{"id": end}],
        "meta": {"cursor_pagination": {"links": links, "end_cursor": end}},
    }


def test_v3_goes_on_by_number(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(page(1, 2), page(2, 2))
    assert len(list(client.v3.iterall(PRODUCTS, limit=1))) == 2
    # the last page is full, so there may be another
    assert [each.query.get("page") for each in server.arrived] == [None, "2", "3"]


def test_v3_goes_on_by_cursor(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(cursor("a"), cursor("b"), cursor("c", more=False))
    assert len(list(client.v3.iterall(PRODUCTS, limit=1))) == 3
    assert [each.query.get("after") for each in server.arrived] == [None, "a", "b"]


def test_v3_goes_on_after_ids(server: Loopback, client: BigcommerceApi) -> None:
    path = "/channels/1/listings"
    for start in (0, 10, 20):
        rows = [{"listing_id": each} for each in range(start + 1, start + 11)]
        link = f"https://evil.example/v3/x?limit=99&after={start + 10}" if start < 20 else None
        server.answers({"data": rows, "meta": {"pagination": {"links": {"next": link}}}})
    found = client.v3.iterall(path, limit=10)
    assert [each["listing_id"] for each in found] == list(range(1, 31))
    assert {each.target.partition("?")[0] for each in server.arrived} == {
        f"/stores/{STORE}/v3{path}"
    }
    assert [each.query for each in server.arrived] == [
        {"limit": "10"},
        {"limit": "10", "after": "10"},
        {"limit": "10", "after": "20"},
    ]


def test_v3_gives_the_first_item(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(page(1, 9), page(1, 2, []), page(2, 2), Reply(204))
    assert client.v3.iterall(PRODUCTS).first() == {"id": 1}
    assert len(server.arrived) == 1
    assert client.v3.iterall(PRODUCTS).first() == {"id": 2}
    assert client.v3.iterall(PRODUCTS).first() is None


@pytest.mark.parametrize("value", ["", [], (), frozenset[int]()], ids=repr)
def test_v3_refuses_an_empty_filter(server: Loopback, client: BigcommerceApi, value: Any) -> None:
    with pytest.raises(InvalidValueException, match="id:in must not be empty"):
        client.v3.iterall(PRODUCTS, **{"id:in": value})
    assert list(client.v3.iterall(PRODUCTS, **{"id:in": None})) == []
    assert [each.query for each in server.arrived] == [{}]


@pytest.mark.parametrize("number", [0, -1, "", "x", "0", True, 1.0, [], "9" * 5000])
def test_v3_refuses_a_page_that_cannot_be(
    server: Loopback, client: BigcommerceApi, number: Any
) -> None:
    with pytest.raises(InvalidValueException, match="page must be a whole number"):
        client.v3.iterall(PRODUCTS, page=number)
    assert server.arrived == []


LOOPS = {
    "the same page for ever": [page(1, 9), page(1, 9), page(1, 9)],
    "a page back": [page(1, 9), page(2, 9), page(1, 9)],
    "the same cursor for ever": [cursor("a"), cursor("a"), cursor("a")],
    "no cursor to go on with": [cursor(None), cursor(None)],
}


@pytest.mark.parametrize("case", LOOPS)
def test_v3_refuses_to_go_in_circles(server: Loopback, client: BigcommerceApi, case: str) -> None:
    server.answers(*LOOPS[case])
    with pytest.raises(UnexpectedReplyException):
        list(client.v3.iterall(PRODUCTS))
    assert len(server.arrived) <= len(LOOPS[case])


@pytest.mark.parametrize("reply", [{"data": {"id": 1}}, [], "text", {"meta": {}}])
def test_v3_says_when_a_reply_is_no_list(
    server: Loopback, client: BigcommerceApi, reply: Any
) -> None:
    server.answers(reply)
    with pytest.raises(UnexpectedReplyException, match="must have a list"):
        list(client.v3.iterall(PRODUCTS))


def test_v3_lists_may_be_empty(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(Reply(204), page(1, 0, []))
    assert list(client.v3.iterall(PRODUCTS)) == list(client.v3.iterall(PRODUCTS)) == []


def test_v3_errors_are_read(api: BigcommerceApi) -> None:
    with pytest.raises(UnprocessableEntityException) as caught:
        api.v3.post(PRODUCTS, {"name": "Half"})
    [error] = caught.value.errors
    assert error["status"] == 422
    assert error["title"]
    assert set(error["errors"]) >= {"type"}
    assert "type" in str(caught.value)


@pytest.mark.parametrize(
    "path", ["http://evil.example", "//evil.example", "/../v2/orders", "/a?b=c"]
)
def test_v3_takes_no_way_out(server: Loopback, client: BigcommerceApi, path: str) -> None:
    with contextlib.suppress(InvalidValueException):
        client.v3.get(path)
    with contextlib.suppress(InvalidValueException):
        list(client.v3.iterall(path))
    below = f"/stores/{STORE}/v3/"
    assert [each.target for each in server.arrived if not each.target.startswith(below)] == []
    assert [each.target for each in server.arrived if ".." in each.target] == []


# -- GraphQL ---------------------------------------------------------------------------------


@pytest.fixture
def still() -> Iterator[BigcommerceApi]:
    """A client of a store with a fixed clock."""
    with Sandbox(clock=lambda: 1_700_000_000.0) as sandbox, sandbox.api(max_retries=0) as api:
        yield api


def test_graphql_gives_data_and_what_it_cost(still: BigcommerceApi) -> None:
    found = still.graphql("{ system { time } }")
    assert found.data == {"system": {"time": 1_700_000_000}}
    assert found.complexity == 2
    assert found.request_id


def test_graphql_takes_variables(api: BigcommerceApi, sandbox: Sandbox) -> None:
    query = "query P($n: Int) { store { products(first: $n) { entityId } } }"
    assert api.graphql(query, {"n": 2}).data["store"]["products"] == [
        {"entityId": 1},
        {"entityId": 2},
    ]
    assert sandbox.requests[-1].body["variables"] == {"n": 2}


@pytest.mark.parametrize("variables", [None, {}])
def test_graphql_sends_no_null_for_no_variables(
    server: Loopback, client: BigcommerceApi, variables: Any
) -> None:
    server.answers({"data": {}})
    client.graphql("{ system { time } }", variables)
    [request] = server.arrived
    assert request.target == f"/stores/{STORE}/graphql"
    assert request.body == {"query": "{ system { time } }"}
    assert request.headers["x-auth-token"] == TOKEN


@pytest.mark.parametrize("reply", [{}, {"errors": []}, {"message": "Down"}, {"extensions": {}}])
def test_graphql_without_data_and_errors_is_no_answer(
    server: Loopback, client: BigcommerceApi, reply: Any
) -> None:
    server.answers(reply)
    with pytest.raises(UnexpectedReplyException, match="neither data nor errors"):
        client.graphql("{ system { time } }")


def test_graphql_errors_are_raised(api: BigcommerceApi) -> None:
    with pytest.raises(GraphQLException, match="nothing") as caught:
        api.graphql("{ nothing }")
    assert caught.value.errors[0]["message"]
    assert caught.value.data is None


def test_graphql_errors_keep_the_data_that_there_is(
    server: Loopback, client: BigcommerceApi
) -> None:
    errors = [{"message": "not this one", "path": ["a"]}]
    server.answers(
        Reply(
            data={"data": {"a": None, "b": 1}, "errors": errors},
            headers={"X-BC-GraphQL-Complexity": "12", "X-Request-Id": "r1"},
        )
    )
    with pytest.raises(GraphQLException, match="not this one") as caught:
        client.graphql("{ a b }")
    assert caught.value.errors == errors
    assert caught.value.data == {"a": None, "b": 1}
    assert (caught.value.complexity, caught.value.request_id) == (12, "r1")


@pytest.mark.parametrize("query", ["", "  ", None, 5])
def test_graphql_wants_a_query(server: Loopback, client: BigcommerceApi, query: Any) -> None:
    with pytest.raises(InvalidValueException):
        client.graphql(query)
    with pytest.raises(InvalidValueException):
        client.graphql("{ a }", "not a dict")  # type: ignore[arg-type]
    assert server.arrived == []


def test_v3_and_graphql_share_the_limiter_and_the_sockets_of_v2(api: BigcommerceApi) -> None:
    assert api.v3.connection.limiter is api.connection.limiter
    assert api.v3.connection.transport is api.connection.transport
    assert api.connection.base.endswith("/v2")
