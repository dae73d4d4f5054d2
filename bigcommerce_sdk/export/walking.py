"""Read one list with all that is below its rows: rules without I/O.

A walk goes through the list of a root table. For each of its rows, :func:`read_below` is the rule
that reads the rows of tables below it: from the row itself if it includes them all, else by a
request for each parent.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.endpoints.metadata import path_ids
from bigcommerce_sdk.endpoints.replies import holds_rows
from bigcommerce_sdk.exception import BigcommerceException, NotFoundException
from bigcommerce_sdk.export import routes
from bigcommerce_sdk.export.tables import INCLUDE, Table

if TYPE_CHECKING:
    from bigcommerce_sdk.effects import Rule

Row = dict[str, Any]


class Found(NamedTuple):
    """A row of the list of a walk, and the rows below it.

    Attributes:
        key: the id of the row as text.
        rows: rows by table, with the ids of their parents.
        failures: why a table could not be read below this row.
    """

    key: tuple[str, ...]
    rows: dict[str, list[Row]]
    failures: dict[str, BigcommerceException]


@dataclass
class Node:
    """A table in the tree of a walk.

    Attributes:
        table: the table.
        is_read: whether its rows are exported, or only lead to others.
        included: whether the rows above it have its rows.
        arguments: the filters of its list.
        below: the tables below it.
    """

    table: Table
    is_read: bool = False
    included: bool = False
    arguments: dict[str, Any] = field(default_factory=dict[str, Any])
    below: dict[str, Node] = field(default_factory=dict[str, "Node"])

    @property
    def names(self) -> list[str]:
        """The tables that are exported, of itself and below it."""
        own = [self.table.name] if self.is_read else []
        return own + [name for node in self.below.values() for name in node.names]


def tree(
    root: Table,
    tables: Iterable[Table],
    include: Collection[str],
    arguments: Mapping[str, Mapping[str, Any]],
    filtered: Container[str],
    columns: Mapping[str, Iterable[str]],
) -> Node:
    """The tables that a walk reads, from its root down.

    Args:
        root: the table of the list.
        tables: the tables whose rows are exported.
        include: what the list includes.
        arguments: the arguments of lists, by table.
        filtered: the names of tables whose rows cannot be included, because they have filters.
        columns: the columns that are exported, by table; all of a table that is not in it.
    """
    node = Node(root, arguments=dict(arguments.get(root.name, {})))
    if include:
        given = node.arguments.get(INCLUDE, ())
        listed = given.split(",") if isinstance(given, str) else given
        node.arguments[INCLUDE] = list(dict.fromkeys((*listed, *include)))
    for each in tables:
        at = node
        for step in (*each.above, each) if each is not root else ():
            if step is not root:
                is_included = at is node and routes.included(step, filtered) in (*include,)
                own = dict(arguments.get(step.name, {}))
                at = at.below.setdefault(step.name, Node(step, False, is_included, own))
        at.is_read = True
        if each.name in columns and not include:
            at.arguments = {**each.selection(columns[each.name]), **at.arguments}
    return node


def resource_of(api: Any, of: Table) -> Any:
    """The resource of a client."""
    return getattr(api.v3 if of.meta.api == "v3" else api, of.meta.name)


def key_of(of: Table, row: Row) -> tuple[str, ...]:
    """The key of a row of a list, as texts, with the ids of its parents."""
    return tuple(map(str, of.key_of(row)))


def with_parents(of: Table, row: Row) -> Row:
    """A row of a list of all parents, with the ids of its parents by the names of the columns."""
    wires = of.meta.parent_wires
    if not wires:
        return row
    return {**row, **{n: row.get(w) for n, w in zip(of.meta.parents, wires, strict=True)}}


def found_of(node: Node, row: Row) -> Found:
    """A row of the list, without what is below it."""
    rows = {node.table.name: [with_parents(node.table, row)]} if node.is_read else {}
    return Found(key_of(node.table, row), rows, {})


def read_below(api: Any, node: Node, row: Row, failed: set[str]) -> Rule[Found]:
    """The rule that reads all that is below a row of the list.

    Args:
        api: the client.
        node: the root of the tree.
        row: the row.
        failed: tables that failed before, and are left out.
    """
    found = found_of(node, row)
    for name in node.names:
        found.rows.setdefault(name, [])
    yield from _below(api, node, node, row, (), found, failed)
    return found


def _below(
    api: Any,
    root: Node,
    node: Node,
    row: Row,
    parents: tuple[Any, ...],
    found: Found,
    failed: set[str],
) -> Rule[None]:
    ids = (*parents, *path_ids(node.table.meta.key_of(row)))
    for child in node.below.values():
        names = child.names
        if failed.issuperset(names) or not found.failures.keys().isdisjoint(names):
            continue
        try:
            rows = yield from _rows_or_none(api, root, child, row, ids)
        except BigcommerceException as error:
            found.failures.update(dict.fromkeys(names, error))
            continue
        if child.is_read:
            above = dict(zip(child.table.meta.parents, ids, strict=True))
            found.rows[child.table.name] += [{**each, **above} for each in rows]
        if child.below:
            for each in rows:
                yield from _below(api, root, child, each, ids, found, failed)


def _rows_or_none(
    api: Any, root: Node, child: Node, row: Row, ids: tuple[Any, ...]
) -> Rule[list[Row]]:
    """The rows of a table below a row; none if that row was deleted meanwhile.

    A store that was closed answers 404, too. Then its list cannot be read either.
    """
    try:
        rows: list[Row] = yield from _rows(api, child, row, ids)
    except NotFoundException:
        first: Rule[Any] = resource_of(api, root.table).iterall(**root.arguments)._first()
        yield from first
        return []
    return rows


def _rows(api: Any, child: Node, row: Row, ids: tuple[Any, ...]) -> Rule[list[Row]]:
    """The rows of a table below a row."""
    if child.included:
        rows = _included_rows(child.table, row)
        if rows is not None:
            return rows
    resource = resource_of(api, child.table)
    if child.table.is_single:
        one: Rule[Any] = resource._bind(ids)._get_single(dict(child.arguments))
        single = yield from one
        return [] if single is None else [single._raw]
    all_of_them: Rule[list[Any]] = resource.iterall(*ids, **child.arguments).read()
    records = yield from all_of_them
    return [each._raw for each in records]


def _included_rows(of: Table, row: Row) -> list[Row] | None:
    """The rows that a row includes, if they are all; the API truncates longer lists silently."""
    link = of.link
    if link is None:
        return None
    rows = row.get(link.wire)
    paging = of.meta.paging
    most = paging.default_limit if link.included and paging is not None else None
    return rows if holds_rows(rows) and (most is None or len(rows) < most) else None


def read_single(api: Any, node: Node) -> Rule[Found]:
    """The rule that reads a table of one object."""
    one: Rule[Any] = resource_of(api, node.table)._get_single(dict(node.arguments))
    record = yield from one
    rows: list[Row] = [] if record is None else [record._raw]
    return Found((), {node.table.name: rows}, {})
