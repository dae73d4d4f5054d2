"""``scaffold`` drafts every resource of the V3 documents, and the drafts load together."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from generator.ir import Api, Resource
from generator.language.words import ARRAY_VERBS
from generator.openapi_import.drafts import draft
from generator.openapi_import.surface import Call, Key, read_calls
from generator.schema import read_schema
from tests.generator.micro import write_schema
from tools.facts_to_openapi import document

from .classes import anonymous, read_table, read_yaml
from .facts_v3 import FACTS, TABLES


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> dict[Key, Call]:
    """The calls of all documents of V3, read from OpenAPI."""
    directory = tmp_path_factory.mktemp("documents")
    for file in FACTS.glob("*.yml"):
        if file.name not in TABLES:
            made = json.dumps(document(read_yaml(file)))
            (directory / f"{file.stem}.json").write_text(made, encoding="utf-8")
    return read_calls(sorted(directory.iterdir()), "v3")


@pytest.fixture(scope="module")
def drafted(calls: dict[Key, Call], tmp_path_factory: pytest.TempPathFactory) -> Api:
    """The schema of all drafts, each drafted over those before it."""
    directory = tmp_path_factory.mktemp("schema")
    families: dict[str, dict[str, str]] = {}
    known: dict[str, tuple[Resource, ...]] = {}
    api = read_schema([write_schema(directory / "none", {})])
    for row in sorted(read_table(), key=lambda each: each.path.count("{")):
        text = draft(calls, api, row.resource, row.path, row.documents)
        family = row.path.partition("/{")[0]
        files = families.setdefault(family, {})
        files[f"{row.resource}.yaml"] = text
        own = write_schema(directory / f"{len(known)}-{row.resource}", files)
        known[family] = read_schema([own]).resources
        api = replace(api, resources=tuple(each for one in known.values() for each in one))
    every = {name: text for files in families.values() for name, text in files.items()}
    return read_schema([write_schema(directory / "all", every)])


def test_every_document_is_read(calls: dict[Key, Call]) -> None:
    assert len(calls) == 537


def test_every_resource_is_drafted_and_loads(drafted: Api) -> None:
    assert {each.name for each in drafted.resources} == {row.resource for row in read_table()}


def test_no_record_is_an_envelope(drafted: Api) -> None:
    """Of objects and of lists, the content of ``data`` is the record."""
    names = {each.name: {field.name for field in each.fields} for each in drafted.resources}
    assert [each for each, fields in names.items() if fields & {"data"} == fields != set()] == []


def test_common_verbs_are_those_of_the_table(drafted: Api) -> None:
    """Except the verbs of arrays, which have the paths of others."""
    odd: list[str] = []
    for row in read_table():
        found = drafted.by_name[row.resource].operation
        for verb, line in row.operations.items():
            method, _, path = line.partition(" ")
            usual = {row.path, f"{row.path}/{{}}"} if not row.single else {row.path}
            if verb in ARRAY_VERBS or anonymous(path) not in map(anonymous, usual):
                continue
            operation = found.get(verb)
            if operation is None or anonymous(operation.path) != anonymous(path):
                odd.append(f"{row.resource}.{verb} {method} {path}")
    assert odd == []


def test_records_are_not_named_after_operations(drafted: Api) -> None:
    named = [each.record for each in drafted.resources]
    assert [each for each in named if re.match(r"(Get|Create|Update|Post|Put)[A-Z]", each)] == []
