"""The current rows of a table: the newest version of each merge key that is not deleted.

It keeps the merge keys of a store in memory, not its rows.
"""

# pyarrow has no complete stubs
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownParameterType=false, reportUnknownVariableType=false
from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.arrow.extras import require
from bigcommerce_sdk.arrow.paths import path_of
from bigcommerce_sdk.exception import ConfigurationException, InvalidValueException
from bigcommerce_sdk.export import contents, files
from bigcommerce_sdk.export.arguments import names_of
from bigcommerce_sdk.export.planning import DELETED, VERSION_COLUMN
from bigcommerce_sdk.export.state import Part, State, TableState, load
from bigcommerce_sdk.export.tables import table as table_of
from bigcommerce_sdk.json.writing import shown

if TYPE_CHECKING:
    import pyarrow

#: A merge key, as texts.
Key = tuple[str, ...]


def newest(directory: str, entry: TableState) -> dict[Key, tuple[int, bool]]:
    """The newest version of each merge key, and whether it says that it was deleted."""
    found: dict[Key, tuple[int, bool]] = {}
    names = [*entry.merge, VERSION_COLUMN, DELETED]
    for part in entry.parts:
        for *key, version, deleted in contents.values_of(directory, part, names):
            merge_key, number = tuple(map(str, key)), int(version)
            known = found.get(merge_key)
            if known is None or known[0] < number:
                found[merge_key] = number, deleted in (True, "true")
    return found


def read(directory: Any, table: str, *, stores: Iterable[str] | None = None) -> pyarrow.Table:
    """The current rows of a table, of all stores; see :func:`batches`."""
    require("pyarrow", "An export", "arrow")
    import pyarrow as pa

    entries = _entries(directory, table, stores)
    schema = _schema(entries, table)
    return pa.Table.from_batches(_merged(entries, table, schema), schema)


def batches(
    directory: Any, table: str, *, stores: Iterable[str] | None = None
) -> Iterator[pyarrow.RecordBatch]:
    """The current rows of a table, of all stores, as record batches.

    Columns that a part lacks are null.

    Args:
        directory: the directory of the job.
        table: the name of the table.
        stores: store hashes; ``None`` for all stores in the directory.

    Raises:
        ConfigurationException: the directory has no such table, or pyarrow is not installed.
        ExportException: a file could not be read, or does not have the rows of the state.
    """
    require("pyarrow", "An export", "arrow")
    entries = _entries(directory, table, stores)
    return _merged(entries, table, _schema(entries, table))


def parts(directory: Any, table: str, *, stores: Iterable[str] | None = None) -> list[str]:
    """The part files of a table that count, as absolute paths; see :func:`batches`."""
    return [
        os.path.abspath(os.path.join(state.directory_of(table), part.file))
        for state, entry in _entries(directory, table, stores)
        for part in entry.parts
    ]


def _entries(
    directory: Any, table: str, stores: Iterable[str] | None
) -> list[tuple[State, TableState]]:
    """The states of the stores that have a table."""
    table_of(table)  # an unknown name is refused with a suggestion
    root = path_of(directory, "a directory")
    wanted = None if stores is None else set(names_of("stores", stores))
    found: dict[str, tuple[State, TableState]] = {}
    for name in files.stores_in(root):
        state = load(os.path.join(root, name))
        if state is None or table not in state.tables or not state.tables[table].settings:
            continue  # not even read once to its end
        if wanted is not None and state.store not in wanted:
            continue
        if state.store in found:
            raise ConfigurationException(
                f"{shown(root, 300)} has two exports of {table} of the store {state.store}: "
                f"{shown(found[state.store][0].directory, 300)} and {shown(state.directory, 300)}. "
                "Move one of them."
            )
        found[state.store] = state, state.tables[table]
    missing = (wanted or set()) - found.keys()
    if missing or not found:
        raise ConfigurationException(
            f"{shown(root, 300)} has no export of {table}{_of_store(missing)}: run "
            "export.sync(...) first."
        )
    return list(found.values())


def _of_store(missing: Iterable[str]) -> str:
    """The first of some stores, for an error."""
    return next((f" of the store {shown(each)}" for each in sorted(missing)), "")


def _schema(entries: list[tuple[State, TableState]], table: str) -> pyarrow.Schema:
    """The columns of all parts."""
    import pyarrow as pa

    schemas: list[pa.Schema] = []
    for state, entry in entries:
        if entry.format == "parquet" and entry.parts:
            directory = state.directory_of(table)
            schemas += [contents.schema_of(directory, part) for part in reversed(entry.parts)]
        else:
            schemas.append(_columns(entry, table))
    try:
        unified = pa.unify_schemas(schemas, promote_options="permissive")
    except pa.ArrowException as error:
        raise ConfigurationException(
            f"The parts of {table} have columns of different types: {error}. Read the stores apart "
            f"with stores=..., or read the table anew with full=[{table!r}]."
        ) from None
    # columns of older parts alone come after those of every row, not after the columns of the job
    last = [unified.field(name) for name in (VERSION_COLUMN, DELETED)]
    return pa.schema([field for field in unified if field not in last] + last)


def _columns(entry: TableState, table: str) -> pyarrow.Schema:
    """The columns that the SDK writes for a table."""
    from bigcommerce_sdk.export.writing import ExportColumns

    of = table_of(table)
    given = entry.settings
    nested, unknown = given.get("nested", "struct"), given.get("unknown")
    return ExportColumns(of, of.record, nested, unknown, given.get("columns")).schema


def _merged(
    entries: list[tuple[State, TableState]], table: str, schema: pyarrow.Schema
) -> Iterator[pyarrow.RecordBatch]:
    import pyarrow as pa

    for state, entry in entries:
        directory = state.directory_of(table)
        known = newest(directory, entry) if entry.merge else {}
        for part in entry.parts:
            for batch in contents.batches_of(directory, part, schema):
                if entry.merge:
                    names = [*entry.merge, VERSION_COLUMN]
                    rows = zip(*(batch.column(n).to_pylist() for n in names), strict=True)
                    counts = [
                        known[tuple(map(str, key))] == (version, False) for *key, version in rows
                    ]
                    batch = batch.filter(pa.array(counts, pa.bool_()))
                if batch.num_rows:
                    yield batch


def compact(
    directory: Any, tables: Iterable[str] | None = None, *, stores: Iterable[str] | None = None
) -> int:
    """Merge the parts of tables to new ones without old versions.

    A table that is just being read, by a job that was interrupted, is left as it is.

    Args:
        directory: the directory of the job.
        tables: names of tables; ``None`` for all.
        stores: store hashes; ``None`` for all stores in the directory.

    Returns:
        The number of part files that it removed.

    Raises:
        ConfigurationException: a job writes to the directory, a table or store does not exist, or
            pyarrow is not installed.
        ExportException: a file could not be read or written.
    """
    require("pyarrow", "An export", "arrow")
    root = path_of(directory, "a directory")
    names = None if tables is None else {table_of(each).name for each in names_of("tables", tables)}
    wanted = None if stores is None else set(names_of("stores", stores))
    if not os.path.isdir(root):
        raise InvalidValueException(f"{shown(root, 300)} is not the directory of an export.")
    missing = set(wanted or ())
    removed = 0
    for name in files.stores_in(root):
        inner = os.path.join(root, name)
        lock = files.Lock(inner)
        try:
            lock.acquire()
            state = load(inner)
            if state is None or (wanted is not None and state.store not in wanted):
                continue
            missing.discard(state.store)
            for table, entry in state.tables.items():
                if (names is None or table in names) and entry.merge and entry.reading is None:
                    removed += _compact(state, table, entry)
        finally:
            lock.release()
    if missing:
        raise ConfigurationException(f"{shown(root, 300)} has no export{_of_store(missing)}.")
    return removed


def _compact(state: State, table: str, entry: TableState) -> int:
    """Merge the parts of a table; returns how many were removed."""
    if len(entry.parts) < 2:
        return 0
    from bigcommerce_sdk.arrow.writers import Writer

    directory = state.directory_of(table)
    files.remove_parts(directory, entry.files)
    schema = _schema([(state, entry)], table)
    file = files.part_name(entry.next_number(), entry.format)
    rows = 0
    with Writer(entry.format, os.path.join(directory, file), schema) as writer:
        for batch in _merged([(state, entry)], table, schema):
            rows += batch.num_rows
            writer.write(batch)
    before = len(entry.parts)
    entry.parts = [Part(file, rows)]
    state.save()
    files.remove_parts(directory, entry.files)
    return before
