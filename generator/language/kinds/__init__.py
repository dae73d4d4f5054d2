"""The kinds of value of the schema language.

A kind validates nodes of schema files and exports JSON Schema for editors, both from the same
data, so that they agree. A kind does not know the keys that use it. Its modules::

    objects     mappings with known keys
    containers  lists, and mappings with free names
    scalars     text, numbers, words, values on the wire
    base        the interface of kinds
"""

from bigcommerce_sdk.naming import closest

from .base import JsonSchema, Kind, suggestion
from .containers import (
    ListKind,
    MapKind,
    OneOrMoreKind,
    ShorthandKind,
    WordOrObjectKind,
    with_positions,
)
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
    "WordOrObjectKind",
    "closest",
    "suggestion",
    "whole",
    "with_positions",
]
