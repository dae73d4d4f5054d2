"""Schemas of an OpenAPI document that every API shares: links, errors, counts, dates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bigcommerce_sdk.json.types import is_list, is_object

Json = dict[str, Any]

#: Named rather than inline: generated clients name inline objects alike. The underscore sets them
#: apart from the classes of a schema until ``with_public_names`` names them.
COMMON: dict[str, Json] = {
    "_Count": {
        "type": "object",
        "description": "How many records there are.",
        "properties": {"count": {"type": "integer"}},
    },
    "_DateObject": {
        "type": "object",
        "description": "A moment and its time zone.",
        "properties": {
            "date": {"type": "string"},
            "timezone_type": {"type": "integer"},
            "timezone": {"type": "string"},
        },
    },
    "_Error": {
        "description": "What was wrong: one entry per problem, or one object for a token without "
        "the scope, and for a webhook that cannot be.",
        "oneOf": [
            {"type": "array", "items": {"$ref": "#/components/schemas/_ErrorEntry"}},
            {"$ref": "#/components/schemas/_ErrorObject"},
        ],
    },
    "_ErrorEntry": {
        "type": "object",
        "description": "One problem of a request.",
        "properties": {
            "status": {"type": "integer"},
            "message": {"type": "string"},
            "details": {"type": "object", "additionalProperties": True},
        },
    },
    "_ErrorObject": {
        "type": "object",
        "description": "Why a request was refused as a whole.",
        "properties": {
            "error": {"type": "string"},
            "status": {"type": "integer"},
            "title": {"type": "string"},
            "type": {"type": "string"},
            "errors": {"type": "object", "additionalProperties": True},
        },
    },
    "_Link": {
        "type": "object",
        "description": "Where linked records are found.",
        "properties": {
            "url": {"type": "string", "format": "uri"},
            "resource": {"type": "string", "description": "Path below the API's base."},
        },
    },
}


def ref(name: str) -> Json:
    """A reference to a schema by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def with_public_names(document: Json, classes: Iterable[str]) -> Json:
    """A document in which no two schemas have names that a client would spell alike.

    Args:
        document: with the names of ``COMMON``, and ``<record>_<verb>`` for bodies.
        classes: names of the records, shapes and enums, which stay as they are.
    """
    classes = set(classes)
    taken = {_spelled(name) for name in classes}
    names: dict[str, str] = {}
    for name in document["components"]["schemas"]:
        public = name.lstrip("_")
        while name not in classes and _spelled(public) in taken:
            public = f"Api{public}"
        taken.add(_spelled(public))
        names[ref(name)["$ref"]] = public

    def renamed(node: Any) -> Any:
        if is_list(node):
            return [renamed(each) for each in node]
        if not is_object(node):
            return node
        pointer = node.get("$ref")
        if isinstance(pointer, str) and pointer in names:
            node = {**node, **ref(names[pointer])}
        return {key: renamed(each) for key, each in node.items()}

    document = renamed(document)
    schemas = document["components"]["schemas"]
    public = {names[ref(name)["$ref"]]: each for name, each in schemas.items()}
    document["components"]["schemas"] = dict(sorted(public.items()))
    return document


def _spelled(name: str) -> str:
    return name.replace("_", "").lower()
