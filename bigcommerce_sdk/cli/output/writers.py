"""Writers of rows that need no more memory for more rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from bigcommerce_sdk.cli.output.screen import data_stream
from bigcommerce_sdk.cli.output.shape import jsonable, value_at

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.output.shape import Row, Shape
    from bigcommerce_sdk.records.base import BaseRecord


class Writer(Protocol):
    """Writes rows in one format."""

    def write(self, rows: Sequence[Row]) -> None:
        """Write some more rows."""

    def close(self) -> None:
        """Write what follows the last row."""


class JsonWriter:
    """A JSON array, with each row in a line of its own."""

    def __init__(self, shape: Shape) -> None:
        self._shape, self._count = shape, 0
        self._out = data_stream()

    def write(self, rows: Sequence[Row]) -> None:
        for row in rows:
            self._out.write(",\n" if self._count else "[\n")
            self._out.write(line_of(self._shape.pick(row)))
            self._count += 1

    def close(self) -> None:
        self._out.write("\n]\n" if self._count else "[]\n")


class NdjsonWriter:
    """A JSON object in each line."""

    def __init__(self, shape: Shape) -> None:
        self._pick = shape.pick
        self._out = data_stream()

    def write(self, rows: Sequence[Row]) -> None:
        self._out.write("".join([f"{line_of(self._pick(row))}\n" for row in rows]))

    def close(self) -> None:
        pass


class CsvWriter:
    """CSV with a header; nested values are JSON.

    Args:
        shape: the columns.
        continues: whether the rows follow those of an earlier file, which has the header.
    """

    def __init__(self, shape: Shape, continues: bool = False) -> None:
        import csv

        self._writer: Any = csv.writer(data_stream(), lineterminator="\n")
        self._names = shape.all_names
        self._is_flat = not any("." in name for name in self._names)
        self._needs_header = not continues
        #: the columns that had values that are no text or number
        self._nested: list[int] = []

    def write(self, rows: Sequence[Row]) -> None:
        if not self._names:
            self._names = list(dict.fromkeys(name for row in rows for name in row))
        self._head()
        names, found = self._names, list[list[Any]]()
        for row in rows:
            if self._is_flat:
                values = list(map(row.get, names))
            else:
                values = [value_at(row, name) for name in names]
            for index in self._nested:
                values[index] = _csv_value(values[index])
            if not _NESTED.isdisjoint(map(type, values)):
                self._nested += [n for n, value in enumerate(values) if type(value) in _NESTED]
                values = [_csv_value(value) for value in values]
            found.append(values)
        self._writer.writerows(found)

    def close(self) -> None:
        self._head()

    def _head(self) -> None:
        if self._needs_header and self._names:
            self._writer.writerow(self._names)
        self._needs_header = False


_NESTED = frozenset({dict, list, bool})


def _csv_value(value: Any) -> Any:
    """A value for a cell: true, false and nested values as JSON."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    return line_of(value) if type(value) in _NESTED else value


class YamlWriter:
    """A YAML list."""

    def __init__(self, shape: Shape) -> None:
        self._pick, self._count = shape.pick, 0
        self._out = data_stream()

    def write(self, rows: Sequence[Row]) -> None:
        for row in rows:
            self._out.write(yaml_text([dict(self._pick(row))]))
            self._count += 1

    def close(self) -> None:
        if not self._count:
            self._out.write("[]\n")


class ParquetWriter:
    """A Parquet file with typed columns; needs the extra ``arrow``.

    Args:
        shape: the columns.
        record: the record class of the rows.

    Raises:
        ConfigurationException: when the extra is missing.
    """

    #: the rows of a group of rows
    _GROUP = 5_000

    def __init__(self, shape: Shape, record: type[BaseRecord]) -> None:
        from bigcommerce_sdk.cli.output.parquet import ParquetStream

        self._stream = ParquetStream(record, shape.all_names)
        self._rows: list[Row] = []

    def write(self, rows: Sequence[Row]) -> None:
        self._rows += rows
        if len(self._rows) >= self._GROUP:
            self._stream.write(self._rows)
            self._rows = []

    def close(self) -> None:
        if self._rows:
            self._stream.write(self._rows)
        self._stream.close()


#: A value as JSON text in one line. One encoder is faster than ``json.dumps``, which makes one.
line_of = json.JSONEncoder(ensure_ascii=False, default=jsonable).encode


def dumps(value: Any, indent: int | None = None) -> str:
    """A value as JSON text."""
    return json.dumps(value, ensure_ascii=False, default=jsonable, indent=indent)


def yaml_text(value: Any) -> str:
    """A value as YAML text."""
    from bigcommerce_sdk.cli.extras import load

    yaml = load("yaml")
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(
        json.loads(dumps(value)), Dumper=dumper, sort_keys=False, allow_unicode=True
    )
    return text.removesuffix("...\n")
