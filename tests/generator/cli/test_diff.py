"""The command line of the diff: what it prints, and how it ends."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.cli import main
from tests.generator.micro import THINGS, edited, write_schema

ROOT = Path(__file__).parents[3]
Captured = pytest.CaptureFixture[str]
BREAKS = "filter-removed Things.filters.min_id"


@pytest.fixture
def sides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """Two schemas, of which the second lacks a filter."""
    monkeypatch.chdir(tmp_path)
    write_schema(tmp_path / "before")
    without = edited("filters:\n  min_id: {type: integer, doc: Lowest id.}\n", "").replace(
        "paging: {keyset: min_id}", "paging: {}"
    )
    write_schema(tmp_path / "schema", without)
    return "before", "schema"


def test_it_reports_and_ends_well_unless_asked_to_fail(
    sides: tuple[str, str], capsys: Captured
) -> None:
    assert main(["diff", *sides]) == 0
    said = capsys.readouterr()
    assert f"before/things.yaml:9: breaking: {BREAKS} (in BASE)" in said.out
    assert "`api.Things.all(min_id=...)` now raises `UnknownNameException`." in said.out
    assert "Version: major" in said.out
    assert said.err == ""


def test_head_is_the_working_schema_when_left_out(sides: tuple[str, str], capsys: Captured) -> None:
    assert main(["diff", "before"]) == 0
    assert BREAKS in capsys.readouterr().out


@pytest.mark.parametrize(
    ("level", "filled", "status"),
    [("breaking", "- Nothing.", 1), ("risky", f"- {BREAKS}", 1), ("breaking", f"- {BREAKS}", 0)],
)
def test_fail_on_counts_what_is_not_acknowledged(
    sides: tuple[str, str], capsys: Captured, level: str, filled: str, status: int
) -> None:
    Path("CHANGELOG.md").write_text(f"# Changelog\n\n## Unreleased\n\n{filled}\n")
    arguments = ["diff", *sides, "--fail-on", level, "--acknowledged", "CHANGELOG.md"]
    assert main(arguments) == status
    said = capsys.readouterr()
    assert bool(said.err) == bool(status)
    assert ("(acknowledged)" in said.out) == (BREAKS in filled)


def test_the_items_it_prints_acknowledge_all_that_fails(
    sides: tuple[str, str], capsys: Captured
) -> None:
    assert main(["diff", *sides, "--changelog"]) == 0
    items = capsys.readouterr().out
    assert items.startswith("- Breaking: ")
    Path("CHANGELOG.md").write_text(f"# Changelog\n\n## Unreleased\n\n{items}")
    arguments = ["diff", *sides, "--fail-on", "risky", "--acknowledged", "CHANGELOG.md"]
    assert main(arguments) == 0


@pytest.mark.parametrize("name", ["text", "markdown", "json", "github", "junit"])
def test_each_format_goes_to_standard_output(
    sides: tuple[str, str], capsys: Captured, name: str
) -> None:
    assert main(["diff", *sides, "--format", name, "--fail-on", "breaking"]) == 1
    said = capsys.readouterr()
    assert "filter-removed" in said.out
    assert "not acknowledged" in said.err
    if name == "json":
        assert json.loads(said.out)["counts"]["breaking"] == 1
    if name == "junit":
        assert ElementTree.fromstring(said.out.encode()).get("failures") == "1"


def test_problems_of_both_sides_are_reported_with_status_2(
    sides: tuple[str, str], capsys: Captured
) -> None:
    Path("before", "things.yaml").write_text(THINGS.replace("type: string", "type: sting"))
    for order in (sides, sides[::-1]):
        assert main(["diff", *order, "--fail-on", "breaking"]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert "before/things.yaml:12: " in said.err
        assert said.err.endswith("1 problem; nothing was compared.\n")


@pytest.mark.parametrize(
    "more", [["nowhere"], ["before", "nowhere"], ["before", "--acknowledged", "absent.md"]]
)
def test_what_is_not_there_ends_with_2_and_a_reason(
    sides: tuple[str, str], capsys: Captured, more: list[str]
) -> None:
    assert main(["diff", *more]) == 2
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert said.count("\n") == 1


def test_a_changelog_that_is_no_text_acknowledges_nothing(sides: tuple[str, str]) -> None:
    Path("CHANGELOG.md").write_bytes(b"\xff\xfe## Unreleased\n")
    assert main(["diff", *sides, "--fail-on", "breaking", "--acknowledged", "CHANGELOG.md"]) == 1


def test_the_repository_against_itself_shows_no_change(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["diff", "schema"]) == 0
    assert capsys.readouterr().out.startswith("No change.\n")


@pytest.mark.skipif(not shutil.which("make"), reason="needs make")
def test_make_schema_diff_is_the_one_command(tmp_path: Path) -> None:
    write_schema(tmp_path / "schema")
    shutil.copyfile(ROOT / "Makefile", tmp_path / "Makefile")
    (tmp_path / "CHANGELOG.md").write_text("## Unreleased\n")
    installed = tmp_path / ".venv" / ".installed"
    (tmp_path / "requirements").mkdir()
    for needs in ("pyproject.toml", "requirements/dev.txt"):
        (tmp_path / needs).touch()
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    python = tmp_path / ".venv" / "bin" / "python"
    python.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    installed.touch()

    def make(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["make", "-s", "schema-diff", *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    assert make("BASE=schema").returncode == 0
    assert "No change." in make("BASE=schema", "FORMAT=text").stdout
    unknown = make("BASE=$$(touch made)")
    assert unknown.returncode != 0
    assert not (tmp_path / "made").exists()
