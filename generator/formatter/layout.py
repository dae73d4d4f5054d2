"""Nodes and their comments → lines.

A mapping or list stands in one line, in braces or brackets, when it holds only single values (or
lists of them), has no comment inside and fits; a longer list is filled into lines between
brackets; everything else has a line per entry. Keys stand in the order of the language's tables,
while names that the schema gives, such as those of fields, stay in theirs.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from ..language.kinds import (
    Kind,
    LaterKind,
    ListKind,
    MapKind,
    ObjectKind,
    OneOrMoreKind,
    ShorthandKind,
    WordOrObjectKind,
)
from .comments import Comments, entries
from .scalars import is_empty_plain, scalar_text, wrap

WIDTH = 110
STEP = 2
Entry = tuple[yaml.Node, yaml.Node, Kind]


class Layout:
    """Lays one file out."""

    def __init__(self, comments: Comments) -> None:
        self.comments = comments

    def text(self, root: yaml.Node, kind: Kind) -> str:
        """The whole file."""
        lines = [*self.comments.head, *self._block(root, kind, 0)]
        return "\n".join(lines) + "\n"

    # -- a line per entry ------------------------------------------------------------------

    def _block(self, node: yaml.Node, kind: Kind, indent: int) -> Iterator[str]:
        space = " " * indent
        for first, value, inner in ordered_entries(node, kind):
            start = "-"
            if isinstance(node, yaml.MappingNode):
                assert isinstance(first, yaml.ScalarNode)  # noqa: S101 - the loader made sure
                start = scalar_text(first, in_flow=True) + ":"
            above = self.comments.above.get(id(first), [])
            behind = self.comments.behind.get(id(first), [])  # a line has room for one
            yield from (space + line for line in (*above, *behind[:-1]))
            lines = self._entry(value, inner, f"{space}{start}", indent + STEP)
            if behind:
                # within a wrapped text a comment would become a part of it
                last = len(lines) - 1 if isinstance(value, yaml.ScalarNode) else 0
                lines[last] = f"{lines[last]}  {behind[-1]}"
            yield from lines
        yield from (space + line for line in self.comments.end.get(id(node), ()))

    def _entry(self, value: yaml.Node, kind: Kind, start: str, indent: int) -> list[str]:
        """The lines of an entry, without its comments."""
        if isinstance(value, yaml.ScalarNode):
            text = scalar_text(value, in_flow=False)
            first, *more = wrap(text, len(start) + 1, indent, WIDTH)
            return [f"{start} {first}" if first else start, *more]
        if not (self.comments.any_in(value) or _needs_lines(value)):
            line = f"{start} {self._inline(value, kind)}"
            if not value.value or (_is_short(value) and len(line) <= WIDTH):
                return [line]
            if isinstance(value, yaml.SequenceNode):
                return [
                    f"{start} [",
                    *self._filled(value, kind, indent),
                    " " * (indent - STEP) + "]",
                ]
        return [start, *self._block(value, kind, indent)]

    def _filled(self, node: yaml.SequenceNode, kind: Kind, indent: int) -> Iterator[str]:
        """Items in as few lines as they need."""
        items = [self._inline(value, inner) for _, value, inner in ordered_entries(node, kind)]
        line = ""
        for number, item in enumerate(items, start=1):
            part = f"{item}," if number < len(items) else item
            if line and indent + len(line) + 1 + len(part) > WIDTH:
                yield " " * indent + line
                line = ""
            line = f"{line} {part}" if line else part
        yield " " * indent + line

    # -- one line --------------------------------------------------------------------------

    def _inline(self, node: yaml.Node, kind: Kind) -> str:
        if isinstance(node, yaml.ScalarNode):
            return scalar_text(node, in_flow=True)
        parts: list[str] = []
        for first, value, inner in ordered_entries(node, kind):
            text = self._inline(value, inner)
            if isinstance(node, yaml.MappingNode):
                assert isinstance(first, yaml.ScalarNode)  # noqa: S101 - the loader made sure
                text = f"{scalar_text(first, in_flow=True)}: {text}"
            parts.append(text)
        inside = ", ".join(parts)
        return f"{{{inside}}}" if isinstance(node, yaml.MappingNode) else f"[{inside}]"


def _is_short(node: yaml.Node) -> bool:
    """Whether a container holds nothing but single values and lists."""
    return isinstance(node, yaml.SequenceNode) or all(
        not isinstance(value, yaml.MappingNode) for _, value in entries(node)
    )


def _needs_lines(node: yaml.Node) -> bool:
    """Whether a list holds an empty value, which is not possible between brackets."""
    values = [value for _, value in entries(node)]
    in_list = isinstance(node, yaml.SequenceNode)
    return any((in_list and is_empty_plain(value)) or _needs_lines(value) for value in values)


def ordered_entries(node: yaml.Node, kind: Kind) -> list[Entry]:
    """The entries of a container in written order, each with the kind of its value.

    Keys stand in the order of the language, names and items in their own.
    """
    kind = kind.table[kind.key] if isinstance(kind, LaterKind) else kind
    if isinstance(kind, WordOrObjectKind):
        return ordered_entries(node, kind.full)
    if isinstance(kind, OneOrMoreKind) and isinstance(node, yaml.MappingNode):
        return ordered_entries(node, kind.items)
    if isinstance(kind, ObjectKind):
        table = kind.key_table()
        order = {name: place for place, name in enumerate(table)}
        found = sorted(entries(node), key=lambda entry: order[entry[0].value])
        return [(first, value, table[first.value].kind) for first, value in found]
    if isinstance(kind, ShorthandKind):
        kind = kind.full if isinstance(node, yaml.MappingNode) else ListKind(kind.full.keys)
    inner: Kind = kind
    if isinstance(kind, MapKind):
        inner = kind.values
    elif isinstance(kind, (ListKind, OneOrMoreKind)):
        inner = kind.items
    return [(first, value, inner) for first, value in entries(node)]
