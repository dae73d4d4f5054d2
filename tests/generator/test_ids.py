"""Ids in paths have the type of the record that they identify, in stubs, help() and OpenAPI."""

from __future__ import annotations

import ast
import inspect
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.verbs import Verb
from generator.openapi import document
from generator.schema import read_schema
from tests.generator.micro import client, generate, stub, write_schema
from tests.generator.stubs import Function
from tests.generator.validation.bad_arguments import written

VERBS = ["list", "get", "create", "update", "delete", "delete_all", "count"]
ANNOTATION = {"string": "str", "integer": "int", "string_or_integer": "str | int"}


def _resource(name: str, path: str, id_type: str, level: int) -> dict[str, Any]:
    return {
        "record": name.removesuffix("s"),
        "path": path,
        "doc": f"{name}.",
        "operations": [*VERBS, *(["list_all", "count_all"] if level else [])],
        "paging": {},
        "actions": {
            "run": {
                "method": "POST",
                "path": f"{path}/{{own_id}}/run",
                "on_record": True,
                "doc": "Runs.",
            },
            "copy": {"method": "POST", "path": f"{path}/{{id}}/copy", "doc": "Copies."},
        },
        "fields": {"id": {"type": id_type, "access": "read_only", "doc": "Id."}},
    }


def schema_of(*id_types: str) -> str:
    """Resources below each other, with ids of these types, outermost first."""
    names = ["Ones", "Twos", "Threes"][: len(id_types)]
    made: list[dict[str, Any]] = []
    path = ""
    for level, (name, id_type) in enumerate(zip(names, id_types, strict=True)):
        path = f"{path}/{name.lower()}"
        made.append(_resource(name, path, id_type, level))
        path += f"/{{{name.lower()}_id}}"
    for (above, below), name in zip(pairwise(made), names[1:], strict=True):
        above["sub_resources"] = {name: below}
        above["links"] = {name.lower(): {"to": name, "many": True, "doc": "Below."}}
    made[-1]["actions"]["move"] = {
        "method": "PUT",
        "path": "/ones/{other}/moved",
        "doc": "To a record of another resource.",
    }
    made[-1]["actions"]["anew"] = {
        "method": "POST",
        "path": f"/{names[-1].lower()}",
        "body_of": "create",
        "doc": "Without a parent in the path.",
    }
    return written({"resource": names[0], **made[0]})


CASES = [
    ("string",), ("integer",), ("string_or_integer",),
    ("string", "integer"), ("integer", "string"), ("string", "string"),
    ("string", "integer", "string_or_integer"), ("integer", "string", "integer"),
]  # fmt: skip


def of_stub(text: str) -> dict[tuple[str, str], dict[str, str]]:
    """The annotations of a stub's arguments by class and method; those of overloads together."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    classes = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    for node in classes:
        for each in node.body:
            if isinstance(each, Function) and each.name[0] != "_":
                given = [*each.args.posonlyargs, *each.args.kwonlyargs]
                found.setdefault((node.name, each.name), {}).update(
                    {a.arg: ast.unparse(a.annotation) for a in given if a.annotation}
                )
    return found


@pytest.mark.parametrize("id_types", CASES, ids="-".join)
def test_stub_help_and_openapi_agree_on_the_types_of_ids(
    tmp_path: Path, id_types: tuple[str, ...]
) -> None:
    names = ["Ones", "Twos", "Threes"][: len(id_types)]
    text = schema_of(*id_types)
    wanted = {f"{name.lower()}_id": kind for name, kind in zip(names, id_types, strict=True)}
    wanted["other"] = id_types[0]
    package = generate(tmp_path, text)
    checked = 0
    for name, own in zip(names, id_types, strict=True):
        annotations = of_stub(stub(package, name.lower()))
        for (owner, method), given in annotations.items():
            if owner.endswith("Fields"):  # properties
                continue
            verb: Any = package.load(owner).__dict__.get(method)
            if not isinstance(verb, Verb):
                continue
            signature = inspect.signature(verb)
            for argument, annotation in given.items():
                kind = own if argument in ("id", "own_id") else wanted.get(argument)
                if kind is not None:
                    assert annotation == ANNOTATION[kind], (owner, method, argument)
                    assert signature.parameters[argument].annotation == annotation
                    checked += 1
    assert checked >= 5 * len(id_types)

    api = read_schema([write_schema(tmp_path / "schema", text)])
    paths = json.loads(document(api, "1", {}))["paths"]
    described = [
        (tag, parameter)
        for item in paths.values()
        for operation in item.values()
        for tag in operation["tags"]
        for parameter in operation["parameters"]
        if parameter["in"] == "path"
    ]
    for tag, parameter in described:
        own = id_types[names.index(tag)]
        kind = wanted.get(parameter["name"], own)
        shown = parameter["schema"].get("type") or [
            each["type"] for each in parameter["schema"]["anyOf"]
        ]
        assert shown == (kind if kind != "string_or_integer" else ["string", "integer"])
    assert described


def test_text_ids_are_sent_as_they_are(tmp_path: Path) -> None:
    package = generate(tmp_path, schema_of("string", "integer"))
    api, store = client(
        package,
        {
            "GET /ones/a-1/twos/5": {"id": 5},
            "POST /ones/a-1/run": None,
            "PUT /ones/b-c/moved": None,
            "POST /twos": {"id": 6},
        },
    )
    api.Twos.get("a-1", 5)
    api.Ones.run("a-1")
    api.Twos.move("b-c")
    api.Twos.anew(ones_id="a-1")
    assert store.calls == [
        "GET /ones/a-1/twos/5",
        "POST /ones/a-1/run",
        "PUT /ones/b-c/moved",
        "POST /twos",
    ]
    assert store.bodies == [{"ones_id": "a-1"}]
