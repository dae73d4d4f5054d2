"""A value that never shows itself."""

from __future__ import annotations

from typing import Any, NoReturn

from bigcommerce_sdk.exception import NotCopyableException


class Secret:
    """Holds a token or password so that no log, repr, traceback or pickle can show it.

    >>> Secret("abc")
    Secret('***')
    >>> Secret("abc").reveal()
    'abc'
    """

    __slots__ = ("_text",)

    def __init__(self, text: Any) -> None:
        self._text: str = text

    def reveal(self) -> str:
        """The text itself; call it only where the value goes on the wire."""
        return self._text

    def is_printable(self) -> bool:
        """Whether it is text of printable ASCII characters, so that a header can hold it."""
        # no variable holds the text, so that no report of a traceback's variables shows it
        return isinstance(self._text, str) and self._text.isascii() and self._text.isprintable()

    def __repr__(self) -> str:
        return "Secret('***')"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __reduce__(self) -> NoReturn:
        refuse_copy(self)


def refuse_copy(holder: object) -> NoReturn:
    """The ``__reduce__`` of objects that hold a connection or a secret: raise.

    Raises:
        NotCopyableException: always.
    """
    raise NotCopyableException(
        f"A {type(holder).__name__} cannot be pickled or copied, nor what holds one, such as a "
        "client or a collection. Pass records or ids, and make a client where they are used."
    )


class HiddenBytes(bytes):
    """Bytes with a secret, such as the body of a token request, whose repr is masked.

    Reports of a traceback's variables show the repr.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "HiddenBytes(b'***')"

    __str__ = __repr__


def wrapped(value: Any) -> Secret:
    """``value`` as a secret, whatever it is; whether it can be right is for others to say.

    Whoever takes a secret from a caller calls this first, on a line of its own: reports of
    tracebacks show arguments, those of refused calls too.
    """
    return value if isinstance(value, Secret) else Secret(value)
