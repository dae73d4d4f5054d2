"""Start-up cost: imports before the first response."""

from __future__ import annotations

from functools import partial

from benchmarks import server
from benchmarks.measuring import printed, ratio

#: Prints the seconds of an import, without the start of the interpreter.
_IMPORT = """
import time
start = time.perf_counter()
import {}
print(time.perf_counter() - start)
"""
#: Prints the number of modules after a first call, without the extra for JSON.
_CALL = """
import sys
sys.modules["msgspec"] = None
{}
print(len(sys.modules))
"""
_OURS = """
import bigcommerce_sdk
api = bigcommerce_sdk.BigcommerceApi(store_hash="bench", access_token="bench", host={!r})
api.Products.all(limit=1)[0].price
"""
_PLAIN = """
import json, requests
session = requests.Session()
json.loads(session.get({!r} + "/stores/bench/v2/products?limit=1").content)[0]["price"]
"""


def figures(runs: int) -> dict[str, float]:
    """Ratios of import times, and modules of a first call."""
    imports = {name: partial(printed, _IMPORT.format(name)) for name in
               ("requests", "bigcommerce_sdk", "bigcommerce.api")}  # fmt: skip
    times: dict[str, list[float]] = {name: [] for name in imports}
    for _ in range(runs + 1):
        for name, take in imports.items():
            times[name].append(take())
    with server.running(products=10) as base:
        ours, plain = (printed(_CALL.format(code.format(base))) for code in (_OURS, _PLAIN))
    return {
        "import": _ratio(times, "bigcommerce_sdk"),
        "import_incumbent": _ratio(times, "bigcommerce.api"),
        "first_call_modules": ours - plain,
    }


def _ratio(times: dict[str, list[float]], name: str) -> float:
    counted = {
        each: values[1:] for each, values in times.items()
    }  # the first run fills disk caches
    return ratio(counted, name, "requests")
