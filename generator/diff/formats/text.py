"""A report for a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

from ..changes import Change, visible
from ..report import Report
from ..rules import Level

_COLORS: dict[Level, str] = {
    "breaking": "31",
    "risky": "33",
    "safe": "32",
    "docs": "2",
    "missing": "33",
    "different": "33",
    "beyond": "2",
}


def wants_color(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether a stream should be given color: a terminal, unless ``NO_COLOR`` says otherwise."""
    dumb = environment.get("TERM") == "dumb"
    return stream.isatty() and not environment.get("NO_COLOR") and not dumb


def as_text(report: Report, color: bool = False) -> str:
    """A report as plain lines, grouped by level."""
    lines: list[str] = []
    for level, changes in report.by_level.items():
        for change in changes:
            lines += [*_lines(change, _painted(level, color)), ""]
    lines += filter(None, [report.summary, report.next_version])
    return "\n".join(lines) + "\n"


def _painted(level: Level, color: bool) -> str:
    return f"\x1b[{_COLORS[level]}m{level}\x1b[0m" if color else level


def _lines(change: Change, level: str) -> list[str]:
    where = f"{visible(change.position.file)}:{change.position.line}"
    marks = [" (in BASE)"] * (change.side == "base") + [" (acknowledged)"] * change.acknowledged
    return [f"{where}: {level}: {change.name}{''.join(marks)}", f"    {change.sentence()}"]
