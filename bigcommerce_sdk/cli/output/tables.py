"""Tables for people."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

from bigcommerce_sdk.cli.output.screen import escaped

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.output.shape import Row, Shape

#: The longest text of a cell in a table of rows.
_LONGEST = 60
#: The shortest column of text that is cut.
_SHORTEST = 12
#: The space between columns.
_GAP = 2


def shows_colors(stream: TextIO) -> bool:
    """Whether a stream is a terminal that shows colors, and the user wants them."""
    no_color = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not no_color


def write_rows(rows: Sequence[Row], shape: Shape) -> None:
    """Write a table with a line for each row.

    Columns that do not fit into the terminal are left out, the last ones first.
    """
    columns = [_Column(name, rows, shape) for name in shape.table_names(rows)]
    left_out: list[str] = []
    while len(columns) > 1 and sum(each.least + _GAP for each in columns) > _width() + _GAP:
        left_out.insert(0, columns.pop().name)
    table = _table(show_header=True)
    for each in columns:
        justify = "right" if each.is_number else "left"
        table.add_column(
            _clean(each.head),
            justify=justify,
            overflow="ellipsis",
            no_wrap=True,
            min_width=each.least,
        )
    for index in range(len(rows)):
        table.add_row(*(each.cells[index] for each in columns))
    _print(table)
    if left_out:
        names = ", ".join(left_out)
        print(f"Left out for the width of the terminal: {names}.", file=sys.stderr)


class _Column:
    """A column of a table.

    Attributes:
        name: the name of its field.
        head: its heading.
        cells: the text of each row.
        is_number: whether it has numbers.
        least: the fewest characters that it needs.
    """

    def __init__(self, name: str, rows: Sequence[Row], shape: Shape) -> None:
        self.name, self.head = name, name.replace("_", " ").upper()
        self.cells = [_cut(_clean(shape.text(row, name))) for row in rows]
        self.is_number = shape.is_number(name) or _has_numbers(rows, name)
        longest = max([len(self.head), *map(len, self.cells)])
        is_fixed = self.is_number or shape.is_time(name)
        self.least = longest if is_fixed else min(longest, max(len(self.head), _SHORTEST))


def _width() -> int:
    """The columns of the terminal; no limit where there is none."""
    from shutil import get_terminal_size

    return get_terminal_size().columns if sys.stdout.isatty() else 100_000


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
        box=None,
        pad_edge=False,
        show_header=show_header,
        header_style="bold",
        padding=(0, _GAP, 0, 0),
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
        width=_width(),
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

    return Text(escaped(text).replace("\n", "\\n").replace("\t", "\\t"))


def _cut(text: Any) -> Any:
    if len(text) > _LONGEST:
        text.truncate(_LONGEST, overflow="ellipsis")
    return text


def _has_numbers(rows: Sequence[Row], name: str) -> bool:
    found = [row.get(name) for row in rows if row.get(name) is not None]
    return bool(found) and all(
        isinstance(each, (int, float)) and not isinstance(each, bool) for each in found
    )
