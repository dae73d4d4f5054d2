"""The rows of a list: one page, or all of them, with progress and resumption."""

from __future__ import annotations

import json
import os
import shlex
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import click

from bigcommerce_sdk.cli.errors import Interrupted, Refused
from bigcommerce_sdk.cli.output.options import RESUMABLE
from bigcommerce_sdk.cli.progress import Progress

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.output.options import Output


def write_page(page: Any, output: Output) -> None:
    """Write one page, and say on stderr when there may be more."""
    output.write([record._raw for record in page])
    output.close()
    if page.has_more:
        of_all = f" of {page.total:,}" if page.total is not None else ""
        rows = "1 row" if len(page) == 1 else f"{len(page)} rows"
        click.echo(f"Shown: {rows}{of_all}. There may be more: use --all or --limit N.", err=True)


class Reading:
    """All rows of a list, or the first ones, written page by page.

    Args:
        collection: the collection.
        output: where the rows go.
        progress: the line that shows how far it is.
        limit: the maximum number of rows.
        state: the state of an interrupted call that this one continues.
    """

    def __init__(
        self,
        collection: Any,
        output: Output,
        progress: Progress,
        limit: int | None,
        state: State,
    ) -> None:
        self._collection, self._output, self._progress = collection, output, progress
        self._limit, self._state = limit, state

    def run(self) -> None:
        """Read and write the rows.

        Raises:
            Interrupted: after Ctrl-C; the state of the call is in a file.
        """
        try:
            with uninterrupted() as guard:
                for page in self._pages():
                    with guard():
                        self._output.write([record._raw for record in page])
                        if self._output.format in RESUMABLE:
                            sys.stdout.flush()
                        self._state.note(len(page), self._collection.checkpoint)
                    if self._progress.total is None:
                        self._progress.total = self._collection.total
                    self._progress.advance(len(page))
        except KeyboardInterrupt:
            self._progress.end()
            raise self._state.interrupted(self._output) from None
        finally:
            self._progress.end()
        self._output.close()
        self._state.forget()

    def _pages(self) -> Iterator[list[Any]]:
        left = self._limit
        for page in self._collection.pages():
            if left is None:
                yield page
                continue
            yield page[:left]
            left -= len(page)
            if left <= 0:
                return


@contextmanager
def uninterrupted() -> Iterator[Callable[[], Any]]:
    """Let blocks run to their end before Ctrl-C ends the call.

    Yields:
        A function that makes such a block: ``with guard(): ...``. Outside of the main thread it
        does nothing.
    """
    waiting: list[int] = []
    depth = 0

    def handle(number: int, frame: FrameType | None) -> None:
        if depth:
            waiting.append(number)
            return
        raise KeyboardInterrupt

    @contextmanager
    def guard() -> Iterator[None]:
        nonlocal depth
        depth += 1
        try:
            yield
        finally:
            depth -= 1
        if waiting:
            raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGINT, handle)
    except ValueError:  # not the main thread
        yield guard
        return
    try:
        yield guard
    finally:
        signal.signal(signal.SIGINT, before)


class State:
    """The state of a call that can be continued after Ctrl-C.

    Args:
        words: the command line of the call, without ``--resume``.
        path: the file of an interrupted call to continue, or ``None``.

    Raises:
        Refused: when the file belongs to another call, or is not a resume file.
    """

    _KEY = "bigcommerce_resume"

    def __init__(self, words: Sequence[str], path: Path | None = None) -> None:
        self._words = list(words)
        self._path = path
        self._rows = 0
        self.checkpoint: dict[str, Any] | None = None
        if path is not None:
            found = self._read(path)
            if found["command"] != self._words:
                line = shlex.join(["bigcommerce", *found["command"]])
                raise Refused(f"--resume {path} continues another call: {line}")
            self._rows, self.checkpoint = found["rows"], found["checkpoint"]

    def _read(self, path: Path) -> dict[str, Any]:
        with suppress(ValueError, KeyError, TypeError):
            found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            if found[self._KEY] == 1 and {"command", "rows", "checkpoint"} <= {*found}:
                return found
        raise Refused(f"--resume {path}: this is no file of an interrupted call.")

    def note(self, count: int, checkpoint: Callable[[], dict[str, Any]]) -> None:
        """Rows were written; keep the position after them."""
        self._rows += count
        self.checkpoint = checkpoint()

    def interrupted(self, output: Output) -> Interrupted:
        """Save the state, and say how to continue."""
        if self.checkpoint is None:
            return Interrupted("Interrupted; nothing was written yet.")
        if output.format not in RESUMABLE or output.keeps_rows:
            return Interrupted(
                f"Interrupted after {self._rows:,} rows. Only calls with -o ndjson or -o csv, and "
                "without --query, can be continued."
            )
        path = self._path or Path(f"bigcommerce-{os.getpid()}.resume.json")
        state = {
            self._KEY: 1,
            "command": self._words,
            "rows": self._rows,
            "checkpoint": self.checkpoint,
        }
        replace_file(path, json.dumps(state, indent=1) + "\n")
        line = shlex.join(["bigcommerce", *self._words, "--resume", str(path)])
        said = f"Interrupted after {self._rows:,} rows. To append the rest:"
        return Interrupted(f"{said}\n{line} >> FILE")

    def forget(self) -> None:
        """Remove the file of the interrupted call, which is done now."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)


def replace_file(path: Path, text: str) -> None:
    """Write a file as a whole: a reader sees the old text or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".json")
    try:
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def resume_words(words: Sequence[str]) -> list[str]:
    """The words of a command line without ``--resume`` and its value."""
    left: list[str] = []
    skips = False
    for word in words:
        if skips:
            skips = False
        elif word == "--resume":
            skips = True
        elif not word.startswith("--resume="):
            left.append(word)
    return left
