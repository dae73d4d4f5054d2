"""Generation is deterministic for every hash seed and order of files.

That other Pythons give them too is proved by ``make check-pythons``: tests/pythons.py.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

from tests.generator.micro import ROOT, THINGS, write_schema
from tests.generator.whole_schema import whole_schema

SEEDS = ("0", "1", "12345")


def copied(schema: Path, directory: Path, seed: str) -> Path:
    """A copy whose files were made in another order, which is how some file systems list them."""
    paths = sorted(schema.rglob("*.yaml"))
    random.Random(seed).shuffle(paths)
    for path in paths:
        copy = directory / path.relative_to(schema)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    return directory


def start(python: str, seed: str, schema: Path, out: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [python, "-m", "generator", "build", "-q", "--schema", str(schema), "--out", str(out)]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)


def built(process: subprocess.Popen[str], out: Path) -> dict[str, bytes]:
    _, said = process.communicate()
    assert (process.returncode, said) == (0, "")
    files = [path for path in out.rglob("*") if path.is_file()]
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def builds(schema: Path, home: Path, seeds: tuple[str, ...]) -> list[dict[str, bytes]]:
    """What each seed builds from its own copy of a schema, all at once."""
    running: dict[subprocess.Popen[str], Path] = {}
    for seed in seeds:
        out = home / seed / "out"
        running[start(sys.executable, seed, copied(schema, home / seed / "schema", seed), out)] = (
            out
        )
    return [built(process, out) for process, out in running.items()]


def test_rendering_is_deterministic_for_every_key_and_hash_seed(tmp_path: Path) -> None:
    schema = write_schema(tmp_path / "whole", whole_schema(lambda kind, key: f"{kind} {key}"))
    first, second, third = builds(schema, tmp_path, SEEDS)
    assert first == second == third


def test_the_whole_sdk_is_the_same_for_every_seed(tmp_path: Path) -> None:
    first, second = builds(ROOT / "schema", tmp_path, ("0", "12345"))
    assert len(first) > 100
    assert first == second


def test_problems_come_in_the_same_order(tmp_path: Path) -> None:
    broken = THINGS + "  b: {typo: x}\n  a: {type: link, to: Nowhere, doc: A.}\nzzz: 1\naaa: 2\n"
    schema = write_schema(tmp_path / "schema", {"things.yaml": broken, "others.yaml": broken})
    said: set[str] = set()
    for seed in SEEDS:
        process = start(sys.executable, seed, schema, tmp_path / "out")
        said.add(process.communicate()[1])
    assert len(said) == 1
    assert "nothing was written" in said.pop()
