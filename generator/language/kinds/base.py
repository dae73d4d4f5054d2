"""What every kind of value can do."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from bigcommerce_sdk.naming import did_you_mean

from ...problems import Problems
from ...source import Node, Sequence, Text

JsonSchema = dict[str, Any]

#: ``; did you mean 'x'?`` when a known name is close.
suggestion = partial(did_you_mean, opening="; did")

#: What people write for null, besides the spellings that the language has for it.
_NULLS = ("", "Null", "NULL", "none", "None", "nil", "undefined")


class Kind:
    """One kind of value."""

    name: str
    #: Whether null is one of the values. Elsewhere it removes, in overlays.
    takes_null = False

    def read(self, node: Node, problems: Problems) -> Any:
        """The Python value of ``node``, or ``None`` with a problem added."""
        raise NotImplementedError

    def json_schema(self) -> JsonSchema:
        """The same, for editors."""
        raise NotImplementedError

    def lacking(self, node: Node) -> tuple[str, ...]:
        """The keys that must be added to ``node``."""
        return ()

    def lacks_all(self, node: Node) -> bool:
        """Whether ``node`` has none of the keys that it must have."""
        return False

    @property
    def noun(self) -> str:
        """The name without its article."""
        return self.name.removeprefix("a ").removeprefix("an ")

    def _refuse(self, node: Node, problems: Problems, said: str = "", advice: str = "") -> Any:
        """Add the problem; gives ``None``, the value of what cannot be read.

        Args:
            node: the value.
            problems: where the problem is added.
            said: what is wrong, by default the value itself.
            advice: what to write.
        """
        if not self.takes_null and isinstance(node, Text) and _looks_null(node):
            advice += "; to remove it in an overlay, write null"
        said = f"{said or describe(node)}; expected {self.name}{advice}"
        problems.add(node.position, "wrong-type", said)


def _looks_null(node: Text) -> bool:
    return not node.quoted and node.text in _NULLS


def nothing_to_remove(kind: Kind, name: str, known: Iterable[str] = ()) -> str:
    """What to say of null under a key of which no schema below has a value.

    Args:
        kind: what the key takes.
        name: the key.
        known: the keys that are there.
    """
    return f"there is no {name} to remove{suggestion(name, known)}; expected {kind.name}"


def listed(names: Iterable[str]) -> str:
    """Names in quotes, as a list in a sentence."""
    *most, last = map(repr, names)
    return f"{', '.join(most)} and {last}" if most else last


def describe(node: Node) -> str:
    """A node in a few words, for a problem."""
    if isinstance(node, Text):
        return f"{node.text[:40]!r}" if node.quoted or node.text else "empty"
    return "a list" if isinstance(node, Sequence) else "a mapping"
