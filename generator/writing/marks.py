"""Marks of generated files: only files with the mark of a command may be replaced."""

from __future__ import annotations

import json
from typing import Any

from bigcommerce_sdk.json.types import is_object

MARK = "Generated from"
#: The command in marks, which apps have too. Older files have the second name.
COMMAND, OLDER_COMMAND = "bigcommerce-generate", "python -m generator"
#: The key of the mark in OpenAPI documents; in other JSON it is ``$comment``.
OPENAPI_KEY = "x-generated-by"


def mark_end(line: str) -> str:
    """The end of the line of a mark, which identifies the files of a command line."""
    return f"by `{line}`. Edit that, not this file."


def notice(source: str, command: str) -> str:
    """The mark as one line of text.

    Args:
        source: the input of the file.
        command: the command that made it, such as ``build``.
    """
    return f"{MARK} {source} {mark_end(command_line(command))}"


def command_line(command: str) -> str:
    """A command as it is entered in a shell."""
    return f"{COMMAND} {command}"


def _command_lines(command: str) -> tuple[str, str]:
    """The command lines in marks of a command."""
    return command_line(command), f"{OLDER_COMMAND} {command}"


def is_marked(data: bytes, command: str) -> bool:
    """Whether the content of a file has the mark of a command.

    The mark is a separate line in Python and Markdown, a key of the outermost object in JSON.
    """
    if data.lstrip().startswith(b"{"):
        return _is_marked_json(data, command)
    start = MARK.encode()
    ends = tuple(mark_end(line).encode() for line in _command_lines(command))
    for line in data.splitlines():
        text = line.removeprefix(b"<!-- ").removesuffix(b" -->")
        if text.startswith(start) and text.endswith(ends):
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
    lines = _command_lines(command)
    return tree.get(OPENAPI_KEY) in lines or (
        isinstance(comment, str)
        and comment.startswith(MARK)
        and comment.endswith(tuple(map(mark_end, lines)))
    )
