"""Rows of a table -> part files, and the columns that a job adds to them."""

# pyarrow has no complete stubs
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false
from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.arrow import Columns
from bigcommerce_sdk.arrow.writers import Writer
from bigcommerce_sdk.exception import InvalidValueException, UnknownNameException
from bigcommerce_sdk.export import files
from bigcommerce_sdk.export.planning import DELETED, STORE, VERSION_COLUMN
from bigcommerce_sdk.export.state import Part
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean

if TYPE_CHECKING:
    import pyarrow

    from bigcommerce_sdk.arrow import FieldError
    from bigcommerce_sdk.export.tables import Table
    from bigcommerce_sdk.records.base import BaseRecord

#: Rows that a table keeps until they are written, and rows of a row group of Parquet.
BATCH = 5_000


class ExportColumns:
    """The columns of a table: store, parents, fields, version, whether deleted.

    Args:
        of: the table.
        record: the class of its records; that of an app can have further fields.
        nested: how nested records are shown.
        unknown: the column with fields that the schema does not have.
        chosen: the columns to keep; ``None`` for all. Those of the key are always kept.

    Raises:
        ConfigurationException: pyarrow is not installed.
        InvalidValueException: ``unknown`` is no name of a new column.
        UnknownNameException: a column does not exist.
    """

    schema: pyarrow.Schema

    def __init__(
        self,
        of: Table,
        record: type[BaseRecord],
        nested: Any = "struct",
        unknown: str | None = None,
        chosen: Iterable[str] | None = None,
    ) -> None:
        if unknown in (STORE, VERSION_COLUMN, DELETED):
            raise InvalidValueException(
                f"unknown must be the name of a new column, got {shown(unknown)}."
            )
        self._columns = Columns(record, nested=nested, unknown=unknown, parents=of.parents)
        import pyarrow as pa

        names: list[str] = self._columns.schema.names
        if chosen is not None:
            wanted = {*of.key, *chosen}
            for name in chosen:
                if name not in names:
                    raise UnknownNameException(
                        f"columns: {of.name} has no column {shown(name)}."
                        f"{did_you_mean(str(name), names)}"
                    )
            names = [name for name in names if name in wanted]
        self._names = names
        kept = [self._columns.schema.field(name) for name in names]
        self.schema = pa.schema(
            [
                pa.field(STORE, pa.string()),
                *kept,
                pa.field(VERSION_COLUMN, pa.int64()),
                pa.field(DELETED, pa.bool_()),
            ]
        )

    def batch(
        self,
        rows: list[dict[str, Any]],
        store: str,
        version: int,
        deleted: bool,
        note: Callable[[FieldError], object] | None = None,
    ) -> pyarrow.RecordBatch:
        """The record batch of some rows."""
        import pyarrow as pa

        count = len(rows)
        found = self._columns.batch(rows, note).select(self._names)
        arrays = [
            pa.repeat(pa.scalar(store, pa.string()), count),
            *found.columns,
            pa.repeat(pa.scalar(version, pa.int64()), count),
            pa.repeat(pa.scalar(deleted, pa.bool_()), count),
        ]
        return pa.RecordBatch.from_arrays(arrays, schema=self.schema)


class PartWriter:
    """Writes rows of a table to one part file, which exists when it is finished.

    Args:
        directory: the directory of the table.
        number: the number of the part.
        format: its format.
        columns: the columns.
        store: the store hash.
        version: the version of the rows.
        note: called with values that their column cannot hold.
    """

    def __init__(
        self,
        directory: str,
        number: int,
        format: str,
        columns: ExportColumns,
        store: str,
        version: int,
        note: Callable[[FieldError], object],
    ) -> None:
        files.make_directory(directory)
        self.file: str = files.part_name(number, format)
        self.path: str = os.path.join(os.path.abspath(directory), self.file)
        self._columns, self._store, self._version, self._note = columns, store, version, note
        self._writer = Writer(format, self.path, columns.schema)
        self._rows = 0

    def write(self, rows: list[dict[str, Any]], deleted: bool = False) -> None:
        """Write rows, or such as say that something was deleted."""
        note = None if deleted else self._note
        for start in range(0, len(rows), BATCH):
            batch = self._columns.batch(
                rows[start : start + BATCH], self._store, self._version, deleted, note
            )
            self._writer.write(batch)
        self._rows += len(rows)

    def finish(self) -> Part:
        """Complete the file."""
        self._writer.close()
        return Part(self.file, self._rows)

    def abort(self) -> None:
        """Remove the file."""
        self._writer.abort()
