"""``python -m benchmarks.soak``: reading very many records while one request in twenty fails.

One list is read again and again, for the embedded store is slow with lists of such a length.
"""

from __future__ import annotations

import argparse
import itertools
import multiprocessing
import sys
import time
import tracemalloc
from collections.abc import Generator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import NamedTuple

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import (
    Fault,
    Html,
    InvalidJson,
    Reset,
    Status,
    Truncated,
    TruncatedGzip,
)
from bigcommerce_sdk.transport.clock import SYSTEM_CLOCK, Clock

#: What goes wrong; each as often as the others.
FAULTS: tuple[Fault, ...] = (
    Status(500),
    Status(502),
    Status(503),
    Status(504),
    Status(429),
    Html(),
    Reset(),
    Truncated(),
    TruncatedGzip(),
    InvalidJson(),
)
#: Records of the list.
LIST = 5_000
#: How much more memory the last tenth of the records may take than the first tenth.
MOST_GROWTH = 1_000_000


class Store(NamedTuple):
    """Where the store is, and what opens it."""

    url: str
    store_hash: str
    token: str


class Outcome(NamedTuple):
    """How it went.

    Attributes:
        records: records that arrived.
        missing: records that did not.
        doubled: records that arrived once more than once.
        failed: requests that failed on the way.
        growth: bytes by which what is held grew from the first tenth to the last.
        seconds: how long it took.
    """

    records: int
    missing: int
    doubled: int
    failed: int
    growth: int
    seconds: float

    @property
    def fine(self) -> bool:
        """Whether each record came exactly once, in flat memory, although requests failed."""
        exact = self.missing == self.doubled == 0
        return exact and self.failed > 0 and self.growth < MOST_GROWTH


@contextmanager
def running(records: int, chance: float) -> Generator[Store]:
    """A store with so many products, in a process of its own, so that it takes none of the memory
    that is measured.

    Args:
        records: how many.
        chance: how likely a request is to fail, from 0 to 1.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, records, chance), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours.recv()
    finally:
        process.terminate()
        process.join()


def _serve(pipe: Connection, records: int, chance: float) -> None:
    with Sandbox(demo=False) as sandbox:
        sandbox.seed("Customers", *({"id": number} for number in range(1, records + 1)))
        for seed, fault in enumerate(FAULTS):
            # before the quota: a refusal then names no time, as that of a busy platform
            sandbox.faults.add(
                fault,
                times=None,
                probability=chance / len(FAULTS),
                seed=seed,
                before_quota=True,
            )
        pipe.send(Store(sandbox.base_url, sandbox.store_hash, sandbox.token))
        pipe.poll(None)  # until the process is ended


def soak(store: Store, records: int, times: int, clock: Clock = SYSTEM_CLOCK) -> Outcome:
    """Read all customers, so many times.

    Args:
        store: where they are.
        records: how many there are, with ids from 1.
        times: how often they are read.
        clock: what waits are slept with.
    """
    missing = doubled = arrived = pages = early = 0
    sent = itertools.count()
    began = time.perf_counter()
    tracemalloc.start()
    with BigcommerceApi(
        store_hash=store.store_hash,
        access_token=store.token,
        host=store.url,
        clock=clock,
        on_request=lambda request: next(sent),
    ) as api:
        for _ in range(times):
            seen = bytearray(records + 1)
            for page in api.Customers.iterall().pages():
                pages += 1
                arrived += len(page)
                for customer in page:
                    doubled += seen[customer.id]
                    seen[customer.id] = 1
                if not early and arrived >= records * times / 10:
                    early = tracemalloc.get_traced_memory()[0]
            missing += records - sum(seen)
        growth = tracemalloc.get_traced_memory()[0] - early
    tracemalloc.stop()
    failed = next(sent) - pages
    return Outcome(arrived, missing, doubled, failed, growth, time.perf_counter() - began)


def main() -> int:
    """Run it and print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--times", type=int, default=20, help=f"lists of {LIST:,}, default 20")
    parser.add_argument("--chance", type=float, default=0.05, help="of a fault, default 0.05")
    options = parser.parse_args()
    with running(LIST, options.chance) as store:
        outcome = soak(store, LIST, options.times)
    print(
        f"{outcome.records:,} of {LIST * options.times:,} records, {outcome.missing} missing, "
        f"{outcome.doubled} doubled; {outcome.failed} requests failed on the way; "
        f"{outcome.growth / 1000:,.0f} kB more at the end; {outcome.seconds:.0f} s"
    )
    return 0 if outcome.fine else 1


if __name__ == "__main__":
    sys.exit(main())
