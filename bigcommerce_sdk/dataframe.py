"""Records as a pandas data frame; needs the extra ``dataframe``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import (
    ConfigurationException,
    FieldNotReturnedException,
    FieldValueException,
    InvalidValueException,
)
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.json.writing import type_of
from bigcommerce_sdk.records.base import BaseRecord

if TYPE_CHECKING:
    from pandas import DataFrame as _DataFrame

    from bigcommerce_sdk.records.fields import Field

#: Nullable column type by the Python type of the field. Values of other types, such as Decimal, are
#: kept as objects, so that nothing is rounded.
DTYPES: dict[str, Any] = {
    "int": "Int64",
    "bool": "boolean",
    "str": "string",
    "float": "Float64",
    "datetime": "datetime64[us, UTC]",
}


def to_dataframe(records: Iterable[BaseRecord]) -> _DataFrame:
    """A data frame with a row per record and a column per field.

    Columns are named like the attributes, in the order of the schema; fields that no record holds
    are left out, and so are links to other records. Dates are in UTC, money is ``Decimal``, nested
    objects are dicts. A column has the type ``object`` if it holds a value that its field cannot
    read, which is kept raw, or an integer above 64 bits.

    >>> to_dataframe(api.Orders.iterall(min_id=100)).groupby("status").total_inc_tax.sum()

    Args:
        records: an iterable of records, such as a collection or a list.

    Raises:
        ConfigurationException: when pandas is not installed.
        InvalidValueException: when an item is not a record.
    """
    try:
        import pandas
    except ImportError:
        raise ConfigurationException(
            "A data frame needs pandas: pip install 'bigcommerce_sdk[dataframe]'"
        ) from None
    rows: list[dict[str, Any]] = []
    odd: set[str] = set()
    fields: dict[str, Field] = {}
    if not isinstance(records, Iterable):
        raise InvalidValueException(
            f"to_dataframe takes an iterable of records, got {type_of(records)}."
        )
    for record in records:
        if not isinstance(record, BaseRecord):
            raise InvalidValueException(f"to_dataframe takes records only, got {type_of(record)}.")
        fields |= record._fields
        rows.append(dict(_cells(record, odd)))
    held = {name for row in rows for name in row}
    known = [name for name in fields if name in held]
    unknown = dict.fromkeys(name for row in rows for name in row if name not in fields)
    frame = pandas.DataFrame(index=range(len(rows)))
    for name in [*known, *unknown]:
        column = pandas.Series([row.get(name) for row in rows], dtype="object")
        dtype = DTYPES.get(fields[name].codec.python) if name in fields else None
        if dtype is None or name in odd:  # pandas reads "now" as the current time, a list as text
            frame[name] = column
            continue
        try:
            frame[name] = column.astype(dtype)
        except (TypeError, ValueError, OverflowError):  # such as an integer above 64 bits
            frame[name] = column
    return frame


def _cells(record: BaseRecord, odd: set[str]) -> Iterator[tuple[str, Any]]:
    """The values of a record by attribute name.

    Adds the names of fields whose value cannot be read to ``odd``.
    """
    by_wire = {field.wire: field for field in record._fields.values()}
    links = {link.wire for link in record._links.values()}
    for wire in record:
        field = by_wire.get(wire)
        if field is None:
            if wire not in links:
                yield wire, record[wire]
            continue
        try:
            value = getattr(record, field.name)
        except (FieldValueException, FieldNotReturnedException):
            value = record[wire]
            odd.add(field.name)
        yield field.name, _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, BaseRecord):
        return value.to_dict()
    return [_plain(each) for each in value] if is_list(value) else value
