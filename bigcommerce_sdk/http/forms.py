"""Forms with files: bodies in the format multipart/form-data (RFC 7578)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any, NamedTuple

from bigcommerce_sdk.json.writing import checked_text, unwrapped, write_json

#: Characters of the boundary between the parts.
_BOUNDARY_LENGTH = 32


class Part(NamedTuple):
    """One field of a form.

    Attributes:
        name: the name of the field.
        content: its text, or the content of its file.
        file_name: the name of the file; the type of its content is guessed from it.
    """

    name: str
    content: str | bytes
    file_name: str = ""

    def __repr__(self) -> str:
        return f"<Part {self.name}, {len(self.content)} characters or bytes>"


class Form(NamedTuple):
    """A body of a request."""

    content_type: str
    content: bytes

    def __repr__(self) -> str:
        return f"<Form of {len(self.content)} bytes>"


def encode_form(parts: Iterable[Part]) -> Form:
    """Encode fields and files; the same parts give the same bytes.

    Quotes and line breaks in names are escaped as browsers do.

    Raises:
        ValueError: for a name or text with a lone surrogate.
    """
    from urllib3.filepost import encode_multipart_formdata  # few calls have files

    listed = list(parts)
    fields: list[Any] = [
        (
            (checked_text(part.name), part.content)
            if isinstance(part.content, str)
            else (checked_text(part.name), (_sendable(part.file_name), part.content))
        )
        for part in listed
    ]
    content, content_type = encode_multipart_formdata(fields, _boundary(listed))
    return Form(content_type, content)


def form_text(value: Any) -> str:
    """The text of a value as a form field.

    Text, numbers and booleans as in JSON, without quotes; JSON for lists and objects; an empty text
    for ``None``, since forms have no null.

    Raises:
        ValueError, TypeError, RecursionError: when the value cannot be expressed in JSON.
    """
    value = unwrapped(value)
    if value is None:
        return ""
    if isinstance(value, str):
        return checked_text(value)
    text = write_json(value).decode()
    # text again: dates and Decimal, for example
    return str(json.loads(text)) if text.startswith('"') else text


def _sendable(file_name: str) -> str:
    """A file name without control characters and lone surrogates."""
    return "".join(char if char.isprintable() or char in "\r\n" else "_" for char in file_name)


def _boundary(parts: Iterable[Part]) -> str:
    """A boundary that no part contains, since nothing can contain its own digest."""
    digest = sha256()
    for part in parts:
        content = part.content
        digest.update(content.encode() if isinstance(content, str) else content)
    return digest.hexdigest()[:_BOUNDARY_LENGTH]
