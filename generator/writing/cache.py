"""The cache of a run: texts that are named by the digest of all that they are made from.

There is no other rule of invalidation. Whatever an input changes gets another name, and a run
removes what it did not use. The first line of a file is a mark with the digest of the rest. A file
without a valid mark is foreign or damaged: it is not used, replaced or removed.
"""

from __future__ import annotations

import errno
import hashlib
import re
from pathlib import Path

from .atomic_writer import check_way, is_plain, locked, replace_file

SUFFIX = ".formatted"
NAME = re.compile(r"[0-9a-f]{64}" + re.escape(SUFFIX))
_MARK = b"bigcommerce_sdk generator cache "


def name_of(*parts: str) -> str:
    """The name of the text that is made from these parts."""
    made_from = "\n".join(f"{len(part)} {part}" for part in parts)
    return hashlib.sha256(made_from.encode(errors="surrogateescape")).hexdigest() + SUFFIX


class Cache:
    """The texts in a subdirectory of a directory.

    Args:
        folder: the directory; ``None`` for a cache that is empty and stays so.
    """

    DIRECTORY = "formatted-1"

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder / self.DIRECTORY if folder else None
        self._used: set[str] = set()
        self._new: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The text of a name if its mark is valid, else ``None``."""
        self._used.add(name)
        if self._folder is None:
            return None
        path = self._folder / name
        try:
            content = path.read_bytes() if is_plain(path) else b""
            start, _, text = content.partition(b"\n")
            return text.decode() if start == _mark(text) else None
        except (OSError, UnicodeDecodeError):
            return None

    def put(self, name: str, text: str) -> None:
        """Add a text, to be written by :meth:`save`."""
        self._used.add(name)
        self._new[name] = text

    def save(self) -> None:
        """Write new texts and remove unused ones, unless another run is saving.

        Raises:
            OSError: when the cache cannot be written.
        """
        if self._folder is None:
            return
        others = self._folder.iterdir() if self._folder.is_dir() else ()
        stale = [path for path in others if path.name not in self._used and _is_ours(path)]
        if not (self._new or stale):
            return
        check_way(self._folder.parent)
        try:
            with locked(self._folder):
                for name, text in self._new.items():
                    path, content = self._folder / name, text.encode()
                    if is_plain(path) is None or _is_ours(path):
                        replace_file(path, _mark(content) + b"\n" + content)
                for path in stale:
                    path.unlink(missing_ok=True)
        except OSError as error:
            if error.errno != errno.EBUSY:
                raise


def _mark(text: bytes) -> bytes:
    return _MARK + hashlib.sha256(text).hexdigest().encode()


def _is_ours(path: Path) -> bool:
    """Whether a file has the name and the mark of the cache."""
    if not NAME.fullmatch(path.name) or not is_plain(path):
        return False
    with path.open("rb") as file:
        return file.read(len(_MARK)) == _MARK
