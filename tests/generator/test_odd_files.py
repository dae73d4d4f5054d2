"""Backup files of editors, unprintable names, deceptive text."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.cli import main
from generator.loader import IGNORED
from generator.schema import read_schema
from tests.generator.micro import API, THINGS, edited, generate, problems_of, write_schema

IGNORED_NAMES = {
    ".#things.yaml", "._things.yaml", "things.yaml~", "#things.yaml#", ".things.yaml", ".#w.yml",
    "._w.YAML", ".hidden.yaml~",
}  # fmt: skip
#: Names that are refused, and a part of the message.
REFUSED_NAMES = {
    "w.YAML": "rename it to w.yaml",
    "w.Yaml": "rename it to w.yaml",
    "w.yml": "rename it to w.yaml",
    "w.YML": "rename it to w.yaml",
    "w\u202eb.yaml": "turn the direction",
    "\u2066w.yaml": "turn the direction",
}
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize("name", sorted(IGNORED_NAMES))
def test_files_of_editors_are_ignored_and_lint_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    schema = write_schema(tmp_path, {"things.yaml": THINGS, name: "no: [schema"})
    assert problems_of(schema) == []
    assert main(["lint", "--schema", str(schema)]) == 0
    said = capsys.readouterr().out
    assert f"not read: {schema / name} (" in said
    assert any(f"({why})" in said for why in IGNORED.values())


@pytest.mark.parametrize("name", sorted(REFUSED_NAMES))
def test_a_name_that_is_not_read_is_a_problem(tmp_path: Path, name: str) -> None:
    schema = write_schema(tmp_path, {"things.yaml": THINGS, name: THINGS})
    (problem,) = problems_of(schema)
    assert (problem.rule, problem.position.file) == ("file-name", str(schema / name))
    assert REFUSED_NAMES[name] in problem.message


@pytest.mark.parametrize("name", [b"\xff.yaml", b"a\x80b.yaml", b"\xed\xa0\x80.yaml", b"\xfe.yml"])
@pytest.mark.parametrize("command", ["lint", "build", "fmt"])
def test_a_name_that_is_not_utf_8_is_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: bytes, command: str
) -> None:
    schema = write_schema(tmp_path / "s")
    try:
        Path(os.fsdecode(os.fsencode(schema) + b"/" + name)).write_text(THINGS)
    except OSError:
        pytest.skip("this file system has no such names")
    out = ["--out", str(tmp_path / "out")] if command == "build" else []
    assert main([command, "--schema", str(schema), *out]) == 1
    said = capsys.readouterr().err
    assert ": file-name: the name is not UTF-8; rename the file\n" in said
    said.encode()


def test_schema_files_in_a_directory_below_are_a_problem(tmp_path: Path) -> None:
    schema = write_schema(tmp_path)
    write_schema(schema / "below" / "deeper", {"api.yaml": None, "w.yaml": THINGS})
    (schema / "notes").mkdir()
    (schema / "notes" / "readme.md").write_text("x")
    write_schema(schema / ".git", {"api.yaml": API})
    (problem,) = problems_of(schema)
    assert (problem.rule, problem.position.file) == ("file-name", str(schema / "below"))
    assert "--schema" in problem.message


@pytest.mark.parametrize("character", BIDI)
@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("doc: Name.", "doc: Na{}me.", 12),
        ("doc: Name.", 'doc: "Na\\u{:04x}me."', 12),
        ("doc: Name.", "none_as: '{}', doc: Name.", 12),
        ("doc: Name.", 'default: "\\u{:04x}", doc: Name.', 12),
        ("source: test", "source: ['{}']", 5),
        ("source: test", "source: test  # {}", 5),
        ("source: test", 'source: test\n"no\\u{:04x}te": x', 6),
    ],
)
def test_characters_that_turn_text_are_refused_everywhere(
    tmp_path: Path, character: str, old: str, new: str, line: int
) -> None:
    text = edited(old, new.format(ord(character) if "\\u" in new else character))
    found = problems_of(write_schema(tmp_path, text))
    assert ("text-direction", line) in {(each.rule, each.position.line) for each in found}


def test_text_from_right_to_left_is_no_problem(tmp_path: Path) -> None:
    assert problems_of(write_schema(tmp_path, edited("doc: Name.", "doc: שם اسم."))) == []


LENGTH = 1000


def test_a_long_chain_of_shapes_builds(tmp_path: Path) -> None:
    shapes = "shapes:\n  S0: {doc: S., fields: {a: {type: string, doc: A.}}}\n"
    for number in range(1, LENGTH):
        kind = ("object", "array, items: object")[number % 2]
        field = f"a: {{type: {kind}, of: S{number - 1}, doc: A.}}"
        shapes += f"  S{number}: {{doc: S., fields: {{{field}}}}}\n"
    # the last first, so that every shape is met before those that it is made of
    lines = shapes.splitlines()
    turned = "\n".join([lines[0], *reversed(lines[1:])]) + "\n"
    field = f"  s: {{type: object, of: S{LENGTH - 1}, doc: S.}}\n"
    api = read_schema([write_schema(tmp_path / "s", THINGS + field + turned)])
    from generator.reference.api import pages
    from generator.render.views import Views

    ordered = Views.in_order(api.by_name["Things"].shapes)
    assert [each.name for each in ordered] == [f"S{number}" for number in range(LENGTH)]
    assert len(pages({"v2": api})) == 2


def test_a_long_ring_of_shapes_is_a_problem_of_each(tmp_path: Path) -> None:
    shapes = "shapes:\n" + "".join(
        f"  S{n}: {{doc: S., fields: {{a: {{type: object, of: S{(n + 1) % LENGTH}, doc: A.}}}}}}\n"
        for n in range(LENGTH)
    )
    shapes += "  T: {doc: T., fields: {a: {type: object, of: S0, doc: A.}}}\n"
    found = problems_of(write_schema(tmp_path, THINGS + shapes))
    assert [each.position.line for each in found] == [*range(14, 14 + LENGTH)]
    assert {each.rule for each in found} == {"shape-cycle"}


def test_a_chain_of_two_hundred_shapes_is_imported(tmp_path: Path) -> None:
    shapes = "shapes:\n" + "".join(
        f"  S{n}: {{doc: S., fields: {{a: {{type: object, of: S{n + 1}, doc: A.}}}}}}\n"
        for n in range(200)
    )
    shapes += "  S200: {doc: S., fields: {a: {type: string, doc: A.}}}\n"
    package = generate(tmp_path, THINGS + shapes)
    assert package.load("S0").__name__ == "S0"
