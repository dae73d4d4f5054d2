"""Transports, limiters, clocks and callbacks of the other kind of client are refused."""

from __future__ import annotations

import functools
import subprocess
import sys
from collections.abc import Callable
from typing import Any
from unittest.mock import AsyncMock

import pytest

from bigcommerce_sdk.api import ApiClient, AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.connection import (
    AsyncConnection,
    AsyncOAuthConnection,
    Connection,
    GraphQLConnection,
    OAuthConnection,
)
from bigcommerce_sdk.exception import ConfigurationException
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
