"""JSON text → value: with the standard library, or with msgspec where that is installed (the extra
``fast``), which takes half the time.

Both give the same. What msgspec refuses, such as a byte order mark or half of a surrogate pair, is
left to the standard library, which reads it or says what is wrong.
"""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

from bigcommerce_sdk.json_types import Json


def read_json(content: bytes) -> Json:
    """The value of a JSON text, with or without a byte order mark.

    Raises:
        ValueError: when it is none; NaN and infinity are none.
        RecursionError: when it is nested too deeply.
    """
    quick = quick_reader()
    if quick is not None:
        with suppress(ValueError, RecursionError):
            return quick(content)
    return read_standard(content)


def read_standard(content: bytes) -> Json:
    """The same with the standard library."""
    found: Json = _standard.decode(content.removeprefix(BOM_UTF8).decode())
    return found


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")


_standard = json.JSONDecoder(parse_constant=_no_number)


def _find_quick() -> Callable[[bytes], Json] | None:
    """msgspec's reader, or ``None`` where it is not installed; looked for when the first reply has
    come, so that importing the package does not wait for it."""
    try:
        from msgspec import DecodeError
        from msgspec.json import Decoder
    except ImportError:
        return None
    # another package may have brought one before 0.21: its errors are others, and the oldest read
    # large numbers as floats
    return Decoder().decode if issubclass(DecodeError, ValueError) else None


#: Gives that reader; looks for it once.
quick_reader: Callable[[], Callable[[bytes], Json] | None] = cache(_find_quick)
