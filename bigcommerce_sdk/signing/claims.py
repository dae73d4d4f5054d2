"""What must hold of claims: each check reads one, and refuses what cannot be trusted."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import InvalidValueException, SignatureException
from bigcommerce_sdk.json.types import Json, is_object

#: Seconds that two clocks may differ.
LEEWAY = 10
#: Later than any date that is meant.
_END_OF_TIME = 10**12


class Person(NamedTuple):
    """A user of the store's control panel."""

    id: int
    email: str | None = None
    locale: str | None = None


def json_object(data: bytes) -> dict[str, Any]:
    """A JSON object, in UTF-8.

    Raises:
        SignatureException: for anything else.
    """
    try:
        found: Json = json.loads(data.decode())
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise SignatureException("What was signed is not a JSON object.", "malformed")
    return found


def to_json(data: Mapping[str, Any]) -> bytes:
    """``data`` as it is signed.

    Raises:
        InvalidValueException: when it cannot be written as JSON.
    """
    try:
        return json.dumps(data, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidValueException(f"This cannot be signed: {error}.") from None


def clock(now: float | None) -> float:
    """``now``, by default what the clock says.

    Raises:
        InvalidValueException: when it is no moment.
    """
    if now is None:
        return time.time()
    if isinstance(now, bool) or not isinstance(now, (int, float)) or not 0 <= now < _END_OF_TIME:
        raise InvalidValueException("now must be a Unix time in seconds.")
    return now


def moment(claims: Mapping[str, Any], name: str) -> float:
    """A point in time."""
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        value = -1
    if not 0 <= value < _END_OF_TIME:  # NaN is between no two numbers
        raise SignatureException(f"Its {name!r} is missing or no point in time.", "claims")
    return value


def check_begun(moment: float, now: float, leeway: float) -> None:
    """Refuse what lies in the future."""
    if not moment <= now + leeway:
        raise SignatureException(
            "It is from the future: the clock of this machine may be slow.", "early"
        )


def check_not_over(moment: float, now: float, leeway: float) -> None:
    """Refuse what is over."""
    if not now < moment + leeway:
        raise SignatureException("It is too old.", "expired")


def check_equal(claims: Mapping[str, Any], name: str, wanted: str | None, reason: str) -> None:
    """Refuse a claim that is not just ``wanted``; ``None``: that is there at all."""
    if claims.get(name) != wanted:
        raise SignatureException(f"Its {name!r} is not what this kind of token has.", reason)


def text(claims: Mapping[str, Any], name: str) -> str:
    """Text that is there and not empty."""
    value = claims.get(name)
    if not isinstance(value, str) or not value:
        raise SignatureException(f"Its {name!r} is missing or no text.", "claims")
    return value


def text_or_none(claims: Mapping[str, Any], name: str) -> str | None:
    """Text, where it is some."""
    value = claims.get(name)
    return value if isinstance(value, str) else None


def number(claims: Mapping[str, Any], name: str) -> int:
    """An id."""
    found = number_or_none(claims, name)
    if found is None:
        raise SignatureException(f"Its {name!r} is missing or no id.", "claims")
    return found


def number_or_none(claims: Mapping[str, Any], name: str) -> int | None:
    """An id, where it is one."""
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        return None
    return value


def person_or_none(claims: Mapping[str, Any], name: str) -> Person | None:
    """A person, where it is one."""
    found = claims.get(name)
    if not is_object(found) or number_or_none(found, "id") is None:
        return None
    return Person(found["id"], text_or_none(found, "email"), text_or_none(found, "locale"))


def person(claims: Mapping[str, Any], name: str) -> Person:
    """A person."""
    found = person_or_none(claims, name)
    if found is None:
        raise SignatureException(f"Its {name!r} is missing or has no id.", "claims")
    return found
