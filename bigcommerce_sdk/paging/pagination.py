"""Pagination by id where the API can, else by page number, under concurrent changes: rules.

By id, each page begins after the last id, so a record that stays is given once whatever else is
deleted or added. Where the next pages begin is guessed from the gaps between the ids of a page,
for drivers that prefetch. A guess decides nothing: a page counts only when it begins no later than
after the last id, and ids that no guess reaches are read in a page of their own.

By number, deleting a record moves all that follow it up by one, possibly from a page that is still
to come to one that was read. So each full page is read once more after the one that follows it, and
new rows are given first. A row that was given is not given again. Not covered: records that move
because the field that the list is sorted by changes, and rows that are deleted and added by others
at the same time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple, TypeVar

from bigcommerce_sdk import facts
from bigcommerce_sdk.effects import Fetch, PageRule, Query, Rule, Walk
from bigcommerce_sdk.exception import UnexpectedReplyException
from bigcommerce_sdk.paging.checkpoint import KEPT, Position
from bigcommerce_sdk.paging.plan import (
    Key,
    Plan,
    Row,
    ascending_ids,
    estimate_page_span,
    has_id,
    is_complete_list,
    keys_of,
    page_for,
)

T = TypeVar("T")
#: A part of a walk that has a result and gives no batch.
Steps = Generator[Fetch, Any, T]

_GONE = (
    "The records that the checkpoint names are gone from the list, so the place to go on is "
    "unknown. Walk it without resume_from: what was deleted will not come again."
)
#: Pages in a row without anything new that show a list to go round in circles. One may come of
#: records that were added during the walk.
_MOST_FRUITLESS = 2


class Batch(NamedTuple):
    """Rows for the caller, in order.

    Attributes:
        rows: the rows.
        keys: what identifies each of them.
        offset: rows of the list before them; ``None`` in a walk by id.
        before: keys of the last rows of the batches before.
    """

    rows: list[Any]
    keys: Sequence[Key] = ()
    offset: int | None = None
    before: tuple[Key, ...] = ()

    def position(self, index: int) -> Position:
        """The position after one of its rows."""
        if self.offset is None:
            return Position(after=int(self.keys[index]))
        last = (*self.before, *self.keys[: index + 1])[-KEPT:]
        return Position(offset=self.offset + index + 1, last=last)


def paginate(plan: Plan, position: Position, prefetches: bool = False) -> Walk:
    """The rule of a whole walk.

    Args:
        plan: how the list is walked.
        position: where to begin.
        prefetches: whether the driver prefetches. Pages by number are then not read again: rows
            that move up while it reads would be lost.
    """
    if plan.goes_by_id and not position.last:
        yield from by_id(plan, position.after)
    else:
        yield from by_number(plan._replace(rereads_pages=not prefetches), position)


def read_batches(walk: Walk, page: PageRule, most: int | None = None) -> Rule[list[Batch]]:
    """The rule that reads the batches of a walk, all of them or the first ``most``.

    Args:
        walk: the pagination rule.
        page: makes the rule of a page.
        most: maximum number of batches.
    """
    found: list[Batch] = []
    value = None
    while len(found) != most:
        try:
            effect = walk.send(value)
        except StopIteration:
            break
        if type(effect) is Fetch:
            value = yield from page(effect.query)
        else:
            found.append(effect)
            value = None
    return found


# -- by id --------------------------------------------------------------------------------------


def by_id(plan: Plan, after: int | None = None) -> Walk:
    """Walk from id to id.

    A list that turns out to be in another order, or to ignore the id that it is asked for, is
    walked by number instead.

    Args:
        plan: how the list is walked.
        after: the id to go on after; ``None`` is the beginning.
    """
    start = None if after is None else after + 1
    rows = yield Fetch(plan.from_id(start))
    keys, ids = plan.read(rows, start)
    if ids is None:
        if start is not None:
            raise _goes_on_elsewhere(plan, keys, start)
        yield from by_number(plan, rows=rows)
        return
    if rows:
        yield Batch(rows, keys)
    if is_complete_list(plan, rows) or not rows:
        return
    given, last, latest, span = len(rows), ids[-1], keys, estimate_page_span(ids)
    guesses: deque[int] = deque()
    while True:
        while guesses and guesses[0] + span <= last + 1:
            guesses.popleft()  # all of it was given
        start = guesses.popleft() if guesses and guesses[0] <= last + 1 else last + 1
        rows = yield Fetch(plan.from_id(start), _guess_pages(plan, guesses, start, span), given)
        keys, ids = plan.read(rows, start)
        if ids is None:
            if not _begins_anew(latest, keys, start):
                raise _goes_on_elsewhere(plan, keys, start)
            yield from by_number(plan, rows=rows, given=latest)
            return
        new = next((index for index, each in enumerate(ids) if each > last), None)
        if new is not None:
            given, last, latest = given + len(rows) - new, ids[-1], keys
            span = estimate_page_span(ids)
            yield Batch(rows[new:], keys[new:])
        elif start == last + 1:
            return


def _guess_pages(plan: Plan, guesses: deque[int], start: int, span: int) -> Iterator[Query]:
    """The pages that may follow: those of earlier guesses, then new ones, which are added."""
    yield from map(plan.from_id, tuple(guesses))
    while True:
        guesses.append((guesses[-1] if guesses else start) + span)
        yield plan.from_id(guesses[-1])


def _begins_anew(latest: list[Key], keys: list[Key], start: int) -> bool:
    """Whether a page starts before the requested id, with a row of the latest page.

    Then the API ignores the id, so both pages are the start of the list. Rows of earlier pages
    cannot be in the list any more, or the latest page would have begun with them.
    """
    return ascending_ids(keys[:1], start) is None and keys[0] in latest


def _goes_on_elsewhere(plan: Plan, keys: list[Key], start: int) -> UnexpectedReplyException:
    """The error for a page that does not begin at an id: records would be lost."""
    keyset = plan.paging.keyset if plan.paging else ""
    return UnexpectedReplyException(
        f"The list was asked to go on from {keyset}={start} and gave ids "
        f"{keys[0]!r} to {keys[-1]!r}; walk it with all(page=...) instead."
    )


# -- by number ----------------------------------------------------------------------------------


class SeenRows:
    """What a walk by number gave: the keys of all rows, some dozen bytes each."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._keys: set[Key] = set()
        self._last: deque[Key] = deque(maxlen=KEPT)

    def keys_of(self, rows: list[Row]) -> list[Key]:
        """What identifies rows."""
        return keys_of(rows, self._plan.identity)

    def has(self, rows: list[Row]) -> bool:
        """Whether one of them was given."""
        return not self._keys.isdisjoint(self.keys_of(rows))

    def skip(self, keys: Sequence[Key]) -> None:
        """Take rows for given."""
        self._keys.update(keys)
        self._last.extend(keys)

    def batch(self, number: int, rows: list[Row]) -> Batch:
        """The rows of a page that were not given, which they are then."""
        keys = self.keys_of(rows)
        new = [index for index, key in enumerate(keys) if key not in self._keys]
        if len(set(keys)) < len(keys):
            new = self._without_repeated_ids(rows, keys, new)
        offset = (number - facts.FIRST_PAGE) * self._plan.size + (new[0] if new else 0)
        made = Batch(
            [rows[index] for index in new], [keys[index] for index in new], offset,
            tuple(self._last),
        )  # fmt: skip
        self._keys.update(made.keys)
        self._last.extend(made.keys)
        return made

    def _without_repeated_ids(
        self, rows: list[Row], keys: list[Key], indexes: list[int]
    ) -> list[int]:
        """Drop rows of a page whose id repeats. Equal rows without ids are kept."""
        kept: list[int] = []
        ids: set[Key] = set()
        for index in indexes:
            if keys[index] not in ids:
                kept.append(index)
            if has_id(rows[index], self._plan.identity):
                ids.add(keys[index])
        return kept


def by_number(
    plan: Plan,
    position: Position | None = None,
    rows: list[Row] | None = None,
    given: Sequence[Key] = (),
) -> Walk:
    """Walk from page to page.

    Args:
        plan: how the list is walked.
        position: where to resume; ``None`` is the beginning.
        rows: the first page, when it was read already.
        given: keys of rows that were given before.

    Raises:
        UnexpectedReplyException: when the list goes round in circles, or the place is gone.
    """
    seen = SeenRows(plan)
    seen.skip(given)
    number, resumed = plan.first_page, False
    if position is not None and position.last:
        number, rows, index = yield from _find(plan, position)
        seen.skip([*seen.keys_of(rows[:index]), *position.last])
        resumed = number > facts.FIRST_PAGE
    elif rows is None:
        page: list[Row] = yield _fetch(plan, number)
        rows = page
    first, first_keys, largest = number, seen.keys_of(rows), 0
    fruitless, batch = 0, seen.batch(number, rows)
    if batch.rows:
        yield batch
    if number == plan.first_page and is_complete_list(plan, rows):
        return
    while rows and not (plan.is_window and len(rows) < largest):
        ahead = yield _fetch(plan, number + 1, prefetch=not plan.rereads_pages)
        if number == first and seen.keys_of(ahead) == first_keys:
            _check_is_all(plan, rows)
            return
        # the store may cap a page below the size asked for: any first page may be a full one
        largest = max(largest, len(rows))
        again: list[_Page] = []
        if plan.rereads_pages and (ahead or len(rows) == largest):
            again = yield from _reread(plan, seen, range(number, first - 1, -1))
            if resumed and not seen.has(again[-1].rows[:1]):
                again += yield from _reread_before(plan, seen, first - 1)
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


def _fetch(plan: Plan, number: int, prefetch: bool = False) -> Fetch:
    """The effect that reads a page by its number, and those after it ahead."""
    following = map(plan.numbered, count(number + 1)) if prefetch else None
    return Fetch(plan.numbered(number), following, (number - facts.FIRST_PAGE) * plan.size)


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


class _Page(NamedTuple):
    """A page and its number."""

    number: int
    rows: list[Row]


def _reread(plan: Plan, seen: SeenRows, numbers: range) -> Steps[list[_Page]]:
    """Reread pages backwards, to one that begins with a row that was yielded.

    Nothing can be missing before such a row.
    """
    pages: list[_Page] = []
    for number in numbers:
        pages.append(_Page(number, (yield _fetch(plan, number))))
        if seen.has(pages[-1].rows[:1]):
            break
    return pages


def _reread_before(plan: Plan, seen: SeenRows, number: int) -> Steps[list[_Page]]:
    """Reread pages before the one that a walk was resumed on, to the checkpoint's rows.

    Most rows were yielded by the earlier walk, of which only the last ones are known; new rows
    follow those.

    Raises:
        UnexpectedReplyException: when none of the known rows is left.
    """
    pages: list[_Page] = []
    while number >= facts.FIRST_PAGE:
        rows = yield _fetch(plan, number)
        known = [index for index in range(len(rows)) if seen.has(rows[index : index + 1])]
        pages.append(_Page(number, rows[known[-1] + 1 if known else 0 :]))
        if known:
            return pages
        number -= 1
    raise UnexpectedReplyException(_GONE)


def _up_to(ahead: list[Row], again: list[_Page], seen: SeenRows) -> list[_Page]:
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


def _find(plan: Plan, position: Position) -> Steps[tuple[int, list[Row], int]]:
    """The page that holds the last of the records that a position is known by, and the index behind
    it. Pages are searched from the position outwards.

    Raises:
        UnexpectedReplyException: when none of them is left.
    """
    known, size = set(position.last), plan.size or 1
    down = max((position.offset or 0) - 1, 0) // size + facts.FIRST_PAGE if plan.paging else 1
    up = down + 1 if plan.paging else 0  # 0: there is no more in this direction
    before: list[Row] = []
    while down or up:
        for number in filter(None, (down, up)):
            rows = yield _fetch(plan, number)
            found = [i for i, key in enumerate(keys_of(rows, plan.identity)) if key in known]
            if found:
                return number, rows, found[-1] + 1
            if number == up and (not rows or rows == before):
                up = 0
            before = rows if number == up else before
        down, up = max(down - 1, 0), up and up + 1
    raise UnexpectedReplyException(_GONE)


# -- by offset ----------------------------------------------------------------------------------


def by_offset(plan: Plan, start: int, limit: int | None) -> Walk:
    """A range of rows by offset, with the fewest requests.

    Args:
        plan: how the list is walked from its beginning.
        start: rows to skip.
        limit: maximum number of rows; ``None`` for all.
    """
    if limit == 0:
        return
    size, number = page_for(start, limit, plan.size) if plan.paging else (0, facts.FIRST_PAGE)
    window = plan._replace(size=size).window_from(number)
    rows = yield _fetch(window, number)
    skip = start - (number - facts.FIRST_PAGE) * size
    if number > facts.FIRST_PAGE and len(rows) != size:
        # the end of the list, or a store whose pages have another size: the first page tells
        first = yield _fetch(window, facts.FIRST_PAGE)
        held = len(first)
        if keys_of(first, plan.identity) == keys_of(rows, plan.identity):
            window, skip = window._replace(paging=None), start  # it ignores the page number
        elif held == size:
            window = window._replace(paging=None)  # nothing follows
        elif held:
            number, skip = start // held + facts.FIRST_PAGE, start % held
            window = window._replace(size=held, first_page=number)
            rows = yield _fetch(window, number)
    yield from _cut(by_number(window, rows=rows), skip, limit)


def _cut(walk: Walk, skip: int, limit: int | None) -> Walk:
    """The rows of a walk without the first ``skip``, at most ``limit``."""
    value = None
    while limit is None or limit > 0:
        try:
            effect = walk.send(value)
        except StopIteration:
            return
        if type(effect) is Fetch:
            value = yield effect
            continue
        value, rows = None, effect.rows[skip:][:limit]
        skip = max(0, skip - len(effect.rows))
        limit = None if limit is None else limit - len(rows)
        if rows:
            yield Batch(rows)
