"""Parts of a table, read apart: by store, range of ids and time of the last change.

A part says what to read without a client, so an engine can send it to a worker, and read it again
after a failure. Reading it twice gives the same rows, or newer versions of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import ResourceMeta
    from bigcommerce_sdk.export.tables import Table


class Part(NamedTuple):
    """A part of a table of one store.

    Attributes:
        store: the store hash.
        low: the lowest id, or that of its outermost parent; ``None`` for no bound.
        high: the highest one.
        since: the earliest time of the last change, as ISO 8601.
        until: the latest one.
    """

    store: str
    low: int | None = None
    high: int | None = None
    since: str = ""
    until: str = ""

    def __str__(self) -> str:
        ids = [
            f"{name} {value}"
            for name, value in zip(("from id", "to id"), self[1:3], strict=True)
            if value is not None
        ]
        times = [
            f"{name} {value}"
            for name, value in zip(("since", "until"), self[3:], strict=True)
            if value
        ]
        return " ".join([f"store {self.store}", *ids, *times])


def arguments(
    of: Table, part: Part, filters: Mapping[str, Any], ids: bool = True, times: bool = True
) -> dict[str, Any]:
    """The filters that read a part, beside those of the caller, of which the narrower count.

    Args:
        of: the table of the list.
        part: the part.
        filters: the filters of the caller.
        ids: whether the range of ids is of this list.
        times: whether the times are those of this list.
    """
    given = dict(filters)
    if ids and of.id_range is not None:
        for name, value, narrower in zip(
            of.id_range, (part.low, part.high), (max, min), strict=True
        ):
            if value is not None:
                given[name] = narrower(value, given.get(name, value))
    if times:
        for name, text, later in ((of.since, part.since, max), (of.until, part.until, min)):
            if name and text:
                time = datetime.fromisoformat(text)
                given[name] = later(time, given.get(name, time))
    return given


def is_empty(of: Table, query: Mapping[str, Any]) -> bool:
    """Whether no id can be in the range of a query, as where a part and a filter do not meet."""
    low, high = (query.get(name) for name in of.id_range or ("", ""))
    return type(low) is int and type(high) is int and low > high


def split(
    resource: Any, of: Table, part: Part, most: int, rows: int, times: bool = True
) -> Iterator[Part]:
    """Split a part into at most so many ranges of ids, each with about as many rows.

    The list must be in the order of ids. The ranges have no gaps, and neither end has a bound, so
    rows that are added or deleted meanwhile change their size only. The list of the rows of all
    parents is not split, since it may have another order.

    Args:
        resource: the resource of the list.
        of: the table of the list.
        part: the whole part.
        most: the highest number of ranges.
        rows: the number of rows up to which a part is not split.
        times: whether the times of the part are those of this list.
    """
    query = arguments(of, part, {}, times=times)
    if most < 2 or of.id_range is None or of.meta.parents:
        yield part
        return
    count = counted(resource, of, query)
    ranges = min(most, -(-count // rows))
    low = part.low
    for number in range(1, ranges):
        start = row_at(resource, of, number * count // ranges, query)
        if start is None or (low is not None and start <= low):
            continue
        yield part._replace(low=low, high=start - 1)
        low = start
    yield part._replace(low=low)


def counted(resource: Any, of: Table, query: Mapping[str, Any]) -> int:
    """The number of rows of a list."""
    if "count" in of.meta.operations:
        accepted = of.filters if of.meta.operations["count"].accepts else ()
        return int(resource.count(**{name: query[name] for name in query if name in accepted}))
    page = resource.all(**ordered(of.meta), **query, limit=1)
    return int(page.total or 0)


def row_at(resource: Any, of: Table, offset: int, query: Mapping[str, Any]) -> int | None:
    """The id of the row at an offset of a list in the order of ids."""
    found = list(resource.all(**ordered(of.meta), **query, limit=1, page=offset + 1))
    key = found[0]._raw.get(of.meta.key) if found else None
    return key if type(key) is int else None


def ordered(meta: ResourceMeta) -> dict[str, str]:
    """The arguments that make a list come in the order of ids; V2 does so by itself."""
    sorts = meta.filters._parameters.get("sort")
    if not meta.api or sorts is None or sorts.group != "sort":
        return {}
    return {"sort": meta.key}


def earlier(time: str, seconds: int) -> str:
    """A time before another."""
    return (datetime.fromisoformat(time) - timedelta(seconds=seconds)).isoformat()


def now() -> str:
    """The time, to the second."""
    return datetime.now(UTC).replace(microsecond=0).isoformat()
