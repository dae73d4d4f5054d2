"""``python -m benchmarks.builds BASE``: compare builds with an earlier version.

BASE is a git ref, whose files are exported below ``build/``, or a directory with a checkout. Both
versions run with this Python and its packages, each run in a separate process, interleaved
(A B, B A, ...). Both build the schema of BASE, which both can read. The figure is the processor
time of a process and its children, the minimum of the runs, since this depends least on other load.
Memory is the peak of the largest process.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.schemas import FIELDS, many_fields, multiplied

ROOT = Path(__file__).parents[1]
TIMES = 10


class Scenario(NamedTuple):
    """A build that is timed.

    Attributes:
        what: the description.
        schema: the schema to build.
        most: the maximum time, as a fraction of the time of BASE.
        prepare: called before each run with the directories of the schema and the output.
        built: whether the output exists before the first run.
        megabytes: the maximum peak memory.
    """

    what: str
    schema: str
    most: float
    prepare: Callable[[Path, Path], None] = lambda schema, out: None
    built: bool = True
    megabytes: float | None = None


class Run(NamedTuple):
    """The resources of a process: processor seconds, elapsed seconds, megabytes."""

    cpu: float
    wall: float
    memory: float


def without_output(schema: Path, out: Path) -> None:
    """Remove the generated files, and the cache of earlier versions."""
    shutil.rmtree(out, ignore_errors=True)


def with_an_edit(schema: Path, out: Path) -> None:
    """Change one text of one file, differently in each run."""
    file = next(iter(sorted(schema.glob("*orders.yaml"))))
    text = file.read_text(encoding="utf-8")
    edited = re.sub(r"^doc: .*$", f"doc: Edited at {time.time_ns()}.", text, count=1, flags=re.M)
    file.write_text(edited, encoding="utf-8")


SCENARIOS = {
    "cold": Scenario("all files, clean build", "base", 1.0, without_output, built=False),
    "warm": Scenario("all files, nothing changed", "base", 1.0),
    "edit": Scenario("all files, one changed", "base", 1.0, with_an_edit),
    "large": Scenario(f"{TIMES} times as many resources, nothing changed", "large", 0.7),
    "fields": Scenario(
        f"{FIELDS:,} fields in one file, clean build",
        "fields",
        0.3,
        without_output,
        built=False,
        megabytes=300,
    ),
}


def main() -> int:
    """Measure and print; return 1 if a bound is exceeded."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.builds", description=__doc__)
    parser.add_argument("base", metavar="BASE", help="a git ref or a directory")
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=", ".join(SCENARIOS))
    parser.add_argument("--runs", type=int, default=5, help="runs of each version (default: 5)")
    options = parser.parse_args()
    if not set(options.scenarios) <= set(SCENARIOS):
        parser.error(f"the scenarios are {', '.join(SCENARIOS)}")
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        base = exported(options.base, Path(folder) / "base")
        for name in options.scenarios or SCENARIOS:
            kept &= _compare(SCENARIOS[name], base, Path(folder) / name, options.runs)
    return 0 if kept else 1


def exported(base: str, to: Path) -> Path:
    """Export the version to compare with; return its directory."""
    if Path(base).is_dir():
        return Path(base).resolve()
    command = ["git", "archive", "--format=tar", base]
    archive = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(to, filter="data")
    return to


def _compare(scenario: Scenario, base: Path, folder: Path, runs: int) -> bool:
    builds = {tree: _builds(scenario, tree, base, folder / name) for name, tree in
              (("now", ROOT), ("base", base))}  # fmt: skip
    taken: dict[Path, list[Run]] = {ROOT: [], base: []}
    for number in range(runs):
        for tree in (ROOT, base) if number % 2 else (base, ROOT):
            taken[tree].append(next(builds[tree]))
    now, before = (min(run.cpu for run in taken[tree]) for tree in (ROOT, base))
    memory = max(run.memory for run in taken[ROOT])
    kept = now <= before * scenario.most and memory <= (scenario.megabytes or memory)
    wall = [min(run.wall for run in taken[tree]) for tree in (ROOT, base)]
    print(
        f"{scenario.what:<48} {now:7.2f} s of {before:7.2f} s: {now / before:5.2f} x, "
        f"at most {scenario.most:g}; elapsed {wall[0]:.2f} s of {wall[1]:.2f} s; "
        f"{memory:.0f} MB {'ok' if kept else 'EXCEEDED'}",
        flush=True,
    )
    return kept


def _builds(scenario: Scenario, tree: Path, base: Path, folder: Path) -> Iterator[Run]:
    """Build repeatedly, with the cache of versions that have one."""
    schema, out = folder / "schema", folder / "made" / "out"
    given = base / "schema" / "v2"
    given = given if given.is_dir() else base / "schema"  # in older revisions
    if scenario.schema == "base":
        shutil.copytree(given, schema)
    elif scenario.schema == "large":
        multiplied(given, TIMES, schema)
    else:
        many_fields(given, FIELDS, schema)
    command: list[str | Path] = ["-m", "generator", "build", "--schema", schema, "--out", out]
    command += ["--cache", out.parent / "cache"]
    if scenario.built:
        run(command, tree)
    while True:
        scenario.prepare(schema, out.parent)
        yield run(command, tree)


def run(arguments: list[str | Path], tree: Path) -> Run:
    """Run this Python with the modules of a directory; return what it took."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": ""}
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *arguments], cwd=tree, env=environment, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{tree}: {arguments[1]} failed with status {process.returncode}")
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return Run(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / unit)


if __name__ == "__main__":
    sys.exit(main())
