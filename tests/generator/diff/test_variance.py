"""How types relate, over all of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from generator.diff.variance import Place, Typed, annotation, relation
from generator.ir import Enum, EnumValue, Type
from generator.language.types import SENT_TYPES, TYPES, default_wire
from generator.problems import Position


def _enum(name: str, base: str, *values: str | int, is_open: bool = False) -> Enum:
    listed = tuple(EnumValue(each, "") for each in values)
    return Enum(name, base, listed, is_open, "", "", "things", position=Position("", 1))


ENUMS = {
    each.name: each
    for each in (
        _enum("E", "string", "a"),
        _enum("F", "string", "a", "b", is_open=True),
        _enum("N", "integer", 1),
    )
}


def types() -> Iterator[Type]:
    """A type of each kind and wire format, and lists, maps and unions of some."""
    for kind, row in TYPES.items():
        for wire in row.codecs if kind not in ("record", "link") else ():
            if kind in ("array", "map"):
                items = ("string", "integer", "decimal", "any", "date")
                yield from (
                    Type(kind, wire, items=Type(each, default_wire(each))) for each in items
                )
            elif kind == "enum":
                for enum in ENUMS.values():
                    base = "integer" if enum.base == "integer" else "text"
                    yield Type(kind, wire, enum=enum.name, enum_base=base, enum_open=enum.open)
            elif kind == "object":
                yield Type(kind, wire, of="A")
                yield Type("union", wire, of="U", choices=(("A", "A"),))
            else:
                yield Type(kind, wire)
    yield Type("map", default_wire("map"))


@pytest.mark.parametrize("place", ["read", "body", "query"])
def test_a_wider_type_is_written_in_another_way(place: Place) -> None:
    of_place = [each for each in types() if place == "body" or each.kind not in SENT_TYPES]
    for one, other in itertools.product(of_place, repeat=2):
        found = relation(Typed(one, ENUMS), Typed(other, ENUMS), place)
        back = relation(Typed(other, ENUMS), Typed(one, ENUMS), place)
        mirror = {"widened": "narrowed", "narrowed": "widened"}
        assert back == mirror.get(found, found), (one, other)
        if found in mirror:
            is_sent = place != "read"
            assert annotation(one, is_sent) != annotation(other, is_sent), (one, other)
