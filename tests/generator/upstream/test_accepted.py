"""Reviewed differences: they pass with their reasons, new ones fail, stale ones are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.upstream.accepted import read_accepted
from tests.generator.micro import ROOT, THINGS, write_schema
from tests.generator.upstream.test_compare import DOCUMENT, FIELD
from tests.own_schema import own_api

Captured = pytest.CaptureFixture[str]
SIZE = "        size: {type: integer}\n"
NAME = "type-differs Things.fields.name (string -> integer)"
MISSING = "field-missing Things.fields.size"


def run(tmp_path: Path, accepted: str | None, *edits: tuple[str, str]) -> int:
    text = DOCUMENT
    for old, new in edits:
        text = text.replace(old, new)
    (tmp_path / "document.yaml").write_text(text)
    options = ["compare", str(tmp_path / "document.yaml"), "--fail-on", "different"]
    if accepted is not None:
        (tmp_path / "accepted.yaml").write_text(accepted)
        options += ["--accepted", str(tmp_path / "accepted.yaml")]
    return main([*options, "--schema", str(write_schema(tmp_path / "schema", THINGS))])


def entry(*names: str) -> str:
    return "- reason: Reviewed.\n  differences:\n" + "".join(f"    - '{each}'\n" for each in names)


def test_reviewed_differences_pass_and_new_ones_fail(tmp_path: Path, capsys: Captured) -> None:
    more = (FIELD, FIELD + SIZE)
    typed = (FIELD, "        name: {type: integer}\n")
    assert run(tmp_path, None, more) == 1
    assert run(tmp_path, entry(MISSING), more) == 0
    assert "acknowledged" in capsys.readouterr().out
    assert run(tmp_path, entry(NAME), typed) == 0
    assert run(tmp_path, entry(MISSING), typed) == 1
    assert run(tmp_path, entry(NAME), (FIELD, "        name: {type: boolean}\n")) == 1


def test_stale_entries_are_named(tmp_path: Path, capsys: Captured) -> None:
    other = "field-missing Orders.fields.size"  # of a resource that is not compared
    call = 'operation-missing "GET /gone"'
    assert run(tmp_path, entry(MISSING, other, call)) == 0
    said = capsys.readouterr().err
    assert f"stale, remove it: {MISSING}" in said
    assert f"stale, remove it: {call}" in said
    assert other not in said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "a: b",
        "- text",
        "- reason: x",
        "- {reason: '', differences: [a b]}",
        "- {reason: 1, differences: [a b]}",
        "- {reason: x, differences: []}",
        "- {reason: x, differences: [1]}",
        "- {reason: x, differences: [a b, a b]}",
        "- {reason: x, differences: [a b], more: 1}",
        "- {1: x}",
        "[" * 5000,
    ],
)
def test_a_file_that_is_no_such_list_is_refused(
    tmp_path: Path, capsys: Captured, text: str
) -> None:
    assert run(tmp_path, text) == 2
    said = capsys.readouterr().err
    assert str(tmp_path / "accepted.yaml") in said
    assert "Traceback" not in said


def test_a_missing_file_is_refused(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "document.yaml").write_text(DOCUMENT)
    options = ["--accepted", str(tmp_path / "none.yaml")]
    assert main(["compare", str(tmp_path / "document.yaml"), *options]) == 2
    assert "none.yaml" in capsys.readouterr().err


def test_our_reviewed_differences_are_of_our_resources() -> None:
    names = read_accepted(ROOT / "docs" / "differences.yaml").reasons
    known = own_api().by_name
    assert len(names) > 100
    assert {name.split(" ")[1].partition(".")[0] for name in names} <= set(known)
