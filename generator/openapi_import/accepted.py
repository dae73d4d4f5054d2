"""Accepted differences between documents and schema: reviewed, each with its reason.

The file is a list of reasons, each with the differences that it explains::

    - reason: The text of the document calls the field read-only.
      differences:
        - field-missing Orders.fields.tax_provider_id in create, update

The name of a difference has its rule, its subject, the calls or responses of the record, and both
compared sides. Any other difference, or the same one elsewhere, is new.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from .. import source
from ..diff.changes import Change
from ..problems import Position, Problems

_KEYS = ("reason", "differences")


@dataclass(frozen=True)
class Accepted:
    """The accepted differences of a file: their positions by name."""

    listed: Mapping[str, Position]

    def marked(self, changes: Iterable[Change]) -> list[Change]:
        """Mark the differences that the file lists as acknowledged."""
        return [replace(each, acknowledged=name_of(each) in self.listed) for each in changes]

    def stale(self, changes: Iterable[Change], scope: set[str]) -> list[str]:
        """Entries that match no difference, with their positions in the file.

        Args:
            changes: all differences.
            scope: the resources that were compared; entries of other resources are skipped.
        """
        found = {name_of(each) for each in changes}
        return [
            f"{position}: stale, remove it: {name}"
            for name, position in self.listed.items()
            if name not in found and (not _resource(name) or _resource(name) in scope)
        ]


def name_of(change: Change) -> str:
    """The name of a difference in the file."""
    place, before, after = (change.words.get(key, "") for key in ("place", "before", "after"))
    sides = f" ({before} -> {after})" if before or after else ""
    return f"{change.name}{f' in {place}' if place else ''}{sides}"


def read_accepted(path: Path, problems: Problems) -> Accepted:
    """Read a file of accepted differences; adds its problems to ``problems``."""
    shown = str(path)
    content = source.read_content(path, shown, problems)
    root = None if content is None else source.read_node(content, shown, problems)
    if root is not None and not isinstance(root, source.Sequence):
        problems.add(root.position, "not-a-list", "must be a list of entries with a reason each")
    listed: dict[str, Position] = {}
    for entry in root.items if isinstance(root, source.Sequence) else ():
        for name in _names(entry, problems):
            if name.text in listed:
                at = f"line {listed[name.text].line}"
                problems.add(name.position, "listed-twice", f"{name.text!r} is listed in {at} too")
            listed.setdefault(name.text, name.position)
    return Accepted(listed)


def _names(entry: source.Node, problems: Problems) -> Iterator[source.Text]:
    """The differences of one entry."""
    if not isinstance(entry, source.Mapping) or set(entry.entries) != set(_KEYS):
        problems.add(entry.position, "entry", f"must have the keys {' and '.join(_KEYS)}")
        return
    reason, names = (entry.entries[key] for key in _KEYS)
    if not isinstance(reason, source.Text) or not reason.text.strip():
        problems.add(reason.position, "reason", "must be text that says what decides")
    if not isinstance(names, source.Sequence) or not names.items:
        problems.add(names.position, "differences", "must be a list of names of differences")
        return
    for name in names.items:
        if isinstance(name, source.Text) and name.text.strip():
            yield name
        else:
            problems.add(name.position, "differences", "must be the name of a difference")


def _resource(name: str) -> str:
    """The resource of an entry; empty for a call without a resource."""
    first = name.partition(" ")[2].partition(".")[0]
    return first if first.isidentifier() else ""
