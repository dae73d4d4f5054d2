"""What the store holds: rows by resource. Rows are never changed in place, only replaced, so a
copy of the state is a copy of the dicts that point to them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from bigcommerce_sdk.codecs import Integer
from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.catalogue import Catalogue, fields_by_wire

#: What identifies a row within its resource: ids of its parents and its own, as text.
Place = tuple[tuple[str, ...], str]


class Row(NamedTuple):
    """One record as it is kept: its place, and its wire values, the write-only ones included."""

    parents: tuple[str, ...]
    key: str
    values: Mapping[str, Any]


class State(NamedTuple):
    """Everything that a reset brings back."""

    rows: dict[str, dict[Place, Row]]
    last_ids: dict[str, int]


class Store:
    """The rows of one store. Whoever reads or changes it holds ``lock`` for the whole operation.

    Args:
        catalogue: the resources that it has.
        store_hash: the hash that its addresses carry.
        clock: seconds since 1970, for dates that the store sets.
    """

    def __init__(self, catalogue: Catalogue, store_hash: str, clock: Callable[[], float]) -> None:
        self.catalogue = catalogue
        self.store_hash = store_hash
        self.clock = clock
        self.lock = threading.RLock()
        self._state = State({}, {})

    def now(self) -> datetime:
        """The present moment, to the second, as the store's dates are."""
        return datetime.fromtimestamp(int(self.clock()), UTC)

    def rows(self, meta: ResourceMeta, parents: tuple[str, ...] | None = None) -> list[Row]:
        """All rows of a resource, or those below some parents, in the order they were made."""
        rows = self._state.rows.get(meta.name, {}).values()
        return [row for row in rows if parents is None or row.parents == parents]

    def find(
        self, meta: ResourceMeta, key: str, parents: tuple[str, ...] | None = None
    ) -> Row | None:
        """The row with that id, below those parents when they are given."""
        rows = self._state.rows.get(meta.name, {})
        if parents is not None:
            return rows.get((parents, key))
        return next((row for row in rows.values() if row.key == key), None)

    def new_key(self, meta: ResourceMeta, wanted: Any = None) -> Any:
        """An id that no row of the resource has had; or ``wanted``, which is then used up."""
        field = fields_by_wire(meta.record).get(meta.key)
        last = self._state.last_ids.get(meta.name, 0)
        if wanted is None:
            wanted = (
                last + 1 if field is None or isinstance(field.codec, Integer) else str(last + 1)
            )
            last += 1
        elif str(wanted).isdecimal():
            last = max(last, int(wanted))
        self._state.last_ids[meta.name] = last
        return wanted

    def put(self, meta: ResourceMeta, row: Row) -> Row:
        """Add a row, or replace the one at its place."""
        self._state.rows.setdefault(meta.name, {})[row.parents, row.key] = row
        return row

    def remove(self, meta: ResourceMeta, row: Row) -> None:
        """Remove a row and everything below it."""
        self._state.rows.get(meta.name, {}).pop((row.parents, row.key), None)
        above = (*row.parents, row.key)
        for child in () if meta.single else self.catalogue.children_of(meta):
            rows = self._state.rows.get(child.name, {})
            for place in [place for place in rows if place[0][: len(above)] == above]:
                del rows[place]

    def snapshot(self) -> State:
        """The present state, for :meth:`restore`."""
        with self.lock:
            rows = {name: dict(rows) for name, rows in self._state.rows.items()}
            return State(rows, dict(self._state.last_ids))

    def restore(self, state: State) -> None:
        """Go back to a state."""
        with self.lock:
            rows = {name: dict(rows) for name, rows in state.rows.items()}
            self._state = State(rows, dict(state.last_ids))
