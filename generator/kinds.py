"""The kinds of value that the schema language is made of.

Each kind does two things from the same data: it reads a node of a schema file, telling what is
wrong, and it describes itself as JSON Schema for editors. So the two cannot disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.problems import Position, Problems
from generator.source import Mapping, Node, Sequence, Text

JsonSchema = dict[str, Any]


class Kind:
    """One kind of value."""

    name: str

    def read(self, node: Node, problems: Problems) -> Any:
        """The Python value of ``node``, or ``None`` with a problem added."""
        raise NotImplementedError

    def json_schema(self) -> JsonSchema:
        """The same, for editors."""
        raise NotImplementedError

    def _refuse(self, node: Node, problems: Problems, said: str = "") -> Any:
        """Add the problem; gives ``None``, the value of what cannot be read."""
        problems.add(
            node.position, "wrong-type", f"{said or _describe(node)}; expected {self.name}"
        )


@dataclass(frozen=True)
class TextKind(Kind):
    """Text, optionally of a pattern; one line unless told otherwise."""

    name: str = "text"
    pattern: str = ""
    multiline: bool = False
    empty: bool = False

    def read(self, node: Node, problems: Problems) -> Any:
        if not isinstance(node, Text):
            return self._refuse(node, problems)
        if not node.text.strip() and not self.empty:
            return self._refuse(node, problems, "empty")
        if self.pattern and not re.fullmatch(self.pattern, node.text):
            return self._refuse(node, problems)
        if not self.multiline and re.search(r"[\n\r\u2028\u2029]", node.text):
            return self._refuse(node, problems, "more than one line")
        return node.text

    def json_schema(self) -> JsonSchema:
        schema: JsonSchema = {"type": ["string", "number", "boolean"]}
        if self.pattern:
            schema = {"type": "string", "pattern": f"^(?:{self.pattern})$"}
        return schema


@dataclass(frozen=True)
class IntegerKind(Kind):
    name: str = "a whole number"
    minimum: int | None = None

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and re.fullmatch(r"-?(0|[1-9]\d{0,17})", node.text):
            number = int(node.text)
            if self.minimum is None or number >= self.minimum:
                return number
        return self._refuse(node, problems)

    def json_schema(self) -> JsonSchema:
        return {"type": "integer"} | ({} if self.minimum is None else {"minimum": self.minimum})


@dataclass(frozen=True)
class NumberKind(Kind):
    name: str = "a number"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and re.fullmatch(r"-?\d{1,18}(\.\d{1,10})?", node.text):
            return node.text
        return self._refuse(node, problems)

    def json_schema(self) -> JsonSchema:
        return {"type": "number"}


@dataclass(frozen=True)
class BooleanKind(Kind):
    name: str = "true or false"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and node.text in ("true", "false") and not node.quoted:
            return node.text == "true"
        return self._refuse(node, problems)

    def json_schema(self) -> JsonSchema:
        return {"type": "boolean"}


@dataclass(frozen=True)
class ChoiceKind(Kind):
    """One of a few words."""

    choices: tuple[str, ...]

    @property
    def name(self) -> str:  # type: ignore[override]
        return "one of " + ", ".join(self.choices)

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Text) and node.text in self.choices:
            return node.text
        return self._refuse(node, problems)

    def json_schema(self) -> JsonSchema:
        return {"enum": list(self.choices)}


@dataclass(frozen=True)
class WireKind(Kind):
    """A JSON value as it stands on the wire: text when quoted, else a number, true, false, null
    or text; or an empty list."""

    name: str = "a wire value"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Sequence) and not node.items:
            return []
        if not isinstance(node, Text):
            return self._refuse(node, problems)
        if node.quoted:
            return node.text
        words = {"true": True, "false": False, "null": None, "~": None}
        if node.text in words:
            return words[node.text]
        if re.fullmatch(r"-?(0|[1-9]\d{0,17})", node.text):
            return int(node.text)
        return node.text

    def json_schema(self) -> JsonSchema:
        scalars = ["string", "number", "boolean", "null"]
        return {"anyOf": [{"type": scalars}, {"type": "array", "maxItems": 0}]}


@dataclass(frozen=True)
class ListKind(Kind):
    """A list of one kind. Nothing may stand in it twice."""

    items: Kind

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"a list, each {self.items.name}"

    def read(self, node: Node, problems: Problems) -> Any:
        if not isinstance(node, Sequence):
            return self._refuse(node, problems)
        values: list[Any] = []
        for item in node.items:
            value = self.items.read(item, problems)
            if value in values and value is not None:
                problems.add(item.position, "duplicate-item", f"{value!r} stands twice")
            elif value is not None:
                values.append(value)
        return tuple(values)

    def json_schema(self) -> JsonSchema:
        return {"type": "array", "items": self.items.json_schema(), "uniqueItems": True}


@dataclass(frozen=True)
class OneOrMoreKind(Kind):
    """One value, or a list of them."""

    items: Kind

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"{self.items.name}, or a list of them"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Sequence):
            return ListKind(self.items).read(node, problems)
        value = self.items.read(node, problems)
        return None if value is None else (value,)

    def json_schema(self) -> JsonSchema:
        return {"anyOf": [self.items.json_schema(), ListKind(self.items).json_schema()]}


@dataclass(frozen=True)
class MapKind(Kind):
    """A mapping from names of one pattern to values of one kind."""

    values: Kind
    keys: TextKind

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"a mapping from {self.keys.name} to {self.values.name}"

    def read(self, node: Node, problems: Problems) -> Any:
        if not isinstance(node, Mapping):
            return self._refuse(node, problems)
        result = {}
        for key, child in node.entries.items():
            if not re.fullmatch(self.keys.pattern, key):
                problems.add(node.keys[key], "bad-name", f"{key!r} is not {self.keys.name}")
                continue
            value = self.values.read(child, problems)
            if value is not None:
                result[key] = value
        return result

    def json_schema(self) -> JsonSchema:
        return {
            "type": "object",
            "propertyNames": {"pattern": f"^(?:{self.keys.pattern})$"},
            "additionalProperties": self.values.json_schema(),
        }


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
    """An object of a schema that was read: values by key, and where each stands."""

    kind: str
    values: dict[str, Any]
    position: Position
    keys: dict[str, Position] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Any:
        """The value of a key, or ``None`` where it was left out."""
        return self.values.get(key)

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def at(self, key: str) -> Position:
        """Where a key stands, or the object itself where it was left out."""
        return self.keys.get(key, self.position)

    def __hash__(self) -> int:
        return id(self)


@dataclass(frozen=True)
class ObjectKind(Kind):
    """A mapping with known keys."""

    name: str
    doc: str
    own_keys: tuple[Key, ...] = field(default=(), compare=False)

    def key_table(self) -> dict[str, Key]:
        return {key.name: key for key in self.own_keys}

    def read(self, node: Node, problems: Problems) -> Any:
        if not isinstance(node, Mapping):
            return self._refuse(node, problems)
        table = self.key_table()
        values = {}
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
                problems.add(node.position, "missing-key", f"{self.name} needs {known.name!r}")
        return Item(self.name, values, node.position, node.keys)

    def definition(self) -> JsonSchema:
        """The full description, which other parts refer to by name."""
        properties = {
            key.name: {**key.kind.json_schema(), "description": key.doc} for key in self.own_keys
        }
        return {
            "type": "object",
            "description": self.doc,
            "properties": properties,
            "required": [key.name for key in self.own_keys if key.required],
            "additionalProperties": False,
        }

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


@dataclass(frozen=True)
class ShorthandKind(Kind):
    """An object, or a list of names that stands for a mapping from each to an empty object."""

    full: MapKind

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"a list of names, or {self.full.name}"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Sequence):
            entries: dict[str, Node] = {}
            keys = {}
            for item in node.items:
                if not isinstance(item, Text):
                    self._refuse(item, problems)
                elif item.text in entries:
                    problems.add(item.position, "duplicate-item", f"{item.text!r} stands twice")
                else:
                    entries[item.text] = Mapping({}, {}, item.position)
                    keys[item.text] = item.position
            node = Mapping(entries, keys, node.position)
        return self.full.read(node, problems)

    def json_schema(self) -> JsonSchema:
        names = ListKind(self.full.keys).json_schema()
        return {"anyOf": [names, self.full.json_schema()]}


def suggestion(name: str, known: Iterator[str] | Any) -> str:
    """``; did you mean 'x'?`` when a known name is close."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


def _describe(node: Node) -> str:
    if isinstance(node, Text):
        return f"{node.text[:40]!r}"
    return "a list" if isinstance(node, Sequence) else "a mapping"
