"""Pagination rules of V3 lists, without I/O.

V3 lists are paged by number, by cursor, or by the id of the last row (``after``, channel listings).
Their ``meta`` is not always right: users reported one page for brands that had more. So pagination
by number continues after each full page, and after a short one unless it is the last by ``meta``.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any
from urllib.parse import parse_qsl

from bigcommerce_sdk import facts
from bigcommerce_sdk.effects import Fetch, Query, Walk
from bigcommerce_sdk.exception import InvalidValueException, UnexpectedReplyException
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.json.writing import shown

Row = Any

#: The parameter for the page after a cursor or an id.
AFTER = "after"
#: Maximum number of consecutive pages without a new row.
MAX_FRUITLESS_PAGES = 3


def next_query(query: Query, rows: list[Row], meta: Any, received: int) -> Query | None:
    """The query of the next page, or ``None`` at the end of the list.

    Args:
        query: the query that was sent.
        rows: ``data`` of the response.
        meta: ``meta`` of the response, not validated.
        received: rows received so far, including these.

    Raises:
        UnexpectedReplyException: when the response has another page than the requested one, or
            announces a next page without a cursor.
    """
    cursor = _next_cursor(meta)
    if cursor is not None:
        rest = {name: value for name, value in query.items() if name != facts.PAGE_PARAMETER}
        return {**rest, AFTER: cursor}
    has_cursors = is_object(_pages(meta, "cursor_pagination").get("links"))
    if query.get(AFTER) is not None or (has_cursors and not _pages(meta)):
        return None
    number, current = page_number(query), _count(_pages(meta).get("current_page"))
    if rows and current not in (None, number):
        raise UnexpectedReplyException(
            f"page {number} was requested, but page {current} was returned."
        )
    total_pages, size = _count(_pages(meta).get("total_pages")), page_size(query, meta)
    if not rows:
        is_last = (total_pages is None or number >= total_pages) and not _next_link(meta)
    else:
        is_short = size is not None and len(rows) < size
        says_last = total_pages is not None and number >= total_pages
        is_last = is_short and says_last and not _says_more(meta, received)
    return None if is_last else {**query, facts.PAGE_PARAMETER: number + 1}


def check_query(query: Query) -> None:
    """Validate the parameters of a list; ``None`` means "not given".

    Raises:
        InvalidValueException: when the page is not a whole number >= 1, or a value is empty, which
            would not filter the list.
    """
    page_number(query)
    for name, value in query.items():
        if isinstance(value, (str, list, tuple, set, frozenset)) and not value:
            raise InvalidValueException(
                f"{name} must not be empty, got {shown(value)}. Leave it out to not filter."
            )


def page_number(query: Query) -> int:
    """The page number of a query.

    Raises:
        InvalidValueException: when it is not a whole number >= 1.
    """
    number = query.get(facts.PAGE_PARAMETER)
    if number is None:
        return facts.FIRST_PAGE
    found = _count(int(number) if isinstance(number, str) and _is_decimal(number) else number)
    if found is None:
        raise InvalidValueException(
            f"{facts.PAGE_PARAMETER} must be a whole number >= 1, got {shown(number)}."
        )
    return found


def page_size(query: Query, meta: Any) -> int | None:
    """Rows of a full page, if known: the smaller of ``limit`` and ``per_page``."""
    limit = query.get(facts.LIMIT_PARAMETER)
    if isinstance(limit, str) and _is_decimal(limit):
        limit = int(limit)
    known = [_count(limit), _count(_pages(meta).get("per_page"))]
    return min((each for each in known if each is not None), default=None)


def paginate(path: str, query: Query) -> Walk:
    """The pagination rule of a list; yields the new rows of each page, if any.

    Raises:
        InvalidValueException: see :func:`check_query`.
        UnexpectedReplyException: when a response is not a list, or pagination cannot continue.
    """
    walk = V3Walk(path, query)
    while walk.query is not None:
        rows = walk.take((yield Fetch(walk.query)))
        if rows:
            yield rows


class V3Walk:
    """The state of a pagination: the next query, and the ids that were returned.

    Rows are deduplicated by ``id``; pages of rows without an id are compared as a whole.

    When a record is deleted, the rows after it move up, and one may move to a page that was read.
    If ``total`` falls, earlier pages are therefore read again, from the last one back to one that
    begins with a known row.

    Attributes:
        query: the next query; ``None`` at the end.

    Raises:
        InvalidValueException: see :func:`check_query`.
    """

    def __init__(self, path: str, query: Query) -> None:
        check_query(query)
        self.query: Query | None = query
        self._path = path
        self._cursors = {str(query.get(AFTER))}
        self._ids: set[int | str] = set()
        self._pages: set[bytes] = set()
        self._received = 0
        self._fruitless = 0
        self._before: list[Row] = []
        self._total: int | None = None
        self._first = page_number(query)
        #: while pages are read again: the query to continue with, and that of the last page
        self._suspended: tuple[Query | None, Query] | None = None
        self._shrank_again = False

    def take(self, reply: Any) -> list[Row]:
        """The new rows of the response to :attr:`query`; advances :attr:`query`.

        Raises:
            UnexpectedReplyException: when it is not a list, or pagination cannot continue.
        """
        try:
            return [] if self.query is None else self._take(self.query, reply)
        except UnexpectedReplyException as error:
            raise UnexpectedReplyException(f"GET {self._path}: {error}") from None

    def _take(self, query: Query, reply: Any) -> list[Row]:
        rows: Any = reply.get("data") if is_object(reply) else None if reply is not None else []
        if not is_list(rows):
            raise UnexpectedReplyException("the response must have a list under 'data'.")
        meta = reply.get("meta") if is_object(reply) else None
        if self._suspended is not None:
            return self._take_again(query, rows, meta, *self._suspended)
        new, is_fresh = self._unseen(rows)
        self._received += len(new) if is_fresh else 0
        self._fruitless = 0 if is_fresh else self._fruitless + 1
        following = next_query(query, rows, meta, self._received)
        by_number = query.get(AFTER) is None and (following or {}).get(AFTER) is None
        if following is not None and not by_number:
            self._check_cursor(following[AFTER])
        confirmed = not by_number or _pages(meta).get("current_page") == page_number(query)
        if rows and not is_fresh and not confirmed:
            if rows == self._before and not self._is_cut(query, rows, meta):
                self.query = None  # the list ignores the page number, so it is complete
                return []
            if rows == self._before or new:
                raise UnexpectedReplyException(
                    f"page {page_number(query)} repeats an earlier page, and there may be more "
                    "rows. If the list has no pages, pass a limit above its number of rows."
                )
        if following is not None and self._fruitless == MAX_FRUITLESS_PAGES:
            raise UnexpectedReplyException(
                f"{MAX_FRUITLESS_PAGES} consecutive pages have no new rows, but a next page."
            )
        self._before, self.query = rows, following
        if self._has_shrunk(meta) and by_number and page_number(query) > self._first and self._ids:
            self._suspended, self.query = (following, query), _page_before(query)
        return new

    def _take_again(
        self, query: Query, rows: list[Row], meta: Any, following: Query | None, last: Query
    ) -> list[Row]:
        """The new rows of a page that was read before, to which they have moved."""
        begins_known = bool(rows) and _id_of(rows[0]) in self._ids
        new = [row for row in self._unseen(rows)[0] if _id_of(row) is not None]
        self._received += len(new)
        self._shrank_again = self._has_shrunk(meta) or self._shrank_again
        if not begins_known and page_number(query) > self._first:
            self.query = _page_before(query)
        elif self._shrank_again:
            self.query, self._shrank_again = last, False
        else:
            self.query, self._suspended = following, None
        return new

    def _has_shrunk(self, meta: Any) -> bool:
        """Whether ``meta`` counts fewer rows than that of the previous response."""
        total = _pages(meta).get("total")
        before, self._total = self._total, total if type(total) is int else None
        return before is not None and self._total is not None and self._total < before

    def _unseen(self, rows: list[Row]) -> tuple[list[Row], bool]:
        """The rows of a page that may be new, and whether the page holds anything new."""
        new: list[Row] = []
        unnamed: list[Row] = []
        is_fresh = False
        for row in rows:
            key = _id_of(row)
            if key is None:
                new.append(row)
                unnamed.append(row)
            elif key not in self._ids:
                self._ids.add(key)
                new.append(row)
                is_fresh = True
        if unnamed:
            page = blake2b(repr(unnamed).encode(errors="replace"), digest_size=16).digest()
            is_fresh = is_fresh or page not in self._pages
            self._pages.add(page)
        return new, is_fresh

    def _check_cursor(self, cursor: Any) -> None:
        if str(cursor) in self._cursors:
            raise UnexpectedReplyException(f"the list returned the cursor {cursor!r} twice.")
        self._cursors.add(str(cursor))

    def _is_cut(self, query: Query, rows: list[Row], meta: Any) -> bool:
        """Whether a page that was returned for two numbers may be only part of the list."""
        total_pages = _count(_pages(meta).get("total_pages"))
        is_full = len(rows) == (page_size(query, meta) or facts.DEFAULT_LIMIT)
        more_pages = total_pages is not None and total_pages >= page_number(query)
        return is_full or more_pages or _says_more(meta, self._received)


def _page_before(query: Query) -> Query:
    return {**query, facts.PAGE_PARAMETER: page_number(query) - 1}


def _id_of(row: Row) -> int | str | None:
    """The id of a row; ``None`` if it has none."""
    key = row.get("id") if is_object(row) else None
    return key if type(key) is int or isinstance(key, str) else None


# -- reading meta ----------------------------------------------------------------------------


def _pages(meta: Any, name: str = "pagination") -> Mapping[str, Any]:
    """An object of ``meta``; empty if it is missing."""
    found = meta.get(name) if is_object(meta) else None
    return found if is_object(found) else {}


def _links(meta: Any, name: str) -> Mapping[str, Any]:
    return _pages(_pages(meta, name), "links")


def _next_link(meta: Any) -> Any:
    """The link to the next page, in ``pagination`` or in ``meta`` itself."""
    return _links(meta, "pagination").get("next") or _pages(meta, "links").get("next")


def _says_more(meta: Any, received: int) -> bool:
    """Whether ``meta`` names a next page, or more rows than were received."""
    total = _count(_pages(meta).get("total"))
    return bool(_next_link(meta)) or (total is not None and total > received)


def _next_cursor(meta: Any) -> int | str | None:
    """The cursor or id of the next page; ``None`` if there is none.

    Only the query of a link is used: requests always go to the configured host.

    Raises:
        UnexpectedReplyException: when there is a next page but no cursor.
    """
    if link := _links(meta, "cursor_pagination").get("next"):
        end = _pages(meta, "cursor_pagination").get("end_cursor")
        cursor = end if type(end) is int or (isinstance(end, str) and end) else _after(link)
        if cursor is None:
            raise UnexpectedReplyException("the list has a next page, but no cursor for it.")
        return cursor
    return _after(_next_link(meta))


def _after(link: Any) -> str | None:
    if not isinstance(link, str):
        return None
    parameters = parse_qsl(link.partition("?")[2].partition("#")[0])
    return dict(parameters).get(AFTER)


def _count(value: Any) -> int | None:
    """A whole number >= 1; ``None`` for anything else."""
    return value if type(value) is int and value >= 1 else None


def _is_decimal(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 20
