"""What every kind of value can do."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from ...problems import Problems
from ...source import Node, Sequence, Text

JsonSchema = dict[str, Any]


class Kind:
    """One kind of value."""

    name: str

    def read(self, node: Node, problems: Problems) -> Any:
        """The Python value of ``node``, or ``None`` with a problem added."""
        raise NotImplementedError

    def json_schema(self) -> JsonSchema:
        """The same, for editors."""
        raise NotImplementedError

    def _refuse(self, node: Node, problems: Problems, said: str = "") -> Any:
        """Add the problem; gives ``None``, the value of what cannot be read."""
        problems.add(node.position, "wrong-type", f"{said or describe(node)}; expected {self.name}")


def suggestion(name: str, known: Iterable[str]) -> str:
    """``; did you mean 'x'?`` when a known name is close."""
    close = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


def describe(node: Node) -> str:
    """A node in a few words, for a problem."""
    if isinstance(node, Text):
        return f"{node.text[:40]!r}"
    return "a list" if isinstance(node, Sequence) else "a mapping"
