"""The examples on reference pages: they exist where they can, and run as printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.records.fields import BODIES
from bigcommerce_sdk.sandbox import Sandbox
from generator.ir import Resource
from generator.reference import api as reference
from generator.schema import read_schema
from tests.generator.micro import THINGS, write_schema
from tests.generator.validation.mistakes import ID
from tests.own_schema import own_api

API, V3 = own_api(), own_api("v3")
PAGES = reference.pages({"v2": API})
PAGES_V3 = reference.pages({"v3": V3})
#: A resource that can be reached by no link, so that a program cannot know its ids.
UNREACHABLE = {"OrderConsignmentShippingQuotes"}


#: Lists of which the demo shop has no rows.
EMPTY = {"product_downloads.md", "request_logs.md"}


def blocks(page: str) -> dict[str, str]:
    """The blocks of code on a page, by title."""
    found = re.findall(r"^(\w+):\n\n```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return dict(found)


EXAMPLES = {name: found for name, text in PAGES.items() if (found := blocks(text))}
EXAMPLES_V3 = {name: found for name, text in PAGES_V3.items() if (found := blocks(text))}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.parametrize("page", EXAMPLES)
def test_the_examples_run_as_printed(
    page: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox.reset()
    monkeypatch.setenv("BIGCOMMERCE_HOST", sandbox.base_url)
    monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", sandbox.store_hash)
    monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", sandbox.token)
    names: dict[str, Any] = {}
    for title, code in EXAMPLES[page].items():
        exec(compile(code, f"{page}: {title}", "exec"), names)
    names["api"].close()
    prints = "print(" in "".join(EXAMPLES[page].values())
    assert bool(capsys.readouterr().out) == (prints and page not in EMPTY)


def above(resource: Resource) -> list[Resource]:
    """The parents of a resource, outermost first."""
    parent = V3.by_name.get(resource.parent)
    return [*above(parent), parent] if parent else []


@pytest.mark.parametrize(
    "resource",
    [each for each in V3.resources if f"v3/{each.module}.md" in EXAMPLES_V3],
    ids=lambda each: each.name,
)
def test_the_examples_of_v3_run_as_printed(
    resource: Resource, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.reset()
    for name, value in sandbox.environment.items():
        monkeypatch.setenv(name, value)
    names: dict[str, Any] = {}
    blocks_of = {each.name: EXAMPLES_V3.get(f"v3/{each.module}.md", {}) for each in V3.resources}
    exec(EXAMPLES_V3[f"v3/{resource.module}.md"]["Client"], names)
    for parent in above(resource):  # the demo shop lacks some
        exec(blocks_of[parent.name].get("Create", ""), names)
    for title, code in blocks_of[resource.name].items():
        exec(compile(code, f"{resource.name}: {title}", "exec"), names)
    names["api"].close()


@pytest.mark.parametrize("resource", API.resources, ids=lambda each: each.name)
def test_each_verb_has_its_example(resource: Resource) -> None:
    found = EXAMPLES.get(f"{resource.module}.md", {})
    readable = ("get" if resource.single else "list") in resource.operation
    expected = [verb.capitalize() for verb in BODIES if verb in resource.operation]
    expected += ["Read"] if readable and resource.name not in UNREACHABLE else []
    assert {*found} - {"Client"} == {*expected}


#: Fields of a resource, and the example of its create and update.
DERIVED = {
    "no value": ("name: {type: string, required: create, doc: A.}", None, None),
    "a value": (
        "name: {type: string, required: create, example: Acme, doc: A.}",
        "name='Acme'",
        None,
    ),
    "two values": ("name: {type: string, example: [a, b], doc: A.}", "name='a'", "name='b'"),
    "a value that is not required": ("size: {type: integer, example: 7, doc: A.}", "size=7", None),
    "an item": ("size: {type: array, items: integer, example: 7, doc: A.}", "size=[7]", None),
    "another type when written": (
        "size: {type: string, write: {type: integer}, example: [7, 8], doc: A.}",
        "size=7",
        "size=8",
    ),
    "the first of an enum": (
        "kind: {type: enum, enum: E, required: create, doc: A.}",
        "kind='a'",
        None,
    ),
    "a required boolean": ("on: {type: boolean, required: create, doc: A.}", "on=True", None),
    "a read-only field": ("name: {type: string, access: read_only, example: a, doc: A.}", "", None),
    "a field of creates": (
        "name: {type: string, access: create_only, example: [a, b], doc: A.}",
        "name='a'",
        None,
    ),
    "a field of updates": (
        "name: {type: string, access: update_only, example: [a, b], doc: A.}",
        None,
        "name='b'",
    ),
    "a required object": (
        "size: {type: object, of: S, required: create, doc: A.}",
        "size={'w': 'wide'}",
        None,
    ),
    "a list of objects": (
        "size: {type: array, items: object, of: S, doc: A.}",
        "size=[{'w': 'wide'}]",
        None,
    ),
    "what an update must repeat": (
        "name: {type: string, keep_on_update: true, required: create, example: a, doc: A.}",
        "name='a'",
        "name='a'",
    ),
}
SHAPES = """
shapes: {S: {doc: S., fields: {w: {type: string, example: wide, doc: W.}}}}
enums: {E: {doc: E., values: [a, b]}}
"""


@pytest.mark.parametrize(("field", "created", "updated"), DERIVED.values(), ids=[*DERIVED])
def test_values_of_examples_follow_the_schema(
    tmp_path: Path, field: str, created: str | None, updated: str | None
) -> None:
    head, _, _ = THINGS.partition("fields:\n")
    text = f"{head}fields:\n{ID}  {field}\n{SHAPES}"
    api = read_schema([write_schema(tmp_path / "s", text)])
    found = blocks(reference.pages({"v2": api})["things.md"])
    for title, arguments in (("Create", created), ("Update", updated)):
        code = found.get(title, "").replace('"', "'")
        assert (f"({arguments})" in code) if arguments else not code


def test_a_record_named_like_a_keyword_gets_another_variable(tmp_path: Path) -> None:
    text = THINGS.replace("record: Thing\n", "record: Api\n")
    api = read_schema([write_schema(tmp_path / "s", text)])
    assert "for api_ in api.Things" in blocks(reference.pages({"v2": api})["things.md"])["Read"]
