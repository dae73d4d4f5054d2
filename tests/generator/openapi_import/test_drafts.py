"""Each resource equals its draft from its own OpenAPI document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.formatter.files import format_text
from generator.ir import Api, Field, Resource, Type
from generator.naming import module_name
from generator.openapi_import.compare import surface_of
from generator.openapi_import.drafts import draft
from generator.problems import Problems
from generator.schema import read_schema
from tests.generator.micro import API as API_FILE
from tests.own_schema import own_api

API = own_api()
CALLS = surface_of(API)


def parents(resource: Resource) -> list[Resource]:
    """The parents of a resource, outermost first."""
    found: list[Resource] = []
    while resource.parent:
        resource = API.by_name[resource.parent]
        found.insert(0, resource)
    return found


def around(resource: Resource) -> str:
    """A schema that has nothing but the parents of a resource."""
    above = parents(resource)
    lines: list[str] = []
    for depth, each in enumerate(above):
        space = ""
        if depth == 0:
            lines.append(f"resource: {each.name}")
        else:
            space = "    " * depth
            lines.append(f"{space[4:]}sub_resources:")
            lines.append(f"{space[2:]}{each.name}:")
        lines += [
            f"{space}record: {each.record}",
            f"{space}path: '{each.path}'",
            f"{space}doc: Test.",
            f"{space}source: test",
            f"{space}{'single: true' if each.single else 'paging: {none: true}'}",
            f"{space}operations: [{'get' if each.single else 'list, get'}]",
            f"{space}fields:",
            f"{space}  id: {{type: integer, doc: Test.}}",
        ]
        below = above[depth + 1] if depth + 1 < len(above) else None
        if below is not None:
            many = "" if below.single else "many: true, "
            lines.append(f"{space}links: {{below: {{to: {below.name}, {many}doc: Test.}}}}")
    return "\n".join(lines) + "\n"


def redrafted(resource: Resource, home: Path) -> tuple[str, Api]:
    """The draft of a resource, and the schema that it makes together with its parents."""
    base, over = home / "base", home / "over"
    base.mkdir()
    over.mkdir()
    (base / "api.yaml").write_text(API_FILE)
    above = parents(resource)
    if above:
        (base / f"{module_name(above[0].name)}.yaml").write_text(around(resource))
    text = draft(CALLS, read_schema([base]), resource.name, resource.path, ["own.json"])
    (over / "draft.yaml").write_text(text)
    return text, read_schema([base, over])


def kinds(each: Type | None) -> Any:
    """What kind of value a type is, as far as OpenAPI can say."""
    if each is None:
        return None
    if each.lenient or each.kind in ("link", "any"):
        return "any"
    if each.kind == "array":
        return ["array", kinds(each.items)]
    return "object" if each.kind == "record" else each.kind


def settable(field: Field, resource: Resource) -> set[str]:
    """The verbs of the resource that take a field."""
    verbs = {"writable": ("create", "update"), "write_only": ("create", "update"),
             "create_only": ("create",), "update_only": ("update",), "read_only": ()}  # fmt: skip
    return set(verbs[field.access]) & set(resource.operation)


def usual(resource: Resource) -> set[tuple[str, str, int]]:
    """The operations at their default methods and paths."""
    found: set[tuple[str, str, int]] = set()
    for each in resource.operations:
        end = {"count": "/count"}.get(each.verb, "")
        on_item = each.verb in ("get", "update", "delete") and not resource.single
        here = resource.path + ("/{id}" if on_item else end)
        if each.verb in ("list_all", "count_all"):
            above, _, last = resource.path.rpartition("/")
            here = (
                above.rpartition("/")[0] + f"/{last}" + ("/count" if "count" in each.verb else "")
            )
        if each.path == here:
            found.add((each.verb, each.path, each.status))
    return found


@pytest.mark.parametrize("resource", API.resources, ids=lambda each: each.name)
def test_a_resource_drafted_from_its_own_document_is_equal(
    tmp_path: Path, resource: Resource
) -> None:
    text, api = redrafted(resource, tmp_path)
    again = api.by_name[resource.name]
    assert format_text(text, "draft", Problems()) == text
    assert (again.record, again.path, again.single) == (
        resource.record, resource.path, resource.single,
    )  # fmt: skip
    made = {(each.verb, each.path, each.status) for each in again.operations}
    assert usual(resource) <= made
    fields = {field.wire_name: field for field in resource.fields}
    drafted = {field.wire_name: field for field in again.fields}
    assert set(drafted) == set(fields)
    for name, field in fields.items():
        assert kinds(drafted[name].type) == kinds(field.type), name
        if field.write and settable(field, resource):
            sent = drafted[name].write or drafted[name].type
            assert kinds(sent) == kinds(field.write), name
        assert settable(drafted[name], again) == settable(field, resource), name
        assert set(field.required) <= set(drafted[name].required), name
