"""``python -m benchmarks.soak``: read many records while one request in twenty fails.

One list is read repeatedly, because the embedded store is slow with very long lists.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import time
import tracemalloc
from collections.abc import Generator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import NamedTuple

from benchmarks.processes import served
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

#: The faults, all with the same probability.
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
#: The number of records in the list.
LIST = 5_000
#: The maximum growth of memory from the first tenth of the records to the last, in bytes.
MOST_GROWTH = 1_000_000


class Store(NamedTuple):
    """The address and the credentials of the store."""

    url: str
    store_hash: str
    token: str


class Outcome(NamedTuple):
    """The result of a soak.

    Attributes:
        records: records received.
        missing: records not received.
        doubled: records received more than once.
        failed: requests that failed and were retried.
        growth: growth of memory from the first tenth of the records to the last, in bytes.
        seconds: the duration.
    """

    records: int
    missing: int
    doubled: int
    failed: int
    growth: int
    seconds: float

    @property
    def fine(self) -> bool:
        """Whether each record came exactly once, in constant memory, despite failures."""
        exact = self.missing == self.doubled == 0
        return exact and self.failed > 0 and self.growth < MOST_GROWTH


@contextmanager
def running(records: int, chance: float) -> Generator[Store]:
    """Run a store in a separate process, so that its memory is not measured.

    Args:
        records: the number of records.
        chance: the probability that a request fails, from 0 to 1.
    """
    with served(_serve, records, chance, method="spawn") as store:
        yield store


def _serve(pipe: Connection, records: int, chance: float) -> None:
    with Sandbox(demo=False) as sandbox:
        sandbox.seed("Customers", *({"id": number} for number in range(1, records + 1)))
        for seed, fault in enumerate(FAULTS):
            # before the quota: the 429 has no reset header, like those of a busy platform
            sandbox.faults.add(
                fault,
                times=None,
                probability=chance / len(FAULTS),
                seed=seed,
                before_quota=True,
            )
        pipe.send(Store(sandbox.base_url, sandbox.store_hash, sandbox.token))
        pipe.poll(None)  # until the process is killed


def soak(store: Store, records: int, times: int, clock: Clock = SYSTEM_CLOCK) -> Outcome:
    """Read all customers repeatedly.

    Args:
        store: the store.
        records: the number of customers, with ids from 1.
        times: the number of repetitions.
        clock: the clock of the client, for waits.
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
    """Run the soak and print its result."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument(
        "--times", type=int, default=20, help=f"lists of {LIST:,} customers (default: 20)"
    )
    parser.add_argument(
        "--chance", type=float, default=0.05, help="probability of a fault (default: 0.05)"
    )
    options = parser.parse_args()
    with running(LIST, options.chance) as store:
        outcome = soak(store, LIST, options.times)
    print(
        f"{outcome.records:,} of {LIST * options.times:,} records, {outcome.missing} missing, "
        f"{outcome.doubled} duplicate; {outcome.failed} requests failed and were retried; "
        f"{outcome.growth / 1000:,.0f} kB growth; {outcome.seconds:.0f} s"
    )
    return 0 if outcome.fine else 1


if __name__ == "__main__":
    sys.exit(main())
