"""Records of 85 fields from a server with threads: pagination and small calls, as CPU time."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import requests

from benchmarks import server, walk
from benchmarks.measuring import interleaved, ratio
from benchmarks.walk import client
from bigcommerce_sdk.transport import Transport, Urllib3Transport

FIELDS = 85
CALLS = 1000


def figures(runs: int) -> dict[str, float]:
    """Ratios to plain requests."""
    with server.running(fields=FIELDS, threads=True) as base:
        calls = interleaved(
            {
                "plain": _plain(base),
                "ours": _ours(base),
                "urllib3": _ours(base, Urllib3Transport()),
            },
            runs,
            clock=time.process_time,
        )
        walks = interleaved(walk.works(base), runs, clock=time.process_time)
    return {
        "get": ratio(calls, "ours", "plain"),
        "get_urllib3": ratio(calls, "urllib3", "plain"),
        **walk.ratios(walks, "wide"),
    }


def _plain(base: str) -> Callable[[], None]:
    session = requests.Session()

    def work() -> None:
        for number in range(1, CALLS + 1):
            reply = session.get(f"{base}/stores/bench/v2/products/{number}")
            _ = json.loads(reply.content)["name"]

    return work


def _ours(base: str, transport: Transport | None = None) -> Callable[[], None]:
    api = client(base, transport)

    def work() -> None:
        with walk.reading(fast=False):
            for number in range(1, CALLS + 1):
                _ = api.Products.get(number).name

    return work
