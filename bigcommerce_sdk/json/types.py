"""Types and type guards of JSON values, for type checkers.

``isinstance(value, dict)`` narrows a value to a dict of unknown types, which disables checks. A
value that is declared ``Json`` narrows to ``dict[str, Any]``. Where it cannot be declared, such as
for an item of a list, use a type guard such as ``is_object``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from typing import Any, TypeAlias, TypeGuard

#: The result of ``json.loads``. The items of lists and objects have to be narrowed again.
Json: TypeAlias = dict[str, Any] | list[Any] | str | int | float | None


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value can be serialized as a JSON object."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether a value is a list or tuple, which JSON has as an array."""
    return isinstance(value, (list, tuple))


def is_set(value: object) -> TypeGuard[Set[Any]]:
    """Whether a value is a set, which JSON has as an array."""
    return isinstance(value, Set)


def is_collection(value: object) -> TypeGuard[Collection[Any]]:
    """Whether a value can be serialized as a JSON array; iterators cannot."""
    return isinstance(value, Collection) and not isinstance(
        value, (str, bytes, bytearray, memoryview, Mapping)
    )


def is_whole_number(text: str) -> bool:
    """Whether a text is a whole number in ASCII digits, short enough for ``int()``."""
    return text.isascii() and text.isdecimal() and len(text) < 20
