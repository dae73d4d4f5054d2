"""The command line: CPU of help and completion, CSV of a long list, flat memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

from benchmarks import server
from benchmarks.budgets import Row
from benchmarks.measuring import interleaved, printed, ratio

#: Interpreter starts of one measured run, because one takes about ten milliseconds.
_STARTS = 5
_BARE = (sys.executable, "-c", "pass")
_COMMAND = (sys.executable, "-m", "bigcommerce_sdk")
#: Command lines of which one run is compared with a start of the interpreter.
_LIGHT = {
    "cli_help": ("--help",),
    "cli_help_list": ("orders", "list", "--help"),
}
#: Completes a word, as shells do.
_TAB = {
    "_BIGCOMMERCE_COMPLETE": "zsh_complete",
    "COMP_WORDS": "bigcommerce orders l",
    "COMP_CWORD": "2",
}
#: The same list by a program: every field of every record, as CSV.
_LOOP = """
import csv, sys
from bigcommerce_sdk import BigcommerceApi

with BigcommerceApi.from_env() as api:
    writer, names = csv.writer(sys.stdout), None
    for product in api.Products.iterall():
        row = product.to_dict()
        if names is None:
            names = list(row)
            writer.writerow(names)
        writer.writerow([row.get(name) for name in names])
"""
#: Prints the rise of the peak memory in MB between 10,000 and all rows.
_MEMORY = r"""
import os, pathlib, re, sys
from bigcommerce_sdk.cli import main

def peak():
    found = pathlib.Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s*(\d+) kB", found)[1]) / 2**10

sys.stdout = open(os.devnull, "w")
words = ["products", "list", "-o", {format!r}]
assert main([*words, "--limit", "10000"]) == 0
before = peak()
assert main([*words, "--all"]) == 0
print(peak() - before, file=sys.__stdout__)
"""
#: Rows of the measurement of memory.
_ROWS = 100_000

#: The figures and their budgets.
ROWS = {
    "cli_help": Row("CPU of --help, relative to a start of the interpreter", "x", most=8),
    "cli_help_list": Row("CPU of orders list --help", "x", most=8),
    "cli_tab": Row("CPU of one TAB", "x", most=8),
    "cli_csv": Row("10,000 products as CSV, relative to a loop that writes them", "x", most=1.25),
    "cli_memory": Row("memory that 90,000 further rows add", "MB", most=5),
}


def figures(runs: int) -> dict[str, float]:
    """Ratios of CPU and time, and megabytes."""
    found = {name: _starts(words, {}, runs) for name, words in _LIGHT.items()}
    found["cli_tab"] = _starts((), _TAB, runs)
    with server.running(products=server.PRODUCTS) as base:
        works = {
            "ours": lambda: _run((*_COMMAND, "products", "list", "--all", "-o", "csv"), base),
            "loop": lambda: _run((sys.executable, "-c", _LOOP), base),
        }
        found["cli_csv"] = ratio(interleaved(works, runs), "ours", "loop")
    if sys.platform == "linux":
        with server.running(products=_ROWS) as base:
            os.environ.update(_environment(base))
            found["cli_memory"] = max(
                printed(_MEMORY.format(format=each)) for each in ("csv", "ndjson")
            )
    return found


def _starts(words: Sequence[str], variables: Mapping[str, str], runs: int) -> float:
    """The CPU of a command, relative to that of a start of the interpreter."""
    pairs: list[float] = []
    for run in range(runs + 1):
        bare = _cpu(_BARE, variables)
        taken = _cpu((*_COMMAND, *words), variables)
        if run:
            pairs.append(taken / bare)
    return statistics.median(pairs)


def _cpu(command: Sequence[str], variables: Mapping[str, str]) -> float:
    before = os.times()
    for _ in range(_STARTS):
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, **variables})
    after = os.times()
    return (after.children_user - before.children_user) + (
        after.children_system - before.children_system
    )


def _run(command: Sequence[str], base: str) -> None:
    with open(os.devnull, "wb") as nothing:
        subprocess.run(
            command,
            check=True,
            stdout=nothing,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_environment(base)},
        )


def _environment(base: str) -> dict[str, str]:
    return {
        "BIGCOMMERCE_HOST": base,
        "BIGCOMMERCE_STORE_HASH": "bench",
        "BIGCOMMERCE_ACCESS_TOKEN": "bench",
    }


if __name__ == "__main__":
    began = time.perf_counter()
    for name, value in figures(3).items():
        print(f"{ROWS[name].what}: {value:.2f} {ROWS[name].unit} ({ROWS[name].budget})")
    print(f"{time.perf_counter() - began:.0f} s")
