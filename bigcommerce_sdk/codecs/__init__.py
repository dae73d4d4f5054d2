"""Codecs: conversion between JSON values and Python values, one codec per type.

Reading is lenient, because stores return text, numbers and empty strings for the same field.
Writing is strict, so that a wrong value fails before it is sent. ``decode`` returns ``None`` for
the API's substitutes for null, and raises ``ValueError`` for values that it cannot read; a field
handles null itself. ``encode`` returns the JSON value of a body, ``query`` the text of a URL
parameter; both raise ``ValueError`` with a message for the caller.

Modules, from the top to the bottom::

    files       files, which are only sent
    containers  lists and objects, and values whose type is only a guess
    dates       dates and times, in the formats of the API
    scalars     text, numbers, booleans, enums
    base        the base class of the codecs

It must not know records: the class of an object is a protocol.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.codecs.base import Codec
from bigcommerce_sdk.codecs.containers import (
    Array,
    Csv,
    Lenient,
    Linked,
    Map,
    MapOf,
    Nested,
    NestedLater,
    NestedObject,
    Repeated,
)
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

if TYPE_CHECKING:
    from collections.abc import Callable

    from bigcommerce_sdk.codecs.files import FileUpload, TextOrFile

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
    "MapOf",
    "Nested",
    "NestedLater",
    "Repeated",
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


def map_of(items: Codec) -> MapOf:
    """An object with any keys, whose values use the codec ``items``."""
    return MapOf(items)


def csv(items: Codec) -> Csv:
    """A list that is sent as comma-separated text."""
    return Csv(items)


def repeated(items: Codec) -> Repeated:
    """A list parameter whose name occurs in the URL once for each element."""
    return Repeated(items)


def text_enum(literal: Any, open: bool = False) -> Enum:
    """An enum of the strings of ``Literal`` types; ``open`` if it may have more."""
    return Enum(literal, STRING, open)


def integer_enum(literal: Any, open: bool = False) -> Enum:
    """An enum of the integers of ``Literal`` types; ``open`` if it may have more."""
    return Enum(literal, INTEGER, open)


def nested(record: type[NestedObject]) -> Nested:
    """An object read as the class ``record``."""
    return Nested(record)


def nested_later(name: str, record: Callable[[], type[NestedObject]]) -> NestedLater:
    """An object read as a class that can contain itself.

    Args:
        name: the name of the class.
        record: gives the class, which exists when it is first called.
    """
    return NestedLater(name, record)


def linked(module: str, resource: str, record: str) -> Linked:
    """A linked record of the class ``resource``, inline or as a link.

    Args:
        module: a module of the generated package that has the resource.
        resource: name of the resource class.
        record: name of its record class.
    """
    return Linked(module.rpartition(".")[0], resource, record)


def lenient(guess: Codec) -> Lenient:
    """A value whose documented type is only a guess."""
    return Lenient(guess)


def file() -> FileUpload:
    """A file that is only sent: a path, bytes or a file object."""
    from bigcommerce_sdk.codecs.files import FileUpload  # few resources have files

    return FileUpload()


def text_or_file() -> TextOrFile:
    """Text, or a file as a path object, bytes or a file object, which is only sent."""
    from bigcommerce_sdk.codecs.files import TextOrFile

    return TextOrFile()
