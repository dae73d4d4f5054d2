"""The command line: CPU of help and completion, CSV of 10,000 orders, flat memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import partial

from benchmarks import server
from benchmarks.measuring import children_cpu, environment, interleaved, printed, ratio

_COMMAND = (sys.executable, "-m", "bigcommerce_sdk")
#: Completes a word, as shells do.
_TAB = {
    "_BIGCOMMERCE_COMPLETE": "zsh_complete",
    "COMP_WORDS": "bigcommerce orders l",
    "COMP_CWORD": "2",
}
#: Starts of each program in a measured run, since the smallest takes ten milliseconds.
_STARTS = 5
#: The same list by a program: every field of every record, as CSV.
_LOOP = """
import csv, sys
from bigcommerce_sdk import BigcommerceApi

with BigcommerceApi.from_env() as api:
    writer, names = csv.writer(sys.stdout), None
    for order in api.Orders.iterall():
        row = order.to_dict()
        if names is None:
            names = list(row)
            writer.writerow(names)
        writer.writerow([row.get(name) for name in names])
"""
#: Prints the rise of the peak memory in MB between 10,000 and all rows.
_MEMORY = r"""
import os, sys
from benchmarks.measuring import peak_memory
from bigcommerce_sdk.cli import main

sys.stdout = open(os.devnull, "w")
words = ["orders", "list", "-o", {format!r}]
assert main([*words, "--limit", "10000"]) == 0
before = peak_memory()
assert main([*words, "--all"]) == 0
print(peak_memory() - before, file=sys.__stdout__)
"""
#: Rows of the measurement of memory.
_ROWS = 100_000


def figures(runs: int) -> dict[str, float]:
    """Ratios of the CPU time of programs, and megabytes."""
    starts = {
        "bare": partial(_start, (sys.executable, "-c", "pass")),
        "cli_help": partial(_start, (*_COMMAND, "--help")),
        "cli_help_list": partial(_start, (*_COMMAND, "orders", "list", "--help")),
        "cli_tab": partial(_start, _COMMAND, _TAB),
    }
    times = interleaved(starts, runs, clock=children_cpu)
    found = {name: ratio(times, name, "bare") for name in starts if name != "bare"}
    with server.running() as base:
        works = {
            "ours": partial(_run, (*_COMMAND, "orders", "list", "--all", "-o", "csv"), base),
            "loop": partial(_run, (sys.executable, "-c", _LOOP), base),
        }
        found["cli_csv"] = ratio(interleaved(works, runs, clock=children_cpu), "ours", "loop")
    with server.running(products=_ROWS) as base:
        found["cli_memory"] = max(
            printed(_MEMORY.format(format=each), _settings(base)) for each in ("csv", "ndjson")
        )
    return found


def _start(command: Sequence[str], variables: Mapping[str, str] | None = None) -> None:
    given = environment(variables or {})
    for _ in range(_STARTS):
        subprocess.run(command, check=True, capture_output=True, env=given)


def _run(command: Sequence[str], base: str) -> None:
    nothing = subprocess.DEVNULL
    given = environment(_settings(base))
    subprocess.run(command, check=True, stdout=nothing, stderr=nothing, env=given)


def _settings(base: str) -> dict[str, str]:
    return {
        "BIGCOMMERCE_HOST": base,
        "BIGCOMMERCE_STORE_HASH": "bench",
        "BIGCOMMERCE_ACCESS_TOKEN": "bench",
    }
