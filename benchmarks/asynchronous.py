"""The client for asyncio, compared with plain ``aiohttp`` and with threads of the other client."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import aiohttp

from benchmarks import server
from benchmarks.measuring import interleaved, least_ratio
from benchmarks.server import PRODUCTS
from benchmarks.walk import PAGE, client, reading
from bigcommerce_sdk import AsyncBigcommerceApi

CALLS, AT_ONCE = 2_000, 50
STORES, PAGES, LATENCY = 50, 10, 0.1


def figures(runs: int) -> dict[str, float]:
    with server.running(products=50) as base:
        times = interleaved(
            {
                "plain": partial(run, plain_calls, base),
                "ours": partial(run, calls, base),
                "threads": partial(threaded_calls, base),
            },
            runs,
            clock=time.process_time,
        )
    print({k: min(v)/CALLS*1e6 for k,v in times.items()})
    return {}


def run(function: Callable[..., Coroutine[Any, Any, Any]], *arguments: Any) -> None:
    asyncio.run(function(*arguments))


async def plain_calls(base: str) -> None:
    async with aiohttp.ClientSession(headers={"X-Auth-Token": "bench"}) as session:

        async def call(number: int) -> str:
            url = f"{base}/stores/bench/v2/brands/{number % 50 + 1}"
            async with session.get(url) as reply:
                name: str = json.loads(await reply.read())["name"]
                return name

        await at_once(call)


async def calls(base: str) -> None:
    async with AsyncBigcommerceApi(store_hash="bench", access_token="bench", host=base) as api:

        async def call(number: int) -> str:
            return (await api.Brands.get(number % 50 + 1)).name

        await at_once(call)


async def at_once(call: Callable[[int], Coroutine[Any, Any, str]]) -> None:
    left = iter(range(CALLS))

    async def worker() -> None:
        for number in left:
            assert await call(number)

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(worker())


def threaded_calls(base: str) -> None:
    with client(base) as api, ThreadPoolExecutor(AT_ONCE) as pool:
        for name in pool.map(lambda number: api.Brands.get(number % 50 + 1).name, range(CALLS)):
            assert name
