"""The scaffold command: where it writes, and how it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.schema import read_schema
from tests.generator.micro import THINGS, problems_of, write_schema

Captured = pytest.CaptureFixture[str]
DOCUMENT = """\
openapi: 3.0.1
paths:
  /boxes:
    get:
      parameters: [{name: max-size, in: query, schema: {type: integer}}]
      responses: {200: {content: {application/json: {schema: {
        type: array, items: {properties: {id: {type: integer}, class: {type: string}}}}}}}}
  /boxes/{id}/seal: {post: {responses: {}}}
  /things/{id}/boxes:
    get:
      responses: {200: {content: {application/json: {schema: {
        type: array, items: {properties: {id: {type: integer}}}}}}}}
  /others/{id}/parts: {get: {responses: {}}}
"""


def run(home: Path, *more: str) -> int:
    """The command on the document and the schema of THINGS."""
    if not (home / "schema").exists():
        write_schema(home / "schema", THINGS)
        (home / "doc.yml").write_text(DOCUMENT)
    return main(["scaffold", str(home / "doc.yml"), "--schema", str(home / "schema"), *more])


def test_a_draft_lists_omissions_and_open_decisions(tmp_path: Path, capsys: Captured) -> None:
    assert run(tmp_path, "--resource", "Boxes") == 0
    assert capsys.readouterr().out == """\
# yaml-language-server: $schema=../schema.json
# Not drafted: POST /boxes/{id}/seal
resource: Boxes
record: Box
path: /boxes
doc: 'TODO: say what it is.'
source: doc.yml
operations: [list]
paging: {none: true}
filters:
  max_size: {type: integer, wire_name: max-size, op: none, doc: 'TODO: say what it is.'}
fields:
  id: {type: integer, doc: 'TODO: say what it is.'}
  class_: {type: string, wire_name: class, doc: 'TODO: say what it is.'}
"""


def test_a_draft_can_be_laid_over_the_schema_at_once(tmp_path: Path) -> None:
    over = tmp_path / "over"
    over.mkdir()
    draft = ["--resource", "ThingBoxes", "--path", "/things/{id}/boxes/"]
    assert run(tmp_path, *draft, "-o", str(over / "things.yaml")) == 0
    assert problems_of(tmp_path / "schema", over) == []
    assert "path: '/things/{thing_id}/boxes'" in (over / "things.yaml").read_text()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            ["--resource", "boxes"],
            "'boxes' is not a class name such as Coupons; did you mean 'Boxes'?",
        ),
        (["--resource", "Crates"], "no path ends in /crates: name the path of the list by --path"),
        (["--resource", "Crates", "--path", "/crates"], "the documents have no path /crates"),
        (
            ["--resource", "OtherParts", "--path", "/others/{id}/parts"],
            "/others/{}/parts: the schema has nothing at /others; draft it first",
        ),
    ],
)
def test_undraftable_parts_are_reported(
    tmp_path: Path, capsys: Captured, more: list[str], said: str
) -> None:
    assert run(tmp_path, *more) == 2
    assert capsys.readouterr() == ("", f"{said}\n")


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "mine.yaml"
    target.write_text("mine")
    assert run(tmp_path, "--resource", "Boxes", "-o", str(target)) == 1
    assert target.read_text() == "mine"
    assert f"{target}: in the way" in capsys.readouterr().err


QUIRKS = """\
openapi: 3.0.1
paths:
  /boxes:
    get:
      parameters:
        - {name: 'date[gt]', in: query}
        - {name: sort, in: query, schema: {enum: ['a-b:asc']}}
      responses: {200: {content: {application/json: {schema: {type: array, items: &box {
        properties: {id: {type: integer, readOnly: true}, odd name: {type: string},
          kind: {type: string, enum: [flat, deep]}, lid: {properties: {w: {enum: [a, b]}}}}}}}}}}
    post: {requestBody: {content: {application/json: {schema: *box}}}}
"""


def test_equal_bodies_are_drafted_once_and_odd_names_reported(
    tmp_path: Path, capsys: Captured
) -> None:
    write_schema(tmp_path / "schema", THINGS)
    document = tmp_path / "doc.yml"
    document.write_text(QUIRKS)
    schema = str(tmp_path / "schema")
    assert main(["scaffold", str(document), "--schema", schema, "--resource", "Boxes"]) == 0
    drafted = capsys.readouterr().out
    assert [line for line in drafted.splitlines() if line.startswith("# Not")] == [
        "# Not drafted: 'date[gt]' of Boxes",
        "# Not drafted: 'odd name' of Box",
    ]
    assert "write:" not in drafted
    (tmp_path / "schema" / "boxes.yaml").write_text(drafted)
    read_schema([tmp_path / "schema"])
