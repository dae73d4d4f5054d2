"""What a job did, and how far it is, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from bigcommerce_sdk.exception import BigcommerceException, ExportException

if TYPE_CHECKING:
    from bigcommerce_sdk.arrow import FieldError
    from bigcommerce_sdk.export.state import Cursor
    from bigcommerce_sdk.quota import RateLimit

#: The number of unreadable values that a result keeps of each table.
MOST_FIELD_ERRORS = 100


class Progress(NamedTuple):
    """How far a job is with a table.

    Attributes:
        store: the store hash.
        table: the table.
        rows: rows that were read in this run.
        total: rows of the list, if the API tells it.
        requests: requests of the store in this run.
        quota: the quota that the last response reported; ``None`` before.
        parts: part files that were completed.
        done: whether the table is read to its end.
    """

    store: str
    table: str
    rows: int
    total: int | None
    requests: int
    quota: RateLimit | None
    parts: int
    done: bool


@dataclass
class TableResult:
    """What a job did with a table of a store.

    Attributes:
        store: the store hash.
        name: the table.
        rows: rows that were read.
        deleted: rows, or parents with all their rows, that were found to be deleted.
        parts: the part files that were added, as absolute paths.
        full: whether the whole table was read.
        cursor: where the next run begins: a time in ISO 8601 or an id; ``None`` for all rows.
        field_errors: values that their column cannot hold, at most 100; the cells are null.
        field_error_count: the number of all of them.
        error: why the table was not read to its end.
    """

    store: str
    name: str
    rows: int = 0
    deleted: int = 0
    parts: list[str] = field(default_factory=list[str])
    full: bool = False
    cursor: Cursor = None
    field_errors: list[FieldError] = field(default_factory=list["FieldError"])
    field_error_count: int = 0
    error: BigcommerceException | None = None

    def note(self, error: FieldError) -> None:
        """Take a value that its column cannot hold."""
        self.field_error_count += 1
        if len(self.field_errors) < MOST_FIELD_ERRORS:
            self.field_errors.append(error)


@dataclass
class StoreResult:
    """What a job did with a store.

    Attributes:
        name: the name of its directory.
        store: the store hash.
        tables: the tables.
        requests: the number of requests, with retries.
        seconds: how long it took.
        error: why no table could be read; errors of one table are in ``tables``.
    """

    name: str
    store: str
    tables: list[TableResult] = field(default_factory=list[TableResult])
    requests: int = 0
    seconds: float = 0.0
    error: BigcommerceException | None = None


class SyncResult(NamedTuple):
    """What a job did.

    Attributes:
        stores: the stores, in the order of the arguments.
    """

    stores: tuple[StoreResult, ...]

    @property
    def tables(self) -> tuple[TableResult, ...]:
        """The tables of all stores."""
        return tuple(table for store in self.stores for table in store.tables)

    @property
    def rows(self) -> int:
        """Rows that were read."""
        return sum(table.rows for table in self.tables)

    @property
    def requests(self) -> int:
        """Requests that were sent."""
        return sum(store.requests for store in self.stores)

    @property
    def failures(self) -> tuple[StoreResult | TableResult, ...]:
        """Stores and tables that have an error."""
        found: list[StoreResult | TableResult] = []
        for store in self.stores:
            found += [store] if store.error is not None else []
            found += [table for table in store.tables if table.error is not None]
        return tuple(found)

    def raise_for_failures(self) -> None:
        """Raise an exception if a store or table failed.

        Raises:
            ExportException: its text names them, and its cause is the first error.
        """
        failed = self.failures
        if not failed:
            return
        lines = [
            f"{each.store}{f' {each.name}' if isinstance(each, TableResult) else ''}: {each.error}"
            for each in failed[:10]
        ]
        more = f" And {len(failed) - 10} more." if len(failed) > 10 else ""
        raise ExportException(
            f"{len(failed)} of the exports failed. Run the job again: it goes on where it was. "
            + " ".join(lines)
            + more
        ) from next(each.error for each in failed)
