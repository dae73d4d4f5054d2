"""Formatting generated text: black in this process, on all processors, and never twice.

Formatting takes nearly all the time of a run. A draft that was formatted before is taken from the
cache, when there is one. The cache keeps its files in a directory of its own within the one that is
given, and removes no file but those that it marked.
"""

from __future__ import annotations

import errno
import hashlib
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from importlib.metadata import version
from pathlib import Path

import black
from black.mode import Mode, TargetVersion

from .atomic_writer import check_way, is_plain, locked, replace_file

LINE_LENGTH = 100

#: From how many files on a pool of processes saves more time than starting it takes.
WORTH_A_POOL = 20

Draft = tuple[str, str]


@cache
def _black_version() -> str:
    return version("black")


def format_draft(draft: Draft) -> str:
    """One draft, formatted. The result is compiled, so that no broken file is ever written.

    Raises:
        BrokenDraftError: when the draft is not Python.
    """
    path, text = draft
    mode = Mode({TargetVersion.PY311}, line_length=LINE_LENGTH, is_pyi=path.endswith(".pyi"))
    try:
        formatted = black.format_str(text, mode=mode)
        compile(formatted, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:  # black raises the latter
        raise BrokenDraftError(path, str(error)) from error
    return formatted


class BrokenDraftError(Exception):
    """A draft that is not Python.

    Args:
        path: the file that would have been written.
        reason: what is wrong with it.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)  # so that it can be pickled
        self.path = path
        self.reason = reason


def format_all(drafts: list[Draft], cache: Path | None) -> Iterator[str]:
    """Every draft formatted, in order.

    Args:
        drafts: pairs of path and text.
        cache: a folder for what was formatted before, or ``None`` for none.
    """
    kept = _Cache(cache, drafts)
    new = [draft for draft in drafts if kept.get(draft) is None]
    if len(new) < WORTH_A_POOL:
        yield from _in_order(drafts, kept, map(format_draft, new))
    else:
        with ProcessPoolExecutor() as pool:
            yield from _in_order(drafts, kept, pool.map(format_draft, new, chunksize=4))
    kept.save()


def _in_order(drafts: list[Draft], kept: _Cache, new: Iterator[str]) -> Iterator[str]:
    for draft in drafts:
        formatted = kept.get(draft)
        if formatted is None:
            formatted = next(new)
            kept.put(draft, formatted)
        yield formatted


class _Cache:
    """A directory of formatted texts, each under the digest of its input.

    The first line of a file is a mark with the digest of the rest. What has no such line was made
    by someone else, or is damaged: it is not used, replaced or removed.
    """

    DIRECTORY = "formatted-1"
    SUFFIX = ".formatted"
    MARK = b"bigcommerce_sdk generator cache "

    def __init__(self, folder: Path | None, drafts: list[Draft]) -> None:
        self._folder = folder / self.DIRECTORY if folder else None
        self._names = {draft: self._name(draft) for draft in drafts}
        self._texts: dict[Draft, str | None] = {}
        self._new: dict[str, bytes] = {}
        for draft in drafts if self._folder else ():
            self._texts[draft] = self._read(draft)

    @classmethod
    def _name(cls, draft: Draft) -> str:
        path, text = draft
        made_from = f"{_black_version()} {LINE_LENGTH} {Path(path).suffix}\n{text}"
        return hashlib.sha256(made_from.encode()).hexdigest() + cls.SUFFIX

    def _read(self, draft: Draft) -> str | None:
        """The kept text, when it is whole."""
        assert self._folder is not None  # noqa: S101 - for the type checker
        path = self._folder / self._names[draft]
        try:
            content = path.read_bytes() if is_plain(path) else b""
            start, _, text = content.partition(b"\n")
            return text.decode() if start == self._mark(text) else None
        except (OSError, UnicodeDecodeError):
            return None

    def _mark(self, text: bytes) -> bytes:
        return self.MARK + hashlib.sha256(text).hexdigest().encode()

    def get(self, draft: Draft) -> str | None:
        """What ``draft`` was formatted to, or ``None``."""
        return self._texts.get(draft)

    def put(self, draft: Draft, formatted: str) -> None:
        """Remember a result for :meth:`save`."""
        text = formatted.encode()
        self._new[self._names[draft]] = self._mark(text) + b"\n" + text

    def save(self) -> None:
        """Write new results and remove unused ones, unless another run is saving.

        Raises:
            OSError: when the cache cannot be written.
        """
        if self._folder is None:
            return
        wanted = set(self._names.values())
        others = self._folder.iterdir() if self._folder.is_dir() else ()
        stale = [path for path in others if path.name not in wanted and self._is_ours(path)]
        if not (self._new or stale):
            return
        check_way(self._folder.parent)
        try:
            with locked(self._folder):
                for name, content in self._new.items():
                    path = self._folder / name
                    if is_plain(path) is None or self._is_ours(path):
                        replace_file(path, content)
                for path in stale:
                    path.unlink(missing_ok=True)
        except OSError as error:
            if error.errno != errno.EBUSY:
                raise

    def _is_ours(self, path: Path) -> bool:
        """Whether a file has the name and the mark of the cache."""
        if not re.fullmatch(r"[0-9a-f]{64}" + re.escape(self.SUFFIX), path.name):
            return False
        if not is_plain(path):
            return False
        with path.open("rb") as file:
            return file.read(len(self.MARK)) == self.MARK
