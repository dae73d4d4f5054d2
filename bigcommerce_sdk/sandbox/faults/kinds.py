"""All faults by their names in JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.sandbox.faults.bodies import (
    Bom,
    Empty,
    InvalidJson,
    NotANumber,
    Truncated,
    TruncatedGzip,
    WrongCharset,
)
from bigcommerce_sdk.sandbox.faults.connections import Delay, Reset
from bigcommerce_sdk.sandbox.faults.fault import Fault
from bigcommerce_sdk.sandbox.faults.lists import BetweenPages, CapsLimit, IgnoresPage
from bigcommerce_sdk.sandbox.faults.replies import Html, Oversized, Redirect, Status

_ALL: tuple[type[Fault], ...] = (
    Status,
    Html,
    Redirect,
    Oversized,
    Empty,
    Truncated,
    TruncatedGzip,
    InvalidJson,
    NotANumber,
    WrongCharset,
    Bom,
    Reset,
    Delay,
    IgnoresPage,
    CapsLimit,
    BetweenPages,
)

KINDS = {kind.kind: kind for kind in _ALL}


def fault_from(data: Mapping[str, Any], options: Iterable[str] = ()) -> Fault:
    """Create a fault from JSON: ``"fault"`` is its kind, next to its fields.

    Args:
        data: the JSON object.
        options: further names that the object may have.

    Raises:
        ValueError: the kind is unknown, or a field is unknown, missing or invalid.
    """
    kind = data.get("fault")
    if not isinstance(kind, str) or kind not in KINDS:
        close = did_you_mean(kind, KINDS) if isinstance(kind, str) else ""
        raise ValueError(f"There is no fault {kind!r}.{close} There are: {', '.join(KINDS)}.")
    own = [field.name for field in fields(KINDS[kind])]
    known = ["fault", *own, *options]
    for name in data:
        if name not in known:
            raise ValueError(f"The fault {kind!r} has no {name!r}.{did_you_mean(name, known)}")
    try:
        return KINDS[kind](**{name: data[name] for name in own if name in data})
    except TypeError:
        missing = next((name for name in own if name not in data), "")
        raise ValueError(f"The fault {kind!r} needs {missing!r}.") from None
