"""A Parquet file on stdout, by :mod:`bigcommerce_sdk.arrow`."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from bigcommerce_sdk.cli.errors import Refused
from bigcommerce_sdk.cli.extras import load

if TYPE_CHECKING:
    from bigcommerce_sdk.arrow import FieldError
    from bigcommerce_sdk.cli.output.shape import Row
    from bigcommerce_sdk.records.base import BaseRecord


class ParquetStream:
    """Writes groups of rows with typed columns.

    Args:
        record: the record class of the rows.
        names: the columns; a path inside of a field is not possible.

    Raises:
        Refused: for a path.
        ConfigurationException: when the extra ``arrow`` is missing.
    """

    def __init__(self, record: type[BaseRecord], names: Sequence[str]) -> None:
        paths = [name for name in names if "." in name]
        if paths:
            raise Refused(f"--fields {paths[0]}: a Parquet file has whole fields only.")
        parquet = load("pyarrow.parquet", "arrow")
        arrow: Any = load("bigcommerce_sdk.arrow", "arrow")
        self._columns = arrow.Columns(record)
        self._names = [name for name in names if name in self._columns.schema.names]
        fields = [self._columns.schema.field(name) for name in self._names]
        schema = load("pyarrow", "arrow").schema(fields)
        self._writer = parquet.ParquetWriter(_Stdout(), schema)
        self._unreadable = 0
        self._first: FieldError | None = None

    def write(self, rows: Sequence[Row]) -> None:
        """Write some rows as a group."""
        batch = self._columns.batch(rows, errors=self._count)
        self._writer.write_batch(batch.select(self._names))

    def _count(self, error: FieldError) -> None:
        if re.split(r"[.\[]", error.field, maxsplit=1)[0] in self._names:
            self._unreadable += 1
            self._first = self._first or error

    def close(self) -> None:
        """Write the end of the file, and note values that it cannot hold."""
        self._writer.close()
        if self._first is not None:
            others = f", and {self._unreadable - 1} others" if self._unreadable > 1 else ""
            click.echo(f"Note: {self._first}{others}: null in the file.", err=True)


class _Stdout:
    """Standard output as a binary file that knows its position, as pipes do not."""

    closed = False

    def __init__(self) -> None:
        sys.stdout.flush()
        self._position = 0

    def write(self, data: bytes) -> int:
        """Write some bytes."""
        sys.stdout.buffer.write(data)
        self._position += len(data)
        return len(data)

    def tell(self) -> int:
        """The number of bytes so far."""
        return self._position

    def flush(self) -> None:
        """Send what was written."""
        sys.stdout.buffer.flush()

    def close(self) -> None:
        """End the file; stdout stays open."""
        self.flush()

    def readable(self) -> bool:
        """Whether it can be read."""
        return False

    def writable(self) -> bool:
        """Whether it can be written."""
        return True

    def seekable(self) -> bool:
        """Whether its position can be set."""
        return False
