"""Paths of files and directories that callers pass."""

from __future__ import annotations

import os
from typing import Any, cast

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.writing import shown, type_of


def path_of(given: Any, what: str = "a file") -> str:
    """A path as text; ``~`` is the home directory.

    Raises:
        InvalidValueException: when it is no text or path, empty, or no name for a file system.
    """
    if not isinstance(given, (str, os.PathLike)):
        raise InvalidValueException(f"An export takes the path of {what}, got {type_of(given)}.")
    try:
        text = os.fsdecode(cast("str", given))
        os.fsencode(text)
    except (TypeError, ValueError):
        text = ""
    if not text or "\0" in text:
        raise InvalidValueException(f"An export takes the path of {what}, got {shown(given)}.")
    return os.path.expanduser(text)
