"""HTML as values. Text and the values of attributes are always escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import TypeAlias, Union

#: What an element can hold: elements, text, numbers, nothing, or several of these.
Node: TypeAlias = Union["Element", str, int, float, Iterable["Node"], None]
#: The value of an attribute: text or a number; true for the bare name, false or ``None`` for none.
Value: TypeAlias = str | int | bool | None

_VOID = frozenset({"br", "input", "link", "meta"})
#: The parser of HTML drops a line break at the beginning of these.
_DROPS_BREAK = frozenset({"pre", "textarea"})


class Element:
    """An element, made by :func:`tag`.

    There is no way to put HTML into it as text: what a record or a request holds stays text.
    """

    __slots__ = ("_attributes", "_children", "_name")

    def __init__(self, name: str, attributes: dict[str, Value], children: tuple[Node, ...]) -> None:
        self._name = name
        self._attributes = attributes
        self._children = children

    def pieces(self) -> Iterator[str]:
        """The HTML in pieces."""
        yield f"<{self._name}"
        for name, value in self._attributes.items():
            if value is True:
                yield f" {name}"
            elif value is not None and value is not False:
                yield f' {name}="{_escaped(str(value))}"'
        yield ">"
        if self._name in _VOID:
            return
        if self._name in _DROPS_BREAK:
            yield "\n"
        yield from _pieces(self._children)
        yield f"</{self._name}>"

    def __str__(self) -> str:
        return "".join(self.pieces())


def tag(name: str, /, *children: Node, **attributes: Value) -> Element:
    """An element.

    >>> str(tag("a", "R&D <3", href="/?a=1&b=2", class_="link", aria_current=True))
    '<a href="/?a=1&amp;b=2" class="link" aria-current>R&amp;D &lt;3</a>'

    Args:
        name: its name, always a literal of the code.
        children: what it holds.
        attributes: the names have ``_`` in place of ``-``, and may end with ``_``.
    """
    named = {each.rstrip("_").replace("_", "-"): value for each, value in attributes.items()}
    return Element(name, named, children)


def document(root: Element) -> bytes:
    """An HTML document with a root element."""
    # a lone surrogate cannot be encoded, and is no text
    return f"<!doctype html>\n{root}\n".encode("utf-8", "replace")


def _pieces(node: Node) -> Iterator[str]:
    if node is None:
        return
    if isinstance(node, Element):
        yield from node.pieces()
    elif isinstance(node, (str, int, float)):
        yield _escaped(str(node))
    else:
        for each in node:
            yield from _pieces(each)


def _escaped(text: str) -> str:
    return escape(text).replace("\0", "\N{REPLACEMENT CHARACTER}")
