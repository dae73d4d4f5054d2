"""Kinds of lists and of mappings with free names."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bigcommerce_sdk.json.types import is_list, is_object

from ...problems import Position, Problems
from ...source import Mapping, Node, Sequence, Text
from .base import JsonSchema, Kind, listed, nothing_to_remove, suggestion
from .scalars import TextKind


class Listed(tuple[Any, ...]):
    """A list as a tuple with the positions of its items."""

    positions: tuple[Position, ...]

    @classmethod
    def of(cls, values: Iterable[Any], positions: Iterable[Position]) -> Listed:
        """Combine values with their positions."""
        made = cls(values)
        made.positions = tuple(positions)
        return made


def with_positions(values: Iterable[Any], otherwise: Position) -> Iterator[tuple[Any, Position]]:
    """The values of a list with their positions; ``otherwise`` for a list without positions."""
    known = values.positions if isinstance(values, Listed) else itertools.repeat(otherwise)
    return zip(values, known, strict=False)


@dataclass(frozen=True)
class ListKind(Kind):
    """A list of one kind. Nothing may stand in it twice.

    Attributes:
        items: the kind.
        least: how many there must be.
    """

    items: Kind
    least: int = 0

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"a list, each {self.items.name}"

    def read(self, node: Node, problems: Problems) -> Any:
        if not isinstance(node, Sequence):
            return self._refuse(node, problems)
        if len(node.items) < self.least:
            said = f"a list of {len(node.items)}" if node.items else "an empty list"
            advice = f"; write at least {self.least}" if self.least > 1 else ""
            return self._refuse(node, problems, said, advice)
        values: dict[Any, tuple[Any, Position]] = {}
        for item in node.items:
            value = self.items.read(item, problems)
            read = value is not None or (
                self.items.takes_null and isinstance(item, Text) and item.is_null
            )
            plain = repr(value) if is_list(value) or is_object(value) else value
            known = (isinstance(value, bool), plain)  # Python takes true for 1, JSON does not
            if known in values and read:
                problems.add(item.position, "duplicate-item", f"{value!r} is listed twice")
            elif read:
                values[known] = value, item.position
        return Listed.of(*zip(*values.values(), strict=True)) if values else Listed.of((), ())

    def json_schema(self) -> JsonSchema:
        least = {"minItems": self.least} if self.least else {}
        return {"type": "array", "items": self.items.json_schema(), "uniqueItems": True} | least


@dataclass(frozen=True)
class OneOrMoreKind(Kind):
    """One value, or a list of them.

    Attributes:
        items: the kind of each.
        least: how many a list must have.
    """

    items: Kind
    least: int = 0

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"{self.items.name}, or a list of them"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Sequence):
            return ListKind(self.items, self.least).read(node, problems)
        value = self.items.read(node, problems)
        return None if value is None else Listed.of((value,), (node.position,))

    def json_schema(self) -> JsonSchema:
        listed = ListKind(self.items, self.least).json_schema()
        return {"anyOf": [self.items.json_schema(), listed]}


@dataclass(frozen=True)
class WordOrObjectKind(Kind):
    """A word, or an object that says more than the word does."""

    word: Kind
    full: Kind

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"{self.word.name}, or {self.full.name}"

    def read(self, node: Node, problems: Problems) -> Any:
        kind = self.full if isinstance(node, Mapping) else self.word
        return kind.read(node, problems)

    def json_schema(self) -> JsonSchema:
        return {"anyOf": [self.word.json_schema(), self.full.json_schema()]}


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
        result: dict[str, Any] = {}
        for key, child in node.entries.items():
            at = node.keys[key]
            if not self.keys.takes(key):
                said = f"{key!r} is not {self.keys.name}{self.keys.better(key)}"
                problems.add(at, "bad-name", said)
            elif isinstance(child, Text) and child.is_null and not self.values.takes_null:
                known = [name for name in node.entries if name != key]
                problems.add(at, "nothing-to-remove", nothing_to_remove(self.values, key, known))
            elif said := self._nothing_to_change(key, child, node):
                problems.add(at, "missing-key", said)
            else:
                value = self.values.read(child, problems)
                if value is not None:
                    result[key] = value
        return result

    def _nothing_to_change(self, key: str, child: Node, node: Mapping) -> str:
        """The problem text for an entry of an overlay with a misspelled name; empty for others."""
        lacking = self.values.lacking(child)
        if not lacking or not isinstance(child, Mapping):
            return ""
        own = {node.keys[key].file, *(at.file for at in child.keys.values())}
        others = [
            name
            for name, each in node.entries.items()
            if isinstance(each, Mapping) and any(at.file not in own for at in each.keys.values())
        ]
        near, noun = suggestion(key, others), self.values.noun
        if not others or not (near or self.values.lacks_all(child)):
            return ""
        start = f"there is no {noun} {key!r} to change" + (f"{near} A" if near else "; a")
        return f"{start} new {noun} needs {listed(lacking)}"

    def json_schema(self) -> JsonSchema:
        return {
            "type": "object",
            "propertyNames": self.keys.json_schema(),
            "additionalProperties": self.values.json_schema(),
        }


@dataclass(frozen=True)
class ShorthandKind(Kind):
    """An object, or a list of names as a shorthand for a mapping to empty objects."""

    full: MapKind

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"a list of names, or {self.full.name}"

    def read(self, node: Node, problems: Problems) -> Any:
        if isinstance(node, Sequence):
            entries: dict[str, Node] = {}
            keys: dict[str, Position] = {}
            for item in node.items:
                if not isinstance(item, Text):
                    self._refuse(item, problems)
                elif item.text in entries:
                    problems.add(item.position, "duplicate-item", f"{item.text!r} is listed twice")
                else:
                    entries[item.text] = Mapping({}, {}, item.position)
                    keys[item.text] = item.position
            node = Mapping(entries, keys, node.position)
        return self.full.read(node, problems)

    def json_schema(self) -> JsonSchema:
        names = ListKind(self.full.keys).json_schema()
        return {"anyOf": [names, self.full.json_schema()]}
