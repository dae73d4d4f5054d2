"""The schema language: tables of all objects and keys of schema files.

The loader reads files by these tables; ``schema/schema.json`` and ``schema/README.md`` are
generated from them. A new key is a new row. The language knows values and objects, but no files,
overlays or generated code. Its modules::

    files        the types of file
    operations   operations, actions, paging, sorting
    values       fields, parameters, links, enums, shapes
    conditions   rules about several keys of one object
    words        allowed names and verbs
    kinds        validators of values, also exported as JSON Schema
    types        one row per type: codecs and annotations
    wire_values  valid defaults by type
    limits       one row per limit of fields
"""

from __future__ import annotations

from .conditions import BEYOND
from .files import API_FILE, API_PAGING, RESOURCE_FILE, SHARED_FILE, SUB_RESOURCE
from .operations import ACTION, OPERATION, PAGING, ROWS, SCOPES, SORT
from .values import (
    ENUM,
    FIELD,
    ITEMS,
    LINK,
    PARAMETER,
    PARAMETER_ITEMS,
    RECORD,
    SHAPE,
    UNION,
    WRITE,
)

__all__ = ["BEYOND", "FILES", "OBJECTS"]

#: The three types of file, by the key that identifies them.
FILES = {"resource": RESOURCE_FILE, "shared": SHARED_FILE, "api": API_FILE}

#: Every object of the language, for JSON Schema and the documentation.
OBJECTS = (
    API_FILE,
    API_PAGING,
    RESOURCE_FILE,
    SUB_RESOURCE,
    OPERATION,
    ACTION,
    ROWS,
    PAGING,
    SORT,
    SCOPES,
    PARAMETER,
    PARAMETER_ITEMS,
    FIELD,
    ITEMS,
    WRITE,
    LINK,
    RECORD,
    SHAPE,
    UNION,
    ENUM,
    SHARED_FILE,
)
