"""Serialization: one encoder for JSON bodies, one for query parameters.

Both accept the types that the SDK returns. ``Decimal`` is written as text, to avoid binary floating
point; dates in ISO 8601; sets as sorted lists; records as their raw values; enum members as their
values; scalars of numpy and pandas as Python scalars.
"""

from __future__ import annotations

import json
from collections.abc import Set
from contextlib import suppress
from enum import Enum
from operator import index
from typing import Any, TypeVar

from bigcommerce_sdk.json.types import (
    Json,
    is_collection,
    is_mapping,
    is_object,
    is_sequence,
    is_set,
)

#: Kinds of ``dtype`` whose ``item()`` is a boolean, an integer or a float.
_NUMERIC_KINDS = frozenset("biuf")
#: Class names of missing values in pandas and in masked arrays of numpy.
_MISSING = frozenset({"NAType", "NaTType", "MaskedConstant"})
T = TypeVar("T")

_CONTAINERS = frozenset({list, dict})
#: Types that need no conversion.
PLAIN = frozenset({str, int, float, bool, type(None), list, dict, tuple})


def write_json(value: Any) -> bytes:
    """Serialize a body as JSON in UTF-8.

    Raises:
        ValueError, TypeError, RecursionError: when the value cannot be expressed in JSON.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, default=_plain)
    return _encoded(text)


def checked_text(text: str) -> str:
    """Text that UTF-8 can encode, unchanged.

    Raises:
        ValueError: when it has a lone surrogate.
    """
    if not text.isascii():
        _encoded(text)
    return text


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError(
            "text with a lone surrogate is not valid Unicode; remove or replace it"
        ) from None


def json_copy(value: Any) -> Json:
    """A deep copy of a value as JSON.

    Raises:
        ValueError: when the value cannot be expressed in JSON.
    """
    try:
        copied: Json = json.loads(write_json(value))
    except (TypeError, RecursionError) as error:
        raise ValueError(f"cannot be sent as JSON: {error}") from None
    return copied


def clone(value: T) -> T:
    """A deep copy of a JSON value, without recursion."""
    top: list[Any] = [value]
    pending: list[tuple[Any, Any]] = [(top, 0)]
    while pending:
        holder, place = pending.pop()
        inner: Any = holder[place]
        if type(inner) in _CONTAINERS:
            holder[place] = inner = inner.copy()
            places: Any = inner if is_object(inner) else range(len(inner))
            pending += [(inner, each) for each in places if type(inner[each]) in _CONTAINERS]
    copied: T = top[0]
    return copied


def query_text(value: Any) -> str:
    """Serialize a query parameter.

    Raises:
        ValueError: when it is neither a scalar nor a list of scalars.
    """
    value = unwrapped(value)
    if isinstance(value, str):
        return checked_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float) and value - value == 0:  # neither infinite nor NaN
        return repr(value)
    try:
        listed: Any = value if is_sequence(value) else _plain(value)
        if is_sequence(listed):
            return ",".join(map(query_text, listed))
    except (TypeError, RecursionError):
        listed = None
    if isinstance(listed, str):
        return listed
    raise ValueError(f"a {type(value).__name__} cannot be sent as a parameter")


def unwrapped(value: Any) -> Any:
    """A scalar as the plain Python type; other values unchanged.

    The value of an enum member, the number in a scalar of numpy or an object with ``__index__``,
    ``None`` for a missing value of pandas.
    """
    if type(value) in PLAIN:
        return value
    if isinstance(value, Enum):
        return unwrapped(value.value)
    if value.__class__.__name__ in _MISSING:
        return None
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if hasattr(value.__class__, "_to_json"):  # a record, which has fields instead of a dtype
        return value
    if getattr(getattr(value, "dtype", None), "kind", "") in _NUMERIC_KINDS:
        found = value.item() if getattr(value, "ndim", 1) == 0 else value
        # the shortest repr of a 32-bit float, not the digits of the nearest 64-bit float
        return float(str(value)) if isinstance(found, float) else found
    return _whole(value)


def _whole(value: Any) -> Any:
    """The number of an object that is a whole number by ``__index__``; other values unchanged."""
    kind = value.__class__
    # what has a dtype was converted, or is no number; what is awaited would raise its own error
    if hasattr(kind, "__index__") and not (hasattr(kind, "dtype") or hasattr(kind, "__await__")):
        with suppress(TypeError):
            return index(value)
    return value


def _plain(value: Any) -> Any:
    """The ``default`` of the JSON encoder: converts values of other types."""
    found = unwrapped(value)
    if type(found) in PLAIN:
        return found
    if is_mapping(value):
        return dict(value)
    if is_set(value):
        return in_order(value)
    # an array, or a column of a data frame; a memoryview is bytes
    listed = None if type(value) is memoryview else getattr(value, "tolist", None)
    if listed is not None:
        return listed()
    text = _text_of(value)
    if text is not None:
        return text
    record: Any = value
    if hasattr(record, "_to_json"):  # a record
        return record._to_json()
    # iterating a data frame yields the names of its columns, not its rows
    if is_collection(value) and not hasattr(value, "columns"):
        return list(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent as JSON")


def in_order(values: Set[Any]) -> list[Any]:
    """The elements of a set in a deterministic order."""
    try:
        return sorted(values)
    except TypeError:
        return sorted(values, key=repr)


def _text_of(value: Any) -> str | None:
    """The text of a scalar without a JSON type; ``None`` for other values."""
    from datetime import date, datetime
    from decimal import Decimal
    from uuid import UUID

    if isinstance(value, Decimal):
        if not value.is_finite() or abs(value.adjusted()) > 1000:
            raise ValueError(f"a number must be finite and below 1E+1000, got {value}")
        return format(value, "f")
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("a datetime must have a time zone, such as tzinfo=timezone.utc")
        return datetime.isoformat(exact_datetime(value))
    if isinstance(value, date):
        return date.isoformat(value)
    return str(value) if isinstance(value, UUID) else None


def exact_datetime(moment: Any) -> Any:
    """Convert a datetime to plain ``datetime``; a pandas timestamp is a subclass."""
    from datetime import datetime

    if type(moment) is datetime:
        return moment
    return datetime.combine(
        datetime.date(moment), datetime.timetz(moment)  # methods of the base class: microseconds
    )


def type_of(value: object) -> str:
    """The name of the type of a value, for error messages; ``None`` is its own."""
    return "None" if value is None else type(value).__name__


def shown(value: Any, longest: int = 60) -> str:
    """The shortened ``repr`` of any value in ASCII; a placeholder if ``repr`` fails."""
    try:
        text = ascii(value)
    except Exception:  # an integer of over 4,300 digits, or a class whose __repr__ fails
        return "(cannot be shown)"
    if len(text) > longest:
        return text[: longest - 3] + "..."
    return text.rstrip(".")  # the end of a sentence follows
