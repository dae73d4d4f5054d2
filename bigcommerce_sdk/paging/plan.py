"""Pages of a list: the pure rules of where one begins, what it says, and where the next may be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from bigcommerce_sdk import facts
from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.writing import shown

Row = dict[str, Any]
#: A number that the store sent as text. Of longer ones Python makes no number.
_ID = re.compile(r"[0-9]{1,40}")
#: What tells a row from the others of its list.
Key = int | str


class Paging(NamedTuple):
    """How a list is walked.

    Attributes:
        default_limit: rows of a page when no limit is asked for.
        max_limit: most rows that may be asked for at once.
        keyset: the filter that starts a page at an id, or ``""`` where there is none.
    """

    default_limit: int
    max_limit: int
    keyset: str = ""


class Plan(NamedTuple):
    """How a list is walked.

    Attributes:
        paging: what the schema says of it; ``None`` when the list has no pages.
        identity: the fields that tell its rows apart.
        query: the parameters that every page has.
        size: rows of one request.
        first_page: number of the page to begin with.
        rereads_pages: whether a walk by number reads each page twice, to find rows that moved up.
        is_window: whether places count, so that ids cannot carry the walk.
        goes_by_id: whether ids can carry the walk: the list has a keyset, and nothing asks for
            another order.
    """

    paging: Paging | None
    identity: tuple[str, ...]
    query: dict[str, str]
    size: int
    first_page: int = facts.FIRST_PAGE
    rereads_pages: bool = True
    is_window: bool = False
    goes_by_id: bool = False

    def window_from(self, number: int) -> Plan:
        """The same from a page on, as it is."""
        return self._replace(
            first_page=number, rereads_pages=False, is_window=True, goes_by_id=False
        )

    def from_id(self, start: int | None) -> dict[str, str]:
        """The parameters of a page that begins at an id, or where the query says."""
        query = {**self.query, facts.LIMIT_PARAMETER: str(self.size)}
        if start is not None and self.paging is not None:
            # a filter of the same name may begin later
            begin = max(start, lowest_id(self))
            query[self.paging.keyset] = str(begin)
        return query

    def read(self, rows: Sequence[Row], start: int | None) -> tuple[list[Key], list[int] | None]:
        """The keys of a page that was asked to begin at an id, or where the query says; and its
        ids, ``None`` when they are no ids that rise from there."""
        keys = keys_of(rows, self.identity)
        return keys, ascending_ids(keys, lowest_id(self) if start is None else start)

    def numbered(self, number: int) -> dict[str, str]:
        """The parameters of a page by its number."""
        if self.paging is None:
            return self.query
        page = {facts.LIMIT_PARAMETER: str(self.size), facts.PAGE_PARAMETER: str(number)}
        return {**self.query, **page}


def plan(
    paging: Paging | None,
    identity: tuple[str, ...],
    query: dict[str, str],
    page_size: int | None = None,
) -> Plan:
    """How a list is walked from its beginning.

    Raises:
        InvalidValueException: when ``page_size`` is no number of rows that the API can give.
    """
    if paging is None:
        return Plan(None, identity, query, 0)
    size = paging.max_limit if page_size is None else page_size
    if type(size) is not int or not 1 <= size <= paging.max_limit:
        raise InvalidValueException(
            f"page_size must be from 1 to {paging.max_limit}, not {shown(size)}."
        )
    sorts = facts.SORT_PARAMETER in query or facts.DIRECTION_PARAMETER in query
    return Plan(paging, identity, query, size, goes_by_id=bool(paging.keyset) and not sorts)


def lowest_id(walked: Plan) -> int:
    """The id that the caller's own filter lets a list begin at."""
    text = walked.query.get(walked.paging.keyset, "") if walked.paging else ""
    return int(text) if _ID.fullmatch(text) else 0


def is_complete_list(walked: Plan, rows: Sequence[Row]) -> bool:
    """Whether the first page is taken for the whole list: it is shorter than what was asked for,
    and than what the API gives when nothing is. Other walks end at an empty page only: stores may
    cap the limit, and leave rows out of a page."""
    return walked.paging is None or len(rows) < min(walked.size, walked.paging.default_limit)


def keys_of(rows: Sequence[Row], identity: tuple[str, ...]) -> list[Key]:
    """What tells rows apart: their ids, or a digest of a row that has none."""
    *parents, key = identity
    own: list[Any] = [row.get(key) for row in rows]
    if not set(map(type, own)) <= {int, str}:
        own = [_key_of(row, key) for row in rows]
    if not parents:
        return own
    above = [map(row.get, parents) for row in rows]
    return ["/".join(map(str, (*ids, last))) for ids, last in zip(above, own, strict=True)]


def has_id(row: Row, identity: Sequence[str]) -> bool:
    """Whether a row has an id of its own."""
    return isinstance(row.get(identity[-1]), (int, str))


def _key_of(row: Row, key: str) -> Key:
    own = row.get(key)
    if isinstance(own, (int, str)):
        return own
    return blake2b(repr(row).encode(), digest_size=8).hexdigest()


def ascending_ids(keys: Sequence[Key], start: int) -> list[int] | None:
    """The ids of a page that was asked to begin at ``start``; ``None`` when they are no ids that
    rise from there."""
    ids = [int(key) for key in keys if type(key) is int or _ID.fullmatch(str(key))]
    rising = len(ids) == len(keys) and ids == sorted(set(ids))
    return ids if rising and (not ids or ids[0] >= start) else None


def estimate_page_span(ids: Sequence[int]) -> int:
    """How far behind the beginning of a page the next one is likely to begin, rather too near than
    too far. Where ids have no gaps that is certain."""
    span = ids[-1] - ids[0] + 1
    return len(ids) + (span - len(ids)) * 9 // 10


def set_by_walks(paging: Paging | None) -> tuple[str, ...]:
    """The parameters that a walk sets itself, by wire name."""
    if paging is None:
        return ()
    return (facts.PAGE_PARAMETER, facts.LIMIT_PARAMETER, *filter(None, [paging.keyset]))


def validate_concurrency(concurrency: Any) -> int:
    """A number of threads.

    Raises:
        InvalidValueException: when it is no whole number from 1.
    """
    if type(concurrency) is not int or concurrency < 1:
        raise InvalidValueException(
            f"concurrency must be a whole number from 1, not {shown(concurrency)}."
        )
    return concurrency


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
