"""The resources and their hierarchy, from the metadata of a generated package."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.sandbox.memoized import memoized

PLACEHOLDER = re.compile(r"\{\w+\}")


class Catalogue(Mapping[str, ResourceMeta]):
    """Metadata of every resource of a generated package, by name.

    Args:
        package: name of the package, such as ``bigcommerce_sdk.resources``.
    """

    def __init__(self, package: str) -> None:
        module = import_module(package)
        self.package = package
        self._metas: dict[str, ResourceMeta] = {
            name: module.load(name).meta for name in module.RESOURCES
        }
        self._lists = {_shape(meta.path): meta for meta in self.values() if not meta.single}

    def __getitem__(self, name: str) -> ResourceMeta:
        return self._metas[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._metas)

    def __len__(self) -> int:
        return len(self._metas)

    def __hash__(self) -> int:
        return hash(self.package)

    def children_of(self, meta: ResourceMeta) -> list[ResourceMeta]:
        """The resources below a record of a resource, at any depth."""
        root = _shape(meta.path) + "/{}"
        return [each for each in self.values() if _shape(each.path).startswith(root)]

    def ancestors(self, path: str) -> tuple[ResourceMeta | None, ...]:
        """For each placeholder of a path, the resource of the id; ``None`` if it has none."""
        shape = _shape(path)
        ends = [match.start() - 1 for match in re.finditer(re.escape("{}"), shape)]
        return tuple(self._lists.get(shape[:end]) for end in ends)


@memoized
def catalogue_of(package: str) -> Catalogue:
    """The catalogue of a package, which never changes."""
    return Catalogue(package)


_fields: dict[type[BaseRecord], dict[str, Field]] = {}


def fields_by_wire(record: type[BaseRecord]) -> dict[str, Field]:
    """The fields of a record class by wire name, including those that an overlay removed."""
    if record not in _fields:
        own = {field.wire: field for field in record._fields.values()}
        base = record_of_sdk(record)
        of_sdk = base._fields.values() if base else ()
        _fields[record] = {**{field.wire: field for field in of_sdk}, **own}
    return _fields[record]


def record_of_sdk(record: type[BaseRecord]) -> type[BaseRecord] | None:
    """The SDK's record class that a wholly generated class of an app replaces."""
    from bigcommerce_sdk import resources

    found: Any = getattr(resources, record.__name__, None)
    return None if found is None or issubclass(record, found) else found


def body_by_wire(record: type[BaseRecord]) -> dict[str, Field]:
    """The fields of a body by wire name: fields of the record and written links."""
    return {field.wire: field for field in record._body_fields.values()}


@memoized
def _shape(path: str) -> str:
    return PLACEHOLDER.sub("{}", path)
