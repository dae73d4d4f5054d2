"""The one way in which commands write files: only what differs, and never over what a person wrote.

A command describes its files as targets. Files that are to be replaced or removed have to carry
the mark of the command (see :mod:`generator.marks`), unless the command is forced. Either all
targets can be written, or none is.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from .atomic_writer import NOT_PLAIN, check_way, is_plain, locked, replace_file
from .marks import is_marked

#: No generated file is larger; what is, is not read to look for a mark.
MAX_BYTES = 100_000_000


@dataclass(frozen=True)
class Target:
    """The files that a command makes in one directory.

    Attributes:
        directory: where they are.
        files: their texts by their names.
        command: the command whose mark they carry; empty for files without a mark, which are
            never replaced.
        suffixes: marked files with these suffixes that are not in ``files`` are removed.
    """

    directory: Path
    files: Mapping[str, str]
    command: str
    suffixes: tuple[str, ...] = ()

    def is_ours(self, path: Path) -> bool:
        """Whether a plain file carries the mark of the command."""
        if not self.command or path.stat().st_size > MAX_BYTES:
            return False
        return is_marked(path.read_bytes(), self.command)


@dataclass(frozen=True)
class Changes:
    """What stands between directories and the files that they should hold.

    Attributes:
        texts: the text of every file of the targets.
        new: files that are missing.
        changed: files that carry the mark, with another text.
        stale: files that carry the mark and are no longer made.
        foreign: plain files in the way that do not carry the mark.
        blocked: other things in the way: directories, links, pipes.
        unexpected: files with the suffixes of a target that no command made. They stay.
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
        """What :func:`update` writes and removes."""
        return [*self.new, *self.changed, *self.stale]

    def refuse(self, force: bool = False) -> None:
        """Stop when something is in the way.

        Args:
            force: whether plain files may be replaced although a person wrote them.

        Raises:
            RefusedError: with everything that is in the way.
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
    """What writing the targets would do.

    Raises:
        OSError: when a directory is a link, or something cannot be read.
    """
    changes = Changes()
    for target in targets:
        check_way(target.directory)
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
    """The files with the suffixes of a target that it does not make."""
    out = target.directory
    for path in sorted(out.rglob("*")) if out.is_dir() else []:
        if path.suffix not in target.suffixes or path in changes.texts or path.is_dir():
            continue
        ours = path.parent == out and is_plain(path) is True and target.is_ours(path)
        (changes.stale if ours else changes.unexpected).append(path)


def update(targets: Sequence[Target], force: bool = False) -> Changes:
    """Write what differs and remove what is no longer made.

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
        for directory in sorted({target.directory for target in targets}):
            locks.enter_context(locked(directory))
        changes = compare(targets)  # another run may have ended since
        changes.refuse(force)
        for path in (*changes.new, *changes.changed, *changes.foreign):
            replace_file(path, encoded[path])
        for path in changes.stale:
            path.unlink()
    return changes


def differences(changes: Changes) -> str:
    """The changes as a unified diff, from what is there to what should be."""
    parts: list[str] = []
    for path in sorted(changes.outdated):
        there = path.read_bytes().decode(errors="replace") if path.exists() else ""
        before = there.splitlines(True)
        after = changes.texts.get(path, "").splitlines(True)
        old = str(path) if path.exists() else "/dev/null"
        new = f"{path} (generated)" if path in changes.texts else "/dev/null"
        parts += difflib.unified_diff(before, after, old, new)
    return "".join(parts)
