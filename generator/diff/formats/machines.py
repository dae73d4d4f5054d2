"""Reports for programs: JSON, GitHub's annotations, JUnit."""

from __future__ import annotations

import json
from xml.etree import ElementTree

from ..changes import Change, visible
from ..report import Report
from ..rules import Level

_COMMANDS: dict[Level, str] = {
    "breaking": "error",
    "risky": "warning",
    "safe": "notice",
    "docs": "notice",
    "missing": "warning",
    "different": "warning",
    "beyond": "notice",
}


def as_json(report: Report) -> str:
    """A report as one object."""
    found = report.proposal
    version = {"bump": found.bump, "next": found.version, "why": found.why}
    document = {
        "base": report.base,
        "head": report.head,
        "counts": {level: len(changes) for level, changes in report.by_level.items()},
        **({"version": version} if report.leads_on else {}),
        "changes": [
            {
                "rule": each.rule.id,
                "level": each.rule.level,
                "direction": each.rule.direction,
                "subject": each.subject,
                "was": each.was,
                "file": each.position.file,
                "line": each.position.line,
                "side": each.side,
                "meaning": each.sentence(),
                "acknowledged": each.acknowledged,
                "fails": report.fails(each),
            }
            for each in report.changes
        ],
    }
    return json.dumps(document, indent=1) + "\n"


def as_github(report: Report) -> str:
    """A report as workflow commands, which GitHub shows beside the lines they speak of."""
    return "".join(f"{_annotation(each)}\n" for each in report.changes)


def _annotation(change: Change) -> str:
    command = "notice" if change.acknowledged else _COMMANDS[change.rule.level]
    properties = {
        "file": change.position.file,
        "line": str(change.position.line),
        "title": f"{change.rule.level}: {change.rule.id}",
    }
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{command} {listed}::{_message(f'{change.subject}: {change.sentence()}')}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def as_junit(report: Report) -> str:
    """A report as a suite of tests, in which the changes that fail the review fail."""
    suite = ElementTree.Element(
        "testsuite",
        name=report.title.lower(),
        tests=str(len(report.changes)),
        failures=str(len(report.failing)),
        errors="0",
        skipped="0",
    )
    for each in report.changes:
        owner = each.subject.partition(".")[0]
        case = ElementTree.SubElement(
            suite,
            "testcase",
            classname=owner,
            name=each.name,
            file=visible(each.position.file),
            line=str(each.position.line),
        )
        sentence = each.sentence()
        if report.fails(each):
            failure = ElementTree.SubElement(
                case, "failure", type=each.rule.level, message=f"{each.rule.level}: {sentence}"
            )
            failure.text = f"{visible(each.position.file)}:{each.position.line}"
        else:
            ElementTree.SubElement(case, "system-out").text = f"{each.rule.level}: {sentence}"
    ElementTree.indent(suite, " ")
    text = ElementTree.tostring(suite, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'
