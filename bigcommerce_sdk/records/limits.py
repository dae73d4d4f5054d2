"""Limits of lengths, numbers and counts, for the client and the sandbox."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from bigcommerce_sdk.json.types import Json

#: The limits of one field, by their names in the schema.
Limits = Mapping[str, Any]


def violation(limits: Limits, wire: Any) -> str:
    """The limit that a value violates, as text to follow the name of its field.

    >>> violation({"max_length": 3}, "text")
    'at most 3 characters are allowed, not 4'

    Args:
        limits: the limits of the field.
        wire: the JSON value.

    Returns:
        The text; ``""`` when the value is within all limits.
    """
    for name, limit in limits.items():
        rule = RULES[name]
        given = rule.measure(wire)
        bound = Decimal(str(limit))
        if given is not None and (given > bound if rule.word == "most" else given < bound):
            are = "is" if rule.unit and limit == 1 else "are"
            return f"at {rule.word} {_amount(limit, rule.unit)} {are} allowed, not {given}"
    return ""


def words(limits: Limits) -> str:
    """Limits as text for documentation; ``""`` without limits.

    >>> words({"min_length": 1, "max_length": 250})
    '1 to 250 characters'
    >>> words({"max": 5})
    'at most 5'

    Args:
        limits: the limits of a field.
    """
    found: dict[str, dict[str, Any]] = {}
    for name, limit in limits.items():
        found.setdefault(RULES[name].unit, {})[RULES[name].word] = limit
    return ", ".join(
        (
            f"{ends['least']} to {_amount(ends['most'], unit)}"
            if len(ends) == 2
            else "".join(f"at {word} {_amount(limit, unit)}" for word, limit in ends.items())
        )
        for unit, ends in found.items()
    )


def _amount(limit: float, unit: str) -> str:
    return f"{limit} {unit}{'' if limit == 1 else 's'}" if unit else str(limit)


class _Rule(NamedTuple):
    """A kind of limit.

    Attributes:
        word: ``"least"`` for a minimum, ``"most"`` for a maximum.
        unit: singular of the unit; empty for a limit of a number itself.
        measure: measures a value; ``None`` for types without the limit, such as the length of a
            number.
    """

    word: str
    unit: str
    measure: Callable[[Any], Decimal | int | None]


def _number(wire: Any) -> Decimal | None:
    if isinstance(wire, bool) or not isinstance(wire, (int, float, str)):
        return None
    try:
        number = Decimal(repr(wire) if isinstance(wire, float) else wire)
    except InvalidOperation:
        return None
    return None if number.is_nan() else number


def _length(wire: Any) -> int | None:
    return len(wire) if isinstance(wire, str) else None


def _count(wire: Json) -> int | None:
    """The number of items; some lists are text with commas on the wire."""
    items = wire.split(",") if isinstance(wire, str) and wire else wire
    return len(items) if isinstance(items, list) else None


#: All kinds of limits, by their names in the schema language.
RULES = {
    "min": _Rule("least", "", _number),
    "max": _Rule("most", "", _number),
    "min_length": _Rule("least", "character", _length),
    "max_length": _Rule("most", "character", _length),
    "max_items": _Rule("most", "item", _count),
}
