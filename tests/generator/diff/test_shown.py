"""What the README shows of a review is what the review says."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.cli import main

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_report_of_the_readme_is_that_of_its_edit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    [(edit, report)] = re.findall(
        r"^```diff\n(.*?)^```$.*?^```\n(.*?)^```$", README, re.MULTILINE | re.DOTALL
    )
    shutil.copytree(ROOT / "schema", tmp_path / "before")
    shutil.copytree(ROOT / "schema", tmp_path / "schema")
    header, *lines = edit.splitlines()
    file = tmp_path / header.removeprefix("--- ")
    text = file.read_text(encoding="utf-8")
    for number, line in enumerate(lines):
        if line.startswith("-"):
            follows = "".join(f"{each[1:]}\n" for each in lines[number + 1 :][:1] if each[0] == "+")
            assert text.count(f"{line[1:]}\n") == 1
            text = text.replace(f"{line[1:]}\n", follows)
    file.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["diff", "before"]) == 0
    said = capsys.readouterr().out.replace("before/", "schema/")
    *told, following = said.splitlines()
    *shown, then = report.splitlines()
    assert told == shown
    assert following.startswith("Version: major, so ") and then.startswith("Version: major, so ")
