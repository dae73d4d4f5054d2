"""How long, how large and how many a value may be: one rule, for the client and the sandbox."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from bigcommerce_sdk.json.types import Json

#: The limits of one field, by the names that the schema has for them.
Limits = Mapping[str, Any]


def breach(limits: Limits, wire: Any) -> str:
    """What a value goes beyond, in words that follow the name of its field.

    >>> breach({"max_length": 3}, "text")
    'at most 3 characters are allowed, not 4'

    Args:
        limits: the limits of the field.
        wire: the value as a body holds it.

    Returns:
        The words; ``""`` when every limit is kept.
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
    """Limits in words, for documentation; ``""`` where there are none.

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
    """One kind of limit: which end it bounds, of what, and how that is measured. What cannot be
    measured, such as the length of a number, is not limited.

    Attributes:
        word: ``"least"`` or ``"most"``.
        unit: one of what is counted; empty where a number itself is limited.
        measure: what of a value is compared with the limit.
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
    return len(wire) if isinstance(wire, list) else None


#: Every limit there is, by the name that the schema language has for it.
RULES = {
    "min": _Rule("least", "", _number),
    "max": _Rule("most", "", _number),
    "min_length": _Rule("least", "character", _length),
    "max_length": _Rule("most", "character", _length),
    "max_items": _Rule("most", "item", _count),
}
