"""Differences between documents and schema that a person has reviewed, each with its reason.

The file is a list of reasons, each with the differences that it explains::

    - reason: The store accepts an update without it.
      differences:
        - required-missing Banners.fields.content

A difference is named by rule and subject, and by what either side says where that is compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from bigcommerce_sdk.json_types import is_list, is_object

from ..diff.changes import Change


class UnusableFileError(Exception):
    """A file of accepted differences that cannot be read; says which and why."""


@dataclass(frozen=True)
class Accepted:
    """The accepted differences of one file: the reason of each by its name."""

    path: Path
    reasons: dict[str, str]

    def marked(self, changes: Iterable[Change]) -> list[Change]:
        """The changes, with those marked as acknowledged that the file explains."""
        return [replace(each, acknowledged=name_of(each) in self.reasons) for each in changes]

    def stale(self, changes: Iterable[Change], scope: set[str]) -> list[str]:
        """Entries that match no difference.

        Args:
            changes: every difference that was found.
            scope: the resources that were compared; entries of others are left alone.
        """
        found = {name_of(each) for each in changes}
        stale = (name for name in self.reasons if name not in found)
        return [name for name in stale if _resource(name) in scope or not _resource(name)]


def name_of(change: Change) -> str:
    """What the file calls a difference."""
    before, after = change.words.get("before", ""), change.words.get("after", "")
    sides = f" ({before} -> {after})" if before or after else ""
    return f"{change.rule.id} {change.subject}{sides}"


def read_accepted(path: Path) -> Accepted:
    """Read a file of accepted differences.

    Raises:
        UnusableFileError: when it cannot be read, or is not such a list.
    """
    try:
        tree: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        raise UnusableFileError(f"{path}: cannot be read: {' '.join(str(error).split())}") from None
    if not is_list(tree):
        raise UnusableFileError(f"{path}: must be a list of reasons with their differences")
    reasons: dict[str, str] = {}
    for number, entry in enumerate(tree, 1):
        where = f"{path}: entry {number}"
        if not is_object(entry) or set(entry) != {"reason", "differences"}:
            raise UnusableFileError(f"{where}: must have the keys `reason` and `differences`")
        reason, names = entry["reason"], entry["differences"]
        if not isinstance(reason, str) or not reason.strip():
            raise UnusableFileError(f"{where}: `reason` must be a text")
        if not is_list(names) or not names or not all(isinstance(each, str) for each in names):
            raise UnusableFileError(f"{where}: `differences` must be a list of texts")
        for name in map(str, names):
            if name in reasons:
                raise UnusableFileError(f"{where}: {name!r} stands twice")
            reasons[name] = reason
    return Accepted(path, reasons)


def _resource(name: str) -> str:
    """The resource of an entry; empty for a call that belongs to none."""
    first = name.partition(" ")[2].partition(".")[0]
    return first if first.isidentifier() else ""
