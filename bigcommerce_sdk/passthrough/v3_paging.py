"""Pagination rules of V3 lists that are called by path, without I/O.

The schema says nothing about such a list, so it is paged by what its responses have: numbers or
cursors.
"""

from __future__ import annotations

from typing import Any

from bigcommerce_sdk.effects import Query, Walk
from bigcommerce_sdk.exception import InvalidValueException, UnexpectedReplyException
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.paging import by_meta
from bigcommerce_sdk.paging.checkpoint import Position
from bigcommerce_sdk.paging.meta import META, MetaRows, page_number
from bigcommerce_sdk.paging.plan import Plan

Row = Any

#: The key of the rows in a response.
DATA = "data"


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


def paginate(path: str, query: Query) -> Walk:
    """The pagination rule of a list; yields batches of the new rows of each page.

    Raises:
        InvalidValueException: see :func:`check_query`.
        UnexpectedReplyException: when pagination cannot continue.
    """
    check_query(query)
    first = page_number(query)
    plan = Plan(by_meta.ANY, ("id",), query, 0, first_page=first, rereads_pages=False)
    try:
        yield from by_meta.paginate(plan, Position())
    except UnexpectedReplyException as error:
        raise UnexpectedReplyException(f"GET {path}: {error}") from None


def rows_of(path: str, reply: Any) -> MetaRows:
    """The rows of a response, with its ``meta``.

    Raises:
        UnexpectedReplyException: when the response is not a list.
    """
    rows: Any = reply.get(DATA) if is_object(reply) else None if reply is not None else []
    if not is_list(rows):
        raise UnexpectedReplyException(f"GET {path}: the response must have a list under 'data'.")
    return MetaRows(rows, reply.get(META) if is_object(reply) else None)
