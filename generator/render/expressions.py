"""Python source for values: the only way for schema text into code.

All text from YAML passes through :func:`literal` or :func:`docstring`, so it cannot inject code;
the loader has validated that names are plain identifiers.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bigcommerce_sdk.json.types import is_object, is_sequence


class Code(str):
    """Text that is source code, such as the name of a class."""


def literal(value: Any) -> str:
    """Source that evaluates to ``value``: text, numbers, true, false, none, lists and dicts."""
    if isinstance(value, Code):
        return str(value)
    if is_object(value):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if is_sequence(value):
        inner = ", ".join(map(literal, value))
        if isinstance(value, list):
            return f"[{inner}]"
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if value is None or isinstance(value, (str, int, float, bool)):
        return repr(value)
    raise TypeError(f"no source for {type(value).__name__}")


def docstring(text: str, *paragraphs: str) -> str:
    """A docstring literal with ``text`` and further paragraphs.

    As in black style, a space separates a final quote from the closing quotes.
    """
    whole = "\n\n".join(part for part in (text.strip(), *paragraphs) if part)
    escaped = whole.replace("\\", "\\\\").replace('"', '\\"')
    end = "\n" if "\n" in whole else " " if whole.endswith('"') else ""
    return f'"""{escaped}{end}"""'


def call(function: str, positional: Iterable[Any], keywords: dict[str, Any]) -> Code:
    """A call expression; omits keywords with empty values, because those are the defaults."""
    arguments = [literal(value) for value in positional]
    arguments += [
        f"{name}={literal(value)}"
        for name, value in keywords.items()
        if value is True or (value is not False and value not in (None, "", (), {}))
    ]
    return Code(f"{function}({', '.join(arguments)})")
