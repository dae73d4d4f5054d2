"""The documented API as data, and what the schema lacks of it or has beyond it.

Both sides are turned into sets of short lines such as ``orders.products operation list GET
/orders/{}/products``, so that the comparison is one of sets. Ids in paths have no names here,
because sources name them differently.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.ir import Action, Api, Field, Operation, Resource, Shape

FACTS = Path(__file__).parent / "facts" / "v2"

Node = dict[str, Any]


def from_facts(directory: Path) -> set[str]:
    """Every operation, parameter, field and mark of the facts."""
    lines: set[str] = set()
    for file in sorted(directory.glob("*.yml")):
        lines.update(_resource_facts(yaml.safe_load(file.read_text(encoding="utf-8"))))
    return lines


def from_schema(api: Api) -> set[str]:
    """The same of the schema."""
    shapes = {shape.name: shape for shape in api.shared_shapes}
    shapes |= {shape.name: shape for each in api.resources for shape in each.shapes}
    lines: set[str] = set()
    for resource in api.resources:
        lines.update(_resource_schema(resource, shapes))
    return lines


def anonymous(path: str) -> str:
    """A path without the names of its ids."""
    return re.sub(r"\{[^}]*\}", "{}", path)


# -- facts -----------------------------------------------------------------------------------


def _resource_facts(node: Node) -> Iterator[str]:
    where = anonymous(node["path"])
    for operation in node["operations"]:
        call = f"{operation['method']} {anonymous(operation['path'])}"
        yield f"{where} operation {call}"
        for mark in ("sunset", "deprecated"):
            if operation.get(mark):
                yield f"{where} {mark} {call}"
        for parameter in operation.get("params", []):
            yield f"{where} parameter {parameter['name']} of {call}"
    listed = next((op for op in node["operations"] if op["op"] == "list"), None)
    for parameter in node.get("list_params", []):
        call = f"{listed['method']} {anonymous(listed['path'])}" if listed else "list"
        yield f"{where} parameter {parameter['name']} of {call}"
    yield from _fields_facts(where, node.get("fields", []), "")
    for child in node.get("sub_resources", []):
        yield from _resource_facts(child)


def _fields_facts(where: str, fields: list[Node], prefix: str) -> Iterator[str]:
    for field in fields:
        name = prefix + field["name"]
        yield f"{where} field {name}"
        if not prefix:
            yield from _marks_facts(where, name, field)
        yield from _fields_facts(where, _nested(field), f"{name}.")


def _nested(field: Node) -> list[Node]:
    found: dict[str, Node] = {}
    for shape in (field, field.get("on_create") or {}, field.get("on_update") or {}):
        items: Node = shape.get("items") or {}
        listed: list[Node] = [*(shape.get("fields") or []), *(items.get("fields") or [])]
        for each in listed:
            found.setdefault(each["name"], each)
    for variant in field.get("variants", {}).values():  # one shape here holds the fields of all
        for each in variant:
            found.setdefault(each["name"], {**each, **_with_others(field, each["name"])})
    return list(found.values())


def _with_others(field: Node, name: str) -> Node:
    """What the variants of a field have below one of their fields, taken together."""
    below: dict[str, Node] = {}
    for variant in field["variants"].values():
        for each in variant:
            for inner in each.get("fields") or () if each["name"] == name else ():
                below.setdefault(inner["name"], inner)
    return {"fields": list(below.values())} if below else {}


def _marks_facts(where: str, name: str, field: Node) -> Iterator[str]:
    read_only = field.get("read_only")
    if read_only in (True, "implicit") or field.get("response_only"):
        yield f"{where} read-only {name}"
    elif read_only == "update":
        yield f"{where} create-only {name}"
    if field.get("write_only"):
        yield f"{where} write-only {name}"
    if field.get("required_on_create") in (True, "schema-only"):
        yield f"{where} required on create {name}"
    if field.get("required_on_update") is True:
        yield f"{where} required on update {name}"


# -- schema ----------------------------------------------------------------------------------


def _resource_schema(resource: Resource, shapes: dict[str, Shape]) -> Iterator[str]:
    where = anonymous(resource.path)
    calls: list[Operation | Action] = [*resource.operations, *resource.actions]
    for operation in calls:
        call = f"{operation.method} {anonymous(operation.path)}"
        yield f"{where} operation {call}"
        if getattr(operation, "sunset", ""):
            yield f"{where} sunset {call}"
        if operation.deprecated:
            yield f"{where} deprecated {call}"
        for parameter in resource.parameters:
            group = parameter.group if parameter.group == "sort" else f"{parameter.group}s"
            if group in operation.accepts and not parameter.header:
                yield f"{where} parameter {parameter.wire_name} of {call}"
        for parameter in getattr(operation, "parameters", ()):
            yield f"{where} parameter {parameter.wire_name} of {call}"
        if "paging" in operation.accepts:
            yield f"{where} parameter page of {call}"
            yield f"{where} parameter limit of {call}"
    yield from _fields_schema(where, resource.fields, "", shapes)


def _fields_schema(
    where: str, fields: tuple[Field, ...], prefix: str, shapes: dict[str, Shape]
) -> Iterator[str]:
    for field in fields:
        name = prefix + field.wire_name
        yield f"{where} field {name}"
        if not prefix:
            yield from _marks_schema(where, name, field)
        kinds = [field.type, field.type.items, field.write, field.write and field.write.items]
        for kind in kinds:
            if kind and kind.kind == "object":
                yield from _fields_schema(where, shapes[kind.of].fields, f"{name}.", shapes)


def _marks_schema(where: str, name: str, field: Field) -> Iterator[str]:
    if field.access in ("read_only", "create_only", "write_only"):
        yield f"{where} {field.access.replace('_', '-')} {name}"
    for verb in field.required:
        yield f"{where} required on {verb} {name}"
