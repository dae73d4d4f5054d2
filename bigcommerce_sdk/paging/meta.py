"""Reading ``meta`` of the responses of V3 lists; nothing in it is validated or trusted.

Numbers that are not integers are ignored. Users reported one page for brands that had more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from bigcommerce_sdk import facts
from bigcommerce_sdk.effects import Query
from bigcommerce_sdk.exception import InvalidValueException, UnexpectedReplyException
from bigcommerce_sdk.json.types import is_object, is_whole_number
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.paging.plan import AFTER_PARAMETER

#: The key of a response that holds it.
META = "meta"


class MetaRows(list[Any]):
    """The rows of a page, with the ``meta`` of its response."""

    __slots__ = ("meta",)

    def __init__(self, rows: Iterable[Any] = (), meta: Any = None) -> None:
        super().__init__(rows)
        self.meta: Any = meta

    @property
    def total(self) -> int | None:
        """Number of rows of the list; ``None`` if ``meta`` has none."""
        return total_of(self.meta)


def next_query(
    query: Query, rows: list[Any], meta: Any, received: int, by: str = "any", key: str = "id"
) -> Query | None:
    """The query of the next page, or ``None`` at the end of the list.

    Args:
        query: the query that was sent.
        rows: the rows of the response.
        meta: ``meta`` of the response.
        received: rows received so far, including these.
        by: the kind of paging; ``"any"`` follows whatever the response has.
        key: the field that identifies a row.

    Raises:
        UnexpectedReplyException: when the response has another page than the requested one, or
            announces a next page that cannot be requested.
    """
    if by != "page":
        cursor = _next_cursor(meta)
        if cursor is None and by == "after" and _may_go_on(query, meta):
            cursor = _last_id(rows, key)
        if cursor is not None and by == "none":
            raise UnexpectedReplyException(
                "the list has a next page, but the schema says that it has no pages."
            )
        if cursor is not None:
            rest = {name: value for name, value in query.items() if name != facts.PAGE_PARAMETER}
            return {**rest, AFTER_PARAMETER: cursor}
        if by == "cursor" and not has_cursors(meta) and _says_later(query, meta):
            raise UnexpectedReplyException("the list has a next page, but no cursor for it.")
        if by in ("cursor", "after"):
            return None
        if query.get(AFTER_PARAMETER) is not None or (has_cursors(meta) and not _pages(meta)):
            return None
    number, current = page_number(query), count(_pages(meta).get("current_page"))
    if rows and current not in (None, number):
        raise UnexpectedReplyException(
            f"page {number} was requested, but page {current} was returned."
        )
    following = {**query, facts.PAGE_PARAMETER: number + 1}
    if by == "none" and facts.PAGE_PARAMETER not in query:
        return following if _says_later(query, meta) or says_more(meta, received) else None
    total_pages, size = pages_of(meta), page_size(query, meta)
    if not rows:
        is_last = (total_pages is None or number >= total_pages) and not _next_link(meta)
    else:
        is_short = size is not None and len(rows) < size
        says_last = total_pages is not None and number >= total_pages
        is_last = is_short and says_last and not says_more(meta, received)
    return None if is_last else following


def page_number(query: Query) -> int:
    """The page number of a query.

    Raises:
        InvalidValueException: when it is not a whole number >= 1.
    """
    number = query.get(facts.PAGE_PARAMETER)
    if number is None:
        return facts.FIRST_PAGE
    found = count(int(number) if isinstance(number, str) and is_whole_number(number) else number)
    if found is None:
        raise InvalidValueException(
            f"{facts.PAGE_PARAMETER} must be a whole number >= 1, got {shown(number)}."
        )
    return found


def page_size(query: Query, meta: Any) -> int | None:
    """Rows of a full page, if known: the smaller of ``limit`` and ``per_page``."""
    limit = query.get(facts.LIMIT_PARAMETER)
    if isinstance(limit, str) and is_whole_number(limit):
        limit = int(limit)
    known = [count(limit), count(_pages(meta).get("per_page"))]
    return min((each for each in known if each is not None), default=None)


def pages_of(meta: Any) -> int | None:
    """Number of pages of the list."""
    return count(_pages(meta).get("total_pages"))


def total_of(meta: Any) -> int | None:
    """Number of rows of the list; 0 is possible."""
    for name in ("pagination", "cursor_pagination"):
        total = _pages(meta, name).get("total")
        if type(total) is int and total >= 0:
            return total
    return None


def says_more(meta: Any, received: int) -> bool:
    """Whether ``meta`` names a next page, or more rows than were received."""
    total = count(_pages(meta).get("total"))
    return bool(_next_link(meta)) or (total is not None and total > received)


def is_confirmed(query: Query, meta: Any) -> bool:
    """Whether ``meta`` says that this is the requested page."""
    return _pages(meta).get("current_page") == page_number(query)


def is_consistent(query: Query, rows: list[Any], meta: Any, received: int) -> bool:
    """Whether all numbers of ``meta`` agree with each other and with the page.

    Then a deletion shows in ``total``.
    """
    pages = _pages(meta)
    names = ("total", "per_page", "current_page", "total_pages")
    numbers: list[Any] = [pages.get(name) for name in names]
    if any(type(each) is not int or each < 0 for each in numbers):
        return False
    total, size, current, last = numbers
    if size == 0 or current != page_number(query) or total < received:
        return False
    expected = min(size, max(0, total - (current - 1) * size))
    return last in (-(-total // size), max(1, -(-total // size))) and len(rows) == expected


def has_cursors(meta: Any) -> bool:
    """Whether ``meta`` has the links of pages by cursor."""
    return is_object(_pages(meta, "cursor_pagination").get("links"))


def count(value: Any) -> int | None:
    """A whole number >= 1; ``None`` for anything else."""
    return value if type(value) is int and value >= 1 else None


def _pages(meta: Any, name: str = "pagination") -> Mapping[str, Any]:
    """An object of ``meta``; empty if it is missing."""
    found = meta.get(name) if is_object(meta) else None
    return found if is_object(found) else {}


def _links(meta: Any, name: str) -> Mapping[str, Any]:
    return _pages(_pages(meta, name), "links")


def _next_link(meta: Any) -> Any:
    """The link to the next page, in ``pagination`` or in ``meta`` itself."""
    return _links(meta, "pagination").get("next") or _pages(meta, "links").get("next")


def _says_later(query: Query, meta: Any) -> bool:
    """Whether ``meta`` has a link to a next page, or integers that say that one follows."""
    current, last = count(_pages(meta).get("current_page")), pages_of(meta)
    has_later = last is not None and (current or page_number(query)) < last
    return has_later or bool(_next_link(meta))


def _may_go_on(query: Query, meta: Any) -> bool:
    """Whether a response without the id to continue after may still have a next page."""
    holders = (_pages(meta), _pages(meta, "cursor_pagination"), meta if is_object(meta) else {})
    has_links = any(is_object(each.get("links")) for each in holders)
    return not has_links or _says_later(query, meta)


def _last_id(rows: list[Any], key: str) -> int | str | None:
    """The id of the last row; ``None`` if it has none."""
    last = rows[-1].get(key) if rows and is_object(rows[-1]) else None
    return last if type(last) is int or (isinstance(last, str) and last) else None


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
    return dict(parameters).get(AFTER_PARAMETER)
