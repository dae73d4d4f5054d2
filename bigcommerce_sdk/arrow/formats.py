"""Record batches as Parquet, CSV and NDJSON, written to a binary file.

CSV has nested values as JSON text; null and empty text are both empty. NDJSON has nested values,
and JSON text of columns without an Arrow type, as JSON. Both have decimals with all their digits
(as text in JSON, which most readers would round), and dates in ISO 8601 and UTC.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import IO, Any, Protocol

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq


class Sink(Protocol):
    """Writes batches to a file. The file is complete after ``close``."""

    def write(self, batch: pa.RecordBatch) -> None:
        """Write a batch."""
        ...

    def close(self) -> None:
        """Write what completes the file, which stays open."""
        ...


class ParquetSink:
    """Apache Parquet: a row group for each batch.

    Args:
        file: the file.
        schema: the schema of the batches.
    """

    suffix = "parquet"

    def __init__(self, file: IO[bytes], schema: pa.Schema) -> None:
        self._writer = pq.ParquetWriter(file, schema)

    def write(self, batch: pa.RecordBatch) -> None:
        """Write a batch as a row group."""
        self._writer.write_batch(batch)

    def close(self) -> None:
        """Write the footer."""
        self._writer.close()


class TextSink:
    """Base class of the formats of text.

    Args:
        file: the file.
        schema: the schema of the batches.
    """

    def __init__(self, file: IO[bytes], schema: pa.Schema) -> None:
        self._text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        self._schema = schema

    def write(self, batch: pa.RecordBatch) -> None:
        """Write a batch."""
        raise NotImplementedError  # each format has its own

    def close(self) -> None:
        """Write what is buffered, and leave the file open."""
        self._text.detach()


class CsvSink(TextSink):
    """CSV with a line of names, in UTF-8."""

    suffix = "csv"

    def __init__(self, file: IO[bytes], schema: pa.Schema) -> None:
        super().__init__(file, schema)
        self._writer = csv.writer(self._text, lineterminator="\n")
        self._writer.writerow(schema.names)

    def write(self, batch: pa.RecordBatch) -> None:
        columns = [
            _csv_cells(column, field)
            for column, field in zip(batch.columns, self._schema, strict=True)
        ]
        self._writer.writerows(zip(*columns, strict=True))


class NdjsonSink(TextSink):
    """A JSON object a line, in UTF-8."""

    suffix = "ndjson"

    def write(self, batch: pa.RecordBatch) -> None:
        names = self._schema.names
        columns = [
            plain(column, field) for column, field in zip(batch.columns, self._schema, strict=True)
        ]
        encode = _ENCODER.encode
        lines = [
            encode(dict(zip(names, row, strict=True))) + "\n" for row in zip(*columns, strict=True)
        ]
        self._text.write("".join(lines))


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

#: The formats by name.
FORMATS: dict[str, Any] = {each.suffix: each for each in (ParquetSink, CsvSink, NdjsonSink)}


def _csv_cells(column: pa.Array, field: pa.Field) -> Any:
    """The cells of a column in CSV."""
    if _is_json(field):
        return column.to_pylist()
    if pa.types.is_boolean(field.type):
        return [None if value is None else str(value).lower() for value in column.to_pylist()]
    values = plain(column, field)
    if not pa.types.is_nested(field.type):
        return values
    encode = _ENCODER.encode
    return [None if value is None else encode(value) for value in values]


def _is_json(field: pa.Field) -> bool:
    about: dict[bytes, bytes] = field.metadata or {}
    return about.get(b"json") == b"true"


def plain(column: pa.Array, field: pa.Field) -> Any:
    """The values of a column as JSON values: decimals and dates as text."""
    kind = field.type
    for is_kind, convert in _CONVERSIONS:
        if is_kind(kind):
            return convert(column, kind)
    values = column.to_pylist()
    if _is_json(field):
        return [None if value is None else json.loads(value) for value in values]
    return values


def _decimals(column: pa.Array, kind: pa.DataType) -> Any:
    """Decimals with all their digits, without zeros after the last one."""
    texts = column.cast(pa.string())
    if pc.any(pc.match_substring(texts, "E")).as_py():  # below 0.000001, and zero is 0E-10
        zero = pc.equal(column, pa.scalar(0, kind))
        texts = pc.if_else(zero, pa.scalar("0."), texts)
        if pc.any(pc.match_substring(texts, "E")).as_py():
            numbers = column.to_pylist()
            texts = pa.array([None if each is None else format(each, "f") for each in numbers])
    return pc.utf8_rtrim(pc.utf8_rtrim(texts, "0"), ".").to_pylist()


def _timestamps(column: pa.Array, kind: pa.DataType) -> Any:
    """Dates and times as ``2026-02-28T12:00:00Z``."""
    texts = column.cast(pa.timestamp("us")).cast(pa.string())
    texts = pc.replace_substring_regex(texts, r"\.0+$", "")
    texts = pc.replace_substring(texts, " ", "T")
    return pc.binary_join_element_wise(texts, "Z", "").to_pylist()


def _dates(column: pa.Array, kind: pa.DataType) -> Any:
    return column.cast(pa.string()).to_pylist()


def _structs(column: pa.Array, kind: pa.DataType) -> Any:
    names = [each.name for each in kind]
    # flatten() makes the fields of a null struct null, unlike field()
    inner = [plain(each, field) for each, field in zip(column.flatten(), kind, strict=True)]
    rows = [dict(zip(names, row, strict=True)) for row in zip(*inner, strict=True)]
    if not column.null_count:
        return rows
    is_valid = column.is_valid().to_pylist()
    return [row if valid else None for row, valid in zip(rows, is_valid, strict=True)]


def _parts(column: pa.Array, values: list[Any]) -> Any:
    """The values of each list of a column; ``values`` are those of all of its lists."""
    lengths = pc.list_value_length(column).to_pylist()
    found: list[Any] = []
    start = 0
    for length in lengths:
        found.append(None if length is None else values[start : start + length])
        start += length or 0
    return found


def _lists(column: pa.Array, kind: pa.DataType) -> Any:
    return _parts(column, plain(column.flatten(), kind.value_field))


def _maps(column: pa.Array, kind: pa.DataType) -> Any:
    field = kind.item_field
    found: list[Any] = []
    for pairs in column:
        if not pairs.is_valid:
            found.append(None)
            continue
        entries = pairs.values
        keys, items = entries.field(0).to_pylist(), plain(entries.field(1), field)
        found.append(dict(zip(keys, items, strict=True)))
    return found


#: Conversions by kind of type.
_CONVERSIONS: tuple[
    tuple[Callable[[pa.DataType], bool], Callable[[pa.Array, pa.DataType], Any]], ...
] = (
    (pa.types.is_decimal, _decimals),
    (pa.types.is_timestamp, _timestamps),
    (pa.types.is_date, _dates),
    (pa.types.is_struct, _structs),
    (pa.types.is_map, _maps),
    (pa.types.is_list, _lists),
)
