"""Files of record batches that are complete or absent.

A single file is written to a temporary name beside it, synchronized to the disk and renamed. Part
files of a directory are renamed together at the end. An export that fails leaves nothing, and what
was there before is unchanged.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

from bigcommerce_sdk.arrow.extras import require
from bigcommerce_sdk.arrow.paths import path_of
from bigcommerce_sdk.arrow.settings import ROWS_PER_FILE, Path
from bigcommerce_sdk.exception import ExportException, InvalidValueException
from bigcommerce_sdk.json.writing import shown

if TYPE_CHECKING:
    from typing import Self

    import pyarrow

    from bigcommerce_sdk.arrow.formats import Sink

#: Maximum characters of a path in an error message.
_LONGEST = 300


class Written(NamedTuple):
    """The result of an export.

    Attributes:
        rows: the number of rows.
        paths: the files, as absolute paths.
    """

    rows: int
    paths: tuple[str, ...]


class Writer:
    """Writes batches to a file or to part files of a directory, which appear when it is closed.

    >>> from bigcommerce_sdk.arrow import Columns
    >>> from bigcommerce_sdk.resources.orders import Order
    >>> columns = Columns(Order)
    >>> with Writer("parquet", "orders.parquet", columns.schema) as writer:
    ...     writer.write(columns.batch([{"id": 100}]))

    Args:
        format: ``"parquet"``, ``"csv"`` or ``"ndjson"``.
        path: the file; or a directory, which exists or whose path ends with a slash. It gets the
            files ``part-00000.parquet`` and so on.
        schema: the schema of the batches.
        rows_per_file: maximum number of rows of a part file.

    Raises:
        ConfigurationException: when pyarrow is not installed.
        InvalidValueException: when the path cannot be that of a file, or the directory already has
            part files of this format.
        ExportException: when the file cannot be created.
    """

    def __init__(
        self,
        format: str,
        path: Path,
        schema: pyarrow.Schema,
        *,
        rows_per_file: int = ROWS_PER_FILE,
    ) -> None:
        require("pyarrow", "An export", "arrow")
        if type(rows_per_file) is not int or rows_per_file < 1:
            raise InvalidValueException(
                f"rows_per_file must be an integer >= 1, got {shown(rows_per_file)}."
            )
        self._format, self._schema = format, schema
        self._given = _text_of(path)
        self._rows = 0
        self._rows_per_file = rows_per_file
        self._files: list[_File] = []
        # what a link leads to is replaced, not the link
        target = os.path.realpath(self._given)
        self._directory = target if is_directory(self._given) else ""
        self._target = target
        with _failing(self._given):
            if self._directory:
                os.makedirs(target, exist_ok=True)
                _refuse_parts(target, format)
            self._open()

    def _open(self) -> None:
        target = self._target
        if self._directory:
            target = os.path.join(target, f"part-{len(self._files):05}.{self._format}")
        self._files.append(_File(self._format, target, self._schema))

    def write(self, batch: pyarrow.RecordBatch) -> None:
        """Write a batch.

        Raises:
            ExportException: when the file cannot be written.
        """
        with _failing(self._given):
            start = 0
            while start < batch.num_rows:
                file = self._files[-1]
                room = batch.num_rows
                if self._directory:
                    room = self._rows_per_file - file.rows
                    if not room:
                        file.finish()
                        self._open()
                        continue
                file.write(batch.slice(start, room))
                start += room
            self._rows += batch.num_rows

    def close(self) -> Written:
        """Give the files their names.

        Raises:
            ExportException: when the file cannot be written; nothing is left of it then.
        """
        try:
            with _failing(self._given):
                self._files[-1].finish()
                for file in self._files:
                    file.rename()
                synchronize(os.path.dirname(self._files[0].target))
        except BaseException:
            self.abort()
            raise
        return Written(self._rows, tuple(file.target for file in self._files))

    def abort(self) -> None:
        """Remove what was written."""
        for file in self._files:
            file.remove(with_target=bool(self._directory))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            self.close()
        else:
            self.abort()


class _File:
    """One file, under a temporary name until :meth:`rename`."""

    def __init__(self, format: str, target: str, schema: pyarrow.Schema) -> None:
        from bigcommerce_sdk.arrow.formats import FORMATS

        self.target = target
        self.rows = 0
        self._is_renamed = False
        directory, name = os.path.split(target)
        self._temporary = os.path.join(directory, f".{name[:100]}.{uuid4().hex}.tmp")
        self._file = open(self._temporary, "xb")  # noqa: SIM115 - closed by finish or remove
        try:
            self._sink: Sink = FORMATS[format](self._file, schema)
        except BaseException:
            self._file.close()
            os.unlink(self._temporary)
            raise

    def write(self, batch: pyarrow.RecordBatch) -> None:
        self._sink.write(batch)
        self.rows += batch.num_rows

    def finish(self) -> None:
        """Complete the content, and write it to the disk."""
        if self._file.closed:
            return
        self._sink.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def rename(self) -> None:
        os.replace(self._temporary, self.target)
        self._is_renamed = True

    def remove(self, with_target: bool) -> None:
        if not self._file.closed:
            with suppress(Exception):  # a writer of Parquet that is left open would say so later
                self._sink.close()
            with suppress(Exception):
                self._file.close()
        with suppress(OSError):
            if not self._is_renamed:
                os.unlink(self._temporary)
            elif with_target:
                os.unlink(self.target)


def is_directory(path: Path) -> bool:
    """Whether an export to this path makes part files: it exists as a directory, or ends so."""
    text = os.fsdecode(path)
    return os.path.isdir(text) or text.endswith(("/", os.sep))


def write_batches(
    format: str,
    path: Path,
    schema: pyarrow.Schema,
    batches: Iterable[pyarrow.RecordBatch],
    *,
    rows_per_file: int = ROWS_PER_FILE,
) -> Written:
    """Write batches to a file, or to part files of a directory; see :class:`Writer`."""
    writer = Writer(format, path, schema, rows_per_file=rows_per_file)
    try:
        for batch in batches:
            writer.write(batch)
    except BaseException:  # Ctrl-C too
        writer.abort()
        raise
    return writer.close()


def _text_of(path: Any) -> str:
    text = path_of(path)
    if os.path.exists(text) and not (os.path.isfile(text) or os.path.isdir(text)):
        raise InvalidValueException(
            f"{shown(text, _LONGEST)} is neither a file nor a directory, and cannot be replaced."
        )
    return text


def _refuse_parts(directory: str, format: str) -> None:
    """Refuse a directory that has part files, whose rows would mix with the new ones."""
    ending = f".{format}"
    parts = sorted(n for n in os.listdir(directory) if n.startswith("part-") and n.endswith(ending))
    if parts:
        raise InvalidValueException(
            f"The directory {shown(directory, _LONGEST)} already has part files, such as "
            f"{shown(parts[0])}. Remove them, or export to another directory."
        )


def synchronize(directory: str) -> None:
    """Write the names of a directory to the disk, where the system can."""
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _failing(path: str) -> Iterator[None]:
    """Name the path in errors of the file system."""
    try:
        yield
    except OSError as error:
        raise ExportException(
            f"The export to {shown(path, _LONGEST)} could not be written "
            f"({error.strerror or type(error).__name__}). Nothing is left of it; check the path, "
            "its permissions and the free space."
        ) from error
