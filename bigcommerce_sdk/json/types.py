"""JSON as type checkers see it.

``isinstance(value, dict)`` tells a checker that something is a dict, and not of what: all that is
read from it would be unknown, and no longer checked. A value that is declared ``Json`` is known to
be a dict with text as keys; where nothing can be declared, such as an item of a list, ask
``is_object`` and its neighbours.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from typing import Any, TypeAlias, TypeGuard

#: What ``json.loads`` gives. What lists and objects hold in turn is to be looked at again.
Json: TypeAlias = dict[str, Any] | list[Any] | str | int | float | None


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether it is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether it is a JSON object, or stands for one."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether it is a JSON array, or stands for one."""
    return isinstance(value, (list, tuple))


def is_set(value: object) -> TypeGuard[Set[Any]]:
    """Whether it is a set, which JSON has as an array."""
    return isinstance(value, Set)


def is_collection(value: object) -> TypeGuard[Collection[Any]]:
    """Whether it has elements, is no iterator, and can stand for a JSON array."""
    return isinstance(value, Collection) and not isinstance(
        value, (str, bytes, bytearray, memoryview, Mapping)
    )
