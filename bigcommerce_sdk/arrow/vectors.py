"""Columns of one type: JSON values of responses as an Arrow array.

Each vector converts a whole column at once where all values have the usual JSON type. Otherwise the
codec of the field decides on each value, so a cell always equals the typed value of the field, or
is null with an entry in the error report.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from decimal import Context, Decimal, Inexact, InvalidOperation
from itertools import accumulate
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from bigcommerce_sdk.codecs import (
    Array,
    Boolean,
    Codec,
    Csv,
    Date,
    DateTime,
    Decimal_,
    Enum,
    Integer,
    Lenient,
    MapOf,
    Nested,
    String,
    StringOrInteger,
)
from bigcommerce_sdk.codecs.base import described
from bigcommerce_sdk.codecs.scalars import AnyValue
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field

#: Takes the index of a value, the path inside it, the value, and why it cannot be read.
Report = Callable[[int, str, Any, str], None]

#: What a report takes.
Error = tuple[int, str, Any, str]

#: Precision and scale of decimal columns.
DIGITS, PLACES = 38, 10
DECIMAL = pa.decimal128(DIGITS, PLACES)
TIMESTAMP = pa.timestamp("us", "UTC")

_NONE = type(None)
#: Metadata of columns whose text is JSON.
JSON = {"json": "true"}
_FAILURES = (ValueError, OverflowError, TypeError, pa.ArrowException)


class Vector:
    """A column of one type; this base class converts value by value.

    Args:
        decode: the typed value of a JSON value that is not null; raises ``ValueError``.

    Attributes:
        arrow_type: the Arrow type.
        is_json: whether its text is JSON.
    """

    arrow_type: pa.DataType = pa.string()
    is_json = False

    def __init__(self, decode: Callable[[Any], Any]) -> None:
        self._decode = decode

    def array(self, values: list[Any], report: Report) -> pa.Array:
        """The array of a list of JSON values; ``None`` is null.

        Unreadable values are null, and reported.
        """
        try:
            found = self._quick(values, set(map(type, values)))
        except _FAILURES:
            found = None
        if found is not None:
            return found
        return pa.array([self._cell(*each, report) for each in enumerate(values)], self.arrow_type)

    def _quick(self, values: list[Any], kinds: set[type]) -> pa.Array | None:
        """The array, if pyarrow can convert the column as the codec does; else ``None``."""
        return None

    def _cell(self, index: int, value: Any, report: Report) -> Any:
        """The typed value of one JSON value; ``None`` if it is unreadable, which is reported."""
        if value is None:
            return None
        try:
            found = self._decode(value)
            return None if found is None else self._fitting(found)
        except (ValueError, RecursionError) as error:
            report(index, "", value, str(error) or "not a value of this type")
            return None

    def _fitting(self, value: Any) -> Any:
        """A typed value that is not ``None``, as pyarrow takes it.

        Raises:
            ValueError: when the column cannot hold it.
        """
        return value


class Integers(Vector):
    """Whole numbers of 64 bits."""

    arrow_type: pa.DataType = pa.int64()

    def _quick(self, values: list[Any], kinds: set[type]) -> pa.Array | None:
        return pa.array(values, self.arrow_type) if kinds <= {int, _NONE} else None

    def _fitting(self, value: int) -> int:
        if -(2**63) <= value < 2**63:
            return value
        raise ValueError("beyond the 64 bits of the column")


class Booleans(Vector):
    """Booleans."""

    arrow_type: pa.DataType = pa.bool_()

    def _quick(self, values: list[Any], kinds: set[type]) -> pa.Array | None:
        return pa.array(values, self.arrow_type) if kinds <= {bool, _NONE} else None


def _checked(text: str) -> str:
    """Text that UTF-8 can express."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("text with a lone surrogate, which is not valid Unicode") from None
    return text


class Texts(Vector):
    """Text."""

    def _quick(self, values: list[Any], kinds: set[type]) -> pa.Array | None:
        return pa.array(values, self.arrow_type) if kinds <= {str, _NONE} else None

    def _fitting(self, value: Any) -> str:
        return _checked(str(value))


#: Numbers that decimal columns hold and that a cast reads as the codec does.
_PLAIN_NUMBER = r"^-?[0-9]{1,28}(\.[0-9]{1,10})?$"
#: The same, of a float, which can have been rounded above 2**53.
_PLAIN_FLOAT = r"^-?[0-9]{1,15}(\.[0-9]{1,10})?$"
_PLACE = Decimal(1).scaleb(-PLACES)
_quantize = Context(prec=DIGITS, traps=[Inexact, InvalidOperation]).quantize


class Decimals(Vector):
    """Exact decimals, from text or JSON numbers."""

    arrow_type: pa.DataType = DECIMAL

    def _quick(self, values: list[Any], kinds: set[type]) -> pa.Array | None:
        if not kinds <= {str, int, float, _NONE}:
            return None
        pattern = _PLAIN_FLOAT if float in kinds else _PLAIN_NUMBER
        if not kinds <= {str, _NONE}:
            values = [None if value is None else str(value) for value in values]
        texts = pa.array([value or None for value in values], pa.string())
        if pc.all(pc.match_substring_regex(texts, pattern)).as_py() is False:
            return None
        return texts.cast(DECIMAL)

    def _fitting(self, value: Decimal) -> Decimal:
        try:
            return _quantize(value, _PLACE)
        except (Inexact, InvalidOperation):
            raise ValueError(
                f"a number of more than {DIGITS - PLACES} digits before the point or {PLACES} "
                "after it"
            ) from None


_MONTHS = pa.array(
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
)
_NUMBERS = pa.array([f"{number:02}" for number in range(1, 13)])
_RFC2822 = (
    r"^[A-Z][a-z]{2}, (?P<day>[0-9]{2}) (?P<month>[A-Z][a-z]{2}) (?P<year>[1-9][0-9]{3}) "
    r"(?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2}) \+0000$"
)
_ISO8601 = (
    r"^(?P<date>[1-9][0-9]{3}-[0-9]{2}-[0-9]{2})[T ]"
    r"(?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?)(?:Z|\+00:?00)?$"
)


class Timestamps(Vector):
    """Dates and times in UTC."""

    arrow_type: pa.DataType = TIMESTAMP

    def _quick(self, values: list[Any], kinds: set[type]) -> pa.Array | None:
        if not kinds <= {str, _NONE}:
            return None
        texts = pa.array([value or None for value in values], pa.string())
        if texts.null_count == len(texts):
            return pa.nulls(len(texts), self.arrow_type)
        iso = _from_rfc2822(texts)
        if iso is None:
            iso = _from_iso8601(texts)
        return None if iso is None else iso.cast(pa.timestamp("us")).cast(self.arrow_type)


def _parts(texts: pa.Array, pattern: str) -> Any:
    """The groups of a pattern by name; ``None`` unless all texts match it."""
    found = pc.extract_regex(texts, pattern)
    return found if found.null_count == texts.null_count else None


def _from_rfc2822(texts: pa.Array) -> Any:
    found = _parts(texts, _RFC2822)
    if found is None:
        return None
    month = _NUMBERS.take(pc.index_in(pc.struct_field(found, "month"), _MONTHS))
    day, year = pc.struct_field(found, "day"), pc.struct_field(found, "year")
    date = pc.binary_join_element_wise(year, month, day, "-")
    if date.null_count != texts.null_count:  # no month
        return None
    return pc.binary_join_element_wise(date, pc.struct_field(found, "time"), " ")


def _from_iso8601(texts: pa.Array) -> Any:
    found = _parts(texts, _ISO8601)
    if found is None:
        return None
    date, time = pc.struct_field(found, "date"), pc.struct_field(found, "time")
    return pc.binary_join_element_wise(date, time, " ")


class Dates(Vector):
    """Dates without a time."""

    arrow_type: pa.DataType = pa.date32()


class JsonTexts(Vector):
    """Values without an Arrow type, as JSON text."""

    is_json = True

    def array(self, values: list[Any], report: Report) -> pa.Array:
        if set(map(type, values)) <= {_NONE}:
            return pa.nulls(len(values), self.arrow_type)
        return super().array(values, report)

    def _cell(self, index: int, value: Any, report: Report) -> Any:
        if value is None:
            return None
        try:
            return None if self._decode(value) is None else json_text(value)
        except (ValueError, RecursionError) as error:
            report(index, "", value, str(error) or "not a value of this type")
            return None


def json_text(value: Any) -> str:
    """The JSON text of a raw value.

    Raises:
        ValueError: when it has NaN, infinity, lone surrogates, or nests too deeply.
    """
    try:
        return _checked(json.dumps(value, ensure_ascii=False, allow_nan=False))
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except TypeError as error:
        raise ValueError(f"no JSON value: {error}") from None


class Structs(Vector):
    """Nested records: a column for each of their fields.

    Args:
        decode: see :class:`Vector`.
        children: the columns, by name.
        wires: the JSON names, in the same order.
    """

    def __init__(
        self, decode: Callable[[Any], Any], children: dict[str, Vector], wires: list[str]
    ) -> None:
        super().__init__(decode)
        self._children = [*zip(children, wires, children.values(), strict=True)]
        self.arrow_type: pa.DataType = pa.struct(
            [field_of(name, each) for name, each in children.items()]
        )

    def array(self, values: list[Any], report: Report) -> pa.Array:
        if not set(map(type, values)) <= {dict, _NONE}:
            values = [self._cell(*each, report) for each in enumerate(values)]
        mask = [value is None for value in values]
        if all(mask):
            return pa.nulls(len(values), self.arrow_type)
        rows: list[dict[str, Any]] = [value or {} for value in values]
        arrays = [
            vector.array([row.get(wire) for row in rows], _within(f".{name}", report))
            for name, wire, vector in self._children
        ]
        # without a mask where nothing is null: all versions read it alike
        nulls = {"mask": pa.array(mask)} if any(mask) else {}
        return pa.StructArray.from_arrays(arrays, fields=[*self.arrow_type], **nulls)

    def _cell(self, index: int, value: Any, report: Report) -> Any:
        found = super()._cell(index, value, report)
        return None if found is None else value


def _collecting(found: list[Error]) -> Report:
    """A report that appends its errors to a list."""

    def collect(index: int, path: str, value: Any, reason: str) -> None:
        found.append((index, path, value, reason))

    return collect


def _within(place: str, report: Report) -> Report:
    """A report of values inside another one."""

    def inner(index: int, path: str, value: Any, reason: str) -> None:
        report(index, f"{place}{path}", value, reason)

    return inner


class Lists(Vector):
    """Lists of values of one type. A list with an unreadable element is unreadable, as in records.

    Args:
        codec: the codec of the lists.
        decode: see :class:`Vector`.
        items: the column of the elements.
    """

    def __init__(self, codec: Array, decode: Callable[[Any], Any], items: Vector) -> None:
        super().__init__(decode)
        self._items = items
        self._is_csv = isinstance(codec, Csv)
        self.arrow_type: pa.DataType = pa.list_(pa.field("item", items.arrow_type))

    def array(self, values: list[Any], report: Report) -> pa.Array:
        if self._is_csv or not set(map(type, values)) <= {list, _NONE}:
            values = [self._cell(*each, report) for each in enumerate(values)]
        if all(value is None for value in values):
            return pa.nulls(len(values), self.arrow_type)
        flat = [item for value in values if value is not None for item in value]
        found: list[Error] = []
        items = self._items.array(flat, _collecting(found))
        ends = [*accumulate(0 if value is None else len(value) for value in values)]
        kept = _without_failures(values, ends, found, report)
        if kept is not values:
            return self.array(kept, report)
        starts = [0, *ends]
        offsets: list[int | None] = [
            None if value is None else start for start, value in zip(starts, values, strict=False)
        ]
        return pa.ListArray.from_arrays(pa.array([*offsets, starts[-1]], pa.int32()), items)

    def _cell(self, index: int, value: Any, report: Report) -> Any:
        found = super()._cell(index, value, report)
        if found is None or self._is_csv:
            return found
        if value == "":
            return []
        return list(value.values()) if is_object(value) else value


class Maps(Vector):
    """Objects with any keys, whose values have one type."""

    def __init__(self, decode: Callable[[Any], Any], items: Vector) -> None:
        super().__init__(decode)
        self._items = items
        self.arrow_type: pa.DataType = pa.map_(pa.string(), items.arrow_type)

    def array(self, values: list[Any], report: Report) -> pa.Array:
        values = [self._cell(*each, report) for each in enumerate(values)]
        if all(value is None for value in values):
            return pa.nulls(len(values), self.arrow_type)
        flat = [item for value in values if value is not None for item in value.values()]
        found: list[Error] = []
        items = self._items.array(flat, _collecting(found))
        ends = [*accumulate(0 if value is None else len(value) for value in values)]
        kept = _without_failures(values, ends, found, report)
        if kept is not values:
            return self.array(kept, report)
        keys = pa.array(
            [key for value in values if value is not None for key in value], pa.string()
        )
        starts = [0, *ends]
        offsets: list[int | None] = [
            None if value is None else start for start, value in zip(starts, values, strict=False)
        ]
        made = pa.MapArray.from_arrays(pa.array([*offsets, starts[-1]], pa.int32()), keys, items)
        return made.cast(self.arrow_type) if made.type != self.arrow_type else made

    def _cell(self, index: int, value: Any, report: Report) -> Any:
        found = super()._cell(index, value, report)
        return None if found is None else value

    def _fitting(self, value: dict[str, Any]) -> dict[str, Any]:
        for key in value:
            _checked(key)
        return value


def _without_failures(
    values: list[Any],
    ends: Sequence[int],
    found: Iterable[Error],
    report: Report,
) -> list[Any]:
    """The lists without those that have an unreadable element, which are reported.

    Unreadable fields of elements are reported only if no element is unreadable.

    Args:
        values: the lists.
        ends: for each of them, the number of elements up to its end.
        found: the errors of the elements.
        report: takes the errors of the lists.
    """
    inside: list[Error] = []
    failed: dict[int, str] = {}
    for place, path, value, reason in found:
        index = bisect_right(ends, place)
        number = place - (ends[index - 1] if index else 0)
        if path.startswith("."):
            inside.append((index, f"[{number}]{path}", value, reason))
        else:
            failed.setdefault(index, f"a list or object with {described(value)}, which is {reason}")
    if failed:
        for index, reason in failed.items():
            report(index, "", values[index], reason)
        return [None if index in failed else value for index, value in enumerate(values)]
    for error in inside:
        report(*error)
    return values


def field_of(name: str, vector: Vector, metadata: dict[str, str] | None = None) -> pa.Field:
    """The Arrow field of a column. It may be null: stores leave out fields, and some are odd."""
    about = {**(metadata or {}), **(JSON if vector.is_json else {})}
    return pa.field(name, vector.arrow_type, metadata=about or None)


# -- codecs ----------------------------------------------------------------------------------------

#: Vectors of scalar codecs. A subclass comes before its base.
_SCALARS: tuple[tuple[type[Codec], type[Vector]], ...] = (
    (Integer, Integers),
    (Boolean, Booleans),
    (String, Texts),
    (StringOrInteger, Texts),
    (Decimal_, Decimals),
    (DateTime, Timestamps),
    (Date, Dates),
)


def columns_of(
    record: type[BaseRecord], nested: str, above: tuple[type[BaseRecord], ...] = ()
) -> dict[str, tuple[Field, Vector]]:
    """The fields of a record class that responses have, each with its column, by name.

    Args:
        record: the record class.
        nested: ``"struct"``, or ``"json"`` for nested records as JSON text.
        above: the classes around it; those that contain themselves are JSON text.
    """
    return {
        name: (field, vector_of(field.codec, nested, (*above, record), field))
        for name, field in record._fields.items()
        if field.is_returned
    }


def vector_of(
    codec: Codec,
    nested: str = "struct",
    above: tuple[type[BaseRecord], ...] = (),
    field: Field | None = None,
) -> Vector:
    """The column for the values of a codec.

    Args:
        codec: the codec.
        nested: see :func:`columns_of`.
        above: see :func:`columns_of`.
        field: the field with this codec, which may have a substitute for null.
    """
    decode = codec.decode if field is None else _decoder(field)
    while isinstance(codec, (Lenient, Enum)):  # values of another type than the guess are reported
        codec = codec.guess if isinstance(codec, Lenient) else codec.base
        decode = codec.decode if field is None else _decoder(field, codec)
    for kind, vector in _SCALARS:
        if isinstance(codec, kind):
            return vector(decode)
    if isinstance(codec, (Array, MapOf)):
        items = vector_of(codec.items, nested, above)
        if not items.is_json and isinstance(codec, MapOf):
            return Maps(decode, items)
        if not items.is_json and isinstance(codec, Array):
            return Lists(codec, decode, items)
    elif isinstance(codec, Nested) and nested == "struct":
        record = codec.record
        inner = {} if record in above else columns_of(record, nested, above)
        if inner:
            wires = [each.wire for each, _ in inner.values()]
            return Structs(decode, {name: each for name, (_, each) in inner.items()}, wires)
    return JsonTexts(_unchecked if isinstance(codec, AnyValue) else decode)


def _unchecked(value: Any) -> Any:
    return value


def _decoder(field: Field, codec: Codec | None = None) -> Callable[[Any], Any]:
    """The function that decodes values of a field, with its substitute for null."""
    decode, none_as = (codec or field.codec).decode, field.none_as
    if none_as is None:
        return decode

    def decoded(value: Any) -> Any:
        try:
            return decode(value)
        except ValueError:
            if value == none_as:
                return None
            raise

    return decoded
