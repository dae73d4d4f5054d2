"""Formatting generated text: black in this process, on all processors, and never twice.

Formatting takes nearly all the time of a run. A draft that was formatted before is taken from the
cache, when there is one; the cache is a folder that can be deleted at any time.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path

import black
from black.mode import Mode, TargetVersion

from .atomic_writer import is_plain, place

LINE_LENGTH = 100

#: From how many files on a pool of processes saves more time than starting it takes.
WORTH_A_POOL = 20

Draft = tuple[str, str]


def format_draft(draft: Draft) -> str:
    """One draft, formatted. The result is parsed, so that no broken file is ever written."""
    path, text = draft
    mode = Mode({TargetVersion.PY311}, line_length=LINE_LENGTH, is_pyi=path.endswith(".pyi"))
    formatted = black.format_str(text, mode=mode)
    ast.parse(formatted)
    return formatted


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
    kept.forget_others()


def _in_order(drafts: list[Draft], kept: _Cache, new: Iterator[str]) -> Iterator[str]:
    for draft in drafts:
        formatted = kept.get(draft)
        if formatted is None:
            formatted = next(new)
            kept.put(draft, formatted)
        yield formatted


class _Cache:
    """A folder of formatted texts, each under the digest of what it was made from."""

    def __init__(self, folder: Path | None, drafts: list[Draft]) -> None:
        self._folder = folder
        self._names = {draft: self._name(draft) for draft in drafts}
        self._texts: dict[Draft, str | None] = {}
        for draft in drafts if folder else ():
            self._texts[draft] = self._read(draft)

    @staticmethod
    def _name(draft: Draft) -> str:
        path, text = draft
        made_from = f"{version('black')} {LINE_LENGTH} {Path(path).suffix}\n{text}"
        return hashlib.sha256(made_from.encode()).hexdigest()

    def _read(self, draft: Draft) -> str | None:
        """The kept text, when it is whole: its first line is its own digest."""
        assert self._folder is not None  # noqa: S101 - for the type checker
        if not is_plain(self._folder / self._names[draft]):
            return None
        try:
            content = (self._folder / self._names[draft]).read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            return None
        digest, _, text = content.partition("\n")
        return text if digest == hashlib.sha256(text.encode()).hexdigest() else None

    def get(self, draft: Draft) -> str | None:
        """What ``draft`` was formatted to, or ``None``."""
        return self._texts.get(draft)

    def put(self, draft: Draft, formatted: str) -> None:
        """Keep a result."""
        if self._folder is not None:
            digest = hashlib.sha256(formatted.encode()).hexdigest()
            place(self._folder / self._names[draft], f"{digest}\n{formatted}")

    def forget_others(self) -> None:
        """Drop what this run did not need, so that the folder does not grow."""
        wanted = set(self._names.values())
        for path in self._folder.iterdir() if self._folder and self._folder.is_dir() else ():
            if path.name not in wanted and len(path.name) == 64:
                path.unlink(missing_ok=True)
