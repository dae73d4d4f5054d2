"""By which list a table is read with the fewest requests. Jobs, Spark and dlt share this rule.

A table below others is read, in this order of preference:

1. with the rows of its parents, where their list includes them (``include``);
2. by the list of all parents;
3. by a request for each parent, several at once.
"""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bigcommerce_sdk.export.tables import Table

#: How changes of a table are found: by a filter of its list, by changed parents, or not at all.
OWN, PARENTS, WHOLE = "own", "parents", "whole"


class Route(NamedTuple):
    """How a table is read.

    Attributes:
        root: the table whose list is read first.
        include: what that list has to include: the rows of the table, or those above them.
        changed: the table whose list is narrowed to what changed; ``None`` if none is.
    """

    root: Table
    include: str = ""
    changed: Table | None = None


def mode(of: Table) -> str:
    """How changes of a table are found; rows without an id are replaced with their parent."""
    if of.since and not of.is_single and of.id_columns:
        return OWN
    return PARENTS if of.above and of.root.since else WHOLE


def route(of: Table, mode: str, changes: bool, filtered: Container[str]) -> Route:
    """How a table is read.

    Args:
        of: the table.
        mode: how its changes are found.
        changes: whether only changes are read.
        filtered: the names of tables with filters, which rows that are included would not meet.
    """
    changes = changes and mode != WHOLE
    include = included(of, filtered)
    is_below_root = len(of.above) == 1
    if not changes and include and is_below_root:
        return Route(of.root, include)
    if of.across is not None and (not changes or mode == OWN):
        return Route(of, changed=of if changes else None)
    if mode == OWN and of.above:  # all parents: one without changes can have changed rows
        return Route(of.root, "" if is_below_root else include, of if changes else None)
    return Route(of.root, include, of.root if changes else None)


def included(of: Table, filtered: Container[str]) -> str:
    """What the list of the root can include for a table: its rows, or those above them."""
    chain = (*of.above, of)
    return chain[1].include if len(chain) > 1 and chain[1].name not in filtered else ""
