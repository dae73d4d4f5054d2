"""Run the ``console`` blocks of a guide: commands after ``$``, and exactly what they print."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.docs.running import blocks


class Printed(NamedTuple):
    """A command of a page, and the output that the page shows."""

    line: int
    command: str
    output: str


def commands(page: str) -> Iterator[Printed]:
    """The commands of a page, in order."""
    for block in blocks(page):
        if block.language != "console":
            continue
        for found in re.finditer(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block.text, re.MULTILINE):
            line = block.line + block.text.count("\n", 0, found.start())
            yield Printed(line, found[1], found[2])


def check(page: Path, directory: Path, environment: Mapping[str, str]) -> int:
    """Run the commands of a page in a directory; returns how many there are."""
    count = 0
    for each in commands(page.read_text(encoding="utf-8")):
        done = subprocess.run(
            ["sh", "-c", each.command],
            cwd=directory,
            env=dict(environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.stdout, done.returncode) == (each.output, 0), f"{page.name}:{each.line}"
        count += 1
    return count
