"""Records as a data frame of pandas, which comes with the extra ``dataframe``."""

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
from bigcommerce_sdk.records.base import BaseRecord

if TYPE_CHECKING:
    from pandas import DataFrame as _DataFrame

    from bigcommerce_sdk.records.fields import Field

#: The type of a column, by the Python type of its field. Each has room for "nothing". Other types,
#: of which Decimal is one, are kept as they are: nothing is rounded.
DTYPES: dict[str, Any] = {
    "int": "Int64",
    "bool": "boolean",
    "str": "string",
    "float": "Float64",
    "datetime": "datetime64[us, UTC]",
}


def to_dataframe(records: Iterable[BaseRecord]) -> _DataFrame:
    """A data frame with a row for each record and a column for each field that one of them holds,
    named as the attributes are, in the order of the schema.

    Values are typed: dates are of UTC, money is ``Decimal``, nested objects are dicts. A value
    that its field cannot read stands there as the store sent it, in a column without a type, as
    integers above 64 bits do. Fields that only lead to other records are left out.

    >>> to_dataframe(api.Orders.iterall(min_id=100)).groupby("status").total_inc_tax.sum()

    Args:
        records: a collection, a list, or anything else that gives records.

    Raises:
        ConfigurationException: when pandas is not installed.
        InvalidValueException: for what is no record.
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
    for record in records:
        if not isinstance(record, BaseRecord):
            raise InvalidValueException(f"to_dataframe takes records, not {type(record).__name__}.")
        fields |= record._fields
        rows.append(dict(_cells(record, odd)))
    held = {name for row in rows for name in row}
    known = [name for name in fields if name in held]
    unknown = dict.fromkeys(name for row in rows for name in row if name not in fields)
    frame = pandas.DataFrame(index=range(len(rows)))
    for name in [*known, *unknown]:
        column = pandas.Series([row.get(name) for row in rows], dtype="object")
        dtype = DTYPES.get(fields[name].codec.python) if name in fields else None
        if dtype is None or name in odd:  # pandas would read "now" as this moment, a list as text
            frame[name] = column
            continue
        try:
            frame[name] = column.astype(dtype)
        except (TypeError, ValueError, OverflowError):  # such as an integer above 64 bits
            frame[name] = column
    return frame


def _cells(record: BaseRecord, odd: set[str]) -> Iterator[tuple[str, Any]]:
    """The values of a record by attribute name.

    Adds to ``odd`` the names of fields that cannot be read.
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
