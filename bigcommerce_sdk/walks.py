"""Walking a list: by id where the API can, else by page number, and what is done about rows that
move meanwhile.

By id, each page begins behind the last one, so whatever comes or goes, every record that stays is
given once.

By number, a record that is deleted moves all behind it up, and one may slip from the page to come
onto the page that was read. So each page is read once more after the one behind it, and what is
new on it is given first. What was given on a page before is not given again. Not promised: records
that move about because what the list is sorted by changes, and those that others, which come and go
in the same moment, push to and fro.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
)
from bigcommerce_sdk.resources import facts

#: Reads the page that begins at an id; ``None`` is where the list begins.
ReadFrom = Callable[[int | None], list[Row]]
#: Reads a page by its number.
ReadPage = Callable[[int], list[Row]]


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
        start = ids[-1] + 1
        rows = read(start)
        if begins_anew(plan, first, rows):
            yield from _rest(by_number(plan, read_page, rows=rows))
            return
        ids = checked_ids(plan, rows, start)


def begins_anew(plan: Plan, first: Opened, rows: list[Row]) -> bool:
    """Whether a later page is the first one again: the list begins at no id that is asked for."""
    return keys_of(rows[:1], plan.identity) == keys_of(first.rows[:1], plan.identity)


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
            f"{keys[0]!r} to {keys[-1]!r}; walk it with all(page=…) instead."
        )
    return ids


def _rest(batches: Iterator[Batch]) -> Iterator[Batch]:
    """Without the first batch, which was given."""
    next(batches)
    return batches


def by_number(
    plan: Plan, read: ReadPage, place: Place | None = None, rows: list[Row] | None = None
) -> Iterator[Batch]:
    """Walk from page to page.

    Args:
        plan: how the list is walked.
        read: reads a page.
        place: where to go on; ``None`` is the beginning.
        rows: the first page, when it was read already.

    Raises:
        UnexpectedReplyException: when the list goes round in circles, or the place is gone.
    """
    given = Given(plan)
    number = plan.first_page
    if place is not None and place.last:
        number, rows, index = _find(plan, read, place)
        given.skip([*keys_of(rows[:index], plan.identity), *place.last])
    elif rows is None:
        rows = read(number)
    first, first_keys, largest = number, keys_of(rows, plan.identity), 0
    fruitless, batch = 0, given.batch(number, rows)
    if batch.rows:
        yield batch
    if number == plan.first_page and is_whole(plan, rows):
        return
    while rows and not (plan.is_window and len(rows) < largest):
        ahead = read(number + 1)
        if number == first and keys_of(ahead, plan.identity) == first_keys:
            return  # it ignores the number: that was all
        largest = max(largest, len(rows))
        full = len(rows) >= (plan.size if number == first else largest)
        behind: list[tuple[int, list[Row]]] = []
        if plan.looks_back and (ahead or full):
            behind = _behind(read, given, ahead, range(number, first - 1, -1))
        fruitless += 1
        for at, page in [*behind, (number + 1, ahead)]:
            batch = given.batch(at, page)
            if batch.rows:
                fruitless = 0
                yield batch
        if ahead and fruitless == _MOST_FRUITLESS:
            raise UnexpectedReplyException(
                f"The list goes round in circles: page {number + 1} holds nothing but records of "
                "the pages before, and so does the one before it. Walk it again."
            )
        number, rows = number + 1, ahead


def _behind(
    read: ReadPage, given: Given, ahead: list[Row], numbers: range
) -> list[tuple[int, list[Row]]]:
    """Pages that were given, read once more from the last one back to one that begins with a row
    that was given: before such a row nothing can be missing. They end where the page ahead
    begins."""
    found: list[tuple[int, list[Row]]] = []
    for number in numbers:
        rows = read(number)
        found.append((number, rows))
        if given.has(rows[:1]):
            break
    coming = set(given.keys_of(ahead))
    before: list[tuple[int, list[Row]]] = []
    for number, rows in reversed(found):
        keys = given.keys_of(rows)
        end = next((index for index, key in enumerate(keys) if key in coming), len(rows))
        before.append((number, rows[:end]))
        if end < len(rows):
            break
    return before


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
    raise UnexpectedReplyException(
        "The records that the checkpoint names are gone from the list, so the place to go on is "
        "unknown. Walk it without resume_from: what was deleted will not come again."
    )
