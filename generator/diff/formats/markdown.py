"""A report as a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.diff.changes import Change, visible
from generator.diff.report import Report
from generator.diff.rules import LEVELS


def as_markdown(report: Report) -> str:
    """A summary, then a table for each level; what is only documentation is folded."""
    if not report.changes:
        return "## Schema changes\n\nNone: apps see no difference.\n"
    parts = ["## Schema changes", "", *_summary(report), "", report.next_version]
    for level, changes in report.by_level.items():
        if not changes:
            continue
        title = f"{level.capitalize()} ({len(changes)})"
        table = ["", "| rule | subject | what it means | where |", "|-|-|-|-|", *_rows(changes), ""]
        if level == "docs":
            parts += ["", "<details>", f"<summary>{title}</summary>", *table, "</details>"]
        else:
            parts += ["", f"### {title}", *table[:-1]]
    return "\n".join(parts) + "\n"


def code(text: str) -> str:
    """A code span that holds any text, also within a table."""
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    padding = " " if text[:1] in ("`", " ") or text[-1:] in ("`", " ") else ""
    inner = text.replace("|", "\\|")
    return f"{fence}{padding}{inner}{padding}{fence}" if text.strip() else "` `"


def _summary(report: Report) -> Iterable[str]:
    yield "| level | changes | acknowledged |"
    yield "|-|-|-|"
    for level, changes in report.by_level.items():
        waived = sum(each.acknowledged for each in changes)
        yield f"| **{level}**: {LEVELS[level]} | {len(changes)} | {waived or ''} |"


def _rows(changes: Iterable[Change]) -> Iterable[str]:
    for each in changes:
        place = f"{visible(each.position.file)}:{each.position.line}"
        where = code(place) + (" in BASE" if each.side == "base" else "")
        mark = " (acknowledged)" if each.acknowledged else ""
        sentence = each.sentence(code)
        yield f"| {code(each.rule.id)}{mark} | {code(each.subject)} | {sentence} | {where} |"
