"""Codecs of files, which are only sent. Resources without such fields do not load them."""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk.codecs.base import described
from bigcommerce_sdk.codecs.scalars import String
from bigcommerce_sdk.files import File, file_of
from bigcommerce_sdk.json.writing import checked_text, unwrapped


class FileUpload(String):
    """A file: a path, bytes or a binary file object. The encoded value is a :class:`File`."""

    python = "File"
    takes = "FileSource"
    plain: type | None = None
    only_sent = True

    def encode(self, value: Any) -> Any:
        return File(value)

    def keep(self, value: Any) -> Any:
        return self.encode(value)


class TextOrFile(FileUpload):
    """Text, or a file that is not passed as text: a path object, bytes or a file object."""

    python = "str"
    plain: type | None = str
    only_sent = False

    def encode(self, value: Any) -> Any:
        found = file_of(value)
        if found is not None:
            return found
        text = unwrapped(value)
        if isinstance(text, str):
            return checked_text(text)
        raise ValueError(
            f"must be text, or a file as a path object, bytes or a file object, got "
            f"{described(value)}"
        )
