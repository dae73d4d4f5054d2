"""Input: JSON text, files after ``@``, standard input."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from bigcommerce_sdk.cli.errors import Refused

#: The endings of files that are read as YAML.
_YAML = (".yaml", ".yml")


def read_text(source: str) -> tuple[str, str]:
    """The text that an argument stands for, and the name of its file.

    Args:
        source: the text itself, ``@FILE``, or ``-`` for standard input.
    """
    if source in ("-", "@-"):
        return sys.stdin.read(), "standard input"
    if source.startswith("@"):
        path = Path(source[1:]).expanduser()
        try:
            return path.read_text(encoding="utf-8-sig"), str(path)
        except UnicodeDecodeError:
            raise Refused(f"{path} is not UTF-8 text.") from None
    return source, ""


def parse(text: str, name: str, label: str) -> Any:
    """The value of a text: JSON, YAML in a file of that ending, or NDJSON as a list.

    Args:
        text: the text.
        name: the name of its file, or ``""``.
        label: the option, for messages.

    Raises:
        Refused: when it is none of these; says where.
    """
    where = f"{label} ({name})" if name else label
    if name.endswith(_YAML):
        return _parse_yaml(text, where)
    if not text.strip():
        raise Refused(f"{where} is empty.")
    try:
        return json.loads(text)
    except ValueError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1 and all(line.lstrip().startswith(("{", "[")) for line in lines[:2]):
            found = _parse_lines(text, where)
            if found is not None:
                return found
        raise Refused(f"{where} is not JSON: {error}.") from None


def _parse_lines(text: str, where: str) -> list[Any] | None:
    """The rows of NDJSON; ``None`` if its first line is no JSON."""
    rows: list[Any] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            rows.append(json.loads(line))
        except ValueError as error:
            if not rows:
                return None
            raise Refused(f"{where}, line {number} is not JSON: {error}.") from None
    return rows


def _parse_yaml(text: str, where: str) -> Any:
    from bigcommerce_sdk.cli.extras import load

    yaml = load("yaml")
    try:
        found = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark is not None else ""
        raise Refused(f"{where}{line} is not YAML.") from None
    if found is None:
        raise Refused(f"{where} is empty.")
    return found
