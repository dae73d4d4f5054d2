"""Strict YAML: a file as a tree of text, lists and mappings that knows its lines.

Scalars stay the text that was written, so none of YAML's guesses applies (``NO`` is not false,
``1.10`` not a float, ``12:30:45`` not a number): what a text means is for the schema language to
say. Anchors, aliases, tags and duplicate keys are refused; so are files beyond any sane size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml
from yaml.reader import Reader

from .problems import Position, Problems
from .yaml_hints import hint, hint_of_line

#: Characters that turn the direction of text, so that it is not what it looks like.
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
MAX_BYTES = 1_000_000
MAX_DEPTH = 30
MAX_NODES = 50_000
_MERGE_KEY = "<<"

#: PyYAML's safe loader, the fast one where it is there.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Text:
    """A scalar, as written. ``quoted`` tells ``'5'`` from ``5``."""

    text: str
    position: Position
    quoted: bool = False

    @property
    def is_null(self) -> bool:
        """Whether it is null, in the spellings that the language has for it."""
        return not self.quoted and self.text in ("null", "~")


@dataclass(frozen=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    position: Position


@dataclass(frozen=True)
class Mapping:
    """Keys in the order of the file, each with the place it stands at; ``removed`` has the places
    where overlays remove keys."""

    entries: dict[str, Node]
    keys: dict[str, Position]
    position: Position
    removed: dict[str, Position] = field(default_factory=dict[str, Position])

    def without(self, key: str) -> Mapping:
        """The mapping without a key."""
        return replace(self, entries={k: v for k, v in self.entries.items() if k != key})


Node = Text | Sequence | Mapping


class _Refused(Exception):
    """A construct, the last of the problems, that ends the reading of this file."""


def read_file(path: Path, shown: str, problems: Problems) -> Mapping | None:
    """The mapping that the file holds, or ``None`` when it cannot be used (see ``problems``).

    Args:
        path: the file.
        shown: how to name it in problems.
        problems: where what is wrong is collected.
    """
    content = read_content(path, shown, problems)
    return None if content is None else read_text(content, shown, problems)


def read_content(path: Path, shown: str, problems: Problems) -> str | None:
    """The text of a file, or ``None`` when it cannot be used; arguments as in :func:`read_file`."""
    start = Position(shown, 1)
    try:
        if path.exists() and not path.is_file():  # a pipe or device would never end
            said = "a directory; name a file in it" if path.is_dir() else "no plain file"
            problems.add(start, "unreadable", said)
            return None
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            problems.add(start, "file-too-large", f"more than {MAX_BYTES:,} bytes; split it")
            return None
        return data.decode("utf-8")
    except OSError as error:
        problems.add(start, "unreadable", error.strerror or "cannot be read")
        return None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        problems.add(Position(shown, line), "encoding", "is not UTF-8; save it in that encoding")
        return None


def read_text(content: str, shown: str, problems: Problems) -> Mapping | None:
    """Like :func:`read_file`, for text that is already at hand."""
    node = read_node(content, shown, problems)
    if node is not None and not isinstance(node, Mapping):
        advice = hint_of_line(node.text) if isinstance(node, Text) else ""
        said = "the file must hold a mapping" + (f"; {advice}" if advice else "")
        problems.add(node.position, "not-a-mapping", said)
        return None
    return node


def read_node(content: str, shown: str, problems: Problems) -> Node | None:
    """Like :func:`read_text`, for files that may hold a list."""
    start = Position(shown, 1)
    turned = BIDI.search(content)
    if turned:
        line = content.count("\n", 0, turned.start()) + 1
        problems.add(Position(shown, line), "text-direction", _turns(turned[0]))
        return None
    found = Problems()
    try:
        node = _Reader(content, shown, found).document()
    except _Refused:
        problems.found += found.found[-1:]
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        if deep := line_of_refused_nesting(content, MAX_DEPTH):
            problems.add(Position(shown, deep), "too-deep", nested_deeper_than(MAX_DEPTH))
            return None
        said, within = str(error.problem or error.context), error.context_mark
        advice = hint(content, said, line, within.line + 1 if within else 0)
        said += f"; {advice}" if advice else ""
        problems.add(Position(shown, line), "yaml-syntax", said)
        return None
    except yaml.YAMLError as error:
        odd = Reader.NON_PRINTABLE.search(content)
        line = content[: odd.start()].count("\n") + 1 if odd else 1
        problems.add(Position(shown, line), "yaml-syntax", str(error).splitlines()[0])
        return None
    problems.found += found.found
    if node is None:
        problems.add(start, "empty-file", "holds nothing")
        return None
    return node


def nested_deeper_than(limit: int) -> str:
    """The message of a `too-deep` problem."""
    return f"nested deeper than {limit} levels"


def line_of_deep_nesting(content: str, limit: int, loader: Any = None) -> int:
    """The line of the first collection nested deeper than ``limit``, or 0 if there is none.

    Args:
        content: the text of a YAML file.
        limit: how many levels are accepted.
        loader: whose parser to use, by default :data:`LOADER`.

    Raises:
        yaml.YAMLError: on a syntax error before such a collection.
    """
    depth = 0
    for event in yaml.parse(content, Loader=loader or LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > limit:
                return event.start_mark.line + 1 if event.start_mark else 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return 0


def line_of_refused_nesting(content: str, limit: int) -> int:
    """The same for text that :data:`LOADER` refuses: 0 if the reason is another one.

    Some versions of libyaml limit the depth themselves and report what is deeper as a syntax
    error, at a place that depends on how far they read ahead. PyYAML's own parser does not.
    """
    with suppress(yaml.YAMLError):
        return line_of_deep_nesting(content, limit, yaml.SafeLoader)
    return 0


def _turns(character: str) -> str:
    return (
        f"U+{ord(character):04X} turns the direction of text, so that it is not what it looks "
        "like; remove it"
    )


class _Reader:
    """The tree of one file, made from the parser's events as they come."""

    def __init__(self, content: str, shown: str, problems: Problems) -> None:
        self.shown = shown
        self.problems = problems
        self.events = self._checked(yaml.parse(content, Loader=LOADER))
        self.positions: dict[int, Position] = {}

    def document(self) -> Node | None:
        """The whole file; ``None`` when it holds nothing."""
        root = None
        for event in self.events:
            if isinstance(event, yaml.NodeEvent):
                root = self._node(event, self._position(event))
        return root

    def _position(self, event: yaml.Event) -> Position:
        line = event.start_mark.line + 1 if event.start_mark else 1
        if line not in self.positions:
            self.positions[line] = Position(self.shown, line)
        return self.positions[line]

    def _checked(self, events: Iterator[yaml.Event]) -> Iterator[yaml.Event]:
        """The events, up to one that could grow without bound or change meaning."""
        depth = documents = nodes = 0
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                nodes += 1
                if isinstance(event, yaml.CollectionStartEvent):
                    depth += 1
                    if depth > MAX_DEPTH:
                        self.problems.add(
                            self._position(event), "too-deep", nested_deeper_than(MAX_DEPTH)
                        )
                        raise _Refused
                if nodes > MAX_NODES:
                    said = f"more than {MAX_NODES:,} values; split it"
                    self.problems.add(self._position(event), "too-many-parts", said)
                    raise _Refused
                if event.anchor:
                    said = (
                        f"anchors and aliases are not used here ({event.anchor!r}); "
                        "name a shape or an enum and refer to it; text that begins with & or * "
                        "needs quotes"
                    )
                    self.problems.add(self._position(event), "yaml-anchor", said)
                    raise _Refused
                tag = getattr(event, "tag", None)  # an alias has none
                if tag:
                    self.problems.add(
                        self._position(event),
                        "yaml-tag",
                        f"tags such as {tag!r} are not used here; text that begins with ! needs "
                        "quotes",
                    )
                    raise _Refused
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.problems.add(
                        self._position(event), "many-documents", "one file holds one document"
                    )
                    raise _Refused
            yield event

    def _node(self, event: yaml.Event, position: Position) -> Node:
        """The node that begins with an event, at a position of its own or of its key."""
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(position)
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self._items()), self._position(event))
        assert isinstance(event, yaml.ScalarEvent)  # noqa: S101 - for type checkers
        text = event.value
        if event.style == '"':  # an escape can bring in what the content does not show
            self._check_direction(text, self._position(event))
        return Text(text, self._position(event), event.style in ("'", '"', "|", ">"))

    def _items(self) -> Iterator[Node]:
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, self._position(event))

    def _mapping(self, position: Position) -> Mapping:
        entries: dict[str, Node] = {}
        keys: dict[str, Position] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            at = self._position(event)
            key = self._node(event, at)
            value = self._node(next(self.events), at)  # a mapping is where its key is
            if not isinstance(key, Text):
                self.problems.add(at, "yaml-key", "a key must be plain text")
            elif key.text == _MERGE_KEY:
                self.problems.add(at, "yaml-merge", "merge keys are not used here")
            elif key.text in entries:
                first = keys[key.text].line
                said = f"{key.text!r} stands twice; first in line {first}"
                self.problems.add(at, "duplicate-key", said)
            else:
                entries[key.text] = value
                keys[key.text] = at
        return Mapping(entries, keys, position)

    def _check_direction(self, text: str, position: Position) -> None:
        turned = BIDI.search(text)
        if turned:
            self.problems.add(position, "text-direction", _turns(turned[0]))
