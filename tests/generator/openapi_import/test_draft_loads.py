"""A draft of any document loads over the schema."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.schema import read_schema
from tests.generator.micro import THINGS, write_schema

LONG = "a_field_with_a_name_that_is_as_long_as_any_that_was_seen"
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def objects(*names: str) -> dict[str, Any]:
    """Objects without a name, one inside another."""
    inner: dict[str, Any] = {"type": "object", "properties": {"a": TEXT}}
    for name in names:
        inner = {"type": "object", "properties": {name: inner, "other": NUMBER}}
    return inner


#: Fields of a record by what is odd about them.
FIELDS: dict[str, dict[str, Any]] = {
    "reserved names": {
        "parent_id": NUMBER,
        "keys": TEXT,
        "class": TEXT,
        "save": TEXT,
        "store": TEXT,
    },
    "names that collide in Python": {"aB": TEXT, "a_b": TEXT, "a-b": TEXT},
    "long names": {LONG: objects(LONG, f"{LONG}_2"), f"{LONG}_3": objects(LONG)},
    "long enums": {LONG: {"enum": ["a"]}, f"{LONG}_4": objects(f"{LONG}_5")},
    "empty objects": {"a": {"type": "object"}, "b": {"type": "object", "properties": {}}},
    "line breaks": {"a": {"enum": ["a\nb", "c\r\n", "\t", "\u2028"]}, "b": {"enum": ["x\x00y"]}},
    "values that are alike": {"a": {"enum": ["A", "a", " a ", ""]}},
    "values of several types": {"a": {"enum": [1, "1", True, None, 1.5]}},
    "names of the schema": {"a": {"$ref": "#/components/schemas/FormField"}},
    "names of its own": {"a": {"$ref": "#/components/schemas/Odds"}, "b": objects("c")},
    "a shape and an enum": {"b": {"items": objects("a"), "type": "array"}, "B": {"enum": ["x"]}},
}
COMPONENTS = {"FormField": objects("x"), "Odds": objects("y")}


#: Paths with and without a parent, and what leads to them.
PATHS = {
    "/odds": "/odds",
    "/odds/{id}": "/odds",
    "/odds/count": "/odds",
    "/things/{thing_id}/odds": "/things/{thing_id}/odds",
    "/things/{thing_id}/name": "/things/{thing_id}/name",
}
SCHEMA = f"""{THINGS}shapes:
  FormField: {{doc: Ours., fields: {{a: {{type: integer, doc: A.}}}}}}
"""


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("fields", FIELDS)
def test_a_draft_loads(tmp_path: Path, fields: str, path: str) -> None:
    record = {"type": "object", "properties": {"id": NUMBER, **FIELDS[fields]}}
    body = {"content": {"application/json": {"schema": record}}}
    rows = {"content": {"application/json": {"schema": {"type": "array", "items": record}}}}
    lists = PATHS[path]
    document = {
        "openapi": "3.0.0",
        "paths": {
            lists: {
                "get": {"responses": {"200": rows}},
                "post": {"requestBody": body, "responses": {"200": body}},
            },
            f"{lists}/{{id}}": {"get": {"responses": {"200": body}}},
        },
        "components": {"schemas": COMPONENTS},
    }
    draft = draft_of(tmp_path, document, path)
    assert "Odds" in draft


def test_a_call_that_is_no_list_loads(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"password": TEXT}}
    body = {"content": {"application/json": {"schema": schema}}}
    path = "/things/{thing_id}/check"
    post = {"requestBody": body, "responses": {"200": body}}
    document = {"openapi": "3.0.0", "paths": {path: {"post": post}}}
    assert "password" in draft_of(tmp_path, document, path)


def draft_of(tmp_path: Path, document: dict[str, Any], path: str) -> str:
    """The draft of a path, which was loaded over our schema."""
    (tmp_path / "document.json").write_text(json.dumps(document))
    target = tmp_path / "draft" / "odds.yaml"
    target.parent.mkdir()
    schema = write_schema(tmp_path / "schema", SCHEMA)
    options = ["--schema", str(schema), "--resource", "Odds", "--path", path, "-o", str(target)]
    assert main(["scaffold", str(tmp_path / "document.json"), *options]) == 0
    text = target.read_text(encoding="utf-8")
    directories = [schema, target.parent]
    if "resource: Odds" in text:  # a separate file
        shutil.copy(target, schema)
        directories = [schema]
    assert "Odds" in read_schema(directories).by_name
    return text
