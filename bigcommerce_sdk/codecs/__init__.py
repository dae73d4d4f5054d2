"""Between the wire and Python: one codec per kind of value, each reading and writing.

Reading is lenient, because stores answer with text, numbers and empty strings for the same field;
writing is strict, because a wrong value must fail before it is sent. ``decode`` never sees null
(a field handles that); it returns ``None`` for the API's other spellings of "nothing" and raises
``ValueError`` for what it cannot read. ``encode`` gives the JSON value of a body, ``query`` the
text of a URL parameter; both raise ``ValueError`` with words for the person who passed the value.

Modules, from the top to the bottom::

    containers  lists and objects, and values whose type is only a guess
    dates       dates and times, in the formats that the API has
    scalars     text, numbers, truth values, enums
    base        what every codec can do

It must not know records: the class of an object is a protocol.
"""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk.codecs.base import Codec
from bigcommerce_sdk.codecs.containers import Array, Csv, Lenient, Linked, Map, Nested, NestedObject
from bigcommerce_sdk.codecs.dates import Date, DateTime, parse_datetime
from bigcommerce_sdk.codecs.scalars import (
    AnyValue,
    Boolean,
    Decimal_,
    DecimalNumber,
    Enum,
    Integer,
    String,
    StringOrInteger,
)

__all__ = [
    "AnyValue",
    "Array",
    "Boolean",
    "Codec",
    "Csv",
    "Date",
    "DateTime",
    "DecimalNumber",
    "Decimal_",
    "Enum",
    "Integer",
    "Lenient",
    "Linked",
    "Map",
    "Nested",
    "String",
    "StringOrInteger",
    "parse_datetime",
]

ANY = AnyValue()
STRING = String()
INTEGER = Integer()
STRING_OR_INTEGER = StringOrInteger()
BOOLEAN = Boolean()
DECIMAL = Decimal_()
DECIMAL_NUMBER = DecimalNumber()
DATE = Date()
MAP = Map()
RFC2822 = DateTime("rfc2822")
ISO8601 = DateTime("iso8601")
SQL_DATETIME = DateTime("sql")
DATE_OBJECT = DateTime("object")
UNIX = DateTime("unix")
UNIX_TEXT = DateTime("unix_text")


def array(items: Codec) -> Array:
    """A list whose elements use the codec ``items``."""
    return Array(items)


def csv(items: Codec) -> Csv:
    """A list kept as comma-separated text."""
    return Csv(items)


def text_enum(literal: Any, open: bool = False) -> Enum:
    """One of the strings of ``Literal`` types; ``open`` when the API has more than are listed."""
    return Enum(literal, STRING, open)


def integer_enum(literal: Any, open: bool = False) -> Enum:
    """One of the integers of ``Literal`` types; ``open`` when the API has more than are listed."""
    return Enum(literal, INTEGER, open)


def nested(record: type[NestedObject]) -> Nested:
    """An object read as the class ``record``."""
    return Nested(record)


def linked(module: str, resource: str, record: str) -> Linked:
    """Records of the resource class ``resource``, inline or as links; ``module`` is one that was
    generated beside it."""
    return Linked(module.rpartition(".")[0], resource, record)


def lenient(guess: Codec) -> Lenient:
    """A value whose documented type is only a guess."""
    return Lenient(guess)
