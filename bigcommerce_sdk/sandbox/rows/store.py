"""The rows of a store, by resource.

Rows are immutable and replaced. A copy of the state shares all tables until they change.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Hashable, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import Any, NamedTuple, TypeVar

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.sandbox.catalogue import V3, Catalogue, fields_by_wire
from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.quirks import UUID_KEYS
from bigcommerce_sdk.sandbox.rows.compact import template_of
from bigcommerce_sdk.sandbox.rows.generated import generated_id
from bigcommerce_sdk.sandbox.rows.shared import SHARED
from bigcommerce_sdk.sandbox.rows.table import ById, Place, Row, Table, Terms
from bigcommerce_sdk.sandbox.rows.views import Seen, View, view_of
from bigcommerce_sdk.sandbox.values import behaviour_of

__all__ = ["Change", "Row", "State", "Store"]


T = TypeVar("T")


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
    """The complete state of a store, which a reset restores. Its tables are not changed."""

    tables: dict[str, Table]
    last_ids: dict[str, int]


#: Creates the state with the rows of one resource, when it is first read.
StateLoader = Callable[[], State]


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
        #: hosts beside this machine that webhooks may go to, in lower case
        self.webhook_hosts: frozenset[str] = frozenset()
        self.lock: threading.RLock = threading.RLock()
        self._tables: dict[str, Table] = {}
        self._last_ids: dict[str, int] = {}
        #: the tables that no other state has
        self._own: set[str] = set()
        #: results of :meth:`arranged`, and the memberships of the tables that they were made of
        self._arranged: dict[str, tuple[list[object], Any]] = {}
        #: loaders of the rows of resources that have not been read yet
        self.deferred: Mapping[str, StateLoader] = {}
        #: in a transaction, how to undo its changes
        self._undo: _Undo | None = None
        #: for each thread, the changes that it records
        self._recording = threading.local()

    def now(self) -> datetime:
        """The current time without fractions of a second, as the dates of the store are."""
        return datetime.fromtimestamp(int(self.clock()), UTC)

    @property
    def last_ids(self) -> dict[str, int]:
        """The highest id that each resource has used."""
        return dict(self._last_ids)

    @property
    def resources(self) -> list[str]:
        """The names of the resources that have rows, those of V2 first."""
        filled = {name: None for name, table in self._tables.items() if table}
        own = [name for name in self.catalogue if name in filled]
        return [*own, *(name for name in filled if name not in own)]

    def rows(self, meta: ResourceMeta, parents: tuple[str, ...] | None = None) -> list[Row]:
        """All rows of a resource, or those below ``parents``, in the order of creation."""
        view = view_of(self.catalogue, meta)
        if view is not None:
            above = parents if view.is_below_parents else None
            return [_seen(view, row) for row in self.rows(view.base, above)]
        table = self._table(meta)
        return list(table) if parents is None else table.below(parents)

    def by_id(self, meta: ResourceMeta, parents: tuple[str, ...] | None) -> ById | None:
        """The rows below ``parents`` by numeric id, without a copy.

        The view is valid until the next change. ``None`` if ids of the resource are not numbers,
        or parents are missing.
        """
        view = view_of(self.catalogue, meta)
        base = meta if view is None else view.base
        if parents is None or (view is not None and not view.is_below_parents):
            parents = ()
        single = meta.single or meta.composite or base.single or base.composite
        numbered = not single and _has_numbers(base.record, base.key)
        if len(parents) != len(base.parents) or not numbered:
            return None
        return self._table(base).by_id(parents, None if view is None else partial(_seen, view))

    def find(
        self, meta: ResourceMeta, key: str, parents: tuple[str, ...] | None = None
    ) -> Row | None:
        """The row with an id, below ``parents`` if given."""
        view = view_of(self.catalogue, meta)
        if view is not None:
            found = self.stored(meta, key, parents)
            return None if found is None else _seen(view, found)
        if parents is None and meta.parents:
            return next(iter(self.where(meta, "", _own_key, key)), None)
        return self._table(meta).get(parents or (), key)

    def where(self, meta: ResourceMeta, name: str, terms: Terms, term: Hashable) -> list[Row]:
        """The rows with a term, found by an index.

        Args:
            meta: the resource.
            name: the name of the index.
            terms: the terms of a row; always the same for a name.
            term: the term.
        """
        return self._table(meta).find(name, terms, term)

    def result(
        self, meta: ResourceMeta, query: Hashable, compute: Callable[[], Sequence[Row]]
    ) -> Sequence[Row]:
        """The result of a query of one resource, which is kept until the resource changes."""
        view = view_of(self.catalogue, meta)
        base = meta if view is None else view.base
        return self._table(base).result((meta.name, query), compute)

    def arranged(self, name: str, metas: Sequence[ResourceMeta], compute: Callable[[], T]) -> T:
        """A result that is kept until a row of one of the resources is added or removed.

        Args:
            name: the name of the result.
            metas: the resources that it depends on.
            compute: computes the result.
        """
        members = [self._table(meta).membership for meta in metas]
        known = self._arranged.get(name)
        if known is None or known[0] != members:
            known = self._arranged[name] = members, compute()
        found: T = known[1]
        return found

    def stored(
        self, meta: ResourceMeta, key: str, parents: tuple[str, ...] | None = None
    ) -> Row | None:
        """The stored row with an id: that of V2 if a resource of V3 shares its rows."""
        view = view_of(self.catalogue, meta)
        if view is None:
            return self.find(meta, key, parents)
        return self.find(view.base, key, parents if view.is_below_parents else None)

    def new_key(self, meta: ResourceMeta, wanted: Any = None) -> Any:
        """An id that the resource has not used yet; or ``wanted``, which counts as used."""
        field = fields_by_wire(meta.record).get(meta.key)
        self._table(meta)  # has used ids
        last = self._last_ids.get(meta.name, 0)
        if wanted is None:
            last += 1
            if meta.name in UUID_KEYS:
                wanted = generated_id(self.store_hash, meta.name, last)
                while self.where(meta, "", _own_key, wanted):  # a row of a snapshot
                    last += 1
                    wanted = generated_id(self.store_hash, meta.name, last)
            else:
                is_number = field is None or behaviour_of(field.codec).is_integer
                wanted = last if is_number else str(last)
        elif str(wanted).isdecimal():
            last = max(last, int(wanted))
        self._last_ids[meta.name] = last
        return wanted

    def put(self, meta: ResourceMeta, row: Row) -> Row:
        """Add a row, or replace the one with its ids; returns it as stored."""
        row = row._replace(values=template_of(meta.record).compact(row.values))
        before = self._to_change(meta.name).put(row)
        if self._undo is not None:
            self._undo.changes.append((meta.name, before, row))
        self._record(meta, before, row)
        return row

    def remove(self, meta: ResourceMeta, row: Row) -> None:
        """Remove a row and all rows below it."""
        view = view_of(self.catalogue, meta)
        if view is not None:
            base = self.stored(meta, row.key, row.parents)
            if base is not None:
                self.remove(view.base, base)
            return
        found = self._table(meta).get(row.parents, row.key)
        if found is not None:
            self._pop(meta, found)
        above = (*row.parents, row.key)
        for child in () if meta.single else self._below(meta):
            for each in self._table(child).deep_below(above, len(child.parents)):
                self._pop(child, each)

    def _below(self, meta: ResourceMeta) -> list[ResourceMeta]:
        """The resources with rows below those of a resource."""
        found = self.catalogue.of(meta).children_of(meta)
        if any(name.startswith(f"{V3}.") for name, table in self._tables.items() if table):
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
            if self._undo is not None:
                yield
                return
            self._undo = undo = _Undo([], {}, dict(self._last_ids))
            try:
                yield
            except BaseException:
                self._undo = None
                self._roll_back(undo)
                raise
            finally:
                self._undo = None

    def _roll_back(self, undo: _Undo) -> None:
        for name, before, after in reversed(undo.changes):
            table = self._to_change(name)
            if before is not None:
                table.put(before)
            elif after is not None:
                table.pop(after)
        for name, order in undo.orders.items():
            self._to_change(name).reorder(order)
        self._last_ids = undo.last_ids

    def _table(self, meta: ResourceMeta) -> Table:
        """The rows of a resource, to be read."""
        self._load_deferred(meta.name)
        found = self._tables.get(meta.name)
        return self._to_change(meta.name) if found is None else found

    def _to_change(self, name: str) -> Table:
        """The rows of a resource, to be changed: a copy of those that another state has."""
        self._load_deferred(name)
        if name not in self._own:
            shared = self._tables.get(name)
            self._tables[name] = shared.copy() if shared else Table()
            self._own.add(name)
        return self._tables[name]

    def _load_deferred(self, name: str) -> None:
        """Load the rows of a resource that has not been read yet."""
        if name in self._tables or name not in self.deferred:
            return
        state = self.deferred[name]()
        self._tables[name] = state.tables[name]
        for last_ids in (self._last_ids, *([self._undo.last_ids] if self._undo else [])):
            last_ids.setdefault(name, state.last_ids[name])

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

    def _pop(self, meta: ResourceMeta, row: Row) -> None:
        table = self._to_change(meta.name)
        if self._undo is not None:
            if meta.name not in self._undo.orders:
                self._undo.orders[meta.name] = _before(table, meta.name, self._undo)
            self._undo.changes.append((meta.name, row, None))
        table.pop(row)
        self._record(meta, row, None)

    def _record(self, meta: ResourceMeta, before: Row | None, after: Row | None) -> None:
        changes = getattr(self._recording, "changes", None)
        row = after or before
        if changes is not None and row is not None:
            place = meta.name, (row.parents, row.key)
            first = changes.get(place)
            before = first.before if first else before
            changes[place] = Change(meta.name, before, after)

    def snapshot(self) -> State:
        """The state, for :meth:`restore`."""
        with self.lock:
            self._own.clear()
            return State(dict(self._tables), dict(self._last_ids))

    def restore(self, state: State) -> None:
        """Restore a state."""
        with self.lock:
            self._own.clear()
            self._tables, self._last_ids = dict(state.tables), dict(state.last_ids)


class _Undo(NamedTuple):
    """What a transaction changed.

    Attributes:
        changes: resource, row before and row after, of each change.
        orders: by resource of which rows were removed, the order of rows before the transaction.
        last_ids: the last ids before the transaction.
    """

    changes: list[tuple[str, Row | None, Row | None]]
    orders: dict[str, list[Place]]
    last_ids: dict[str, int]


def _before(table: Table, name: str, undo: _Undo) -> list[Place]:
    """The order of the rows that a table had before the transaction."""
    created = {
        (row.parents, row.key)
        for each, before, row in undo.changes
        if each == name and before is None and row is not None
    }
    return [place for place in table.order() if place not in created]


def _own_key(row: Row) -> tuple[str]:
    return (row.key,)


@memoized
def _has_numbers(record: type[BaseRecord], key: str) -> bool:
    """Whether the ids of a resource are numbers."""
    field = fields_by_wire(record).get(key)
    if field is None:
        return False
    codec = behaviour_of(field.codec).compared_as(field.codec)
    return behaviour_of(codec).is_integer


def _seen(view: View, row: Row) -> Row:
    """A row of V2 as a resource of V3 shows it."""
    return Row(view.parents_of(row.parents), row.key, Seen(view, row.values))
