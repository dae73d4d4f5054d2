"""Every command of the guide, as printed, against the sandbox."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from bigcommerce_sdk.sandbox import Sandbox

from .running import run

GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "command-line.md"
BLOCKS = re.findall(r"^```shell\n(.*?)^```", GUIDE.read_text(encoding="utf-8"), re.M | re.S)
COMMANDS = [
    each.strip()
    for block in BLOCKS
    for each in re.split(r"^(?=bigcommerce )", block, flags=re.MULTILINE)
    if each.strip()
]


def test_the_guide_has_commands() -> None:
    assert len(COMMANDS) > 15


@pytest.mark.parametrize("line", COMMANDS)
def test_command(sandbox: Sandbox, line: str) -> None:
    found = run(*shlex.split(line)[1:])
    assert found.code == 0, found.err
    assert found.out or found.err
