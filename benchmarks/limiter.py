"""Rate limiting with many threads: the time relative to the minimum of the quota."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from bigcommerce_sdk.sandbox import Sandbox

THREADS, CALLS, QUOTA, WINDOW = 16, 2_000, 50, 1.0

#: The minimum of seconds that the quota allows: the last window need not elapse.
LEAST = (CALLS / QUOTA - 1) * WINDOW


def figures(runs: int) -> dict[str, float]:
    """The ratio to the minimum time; measured once, because it takes that long."""
    found = run()
    print(f"{found.refused} of {CALLS:,} calls were rejected and retried")
    return {"quota": found.seconds / LEAST}


class Run(NamedTuple):
    """The result of a run.

    Attributes:
        seconds: from the first call to the last response.
        refused: responses that rejected a request because of the quota.
    """

    seconds: float
    refused: int


def run(calls: int = CALLS) -> Run:
    """Make the calls from 16 threads; none may fail."""
    with Sandbox(quota=QUOTA, window=WINDOW) as sandbox, sandbox.api() as api:
        began = time.perf_counter()
        with ThreadPoolExecutor(THREADS) as pool:
            for _ in pool.map(api.connection.get, ["time"] * calls):
                pass
        seconds = time.perf_counter() - began
        return Run(seconds, sum(each.status == 429 for each in sandbox.requests))
