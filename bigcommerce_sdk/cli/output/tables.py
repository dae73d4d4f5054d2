"""Tables for people."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.output.shape import Row, Shape

#: The longest text of a cell in a table of rows.
_LONGEST = 60
#: Characters that could change the terminal, or the layout of the table.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def shows_colors(stream: TextIO) -> bool:
    """Whether a stream is a terminal that shows colors, and the user wants them."""
    no_color = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not no_color


def write_rows(rows: Sequence[Row], shape: Shape) -> None:
    """Write a table with a line for each row."""
    names = shape.table_names(rows)
    table = _table(show_header=True)
    for name in names:
        kind = "right" if shape.is_number(name) or _has_numbers(rows, name) else "left"
        table.add_column(
            _clean(name.replace("_", " ").upper()), justify=kind, overflow="ellipsis", no_wrap=True
        )
    for row in rows:
        table.add_row(*(_cut(_clean(shape.text(row, name))) for name in names))
    _print(table)


def write_row(row: Row, shape: Shape) -> None:
    """Write a table with a line for each field of one row."""
    table = _table(show_header=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name in shape.chosen or row:
        table.add_row(_clean(name), _clean(shape.text(row, name)))
    _print(table)


def _table(show_header: bool) -> Any:
    from rich.table import Table

    return Table(
        box=None, pad_edge=False, show_header=show_header, header_style="bold", padding=(0, 2, 0, 0)
    )


def _print(table: Any) -> None:
    from rich.console import Console

    is_terminal = sys.stdout.isatty()
    console = Console(
        file=sys.stdout,
        force_terminal=is_terminal,
        no_color=not shows_colors(sys.stdout),
        highlight=False,
        markup=False,
        emoji=False,
        width=None if is_terminal else 1000,
        soft_wrap=False,
    )
    if not is_terminal:  # no escape sequences at all, such as those of bold text
        with console.capture() as captured:
            console.print(table)
        lines = [line.rstrip() for line in captured.get().splitlines()]
        sys.stdout.write("\n".join(lines) + "\n")
        return
    console.print(table)


def _clean(text: str) -> Any:
    """Text of a store for a terminal: without control characters, and never read as markup."""
    from rich.text import Text

    return Text(_CONTROLS.sub(lambda found: repr(found[0])[1:-1], text))


def _cut(text: Any) -> Any:
    if len(text) > _LONGEST:
        text.truncate(_LONGEST, overflow="ellipsis")
    return text


def _has_numbers(rows: Sequence[Row], name: str) -> bool:
    found = [row.get(name) for row in rows if row.get(name) is not None]
    return bool(found) and all(
        isinstance(each, (int, float)) and not isinstance(each, bool) for each in found
    )
