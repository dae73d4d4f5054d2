"""The asynchronous client, compared with plain ``aiohttp`` and with threads.

Times are CPU times of this process, without the server, except for prefetching and many stores. The
best run counts, since other programs disturb it least.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import aiohttp

from benchmarks import server
from benchmarks.measuring import interleaved, least_ratio, ratio
from benchmarks.server import PRODUCTS
from benchmarks.walk import AHEAD_LATENCY, PAGE, client, reading
from bigcommerce_sdk import AsyncBigcommerceApi

CALLS, CONCURRENCY = 2_000, 50
STORES, PAGES, ROWS_PER_PAGE, LATENCY = 50, 10, 10, 0.1
#: Seconds between two ticks of the event loop.
TICK = 0.001
#: Minimum time in which the stores can be read, in seconds.
IDEAL = PAGES * LATENCY

Measured = Callable[[str], Awaitable[object]]


def figures(runs: int) -> dict[str, float]:
    """Ratios of CPU times, speedup of prefetching, times of many stores, pauses of the loop."""
    with server.running() as base, reading(fast=False):
        calls = interleaved(
            {
                "plain": partial(run, plain_calls, base),
                "ours": partial(run, our_calls, base),
                "threads": partial(threaded_calls, base),
            },
            runs,
            clock=time.process_time,
        )
        walks = interleaved(
            {"plain": partial(run, plain_walk, base), "ours": partial(run, our_walk, base)},
            runs,
            clock=time.process_time,
        )
    with server.running(AHEAD_LATENCY) as base, reading(fast=False):
        waiting = interleaved(
            {
                "plain": partial(run, plain_walk, base),
                "ahead": partial(run, partial(our_walk, concurrency=8), base),
            },
            runs,
        )
    with server.running(LATENCY, products=ROWS_PER_PAGE * (PAGES - 1)) as base:
        visits = [asyncio.run(visit_stores(base)) for _ in range(runs)]
    print(
        f"aiohttp takes {min(calls['plain']) / CALLS * 1e6:.0f} us of CPU time for a call, "
        f"{min(walks['plain']):.3f} s for a pagination"
    )
    return {
        "async_calls": least_ratio(calls, "ours", "plain"),
        "async_threads": least_ratio(calls, "ours", "threads"),
        "async_walk": least_ratio(walks, "ours", "plain"),
        "async_ahead": ratio(waiting, "plain", "ahead"),
        "async_stores": min(seconds for seconds, _ in visits) / IDEAL,
        "async_pause": min(pause for _, pause in visits) * 1000,
    }


def run(work: Measured, base: str) -> None:
    """Run a coroutine function in an event loop of its own."""

    async def main() -> None:
        await work(base)

    asyncio.run(main())


def async_client(base: str) -> AsyncBigcommerceApi:
    """A client of the benchmark server."""
    return AsyncBigcommerceApi(store_hash="bench", access_token="bench", host=base)


# -- small calls -------------------------------------------------------------------------------


async def plain_calls(base: str) -> None:
    """Read small objects with plain ``aiohttp`` and json."""
    async with aiohttp.ClientSession(headers={"X-Auth-Token": "bench"}) as session:

        async def call(number: int) -> object:
            async with session.get(f"{base}/stores/bench/v2/brands/{number}") as reply:
                return json.loads(await reply.read())["name"]

        await _at_once(call)


async def our_calls(base: str) -> None:
    """Read the same objects with the SDK."""
    async with async_client(base) as api:

        async def call(number: int) -> object:
            return (await api.Brands.get(number)).name

        await _at_once(call)


async def _at_once(call: Callable[[int], Awaitable[object]]) -> None:
    """Call for each number, in concurrent tasks."""
    numbers = iter(range(1, CALLS + 1))

    async def work() -> None:
        for number in numbers:
            assert await call(number)

    async with asyncio.TaskGroup() as group:
        for _ in range(CONCURRENCY):
            group.create_task(work())


def threaded_calls(base: str) -> None:
    """Read the same objects with the synchronous client and threads."""
    with client(base) as api, ThreadPoolExecutor(CONCURRENCY) as pool:

        def call(number: int) -> object:
            return api.Brands.get(number).name

        assert all(pool.map(call, range(1, CALLS + 1)))


# -- pagination --------------------------------------------------------------------------------


async def plain_walk(base: str) -> None:
    """Fetch all products with plain ``aiohttp`` and json."""
    rows: list[object] = [{}]
    seen, page = 0, 1
    async with aiohttp.ClientSession(headers={"X-Auth-Token": "bench"}) as session:
        while rows:
            where = {"page": str(page), "limit": str(PAGE)}
            async with session.get(f"{base}/stores/bench/v2/products", params=where) as reply:
                text = await reply.read()
            rows = json.loads(text) if text else []
            for _ in rows:
                seen += 1
            page += 1
    assert seen == PRODUCTS


async def our_walk(base: str, concurrency: int = 1) -> None:
    """Fetch all products with the SDK, without reading a field."""
    seen = 0
    async with async_client(base) as api:
        async for _ in api.Products.iterall(concurrency=concurrency):
            seen += 1
    assert seen == PRODUCTS


# -- many stores -------------------------------------------------------------------------------


async def visit_stores(base: str) -> tuple[float, float]:
    """Read the products of many stores at once.

    Returns:
        The seconds, and the CPU seconds of the longest pause of the event loop.
    """
    pauses: list[float] = []

    async def tick() -> None:
        while True:
            began = time.thread_time()
            await asyncio.sleep(TICK)
            pauses.append(time.thread_time() - began)

    async def read(store: AsyncBigcommerceApi) -> None:
        seen = [product async for product in store.Products.iterall(page_size=ROWS_PER_PAGE)]
        assert len(seen) == ROWS_PER_PAGE * (PAGES - 1)  # the last page is empty

    async with async_client(base) as api:
        ticking = asyncio.create_task(tick())
        began = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for number in range(STORES):
                group.create_task(read(api.for_store(f"store{number}", "bench")))
        seconds = time.perf_counter() - began
        ticking.cancel()
    return seconds, max(pauses)
