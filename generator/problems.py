"""What is wrong with a schema, and where. All problems are collected and reported at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Characters of a message that are shown; it may quote what was written.
LONGEST_MESSAGE = 500


def plural(count: int, noun: str) -> str:
    """A count with its noun: ``1 problem``, ``2 problems``."""
    return f"{count} {noun}{'s' if count != 1 else ''}"


@dataclass(frozen=True, order=True)
class Position:
    """A place in a schema file; lines count from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Placed:
    """A part of a schema file, and the positions of its keys there.

    A key of a mapping under a key is called by both: ``paging.keyset``.
    """

    keys: Mapping[str, Position] = field(
        default_factory=dict[str, Position], kw_only=True, compare=False, repr=False
    )
    position: Position = field(kw_only=True)

    def at(self, *keys: str) -> Position:
        """The position of the first of the keys that was written, or of the whole part."""
        return next((self.keys[key] for key in keys if key in self.keys), self.position)


@dataclass(frozen=True, order=True)
class Problem:
    """One broken rule."""

    position: Position
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.position}: {self.rule}: {self.message}"


@dataclass
class Problems:
    """The problems found so far."""

    found: list[Problem] = field(default_factory=list[Problem])

    def add(self, position: Position, rule: str, message: str) -> None:
        if len(message) > LONGEST_MESSAGE:
            message = f"{message[:LONGEST_MESSAGE]}..."
        self.found.append(Problem(position, rule, message))

    def raise_if_any(self) -> None:
        """Stop here when anything was found.

        Raises:
            SchemaError: with every problem, in the order of files and lines.
        """
        if self.found:
            raise SchemaError(sorted(set(self.found)))


class SchemaError(Exception):
    """The schema cannot be used; ``problems`` lists the reasons."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
