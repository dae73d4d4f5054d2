"""JSON Schema: the schemas of Python types, and the check of values."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from bigcommerce_sdk.json.types import is_list, is_object

#: A JSON Schema. The check ignores keywords that the Python API checks anyway.
Schema: TypeAlias = Mapping[str, Any]

TEXT: Schema = {"type": "string", "minLength": 1}
WHOLE: Schema = {"type": "integer"}
NUMBER: Schema = {"type": "number"}
SWITCH: Schema = {"type": "boolean"}
OBJECT: Schema = {"type": "object"}

_SIMPLE: Mapping[Any, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
}
_WORDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}


def listing(items: Schema) -> Schema:
    """The schema of a list."""
    return {"type": "array", "items": items}


def nullable(schema: Schema) -> Schema:
    """The schema of a value of one type, or null."""
    return {**schema, "type": [schema["type"], "null"]}


def record(required: bool = True, /, **fields: Schema) -> Schema:
    """The schema of an object.

    Args:
        required: whether all fields are required; otherwise none is.
        fields: the schemas of its fields.
    """
    names = {"required": list(fields)} if required else {}
    return {"type": "object", "properties": fields, "additionalProperties": False, **names}


def schema_of(hint: Any) -> Schema:
    """The schema of a type: of JSON values, or a class with typed fields."""
    if hint is Any:
        return {}
    if hint in _SIMPLE:
        return {"type": _SIMPLE[hint]}
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        kinds = [schema_of(each) for each in get_args(hint)]
        named = [each["type"] for each in kinds if set(each) == {"type"}]
        return {"type": named} if len(named) == len(kinds) else {"anyOf": kinds}
    if origin in (list, Sequence) or (origin is tuple and get_args(hint)[1:] == (...,)):
        return listing(schema_of(get_args(hint)[0]))
    if origin is tuple:
        pair = [schema_of(each) for each in get_args(hint)]
        return {"type": "array", "prefixItems": pair, "minItems": len(pair), "maxItems": len(pair)}
    if origin in (dict, Mapping):
        return {"type": "object", "additionalProperties": schema_of(get_args(hint)[1])}
    if isinstance(hint, type):
        return record(**{name: schema_of(each) for name, each in get_type_hints(hint).items()})
    return {}


def fits(schema: Schema, value: Any) -> bool:
    """Whether a JSON value is valid."""
    kinds = schema.get("type", ())
    listed: list[str] = [kinds] if isinstance(kinds, str) else list(kinds)
    if listed and not any(_is(kind, value) for kind in listed):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if isinstance(value, str):
        return bool(len(value) >= schema.get("minLength", 0))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        least, most = schema.get("minimum", value), schema.get("maximum", value)
        return bool(least <= value <= most)
    if is_list(value):
        return all(fits(schema.get("items", {}), each) for each in value)
    return not is_object(value) or _fits_object(schema, value)


def described(schema: Schema) -> str:
    """What a valid value is, to follow "must be"."""
    kinds = schema.get("type", "object")
    listed: list[str] = [kinds] if isinstance(kinds, str) else list(kinds)
    words = [_WORDS[kind] for kind in listed]
    if "enum" in schema:
        words[:1] = [f"one of {', '.join(map(str, schema['enum']))}"]
    if "items" in schema:
        words[0] += f" of which each item is {described(schema['items'])}"
    if "properties" in schema:
        words[0] += f" with {', '.join(schema['properties'])}"
    if "maximum" in schema:
        words[0] += f" from {schema['minimum']} to {schema['maximum']}"
    elif "minimum" in schema:
        words[0] += f", {schema['minimum']} or more"
    return " or ".join(words)


def _is(kind: str, value: Any) -> bool:
    if kind == "object":
        return is_object(value)
    if kind == "array":
        return is_list(value)
    named = _SIMPLE.get(type(value))
    return named == kind or (named, kind) == ("integer", "number")


def _fits_object(schema: Schema, value: dict[str, Any]) -> bool:
    known: Mapping[str, Schema] = schema.get("properties", {})
    further = schema.get("additionalProperties", {})
    if any(name not in value for name in schema.get("required", ())):
        return False
    return all(
        fits(known[name], each) if name in known else further is not False and fits(further, each)
        for name, each in value.items()
    )
