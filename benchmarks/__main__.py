"""``python -m benchmarks``: a table of medians over interleaved runs, and the same as JSON."""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import generate, limiter, sandbox, server, walk

Work = Callable[[], int]


def interleaved(works: dict[str, Work], runs: int) -> dict[str, list[float]]:
    """Seconds of each run: every work once, then every work again, so that drift hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work()  # not counted: imports, first connections
    for _ in range(runs):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            times[name].append(time.perf_counter() - start)
    return times


def report(times: dict[str, list[float]], against: str) -> list[dict[str, object]]:
    """Median seconds of each work, and the median of its ratios to ``against``, run by run."""
    rows: list[dict[str, object]] = []
    for name, seconds in times.items():
        ratios = [mine / theirs for mine, theirs in zip(seconds, times[against], strict=True)]
        rows.append(
            {
                "what": name,
                "seconds": round(statistics.median(seconds), 4),
                "ratio": round(statistics.median(ratios), 3),
                "against": against,
            }
        )
    return rows


def main() -> int:
    """Run everything and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each, default 7")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results here as well")
    options = parser.parse_args()
    plain = "walk, plain requests and json"
    with server.running() as base:
        walking = interleaved(
            {
                plain: lambda: walk.plain(base),
                "walk, typed reads of three fields": lambda: walk.typed(base),
                "walk, records untouched": lambda: walk.untouched(base),
            },
            options.runs,
        )
    waiting = "40 pages, 50 ms each"
    with server.running(latency=0.05) as base:
        overlapping = interleaved(
            {
                waiting: lambda: walk.forty_pages(base, 1),
                "the same, concurrency=8": lambda: walk.forty_pages(base, 8),
            },
            min(options.runs, 5),
        )
    once = "generate everything, cold"
    with tempfile.TemporaryDirectory() as folder:
        double = generate.multiplied(2, Path(folder) / "2")
        fourfold = generate.multiplied(4, Path(folder) / "4")
        kept = Path(folder) / "cache"
        generating = interleaved(
            {
                once: generate.everything,
                "the same, nothing changed": lambda: generate.everything(cache=kept),
                "the schema twice over": lambda: generate.everything(double),
                "the schema four times over": lambda: generate.everything(fourfold),
                "read and check the schema": generate.load_only,
            },
            min(options.runs, 3),
        )
    asked = f"the sandbox, {sandbox.REQUESTS:,} small requests"
    with sandbox.running() as target:
        asking = interleaved({asked: lambda: sandbox.small_gets(target)}, options.runs)
    rows = report(walking, plain) + report(overlapping, waiting)
    rows += report(generating, once) + report(asking, asked)
    print(f"Python {platform.python_version()}, {server.PRODUCTS:,} products, {options.runs} runs")
    print(f"{'what':<36} {'median s':>9} {'ratio':>7}  against")
    for row in rows:
        print(f"{row['what']:<36} {row['seconds']:>9} {row['ratio']:>7}  {row['against']}")
    limited = limiter.run()
    longer = limited.seconds / limiter.LEAST
    print(
        f"{limiter.CALLS:,} calls by {limiter.THREADS} threads took {longer:.3f} times as long as "
        f"their quota needs; {limited.refused} were refused on the way"
    )
    per_second = sandbox.REQUESTS / statistics.median(asking[asked])
    print(f"the sandbox answers {per_second:,.0f} small requests a second on one processor")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
