"""The command line: CPU of help and completion, CSV of 10,000 orders, flat memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence

from benchmarks import server
from benchmarks.measuring import environment, interleaved, printed, ratio

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
    """Ratios of CPU and time, and megabytes."""
    found = {name: _starts(words, {}, runs) for name, words in _LIGHT.items()}
    found["cli_tab"] = _starts((), _TAB, runs)
    with server.running(products=server.PRODUCTS) as base:
        works = {
            "ours": lambda: _run((*_COMMAND, "orders", "list", "--all", "-o", "csv"), base),
            "loop": lambda: _run((sys.executable, "-c", _LOOP), base),
        }
        found["cli_csv"] = ratio(interleaved(works, runs), "ours", "loop")
    if sys.platform == "linux":
        with server.running(products=_ROWS) as base:
            found["cli_memory"] = max(
                printed(_MEMORY.format(format=each), _settings(base)) for each in ("csv", "ndjson")
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
        subprocess.run(command, check=True, capture_output=True, env=environment(variables))
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
            env=environment(_settings(base)),
        )


def _settings(base: str) -> dict[str, str]:
    return {
        "BIGCOMMERCE_HOST": base,
        "BIGCOMMERCE_STORE_HASH": "bench",
        "BIGCOMMERCE_ACCESS_TOKEN": "bench",
    }
