"""Validation of claims. Each function reads or checks one claim."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import InvalidValueException, SignatureException
from bigcommerce_sdk.json.types import Json, is_object
from bigcommerce_sdk.json.writing import shown, type_of

#: Default tolerance for clock differences, in seconds.
LEEWAY = 10
#: Unix time above which a claim is invalid.
_END_OF_TIME = 10**12


class Person(NamedTuple):
    """A user of the store's control panel."""

    id: int
    email: str | None = None
    locale: str | None = None


def json_object(data: bytes) -> dict[str, Any]:
    """Parse a JSON object in UTF-8.

    Raises:
        SignatureException: when it is not a JSON object.
    """
    try:
        found: Json = json.loads(data.decode())
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise SignatureException("The signed content is not a JSON object.", "malformed")
    return found


def to_json(data: Mapping[str, Any]) -> bytes:
    """Serialize claims for signing.

    Raises:
        InvalidValueException: when they cannot be written as JSON.
    """
    if not isinstance(data, Mapping):
        raise InvalidValueException(
            f"The claims must be a dict of values by name, got {type_of(data)}."
        )
    try:
        return json.dumps(dict(data), separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidValueException(f"The claims cannot be signed: {error}.") from None


def clock(now: float | None) -> float:
    """Validate ``now``; by default the system clock's time.

    Raises:
        InvalidValueException: when it is not a Unix time.
    """
    if now is None:
        return time.time()
    if isinstance(now, bool) or not isinstance(now, (int, float)) or not 0 <= now < _END_OF_TIME:
        raise InvalidValueException(f"now must be a Unix time in seconds, got {shown(now)}.")
    return now


def seconds(name: str, value: float) -> float:
    """Validate a tolerance or an age, so that an invalid one cannot disable a check.

    Raises:
        InvalidValueException: when it is not a number of seconds >= 0.
    """
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not 0 <= value < _END_OF_TIME:  # refuses NaN too
        raise InvalidValueException(f"{name} must be a number of seconds >= 0, got {shown(value)}.")
    return value


def moment(claims: Mapping[str, Any], name: str) -> float:
    """A required Unix time."""
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        value = -1
    if not 0 <= value < _END_OF_TIME:  # refuses NaN too
        raise SignatureException(f"The signed {name!r} is missing or not a Unix time.", "claims")
    return value


def check_begun(moment: float, now: float, leeway: float) -> None:
    """Refuse a time in the future."""
    if not moment <= now + leeway:
        raise SignatureException(
            "The signed data is not valid yet: the clock of this machine may be slow.", "early"
        )


def check_not_over(moment: float, now: float, leeway: float) -> None:
    """Refuse a time in the past."""
    if not now < moment + leeway:
        raise SignatureException("The signed data has expired.", "expired")


def check_equal(claims: Mapping[str, Any], name: str, wanted: str | None, reason: str) -> None:
    """Refuse a claim that differs from ``wanted``; ``None``: that is present."""
    if claims.get(name) != wanted:
        raise SignatureException(
            f"The claim {name!r} is not the one that this kind of token has.", reason
        )


def text(claims: Mapping[str, Any], name: str) -> str:
    """A required, non-empty text."""
    value = claims.get(name)
    if not isinstance(value, str) or not value:
        raise SignatureException(f"The signed {name!r} is missing or not text.", "claims")
    return value


def text_or_none(claims: Mapping[str, Any], name: str) -> str | None:
    """An optional text; ``None`` for values of other types."""
    value = claims.get(name)
    return value if isinstance(value, str) else None


def number(claims: Mapping[str, Any], name: str) -> int:
    """A required id."""
    found = number_or_none(claims, name)
    if found is None:
        raise SignatureException(f"The signed {name!r} is missing or not an id.", "claims")
    return found


def number_or_none(claims: Mapping[str, Any], name: str) -> int | None:
    """An optional id; ``None`` for values of other types."""
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        return None
    return value


def person_or_none(claims: Mapping[str, Any], name: str) -> Person | None:
    """An optional user; ``None`` for anything without an id."""
    found = claims.get(name)
    if not is_object(found) or number_or_none(found, "id") is None:
        return None
    return Person(found["id"], text_or_none(found, "email"), text_or_none(found, "locale"))


def person(claims: Mapping[str, Any], name: str) -> Person:
    """A required user."""
    found = person_or_none(claims, name)
    if found is None:
        raise SignatureException(f"The signed {name!r} is missing or has no id.", "claims")
    return found
