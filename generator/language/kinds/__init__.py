"""The kinds of value that the schema language is made of.

Each kind does two things from the same data: it reads a node of a schema file and reports what is
wrong, and it describes itself as JSON Schema for editors. So the two cannot disagree. A kind must
not know the keys that take it. Its modules::

    objects     mappings with known keys
    containers  lists, and mappings with free names
    scalars     text, numbers, words, values on the wire
    base        what every kind can do
"""

from bigcommerce_sdk.naming import closest

from .base import JsonSchema, Kind, suggestion
from .containers import ListKind, MapKind, OneOrMoreKind, ShorthandKind, with_positions
from .objects import Item, Key, LaterKind, ObjectKind
from .scalars import (
    INTEGER_TEXT,
    ONE_LINE_OR_EMPTY,
    WHOLE_NUMBER,
    BooleanKind,
    ChoiceKind,
    IntegerKind,
    NumberKind,
    TextKind,
    ValueKind,
    WireKind,
    whole,
)

__all__ = [
    "INTEGER_TEXT",
    "ONE_LINE_OR_EMPTY",
    "WHOLE_NUMBER",
    "BooleanKind",
    "ChoiceKind",
    "IntegerKind",
    "Item",
    "JsonSchema",
    "Key",
    "Kind",
    "LaterKind",
    "ListKind",
    "MapKind",
    "NumberKind",
    "ObjectKind",
    "OneOrMoreKind",
    "ShorthandKind",
    "TextKind",
    "ValueKind",
    "WireKind",
    "closest",
    "suggestion",
    "whole",
    "with_positions",
]
