"""How a single value is written: plain where that reads the same, else quoted."""

from __future__ import annotations

import io
import textwrap

import yaml
from yaml.emitter import Emitter

from ..kinds import Kind, WireKind
from ..problems import Position, Problems
from ..source import Text

#: Words that stand for nothing in YAML, which editors would not take for text.
_NOTHING = ("null", "Null", "NULL", "~")
_NOWHERE = Position("", 0)


def written(node: yaml.ScalarNode, kind: Kind, in_flow: bool) -> str:
    """A scalar as it stands in a file.

    Args:
        node: the scalar as it was read.
        kind: what it means there.
        in_flow: whether it stands within brackets or braces.
    """
    text: str = node.value
    if isinstance(kind, WireKind):
        plain = _reads_the_same(kind, text, quoted=node.style in ("'", '"'))
    else:
        plain = text not in _NOTHING
    if plain and _can_be_plain(text, in_flow):
        return text
    if _analysis(text).allow_single_quoted:
        return "'" + text.replace("'", "''") + "'"
    dumped = yaml.dump(text, default_style='"', allow_unicode=True, width=float("inf"))
    return str(dumped).rstrip("\n")


def wrapped(text: str, first: int, indent: int, width: int) -> list[str]:
    """A written scalar as lines that a reader joins again with spaces.

    Args:
        text: the scalar as :func:`written` gives it.
        first: columns that are taken in the first line.
        indent: columns by which the others are indented.
        width: columns of a line.
    """
    if text.startswith('"') or text != " ".join(text.split()):
        return [text]  # breaks would not be read as the spaces that stand here
    lines = textwrap.wrap(
        " " * first + text,
        width,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [lines[0][first:], *lines[1:]]


def _reads_the_same(kind: WireKind, text: str, quoted: bool) -> bool:
    """Whether the plain text has the value that this one has."""
    if not quoted:
        return True
    value = kind.read(Text(text, _NOWHERE), Problems())
    return type(value) is str and value == text


def _can_be_plain(text: str, in_flow: bool) -> bool:
    """Whether YAML takes the plain text for itself. Outside of brackets only commas may stand
    that could not stand within them, so that a value hardly changes when its line grows."""
    analysis = _analysis(text if in_flow else text.replace(",", ""))
    return bool(text) and analysis.allow_flow_plain and not analysis.multiline


def _analysis(text: str) -> yaml.emitter.ScalarAnalysis:
    return Emitter(io.StringIO(), allow_unicode=True).analyze_scalar(text)
