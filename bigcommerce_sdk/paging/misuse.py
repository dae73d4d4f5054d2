"""Errors for synchronous uses of asynchronous iterables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bigcommerce_sdk.exception import UsageException

if TYPE_CHECKING:
    _Misuse = object  # checkers refuse these uses by themselves
else:

    class _Misuse:
        def __iter__(self, *_):
            raise UsageException(
                f"{self!r} is asynchronous: iterate with async for instead of for, and use "
                "[row async for row in ...] instead of list(...), len(...) or an index."
            )

        __len__ = __getitem__ = __contains__ = __reversed__ = __await__ = __iter__


class AsyncOnly(_Misuse):
    """An iterable for ``async for``: other uses, such as ``len()``, raise an error."""


if not TYPE_CHECKING:
    del _Misuse  # a name that stubtest would compare
