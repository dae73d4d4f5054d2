"""Filters of a query narrow what is read, and lose no row that they keep."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.export import tables
from bigcommerce_sdk.export.ranges import Part
from bigcommerce_sdk.export.reading import Read, rows
from bigcommerce_sdk.export.spark.pushdown import pushed
from bigcommerce_sdk.export.tables import Table
from bigcommerce_sdk.sandbox import Sandbox


class Filter(NamedTuple):
    """A filter as Spark passes it; only the name of its class says which."""

    attribute: tuple[str, ...]
    value: Any


def made(kind: str, column: str, value: Any) -> Any:
    return type(kind, (Filter,), {})((column,), value)


#: The comparisons of Spark.
KINDS: dict[str, Callable[[Any, Any], bool]] = {
    "EqualTo": operator.eq,
    "In": lambda value, wanted: value in wanted,
    "GreaterThan": operator.gt,
    "GreaterThanOrEqual": operator.ge,
    "LessThan": operator.lt,
    "LessThanOrEqual": operator.le,
}


@pytest.fixture(scope="module")
def api() -> Iterator[BigcommerceApi]:
    with Sandbox() as store, store.api() as client:
        yield client


def values_of(of: Table, found: list[dict[str, Any]], column: str) -> list[Any]:
    """The values of a column; ``None`` where there is none."""
    field = of.meta.fields.get(column)
    if field is None:  # the id of a parent
        return [row[column] for row in found]
    raws = (row.get(field.wire) for row in found)
    return [None if raw in (None, field.none_as) else field.codec.decode(raw) for raw in raws]


def narrowing(of: Table) -> list[str]:
    """The columns whose filters become filters of a list."""
    samples = (1, datetime(2026, 1, 1))
    columns = dict.fromkeys((*of.parents, *of.meta.fields))
    return [
        name
        for name in columns
        if any([*pushed(of, made("LessThan", name, each))] for each in samples)
        or any([*pushed(of, made("EqualTo", name, each))] for each in samples)
    ]


#: What needs an argument that the demo shop has no value for.
TABLES = [name for name, of in tables.tables().items() if not of.is_single and not of.required]


@pytest.mark.parametrize("name", [name for name in TABLES if narrowing(tables.table(name))])
def test_filters_lose_no_row(api: BigcommerceApi, name: str) -> None:
    of, part = tables.table(name), Part("sandbox")
    every = [*rows(api, Read(of), part)]
    for column in narrowing(of):
        values = values_of(of, every, column)
        known = sorted({value for value in values if value is not None})
        for kind, keeps in KINDS.items():
            wanted: Any = known[len(known) // 2] if known else 1
            wanted = [*known[:1], wanted] if kind == "In" else wanted
            hints: dict[str, dict[str, Any]] = {}
            for owner, filter, value in pushed(of, made(kind, column, wanted)):
                hints.setdefault(owner.name, {})[filter] = value
            found = [*rows(api, Read(of, hints=hints), part)]
            assert len(found) <= len(every)
            kept = [
                [
                    row
                    for row, value in zip(some, values_of(of, some, column), strict=True)
                    if value is not None and keeps(value, wanted)
                ]
                for some in (every, found)
            ]
            assert kept[0] == kept[1], (column, kind, wanted, hints)
