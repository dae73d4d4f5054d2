"""Reading of files to upload, for both drivers."""

from __future__ import annotations

import os
import stat
from typing import Any

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.files import File, is_bytes
from bigcommerce_sdk.json.writing import shown, type_of

#: Maximum characters of a path in an error message.
_LONGEST = 300


def read_file(file: File) -> bytes:
    """Read a file: a path from its start, a file object from its current position.

    Raises:
        InvalidValueException: it cannot be read, or is empty.
    """
    if isinstance(file.source, str):
        return _read_path(file.source)
    return _read_object(file)


def _read_path(path: str) -> bytes:
    named = shown(path, _LONGEST)
    try:
        # a pipe or a device may never end, and opening a pipe may wait
        if not stat.S_ISREG(os.stat(path).st_mode):
            kind = "a directory" if os.path.isdir(path) else "not a regular file"
            raise InvalidValueException(f"{named} is {kind}; pass the path of a file")
        with open(path, "rb") as opened:
            content = opened.read()
    except FileNotFoundError:
        raise InvalidValueException(
            f"there is no file {named}; check the path, which starts in "
            f"{shown(_current_directory(), _LONGEST)} unless it is absolute"
        ) from None
    except OSError as error:
        raise InvalidValueException(
            f"the file {named} cannot be read ({error.strerror or type(error).__name__}); check "
            "its permissions"
        ) from None
    if not content:
        raise InvalidValueException(f"the file {named} is empty; pass one with content")
    return content


def _current_directory() -> str:
    try:
        return os.getcwd()
    except OSError:  # it was deleted
        return "."


def _read_object(file: File) -> bytes:
    if getattr(file.source, "closed", False) is True:
        raise InvalidValueException(f"{file!r} is closed; open it again, or pass its path")
    try:
        content: Any = file.source.read()
    except Exception as error:  # of any class: the object is of the caller
        raise InvalidValueException(
            f"{file!r} cannot be read ({type(error).__name__}: {shown(str(error))}); open it for "
            "reading in binary mode"
        ) from error
    if is_bytes(content):
        content = bytes(content)
    if isinstance(content, str):
        raise InvalidValueException(
            f"{file!r} is open in text mode; open it in binary mode: open(path, 'rb')"
        )
    if not isinstance(content, bytes):
        if hasattr(content, "close"):  # a coroutine, which would warn that it never ran
            content.close()
        raise InvalidValueException(
            f"{file!r}: its read() returned {type_of(content)}, not bytes; read it, and pass the "
            "bytes"
        )
    if not content:
        raise InvalidValueException(
            f"{file!r} is empty from its current position on; call seek(0) to send it from its "
            "start"
        )
    return content
