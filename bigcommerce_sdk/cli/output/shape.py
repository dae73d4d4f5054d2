"""The columns of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.cli.errors import Refused
from bigcommerce_sdk.json.types import is_list, is_mapping
from bigcommerce_sdk.naming import did_you_mean

if TYPE_CHECKING:
    from bigcommerce_sdk.records.base import BaseRecord
    from bigcommerce_sdk.records.fields import Field

Row = Mapping[str, Any]
#: The number of columns of a table whose record declares none.
_COLUMNS = 6


class Shape:
    """The columns of rows, which are raw JSON objects.

    Args:
        record: the record class of the rows; ``None`` for other objects.
        columns: the names of the fields that tables show.
        chosen: the fields that ``--fields`` names, each maybe with a path such as
            ``billing_address.city``.

    Raises:
        Refused: for a name that the record class lacks; suggests a similar one.
    """

    def __init__(
        self,
        record: type[BaseRecord] | None = None,
        columns: Sequence[str] = (),
        chosen: Sequence[str] = (),
    ) -> None:
        self._fields: dict[str, Field] = {}
        self._links: set[str] = set()
        if record is not None:
            self._fields = {each.wire: each for each in record._fields.values()}
            self._links = {*record._links}
            wires = {name: each.wire for name, each in record._fields.items()}
            columns = [wires.get(name, name) for name in columns]
            chosen = [self._known(name, wires, record) for name in chosen]
        self.columns = list(columns)
        self.chosen = list(chosen)

    def _known(self, name: str, wires: Mapping[str, str], record: type[BaseRecord]) -> str:
        first, dot, rest = name.partition(".")
        wire = wires.get(first, first)
        if wire not in self._fields and first not in self._links:
            near = did_you_mean(first, [*wires])
            raise Refused(f"--fields: {record.__name__} has no field {first!r}.{near}")
        return f"{wire}{dot}{rest}"

    @property
    def all_names(self) -> list[str]:
        """The names of all columns, without links; empty if only the rows tell."""
        links = {each.wire for each in self._fields.values() if hasattr(each, "to")}
        return self.chosen or [
            name for name in self._fields if name not in self._links and name not in links
        ]

    def table_names(self, rows: Sequence[Row]) -> list[str]:
        """The names of the columns of a table of these rows."""
        if self.chosen:
            return self.chosen
        held: dict[str, None] = {}
        for row in rows:
            held.update(dict.fromkeys(row))
        declared = [name for name in self.columns if name in held or not rows]
        if declared:
            return declared
        plain = [n for n in held if not any(isinstance(r.get(n), (dict, list)) for r in rows)]
        return (plain or [*held])[:_COLUMNS]

    def pick(self, row: Row) -> Row:
        """The chosen fields of a row; all of them if none were chosen."""
        if not self.chosen:
            return row
        return {name: value_at(row, name) for name in self.chosen}

    def is_number(self, name: str) -> bool:
        """Whether a column has numbers, which tables align to the right."""
        field = self._fields.get(name)
        return field is not None and field.codec.python in ("int", "Decimal")

    def is_time(self, name: str) -> bool:
        """Whether a column has dates or times, which tables do not cut."""
        field = self._fields.get(name)
        return field is not None and field.codec.python in ("datetime", "date")

    def text(self, row: Row, name: str) -> str:
        """The text of a cell: dates in one format, and the rest as in JSON."""
        value = value_at(row, name)
        field = self._fields.get(name)
        if field is not None and value is not None and field.codec.python in _TYPED:
            try:
                return _typed_text(field.codec.decode(value))
            except ValueError:
                pass
        return plain_text(value)


#: The types that tables show decoded.
_TYPED = ("datetime", "date", "bool")


def _typed_text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    return plain_text(value) if value is None or isinstance(value, bool) else str(value)


def plain_text(value: Any) -> str:
    """A JSON value as text for a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (dict, list)):
        return _nested_text(value)
    return str(value)


def _nested_text(value: Any) -> str:
    if is_list(value) and not any(isinstance(each, (dict, list)) for each in value):
        return ", ".join(map(plain_text, value))
    from json import dumps

    return dumps(value, ensure_ascii=False)


def value_at(row: Row, path: str) -> Any:
    """The value of a field, or that at a path such as ``billing_address.city``."""
    if path in row:
        return row[path]
    value: Any = row
    for part in path.split("."):
        if is_list(value) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        elif is_mapping(value):
            value = value.get(part)
        else:
            return None
    return value


def jsonable(value: Any) -> Any:
    """What the JSON writer does with values that it does not know."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime) or hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return str(value)
