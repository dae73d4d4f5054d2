"""Reading pages before they are asked for, on several threads.

By number, the next pages are known. By id, where they begin is guessed from how dense the ids of
the last page are. A guess decides nothing: a page is given only when it begins no later than behind
the last id, and ids that no guess reached are read as in a walk by one thread. So the promises are
the same, and a wrong guess costs a request. Where the API counts the list, nothing is guessed far
behind its end.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any, NamedTuple

from bigcommerce_sdk.batches import Batch
from bigcommerce_sdk.paging import Plan, Row, is_whole, keys_of, stride
from bigcommerce_sdk.parallel import Pool
from bigcommerce_sdk.resources import facts
from bigcommerce_sdk.walks import (
    Opened,
    ReadFrom,
    ReadPage,
    begins_anew,
    by_id,
    by_number,
    checked_ids,
)


class Extent:
    """How far a list reaches, by the store's own count. It is asked once a list has a second page,
    and decides only how far ahead pages are read: a wrong count costs time, never records.

    Args:
        pool: where it is asked.
        total: tells how many rows there are; ``None`` where the API does not count them.
        size: rows of a page.
    """

    def __init__(self, pool: Pool, total: Callable[[], int] | None, size: int) -> None:
        self._pool = pool
        self._total = total
        self.size = size
        self._told: Future[int] | None = None

    def ask(self) -> None:
        """Ask, unless that was done."""
        if self._total is not None and self._told is None:
            self._told = self._pool.submit(self._total)

    def has_page_behind(self, rows: int) -> bool:
        """Whether a page behind so many rows may hold some, or is the one that shows the end."""
        told = self._told
        return told is None or not _succeeded(told) or rows < told.result() + self.size


class Numbered:
    """Reads pages by number, and the ones behind them ahead. The first is read alone: most lists
    have no other. So is one that is not behind the one before.

    Args:
        read: reads a page.
        pool: where pages are read ahead.
        depth: how many at most, the one that is asked for included.
        extent: how far the list reaches.
    """

    def __init__(self, read: ReadPage, pool: Pool, depth: int, extent: Extent) -> None:
        self._read = read
        self._pool = pool
        self._depth = depth
        self._extent = extent
        self._coming: dict[int, Future[list[Row]]] = {}
        self._before: int | None = None

    def __call__(self, number: int) -> list[Row]:
        follows = self._before is not None and number == self._before + 1
        self._before = number
        if not follows:
            while self._coming:
                self._coming.popitem()[1].cancel()
            return self._read(number)
        self._extent.ask()
        for each in range(number, number + self._depth):
            if each not in self._coming and (each == number or self._leads_on(each)):
                self._coming[each] = self._pool.submit(self._read, each)
        return self._pool.result(self._coming.pop(number))

    def _leads_on(self, number: int) -> bool:
        """Whether a page ahead may hold something."""
        if any(map(_is_empty, self._coming.values())):
            return False
        return self._extent.has_page_behind((number - facts.FIRST_PAGE) * self._extent.size)


class _Guess(NamedTuple):
    """A page that may be the next: where it begins, and what it will hold."""

    start: int
    coming: Future[list[Row]]


def guessing(
    plan: Plan,
    first: Opened,
    read: ReadFrom,
    read_page: ReadPage,
    pool: Pool,
    depth: int,
    extent: Extent,
) -> Iterator[Batch]:
    """Walk from id to id, with guesses ahead. What is no walk by id is left to those who know."""
    rows, ids = first
    if not rows or ids is None or is_whole(plan, rows):
        yield from by_id(plan, first, read, read_page)
        return
    yield Batch(rows, keys_of(rows, plan.identity))
    extent.ask()
    given, last, step, latest = len(rows), ids[-1], stride(ids), rows
    guesses: deque[_Guess] = deque()

    def guess(start: int) -> _Guess:
        return _Guess(start, pool.submit(read, start))

    while True:
        while guesses and guesses[0].start + step <= last + 1:
            guesses.popleft().coming.cancel()  # all of it was given
        if not guesses or guesses[0].start > last + 1:
            if len(guesses) == depth:
                guesses.pop().coming.cancel()
            guesses.appendleft(guess(last + 1))
        while (
            len(guesses) < depth
            and not _is_empty(guesses[-1].coming)
            and extent.has_page_behind(given + len(guesses) * plan.size)
        ):
            guesses.append(guess(guesses[-1].start + step))
        start, coming = guesses.popleft()
        rows = pool.result(coming)
        if begins_anew(plan, latest, rows, start):
            yield from by_number(plan, read_page, rows=rows, given=latest)
            return
        ids = checked_ids(plan, rows, start)
        new = [index for index, each in enumerate(ids) if each > last]
        if new:
            given, last, step, latest = given + len(new), ids[-1], stride(ids), rows
            yield _part(plan, rows, new[0])
        elif start == last + 1:
            return


def _part(plan: Plan, rows: list[Row], begin: int) -> Batch:
    """The rows of a page from one on."""
    return Batch(rows[begin:], keys_of(rows[begin:], plan.identity))


def _is_empty(coming: Future[list[Row]]) -> bool:
    """Whether a page is known to hold nothing: there is nothing behind it either."""
    return _succeeded(coming) and not coming.result()


def _succeeded(coming: Future[Any]) -> bool:
    return coming.done() and not coming.cancelled() and coming.exception() is None
