"""``schema.json`` and the loader agree: what one refuses, the other refuses."""

from __future__ import annotations

import builtins
import json
import keyword
import math
from contextlib import AbstractContextManager
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

import jsonschema
import pytest
import yaml

from bigcommerce_sdk.json.types import is_list, is_object
from generator import language, naming
from generator.language.kinds import JsonSchema, Key, Kind, MapKind, TextKind, whole
from generator.language.words import PATH
from generator.problems import Problems
from generator.reference import language as language_files
from generator.source import read_text
from tests.generator.editors import as_json, editors_take
from tests.generator.language.samples import SCALARS, samples
from tests.generator.micro import API, PARTS, THINGS, problems_of, write_schema
from tests.generator.validation.bad_schemas import BAD_SCHEMAS
from tests.generator.validation.bad_values import GOOD_VALUES
from tests.generator.validation.mistakes import ENUMS

#: Every key of the language once; several objects share some.
KEYS = {
    id(key): (f"{kind.name}-{key.name}", key) for kind in language.OBJECTS for key in kind.own_keys
}


def for_kinds_alone() -> AbstractContextManager[Any]:
    """JSON Schema without what later rules say of names, which kinds alone do not refuse."""

    def of_pattern(kind: TextKind) -> JsonSchema:
        return whole(kind.pattern)

    return mock.patch.object(TextKind, "json_schema", of_pattern)


@cache
def definitions() -> Any:
    with for_kinds_alone():
        return json.loads(language_files.json_schema())["$defs"]


def loader_refuses(kind: Kind, content: str) -> bool:
    """Whether the loader refuses a value of the key ``key``."""
    problems = Problems()
    tree = read_text(f"key: {content}\n", "file.yaml", problems)
    if tree is not None:
        kind.read(tree.entries["key"], problems)
    return bool(problems.found)


def spelled_as_json(value: Any) -> str:
    """The value in JSON, which is YAML, with whole numbers as such."""

    def plain(node: Any) -> Any:
        if is_object(node):
            return {key: plain(each) for key, each in node.items()}
        if is_list(node):
            return [plain(each) for each in node]
        return int(node) if isinstance(node, float) and node.is_integer() else node

    return json.dumps(plain(value))


def is_json(value: Any) -> bool:
    """Whether JSON has such a value: it has no infinite numbers."""
    if is_object(value) or is_list(value):
        return all(map(is_json, value.values() if is_object(value) else value))
    return not isinstance(value, float) or math.isfinite(value)


@pytest.mark.parametrize("key", [pytest.param(key, id=name) for name, key in KEYS.values()])
def test_loader_and_editors_agree_on_every_value(key: Key) -> None:
    with for_kinds_alone():
        schema = {**key.kind.json_schema(), "$defs": definitions()}
    checker: Any = jsonschema.Draft202012Validator(schema)
    taken = refused = 0
    for content in samples(key.kind):
        try:
            (value,) = as_json(f"key: {content}\n").values()
        except yaml.YAMLError as error:
            raise AssertionError(f"{content!r} is no YAML: {error}") from error
        if not is_json(value):
            assert loader_refuses(key.kind, content), content
            continue
        refuses, takes = loader_refuses(key.kind, content), checker.is_valid(value)
        if refuses and takes:  # then it is the spelling, which JSON Schema does not see
            assert not loader_refuses(key.kind, spelled_as_json(value)), content
        else:
            assert refuses != takes, content
        taken, refused = taken + takes, refused + refuses
    assert taken, "no value that the key takes is tried"
    assert refused > 20


def test_the_schemas_that_the_tables_edit_are_right_for_editors() -> None:
    assert editors_take({"api.yaml": API, "things.yaml": THINGS, "parts.yaml": THINGS + PARTS})


#: Mistakes in files that editors could show.
SHOWN = {name: bad for name, bad in BAD_SCHEMAS.items() if len(str(bad.files)) < 20_000}


@cache
def seen_by_editors(name: str) -> bool:
    """Whether ``schema.json`` refuses the file with a mistake, or it cannot be read at all."""
    bad = BAD_SCHEMAS[name]
    content = bad.files.get(bad.file)
    try:
        return not isinstance(content, str) or not editors_take({bad.file: content})
    except yaml.YAMLError:
        return True


@pytest.mark.parametrize(
    "name", [name for name, bad in SHOWN.items() if bad.rule not in language.BEYOND]
)
def test_editors_refuse_what_the_generator_refuses(name: str) -> None:
    assert seen_by_editors(name)


def test_each_rule_beyond_editors_refuses_what_they_take() -> None:
    unseen = {bad.rule for name, bad in SHOWN.items() if not seen_by_editors(name)}
    assert unseen == set(language.BEYOND)


@pytest.mark.parametrize("keys", GOOD_VALUES)
def test_editors_take_values_that_the_generator_takes(keys: str) -> None:
    assert editors_take({"things.yaml": f"{THINGS}  a: {{{keys}, doc: A.}}\n{ENUMS}"})


#: Names that may be taken: by Python, by the SDK, or by neither.
NAMES = sorted(
    {
        *keyword.kwlist,
        *keyword.softkwlist,
        *dir(builtins),
        *naming.RESERVED_ON_RECORDS,
        *naming.RESERVED_ON_SUB_RESOURCE_RECORDS,
        *naming.RESERVED_PARAMETERS,
        *naming.RESERVED_ON_RESOURCES,
        *naming.RESERVED_CLASSES,
        *naming.RESERVED_MODULES,
        *naming.RESERVED_FILES,
        *(each.capitalize() for each in naming.RESERVED_FILES),
        *("Load", "LOAD", "ImportModule", "IMPORTMODULE", "ImportMODULE", "Class", "BoundThings"),
        *("Bound", "Boundary", "Con", "CON", "Com1", "Async", "self_", "a", "size", "Word"),
    }
)
#: What a mapping of names holds, as its values are written.
NAMED = {
    "fields": "{type: string, doc: A.}",
    "filters": "{type: string, op: none, doc: A.}",
    "options": "{type: string, doc: A.}",
    "links": "{to: Things, via: id, doc: A.}",
    "actions": "{method: POST, path: /go, doc: A.}",
    "shapes": "{doc: A., fields: {}}",
    "enums": "{doc: A., values: [a]}",
}


@pytest.mark.parametrize("key", NAMED)
def test_editors_know_the_names_that_are_taken(tmp_path: Path, key: str) -> None:
    wanted = "resource: Others\nrecord: Other\npath: /others\ndoc: A.\noperations: []\n"
    lines = [f"{wanted}{'' if key == 'fields' else 'fields: {}' + chr(10)}{key}:"]
    lines += [f"  {name}: {NAMED[key]}" for name in NAMES]
    text = "\n".join(lines)
    files = {"things.yaml": THINGS, "others.yaml": text}
    taken = {
        text.splitlines()[each.position.line - 1].split(":")[0].strip()
        for each in problems_of(write_schema(tmp_path, files))
        if each.rule in ("reserved-name", "bad-name")
    }
    (kind,) = (each.kind for each in language.FILES["resource"].own_keys if each.name == key)
    assert isinstance(kind, MapKind)
    checker: Any = jsonschema.Draft202012Validator(kind.keys.json_schema())
    assert {name for name in NAMES if not checker.is_valid(name)} == taken
    assert 20 < len(taken) < len(NAMES)


@pytest.mark.parametrize("key", ["resource", "record"])
def test_json_schema_refuses_reserved_resource_and_record_names(tmp_path: Path, key: str) -> None:
    (kind,) = (each.kind for each in language.FILES["resource"].own_keys if each.name == key)
    checker: Any = jsonschema.Draft202012Validator(kind.json_schema())
    files = {"api.yaml": API}
    names = [each for each in NAMES if each[0].isupper()]
    for number, name in enumerate(names):
        own = {"resource": f"R{number}s", "record": f"R{number}", key: name}
        text = f"resource: '{own['resource']}'\nrecord: '{own['record']}'\npath: /{number}\n"
        files[f"{number}.yaml"] = f"{text}doc: A.\noperations: []\nfields: {{}}\n"
    found = problems_of(write_schema(tmp_path, files))
    taken = {
        names[int(Path(each.position.file).stem)]
        for each in found
        if each.rule in ("reserved-name", "bad-name")
    }
    assert {name for name in names if not checker.is_valid(name)} == taken
    assert 20 < len(taken) < len(names)


def test_editors_know_what_is_wrong_with_segments_of_paths(tmp_path: Path) -> None:
    paths = [each for each in SCALARS["paths"] if not each.startswith(('"', "'"))]
    lines = [f"{THINGS}actions:"]
    lines += [
        f"  a{number}: {{method: POST, path: '{path}', doc: A.}}"
        for number, path in enumerate(paths)
    ]
    text = "\n".join(lines)
    refused = {
        text.splitlines()[each.position.line - 1].split("'")[1]
        for each in problems_of(write_schema(tmp_path, text))
        if each.rule in ("path", "wrong-type")
    }
    checker: Any = jsonschema.Draft202012Validator(PATH.json_schema())
    assert {path for path in paths if not checker.is_valid(path)} == refused
    assert 15 < len(refused) < len(paths)
