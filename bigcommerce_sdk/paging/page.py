"""A page of records: a list with the attributes ``has_more`` and ``total``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from bigcommerce_sdk import facts
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.display import page_as_html, page_as_line

T = TypeVar("T")
#: Longer numbers are no limits of the API; ``int`` refuses a text of more than 4300 digits.
_MAX_DIGITS = 18


class RecordPage(list[T]):
    """One page of records: a list with ``has_more``. Notebooks show it as a table.

    A full page is followed by another, unless the list ends exactly there. A short page is usually
    the last one, but some stores leave filtered rows out of a page. ``iterall()`` handles both.

    >>> page = api.Orders.all(limit=10)
    >>> if page.has_more:
    ...     following = api.Orders.all(limit=10, page=2)

    Args:
        records: the records.
        has_more: the attribute of that name.
        total: the attribute of that name.

    Attributes:
        has_more: whether the page is full: it has ``limit`` rows, or without ``limit`` the default
            number of rows. ``False`` for lists without pages.
        total: number of records of the whole list, by the response. ``None`` if it has no total,
            as in V2, where ``count()`` asks for it.
    """

    has_more: bool = False
    total: int | None = None

    def __init__(
        self, records: Iterable[T] = (), has_more: bool = False, total: int | None = None
    ) -> None:
        super().__init__(records)
        self.has_more = has_more
        self.total = total

    def __repr__(self) -> str:
        return page_as_line(self, self.has_more)

    def _repr_html_(self) -> str:
        return page_as_html(self, self.has_more)


class _Live:  # pyright: ignore[reportUnusedClass]
    # Jedi, which completes in shells, takes a page for an instance of the last class or function of
    # its name in this file, and cannot know its records. If that is a function, it looks at the
    # page itself, and ``page[0].`` completes. Generated modules do the same to lead to their stubs.

    def RecordPage(self) -> None: ...  # noqa: N802


def is_full(paging: Paging | None, query: Mapping[str, Any], rows: int) -> bool:
    """Whether a page has as many rows as its query allows.

    Args:
        paging: the paging of the list; ``None`` when the list has no pages.
        query: the query parameters of the page.
        rows: number of rows of the page.
    """
    if paging is None or not rows:
        return False
    limit = query.get(facts.LIMIT_PARAMETER, "")
    given = limit.isdecimal() and len(limit) <= _MAX_DIGITS
    return rows >= (min(int(limit), paging.max_limit) if given else paging.default_limit)
