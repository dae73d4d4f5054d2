"""``python -m benchmarks``: the figures as a table, JSON and a chart."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks import (
    apis,
    asynchronous,
    clients,
    command_line,
    export_jobs,
    exports,
    generate,
    limiter,
    memory,
    records,
    sandbox,
    start,
    walk,
    wide,
)
from benchmarks.budgets import ROWS
from benchmarks.chart import chart

#: The sections, in the order in which they run.
SECTIONS: dict[str, Callable[[int], dict[str, float]]] = {
    "walk": walk.figures,
    "wide": wide.figures,
    "start": start.figures,
    "clients": clients.figures,
    "asynchronous": asynchronous.figures,
    "records": records.figures,
    "memory": memory.figures,
    "exports": exports.figures,
    "export_jobs": export_jobs.figures,
    "command_line": command_line.figures,
    "limiter": limiter.figures,
    "generate": generate.figures,
    "apis": apis.figures,
    "sandbox": sandbox.figures,
}


def main() -> int:
    """Measure the figures and print them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "sections",
        nargs="*",
        metavar="SECTION",
        help=f"sections to run: {', '.join(SECTIONS)} (default: all)",
    )
    parser.add_argument(
        "--runs", type=int, default=7, help="measured runs of each section (default: 7)"
    )
    parser.add_argument(
        "--json", type=Path, metavar="FILE", help="also write the figures to this file"
    )
    parser.add_argument("--svg", type=Path, metavar="FILE", help="write the chart to this file")
    parser.add_argument("--check", action="store_true", help="fail if a budget is exceeded")
    options = parser.parse_args()
    unknown = sorted(set(options.sections) - set(SECTIONS))
    if unknown or options.runs < 1:
        parser.error(f"unknown section {unknown[0]!r}" if unknown else "--runs must be at least 1")
    machine = f"Python {platform.python_version()}, {os.cpu_count()} processors"
    print(
        f"{machine}, medians of {options.runs} runs (generate: at most 3), the best of them for "
        "asyncio; single runs for counts, bytes, for_store, changes, jobs, the quota and memory",
        flush=True,
    )
    found: dict[str, float] = {}
    for name in options.sections or SECTIONS:
        figures = {key: round(value, 4) for key, value in SECTIONS[name](options.runs).items()}
        for key, value in figures.items():
            print(line(key, value), flush=True)
        found.update(figures)
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(as_json(machine, options.runs, found), encoding="utf-8")
    if options.svg:
        options.svg.parent.mkdir(parents=True, exist_ok=True)
        options.svg.write_text(chart(machine, found), encoding="utf-8")
    beyond = [ROWS[key].what for key, value in found.items() if not ROWS[key].passes(value)]
    if options.check and beyond:
        print(f"budget exceeded: {', '.join(beyond)}")
    return 1 if options.check and beyond else 0


def line(key: str, value: float) -> str:
    """One row of the table."""
    row = ROWS[key]
    if row.keeps(value):
        verdict = "ok" if row.budget else ""
    else:
        verdict = f"known excess: {row.because}" if row.passes(value) else "EXCEEDED"
    return f"{row.what:<52} {value:>9,.4g} {row.unit:<6} {row.budget:>8} {verdict}".rstrip()


def as_json(machine: str, runs: int, found: dict[str, float]) -> str:
    """The figures as JSON."""
    figures = [{"name": key, "value": value, **ROWS[key]._asdict()} for key, value in found.items()]
    return json.dumps({"machine": machine, "runs": runs, "figures": figures}, indent=1) + "\n"


if __name__ == "__main__":
    sys.exit(main())
