"""The text of a scalar: plain where valid, else quoted."""

from __future__ import annotations

import io
import re
from functools import lru_cache
from typing import Any

import yaml
from yaml.emitter import Emitter, ScalarAnalysis

from ..source import LOADER

STRING_TAG = "tag:yaml.org,2002:str"
#: Numbers of YAML 1.2 that YAML 1.1 reads as text. Editors use the newer version.
_NEWER_NUMBER = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
)
_LINE_BREAK = re.compile("[\n\r\x85\u2028\u2029]")
_RESOLVER: Any = LOADER("")  # the stubs leave its methods without types


def scalar_text(node: yaml.ScalarNode, in_flow: bool) -> str:
    """The text of a scalar, which reads back with the same value and type.

    Args:
        node: the scalar as it was read.
        in_flow: whether it stands within brackets or braces.
    """
    text: str = node.value
    if node.tag != STRING_TAG:
        return text  # numbers, dates, booleans and nulls are written as they were
    if _is_plain_string(text, node.style) and _can_be_plain(text, in_flow):
        return text
    if _analyze(text).allow_single_quoted and not _LINE_BREAK.search(text):
        return "'" + text.replace("'", "''") + "'"
    # the stubs leave the type of a width open
    dumped = yaml.dump(  # pyright: ignore[reportUnknownMemberType]
        text, default_style='"', allow_unicode=True, width=float("inf")
    )
    return str(dumped).rstrip("\n")


def is_empty_plain(node: yaml.Node) -> bool:
    """Whether a value is written as empty text, which a list in brackets cannot hold."""
    return isinstance(node, yaml.ScalarNode) and not node.value and node.tag != STRING_TAG


def wrap(text: str, first: int, indent: int, width: int) -> list[str]:
    """Wrap a scalar into lines that YAML joins with single spaces.

    Args:
        text: the scalar as :func:`scalar_text` gives it.
        first: columns that are taken in the first line.
        indent: columns by which the other lines are indented.
        width: columns of a line; only a single longer word exceeds it.
    """
    words = text.split(" ")
    at_quotes = text.startswith(('"', "' ")) or text.endswith(" '")
    if at_quotes or "" in words or "\t" in text:
        return [text]  # breaks would not be read as the spaces that stand here
    lines, line, column = list[str](), words[0], first + len(words[0])
    for word in words[1:]:
        looks_like_comment = word.startswith("#")  # it is not a comment, but looks like one
        if column + 1 + len(word) > width and not looks_like_comment:
            lines.append(line)
            line, column = " " * indent + word, indent + len(word)
        else:
            line, column = f"{line} {word}", column + 1 + len(word)
    return [*lines, line]


def _is_plain_string(text: str, style: str | None) -> bool:
    """Whether the text without quotes is a string, in YAML 1.1 and 1.2."""
    if style is None:
        return True
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))
    return tag == STRING_TAG and not _NEWER_NUMBER.fullmatch(text)


def _can_be_plain(text: str, in_flow: bool) -> bool:
    """Whether the text can be written without quotes.

    The same rules apply outside of brackets, except that commas are allowed there, so that a value
    hardly changes when its line grows.
    """
    if not in_flow:
        if text.startswith(","):
            return False
        text = text.replace(",", "")
    analysis = _analyze(text)
    return bool(text) and bool(analysis.allow_flow_plain) and not analysis.multiline


@lru_cache(maxsize=4096)
def _analyze(text: str) -> ScalarAnalysis:
    return Emitter(io.StringIO(), allow_unicode=True).analyze_scalar(text)
