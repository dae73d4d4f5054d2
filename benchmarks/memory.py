"""Peak memory of pagination over a million records, compared with ten thousand."""

from __future__ import annotations

from benchmarks import server
from benchmarks.measuring import printed

RECORDS = 1_000_000

#: Prints the rise of the peak memory in MB after the first 10,000 records.
_WALK = r"""
from benchmarks.measuring import peak_memory
from bigcommerce_sdk import BigcommerceApi

with BigcommerceApi(store_hash="bench", access_token="bench", host={base!r}) as api:
    seen = 0
    for product in api.Products.iterall():
        seen += 1
        if seen == 10_000:
            before = peak_memory()
assert seen == {records}, seen
print(peak_memory() - before)
"""


def figures(runs: int) -> dict[str, float]:
    """Megabytes; measured once, in a separate process."""
    with server.running(products=RECORDS) as base:
        return {"memory_flat": printed(_WALK.format(base=base, records=RECORDS))}
