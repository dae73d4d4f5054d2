"""Merging of schema files: those of one directory, and one directory over another.

Files of one directory have no order, so what two of them say of one key must agree. A directory
that is laid over another one replaces values, and removes with ``null``, as JSON Merge Patch
(RFC 7396) does.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
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
        "format",
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
#: Keys that say what an array holds.
ITEM_KEYS = frozenset({"of", "enum"})

Path = tuple[str, ...]


@dataclass(frozen=True)
class Edit:
    """A key of the base that an overlay replaces or removes.

    Attributes:
        path: the key, below those that hold it.
        position: where the overlay has it.
        base: where the base has it.
    """

    path: Path
    position: Position
    base: Position


@dataclass
class Layers:
    """Merges mappings, and collects problems and edits.

    Attributes:
        problems: where what is wrong is collected.
        edits: what overlays replaced and removed so far.
    """

    problems: Problems
    edits: list[Edit] = field(default_factory=list[Edit])

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
        entries, keys, removed = dict(below.entries), dict(below.keys), dict(below.removed)
        for key in _of_the_old_type(below, over):
            del entries[key], keys[key]
        for key, node in over.entries.items():
            base, here, at = entries.get(key), (*path, key), over.keys[key]
            if is_removal(node):
                if self._may_remove(below.entries, here, at):
                    self.edits.append(Edit(here, at, below.keys[key]))
                    entries.pop(key, None)
                    keys.pop(key, None)
                    removed[key] = at
                continue
            keys[key] = at
            removed.pop(key, None)
            if isinstance(base, Mapping) and isinstance(node, Mapping):
                entries[key] = self.laid_over(base, node, here)
                continue
            entries[key] = node
            if key in below.entries:
                self.edits.append(Edit(here, at, below.keys[key]))
        return Mapping(entries, keys, over.position, removed)

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
    found: Iterable[Problem],
    of_base: Iterable[Problem],
    edits: SequenceOf[Edit],
    resources: Container[str],
) -> list[Problem]:
    """Problems that an overlay makes in files of its base, at the edit that is the reason.

    The base without an overlay is fine there, and its files are the SDK's, so the overlay has to
    change.

    Args:
        found: the problems of all directories.
        of_base: those that the base has alone.
        edits: what overlays replace and remove.
        resources: the names of the resources of the base.
    """
    known, files = {*of_base}, {edit.base.file for edit in edits}
    result: list[Problem] = []
    for problem in found:
        words = re.findall(r"\w+", problem.message)
        file = problem.position.file
        if problem.rule == "unreachable" and words[-1] in resources and problem not in known:
            continue  # the overlay removed the link that led there; a client has it still
        if problem in known or file not in files:
            result.append(problem)
            continue

        quoted = re.findall(r"\w+", " ".join(re.findall("'([^']*)'", problem.message)))
        edit = max(edits, key=lambda each: _likelihood(each, problem, quoted, words))
        said = f"{problem.message} ({problem.position}; change or remove that here too)"
        result.append(Problem(edit.position, problem.rule, said))
    return result


def _likelihood(edit: Edit, problem: Problem, *named: list[str]) -> tuple[bool, ...]:
    """Whether an edit is of something that a problem names, and of its file."""
    names = edit.path[2::2]
    return (
        *(any(name in words for name in names) for words in named),
        edit.base.file == problem.position.file,
    )


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


def _of_the_old_type(below: Mapping, over: Mapping) -> list[str]:
    """The keys that describe the type that a field or parameter had, where it gets another one."""
    if _changes(below, over, "type"):
        return [key for key in below.entries if key in TYPE_KEYS]
    if _changes(below, over, "items"):
        return [key for key in below.entries if key in ITEM_KEYS]
    return []


def _changes(below: Mapping, over: Mapping, key: str) -> bool:
    """Whether a word is replaced by another one. A field that is *named* type is no word."""
    old, new = below.entries.get(key), over.entries.get(key)
    return isinstance(old, Text) and isinstance(new, Text) and old.text != new.text


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
    if isinstance(node, Text):
        return repr(node.text[:60])
    if isinstance(node, Sequence):
        return f"[{', '.join(each.text for each in node.items if isinstance(each, Text))}]"[:60]
    return "a mapping"
