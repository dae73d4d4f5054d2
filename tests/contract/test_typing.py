"""Type checkers find the mistakes that people make, and only those."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

MISTAKES = Path(__file__).with_name("typing_mistakes.py")
RIGHT = Path(__file__).with_name("typing_right.py")
ROOT = MISTAKES.parents[2]


def expected(checker: int) -> set[tuple[int, str]]:
    """Lines and messages of pyright's strict mode for a file in the folder of an app.

    The settings of this repository exclude the file with mistakes.
    """
    return {
        (number, match[checker])
        for number, line in enumerate(MISTAKES.read_text(encoding="utf-8").splitlines(), 1)
        if (match := re.search(r"  # ([a-z-]+), (report\w+)$", line))
    }


def test_mypy_finds_every_mistake_and_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(MISTAKES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = {
        (int(match[1]), match[2])
        for line in done.stdout.splitlines()
        if (match := re.search(r"typing_mistakes\.py:(\d+): error: .*\[([a-z-]+)\]$", line))
    }
    assert len(found) > 15
    assert found == expected(1)


def pyright(path: Path, app: Path) -> set[tuple[int, str]]:
    """Line and complaint of everything that pyright's strict mode says of a file, run in the folder
    of an app: the settings of this repository leave the mistakes out."""
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"]
    done = subprocess.run(
        [*command, str(path)],
        cwd=app,
        capture_output=True,
        text=True,
        check=False,
    )
    told = json.loads(done.stdout)["generalDiagnostics"]
    found = {(each["range"]["start"]["line"] + 1, each.get("rule", "syntax")) for each in told}
    # what follows from another complaint about the same line
    return {(line, rule) for line, rule in found if rule != "reportUnknownMemberType"}


def test_pyright_finds_every_mistake_and_nothing_else(tmp_path: Path) -> None:
    found = pyright(MISTAKES, tmp_path)
    assert len(found) > 15
    assert found == expected(2)


def test_pyright_accepts_all_correct_uses(tmp_path: Path) -> None:
    assert pyright(RIGHT, tmp_path) == set()
