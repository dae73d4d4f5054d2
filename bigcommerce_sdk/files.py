"""Files to upload, as values: a path, bytes or a binary file object, with a name.

Nothing here reads a file; the effect :class:`~bigcommerce_sdk.effects.ReadFile` does. It must not
know fields, records or requests.
"""

from __future__ import annotations

import io
import os
import re
from typing import Any, Protocol, TypeAlias, TypeGuard

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.writing import shown, type_of


class BinaryFile(Protocol):
    """A file object that is open for reading in binary mode, such as ``open(path, "rb")``."""

    def read(self) -> bytes:
        """All bytes from the current position on."""
        ...


class File:
    """A file to upload, with its name.

    Fields of files take a path, bytes or a file object as they are. This class gives another name
    to the file, from which stores often take its type:

    >>> picture = File(b"...", "mug.png")
    >>> image = api.Products.get(1).images.create(image_file=picture)

    A path is read when the call is sent, a file object once, from its current position.

    Args:
        source: a path, bytes, or a file object that is open in binary mode.
        name: the file name to send; by default that of the path or file object. For bytes without
            a name, the name of the field is sent.

    Raises:
        InvalidValueException: for another value, an empty path, empty bytes, or a file in text
            mode.

    Attributes:
        source: the path as ``str``, the bytes, or the file object.
        name: the file name; ``""`` if there is none.
    """

    __slots__ = ("name", "source")

    name: str
    source: Any

    def __init__(self, source: FileSource, name: str = "") -> None:
        if isinstance(source, File):
            name, source = name or source.name, source.source
        if not isinstance(name, str):
            raise InvalidValueException(f"the name of a file must be text, got {type_of(name)}.")
        given: Any = source
        if is_bytes(given):
            given = bytes(given)
            if not given:
                raise InvalidValueException(
                    "the bytes are empty; pass the content of a file, or its path."
                )
        elif _is_path(given):
            given = os.fsdecode(given)
            if not given or "\0" in given:
                raise InvalidValueException(f"must be the path of a file, got {shown(given)}.")
            name = name or given
        elif is_file_object(given):
            if isinstance(given, io.TextIOBase):
                raise InvalidValueException(
                    "the file is open in text mode; open it in binary mode: open(path, 'rb')."
                )
            named: Any = getattr(given, "name", None)
            if not name and _is_path(named):
                name = os.fsdecode(named)
                name = "" if name.startswith("<") else name  # such as <stdin>
        else:
            raise InvalidValueException(
                "must be a path, bytes or a file object that is open in binary mode, "
                f"got {type_of(given)} {shown(given, 40)}."
            )
        self.source = given
        self.name = re.split(r"[\\/]", name)[-1]

    def __repr__(self) -> str:
        return f"<file {self}>"

    def __str__(self) -> str:
        """The name or, for bytes without a name, their number; in ASCII."""
        if self.name:
            return shown(self.name)[1:-1]
        return f"of {len(self.source):,} bytes" if isinstance(self.source, bytes) else "object"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, File):
            return NotImplemented
        mine, theirs = self.source, other.source
        same = mine is theirs or (type(mine) is type(theirs) and mine == theirs)
        return self.name == other.name and same

    def __hash__(self) -> int:
        return hash(self.name)

    def __reduce__(self) -> Any:
        """Copy and pickle path or bytes; a file object can be neither."""
        if not isinstance(self.source, (str, bytes)):
            raise InvalidValueException(
                f"{self!r} is an open file, which cannot be pickled. Use its path or its bytes."
            )
        return File, (self.source, self.name)

    def __copy__(self) -> File:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> File:
        return self  # it does not change; an open file cannot be copied


#: A value of a field of a file.
FileSource: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryFile | File


def is_file_object(value: Any) -> bool:
    """Whether a value can be read like a file."""
    return callable(getattr(value, "read", None))


def is_bytes(value: object) -> TypeGuard[bytes | bytearray | memoryview[int]]:
    """Whether a value is bytes."""
    return isinstance(value, (bytes, bytearray, memoryview))


def _is_path(value: object) -> TypeGuard[str | os.PathLike[str]]:
    return isinstance(value, (str, os.PathLike))


def is_file(value: Any) -> bool:
    """Whether a value other than text is a file: a path object, bytes, or a file object."""
    if isinstance(value, (File, os.PathLike)) or is_bytes(value):
        return True
    # a record may have a field of that name
    return not hasattr(value.__class__, "_to_json") and is_file_object(value)


def file_of(value: Any) -> File | None:
    """The file that a value stands for; ``None`` for text and other values.

    Raises:
        InvalidValueException: for a file that cannot be sent; see :class:`File`.
    """
    return File(value) if is_file(value) else None
