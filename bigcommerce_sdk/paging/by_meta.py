"""Pagination of lists whose responses have ``meta``: by number, by cursor, or by the last id.

By number, the list ends at an empty page, unless integers in ``meta`` say that more follow, or at a
page that is the last by ``meta`` and shorter than a page. A full page is always followed by a
request. By cursor, the list ends without a next cursor.

When a record is deleted, later records move up, possibly to a page that was read. This shows in
``total``: if it falls, or ``meta`` contradicts itself, earlier pages are reread, and rows that
moved are yielded first. Not covered: as many insertions as deletions between two pages.
"""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.effects import Fetch, PageRule, Query, Rule, Walk
from bigcommerce_sdk.exception import UnexpectedReplyException
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.paging import meta as reading
from bigcommerce_sdk.paging.checkpoint import Position
from bigcommerce_sdk.paging.meta import MetaRows, next_query
from bigcommerce_sdk.paging.pagination import SeenRows, cut, find, merged, reread
from bigcommerce_sdk.paging.plan import AFTER_PARAMETER, Key, Paging, Plan, page_for

#: Maximum number of consecutive pages without a new row.
MAX_FRUITLESS_PAGES = 3
#: The same for empty pages by cursor, which filters may cause.
MAX_EMPTY_PAGES = 100
#: The paging of a list that the schema does not describe.
ANY = Paging(facts.DEFAULT_LIMIT, facts.MAX_LIMIT, by="any")


def paginate(plan: Plan, position: Position, prefetches: bool = False) -> Walk:
    """The rule of the pagination of a list whose responses have ``meta``.

    Args:
        plan: the plan of the pagination.
        position: the position to start at.
        prefetches: whether the driver prefetches. Pages are then reread only if ``total`` falls.

    Raises:
        UnexpectedReplyException: when pagination cannot continue, or the records of the checkpoint
            are deleted.
    """
    is_any = plan.paging is not None and plan.paging.by == "any"
    if plan.goes_by_cursor or (is_any and plan.query.get(AFTER_PARAMETER) is not None):
        yield from by_cursor(plan, position)
    else:
        rereads = plan.rereads_pages and not prefetches
        yield from by_number(plan._replace(rereads_pages=rereads), position)


def read_page(
    paging: Paging, identity: tuple[str, ...], query: Query, page: PageRule
) -> Rule[tuple[MetaRows, bool]]:
    """The rule of one page: its rows, and whether more follow.

    A page by cursor has no number, so pages before it are read too.

    Args:
        paging: the paging of the list.
        identity: the fields that identify a row.
        query: the query parameters of the page, with its number.
        page: makes the rule of a page.
    """
    number = reading.page_number(query)
    by_cursor = paging.by in ("cursor", "after")
    if by_cursor:
        query = {name: value for name, value in query.items() if name != facts.PAGE_PARAMETER}
    rows: MetaRows = yield from page(query)
    before = 0 if by_cursor else (number - 1) * (reading.page_size(query, rows.meta) or 0)
    for left in reversed(range(number if by_cursor else 1)):
        received = before + len(rows)
        following = next_query(query, rows, rows.meta, received, paging.by, identity[-1])
        if following is None:
            return (MetaRows() if left else rows), False
        if left:
            query = following
            rows = yield from page(query)
    return rows, True


# -- by number ----------------------------------------------------------------------------------


def by_number(plan: Plan, position: Position | None = None, begin: MetaRows | None = None) -> Walk:
    """Paginate by page number; a list of unknown paging continues by cursor if it has one.

    Args:
        plan: the plan of the pagination.
        position: the position to resume at; ``None`` is the beginning.
        begin: the first page, if it was read already.
    """
    rows: MetaRows
    seen, number, index, resumed = Seen(plan), plan.first_page, 0, False
    if position is not None and position.last:
        number, found, index = yield from find(plan, position)
        rows = _with_meta(found)
        seen.skip([*seen.keys_of(rows[:index]), *position.last])
        resumed = number > facts.FIRST_PAGE
    else:
        rows = (yield _fetch(plan, number)) if begin is None else begin
    first, fruitless = number, 0
    size = reading.page_size(plan.numbered(number), rows.meta) or 0
    received = (number - facts.FIRST_PAGE) * size + index
    batches = [seen.batch(number, rows, unread=index)]
    while True:
        yield from (batch for batch in batches if batch.keys)
        new = sum(len(batch.keys) for batch in batches)
        received += new
        following = _following(plan, number, rows, received)
        fruitless = 0 if new else fruitless + 1
        if following is None:
            return
        if fruitless == MAX_FRUITLESS_PAGES:
            raise _fruitless()
        if following.get(AFTER_PARAMETER) != plan.query.get(AFTER_PARAMETER):
            yield from by_cursor(plan, seen=seen, query=following)
            return
        ahead: MetaRows = yield _fetch(plan, number + 1, rows)
        if (
            rows
            and rows == ahead
            and not reading.is_confirmed(plan.numbered(number + 1), ahead.meta)
        ):
            if fruitless or _is_cut(plan, plan.numbered(number + 1), ahead, received):
                raise _repeated(number + 1)
            return  # the list ignores the page number, or repeats its last page
        again = []
        if _may_have_moved(plan, number, rows, ahead, received):
            again = yield from reread(plan, seen, number, first, resumed)
        stays = not again and _have_not_moved(plan, number, rows, ahead, received)
        batches = [seen.batch(*page) for page in merged(ahead, again, seen)]
        batches.append(seen.batch(number + 1, ahead, unread=0 if stays else None))
        number, rows = number + 1, ahead


def _fetch(plan: Plan, number: int, before: MetaRows | None = None) -> Fetch:
    """The effect that fetches a page, and allows the prefetch of those that ``meta`` announces."""
    last = None if before is None else reading.pages_of(before.meta)
    ahead = None
    if last is not None and plan.can_prefetch:
        ahead = map(plan.numbered, range(number + 1, last + 1))
    return Fetch(plan.numbered(number), ahead, (number - facts.FIRST_PAGE) * plan.size)


def _following(plan: Plan, number: int, rows: MetaRows, received: int) -> Query | None:
    by = plan.paging.by if plan.paging else "any"
    return next_query(plan.numbered(number), rows, rows.meta, received, by, plan.identity[-1])


def _may_have_moved(
    plan: Plan, number: int, rows: MetaRows, ahead: MetaRows, received: int
) -> bool:
    """Whether rows may have moved to earlier pages between the responses of two pages."""
    before, after = rows.total, ahead.total
    if before is not None and after is not None and after < before:
        return True
    return (
        bool(rows)
        and plan.rereads_pages
        and not (
            reading.is_consistent(plan.numbered(number), rows, rows.meta, received)
            and reading.is_consistent(plan.numbered(number + 1), ahead, ahead.meta, received)
        )
    )


def _have_not_moved(
    plan: Plan, number: int, rows: MetaRows, ahead: MetaRows, received: int
) -> bool:
    """Whether all numbers of two responses say that the list did not change between them."""
    return (
        rows.total == ahead.total
        and reading.is_consistent(plan.numbered(number), rows, rows.meta, received)
        and reading.is_consistent(plan.numbered(number + 1), ahead, ahead.meta, received)
    )


def _repeated(number: int) -> UnexpectedReplyException:
    return UnexpectedReplyException(
        f"page {number} repeats an earlier page, and there may be more rows. If the list has no "
        "pages, pass a limit above its number of rows."
    )


def _is_cut(plan: Plan, query: Query, rows: MetaRows, received: int) -> bool:
    """Whether a page that was returned for two numbers may be only part of the list."""
    full = {reading.page_size(query, rows.meta)}
    full.add(plan.paging.default_limit if plan.paging else None)
    pages = reading.pages_of(rows.meta)
    more_pages = pages is not None and pages >= reading.page_number(query)
    has_cursors = reading.has_cursors(rows.meta)
    return len(rows) in full or more_pages or has_cursors or reading.says_more(rows.meta, received)


# -- by cursor ----------------------------------------------------------------------------------


def by_cursor(
    plan: Plan,
    position: Position | None = None,
    seen: Seen | None = None,
    query: Query | None = None,
) -> Walk:
    """Paginate by cursor, or by the id of the last row.

    Args:
        plan: the plan of the pagination.
        position: the position to resume at; ``None`` is the beginning.
        seen: the rows that were yielded before.
        query: the query of the first page.
    """
    seen = seen or Seen(plan)
    query = query or plan.numbered(plan.first_page)
    before: tuple[Key, ...] = ()
    if position is not None and position.cursor is not None:
        before = position.last
        seen.skip(before)
        query = {**query, AFTER_PARAMETER: position.cursor} if position.cursor else query
    cursors = {str(query.get(AFTER_PARAMETER))}
    fruitless = empty = received = 0
    previous: MetaRows | None = None
    while True:
        rows: MetaRows = yield Fetch(query)
        received += len(rows)
        by = plan.paging.by if plan.paging else "any"
        following = next_query(query, rows, rows.meta, received, by, plan.identity[-1])
        cursor = "" if following is None else str(following[AFTER_PARAMETER])
        # a page after a cursor has no row of an earlier one, but the same page again may be a cycle
        may_repeat = rows == previous and received > (rows.total or 0)
        done = len(before)
        if may_repeat or seen.keys_of(rows[:done]) != list(before):
            done = len(rows)
        new = seen.batch(plan.first_page, rows, unread=done)
        if following is not None and cursor in cursors:
            if by == "after" and rows == previous and not _is_cut(plan, query, rows, received):
                return  # the list ignores the id, so it is complete
            raise UnexpectedReplyException(f"the list returned the cursor {cursor!r} twice.")
        page = str(query.get(AFTER_PARAMETER, ""))
        if new.keys:
            yield new._replace(offset=None, before=before, cursors=(page, cursor))
        if following is None:
            return
        empty = 0 if rows else empty + 1
        fruitless = fruitless + 1 if rows and not new.keys else 0
        if fruitless == MAX_FRUITLESS_PAGES or empty == MAX_EMPTY_PAGES:
            raise _fruitless()
        cursors.add(cursor)
        query, before, previous = following, (), rows


def _fruitless() -> UnexpectedReplyException:
    return UnexpectedReplyException(
        f"{MAX_FRUITLESS_PAGES} consecutive pages have no new rows, but a next page."
    )


# -- by offset ----------------------------------------------------------------------------------


def by_offset(plan: Plan, start: int, limit: int | None) -> Walk:
    """A range of rows by offset; lists without page numbers are read from their beginning.

    Args:
        plan: the plan of the pagination from the beginning.
        start: rows to skip.
        limit: maximum number of rows; ``None`` for all.
    """
    if limit == 0:
        return
    if plan.paging is None or plan.paging.by != "page":
        if limit is not None and plan.size:
            plan = plan._replace(size=min(plan.size, start + limit))
        yield from cut(paginate(plan, Position()), start, limit)
        return
    size, number = page_for(start, limit, plan.size)
    window = plan._replace(size=size, first_page=number, rereads_pages=False)
    rows: MetaRows = yield _fetch(window, number)
    if number > facts.FIRST_PAGE and len(rows) != size:
        # either the list ends here, or the store caps the page size
        held = reading.page_size({}, rows.meta) or 0
        if not reading.is_consistent(window.numbered(number), rows, rows.meta, 0):
            begin = window._replace(first_page=facts.FIRST_PAGE)
            first: MetaRows = yield _fetch(begin, facts.FIRST_PAGE)
            if rows == first:  # the list ignores page numbers
                yield from cut(by_number(begin, begin=first), start, limit)
                return
            held = len(first)
        if held not in (0, size):
            number, size = start // held + facts.FIRST_PAGE, held
            window = window._replace(size=size, first_page=number)
            rows = yield _fetch(window, number)
    yield from cut(by_number(window, begin=rows), start - (number - facts.FIRST_PAGE) * size, limit)


class Seen(SeenRows):
    """The keys of all yielded rows. Rows of unknown lists may be any JSON value."""

    def keys_of(self, rows: list[Any]) -> list[Key]:
        """The keys of rows."""
        if set(map(type, rows)) <= {dict}:
            return super().keys_of(rows)
        return super().keys_of([row if is_object(row) else {"": row} for row in rows])

    def _has_id(self, row: Any) -> bool:
        return is_object(row) and super()._has_id(row)


def _with_meta(rows: list[Any]) -> MetaRows:
    return rows if isinstance(rows, MetaRows) else MetaRows(rows)
