"""Filters and sorting of lists."""

from __future__ import annotations

import operator
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.codecs import Codec
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_mapping
from bigcommerce_sdk.sandbox.apis.rest.computed_filters import COMPUTED, Computed
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import ARCHIVED_BY, KEYWORD_FIELDS, LIST_ORDER
from bigcommerce_sdk.sandbox.rows.derived import LISTS, rows_of
from bigcommerce_sdk.sandbox.rows.store import Row, Store
from bigcommerce_sdk.sandbox.rows.table import Matches, number_of_row
from bigcommerce_sdk.sandbox.values import behaviour_of


def select(
    store: Store,
    meta: ResourceMeta,
    parents: tuple[str, ...] | None,
    parameters: Iterable[Parameter],
    query: Mapping[str, str],
) -> Sequence[Row]:
    """The rows that match every filter of a query, sorted.

    Rows by numeric id are not copied, filters of ids need no search, and the result of other
    filters is kept until the resource changes.

    Raises:
        Problem: 400, a value does not have the type of its filter, or the list cannot be sorted as
            the query asks.
    """
    given = [each for each in parameters if each.wire in query]
    filters = [_Filter(meta, each, query[each.wire]) for each in given if each.op != "none"]
    computed = [
        _ComputedFilter(store, rule, each, query[each.wire])
        for each in given
        if (rule := COMPUTED.get((meta.name, each.wire))) is not None
    ]
    name, descending = _order(meta, parameters, query)
    is_stored = meta.name not in LISTS
    in_order = is_stored and name == meta.key and not descending
    by_id = store.by_id(meta, parents) if in_order else None
    ranges = [each for each in filters if by_id is not None and each.is_range_of(meta.key)]
    others: list[_AnyFilter] = [*(each for each in filters if each not in ranges), *computed]
    archived = ARCHIVED_BY.get(meta.name)
    hidden = archived if archived not in query else None

    def compute() -> Sequence[Row]:
        wanted = {each.field: each.values for each in filters if each.values is not None}
        rows = rows_of(store, meta, parents, wanted) if by_id is None else by_id
        chosen = _chosen(rows, others, hidden)
        if by_id is not None or _codec_at(meta, name) is None:
            return Matches(chosen)
        return _sorted(meta, list(chosen), name, descending)

    if by_id is not None and not others and hidden is None:
        found: Sequence[Row] = by_id
    elif not is_stored and not others and _codec_at(meta, name) is None:
        found = rows_of(store, meta, parents, {})
    elif not is_stored or computed:  # depends on other resources
        found = compute()
    else:
        texts = tuple((each.wire, each.text) for each in others)
        found = store.result(meta, (parents, texts, hidden, name, descending), compute)
    for each in ranges:
        found = each.narrow(found)
    return found


def _chosen(rows: Iterable[Row], filters: list[_AnyFilter], hidden: str | None) -> Iterator[Row]:
    """The rows that match all filters, and whose field ``hidden`` is not set."""
    for row in rows:
        if hidden is not None and row.values[hidden]:
            continue
        if all(each.matches(row) for each in filters):
            yield row


class _Filter:
    """One filter and its value, parsed with the codec of the field that it compares."""

    def __init__(self, meta: ResourceMeta, parameter: Parameter, text: str) -> None:
        self.wire = parameter.wire
        self.text = text
        self.field = parameter.field
        self._path = parameter.field.split(".")
        #: results by raw text, which many rows share
        self._known: dict[str, bool] = {}
        self._codec = _codec_at(meta, parameter.field) or parameter.codec
        self._behaviour = behaviour_of(self._codec)
        read = partial(self._behaviour.parameter, self._codec)
        self._op = _OPERATIONS[parameter.op]
        self._value: Any = text
        try:
            if parameter.op in ("in", "not_in", "not"):
                self._value = [read(part) for part in text.split(",")]
            elif parameter.op not in ("like", "keyword"):
                self._value = read(text)
        except ValueError:
            # a value that the field cannot have, but the parameter can, matches no row
            _read(parameter, text)
            self._op = _nothing

    def matches(self, row: Row) -> bool:
        if self._op is _keyword:
            return _keyword(row.values, self._value)
        return self._matches(row.values, 0)

    def _matches(self, raw: Any, depth: int) -> bool:
        """Whether a part of a row matches; of a list of objects, whether one of them does."""
        for at in range(depth, len(self._path)):
            if is_list(raw):
                return any(self._matches(each, at) for each in raw)
            raw = raw.get(self._path[at]) if is_mapping(raw) else None
        if not isinstance(raw, str):
            return self._fits(raw)
        known = self._known.get(raw)
        if known is None:
            known = self._known[raw] = self._fits(raw)
        return known

    def _fits(self, raw: Any) -> bool:
        found = self._behaviour.comparable(self._codec, raw)
        return found is not None and bool(self._op(found, self._value))

    @property
    def values(self) -> list[Any] | None:
        """The values of which a row must have one; ``None`` if the filter compares otherwise."""
        return self._value if self._op is _in else None

    def is_range_of(self, key: str) -> bool:
        """Whether it limits numeric ids to a range or a list."""
        values = self._value if is_list(self._value) else [self._value]
        return self._path == [key] and self._op in _RANGES and all(type(n) is int for n in values)

    def narrow(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows in the range, of rows that are sorted by numeric id."""
        return _RANGES[self._op](rows, self._value)


class _ComputedFilter:
    """A filter with computed values."""

    def __init__(self, store: Store, rule: Computed, parameter: Parameter, text: str) -> None:
        self.wire = parameter.wire
        self.text = text
        self._store = store
        self._values_of = rule.values_of
        self._op = _OPERATIONS[rule.op]
        many = behaviour_of(parameter.codec).items(parameter.codec) is not None
        texts = text.split(",") if many else [text]
        self._wanted = [_read(parameter, each) for each in texts]

    def matches(self, row: Row) -> bool:
        found = [each for each in self._values_of(self._store, row) if each is not None]
        return any(self._op(each, wanted) for each in found for wanted in self._wanted)


_AnyFilter = _Filter | _ComputedFilter


def _read(parameter: Parameter, text: str) -> Any:
    """A value of a parameter.

    Raises:
        Problem: 400, it does not have the type of the parameter.
    """
    try:
        return behaviour_of(parameter.codec).parameter(parameter.codec, text)
    except ValueError:
        raise Problem(
            400,
            f"The parameter '{parameter.wire}' is invalid: {parameter.codec.python} is expected.",
            {"parameter": parameter.wire},
        ) from None


def _codec_at(meta: ResourceMeta, path: str) -> Codec | None:
    record: Any = meta.record
    codec: Codec | None = None
    for name in path.split("."):
        field = fields_by_wire(record).get(name) if record is not None else None
        if field is None:
            return None
        codec = behaviour_of(field.codec).compared_as(field.codec)
        inner = behaviour_of(codec).items(codec) or codec
        record = behaviour_of(inner).record(inner)
    return codec


def _like(found: Any, wanted: str) -> bool:
    return wanted.strip("%").lower() in str(found).lower()


def _prefix(found: Any, wanted: str) -> bool:
    return str(found).lower().startswith(wanted.lower())


def _keyword(values: Mapping[str, Any], wanted: str) -> bool:
    text = " ".join(str(values.get(name) or "") for name in KEYWORD_FIELDS).lower()
    return all(word in text for word in wanted.lower().split())


def _nothing(found: Any, wanted: Any) -> bool:
    return False


def _contains(found: Any, wanted: Any) -> bool:
    return wanted in _items(found)


def _in(found: Any, wanted: list[Any]) -> bool:
    return any(each in wanted for each in _items(found))


def _not_in(found: Any, wanted: list[Any]) -> bool:
    return not _in(found, wanted)


def _items(found: Any) -> list[Any]:
    """The values of a field: a list has several."""
    return found if is_list(found) else [found]


def _equals(found: Any, wanted: Any) -> bool:
    return bool(found == wanted)


_OPERATIONS: dict[str, Callable[[Any, Any], bool]] = {
    "equals": _equals,
    "min": operator.ge,
    "max": operator.le,
    "like": _like,
    "in": _in,
    "not": _not_in,
    "not_in": _not_in,
    "greater": operator.gt,
    "less": operator.lt,
    "contains": _contains,
    "keyword": _keyword,
    "prefix": _prefix,
}


def _listed(rows: Sequence[Row], numbers: Iterable[int]) -> list[Row]:
    """The rows with these ids."""
    found: list[Row] = []
    for number in sorted(set(numbers)):
        at = bisect_left(rows, number, key=number_of_row)
        found += rows[at : bisect_right(rows, number, lo=at, key=number_of_row)]
    return found


#: How operations on ids select from rows that are sorted by them.
_RANGES: dict[Callable[[Any, Any], bool], Callable[[Sequence[Row], Any], Sequence[Row]]] = {
    _equals: lambda rows, number: _listed(rows, [number]),
    _in: _listed,
    operator.ge: lambda rows, number: rows[bisect_left(rows, number, key=number_of_row) :],
    operator.gt: lambda rows, number: rows[bisect_right(rows, number, key=number_of_row) :],
    operator.le: lambda rows, number: rows[: bisect_right(rows, number, key=number_of_row)],
    operator.lt: lambda rows, number: rows[: bisect_left(rows, number, key=number_of_row)],
}


def _order(
    meta: ResourceMeta, parameters: Iterable[Parameter], query: Mapping[str, str]
) -> tuple[str, bool]:
    """The field by which a query sorts, or the list by default, and whether in descending order.

    Raises:
        Problem: 400, the list cannot be sorted by this field or direction.
    """
    name, descending = LIST_ORDER.get(meta.name, (meta.key, False))
    for parameter in parameters:
        text = query.get(parameter.wire)
        if parameter.group != "sort" or text is None:
            continue
        choices = behaviour_of(parameter.codec).choices(parameter.codec)
        if choices is not None and text not in choices and text != meta.key:
            raise Problem(400, f"Cannot sort by '{text}'.", {"parameter": parameter.wire})
        if parameter.wire != facts.DIRECTION_PARAMETER:
            name, _, direction = text.partition(":")
            descending = (direction or query.get(facts.DIRECTION_PARAMETER)) == "desc"
    return name, descending


def _sorted(meta: ResourceMeta, rows: list[Row], name: str, descending: bool) -> list[Row]:
    codec = _codec_at(meta, name)
    if codec is None:
        return rows
    return sorted(rows, key=lambda row: _rank(codec, row, name), reverse=descending)


def _rank(codec: Codec, row: Row, name: str) -> tuple[bool, Any, int]:
    """The sort key: rows without a value first, ties by id."""
    value = behaviour_of(codec).comparable(codec, row.values.get(name))
    key = int(row.key) if row.key.isdecimal() else 0
    if value is None or (not isinstance(value, (int, str, date)) and not hasattr(value, "real")):
        return False, None, key
    return True, value, key
