"""The schema language: every object that a schema file can hold, every key, as tables.

The loader reads files by these tables; ``schema/schema.json`` (for editors) and
``schema/README.md`` (for people) are written from them. A new key is a new row::

    conditions   what rules say of several keys of one object
    words        names, verbs and other words that are allowed
    values       fields, parameters, links, enums, shapes
    operations   operations, actions, paging, sorting
    files        the sorts of file
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
