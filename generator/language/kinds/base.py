"""The interface of kinds of value."""

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

#: Common spellings of null that the language does not accept.
_NULLS = ("", "Null", "NULL", "none", "None", "nil", "undefined")


class Kind:
    """A kind of value."""

    name: str
    #: Whether null is a valid value. For other kinds, null in an overlay removes the value.
    takes_null = False

    def read(self, node: Node, problems: Problems) -> Any:
        """Read ``node`` as a Python value; on failure add a problem and return ``None``."""
        raise NotImplementedError

    def json_schema(self) -> JsonSchema:
        """The JSON Schema, for editors."""
        raise NotImplementedError

    def lacking(self, node: Node) -> tuple[str, ...]:
        """The required keys that ``node`` lacks."""
        return ()

    def lacks_all(self, node: Node) -> bool:
        """Whether ``node`` lacks all required keys."""
        return False

    @property
    def noun(self) -> str:
        """The name without the article."""
        return self.name.removeprefix("a ").removeprefix("an ")

    def _refuse(self, node: Node, problems: Problems, said: str = "", advice: str = "") -> Any:
        """Add a problem and return ``None``.

        Args:
            node: the value.
            problems: collects the problem.
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
    """The problem text for a null that has nothing to remove.

    Args:
        kind: the kind of the key.
        name: the key.
        known: the existing keys.
    """
    return f"there is no {name} to remove{suggestion(name, known)}; expected {kind.name}"


def listed(names: Iterable[str]) -> str:
    """Quoted names as a list in a sentence."""
    *most, last = map(repr, names)
    return f"{', '.join(most)} and {last}" if most else last


def describe(node: Node) -> str:
    """A node in a few words, for a problem."""
    if isinstance(node, Text):
        return f"{node.text[:40]!r}" if node.quoted or node.text else "empty"
    return "a list" if isinstance(node, Sequence) else "a mapping"
