"""JSON parsing, with msgspec or the standard library.

msgspec is used if it is installed (the extra ``fast``), and takes half the time. Text that it
refuses, such as a byte order mark or half of a surrogate pair, is parsed by the standard library,
so results and errors are the same.

An invalid byte is read as U+FFFD, so that it affects one field and not the whole page.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable
from functools import cache
from typing import Any

from bigcommerce_sdk.json.types import Json

#: Prefixes of the character sets that a response may declare, in Python's names. Other codecs of
#: Python are not text encodings, or are slow.
_CHARSETS = ("cp", "iso8859", "koi8", "mac", "shift_jis", "euc_", "gb", "big5", "utf-16", "utf-32")
#: Longer integers are kept as text, since Python refuses to convert them.
_MOST_DIGITS = 4300


def read_json(content: bytes, content_type: str | None = None) -> Json:
    """Parse JSON text, with or without a byte order mark.

    Args:
        content: the text.
        content_type: the header that declares the character set; UTF-8 if it declares none.

    Raises:
        ValueError: when it is not JSON, or has NaN or infinity.
        RecursionError: when it is nested too deeply.
    """
    charset = charset_of(content_type)
    # ASCII text is the same in all but UTF-16 and UTF-32. A byte order mark of UTF-8 overrides the
    # header.
    if (
        charset
        and (charset.startswith("utf") or not content.isascii())
        and not content.startswith(codecs.BOM_UTF8)
    ):
        return _read_text(content.decode(charset, "replace"))
    quick = quick_reader()
    if quick is not None:
        try:
            return quick(content)
        except (ValueError, RecursionError):
            pass  # what it refuses, the standard library may accept
    return read_standard(content)


def read_standard(content: bytes) -> Json:
    """Parse UTF-8 text with the standard library."""
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
    """The declared character set; ``""`` if it is UTF-8 or unknown."""
    for parameter in (content_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            try:
                found = codecs.lookup(value.strip().strip("\"'")).name
            except (LookupError, ValueError):
                return ""
            return found if found.startswith(_CHARSETS) else ""
    return ""


def _refuse_constant(text: str) -> Any:
    raise ValueError(f"{text} is not JSON")


def _integer(text: str) -> int | str:
    return int(text) if len(text) <= _MOST_DIGITS else text


#: ``strict=False`` accepts control characters inside text, so that they affect one field only.
_decode: Callable[[str], Json] = json.JSONDecoder(
    parse_constant=_refuse_constant, strict=False
).decode
_LENIENT = json.JSONDecoder(parse_constant=_refuse_constant, parse_int=_integer, strict=False)


def _find_quick() -> Callable[[bytes], Json] | None:
    """The parser of msgspec, or ``None`` if it is not installed.

    It is imported with the first response, since the import takes time.
    """
    try:
        from msgspec import DecodeError
        from msgspec.json import Decoder
    except ImportError:
        return None
    # Another package may have installed a version before 0.21, whose DecodeError is not a
    # ValueError. The oldest versions read large integers as floats.
    return Decoder().decode if issubclass(DecodeError, ValueError) else None


#: The cached result of :func:`_find_quick`.
quick_reader: Callable[[], Callable[[bytes], Json] | None] = cache(_find_quick)
