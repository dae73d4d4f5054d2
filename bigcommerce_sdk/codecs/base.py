"""The base class of the codecs."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bigcommerce_sdk import exception
from bigcommerce_sdk.json.writing import clone, json_copy, query_text, shown


class Codec:
    """Base class of the codecs, which passes values through.

    Attributes:
        python: annotation of a value that is read.
        takes: annotation of a value that is passed.
        plain: the type of JSON values that are read unchanged, or ``None``.
        mutable: whether a value that was read can be changed in place; records then keep it.
        only_sent: whether a value of a response cannot be sent back.
    """

    python = "Any"
    takes = "Any"
    plain: type | None = None
    mutable = False
    only_sent = False

    def decode(self, wire: Any) -> Any:
        """The Python value of a JSON value that is not null."""
        return clone(wire)

    def encode(self, value: Any) -> Any:
        """The JSON value of a Python value that is not ``None``.

        A deep copy, so that later changes of ``value`` can be detected.
        """
        return json_copy(value)

    def accept(self, value: Any) -> Any:
        """Like :meth:`encode`, but also accepts raw values of responses."""
        return self.encode(value)

    def repeat(self, wire: Any) -> Any:
        """The JSON value to send a received value back, without read-only parts."""
        return clone(wire)

    def query(self, value: Any) -> str | tuple[str, ...]:
        """The text of a Python value as a URL parameter; several texts if its name repeats."""
        return query_text(self.encode(value))

    def prepare(self, value: Any) -> Any:
        """A value with the nested records that its dicts stand for.

        Encoding and keeping a dict would make each of these twice, and so those at depth n 2**n
        times. Values of the wrong type stay as they are, for :meth:`encode` to refuse.
        """
        return value

    def keep(self, value: Any) -> Any:
        """A copy of an assigned value, in the type that reading returns."""
        return self.decode(self.accept(value))

    def lock(self, value: Any, reason: str) -> None:
        """Make the nested records of a value read-only; changes could not be saved.

        Args:
            value: the value that was read.
            reason: name of the read-only field, for the error message.
        """

    def __repr__(self) -> str:
        return f"<codec {self.python}>"


def described(value: Any) -> str:
    """Type and shortened ASCII repr of a value, for error messages."""
    return "None" if value is None else f"{type(value).__name__} {shown(value, 40)}"


#: The class and the path at the beginning of the error of a nested record.
_PATH = re.compile(r"[A-Z]\w*(?=\.\w[^\s:]*[\s:])")


def located(place: str, change: Callable[[Any], Any], value: Any) -> Any:
    """The result of a function, whose errors say where the value is."""
    try:
        return change(value)
    except Exception as error:
        raise inside(place, error) from None


def inside(place: str, error: Exception) -> Exception:
    """The error of a value inside another one: ``Promotion.rules[1].action: must be ...``.

    Args:
        place: where the value is, such as ``"Promotion.rules"`` or ``"[1]"``.
        error: its error, with a path that begins below this place.
    """
    if not isinstance(error, ValueError) and type(error).__module__ != exception.__name__:
        return error  # of code of an app, which may take other arguments
    found = _PATH.match(str(error))
    text = str(error)[found.end() if found else 0 :]
    kind = type(error) if type(error).__module__ == exception.__name__ else ValueError
    return kind(f"{place}{text}" if text[:1] in (".", "[") else f"{place}: {text}")
