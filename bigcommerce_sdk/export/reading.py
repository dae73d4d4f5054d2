"""Read a part of a table: its rows, with the ids of their parents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.export import tables
from bigcommerce_sdk.export.ranges import Part, arguments, is_empty
from bigcommerce_sdk.export.tables import Table

if TYPE_CHECKING:
    from bigcommerce_sdk.api import BigcommerceApi
    from bigcommerce_sdk.endpoints.metadata import ResourceMeta


def table(name: str) -> Table:
    """The table of a name.

    Raises:
        ConfigurationException: when there is none, or it holds one object instead of a list.
    """
    found = tables.table(name)
    if found.is_single:
        raise ConfigurationException(
            f"The table {name} is one object and no list: read it by {found.meta.accessor}.get()."
        )
    return found


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
    of_all = not read.above  # the ids of parents are in the rows
    for parents, record in found:
        ids = map(record._raw.get, read.meta.parent_wires) if of_all else parents
        yield {**record._raw, **dict(zip(read.meta.parents, ids, strict=True))}


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
