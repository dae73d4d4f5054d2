"""Marks of generated files: only files with the mark of a command may be replaced."""

from __future__ import annotations

import json
from typing import Any

from bigcommerce_sdk.json_types import is_object

MARK = "Generated from"
#: The key of an OpenAPI document that has the mark; other JSON has it in ``$comment``.
OPENAPI_KEY = "x-generated-by"


def mark_end(command: str) -> str:
    """The end of a mark's line, which identifies the files of a command."""
    return f"by `{command_line(command)}`. Edit that, not this file."


def notice(source: str, command: str) -> str:
    """The mark as one line of text.

    Args:
        source: the input of the file.
        command: the command that made it, such as ``build``.
    """
    return f"{MARK} {source} {mark_end(command)}"


def command_line(command: str) -> str:
    """A command as it is entered in a shell."""
    return f"python -m generator {command}"


def is_marked(data: bytes, command: str) -> bool:
    """Whether the content of a file has the mark of a command.

    The mark is a line of its own in Python and Markdown, a key of the outermost object in JSON.
    """
    if data.lstrip().startswith(b"{"):
        return _is_marked_json(data, command)
    start, end = MARK.encode(), mark_end(command).encode()
    for line in data.splitlines():
        text = line.removeprefix(b"<!-- ").removesuffix(b" -->")
        if text.startswith(start) and text.endswith(end):
            return True
    return False


def _is_marked_json(data: bytes, command: str) -> bool:
    try:
        tree: Any = json.loads(data)
    except (ValueError, RecursionError):
        return False
    if not is_object(tree):
        return False
    comment = tree.get("$comment")
    return tree.get(OPENAPI_KEY) == command_line(command) or (
        isinstance(comment, str)
        and comment.startswith(MARK)
        and comment.endswith(mark_end(command))
    )
