"""JSON text -> value, with the standard library or msgspec.

msgspec is used where it is installed (the extra ``fast``), and takes half the time.

Both give the same. What msgspec refuses, such as a byte order mark or half of a surrogate pair, is
left to the standard library, which reads it or says what is wrong.

One odd byte never makes a page unreadable: it is read as U+FFFD, so that only the field that holds
it is affected.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

from bigcommerce_sdk.json.types import Json

#: Families of character sets that a declaration may name, by the names that Python has for them.
#: Python has other codecs too, some of which run code or take long.
_CHARSETS = ("cp", "iso8859", "koi8", "mac", "shift_jis", "euc_", "gb", "big5", "utf-16", "utf-32")
#: Longer integers are kept as text: Python refuses to convert them, as that takes long.
_MOST_DIGITS = 4300


def read_json(content: bytes, content_type: str | None = None) -> Json:
    """The value of a JSON text, with or without a byte order mark.

    Args:
        content: the text.
        content_type: the header that declares its character set; UTF-8 where it declares none.

    Raises:
        ValueError: when it is none; NaN and infinity are none.
        RecursionError: when it is nested too deeply.
    """
    charset = charset_of(content_type)
    # ASCII is the same in all of them but two; a mark of UTF-8 says more than a header
    same = content.isascii() and not charset.startswith("utf")
    if charset and not same and not content.startswith(codecs.BOM_UTF8):
        return _read_text(content.decode(charset, "replace"))
    quick = quick_reader()
    if quick is not None:
        with suppress(ValueError, RecursionError):
            return quick(content)
    return read_standard(content)


def read_standard(content: bytes) -> Json:
    """Read UTF-8 text with the standard library."""
    return _read_text(content.removeprefix(codecs.BOM_UTF8).decode(errors="replace"))


def _read_text(text: str) -> Json:
    try:
        return _decode(text.removeprefix("\ufeff"))
    except json.JSONDecodeError:
        raise
    except ValueError:  # an integer of too many digits, or NaN
        found: Json = _LENIENT.decode(text)
        return found


def charset_of(content_type: str | None) -> str:
    """The declared character set, or ``""`` where it is UTF-8 or unknown."""
    for parameter in (content_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            try:
                found = codecs.lookup(value.strip().strip("\"'")).name
            except (LookupError, ValueError):
                return ""
            return found if found.startswith(_CHARSETS) else ""
    return ""


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")


def _integer(text: str) -> int | str:
    return int(text) if len(text) <= _MOST_DIGITS else text


#: Control characters inside text are no JSON; they too affect one field only.
_decode: Callable[[str], Json] = json.JSONDecoder(parse_constant=_no_number, strict=False).decode
_LENIENT = json.JSONDecoder(parse_constant=_no_number, parse_int=_integer, strict=False)


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
