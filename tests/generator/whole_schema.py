"""A schema that has every key of the language, made around the texts in its free-text slots."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from generator import language
from generator.language.kinds import (
    Kind,
    ListKind,
    MapKind,
    OneOrMoreKind,
    TextKind,
    ValueKind,
    WireKind,
)
from generator.language.words import LINE
from tests.generator.micro import API

Slot = tuple[str, str]
Texts = Callable[[str, str], str]


def free_text_slots() -> set[Slot]:
    """Every place of the language that holds free text or a wire value: object and key."""
    return {
        (kind.name, key.name)
        for kind in language.OBJECTS
        for key in kind.own_keys
        if _is_free(key.kind)
    }


def _is_free(kind: Kind) -> bool:
    if isinstance(kind, (ListKind, OneOrMoreKind)):
        return _is_free(kind.items)
    if isinstance(kind, MapKind):
        return _is_free(kind.values)
    return isinstance(kind, (WireKind, ValueKind)) or kind in (LINE, TextKind())


def whole_schema(text: Texts) -> dict[str, str]:
    """The files of the schema; ``text`` returns the text of a slot by object and key."""
    resource = _resource(text, "a resource file")
    part = {
        **_resource(text, "a sub-resource"),
        "record": "Part",
        "path": "/things/{thing_id}/parts",
        "fields": {"id": {"type": "integer", "access": "read_only", "doc": text("a field", "doc")}},
    }
    for key in (
        "any_of",
        "together",
        "links",
        "actions",
        "sort",
        "shapes",
        "unions",
        "enums",
        "options",
    ):
        part.pop(key, None)
    part["columns"] = ["id"]
    part["extends"] = "Marked"
    resource["sub_resources"] = {"Parts": part}
    record = {
        "fields": {"mark": {"type": "string", "doc": text("a field", "doc")}},
        "note": text("a shared record", "note"),
        "doc": text("a shared record", "doc"),
    }
    shared = {
        "shared": text("a shared file", "shared"),
        "records": {"Marked": record},
        "shapes": {"Common": _shape(text)},
        "unions": {
            "Either": {
                "one_of": ["Common"],
                "note": text("a union", "note"),
                "doc": text("a union", "doc"),
            }
        },
    }
    api: dict[str, Any] = {**yaml.safe_load(API), "api": text("an API file", "api")}
    api["errors"] = {str(status): name for status, name in api["errors"].items()}
    files = {
        "api.yaml": api,
        "shared.yaml": shared,
        "things.yaml": {"resource": "Things", **resource},
    }
    return {name: as_yaml(content) for name, content in files.items()}


def _resource(text: Texts, kind: str) -> dict[str, Any]:
    def own(name: str, *keys: str) -> dict[str, str]:
        return {key: text(name, key) for key in keys}

    field = own("a field", "none_as", "default", "example", "format", "deprecated", "note", "doc")
    link = {**own("a link", "none_when", "note", "doc"), "to": "Things", "via": "name"}
    parameter = own("a parameter", "format", "deprecated", "note", "doc")
    sub_link = {"type": "link", "to": "Parts", "many": True, "doc": text("a field", "doc")}
    fields = {
        "id": {"type": "integer", "access": "read_only", **own("a field", "doc")},
        "name": {"type": "string", **field},
        "kind": {"type": "enum", "enum": "Kind", **own("a field", "doc")},
        "size": {"type": "object", "of": "Size", **own("a field", "doc")},
        "common": {"type": "object", "of": "Common", **own("a field", "doc")},
        "any1": {"type": "object", "of": "Any1", **own("a field", "doc")},
        "either": {"type": "map", "items": "object", "of": "Either", **own("a field", "doc")},
        "parts": sub_link,
        "via_name": {
            "type": "link", "to": "Things", "via": "name", **own("a field", "none_when", "doc"),
        },
    }  # fmt: skip
    operation = own("an operation", "deprecated", "sunset", "note", "doc")
    more = {
        "accepts": ["filters"],
        "parameters": {"more": {"type": "string", "op": "none", **parameter}},
    }
    return {
        "record": "Thing",
        "path": "/things",
        **own(kind, "doc", "note", "deprecated", "superseded", "area"),
        "successor": "/v3/things",
        "supersedes": "Goods",
        "source": [text(kind, "source")],
        "operations": {
            "list": operation, "get": operation, "create": {}, "update": operation,
            "delete": operation, "count": {**operation, **more},
        },
        "actions": {
            "go": {
                "method": "POST", "path": "/go/{other_id}", "body": "Size", "returns": "Size",
                "parameters": {"more": {"type": "string", "op": "none", **parameter}},
                **own("an action", "deprecated", "note", "doc"),
            },
            "fill": {
                "method": "POST", "path": "/fill", "reply": "text", "doc": "Fills.",
                "body": {"type": "array", "items": "object", "of": "Size", "max_items": 5},
            },
        },
        "paging": own("paging", "note"),
        "sort": {"by": ["name"], "direction": "suffix", **own("a sort order", "note")},
        "filters": {"least": {"type": "string", "op": "none", **parameter}},
        "options": {"extra": {"type": "string", **parameter}},
        "columns": ["id", "name"],
        "fields": fields,
        "links": {"again": link},
        "shapes": {"Size": _shape(text)},
        "unions": {"Any1": {"by": "w", "one_of": {"a": "Size"}, "doc": text("a union", "doc")}},
        "enums": {
            "Kind": {
                "values": [text("an enum", "values")],
                "labels": {text("an enum", "values"): text("an enum", "labels")},
                **own("an enum", "note", "doc"),
            }
        },
    }  # fmt: skip


def _shape(text: Texts) -> dict[str, Any]:
    fields = {
        "w": {
            "type": "string",
            "doc": text("a field", "doc"),
            "default": text("a field", "default"),
        }
    }
    return {"fields": fields, "note": text("a shape", "note"), "doc": text("a shape", "doc")}


def used_slots() -> Iterator[Slot]:
    """The slots that :func:`whole_schema` fills."""
    seen: set[Slot] = set()

    def note(kind: str, key: str) -> str:
        seen.add((kind, key))
        return "x"

    whole_schema(note)
    yield from seen


def as_yaml(value: Any) -> str:
    """YAML in which every text is quoted, so that it is read as exactly that text."""

    def escaped(match: re.Match[str]) -> str:
        return f"\\u{ord(match[0]):04x}"

    return re.sub(
        r"[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]", escaped, json.dumps(value, ensure_ascii=False)
    )
