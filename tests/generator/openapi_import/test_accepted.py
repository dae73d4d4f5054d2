"""Reviewed differences: they pass with their reasons, new ones fail, stale ones are named."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cli import main
from generator.openapi_import.accepted import read_accepted
from generator.problems import Problems
from tests.generator.micro import ROOT, THINGS, write_schema
from tests.generator.openapi_import.test_compare import DOCUMENT, FIELD
from tests.own_schema import own_api

Captured = pytest.CaptureFixture[str]
SIZE = "        size: {type: integer}\n"
NAME = "type-differs Things.fields.name in replies (string -> integer)"
MISSING = "field-missing Things.fields.size in replies"


def run(
    tmp_path: Path, accepted: str | None, *edits: tuple[str, str], fail_on: str = "different"
) -> int:
    text = DOCUMENT
    for old, new in edits:
        text = text.replace(old, new)
    (tmp_path / "document.yaml").write_text(text)
    options = ["compare", str(tmp_path / "document.yaml"), "--fail-on", fail_on]
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


#: What adds one difference to the document, by its level and its name in the file.
NEW = {
    "missing": ((FIELD, FIELD + SIZE), MISSING),
    "different": ((FIELD, "        name: {type: integer}\n"), NAME),
    "beyond": ((FIELD, ""), "field-beyond Things.fields.name in replies"),
}


@pytest.mark.parametrize("level", NEW)
def test_a_new_difference_of_each_level_fails_with_its_name(
    tmp_path: Path, capsys: Captured, level: str
) -> None:
    assert run(tmp_path, None, fail_on="beyond") == 1
    others = "operation-beyond Things.get", "operation-beyond Things.create"
    known = entry(*others, "operation-beyond Things.update", "operation-beyond Things.delete")
    assert run(tmp_path, known, fail_on="beyond") == 0
    edit, name = NEW[level]
    capsys.readouterr()
    assert run(tmp_path, known, edit, fail_on=level) == 1
    assert f"accepted.yaml: not listed: {name}\n" in capsys.readouterr().err
    assert run(tmp_path, known + entry(name), edit, fail_on="beyond") == 0


#: A difference in the body of the create alone, and what brings it to the update as well.
CREATE = """\
    post:
      requestBody:
        content: {application/json: {schema: {properties: {size: {type: integer}, name: {}}}}}
"""
UPDATE = CREATE.replace("    post:", "  /things/{id}:\n    put:")


def test_the_same_difference_in_another_call_is_new(tmp_path: Path, capsys: Captured) -> None:
    name = "field-missing Things.fields.size in create"
    post = ("components:", f"{CREATE}components:")
    both = ("components:", f"{CREATE}{UPDATE}components:")
    assert run(tmp_path, entry(name), post, fail_on="missing") == 0
    assert run(tmp_path, entry(name), both, fail_on="missing") == 1
    assert f"not listed: {name}, update\n" in capsys.readouterr().err


def test_stale_entries_are_named(tmp_path: Path, capsys: Captured) -> None:
    other = "field-missing Orders.fields.size"  # of a resource that is not compared
    call = 'operation-missing "GET /gone"'
    assert run(tmp_path, entry(MISSING, other, call)) == 0
    said = capsys.readouterr().err
    assert f"accepted.yaml:3: stale, remove it: {MISSING}" in said
    assert f"accepted.yaml:5: stale, remove it: {call}" in said
    assert other not in said


#: What is wrong with a file, and the lines and rules of its problems.
BROKEN = {
    "": ["1: empty-file"],
    "{": ["2: yaml-syntax"],
    "a: b": ["1: not-a-list"],
    "text": ["1: not-a-list"],
    "- text\n- other": ["1: entry", "2: entry"],
    "- reason: x": ["1: entry"],
    "- {1: x}": ["1: entry"],
    "- {reason: '', differences: [a b]}": ["1: reason"],
    "- {reason: [x], differences: [a b]}": ["1: reason"],
    "- {reason: x, differences: []}": ["1: differences"],
    "- {reason: x, differences: a b}": ["1: differences"],
    "- {reason: x, differences: [{a: b}]}": ["1: differences"],
    "- reason: x\n  differences:\n    - [a]\n    - ''\n    - a b": [
        "3: differences",
        "4: differences",
    ],
    "- reason: x\n  differences:\n    - a b\n    - a b": ["4: listed-twice"],
    "- {reason: x, differences: [a b]}\n- {reason: y, differences: [a b]}": ["2: listed-twice"],
    "- {reason: x, differences: [a b], more: 1}": ["1: entry"],
    "- {reason: x, reason: y, differences: [a b]}": ["1: duplicate-key"],
    "- &a {reason: x, differences: [a b]}\n- *a": ["1: yaml-anchor"],
    "[" * 5000: ["1: too-deep"],
    "---\n- a\n---\n- b": ["3: many-documents"],
    "- a\x00": ["1: yaml-syntax"],
}


@pytest.mark.parametrize("text", BROKEN, ids=lambda text: text[:40])
def test_an_invalid_list_of_differences_is_refused(
    tmp_path: Path, capsys: Captured, text: str
) -> None:
    assert run(tmp_path, text) == 2
    *said, last = capsys.readouterr().err.splitlines()
    file = str(tmp_path / "accepted.yaml")
    assert [": ".join(each.removeprefix(f"{file}:").split(": ")[:2]) for each in said] == BROKEN[
        text
    ]
    assert last == "Nothing was compared."


#: Pieces of files, right and wrong.
PIECES = st.sampled_from(
    [
        *"[]{}'\"|>#%\t\n\x00\u202eé",
        *("- ", "  ", ": ", ", ", "? ", "&a", "*a", "!x", "---\n", "<<: "),
        *("a b", "reason", "differences"),
    ]
)


@given(pieces=st.lists(PIECES, max_size=25))
@settings(max_examples=150, deadline=None)
def test_any_file_is_read_or_refused_with_a_line(pieces: list[str]) -> None:
    with TemporaryDirectory() as directory:
        path = Path(directory) / "accepted.yaml"
        path.write_text("".join(pieces), encoding="utf-8")
        problems = Problems()
        read = read_accepted(path, problems)
    assert problems.found or read.listed
    assert all(each.position.line >= 1 for each in problems.found)


@pytest.mark.parametrize("name", ["none.yaml", "."])
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, capsys: Captured, name: str) -> None:
    (tmp_path / "document.yaml").write_text(DOCUMENT)
    options = ["--accepted", str(tmp_path / name)]
    assert main(["compare", str(tmp_path / "document.yaml"), *options]) == 2
    assert f"{tmp_path / name}:1: unreadable" in capsys.readouterr().err


def test_our_reviewed_differences_are_of_our_resources() -> None:
    problems = Problems()
    names = read_accepted(ROOT / "docs" / "differences.yaml", problems).listed
    known = own_api().by_name
    assert not problems.found
    assert len(names) > 100
    assert {name.split(" ")[1].partition(".")[0] for name in names} <= set(known)
