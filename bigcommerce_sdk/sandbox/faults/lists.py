"""Faults of lists: wrong pages, and rows that change between pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from werkzeug.datastructures import ImmutableMultiDict

from bigcommerce_sdk import facts
from bigcommerce_sdk.json.types import is_sequence
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.sandbox.catalogue import Catalogue
from bigcommerce_sdk.sandbox.faults.fault import Answer, Exchange, Fault
from bigcommerce_sdk.sandbox.rows.linked_rows import show_above
from bigcommerce_sdk.sandbox.rows.seeding import check_row, seed_rows
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.wire import WireResponse


@dataclass(frozen=True)
class IgnoresPage(Fault):
    """A list that returns its first page for every page number and every V3 cursor.

    Attributes:
        min_id: whether it also ignores ``min_id``.
    """

    kind: ClassVar[str] = "ignores_page"
    min_id: bool = False

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        ignored = {facts.PAGE_PARAMETER, "after", *(["min_id"] if self.min_id else [])}
        query = exchange.request.args.to_dict()
        _replace_query(
            exchange, {name: value for name, value in query.items() if name not in ignored}
        )
        return answer()


@dataclass(frozen=True)
class CapsLimit(Fault):
    """A list with a lower maximum page size. Requests without a limit are unchanged.

    Attributes:
        limit: the maximum number of rows of a page.
    """

    kind: ClassVar[str] = "caps_limit"
    limit: int

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.limit < 1:
            raise self.refused("limit", f"must be 1 or more, not {self.limit}")

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        query = exchange.request.args.to_dict()
        asked = query.get(facts.LIMIT_PARAMETER, "")
        if asked.isdecimal() and int(asked) > self.limit:
            _replace_query(exchange, {**query, facts.LIMIT_PARAMETER: str(self.limit)})
        return answer()


@dataclass(frozen=True)
class BetweenPages(Fault):
    """Rows inserted and deleted right after a response, as by a concurrent client.

    Attributes:
        delete: pairs of a resource and an id. Rows that do not exist are skipped.
        insert: pairs of a resource and a row, as for ``seed``. Ids that exist are skipped.
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
                raise self.refused(name, f"{wanted}, not {pair!r}")
            if not isinstance(pair[0], str) or not isinstance(pair[1], second):
                raise self.refused(name, f"{wanted}, not {pair!r}")
        # a copy, in one type: JSON has lists in place of pairs, and equal faults are equal
        object.__setattr__(self, name, tuple((pair[0], pair[1]) for pair in pairs))

    def check(self, catalogue: Catalogue) -> None:
        for resource, _ in (*self.delete, *self.insert):
            if resource not in catalogue:
                close = did_you_mean(resource, catalogue)
                raise ValueError(f"There is no resource {resource!r}.{close}")
        for resource, row in self.insert:
            check_row(catalogue[resource], row)

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        response = answer()
        store = exchange.store
        with store.lock:
            for resource, key in self.delete:
                _remove(store, resource, str(key))
            for resource, row in self.insert:
                _insert(store, resource, row)
        return response


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


def _replace_query(exchange: Exchange, query: Mapping[str, str]) -> None:
    """Replace the query of a request."""
    # a cached property of werkzeug, which can be set
    args = ImmutableMultiDict(query)
    exchange.request.args = args  # pyright: ignore[reportAttributeAccessIssue]
