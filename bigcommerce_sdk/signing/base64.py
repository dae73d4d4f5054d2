"""Strict base64: only the canonical encoding is accepted.

The standard decoder skips invalid characters and ignores spare bits, so a signature has many
encodings. A replay cache that compares tokens would miss such a copy.
"""

from __future__ import annotations

import base64
import binascii

from bigcommerce_sdk.exception import SignatureException


def encode(data: bytes) -> str:
    """Standard base64, padded."""
    return base64.b64encode(data).decode()


def decode(text: str) -> bytes:
    """Decode the result of :func:`encode`.

    Raises:
        SignatureException: when the text is not canonical base64.
    """
    data = _lenient(text, b"+/")
    if not data or encode(data) != text:
        raise SignatureException("A part of it is not base64.", "malformed")
    return data


def url_encode(data: bytes) -> str:
    """URL-safe base64, without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def url_decode(text: str) -> bytes:
    """Decode the result of :func:`url_encode`.

    Raises:
        SignatureException: when the text is not canonical base64.
    """
    data = _lenient(text + "=" * (-len(text) % 4), b"-_")
    if not data or url_encode(data) != text:
        raise SignatureException("A part of it is not base64.", "malformed")
    return data


def _lenient(text: str, letters: bytes) -> bytes:
    """Decode base64 leniently; empty if that is not possible."""
    try:
        return base64.b64decode(text.encode("ascii"), altchars=letters)
    except (binascii.Error, ValueError):
        return b""
