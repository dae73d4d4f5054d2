"""Clients of many stores, and the cost of a single call."""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Callable

import requests

from benchmarks import incumbent, server
from benchmarks.measuring import interleaved, ratio
from benchmarks.walk import client

STORES = 10_000
CALLS = 300


def figures(runs: int) -> dict[str, float]:
    """Microseconds and bytes of a client; ratios of one call to plain requests."""
    with server.running(products=10) as base:
        times = interleaved({"plain": _plain(base), "ours": _ours(base),
                             "incumbent": _incumbent(base)}, runs)  # fmt: skip
    taken, held = for_store()
    return {
        "for_store_time": taken * 1e6,
        "for_store_bytes": held,
        "call": ratio(times, "ours", "plain"),
        "call_incumbent": ratio(times, "incumbent", "plain"),
    }


def for_store() -> tuple[float, float]:
    """Seconds and bytes of each of many clients."""
    with client("http://127.0.0.1:9") as api:

        def make() -> list[object]:
            return [api.for_store(f"store{number}", f"token{number}") for number in range(STORES)]

        make()
        start = time.perf_counter()
        make()
        taken = time.perf_counter() - start
        tracemalloc.start()
        kept = make()
        held, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return taken / STORES, held / len(kept)


def _plain(base: str) -> Callable[[], None]:
    session = requests.Session()

    def work() -> None:
        for _ in range(CALLS):
            reply = session.get(f"{base}/stores/bench/v2/products", params={"limit": 1})
            _ = json.loads(reply.content)[0]["name"]

    return work


def _ours(base: str) -> Callable[[], None]:
    api = client(base)

    def work() -> None:
        for _ in range(CALLS):
            _ = api.Products.all(limit=1)[0].name

    return work


def _incumbent(base: str) -> Callable[[], None]:
    api = incumbent.client(base)

    def work() -> None:
        for _ in range(CALLS):
            _ = api.Products.all(limit=1)[0].name

    return work
