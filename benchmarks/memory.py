"""Whether a walk of a million records takes more memory than one of ten thousand."""

from __future__ import annotations

from benchmarks import server
from benchmarks.measuring import printed

RECORDS = 1_000_000

#: Prints by how many MB the peak of a process rises when it walks many more records.
_WALK = r"""
import pathlib, re, resource, sys
from bigcommerce_sdk import BigcommerceApi

def peak():
    if sys.platform == "linux":  # where the other one tells the peak of the parent process as well
        told = pathlib.Path("/proc/self/status").read_text()
        return int(re.search(r"VmHWM:\s*(\d+) kB", told)[1]) / 2**10
    told = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return told / (2**20 if sys.platform == "darwin" else 2**10)

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
    """Megabytes; measured once, in a process of its own."""
    with server.running(products=RECORDS) as base:
        return {"memory_flat": printed(_WALK.format(base=base, records=RECORDS))}
