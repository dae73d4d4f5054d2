"""The schema language: every object that a schema file can hold, every key, as tables.

The loader reads files by these tables; ``schema/schema.json`` (for editors) and
``schema/README.md`` (for people) are written from them. A new key is a new row. The language knows
single values and objects; it must not know files, overlays or what is generated. Its modules::

    files        the sorts of file
    operations   operations, actions, paging, sorting
    values       fields, parameters, links, enums, shapes
    conditions   rules about several keys of one object
    words        names, verbs and other words that are allowed
    kinds        the kinds of value: reading a node, and describing itself to editors
    types        one row per type: its codecs, its annotations
    wire_values  the defaults that a type can have
    limits       one row per limit of fields
"""

from __future__ import annotations

from .conditions import BEYOND
from .files import API_FILE, API_PAGING, RESOURCE_FILE, SHARED_FILE, SUB_RESOURCE
from .operations import ACTION, OPERATION, PAGING, SCOPES, SORT
from .values import ENUM, FIELD, LINK, PARAMETER, SHAPE, WRITE

__all__ = ["BEYOND", "FILES", "OBJECTS"]

#: The three sorts of file, by the key that tells them apart.
FILES = {"resource": RESOURCE_FILE, "shared": SHARED_FILE, "api": API_FILE}

#: Every object of the language, for JSON Schema and the documentation.
OBJECTS = (
    API_FILE,
    API_PAGING,
    RESOURCE_FILE,
    SUB_RESOURCE,
    OPERATION,
    ACTION,
    PAGING,
    SORT,
    SCOPES,
    PARAMETER,
    FIELD,
    WRITE,
    LINK,
    SHAPE,
    ENUM,
    SHARED_FILE,
)
