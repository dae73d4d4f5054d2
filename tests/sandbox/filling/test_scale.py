"""What ``Sandbox.fill`` does for each resource, in each process, and with many rows."""

from __future__ import annotations

import cProfile
import os
import pstats
import subprocess
import sys
import tracemalloc

import pytest

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.filling.fill import fillable

NAMES = fillable(catalogue_of("bigcommerce_sdk.resources"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("demo", [True, False])
def test_each_resource_can_be_filled_alone(name: str, demo: bool) -> None:
    sandbox = Sandbox(demo=demo)
    before = sandbox.snapshot()
    added = sandbox.fill(**{name: 3})
    resource = NAMES[name]
    assert added[name] == 3
    assert len(sandbox.snapshot()[resource]) >= len(before.get(resource, ())) + 3


DUMP = """
import hashlib, json
from bigcommerce_sdk.sandbox import Sandbox
sandbox = Sandbox(fill={"orders": 40, "promotions": 3, "blog_posts": 2, "segments": 2, "seed": 7})
print(hashlib.sha256(json.dumps(sandbox.snapshot()).encode()).hexdigest())
"""


def test_the_rows_are_the_same_in_every_process() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", DUMP],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1")
    }
    assert len(digests) == 1


def calls(count: int) -> int:
    """Function calls that filling takes."""
    sandbox = Sandbox()
    profile = cProfile.Profile()
    profile.runcall(sandbox.fill, orders=count, customers=count, products=count, categories=count)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def test_twice_the_rows_take_twice_the_work() -> None:
    calls(5)  # loads what is loaded once
    assert calls(80) < 2.2 * calls(40)


def test_filling_needs_no_more_memory_than_the_rows() -> None:
    Sandbox().fill(products=5)
    sandbox = Sandbox()
    tracemalloc.start()
    try:
        sandbox.fill(products=250)
        rows, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1.3 * rows
