"""One table of one store -> one file."""

# pyarrow has no complete stubs
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.arrow import Columns
from bigcommerce_sdk.arrow.writers import write_batches
from bigcommerce_sdk.exception import UnknownNameException
from bigcommerce_sdk.export import reading
from bigcommerce_sdk.export.ranges import Part
from bigcommerce_sdk.export.writing import BATCH
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean

if TYPE_CHECKING:
    import pyarrow

    from bigcommerce_sdk.api import BigcommerceApi
    from bigcommerce_sdk.arrow import FieldError
    from bigcommerce_sdk.arrow.writers import Written
    from bigcommerce_sdk.export.reading import Read


def write(
    api: BigcommerceApi,
    read: Read,
    path: Any,
    format: str,
    *,
    columns: Iterable[str] = (),
    nested: Any = "struct",
    unknown: str | None = None,
    note: Callable[[FieldError], object] | None = None,
    advance: Callable[[int], object] | None = None,
) -> Written:
    """Write all rows of a table to a file, which is complete or absent.

    Args:
        api: a client of the store.
        read: the table, with filters.
        path: the file.
        format: ``parquet``, ``csv`` or ``ndjson``.
        columns: the columns; all by default.
        nested: ``struct``, or ``json`` for nested records as JSON text.
        unknown: a column for fields that the schema does not have.
        note: called with values that their column cannot hold.
        advance: called with the number of rows that were written.

    Raises:
        ConfigurationException: pyarrow is not installed.
        UnknownNameException: a column does not exist.
        ExportException: the file cannot be written.
    """
    of = read.table
    every = Columns(of.record, nested=nested, unknown=unknown, parents=of.parents)
    names = _chosen(of.name, every.schema, columns)

    def batches() -> Iterator[pyarrow.RecordBatch]:
        found = reading.rows(api, read, Part(api.connection.store))
        while rows := list(islice(found, BATCH)):
            yield every.batch(rows, note).select(names)
            if advance is not None:
                advance(len(rows))

    return write_batches(format, path, _schema(every.schema, names), batches())


def _chosen(table: str, schema: pyarrow.Schema, columns: Iterable[str]) -> list[str]:
    """The names of the columns, in the order that was given."""
    names: list[str] = list(schema.names)
    chosen = list(dict.fromkeys(columns))
    for name in chosen:
        if name not in names:
            raise UnknownNameException(
                f"columns: {table} has no column {shown(name)}.{did_you_mean(name, names)}"
            )
    return chosen or names


def _schema(schema: pyarrow.Schema, names: list[str]) -> pyarrow.Schema:
    import pyarrow as pa

    return pa.schema([schema.field(name) for name in names])
