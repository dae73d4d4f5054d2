"""Record batches as Parquet, CSV and NDJSON, written to a binary file.

CSV has nested values as JSON text; null is an empty cell, and empty text is ``""``, as PostgreSQL
writes them. NDJSON has nested values, and JSON text of columns without an Arrow type, as JSON. Both
have decimals with all their digits (as text in JSON, which most readers would round), and dates in
ISO 8601 and UTC.
"""

from __future__ import annotations

import io
import json
from typing import IO, Any, Protocol

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from bigcommerce_sdk.arrow.plain import plain


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
        self._text.write(",".join(_quoted(pa.array(schema.names)).to_pylist()) + "\n")

    def write(self, batch: pa.RecordBatch) -> None:
        columns = [
            _csv_cells(column, field)
            for column, field in zip(batch.columns, self._schema, strict=True)
        ]
        # a line without any character is none to most readers
        cells = [_filled(each, "" if len(columns) > 1 else '""') for each in columns]
        lines = pc.binary_join_element_wise(*cells, pa.scalar(",", _TEXT)).to_pylist()
        self._text.write("".join([f"{line}\n" for line in lines]))


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


def _csv_cells(column: pa.Array, field: pa.Field) -> pa.Array:
    """The cells of a column in CSV; null is null."""
    kind = field.type
    if pa.types.is_boolean(kind) or pa.types.is_integer(kind):
        return column.cast(_TEXT)
    if pa.types.is_string(kind):
        return _quoted(column)
    values = plain(column, field)
    if pa.types.is_nested(kind):
        encode = _ENCODER.encode
        values = [None if value is None else encode(value) for value in values]
    return _quoted(pa.array(values, _TEXT))


#: Text without a limit on the size of a column.
_TEXT = pa.large_string()


def _quoted(texts: pa.Array) -> pa.Array:
    """Texts as cells: in quotes if they have a character of the format, or none at all."""
    texts = texts.cast(_TEXT)
    needs = pc.match_substring_regex(texts, '[",\r\n]|^$')
    if not pc.any(needs).as_py():
        return texts
    doubled = pc.replace_substring(texts, '"', '""')
    quote = pa.scalar('"', _TEXT)
    return pc.if_else(needs, pc.binary_join_element_wise(quote, doubled, quote, _NOTHING), texts)


def _filled(cells: pa.Array, text: str) -> pa.Array:
    """Cells with a text in place of null."""
    return pc.fill_null(cells, pa.scalar(text, _TEXT)) if cells.null_count else cells


_NOTHING = pa.scalar("", _TEXT)
