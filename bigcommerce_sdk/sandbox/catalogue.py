"""The resources by name, and how they hang together: read from the metadata once per process."""

from __future__ import annotations

import re
from functools import cache

from bigcommerce_sdk.base_record import BaseRecord
from bigcommerce_sdk.bodies import body_fields
from bigcommerce_sdk.codecs import DateTime
from bigcommerce_sdk.fields import Field
from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.resources import RESOURCES, load

PLACEHOLDER = re.compile(r"\{\w+\}")


@cache
def catalogue() -> dict[str, ResourceMeta]:
    """Metadata of every resource, by name."""
    return {name: load(name).meta for name in RESOURCES}


@cache
def children_of(name: str) -> tuple[ResourceMeta, ...]:
    """The resources that stand below one record of resource ``name``, at any depth."""
    root = _shape(catalogue()[name].path) + "/{}"
    return tuple(meta for meta in catalogue().values() if _shape(meta.path).startswith(root))


@cache
def ancestors(path: str) -> tuple[ResourceMeta | None, ...]:
    """For each placeholder of a path, the resource whose id it holds, where there is one."""
    by_path = {_shape(meta.path): meta for meta in catalogue().values() if not meta.single}
    shape = _shape(path)
    ends = [match.start() - 1 for match in re.finditer(re.escape("{}"), shape)]
    return tuple(by_path.get(shape[:end]) for end in ends)


_fields: dict[type[BaseRecord], dict[str, Field]] = {}


def fields_by_wire(record: type[BaseRecord]) -> dict[str, Field]:
    """The fields of a record class by wire name."""
    if record not in _fields:
        _fields[record] = {field.wire: field for field in record._fields.values()}
    return _fields[record]


def body_by_wire(record: type[BaseRecord]) -> dict[str, Field]:
    """What a body of a record class can name, by wire name: fields, and links that are written."""
    return {field.wire: field for field in body_fields(record).values()}


def date_fields(meta: ResourceMeta, names: frozenset[str]) -> list[str]:
    """Those of ``names`` that are moments of the resource's records."""
    fields = fields_by_wire(meta.record)
    return [n for n in fields if n in names and isinstance(fields[n].codec, DateTime)]


def _shape(path: str) -> str:
    return PLACEHOLDER.sub("{}", path)
