"""The rows of part files, as record batches and as values.

The reader of CSV knows only files of :mod:`bigcommerce_sdk.arrow.formats`, in which quotation marks
are around a cell, or doubled in it. So a line break is in a cell if the number of quotation marks
before it is odd, and cells can have any length.
"""

# pyarrow has no complete stubs
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false
from __future__ import annotations

import io
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import ExportException
from bigcommerce_sdk.json.writing import shown

if TYPE_CHECKING:
    from typing import BinaryIO

    import pyarrow

    from bigcommerce_sdk.export.state import Part

#: Bytes of CSV that are parsed at once, if they have a whole row.
_PIECE = 1 << 22
#: Rows of NDJSON that are converted at once.
_ROWS = 5_000


def schema_of(directory: str, part: Part) -> pyarrow.Schema:
    """The schema of a part file of Parquet.

    Raises:
        ExportException: it could not be read.
    """
    import pyarrow.parquet as pq

    path = os.path.join(directory, part.file)
    with _reading(path):
        found: pyarrow.Schema = pq.read_schema(path)
        return found


def batches_of(directory: str, part: Part, schema: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    """The rows of a part file, with the columns of a schema; those that it lacks are null.

    Raises:
        ExportException: the file could not be read, or has not the rows that the state says.
    """
    path = os.path.join(directory, part.file)
    found = {"csv": _csv_batches, "ndjson": _ndjson_batches, "parquet": _parquet_batches}
    rows = 0
    with _reading(path):
        for batch in found[_format_of(part)](path, schema):
            rows += batch.num_rows
            yield batch
        if rows != part.rows:
            raise ValueError(f"it has {rows} rows instead of {part.rows}")


def values_of(directory: str, part: Part, names: list[str]) -> Iterator[tuple[Any, ...]]:
    """The values of some columns, by row: as text in CSV, as JSON values in NDJSON.

    Raises:
        ExportException: see :func:`batches_of`.
    """
    path = os.path.join(directory, part.file)
    found = {"csv": _csv_values, "ndjson": _ndjson_values, "parquet": _parquet_values}
    rows = 0
    with _reading(path):
        for row in found[_format_of(part)](path, names):
            rows += 1
            yield row
        if rows != part.rows:
            raise ValueError(f"it has {rows} rows instead of {part.rows}")


def keys_of(directory: str, parts: Iterable[Part], names: list[str]) -> set[tuple[str, ...]]:
    """The values of some columns of parts, as texts."""
    rows = chain.from_iterable(values_of(directory, part, names) for part in parts)
    return {tuple(map(str, row)) for row in rows}


def _format_of(part: Part) -> str:
    return part.file.rpartition(".")[2]


@contextmanager
def _reading(path: str) -> Iterator[None]:
    """Name the path in errors of a file."""
    import pyarrow as pa

    try:
        yield
    except (OSError, ValueError, TypeError, KeyError, AttributeError, pa.ArrowException) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise ExportException(
            f"The part file {shown(path, 300)} could not be read "
            f"({reason or shown(str(error) or type(error).__name__, 200)}). If a job or compact() "
            "has just replaced it, try again. If it is damaged or gone, restore it, or run the job "
            "with full=True for this table."
        ) from error


# -- Parquet -------------------------------------------------------------------------------------


def _parquet_batches(path: str, schema: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches():
            arrays = [
                (
                    batch.column(field.name).cast(field.type)
                    if field.name in batch.schema.names
                    else pa.nulls(batch.num_rows, field.type)
                )
                for field in schema
            ]
            yield pa.RecordBatch.from_arrays(arrays, schema=schema)


def _parquet_values(path: str, names: list[str]) -> Iterator[tuple[Any, ...]]:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(columns=names):
            yield from zip(*(batch.column(name).to_pylist() for name in names), strict=True)


# -- NDJSON --------------------------------------------------------------------------------------


def _ndjson_rows(path: str) -> Iterator[dict[str, Any]]:
    with open(path, encoding="utf-8", newline="\n") as file:
        yield from map(json.loads, file)


def _ndjson_batches(path: str, schema: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    import pyarrow as pa

    from bigcommerce_sdk.arrow.plain import array_of

    source = _ndjson_rows(path)
    while rows := [*islice(source, _ROWS)]:
        arrays = [array_of([row.get(field.name) for row in rows], field) for field in schema]
        yield pa.RecordBatch.from_arrays(arrays, schema=schema)


def _ndjson_values(path: str, names: list[str]) -> Iterator[tuple[Any, ...]]:
    for row in _ndjson_rows(path):
        yield tuple(row[name] for name in names)


# -- CSV -----------------------------------------------------------------------------------------


def _csv_batches(path: str, schema: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    import pyarrow as pa

    for table in _csv_tables(path, schema.names):
        count = table.num_rows
        arrays = [
            (
                _typed(table.column(field.name).combine_chunks(), field)
                if field.name in table.column_names
                else pa.nulls(count, field.type)
            )
            for field in schema
        ]
        yield pa.RecordBatch.from_arrays(arrays, schema=schema)


def _typed(texts: pyarrow.Array, field: pyarrow.Field) -> pyarrow.Array:
    """Cells as a column; nested values are JSON."""
    import pyarrow as pa

    from bigcommerce_sdk.arrow.plain import array_of

    if not pa.types.is_nested(field.type):
        return texts.cast(field.type)
    values = [None if text is None else json.loads(text) for text in texts.to_pylist()]
    return array_of(values, field)


def _csv_values(path: str, names: list[str]) -> Iterator[tuple[Any, ...]]:
    for table in _csv_tables(path, names):
        yield from zip(*(table.column(name).to_pylist() for name in names), strict=True)


def _csv_tables(path: str, names: Iterable[str]) -> Iterator[pyarrow.Table]:
    """Tables of text: null for an empty cell, empty text for one in quotes."""
    import pyarrow as pa
    from pyarrow import csv

    text = pa.string()
    with open(path, "rb") as file:
        pieces = _whole_rows(file)
        header: list[str] = []
        for piece in pieces:
            content = io.BytesIO(piece)
            if not header:
                first = csv.read_csv(io.BytesIO(piece[: piece.index(b"\n") + 1]))
                header = first.column_names
                content.seek(piece.index(b"\n") + 1)
                if content.tell() == len(piece):
                    continue
            wanted = [name for name in names if name in header]
            yield csv.read_csv(
                content,
                csv.ReadOptions(column_names=header, block_size=len(piece) + 1, use_threads=False),
                csv.ParseOptions(newlines_in_values=True, ignore_empty_lines=False),
                csv.ConvertOptions(
                    column_types=dict.fromkeys(header, text),
                    include_columns=wanted,
                    null_values=[""],
                    strings_can_be_null=True,
                    quoted_strings_can_be_null=False,
                ),
            )


def _whole_rows(file: BinaryIO) -> Iterator[bytes]:
    """The content of a file in pieces that end with a row."""
    rest = b""
    while read := file.read(_PIECE):
        rest += read
        end = _end_of_rows(rest)
        if end:
            yield rest[:end]
            rest = rest[end:]
    if rest:
        raise ValueError("its last row is incomplete")


def _end_of_rows(text: bytes) -> int:
    """The end of the last row that is complete; 0 if none is."""
    before, end = text.count(b'"'), len(text)
    while (found := text.rfind(b"\n", 0, end)) >= 0:
        before -= text.count(b'"', found, end)
        if before % 2 == 0:
            return found + 1
        end = found
    return 0
