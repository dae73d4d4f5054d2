"""A table of a store that is being read: its rows -> parts, and its entry in the state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.export import planning
from bigcommerce_sdk.export.planning import Job
from bigcommerce_sdk.export.routes import PARENTS
from bigcommerce_sdk.export.writing import ExportColumns, PartWriter

if TYPE_CHECKING:
    from bigcommerce_sdk.exception import BigcommerceException
    from bigcommerce_sdk.export.results import TableResult
    from bigcommerce_sdk.export.running import Run
    from bigcommerce_sdk.export.state import Part, Reading, TableState
    from bigcommerce_sdk.export.tables import Table


def columns_of(job: Job, of: Table, record: Any) -> ExportColumns:
    """The columns of a table that a job exports."""
    return ExportColumns(of, record, job.nested, job.unknown, job.columns.get(of.name))


class TableFill:
    """A table that is being read.

    Attributes:
        table: the table.
        entry: its state.
        reading: the reading.
        result: what was done.
        taken: rows that were read, also those that are not yet in a part.
        waiting: rows, and marks of what was deleted, that are not yet in a part.
        kept: of these, those in memory.
    """

    def __init__(
        self,
        run: Run,
        table: Table,
        entry: TableState,
        columns: ExportColumns,
        result: TableResult,
    ) -> None:
        self.table: Table = table
        self.entry: TableState = entry
        self._run = run
        self.reading: Reading = run.readings[table.name]
        self.result: TableResult = result
        self.result.cursor, self.result.full = entry.cursor, result.full or self.reading.full
        self.taken: int = 0
        self.waiting: int = 0
        self._columns = columns
        self._writer: PartWriter | None = None
        self._live = self._gone = 0
        self._rows: list[Any] = []
        self._deleted: list[Any] = []
        #: whether parents without rows need a mark that replaces earlier rows
        self._marks = not self.reading.full and run.job.mode(table) == PARENTS

    @property
    def kept(self) -> int:
        """The number of rows in memory."""
        return len(self._rows) + len(self._deleted)

    def add(self, key: tuple[str, ...], rows: list[Any]) -> None:
        """Take the rows below a row of the list, or that row."""
        self._rows += rows
        if not rows and self._marks:
            self._deleted.append({self.entry.merge[0]: key[0]})
            self.waiting += 1
        self.taken += len(rows)
        self.waiting += len(rows)
        self._live += len(rows)
        if self.table.name in self._run.job.by_id:
            ids = [self.table.key_of(row)[-1] for row in rows]
            known = [each for each in ids if isinstance(each, int)]
            self.reading.last_id = max(self.reading.last_id, *known, 0)

    def add_deleted(self, keys: list[tuple[str, ...]]) -> None:
        """Take merge keys of what was deleted."""
        fields = self.table.meta.fields
        names = self.entry.merge
        wires = [fields[name].wire if name in fields else name for name in names]
        columns = (*names, *wires)
        self._deleted += [dict(zip(columns, (*key, *key), strict=True)) for key in keys]
        self.waiting += len(keys)
        self._gone += len(keys)

    def flush(self) -> None:
        """Write what is in memory."""
        if not self.kept:
            return
        if self._writer is None:
            number = self.entry.next_number()
            self._writer = PartWriter(
                self._run.state.directory_of(self.table.name),
                number,
                self.reading.settings["format"],
                self._columns,
                self._run.state.store,
                self.reading.version if self.reading.full else number,
                self.result.note,
            )
        rows, deleted = self._rows, self._deleted
        self._rows, self._deleted = [], []
        self._writer.write(rows)
        self._writer.write(deleted, deleted=True)

    def finish(self) -> Part | None:
        """Complete the part, if there is one."""
        self.flush()
        return None if self._writer is None else self._writer.finish()

    def keep(self, part: Part | None) -> None:
        """Let the state name a part, before it is saved."""
        if part is not None:
            (self.reading.parts if self.reading.full else self.entry.parts).append(part)

    def count(self) -> None:
        """Tell the result what the state has, after it was saved."""
        self.result.cursor = self.entry.cursor
        if self._writer is None:
            return
        self.result.parts.append(self._writer.path)
        self.result.rows += self._live
        self.result.deleted += self._gone
        self._begin()

    def _begin(self) -> None:
        """Begin a part."""
        self._writer, self._live, self._gone, self.waiting = None, 0, 0, 0

    def abort(self) -> None:
        """Remove the part that is being written."""
        if self._writer is not None:
            self._writer.abort()
        self._begin()
        self._rows, self._deleted = [], []

    def fail(self, error: BigcommerceException) -> None:
        """End the reading of this run with an error."""
        self.result.error = error
        self.abort()

    def end(self) -> None:
        """Let the state say that the reading has come to the end of its list."""
        reading, entry = self.reading, self.entry
        if reading.full:
            entry.parts, entry.settings = reading.parts, reading.settings
            entry.merge = self._run.job.merge(self.table)
        entry.cursor = planning.next_cursor(self._run.job, self.table, reading)
        entry.reading = None
