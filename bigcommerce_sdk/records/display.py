"""Records as text and HTML, for shells and notebooks.

Write-only fields, such as passwords, are masked, so that they do not reach logs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.records.fields import field_named

if TYPE_CHECKING:
    from bigcommerce_sdk.records.owner import Shown

#: Fields that identify a record for a person.
_IDENTIFYING = ("id", "name", "title", "code", "email")
_HIDDEN = "***"
_LONGEST = 200


def as_line(record: Shown) -> str:
    """The ``repr`` of a record: its class and identifying fields."""
    names = [name for name in _IDENTIFYING if name in record._raw]
    names = names or [name for name in record if not _is_hidden(record, name)][:3]
    fields = " ".join(f"{name}={_short(record, name)}" for name in names)
    return f"<{type(record).__name__}{' ' if fields else ''}{fields}>"


def _short(record: Shown, name: str) -> str:
    try:
        return repr(record[name])[:60]
    except (UsageException, ValueError):  # changed in place to a value that cannot be encoded
        return "(cannot be shown)"


def as_text(record: Shown) -> str:
    """The ``str`` of a record: all fields, as JSON values."""
    return f"{type(record).__name__}({_values(record)})"


def as_html(record: Shown) -> str:
    """The HTML of a record for notebooks: a table of names and values."""
    from html import escape  # slow to import, and rarely needed

    rows = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(_cell(record, name, value))}</td></tr>"
        for name, value in _values(record).items()
    )
    return f"<table><caption>{type(record).__name__}</caption>{rows}</table>"


def _values(record: Shown) -> dict[str, Any]:
    return {
        name: _HIDDEN if _is_hidden(record, name) else value
        for name, value in record.to_dict().items()
    }


def _is_hidden(record: Shown, name: str) -> bool:
    field = field_named(record._fields, name)
    return field is not None and field.access == "write_only"


def _cell(record: Shown, name: str, value: Any) -> str:
    link = record._links.get(name)
    text = f"-> {link.to}" if link is not None and isinstance(value, dict) else str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
