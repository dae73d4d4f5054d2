"""Pages of lists whose replies have ``meta``, as those of V3."""

from __future__ import annotations

import base64
import binascii
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from bigcommerce_sdk.paging.plan import AFTER_PARAMETER, Paging
from bigcommerce_sdk.sandbox.apis.pages import Page
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.rows.store import Row
from bigcommerce_sdk.sandbox.rows.table import number_of, number_of_row

#: The parameter with a cursor, for the rows before it.
BEFORE_PARAMETER = "before"


def cut(
    paging: Paging, query: Mapping[str, str], rows: Sequence[Row], page: Page | None
) -> tuple[Sequence[Row], dict[str, Any]]:
    """The rows of the requested page, and the ``meta`` of its reply.

    Args:
        paging: the paging of the list.
        query: the URL parameters.
        rows: all rows of the list, in order.
        page: the requested page; ``None`` for a list without pages.

    Raises:
        Problem: 400 for an invalid cursor or id.
    """
    if page is None or paging.by == "none":
        return rows, {}
    after, before = query.get(AFTER_PARAMETER), query.get(BEFORE_PARAMETER)
    if before is not None:
        found = _before_key(rows, read_cursor(before))[-page.limit :]
    elif after is not None:
        last = _read_id(after) if paging.by == "after" else read_cursor(after)
        found = after_key(rows, last)[: page.limit]
    elif paging.by == "page":
        found = page.of(rows)
    else:
        found = rows[: page.limit]
    more = bool(found) and not _is_same(found[-1], rows[-1])
    if paging.by == "after":
        following = {AFTER_PARAMETER: found[-1].key, "limit": page.limit} if more else {}
        links = {"next": "?" + urlencode(following)} if more else {}
        return found, {"pagination": {"total": len(rows), "count": len(found), "links": links}}
    by_cursor = paging.by == "cursor" or after is not None or before is not None
    return found, meta_of(rows, found, page, more, by_cursor)


def meta_of(
    rows: Sequence[Row], found: Sequence[Row], page: Page, more: bool, by_cursor: bool
) -> dict[str, Any]:
    """The ``meta`` of a page, with cursors, and with page numbers unless it was by cursor."""
    ends = {
        name: _cursor(row.key)
        for name, row in zip(
            ("start_cursor", "end_cursor"), (*found[:1], *found[-1:]), strict=False
        )
    }
    beside: dict[str, dict[str, Any]] = {}
    if found and not _is_same(found[0], rows[0]):
        beside["previous"] = {BEFORE_PARAMETER: ends["start_cursor"], "limit": page.limit}
    if more:
        beside["next"] = {AFTER_PARAMETER: ends["end_cursor"], "limit": page.limit}
    cursors = {
        "count": len(found),
        "per_page": page.limit,
        **ends,
        "links": {name: "?" + urlencode(query) for name, query in beside.items()},
    }
    if by_cursor:
        return {"cursor_pagination": cursors}
    links = {"current": page.number}
    if page.number > 1:
        links["previous"] = page.number - 1
    if more:
        links["next"] = page.number + 1
    return {
        "pagination": {
            "total": len(rows),
            "count": len(found),
            "per_page": page.limit,
            "current_page": page.number,
            "total_pages": -(-len(rows) // page.limit),
            "links": {
                name: "?" + urlencode({"page": number, "limit": page.limit})
                for name, number in links.items()
            },
        },
        "cursor_pagination": cursors,
    }


def _is_same(one: Row, other: Row) -> bool:
    """Whether two rows have the same ids: rows of V3 are made when they are read."""
    return one.key == other.key and one.parents == other.parents


def _cursor(key: str) -> str:
    return base64.b64encode(f"id:{key}".encode()).decode()


def after_key(rows: Sequence[Row], last: str) -> Sequence[Row]:
    """The rows after the one with an id; if it was deleted, those with higher ids."""
    at = bisect_left(rows, number_of(last), key=number_of_row)
    if at < len(rows) and rows[at].key == last:
        return rows[at + 1 :]
    for position, row in enumerate(rows, 1):  # the rows are not sorted by id
        if row.key == last:
            return rows[position:]
    keys = [row.key for row in rows]
    if all(map(_is_number, (last, *keys))) and keys == sorted(keys, key=int):
        return [row for row in rows if int(row.key) > int(last)]
    return [row for row in rows if row.key > last]


def _before_key(rows: Sequence[Row], first: str) -> Sequence[Row]:
    """The rows before the one with an id; if it was deleted, those with lower ids."""
    at = bisect_left(rows, number_of(first), key=number_of_row)
    if at < len(rows) and rows[at].key == first:
        return rows[:at]
    known = any(row.key == first for row in rows)
    after = {row.key for row in after_key(rows, first)}
    return [row for row in rows if row.key not in after and not (known and row.key == first)]


def _is_number(key: str) -> bool:
    return key.isascii() and key.isdecimal() and len(key) < 40


def read_cursor(text: str) -> str:
    """The id in a cursor, of ``after`` or ``before``.

    Raises:
        Problem: 400, it is not a cursor.
    """
    try:
        name, _, key = base64.b64decode(text, validate=True).decode().partition(":")
        if name == "id" and key:
            return key
    except (binascii.Error, ValueError):
        pass
    raise Problem(400, "The cursor is not valid.", {"field": AFTER_PARAMETER})


def _read_id(text: str) -> str:
    if text and text.isascii() and len(text) < 40:
        return text
    raise Problem(400, "The id is not valid.", {"field": AFTER_PARAMETER})
