"""Walking a list over its pages: pure rules for the next page, and the lazy collection."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from bigcommerce_sdk.exception import InvalidValueException, UnexpectedReplyException
from bigcommerce_sdk.resources import facts

if TYPE_CHECKING:
    from pandas import DataFrame

    from bigcommerce_sdk.metadata import Paging

T = TypeVar("T")
Row = dict[str, Any]
Fetch = Callable[[dict[str, str]], list[Row]]


class Step(NamedTuple):
    """Where a walk stands: the parameters of the page to fetch, and what is known so far.

    Attributes:
        query: parameters of this page.
        size: rows asked for.
        largest: rows of the fullest page yet, which is what the server's own page size is at least.
        last_keys: what tells the page before from others, to notice a server that repeats itself.
    """

    query: dict[str, str]
    size: int
    largest: int = 0
    last_keys: tuple[Any, ...] = ()


def first_step(paging: Paging | None, query: dict[str, str], page_size: int | None) -> Step:
    """The first page of a walk. Lists with a keyset start at an id, others at page 1.

    Raises:
        InvalidValueException: when ``page_size`` is no number of rows the API can give.
    """
    if paging is None:
        return Step(query, 0)
    size = paging.max_limit if page_size is None else page_size
    if type(size) is not int or not 1 <= size <= paging.max_limit:
        raise InvalidValueException(
            f"page_size must be from 1 to {paging.max_limit}, not {size!r}."
        )
    query = {**query, facts.LIMIT_PARAMETER: str(size)}
    if not _by_keyset(paging, query):
        query.setdefault(facts.PAGE_PARAMETER, str(facts.FIRST_PAGE))
    return Step(query, size)


def next_step(paging: Paging | None, step: Step, rows: list[Row], key: str) -> Step | None:
    """The page after ``rows``, or ``None`` at the end.

    An empty page is the end. So is a page shorter than one before it, or than what the API gives
    by default: only a page between those two may be a server that caps the limit, and is followed
    by one more request. A page that repeats the one before is a list that ignores paging.

    Raises:
        UnexpectedReplyException: when a list that should go on from an id does not, so that
            records would be lost.
    """
    if paging is None or not rows:
        return None
    if len(rows) < max(step.largest, min(step.size, paging.default_limit)):
        return None
    keys = _keys(rows, key)
    if keys == step.last_keys:
        return None
    moved = _by_number(step) if facts.PAGE_PARAMETER in step.query else _by_id(paging, step, keys)
    return Step({**step.query, **moved}, step.size, max(step.largest, len(rows)), keys)


def _by_number(step: Step) -> dict[str, str]:
    page = int(step.query.get(facts.PAGE_PARAMETER, facts.FIRST_PAGE))
    return {facts.PAGE_PARAMETER: str(page + 1)}


def _by_id(paging: Paging, step: Step, keys: tuple[Any, ...]) -> dict[str, str]:
    """Go on behind the highest id. A first page that is not in the order of ids is gone on from
    by number instead."""
    ids = [int(key) for key in keys if str(key).isdecimal()]
    from_id = int(step.query.get(paging.keyset, 0))
    in_order = len(ids) == len(keys) and all(a < b for a, b in itertools.pairwise(ids))
    if in_order and ids[0] >= from_id:
        return {paging.keyset: str(ids[-1] + 1)}
    if not step.last_keys:
        return _by_number(step)
    raise UnexpectedReplyException(
        f"The list was asked to go on from {paging.keyset}={from_id} and gave ids "
        f"{keys[0]!r} to {keys[-1]!r}; walk it with all(page=…) instead."
    )


def _keys(rows: list[Row], key: str) -> tuple[Any, ...]:
    """What tells rows apart: their ids, or all of a row where it has none."""
    return tuple(row[key] if isinstance(row.get(key), (int, str)) else repr(row) for row in rows)


def _by_keyset(paging: Paging, query: dict[str, str]) -> bool:
    """Whether ids can carry the walk: the list has a keyset, and nothing asks for another order
    or for a page by number."""
    other = (facts.SORT_PARAMETER, facts.DIRECTION_PARAMETER, facts.PAGE_PARAMETER)
    return bool(paging.keyset) and not any(name in query for name in other)


def set_by_walks(paging: Paging | None) -> tuple[str, ...]:
    """The parameters that a walk sets itself, by wire name."""
    if paging is None:
        return ()
    return (facts.PAGE_PARAMETER, facts.LIMIT_PARAMETER, *filter(None, [paging.keyset]))


def positive(number: Any, name: str) -> str:
    """A page or limit as it is sent.

    Raises:
        InvalidValueException: when it is no whole number from 1.
    """
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise InvalidValueException(f"{name} must be a whole number from 1, not {number!r}.")
    return str(number)


def page_for(start: int, limit: int | None, largest: int) -> tuple[int, int]:
    """Page size and number that reach ``limit`` rows from ``start`` with the fewest requests.

    A range that lies within one page is one request. Of sizes that need as many, the smallest is
    taken; without a limit, the largest pages are.
    """
    size = largest
    if limit is not None:
        last = start + limit - 1
        size = min(range(1, largest + 1), key=lambda each: last // each - start // each)
    return size, start // size + facts.FIRST_PAGE


class Collection(Generic[T]):
    """All records of a list, fetched page by page while you iterate. Iterate it again and it
    fetches again; nothing is sent before.

    >>> for order in api.Orders.iterall(min_id=10): ...
    >>> for page in api.Orders.iterall().pages(): ...
    """

    def __init__(
        self,
        fetch: Fetch,
        wrap: Callable[[Row], T],
        paging: Paging | None,
        key: str,
        query: dict[str, str],
        page_size: int | None = None,
    ) -> None:
        self._fetch = fetch
        self._wrap = wrap
        self._paging = paging
        self._key = key
        self._first = first_step(paging, query, page_size)

    def pages(self) -> Iterator[list[T]]:
        """The records a page at a time, as lists. The last page is never empty."""
        step: Step | None = self._first
        while step is not None:
            rows = self._fetch(step.query)
            following = next_step(self._paging, step, rows, self._key)
            # a record that was inserted meanwhile pushes others onto the next page
            seen, keys = set(step.last_keys), _keys(rows, self._key)
            new = [row for row, key in zip(rows, keys, strict=True) if key not in seen]
            if new:
                yield [self._wrap(row) for row in new]
            step = following

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def first(self) -> T | None:
        """The first record, or ``None`` when there is none; only that one is asked for."""
        query = self._first.query
        if facts.LIMIT_PARAMETER in query:
            query = {**query, facts.LIMIT_PARAMETER: "1"}
        rows = self._fetch(query)
        return self._wrap(rows[0]) if rows else None

    def to_dataframe(self) -> DataFrame:
        """All records as a data frame of pandas; see :mod:`bigcommerce_sdk.dataframe`.

        Raises:
            ConfigurationException: when pandas is not installed.
        """
        from bigcommerce_sdk.dataframe import to_dataframe

        return to_dataframe(self)  # type: ignore[arg-type] # T is a record wherever this is made

    def __repr__(self) -> str:
        return f"<collection {self._first.query}>"
