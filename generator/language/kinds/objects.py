"""Objects of the schema language: mappings whose keys are known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bigcommerce_sdk.json.types import is_object

from ...problems import Position, Problems
from ...source import Mapping, Node
from .base import JsonSchema, Kind, suggestion
from .scalars import WireKind


@dataclass(frozen=True)
class Key:
    """One key of an object: its kind, and what it means."""

    name: str
    kind: Kind
    doc: str
    example: str
    required: bool = False


@dataclass(frozen=True)
class Item:
    """An object of a schema that was read: values by key, and where each stands.

    A key of a mapping under a key is called by both: ``paging.keyset``.
    """

    kind: str
    values: dict[str, Any]
    position: Position
    keys: dict[str, Position] = field(default_factory=dict[str, Position])

    def __getitem__(self, key: str) -> Any:
        """The value of a key, or ``None`` where it was left out."""
        return self.values.get(key)

    def table(self, key: str) -> dict[str, Any]:
        """The mapping under a key; an empty one where it was left out."""
        return self.values.get(key) or {}

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def at(self, *keys: str) -> Position:
        """Where the first of the keys stands that was written, or the object where none was."""
        return next((self.keys[key] for key in keys if key in self.keys), self.position)

    def __hash__(self) -> int:
        return id(self)


def _has_items(value: Any) -> bool:
    """Whether a value is a mapping to objects, which know their places themselves."""
    return is_object(value) and isinstance(next(iter(value.values()), None), Item)


@dataclass(frozen=True)
class ObjectKind(Kind):
    """A mapping with known keys.

    Attributes:
        name: what it is, in problems.
        doc: what it is, in the reference.
        own_keys: its keys.
        conditions: what rules say of several of its keys, for editors.
    """

    name: str
    doc: str
    own_keys: tuple[Key, ...] = field(default=(), compare=False)
    conditions: tuple[JsonSchema, ...] = field(default=(), compare=False)

    def key_table(self) -> dict[str, Key]:
        return {key.name: key for key in self.own_keys}

    def read(self, node: Node, problems: Problems) -> Any:
        if not isinstance(node, Mapping):
            return self._refuse(node, problems)
        table = self.key_table()
        values: dict[str, Any] = {}
        for key, child in node.entries.items():
            if key not in table:
                problems.add(
                    node.keys[key],
                    "unknown-key",
                    f"{self.name} has no key {key!r}" + suggestion(key, table),
                )
                continue
            value = table[key].kind.read(child, problems)
            if value is not None or isinstance(table[key].kind, WireKind):
                values[key] = value
        for known in table.values():
            if known.required and known.name not in node.entries:
                at = node.removed.get(known.name, node.position)
                problems.add(at, "missing-key", f"{self.name} needs {known.name!r}")
        keys = node.keys
        for key, child in node.entries.items():
            if isinstance(child, Mapping) and not _has_items(values.get(key)):
                keys = keys | {f"{key}.{name}": place for name, place in child.keys.items()}
        return Item(self.name, values, node.position, keys)

    def definition(self) -> JsonSchema:
        """The full description, which other parts refer to by name."""
        properties = {
            key.name: {**key.kind.json_schema(), "description": key.doc} for key in self.own_keys
        }
        whole: JsonSchema = {
            "type": "object",
            "description": self.doc,
            "properties": properties,
            "required": [key.name for key in self.own_keys if key.required],
            "additionalProperties": False,
        }
        return {**whole, "allOf": [*self.conditions]} if self.conditions else whole

    def json_schema(self) -> JsonSchema:
        return {"$ref": f"#/$defs/{self.definition_name}"}

    @property
    def definition_name(self) -> str:
        return self.name.removeprefix("a ").removeprefix("an ").replace(" ", "_")


@dataclass(frozen=True)
class LaterKind(Kind):
    """A kind that is defined further down, for objects that hold objects of their own sort."""

    table: dict[str, Kind] = field(hash=False, compare=False)
    key: str = ""

    @property
    def name(self) -> str:  # type: ignore[override]
        return self.table[self.key].name

    def read(self, node: Node, problems: Problems) -> Any:
        return self.table[self.key].read(node, problems)

    def json_schema(self) -> JsonSchema:
        return self.table[self.key].json_schema()
