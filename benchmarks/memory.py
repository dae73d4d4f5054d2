"""Peak memory of pagination over a million records, compared with ten thousand."""

from __future__ import annotations

from benchmarks import server
from benchmarks.measuring import printed

RECORDS = 1_000_000

#: Prints the rise of the peak memory in MB after the first 10,000 records.
_WALK = r"""
import pathlib, re, resource, sys
from bigcommerce_sdk import BigcommerceApi

def peak():
    if sys.platform == "linux":  # ru_maxrss includes the peak of the parent process there
        found = pathlib.Path("/proc/self/status").read_text()
        return int(re.search(r"VmHWM:\s*(\d+) kB", found)[1]) / 2**10
    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found / (2**20 if sys.platform == "darwin" else 2**10)

with BigcommerceApi(store_hash="bench", access_token="bench", host={base!r}) as api:
    seen = 0
    for product in api.Products.iterall():
        seen += 1
        if seen == 10_000:
            before = peak()
assert seen == {records}, seen
print(peak() - before)
"""


def figures(runs: int) -> dict[str, float]:
    """Megabytes; measured once, in a separate process."""
    with server.running(products=RECORDS) as base:
        return {"memory_flat": printed(_WALK.format(base=base, records=RECORDS))}
