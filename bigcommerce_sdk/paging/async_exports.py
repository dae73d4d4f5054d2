"""Collections of asynchronous clients as Arrow batches, files and data frames.

Rows are converted and files written in worker threads, so that the event loop is not blocked.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.arrow.settings import BATCH_SIZE, ROWS_PER_FILE, Decimals, Nested, Path
from bigcommerce_sdk.drivers.tasks import in_thread
from bigcommerce_sdk.paging.exports import BaseExports

if TYPE_CHECKING:
    import pyarrow
    from pandas import DataFrame as _DataFrame

    from bigcommerce_sdk.arrow.assembling import Assembler
    from bigcommerce_sdk.arrow.columns import Errors
    from bigcommerce_sdk.arrow.writers import Written
    from bigcommerce_sdk.paging.pagination import Batch
    from bigcommerce_sdk.paging.plan import Row

T = TypeVar("T")


class AsyncExports(BaseExports):
    """The methods of collections that export their records, for asyncio."""

    def _row_pages(self) -> AsyncGenerator[tuple[list[Row], Batch | None]]:
        """The rows of each page, and its batch, if it is not marked as done by itself."""
        raise NotImplementedError

    def __aiter__(self) -> AsyncIterator[Any]:
        raise NotImplementedError

    def _iteration(self, rows: AsyncGenerator[T]) -> AsyncGenerator[T]:
        """The generator, which says so when it is used twice at once."""
        raise NotImplementedError

    def batches(
        self,
        size: int = BATCH_SIZE,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
    ) -> AsyncIterator[pyarrow.RecordBatch]:
        """Iterate by Arrow record batch, lazily and in flat memory; see :meth:`Collection.batches`.

        >>> async for batch in api.Orders.iterall(min_id=100).batches(1_000):
        ...     print(batch.num_rows, batch.schema.names)
        """
        return self._iteration(self._arrow(self._assembler(size, nested, unknown, errors)))

    async def _arrow(self, assembler: Assembler) -> AsyncGenerator[pyarrow.RecordBatch]:
        last: tuple[Batch, int] | None = None
        async with aclosing(self._row_pages()) as pages:
            async for rows, batch in pages:
                start = 0
                while start < len(rows):
                    end = min(start + assembler.room, len(rows))
                    assembler.add(rows[start:end])
                    start = end
                    last = (batch, end - 1) if batch is not None else None
                    if not assembler.room:
                        made = await in_thread(assembler.take)
                        if last is not None:
                            self._mark(*last)
                        yield made
                    elif assembler.is_due:
                        await in_thread(assembler.convert)
        if not assembler.is_empty:
            made = await in_thread(assembler.take)
            if last is not None:
                self._mark(*last)
            yield made
        assembler.close()

    async def to_arrow(
        self,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
    ) -> pyarrow.Table:
        """All records as an Arrow table; see :meth:`Collection.batches`."""
        assembler = self._assembler(BATCH_SIZE, nested, unknown, errors)
        import pyarrow

        async with aclosing(self._arrow(assembler)) as batches:
            listed = [batch async for batch in batches]
        found: pyarrow.Table = pyarrow.Table.from_batches(listed, assembler.columns.schema)
        return found

    async def to_parquet(
        self,
        path: Path,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
        rows_per_file: int = ROWS_PER_FILE,
    ) -> Written:
        """Write all records to a Parquet file, or to part files of a directory.

        See :meth:`Collection.to_parquet`.
        """
        return await self._write("parquet", path, nested, unknown, errors, rows_per_file)

    async def to_csv(
        self,
        path: Path,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
        rows_per_file: int = ROWS_PER_FILE,
    ) -> Written:
        """Write all records to a CSV file, or to part files of a directory.

        See :meth:`Collection.to_csv`.
        """
        return await self._write("csv", path, nested, unknown, errors, rows_per_file)

    async def to_ndjson(
        self,
        path: Path,
        *,
        nested: Nested = "struct",
        unknown: str | None = None,
        errors: Errors | None = None,
        rows_per_file: int = ROWS_PER_FILE,
    ) -> Written:
        """Write all records to a file with a JSON object a line, or to part files.

        See :meth:`Collection.to_ndjson`.
        """
        return await self._write("ndjson", path, nested, unknown, errors, rows_per_file)

    async def _write(
        self,
        format: str,
        path: Path,
        nested: Nested,
        unknown: str | None,
        errors: Errors | None,
        rows_per_file: int,
    ) -> Written:
        from bigcommerce_sdk.arrow.writers import Writer

        assembler = self._assembler(BATCH_SIZE, nested, unknown, errors)
        schema = assembler.columns.schema
        writer = Writer(format, path, schema, rows_per_file=rows_per_file)
        try:
            async with aclosing(self._arrow(assembler)) as batches:
                async for batch in batches:
                    await in_thread(writer.write, batch)
            return await in_thread(writer.close)
        except BaseException:  # Ctrl-C and cancellation too
            writer.abort()
            raise

    async def to_dataframe(self, *, decimals: Decimals = "exact") -> _DataFrame:
        """All records as a pandas ``DataFrame``; see :meth:`Collection.to_dataframe`.

        Raises:
            ConfigurationException: when pandas, or pyarrow for ``"arrow"``, is not installed.
            InvalidValueException: when ``decimals`` is another text, or ``"arrow"`` cannot hold a
                number.
        """
        from bigcommerce_sdk.arrow.frames import check, frame_of

        check(decimals)
        records = [record async for record in self]
        return await in_thread(frame_of, records, self._record_class(), decimals)
