"""Filters of every list of V3: each row that comes back satisfies the filter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from bigcommerce_sdk import codecs
from bigcommerce_sdk.codecs import Codec
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of, fields_by_wire
from bigcommerce_sdk.sandbox.quirks import BUILT_IN_OF_V3
from bigcommerce_sdk.sandbox.rows.derived import LISTS as DERIVED
from bigcommerce_sdk.sandbox.rows.views import view_of

V2 = catalogue_of("bigcommerce_sdk.resources")
LISTS = [name for name in RESOURCES if "list" in V2.v3[name].operations]
ROWS = 4
#: The first id of the rows: every store has a channel, a tree and a location with the id 1.
FIRST = 2
#: What the rows of lists are made of that have none of their own.
MADE_OF = {
    "v3.CategoryTreeNodes": "Categories",
    "v3.InventoryItems": "Products",
    "v3.InventoryLocationItems": "Products",
}
START = datetime(2026, 1, 1, tzinfo=UTC)

#: What each operator promises of a row.
PROMISES: dict[str, Callable[[Any, list[Any]], bool]] = {
    "equals": lambda found, wanted: found == wanted[0],
    "in": lambda found, wanted: any(each in wanted for each in items(found)),
    "not_in": lambda found, wanted: not any(each in wanted for each in items(found)),
    "not": lambda found, wanted: not any(each in wanted for each in items(found)),
    "min": lambda found, wanted: found >= wanted[0],
    "max": lambda found, wanted: found <= wanted[0],
    "greater": lambda found, wanted: found > wanted[0],
    "less": lambda found, wanted: found < wanted[0],
    "like": lambda found, wanted: str(wanted[0]).lower() in str(found).lower(),
    "contains": lambda found, wanted: wanted[0] in found,
}
#: Operators by which the row that a value was taken from is among the results.
FINDING = ("equals", "in", "min", "max", "like", "contains")


def items(found: Any) -> list[Any]:
    return found if is_list(found) else [found]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(demo=False) as running:
        yield running


def value_of(codec: Codec, number: int) -> Any:
    """A wire value that differs by number; None if a test has no use for the type."""
    if isinstance(codec, codecs.Lenient):
        return value_of(codec.guess, number)
    if isinstance(codec, codecs.Enum):
        return codec.values[number % len(codec.values)]
    if isinstance(codec, codecs.Boolean):
        return number % 2 == 0
    if isinstance(codec, codecs.Decimal_):
        return codec.encode(number * 2)
    if isinstance(codec, codecs.DateTime):
        return codec.encode(START + timedelta(days=number))
    if isinstance(codec, codecs.Array) and not isinstance(codec.items, codecs.Nested):
        return [value_of(codec.items, number)]
    plain: dict[type[Codec], Any] = {codecs.Integer: number, codecs.String: f"text{number}"}
    return plain.get(type(codec))


class List:
    """A list of V3 with rows that differ in every field that a filter compares."""

    def __init__(self, sandbox: Sandbox, name: str) -> None:
        self.sandbox, self.meta = sandbox, V2.v3[name]
        self.path = self.meta.path
        ids: dict[str, Any] = {}
        for parent, above in zip(self.meta.parents, V2.v3.ancestors(self.path), strict=False):
            text = above is not None and above.fields.get(above.key, None) is not None
            key: Any = 1
            if above is not None and text and above.fields[above.key].codec is codecs.STRING:
                key = "1"
            if above is not None and above.name not in BUILT_IN_OF_V3:
                sandbox.seed(above.name, {**ids, above.key: key})
            own = fields_by_wire(self.meta.record).get(parent)
            ids[parent] = str(key) if own and own.codec is codecs.STRING else key
            self.path = self.path.replace(f"{{{parent}}}", str(key))
        view = view_of(V2, self.meta)
        if view is not None and not view.is_below_parents:
            sandbox.seed("Customers", *({"id": n} for n in range(FIRST, FIRST + ROWS)))
        made_of = MADE_OF.get(self.meta.name)
        for number in range(FIRST, FIRST + ROWS):
            if made_of:
                sandbox.seed(made_of, {"id": number, "name": f"text{number}"})
                continue
            row = {
                wire: value
                for wire, field in self.compared().items()
                if (value := value_of(field.codec, number)) is not None
            }
            key_field = fields_by_wire(self.meta.record).get(self.meta.key)
            if key_field is not None:
                row[self.meta.key] = value_of(key_field.codec, number)
            if view is not None and not view.is_below_parents:
                row |= dict.fromkeys(view.base.parents, number)
            sandbox.seed(self.meta.name, {**row, **ids})

    def compared(self) -> dict[str, Field]:
        """The fields that filters compare."""
        fields = fields_by_wire(self.meta.record)
        names = {each.field for each in self.filters()}
        return {name: field for name, field in fields.items() if name in names}

    def filters(self) -> list[Parameter]:
        fields = fields_by_wire(self.meta.record)
        return [
            each
            for each in self.meta.filters._in_groups(("filters",)).values()
            if each.op in PROMISES and each.field in fields
        ]

    def rows(self, **query: Any) -> list[dict[str, Any]]:
        operation = self.meta.operations["list"]
        needed = {p.wire: str(FIRST) for p in operation.parameters if p.required}
        needed |= {p.wire: str(FIRST) for p in self.meta.filters._parameters.values() if p.required}
        reply = requests.get(
            f"{self.sandbox.base_url}/stores/{self.sandbox.store_hash}/v3{self.path}",
            params={**needed, **query},
            headers={"X-Auth-Token": self.sandbox.token},
            timeout=30,
        )
        assert reply.status_code == 200, reply.text
        found: Any = reply.json()
        rows: list[dict[str, Any]] = found["data"] if operation.envelope else found
        return rows


def decoded(meta: ResourceMeta, name: str, row: dict[str, Any]) -> Any:
    value = row.get(name)
    return None if value is None else fields_by_wire(meta.record)[name].codec.decode(value)


@pytest.mark.parametrize("name", LISTS)
def test_rows_that_come_back_satisfy_each_filter(sandbox: Sandbox, name: str) -> None:
    sandbox.reset()
    listed = List(sandbox, name)
    every = listed.rows()
    assert every
    for each in listed.filters():
        for row in every[:2]:
            value = decoded(listed.meta, each.field, row)
            if value in (None, "", []) or isinstance(value, dict):
                continue
            wanted = items(value)
            found = listed.rows(**{each.wire: text_of(each, row[each.field], wanted)})
            for other in found:
                held = decoded(listed.meta, each.field, other)
                assert PROMISES[each.op](held, wanted), (each.wire, wanted, held)
            if each.op in FINDING:
                assert row in found, (each.wire, wanted)


def test_the_rows_of_every_derived_list_are_made() -> None:
    assert set(MADE_OF) == set(DERIVED)


def text_of(parameter: Parameter, wire: Any, wanted: list[Any]) -> Any:
    """A value as the text of a parameter."""
    if is_list(wire):
        return str(wire[0])
    return str(wire).lower() if isinstance(wire, bool) else str(wire)
