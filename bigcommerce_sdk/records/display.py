"""Records as text and HTML, for shells and notebooks.

Displaying a record or a page sends nothing and never raises. Write-only fields, such as passwords,
are masked, so that they do not reach logs. Long values are truncated and control characters are
escaped. Text and tables have the columns that the schema declares.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeGuard

from bigcommerce_sdk.exception import FieldValueException
from bigcommerce_sdk.records.fields import Field, field_named

if TYPE_CHECKING:
    from bigcommerce_sdk.records.owner import Shown

#: Fields that identify a record for a person.
_IDENTIFYING = ("id", "name", "title", "code", "email")
#: Those of records that have none of these, or an id alone; the first one is enough.
_LABELS = ("sku", "label", "display_name", "key")
_HIDDEN = "***"
_UNREADABLE = "(cannot be shown)"
#: Maximum lengths: of a value in a line, of a value in a table, and of a line.
_SHORT, _LONG, _LINE = 60, 200, 200
#: Maximum number of records in a line, of columns without declaration, and of rows.
_FIRST, _COLUMNS, _ROWS = 3, 7, 20
_SCALARS = (str, int, float, Decimal, date)

_containers = reprlib.Repr()
_containers.maxlevel, _containers.maxstring, _containers.maxother = 3, _SHORT, _SHORT


def shorten(text: str, most: int = _LINE) -> str:
    """Truncate text, and escape its control characters and line breaks."""
    kept = text[: most + 1]
    if not kept.isprintable():
        kept = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in kept)
    return kept if len(kept) <= most else kept[: most - 3] + "..."


# -- text ---------------------------------------------------------------------------------------


def as_line(record: Shown) -> str:
    """The ``repr`` of a record: its class and identifying fields."""
    names = [name for name in _IDENTIFYING if name in record._raw]
    if names in ([], ["id"]):
        names += [name for name in _LABELS if name in record._raw][:1]
    if not names:
        held = [name for name in _columns_of(record) if name in record._raw] or _names_of(record)
        names = [name for name in held if not _is_hidden(record, name)][:_FIRST]
    fields = "".join(
        f" {name}={shorten(_guarded(_quoted, record, name), _SHORT)}" for name in names
    )
    return shorten(f"<{type(record).__name__}{fields}>")


def as_text(record: Shown) -> str:
    """The ``str`` of a record: one line per column."""
    columns = _columns_of(record)
    more = len(_names_of(record)) - len(columns)
    width = max((len(name) for name in columns), default=0)
    lines = [
        f"  {shorten(name, _SHORT):<{width}}  {_cell(record, name, _SHORT)}".rstrip()
        for name in columns
    ]
    if more > 0:
        lines.append(f"  ({more} more field{'' if more == 1 else 's'}: to_dict() has all)")
    return "\n".join([type(record).__name__, *lines])


def page_as_line(page: Sequence[Any], has_more: bool) -> str:
    """The ``repr`` of a page: its length and its first records."""
    first = [shorten(_guarded(repr, each), _SHORT) for each in page[:_FIRST]]
    listed = ", ".join([*first, *(["..."] if len(page) > _FIRST else [])])
    more = ", more follow" if has_more else ""
    shown = f": {listed}" if listed else ""
    return shorten(f"<{type(page).__name__} of {counted(len(page))}{more}{shown}>")


# -- HTML ---------------------------------------------------------------------------------------


def as_html(record: Shown) -> str:
    """The HTML of a record: a table of its columns, and a collapsed one of all fields."""
    columns, names = _columns_of(record), _names_of(record)
    html = _fields_as_html(record, columns, f"<caption>{type(record).__name__}</caption>")
    if len(names) <= len(columns):
        return html
    everything = _fields_as_html(record, names, "")
    return f"{html}<details><summary>all {len(names)} fields</summary>{everything}</details>"


def _fields_as_html(record: Shown, names: Iterable[str], caption: str) -> str:
    rows = "".join(
        f"<tr><th>{escaped(name)}</th><td>{escaped(_cell(record, name))}</td></tr>"
        for name in names
    )
    return f"<table>{caption}{rows}</table>"


def page_as_html(page: Sequence[Any], has_more: bool, title: str = "") -> str:
    """The HTML of a page: a table with one row per record, up to ``_ROWS``.

    Args:
        page: the records.
        has_more: whether more records may follow the page.
        title: the title of the table; by default the class of the records.
    """
    classes = dict.fromkeys(type(each).__name__ for each in page)
    title = title or ", ".join(classes) or type(page).__name__
    rows = page[:_ROWS]
    columns = list(dict.fromkeys(n for each in rows if _is_record(each) for n in _columns_of(each)))
    head = "".join(f"<th>{escaped(name)}</th>" for name in columns)
    body = "".join(f"<tr>{_row(each, columns)}</tr>" for each in rows)
    hidden = len(page) - len(rows)
    notes = [f"{counted(len(page))}"]
    if hidden:
        notes.append(f"{hidden} more not shown")
    if has_more:
        notes.append("more pages may follow")
    caption = f"<caption>{escaped(title)}: {', '.join(notes)}</caption>"
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _row(record: Any, columns: list[str]) -> str:
    if not _is_record(record):  # callers can add other values to a page, which is a list
        text = escaped(shorten(_guarded(repr, record), _LONG))
        return f'<td colspan="{max(1, len(columns))}">{text}</td>'
    return "".join(f"<td>{escaped(_cell(record, name))}</td>" for name in columns)


def escaped(text: str) -> str:
    """Truncate text and escape it for HTML."""
    from html import escape  # slow to import, and rarely needed

    return escape(shorten(text))


def counted(number: int) -> str:
    """A number of records, such as ``"1 record"``."""
    return f"{number} record{'' if number == 1 else 's'}"


# -- names and values ---------------------------------------------------------------------------


def _is_record(value: object) -> TypeGuard[Shown]:
    return hasattr(type(value), "_columns")


def _columns_of(record: Shown) -> list[str]:
    """The declared columns that the record has a value for; if none, its first fields."""
    names = _names_of(record)
    held = {field.name for name in names if (field := field_named(record._fields, name))}
    declared = [name for name in record._columns if name in held]
    if declared:
        return declared
    first = [name for name in _IDENTIFYING if name in names]
    return list(dict.fromkeys([*first, *names]))[:_COLUMNS]


def _names_of(record: Shown) -> list[str]:
    """The JSON names of all fields that a record has, including assigned ones."""
    assigned = [record._fields[name].wire for name in _held(record) if name in record._fields]
    return list(dict.fromkeys([*record._raw, *assigned]))


def _held(record: Shown) -> dict[str, Any]:
    """A copy of the assigned values, because other threads may assign during the display."""
    return dict(record._values or {})


def _is_hidden(record: Shown, name: str) -> bool:
    field = field_named(record._fields, name)
    return field is not None and field.access == "write_only"


def _quoted(record: Shown, name: str) -> str:
    """The ``repr`` of the raw value of a field, or the mask of a write-only field."""
    return _HIDDEN if _is_hidden(record, name) else repr(record[name])


def _cell(record: Shown, name: str, most: int = _LONG) -> str:
    """The value of a field as text: the typed value, or the raw one if it cannot be read."""
    return _HIDDEN if _is_hidden(record, name) else shorten(_guarded(_shown, record, name), most)


def _shown(record: Shown, name: str) -> str:
    field = field_named(record._fields, name)
    if field is not None:
        value = _typed(record, field)
    else:
        link, value = record._links.get(name), record._raw.get(name)
        if link is not None and isinstance(value, dict):
            return f"-> {link.to}"
    if value is None:
        return ""
    return str(value) if isinstance(value, _SCALARS) else _containers.repr(value)


def _typed(record: Shown, field: Field) -> Any:
    """The typed value of a field; unlike the attribute, it is not cached on the record."""
    held = _held(record)
    if field.name in held:
        return held[field.name]
    raw = record._raw.get(field.wire)
    try:
        return None if raw is None else field.decode(raw, type(record))
    except FieldValueException:
        # an object that cannot be read may hold write-only fields
        return raw if isinstance(raw, _SCALARS) else "(cannot be read)"


def _guarded(show: Callable[..., str], *args: Any) -> str:
    """Call a function that formats a value, and catch its exceptions."""
    try:
        return show(*args)
    except Exception:  # for example, a value whose __repr__ raises
        return _UNREADABLE
