"""The reference of schema changes, generated from the table of rules."""

from __future__ import annotations

from pathlib import Path

from ..diff.release import BUMPS
from ..diff.rules import DIRECTIONS, LEVELS, RULES
from ..render import templating
from ..writing.marks import notice
from ..writing.writer import Target

NAME = "schema-changes.md"


def page() -> str:
    """Render the page."""
    return (
        templating.environment()
        .get_template("schema_changes.md.j2")
        .render(
            levels=LEVELS,
            directions=DIRECTIONS,
            rules=RULES,
            bumps=BUMPS,
            mark=notice("generator/diff/rules.py", "docs"),
        )
    )


def target(directory: Path) -> Target:
    """The page as a file of a directory."""
    return Target(directory, {NAME: page()}, "docs")
