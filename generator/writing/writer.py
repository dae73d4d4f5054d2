"""Writing of generated files: only those that differ, and only those with a mark.

A command describes its files as targets. Files that are replaced or removed must have the mark of
the command (see :mod:`generator.writing.marks`), unless the command is forced. If one target cannot
be written, none is.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from .atomic_writer import NOT_PLAIN, check_way, is_plain, locked, replace_file
from .marks import is_marked

#: Larger files are never generated, so they are not searched for a mark.
MAX_BYTES = 100_000_000


@dataclass(frozen=True)
class Target:
    """The files that a command generates in one directory.

    Attributes:
        directory: their directory.
        files: their texts by name.
        command: the command in their mark; empty for files without a mark, which are never
            replaced.
        suffixes: marked files with these suffixes that are not in ``files`` are removed.
        folders: the folders in which they are removed; ``""`` is the directory itself.
    """

    directory: Path
    files: Mapping[str, str]
    command: str
    suffixes: tuple[str, ...] = ()
    folders: tuple[str, ...] = ("",)

    @property
    def directories(self) -> set[Path]:
        """The directory, and the folders in it that have files."""
        return {self.directory, *((self.directory / name).parent for name in self.files)}

    def is_ours(self, path: Path) -> bool:
        """Whether a plain file has the mark of the command."""
        if not self.command or path.stat().st_size > MAX_BYTES:
            return False
        return is_marked(path.read_bytes(), self.command)


@dataclass(frozen=True)
class Changes:
    """The differences between directories and targets.

    Attributes:
        texts: the text of every file of the targets.
        new: files that are missing.
        changed: files with the mark and another text.
        stale: files with the mark that are no longer generated.
        foreign: plain files in the way without the mark.
        blocked: other things in the way: directories, links, pipes.
        unexpected: files with the suffixes of a target but without a mark. They stay.
    """

    texts: dict[Path, str] = field(default_factory=dict[Path, str])
    new: list[Path] = field(default_factory=list[Path])
    changed: list[Path] = field(default_factory=list[Path])
    stale: list[Path] = field(default_factory=list[Path])
    foreign: list[Path] = field(default_factory=list[Path])
    blocked: list[Path] = field(default_factory=list[Path])
    unexpected: list[Path] = field(default_factory=list[Path])

    def __bool__(self) -> bool:
        return bool(self.outdated or self.foreign or self.blocked or self.unexpected)

    @property
    def outdated(self) -> list[Path]:
        """The files that :func:`update` writes and removes."""
        return [*self.new, *self.changed, *self.stale]

    def refuse(self, force: bool = False) -> None:
        """Raise when a file is in the way.

        Args:
            force: whether to replace plain files without the mark.

        Raises:
            RefusedError: with all files that are in the way.
        """
        lines = [f"{path}: {NOT_PLAIN}" for path in self.blocked]
        for path in [] if force else self.foreign:
            lines.append(
                f"{path}: in the way, and not a file that the generator made; "
                "move it, or replace it by --force"
            )
        if lines:
            raise RefusedError(sorted(lines))


class RefusedError(Exception):
    """Files are in the way; ``lines`` names each. Nothing was written."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def compare(targets: Sequence[Target]) -> Changes:
    """The changes that writing the targets would make.

    Raises:
        OSError: when a directory is a link, or something cannot be read.
    """
    changes = Changes()
    for target in targets:
        for directory in target.directories:
            check_way(directory)
        for name, text in sorted(target.files.items()):
            path = target.directory / name
            changes.texts[path] = text
            _compare_file(path, text, target, changes)
        if target.suffixes:
            _find_others(target, changes)
    return changes


def _compare_file(path: Path, text: str, target: Target, changes: Changes) -> None:
    plain = is_plain(path)
    if plain is None:
        changes.new.append(path)
    elif not plain:
        changes.blocked.append(path)
    elif path.stat().st_size > MAX_BYTES or path.read_bytes() != text.encode():
        (changes.changed if target.is_ours(path) else changes.foreign).append(path)


def _find_others(target: Target, changes: Changes) -> None:
    """Add files with the suffixes of a target that are not generated by it."""
    out = target.directory
    folders = {out / folder for folder in target.folders}
    for path in sorted(out.rglob("*")) if out.is_dir() else []:
        if path.suffix not in target.suffixes or path in changes.texts or path.is_dir():
            continue
        ours = path.parent in folders and is_plain(path) is True and target.is_ours(path)
        (changes.stale if ours else changes.unexpected).append(path)


def update(targets: Sequence[Target], force: bool = False) -> Changes:
    """Write files that differ and remove those that are no longer generated.

    Args:
        targets: the files.
        force: replace plain files in the way, too.

    Raises:
        RefusedError: when files are in the way. Nothing was written.
        OSError: when another run writes to a directory, or a file cannot be written.
    """
    changes = compare(targets)
    changes.refuse(force)
    if not (changes.outdated or changes.foreign):
        return changes
    encoded = {path: text.encode() for path, text in changes.texts.items()}
    with ExitStack() as locks:
        for directory in sorted({each for target in targets for each in target.directories}):
            locks.enter_context(locked(directory))
        changes = compare(targets)  # another run may have finished before the lock was acquired
        changes.refuse(force)
        for path in (*changes.new, *changes.changed, *changes.foreign):
            replace_file(path, encoded[path])
        for path in changes.stale:
            path.unlink()
    return changes


def differences(changes: Changes) -> str:
    """The changes as a unified diff, from the current files to the generated ones."""
    parts: list[str] = []
    for path in sorted(changes.outdated):
        there = path.read_bytes().decode(errors="replace") if path.exists() else ""
        before = there.splitlines(True)
        after = changes.texts.get(path, "").splitlines(True)
        old = str(path) if path.exists() else "/dev/null"
        new = f"{path} (generated)" if path in changes.texts else "/dev/null"
        parts += difflib.unified_diff(before, after, old, new)
    return "".join(parts)
