"""The rows of a store, by resource.

Rows are immutable and replaced, so copying the state copies only the dicts that refer to them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, NamedTuple

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.catalogue import V3, Catalogue, fields_by_wire
from bigcommerce_sdk.sandbox.rows.shared import SHARED
from bigcommerce_sdk.sandbox.rows.views import Seen, View, view_of
from bigcommerce_sdk.sandbox.values import behaviour_of

#: Identifies a row within its resource: the ids of its parents and its own id, as text.
Place = tuple[tuple[str, ...], str]


class Row(NamedTuple):
    """One record: parent ids, id, and wire values, including write-only ones."""

    parents: tuple[str, ...]
    key: str
    values: Mapping[str, Any]


class Change(NamedTuple):
    """A change of one row.

    Attributes:
        resource: the resource of the row.
        before: the row before the change; ``None`` if it was created.
        after: the row after the change; ``None`` if it was deleted.
    """

    resource: str
    before: Row | None
    after: Row | None

    @property
    def row(self) -> Row:
        """The last version of the row."""
        row = self.after or self.before
        assert row is not None  # noqa: S101 - a change has one of them
        return row

    @property
    def kind(self) -> str:
        """``"created"``, ``"updated"`` or ``"deleted"``."""
        if self.before is None:
            return "created"
        return "updated" if self.after else "deleted"

    @property
    def differences(self) -> frozenset[str]:
        """The fields that differ; all fields if the row was created or deleted."""
        before: Mapping[str, Any] = self.before.values if self.before else {}
        after: Mapping[str, Any] = self.after.values if self.after else {}
        return frozenset(
            name
            for name in (*before, *after)
            if name not in before or name not in after or before[name] != after[name]
        )


class State(NamedTuple):
    """The complete state of a store, which a reset restores."""

    rows: dict[str, dict[Place, Row]]
    last_ids: dict[str, int]


class Store:
    """The rows of one store.

    Readers hold ``lock`` for the whole operation; writers use a :meth:`transaction`.

    Args:
        catalogue: the resources.
        store_hash: the store hash, which is a part of its URLs.
        clock: returns seconds since 1970, for dates that the store sets.
        client_id: client id of the app that calls the store.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        store_hash: str,
        clock: Callable[[], float],
        client_id: str = "",
    ) -> None:
        self.catalogue = catalogue
        self.store_hash = store_hash
        self.clock = clock
        self.client_id = client_id
        self.lock: threading.RLock = threading.RLock()
        self._state = State({}, {})
        #: in a transaction, the previous state of what it changed
        self._before: State | None = None
        #: for each thread, the changes that it records
        self._recording = threading.local()

    def now(self) -> datetime:
        """The current time without fractions of a second, as the dates of the store are."""
        return datetime.fromtimestamp(int(self.clock()), UTC)

    @property
    def resources(self) -> list[str]:
        """The names of the resources that have rows, those of V2 first."""
        filled = [name for name, rows in self._state.rows.items() if rows]
        own = [name for name in self.catalogue if name in filled]
        return own + [name for name in filled if name not in own]

    def rows(self, meta: ResourceMeta, parents: tuple[str, ...] | None = None) -> list[Row]:
        """All rows of a resource, or those below ``parents``, in the order of creation."""
        view = view_of(self.catalogue, meta)
        if view is not None:
            above = parents if view.is_below_parents else None
            return [_seen(view, row) for row in self.rows(view.base, above)]
        rows = self._state.rows.get(meta.name, {}).values()
        return [row for row in rows if parents is None or row.parents == parents]

    def find(
        self, meta: ResourceMeta, key: str, parents: tuple[str, ...] | None = None
    ) -> Row | None:
        """The row with an id, below ``parents`` if given."""
        view = view_of(self.catalogue, meta)
        if view is not None:
            found = self.stored(meta, key, parents)
            return None if found is None else _seen(view, found)
        rows = self._state.rows.get(meta.name, {})
        if parents is not None:
            return rows.get((parents, key))
        return next((row for row in rows.values() if row.key == key), None)

    def stored(
        self, meta: ResourceMeta, key: str, parents: tuple[str, ...] | None = None
    ) -> Row | None:
        """The row with an id as it is stored: in V2 if a resource of V3 shares its rows."""
        view = view_of(self.catalogue, meta)
        if view is None:
            return self.find(meta, key, parents)
        return self.find(view.base, key, parents if view.is_below_parents else None)

    def new_key(self, meta: ResourceMeta, wanted: Any = None) -> Any:
        """An id that the resource has not used yet; or ``wanted``, which counts as used."""
        field = fields_by_wire(meta.record).get(meta.key)
        last = self._state.last_ids.get(meta.name, 0)
        if wanted is None:
            last += 1
            is_number = field is None or behaviour_of(field.codec).is_integer
            wanted = last if is_number else str(last)
        elif str(wanted).isdecimal():
            last = max(last, int(wanted))
        self._state.last_ids[meta.name] = last
        return wanted

    def put(self, meta: ResourceMeta, row: Row) -> Row:
        """Add a row, or replace the one with its ids."""
        rows = self._to_change(meta)
        place = row.parents, row.key
        self._record(meta, place, rows.get(place), row)
        rows[place] = row
        return row

    def remove(self, meta: ResourceMeta, row: Row) -> None:
        """Remove a row and all rows below it."""
        view = view_of(self.catalogue, meta)
        if view is not None:
            base = self.stored(meta, row.key, row.parents)
            if base is not None:
                self.remove(view.base, base)
            return
        self._pop(meta, (row.parents, row.key))
        above = (*row.parents, row.key)
        for child in () if meta.single else self._below(meta):
            rows = self._state.rows.get(child.name, {})
            for place in [place for place in rows if place[0][: len(above)] == above]:
                self._pop(child, place)

    def _below(self, meta: ResourceMeta) -> list[ResourceMeta]:
        """The resources with rows below those of a resource."""
        found = self.catalogue.of(meta).children_of(meta)
        if any(name.startswith(f"{V3}.") for name, rows in self._state.rows.items() if rows):
            for name in (name for name, shared in SHARED.items() if shared.base == meta.name):
                if name in self.catalogue.v3:
                    found += self.catalogue.v3.children_of(self.catalogue.v3[name])
        return found

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Hold the lock, and roll back all changes if the block raises.

        A nested transaction is a part of the outer one.
        """
        with self.lock:
            if self._before is not None:
                yield
                return
            self._before = State({}, dict(self._state.last_ids))
            try:
                yield
            except BaseException:
                rows = {**self._state.rows, **self._before.rows}
                self._state = State(rows, self._before.last_ids)
                raise
            finally:
                self._before = None

    def _to_change(self, meta: ResourceMeta) -> dict[Place, Row]:
        """The rows of a resource, to be changed.

        A transaction copies them before its first change, so that reading costs nothing.
        """
        rows = self._state.rows.setdefault(meta.name, {})
        if self._before is not None and meta.name not in self._before.rows:
            self._before.rows[meta.name] = dict(rows)
        return rows

    @contextmanager
    def recording(self) -> Generator[list[Change]]:
        """Record the changes of this thread during the block.

        Changes outside of such a block, as by seeding, cause no events.

        Yields:
            A list that is filled at the end of the block, with one change per row. It stays empty
            if the block raises.
        """
        recorded: dict[tuple[str, Place], Change] = {}
        found: list[Change] = []
        self._recording.changes = recorded
        try:
            yield found
        finally:
            self._recording.changes = None
        found += [change for change in recorded.values() if change.before != change.after]

    def _pop(self, meta: ResourceMeta, place: Place) -> None:
        row = self._to_change(meta).pop(place, None)
        if row is not None:
            self._record(meta, place, row, None)

    def _record(
        self, meta: ResourceMeta, place: Place, before: Row | None, after: Row | None
    ) -> None:
        changes = getattr(self._recording, "changes", None)
        if changes is not None:
            first = changes.get((meta.name, place))
            before = first.before if first else before
            changes[meta.name, place] = Change(meta.name, before, after)

    def snapshot(self) -> State:
        """A copy of the state, for :meth:`restore`."""
        with self.lock:
            rows = {name: dict(rows) for name, rows in self._state.rows.items()}
            return State(rows, dict(self._state.last_ids))

    def restore(self, state: State) -> None:
        """Restore a state."""
        with self.lock:
            rows = {name: dict(rows) for name, rows in state.rows.items()}
            self._state = State(rows, dict(state.last_ids))


def _seen(view: View, row: Row) -> Row:
    """A row of V2 as a resource of V3 shows it."""
    return Row(view.parents_of(row.parents), row.key, Seen(view, row.values))
