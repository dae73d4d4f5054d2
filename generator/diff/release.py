"""What changes mean for the next version and its changelog, and which of them it names already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ..problems import plural
from .changes import Change, code
from .rules import Level

Bump = Literal["major", "minor", "patch", "none"]

#: The part of the version that a level raises, once there is a 1.0.
BUMPS: dict[Level, Bump] = {
    "breaking": "major",
    "risky": "minor",
    "safe": "minor",
    "docs": "patch",
}
#: How an entry of the changelog begins.
_ENTRIES: dict[Level, str] = {"breaking": "Breaking: ", "risky": "Mind: ", "safe": "", "docs": ""}
_WIDTH = 100


@dataclass(frozen=True)
class Proposal:
    """The next version.

    Attributes:
        bump: the part of the version that the changes raise.
        version: what that gives; empty where the present version is not known.
        why: the reason, in one line.
    """

    bump: Bump
    version: str
    why: str


def proposal(changes: Sequence[Change], version: str) -> Proposal:
    """The next version after ``version``, as semantic versioning has it."""
    if not changes or not re.match(r"\d+\.\d+\.\d+", version):
        return Proposal(
            "none", version, "nothing changed" if not changes else "no version is known"
        )
    level = min(changes, key=lambda each: each.order).rule.level
    bump = BUMPS[level]
    count = sum(each.rule.level == level for each in changes)
    why = plural(count, f"{level} change")
    if bump == "major" and version.startswith("0."):
        bump, why = "minor", f"{why}; before 1.0.0 they raise the minor number"
    following = next_version(version, bump)
    if following == release_of(version):
        why = f"{why}; {version} is already on its way there"
    return Proposal(bump, following, why)


def next_version(version: str, bump: Bump) -> str:
    """The version after ``version``, such as "1.2.0", when a part of it is raised.

    A version in development includes what it raises already: after "1.0.0.dev0" comes "1.0.0".
    Before 1.0.0, "major" raises the minor number.
    """
    major, minor, patch, development = _parts(version)
    if bump == "major" and major == 0:
        bump = "minor"
    ahead = {"major": (minor, patch) == (0, 0), "minor": patch == 0, "patch": True, "none": True}
    if development and ahead[bump]:
        return f"{major}.{minor}.{patch}"
    raised = {
        "major": (major + 1, 0, 0),
        "minor": (major, minor + 1, 0),
        "patch": (major, minor, patch + 1),
        "none": (major, minor, patch),
    }[bump]
    return ".".join(map(str, raised))


def release_of(version: str) -> str:
    """The release that a version in development leads to: "1.0.0" of "1.0.0.dev0"."""
    return ".".join(map(str, _parts(version)[:3]))


def _parts(version: str) -> tuple[int, int, int, str]:
    found = re.match(r"(\d+)\.(\d+)\.(\d+)(.*)", version)
    if not found:
        raise ValueError(f"a version has three numbers, such as 1.2.0, got {version!r}")
    major, minor, patch, development = found.groups()
    return int(major), int(minor), int(patch), development


def entry(changes: Iterable[Change]) -> str:
    """Items for the changelog. Each names the rule and the subject of its change, which is also
    what acknowledges it; changes of documentation are not listed."""
    return "".join(
        _item(f"{_ENTRIES[each.rule.level]}{each.sentence(code)} ({each.name})")
        for each in changes
        if each.rule.level != "docs"
    )


def _item(text: str) -> str:
    lines = ["-"]
    for word in text.split(" "):
        if len(lines[-1]) + len(word) >= _WIDTH:
            lines.append(" ")
        lines[-1] += f" {word}"
    return "\n".join(lines) + "\n"


def acknowledged(changes: Iterable[Change], changelog: str) -> list[Change]:
    """The changes, marked where an item of the changelog's unreleased section names them, as in
    ``filter-removed Orders.filters.min_id``."""
    items = _items(changelog)
    return [
        replace(each, acknowledged=any(_names(item, each.name) for item in items))
        for each in changes
    ]


def _names(item: str, name: str) -> bool:
    pattern = rf"(?<![\w.-]){re.escape(' '.join(name.split()))}(?![\w-]|[.:+]\w)"
    return re.search(pattern, item) is not None


def _items(changelog: str) -> list[str]:
    """The items of the unreleased section, each in one line."""
    section = re.search(
        r"^## \[?Unreleased\]?[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.M | re.S | re.I
    )
    items: list[list[str]] = []
    inside = False
    for line in section[1].splitlines() if section else ():
        item = re.match(r"\s*[-*] (.*)", line)
        if item:
            items.append([item[1]])
        elif inside and line[:1] in (" ", "\t") and line.strip():
            items[-1].append(line)
        inside = bool(item) or (inside and bool(line.strip()) and line[:1] in (" ", "\t"))
    return [" ".join(" ".join(item).split()) for item in items]
