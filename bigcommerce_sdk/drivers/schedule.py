"""The schedule of prefetched pages, without I/O.

Prefetching does not affect the rows of a pagination: a wrong guess, or a wrong count of the list,
costs a request or time, never a record.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from bigcommerce_sdk.effects import Fetch, Query

#: Identifies a page of a pagination: its parameters.
Key = tuple[tuple[str, Any], ...]


def key_of(query: Query) -> Key:
    """The key of the page with these parameters."""
    return tuple(query.items())


class Changes(NamedTuple):
    """The reads that a driver has to start and cancel.

    Attributes:
        start: keys and parameters of the pages to start reading, the most urgent first.
        cancel: keys of the pages that are not needed any more.
    """

    start: dict[Key, Query]
    cancel: list[Key]


class Schedule:
    """The pages that are in flight, or were prefetched and are not used yet.

    Args:
        depth: maximum number of these pages, with the one that is requested.
        page_size: rows of a page.

    Attributes:
        total: rows of the list by the API's count; ``None`` while it is unknown.
    """

    def __init__(self, depth: int, page_size: int) -> None:
        self.total: int | None = None
        self._depth = depth
        self._page_size = page_size
        self._started: set[Key] = set()
        self._empty: set[Key] = set()

    def arrived(self, key: Key, is_empty: bool) -> None:
        """Record that a page was read; an empty one ends the prefetching."""
        if is_empty:
            self._empty.add(key)

    def next(self, fetch: Fetch) -> Changes:
        """Update the schedule for a requested page, which the caller uses at once."""
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
        """Whether the page after the wanted ones may have rows, or confirm the end."""
        if not self._empty.isdisjoint(wanted):
            return False
        # one page beyond the count is read, to confirm the end of the list
        return self.total is None or offset + len(wanted) * self._page_size < (
            self.total + self._page_size
        )
