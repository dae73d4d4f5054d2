"""``python -m benchmarks.growth``: how cost grows with stores, pages, fields and the schema.

Each cost is measured at several sizes, in processes of their own for peak memory. ``--check`` fails
if one grows faster than its size. A test verifies the same at small sizes with counts of requests
and function calls, which do not vary from run to run.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import server
from benchmarks.generate import SCHEMA, generated
from benchmarks.measuring import interleaved, numbers
from benchmarks.plots import drawn
from benchmarks.schemas import multiplied
from benchmarks.series import Plot, Points, Series, as_json, steep
from benchmarks.walk import PAGE, client, plain, typed, untouched
from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.quota import RateLimit
from bigcommerce_sdk.transport.limiter import LocalLimiter

THREADS = 8
#: What a response says of the quota.
QUOTA = RateLimit(100_000, 150_000, 30.0, 20.0, None)


# -- stores ------------------------------------------------------------------------------------


def stores(runs: int, sizes: Sequence[int] = (1, 10, 100, 1000)) -> Plot:
    """Clients of many stores in one process, after a call to each."""
    memory: Points = {}
    connections: Points = {}
    threaded: Points = {}
    with server.running(products=10) as base:
        others = open_sockets()
        for size in sizes:
            with client(base) as api:
                visit([api])  # imports, and the connection of this thread
                tracemalloc.start()
                made = clients(api, size)
                visit(made)
                memory[size] = tracemalloc.get_traced_memory()[0] / 1000
                tracemalloc.stop()
                connections[size] = open_sockets() - others
            with client(base) as api, ThreadPoolExecutor(THREADS) as pool:
                list(pool.map(visit, [[each] for each in clients(api, size)]))
                threaded[size] = open_sockets() - others
        with client(base) as api:
            calls = {size: partial(repeat, visit, clients(api, size), max(sizes)) for size in sizes}
            taken = _least(calls, runs)
    limiters = {size: partial(repeat, report, of_stores(size), 10 * max(sizes)) for size in sizes}
    reserved = _least(limiters, runs)
    return Plot(
        "stores in one process",
        "stores",
        [
            Series("memory of their clients, after a call each", "kB", memory),
            Series(
                "CPU of a call to each", "ms", {n: taken[n] * n / max(sizes) * 1e3 for n in sizes}
            ),
            Series(
                "CPU of the limiter for a call to each",
                "ms",
                {n: reserved[n] * n / max(sizes) / 10 * 1e3 for n in sizes},
            ),
            Series(f"open connections, {THREADS} threads", "", threaded),
            Series("open connections, one thread", "", connections),
        ],
    )


def clients(api: BigcommerceApi, count: int) -> list[BigcommerceApi]:
    """Clients of so many stores, which share the connections of one client."""
    return [api.for_store(f"store{number}", "token") for number in range(count)]


def visit(stores: Iterable[BigcommerceApi]) -> None:
    """Make a small call to each store."""
    for api in stores:
        assert api.Coupons.get(1).id == 1


def of_stores(count: int) -> list[LocalLimiter]:
    """The rate limiters of so many stores."""
    first = LocalLimiter()
    return [first.for_store(f"store{number}") for number in range(count)]


def report(limiters: Iterable[LocalLimiter]) -> None:
    """Reserve one request of each store and report its response."""
    for limiter in limiters:
        limiter.reserve()
        limiter.report(QUOTA, refused=False)


def repeat(work: Callable[[list[Any]], None], items: list[Any], times: int) -> None:
    """Do the work for all items, so often that ``times`` items are worked on."""
    for _ in range(times // len(items)):
        work(items)


def open_sockets() -> int:
    """The open sockets of this process, on Linux."""
    kinds: list[str] = []
    for each in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):  # the folder that is read
            kinds.append(str(each.readlink()))
    return sum(kind.startswith("socket:") for kind in kinds)


# -- pages -------------------------------------------------------------------------------------

#: Prints the CPU seconds and the peak memory of a pagination, after one of a page.
_WALK = """
import time
from benchmarks.measuring import peak_memory
from benchmarks.walk import client, count
with client({base!r}) as api:
    next(iter(api.{resource}.iterall()))
    start = time.process_time()
    count(api.{resource})
    print(time.process_time() - start, peak_memory())
"""


def pages(runs: int, sizes: Sequence[int] = (1, 10, 100, 1000, 4000)) -> Plot:
    """Pagination by id and by page number, each in a process of its own."""
    found: dict[str, dict[int, list[float]]] = {"Coupons": {}, "CustomerGroups": {}}
    for size in sizes:
        with server.running(products=size * PAGE) as base:
            for resource, by_size in found.items():
                program = _WALK.format(base=base, resource=resource)
                by_size[size] = _best(partial(numbers, program), runs if size < 1000 else 1)
    cpu, memory = (
        {
            name: {size: values[at] for size, values in by_size.items()}
            for name, by_size in found.items()
        }
        for at in (0, 1)
    )
    return Plot(
        f"pagination, {PAGE} records a page",
        "pages",
        [
            Series("CPU, by page number", "s", cpu["CustomerGroups"]),
            Series("CPU, by id", "s", cpu["Coupons"]),
            Series("peak memory, by page number", "MB", memory["CustomerGroups"]),
            Series("peak memory, by id", "MB", memory["Coupons"]),
        ],
    )


# -- fields ------------------------------------------------------------------------------------


def fields(runs: int, sizes: Sequence[int] = (10, 20, 50, 100, 200)) -> Plot:
    """Pagination over 10,000 products with so many fields in each response."""
    works = {"plain": plain, "untouched": untouched, "typed": typed}
    with ExitStack() as stack:
        bases = {size: stack.enter_context(server.running(fields=size)) for size in sizes}
        times = _least(
            {
                (name, size): partial(work, bases[size])
                for name, work in works.items()
                for size in sizes
            },
            runs,
        )
    of_size = {name: {size: times[name, size] for size in sizes} for name in works}
    return Plot(
        "fields of 10,000 products",
        "fields",
        [
            Series("CPU, three typed fields read", "s", of_size["typed"]),
            Series("CPU, no field read", "s", of_size["untouched"]),
            Series("CPU, plain requests and json", "s", of_size["plain"]),
        ],
    )


# -- schema ------------------------------------------------------------------------------------


def schema(runs: int, sizes: Sequence[int] = (1, 2, 4, 10)) -> Plot:
    """Generation of all files from schemas of several times the size of V2."""
    found: dict[int, list[float]] = {}
    with tempfile.TemporaryDirectory() as home:
        for size in sizes:
            folder = multiplied(SCHEMA, size, Path(home) / str(size))
            found[size] = _best(partial(generated, folder), runs)
    return Plot(
        "schema of V2 and its multiples",
        "times the schema",
        [
            Series("CPU of the generator", "s", {size: found[size][0] for size in sizes}),
            Series("peak memory of the generator", "MB", {size: found[size][1] for size in sizes}),
        ],
    )


def _best(measure: Callable[[], list[float]], runs: int) -> list[float]:
    """The least of each number over some runs."""
    return [min(each) for each in zip(*(measure() for _ in range(runs)), strict=True)]


def _least(works: Mapping[Any, Callable[[], object]], runs: int) -> dict[Any, float]:
    """The least CPU seconds of each function."""
    named = {str(key): work for key, work in works.items()}
    times = interleaved(named, runs, clock=time.process_time)
    return {key: min(times[str(key)]) for key in works}


# -- results -----------------------------------------------------------------------------------

#: The plots, in their order.
PLOTS: dict[str, Callable[[int], Plot]] = {
    "stores": stores,
    "pages": pages,
    "fields": fields,
    "schema": schema,
}


def main() -> int:
    """Measure and print the series."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument(
        "plots", nargs="*", metavar="PLOT", help=f"{', '.join(PLOTS)} (default: all)"
    )
    parser.add_argument("--runs", type=int, default=3, help="runs, of which the best counts")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the series to this file")
    parser.add_argument("--svg", type=Path, metavar="FILE", help="write the plots to this file")
    parser.add_argument("--check", action="store_true", help="fail if a cost is not linear")
    given = parser.parse_args()
    if not set(given.plots) <= set(PLOTS):
        parser.error(f"the plots are {', '.join(PLOTS)}")
    machine = f"Python {platform.python_version()}, {os.cpu_count()} processors"
    print(f"{machine}; in brackets: growth exponents, 1 is linear", flush=True)
    made: list[Plot] = []
    for name in given.plots or PLOTS:
        made.append(PLOTS[name](given.runs))
        print(made[-1].what)
        for each in made[-1].series:
            values = ", ".join(f"{size:,}: {value:,.4g}" for size, value in each.points.items())
            slopes = " ".join(f"{exponent:.2f}" for exponent in each.exponents)
            print(f"  {each.what:<45} {each.unit:<3} {values} ({slopes})", flush=True)
    if given.json:
        given.json.write_text(as_json(machine, made), encoding="utf-8")
    if given.svg:
        given.svg.write_text(drawn(machine, made), encoding="utf-8")
    beyond = steep(made)
    if beyond:
        print(f"not linear: {', '.join(beyond)}")
    return 1 if given.check and beyond else 0


if __name__ == "__main__":
    sys.exit(main())
