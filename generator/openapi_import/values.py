"""Values: the types and fields of a JSON schema, and their merging."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

#: The format of a file, and what stands for that of a file where text is allowed too.
FILE, TEXT_OR_FILE = "binary", "text or binary"


@dataclass(frozen=True)
class Value:
    """The description of a value.

    Attributes:
        types: its JSON types without null; empty if unspecified.
        enum: the allowed values, as text; ``None`` if unrestricted.
        suggested: listed values, if others are allowed too.
        nullable: whether it can be null.
        read_only: whether it is never sent.
        write_only: whether it is never received.
        fields: the fields of an object, by name.
        required: names of the required fields.
        items: the items of an array.
        name: the name of its component.
        facts: further keywords of JSON Schema, such as limits.
        doc: its description.
        line: its line number.
    """

    types: frozenset[str] = frozenset()
    enum: tuple[str, ...] | None = None
    suggested: tuple[str, ...] = ()
    nullable: bool = False
    read_only: bool = False
    write_only: bool = False
    fields: Mapping[str, Value] = field(default_factory=dict[str, "Value"])
    required: frozenset[str] = frozenset()
    items: Value | None = None
    name: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])
    doc: str = ""
    line: int = 1

    @property
    def is_file(self) -> bool:
        """Whether it is a file, or can be one."""
        return self.types == frozenset({"string"}) and self.facts.get("format") in (
            FILE,
            TEXT_OR_FILE,
        )

    @property
    def row(self) -> Value:
        """The items of a list, or the object itself: some calls return either."""
        if self.items is None:
            return self
        return self.items if not self.fields else either([self.items, replace(self, items=None)])


def alike(one: Value, other: Value) -> bool:
    """Whether two values have compatible types, including fields and items."""
    if (one.types, one.name) != (other.types, other.name):
        return False
    if {*(one.enum or one.suggested)} != {*(other.enum or other.suggested)}:
        return False
    if one.items is not None and other.items is not None and not alike(one.items, other.items):
        return False
    shared = one.fields.keys() & other.fields.keys()
    return all(alike(one.fields[name], other.fields[name]) for name in shared)


def both(parts: Iterable[Value], name: str = "") -> Value:
    """Merge parts that all apply (``allOf``); the first of several docs is used."""
    parts = list(parts)
    types: frozenset[str] = frozenset()
    for part in parts:
        types = (types & part.types or types) if types and part.types else types | part.types
    return _joined(parts, name, types, next((p.enum for p in parts if p.enum is not None), None))


def either(parts: Iterable[Value]) -> Value:
    """Merge alternatives (``oneOf``, ``anyOf``)."""
    parts = list(parts)
    said = [part for part in parts if part.types or part.enum is not None]
    types = frozenset[str]().union(*(part.types for part in said))
    if any(not part.types and not part.nullable and part.enum is None for part in parts):
        types = frozenset[str]()  # one of them may be anything
    # a constant beside other alternatives is a spelling of null, such as "" beside a date
    lone = [part for part in said if "const" in part.facts]
    said = [part for part in said if "const" not in part.facts] or said
    listed = [part for part in said if part.enum is not None]
    values = tuple(dict.fromkeys(value for part in listed for value in part.enum or ()))
    enum = values if len(listed) == len(said) and values else None
    joined = _joined(parts, "", types, enum)
    required = [part.required for part in parts if part.fields]
    shared = required[0].intersection(*required) if required else frozenset[str]()
    facts = {key: each for key, each in joined.facts.items() if key != "const"}
    if len(lone) < len(parts) and lone:
        spelled = lone[0].facts["const"]
        if spelled == [] or isinstance(spelled, (str, int, float)):  # what none_as can hold
            facts["none_as"] = spelled
    suggested = joined.suggested or (values if enum is None else ())
    return replace(joined, required=shared, facts=facts, suggested=suggested)


def _merged(one: Value, other: Value) -> Value:
    """Merge two alternatives. Memoized, because shared references would take exponential time."""
    if one is other:
        return one
    key = (id(one), id(other))
    if key not in _merges:
        if len(_merges) > MOST_MERGES:
            _merges.clear()
        _merges[key] = (either([one, other]), one, other)  # keeps the ids from being reused
    return _merges[key][0]


#: Results of merges and their two values, by the ids of the values.
_merges: dict[tuple[int, int], tuple[Value, Value, Value]] = {}
#: Maximum size of ``_merges``.
MOST_MERGES = 50_000


def _joined(
    parts: list[Value], name: str, types: frozenset[str], enum: tuple[str, ...] | None
) -> Value:
    fields: dict[str, Value] = {}
    for part in parts:
        for key, each in part.fields.items():
            fields[key] = _merged(fields[key], each) if key in fields else each
    items: list[Value] = []
    for part in parts:
        if part.items is not None and not any(part.items is each for each in items):
            items.append(part.items)
    facts: dict[str, Any] = {}
    for part in parts:
        facts = {**part.facts, **facts}
    named = list(dict.fromkeys(part.name for part in parts if part.name))
    return Value(
        types,
        enum,
        next((part.suggested for part in parts if part.suggested), ()),
        any(part.nullable for part in parts),
        any(part.read_only for part in parts),
        any(part.write_only for part in parts),
        fields,
        frozenset[str]().union(*(part.required for part in parts)),
        either(items) if len(items) > 1 else next(iter(items), None),
        name or (named[0] if len(named) == 1 else ""),
        facts,
        next((part.doc for part in parts if part.doc), ""),
        next((part.line for part in parts if part.line), 0),
    )
