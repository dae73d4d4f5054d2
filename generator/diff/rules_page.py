"""The documentation of the rules, made from their table."""

from __future__ import annotations

from pathlib import Path

from .. import templating
from ..atomic_writer import holds, place
from .release import BUMPS
from .rules import DIRECTIONS, LEVELS, RULES

NAME = "schema-changes.md"


def page() -> str:
    """The text of the page."""
    return (
        templating.environment()
        .get_template("schema_changes.md.j2")
        .render(levels=LEVELS, directions=DIRECTIONS, rules=RULES, bumps=BUMPS)
    )


def write(directory: Path, check: bool) -> list[Path]:
    """Write the page where it differs; with ``check`` only say whether it does."""
    path, text = directory / NAME, page()
    if holds(path, text):
        return []
    if not check:
        place(path, text)
    return [path]
