"""Transports, limiters, clocks, callbacks, connections of the other kind of client are refused."""

from __future__ import annotations

import functools
import subprocess
import sys
from collections.abc import Callable
from typing import Any
from unittest.mock import AsyncMock, Mock

import pytest

from bigcommerce_sdk.api import ApiClient, AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.client import AsyncClient, Client
from bigcommerce_sdk.connection import (
    AsyncConnection,
    AsyncOAuthConnection,
    Connection,
    GraphQLConnection,
    OAuthConnection,
)
from bigcommerce_sdk.exception import (
    ConfigurationException,
    InvalidValueException,
    UsageException,
)
from bigcommerce_sdk.passthrough.async_v3 import AsyncV3, AsyncV3Collection
from bigcommerce_sdk.passthrough.v3 import V3, V3Collection
from bigcommerce_sdk.resources import RESOURCES, load, v3
from bigcommerce_sdk.resources.accessors import Accessors, AsyncAccessors
from bigcommerce_sdk.transport.cancellation import SYSTEM_CLOCK
from bigcommerce_sdk.transport.limiter import LocalLimiter
from tests.clock import FakeClock
from tests.runtime.answering import Answering, AsyncAnswering, run
from tests.runtime.loopback import STORE, TOKEN

OK: Callable[[Any], tuple[int, Any]] = lambda request: (200, {})  # noqa: E731


async def hook(*args: Any) -> None:
    """A coroutine function."""


class Hooks:
    """Objects and methods that are coroutine functions."""

    async def __call__(self, *args: Any) -> None: ...

    async def method(self, *args: Any) -> None: ...

    @staticmethod
    async def static(*args: Any) -> None: ...


class BlockingClock:
    """A clock for threads only."""

    def now(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None: ...


class TaskClock:
    """A clock for tasks only."""

    def now(self) -> float:
        return 0.0

    async def wait(self, seconds: float) -> None: ...


class TaskLimiter:
    """A limiter for tasks only."""

    async def reserve(self) -> float:
        return 0.0

    async def report(self, rate_limit: Any, refused: bool) -> None: ...

    def for_store(self, store: str) -> TaskLimiter:
        return self


class Unclosable:
    """A transport for tasks that lacks a method."""

    async def send(self, *args: Any) -> None: ...


COROUTINE_FUNCTIONS: dict[str, Any] = {
    "function": hook,
    "partial": functools.partial(hook, 1),
    "object": Hooks(),
    "method": Hooks().method,
    "static method": Hooks.static,
    "mock": AsyncMock(),
}

#: Arguments that the synchronous client refuses, and what it says.
NOT_FOR_SYNC: list[tuple[dict[str, Any], str]] = [
    ({"transport": AsyncAnswering(OK)}, "transport must be a Transport.*AsyncBigcommerceApi"),
    ({"transport": object()}, r"transport must be .* RequestsTransport\(\), got object"),
    ({"limiter": TaskLimiter()}, r"limiter\.reserve must be a plain function.*AsyncBigcommerceApi"),
    (
        {"clock": TaskClock()},
        "clock must be a Clock, with now and a plain method sleep, got TaskClock",
    ),
    *[
        ({name: function}, f"{name} must be a plain function.*AsyncBigcommerceApi")
        for name in ("on_request", "on_response")
        for function in COROUTINE_FUNCTIONS.values()
    ],
    *[
        (
            {
                "rate_limiting_management": {
                    "min_requests_remaining": 1,
                    "callback_function": function,
                }
            },
            "callback_function must be a plain function.*AsyncBigcommerceApi",
        )
        for function in COROUTINE_FUNCTIONS.values()
    ],
]

#: Arguments that the asynchronous client refuses, and what it says.
NOT_FOR_ASYNC: list[tuple[dict[str, Any], str]] = [
    (
        {"transport": Answering(OK)},
        r"an AsyncTransport, .* AiohttpTransport\(\), got Answering, which is for BigcommerceApi",
    ),
    ({"transport": object()}, r"transport must be .* AiohttpTransport\(\), got object"),
    ({"transport": Unclosable()}, r"transport must be .* aclose\(\).*got Unclosable"),
    (
        {"clock": BlockingClock()},
        "clock must be an AsyncClock, with now and a coroutine function wait, got B",
    ),
]

SYNC: dict[str, Callable[..., Any]] = {
    "client": functools.partial(BigcommerceApi, "c", STORE, TOKEN),
    "client by basic_auth": functools.partial(
        BigcommerceApi, host="store.example", basic_auth=("u", "t")
    ),
    "from_env": functools.partial(BigcommerceApi.from_env, store_hash=STORE, access_token=TOKEN),
    "ApiClient": functools.partial(ApiClient, "store.example", "t", "u"),
    "Connection": functools.partial(Connection, "store.example", ("u", "t")),
    "OAuthConnection": functools.partial(OAuthConnection, "c", STORE, TOKEN),
    "GraphQLConnection": functools.partial(GraphQLConnection, "c", STORE, TOKEN),
}
ASYNC: dict[str, Callable[..., Any]] = {
    "client": functools.partial(AsyncBigcommerceApi, "c", STORE, TOKEN),
    "client by basic_auth": functools.partial(
        AsyncBigcommerceApi, host="store.example", basic_auth=("u", "t")
    ),
    "from_env": functools.partial(
        AsyncBigcommerceApi.from_env, store_hash=STORE, access_token=TOKEN
    ),
    "AsyncConnection": functools.partial(AsyncConnection, "store.example", ("u", "t")),
    "AsyncOAuthConnection": functools.partial(AsyncOAuthConnection, "c", STORE, TOKEN),
}


def named(case: tuple[dict[str, Any], str]) -> str:
    return ", ".join(case[0])


@pytest.mark.parametrize("way", SYNC)
@pytest.mark.parametrize("case", NOT_FOR_SYNC, ids=named)
def test_synchronous_clients_refuse_what_is_awaited(way: str, case: tuple[Any, str]) -> None:
    given, message = case
    with pytest.raises(ConfigurationException, match=message):
        SYNC[way](**given)


@pytest.mark.parametrize("way", ASYNC)
@pytest.mark.parametrize("case", NOT_FOR_ASYNC, ids=named)
def test_asynchronous_clients_refuse_what_blocks(way: str, case: tuple[Any, str]) -> None:
    given, message = case
    with pytest.raises(ConfigurationException, match=message):
        ASYNC[way](**given)


@pytest.mark.parametrize("case", NOT_FOR_SYNC, ids=named)
def test_with_options_refuses_it_too(case: tuple[Any, str]) -> None:
    given, message = case
    if not {"transport", "clock"} & given.keys():
        with pytest.raises(ConfigurationException, match=message):
            BigcommerceApi("c", STORE, TOKEN).with_options(**given)
    if "transport" not in given:
        with pytest.raises(ConfigurationException, match=message):
            OAuthConnection("c", STORE, TOKEN).with_options(**given)


def test_asynchronous_clients_take_options_of_either_kind() -> None:
    calls: list[str] = []

    async def awaited(*args: Any) -> None:
        calls.append("awaited")

    def called(*args: Any) -> None:
        calls.append("called")

    async def main() -> None:
        for limiter in (TaskLimiter(), LocalLimiter(), None):
            for function in (awaited, called, None):
                async with AsyncBigcommerceApi(
                    "c",
                    STORE,
                    TOKEN,
                    transport=AsyncAnswering(OK),
                    limiter=limiter,
                    on_request=function,
                    on_response=function,
                    rate_limiting_management={
                        "min_requests_remaining": 1,
                        "callback_function": function,
                    },
                    clock=TaskClock() if function is None else FakeClock(),
                ) as api:
                    assert await api.v3.get("/a") == {}

    run(main())
    assert calls == ["awaited", "awaited", "called", "called"] * 3


def test_synchronous_clients_take_objects_of_both_kinds() -> None:
    given: dict[str, Any] = {"transport": Answering(OK), "on_request": print, "on_response": len}
    for clock in (FakeClock(), BlockingClock(), SYSTEM_CLOCK):
        api = BigcommerceApi("c", STORE, TOKEN, clock=clock, limiter=LocalLimiter(), **given)
        assert api.with_options(limiter=LocalLimiter()).connection.transport is given["transport"]


def test_only_what_is_given_is_looked_at() -> None:
    """Checking kinds imports a slow module, so a client without such options does without."""
    code = (
        "import sys, bigcommerce_sdk as b\n"
        "api = b.BigcommerceApi('c', 's', 't', timeout=3).with_options(timeout=5)\n"
        "print([n for n in ('asyncio', 'aiohttp', 'inspect') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


# -- classes that are made with a connection --------------------------------------------------

#: The synchronous names of all classes that are made with a connection, and their arguments.
MADE_WITH: dict[str, tuple[Callable[[str], Any], tuple[Any, ...]]] = {
    **dict.fromkeys(RESOURCES, (load, ())),
    **dict.fromkeys(v3.RESOURCES, (v3.load, ())),
    **{
        f"Bound{link.to}": (load, ((5,),))
        for name in RESOURCES
        for link in load(name).meta.record._links.values()
        if link.many
    },
    "V3": (lambda name: {"V3": V3, "AsyncV3": AsyncV3}[name], ()),
    "V3Collection": (
        lambda name: {
            "V3Collection": V3Collection,
            "AsyncV3Collection": AsyncV3Collection,
        }[name],
        ("/a", {}),
    ),
}


@pytest.mark.parametrize("name", MADE_WITH)
def test_a_class_takes_a_connection_of_its_kind(name: str) -> None:
    find, arguments = MADE_WITH[name]
    transports = (Answering(OK), AsyncAnswering(OK))
    one = BigcommerceApi("c", STORE, TOKEN, transport=transports[0]).connection
    other = AsyncBigcommerceApi("c", STORE, TOKEN, transport=transports[1]).connection
    for mine, right, wrong, instead in (
        (name, one, other, f"Async{name}"),
        (f"Async{name}", other, one, name),
    ):
        made = find(mine)
        assert type(made(right, *arguments)).__name__ == mine
        kind = "an asynchronous" if mine != name else "a synchronous"
        with pytest.raises(InvalidValueException) as caught:
            made(wrong, *arguments)
        text = str(caught.value)
        assert text.startswith(f"{mine} needs the connection of {kind} client")
        assert text.endswith(f"got {wrong!r}. Use {instead} with it.")
        for nonsense in (None, "ab12cd34", right.transport, object()):
            with pytest.raises(InvalidValueException, match=f"{kind} client, .* got [A-Za-z]+[.]$"):
                made(nonsense, *arguments)
    assert transports[0].sent == transports[1].sent == []


@pytest.mark.parametrize("kind", [BigcommerceApi, AsyncBigcommerceApi])
def test_a_subclass_names_the_class_of_the_sdk(kind: Any) -> None:
    wrong = kind("c", STORE, TOKEN).connection
    is_async = kind is AsyncBigcommerceApi
    base: Any = load("Products" if is_async else "AsyncProducts")
    mine: Any = type("Mine", (base,), {})
    instead = "AsyncProducts" if is_async else "Products"
    with pytest.raises(InvalidValueException, match=f"Use {instead} with it"):
        mine(wrong)


def test_a_stand_in_of_a_connection_is_accepted() -> None:
    connection = Mock(spec=Connection)
    connection.run.return_value = "found"
    assert load("Products")(connection).get(1) == "found"


@pytest.mark.parametrize("accessors", [Accessors, AsyncAccessors])
def test_resources_of_a_client_are_of_its_kind(accessors: Any) -> None:
    """Whichever accessors the class of a client inherits."""
    for client, name in ((Client, "Products"), (AsyncClient, "AsyncProducts")):
        made: Any = type("Mine", (client, accessors), {})
        assert type(made("c", STORE, TOKEN).Products) is load(name)


@pytest.mark.parametrize("connection", [AsyncConnection, Connection])
def test_records_are_made_by_clients_of_either_kind(connection: Any) -> None:
    given = connection("store.example", ("user", "token"))
    for name in ("Products", "AsyncProducts"):
        with pytest.raises(UsageException, match=r"Use create\(\.\.\.\) or get\(\.\.\.\)"):
            load(name).meta.record({"id": 1}, connection=given)
