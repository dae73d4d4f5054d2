"""Filters of a query -> filters of the API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bigcommerce_sdk.export.tables import Table

#: Filters of Spark that have an upper or lower bound, or both.
_EXACT = ("EqualTo", "EqualNullSafe", "In")
_LOWER = (*_EXACT, "GreaterThan", "GreaterThanOrEqual")
_UPPER = (*_EXACT, "LessThan", "LessThanOrEqual")
#: The highest number of values that are sent; more are sent as a range.
_MOST = 50


def pushed(table: Table, given: Any) -> Iterator[tuple[Table, str, Any]]:
    """The filters of the API that a filter of Spark becomes: they keep all rows that it keeps.

    Args:
        table: the table that is read.
        given: the filter of Spark.

    Yields:
        The table of the list, the name of its filter, and the value.
    """
    path: tuple[str, ...] = getattr(given, "attribute", ())
    if len(path) != 1 or type(given).__name__ not in {*_LOWER, *_UPPER}:
        return
    if path[0] not in {*table.parents, *table.meta.fields}:  # such as the store
        return
    [column], kind = path, type(given).__name__
    values = [*given.value] if kind == "In" else [given.value]
    is_parent = column in table.parents
    codec = table.parents[column] if is_parent else table.meta.fields[column].codec
    wanted = _KINDS.get(codec.python)
    if not values or any(type(each) is not wanted for each in values):
        return
    for name, value in _filters(table, column, kind, values):
        yield table, name, value
    if table.above and column == next(iter(table.parents)):
        root = table.root
        for name, value in _filters(root, root.meta.key, kind, values):
            yield root, name, value


#: The types of the values that are sent, by that of the field. Text is not: the API ignores case.
_KINDS = {"int": int, "datetime": datetime}


def _filters(of: Table, field: str, kind: str, values: list[Any]) -> Iterator[tuple[str, Any]]:
    found = {
        each.op: name
        for name, each in of.parameters.items()
        if each.field == field and each.group == "filter" and not each.header
    }
    is_exact = kind in _EXACT and type(values[0]) is int
    if is_exact and len(values) == 1 and "equals" in found:
        yield found["equals"], values[0]
    elif is_exact and len(values) <= _MOST and "in" in found:
        yield found["in"], values
    else:
        if kind in _LOWER and "min" in found:
            yield found["min"], _whole(min(values), 0)
        if kind in _UPPER and "max" in found:
            yield found["max"], _whole(max(values), 1)


def _whole(value: Any, more: int) -> Any:
    """A time without fractions of seconds, which the API does not have; numbers stay."""
    if not isinstance(value, datetime):
        return value
    zoned = value if value.tzinfo else value.replace(tzinfo=UTC)
    return zoned.replace(microsecond=0) + timedelta(seconds=more)


def narrower(of: Table, name: str, value: Any, given: Mapping[str, Any]) -> Any:
    """The narrower of two values of a filter; the query's own filter wins where both are given."""
    if name not in given:
        return value
    pick = {"min": max, "max": min}.get(of.parameters[name].op)
    return pick(value, given[name]) if pick else given[name]
