"""Amounts of money."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

#: The smallest unit that amounts of V3 are rounded to.
_CENT = Decimal("0.01")


def money(value: Any) -> Decimal:
    """A wire amount as a number; 0 if it is empty or invalid."""
    try:
        return Decimal(str(value or 0))
    except InvalidOperation:
        return Decimal(0)


def rounded(value: Decimal) -> Decimal:
    """An amount in whole cents."""
    return value.quantize(_CENT)
