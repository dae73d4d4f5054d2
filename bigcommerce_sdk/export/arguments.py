"""Checks of arguments that several functions take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.json.writing import shown, type_of


def names_of(argument: str, given: Any) -> tuple[str, ...]:
    """Names: a text is one, an iterable has several.

    Raises:
        InvalidValueException: it has something else.
    """
    if isinstance(given, str):
        return (given,)
    is_several = isinstance(given, Iterable)
    found = tuple(cast("Iterable[Any]", given)) if is_several else (given,)
    for each in found:
        if not isinstance(each, str):
            raise InvalidValueException(
                f"{argument} must be a name or a list of names, got {shown(each)}."
            )
    return found


def mapping_of(argument: str, given: Any) -> Mapping[str, Any]:
    """A mapping; none if it is ``None``.

    Raises:
        InvalidValueException: it is something else.
    """
    if given is None:
        return {}
    if not is_mapping(given):
        raise InvalidValueException(f"{argument} must be a mapping, got {type_of(given)}.")
    return given


def number_of(argument: str, given: Any, most: float) -> float:
    """A number from 0 to a highest one.

    Raises:
        InvalidValueException: it is something else.
    """
    is_number = isinstance(given, (int, float)) and not isinstance(given, bool)
    if not is_number or not 0 <= given <= most:
        up_to = f" and <= {most:.0f}" if most < float("inf") else ""
        raise InvalidValueException(f"{argument} must be a number >= 0{up_to}, got {shown(given)}.")
    return float(given)
