"""Overlays that turn one schema file into another: the difference of two trees, written as YAML."""

from __future__ import annotations

import json
import re

from generator.layers import TYPE_KEYS
from generator.loader import _spelled_out as spelled_out
from generator.loader import sort_of
from generator.problems import Problems
from generator.source import Mapping, Node, Sequence, Text, read_text


def overlay(before: str, after: str) -> str | None:
    """The overlay that makes one file of another; ``None`` when they describe different things."""
    one, other = (tree(each) for each in (before, after))
    sort = sort_of(one, Problems())
    if sort not in other.entries:
        return None
    marker = written(other.entries[sort])
    if sort == "resource" and marker != written(one.entries[sort]):
        return None
    found = difference(one.without(sort), other.without(sort))
    return f"{{{sort}: {marker}, {', '.join(found)}}}\n"


def tree(text: str) -> Mapping:
    """What a file says, with operations as a mapping."""
    problems = Problems()
    node = read_text(text, "file", problems)
    assert node is not None, problems.found
    return spelled_out(node)


def difference(one: Mapping, other: Mapping) -> list[str]:
    """Keys to add, change and remove."""
    found = [f"{key}: null" for key in one.entries if key not in other.entries]
    kinds = [each.entries.get("type") for each in (one, other)]
    retyped = all(isinstance(each, Text) for each in kinds) and len({*map(written, kinds)}) > 1
    for key, node in other.entries.items():
        old = None if retyped and key in TYPE_KEYS else one.entries.get(key)
        if isinstance(old, Mapping) and isinstance(node, Mapping):
            below = difference(old, node)
            if below:
                found.append(f"{key}: {{{', '.join(below)}}}")
        elif old is None or written(old) != written(node):
            found.append(f"{key}: {written(node)}")
    return found


def written(node: Node | None) -> str:
    """A node in flow style."""
    if isinstance(node, Mapping):
        return f"{{{', '.join(f'{key}: {written(each)}' for key, each in node.entries.items())}}}"
    if isinstance(node, Sequence):
        return f"[{', '.join(map(written, node.items))}]"
    assert isinstance(node, Text)
    is_plain = not node.quoted and re.fullmatch(r"[\w.+-]+( [\w.+-]+)*", node.text)
    return node.text if is_plain else json.dumps(node.text)
