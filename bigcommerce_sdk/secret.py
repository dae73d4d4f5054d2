"""Secrets: values that logs, reprs, tracebacks and pickles do not show."""

from __future__ import annotations

from typing import Any, NoReturn

from bigcommerce_sdk.exception import NotCopyableException


class Secret:
    """A token or password that no log, repr, traceback or pickle shows.

    >>> Secret("abc")
    Secret('***')
    >>> Secret("abc").reveal()
    'abc'
    """

    __slots__ = ("_text",)

    def __init__(self, text: Any) -> None:
        self._text: str = text

    def reveal(self) -> str:
        """The plain text. Call this only where the value is sent."""
        return self._text

    def is_printable(self) -> bool:
        """Whether it is text of printable ASCII characters, so that a header can hold it."""
        # no variable holds the text, so that no report of a traceback's variables shows it
        return isinstance(self._text, str) and self._text.isascii() and self._text.isprintable()

    def check_printable(self) -> None:
        """Check that a header can hold it.

        Raises:
            ValueError: it cannot; see :meth:`is_printable`.
        """
        if not self.is_printable():
            raise ValueError("a secret has a character that is invalid in a header")

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
    """Refuse to pickle or copy an object that holds a connection or a secret.

    The ``__reduce__`` of such objects.

    Raises:
        NotCopyableException: always.
    """
    raise NotCopyableException(
        f"A {type(holder).__name__} cannot be pickled or copied, nor can objects that hold one, "
        "such as a client or a collection. Pass records or ids, and create a client where they are "
        "used."
    )


class HiddenBytes(bytes):
    """Bytes with a secret, such as the body of a token request, whose repr is masked.

    The repr is masked because error reporters show the variables of a traceback.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "HiddenBytes(b'***')"

    __str__ = __repr__


def as_secret(value: Any) -> Secret:
    """Wrap a value in :class:`Secret`, without validation.

    A function that takes a secret as an argument calls this first, on a line of its own: error
    reporters show the arguments in a traceback, also those of calls that are refused.
    """
    return value if isinstance(value, Secret) else Secret(value)
