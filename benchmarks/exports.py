"""10,000 orders to Parquet, compared with a loop and pyarrow, with dlt and Singer; peak memory.

Those of dlt and Singer need their environments::

    make build/engines/.installed build/singer/.installed
    python -m benchmarks exports
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import server, singer
from benchmarks.measuring import interleaved, least_ratio, printed
from benchmarks.server import PRODUCTS
from benchmarks.walk import client

RECORDS = 1_000_000
#: The Python of ``make test-engines``, which has dlt.
ENGINES = Path("build/engines/bin/python")

#: Prints the rise of the peak memory in MB after the first 10,000 rows.
_MEMORY = r"""
import tempfile
from benchmarks.measuring import peak_memory
from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.arrow import Columns
from bigcommerce_sdk.arrow.writers import Writer
from bigcommerce_sdk.resources.v2 import Order

with (
    tempfile.TemporaryDirectory() as home,
    BigcommerceApi(store_hash="bench", access_token="bench", host={base!r}) as api,
    Writer("parquet", home + "/orders.parquet", Columns(Order).schema) as writer,
):
    seen = 0
    for batch in api.Orders.iterall().batches():
        writer.write(batch)
        seen += batch.num_rows
        if seen == 10_000:
            before = peak_memory()
assert seen == {records}, seen
print(peak_memory() - before)
"""

#: Prints the CPU seconds of dlt for rows of plain requests, as dicts, to Parquet.
_DLT = r"""
import json, tempfile, time
import dlt, requests

def orders():
    session, page = requests.Session(), 1
    while True:
        where = {{"page": page, "limit": 250}}
        reply = session.get("{base}/stores/bench/v2/orders", params=where)
        if not reply.content:
            return
        yield from json.loads(reply.content)
        page += 1

def load():
    with tempfile.TemporaryDirectory() as home:
        pipeline = dlt.pipeline(
            "bench",
            pipelines_dir=home,
            destination=dlt.destinations.filesystem(bucket_url=home + "/files"),
            dataset_name="bench",
        )
        found = dlt.resource(orders, name="orders", max_table_nesting=0)
        pipeline.run(found(), loader_file_format="parquet")

load()
start = time.process_time()
load()
print(time.process_time() - start)
"""


def figures(runs: int) -> dict[str, float]:
    """Ratios of CPU time, and megabytes."""
    with TemporaryDirectory() as home, server.running() as base:
        works = {
            "export": partial(export, base, f"{home}/orders.parquet"),
            "loop": partial(loop, base, f"{home}/plain.parquet"),
        }
        times = interleaved(works, runs, clock=time.process_time)
        found = {"export_parquet": least_ratio(times, "export", "loop")}
        if (by_dlt := dlt_seconds(base)) is not None:
            found["export_dlt"] = min(times["export"]) / by_dlt
        if singer.is_installed():
            found["export_singer"] = least_ratio(singer.times(base, runs), "export", "singer")
    with server.running(products=RECORDS) as base:
        found["export_memory"] = printed(_MEMORY.format(base=base, records=RECORDS))
    return found


def export(base: str, path: str) -> None:
    """Write all orders with the SDK."""
    with client(base) as api:
        assert api.Orders.iterall().to_parquet(path).rows == PRODUCTS


def loop(base: str, path: str) -> None:
    """Write the rows of a loop over records with pyarrow, which guesses the types."""
    import pyarrow
    import pyarrow.parquet

    to_table: Callable[[list[Any]], Any] = pyarrow.Table.from_pylist
    with client(base) as api:
        rows = [dict(order) for order in api.Orders.iterall()]
    assert len(rows) == PRODUCTS
    write: Callable[[Any, str], None] = pyarrow.parquet.write_table
    write(to_table(rows), path)


def dlt_seconds(base: str) -> float | None:
    """The CPU seconds of dlt; ``None`` if it is not installed."""
    if not ENGINES.exists():
        return None
    command = [str(ENGINES), "-c", _DLT.format(base=base)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])
