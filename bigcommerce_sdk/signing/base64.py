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
    return _decoded(text, text, b"+/")


def url_encode(data: bytes) -> str:
    """The base64 of URLs, without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def url_decode(text: str) -> bytes:
    """What :func:`url_encode` made ``text`` from.

    Raises:
        SignatureException: when it made no such text.
    """
    return _decoded(text, text + "=" * (-len(text) % 4), b"-_")


def _decoded(text: str, padded: str, letters: bytes) -> bytes:
    try:
        data = base64.b64decode(padded.encode("ascii"), altchars=letters, validate=True)
    except (binascii.Error, ValueError):
        data = b""
    spelt = base64.b64encode(data, altchars=letters).decode()
    if not data or spelt != padded or (padded != text and "=" in text):
        raise SignatureException("A part of it is not base64.", "malformed")
    return data
