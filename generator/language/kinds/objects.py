"""Objects of the schema language: mappings with known keys."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.naming import closest

from ...problems import Position, Problems
from ...source import Mapping, Node, Text
from .base import JsonSchema, Kind, listed, nothing_to_remove
from .scalars import ChoiceKind, TextKind

_IN_AN_ENUM = "an enum has them: write enum: NAME, and enums: {NAME: {values: [...], doc: ...}}"
#: Keys of other languages: the equivalent key, and the advice.
ADVICE = {
    "description": ("doc", "write doc"),
    "summary": ("doc", "write doc"),
    "minimum": ("min", "write min"),
    "maximum": ("max", "write max"),
    **dict.fromkeys(("read_only", "readonly", "readOnly"), ("access", "write access: read_only")),
    **dict.fromkeys(("write_only", "writeOnly"), ("access", "write access: write_only")),
    "optional": ("required", "what is not required is optional"),
    "properties": ("of", "describe it as a shape, and name that with of"),
    "shape": ("of", "write of"),
    "values": ("enum", _IN_AN_ENUM),
    "choices": ("enum", _IN_AN_ENUM),
}


@dataclass(frozen=True)
class Key:
    """A key of an object: its kind and description.

    Attributes:
        name: the key.
        kind: the kind of its values.
        doc: its description.
        example: a use of it.
        required: whether an object needs it.
        unless: the key with which an object does not need it.
    """

    name: str
    kind: Kind
    doc: str
    example: str
    required: bool = False
    unless: str = ""


@dataclass(frozen=True)
class Item:
    """An object of a schema: values and positions by key.

    Nested keys are dotted: ``paging.keyset``.
    """

    kind: str
    values: dict[str, Any]
    position: Position
    keys: dict[str, Position] = field(default_factory=dict[str, Position])

    def __getitem__(self, key: str) -> Any:
        """The value of a key, or ``None`` if it is missing."""
        return self.values.get(key)

    def table(self, key: str) -> dict[str, Any]:
        """The mapping under a key; empty if it is missing."""
        return self.values.get(key) or {}

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def at(self, *keys: str) -> Position:
        """The position of the first key that is present, or else of the object."""
        return next((self.keys[key] for key in keys if key in self.keys), self.position)

    def __hash__(self) -> int:
        return id(self)


def _has_items(value: Any) -> bool:
    """Whether a value is a mapping to objects, which have positions of their own."""
    return is_object(value) and isinstance(next(iter(value.values()), None), Item)


@dataclass(frozen=True)
class ObjectKind(Kind):
    """A mapping with known keys.

    Attributes:
        name: its name in problems.
        doc: its description in the reference.
        own_keys: its keys.
        conditions: rules about several of its keys, for editors.
        advice: further advice for a missing key.
    """

    name: str
    doc: str
    own_keys: tuple[Key, ...] = field(default=(), compare=False)
    conditions: tuple[JsonSchema, ...] = field(default=(), compare=False)
    advice: str = field(default="", compare=False)

    def key_table(self) -> dict[str, Key]:
        return {key.name: key for key in self.own_keys}

    def read(self, node: Node, problems: Problems) -> Any:
        if not isinstance(node, Mapping):
            self._refuse(node, problems, advice=self._example(node))
            return Item(self.name, {}, node.position)  # so that references to it resolve
        table = self.key_table()
        values: dict[str, Any] = {}
        meant: set[str] = set()
        for key, child in node.entries.items():
            if key not in table:
                near, advice = self._meant(key, child)
                said = f"{self.name} has no key {key!r}{advice}"
                problems.add(node.keys[key], "unknown-key", said)
                meant.add(near)
                continue
            kind = table[key].kind
            if isinstance(child, Text) and child.is_null and not kind.takes_null:
                known = [name for name in node.entries if name != key]
                said = nothing_to_remove(kind, key, known)
                problems.add(node.keys[key], "nothing-to-remove", said)
                continue
            value = kind.read(child, problems)
            if value is not None or kind.takes_null:
                values[key] = value
        lacking: dict[Position, list[str]] = {}
        for name in self.lacking(node):
            if name not in meant:
                lacking.setdefault(node.removed.get(name, node.position), []).append(name)
        for at, names in lacking.items():
            problems.add(at, "missing-key", f"{self.name} needs {listed(names)}{self.advice}")
        keys = node.keys
        for key, child in node.entries.items():
            if isinstance(child, Mapping) and not _has_items(values.get(key)):
                keys = keys | {f"{key}.{name}": place for name, place in child.keys.items()}
        return Item(self.name, values, node.position, keys)

    def lacking(self, node: Node) -> tuple[str, ...]:
        there = node.entries if isinstance(node, Mapping) else ()
        return tuple(
            key.name
            for key in self.own_keys
            if key.required and key.name not in there and key.unless not in there
        )

    def lacks_all(self, node: Node) -> bool:
        return len(self.lacking(node)) == sum(key.required for key in self.own_keys)

    def _meant(self, key: str, child: Node) -> tuple[str, str]:
        """The intended key for an unknown one, if clear, and the advice."""
        table = self.key_table()
        name, colon, value = key.partition(":")
        if colon and name in table:
            return name, f"; write a space after the colon, as in '{name}: {value}'"
        if re.search(r"[^\S ]", key):
            return "", "; it has a blank that is not a plain space"
        if isinstance(child, Text) and not child.text and not child.quoted and " " in key:
            return "", "; inside {}, text with a comma needs quotes"
        near, advice = ADVICE.get(key, ("", ""))
        if near in table:
            return near, f"; {advice}"
        near = closest(key, table)
        return near, f"; did you mean {near!r}?" if near else ""

    def _example(self, node: Node) -> str:
        """A short example, with the value of ``node`` if possible."""
        parts: list[str] = []
        for key in self.own_keys:
            if not key.required:
                continue
            example = key.example.replace("\u2026", "...")
            if isinstance(key.kind, ChoiceKind) and isinstance(node, Text):
                word = node.text if node.text in key.kind.choices else ""
                example = f"{key.name}: {word}" if word else example
            elif key.kind == TextKind("one line of text"):
                example = f"{key.name}: ..."
            parts.append(example)
        return f", such as {{{', '.join(parts)}}}" if parts else ""

    def definition(self) -> JsonSchema:
        """The full JSON Schema, which others reference by name."""
        properties = {
            key.name: {**key.kind.json_schema(), "description": key.doc} for key in self.own_keys
        }
        whole: JsonSchema = {
            "type": "object",
            "description": self.doc,
            "properties": properties,
            "required": [key.name for key in self.own_keys if key.required and not key.unless],
            "additionalProperties": False,
        }
        either = [(key.name, key.unless) for key in self.own_keys if key.unless]
        for names in either:
            whole["anyOf"] = [{"required": [name]} for name in names]
        return {**whole, "allOf": [*self.conditions]} if self.conditions else whole

    def json_schema(self) -> JsonSchema:
        return {"$ref": f"#/$defs/{self.definition_name}"}

    @property
    def definition_name(self) -> str:
        return self.noun.replace(" ", "_")


@dataclass(frozen=True)
class LaterKind(Kind):
    """A forward reference to a kind, for recursive objects."""

    table: dict[str, Kind] = field(hash=False, compare=False)
    key: str = ""

    @property
    def name(self) -> str:  # type: ignore[override]
        return self.table[self.key].name

    def read(self, node: Node, problems: Problems) -> Any:
        return self.table[self.key].read(node, problems)

    def lacking(self, node: Node) -> tuple[str, ...]:
        return self.table[self.key].lacking(node)

    def lacks_all(self, node: Node) -> bool:
        return self.table[self.key].lacks_all(node)

    def json_schema(self) -> JsonSchema:
        return self.table[self.key].json_schema()
