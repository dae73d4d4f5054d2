"""Every rule reports its mistake at the right line; valid schemas build."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.cli import main
from generator.validation import RULES
from tests.generator.micro import PARTS, ROOT, THINGS, File, edited, problems_of, write_schema
from tests.generator.validation.bad_schemas import BAD_SCHEMAS
from tests.generator.validation.bad_values import GOOD_VALUES
from tests.generator.validation.mistakes import ENUMS, MIN_ID, OTHERS, Bad


def bad_schemas() -> list[object]:
    return [pytest.param(bad, id=name) for name, bad in BAD_SCHEMAS.items()]


def rules_in_code() -> Iterator[str]:
    """The rules that the loader and the resolver name when they add a problem."""
    documents = ROOT / "generator" / "openapi_import"  # tested separately
    for path in (ROOT / "generator").rglob("*.py"):
        if path.is_relative_to(documents):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "add"
                and len(node.args) == 3
                and isinstance(node.args[1], ast.Constant)
            ):
                yield str(node.args[1].value)


def place(bad: Bad, schema: Path) -> tuple[str, int]:
    """The expected position of the mistake."""
    return (str(schema) if bad.file == "schema" else str(schema / bad.file)), bad.line


@pytest.mark.parametrize("text", [THINGS, THINGS + PARTS])
def test_the_schemas_that_the_table_edits_are_valid(tmp_path: Path, text: str) -> None:
    assert problems_of(write_schema(tmp_path, text)) == []


@pytest.mark.parametrize("keys", GOOD_VALUES)
def test_a_value_that_a_field_can_have_is_no_problem(tmp_path: Path, keys: str) -> None:
    text = f"{THINGS}  a: {{{keys}, doc: A.}}\n{ENUMS}"
    assert problems_of(write_schema(tmp_path, text)) == []


def test_the_table_has_a_row_for_every_rule() -> None:
    covered = {bad.rule for bad in BAD_SCHEMAS.values()}
    known = {*RULES, *rules_in_code()}
    # no file, two directories, a fault of the generator: see test_cli, test_loader, test_broken,
    # test_runtime_facts, test_layers, test_messages
    assert known - covered == {
        "no-directory",
        "no-files",
        "key-below",
        "api-overlay",
        "cannot-remove",
        "disagreement",
        "nothing-to-remove",
        "internal",
        "runtime-facts",
        "unknown-resource",
    }
    assert covered - known == set()


@pytest.mark.parametrize("bad", bad_schemas())
def test_a_mistake_is_reported_with_rule_file_and_line(tmp_path: Path, bad: Bad) -> None:
    schema = write_schema(tmp_path / "schema", bad.files)
    found = {(p.rule, p.position.file, p.position.line) for p in problems_of(schema)}
    assert (bad.rule, *place(bad, schema)) in found


@pytest.mark.parametrize("bad", bad_schemas())
def test_nothing_is_written_and_the_exit_status_is_1(
    tmp_path: Path, bad: Bad, capsys: pytest.CaptureFixture[str]
) -> None:
    schema, out = write_schema(tmp_path / "schema", bad.files), tmp_path / "out"
    assert main(["build", "--schema", str(schema), "--out", str(out)]) == 1
    assert not out.exists()
    said = capsys.readouterr()
    file, line = place(bad, schema)
    assert f"{file}:{line}: {bad.rule}: " in said.err
    assert said.err.rstrip().endswith("nothing was written.")
    assert said.out == ""


def test_the_command_itself_shows_no_traceback(tmp_path: Path) -> None:
    schema = write_schema(tmp_path / "schema", THINGS + "  class: {type: strin}\n")
    run = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--schema", schema, "--out", tmp_path / "out"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert run.stderr.splitlines() == [
        f"{schema}/things.yaml:13: missing-key: a field needs 'doc'",
        f"{schema}/things.yaml:13: reserved-name: 'class' is a Python keyword; "
        "use class_ with wire_name: class",
        f"{schema}/things.yaml:13: wrong-type: 'strin'; expected one of "
        + run.stderr.splitlines()[2].partition("one of ")[2],
        "3 problems; nothing was written.",
    ]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("number", "decimal"), ("date-time", "datetime"), ("Float", "decimal"), ("int", "integer"),
        ("bool", "boolean"), ("text", "string"), ("strin", "string"), ("list", "array"),
    ],
)  # fmt: skip
def test_a_type_of_another_language_comes_with_ours(
    tmp_path: Path, written: str, meant: str
) -> None:
    schema = write_schema(tmp_path, f"{THINGS}  a: {{type: {written}, doc: A.}}\n")
    (problem,) = problems_of(schema)
    assert f"did you mean {meant!r}?" in problem.message


@pytest.mark.parametrize("name", ["class", "for", "save", "fields", "date"])
def test_a_name_that_is_taken_comes_with_what_to_write(tmp_path: Path, name: str) -> None:
    schema = write_schema(tmp_path / "1", f"{THINGS}  {name}: {{type: string, doc: A.}}\n")
    (problem,) = problems_of(schema)
    assert problem.message.endswith(f"use {name}_ with wire_name: {name}")
    better = f"{THINGS}  {name}_: {{type: string, wire_name: {name}, doc: A.}}\n"
    assert problems_of(write_schema(tmp_path / "2", better)) == []


def test_duplicate_class_names_report_the_first_position(tmp_path: Path) -> None:
    others = THINGS.replace("Things", "Others").replace("/things", "/others")
    schema = write_schema(tmp_path, {"things.yaml": THINGS, "others.yaml": others})
    found = [each for each in problems_of(schema) if "record Thing has" in each.message]
    assert [each.position.line for each in found] == [2]
    assert f"record Thing in {schema}/others.yaml:2" in found[0].message


def test_a_missing_key_causes_one_error(tmp_path: Path) -> None:
    schema = write_schema(tmp_path, {"a.yaml": "resource: A\n", "b.yaml": "resource: B\n"})
    assert {problem.rule for problem in problems_of(schema)} == {"missing-key"}


#: Mistakes that many methods or rules meet: the files, and what is said of each.
ONE_CAUSE = {
    "a parent's id named like an argument of every method": (
        {"things.yaml": (THINGS + PARTS).replace("{thing_id}", "{self}")},
        "Parts.all and 6 more methods: 'self' is both",
    ),
    "an option named like a filter": (
        {
            "things.yaml": edited(
                "filters:\n", "options: {min: {type: string, doc: A.}}\nfilters:\n"
                "  min: {type: string, op: none, doc: A.}\n",
            )
        },
        "'min' is both the filter min and the option min",
    ),
    "a filter that is sent under the name of another": (
        {
            "things.yaml": edited(
                MIN_ID, MIN_ID + "  a: {type: string, wire_name: min_id, op: none, doc: A.}\n"
            )
        },
        "parameter 'a' is sent as 'min_id', as 'min_id' is",
    ),
    "a record with the name of another": (
        {"things.yaml": THINGS, "others.yaml": OTHERS.replace("record: Other", "record: Thing")},
        "record Thing has the name of record Thing in",
    ),
    "a class that is a keyword": (
        {"things.yaml": THINGS.replace("record: Thing", "record: None")},
        "'None' is a Python keyword; choose another name",
    ),
    "a module that is a keyword": (
        {"things.yaml": edited("resource: Things", "resource: While")},
        "would make a module 'while', which is a Python keyword",
    ),
    "a length below zero": (
        {"things.yaml": THINGS + "  a: {type: string, max_length: -1, doc: A.}\n"},
        "'-1'; expected a whole number from 0 to ",
    ),
    "a page of no rows": (
        {"things.yaml": edited("{keyset: min_id}", "{default_limit: 0}")},
        "'0'; expected a whole number from 1 to ",
    ),
    "a group without names": (
        {"things.yaml": THINGS + "any_of: [[name], []]\n"},
        "an empty list; expected a list, each a name",
    ),
    "no columns": (
        {"things.yaml": THINGS + "columns: []\n"},
        "an empty list; expected a list, each a name",
    ),
    "a misspelled column": (
        {"things.yaml": THINGS + "columns: [id, nmae]\n"},
        "columns: 'nmae' is not a field of Thing; did you mean 'name'?",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("files", "part"), [pytest.param(*each, id=name) for name, each in ONE_CAUSE.items()]
)
def test_one_cause_is_one_problem(tmp_path: Path, files: dict[str, File], part: str) -> None:
    [problem] = problems_of(write_schema(tmp_path / "schema", files))
    assert part in problem.message
