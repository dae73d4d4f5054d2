"""Rows of pages -> record batches of a fixed size, in flat memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.arrow.columns import Columns, Errors, FieldError
from bigcommerce_sdk.exception import InvalidValueException, UnreadableValueWarning
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.warning import warn

if TYPE_CHECKING:
    import pyarrow

#: Rows that are converted at once. More rows as dicts take more memory than time is saved.
_PIECE = 1_000


class Assembler:
    """Collects rows of pages, and converts them to record batches.

    Args:
        columns: the columns.
        size: rows of a batch.
        errors: takes values that a column cannot hold; without it, :meth:`close` warns of them.

    Raises:
        InvalidValueException: when ``size`` is not an integer >= 1, or ``errors`` is neither a list
            nor a function.
    """

    def __init__(self, columns: Columns, size: int, errors: Errors | None) -> None:
        if type(size) is not int or size < 1:
            raise InvalidValueException(f"size must be an integer >= 1, got {shown(size)}.")
        if errors is not None and not isinstance(errors, list) and not callable(errors):
            raise InvalidValueException(
                f"errors must be a list or a function, got {shown(errors)}."
            )
        self.columns = columns
        self._size = size
        self._errors: Errors = self._count if errors is None else errors
        self._rows: list[Any] = []
        self._pieces: list[pyarrow.RecordBatch] = []
        self._held = 0
        self._unreadable = 0
        self._first: FieldError | None = None

    def _count(self, error: FieldError) -> None:
        self._unreadable += 1
        self._first = self._first or error

    @property
    def room(self) -> int:
        """Rows that complete the batch."""
        return self._size - self._held

    @property
    def is_due(self) -> bool:
        """Whether the rows should be converted before more are added."""
        return len(self._rows) >= _PIECE

    def add(self, rows: list[Any]) -> None:
        """Add rows, at most :attr:`room`."""
        self._rows += rows
        self._held += len(rows)

    def convert(self) -> None:
        """Convert the rows, which releases them."""
        if self._rows:
            rows, self._rows = self._rows, []
            self._pieces.append(self.columns.batch(rows, self._errors))

    def take(self) -> pyarrow.RecordBatch:
        """The batch of all rows that were added since the last one."""
        import pyarrow as pa

        self.convert()
        pieces, self._pieces, self._held = self._pieces, [], 0
        if len(pieces) == 1:
            return pieces[0]
        table: pa.Table = pa.Table.from_batches(pieces, self.columns.schema).combine_chunks()
        found: pyarrow.RecordBatch = table.to_batches()[0]
        return found

    @property
    def is_empty(self) -> bool:
        """Whether there is no row to take."""
        return not self._held

    def close(self) -> None:
        """Warn of unreadable values that nothing else takes."""
        if self._first is not None:
            record = self.columns.record.__name__
            others = f", and {self._unreadable - 1} others" if self._unreadable > 1 else ""
            warn(
                f"{record}.{self._first}{others}: null in the export. Pass errors=[] to get them "
                "as a list.",
                UnreadableValueWarning,
            )
