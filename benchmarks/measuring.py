"""Timing works side by side."""

from __future__ import annotations

import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping

Work = Callable[..., object]
#: Seconds of each run, by the name of the work.
Times = dict[str, list[float]]


def interleaved(
    works: Mapping[str, Work], runs: int, given: Callable[[], object] | None = None
) -> Times:
    """Every work once, then every work again, so that drift hits all alike.

    Args:
        works: what is timed.
        runs: how often each is; once more is not counted, for imports and first connections.
        given: makes what a work is called with, anew for each run, in time that is not counted.
    """
    times: Times = {name: [] for name in works}
    for run in range(runs + 1):
        for name, work in works.items():
            what = () if given is None else (given(),)
            gc.collect()
            start = time.perf_counter()
            work(*what)
            taken = time.perf_counter() - start
            if run:
                times[name].append(taken)
    return times


def ratio(times: Times, mine: str, theirs: str) -> float:
    """The median of the ratios of two works, run by run."""
    pairs = zip(times[mine], times[theirs], strict=True)
    return statistics.median(one / other for one, other in pairs)


def seconds(times: Times, name: str) -> float:
    """The median of a work's seconds."""
    return statistics.median(times[name])


def printed(code: str) -> float:
    """The number that a program prints, run by a process of its own."""
    command = [sys.executable, "-c", code]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
