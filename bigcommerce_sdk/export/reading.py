"""Read a part of a table: its rows, with the ids of their parents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.export import ranges, routes, tables, walking
from bigcommerce_sdk.export.tables import Table

if TYPE_CHECKING:
    from bigcommerce_sdk.api import BigcommerceApi
    from bigcommerce_sdk.export.ranges import Part
    from bigcommerce_sdk.export.routes import Route


def table(name: str) -> Table:
    """The table of a name.

    Raises:
        ConfigurationException: when there is none, or it holds one object instead of a list.
    """
    found = tables.table(name)
    if found.is_single:
        raise ConfigurationException(
            f"The table {name} is one object and no list: read it by {found.meta.accessor}.get()."
        )
    return found


class Read(NamedTuple):
    """What is read of a table, in each store.

    Attributes:
        table: the table.
        filters: filters of its list and those of its parents, by table.
        hints: narrower filters, by table, which the caller applies to the rows again.
        columns: the columns; all if empty.
        concurrency: the number of parents that are read at once.
    """

    table: Table
    filters: Mapping[str, Mapping[str, Any]] = {}
    hints: Mapping[str, Mapping[str, Any]] = {}
    columns: tuple[str, ...] = ()
    concurrency: int = 4

    def route(self, part: Part) -> Route:
        """The lists that a part is read by."""
        changes = bool(part.since or part.until)
        return routes.route(self.table, routes.mode(self.table), changes, self.filters)


def rows(api: BigcommerceApi, read: Read, part: Part) -> Iterator[dict[str, Any]]:
    """The rows of a part, as the API sends them, with the ids of their parents.

    Args:
        api: a client of the store.
        read: what is read.
        part: the part; its ranges are of the list that is read first.
    """
    route = read.route(part)
    given: dict[str, dict[str, Any]] = {}
    for name in {*read.filters, *read.hints}:
        given[name] = {**read.filters.get(name, {}), **read.hints.get(name, {})}
    for of in (route.root, read.table):
        is_root, is_changed = of is route.root, of is route.changed
        own = given.get(of.name, {})
        given[of.name] = ranges.arguments(of, part, own, is_root, is_changed)
    if ranges.is_empty(route.root, given[route.root.name]):
        return
    include = [route.include] if route.include else []
    columns = {read.table.name: read.columns} if read.columns else {}
    node = walking.tree(route.root, [read.table], include, given, read.filters, columns)
    found = walking.resource_of(api, route.root).iterall(**node.arguments)
    if not node.below:
        for record in found:
            yield walking.with_parents(read.table, record._raw)
        return

    def below(record: Any) -> walking.Found:
        return api.connection.run(walking.read_below(api, node, record._raw, set()))

    for one in api.parallel(below, found, read.concurrency):
        for failure in one.failures.values():
            raise failure
        yield from one.rows[read.table.name]
