"""The client for asyncio: ways to get and to close it, and uses of the wrong kind."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

import bigcommerce_sdk
from bigcommerce_sdk.api import AsyncBigcommerceApi, AsyncClient, BigcommerceApi
from bigcommerce_sdk.client.common import ENVIRONMENT
from bigcommerce_sdk.connection import AsyncConnection, AsyncOAuthConnection
from bigcommerce_sdk.exception import (
    CancelledException,
    ConfigurationException,
    NotFoundException,
    UsageException,
)
from bigcommerce_sdk.sandbox import Sandbox
from tests.runtime.answering import Answering, AsyncAnswering, Silent, run
from tests.runtime.loopback import STORE, TOKEN


def client(transport: Any = None, **settings: Any) -> AsyncBigcommerceApi:
    transport = transport or AsyncAnswering(lambda request: (200, {"path": request.path}))
    return AsyncBigcommerceApi("c", STORE, TOKEN, transport=transport, **settings)


# -- ways to get one -------------------------------------------------------------------------


def test_it_is_exported() -> None:
    assert bigcommerce_sdk.AsyncBigcommerceApi is AsyncBigcommerceApi
    assert issubclass(AsyncBigcommerceApi, AsyncClient)
    assert not issubclass(AsyncBigcommerceApi, BigcommerceApi)


#: Prints the modules of the SDK that calls of several kinds load, once there is a client.
LOADING = """
import asyncio, sys
from bigcommerce_sdk import AsyncBigcommerceApi
from bigcommerce_sdk.exception import NotFoundException, TransportException
from bigcommerce_sdk.messages import Headers, Response

class Transport:
    async def send(self, request, secrets, timeout):
        status = 404 if request.path.endswith("/404") else 200
        return Response(status, Headers({}), b"[]" if "min_id" in request.url else b'{"id": 7}')

    async def aclose(self):
        pass

async def main():
    before = set(sys.modules)
    await api.Products.get(7)
    [product async for product in api.Products.iterall()]
    [found async for found in api.parallel(api.Products.get, [7])]
    await api.v3.get("/catalog/products/7")
    try:
        await api.Products.get(404)
    except NotFoundException:
        pass
    try:
        await refused.Products.get(7)
    except TransportException:
        pass
    await refused.aclose()
    print(*sorted(name for name in set(sys.modules) - before if name.startswith("bigcommerce_sdk")))

api = AsyncBigcommerceApi(store_hash="ab", access_token="b", transport=Transport())
refused = AsyncBigcommerceApi(store_hash="a", access_token="b", host="http://127.0.0.1:9",
                              max_retries=0)
asyncio.run(main())
"""


def test_calls_load_no_modules_but_those_of_resources() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADING], capture_output=True, text=True, check=True
    )
    assert [name for name in done.stdout.split() if ".resources." not in name] == []


def test_it_is_made_without_an_event_loop_and_used_in_several() -> None:
    transport = AsyncAnswering(lambda request: (200, {"path": request.path}))
    api = client(transport)
    for _ in range(2):
        assert run(api.v3.get("/a")) == {"path": f"/stores/{STORE}/v3/a"}
    run(api.aclose())
    assert run(api.v3.get("/a")) == {"path": f"/stores/{STORE}/v3/a"}  # later calls work


def test_every_way_gives_a_client_of_its_class(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT.values():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", STORE)
    monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", TOKEN)

    class Mine(AsyncBigcommerceApi):
        """A class of an app."""

    transport = AsyncAnswering(lambda request: (200, {"path": request.path}))
    api = Mine.from_env(transport=transport, timeout=7)
    for each in (api, api.with_options(timeout=7), api.for_store("other", "token")):
        assert type(each) is Mine
        assert type(each.connection) is AsyncOAuthConnection
        assert each.connection.transport is transport
        assert each.connection.timeout == 7
        assert repr(each) == f"<Mine {each.connection.base}>"
    assert api.for_store("other", "token").connection.store == "other"
    basic = AsyncBigcommerceApi(host="store.example", basic_auth=("u", "t"), transport=transport)
    assert type(basic.connection) is AsyncConnection
    with pytest.raises(ConfigurationException, match="basic_auth supports V2"):
        basic.v3  # noqa: B018
    with pytest.raises(ConfigurationException, match="basic_auth supports V2"):
        run(basic.graphql("{ a }"))
    with pytest.raises(ConfigurationException, match="Missing access_token"):
        AsyncBigcommerceApi(store_hash=STORE)
    monkeypatch.delenv("BIGCOMMERCE_STORE_HASH")
    with pytest.raises(ConfigurationException, match="Set BIGCOMMERCE_STORE_HASH"):
        AsyncBigcommerceApi.from_env()


def test_the_quota_of_a_store_is_shared_with_the_synchronous_client() -> None:
    one = BigcommerceApi("c", STORE, TOKEN, transport=Answering(lambda request: (200, {})))
    assert client().connection.limiter is one.connection.limiter
    assert client().for_store("other", "t").connection.limiter is not one.connection.limiter


# -- closing ---------------------------------------------------------------------------------


def test_the_block_closes_the_transport_once() -> None:
    async def main() -> None:
        transport = AsyncAnswering(lambda request: (200, {}))
        async with client(transport) as api:
            for copy in (api.with_options(timeout=3), api.for_store("other", "token")):
                async with copy:
                    await copy.v3.get("/a")
            assert transport.closed == 0
        assert transport.closed == 1

    run(main())


@pytest.mark.parametrize("way", ["itself", "with_options", "for_store", "v3"])
def test_closing_cancels_the_calls_of_the_client_and_its_copies(way: str) -> None:
    async def main() -> None:
        transport = Silent()
        api = client(transport, timeout=60)
        caller: Callable[[], Any] = {
            "itself": lambda: api.connection.post("products", {}),
            "with_options": lambda: api.with_options(timeout=50).connection.post("products", {}),
            "for_store": lambda: api.for_store("other", "t").connection.post("products", {}),
            "v3": lambda: api.v3.post("/a", {}),
        }[way]
        call = asyncio.ensure_future(caller())
        await transport.began.wait()
        await api.aclose()
        with pytest.raises(CancelledException) as caught:
            await call
        assert caught.value.maybe_applied
        assert (caught.value.attempts, transport.closed) == (1, 1)

    run(main())


def test_closing_a_copy_cancels_its_own_calls_only() -> None:
    async def main() -> None:
        transport = Silent()
        api = client(transport, timeout=60)
        copy = api.with_options(timeout=50)
        calls = [asyncio.ensure_future(each.v3.get("/a")) for each in (api, copy)]
        await transport.began.wait()
        await copy.aclose()
        with pytest.raises(CancelledException):
            await calls[1]
        assert not calls[0].done()
        assert transport.closed == 0
        calls[0].cancel()
        with pytest.raises(asyncio.CancelledError):
            await calls[0]

    run(main())


# -- the wrong kind of use -------------------------------------------------------------------


def test_blocks_of_the_other_kind() -> None:
    api: Any = client()
    with (
        pytest.raises(UsageException, match=r"use async with instead of with.*BigcommerceApi"),
        api,
    ):
        pass
    with pytest.raises(UsageException, match=r"await client\.aclose"):
        api.close()

    async def main() -> None:
        transport = Answering(lambda request: (200, {}))
        other: Any = BigcommerceApi("c", STORE, TOKEN, transport=transport)
        with pytest.raises(UsageException, match=r"use with instead of.*AsyncBigcommerceApi"):
            async with other:
                pass
        assert transport.closed == 0

    run(main())


def test_a_collection_is_not_used_without_await() -> None:
    transport = AsyncAnswering(lambda request: (200, {"data": []}))
    uses: list[Callable[[Any], object]] = [
        list, len, iter, lambda rows: rows[0], lambda rows: 5 in rows
    ]  # fmt: skip
    found: Any
    for found in (client(transport).v3.iterall("/a"), client(transport).Products.iterall()):
        for use in uses:
            with pytest.raises(UsageException, match="async for"):
                use(found)
        with pytest.raises(UsageException, match=r"await \.first\(\)"):
            bool(found)
    assert transport.sent == []


def test_leaving_a_walk_early_leaves_nothing_behind() -> None:
    rows = {"data": [{"id": 1}, {"id": 2}], "meta": {"pagination": {"total_pages": 9}}}

    async def main() -> None:
        transport = AsyncAnswering(lambda request: (200, rows))
        async with client(transport) as api:
            async for row in api.v3.iterall("/a"):
                assert row == {"id": 1}
                break
            assert await api.v3.iterall("/a").first() == {"id": 1}
        assert len(transport.sent) == 2

    run(main())


# -- over sockets ----------------------------------------------------------------------------


def test_a_store_over_sockets(sandbox: Sandbox) -> None:
    pytest.importorskip("aiohttp")

    async def main() -> None:
        async with sandbox.api(AsyncBigcommerceApi) as api:
            checked = await api.check()
            assert checked.works
            assert checked.quota is not None
            found = api.v3.iterall("/catalog/products", limit=2)
            assert [row["id"] async for row in found] == [1, 2, 3, 4, 5, 6]
            assert [len(page) async for page in found.pages()] == [2, 2, 2]
            assert (await api.graphql("{ system { time } }")).data["system"]["time"]
            made = await api.connection.post("products", sandbox_product())
            assert (await api.connection.get("products", made["id"]))["name"] == "Cup"
            await api.connection.delete("products", made["id"])
            with pytest.raises(NotFoundException):
                await api.connection.get("products", made["id"])
            assert (await api.resource_urls())["products"].endswith("/products")
            gathered = await asyncio.gather(*(api.v3.get("/catalog/products") for _ in range(20)))
            assert all(len(each["data"]) == 6 for each in gathered)

    run(main())


def test_closing_elsewhere_while_an_event_loop_ends(sandbox: Sandbox) -> None:
    errors: list[Any] = []
    api = sandbox.async_api()
    with asyncio.Runner() as ending, asyncio.Runner() as other:
        ending.get_loop().set_exception_handler(lambda _, context: errors.append(context))
        assert ending.run(api.Brands.count()) == 3
        other.run(api.aclose())
        ending.close()  # closes the same connections
    assert errors == []


def sandbox_product() -> dict[str, Any]:
    return {
        "name": "Cup",
        "type": "physical",
        "price": "9.50",
        "weight": "1",
        "categories": [1],
        "availability": "available",
    }
