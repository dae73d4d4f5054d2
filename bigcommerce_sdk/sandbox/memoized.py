"""Work that is done once for each set of arguments, however many threads ask for it first."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from threading import RLock
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")


def memoized(function: Callable[P, R]) -> Callable[P, R]:
    """A function that keeps what it gave, and gives the same for the same arguments.

    Args:
        function: gives what nobody changes, for arguments that can be hashed.
    """
    known, making = cache(function), RLock()

    @wraps(function)
    def kept(*args: P.args, **kwargs: P.kwargs) -> R:
        with making:
            return cast("Callable[P, R]", known)(*args, **kwargs)

    return kept
