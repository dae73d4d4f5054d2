"""Orders with lines and addresses to Parquet, by a job and by a loop, from a slow store.

A section of the benchmarks, with few orders. Many take long, so they run separately::

    python -m benchmarks.export_jobs --orders 10000 --latency 0.05

Budget: with 8 requests at once the job takes at most 1/6 of the time of the loop. The loop reads a
sample of the orders; its time is that of all orders.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from multiprocessing.connection import Connection
from typing import NamedTuple

from benchmarks.budgets import ROWS
from benchmarks.processes import served
from bigcommerce_sdk import BigcommerceApi, export
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Delay

#: The tables, of which the second and third are read below each order.
TABLES = ("orders", "order_products", "order_shipping_addresses")
#: Orders that the loop reads.
SAMPLE = 50
#: Orders of the section of the benchmarks, seconds of each response, requests at once.
ORDERS, LATENCY, CONCURRENCY = 400, 0.05, 8


class Figures(NamedTuple):
    """What a job and the loop take.

    Attributes:
        seconds: the time of the job.
        requests: its requests.
        loop_seconds: the time of the loop.
        loop_requests: its requests.
    """

    seconds: float
    requests: int
    loop_seconds: float
    loop_requests: int

    @property
    def ratio(self) -> float:
        """The time of the job relative to the loop."""
        return self.seconds / self.loop_seconds


def figures(runs: int) -> dict[str, float]:
    """The time of a job relative to the loop; measured once, because it takes long."""
    return {"jobs": measure(ORDERS, LATENCY, CONCURRENCY).ratio}


def _serve(pipe: Connection, orders: int, latency: float) -> None:
    with Sandbox(demo=False, fill={"orders": orders}) as sandbox:
        if latency:
            sandbox.faults.add(Delay(latency), times=None)
        pipe.send((sandbox.base_url, sandbox.store_hash, sandbox.token))
        pipe.poll(None)  # until the process is killed


@contextmanager
def store(orders: int, latency: float) -> Iterator[BigcommerceApi]:
    """A client of a store in a process of its own."""
    with (
        served(_serve, orders, latency) as (host, store_hash, token),
        BigcommerceApi(host=host, store_hash=store_hash, access_token=token) as api,
    ):
        yield api


def loop(api: BigcommerceApi, most: int) -> tuple[int, int]:
    """Read orders one after another; returns the numbers of orders and of rows below them."""
    orders = rows = 0
    for order in islice(api.Orders.iterall(), most):
        orders += 1
        rows += len(list(order.products)) + len(list(order.shipping_addresses))
    return orders, rows


def measure(orders: int, latency: float, concurrency: int) -> Figures:
    """Measure a job and the loop."""
    with store(orders, latency) as api, tempfile.TemporaryDirectory() as to:
        began = time.perf_counter()
        sampled, _ = loop(api, min(SAMPLE, orders))
        per_order = (time.perf_counter() - began) / sampled
        result = export.sync(api, TABLES, to=to, concurrency=concurrency)
        result.raise_for_failures()
        if export.read(to, "orders").num_rows != orders:
            raise AssertionError("the export lacks orders")
        pages = -(-orders // 250)
        return Figures(
            result.stores[0].seconds, result.requests, per_order * orders, 2 * orders + pages
        )


def main() -> int:
    """Print the figures; 1 if the job misses its budget."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.export_jobs")
    parser.add_argument("--orders", type=int, default=ORDERS)
    parser.add_argument("--latency", type=float, default=LATENCY, help="seconds of each response")
    parser.add_argument("--concurrency", type=int, default=CONCURRENCY)
    given = parser.parse_args()
    found = measure(given.orders, given.latency, given.concurrency)
    print(
        f"{given.orders} orders: job {found.seconds:.1f} s, {found.requests} requests; "
        f"loop {found.loop_seconds:.1f} s, {found.loop_requests} requests "
        f"(extrapolated from {min(SAMPLE, given.orders)} orders); "
        f"{1 / found.ratio:.1f} times as fast"
    )
    return 0 if ROWS["jobs"].keeps(found.ratio) else 1


if __name__ == "__main__":
    raise SystemExit(main())
