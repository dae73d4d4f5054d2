"""Pagination by id where the API can, else by page number, under concurrent changes.

By id, each page begins after the last id, so a record that stays is given once whatever else is
deleted or added.

By number, deleting a record moves all that follow it up by one, possibly from a page that is still
to come to one that was read. So each full page is read once more after the one that follows it, and
new rows are given first. A row that was given is not given again. Not covered: records that move
because the field that the list is sorted by changes, and rows that are deleted and added by others
at the same time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from bigcommerce_sdk.batches import Batch, Given
from bigcommerce_sdk.checkpoint import Place
from bigcommerce_sdk.exception import UnexpectedReplyException
from bigcommerce_sdk.paging import (
    Plan,
    Row,
    ascending_ids,
    is_whole,
    keys_of,
    lowest_id,
    page_for,
)
from bigcommerce_sdk.resources import facts

#: Reads the page that begins at an id; ``None`` is where the list begins.
ReadFrom = Callable[[int | None], list[Row]]
#: Reads a page by its number.
ReadPage = Callable[[int], list[Row]]

_GONE = (
    "The records that the checkpoint names are gone from the list, so the place to go on is "
    "unknown. Walk it without resume_from: what was deleted will not come again."
)
#: Pages in a row without anything new that show a list to go round in circles. One may come of
#: records that were added meanwhile.
_MOST_FRUITLESS = 2


class Opened(NamedTuple):
    """The first page of a walk by id, and whether it shows that ids can carry the walk."""

    rows: list[Row]
    ids: list[int] | None


def opened(plan: Plan, read: ReadFrom, after: int | None) -> Opened:
    """Read the first page of a walk by id."""
    if after is None:
        rows = read(None)
        return Opened(rows, ascending_ids(keys_of(rows, plan.identity), lowest_id(plan)))
    rows = read(after + 1)
    return Opened(rows, checked_ids(plan, rows, after + 1))


def by_id(plan: Plan, first: Opened, read: ReadFrom, read_page: ReadPage) -> Iterator[Batch]:
    """Walk from id to id. A list that turns out to be in another order, or to begin at no id that
    it is asked for, is walked by number instead."""
    rows, ids = first
    while rows:
        if ids is None:
            yield from by_number(plan, read_page, rows=first.rows)
            return
        yield Batch(rows, keys_of(rows, plan.identity))
        if rows is first.rows and is_whole(plan, rows):
            return
        start, latest = ids[-1] + 1, rows
        rows = read(start)
        if begins_anew(plan, latest, rows, start):
            yield from by_number(plan, read_page, rows=rows, given=latest)
            return
        ids = checked_ids(plan, rows, start)


def begins_anew(plan: Plan, latest: list[Row], rows: list[Row], start: int) -> bool:
    """Whether a page starts before the requested id, with a row of the latest page.

    Then the API ignores the id, so both pages are the start of the list. Rows of earlier pages
    cannot be in the list any more, or the latest page would have begun with them.
    """
    keys = keys_of(rows[:1], plan.identity)
    if not keys or ascending_ids(keys, start) is not None:
        return False
    return keys[0] in keys_of(latest, plan.identity)


def checked_ids(plan: Plan, rows: list[Row], start: int) -> list[int]:
    """The ids of a page that begins at an id.

    Raises:
        UnexpectedReplyException: when it does not, so that records would be lost.
    """
    keys = keys_of(rows, plan.identity)
    ids = ascending_ids(keys, start)
    if ids is None:
        keyset = plan.paging.keyset if plan.paging else ""
        raise UnexpectedReplyException(
            f"The list was asked to go on from {keyset}={start} and gave ids "
            f"{keys[0]!r} to {keys[-1]!r}; walk it with all(page=...) instead."
        )
    return ids


def by_number(
    plan: Plan,
    read: ReadPage,
    place: Place | None = None,
    rows: list[Row] | None = None,
    given: Sequence[Row] = (),
) -> Iterator[Batch]:
    """Walk from page to page.

    Args:
        plan: how the list is walked.
        read: reads a page.
        place: where to resume; ``None`` is the beginning.
        rows: the first page, when it was read already.
        given: rows that were given before.

    Raises:
        UnexpectedReplyException: when the list goes round in circles, or the place is gone.
    """
    seen = Given(plan)
    seen.skip(seen.keys_of(list(given)))
    number, resumed = plan.first_page, False
    if place is not None and place.last:
        number, rows, index = _find(plan, read, place)
        seen.skip([*seen.keys_of(rows[:index]), *place.last])
        resumed = number > facts.FIRST_PAGE
    elif rows is None:
        rows = read(number)
    first, first_keys, largest = number, seen.keys_of(rows), 0
    fruitless, batch = 0, seen.batch(number, rows)
    if batch.rows:
        yield batch
    if number == plan.first_page and is_whole(plan, rows):
        return
    while rows and not (plan.is_window and len(rows) < largest):
        ahead = read(number + 1)
        if number == first and seen.keys_of(ahead) == first_keys:
            _check_is_all(plan, rows)
            return
        # the store may cap a page below the size asked for: any first page may be a full one
        largest = max(largest, len(rows))
        again: list[_Page] = []
        if plan.looks_back and (ahead or len(rows) == largest):
            again = _reread(read, seen, range(number, first - 1, -1))
            if resumed and not seen.has(again[-1].rows[:1]):
                again += _reread_before(read, seen, first - 1)
        batches = [
            seen.batch(*page) for page in [*_up_to(ahead, again, seen), _Page(number + 1, ahead)]
        ]
        fruitless = 0 if any(batch.rows for batch in batches) else fruitless + 1
        yield from (batch for batch in batches if batch.rows)
        if ahead and fruitless:
            if again and seen.keys_of(again[0].rows) == seen.keys_of(ahead):
                _check_is_all(plan, ahead)
                return
            if fruitless == _MOST_FRUITLESS:
                raise UnexpectedReplyException(
                    f"The list goes round in circles: pages {number} and {number + 1} hold nothing "
                    "but records of earlier pages. Walk it again."
                )
        number, rows = number + 1, ahead


def _check_is_all(plan: Plan, rows: list[Row]) -> None:
    """Accept a page that comes under two numbers as the whole list: it ignores the page number.

    Raises:
        UnexpectedReplyException: when it is full, so that it may be the beginning only.
    """
    if plan.paging is not None and len(rows) in (plan.size, plan.paging.default_limit):
        raise UnexpectedReplyException(
            f"The list gives the same {len(rows)} records under two page numbers, and there may be "
            "more of them. If it has no pages, read it with all(limit=...), above its number of "
            "records."
        )


def by_offset(
    plan: Plan, fetch: Callable[[dict[str, str]], list[Row]], start: int, limit: int | None
) -> Iterator[Row]:
    """A range of rows by offset, with the fewest requests.

    Args:
        plan: how the list is walked from its beginning.
        fetch: fetches a page by its parameters.
        start: rows to skip.
        limit: rows to give at most; ``None`` for all.
    """
    if limit == 0:
        return
    size, number = page_for(start, limit, plan.size) if plan.paging else (0, facts.FIRST_PAGE)
    window = plan._replace(size=size).window_from(number)
    rows = fetch(window.numbered(number))
    skip = start - (number - facts.FIRST_PAGE) * size
    if number > facts.FIRST_PAGE and len(rows) != size:
        # the end of the list, or a store whose pages have another size: the first page tells
        first = fetch(window.numbered(facts.FIRST_PAGE))
        held = len(first)
        if keys_of(first, plan.identity) == keys_of(rows, plan.identity):
            window, skip = window._replace(paging=None), start  # it ignores the page number
        elif held == size:
            window = window._replace(paging=None)  # nothing follows
        elif held:
            number, skip = start // held + facts.FIRST_PAGE, start % held
            window = window._replace(size=held, first_page=number)
            rows = fetch(window.numbered(number))

    def read(each: int) -> list[Row]:
        return fetch(window.numbered(each))

    found = (row for batch in by_number(window, read, rows=rows) for row in batch.rows)
    yield from islice(found, skip, None if limit is None else skip + limit)


class _Page(NamedTuple):
    """A page and its number."""

    number: int
    rows: list[Row]


def _reread(read: ReadPage, seen: Given, numbers: range) -> list[_Page]:
    """Reread pages backwards, to one that begins with a row that was yielded.

    Nothing can be missing before such a row.
    """
    pages: list[_Page] = []
    for number in numbers:
        pages.append(_Page(number, read(number)))
        if seen.has(pages[-1].rows[:1]):
            break
    return pages


def _reread_before(read: ReadPage, seen: Given, number: int) -> list[_Page]:
    """Reread pages before the one that a walk was resumed on, to the checkpoint's rows.

    Most rows were yielded by the earlier walk, of which only the last ones are known; new rows
    follow those.

    Raises:
        UnexpectedReplyException: when none of the known rows is left.
    """
    pages: list[_Page] = []
    while number >= facts.FIRST_PAGE:
        rows = read(number)
        known = [index for index in range(len(rows)) if seen.has(rows[index : index + 1])]
        pages.append(_Page(number, rows[known[-1] + 1 if known else 0 :]))
        if known:
            return pages
        number -= 1
    raise UnexpectedReplyException(_GONE)


def _up_to(ahead: list[Row], again: list[_Page], seen: Given) -> list[_Page]:
    """Reread pages in list order, cut where the prefetched page begins.

    Later rows come with that page or with one after it.
    """
    coming = set(seen.keys_of(ahead))
    pages: list[_Page] = []
    for number, rows in reversed(again):
        keys = seen.keys_of(rows)
        end = next((index for index, key in enumerate(keys) if key in coming), len(rows))
        pages.append(_Page(number, rows[:end]))
        if end < len(rows):
            break
    return pages


def _find(plan: Plan, read: ReadPage, place: Place) -> tuple[int, list[Row], int]:
    """The page that holds the last of the records that a place is known by, and the index behind
    it: where it was, or as near as it is.

    Raises:
        UnexpectedReplyException: when none of them is left.
    """
    known, size = set(place.last), plan.size or 1
    down = max((place.offset or 0) - 1, 0) // size + facts.FIRST_PAGE if plan.paging else 1
    up = down + 1 if plan.paging else 0  # 0: there is no more in this direction
    before: list[Row] = []
    while down or up:
        for number in filter(None, (down, up)):
            rows = read(number)
            found = [i for i, key in enumerate(keys_of(rows, plan.identity)) if key in known]
            if found:
                return number, rows, found[-1] + 1
            if number == up and (not rows or rows == before):
                up = 0
            before = rows if number == up else before
        down, up = max(down - 1, 0), up and up + 1
    raise UnexpectedReplyException(_GONE)
