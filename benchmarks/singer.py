"""10,000 orders to Parquet by a tap and a target of Singer, with singer-sdk.

The Parquet target of PyPI is from 2019 and does not run on current Pythons. This one is a batch
sink of singer-sdk that writes its rows with pyarrow. A tap and a target are programs, so the
export of this SDK is measured as a program, too, with its imports.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import server
from benchmarks.measuring import Times

#: The Python of ``make build/singer/.installed``.
SINGER = Path("build/singer/bin/python")

_TAP = r"""
import json, os
from singer_sdk import RESTStream, Tap, typing as th
from singer_sdk.pagination import BasePageNumberPaginator

def type_of(value):
    if isinstance(value, dict):
        return th.ObjectType(*[th.Property(name, type_of(each)) for name, each in value.items()])
    if isinstance(value, list):
        return th.ArrayType(type_of(value[0]) if value else th.StringType)
    return {bool: th.BooleanType, int: th.IntegerType, str: th.StringType}[type(value)]

class Pages(BasePageNumberPaginator):
    def has_more(self, response):
        return bool(response.content)

class Orders(RESTStream):
    name, path, primary_keys = "orders", "/orders", ("id",)
    url_base = os.environ["BASE"] + "/stores/bench/v2"
    schema = th.PropertiesList(*type_of(json.loads(os.environ["ORDER"])).wrapped.values()).to_dict()

    def get_new_paginator(self):
        return Pages(start_value=1)

    def get_url_params(self, context, next_page_token):
        return {"page": next_page_token, "limit": 250}

    def parse_response(self, response):
        yield from response.json() if response.content else ()

class TapOrders(Tap):
    name, config_jsonschema = "tap-orders", th.PropertiesList().to_dict()

    def discover_streams(self):
        return [Orders(self)]

TapOrders.cli()
"""

_TARGET = r"""
import os
import pyarrow, pyarrow.parquet
from singer_sdk import BatchSink, Target, typing as th

class Sink(BatchSink):
    max_size = 10_000

    def process_batch(self, context):
        path = os.path.join(os.environ["TO"], context["batch_id"] + ".parquet")
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(context["records"]), path)

class TargetParquet(Target):
    name, config_jsonschema = "target-parquet", th.PropertiesList().to_dict()
    default_sink_class = Sink

TargetParquet.cli()
"""

_EXPORT = r"""
import os
from bigcommerce_sdk import BigcommerceApi

with BigcommerceApi(store_hash="bench", access_token="bench", host=os.environ["BASE"]) as api:
    api.Orders.iterall().to_parquet(os.environ["TO"] + "/orders.parquet")
"""


def is_installed() -> bool:
    """Whether the environment with singer-sdk exists."""
    return SINGER.exists()


def times(base: str, runs: int) -> Times:
    """The CPU seconds of all processes of both exports."""
    found: Times = {"export": [], "singer": []}
    for _ in range(runs):
        found["export"].append(_seconds(base, [sys.executable, "-c", _EXPORT]))
        piped = 'set -o pipefail; "$0" -c "$1" | "$0" -c "$2"'
        found["singer"].append(_seconds(base, ["bash", "-c", piped, str(SINGER), _TAP, _TARGET]))
    return found


def _seconds(base: str, command: list[str]) -> float:
    import pyarrow.parquet as pq

    with TemporaryDirectory() as home:
        environment = {**os.environ, "BASE": base, "ORDER": json.dumps(server.order(1)), "TO": home}
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, env=environment, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        rows = sum(pq.read_metadata(each).num_rows for each in Path(home).glob("*.parquet"))
    assert rows == server.PRODUCTS, rows
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
