"""Which pages of a list are prefetched: a schedule over keys, without I/O.

Prefetching decides nothing about the rows that a walk gives: a wrong guess, or a wrong count of the
list, costs a request or time, never a record.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from bigcommerce_sdk.effects import Fetch, Query

#: What tells the pages of a walk apart.
Key = tuple[tuple[str, Any], ...]


def key_of(query: Query) -> Key:
    """The key of the page with these parameters."""
    return tuple(query.items())


class Changes(NamedTuple):
    """What a driver has to do.

    Attributes:
        start: keys and parameters of the pages to begin reading, the most urgent first.
        cancel: keys of the pages that are not wanted any more.
    """

    start: dict[Key, Query]
    cancel: list[Key]


class Schedule:
    """The pages that are being prefetched, or were and are not used yet.

    Args:
        depth: maximum number of such pages, with the one that the walk waits for.
        page_size: rows of a page.

    Attributes:
        total: rows of the list by the API's own count; ``None`` while it is unknown.
    """

    def __init__(self, depth: int, page_size: int) -> None:
        self.total: int | None = None
        self._depth = depth
        self._page_size = page_size
        self._started: set[Key] = set()
        self._empty: set[Key] = set()

    def arrived(self, key: Key, is_empty: bool) -> None:
        """Note that a started page was read; behind an empty one there is nothing."""
        if is_empty:
            self._empty.add(key)

    def next(self, fetch: Fetch) -> Changes:
        """The changes for the page that the walk wants now; the caller uses that page at once."""
        requested = key_of(fetch.query)
        wanted = {requested: fetch.query}
        if fetch.ahead is not None:
            while len(wanted) < self._depth and self._may_have_rows(wanted, fetch.offset):
                query = next(fetch.ahead)
                wanted[key_of(query)] = query
        start = {key: query for key, query in wanted.items() if key not in self._started}
        cancel = [key for key in self._started if key not in wanted]
        self._started = wanted.keys() - {requested}
        self._empty &= self._started
        return Changes(start, cancel)

    def _may_have_rows(self, wanted: dict[Key, Query], offset: int) -> bool:
        """Whether the page behind those that are wanted may have rows, or is the one that shows
        the end of the list."""
        if not self._empty.isdisjoint(wanted):
            return False
        # by the count, the page before it is not beyond the end
        return self.total is None or offset + len(wanted) * self._page_size < (
            self.total + self._page_size
        )
