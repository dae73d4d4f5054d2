"""The current rows of a table: the newest version of each merge key that is not deleted.

It keeps the merge keys of a store in memory, not its rows.
"""

# pyarrow has no complete stubs
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownParameterType=false, reportUnknownVariableType=false
from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.arrow.extras import require
from bigcommerce_sdk.exception import ConfigurationException, InvalidValueException
from bigcommerce_sdk.export import files
from bigcommerce_sdk.export.planning import DELETED, VERSION_COLUMN
from bigcommerce_sdk.export.state import Part, State, TableState, load
from bigcommerce_sdk.export.tables import table as table_of
from bigcommerce_sdk.json.writing import shown

if TYPE_CHECKING:
    import pyarrow

#: A merge key, as texts.
Key = tuple[str, ...]


def values_of(path: str, format: str, names: list[str]) -> Iterator[tuple[Any, ...]]:
    """The values of some columns of a part file, by row."""
    if format == "parquet":
        import pyarrow.parquet as pq

        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(columns=names):
                yield from zip(*(batch.column(n).to_pylist() for n in names), strict=True)
    elif format == "csv":
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield tuple(row[name] for name in names)
    else:
        with open(path, encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                yield tuple(row[name] for name in names)


def keys_of(directory: str, parts: Iterable[Part], format: str, names: list[str]) -> set[Key]:
    """The values of some columns of parts, as texts."""
    found: set[Key] = set()
    for part in parts:
        for row in values_of(os.path.join(directory, part.file), format, names):
            found.add(tuple(map(str, row)))
    return found


def newest(directory: str, entry: TableState) -> dict[Key, tuple[int, bool]]:
    """The newest version of each merge key, and whether it says that it was deleted."""
    found: dict[Key, tuple[int, bool]] = {}
    names = [*entry.merge, VERSION_COLUMN, DELETED]
    for part in entry.parts:
        path = os.path.join(directory, part.file)
        for *key, version, deleted in values_of(path, entry.format, names):
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

    Columns that a part lacks are null. Nested values of CSV and NDJSON are JSON text.

    Args:
        directory: the directory of the job.
        table: the name of the table.
        stores: store hashes; ``None`` for all stores in the directory.

    Raises:
        ConfigurationException: the directory has no such table, or pyarrow is not installed.
        ExportException: a file could not be read.
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
    wanted = {stores} if isinstance(stores, str) else None if stores is None else set(stores)
    root = os.fspath(directory)
    found: list[tuple[State, TableState]] = []
    with files.failing(root):
        names = sorted(os.listdir(root)) if os.path.isdir(root) else []
    for name in names:
        state = load(os.path.join(root, name)) if os.path.isdir(os.path.join(root, name)) else None
        if state is None or table not in state.tables:
            continue
        if wanted is None or state.store in wanted:
            found.append((state, state.tables[table]))
    missing = (wanted or set()) - {state.store for state, _ in found}
    if missing or not found:
        of = f" of the store {shown(sorted(missing)[0])}" if missing else ""
        raise ConfigurationException(
            f"{shown(root, 300)} has no export of {table}{of}: run export.sync(...) first."
        )
    return found


def _schema(entries: list[tuple[State, TableState]], table: str) -> pyarrow.Schema:
    """The columns of all parts."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schemas: list[pa.Schema] = []
    for state, entry in entries:
        if entry.format == "parquet":
            paths = [os.path.join(state.directory_of(table), part.file) for part in entry.parts]
            found = [pq.read_schema(path) for path in reversed(paths)]
            schemas += found or [_columns(entry, table)]
        else:
            schemas.append(_as_text(_columns(entry, table)))
    unified = pa.unify_schemas(schemas, promote_options="permissive")
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


def _as_text(schema: pyarrow.Schema) -> pyarrow.Schema:
    """A schema with JSON text in place of nested values."""
    import pyarrow as pa

    json_text = {"json": "true"}
    fields = [
        (
            pa.field(each.name, pa.string(), metadata=json_text)
            if pa.types.is_nested(each.type)
            else each
        )
        for each in schema
    ]
    return pa.schema(fields)


def _merged(
    entries: list[tuple[State, TableState]], table: str, schema: pyarrow.Schema
) -> Iterator[pyarrow.RecordBatch]:
    import pyarrow as pa

    for state, entry in entries:
        directory = state.directory_of(table)
        known = newest(directory, entry) if entry.merge else {}
        for part in entry.parts:
            path = os.path.join(directory, part.file)
            for batch in _batches(path, entry.format, schema):
                if entry.merge:
                    names = [*entry.merge, VERSION_COLUMN]
                    rows = zip(*(batch.column(n).to_pylist() for n in names), strict=True)
                    counts = [
                        known[tuple(map(str, key))] == (version, False) for *key, version in rows
                    ]
                    batch = batch.filter(pa.array(counts, pa.bool_()))
                if batch.num_rows:
                    yield batch


def _batches(path: str, format: str, schema: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    """The batches of a part file, with the columns of a schema."""
    import pyarrow.parquet as pq

    if format == "parquet":
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches():
                yield _aligned(batch, schema)
        return
    rows: list[dict[str, Any]] = []
    for row in _text_rows(path, format, schema):
        rows.append(row)
        if len(rows) == 5_000:
            yield _typed(rows, schema)
            rows = []
    if rows:
        yield _typed(rows, schema)


def _aligned(batch: pyarrow.RecordBatch, schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    import pyarrow as pa

    arrays: list[Any] = []
    for field in schema:
        index = batch.schema.get_field_index(field.name)
        if index < 0:
            arrays.append(pa.nulls(batch.num_rows, field.type))
        else:
            column = batch.column(index)
            arrays.append(column if column.type == field.type else column.cast(field.type))
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _text_rows(path: str, format: str, schema: pyarrow.Schema) -> Iterator[dict[str, Any]]:
    """The rows of a file of text, with texts as values."""
    if format == "csv":
        with open(path, encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)
        return
    as_json = {each.name for each in schema if (each.metadata or {}).get(b"json") == b"true"}
    with open(path, encoding="utf-8") as file:
        for line in file:
            row: dict[str, Any] = json.loads(line)
            for name, value in row.items():
                is_text = isinstance(value, str) and name not in as_json
                row[name] = value if value is None or is_text else json.dumps(value)
            yield row


def _typed(rows: list[dict[str, Any]], schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    """Rows of texts as columns of a schema; empty text is null unless the column is of text."""
    import pyarrow as pa

    arrays: list[Any] = []
    for field in schema:
        is_text = pa.types.is_string(field.type)
        texts = [row.get(field.name) for row in rows]
        column = pa.array([each if is_text else each or None for each in texts], pa.string())
        if pa.types.is_timestamp(field.type):
            column = column.cast(field.type)
        arrays.append(column if is_text else column.cast(field.type))
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


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
        ConfigurationException: a job writes to the directory, or pyarrow is not installed.
        ExportException: a file could not be written.
    """
    require("pyarrow", "An export", "arrow")
    root = os.fspath(directory)
    if not os.path.isdir(root):
        raise InvalidValueException(f"{shown(root, 300)} is not the directory of an export.")
    names = None if tables is None else {tables} if isinstance(tables, str) else set(tables)
    wanted = None if stores is None else {stores} if isinstance(stores, str) else set(stores)
    removed = 0
    for name in sorted(os.listdir(root)):
        inner = os.path.join(root, name)
        if not os.path.isfile(os.path.join(inner, files.STATE)):
            continue
        lock = files.Lock(inner)
        try:
            state = load(inner)
            if state is None or (wanted is not None and state.store not in wanted):
                continue
            for table, entry in state.tables.items():
                if (names is None or table in names) and entry.merge and entry.reading is None:
                    removed += _compact(state, table, entry)
        finally:
            lock.release()
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
