"""The rows of one resource, in the orders in which they are read."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from sys import maxsize
from typing import Any, NamedTuple, overload

#: Results of queries that a table keeps until it changes.
_MAX_RESULTS = 8


class Row(NamedTuple):
    """One record: parent ids, id, and wire values, including write-only ones."""

    parents: tuple[str, ...]
    key: str
    values: Mapping[str, Any]


#: Identifies a row within its resource: the ids of its parents and its own id, as text.
Place = tuple[tuple[str, ...], str]
#: The values under which an index finds a row.
Terms = Callable[[Row], Iterable[Hashable]]


def number_of(key: str) -> int:
    """An id as a number; -1 if it is none."""
    return int(key) if key.isdecimal() and key.isascii() else -1


def number_of_row(row: Row) -> int:
    """The id of a row as a number; -1 if it is none."""
    return number_of(row.key)


class Siblings:
    """The rows below the same parents: in the order of creation, and their ids by number."""

    __slots__ = ("keys", "rows")

    def __init__(self, rows: dict[str, Row], keys: list[str]) -> None:
        self.rows: dict[str, Row] = rows
        self.keys: list[str] = keys

    def put(self, row: Row) -> None:
        """Add or replace a row."""
        key = row.key
        if key not in self.rows:
            if not self.keys or number_of(self.keys[-1]) <= number_of(key):
                self.keys.append(key)
            else:
                insort(self.keys, key, key=number_of)
        self.rows[key] = row

    def pop(self, key: str) -> None:
        """Remove a row."""
        del self.rows[key]
        at = bisect_left(self.keys, number_of(key), key=number_of)
        del self.keys[self.keys.index(key, at)]


class ById(Sequence[Row]):
    """The rows below the same parents by numeric id: a view, which changes with them."""

    def __init__(
        self, siblings: Siblings, positions: range, show: Callable[[Row], Row] | None
    ) -> None:
        self._siblings = siblings
        self._positions = positions
        self._show = show

    def __len__(self) -> int:
        return len(self._positions)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> ById: ...
    def __getitem__(self, at: int | slice) -> Row | ById:
        if isinstance(at, slice):
            return ById(self._siblings, self._positions[at], self._show)
        row = self._siblings.rows[self._siblings.keys[self._positions[at]]]
        return row if self._show is None else self._show(row)

    def __iter__(self) -> Iterator[Row]:
        rows, keys = self._siblings.rows, self._siblings.keys
        found = (rows[keys[at]] for at in self._positions)
        return found if self._show is None else map(self._show, found)


class Matches(Sequence[Row]):
    """The rows that an iterator gives, read as far as they are needed."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._source = rows
        self._found: list[Row] = []
        self._is_whole = False

    def __len__(self) -> int:
        self._read(None)
        return len(self._found)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> list[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | list[Row]:
        wanted = at.stop if isinstance(at, slice) else at + 1
        from_start = wanted is not None and wanted > 0
        self._read(wanted if from_start and (isinstance(at, int) or _is_forward(at)) else None)
        return self._found[at]

    def _read(self, wanted: int | None) -> None:
        """Read until there are ``wanted`` rows, or all of them."""
        if not self._is_whole and (wanted is None or wanted > len(self._found)):
            more = None if wanted is None else wanted - len(self._found)
            before = len(self._found)
            # islice() takes no larger number
            self._found.extend(islice(self._source, more if more is None else min(more, maxsize)))
            self._is_whole = more is None or len(self._found) - before < more


def _is_forward(at: slice) -> bool:
    return (at.start is None or at.start >= 0) and (at.step is None or at.step > 0)


class Index:
    """Finds rows by terms.

    Args:
        terms: the terms of a row.
        rows: the rows that there are.
    """

    def __init__(self, terms: Terms, rows: Iterable[Row]) -> None:
        self._terms = terms
        self._places: dict[Hashable, dict[Place, None]] = {}
        for row in rows:
            self._add(row, self._terms(row))

    def change(self, before: Row | None, after: Row | None) -> None:
        """Follow a change of a row."""
        old = list(self._terms(before)) if before else []
        new = list(self._terms(after)) if after else []
        if old == new:
            return  # keeps the order
        for term in old if before else ():
            places = self._places[term]
            places.pop((before.parents, before.key), None)  # type: ignore[union-attr]
            if not places:
                del self._places[term]
        if after:
            self._add(after, new)

    def places(self, term: Hashable) -> list[Place]:
        """The rows with a term, in the order in which they got it."""
        return list(self._places.get(term, ()))

    def _add(self, row: Row, terms: Iterable[Hashable]) -> None:
        for term in terms:
            self._places.setdefault(term, {})[row.parents, row.key] = None


class Table:
    """The rows of one resource, by their parents."""

    def __init__(self) -> None:
        self._below: dict[tuple[str, ...], Siblings] = {}
        self._indexes: dict[str, Index] = {}
        self._results: dict[Hashable, Sequence[Row]] = {}
        #: another object after each row that was added or removed
        self.membership: object = object()

    def __bool__(self) -> bool:
        return bool(self._below)

    def __iter__(self) -> Iterator[Row]:
        return (row for siblings in self._below.values() for row in siblings.rows.values())

    def copy(self) -> Table:
        """A copy; rows are immutable."""
        made = Table()
        made._below = {
            parents: Siblings(dict(each.rows), list(each.keys))
            for parents, each in self._below.items()
        }
        made.membership = self.membership
        return made

    def get(self, parents: tuple[str, ...], key: str) -> Row | None:
        """The row with these ids."""
        siblings = self._below.get(parents)
        return siblings.rows.get(key) if siblings else None

    def below(self, parents: tuple[str, ...]) -> list[Row]:
        """The rows below these parents, in the order of creation."""
        siblings = self._below.get(parents)
        return list(siblings.rows.values()) if siblings else []

    def by_id(self, parents: tuple[str, ...], show: Callable[[Row], Row] | None = None) -> ById:
        """The rows below these parents by numeric id, as a view.

        Args:
            parents: the ids of the parents.
            show: makes the row that is shown for a row.
        """
        siblings = self._below.get(parents) or Siblings({}, [])
        return ById(siblings, range(len(siblings.keys)), show)

    def deep_below(self, parents: tuple[str, ...], depth: int) -> list[Row]:
        """The rows below these parents or below rows below them.

        Args:
            parents: the ids of the first parents.
            depth: the number of parents of the rows of this table.
        """
        if depth == len(parents):
            return self.below(parents)
        found = [each for each in self._below if each[: len(parents)] == parents]
        return [row for each in found for row in self.below(each)]

    def put(self, row: Row) -> Row | None:
        """Add a row, or replace the one with its ids, which is returned."""
        siblings = self._below.get(row.parents)
        if siblings is None:
            siblings = self._below[row.parents] = Siblings({}, [])
        before = siblings.rows.get(row.key)
        siblings.put(row)
        self._changed(before, row)
        return before

    def pop(self, row: Row) -> None:
        """Remove the row with the ids of a row."""
        siblings = self._below[row.parents]
        before = siblings.rows[row.key]
        siblings.pop(row.key)
        if not siblings.rows:
            del self._below[row.parents]
        self._changed(before, None)

    def order(self) -> list[Place]:
        """The rows in the order of creation, for :meth:`reorder`."""
        return [(row.parents, row.key) for row in self]

    def reorder(self, places: list[Place]) -> None:
        """Restore an order of the same rows."""
        rows = [self._below[parents].rows[key] for parents, key in places]
        self._below.clear()
        for row in rows:
            self._below.setdefault(row.parents, Siblings({}, [])).put(row)
        self._results.clear()
        self.membership = object()

    def find(self, name: str, terms: Terms, term: Hashable) -> list[Row]:
        """The rows with a term, by an index that is made when it is first used.

        Args:
            name: the name of the index.
            terms: the terms of a row; always the same for a name.
            term: the term.
        """
        index = self._indexes.get(name)
        if index is None:
            index = self._indexes[name] = Index(terms, self)
        return [self._below[parents].rows[key] for parents, key in index.places(term)]

    def result(self, query: Hashable, compute: Callable[[], Sequence[Row]]) -> Sequence[Row]:
        """The result of a query, which is kept until the table changes."""
        found = self._results.get(query)
        if found is None:
            while len(self._results) >= _MAX_RESULTS:
                del self._results[next(iter(self._results))]
            found = self._results[query] = compute()
        return found

    def _changed(self, before: Row | None, after: Row | None) -> None:
        self._results.clear()
        if before is None or after is None:
            self.membership = object()
        for index in self._indexes.values():
            index.change(before, after)
