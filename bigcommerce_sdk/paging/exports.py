"""Collections as Arrow batches, files and data frames."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.arrow.settings import BATCH_SIZE, ROWS_PER_FILE, Decimals, Nested, Path
from bigcommerce_sdk.exception import UsageException

if TYPE_CHECKING:
    import pyarrow
    from pandas import DataFrame as _DataFrame

    from bigcommerce_sdk.arrow.assembling import Assembler
    from bigcommerce_sdk.arrow.columns import Columns, Errors
    from bigcommerce_sdk.arrow.writers import Written
    from bigcommerce_sdk.paging.pagination import Batch
    from bigcommerce_sdk.paging.plan import Row
    from bigcommerce_sdk.records.base import BaseRecord

T = TypeVar("T")


class BaseExports:
    """What exports of both kinds of collections share."""

    _record: type[BaseRecord] | None

    def _exported_links(self) -> tuple[str, ...]:
        """Names of the links whose records the rows have."""
        raise NotImplementedError

    def _record_class(self) -> type[BaseRecord]:
        if self._record is None:
            raise UsageException(f"{self!r} has no record class, so its columns are unknown.")
        return self._record

    def _columns(self, nested: Nested, unknown: str | None) -> Columns:
        from bigcommerce_sdk.arrow.columns import Columns

        links = self._exported_links()
        return Columns(self._record_class(), nested=nested, unknown=unknown, links=links)

    def _assembler(
        self, size: int, nested: Nested, unknown: str | None, errors: Errors | None
    ) -> Assembler:
        from bigcommerce_sdk.arrow.assembling import Assembler

        return Assembler(self._columns(nested, unknown), size, errors)

    def _mark(self, batch: Batch, index: int) -> None:
        """Count the rows up to this one as done."""
        raise NotImplementedError


class Exports(BaseExports):
    """The methods of collections that export their records."""

    def _row_pages(self) -> Generator[tuple[list[Row], Batch | None]]:
        """The rows of each page, and its batch, if it is not marked as done by itself."""
        raise NotImplementedError

    def __iter__(self) -> Iterator[Any]:
        raise NotImplementedError

    def _iteration(self, rows: Generator[T]) -> Generator[T]:
        """The generator, which says so when it is used twice at once."""
        raise NotImplementedError

    def batches(
        self,
        size: int = BATCH_SIZE,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
    ) -> Iterator[pyarrow.RecordBatch]:
        """Iterate by Arrow record batch, lazily and in flat memory.

        >>> for batch in api.Orders.iterall(min_id=100).batches(1_000):
        ...     print(batch.num_rows, batch.schema.names)

        Columns are those of :class:`bigcommerce_sdk.arrow.Columns`. Links are columns if they are
        named by ``include=`` or :meth:`Collection.with_`. A batch that was yielded counts as done
        for ``checkpoint()``.

        Args:
            size: rows of a batch; the last one may have fewer. Without rows there is no batch.
            nested: ``"struct"``, or ``"json"`` for nested records as JSON text.
            unknown: name of a further column with the fields that the schema does not have, as a
                JSON object.
            errors: a list or a function that takes the values that a column cannot hold, which are
                null, as :class:`bigcommerce_sdk.arrow.FieldError`. Without it, a warning counts
                them.

        Raises:
            ConfigurationException: when pyarrow is not installed.
            InvalidValueException: when an argument is invalid.
        """
        return self._iteration(self._arrow(self._assembler(size, nested, unknown, errors)))

    def _arrow(self, assembler: Assembler) -> Generator[pyarrow.RecordBatch]:
        last: tuple[Batch, int] | None = None
        with closing(self._row_pages()) as pages:
            for rows, batch in pages:
                start = 0
                while start < len(rows):
                    end = min(start + assembler.room, len(rows))
                    assembler.add(rows[start:end])
                    start = end
                    last = (batch, end - 1) if batch is not None else None
                    if not assembler.room:
                        made = assembler.take()
                        if last is not None:
                            self._mark(*last)
                        yield made
                    elif assembler.is_due:
                        assembler.convert()
        if not assembler.is_empty:
            made = assembler.take()
            if last is not None:
                self._mark(*last)
            yield made
        assembler.close()

    def to_reader(
        self,
        size: int = BATCH_SIZE,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
    ) -> pyarrow.RecordBatchReader:
        """The batches of :meth:`batches` as a reader with a schema, for engines that read Arrow.

        A collection is such a stream by itself: DuckDB and Polars read it by name, as in
        ``duckdb.sql("select count(*) from orders")`` with ``orders = api.Orders.iterall()``.
        """
        assembler = self._assembler(size, nested, unknown, errors)
        import pyarrow

        found: pyarrow.RecordBatchReader = pyarrow.RecordBatchReader.from_batches(
            assembler.columns.schema, self._arrow(assembler)
        )
        return found

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The stream of the Arrow PyCapsule interface."""
        found: object = self.to_reader().__arrow_c_stream__(requested_schema)
        return found

    def to_arrow(
        self,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
    ) -> pyarrow.Table:
        """All records as an Arrow table; see :meth:`batches` for columns and arguments."""
        assembler = self._assembler(BATCH_SIZE, nested, unknown, errors)
        import pyarrow

        found: pyarrow.Table = pyarrow.Table.from_batches(
            [*self._arrow(assembler)], assembler.columns.schema
        )
        return found

    def to_parquet(
        self,
        path: Path,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
        rows_per_file: int = ROWS_PER_FILE,
    ) -> Written:
        """Write all records to a Parquet file, or to part files of a directory.

        >>> api.Orders.iterall(min_id=100).to_parquet("orders.parquet").rows

        The file appears when it is complete. After an error or Ctrl-C nothing is left, and a file
        that was there before is unchanged. A directory, which exists or whose path ends with a
        slash, gets the files ``part-00000.parquet`` and so on.

        Args:
            path: the file or directory.
            nested: see :meth:`batches`.
            unknown: see :meth:`batches`.
            errors: see :meth:`batches`.
            rows_per_file: maximum number of rows of a part file.

        Returns:
            The number of rows, and the paths of the files.

        Raises:
            ConfigurationException: when pyarrow is not installed.
            InvalidValueException: when an argument is invalid, or the directory already has part
                files.
            ExportException: when a file cannot be written.
        """
        return self._write("parquet", path, nested, unknown, errors, rows_per_file)

    def to_csv(
        self,
        path: Path,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
        rows_per_file: int = ROWS_PER_FILE,
    ) -> Written:
        """Write all records to a CSV file, or to part files of a directory.

        Nested values are JSON text, dates ISO 8601 in UTC, decimals have all their digits and no
        exponent. Null is an empty cell, empty text is ``""``. See :meth:`to_parquet`.
        """
        return self._write("csv", path, nested, unknown, errors, rows_per_file)

    def to_ndjson(
        self,
        path: Path,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
        rows_per_file: int = ROWS_PER_FILE,
    ) -> Written:
        """Write all records to a file with a JSON object a line, or to part files of a directory.

        Decimals are text, because most readers round JSON numbers; dates ISO 8601 in UTC. See
        :meth:`to_parquet`.
        """
        return self._write("ndjson", path, nested, unknown, errors, rows_per_file)

    def _write(
        self,
        format: str,
        path: Path,
        nested: Nested,
        unknown: str | None,
        errors: Errors | None,
        rows_per_file: int,
    ) -> Written:
        from bigcommerce_sdk.arrow.writers import write_batches

        assembler = self._assembler(BATCH_SIZE, nested, unknown, errors)
        with closing(self._arrow(assembler)) as batches:
            schema = assembler.columns.schema
            return write_batches(format, path, schema, batches, rows_per_file=rows_per_file)

    def to_dataframe(self, *, decimals: Decimals = "exact") -> _DataFrame:
        """All records as a pandas ``DataFrame`` with a column per field, also without records.

        >>> frame = api.Orders.iterall(min_id=100).to_dataframe(decimals="float")

        Columns are typed and named like the attributes; dates are in UTC. Its ids can be passed to
        calls, and it can be written by ``to_excel`` and ``to_sql``; see
        :func:`bigcommerce_sdk.dataframe.to_dataframe`.

        Args:
            decimals: the type of money and measures: ``"exact"`` is ``Decimal``, ``"arrow"`` a
                decimal column of Arrow, which needs pyarrow, and ``"float"`` a column of floats.
                ``"arrow"`` and ``"float"`` can be plotted and have quantiles.

        Raises:
            ConfigurationException: when pandas, or pyarrow for ``"arrow"``, is not installed.
            InvalidValueException: when ``decimals`` is another text, or ``"arrow"`` cannot hold a
                number.
        """
        from bigcommerce_sdk.arrow.frames import frame_of

        return frame_of(self._framed(), self._record_class(), decimals)

    def _framed(self) -> Iterable[Any]:
        """The records of a data frame."""
        return self
