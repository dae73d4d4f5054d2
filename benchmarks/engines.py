"""Throughput of Spark, with the sandbox as the source.

It needs the environment of the engines, and takes some minutes::

    build/engines/bin/python -m benchmarks.engines --svg docs/engines.svg

- ``local[2]``: rows of 20 stores without quotas. The sandbox, which makes the responses, shares the
  processors, so this is the least that the source can do.
- stores: rows a second against the number of stores, each with a small quota. While quotas are the
  bound, twice as many stores are twice as many rows a second.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.plots import line_chart
from bigcommerce_sdk.export import spark as source
from bigcommerce_sdk.sandbox import Sandbox

#: Numbers of stores of the plot.
COUNTS = (1, 2, 4, 8, 16)
#: Rows of a page of orders, and pages of each store of the plot.
PAGE, PAGES = 250, 20


def token_of(store: str) -> str:
    """The token of a store of the benchmark."""
    return f"{store}-token"


@contextmanager
def stores(count: int, rows: int, **options: Any) -> Iterator[list[str]]:
    """Run stores with so many orders each, and a Spark session with as many threads as needed."""
    hashes = [f"store{number}" for number in range(count)]
    with Sandbox(store_hash="unused", demo=False) as sandbox:
        for store in hashes:
            sandbox.add_store(store, demo=False, fill={"orders": rows}, **options)
        os.environ["BC_API_ENDPOINT"] = sandbox.base_url
        yield hashes


@contextmanager
def session(threads: int) -> Iterator[Any]:
    """A Spark session; its Java keeps the address of the stores that it started with."""
    builder = import_module("pyspark.sql").SparkSession.builder.master(f"local[{threads}]")
    fixed = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false"}
    for name, value in fixed.items():
        builder = builder.config(name, value)
    made = builder.getOrCreate()
    source.register(made)
    yield made
    made.stop()


def seconds(work: Callable[[], object]) -> float:
    """The time that work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def read(spark: Any, hashes: list[str]) -> Callable[[], object]:
    """Reads all orders and writes them nowhere."""
    reader = spark.read.format("bigcommerce").options(
        table="orders", stores=",".join(hashes), credentials="benchmarks.engines:token_of"
    )
    return lambda: reader.load().write.format("noop").mode("overwrite").save()


def measure_local(count: int, rows: int) -> float:
    """Rows a second of so many stores, without quotas, by two threads."""
    with stores(count, rows, quota=10**6) as hashes, session(2) as spark:
        read(spark, hashes[:2])()  # starts the workers
        return count * rows / seconds(read(spark, hashes))


def measure_stores(quota: int) -> dict[int, float]:
    """Rows a second by the number of stores, each with a quota of so many requests a second."""
    found: dict[int, float] = {}
    rows = PAGE * PAGES
    with (
        stores(max(COUNTS), rows, quota=quota, window=1.0) as hashes,
        session(max(COUNTS)) as spark,  # a task waits for its quota, not for a processor
    ):
        read(spark, hashes)()
        for count in COUNTS:
            time.sleep(1)  # for whole quotas
            found[count] = count * rows / seconds(read(spark, hashes[:count]))
    return found


def apart(measure: Callable[..., Any], *given: Any) -> Any:
    """The result of a measurement in a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measure, given)


def main() -> None:
    """Measure, and draw the plot."""
    parser = argparse.ArgumentParser(description="Throughput of Spark.")
    parser.add_argument("--rows", type=int, default=100_000, help="rows of all stores")
    parser.add_argument("--stores", type=int, default=20, help="stores without quotas")
    parser.add_argument("--quota", type=int, default=2, help="requests a second of each store")
    parser.add_argument("--svg", type=Path, help="the file of the plot")
    given = parser.parse_args()
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[1])
    spark: Any = import_module("pyspark")
    machine = (
        f"Python {platform.python_version()}, Spark {spark.__version__}, "
        f"{os.cpu_count()} processors for Spark and the sandbox"
    )
    print(machine)
    rate: float = apart(measure_local, given.stores, given.rows // given.stores)
    print(f"local[2], {given.rows:,} rows of {given.stores} stores: {rate:,.0f} rows a second")
    found: dict[int, float] = apart(measure_stores, given.quota)
    for count, each in found.items():
        print(f"{count} stores, {given.quota} requests a second each: {each:,.0f} rows a second")
    if given.svg:
        title = (
            f"Rows a second against stores, each with a quota of {given.quota} requests a second; "
            "dashed: all that the quotas allow"
        )
        drawn = line_chart(
            title, machine, found, lambda count: count * given.quota * PAGE, "stores"
        )
        given.svg.write_text(drawn, encoding="utf-8")


if __name__ == "__main__":
    main()
