"""The published JSON Schema and reference against the loader and the tables."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator import language
from generator.cli import main
from generator.language import types
from generator.language.kinds import Key
from generator.reference import language as language_files
from generator.validation import RULES
from generator.writing.writer import compare
from tests.generator.editors import as_json, checker
from tests.generator.micro import API, PARTS, ROOT, THINGS, problems_of, write_schema

SCHEMA = ROOT / "schema"
KEYS = [(kind.name, key) for kind in language.OBJECTS for key in kind.own_keys]


def test_the_published_files_are_what_the_tables_give() -> None:
    assert not compare([language_files.target(SCHEMA)])


@pytest.mark.parametrize(
    "path", sorted(SCHEMA.rglob("*.yaml")), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_every_schema_file_is_valid_by_its_json_schema(path: Path) -> None:
    content = path.read_text(encoding="utf-8")
    assert content.startswith("# yaml-language-server: $schema=../schema.json\n")
    assert [error.message for error in checker().iter_errors(as_json(content))] == []


@pytest.mark.parametrize(
    "content",
    [
        THINGS,
        THINGS + PARTS,
        "resource: Things\n",
        "shared: Shapes.\n",
        "resource: Things\nfields: {name: {doc: Our name.}}\n",
        "resource: Things\noperations: [count]\n",
        "resource: Things\nfields: {name: null}\nfilters: {min_id: null}\nlinks: {a: null}\n",
        "resource: Things\noperations: {delete: null}\nactions: null\nkey: null\n",
        "resource: Things\nfields: {name: {max_length: null, write: {wire: null}}}\n",
        "resource: Things\nshapes: {S: {fields: {a: null}}}\nenums: {E: {labels: {a: null}}}\n",
        "resource: Things\nsub_resources: {Parts: {fields: {a: {type: string, doc: A.}}}}\n",
    ],
)
def test_an_overlay_requires_only_its_resource_key(content: str) -> None:
    assert checker("overlay.json").is_valid(as_json(content))


@pytest.mark.parametrize("content", ["{}", "fields: {name: {doc: A.}}", "record: Thing", "[a]"])
def test_an_overlay_needs_that_key(content: str) -> None:
    assert not checker("overlay.json").is_valid(as_json(content))


@pytest.mark.parametrize(
    "content",
    [
        "resource: Things\npath: null\n",
        "resource: Things\nfields: {name: {type: null}}\n",
        "resource: Things\nsub_resources: {Parts: null}\n",
        "resource: Things\nsub_resources: null\n",
    ],
)
def test_editors_refuse_to_remove_what_cannot_be_removed(content: str) -> None:
    assert not checker("overlay.json").is_valid(as_json(content))


@pytest.mark.parametrize("content", [THINGS, THINGS + PARTS, API])
def test_what_the_loader_takes_editors_take(content: str) -> None:
    assert checker().is_valid(as_json(content))


def examples() -> list[object]:
    return [pytest.param(key, id=f"{kind}-{key.name}") for kind, key in KEYS]


@pytest.mark.parametrize("key", examples())
def test_the_example_of_a_key_shows_that_key(key: Key) -> None:
    written, _, value = key.example.partition(":")
    assert written == key.name
    if "…" not in value:
        definitions = json.loads(language_files.json_schema())["$defs"]
        wanted = {**key.kind.json_schema(), "$defs": definitions}
        (shown,) = as_json(key.example).values()
        validator: Any = jsonschema.Draft202012Validator(wanted)
        assert validator.is_valid(shown)


def test_the_reference_has_a_row_for_every_key_type_and_rule() -> None:
    sections = (SCHEMA / "README.md").read_text(encoding="utf-8").split("\n### ")
    for kind in language.OBJECTS:
        (section,) = (each for each in sections if each.startswith(kind.name + "\n"))
        for key in kind.own_keys:
            unless = f", unless `{key.unless}`" if key.unless else ""
            row = f"\n| `{key.name}`{f' (required{unless})' if key.required else ''} |"
            assert row in section, f"{kind.name}: {key.name}"
            assert f"`{key.example}`" in section.replace("\\|", "|")
    whole = "\n".join(sections)
    for name in (*types.TYPES, *RULES):
        assert re.search(rf"^\| `{name}` \|", whole, re.MULTILINE), name


def test_the_examples_of_the_reference_are_valid_schemas(tmp_path: Path) -> None:
    text = (SCHEMA / "README.md").read_text(encoding="utf-8")
    first, over = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert problems_of(write_schema(tmp_path / "base", {"things.yaml": first})) == []
    assert over.startswith("# yaml-language-server: $schema=../schema/overlay.json\n")
    assert checker("overlay.json").is_valid(as_json(over))
    assert not checker().is_valid(as_json(over))
    added = write_schema(tmp_path / "mine", {"api.yaml": None, "products.yaml": over})
    assert problems_of(SCHEMA / "v2", added) == []


def test_the_language_command_writes_and_checks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["language", "--schema", str(tmp_path)]
    assert main([*arguments, "--check"]) == 1
    assert list(tmp_path.iterdir()) == []
    assert main(arguments) == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        "schema.json",
        "overlay.json",
        "README.md",
    }
    capsys.readouterr()
    assert main([*arguments, "--check"]) == 0
    assert capsys.readouterr().out == ""
