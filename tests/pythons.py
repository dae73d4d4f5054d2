"""``python -m tests.pythons``: generated files are equal on every Python and hash seed.

On this Python under two seeds, and on each other Python of this machine under one more, generated
code, stubs, reference and schema language are compared with the committed files, and what is not
committed with what the first of them gave: the OpenAPI document, and the code for a schema that has
every key of the language. Other Pythons get an environment below ``build/pythons``, made once.
"""

from __future__ import annotations

import difflib
import itertools
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.generator.micro import write_schema
from tests.generator.whole_schema import whole_schema

ROOT = Path(__file__).parent.parent
SUPPORTED = ("3.11", "3.12", "3.13", "3.14")
HOME = ROOT / "build" / "pythons"
SEEDS_HERE = 2

#: What the generator needs, and the store, which the OpenAPI document's examples are from.
LOCK = "requirements/demo.txt"

#: How much of a difference is shown.
SHOWN_LINES = 40

#: What is run. Each keeps its formatted files, but what is formatted is always made anew.
COMMANDS = (
    "-m generator check --quiet --cache {cache}",
    "-m generator language --check",
    "-m generator docs --check",
    "-m generator openapi --quiet --output {out}/openapi.json",
    "-m generator build --quiet --schema {whole} --out {out}/whole",
)


class Python(NamedTuple):
    """A Python that has what the generator needs."""

    version: str
    command: Path
    #: where it keeps formatted files
    cache: Path


class Trial(NamedTuple):
    """What one Python gave under one seed."""

    name: str
    files: dict[str, str]
    #: what a command said that failed
    problem: str


def this_python() -> Python:
    """The one that runs this, with the cache of ``make check``."""
    return Python(platform.python_version(), Path(sys.executable), ROOT / "build" / "generator")


def other_pythons() -> Iterator[Python | str]:
    """The other supported versions: each ready for use, or why it is not."""
    for version in SUPPORTED:
        if version == ".".join(platform.python_version_tuple()[:2]):
            continue
        home = HOME / version
        python = home / "bin" / "python"
        if not is_up_to_date(home, version):
            found = find(version)
            if found is None:
                yield f"Python {version}: not found"
                continue
            print(f"Python {version}: installing into {home.relative_to(ROOT)} ...", flush=True)
            problem = install(found, home)
            if problem:
                yield f"Python {version}: found, but cannot be used: {problem}"
                continue
        yield Python(full_version(python) or version, python, home / "formatted")


def find(version: str, environment: Mapping[str, str] = os.environ) -> Path | None:
    """A Python of a version, such as ``3.12``: on the path, or among those that pyenv keeps."""
    pyenv = Path(environment.get("PYENV_ROOT") or Path.home() / ".pyenv")
    on_path = shutil.which(f"python{version}", path=environment.get("PATH"))
    kept = sorted(pyenv.glob(f"versions/{version}.*/bin/python{version}"))
    for each in [*([Path(on_path)] if on_path else []), *kept]:
        if is_version(each, version):  # pyenv puts commands on the path that only say "not found"
            return each
    return None


def full_version(python: Path) -> str:
    """What a Python calls itself, or nothing when it does not work."""
    command = [str(python), "-c", "import platform, venv; print(platform.python_version())"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def is_version(python: Path, version: str) -> bool:
    return full_version(python).startswith(f"{version}.")


def is_up_to_date(home: Path, version: str) -> bool:
    """Whether an environment works, and was made since its needs were last changed."""
    mark, needs = home / ".installed", [ROOT / "pyproject.toml", ROOT / LOCK]
    made = mark.is_file() and all(mark.stat().st_mtime >= each.stat().st_mtime for each in needs)
    return made and is_version(home / "bin" / "python", version)


def install(python: Path, home: Path) -> str:
    """Make an environment for the generator. Returns what went wrong, or nothing."""
    pip = [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    pip.append("--disable-pip-version-check")
    commands: list[list[str]] = [
        [str(python), "-m", "venv", "--clear", str(home)],
        [*pip, "--require-hashes", "-r", str(ROOT / LOCK)],
        [*pip, "--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
    ]
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return (done.stderr or done.stdout).strip().rpartition("\n")[2]
    (home / ".installed").touch()
    return ""


def attempt(python: Python, seed: int, whole: Path, commands: Sequence[str] = COMMANDS) -> Trial:
    """Run the commands on a Python under a seed."""
    name = f"Python {python.version}, hash seed {seed}"
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    with tempfile.TemporaryDirectory() as out:
        for command in commands:
            words = [
                word.format(cache=python.cache, out=out, whole=whole) for word in command.split()
            ]
            done = subprocess.run(
                [python.command, *words],
                cwd=ROOT,
                env=environment,
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
            if done.returncode != 0:
                return Trial(name, {}, f"`python {command}` failed\n{done.stdout}{done.stderr}")
        files = {
            path.relative_to(out).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(Path(out).rglob("*"))
            if path.is_file()
        }
    return Trial(name, files, "")


def problem_of(trial: Trial, first: Trial) -> str:
    """What is wrong with a trial: what it said itself, or how its files differ from the first's."""
    if trial.problem or trial.files == first.files:
        return trial.problem
    lines: list[str] = []
    for name in sorted({*trial.files, *first.files}):
        before, after = (each.files.get(name, "").splitlines(True) for each in (first, trial))
        names = (f"{name} ({first.name})", f"{name} ({trial.name})")
        lines += difflib.unified_diff(before, after, *names, n=1)
    return "other files than before\n" + "".join(lines[:SHOWN_LINES])


def main() -> int:
    """Try them all; 1 when one gave something else."""
    seeds, trials, missing, failed = itertools.count(1), list[Trial](), list[str](), 0
    with tempfile.TemporaryDirectory() as folder:
        whole = write_schema(Path(folder), whole_schema(lambda kind, key: f"{kind} {key}"))
        for python in itertools.chain([this_python()] * SEEDS_HERE, other_pythons()):
            if isinstance(python, str):
                missing.append(python)
                continue
            trials.append(attempt(python, next(seeds), whole))
            first = next((each for each in trials if not each.problem), trials[-1])
            problem = problem_of(trials[-1], first)
            print(f"{trials[-1].name}: {problem or 'what the schema gives'}", flush=True)
            failed += bool(problem)
    for each in missing:
        print(each)
    if len(trials) == SEEDS_HERE:
        print("So only one Python was tried.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
