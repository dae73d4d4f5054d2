"""What the store holds: rows by resource. Rows are never changed in place, only replaced, so a
copy of the state is a copy of the dicts that point to them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, NamedTuple

from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.catalogue import Catalogue, fields_by_wire
from bigcommerce_sdk.sandbox.values import behaviour_of

#: What identifies a row within its resource: ids of its parents and its own, as text.
Place = tuple[tuple[str, ...], str]


class Row(NamedTuple):
    """One record as it is kept: its place, and its wire values, the write-only ones included."""

    parents: tuple[str, ...]
    key: str
    values: Mapping[str, Any]


class Change(NamedTuple):
    """What became of one row.

    Attributes:
        resource: the row's resource.
        before: the row as it was; ``None`` when there was none.
        after: the row as it is; ``None`` when it was removed.
    """

    resource: str
    before: Row | None
    after: Row | None

    @property
    def row(self) -> Row:
        """The row, as it was last."""
        row = self.after or self.before
        assert row is not None  # noqa: S101 - nothing that became nothing is no change
        return row

    @property
    def kind(self) -> str:
        """What happened: ``"created"``, ``"updated"`` or ``"deleted"``."""
        if self.before is None:
            return "created"
        return "updated" if self.after else "deleted"

    @property
    def differences(self) -> frozenset[str]:
        """The fields that differ; all of them, when the row was made or removed."""
        before: Mapping[str, Any] = self.before.values if self.before else {}
        after: Mapping[str, Any] = self.after.values if self.after else {}
        return frozenset(
            name
            for name in (*before, *after)
            if name not in before or name not in after or before[name] != after[name]
        )


class State(NamedTuple):
    """Everything that a reset brings back."""

    rows: dict[str, dict[Place, Row]]
    last_ids: dict[str, int]


class Store:
    """The rows of one store. Whoever reads it holds ``lock`` for the whole operation; whoever
    changes it does so in a :meth:`transaction`.

    Args:
        catalogue: the resources that it has.
        store_hash: the hash that its addresses carry.
        clock: seconds since 1970, for dates that the store sets.
        client_id: client id of the app that calls it.
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
        #: in a transaction, what it touched as it was before
        self._before: State | None = None
        #: of each thread, the changes since it began to note them
        self._noting = threading.local()

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
            last += 1
            is_number = field is None or behaviour_of(field.codec).is_integer
            wanted = last if is_number else str(last)
        elif str(wanted).isdecimal():
            last = max(last, int(wanted))
        self._state.last_ids[meta.name] = last
        return wanted

    def put(self, meta: ResourceMeta, row: Row) -> Row:
        """Add a row, or replace the one at its place."""
        rows = self._to_change(meta)
        place = row.parents, row.key
        self._note(meta, place, rows.get(place), row)
        rows[place] = row
        return row

    def remove(self, meta: ResourceMeta, row: Row) -> None:
        """Remove a row and everything below it."""
        self._take(meta, (row.parents, row.key))
        above = (*row.parents, row.key)
        for child in () if meta.single else self.catalogue.children_of(meta):
            rows = self._state.rows.get(child.name, {})
            for place in [place for place in rows if place[0][: len(above)] == above]:
                self._take(child, place)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Hold the lock, and undo all changes when the block fails. One inside another one is a
        part of that."""
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
        """The rows of a resource, for a change; a transaction copies them before its first one,
        so that one which only reads costs nothing."""
        rows = self._state.rows.setdefault(meta.name, {})
        if self._before is not None and meta.name not in self._before.rows:
            self._before.rows[meta.name] = dict(rows)
        return rows

    @contextmanager
    def noting(self) -> Generator[list[Change]]:
        """Note what this thread changes until the end of the block: what was done outside of one,
        as by seeds, is not told to anybody.

        Yields:
            A list that has the changes after the block, one for each row; when the block fails,
            it stays empty.
        """
        noted: dict[tuple[str, Place], Change] = {}
        found: list[Change] = []
        self._noting.changes = noted
        try:
            yield found
        finally:
            self._noting.changes = None
        found += [change for change in noted.values() if change.before != change.after]

    def _take(self, meta: ResourceMeta, place: Place) -> None:
        row = self._to_change(meta).pop(place, None)
        if row is not None:
            self._note(meta, place, row, None)

    def _note(
        self, meta: ResourceMeta, place: Place, before: Row | None, after: Row | None
    ) -> None:
        changes = getattr(self._noting, "changes", None)
        if changes is not None:
            first = changes.get((meta.name, place))
            before = first.before if first else before
            changes[meta.name, place] = Change(meta.name, before, after)

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
