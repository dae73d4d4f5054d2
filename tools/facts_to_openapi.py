"""OpenAPI documents of the facts: ``python -m tools.facts_to_openapi FACTS... --output DIR``.

``bigcommerce-generate scaffold`` and ``compare`` read OpenAPI. The facts of V3 are a short form of
it without descriptions. This writes one document per file of facts.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

Node = dict[str, Any]

SERVER = "/stores/{store_hash}/v3"
_PLAIN: dict[str, Node] = {
    "any": {},
    "bool": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "email": {"type": "string", "format": "email"},
    "enum": {"type": "string"},
    "enum-boolean": {"type": "boolean"},
    "enum-integer": {"type": "integer"},
    "file": {"type": "string", "format": "binary"},
    "int": {"type": "integer"},
    "number": {"type": "number"},
    "object": {"type": "object"},
    "string": {"type": "string"},
    "url": {"type": "string", "format": "uri"},
    "uuid": {"type": "string", "format": "uuid"},
}
#: Facts of a field, and their keywords in JSON Schema.
_KEYWORDS = {
    "default": "default",
    "deprecated": "deprecated",
    "max": "maximum",
    "max_items": "maxItems",
    "max_length": "maxLength",
    "min": "minimum",
    "min_items": "minItems",
    "min_length": "minLength",
    "nullable": "nullable",
    "pattern": "pattern",
    "read_only": "readOnly",
    "unique_items": "uniqueItems",
}
_ITEM_KEYWORDS = ("minItems", "maxItems", "uniqueItems")


def document(facts: Node) -> Node:
    """The OpenAPI document of one file of facts."""
    known = facts["shapes"]
    paths: dict[str, Node] = {}
    for each in facts["operations"]:
        paths.setdefault(each["path"], {})[each["method"].lower()] = _operation(each, known)
    schemas = {name: _shape(fields, known) for name, fields in known.items()}
    return {
        "openapi": "3.0.3",
        "info": {"title": facts["document"], "version": "3"},
        "servers": [{"url": f"https://store.example{SERVER}"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def alternatives(text: str) -> list[str]:
    """``A|array<B|C>`` as ``A`` and ``array<B|C>``."""
    found, depth, start = list[str](), 0, 0
    for place, sign in enumerate(text):
        depth += {"<": 1, ">": -1}.get(sign, 0)
        if sign == "|" and not depth:
            found.append(text[start:place])
            start = place + 1
    return [*found, text[start:]]


def schema(text: str, known: Node, values: list[Any] | None = None) -> Node:
    """The JSON schema of a type; ``values`` are those of the enum in it."""
    parts = alternatives(text)
    if len(parts) > 1:
        return {"oneOf": [schema(part, known, values) for part in parts]}
    if text in known:
        return {"$ref": f"#/components/schemas/{text}"}
    nested = re.fullmatch(r"(array|map)<(.*)>", text)
    if nested:
        key = {"array": "items", "map": "additionalProperties"}[nested[1]]
        kind = {"array": "array", "map": "object"}[nested[1]]
        return {"type": kind, key: schema(nested[2], known, values)}
    plain, _, hint = text.partition("(")
    found = dict(_PLAIN[plain])
    if hint:
        found["format"] = hint.rstrip(")")
    if plain.startswith("enum") and values:
        found["enum"] = values
    return found


def _field(facts: Node, known: Node) -> Node:
    """The schema of a field or parameter with its limits."""
    made = schema(facts["type"], known, facts.get("values"))
    extra = {word: facts[key] for key, word in _KEYWORDS.items() if key in facts}
    if not extra:
        return made
    if "$ref" in made:  # beside a reference, other keywords would be ignored
        return {"allOf": [made], **extra}
    return {**made, **extra}


def _shape(fields: list[Node], known: Node) -> Node:
    required = [each["name"] for each in fields if each.get("required")]
    return {
        "type": "object",
        "properties": {each["name"]: _field(each, known) for each in fields},
        **({"required": required} if required else {}),
    }


def _operation(facts: Node, known: Node) -> Node:
    made: Node = {"operationId": facts["id"], "parameters": [*_parameters(facts, known)]}
    if facts.get("deprecated"):
        made["deprecated"] = True
    body: Node = facts.get("body") or {}
    if body:
        content = {kind: {"schema": schema(each, known)} for kind, each in body.items()}
        made["requestBody"] = {"required": True, "content": content}
    replies: Node = facts.get("replies") or {"200": "none"}
    made["responses"] = {
        status: _reply(reply, facts.get("reply_media", {}), known)
        for status, reply in replies.items()
        if status != "errors"
    }
    return made


def _parameters(facts: Node, known: Node) -> Iterator[Node]:
    types: Node = facts.get("path_types", {})
    for name in re.findall(r"\{([^}]*)\}", facts["path"]):
        kind = schema(types.get(name, "int"), known)
        yield {"name": name, "in": "path", "required": True, "schema": kind}
    for place, group in (("query", "params"), ("header", "headers")):
        for each in facts.get(group, ()):
            made: Node = {"name": each["name"], "in": place, "schema": _field(each, known)}
            made |= {"required": True} if each.get("required") else {}
            made |= {"explode": each["explode"]} if "explode" in each else {}
            yield made


def _reply(reply: str | Node, media: dict[str, str], known: Node) -> Node:
    if reply == "none":
        return {"description": "Success."}
    if isinstance(reply, str):
        content = schema(reply, known)
    else:
        beside = [each for each in ("meta", *reply.get("beside", ())) if each]
        properties: Node = {"data": schema(reply.get("data", "any"), known)}
        if not reply.get("meta"):
            beside.remove("meta")
        properties |= {name: {"type": "object"} for name in beside}
        content = {"type": "object", "properties": properties}
    kind = next(iter(media.values()), "application/json")
    return {"description": "Success.", "content": {kind: {"schema": content}}}


def main() -> None:
    """Write a document for each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("facts", type=Path, nargs="+", help="files of facts, YAML")
    parser.add_argument("--output", type=Path, required=True, help="an existing directory")
    options = parser.parse_args()
    for file in options.facts:
        made = document(yaml.safe_load(file.read_text(encoding="utf-8")))
        target = options.output / f"{file.stem}.json"
        target.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
