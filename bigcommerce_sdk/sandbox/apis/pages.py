"""The URL parameters of a call, and the requested page of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from werkzeug.datastructures import MultiDict

from bigcommerce_sdk import facts
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.rows.store import Row


def query_of(args: MultiDict[str, str]) -> dict[str, str]:
    """URL parameters by name; the values of a repeated name are joined by commas."""
    return {name: ",".join(values) for name, values in args.lists()}


#: Maximum number of rows of most lists.
MOST_ROWS = 250


class Page(NamedTuple):
    """A page number and the rows per page."""

    number: int
    limit: int

    def of(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows of this page."""
        start = (self.number - 1) * self.limit
        return rows[start : start + self.limit]


def read_page(meta: ResourceMeta, query: Mapping[str, str]) -> Page | None:
    """Read the requested page from a query; ``None`` if the resource has no pages.

    Raises:
        Problem: 400 for an invalid number, 413 for a limit above the maximum.
    """
    paging = meta.paging
    if paging is None or paging.by == "none":
        return None
    number = _positive(query, facts.PAGE_PARAMETER, facts.FIRST_PAGE)
    limit = _positive(query, facts.LIMIT_PARAMETER, paging.default_limit)
    most = paging.max_for(query)
    if limit > most:
        is_usual = meta.name.startswith("v3.") and limit <= MOST_ROWS
        if most < paging.max_limit or is_usual:
            # include lowers it, and connectors ask every list of V3 for 250 rows: pages are cut
            return Page(number, most)
        raise Problem(413, f"The limit may be at most {most}.", {"max_limit": most})
    return Page(number, limit)


def _positive(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name, str(default))
    if not text.isascii() or not text.isdecimal() or len(text) > 40 or int(text) == 0:
        raise Problem(400, f"The parameter '{name}' must be a positive whole number.")
    return int(text)
