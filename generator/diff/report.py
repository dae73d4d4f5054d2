"""What all formats tell: the changes, how many of each level, and the version they lead to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from .changes import Change
from .release import Proposal, proposal
from .rules import LEVELS, Level


@dataclass(frozen=True)
class Report:
    """The outcome of one comparison.

    Attributes:
        base: how BASE was named.
        head: how HEAD was named.
        changes: what changed, the worst first.
        version: the present version of the SDK.
        fail_on: the mildest level that fails; empty when none does.
        levels: the levels that changes have, the worst first, each with what it says.
        title: what the report is about.
        nothing: what is said when there is no change.
        leads_on: whether the changes are those of a release, which has a next version.
    """

    base: str
    head: str
    changes: Sequence[Change]
    version: str = ""
    fail_on: Level | Literal[""] = ""
    levels: Mapping[Level, str] = field(default_factory=lambda: LEVELS)
    title: str = "Schema changes"
    nothing: str = "None: apps see no difference."
    leads_on: bool = True

    @property
    def proposal(self) -> Proposal:
        """The next version."""
        return proposal(self.changes, self.version)

    @property
    def by_level(self) -> dict[Level, list[Change]]:
        """The changes of each level, the worst level first."""
        return {
            level: [each for each in self.changes if each.rule.level == level]
            for level in self.levels
        }

    def fails(self, change: Change) -> bool:
        """Whether a change fails the review."""
        if not self.fail_on or change.acknowledged:
            return False
        levels = list(self.levels)
        return levels.index(change.rule.level) <= levels.index(self.fail_on)

    @property
    def failing(self) -> list[Change]:
        """The changes that fail the review."""
        return [each for each in self.changes if self.fails(each)]

    @property
    def summary(self) -> str:
        """How many changes there are, in one line."""
        if not self.changes:
            return "No change."
        counts = [f"{len(found)} {level}" for level, found in self.by_level.items() if found]
        waived = sum(each.acknowledged for each in self.changes)
        return ", ".join(counts) + (f"; {waived} acknowledged" if waived else "") + "."

    @property
    def next_version(self) -> str:
        """The proposed version, in one line; empty where changes lead to none."""
        if not self.leads_on:
            return ""
        found = self.proposal
        if found.bump == "none":
            return f"Version: stays, since {found.why}."
        return f"Version: {found.bump}, so {found.version}: {found.why}."
