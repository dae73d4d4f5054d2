"""Pure rules of pages: their queries, keys of their rows, and estimates of later pages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from bigcommerce_sdk import facts
from bigcommerce_sdk.effects import Query
from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.writing import shown

Row = dict[str, Any]
#: An id that is sent as text. Bounded, because Python limits the digits that it converts.
_ID = re.compile(r"[0-9]{1,40}")
#: The identity of a row in its list.
Key = int | str


#: The parameter for the page after a cursor or an id.
AFTER_PARAMETER = "after"
#: The parameter whose values can lower the maximum limit.
INCLUDE_PARAMETER = "include"


class Paging(NamedTuple):
    """The paging of a list, from the schema.

    Attributes:
        default_limit: rows of a page without a limit.
        max_limit: maximum limit.
        keyset: the filter for the lowest id of a page, or ``""`` if the list has none.
        by: for responses with ``meta``, what the next page is requested by: ``"page"`` (its
            number), ``"cursor"``, ``"after"`` (the id of the last row) or ``"none"``; ``""`` for
            responses of rows alone.
        lowered_by: the maximum limit where ``include`` has a value, by that value.
    """

    default_limit: int
    max_limit: int
    keyset: str = ""
    by: str = ""
    lowered_by: Mapping[str, int] = {}

    def max_for(self, query: Mapping[str, Any]) -> int:
        """The maximum limit of a query."""
        if not self.lowered_by:
            return self.max_limit
        given = query.get(INCLUDE_PARAMETER, ())
        names = given.split(",") if isinstance(given, str) else given
        lowered = (self.lowered_by.get(name.strip(), self.max_limit) for name in names)
        return min(lowered, default=self.max_limit)


class Plan(NamedTuple):
    """The plan of the pagination of a list.

    Attributes:
        paging: the paging of the list; ``None`` when the list has no pages.
        identity: the fields that identify a row.
        query: the query parameters of every page.
        size: rows of one request; 0 if requests have no limit.
        first_page: number of the first page.
        rereads_pages: whether pages by number are read twice, to find rows that moved up.
        is_window: whether offsets matter, which rules out pagination by id.
        goes_by_id: whether pagination by id applies: the list has a keyset filter, and the query
            requests no other order.
    """

    paging: Paging | None
    identity: tuple[str, ...]
    query: Query
    size: int
    first_page: int = facts.FIRST_PAGE
    rereads_pages: bool = True
    is_window: bool = False
    goes_by_id: bool = False

    @property
    def has_meta(self) -> bool:
        """Whether responses have ``meta``, which says whether more pages follow."""
        return self.paging is not None and self.paging.by != ""

    @property
    def goes_by_cursor(self) -> bool:
        """Whether each response has the cursor of the next page."""
        return self.paging is not None and self.paging.by in ("cursor", "after")

    @property
    def can_prefetch(self) -> bool:
        """Whether later pages can be requested before earlier ones arrive."""
        return self.size > 0 and not self.goes_by_cursor

    def window_from(self, number: int) -> Plan:
        """A copy that starts at a page, without rereading or pagination by id."""
        return self._replace(
            first_page=number, rereads_pages=False, is_window=True, goes_by_id=False
        )

    def from_id(self, start: int | None) -> Query:
        """The query of a page that starts at an id, or without one at the filter of the caller."""
        query = {**self.query, facts.LIMIT_PARAMETER: str(self.size)}
        if start is not None and self.paging is not None:
            # the caller's own keyset filter may start later
            begin = max(start, lowest_id(self))
            query[self.paging.keyset] = str(begin)
        return query

    def read(self, rows: Sequence[Row], start: int | None) -> tuple[list[Key], list[int] | None]:
        """The keys of a page that starts at ``start``, and its ids if they ascend from there.

        The ids are ``None`` if not.
        """
        keys = keys_of(rows, self.identity)
        return keys, ascending_ids(keys, lowest_id(self) if start is None else start)

    def numbered(self, number: int) -> Query:
        """The query of a page by number; of lists by cursor, the first page has no number."""
        if self.paging is None:
            return self.query
        if self.paging.by not in ("", "page"):
            limit = {facts.LIMIT_PARAMETER: str(self.size)} if self.size else {}
            is_first = number == self.first_page
            page = {} if is_first else {facts.PAGE_PARAMETER: str(number)}
            return {**self.query, **limit, **page}
        page = {facts.LIMIT_PARAMETER: str(self.size), facts.PAGE_PARAMETER: str(number)}
        return {**self.query, **page}


def plan(
    paging: Paging | None,
    identity: tuple[str, ...],
    query: Query,
    page_size: int | None = None,
) -> Plan:
    """Plan the pagination of a list from its beginning.

    Raises:
        InvalidValueException: when ``page_size`` is not an integer from 1 to the maximum.
    """
    if paging is None or paging.by == "none":
        return Plan(paging, identity, query, 0)
    most = paging.max_for(query)
    size = most if page_size is None else page_size
    if type(size) is not int or not 1 <= size <= most:
        because = f" with this {INCLUDE_PARAMETER}" if most < paging.max_limit else ""
        raise InvalidValueException(
            f"page_size must be an integer from 1 to {most}{because}, got {shown(size)}."
        )
    sorts = facts.SORT_PARAMETER in query or facts.DIRECTION_PARAMETER in query
    return Plan(paging, identity, query, size, goes_by_id=bool(paging.keyset) and not sorts)


def lowest_id(walked: Plan) -> int:
    """The lowest id that the caller's own keyset filter allows."""
    text = walked.query.get(walked.paging.keyset, "") if walked.paging else ""
    return int(text) if _ID.fullmatch(text) else 0


def is_complete_list(walked: Plan, count: int) -> bool:
    """Whether a first page of so many rows is the whole list.

    It is shorter than both the limit and the default limit. Later pages end the pagination only
    when empty, because stores may cap the limit and omit filtered rows from a page.
    """
    return walked.paging is None or count < min(walked.size, walked.paging.default_limit)


def keys_of(rows: Sequence[Row], identity: tuple[str, ...]) -> list[Key]:
    """The keys of rows: the id, or a digest of a row without an id."""
    *parents, key = identity
    own: list[Any] = [row.get(key) for row in rows]
    if not set(map(type, own)) <= {int, str}:
        own = [_key_of(row, key) for row in rows]
    if not parents:
        return own
    above = [map(row.get, parents) for row in rows]
    return ["/".join(map(str, (*ids, last))) for ids, last in zip(above, own, strict=True)]


def has_id(row: Row, identity: Sequence[str]) -> bool:
    """Whether a row has an id."""
    return isinstance(row.get(identity[-1]), (int, str))


def _key_of(row: Row, key: str) -> Key:
    own = row.get(key)
    if isinstance(own, (int, str)):
        return own
    return blake2b(repr(row).encode(), digest_size=8).hexdigest()


def ascending_ids(keys: Sequence[Key], start: int) -> list[int] | None:
    """The ids of a page that starts at ``start``; ``None`` unless they ascend from there."""
    ids: Any = keys  # integers, as a rule
    if not set(map(type, keys)) <= {int}:
        ids = [int(key) for key in keys if type(key) is int or _ID.fullmatch(str(key))]
    rising = len(ids) == len(keys) and ids == sorted(set(ids))
    return ids if rising and (not ids or ids[0] >= start) else None


def estimate_page_span(ids: Sequence[int]) -> int:
    """Estimate the distance in ids between the starts of consecutive pages.

    Errs on the short side, so that pages overlap rather than miss rows. Exact for ids without gaps.
    """
    span = ids[-1] - ids[0] + 1
    return len(ids) + (span - len(ids)) * 9 // 10


def set_by_walks(paging: Paging | None) -> tuple[str, ...]:
    """The wire names of the parameters that pagination sets."""
    if paging is None:
        return ()
    cursor = [AFTER_PARAMETER] if paging.by in ("cursor", "after") else []
    return (facts.PAGE_PARAMETER, facts.LIMIT_PARAMETER, *filter(None, [paging.keyset]), *cursor)


def validate_concurrency(concurrency: Any, name: str = "concurrency") -> int:
    """Validate a number of threads or tasks.

    Args:
        concurrency: the number.
        name: the name of the argument.

    Raises:
        InvalidValueException: when it is not an integer >= 1.
    """
    if type(concurrency) is not int or concurrency < 1:
        raise InvalidValueException(f"{name} must be an integer >= 1, got {shown(concurrency)}.")
    return concurrency


def page_for(start: int, limit: int | None, largest: int) -> tuple[int, int]:
    """The page size and number for a range of rows with the fewest requests.

    Among sizes with equally many requests, the smallest wins; without a limit, the largest.
    """
    size = largest
    if limit is not None:
        last = start + limit - 1
        size = min(range(1, largest + 1), key=lambda each: last // each - start // each)
    return size, start // size + facts.FIRST_PAGE
