"""JSON that the store can take: what it could not send back is refused."""

from __future__ import annotations

import json
import math
from typing import Any

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.problem import Problem


def read_json(request: Request) -> Any:
    """The JSON of a request; ``None`` when it has no body.

    Raises:
        Problem: 415 when the body does not say that it is JSON, 400 when it is not.
    """
    content = request.get_data()
    if not content:
        return None
    if not request.is_json:
        raise Problem(415, "The Content-Type of the body must be application/json.")
    try:
        return parse_json(content)
    except (ValueError, RecursionError):
        raise Problem(400, "The body is not valid JSON.") from None


def parse_json(content: bytes) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: when it is none, or one that could not be sent back.
        RecursionError: when it is too deep.
    """
    found = json.loads(content, parse_constant=_finite, parse_float=_finite)
    if b"\\u" in content:  # only an escape can spell half a character
        check_text(found)
    return found


def check_text(value: Any) -> None:
    """Refuse text that could not be sent: halves of surrogate pairs, anywhere in a value.

    Raises:
        ValueError: when there is some.
    """
    json.dumps(value, ensure_ascii=False, default=str).encode()


def _finite(text: str) -> float:
    """A number; NaN and what overflows to infinity are not JSON that could be sent back."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number
