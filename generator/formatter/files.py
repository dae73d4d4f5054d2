"""Files → formatted text. Text that is not in the schema language is a problem.

Every result is read again and compared with the file before it is returned: the same tree, with
the types and values of its scalars, and the same comments at the same entries.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import yaml

from ..language import FILES
from ..language.kinds import Kind
from ..layers import without_removals
from ..loader import sort_of
from ..problems import Position, Problems
from ..source import LOADER, read_content, read_text
from .comments import Comments, UnplacedTextError, find
from .layout import Layout, ordered_entries

#: Rules that do not prevent formatting: an overlay holds only its additions.
_HARMLESS = frozenset({"missing-key"})
_RULE = "not-formatted"
_LEFT = "the file was left as it is"
KeyPath = tuple[str, ...]
#: Comments, and the line of the entry that they belong to.
Placed = tuple[list[str], int]


def format_file(path: Path, problems: Problems) -> tuple[str, str] | None:
    """The text of a file and its formatted text; ``None`` when it has problems.

    Args:
        path: the file.
        problems: where what is wrong is collected.
    """
    content = read_content(path, str(path), problems)
    text = None if content is None else format_text(content, str(path), problems)
    return None if content is None or text is None else (content, text)


def format_text(content: str, shown: str, problems: Problems) -> str | None:
    """The formatted text of a file's content; ``None`` when it cannot be formatted.

    Args:
        content: the text of the file.
        shown: how to name it in problems.
        problems: where what is wrong is collected.
    """
    own = Problems()
    content = content.removeprefix("\ufeff")
    node = read_text(content, shown, own)
    sort = sort_of(node, own) if node is not None else ""
    if node is not None and sort:
        FILES[sort].read(without_removals(node), own)
    found = [each for each in own.found if each.rule not in _HARMLESS]
    problems.found += found
    if found:
        return None
    kind = FILES[sort]
    root = _compose(content)
    try:
        comments = find(content, root)
        text = Layout(comments).text(root, kind)
        line = _first_change(root, comments, text, kind)
    except UnplacedTextError as error:
        problems.add(Position(shown, error.line), _RULE, f"{error.text} has no place; {_LEFT}")
        return None
    if line:
        said = f"formatting would change this value or its comment; {_LEFT}"
        problems.add(Position(shown, line), _RULE, said)
        return None
    return text


def _compose(content: str) -> yaml.Node:
    root = yaml.compose(content, Loader=LOADER)
    assert root is not None  # noqa: S101 - it was read already
    return root


def _first_change(before: yaml.Node, comments: Comments, text: str, kind: Kind) -> int:
    """The line of the first entry that formatting changes; 0 when there is none."""
    try:
        after = _compose(text)
        comments_after = find(text, after)
    except (yaml.YAMLError, AssertionError, UnplacedTextError):
        return 1
    values, values_after = _values(before, kind, ()), _values(after, kind, ())
    for node, path, value in values:
        _, path_after, value_after = next(values_after, (None, (), ""))
        if (path, value) != (path_after, value_after):
            return int(node.start_mark.line) + 1
    if next(values_after, None) is not None:
        return 1
    placed = _placed(before, comments, kind)
    placed_after = _placed(after, comments_after, kind)
    for path, (texts, line) in placed.items():
        if placed_after.pop(path, ([], 0))[0] != texts:
            return line
    return 1 if placed_after else 0


def _values(node: yaml.Node, kind: Kind, path: KeyPath) -> Iterator[tuple[yaml.Node, KeyPath, str]]:
    """Every node with its path and its value, keys in the order of the language."""
    value = node.value if isinstance(node, yaml.ScalarNode) else ""
    yield node, path, f"{node.tag} {value}"
    for number, (first, inner, inner_kind) in enumerate(ordered_entries(node, kind)):
        yield from _values(inner, inner_kind, (*path, _name(node, first, number)))


def _placed(root: yaml.Node, comments: Comments, kind: Kind) -> dict[KeyPath, Placed]:
    """The comments of each entry and of the end of each container, by path.

    Comments at the head of the file count as those of the first entry.
    """
    placed: dict[KeyPath, Placed] = {}

    def place(path: KeyPath, texts: Iterable[str], node: yaml.Node) -> None:
        if texts := list(texts):
            placed[path] = texts, int(node.start_mark.line) + 1

    def walk(node: yaml.Node, path: KeyPath, above: list[str], kind: Kind) -> None:
        for number, (first, value, inner) in enumerate(ordered_entries(node, kind)):
            own = (comments.above.get(id(first), ()), comments.behind.get(id(first), ()))
            at = (*path, _name(node, first, number))
            place(at, chain(above, *own), first)
            walk(value, at, [], inner)
            above = []
        place((*path, "end"), comments.end.get(id(node), ()), node)

    walk(root, (), comments.head, kind)
    return placed


def _name(node: yaml.Node, first: yaml.Node, number: int) -> str:
    """The step to an entry: a key in quotes, or the place in a list."""
    if isinstance(node, yaml.MappingNode):
        return f"{first.tag} {first.value!r}"
    return f"[{number}]"
