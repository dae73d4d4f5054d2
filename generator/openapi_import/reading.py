"""JSON schemas → values: allowed types, fields, enum values and marks.

References, ``allOf``, ``oneOf`` and ``anyOf`` are resolved, so that equivalent documents give equal
values. Unspecified parts stay unspecified. Cyclic references end, and total work is limited.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from bigcommerce_sdk.json.types import is_list, is_object

from .documents import Document, Located
from .values import Value, both, either

MAX_NODES = 200_000
MAX_DEPTH = 40
_TYPES = {
    "int": "integer", "long": "integer", "float": "number", "double": "number",
    "decimal": "number", "bool": "boolean", "text": "string", "date": "string",
    "datetime": "string", "date-time": "string", "list": "array", "hash": "object",
}  # fmt: skip
_KNOWN = {"string", "integer", "number", "boolean", "object", "array", "null"}


_PYTHON_TYPES = (
    (bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array"),
    (dict, "object"),
)  # fmt: skip


class TooLargeError(Exception):
    """A document exceeds a limit; the message names the place."""


class Values:
    """Reads the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._known: dict[str, Value] = {}
        self._open: set[str] = set()
        self._left = MAX_NODES

    def resolved(self, node: Any) -> tuple[Any, str]:
        """Follow the references of a node; returns the target and its name."""
        name, seen = "", set[str]()
        while is_object(node) and isinstance(pointer := node.get("$ref"), str):
            if pointer in seen:
                return {}, name
            seen.add(pointer)
            name = _component(pointer)
            node = self._target(pointer)
        return node, name

    def _target(self, pointer: str) -> Any:
        if not pointer.startswith("#/"):
            return {}  # another file, so unknown
        node: Any = self.document.tree
        for part in pointer[2:].split("/"):
            part = unquote(part).replace("~1", "/").replace("~0", "~")
            if is_list(node) and part.isdecimal() and int(part) < len(node):
                node = node[int(part)]
            elif is_object(node) and part in node:
                node = node[part]
            else:
                return {}
        return node

    def read(self, node: Any, depth: int = 0) -> Value:
        """Read the value of a schema.

        Raises:
            TooLargeError: when the schema exceeds a limit.
        """
        self._left -= 1
        if self._left < 0 or depth > MAX_DEPTH:
            line = self.document.at(node)
            raise TooLargeError(f"{line}: too-large: the document is too large to compare")
        if not is_object(node):
            return Value()
        pointer = node.get("$ref")
        if not isinstance(pointer, str):
            return self._plain(node, depth)
        beside = {key: value for key, value in node.items() if key != "$ref"}
        if pointer in self._open:
            return Value(name=_component(pointer))
        if pointer not in self._known:
            self._open.add(pointer)
            target = self.read(self._target(pointer), depth + 1)
            self._open.remove(pointer)
            named = replace(target, name=_component(pointer))
            self._known[pointer] = named
        found = self._known[pointer]
        return both([self._plain(beside, depth + 1), found], found.name) if beside else found

    def _plain(self, node: dict[str, Any], depth: int) -> Value:
        parts = [self._own(node, depth)]
        parts += [self.read(part, depth + 1) for part in _list(node.get("allOf"))]
        for key in ("oneOf", "anyOf"):
            alternatives = [self.read(part, depth + 1) for part in _list(node.get(key))]
            if alternatives:
                parts.append(either(alternatives))
        return both(parts)

    def _own(self, node: dict[str, Any], depth: int) -> Value:
        given = node.get("type")
        names = [_TYPES.get(str(each), str(each)) for each in _list(given) or [given]]
        types = {each for each in names if each in _KNOWN}
        properties = node.get("properties")
        fields: dict[str, Value] = {}
        if is_object(properties):
            fields = {str(name): self.read(each, depth + 1) for name, each in properties.items()}
        items = self.read(node["items"], depth + 1) if "items" in node else None
        if lone := _only_value(node):
            node = {**node, "const": lone[0]}
            types, items = {_type_of(lone[0])} - {"array"}, None
        choices = [node["const"]] if "const" in node else node.get("enum")
        enum = None
        if is_list(choices) and choices:
            enum = tuple(dict.fromkeys(_shown(each) for each in choices if each is not None))
        nullable = node.get("nullable") is True or "null" in types
        nullable = nullable or (isinstance(choices, list) and None in choices)
        if not types:
            types |= {"object"} if fields else set()
            types |= {"array"} if items is not None else set()
            types |= {_type_of(each) for each in _list(choices)} if enum else set()
        facts = {key: node[key] for key in _FACTS if key in node}
        return Value(
            frozenset(types - {"null"}),
            enum or None,
            (),
            nullable,
            node.get("readOnly") is True,
            node.get("writeOnly") is True,
            fields,
            frozenset(map(str, _list(node.get("required")))),
            items,
            facts=facts,
            doc=" ".join(str(node.get("description") or "").split()),
            line=node.line if isinstance(node, Located) else 0,
        )


_FACTS = (
    "const", "format", "pattern", "default", "deprecated", "additionalProperties",
    "minimum", "maximum", "minLength", "maxLength", "maxItems",
)  # fmt: skip


def _component(pointer: str) -> str:
    """The name of a component without the affixes of requests and responses."""
    name = pointer.rpartition("/")[2]
    affix = r"_(create|update|post|put|resp|base|full)(_form)?$"
    return re.sub(affix, "", name, flags=re.IGNORECASE)


def _only_value(node: dict[str, Any]) -> list[Any]:
    """The only value that a schema allows, if any: the exported document has such constants."""
    match node:
        case {"type": "array", "maxItems": 0}:
            return [[]]
        case {"type": "string", "pattern": str(pattern)}:
            literal = re.fullmatch(r"\^((?:[^\\^$.|?*+()\[\]{}]|\\\W)*)\$", pattern)
            return [re.sub(r"\\(\W)", r"\1", literal[1])] if literal else []
        case {"type": "integer" | "number", "minimum": least, "maximum": most} if least == most:
            return [least]
        case {"type": "boolean", "not": {"const": bool(other)}}:
            return [not other]
        case _:
            return []


def _list(node: Any) -> list[Any]:
    return node if is_list(node) else []


def _shown(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _type_of(value: Any) -> str:
    found = (name for kind, name in _PYTHON_TYPES if isinstance(value, kind))
    return next(found, "null")
