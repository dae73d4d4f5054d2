"""Type checkers find the mistakes that people make, and only those."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

MISTAKES = Path(__file__).with_name("typing_mistakes.py")
ROOT = MISTAKES.parents[2]


def test_every_mistake_is_found_and_nothing_else() -> None:
    expected = {
        (number, match[1])
        for number, line in enumerate(MISTAKES.read_text(encoding="utf-8").splitlines(), 1)
        if (match := re.search(r"  # ([a-z-]+)$", line))
    }
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
    assert len(expected) > 15
    assert found == expected
