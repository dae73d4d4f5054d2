"""Records as a pandas data frame; needs the extra ``dataframe``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, get_args

from bigcommerce_sdk.arrow.extras import require
from bigcommerce_sdk.arrow.settings import Decimals
from bigcommerce_sdk.exception import (
    FieldNotReturnedException,
    FieldValueException,
    InvalidValueException,
)
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.records.base import BaseRecord

if TYPE_CHECKING:
    from pandas import DataFrame as _DataFrame

    from bigcommerce_sdk.records.fields import Field

#: Nullable column type by the Python type of the field. Values of other types are kept as objects.
DTYPES: dict[str, Any] = {
    "int": "Int64",
    "bool": "boolean",
    "str": "string",
    "float": "Float64",
    "datetime": "datetime64[us, UTC]",
}


def to_dataframe(records: Iterable[BaseRecord], *, decimals: Decimals = "exact") -> _DataFrame:
    """A data frame with a row per record and a column per field.

    Columns are named like the attributes, in the order of the schema; fields that no record holds
    are left out, and so are links to other records. Dates are in UTC, money is ``Decimal``, nested
    objects are dicts. A column has the type ``object`` if it holds a value that its field cannot
    read, which is kept raw, or a number that is too large for the type of the column.

    >>> to_dataframe(api.Orders.iterall(min_id=100)).groupby("status").total_inc_tax.sum()

    Its ids can be passed to calls: ``api.Orders.get(frame.id[0])``. ``frame.to_excel`` writes dates
    without their zone and nested objects as JSON text, ``frame.to_sql`` nested objects as JSON
    text. Where SQLite and Excel have no decimals, they get floats.

    Args:
        records: an iterable of records, such as a collection or a list.
        decimals: the type of money and measures: ``"exact"`` is ``Decimal``, ``"arrow"`` a decimal
            column of Arrow, which needs pyarrow, and ``"float"`` a column of floats. ``"arrow"``
            and ``"float"`` can be plotted and have quantiles.

    Raises:
        ConfigurationException: when pandas, or pyarrow for ``"arrow"``, is not installed.
        InvalidValueException: when an item is not a record, or ``decimals`` is another text.
    """
    check(decimals)
    return _frame(records, {}, decimals)


def frame_of(
    records: Iterable[BaseRecord], record: type[BaseRecord], decimals: Decimals
) -> _DataFrame:
    """A data frame like :func:`to_dataframe`, with all fields that responses can have.

    Args:
        records: the records.
        record: their class.
        decimals: see :func:`to_dataframe`.
    """
    check(decimals)
    fields = {name: field for name, field in record._fields.items() if field.is_returned}
    return _frame(records, fields, decimals)


def check(decimals: Decimals) -> None:
    """Check an argument, and that the libraries it needs are installed."""
    if decimals not in get_args(Decimals):
        raise InvalidValueException(
            f"decimals must be {', '.join(map(repr, get_args(Decimals)))}, got {shown(decimals)}."
        )
    require("pandas", "A data frame", "dataframe")
    if decimals == "arrow":
        require("pyarrow", "A data frame with decimals='arrow'", "arrow")


def _frame(
    records: Iterable[BaseRecord], always: dict[str, Field], decimals: Decimals
) -> _DataFrame:
    """A data frame with these fields, and those that the records hold."""
    import pandas

    from bigcommerce_sdk.arrow.tables import RecordFrame

    rows: list[dict[str, Any]] = []
    odd: set[str] = set()
    fields: dict[str, Field] = dict(always)
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
    known = [name for name in fields if name in held or name in always]
    unknown = dict.fromkeys(name for row in rows for name in row if name not in fields)
    columns: dict[str, Any] = {}
    for name in [*known, *unknown]:
        column = pandas.Series([row.get(name) for row in rows], dtype="object")
        dtype = _dtype(fields[name].codec.python, decimals) if name in fields else None
        if dtype is None or name in odd:  # pandas reads "now" as the current time, a list as text
            columns[name] = column
            continue
        try:
            columns[name] = _converted(column, dtype)
        except (TypeError, ValueError, OverflowError):  # such as an integer above 64 bits
            columns[name] = column
    return RecordFrame(columns, index=range(len(rows)))


def _dtype(python: str, decimals: Decimals) -> Any:
    """The column type of a field; ``None`` for objects."""
    if python != "Decimal" or decimals == "exact":
        return DTYPES.get(python)
    if decimals == "float":
        return "float64"
    import pandas

    from bigcommerce_sdk.arrow.vectors import DECIMAL

    return pandas.ArrowDtype(DECIMAL)


def _converted(column: Any, dtype: Any) -> Any:
    """A column with this type.

    Raises:
        TypeError, ValueError, OverflowError: when it cannot hold a value exactly.
    """
    if isinstance(dtype, str):
        return column.astype(dtype)
    import pandas
    import pyarrow

    array = pyarrow.array(column.tolist(), dtype.pyarrow_dtype)  # ArrowInvalid is a ValueError
    library: Any = pandas  # whose stubs do not know arrays of Arrow
    return library.Series(library.array(array, dtype=dtype), index=column.index)


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
