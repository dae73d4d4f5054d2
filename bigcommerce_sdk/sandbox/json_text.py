"""JSON of requests. Values that a reply could not hold are refused."""

from __future__ import annotations

import json
import math
from typing import Any

from werkzeug.wrappers import Request

from bigcommerce_sdk.sandbox.problem import Problem


def read_json(request: Request) -> Any:
    """The JSON of a request; ``None`` if it has no body.

    Raises:
        Problem: 415, the content type is not JSON; 400, the body is not valid JSON.
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
    """Parse a JSON text.

    Raises:
        ValueError: it is not JSON, or has a value that a reply could not hold.
        RecursionError: it is nested too deeply.
    """
    found = json.loads(content, parse_constant=_finite, parse_float=_finite)
    if b"\\u" in content:  # only an escape can produce a lone surrogate
        check_text(found)
    return found


def check_text(value: Any) -> None:
    """Check that a value has no lone surrogates, which UTF-8 cannot encode.

    Raises:
        ValueError: it has one.
    """
    json.dumps(value, ensure_ascii=False, default=str).encode()


def _finite(text: str) -> float:
    """A float; NaN and infinity, also by overflow, are not JSON."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number
