"""Work that is done once for each set of arguments: ``functools.cache``, which would forget what
the arguments are."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")


def once(function: Callable[P, R]) -> Callable[P, R]:
    """A function that keeps what it gave, and gives the same for the same arguments.

    Args:
        function: gives what nobody changes, for arguments that can be hashed.
    """
    return cast("Callable[P, R]", cache(function))
