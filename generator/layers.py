"""Merging of schema files: those of one directory, and one directory over another.

Files of one directory have no order, so what two of them say of one key must agree. A directory
that is laid over another one replaces values, and removes with ``null``, as JSON Merge Patch
(RFC 7396) does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable
from collections.abc import Sequence as SequenceOf
from dataclasses import dataclass, field, replace

from .language.kinds import suggestion
from .problems import Position, Problem, Problems
from .source import Mapping, Node, Sequence, Text

#: How an overlay spells that a key of its base is removed.
REMOVED = ("null", "~")
#: Keys that an overlay cannot remove, with what is in them: every client has the sub-resources.
CANNOT_BE_REMOVED = ("sub_resources",)
#: Keys of a field or parameter that belong to its type. When an overlay changes the type, those
#: of the old type go.
TYPE_KEYS = frozenset(
    {
        "default",
        "enum",
        "example",
        "format",
        "included",
        "items",
        "many",
        "max",
        "max_items",
        "max_length",
        "min",
        "min_length",
        "none_as",
        "none_when",
        "of",
        "to",
        "via",
        "wire",
        "write",
    }
)
#: Edits that are left out to find the reason of a problem, the likely ones first.
MOST_TRIES = 10
#: Keys that say what an array holds.
ITEM_KEYS = frozenset({"of", "enum"})

Path = tuple[str, ...]


@dataclass(frozen=True)
class Edit:
    """A key that an overlay adds, removes, or gives another value.

    Attributes:
        path: the key, below those that hold it.
        position: where the overlay has it.
        base: where the base has it, or else what would hold it.
    """

    path: Path
    position: Position
    base: Position


@dataclass
class Layers:
    """Merges mappings, and collects problems and edits.

    Attributes:
        problems: where what is wrong is collected.
        left_out: edits that are not made.
        edits: what overlays changed so far.
        merged: where overlays have mappings that they only change.
    """

    problems: Problems
    left_out: Container[Edit] = ()
    edits: list[Edit] = field(default_factory=list[Edit])
    merged: set[Position] = field(default_factory=set[Position])

    # -- files of one directory -------------------------------------------------------------

    def joined(self, one: Mapping, other: Mapping, path: Path = ()) -> Mapping:
        """Two mappings of one directory as one. A key that both have must have one value."""
        entries, keys = dict(one.entries), dict(one.keys)
        for key, node in other.entries.items():
            first, here = entries.get(key), (*path, key)
            if first is None:
                entries[key], keys[key] = node, other.keys[key]
            elif isinstance(first, Mapping) and isinstance(node, Mapping):
                entries[key] = self.joined(first, node, here)
            elif _value(first) != _value(node):
                self.problems.add(
                    other.keys[key],
                    "disagreement",
                    f"{'.'.join(here)} is {_shown(node)} here and {_shown(first)} in {keys[key]}; "
                    "two files of one directory must agree, so change or delete one",
                )
        return replace(one, entries=entries, keys=keys)

    # -- one directory over another ---------------------------------------------------------

    def laid_over(self, below: Mapping, over: Mapping, path: Path = ()) -> Mapping:
        """A mapping with another one on top: mappings merge, ``null`` removes, everything else
        is replaced."""
        self.merged.add(over.position)
        gone = self._of_the_old_type(below, over, path)
        entries = {key: node for key, node in below.entries.items() if key not in gone}
        keys = {key: at for key, at in below.keys.items() if key not in gone}
        removed = dict(below.removed)
        for key, node in over.entries.items():
            base, here, at = entries.get(key), (*path, key), over.keys[key]
            if isinstance(base, Mapping) and isinstance(node, Mapping):
                entries[key], keys[key] = self.laid_over(base, node, here), at
                continue
            edit = Edit(here, at, below.keys.get(key, below.position))
            if is_removal(node):
                if self._may_remove(below.entries, here, at) and self._is_made(edit):
                    entries.pop(key, None)
                    keys.pop(key, None)
                    removed[key] = at
                continue
            known = below.entries.get(key)
            if known is None or _value(known) != _value(node):
                if not self._is_made(edit):
                    continue
            elif base is not None:
                continue
            entries[key], keys[key] = node, at
            removed.pop(key, None)
        if "columns" not in over.entries:
            _drop_columns(entries)
        return Mapping(entries, keys, over.position, removed)

    def added(self, node: Mapping, path: Path) -> Mapping:
        """A mapping that an overlay adds as a whole."""
        edits = {key: Edit((*path, key), at, node.position) for key, at in node.keys.items()}
        return replace(
            node, entries={k: v for k, v in node.entries.items() if self._is_made(edits[k])}
        )

    def _is_made(self, edit: Edit) -> bool:
        if edit in self.left_out:
            return False
        self.edits.append(edit)
        return True

    def _of_the_old_type(self, below: Mapping, over: Mapping, path: Path) -> frozenset[str]:
        """The keys that describe the type that a field or parameter had, where it gets another."""
        for key, belonging in (("type", TYPE_KEYS), ("items", ITEM_KEYS)):
            old, new = below.entries.get(key), over.entries.get(key)
            # a field that is *named* type is no word
            words = isinstance(old, Text) and isinstance(new, Text) and old.text != new.text
            if words or (key == "items" and old and new and type(old) is not type(new)):
                edit = Edit((*path, key), over.keys[key], below.keys[key])
                return frozenset() if edit in self.left_out else belonging
        return frozenset()

    def _may_remove(self, known: Iterable[str], path: Path, at: Position) -> bool:
        name = path[-1]
        if name not in known:
            said = f"there is no {name} to remove{suggestion(name, known)}"
            self.problems.add(at, "nothing-to-remove", said)
            return False
        if _is_sub_resource(path):
            self.problems.add(
                at,
                "cannot-remove",
                "sub-resources cannot be removed, since every client has them; remove the field "
                "or link that leads to one instead",
            )
            return False
        return True


def attributed(
    found: SequenceOf[Problem],
    edits: SequenceOf[Edit],
    is_elsewhere: Callable[[Position], bool],
    problems_without: Callable[[Edit], Iterable[Problem]],
) -> list[Problem]:
    """The problems that an overlay makes, each at the edit that is the reason.

    Args:
        found: the problems that the schema has with the overlay only.
        edits: what the overlay changes.
        is_elsewhere: whether a problem at a place does not show the reason.
        problems_without: find the problems that the schema has without one edit.
    """
    moved = [each for each in found if is_elsewhere(each.position)]
    reasons: dict[Problem, Edit] = {}
    tried: set[Edit] = set()
    for problem in moved:
        words = {*re.findall(r"\w+", problem.message)}
        likely = sorted(edits, key=lambda each: _likelihood(each, problem, words), reverse=True)
        for edit in likely[:MOST_TRIES]:
            if problem in reasons:
                break
            if edit not in tried:
                tried.add(edit)
                solved = _solved(moved, [*problems_without(edit)])
                reasons = {**dict.fromkeys(solved, edit), **reasons}
        if likely and problem.position.file not in {each.position.file for each in edits}:
            reasons.setdefault(problem, likely[0])
    return [_moved(each, reasons[each]) if each in reasons else each for each in found]


def _solved(problems: SequenceOf[Problem], left: SequenceOf[Problem]) -> list[Problem]:
    """The problems that are not left. One that is left may show at another place."""

    def count(found: SequenceOf[Problem]) -> Counter[tuple[str, str]]:
        return Counter((each.rule, each.message) for each in {*found})

    fewer = count(problems) - count(left)
    return [each for each in problems if each not in left and (each.rule, each.message) in fewer]


def _likelihood(edit: Edit, problem: Problem, words: set[str]) -> tuple[int, bool]:
    """How much of an edit a problem names, and whether both are of one file."""
    return len(words & {*edit.path}), edit.base.file == problem.position.file


def _moved(problem: Problem, edit: Edit) -> Problem:
    """A problem at the edit that is the reason; the place where it showed is named."""
    position, message, overlay = edit.position, problem.message, edit.position.file
    if named := re.search(rf"{re.escape(overlay)}:(\d+)", message):  # both places, turned round
        position = Position(overlay, int(named[1]))
        message = message.replace(named[0], str(problem.position))
    elif problem.position.file != overlay:
        message += f" ({problem.position}; change or remove that here too)"
    return Problem(position, problem.rule, message)


def is_removal(node: Node) -> bool:
    """Whether a value stands for the removal of its key."""
    return isinstance(node, Text) and not node.quoted and node.text in REMOVED


def without_removals(node: Mapping) -> Mapping:
    """A mapping of an overlay without the keys that only remove something."""
    entries = {
        key: without_removals(each) if isinstance(each, Mapping) else each
        for key, each in node.entries.items()
        if not is_removal(each)
    }
    return replace(node, entries=entries)


def _is_sub_resource(path: Path) -> bool:
    """Whether a path below the name of a resource leads to a sub-resource, or to all of them."""
    below = path[1:]
    while below[:1] == CANNOT_BE_REMOVED:
        if len(below) <= 2:
            return True
        below = below[2:]
    return False


def _drop_columns(entries: dict[str, Node]) -> None:
    """Leave out columns of the base whose fields an overlay removes."""
    columns, fields = entries.get("columns"), entries.get("fields")
    if not (isinstance(columns, Sequence) and isinstance(fields, Mapping)):
        return
    left = [x for x in columns.items if not (isinstance(x, Text) and x.text in fields.removed)]
    if left:
        entries["columns"] = replace(columns, items=tuple(left))
    else:
        del entries["columns"]


def _value(node: Node) -> object:
    """What a node says, without where."""
    if isinstance(node, Text):
        return node.text, node.quoted
    if isinstance(node, Sequence):
        return [_value(item) for item in node.items]
    return {key: _value(each) for key, each in node.entries.items()}


def _shown(node: Node) -> str:
    if is_removal(node):
        return "removed"
    if isinstance(node, Text):  # quotes tell text from a number
        return repr(node.text[:60]) if node.quoted else node.text[:60] or "empty"
    if isinstance(node, Sequence):
        return f"[{', '.join(each.text for each in node.items if isinstance(each, Text))}]"[:60]
    return "a mapping"
