"""Arrow columns <-> JSON values, as files of text have them.

Decimals and dates are text in JSON, lists and maps are themselves, and a column of JSON text is
what the text says. :func:`array_of` is the inverse of :func:`plain`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import accumulate
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from bigcommerce_sdk.arrow.vectors import json_text


def is_json(field: pa.Field) -> bool:
    """Whether the text of a column is JSON."""
    about: dict[bytes, bytes] = field.metadata or {}
    return about.get(b"json") == b"true"


def plain(column: pa.Array, field: pa.Field) -> Any:
    """The values of a column as JSON values: decimals and dates as text."""
    kind = field.type
    for is_kind, convert in _CONVERSIONS:
        if is_kind(kind):
            return convert(column, kind)
    values = column.to_pylist()
    if is_json(field):
        return [None if value is None else json.loads(value) for value in values]
    return values


def _decimals(column: pa.Array, kind: pa.DataType) -> Any:
    """Decimals with all their digits, without zeros after the last one."""
    texts = column.cast(pa.string())
    if pc.any(pc.match_substring(texts, "E")).as_py():  # below 0.000001, and zero is 0E-10
        zero = pc.equal(column, pa.scalar(0, kind))
        texts = pc.if_else(zero, pa.scalar("0."), texts)
        if pc.any(pc.match_substring(texts, "E")).as_py():
            numbers = column.to_pylist()
            texts = pa.array([None if each is None else format(each, "f") for each in numbers])
    return pc.utf8_rtrim(pc.utf8_rtrim(texts, "0"), ".").to_pylist()


def _timestamps(column: pa.Array, kind: pa.DataType) -> Any:
    """Dates and times as ``2026-02-28T12:00:00Z``."""
    texts = column.cast(pa.timestamp("us")).cast(pa.string())
    texts = pc.replace_substring_regex(texts, r"\.0+$", "")
    texts = pc.replace_substring(texts, " ", "T")
    return pc.binary_join_element_wise(texts, "Z", "").to_pylist()


def _dates(column: pa.Array, kind: pa.DataType) -> Any:
    return column.cast(pa.string()).to_pylist()


def _structs(column: pa.Array, kind: pa.DataType) -> Any:
    names = [each.name for each in kind]
    # flatten() makes the fields of a null struct null, unlike field()
    inner = [plain(each, field) for each, field in zip(column.flatten(), kind, strict=True)]
    rows = [dict(zip(names, row, strict=True)) for row in zip(*inner, strict=True)]
    if not column.null_count:
        return rows
    is_valid = column.is_valid().to_pylist()
    return [row if valid else None for row, valid in zip(rows, is_valid, strict=True)]


def _parts(column: pa.Array, values: list[Any]) -> Any:
    """The values of each list of a column; ``values`` are those of all of its lists."""
    lengths = pc.list_value_length(column).to_pylist()
    found: list[Any] = []
    start = 0
    for length in lengths:
        found.append(None if length is None else values[start : start + length])
        start += length or 0
    return found


def _lists(column: pa.Array, kind: pa.DataType) -> Any:
    return _parts(column, plain(column.flatten(), kind.value_field))


def _maps(column: pa.Array, kind: pa.DataType) -> Any:
    field = kind.item_field
    found: list[Any] = []
    for pairs in column:
        if not pairs.is_valid:
            found.append(None)
            continue
        entries = pairs.values
        keys, items = entries.field(0).to_pylist(), plain(entries.field(1), field)
        found.append(dict(zip(keys, items, strict=True)))
    return found


#: Conversions by kind of type.
_CONVERSIONS: tuple[
    tuple[Callable[[pa.DataType], bool], Callable[[pa.Array, pa.DataType], Any]], ...
] = (
    (pa.types.is_decimal, _decimals),
    (pa.types.is_timestamp, _timestamps),
    (pa.types.is_date, _dates),
    (pa.types.is_struct, _structs),
    (pa.types.is_map, _maps),
    (pa.types.is_list, _lists),
)


def array_of(values: list[Any], field: pa.Field) -> pa.Array:
    """The column of JSON values.

    Raises:
        ValueError: a value is not of the type of the column.
    """
    kind = field.type
    if is_json(field):
        return pa.array([None if each is None else json_text(each) for each in values], kind)
    if pa.types.is_struct(kind):
        return _struct_of(values, kind)
    if pa.types.is_map(kind):
        return _map_of(values, kind)
    if pa.types.is_list(kind):
        flat = [item for value in values if value is not None for item in value]
        items = array_of(flat, kind.value_field)
        return pa.ListArray.from_arrays(_offsets(values), items).cast(kind)
    if any(is_kind(kind) for is_kind in _AS_TEXT):
        return pa.array(values, pa.string()).cast(kind)
    return pa.array(values, kind)


#: Types whose values are text in JSON.
_AS_TEXT = (pa.types.is_decimal, pa.types.is_timestamp, pa.types.is_date)


def _struct_of(values: list[Any], kind: pa.DataType) -> pa.Array:
    mask = [value is None for value in values]
    if all(mask):
        return pa.nulls(len(values), kind)
    rows: list[dict[str, Any]] = [{} if value is None else value for value in values]
    arrays = [array_of([row.get(each.name) for row in rows], each) for each in kind]
    # without a mask where nothing is null: all versions read it alike
    nulls = {"mask": pa.array(mask)} if any(mask) else {}
    return pa.StructArray.from_arrays(arrays, fields=[*kind], **nulls)


def _map_of(values: list[Any], kind: pa.DataType) -> pa.Array:
    flat = [pair for value in values if value is not None for pair in value.items()]
    keys = pa.array([key for key, _ in flat], kind.key_type)
    items = array_of([item for _, item in flat], kind.item_field)
    return pa.MapArray.from_arrays(_offsets(values), keys, items).cast(kind)


def _offsets(values: list[Any]) -> pa.Array:
    """Where each list or map begins among the elements of all; null where there is none."""
    ends = [*accumulate((0 if each is None else len(each) for each in values), initial=0)]
    begins = [None if v is None else start for start, v in zip(ends, values, strict=False)]
    return pa.array([*begins, ends[-1]], pa.int32())
