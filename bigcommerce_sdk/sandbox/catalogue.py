"""The resources and their hierarchy, from the metadata of a generated package.

The resources of V3 are named with a prefix, as in ``v3.Brands``: their rows are not those of V2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.sandbox.memoized import memoized

PLACEHOLDER = re.compile(r"\{\w+\}")
#: The name of the package of V3 inside that of V2, and the prefix of its resources.
V3 = "v3"


class Catalogue(Mapping[str, ResourceMeta]):
    """Metadata of every resource of a generated package, by name; loaded when first used.

    The catalogue of V2 also finds the resources of V3 by name, but does not list them.

    Args:
        package: name of the package, such as ``bigcommerce_sdk.resources``.
    """

    def __init__(self, package: str) -> None:
        self._module: Any = import_module(package)
        self._prefix = f"{V3}." if package.rpartition(".")[2] == V3 else ""
        self.package = package

    def __getitem__(self, name: str) -> ResourceMeta:
        own = name.removeprefix(self._prefix)
        if own in self._module.RESOURCES:
            return _meta(self._module.load(own), f"{self._prefix}{own}")
        if self._prefix or not name.startswith(f"{V3}."):
            raise KeyError(name)
        return self.v3[name]

    def __iter__(self) -> Iterator[str]:
        return iter(f"{self._prefix}{name}" for name in self._module.RESOURCES)

    def __len__(self) -> int:
        return len(self._module.RESOURCES)

    def __eq__(self, other: object) -> bool:
        return self is other  # comparing contents would load every resource

    def __hash__(self) -> int:
        return id(self)

    @property
    def v3(self) -> Catalogue:
        """The resources of V3: those of the package, or else of the SDK."""
        return self if self._prefix else catalogue_of(_v3_beside(self.package))

    def of(self, meta: ResourceMeta) -> Catalogue:
        """The catalogue of the API that a resource belongs to."""
        return self.v3 if meta.name.startswith(f"{V3}.") else self

    @property
    def module_package(self) -> str:
        """The package with the modules of the resources."""
        package: str = self._module.load.__module__
        return package

    @property
    def paths(self) -> Mapping[str, tuple[str, ...]]:
        """The paths of each resource, its own first, without loading the resources."""
        return _paths_of(self)

    def children_of(self, meta: ResourceMeta) -> list[ResourceMeta]:
        """The resources below a record of a resource, at any depth."""
        root = _shape(meta.path) + "/{}"
        return [self[name] for name, own in _own_shapes(self) if own.startswith(root)]

    def ancestors(self, path: str) -> tuple[ResourceMeta | None, ...]:
        """For each placeholder of a path, the resource of the id; ``None`` if it has none."""
        shape = _shape(path)
        ends = [match.start() - 1 for match in re.finditer(re.escape("{}"), shape)]
        return tuple(self._list_at(shape[:end]) for end in ends)

    def _list_at(self, shape: str) -> ResourceMeta | None:
        """The resource that is a list at a path of this shape."""
        found = [self[name] for name, own in _own_shapes(self) if own == shape]
        return next((meta for meta in reversed(found) if not meta.single), None)


@memoized
def catalogue_of(package: str) -> Catalogue:
    """The catalogue of a package, which never changes."""
    return Catalogue(package)


@memoized
def _v3_beside(package: str) -> str:
    own = f"{package}.{V3}"
    return own if find_spec(own) else f"bigcommerce_sdk.resources.{V3}"


@memoized
def _meta(resource: Any, name: str) -> ResourceMeta:
    """The metadata of a resource class, named as in the catalogue."""
    meta: ResourceMeta = resource.meta
    return meta if meta.name == name else meta._replace(name=name)


@memoized
def _paths_of(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """The paths of each resource; packages of apps have no table of them."""
    try:
        known = import_module(f"{catalogue.module_package}.paths").PATHS
        return {name: known[name.removeprefix(f"{V3}.")] for name in catalogue}
    except (ModuleNotFoundError, KeyError):
        return {name: paths_in(meta) for name, meta in catalogue.items()}


def paths_in(meta: ResourceMeta) -> tuple[str, ...]:
    """The path of a resource, then the others of its operations and actions."""
    of_verbs = [each.path for each in meta.operations.values()]
    return tuple(dict.fromkeys((meta.path, *of_verbs, *(each.path for each in meta.actions))))


@memoized
def _own_shapes(catalogue: Catalogue) -> list[tuple[str, str]]:
    """The shape of the path of each resource."""
    return [(name, _shape(own)) for name, (own, *_) in catalogue.paths.items()]


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
    is_v3 = V3 in record.__module__.split(".")
    package = "bigcommerce_sdk.resources" + (f".{V3}" if is_v3 else "")
    found: Any = getattr(import_module(package), record.__name__, None)
    return None if found is None or issubclass(record, found) else found


def body_by_wire(record: type[BaseRecord]) -> dict[str, Field]:
    """The fields of a body by wire name: fields of the record and written links."""
    return {field.wire: field for field in record._body_fields.values()}


@memoized
def _shape(path: str) -> str:
    return PLACEHOLDER.sub("{}", path)
