"""Interleaved timing."""

from __future__ import annotations

import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping

Work = Callable[..., object]
#: Seconds of each run, by name of the function.
Times = dict[str, list[float]]


def interleaved(
    works: Mapping[str, Work],
    runs: int,
    given: Callable[[], object] | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> Times:
    """Time functions in interleaved runs, so that drift affects all alike.

    Args:
        works: the functions by name.
        runs: the number of measured runs, after one warm-up run for imports and connections.
        given: makes the argument of each run, outside of the measured time.
        clock: gives the seconds; :func:`time.process_time` measures CPU time.
    """
    times: Times = {name: [] for name in works}
    for run in range(runs + 1):
        for name, work in works.items():
            what = () if given is None else (given(),)
            gc.collect()
            start = clock()
            work(*what)
            taken = clock() - start
            if run:
                times[name].append(taken)
    return times


def ratio(times: Times, mine: str, theirs: str) -> float:
    """The median of the ratios of two functions by run."""
    pairs = zip(times[mine], times[theirs], strict=True)
    return statistics.median(one / other for one, other in pairs)


def least_ratio(times: Times, mine: str, theirs: str) -> float:
    """The ratio of the best runs of two functions, which were disturbed least."""
    return min(times[mine]) / min(times[theirs])


def seconds(times: Times, name: str) -> float:
    """The median of the seconds of a function."""
    return statistics.median(times[name])


def printed(code: str) -> float:
    """The number that a program prints when run in a separate process."""
    command = [sys.executable, "-c", code]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
