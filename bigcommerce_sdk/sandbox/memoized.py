"""A thread-safe cache of function results."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from threading import RLock
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")


def memoized(function: Callable[P, R]) -> Callable[P, R]:
    """Cache the results of a function; concurrent first calls compute a result once.

    Args:
        function: has hashable arguments, and results that are not modified.
    """
    cached, lock = cache(function), RLock()

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        with lock:
            return cast("Callable[P, R]", cached)(*args, **kwargs)

    return wrapper
