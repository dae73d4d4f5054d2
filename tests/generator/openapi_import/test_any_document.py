"""Any document is refused with the reason, or drafted: the draft loads and builds at once."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from generator.cli import main
from generator.render.rendering import render
from generator.schema import read_schema
from tests.generator.micro import THINGS, unformatted, write_schema
from tests.generator.openapi_import.any_documents import documents, json_of, written
from tests.health import EVERY_CHECK

SCHEMA = f"""{THINGS}shapes:
  FormField: {{doc: Ours., fields: {{a: {{type: integer, doc: A.}}}}}}
"""


def drafted(home: Path, text: str, path: str, name: str = "Odds") -> str:
    """The draft of a path, loaded and built; empty when it was refused with a reason."""
    schema, over = write_schema(home / "schema", SCHEMA), home / "over"
    (home / "document.yaml").write_text(text, encoding="utf-8")
    target = over / "odds.yaml"
    over.mkdir()
    options = ["--schema", str(schema), "--resource", name, "--path", path, "-o", str(target)]
    with redirect_stderr(io.StringIO()) as said, redirect_stdout(io.StringIO()):
        status = main(["scaffold", str(home / "document.yaml"), *options])
    if status:
        assert (status, len(said.getvalue().splitlines())) == (2, 1)
        return ""
    draft = target.read_text(encoding="utf-8")
    directories = [schema, over]
    if f"resource: {name}\n" in draft:  # a separate file
        target.rename(schema / "odds.yaml")
        directories = [schema]
    with unformatted():
        files = render(read_schema(directories))
    for file, code in files.items():
        if file.endswith((".py", ".pyi")):
            compile(code, file, "exec")
    return draft


@settings(max_examples=40, deadline=None, suppress_health_check=EVERY_CHECK)
@given(made=documents(), as_json=st.booleans())
def test_any_document_is_refused_or_drafted(
    made: tuple[dict[str, Any], str], as_json: bool
) -> None:
    tree, path = made
    with TemporaryDirectory() as directory:
        text = json.dumps(tree) if as_json else written(tree)
        event("drafted" if drafted(Path(directory), text, path) else "refused")


def document(record: Any = None, path: str = "/odds", **more: Any) -> str:
    """A document with a list of a record, as JSON."""
    record = {"properties": {"id": {"type": "integer"}}} if record is None else record
    get = {"responses": {"200": json_of({"type": "array", "items": record})}, **more}
    return json.dumps({"openapi": "3.1.0", "paths": {path: {"get": get}}})


@pytest.mark.parametrize(
    "record",
    [
        {"properties": {"a": {"enum": ["\ud800", "\ufffe", "a"]}, "\udfff": {}}},
        {"properties": {"a": {"description": "\ud800 Text \ufeff\uffff."}}},
        {"properties": {"a": {"oneOf": [{"type": "string"}, {"const": "\ud800"}]}}},
        {"properties": {"a": {"oneOf": [{"type": "number"}, {"const": 1e300}]}}},
        {"properties": {"a": {"anyOf": [{"type": "integer"}, {"const": 10**30}]}}},
        {"properties": {"a": {"type": ["string", "null"], "const": None}}},
        {"properties": {"a": {"type": "integer", "exclusiveMinimum": 0, "maximum": 10**20}}},
        {"properties": {"a": {"type": "integer", "minimum": 5, "exclusiveMinimum": True}}},
        {"properties": {"a": {"type": "integer", "minimum": 5, "maximum": 1}}},
        {"properties": {"a": {"type": "string", "minLength": 5, "maxLength": 1}}},
        {"title": "Any", "properties": {"any": {"properties": {"x": {}}}}},
        True,
        {},
        {"type": "string"},
        {"type": "array", "items": {"type": "array", "items": {}}},
    ],
    ids=str,
)
def test_odd_values_are_drafted(tmp_path: Path, record: Any) -> None:
    assert drafted(tmp_path, document(record), "/odds")


@pytest.mark.parametrize("name", ["Host", "X-Auth-Token", "a.b", "Accept-Language", "", "\n"])
def test_headers_that_cannot_be_parameters_are_named(tmp_path: Path, name: str) -> None:
    parameters = [{"name": name, "in": "header", "schema": {"type": "string"}}]
    text = drafted(tmp_path, document(parameters=parameters), "/odds")
    assert ("header: true" in text) == (name == "Accept-Language")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/things", "/things is the path of Things already"),
        ("/things/{a}/x/{b}/odds", "has ids of resources that the schema lacks"),
        ("/things/{a}.json/odds", "has a segment that is not an id"),
        ("/things/a b", "has characters that no path of the schema can have"),
        ("/a//odds", "is not a plain path"),
        ("/{a}/odds", "the schema has nothing at /;"),
    ],
)
def test_a_path_that_no_resource_can_have_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], path: str, said: str
) -> None:
    schema = write_schema(tmp_path / "schema", THINGS)
    (tmp_path / "document.json").write_text(document(path=path))
    options = ["--schema", str(schema), "--resource", "Odds", "--path", path]
    assert main(["scaffold", str(tmp_path / "document.json"), *options]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("name", ["Field", "Bound", "BoundOdds", "Thing", "FormField", "Load"])
def test_a_name_that_no_resource_can_have_is_refused(tmp_path: Path, name: str) -> None:
    assert drafted(tmp_path, document(), "/odds", name) == ""


#: Names of an id in a path, and what the draft calls it.
IDS = {
    **dict.fromkeys(["*x", "", "é", "id", "page", "limit"], "thing_id"),
    "self": "self_",
    "class": "class_",
    "a-b": "a_b",
    "aB": "a_b",
}


@pytest.mark.parametrize("name", IDS)
def test_an_id_of_any_name_has_one_in_the_draft(tmp_path: Path, name: str) -> None:
    path = f"/things/{{{name}}}/odds"
    draft = drafted(tmp_path, document(path=path), path)
    assert f"path: '/things/{{{IDS[name]}}}/odds'" in draft


def test_a_sub_resource_without_a_list_can_be_reached(tmp_path: Path) -> None:
    calls: Any = {"/things/{a}/odds/{b}": {"get": {"responses": {}}, "put": {}, "delete": {}}}
    text = json.dumps({"openapi": "3.0.0", "paths": calls})
    draft = drafted(tmp_path, text, "/things/{a}/odds")
    assert "TODO: not in the documents" in draft
