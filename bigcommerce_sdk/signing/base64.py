"""Base64 that has one spelling only.

The usual decoders skip odd characters and ignore spare bits, so that one signature has many
spellings; a list of tokens already used would then miss a copy.
"""

from __future__ import annotations

import base64
import binascii

from bigcommerce_sdk.exception import SignatureException


def encode(data: bytes) -> str:
    """Standard base64, padded."""
    return base64.b64encode(data).decode()


def decode(text: str) -> bytes:
    """What :func:`encode` made ``text`` from.

    Raises:
        SignatureException: when it made no such text.
    """
    data = _lenient(text, b"+/")
    if not data or encode(data) != text:
        raise SignatureException("A part of it is not base64.", "malformed")
    return data


def url_encode(data: bytes) -> str:
    """The base64 of URLs, without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def url_decode(text: str) -> bytes:
    """What :func:`url_encode` made ``text`` from.

    Raises:
        SignatureException: when it made no such text.
    """
    data = _lenient(text + "=" * (-len(text) % 4), b"-_")
    if not data or url_encode(data) != text:
        raise SignatureException("A part of it is not base64.", "malformed")
    return data


def _lenient(text: str, letters: bytes) -> bytes:
    """Some bytes that ``text`` may stand for; none where it is no base64 at all."""
    try:
        return base64.b64decode(text.encode("ascii"), altchars=letters)
    except (binascii.Error, ValueError):
        return b""
