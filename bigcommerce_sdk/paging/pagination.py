"""The rules of pagination under concurrent changes: by id (keyset) or by page number.

Keyset pagination: each page starts after the last id, so each record that stays in the list is
yielded exactly once, whatever is deleted or added. For drivers that prefetch, the starts of later
pages are estimated from the gaps between ids. Estimates do not affect the result: a page is used
only if it starts no later than after the last id, and ids that no estimate covers are fetched in a
further page.

Page numbers: deleting a record moves all later records up by one, possibly from a page not read
yet to one read already. Therefore each full page is reread after the next one, and new rows are
yielded first. Rows are deduplicated. Not covered: records that move because their sort field
changes, and concurrent deletions and insertions.
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
#: A part of a walk that returns a result and yields no batch.
Steps = Generator[Fetch, Any, T]

_CHECKPOINT_DELETED = (
    "The records of the checkpoint were deleted from the list, so its position is unknown. "
    "Iterate again without resume_from."
)
#: Consecutive pages without new rows that prove a cycle. A single one is possible when records are
#: added during the pagination.
_MAX_STALE_PAGES = 2


class Batch(NamedTuple):
    """Rows for the caller, in order.

    Attributes:
        rows: the rows. The caller may empty the list, which frees each row with its record.
        keys: the keys of the rows, which remain.
        offset: number of rows of the list before them; ``None`` with pagination by id or cursor.
        before: keys of the last rows of earlier batches; with pagination by cursor, those of the
            same page.
        cursors: with pagination by cursor, that of the page and that of the next one, if any.
    """

    rows: list[Any]
    keys: Sequence[Key] = ()
    offset: int | None = None
    before: tuple[Key, ...] = ()
    cursors: tuple[str, str] | None = None

    def position(self, index: int) -> Position:
        """The position after one of its rows."""
        if self.cursors is not None:
            page, following = self.cursors
            if following and index == len(self.keys) - 1:
                return Position(cursor=following)
            return Position(cursor=page, last=(*self.before, *self.keys[: index + 1]))
        if self.offset is None:
            return Position(after=int(self.keys[index]))
        last = (*self.before, *self.keys[: index + 1])[-KEPT:]
        return Position(offset=self.offset + index + 1, last=last)


def paginate(plan: Plan, position: Position, prefetches: bool = False) -> Walk:
    """The rule of the pagination of a list.

    Args:
        plan: the plan of the pagination.
        position: the position to start at.
        prefetches: whether the driver prefetches. It then does not reread pages by number.
    """
    if plan.goes_by_id and not position.last:
        yield from by_id(plan, position.after)
    else:
        yield from by_number(plan._replace(rereads_pages=not prefetches), position)


def read_batches(walk: Walk, page: PageRule, most: int | None = None) -> Rule[list[Batch]]:
    """The rule that reads all batches of a walk, or the first ``most``.

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
    """Paginate by id (keyset).

    Falls back to page numbers when the list has another order or ignores the keyset filter.

    Args:
        plan: the plan of the pagination.
        after: the id to resume after; ``None`` is the beginning.
    """
    start = None if after is None else after + 1
    rows = yield Fetch(plan.from_id(start))
    keys, ids = plan.read(rows, start)
    if ids is None:
        if start is not None:
            raise _wrong_start(plan, keys, start)
        yield from by_number(plan, rows=rows)
        return
    if rows:
        yield Batch(rows, keys)
    if not keys or is_complete_list(plan, len(keys)):
        return
    given, last, latest, span = len(keys), ids[-1], keys, estimate_page_span(ids)
    estimates: deque[int] = deque()
    while True:
        while estimates and estimates[0] + span <= last + 1:
            estimates.popleft()  # covered by earlier pages
        start = estimates.popleft() if estimates and estimates[0] <= last + 1 else last + 1
        rows = yield Fetch(
            plan.from_id(start), _estimate_pages(plan, estimates, start, span), given
        )
        keys, ids = plan.read(rows, start)
        if ids is None:
            if not _restarts_list(latest, keys, start):
                raise _wrong_start(plan, keys, start)
            yield from by_number(plan, rows=rows, given=latest)
            return
        new = next((index for index, each in enumerate(ids) if each > last), None)
        if new is not None:
            given, last, latest = given + len(rows) - new, ids[-1], keys
            span = estimate_page_span(ids)
            del rows[:new]
            yield Batch(rows, keys[new:])
        elif start == last + 1:
            return


def _estimate_pages(plan: Plan, estimates: deque[int], start: int, span: int) -> Iterator[Query]:
    """Queries of the likely next pages: earlier estimates, then new ones, which are stored."""
    yield from map(plan.from_id, tuple(estimates))
    while True:
        estimates.append((estimates[-1] if estimates else start) + span)
        yield plan.from_id(estimates[-1])


def _restarts_list(latest: list[Key], keys: list[Key], start: int) -> bool:
    """Whether a page starts before the requested id, with a row of the latest page.

    If so, the API ignores the keyset filter, and both pages are the start of the list. Rows of
    earlier pages must have been deleted, or the latest page would have started with them.
    """
    return ascending_ids(keys[:1], start) is None and keys[0] in latest


def _wrong_start(plan: Plan, keys: list[Key], start: int) -> UnexpectedReplyException:
    """The exception for a page that does not start at the requested id."""
    keyset = plan.paging.keyset if plan.paging else ""
    return UnexpectedReplyException(
        f"A page requested with {keyset}={start} has the ids {keys[0]!r} to {keys[-1]!r}. "
        "Read the list with all(page=...) instead."
    )


# -- by number ----------------------------------------------------------------------------------


class SeenRows:
    """The keys of all yielded rows, for deduplication; some dozen bytes each."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._keys: set[Key] = set()
        self._last: deque[Key] = deque(maxlen=KEPT)

    def keys_of(self, rows: list[Row]) -> list[Key]:
        """The keys of rows."""
        return keys_of(rows, self._plan.identity)

    def has(self, rows: list[Row]) -> bool:
        """Whether any of the rows was yielded."""
        return not self._keys.isdisjoint(self.keys_of(rows))

    def skip(self, keys: Sequence[Key]) -> None:
        """Count rows as yielded."""
        self._keys.update(keys)
        self._last.extend(keys)

    def batch(self, number: int, rows: list[Row], unread: int | None = None) -> Batch:
        """Deduplicate the rows of a page and count them as yielded.

        Args:
            number: the number of the page.
            rows: its rows.
            unread: the index from which on no row can have been on an earlier page, if known. Rows
                without an id are then new, even if an equal one was yielded.
        """
        keys = self.keys_of(rows)
        distinct, start = set(keys), (number - facts.FIRST_PAGE) * self._plan.size
        if len(distinct) == len(keys) and self._keys.isdisjoint(distinct):  # as a rule
            made = Batch(list(rows), keys, start, tuple(self._last))
            self._keys |= distinct
            self._last.extend(keys)
            return made
        later = len(rows) if unread is None else unread
        new = [
            index
            for index, key in enumerate(keys)
            if key not in self._keys or (index >= later and not self._has_id(rows[index]))
        ]
        if len(distinct) < len(keys):
            new = self._without_repeated_ids(rows, keys, new)
        made = Batch(
            [rows[index] for index in new], [keys[index] for index in new],
            start + (new[0] if new else 0), tuple(self._last),
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
            if self._has_id(rows[index]):
                ids.add(keys[index])
        return kept

    def _has_id(self, row: Row) -> bool:
        return has_id(row, self._plan.identity)


def by_number(
    plan: Plan,
    position: Position | None = None,
    rows: list[Row] | None = None,
    given: Sequence[Key] = (),
) -> Walk:
    """Paginate by page number.

    Args:
        plan: the plan of the pagination.
        position: the position to resume at; ``None`` is the beginning.
        rows: the first page, if it was read already.
        given: keys of rows that were yielded before.

    Raises:
        UnexpectedReplyException: when pages repeat, or the records of the checkpoint are deleted.
    """
    seen = SeenRows(plan)
    seen.skip(given)
    number, resumed = plan.first_page, False
    if position is not None and position.last:
        number, rows, index = yield from find(plan, position)
        seen.skip([*seen.keys_of(rows[:index]), *position.last])
        resumed = number > facts.FIRST_PAGE
    elif rows is None:
        page: list[Row] = yield _fetch(plan, number)
        rows = page
    first, first_keys, largest = number, seen.keys_of(rows), 0
    stale, batch = 0, seen.batch(number, rows)
    if batch.rows:
        yield batch
    if number == plan.first_page and is_complete_list(plan, len(rows)):
        return
    while rows and not (plan.is_window and len(rows) < largest):
        ahead = yield _fetch(plan, number + 1, prefetch=not plan.rereads_pages)
        if number == first and seen.keys_of(ahead) == first_keys:
            _check_whole_list(plan, rows)
            return
        # the store may cap pages below the requested size, so the first page may be a full one
        largest = max(largest, len(rows))
        again: list[Page] = []
        if plan.rereads_pages and (ahead or len(rows) == largest):
            again = yield from reread(plan, seen, number, first, resumed)
        batches = [
            seen.batch(*page) for page in [*merged(ahead, again, seen), Page(number + 1, ahead)]
        ]
        stale = 0 if any(batch.rows for batch in batches) else stale + 1
        yield from (batch for batch in batches if batch.rows)
        if ahead and stale:
            if again and seen.keys_of(again[0].rows) == seen.keys_of(ahead):
                _check_whole_list(plan, ahead)
                return
            if stale == _MAX_STALE_PAGES:
                raise UnexpectedReplyException(
                    f"The list repeats: pages {number} and {number + 1} have only records of "
                    "earlier pages. Iterate again."
                )
        number, rows = number + 1, ahead


def _fetch(plan: Plan, number: int, prefetch: bool = False) -> Fetch:
    """The effect that fetches a page by number, and allows the prefetch of later ones."""
    following = map(plan.numbered, count(number + 1)) if prefetch else None
    return Fetch(plan.numbered(number), following, (number - facts.FIRST_PAGE) * plan.size)


def _check_whole_list(plan: Plan, rows: list[Row]) -> None:
    """Accept a page that repeats under two numbers as the whole list.

    Such a list ignores the page number.

    Raises:
        UnexpectedReplyException: when the page is full, because further records may be missing.
    """
    if plan.paging is not None and len(rows) in (plan.size, plan.paging.default_limit):
        raise UnexpectedReplyException(
            f"Two pages of the list have the same {len(rows)} records, so further records may be "
            "missing. If the list has no pages, read it with all(limit=...), with a limit above "
            "its number of records."
        )


class Page(NamedTuple):
    """A page and its number."""

    number: int
    rows: list[Row]


def reread(plan: Plan, seen: SeenRows, last: int, first: int, resumed: bool) -> Steps[list[Page]]:
    """Reread pages backwards, up to one that starts with a yielded row.

    No row before that one can be missing.

    Args:
        plan: the plan of the pagination.
        seen: the rows that were yielded.
        last: the number of the page to begin with.
        first: the number of the page that the pagination started at.
        resumed: whether earlier pages were read before the checkpoint.
    """
    pages: list[Page] = []
    for number in range(last, first - 1, -1):
        pages.append(Page(number, (yield _fetch(plan, number))))
        if seen.has(pages[-1].rows[:1]):
            return pages
    return pages + (yield from _reread_before(plan, seen, first - 1)) if resumed else pages


def _reread_before(plan: Plan, seen: SeenRows, number: int) -> Steps[list[Page]]:
    """Reread pages before the resumed one, back to the rows of the checkpoint.

    The checkpoint has only the last rows that were yielded before; rows after those are new.

    Raises:
        UnexpectedReplyException: when all rows of the checkpoint are deleted.
    """
    pages: list[Page] = []
    while number >= facts.FIRST_PAGE:
        rows = yield _fetch(plan, number)
        known = [index for index in range(len(rows)) if seen.has(rows[index : index + 1])]
        pages.append(Page(number, rows[known[-1] + 1 if known else 0 :]))
        if known:
            return pages
        number -= 1
    raise UnexpectedReplyException(_CHECKPOINT_DELETED)


def merged(ahead: list[Row], again: list[Page], seen: SeenRows) -> list[Page]:
    """Reread pages in list order, cut at the start of the prefetched page.

    Later rows are in that page or a later one.
    """
    if not again:
        return []
    coming = set(seen.keys_of(ahead))
    pages: list[Page] = []
    for number, rows in reversed(again):
        keys = seen.keys_of(rows)
        end = next((index for index, key in enumerate(keys) if key in coming), len(rows))
        pages.append(Page(number, rows[:end]))
        if end < len(rows):
            break
    return pages


def find(plan: Plan, position: Position) -> Steps[tuple[int, list[Row], int]]:
    """Find the page with the last record of a position, and the index after that record.

    Searches from the offset of the position outwards.

    Raises:
        UnexpectedReplyException: when all records of the position are deleted.
    """
    known, size = set(position.last), plan.size or 1
    down = max((position.offset or 0) - 1, 0) // size + facts.FIRST_PAGE if plan.size else 1
    up = down + 1 if plan.size else 0  # 0: no further pages in this direction
    before: list[Row] = []
    while down or up:
        for number in filter(None, (down, up)):
            rows = yield _fetch(plan, number)
            keys = keys_of(rows, plan.identity)
            # rows without ids can be equal, so the place that the position had comes first
            end = (position.offset or 0) - (number - facts.FIRST_PAGE) * plan.size
            if 0 < end <= len(rows) and keys[end - 1] == position.last[-1]:
                return number, rows, end
            found = [index for index, key in enumerate(keys) if key in known]
            if found:
                return number, rows, found[-1] + 1
            if number == up and (not rows or rows == before):
                up = 0
            before = rows if number == up else before
        down, up = max(down - 1, 0), up and up + 1
    raise UnexpectedReplyException(_CHECKPOINT_DELETED)


# -- by offset ----------------------------------------------------------------------------------


def by_offset(plan: Plan, start: int, limit: int | None) -> Walk:
    """A range of rows by offset, with the fewest requests.

    Args:
        plan: the plan of the pagination from the beginning.
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
        # either the list ends here, or the store caps the page size: the first page shows which
        first = yield _fetch(window, facts.FIRST_PAGE)
        held = len(first)
        if keys_of(first, plan.identity) == keys_of(rows, plan.identity):
            window, skip = window._replace(paging=None), start  # the list ignores page numbers
        elif held == size:
            window = window._replace(paging=None)  # the last page
        elif held:
            number, skip = start // held + facts.FIRST_PAGE, start % held
            window = window._replace(size=held, first_page=number)
            rows = yield _fetch(window, number)
    yield from cut(by_number(window, rows=rows), skip, limit)


def cut(walk: Walk, skip: int, limit: int | None) -> Walk:
    """The rows of a walk after the first ``skip``, at most ``limit``."""
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
