"""Adds plausible rows to a store."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from random import Random
from typing import Any

from bigcommerce_sdk.codecs import parse_datetime
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.sandbox.catalogue import Catalogue, fields_by_wire
from bigcommerce_sdk.sandbox.filling.draft import CLOSED, OPENED, Draft
from bigcommerce_sdk.sandbox.filling.recipes import FIELDS, RECIPES
from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.quirks import UNIQUE
from bigcommerce_sdk.sandbox.rows.linked_rows import create_row, show_above
from bigcommerce_sdk.sandbox.rows.option_sets import follow_option_set
from bigcommerce_sdk.sandbox.rows.row_builder import create
from bigcommerce_sdk.sandbox.rows.seeding import fitting
from bigcommerce_sdk.sandbox.rows.store import Row, Store

#: Rows of one resource at most.
MOST = 10_000_000
DEFAULT_SEED = 1


def fillable(catalogue: Catalogue) -> dict[str, str]:
    """The names of resources that can be filled, such as ``customer_groups``, and the resources."""
    known = (name for name, recipe in RECIPES.items() if recipe.alone)
    return {_spelled(name): name for name in known if name in catalogue or name in catalogue.v3}


def _spelled(resource: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", resource.rpartition(".")[2]).lower()


def checked_counts(catalogue: Catalogue, counts: Mapping[str, Any], seed: Any) -> dict[str, int]:
    """Validate the arguments of ``fill``. Returns the number of rows by resource.

    Raises:
        ValueError: a name is unknown, or a number is not one.
    """
    known = fillable(catalogue)
    for name, count in counts.items():
        if name not in known:
            raise ValueError(
                f"There is no resource {shown(name)} to fill.{did_you_mean(name, known)} "
                f"These can be filled: {', '.join(sorted(known))}."
            )
        if type(count) is not int or not 0 <= count <= MOST:
            raise ValueError(f"{name} must be a number from 0 to {MOST}, not {shown(count)}.")
    if type(seed) is not int or seed < 0:
        raise ValueError(f"seed must be a number from 0, not {shown(seed)}.")
    return {known[name]: count for name, count in counts.items()}


def fill(store: Store, counts: Mapping[str, int], seed: int) -> dict[str, int]:
    """Add plausible rows to a store, all or none.

    Args:
        store: the store.
        counts: the number of rows by resource.
        seed: determines the rows.

    Returns:
        The number of rows that were added, by the names of :func:`fillable`; with those that others
        need, without those below others.
    """
    with store.lock:
        # a store of its own: its clock makes all dates the same, and a failure leaves no trace
        other = Store(store.catalogue, store.store_hash, CLOSED.timestamp, store.client_id)
        other.restore(store.snapshot())
        wanted = _with_needs(other, counts)
        filling = _Filling(other, seed)
        for resource, count in wanted.items():
            filling.add(resource, count)
        store.restore(other.snapshot())
    return {_spelled(name): count for name, count in wanted.items()}


def _with_needs(store: Store, counts: Mapping[str, int]) -> dict[str, int]:
    """The numbers of rows by resource, in the order in which they are added."""
    wanted = {resource: count for resource, count in counts.items() if count}
    for resource in reversed(RECIPES):
        if resource in wanted:
            for name in RECIPES[resource].needs:
                if name not in wanted and not store.rows(store.catalogue[name]):
                    wanted[name] = RECIPES[name].usual
    return {resource: wanted[resource] for resource in RECIPES if resource in wanted}


class _Filling:
    """The rows of one call of :func:`fill`."""

    def __init__(self, store: Store, seed: int) -> None:
        self._store = store
        self._seed = seed
        self._numbers = store.last_ids
        #: by resource, the rows that others can refer to
        self._rows: dict[str, list[Row]] = {}
        self._earliest: dict[str, datetime] = {}
        self._taken: dict[str, set[tuple[str, ...]]] = {}

    def add(self, resource: str, count: int) -> None:
        """Add rows of a resource."""
        meta = self._store.catalogue[resource]
        above = self._store.catalogue.of(meta).ancestors(meta.path)
        random = Random(f"{self._seed} {resource}")  # noqa: S311 - of test data
        self._rows.clear()
        self._earliest.clear()
        self._taken.clear()
        for at in range(count):
            parents: tuple[Row, ...] = ()
            for each in above:
                rows = self.rows(each.name) if each else []
                parents = (*parents, rows[int(random.random() * len(rows))])
            self._add_row(meta, parents, random, (at + random.random()) / count)

    def rows(self, resource: str) -> list[Row]:
        """The rows of a resource, in the state in which they were added."""
        found = self._rows.get(resource)
        if found is None:
            found = self._rows[resource] = self._store.rows(self._store.catalogue[resource])
        return found

    def earliest(self, resource: str) -> datetime:
        """When the first row of a resource was created."""
        found = self._earliest.get(resource)
        if found is None:
            dates = (parse_datetime(row.values["date_created"]) for row in self.rows(resource))
            found = min((date for date in dates if date), default=OPENED)
            self._earliest[resource] = found
        return found

    def _add_row(
        self,
        meta: ResourceMeta,
        parents: tuple[Row, ...],
        random: Random,
        share: float,
        index: int | None = None,
    ) -> Row:
        """Add a row and those below it; ``index`` counts rows that are added with their parent."""
        number = self._numbers[meta.name] = self._numbers.get(meta.name, 0) + 1
        draft = Draft(
            *(self._store, self.rows, self.earliest, random),
            number=number,
            share=share,
            parents=parents,
            index=index or 0,
        )
        recipe = RECIPES[meta.name]
        values = recipe.make(draft)
        values |= {name: FIELDS[name](draft) for name in _common(meta.record) if name not in values}
        self._make_unique(meta, number, values)
        [fitted] = fitting(meta, [values])
        make = create_row if index is None else create
        row = make(self._store, meta, tuple(each.key for each in parents), fitted)
        if meta.name in self._rows:
            self._rows[meta.name].append(row)
        if meta.name == "Products":
            follow_option_set(self._store, None, row)
        for resource, count in recipe.below.items():
            below = self._store.catalogue[resource]
            last = None
            for at in range(count(draft, row)):
                last = self._add_row(below, (*parents, row), random, share, at)
            show_above(self._store, below, last)
        return row

    def _make_unique(self, meta: ResourceMeta, number: int, values: dict[str, Any]) -> None:
        """Change texts that rows of the store have which were not made here."""
        for group in UNIQUE.get(meta.name, ()):
            name = group[-1]
            wanted = values[name]
            taken = self._taken.get(f"{meta.name}.{name}")
            if taken is None:
                rows = self._store.rows(meta)
                taken = {_term(row.values, group) for row in rows}
                self._taken[f"{meta.name}.{name}"] = taken
            while _term(values, group) in taken:
                values[name] = f"{number}-{values[name]}"
            if values[name] != wanted:
                taken.add(_term(values, group))


def _term(values: Mapping[str, Any], group: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(values.get(name)) for name in group)


@memoized
def _common(record: type[BaseRecord]) -> tuple[str, ...]:
    """The fields of a record class in the table of all resources."""
    known = fields_by_wire(record)
    return tuple(name for name in FIELDS if name in known)
