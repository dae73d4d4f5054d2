"""Errors for values of an asynchronous client that are used without ``await`` or ``async for``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.naming import ASYNC

#: Special methods of containers, of numbers and of context managers.
_SPECIAL = (
    "iter next len getitem setitem delitem contains reversed lt le gt ge "
    "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor "
    "radd rsub rmul rmatmul rtruediv rfloordiv rmod rdivmod rpow rlshift rrshift rand ror rxor "
    "neg pos abs invert int float complex index round trunc floor ceil bytes fspath enter exit"
)


def refuse_values(cls: type[Any]) -> type[Any]:
    """Have operators and conversions of a class call its ``_refuse()``, which raises an error.

    A decorator of classes whose objects are not the values that a caller may take them for.
    """
    for name in _SPECIAL.split():
        setattr(cls, f"__{name}__", _call_refuse)
    return cls


def _call_refuse(self: Any, *_: object, **__: object) -> None:
    self._refuse()


if TYPE_CHECKING:
    _Misuse = object  # checkers refuse these uses by themselves
else:

    @refuse_values
    class _Misuse:
        def _refuse(self):
            raise UsageException(
                f"{self!r} is asynchronous: use async for instead of for, async with instead of "
                "with, and [row async for row in ...] instead of list(...), len(...), an index or "
                "await."
            )

        __await__ = _refuse


class AsyncOnly(_Misuse):
    """An iterable for ``async for``: other uses, such as ``len()``, raise an error."""


def await_hint(value: object) -> str:
    """`` Await it first.`` for a coroutine or a link, else an empty string."""
    is_awaited = hasattr(type(value), "__await__") and not isinstance(value, AsyncOnly)
    return " Await it first." if is_awaited else ""


class SyncOnly:
    """An iterable that sends requests: asynchronous clients take no items from it."""

    __slots__ = ()


def refuse_blocking(items: object) -> None:
    """Refuse items whose iteration sends requests of a synchronous client.

    Raises:
        UsageException: for such items; names what to use instead.
    """
    if isinstance(items, SyncOnly):
        raise UsageException(
            f"items must not be those of a synchronous client, got {items!r}, whose requests would "
            f"block the event loop. Use the {ASYNC}{type(items).__name__} that the same call of "
            "AsyncBigcommerceApi returns."
        )


if not TYPE_CHECKING:
    del _Misuse  # a name that stubtest would compare
