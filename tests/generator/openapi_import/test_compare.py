"""Differences between documents and schema: quirks of real documents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from yaml.scanner import ScannerError

from generator import source
from generator.cli import main
from generator.openapi_import import documents
from generator.openapi_import.rules import LEVELS, RULES
from generator.problems import Problems
from tests.generator.micro import ROOT, THINGS, write_schema

Captured = pytest.CaptureFixture[str]

REPLY = """\
      responses:
        200:
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/t'}}}}
"""
#: A document that says of the list what THINGS says, with its quirks to come.
DOCUMENT = f"""\
openapi: 3.0.1
servers: [{{url: 'https://api.example.com/stores/{{hash}}/v2'}}]
paths:
  /things:
    get:
      parameters:
        - {{name: min_id, in: query, schema: {{type: integer}}}}
        - {{name: page, in: query, schema: {{type: integer}}}}
        - {{name: limit, in: query, schema: {{type: integer}}}}
        - {{name: Accept, in: header, schema: {{type: string}}}}
{REPLY}
components:
  schemas:
    t:
      type: object
      properties:
        id: {{type: integer, readOnly: true}}
        name: {{type: string}}
"""
FIELD = "        name: {type: string}\n"
ALIKE = {
    "a field without a type": (FIELD, "        name: {description: A name.}\n"),
    "no type at all": (FIELD, "        name: {}\n"),
    "a number that is always whole": ("id: {type: integer,", "id: {type: number,"),
    "allOf that says it twice": (
        FIELD, "        name: {allOf: [{type: string}, {type: string, description: A name.}]}\n",
    ),
    "a reference with siblings": (
        FIELD, "        name: {$ref: '#/components/schemas/s', description: x}\n    s: {type: string}\n",
    ),
    "a reference to nowhere": (FIELD, "        name: {$ref: '#/components/schemas/none'}\n"),
    "a reference to another file": (FIELD, "        name: {$ref: 'other.yml#/x'}\n"),
    "an array or an object": (
        "{type: array, items: {$ref: '#/components/schemas/t'}}",
        "{oneOf: [{$ref: '#/components/schemas/t'}, {type: array, items: {$ref: '#/components/schemas/t'}}]}",
    ),
    "a last slash": ("  /things:", "  /things/:"),
    "the base in the path": ("  /things:", "  '/stores/{store}/v2/things':"),
    "a name that YAML takes for a date": (FIELD, f"{FIELD}      example: 2020-01-01\n"),
}  # fmt: skip


def run(home: Path, text: str, *more: str) -> int:
    """The command on one document and the schema of THINGS with a list alone."""
    schema = write_schema(
        home / "schema", THINGS.replace("[list, get, create, update, delete]", "[list]")
    )
    (home / "doc.yml").write_text(text)
    return main(["compare", str(home / "doc.yml"), "--schema", str(schema), *more])


def differences(home: Path, text: str, capsys: Captured) -> list[str]:
    """The rules and subjects of what differs."""
    assert run(home, text, "--format", "json") == 0
    return [
        f"{each['rule']} {each['subject']}"
        for each in json.loads(capsys.readouterr().out)["changes"]
    ]


def edited(old: str, new: str) -> str:
    assert old in DOCUMENT
    return DOCUMENT.replace(old, new, 1)


def test_a_document_that_says_the_same_differs_in_nothing(tmp_path: Path, capsys: Captured) -> None:
    assert differences(tmp_path, DOCUMENT, capsys) == []


@pytest.mark.parametrize("quirk", ALIKE)
def test_another_way_to_say_the_same_is_no_difference(
    tmp_path: Path, capsys: Captured, quirk: str
) -> None:
    assert differences(tmp_path, edited(*ALIKE[quirk]), capsys) == []


def test_parameters_of_the_path_are_those_of_its_calls(tmp_path: Path, capsys: Captured) -> None:
    head, _, tail = DOCUMENT.partition("    get:\n      parameters:\n")
    given, _, rest = tail.partition("      responses:")
    text = f"{head}    parameters:\n{given}    get:\n      responses:{rest}"
    assert differences(tmp_path, text, capsys) == []


DIFFERENT = {
    "a field more": (FIELD, FIELD + "        size: {type: string}\n", "field-missing Things.fields.size"),
    "a field less": (FIELD, "", "field-beyond Things.fields.name"),
    "another type": (FIELD, "        name: {type: boolean}\n", "type-differs Things.fields.name"),
    "either of two types": (
        FIELD, "        name: {oneOf: [{type: string}, {type: integer}]}\n", "type-differs Things.fields.name",
    ),
    "null as 3.0 has it": (
        FIELD, "        name: {type: string, nullable: true}\n", "null-missing Things.fields.name",
    ),
    "null as 3.1 has it": (
        FIELD, "        name: {type: [string, 'null']}\n", "null-missing Things.fields.name",
    ),
    "values": (
        FIELD, "        name: {type: string, enum: [NO, DE]}\n", "values-unlisted Things.fields.name",
    ),
    "a parameter more": (
        "        - {name: page", "        - {name: max_id, in: query, schema: {type: integer}}\n        - {name: page",
        "parameter-missing Things.list.parameters.max_id",
    ),
    "a parameter less": (
        "        - {name: min_id, in: query, schema: {type: integer}}\n", "",
        "parameter-beyond Things.list.parameters.min_id",
    ),
    "a list under a key": (
        "{type: array, items: {$ref: '#/components/schemas/t'}}",
        "{properties: {things: {items: {$ref: '#/components/schemas/t'}}}}",
        "envelope-differs Things.list",
    ),
    "a list under a key, beside its meta": (
        "{type: array, items: {$ref: '#/components/schemas/t'}}",
        "{properties: {data: {items: {$ref: '#/components/schemas/t'}}, meta: {properties: {total: {}}}}}",
        "envelope-differs Things.list",
    ),
    "an object for a list": (
        "{type: array, items: {$ref: '#/components/schemas/t'}}", "{$ref: '#/components/schemas/t'}",
        "reply-differs Things.list",
    ),
    "text for objects": (
        "items: {$ref: '#/components/schemas/t'}", "items: {type: string}", "reply-differs Things.list",
    ),
    "no reply": (
        "        200:\n", "        204:\n", "reply-differs Things.list",
    ),
    "a call more": (
        "components:", "  '/things/{id}': {get: {responses: {}}}\ncomponents:", "operation-missing 'GET /things/{id}'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", DIFFERENT)
def test_differences_are_reported(tmp_path: Path, capsys: Captured, case: str) -> None:
    old, new, told = DIFFERENT[case]
    assert differences(tmp_path, edited(old, new), capsys) == [told]


#: Actions of things: below a record, on the list itself, and one without a reply.
ACTIONS = """\
actions:
  seal:
    method: PUT
    path: /things/{thing_id}/seal
    body: Seal
    returns: Sealed
    doc: Seal.
  reorder: {method: PUT, path: /things, returns: Sealed, many: true, envelope: data, doc: Order.}
  purge: {method: DELETE, path: '/things/{thing_id}/seal', doc: Purge.}
shapes:
  Seal: {doc: S., fields: {kind: {type: string, required: create, doc: K.}}}
  Sealed: {doc: S., fields: {ok: {type: boolean, access: read_only, doc: K.}}}
"""
OK = "{properties: {ok: {type: boolean}}}"
SEAL = "{required: [kind], properties: {kind: {type: string}}}"
ROWS = f"{{type: array, items: {OK}}}"
HELD = f"{{properties: {{data: {ROWS}, meta: {{properties: {{total: {{}}}}}}}}}}"
CALLS = f"""\
    put: {{responses: {{200: {{content: {{application/json: {{schema: {HELD}}}}}}}}}}}
  /things/{{id}}/seal:
    put:
      requestBody: {{content: {{application/json: {{schema: {SEAL}}}}}}}
      responses: {{200: {{content: {{application/json: {{schema: {OK}}}}}}}}}
    delete: {{responses: {{204: {{}}}}}}
components:
"""
#: Changes of the calls in the document, and the reported differences.
OF_ACTIONS: dict[str, tuple[str, str, list[str]]] = {
    "nothing": ("total: {}", "total: {}", []),
    "a field of the body": ("kind: {type: string}", "kind: {}, n: {}", ["field-missing Things.seal.n"]),
    "what the body requires": ("[kind]", "[]", ["required-beyond Things.seal.kind"]),
    "a body that is a list": (SEAL, "{type: array, items: {}}", ["body-differs Things.seal"]),
    "a field of a row": (f"items: {OK}", "items: {properties: {ok: {type: string}}}",
        ["type-differs Things.reorder.ok"]),
    "the envelope": ("data: {", "rows: {", ["envelope-differs Things.reorder"]),
    "no envelope": (HELD, ROWS, ["envelope-differs Things.reorder"]),
    "a reply without a body": (f"200: {{content: {{application/json: {{schema: {OK}}}}}}}", "204: {}",
        ["reply-differs Things.seal"]),
    "a call less": ("    delete: {responses: {204: {}}}\n", "", ["operation-beyond Things.purge"]),
    "a call more": ("    delete: {", "    post: {}\n    delete: {",
        ["operation-missing 'POST /things/{id}/seal'"]),
}  # fmt: skip


@pytest.mark.parametrize("case", OF_ACTIONS)
def test_actions_are_compared_by_method_and_path(
    tmp_path: Path, capsys: Captured, case: str
) -> None:
    old, new, told = OF_ACTIONS[case]
    assert old in CALLS
    text = DOCUMENT.replace("components:\n", CALLS.replace(old, new))
    schema = THINGS.replace("[list, get, create, update, delete]", "[list]")
    directory = write_schema(tmp_path / "schema", schema.replace("paging:", f"{ACTIONS}paging:"))
    (tmp_path / "doc.yml").write_text(text)
    options = ["--schema", str(directory), "--format", "json"]
    assert main(["compare", str(tmp_path / "doc.yml"), *options]) == 0
    found = json.loads(capsys.readouterr().out)["changes"]
    assert [f"{each['rule']} {each['subject']}" for each in found] == told


def test_values_keep_the_words_that_yaml_would_change(tmp_path: Path, capsys: Captured) -> None:
    assert run(tmp_path, edited(FIELD, "        name: {enum: [NO, 2020-01-01]}\n")) == 0
    assert "`NO, 2020-01-01`" in capsys.readouterr().out


def test_a_difference_has_its_position(tmp_path: Path, capsys: Captured) -> None:
    run(tmp_path, edited(FIELD, "        size: {type: string}\n"), "--format", "github")
    document, schema = tmp_path / "doc.yml", tmp_path / "schema" / "things.yaml"
    line = DOCUMENT.splitlines().index(FIELD.rstrip()) + 1
    assert capsys.readouterr().out.splitlines() == [
        f"::warning file={document},line={line},title=missing%3A field-missing::"
        "Things.fields.size: `size` is documented in `the reply of list`, and not in the schema.",
        f"::notice file={schema},line=12,title=beyond%3A field-beyond::"
        "Things.fields.name: `name` is in the schema, and not documented, in `the reply of list`.",
    ]


@pytest.mark.parametrize("form", ["text", "markdown", "json", "github", "junit"])
def test_every_format_tells_it(tmp_path: Path, capsys: Captured, form: str) -> None:
    assert run(tmp_path, edited(FIELD, ""), "--format", form) == 0
    assert "field-beyond" in capsys.readouterr().out


@pytest.mark.parametrize(("level", "status"), [("missing", 0), ("different", 0), ("beyond", 1)])
def test_fail_on_counts_levels_from_missing_on(tmp_path: Path, level: str, status: int) -> None:
    assert run(tmp_path, edited(FIELD, ""), "--fail-on", level) == status


HOSTILE: dict[str, tuple[str, int, str]] = {
    "no mapping": ("- x\n", 2, "syntax"),
    "broken YAML": ("openapi: [\n", 2, "syntax"),
    "broken JSON": ('{"openapi": ', 2, "syntax"),
    "Swagger 2": ("swagger: '2.0'\n", 2, "not-openapi-3"),
    "another API": (DOCUMENT.replace("/v2'", "/v3'"), 2, "other-api"),
    **{
        f"YAML of {name}, {levels} levels": ("openapi: 3.0.0\npaths:\n  " + opening * levels, 2, "too-deep")
        for name, opening in {"lists": "[", "mappings": "{a: ", "items": "- "}.items()
        for levels in (100, 999, 1001, 5000, 100_000)
    },
    "YAML closed again": ("openapi: " + "[" * 5000 + "]" * 5000, 2, "too-deep"),
    **{
        f"JSON of {levels} levels": (
            '{"openapi": "3.0.0", "paths": ' + "[" * levels + "]" * levels + "}", 2, "too-deep",
        )
        for levels in (100, 200, 980, 5000, 100_000)
    },
    "broken JSON, deep": ("{" * 200, 2, "syntax"),
    "broken YAML before deep lists": ("openapi: ]\npaths: " + "[" * 5000, 2, "syntax"),
    "a schema that holds itself": (
        edited(FIELD, "        name: {$ref: '#/components/schemas/t'}\n"), 0, "",
    ),
    "a reference to itself": (
        edited(FIELD, "        name: {$ref: '#/components/schemas/s'}\n    s: {$ref: '#/components/schemas/s'}\n"), 0, "",
    ),
    "an alias that holds itself": (
        edited(FIELD, "        name: &a {properties: {x: *a}}\n"), 2, "too-large",
    ),
    "schemas that double": (
        edited(FIELD, "        name: &a0 {type: string}\n" + "".join(
            f"        a{n}: &a{n} {{allOf: [*a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 30)
        )), 2, "too-large",
    ),
    "odd nodes": (
        "openapi: 3.0.0\nservers: 5\npaths: {/a: [], /b: {get: 3, put: {parameters: [1, {}], "
        "requestBody: [], responses: [2]}}, 7: null}\n", 0, "",
    ),
    "merge keys": ("openapi: 3.0.0\npaths: {<<: 5}\n", 0, ""),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_document_is_refused_or_read_in_bounds(
    tmp_path: Path, capsys: Captured, case: str
) -> None:
    text, status, rule = HOSTILE[case]
    assert run(tmp_path, text) == status
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert f": {rule}: " in said if rule else not said


def libyaml_with_a_limit(levels: int) -> type[yaml.SafeLoader]:
    """A parser that refuses what is deeper, as libyaml may: as a syntax error, reading ahead."""

    class Limited(yaml.SafeLoader):
        def __init__(self, stream: str) -> None:
            if "[" * (levels + 1) in stream:
                raise ScannerError(None, None, "no more of this")
            super().__init__(stream)

    return Limited


@pytest.mark.parametrize("limit", [50, 1000, 10**9])
@pytest.mark.parametrize("levels", [101, 500, 5000])
def test_depth_errors_do_not_depend_on_the_parser_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: int, levels: int
) -> None:
    monkeypatch.setattr(source, "LOADER", libyaml_with_a_limit(limit))
    file, problems = tmp_path / "doc.yml", Problems()
    file.write_text("openapi: 3.0.0\npaths: " + "[" * levels + "]" * levels)
    assert documents.read_document(file, problems) is None
    [problem] = problems.found
    assert (problem.position.line, problem.rule) == (2, "too-deep")


@pytest.mark.parametrize("suffix", ["yml", "json"])
def test_a_document_as_deep_as_allowed_is_read(tmp_path: Path, suffix: str) -> None:
    inside = documents.MAX_DEPTH - 1  # the document's own mapping is the first level
    lists = "[" * inside + "]" * inside
    texts = {
        "yml": f"openapi: 3.0.0\nx: {lists}\n",
        "json": f'{{"openapi": "3.0.0", "x": {lists}}}',
    }
    file, problems = tmp_path / f"doc.{suffix}", Problems()
    file.write_text(texts[suffix])
    assert documents.read_document(file, problems) is not None
    assert not problems.found


def test_our_own_document_differs_from_our_schema_in_nothing(
    tmp_path: Path, capsys: Captured
) -> None:
    own, schema = str(tmp_path / "own.json"), str(ROOT / "schema")
    assert main(["openapi", "-q", "--schema", schema, "-o", own]) == 0
    assert main(["compare", own, "--schema", schema, "--fail-on", "beyond"]) == 0
    assert capsys.readouterr().out == "No change.\n"


def test_rules_come_in_pairs_and_have_a_level_each() -> None:
    assert {rule.level for rule in RULES.values()} == set(LEVELS)
    assert all(RULES[rule.mirror].mirror == rule.id for rule in RULES.values())
