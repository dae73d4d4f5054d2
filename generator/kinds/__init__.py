"""The kinds of value that the schema language is made of.

Each kind does two things from the same data: it reads a node of a schema file, telling what is
wrong, and it describes itself as JSON Schema for editors. So the two cannot disagree.
"""

from .base import JsonSchema, Kind, suggestion
from .containers import ListKind, MapKind, OneOrMoreKind, ShorthandKind
from .objects import Item, Key, LaterKind, ObjectKind
from .scalars import (
    WHOLE_NUMBER,
    BooleanKind,
    ChoiceKind,
    IntegerKind,
    NumberKind,
    TextKind,
    WireKind,
)

__all__ = [
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
    "WireKind",
    "suggestion",
]
