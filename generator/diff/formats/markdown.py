"""A report as a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..changes import Change, code, visible
from ..report import Report

_REACHES = {"sends": "requests", "receives": "replies", "both": "both", "none": ""}
_HEADER = ("| rule | subject | reaches | what it means | where |", "|-|-|-|-|-|")
BAR = "\\|"


def as_markdown(report: Report) -> str:
    """A summary, then a table for each level; what is only documentation is folded."""
    if not report.changes:
        return f"## {report.title}\n\n{report.nothing}\n"
    parts = [f"## {report.title}", "", *_summary(report)]
    parts += ["", report.next_version] if report.leads_on else []
    for level, changes in report.by_level.items():
        if not changes:
            continue
        title = f"{level.capitalize()} ({len(changes)})"
        table = ["", *_HEADER, *_rows(changes), ""]
        if level == "docs":
            parts += ["", "<details>", f"<summary>{title}</summary>", *table, "</details>"]
        else:
            parts += ["", f"### {title}", *table[:-1]]
    return "\n".join(parts) + "\n"


def cell(text: str) -> str:
    """A code span for a table, where a bar would end the cell.

    GitHub pairs backslashes before it looks for an escaped bar, and nothing escapes them within
    code; a bar that one would leave bare is shown as a broken one.
    """
    return code(re.sub(r"(\\*)\|", lambda run: f"{run[1]}{'¦' if len(run[1]) % 2 else BAR}", text))


def _summary(report: Report) -> Iterable[str]:
    yield "| level | changes | acknowledged |"
    yield "|-|-|-|"
    for level, changes in report.by_level.items():
        waived = sum(each.acknowledged for each in changes)
        yield f"| **{level}**: {report.levels[level]} | {len(changes)} | {waived or ''} |"


def _rows(changes: Iterable[Change]) -> Iterable[str]:
    for each in changes:
        place = f"{visible(each.position.file)}:{each.position.line}"
        where = cell(place) + (" in BASE" if each.side == "base" else "")
        rule = cell(each.rule.id) + (" (acknowledged)" if each.acknowledged else "")
        subject, reach = cell(each.subject), _REACHES[each.rule.direction]
        yield f"| {rule} | {subject} | {reach} | {each.sentence(cell)} | {where} |"
