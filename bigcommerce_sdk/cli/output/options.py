"""The options ``-o``, ``--fields`` and ``--query``, and the output that they choose."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from bigcommerce_sdk.cli.errors import Refused
from bigcommerce_sdk.cli.output.screen import data_stream

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.output.shape import Row, Shape
    from bigcommerce_sdk.cli.output.writers import Writer
    from bigcommerce_sdk.records.base import BaseRecord

FORMATS = ("table", "json", "ndjson", "csv", "yaml", "parquet")
#: The formats to which an interrupted list can append when it is resumed.
RESUMABLE = ("ndjson", "csv")


def output_options() -> list[click.Option]:
    """The options of output, for a command whose callback passes them to :class:`Output`."""
    return [
        click.Option(
            ["-o", "--output"],
            type=click.Choice(FORMATS),
            metavar="FORMAT",
            help=f"{', '.join(FORMATS)}; table on a terminal, else json.",
        ),
        click.Option(["--fields"], metavar="NAMES", help="Only these fields, such as id,name."),
        click.Option(["--query"], metavar="JMESPATH", help="Select from the JSON of the result."),
    ]


class Output:
    """Writes a result in the chosen format.

    Args:
        output: the value of ``-o``; by default a table on a terminal, else JSON.
        fields: the value of ``--fields``.
        query: the value of ``--query``.
        record: the record class of the rows; ``None`` for other objects.
        columns: the names of the fields that tables show.
        continues: whether the rows follow those of an interrupted call.

    Raises:
        Refused: for an unknown field, an invalid query, or a format that does not fit.
    """

    def __init__(
        self,
        output: str | None = None,
        fields: str | None = None,
        query: str | None = None,
        *,
        record: type[BaseRecord] | None = None,
        columns: Sequence[str] = (),
        continues: bool = False,
    ) -> None:
        from bigcommerce_sdk.cli.output.shape import Shape

        self.format = output or ("table" if sys.stdout.isatty() else "json")
        if self.format == "parquet" and sys.stdout.isatty():
            raise Refused("-o parquet writes binary data: send it to a file with > FILE.")
        if self.format == "parquet" and (record is None or query is not None):
            raise Refused(
                "-o parquet is for records of resources, and without --query: use another format."
            )
        self.record = record
        self.continues = continues
        self.query: Any = None if query is None else _compiled(query)
        chosen = [name.strip() for name in (fields or "").split(",") if name.strip()]
        if fields is not None and not chosen:
            raise Refused("--fields is empty: name fields, such as --fields id,name.")
        self.shape = Shape(record, columns, chosen)
        self._writer: Writer | None = None
        self._kept: list[Row] = []

    # -- many rows -------------------------------------------------------------------------------

    @property
    def keeps_rows(self) -> bool:
        """Whether all rows are kept until the end, as tables and queries need them."""
        return self.query is not None or self.format == "table"

    def write(self, rows: Sequence[Row]) -> None:
        """Write some rows of a list, or keep them until :meth:`close`."""
        if self.keeps_rows:
            self._kept += rows
            return
        self.open().write(rows)

    def open(self) -> Writer:
        """The writer of the format."""
        if self._writer is None:
            self._writer = self._made_writer(self.shape)
        return self._writer

    def close(self) -> None:
        """Write what follows the last row."""
        if self.query is not None:
            self._write_selected([dict(row) for row in self._kept])
        elif self.format == "table":
            if self._kept:
                from bigcommerce_sdk.cli.output import tables

                tables.write_rows(self._kept, self.shape)
            else:
                click.echo("Nothing found.", err=True)
        else:
            self.open().close()
        sys.stdout.flush()

    def rows(self, rows: Iterable[Row]) -> None:
        """Write all rows of a list."""
        for row in rows:
            self.write([row])
        self.close()

    # -- one value -------------------------------------------------------------------------------

    def one(self, row: Row) -> None:
        """Write one object."""
        if self.query is not None:
            self._write_selected(dict(row))
        elif self.format == "table":
            from bigcommerce_sdk.cli.output import tables

            tables.write_row(row, self.shape)
        elif self.format in ("json", "yaml"):
            self.value(dict(self.shape.pick(row)))
        else:
            self.rows([row])
        sys.stdout.flush()

    def value(self, value: Any) -> None:
        """Write a JSON value of any kind."""
        from bigcommerce_sdk.cli.output import writers

        if self.format == "table" and isinstance(value, (str, int, float)):
            text = f"{str(value).lower() if isinstance(value, bool) else value}\n"
        elif self.format == "yaml":
            text = writers.yaml_text(value)
        else:
            indent = 2 if self.format in ("json", "table") else None
            text = f"{writers.dumps(value, indent)}\n"
        data_stream().write(text)

    def _write_selected(self, value: Any) -> None:
        """Write what the query selects."""
        from bigcommerce_sdk.cli.output.shape import Shape
        from bigcommerce_sdk.json.types import is_list, is_object

        found: Any = self.query.search(value)
        if is_list(found) and found and all(map(is_object, found)):
            plain = Output(self.format)
            plain.shape = Shape(chosen=self.shape.chosen)
            plain.rows(found)
        elif is_object(found):
            plain = Output(self.format)
            plain.one(found)
        elif is_list(found) and self.format in ("table", "ndjson", "csv"):
            for each in found:
                self.value(each)
        else:
            self.value(found)

    def _made_writer(self, shape: Shape) -> Writer:
        from bigcommerce_sdk.cli.output import writers

        if self.format == "ndjson":
            return writers.NdjsonWriter(shape)
        if self.format == "csv":
            return writers.CsvWriter(shape, self.continues)
        if self.format == "yaml":
            return writers.YamlWriter(shape)
        if self.format == "parquet":
            assert self.record is not None  # noqa: S101 - checked with the options
            return writers.ParquetWriter(shape, self.record)
        return writers.JsonWriter(shape)


def _compiled(query: str) -> Any:
    from bigcommerce_sdk.cli.extras import load

    jmespath = load("jmespath")
    try:
        return jmespath.compile(query)
    except ValueError as error:  # its errors have several lines
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        raise Refused(f"--query {query!r} is no JMESPath: {lines[0] if lines else error}") from None
