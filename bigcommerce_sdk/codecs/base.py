"""What every codec can do."""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk.json.writing import clone, json_copy, query_text, shown


class Codec:
    """Base of the codecs. This one passes values through.

    Attributes:
        python: how the type of a read value is written in Python, for signatures and docs.
        takes: the same for a value that is passed.
        plain: the type of the wire values that are read as they are; ``None`` where none is.
        mutable: whether a read value can be changed in place, so that a record must remember it.
    """

    python = "Any"
    takes = "Any"
    plain: type | None = None
    mutable = False

    def decode(self, wire: Any) -> Any:
        """The Python value of a JSON value that is not null."""
        return clone(wire)

    def encode(self, value: Any) -> Any:
        """The JSON value of a Python value that is not ``None``.

        A deep copy, so that later changes of ``value`` can be detected.
        """
        return json_copy(value)

    def accept(self, value: Any) -> Any:
        """:meth:`encode`, which also takes the spellings of replies."""
        return self.encode(value)

    def repeat(self, wire: Any) -> Any:
        """The JSON value that sends a received value back, without read-only parts."""
        return clone(wire)

    def query(self, value: Any) -> str:
        """The text of a Python value as a URL parameter."""
        return query_text(self.encode(value))

    def keep(self, value: Any) -> Any:
        """An assigned value as a record holds it: its own copy, of the type that reading gives."""
        return self.decode(self.accept(value))

    def lock(self, value: Any, reason: str) -> None:
        """Let the nested records in a read value refuse changes, which could not be saved.

        Args:
            value: the value.
            reason: what is read-only, for the message.
        """

    def __repr__(self) -> str:
        return f"<codec {self.python}>"


def described(value: Any) -> str:
    """A short description of a wrong value that is safe to show."""
    return f"{type(value).__name__} {shown(value, 40)}"
