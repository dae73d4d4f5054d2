"""Writing generated files: only what differs, and never over a file that is not ours."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from pathlib import Path

from .atomic_writer import check_way, is_plain, place
from .rendering import MARK, MARK_END

SUFFIXES = (".py", ".pyi")


@dataclass(frozen=True)
class Changes:
    """What stands between a directory and the files that it should hold."""

    new: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    stale: list[str] = field(default_factory=list[str])
    #: files in the way that the generator did not make
    foreign: list[str] = field(default_factory=list[str])
    #: Python files that nothing generates; left alone, but they do not belong here
    unexpected: list[str] = field(default_factory=list[str])

    def __bool__(self) -> bool:
        return any((self.new, self.changed, self.stale, self.foreign, self.unexpected))


def compare(files: dict[str, str], out: Path) -> Changes:
    """What writing ``files`` to ``out`` would do.

    Raises:
        OSError: when ``out`` is a link, or cannot be read.
    """
    check_way(out)
    changes = Changes()
    for name, text in sorted(files.items()):
        path = out / name
        plain = is_plain(path)
        if plain is None:
            changes.new.append(name)
        elif not plain or not _is_ours(path):
            changes.foreign.append(name)
        elif path.read_bytes() != text.encode():
            changes.changed.append(name)
    for path in sorted(out.rglob("*")) if out.is_dir() else []:
        name = path.relative_to(out).as_posix()
        if path.suffix not in SUFFIXES or name in files or path.is_dir():
            continue
        ours = path.parent == out and is_plain(path) is True and _is_ours(path)
        (changes.stale if ours else changes.unexpected).append(name)
    return changes


def write(files: dict[str, str], out: Path, changes: Changes) -> None:
    """Carry ``changes`` out. Each file is complete or untouched, never half written."""
    for name in (*changes.new, *changes.changed):
        place(out / name, files[name])
    for name in changes.stale:
        (out / name).unlink()


def differences(files: dict[str, str], out: Path, changes: Changes) -> str:
    """The changes as a unified diff, from what is there to what should be."""
    parts: list[str] = []
    for name in sorted((*changes.new, *changes.changed, *changes.stale)):
        path = out / name
        there = path.read_bytes().decode(errors="replace") if path.exists() else ""
        before = there.splitlines(True)
        after = files[name].splitlines(True) if name in files else []
        old = str(path) if path.exists() else "/dev/null"
        new = f"{path} (generated)" if name in files else "/dev/null"
        parts += difflib.unified_diff(before, after, old, new)
    return "".join(parts)


def _is_ours(path: Path) -> bool:
    """Whether a line of the file says that it was generated."""
    lines = path.read_bytes().splitlines()
    return any(
        line.startswith(MARK.encode()) and line.endswith(MARK_END.encode()) for line in lines
    )
