"""Both clients send the same requests and return, or raise, the same."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.apps.login_tokens import AsyncCustomerLoginTokens, CustomerLoginTokens
from bigcommerce_sdk.exception import BigcommerceException
from bigcommerce_sdk.messages import Request
from tests.clock import FakeClock
from tests.runtime.answering import Answering, AsyncAnswering, run
from tests.runtime.loopback import STORE, TOKEN

CALLBACK: dict[str, Any] = {
    "client_secret": "secret",
    "code": "code",
    "context": f"stores/{STORE}",
    "scope": "store_v2_products",
    "redirect_uri": "https://app.example/auth",
}
ROWS = [{"id": n, "name": f"n{n}"} for n in range(1, 8)]


def answer(request: Request) -> tuple[int, Any]:
    """A store in which nothing is remembered."""
    path = request.path
    query = dict(part.split("=") for part in request.url.partition("?")[2].split("&") if part)
    if path.endswith("/missing"):
        return 404, {"title": "Not found"}
    if path.endswith("/broken"):
        return 503, None
    if path.endswith("/oauth2/token"):
        return 200, {"access_token": "fetched", "context": f"stores/{STORE}"}
    if path.endswith("/graphql"):
        body = bytes(request.content or b"")
        return 200, {"errors": [{"message": "no"}]} if b"bad" in body else {"data": {"a": 1}}
    if path.endswith("/store"):
        return 200, {"name": "Shop", "secure_url": "https://shop.example"}
    if path.endswith("/time"):
        return 200, {"time": 1_700_000_000}
    if path.endswith("/v3/list"):
        page, limit = int(query.get("page", 1)), int(query.get("limit", 3))
        rows = ROWS[(page - 1) * limit : page * limit]
        pages = -(-len(ROWS) // limit)
        found = {"total": len(ROWS), "current_page": page, "total_pages": pages, "per_page": limit}
        return 200, {"data": rows, "meta": {"pagination": found}}
    if path.endswith("/v3/none"):
        return 200, {"data": [], "meta": {}}
    if path.endswith("/v2/"):
        return 200, {"products": {"url": "u", "resource": "/products"}}
    return 200, {"path": path}


def v3(api: Any, *args: Any, **query: Any) -> Any:
    return api.v3.iterall(*args, **query)


#: Calls that mean the same with either client.
CALLS: dict[str, Callable[[Any], Any]] = {
    "get": lambda api: api.connection.get("products", 7, min_id=3),
    "get of a list": lambda api: api.connection.get("products", limit=2),
    "get of nothing": lambda api: api.connection.get(),
    "create": lambda api: api.connection.create("products", {"name": "x"}, a=1),
    "update": lambda api: api.connection.update("products", 7, {"name": "x"}),
    "update without an id": lambda api: api.connection.update("products", None, {}),
    "post": lambda api: api.connection.post("products", {"name": "x"}),
    "put": lambda api: api.connection.put("products/7/", {"name": "x"}),
    "delete": lambda api: api.connection.delete("products", 7),
    "delete without an id": lambda api: api.connection.delete("products", ""),
    "make_request": lambda api: api.connection.make_request("get", "a/b", params={"x": 1}),
    "make_request of an address": lambda api: api.connection.make_request("GET", "https://x.y/"),
    "request": lambda api: api.connection.request("GET", "/a", headers={"X-A": "b"}),
    "request with an odd method": lambda api: api.connection.request("G T", "/a"),
    "exchange": lambda api: api.connection.exchange("POST", "/missing", read_only=True),
    "a failure that is retried": lambda api: api.connection.get("broken"),
    "a failure that is not": lambda api: api.connection.post("broken"),
    "V3 get": lambda api: api.v3.get("/catalog/products", include_fields=["a", "b"]),
    "V3 get with a name of an argument": lambda api: api.v3.get("/a", rid=5, resource="b"),
    "V3 get of a missing record": lambda api: api.v3.get("/missing"),
    "V3 post": lambda api: api.v3.post("/catalog/products", {"name": "x"}, include="a"),
    "V3 put": lambda api: api.v3.put("/catalog/products/7", {"name": "x"}),
    "V3 delete": lambda api: api.v3.delete("/catalog/products/7"),
    "V3 delete by filter": lambda api: api.v3.delete("/customers", **{"id:in": [1, 2]}),
    "V3 delete by body": lambda api: api.v3.delete("/orders/metafields", [1, 2]),
    "V3 delete without a filter": lambda api: api.v3.delete("/customers"),
    "V3 delete without a body": lambda api: api.v3.delete("/orders/metafields"),
    "V3 delete with an empty filter": lambda api: api.v3.delete("/customers", **{"id:in": []}),
    "V3 delete of something else": lambda api: api.v3.delete(5),
    "V3 delete_all": lambda api: api.v3.delete_all("/customers/subscribers"),
    "V3 iterall": lambda api: v3(api, "/list", limit=3),
    "V3 iterall from a page": lambda api: v3(api, "/list", limit=3, page=2),
    "V3 iterall of nothing": lambda api: v3(api, "/none"),
    "V3 iterall of an object": lambda api: v3(api, "/other"),
    "V3 iterall of a missing list": lambda api: v3(api, "/missing"),
    "V3 iterall with an odd page": lambda api: v3(api, "/list", page=0),
    "V3 iterall with an empty value": lambda api: v3(api, "/list", name=""),
    "V3 pages": lambda api: v3(api, "/list", limit=3).pages(),
    "V3 first": lambda api: v3(api, "/list", limit=3).first(),
    "V3 first of nothing": lambda api: v3(api, "/none").first(),
    "V3 in a condition": lambda api: v3(api, "/list") or None,
    "graphql": lambda api: api.graphql("{ a }", {"x": 1}),
    "graphql with errors": lambda api: api.graphql("{ bad }"),
    "graphql without a query": lambda api: api.graphql(""),
    "check": lambda api: api.check(),
    "check of another store": lambda api: api.for_store("other", TOKEN).check(),
    "resource_urls": lambda api: api.resource_urls(),
    "oauth_fetch_token": lambda api: api.oauth_fetch_token(**CALLBACK),
    "oauth_fetch_token of another store": lambda api: api.oauth_fetch_token(
        **{**CALLBACK, "context": "stores/other"}
    ),
    "with_options": lambda api: api.with_options(max_retries=0).connection.get("broken"),
    "oauth_verify_payload": lambda api: api.oauth_verify_payload("x.y", "secret"),
}


def described(error: BaseException) -> Any:
    """What an exception says, without the class of the client."""
    text = str(error).replace("Use await .first()", "Use .first()")
    return type(error), text.partition(", or list")[0].rstrip(".").partition(", which is")[0]


def of_sync(call: Callable[[Any], Any]) -> tuple[Any, Any]:
    transport = Answering(answer)
    with BigcommerceApi("c", STORE, TOKEN, transport=transport, clock=FakeClock()) as api:
        try:
            found = call(api)
            result = list(found) if hasattr(found, "__next__") or hasattr(found, "pages") else found
        except BigcommerceException as error:
            result = described(error)
    return result, transport.sent


def of_async(call: Callable[[Any], Any]) -> tuple[Any, Any]:
    async def main() -> tuple[Any, Any]:
        transport = AsyncAnswering(answer)
        given: dict[str, Any] = {"transport": transport, "clock": FakeClock()}
        async with AsyncBigcommerceApi("c", STORE, TOKEN, **given) as api:
            try:
                found = call(api)
                if hasattr(found, "__aiter__"):
                    result: Any = [each async for each in found]
                else:
                    result = await found if inspect.isawaitable(found) else found
            except BigcommerceException as error:
                result = described(error)
        return result, transport.sent

    found: tuple[Any, Any] = run(main())
    return found


@pytest.mark.parametrize("name", CALLS)
def test_both_clients_do_the_same(name: str) -> None:
    (result, sent), (async_result, async_sent) = of_sync(CALLS[name]), of_async(CALLS[name])
    assert async_sent == sent
    assert str(async_result) == str(result)


def test_the_calls_reach_the_store() -> None:
    assert of_async(CALLS["V3 iterall"])[0] == ROWS
    assert of_async(CALLS["graphql"])[0].data == {"a": 1}
    assert of_async(CALLS["check"])[0].name == "Shop"
    assert of_async(CALLS["resource_urls"])[0] == {"products": "/products"}
    assert len(of_async(CALLS["a failure that is retried"])[1]) > 1
    for name in ("update without an id", "V3 delete without a filter", "V3 in a condition"):
        assert of_async(CALLS[name])[1] == []


def code_of(member: Any) -> Any:
    """The code of a function, since both clients have copies of some; else the member."""
    return getattr(getattr(member, "__func__", member), "__code__", member)


def test_every_method_has_a_twin() -> None:
    """Methods that send are coroutine functions of the asynchronous class, and no others are."""
    lazy = {"iterall", "pages", "parallel", "v3", "connection", "limiter", "transport", "timeout"}
    renamed = {"close": "aclose"}
    with BigcommerceApi("c", STORE, TOKEN, transport=Answering(answer)) as api:
        other = AsyncBigcommerceApi("c", STORE, TOKEN, transport=AsyncAnswering(answer))
        pairs: list[tuple[Any, Any]] = [
            (api, other),
            (api.connection, other.connection),
            (api.v3, other.v3),
            (api.v3.iterall("/list"), other.v3.iterall("/list")),
        ]
        for one, twin in pairs:
            names = {
                name
                for owner in type(one).__mro__
                if not owner.__name__.endswith("Accessors")
                for name in vars(owner)
                if name[0] != "_"
            }
            for name in names - lazy:
                value = inspect.getattr_static(one, name)
                found = inspect.getattr_static(twin, renamed.get(name, name))
                is_shared = code_of(found) is code_of(value)
                assert is_shared or inspect.iscoroutinefunction(found), name
                if not is_shared:
                    assert list(inspect.signature(found).parameters) == list(
                        inspect.signature(value).parameters
                    ), name


@pytest.mark.parametrize("use_bc_time", [False, True])
def test_links_that_log_customers_in(use_bc_time: bool) -> None:
    given: dict[str, Any] = {"client_secret": "s" * 32, "use_bc_time": use_bc_time}
    url, sent = of_sync(lambda api: CustomerLoginTokens.create_url(api, 5, **given))
    other, async_sent = of_async(lambda api: AsyncCustomerLoginTokens.create_url(api, 5, **given))
    prefix = "https://shop.example/login/token/"
    assert url.startswith(prefix)
    assert other.startswith(prefix)
    assert async_sent == sent
    refused, _ = of_async(lambda api: CustomerLoginTokens.create_url(api, 5, **given))
    assert "await AsyncCustomerLoginTokens.create_url" in refused[1]
    token, _ = of_async(lambda api: CustomerLoginTokens.create(api, 5, client_secret="s" * 32))
    assert token.count(".") == 2

    async def with_a_synchronous_client() -> None:
        with BigcommerceApi("c", STORE, TOKEN, transport=Answering(answer)) as api:
            client: Any = api
            with pytest.raises(BigcommerceException, match="synchronous: use CustomerLoginTokens"):
                await AsyncCustomerLoginTokens.create_url(client, 5, **given)

    run(with_a_synchronous_client())
