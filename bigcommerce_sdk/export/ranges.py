"""Parts of a table, read apart: by store, range of ids and time of the last change.

A part says what to read without a client, so an engine can send it to a worker, and read it again
after a failure. Reading it twice gives the same rows, or newer versions of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.filters import Parameter
    from bigcommerce_sdk.endpoints.metadata import ResourceMeta


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


def bounds(meta: ResourceMeta, field: str) -> tuple[str, str] | None:
    """The filters of a list for the lowest and highest value of a field, if it has both."""
    found = {each.op: each.name for each in parameters(meta).values() if each.field == field}
    return (found["min"], found["max"]) if {"min", "max"} <= found.keys() else None


def parameters(meta: ResourceMeta) -> Mapping[str, Parameter]:
    """The filters of a list, by Python name."""
    accepted = meta.operations["list"].accepts if "list" in meta.operations else ()
    groups = tuple(group for group in accepted if group.startswith("filter"))
    return meta.filters._in_groups(groups)


def arguments(meta: ResourceMeta, part: Part, filters: Mapping[str, Any]) -> dict[str, Any]:
    """The filters that read a part, beside those of the caller, of which the narrower count."""
    given = dict(filters)
    ids = bounds(meta, meta.key)
    if ids is not None:
        for name, value, narrower in ((ids[0], part.low, max), (ids[1], part.high, min)):
            if value is not None:
                given[name] = narrower(value, given.get(name, value))
    times = bounds(meta, "date_modified")
    if times is not None:
        for name, text, later in ((times[0], part.since, max), (times[1], part.until, min)):
            if text:
                time = datetime.fromisoformat(text)
                given[name] = later(time, given.get(name, time))
    return given


def is_empty(meta: ResourceMeta, query: Mapping[str, Any]) -> bool:
    """Whether no id can be in the range of a query, as where a part and a filter do not meet."""
    low, high = (query.get(name) for name in bounds(meta, meta.key) or ("", ""))
    return type(low) is int and type(high) is int and low > high


def split(resource: Any, part: Part, most: int, rows: int) -> Iterator[Part]:
    """Split a part into at most so many ranges of ids, each with about as many rows.

    The list must be in the order of ids. The ranges have no gaps, and neither end has a bound, so
    rows that are added or deleted meanwhile change their size only.

    Args:
        resource: the resource of the list.
        part: the whole part.
        most: the highest number of ranges.
        rows: the number of rows up to which a part is not split.
    """
    meta: ResourceMeta = resource.meta
    query = arguments(meta, part, {})
    if most < 2 or bounds(meta, meta.key) is None:
        yield part
        return
    count = counted(resource, query)
    ranges = min(most, -(-count // rows))
    low = part.low
    for number in range(1, ranges):
        start = row_at(resource, number * count // ranges, query)
        if start is None or (low is not None and start <= low):
            continue
        yield part._replace(low=low, high=start - 1)
        low = start
    yield part._replace(low=low)


def counted(resource: Any, query: Mapping[str, Any]) -> int:
    """The number of rows of a list."""
    if "count" in resource.meta.operations:
        accepted = (
            parameters(resource.meta).keys() if resource.meta.operations["count"].accepts else ()
        )
        return int(resource.count(**{name: query[name] for name in query if name in accepted}))
    page = resource.all(**ordered(resource.meta), **query, limit=1)
    return int(page.total or 0)


def row_at(resource: Any, offset: int, query: Mapping[str, Any]) -> int | None:
    """The id of the row at an offset of a list in the order of ids."""
    found = list(resource.all(**ordered(resource.meta), **query, limit=1, page=offset + 1))
    key = found[0]._raw.get(resource.meta.key) if found else None
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
