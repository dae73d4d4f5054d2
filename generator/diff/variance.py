"""How two types relate: whether one takes, or can hold, everything that the other does.

What an app sends may become wider without harm, and what it receives narrower.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from .. import types
from ..ir import Enum, Type

Relation = Literal["same", "widened", "narrowed", "changed"]


@dataclass(frozen=True)
class Typed:
    """A type, with the enums that it can refer to."""

    type: Type
    enums: Mapping[str, Enum]

    @property
    def items(self) -> Typed | None:
        return Typed(self.type.items, self.enums) if self.type.items else None

    @property
    def values(self) -> frozenset[str | int]:
        enum = self.enums.get(self.type.enum)
        return frozenset(each.value for each in enum.values) if enum else frozenset()


def relation(before: Typed, after: Typed, sent: bool) -> Relation:
    """What became of a type, where values of it are sent or received."""
    wider, narrower = covers(after, before, sent), covers(before, after, sent)
    if wider and narrower:
        return "same"
    if wider:
        return "widened"
    return "narrowed" if narrower else "changed"


def covers(wide: Typed, narrow: Typed, sent: bool) -> bool:
    """Whether every value of one type is one of the other."""
    w, n = wide.type, narrow.type
    if w.lenient or w.kind == "any":
        return True
    if n.lenient or n.kind == "any":
        return False
    if w.kind == "array":
        return _list_covers(wide, narrow, sent)
    if n.kind == "enum":
        return _covers_enum(wide, narrow)
    if sent and (w.kind, n.kind) == ("decimal", "integer"):
        return True
    if w.kind == "string_or_integer":
        return n.kind in ("string", "integer", w.kind)
    return (w.kind, w.of, w.resource) == (n.kind, n.of, n.resource)


def _covers_enum(wide: Typed, narrow: Typed) -> bool:
    w, n = wide.type, narrow.type
    if w.kind == "enum":
        if w.enum == n.enum:
            return True  # the enum itself says what became of it
        if w.enum_base != n.enum_base:
            return False
        return w.enum_open or (not n.enum_open and wide.values >= narrow.values)
    base = {"text": "string", "integer": "integer"}.get(n.enum_base)
    return w.kind in (base, "string_or_integer")


def _list_covers(wide: Typed, narrow: Typed, sent: bool) -> bool:
    items, other = wide.items, narrow.items
    csv = sent and wide.type.wire == "csv"
    if items is None:
        return narrow.type.kind == "array"
    if narrow.type.kind != "array":
        return csv and covers(items, narrow, sent)  # one value stands for a list of one
    if other is None or (sent and narrow.type.wire == "csv" and not csv):
        return False
    if sent or items.type.kind == "any":
        return covers(items, other, sent)
    # a list that is read is a list[…], which type checkers hold to its very items
    return covers(items, other, sent) and covers(other, items, sent)


def without_enums(each: Type) -> Type:
    """A type without what its enum says of itself."""
    items = without_enums(each.items) if each.items else None
    return replace(each, enum_base="", enum_open=False, items=items)


def wire_format(each: Type) -> str:
    """How values of a type are spelled on the wire."""
    inner = wire_format(each.items) if each.items else ""
    return " of ".join(filter(None, (each.wire, inner)))


def annotation(each: Type, sent: bool) -> str:
    """A type as Python writes it."""
    return types.write_annotation(each) if sent else types.read_annotation(each)
