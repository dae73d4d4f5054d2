"""The names of a spec: shared records, shapes, enums and resources.

Collected before resolution, so that definitions can refer to each other in any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..cycles import on_cycles
from ..language.kinds import Item, suggestion
from ..loader import Spec
from ..naming import module_name
from ..problems import Position, Problems

SHARED_MODULE = "shared"


@dataclass(frozen=True)
class Named:
    """A definition that can be referenced by class name, and its module."""

    item: Item
    module: str


class Names:
    """The tables of names; reports undefined names."""

    def __init__(self, spec: Spec, problems: Problems) -> None:
        self.problems = problems
        self._places: dict[str, Position] = {}
        self.shapes: dict[str, Named] = {}
        self.enums: dict[str, Named] = {}
        self.records: dict[str, Named] = {}
        self.unions: dict[str, Named] = {}
        self.resources: dict[str, Item] = {}
        #: tables that could be read only in part, so that missing names are no problem
        self._unread: list[dict[str, Named]] = []
        for source in spec.shared:
            self._collect(source.item, SHARED_MODULE)
        for source in spec.resources:
            for name, item in tree(source.item["resource"] or "", source.item):
                self._claim(self.resources, name, item, item.at("resource"))
                self._collect(item, module_name(name))

    def _collect(self, item: Item, module: str) -> None:
        for key, table in (
            ("records", self.records),
            ("shapes", self.shapes),
            ("unions", self.unions),
            ("enums", self.enums),
        ):
            if key in item.keys and item[key] is None:
                self._unread.append(table)
            for name, each in item.table(key).items():
                self._claim(table, name, Named(each, module), each.position)

    def _claim(self, table: dict[str, Any], name: str, value: Any, position: Position) -> None:
        first = self._places.setdefault(name, position)
        if first is not position:
            tables = (self.records, self.shapes, self.unions, self.enums)
            known = next((table[name] for table in tables if name in table), None)
            is_shared = known is not None and known.module == SHARED_MODULE
            change = ", or change that one in a file that begins with shared:" if is_shared else ""
            said = f"the name {name} is used twice; first in {first}; choose another name{change}"
            self.problems.add(position, "name-taken", said)
        else:
            table[name] = value

    @cached_property
    def recursive(self) -> set[str]:
        """The shapes whose values can contain values of the same shape."""
        uses = {name: {*_used(named.item)} & {*self.shapes} for name, named in self.shapes.items()}
        return on_cycles(uses)

    def unknown(self, item: Item, key: str, *tables: Iterable[str]) -> None:
        """Report that the name under ``key`` is in none of the tables."""
        if item[key] and not any(table is each for table in tables for each in self._unread):
            known = [name for table in tables for name in table]
            self.problems.add(
                item.at(key),
                "unknown-reference",
                f"{key}: {item[key]} is not defined{suggestion(item[key], known)}",
            )


def _used(shape: Item) -> Iterator[str]:
    """The names of the shapes that a shape refers to."""
    left = [*shape.table("fields").values()]
    while left:
        item = left.pop()
        left += [each for each in (item["items"], item["write"]) if isinstance(each, Item)]
        if item["of"]:
            yield item["of"]


def tree(name: str, item: Item) -> Iterator[tuple[str, Item]]:
    """A resource and everything below it, by class name."""
    yield name, item
    for child_name, child in item.table("sub_resources").items():
        yield from tree(child_name, child)
