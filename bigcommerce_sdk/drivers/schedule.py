"""The schedule of prefetched pages, without I/O.

Prefetching does not affect the rows of a pagination: a wrong guess, or a wrong count of the list,
costs a request or time, never a record.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from bigcommerce_sdk.effects import Fetch, Query, Rule
from bigcommerce_sdk.exception import CancelledException

if TYPE_CHECKING:
    from types import TracebackType

T_co = TypeVar("T_co", covariant=True)


class Read(Protocol[T_co]):
    """A read that was started: a future of threads, or a task."""

    def done(self) -> bool:
        """Whether it has ended."""
        ...

    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        ...

    def cancel(self) -> bool:
        """Cancel it."""
        ...

    def result(self) -> T_co:
        """What was read."""
        ...

    def exception(self) -> BaseException | None:
        """Why nothing was read."""
        ...


PageRead = TypeVar("PageRead", bound=Read[Any])

#: Pages requested ahead for each page in flight, to go on while one waits for an earlier one.
PAGES_PER_READER = 2

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
                query = next(fetch.ahead, None)
                if query is None:
                    break
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


class Gate:
    """Refuses further reads of a pagination once one was cancelled.

    Each read is a ``with`` block. A closed client may be used again, so reads that waited for a
    thread or task would be sent.
    """

    def __init__(self) -> None:
        self._cancelled: CancelledException | None = None

    def __enter__(self) -> None:
        if (error := self._cancelled) is not None:
            raise CancelledException(str(error), error.request, sent=False)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, CancelledException):
            self._cancelled = error


class Prefetcher(Generic[PageRead]):
    """Starts and cancels the reads of a pagination by a schedule. Not thread-safe.

    Args:
        schedule: the schedule.
        start: starts to read a page.
        start_count: starts to run the rule of ``count``.
        count: creates the rule that counts the rows of the list, if the API can.
    """

    def __init__(
        self,
        schedule: Schedule,
        start: Callable[[Query], PageRead],
        start_count: Callable[[Rule[int]], Read[int]],
        count: Callable[[], Rule[int]] | None,
    ) -> None:
        self._schedule = schedule
        self._start = start
        self._start_count = start_count
        self._count = count
        self._total: Read[int] | None = None
        self._pages: dict[Key, PageRead] = {}

    def request(self, fetch: Fetch) -> PageRead | None:
        """The read of the requested page; also starts to prefetch the following ones.

        Returns:
            The read, or ``None`` for a single page, which is not started: the caller reads it.
        """
        if fetch.ahead is not None:
            self._update_schedule()
        changes = self._schedule.next(fetch)
        for key in changes.cancel:
            self._pages.pop(key).cancel()
        if fetch.ahead is None and changes.start:
            return None
        for key, query in changes.start.items():
            self._pages[key] = self._start(query)
        return self._pages.pop(key_of(fetch.query))

    def _update_schedule(self) -> None:
        """Pass pages that arrived, and the count, to the schedule.

        The count is requested with the first prefetched page, since most lists have one page.
        """
        if self._total is None and self._count is not None:
            self._total = self._start_count(self._count())
        if self._total is not None and self._total.done() and not has_failed(self._total):
            self._schedule.total = self._total.result()
        for key, read in self._pages.items():
            if read.done() and not has_failed(read):
                self._schedule.arrived(key, is_empty=not read.result())


def has_failed(read: Read[Any]) -> bool:
    """Whether it has ended without a result."""
    return read.done() and (read.cancelled() or read.exception() is not None)
