"""The command: what it writes, what it says, how it ends."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from generator.cli import main
from tests.generator.micro import THINGS, write_schema

Captured = pytest.CaptureFixture[str]
#: Like THINGS, with its parts in another order.
LOOSE = "record: Thing\n" + THINGS.replace("record: Thing\n", "")


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    return write_schema(tmp_path / "schema", LOOSE)


def test_it_writes_what_differs_and_says_so(schema: Path, capsys: Captured) -> None:
    assert main(["fmt", "--schema", str(schema)]) == 0
    assert (schema / "things.yaml").read_text() == THINGS
    assert capsys.readouterr().out.splitlines() == [
        f"written: {schema / 'things.yaml'}",
        "2 files are formatted.",
    ]
    assert main(["fmt", "--check", "-q", "--schema", str(schema)]) == 0
    assert capsys.readouterr() == ("", "")


def test_check_shows_a_diff_and_writes_nothing(schema: Path, capsys: Captured) -> None:
    assert main(["fmt", "--check", "--schema", str(schema)]) == 1
    assert (schema / "things.yaml").read_text() == LOOSE
    said = capsys.readouterr()
    assert f"+++ {schema / 'things.yaml'} (formatted)" in said.out
    assert "+resource: Things\n record: Thing\n-resource: Things\n" in said.out
    assert said.err == "1 of 2 files differ; run `python -m generator fmt`.\n"


def test_named_files_are_formatted_and_no_others(schema: Path) -> None:
    other = schema.parent / "other.yaml"
    other.write_text(LOOSE)
    assert main(["fmt", str(other)]) == 0
    assert other.read_text() == THINGS
    assert (schema / "things.yaml").read_text() == LOOSE


def test_fmt_skips_and_reports_invalid_files(schema: Path, capsys: Captured) -> None:
    broken = schema / "broken.yaml"
    broken.write_text("resource: Broken\nrecrod:   Odd\n")
    assert main(["fmt", "--schema", str(schema)]) == 1
    assert broken.read_text() == "resource: Broken\nrecrod:   Odd\n"
    assert (schema / "things.yaml").read_text() == THINGS
    assert capsys.readouterr().err.splitlines() == [
        f"{broken}:2: unknown-key: a resource file has no key 'recrod'; did you mean 'record'?",
        "Files with problems were left as they are.",
    ]


@pytest.mark.parametrize("name", ["absent.yaml", "schema"])
def test_what_is_no_file_is_a_problem(tmp_path: Path, capsys: Captured, name: str) -> None:
    (tmp_path / "schema").mkdir()
    assert main(["fmt", str(tmp_path / name)]) == 1
    assert f"{tmp_path / name}:1: unreadable: " in capsys.readouterr().err


def test_a_link_stays_a_link_and_a_file_keeps_its_mode(schema: Path) -> None:
    path, link = schema / "things.yaml", schema.parent / "link.yaml"
    path.chmod(0o640)
    link.symlink_to(path)
    assert main(["fmt", str(link)]) == 0
    assert link.is_symlink()
    assert path.read_text() == THINGS
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_fmt_does_not_write_through_a_link(schema: Path, tmp_path: Path, capsys: Captured) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text(THINGS.replace("resource: Things", "resource:   Others"))
    before = outside.read_text()
    (schema / "others.yaml").symlink_to(outside)
    assert main(["fmt", "--schema", str(schema)]) == 1
    assert f"{schema / 'others.yaml'}" in capsys.readouterr().err
    assert outside.read_text() == before


def test_an_interrupt_leaves_the_file_whole(schema: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(path: Path, target: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    assert main(["fmt", "--schema", str(schema)]) == 130
    assert (schema / "things.yaml").read_text() == LOOSE
