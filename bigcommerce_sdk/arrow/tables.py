"""A data frame that Excel and databases take as it is. It imports pandas."""

# the stubs of pandas leave out types
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false
from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import wraps
from typing import TYPE_CHECKING, Any

import pandas

from bigcommerce_sdk.json.writing import write_json

#: Characters that XML, and so Excel, does not have.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
#: Digits of the numbers of Excel and of floats. Longer numbers are text.
_FLOAT_DIGITS = 15


class RecordFrame(pandas.DataFrame):
    """A ``pandas.DataFrame`` whose dates, decimals and nested values Excel and databases take."""

    @property
    def _constructor(self) -> Callable[..., RecordFrame]:
        return RecordFrame

    if not TYPE_CHECKING:  # they have the signatures of pandas

        @wraps(pandas.DataFrame.to_excel)
        def to_excel(self, *args, **options):
            _with_cells(self, _for_excel).to_excel(*args, **options)

        @wraps(pandas.DataFrame.to_sql)
        def to_sql(self, name, con, *args, **options):
            convert = _for_sqlite if _is_sqlite(con) else _for_sql
            return _with_cells(self, convert).to_sql(name, con, *args, **options)


def _is_sqlite(connection: Any) -> bool:
    """Whether a connection, engine or URL leads to SQLite, which has no decimals."""
    if isinstance(connection, str):
        return connection.startswith("sqlite")
    dialect = getattr(getattr(connection, "dialect", None), "name", "")
    return isinstance(connection, sqlite3.Connection) or dialect == "sqlite"


def _with_cells(frame: pandas.DataFrame, convert: Callable[[Any], Any]) -> pandas.DataFrame:
    """A plain copy whose objects, texts and decimals are converted."""
    columns: list[Any] = []
    for position in range(frame.shape[1]):
        column: Any = frame.iloc[:, position]
        if isinstance(column.dtype, pandas.DatetimeTZDtype):
            if convert is _for_excel:
                column = column.dt.tz_convert("UTC").dt.tz_localize(None)
        elif not (pandas.api.types.is_numeric_dtype(column.dtype) and not _is_arrow(column.dtype)):
            values = [convert(value) for value in column.astype("object").tolist()]
            column = pandas.Series(values, index=column.index, dtype="object", name=column.name)
        columns.append(column)
    made = pandas.DataFrame(dict(enumerate(columns)), index=frame.index)
    made.columns = frame.columns
    return made


def _is_arrow(dtype: Any) -> bool:
    return isinstance(dtype, pandas.ArrowDtype)


def _for_sql(value: Any) -> Any:
    """A cell for a database."""
    if isinstance(value, (dict, list)):
        return write_json(value).decode()
    return None if _is_missing(value) else value


def _for_sqlite(value: Any) -> Any:
    """A cell for SQLite."""
    if isinstance(value, Decimal):
        return _as_float(value)
    return value.isoformat() if type(value) is date else _for_sql(value)


def _for_excel(value: Any) -> Any:
    """A cell for Excel."""
    if isinstance(value, Decimal):
        return _as_float(value)
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC).replace(tzinfo=None)
    found = _for_sql(value)
    return _ILLEGAL.sub("", found) if isinstance(found, str) else found


def _as_float(number: Decimal) -> float | str:
    """A number as a float, or as text if it has more digits."""
    is_short = len(number.normalize().as_tuple().digits) <= _FLOAT_DIGITS
    return float(number) if is_short else format(number, "f")


def _is_missing(value: Any) -> bool:
    return value is None or value is pandas.NA or value is pandas.NaT
