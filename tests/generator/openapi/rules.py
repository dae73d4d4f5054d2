"""What generators of clients cannot read in an OpenAPI document, although it is valid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bigcommerce_sdk.json.types import is_list, is_object

#: Keys that are allowed beside ``$ref`` without creating a new type.
ANNOTATIONS = {"$ref", "description", "readOnly", "writeOnly", "deprecated", "default"}

#: Kinds of constants that clients know.
CONSTANTS = (str, bool, int, float)


def unreadable(document: dict[str, Any]) -> Iterator[str]:
    """Every place where generators of clients fail or make code that fails."""
    schemas = document["components"]["schemas"]
    yield from _twice(document)
    yield from _alike(schemas, "schemas")
    for tag in {operation["tags"][0] for operation in _operations(document)}:
        ids = [each["operationId"] for each in _operations(document) if each["tags"] == [tag]]
        yield from _alike(ids, f"operations of {tag}")
    for name, schema in schemas.items():
        yield from _of_schema({**schema, "examples": []}, name, inside=False)
    yield from _of_schema(document["paths"], "paths", inside=False)
    used = set(re.findall(r"'#/components/schemas/([^']+)'", str(document)))
    yield from (f"{name} is never used" for name in schemas if name not in used)
    yield from (f"{name} is not there" for name in used if name not in schemas)


def _twice(document: dict[str, Any]) -> Iterator[str]:
    """Duplicate operation ids, paths (ignoring names of ids) and parameters."""
    ids = [each["operationId"] for each in _operations(document)]
    paths = [re.sub(r"\{[^}]*\}", "{}", path) for path in document["paths"]]
    for name in {*(each for each in ids if ids.count(each) > 1)}:
        yield f"operation {name} is there twice"
    for path in {*(each for each in paths if paths.count(each) > 1)}:
        yield f"path {path} is there twice"
    for each in _operations(document):
        names = [
            (one["in"], one["name"].lower() if one["in"] == "header" else one["name"])
            for one in each.get("parameters", ())
        ]
        if len(names) > len(set(names)):
            yield f"{each['operationId']} has a parameter twice"


def _operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for item in document["paths"].values() for each in item.values()]


def _alike(names: Any, what: str) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name in names:
        spelled = re.sub(r"[^a-z0-9]", "", name.lower())
        if spelled in seen:
            yield f"{what}: {name} and {seen[spelled]} are one class"
        seen[spelled] = name


def _of_schema(node: Any, where: str, *, inside: bool) -> Iterator[str]:
    """What is wrong below a node; ``inside`` a schema, objects with fields need a name."""
    if is_list(node):
        for number, each in enumerate(node):
            yield from _of_schema(each, f"{where}/{number}", inside=inside)
    if not is_object(node):
        return
    if "$ref" in node and not set(node) <= ANNOTATIONS:
        yield f"{where}: keywords beside $ref make a class without a name of its own"
    if "const" in node and not isinstance(node["const"], CONSTANTS):
        yield f"{where}: const is {node['const']!r}"
    if node.get("type") == "array" and "items" not in node:
        yield f"{where}: array without items"
    alternatives = [*node.get("anyOf", ()), *node.get("oneOf", ())]
    if {} in alternatives:
        yield f"{where}: one alternative is everything"
    if len(alternatives) > 1 and any("const" in each for each in alternatives):
        yield f"{where}: a union with a constant, of which clients take the constant alone"
    if inside and "properties" in node:
        yield f"{where}: an object with fields and without a name"
    for key, each in node.items():
        if key in ("properties", "anyOf", "oneOf", "items"):
            for name, part in each.items() if key == "properties" else ((key, each),):
                yield from _of_schema(part, f"{where}/{name}", inside=True)
        elif key not in ("examples", "default", "const", "enum"):
            yield from _of_schema(each, f"{where}/{key}", inside=inside)


def closed(node: Any) -> Any:
    """A schema in which objects with fields have no others, to find what it does not name."""
    if is_list(node):
        return [closed(each) for each in node]
    if not is_object(node):
        return node
    found = {key: closed(each) for key, each in node.items() if key != "examples"}
    return {"additionalProperties": False, **found} if "properties" in node else found
