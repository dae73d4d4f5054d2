"""Keeping to a quota: many threads, and as few seconds as the quota allows."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from bigcommerce_sdk.sandbox import Sandbox

THREADS, CALLS, QUOTA, WINDOW = 16, 2_000, 50, 1.0

#: Seconds that no client can beat: the last window need not pass.
LEAST = (CALLS / QUOTA - 1) * WINDOW


def figures(runs: int) -> dict[str, float]:
    """Against the quota's own minimum; measured once, since it takes that long."""
    found = run()
    print(f"{found.refused} of {CALLS:,} calls were refused on the way, and made again")
    return {"quota": found.seconds / LEAST}


class Run(NamedTuple):
    """How it went.

    Attributes:
        seconds: from the first call to the last reply.
        refused: replies that refused a request for the quota.
    """

    seconds: float
    refused: int


def run(calls: int = CALLS) -> Run:
    """Make so many calls from 16 threads, none of which fails."""
    with Sandbox(quota=QUOTA, window=WINDOW) as sandbox, sandbox.api() as api:
        began = time.perf_counter()
        with ThreadPoolExecutor(THREADS) as pool:
            for _ in pool.map(api.connection.get, ["time"] * calls):
                pass
        seconds = time.perf_counter() - began
        return Run(seconds, sum(each.status == 429 for each in sandbox.requests))
