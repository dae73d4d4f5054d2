"""Forms as a server reads them, by the standard library."""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP
from typing import NamedTuple


class Sent(NamedTuple):
    """One part of a form; ``file`` is ``None`` for a field that is no file."""

    content: bytes
    file: str | None = None
    kind: str | None = None


def read_form(content_type: str, content: bytes) -> dict[str, Sent]:
    """The parts of a form by name."""
    head = b"Content-Type: " + content_type.encode() + b"\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + content)
    assert message.get_content_type() == "multipart/form-data"
    parts: dict[str, Sent] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="Content-Disposition")
        found = part.get_payload(decode=True)
        assert isinstance(name, str)
        assert name not in parts
        assert isinstance(found, bytes)
        kind = part.get_content_type() if "Content-Type" in part else None
        parts[name] = Sent(found, part.get_filename(), kind)
    return parts
