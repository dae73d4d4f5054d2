"""How records look in shells and notebooks.

Fields that can be written and never read, such as passwords, are not shown: what a program sets
there would otherwise stand in its logs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.records.fields import field_named

if TYPE_CHECKING:
    from bigcommerce_sdk.records.owner import Shown

#: Fields that tell a person which record it is.
_TELLING = ("id", "name", "title", "code", "email")
_HIDDEN = "***"
_LONGEST = 200


def as_line(record: Shown) -> str:
    """What ``repr`` shows: the class, and what tells the record from others."""
    names = [name for name in _TELLING if name in record._raw]
    names = names or [name for name in record if not _is_hidden(record, name)][:3]
    told = " ".join(f"{name}={_short(record, name)}" for name in names)
    return f"<{type(record).__name__}{' ' if told else ''}{told}>"


def _short(record: Shown, name: str) -> str:
    try:
        return repr(record[name])[:60]
    except (UsageException, ValueError):  # it was changed in place into what cannot be sent
        return "(cannot be shown)"


def as_text(record: Shown) -> str:
    """What ``str`` shows: all of it, as plain JSON values."""
    return f"{type(record).__name__}({_values(record)})"


def as_html(record: Shown) -> str:
    """What a notebook shows: a table of names and values."""
    from html import escape  # its tables are large, and few need them

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
