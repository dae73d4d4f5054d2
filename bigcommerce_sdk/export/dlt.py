"""A source of dlt: tables of stores for any destination of dlt.

>>> import dlt
>>> from bigcommerce_sdk.export.dlt import source
>>> pipeline = dlt.pipeline("shop", destination="duckdb", dataset_name="shop")
>>> pipeline.run(source(["ab12cd34"], tables=["orders", "order_products"]))

Rows are dicts of Python values, not Arrow tables: only of dicts does dlt make tables of nested
lists. The types of the columns come from the schema, so they do not depend on the rows, and exist
without any. Where nested values can be JSON text, ``nested="json"`` passes Arrow tables, which dlt
does not take apart and therefore loads faster.

Needs the extra ``pip install 'bigcommerce_sdk[dlt]'``.
"""

# pyspark, dlt and pyarrow have no complete stubs, or are in the environment of the engines
# pyright: reportMissingImports=false, reportMissingTypeStubs=false
# pyright: reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    BigcommerceException,
    ConfigurationException,
)
from bigcommerce_sdk.export import access, planning, ranges, reading, tables
from bigcommerce_sdk.export.ranges import Part
from bigcommerce_sdk.export.reading import Read
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.records.base import BaseRecord

if TYPE_CHECKING:
    from bigcommerce_sdk.records.fields import Field

log: logging.Logger = logging.getLogger("bigcommerce_sdk")

#: The column with the store hash, the first part of each key.
STORE = "store"
#: The number of rows that dlt gets at once.
ROWS = 1_000
#: The columns of dlt by the Python type of the field.
_TYPES: dict[str, dict[str, Any]] = {
    "int": {"data_type": "bigint"},
    "bool": {"data_type": "bool"},
    "str": {"data_type": "text"},
    "float": {"data_type": "double"},
    "Decimal": {"data_type": "decimal", "precision": 38, "scale": 10},
    "datetime": {"data_type": "timestamp"},
    "date": {"data_type": "date"},
}

Stores = str | Iterable[str | BigcommerceApi] | BigcommerceApi


def source(
    stores: Stores,
    tables: Iterable[str],
    *,
    credentials: str | Callable[[str], Any] = access.CREDENTIALS,
    limiter: str = "",
    filters: Mapping[str, Mapping[str, Any]] | None = None,
    nested: str = "tables",
    overlap: int = 300,
    concurrency: int = 4,
) -> Any:
    """A dlt source with a resource for each table.

    A run reads what changed since the run before, by store, where the list has a filter by the time
    of the last change or its parents have one, and else the whole list. Rows are merged by store,
    ids of parents and id. The state of dlt has times by store, and no token.

    Args:
        stores: store hashes, clients, or ``module:function`` that returns hashes.
        tables: names of tables, such as ``orders``, ``order_products`` or ``v3_products``.
        credentials: where the token of a store is: ``module:function``, ``env:NAME`` or
            ``file:PATH``; or a function that returns it. Not used for clients.
        limiter: a reference to a limiter that processes share; see
            :mod:`bigcommerce_sdk.export.access`.
        filters: filters of lists by table and name; sub-resources are read of the parents that
            theirs select.
        nested: ``tables`` for child tables of nested lists, or ``json`` for JSON text.
        overlap: the seconds before the last run that are read again.
        concurrency: the number of parents that are read at once, for tables with parents.

    Returns:
        A ``DltSource``.

    Raises:
        ConfigurationException: when dlt is not installed, or a table or option is invalid.
        InvalidValueException: when a filter is invalid or missing.
        UnknownNameException: when a filter, or a table of a filter, does not exist.
    """
    try:
        # not an import statement, since checkers take this module for the library
        dlt: Any = import_module("dlt")
    except ImportError:
        raise ConfigurationException(
            "The source of dlt needs dlt: pip install 'bigcommerce_sdk[dlt]'"
        ) from None
    if nested not in ("tables", "json"):
        raise ConfigurationException(f"nested must be tables or json, got {shown(nested)}.")
    names = [tables] if isinstance(tables, str) else list(tables)
    clients = _clients(stores, credentials, limiter)
    reads = reads_of([reading.table(name) for name in names], filters or {}, concurrency)
    made = [_Resource(read, clients, nested, overlap) for read in reads]
    return dlt.source(lambda: [each.of(dlt) for each in made], name="bigcommerce")()


def reads_of(
    wanted: list[tables.Table], filters: Mapping[str, Mapping[str, Any]], concurrency: int
) -> list[Read]:
    """What is read of each table, with the filters of its list and those of its parents.

    Raises:
        InvalidValueException: when a filter is invalid or missing.
        UnknownNameException: when a filter, or a table of a filter, does not exist.
    """
    chains = [(*each.above, each) for each in wanted]
    planning.check_names("filters", filters, [each.name for chain in chains for each in chain])
    found: list[Read] = []
    for chain in chains:
        own = {each.name: filters[each.name] for each in chain if each.name in filters}
        for each in chain:
            planning.check_filters(each, own.get(each.name, {}))
        found.append(Read(chain[-1], own, concurrency=concurrency))
    return found


def _clients(
    stores: Stores, credentials: str | Callable[[str], Any], limiter: str
) -> dict[str, Callable[[], BigcommerceApi]]:
    """What makes the client of each store."""
    if isinstance(stores, BigcommerceApi):
        stores = [stores]
    listed = access.store_hashes(stores) if isinstance(stores, str) else list(stores)
    found: dict[str, Callable[[], BigcommerceApi]] = {}
    for each in listed:
        if isinstance(each, BigcommerceApi):
            found[each.connection.store] = lambda client=each: client  # type: ignore[misc]
        else:
            [store] = access.store_hashes(each)
            found[store] = lambda store=store: access.client_of(store, credentials, limiter)  # type: ignore[misc]
    if not found:
        raise ConfigurationException("stores must name at least one store.")
    return found


class _Resource:
    """A table as a resource of dlt."""

    def __init__(
        self,
        read: Read,
        clients: Mapping[str, Callable[[], BigcommerceApi]],
        nested: str,
        overlap: int,
    ) -> None:
        self._read, self._table, self._clients = read, read.table, clients
        self._nested, self._overlap = nested, overlap
        self._fields = read.table.meta.fields

    def of(self, dlt: Any) -> Any:
        """The resource: a key, and rows by store."""
        parents = self._table.meta.parents
        keys = [name for name in self._table.meta.key_names if name in self._fields]
        # rows without an id are replaced with all others of their parent
        hints = {"primary_key" if keys else "merge_key": (STORE, *parents, *keys)}

        def rows() -> Iterator[Any]:  # dlt marks the function, which a method cannot be
            yield from self._batches(dlt.current.resource_state())

        return dlt.resource(
            rows,
            name=self._table.name,
            write_disposition="merge",
            columns=self._columns(),
            **hints,
        )

    def _columns(self) -> dict[str, dict[str, Any]]:
        """The types of the columns; Arrow tables bring their own."""
        if self._nested == "json":
            return {}
        columns: dict[str, dict[str, Any]] = {STORE: {"data_type": "text", "nullable": False}}
        for name, codec in self._table.parents.items():
            columns[name] = {**_TYPES[codec.python], "nullable": False}
        for name, field in self._fields.items():
            if field.is_returned and field.codec.python in _TYPES:
                columns.setdefault(name, dict(_TYPES[field.codec.python]))
        return columns

    def _batches(self, state: dict[str, Any]) -> Iterator[Any]:
        read: dict[str, str] = state.setdefault("read_until", {})
        for store, client in self._clients.items():
            since, until = read.get(store, ""), ranges.now()
            begin = ranges.earlier(since, self._overlap) if since else ""
            part = Part(store, since=begin, until=until if since else "")
            api = client()
            try:
                rows = reading.rows(api, self._read, part)
                while some := list(islice(rows, ROWS)):
                    yield (
                        self._arrow(store, some)
                        if self._nested == "json"
                        else self._dicts(store, some)
                    )
            except BigcommerceException as error:
                error.add_note(f"{part}, table {self._table.name}")
                raise
            read[store] = until

    def _arrow(self, store: str, rows: list[dict[str, Any]]) -> Any:
        import pyarrow

        from bigcommerce_sdk.arrow import Columns

        meta = self._table.meta
        columns = Columns(meta.record, nested="json", unknown=None, parents=self._table.parents)
        batch = columns.batch(rows, [])
        stores = pyarrow.array([store] * len(rows), pyarrow.string())
        table = pyarrow.Table.from_batches([batch])
        return table.add_column(0, STORE, stores)

    def _dicts(self, store: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        parents = self._table.meta.parents
        return [
            {STORE: store, **_values(self._fields, row), **{name: row[name] for name in parents}}
            for row in rows
        ]


def _values(fields: Mapping[str, Field], row: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a row as Python has them; a value that cannot be read is null."""
    found: dict[str, Any] = {}
    for name, field in fields.items():
        if not field.is_returned:
            continue
        raw = row.get(field.wire)
        if raw is None or raw == field.none_as:
            if field.codec.python in _TYPES:  # others are tables, which have no row then
                found[name] = None
            continue
        try:
            found[name] = _plain(field.codec.decode(raw))
        except ValueError as error:
            log.warning("The field %s of row %s is null: %s", name, row.get("id"), error)
            found[name] = None
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, BaseRecord):
        return _values(value._fields, value._raw)
    return [_plain(each) for each in value] if is_list(value) else value
