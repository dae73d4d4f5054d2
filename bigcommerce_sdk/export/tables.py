"""The tables that can be exported: a resource with a list, or one object, is a table.

The names are those of the modules of resources, of V3 with ``v3_`` before them: ``orders``,
``order_products``, ``v3_products``, ``v3_product_images``. Everything else follows from the
metadata of the resources, which :func:`table` loads and :func:`names` does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.codecs import INTEGER, STRING
from bigcommerce_sdk.endpoints.metadata import path_ids
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.resources import v2, v3

if TYPE_CHECKING:
    from bigcommerce_sdk.codecs import Codec
    from bigcommerce_sdk.endpoints.filters import Parameter
    from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
    from bigcommerce_sdk.records.base import BaseRecord
    from bigcommerce_sdk.records.links import Link

#: The beginning of the names of tables of V3.
V3 = "v3_"
#: The field with the time of the last change.
MODIFIED = "date_modified"
#: The parameter with the names of sub-resources that the rows of a list have.
INCLUDE = "include"
#: The parameters of V2 with the names of fields that rows have, or lack.
_OF_V2 = (INCLUDE, "exclude")
_PARENT = re.compile(r"/\{[^}]*\}")


class Table(NamedTuple):
    """A table that can be exported.

    Attributes:
        name: its name, such as ``order_products``.
        meta: the metadata of its resource.
        above: the tables of its parents, outermost first; none where these have no lists.
    """

    name: str
    meta: ResourceMeta
    above: tuple[Table, ...] = ()

    @property
    def record(self) -> type[BaseRecord]:
        """The class of its records."""
        return self.meta.record

    @property
    def root(self) -> Table:
        """The table whose list a read of all parents begins with; itself without parents."""
        return self.above[0] if self.above else self

    @property
    def outermost(self) -> ResourceMeta:
        """The metadata of the list that a read of all parents begins with."""
        return self.root.meta

    @property
    def parents(self) -> dict[str, Codec]:
        """The names of the columns with the ids of parents, and their types."""
        ids = self.meta.ids
        return {name: STRING if ids.get(name) == "str" else INTEGER for name in self.meta.parents}

    @property
    def id_columns(self) -> tuple[str, ...]:
        """The columns that identify a row below its parents; empty for rows without an id."""
        names = self.meta.key_names
        has_all = not self.is_single and set(names) <= self.meta.fields.keys()
        return names if has_all else ()

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that identify a row of a store."""
        return (*self.meta.parents, *self.meta.key_names)

    def key_of(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        """The ids of the parents and of a row of its list, as their columns have them.

        ``None`` for what is missing, and for what a column cannot hold.
        """
        meta = self.meta
        ids = zip(self.parents.values(), map(row.get, meta.parent_wires), strict=True)
        fields = (meta.fields.get(name) for name in meta.key_names)
        codecs = (STRING if field is None else field.codec for field in fields)
        own = zip(codecs, path_ids(meta.key_of(row)), strict=True)
        return tuple(_cell(*each) for each in (*ids, *own))

    @property
    def is_single(self) -> bool:
        """Whether the path holds one object instead of a list."""
        return "list" not in self.meta.operations

    @property
    def across(self) -> Operation | None:
        """The list of the rows of all parents, if there is one and its rows have their ids."""
        found = self.meta.operations.get("list_all")
        wires = {field.wire for field in self.meta.fields.values()}
        can_tell = set(self.meta.parent_wires) <= wires
        return found if found is not None and can_tell and not found.sunset else None

    @property
    def parameters(self) -> Mapping[str, Parameter]:
        """The parameters of its list, by Python name."""
        verb = "get" if self.is_single else "list_all" if self.across is not None else "list"
        return parameters_of(self.meta, verb)

    @property
    def filters(self) -> tuple[str, ...]:
        """The names of the filters of its list."""
        return tuple(name for name, each in self.parameters.items() if each.group == "filter")

    @property
    def required(self) -> tuple[str, ...]:
        """The names of the parameters that its list needs."""
        return tuple(name for name, each in self.parameters.items() if each.required)

    @property
    def since(self) -> str:
        """The filter of its list for the earliest time of the last change; empty if none."""
        return self._comparing(MODIFIED, "min")

    @property
    def above_id(self) -> tuple[str, int]:
        """The filter of its list for higher ids, and what to add to the last id; empty if none."""
        key = self.meta.key
        field = self.meta.fields.get(key)
        if self.meta.composite or field is None or field.codec.python != "int":
            return "", 0
        after, least = self._comparing(key, "greater"), self._comparing(key, "min")
        return (after, 0) if after else (least, 1 if least else 0)

    @property
    def include(self) -> str:
        """The value of ``include`` of the list of its parents that adds its rows; empty if none."""
        link = self.link
        if link is None:
            return ""
        parameter = parameters_of(self.above[-1].meta, "list").get(INCLUDE)
        items: Any = getattr(getattr(parameter, "codec", None), "items", None)
        return link.included_as if link.included_as in getattr(items, "values", ()) else ""

    @property
    def link(self) -> Link | None:
        """The link of the records of its parents that leads to it."""
        if not self.above:
            return None
        above = self.above[-1]
        if above.meta.api != self.meta.api:  # orders of V2 have no links to V3
            return None
        found = above.record._links.values()
        return next((each for each in found if each.to == self.meta.name and each.many), None)

    @property
    def incremental(self) -> str:
        """The filter that a later run reads changes by: of its list, or of that of its parents.

        Empty if every run reads the whole table.
        """
        return self.since or (self.root.since if self.above else "")

    @property
    def until(self) -> str:
        """The filter of its list for the latest time of the last change; empty if none."""
        return self._comparing(MODIFIED, "max")

    @property
    def id_range(self) -> tuple[str, str] | None:
        """The filters of its list for the lowest and highest id, if it has both."""
        found = self._comparing(self.meta.key, "min"), self._comparing(self.meta.key, "max")
        return found if all(found) else None

    def selection(self, columns: Iterable[str]) -> dict[str, Any]:
        """The arguments that make its list return some columns only; none where it cannot.

        The ids of the rows always return. Fields that ``include_fields`` does not know are got by
        excluding the others.
        """
        fields = {name: each for name, each in self.meta.fields.items() if each.is_returned}
        ids = {fields[name].wire for name in self.meta.key_names if name in fields}
        every = [each.wire for each in fields.values() if each.wire not in ids]
        wanted = {fields[name].wire for name in columns if name in fields}
        wanted.update(self.meta.parent_wires)
        listed = [wire for wire in every if wire in wanted]
        if len(listed) == len(every):
            return {}
        others = [wire for wire in every if wire not in wanted]
        options = ("include_fields", "exclude_fields") if self.meta.api == "v3" else _OF_V2
        for option, names in zip(options, (listed, others), strict=True):
            parameter = self.parameters.get(option)
            if parameter is not None and names and _takes(parameter, names):
                return {option: names}
        return {}

    def _comparing(self, field: str, op: str) -> str:
        """The filter of its list that compares a field."""
        found = self.parameters.items()
        return next((n for n, p in found if p.field == field and p.op == op and not p.header), "")


def _cell(codec: Codec, value: Any) -> Any:
    """An id as its column has it."""
    try:
        found = None if value is None else codec.decode(value)
    except ValueError:
        return None
    return None if isinstance(found, int) and not -(2**63) <= found < 2**63 else found


def parameters_of(meta: ResourceMeta, verb: str) -> Mapping[str, Parameter]:
    """The parameters of an operation, by Python name."""
    operation = meta.operations[verb]
    shared = meta.filters._in_groups(tuple(operation.accepts))
    return {**shared, **{each.name: each for each in operation.parameters}}


def _takes(parameter: Parameter, names: Iterable[str]) -> bool:
    """Whether an option takes names of fields, and these; that of V2 is ``include``, which may also
    be one of rows to add."""
    values: Any = getattr(getattr(parameter.codec, "items", None), "values", None)
    return not values or set(names) <= set(values)


def names() -> tuple[str, ...]:
    """The names of all tables, V2 first; no module of a resource is loaded."""
    return tuple(_index())


def tables() -> dict[str, Table]:
    """All tables by name. It loads all modules of resources: :func:`names` does not."""
    return {name: table(name) for name in names()}


def table(name: str) -> Table:
    """The table of a name.

    Raises:
        ConfigurationException: when there is none; suggests a similar one.
    """
    index = _index()
    if (
        not isinstance(name, str) or name not in index
    ):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationException(
            f"There is no table {shown(name)}.{did_you_mean(str(name), index)}"
        )
    return _made(name)


@cache
def _made(name: str) -> Table:
    listed = _index()[name]
    return Table(name, listed.load(), tuple(map(_made, listed.above)))


class _Listed(NamedTuple):
    """A resource that can be listed, before its module is loaded.

    Attributes:
        package: the package of its API.
        resource: the name of its class.
        above: the names of the tables of its parents, outermost first.
    """

    package: Any
    resource: str
    above: tuple[str, ...]

    def load(self) -> ResourceMeta:
        found: ResourceMeta = self.package.load(self.resource).meta
        return found


@cache
def _index() -> dict[str, _Listed]:
    of_v2 = _paths(v2, "")
    return {**_listed(v2, "", of_v2, {}), **_listed(v3, V3, _paths(v3, V3), of_v2)}


def _listed(
    package: Any, prefix: str, paths: Mapping[str, str], others: Mapping[str, str]
) -> dict[str, _Listed]:
    """The resources of an API whose parents have lists, or that have a list of all parents.

    Args:
        package: the package of the API.
        prefix: the beginning of the names of its tables.
        paths: its tables by path.
        others: those of the other API of the store, which can have the lists of parents.
    """
    found: dict[str, _Listed] = {}
    lists = _lists(package)
    for name, path in lists.LISTS.items():
        parents = [path[: each.start()] for each in _PARENT.finditer(path)]
        above = [paths.get(each) or others.get(each) or "" for each in parents]
        if all(above) or name in lists.ACROSS:
            names = tuple(above) if all(above) else ()
            found[prefix + package.RESOURCES[name]] = _Listed(package, name, names)
    return found


def _paths(package: Any, prefix: str) -> dict[str, str]:
    """The tables of an API by path."""
    found = reversed(_lists(package).LISTS.items())
    return {path: prefix + package.RESOURCES[name] for name, path in found}


def _lists(package: Any) -> Any:
    return import_module(f"{package.__name__}.listed")
