"""Throughput of Spark and dlt, with the sandbox as the source.

It needs the environment of the engines::

    build/engines/bin/python -m benchmarks.engines --svg docs/engines.svg

- ``spark``: rows of 20 stores by two local threads.
- ``stores``: rows a second against the number of stores, each with a small quota. While quotas are
  the bound, twice as many stores are twice as many rows a second.
- ``dlt``: the source of this SDK, with tables and with Arrow, beside plain rows of the client.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from bigcommerce_sdk.export import dlt as ours
from bigcommerce_sdk.export import spark as source
from bigcommerce_sdk.sandbox import Sandbox

#: Numbers of stores of the plot.
COUNTS = (1, 2, 4, 8)
_INK, _LINE = "#24292f", "#1f6feb"


def token_of(store: str) -> str:
    """The token of a store of the benchmark."""
    return f"{store}-token"


@contextmanager
def stores(count: int, rows: int, **options: Any) -> Iterator[tuple[Sandbox, list[str]]]:
    """Run stores with so many orders each."""
    hashes = [f"store{number}" for number in range(count)]
    with Sandbox(store_hash="unused", demo=False) as sandbox:
        for store in hashes:
            sandbox.add_store(store, demo=False, fill={"orders": rows}, **options)
        os.environ["BC_API_ENDPOINT"] = sandbox.base_url
        yield sandbox, hashes


def session(threads: int) -> Any:
    """A Spark session with so many threads; its Java inherits the address of the stores."""
    builder = import_module("pyspark.sql").SparkSession.builder.master(f"local[{threads}]")
    made = builder.config("spark.ui.enabled", "false").getOrCreate()
    source.register(made)
    return made


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


def measure_spark(count: int, rows: int) -> float:
    """Rows a second of so many stores, without quotas."""
    with stores(count, rows, quota=10**6) as (_, hashes):
        spark = session(2)
        read(spark, hashes[:1])()  # starts the workers
        rate = count * rows / seconds(read(spark, hashes))
        spark.stop()
    return rate


def measure_stores(rows: int, quota: int, window: float) -> dict[int, float]:
    """Rows a second by the number of stores, each with a quota."""
    found: dict[int, float] = {}
    with stores(max(COUNTS), rows, quota=quota, window=window) as (_, hashes):
        spark = session(max(COUNTS))  # a task waits for its quota, not for a processor
        read(spark, hashes[:1])()
        for count in COUNTS:
            time.sleep(window)  # for whole quotas
            found[count] = count * rows / seconds(read(spark, hashes[:count]))
        spark.stop()
    return found


def measure_dlt(rows: int) -> dict[str, float]:
    """Seconds of processor time to load orders into Parquet files, by kind of source."""
    dlt: Any = import_module("dlt")
    os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
    found: dict[str, float] = {}
    with stores(1, rows, quota=10**6) as (sandbox, hashes):
        api = sandbox.stores[1].api()
        plain = dlt.resource(
            lambda: (dict(order._raw) for order in api.Orders.iterall()),
            name="orders",
            primary_key="id",
        )
        kinds: dict[str, Callable[[], Any]] = {
            "plain rows": lambda: plain,
            "tables": lambda: ours.source(hashes, ["orders"], credentials=token_of),
            "json": lambda: ours.source(hashes, ["orders"], credentials=token_of, nested="json"),
        }
        for kind, make in kinds.items():
            with tempfile.TemporaryDirectory() as folder:
                files = dlt.destinations.filesystem(bucket_url=str(Path(folder, "files")))
                pipeline = dlt.pipeline("bench", pipelines_dir=folder, destination=files)
                began = time.process_time()
                pipeline.run(make(), loader_file_format="parquet")
                found[kind] = time.process_time() - began
        api.close()
    return found


def plot(found: dict[int, float]) -> str:
    """Rows a second against the number of stores, as SVG."""
    width, height, left, bottom = 640, 320, 80, 40
    most, top = max(found), max(found.values())
    points = {
        count: (
            left + (width - left - 20) * count / most,
            height - bottom - (height - bottom - 40) * rate / top,
        )
        for count, rate in found.items()
    }
    path = " ".join(f"{x:.0f},{y:.0f}" for x, y in points.values())
    marks = "\n".join(
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="4" fill="{_LINE}"/>'
        f'<text x="{x - 30:.0f}" y="{y - 10:.0f}">{found[count]:,.0f}</text>'
        f'<text x="{x - 4:.0f}" y="{height - 20}">{count}</text>'
        for count, (x, y) in points.items()
    )
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" \
width="{width}" height="{height}" role="img">
<title>Throughput of Spark against the number of stores</title>
<style>text{{font:13px sans-serif;fill:{_INK}}}</style>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="10" y="18">Rows a second against the number of stores, each with a quota</text>
<polyline points="{path}" fill="none" stroke="{_LINE}" stroke-width="2"/>
{marks}
</svg>
"""


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description="Throughput of Spark and dlt.")
    parser.add_argument("--rows", type=int, default=100_000, help="rows of all stores for Spark")
    parser.add_argument("--stores", type=int, default=20, help="stores for Spark")
    parser.add_argument("--dlt-rows", type=int, default=10_000, help="rows for dlt")
    parser.add_argument("--quota", type=int, default=10, help="requests a window of each store")
    parser.add_argument("--svg", type=Path, help="the file of the plot")
    given = parser.parse_args()
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[1])
    # the quota first: each Java process keeps the address of the stores that it started with
    for kind, cost in measure_dlt(given.dlt_rows).items():
        print(f"dlt, {kind}: {cost:.2f} s of processor time for {given.dlt_rows:,} orders")
    if os.fork() == 0:
        rate = measure_spark(given.stores, given.rows // given.stores)
        print(f"Spark local[2], {given.stores} stores: {rate:,.0f} rows a second", flush=True)
        os._exit(0)
    os.wait()
    found = measure_stores(given.quota * 250 * 3, given.quota, 1.0)
    for count, rate in found.items():
        print(f"Spark local[{max(COUNTS)}], {count} stores with quotas: {rate:,.0f} rows a second")
    if given.svg:
        given.svg.write_text(plot(found), encoding="utf-8")


if __name__ == "__main__":
    main()
