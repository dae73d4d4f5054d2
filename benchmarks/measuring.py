"""Interleaved timing, peak memory and counts of calls."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

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


def printed(code: str, variables: Mapping[str, str] | None = None) -> float:
    """The number that a program prints; see :func:`numbers`."""
    [number] = numbers(code, variables)
    return number


def numbers(code: str, variables: Mapping[str, str] | None = None) -> list[float]:
    """The numbers that a program prints when run in a separate process.

    Args:
        code: the program.
        variables: environment variables beyond those of this process.
    """
    command, given = [sys.executable, "-c", code], environment(variables or {})
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=given)
    return [float(each) for each in done.stdout.split()]


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """The environment of this process with further variables."""
    return {**os.environ, **variables}


def children_cpu() -> float:
    """The CPU seconds of all processes that this one started and that ended: a clock."""
    import resource  # missing on Windows

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def peak_memory() -> float:
    """The peak memory of this process in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss includes the peak of the parent process on Linux
        return int(status.read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]) / 2**10
    import resource  # missing on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


def calls(work: Callable[[], object]) -> int:
    """The number of function calls of some work: a measure of CPU that never varies."""
    count = 0

    def profile(frame: object, event: str, _: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
