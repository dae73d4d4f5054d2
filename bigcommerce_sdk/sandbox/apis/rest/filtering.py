"""Filters and sorting of lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.codecs import Codec
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_mapping
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.quirks import ARCHIVED_BY, KEYWORD_FIELDS, LIST_ORDER
from bigcommerce_sdk.sandbox.rows.store import Row
from bigcommerce_sdk.sandbox.values import behaviour_of


def choose(
    meta: ResourceMeta, parameters: Iterable[Parameter], query: Mapping[str, str], rows: list[Row]
) -> list[Row]:
    """The rows that match every filter of the query.

    Raises:
        Problem: 400, a value does not have the type of its filter.
    """
    archived = ARCHIVED_BY.get(meta.name)
    if archived is not None and archived not in query:
        rows = [row for row in rows if not row.values[archived]]
    for parameter in parameters:
        if parameter.wire in query and parameter.op != "none":
            condition = _Filter(meta, parameter, query[parameter.wire])
            rows = [row for row in rows if condition.matches(row)]
    return rows


class _Filter:
    """One filter and its value, parsed with the codec of the field that it compares."""

    def __init__(self, meta: ResourceMeta, parameter: Parameter, text: str) -> None:
        self._path = parameter.field.split(".")
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
            self._check_type(parameter, text)
            self._op = _nothing

    @staticmethod
    def _check_type(parameter: Parameter, text: str) -> None:
        """Check a value that the field cannot have against the type of the parameter.

        A valid one matches no row.

        Raises:
            Problem: 400, it does not have the type of the parameter.
        """
        try:
            behaviour_of(parameter.codec).parameter(parameter.codec, text)
        except ValueError:
            raise Problem(
                400,
                f"The parameter '{parameter.wire}' is invalid: "
                f"{parameter.codec.python} is expected.",
                {"parameter": parameter.wire},
            ) from None

    def matches(self, row: Row) -> bool:
        if self._op is _keyword:
            return _keyword(row.values, self._value)
        raw: Any = row.values
        for name in self._path:
            raw = raw.get(name) if is_mapping(raw) else None
        found = self._behaviour.comparable(self._codec, raw)
        return found is not None and self._op(found, self._value)


def _codec_at(meta: ResourceMeta, path: str) -> Codec | None:
    record: Any = meta.record
    codec: Codec | None = None
    for name in path.split("."):
        field = fields_by_wire(record).get(name) if record is not None else None
        if field is None:
            return None
        codec = behaviour_of(field.codec).compared_as(field.codec)
        record = behaviour_of(codec).record(codec)
    return codec


def _like(found: Any, wanted: str) -> bool:
    return wanted.strip("%").lower() in str(found).lower()


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


_OPERATIONS: dict[str, Callable[[Any, Any], bool]] = {
    "equals": lambda found, wanted: found == wanted,
    "min": lambda found, wanted: found >= wanted,
    "max": lambda found, wanted: found <= wanted,
    "like": _like,
    "in": _in,
    "not": _not_in,
    "not_in": _not_in,
    "greater": lambda found, wanted: found > wanted,
    "less": lambda found, wanted: found < wanted,
    "contains": _contains,
    "keyword": _keyword,
}


def sort(
    meta: ResourceMeta, parameters: Iterable[Parameter], query: Mapping[str, str], rows: list[Row]
) -> list[Row]:
    """Sort rows by the ``sort`` parameter, or in the default order of the list.

    Raises:
        Problem: 400, the list cannot be sorted by this field or direction.
    """
    name, descending = LIST_ORDER.get(meta.name, (meta.key, False))
    for parameter in parameters:
        text = query.get(parameter.wire)
        if parameter.group != "sort" or text is None:
            continue
        choices = behaviour_of(parameter.codec).choices(parameter.codec)
        if choices is not None and text not in choices:
            raise Problem(400, f"Cannot sort by '{text}'.", {"parameter": parameter.wire})
        if parameter.wire != facts.DIRECTION_PARAMETER:
            name, _, direction = text.partition(":")
            descending = (direction or query.get(facts.DIRECTION_PARAMETER)) == "desc"
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
