"""How two types relate: whether one takes, or can hold, everything that the other does.

What an app sends may become wider without harm, and what it receives narrower. ``any`` is special:
reading it gives the raw value, and writing it sends the value as it is, so a type that decodes or
encodes is another type than ``any``, and neither wider nor narrower.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from ..ir import Enum, Type
from ..language import types

Relation = Literal["same", "widened", "narrowed", "changed"]
#: Where a value occurs: read from a record, written to a body, or passed as a parameter or id.
Place = Literal["read", "body", "query"]

#: The kinds whose values are written as they are, which is how ``any`` writes all values.
WRITTEN_AS_GIVEN = (
    "any", "boolean", "enum", "integer", "link", "map", "string", "string_or_integer",
)  # fmt: skip
#: The other kinds whose values a kind takes where they are sent.
TAKEN_BY = {
    "decimal": ("integer",),
    "datetime": ("date",),
    "string_or_integer": ("string", "integer"),
    "string_or_file": ("string", "file"),
}
#: How a parameter spells the kinds that it spells in another way than ``any`` does.
SPELLED_IN_QUERIES = {"boolean": "true or false"}
#: What values of a kind read back as once they are assigned, where that is not what was given.
READ_BACK = {"decimal": "Decimal", "date": "date", "datetime": "datetime", "array": "list"}
#: How a file spells a text; elsewhere, text is sent itself.
OF_FILES = "the file that a text names"
#: The kinds that are text in which commas can stand.
TEXT = ("any", "string", "string_or_integer")


@dataclass(frozen=True)
class Typed:
    """A type, with the enums that it can refer to."""

    type: Type
    enums: Mapping[str, Enum]

    @property
    def items(self) -> Typed | None:
        return Typed(self.type.items, self.enums) if self.type.items else None

    @property
    def strict(self) -> Typed:
        """The same type without leniency."""
        return Typed(replace(self.type, lenient=False), self.enums)

    @property
    def values(self) -> frozenset[str | int]:
        enum = self.enums.get(self.type.enum)
        return frozenset(each.value for each in enum.values) if enum else frozenset()


#: The values of a map that says nothing of them.
ANYTHING = Typed(Type("any", types.PLAIN), {})


def relation(before: Typed, after: Typed, place: Place) -> Relation:
    """How a type changed, for values in one place."""
    wider, narrower = covers(after, before, place), covers(before, after, place)
    if wider and narrower:
        return "same"
    if wider:
        return "widened"
    return "narrowed" if narrower else "changed"


def covers(wide: Typed, narrow: Typed, place: Place) -> bool:
    """Whether every value of one type is one of the other."""
    w, n = wide.type, narrow.type
    if _is_any(w) or _is_any(n) or w.lenient or n.lenient:
        return _covers_any(wide, narrow, place)
    if w.kind == "array":
        return _list_covers(wide, narrow, place)
    if w.kind == "map" == n.kind:
        return _items_cover(wide, narrow, place)
    if n.kind == "enum":
        return _covers_enum(wide, narrow)
    if w.kind == "union" and n.kind in ("union", "object"):
        # the union itself says what became of it
        shapes = {name for _, name in n.choices} or {n.of}
        return w.of == n.of or shapes <= {name for _, name in w.choices}
    if place != "read" and n.kind in TAKEN_BY.get(w.kind, ()):
        return True  # reading makes another value of it
    return (w.kind, w.of, w.resource) == (n.kind, n.of, n.resource)


def _covers_any(wide: Typed, narrow: Typed, place: Place) -> bool:
    """The same where one of them may be anything."""
    w, n = wide.type, narrow.type
    if _is_any(w) and _is_any(n):
        return True
    if place == "read":  # `Any` to type checkers, and another value at run time
        return w.lenient and n.lenient and covers(wide.strict, narrow.strict, place)
    if w.lenient and not _is_any(w):
        return not _is_any(n) and covers(wide.strict, narrow.strict, place)
    return _is_any(w) and (place == "query" or _is_written_as_given(n))


def _is_any(each: Type) -> bool:
    return each.kind == "any"


def _is_written_as_given(each: Type) -> bool:
    if each.items:
        return _is_written_as_given(each.items)
    return each.kind in WRITTEN_AS_GIVEN


def _covers_enum(wide: Typed, narrow: Typed) -> bool:
    w, n = wide.type, narrow.type
    if w.kind == "enum":
        if w.enum == n.enum:
            return True  # the enum itself says what became of it
        if w.enum_base != n.enum_base:
            return False
        return w.enum_open or (not n.enum_open and wide.values >= narrow.values)
    base = {"text": "string", "integer": "integer"}.get(n.enum_base)
    return w.kind in (base, "string_or_integer", *(("string_or_file",) if base == "string" else ()))


def _list_covers(wide: Typed, narrow: Typed, place: Place) -> bool:
    items, other = wide.items, narrow.items
    one_or_more = place != "read" and wide.type.wire in types.ONE_OR_MORE
    if items is None:
        return narrow.type.kind == "array"
    if narrow.type.kind != "array":
        return one_or_more and covers(items, narrow, place)  # one value stands for a list of one
    takes_one = place != "read" and narrow.type.wire in types.ONE_OR_MORE
    if other is None or (takes_one and not one_or_more):
        return False
    return _items_cover(wide, narrow, place)


def _items_cover(wide: Typed, narrow: Typed, place: Place) -> bool:
    """Whether the items of a list, or the values of a map, are of the other type too."""
    items, other = wide.items or ANYTHING, narrow.items or ANYTHING
    if place != "read":
        return covers(items, other, place)
    # what is read is a list[...] or dict[...], which type checkers hold to its very items
    return covers(items, other, place) and covers(other, items, place)


def without_enums(each: Type) -> Type:
    """A type without what its enum says of itself."""
    items = without_enums(each.items) if each.items else None
    return replace(each, enum_base="", enum_open=False, items=items)


def wire_format(each: Type, place: Place) -> str:
    """The wire format of a type; empty where values are written unchanged."""
    if place == "query":
        own = SPELLED_IN_QUERIES.get(each.kind, "")
        own = each.wire if each.kind == "datetime" or each.wire in types.ONE_OR_MORE else own
    elif each.kind == "file":
        own = OF_FILES
    else:
        own = "" if each.wire in (types.PLAIN, "number") else each.wire
    inner = wire_format(each.items, place) if each.items else ""
    return " of ".join(filter(None, (own, inner)))


def spelled_alike(one: Type, other: Type) -> bool:
    """Whether a parameter spells two types alike, of which one is a list: all lists with commas
    unless the name is repeated, and a value that is no text like a list of only that value."""
    if "repeated" in (one.wire, other.wire) and one.kind == other.kind:
        return one.wire == other.wire
    lists = [each.kind == "array" for each in (one, other)]
    return all(lists) or (any(lists) and not {one.kind, other.kind} & set(TEXT))


def reads_back(each: Type) -> str:
    """The class of a value that was assigned; empty where it is what was given."""
    return READ_BACK.get(each.kind, "")


def annotation(each: Type, sent: bool) -> str:
    """A type as Python writes it; text in place of a file is told apart from the name of one."""
    if sent and each.kind == "string_or_file":
        return f"text | {types.write_annotation(each)}"
    return types.write_annotation(each) if sent else types.read_annotation(each)
