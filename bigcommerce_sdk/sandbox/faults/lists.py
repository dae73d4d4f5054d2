"""Faults of lists: pages that are not what was asked for, and rows that move between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from werkzeug.datastructures import ImmutableMultiDict

from bigcommerce_sdk.json_types import is_sequence
from bigcommerce_sdk.naming import nearest
from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.faults.fault import Exchange, Fault
from bigcommerce_sdk.sandbox.rows.linked_rows import show_above
from bigcommerce_sdk.sandbox.rows.seeding import check_row, seed_rows
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.wire import Sent


@dataclass(frozen=True)
class IgnoresPage(Fault):
    """A list that gives its first page, whichever is asked for, by number or by a cursor of V3.

    Attributes:
        min_id: whether it ignores ``min_id`` too.
    """

    kind: ClassVar[str] = "ignores_page"
    min_id: bool = False

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        ignored = {facts.PAGE_PARAMETER, "after", *(["min_id"] if self.min_id else [])}
        query = exchange.request.args.to_dict()
        _ask(exchange, {name: value for name, value in query.items() if name not in ignored})
        return answer()


@dataclass(frozen=True)
class CapsLimit(Fault):
    """A list whose pages are smaller than asked for. Requests that name no limit are left alone.

    Attributes:
        limit: the most rows of a page.
    """

    kind: ClassVar[str] = "caps_limit"
    limit: int

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.limit < 1:
            raise self.refused("limit", f"must be 1 or more, not {self.limit}")

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        query = exchange.request.args.to_dict()
        asked = query.get(facts.LIMIT_PARAMETER, "")
        if asked.isdecimal() and int(asked) > self.limit:
            _ask(exchange, {**query, facts.LIMIT_PARAMETER: str(self.limit)})
        return answer()


@dataclass(frozen=True)
class BetweenPages(Fault):
    """Rows come or go right after the request was answered, as when somebody else is at work.

    Attributes:
        delete: what goes, as pairs of a resource and an id. What is gone already is passed over.
        insert: what comes, as pairs of a resource and a row, as for ``seed``. What has an id that
            is there already is passed over.
    """

    kind: ClassVar[str] = "between_pages"
    delete: Sequence[tuple[str, int | str]] = ()
    insert: Sequence[tuple[str, Mapping[str, Any]]] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        self._take_pairs("delete", self.delete, (int, str), "an id")
        self._take_pairs("insert", self.insert, Mapping, "a row")

    def _take_pairs(self, name: str, pairs: Any, second: Any, what: str) -> None:
        wanted = f"must be a list of pairs of a resource's name and {what}"
        if not is_sequence(pairs):
            raise self.refused(name, wanted)
        for pair in pairs:
            if not is_sequence(pair) or len(pair) != 2:
                raise self.refused(name, f"{wanted}; {pair!r} is none")
            if not isinstance(pair[0], str) or not isinstance(pair[1], second):
                raise self.refused(name, f"{wanted}; {pair!r} is none")
        # JSON has no pairs, and the list stays the caller's; this way equal faults are equal.
        object.__setattr__(self, name, tuple((pair[0], pair[1]) for pair in pairs))

    def check(self, catalogue: Catalogue) -> None:
        for resource, _ in (*self.delete, *self.insert):
            if resource not in catalogue:
                close = nearest(resource, catalogue)
                raise ValueError(f"There is no resource {resource!r}.{close}")
        for resource, row in self.insert:
            check_row(catalogue[resource], row)

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        sent = answer()
        store = exchange.store
        with store.lock:
            for resource, key in self.delete:
                _remove(store, resource, str(key))
            for resource, row in self.insert:
                _insert(store, resource, row)
        return sent


def _insert(store: Store, resource: str, row: Mapping[str, Any]) -> None:
    meta = store.catalogue[resource]
    key = row.get(meta.key)
    if key is None or store.find(meta, str(key)) is None:
        seed_rows(store, resource, [row])


def _remove(store: Store, resource: str, key: str) -> None:
    meta = store.catalogue[resource]
    row = store.find(meta, key)
    if row is not None:
        store.remove(meta, row)
        show_above(store, meta, row)


def _ask(exchange: Exchange, query: Mapping[str, str]) -> None:
    """Make the store believe that it was asked with another query."""
    # one of werkzeug's properties that can be set
    args = ImmutableMultiDict(query)
    exchange.request.args = args  # pyright: ignore[reportAttributeAccessIssue]
