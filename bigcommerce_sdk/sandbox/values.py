"""Values as the API spells them in replies: decimals with four digits, dates in the field's own
format, and for each type a way to say "nothing"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bigcommerce_sdk.base_record import BaseRecord
from bigcommerce_sdk.codecs import (
    ISO8601,
    Array,
    Boolean,
    Codec,
    Csv,
    Date,
    DateTime,
    Decimal_,
    DecimalNumber,
    Enum,
    Integer,
    Lenient,
    Linked,
    Map,
    Nested,
    String,
    StringOrInteger,
    parse_datetime,
)
from bigcommerce_sdk.fields import Field
from bigcommerce_sdk.json_types import is_mapping, is_sequence
from bigcommerce_sdk.sandbox.catalogue import fields_by_wire
from bigcommerce_sdk.sandbox.tables import DECIMAL_PLACES, SENT_FIELDS_ONLY

DEFAULT_PLACES = 4
_NO_DATE: dict[str, Any] = {"unix": 0, "unix_text": "0"}


def spell(field: Field, value: Any) -> Any:
    """``value``, given on the wire or from Python, as a reply spells it.

    Raises:
        ValueError: when it is no value of the field's type.
    """
    if value is None:
        return nothing(field)
    codec = field.codec
    if isinstance(codec, Csv) and not isinstance(field.write, Csv):
        codec = field.write  # text is only another spelling that reading tolerates
    spelled = _spell(codec, value, DECIMAL_PLACES.get(field.wire, DEFAULT_PLACES))
    return field.none_as if spelled == {} and field.none_as is not None else spelled


def nothing(field: Field) -> Any:
    """How a reply says that the field has no value."""
    if field.none_as is not None:
        return field.none_as
    if field.nullable:
        return None
    return [] if isinstance(field.codec, Nested) else _empty(field.codec, DEFAULT_PLACES)


def initial(field: Field) -> Any:
    """What the store fills in when a new record leaves the field out."""
    if field.default is not None:
        return field.default
    if field.none_as is not None or field.nullable:
        return nothing(field)
    return _empty(field.codec, DECIMAL_PLACES.get(field.wire, DEFAULT_PLACES))


def complete(record: type[BaseRecord], given: Mapping[str, Any]) -> dict[str, Any]:
    """The wire dict of a record or nested record: what was given, and the rest filled in.

    Raises:
        ValueError: when a value is not of its field's type; names the field.
    """
    values: dict[str, Any] = {}
    for wire, field in fields_by_wire(record).items():
        if field.access == "write_only":
            continue
        try:
            values[wire] = spell(field, given[wire]) if wire in given else initial(field)
        except ValueError as error:
            raise ValueError(f"{record.__name__}.{wire}: {error}") from None
    return values


def _spell(codec: Codec, value: Any, places: int) -> Any:
    if value is None:
        return None
    if isinstance(codec, Lenient):
        try:
            return _spell(codec.guess, value, places)
        except ValueError:
            return value
    if isinstance(codec, Decimal_) and not isinstance(codec, DecimalNumber):
        number = codec.decode(str(value) if isinstance(value, Decimal) else value)
        return _empty(codec, places) if number is None else f"{number:.{places}f}"
    if isinstance(codec, DateTime):
        moment = value if isinstance(value, datetime) else codec.decode(value)
        return _empty(codec, places) if moment is None else codec.encode(moment)
    if isinstance(codec, Date):
        day = value if isinstance(value, date) else codec.decode(value)
        return "" if day is None else codec.encode(day)
    if isinstance(codec, Csv):
        return value if isinstance(value, str) else codec.encode(value)
    if isinstance(codec, Array):
        return [_spell(codec.items, item, places) for item in elements(value)]
    if isinstance(codec, Nested):
        return _spell_nested(codec, value)
    if isinstance(codec, Linked):
        return value
    if isinstance(codec, DecimalNumber):
        return codec.encode(0 if value == "" else value)
    decoded = codec.decode(value)
    return _empty(codec, places) if decoded is None else decoded


def elements(value: Any) -> list[Any]:
    """The elements of a list.

    Raises:
        ValueError: when it is none.
    """
    if not is_sequence(value):
        raise ValueError("not a list")
    return list(value)


def _spell_nested(codec: Nested, value: Any) -> Any:
    if is_mapping(value):
        unknown = {k: v for k, v in value.items() if k not in fields_by_wire(codec.record)}
        made = {**complete(codec.record, value), **unknown}
        if codec.record.__name__ in SENT_FIELDS_ONLY:
            return {name: made[name] for name in made if name in value}
        return made
    if value == [] or value == "":
        return []
    moment = value if isinstance(value, datetime) else parse_datetime(value)
    if moment is None or "date" not in codec.record._fields:
        raise ValueError("not an object")
    # Written as a moment, read as an object that holds one: the blog's dates.
    parts = {"date": ISO8601.encode(moment), "timezone_type": 1, "timezone": "+00:00"}
    return complete(codec.record, parts)


def _empty(codec: Codec, places: int) -> Any:
    if isinstance(codec, Lenient):
        return _empty(codec.guess, places)
    if isinstance(codec, Enum):
        return "" if "" in codec.values else codec.values[0]
    if isinstance(codec, Nested):
        return complete(codec.record, {})
    if isinstance(codec, DateTime):
        return _NO_DATE.get(codec.wire, "")
    if isinstance(codec, Decimal_):
        return 0 if isinstance(codec, DecimalNumber) else f"{0:.{places}f}"
    empties: tuple[tuple[tuple[type[Codec], ...], Any], ...] = (
        ((Integer,), 0),
        ((Boolean,), False),
        ((String, StringOrInteger, Date, Csv), ""),
    )
    for kinds, value in empties:
        if isinstance(codec, kinds):
            return value
    if isinstance(codec, Array):
        return []
    return {} if isinstance(codec, Map) else None
