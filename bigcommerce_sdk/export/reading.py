"""Read a part of a table: its rows, with the ids of their parents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.export.ranges import Part, arguments, is_empty
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.resources import v2, v3

if TYPE_CHECKING:
    from bigcommerce_sdk.api import BigcommerceApi
    from bigcommerce_sdk.endpoints.metadata import ResourceMeta

#: The beginning of the names of tables of V3.
V3 = "v3_"


class Table(NamedTuple):
    """A list that can be exported.

    Attributes:
        name: its name, such as ``order_products``.
        meta: the metadata of its resource.
        above: the tables of its parents, outermost first.
    """

    name: str
    meta: ResourceMeta
    above: tuple[Table, ...] = ()

    @property
    def outermost(self) -> ResourceMeta:
        """The metadata of the list that a read begins with, which ranges are of."""
        return (self.above[0] if self.above else self).meta

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that identify a row of a store."""
        return (*self.meta.parents, *self.meta.key_names)


def table(name: str) -> Table:
    """The table of a name.

    Raises:
        ConfigurationException: when there is none.
    """
    is_v3 = name.startswith(V3)
    package: Any = v3 if is_v3 else v2
    by_module = {module: each for each, module in package.RESOURCES.items()}
    found = by_module.get(name.removeprefix(V3) if is_v3 else name)
    meta: Any = package.load(found).meta if found else None
    if meta is None or "list" not in meta.operations:
        known = [*v2.RESOURCES.values(), *(V3 + module for module in v3.RESOURCES.values())]
        raise ConfigurationException(f"There is no table {shown(name)}.{did_you_mean(name, known)}")
    above = tuple(_parents(meta, is_v3))
    return Table(name, meta, above)


def _parents(meta: ResourceMeta, is_v3: bool) -> Iterator[Table]:
    path = meta.path
    for parent in meta.parents:
        listed = path[: path.index(f"/{{{parent}}}")]
        for package, prefix in ((v3, V3), (v2, "")) if is_v3 else ((v2, ""),):
            for name, module in package.RESOURCES.items():
                found: ResourceMeta = package.load(name).meta
                if found.path == listed and "list" in found.operations:
                    yield Table(prefix + module, found)
                    break
            else:
                continue
            break
        else:
            raise ConfigurationException(f"There is no list of the parents of {meta.name}.")


def resource(api: BigcommerceApi, meta: ResourceMeta) -> Any:
    """The resource of a client."""
    return getattr(api.v3 if meta.api == "v3" else api, meta.name)


def rows(
    api: BigcommerceApi,
    read: Table,
    part: Part,
    filters: Mapping[str, Any],
    options: Mapping[str, Any],
    concurrency: int,
) -> Iterator[dict[str, Any]]:
    """The rows of a part, as the API sends them, with the ids of their parents.

    Args:
        api: a client of the store.
        read: the table.
        part: the part; its ranges are of the outermost list.
        filters: filters of the table by name.
        options: further arguments of its list.
        concurrency: the number of parents to read at once.
    """
    lists = [*(each.meta for each in read.above), read.meta]
    query = arguments(lists[0], part, {} if read.above else filters)
    extra: Mapping[str, Any] = {} if read.above else options
    if is_empty(lists[0], query):
        return
    found: Iterator[tuple[tuple[Any, ...], Any]] = (
        ((), record) for record in resource(api, lists[0]).iterall(**query, **extra)
    )
    for above, meta in pairwise(lists):
        is_last = meta is lists[-1]
        given = {**filters, **options} if is_last else {}
        found = _below(api, above, meta, found, given, concurrency)
    for parents, record in found:
        yield {**record._raw, **dict(zip(read.meta.parents, parents, strict=True))}


def _below(
    api: BigcommerceApi,
    above: ResourceMeta,
    meta: ResourceMeta,
    found: Iterator[tuple[tuple[Any, ...], Any]],
    given: Mapping[str, Any],
    concurrency: int,
) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """The rows below each row."""
    below = resource(api, meta)

    def listed(parent: tuple[tuple[Any, ...], Any]) -> tuple[tuple[Any, ...], list[Any]]:
        ids = (*parent[0], above.key_of(parent[1]._raw))
        return ids, list(below.iterall(*ids, **given))

    for ids, records in api.parallel(listed, found, concurrency):
        for record in records:
            yield ids, record


def only(meta: ResourceMeta, columns: tuple[str, ...]) -> dict[str, Any]:
    """The arguments that make a list return some fields only, where the API can."""
    option = meta.filters._parameters.get("include_fields")
    if not columns or option is None or option.group != "option":
        return {}
    known = [name for name in columns if name in meta.fields and name not in meta.key_names]
    return {"include_fields": known} if known else {}
