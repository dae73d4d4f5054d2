"""The place of each comment: above an entry, behind it, or at the end of a container.

An entry is a key with its value, or an item of a list. YAML's own parsers drop comments, so they
are found between the tokens and handed to entries by place and indentation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from ..source import LOADER


@dataclass
class Comments:
    """The comments of a file, each in the order of its lines.

    Attributes:
        head: what stands above everything, such as the line for language servers.
        above: lines above an entry, by the id of its first node.
        behind: texts in an entry's own line, by the same.
        end: lines behind the last entry of a container, by the id of the container.
    """

    head: list[str] = field(default_factory=list[str])
    above: dict[int, list[str]] = field(default_factory=dict[int, list[str]])
    behind: dict[int, list[str]] = field(default_factory=dict[int, list[str]])
    end: dict[int, list[str]] = field(default_factory=dict[int, list[str]])

    def any_in(self, node: yaml.Node) -> bool:
        """Whether a node contains a comment, so that it needs lines of its own."""
        if not (self.above or self.behind or self.end):
            return False
        return any(
            id(entry) in self.above or id(entry) in self.behind or self.any_in(value)
            for entry, value in entries(node)
        ) or bool(self.end.get(id(node)))


class UnplacedTextError(Exception):
    """A file has text that is neither a part of its tree nor a comment."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(line, text)
        self.line = line
        self.text = text


@dataclass(frozen=True)
class _Comment:
    text: str
    index: int
    column: int
    alone: bool


@dataclass(frozen=True)
class _Entry:
    """An entry, its container, and the entry that holds the container."""

    first: yaml.Node
    container: yaml.Node
    outer: _Entry | None

    @property
    def start(self) -> int:
        return int(self.first.start_mark.index)

    @property
    def column(self) -> int:
        return int(self.container.start_mark.column)


def entries(node: yaml.Node) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    """The entries of a container: first node and value, which are the same in a list."""
    if isinstance(node, yaml.MappingNode):
        yield from node.value
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield item, item


def find(content: str, root: yaml.Node) -> Comments:
    """The comments of a text, of which ``root`` is the tree."""
    found = Comments()
    listed = list(_listed(root, None))
    for comment in _comments(content):
        if comment.index < listed[0].start:
            found.head.append(comment.text)
        else:
            _attach(comment, root, listed, found)
    return found


def _comments(content: str) -> Iterator[_Comment]:
    """Every comment, in order: what is neither a token nor space."""
    last = 0
    for token in yaml.scan(content, Loader=LOADER):
        if isinstance(token, yaml.DirectiveToken):
            raise UnplacedTextError(token.start_mark.line + 1, "a YAML directive")
        start, end = token.start_mark.index, token.end_mark.index
        if isinstance(token, yaml.ScalarToken) and token.style in ("|", ">"):
            yield from _between(content, last, start)
            # a block of text may have a comment in its first line
            header = re.compile(r"[|>][-+0-9]*([^\r\n]*)").match(content, start)
            assert header is not None  # noqa: S101 - that is what such a token starts with
            yield from _between(content, *header.span(1))
        elif start >= last:
            yield from _between(content, last, start)
        last = max(last, end)
    yield from _between(content, last, len(content))


def _between(content: str, start: int, end: int) -> Iterator[_Comment]:
    between = content[start:end]
    without = re.sub(r"#[^\r\n]*", lambda found: " " * len(found[0]), between)
    other = re.search(r"[^\s\ufeff]", without)
    if other:
        line = content.count("\n", 0, start + other.start()) + 1
        raise UnplacedTextError(line, f"{other[0]!r}")
    for match in re.finditer(r"#[^\r\n]*", between):
        index = start + match.start()
        line = max(content.rfind("\n", 0, index), content.rfind("\r", 0, index)) + 1
        before = content[line:index].strip("\ufeff \t")
        yield _Comment(match[0].rstrip(), index, index - line, alone=not before)


def _listed(node: yaml.Node, outer: _Entry | None) -> Iterator[_Entry]:
    for first, value in entries(node):
        entry = _Entry(first, node, outer)
        yield entry
        yield from _listed(value, entry)


def _attach(comment: _Comment, root: yaml.Node, listed: list[_Entry], found: Comments) -> None:
    inside = _flow_around(root, comment.index)
    if inside is not None:
        near = [entry for entry in listed if entry.container is inside]
    else:  # entries within closed brackets do not count
        near = [entry for entry in listed if _itself(entry.container) is None]
        near = near or [entry for entry in listed if entry.container is root]
    before = [entry for entry in near if entry.start < comment.index]
    after = next((entry for entry in near if entry.start > comment.index), None)
    if not before and (not comment.alone or after is None):  # behind a bracket that opens
        owner = next(e for e in listed if inside is not None and _value(e) is inside)
        found.behind.setdefault(id(owner.first), []).append(comment.text)
    elif not comment.alone:
        found.behind.setdefault(id(before[-1].first), []).append(comment.text)
    elif inside is not None and after is None:
        found.end.setdefault(id(inside), []).append(comment.text)
    else:
        ended = None if inside is not None else _ended(comment, before, after)
        if ended is not None:
            found.end.setdefault(id(ended), []).append(comment.text)
        elif after is not None:
            found.above.setdefault(id(after.first), []).append(comment.text)
        else:
            found.end.setdefault(id(root), []).append(comment.text)


def _value(entry: _Entry) -> yaml.Node:
    return next(value for first, value in entries(entry.container) if first is entry.first)


def _ended(comment: _Comment, before: list[_Entry], after: _Entry | None) -> yaml.Node | None:
    """The container that a comment is the end of, by its indentation."""
    entry: _Entry | None = before[-1]
    while entry is not None and entry.column > comment.column:
        entry = entry.outer
    if entry is None or (after is not None and entry.column <= after.column):
        return None
    return entry.container


def _flow_around(node: yaml.Node, index: int) -> yaml.Node | None:
    """The innermost bracket or brace that is open at a place."""
    for first, value in entries(node):
        for each in (first, value):
            if each.start_mark.index < index < each.end_mark.index:
                return _flow_around(each, index) or (_itself(each))
    return _itself(node) if node.start_mark.index < index < node.end_mark.index else None


def _itself(node: yaml.Node) -> yaml.Node | None:
    return node if isinstance(node, yaml.CollectionNode) and node.flow_style else None
