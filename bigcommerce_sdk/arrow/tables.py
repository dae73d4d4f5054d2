"""A data frame that Excel and databases accept. Imports pandas."""

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


def _with_floats(data: Any) -> Any:
    """A plain copy of a frame or column, with floats instead of decimals of Arrow."""
    if isinstance(data, pandas.Series):
        plain: Any = pandas.Series(data)
        return plain.astype("float64") if _is_arrow(plain.dtype) else plain
    frame: Any = pandas.DataFrame(data)
    names = [name for name in frame.columns if _is_arrow(frame[name].dtype)]
    return frame.astype(dict.fromkeys(names, "float64"))


def _ranked(column: pandas.Series[Any]) -> Any:
    """The order of the numbers of a column, by position. Ranks are exact, unlike floats."""
    found = pandas.Series(column).rank(method="dense") if _is_arrow(column.dtype) else column
    return pandas.Series(found.array, index=range(len(column))).astype("float64")


class RecordSeries(pandas.Series):
    """A column of :class:`RecordFrame`, whose decimals can be plotted and sorted."""

    if not TYPE_CHECKING:  # they have the signatures of pandas

        @property
        def _constructor(self):
            return RecordSeries

        @property
        def _constructor_expanddim(self):
            return RecordFrame

        @property
        def plot(self):
            return _with_floats(self).plot

        @wraps(pandas.Series.describe)
        def describe(self, *args, **options):
            return _with_floats(self).describe(*args, **options)

        @wraps(pandas.Series.nlargest)
        def nlargest(self, n=5, keep="first"):
            if not _is_arrow(self.dtype):
                return super().nlargest(n, keep)
            return self.iloc[_ranked(self).nlargest(n, keep).index]

        @wraps(pandas.Series.nsmallest)
        def nsmallest(self, n=5, keep="first"):
            if not _is_arrow(self.dtype):
                return super().nsmallest(n, keep)
            return self.iloc[_ranked(self).nsmallest(n, keep).index]


class RecordFrame(pandas.DataFrame):
    """A ``pandas.DataFrame`` whose values Excel and databases take, and plots.

    Pandas itself refuses some of them: dates with a zone in Excel, nested values in a database, and
    the largest of a column of Arrow's decimals.
    """

    if not TYPE_CHECKING:  # they have the signatures of pandas

        @property
        def _constructor(self):
            return RecordFrame

        @property
        def _constructor_sliced(self):
            return RecordSeries

        @property
        def plot(self):
            return _with_floats(self).plot

        @wraps(pandas.DataFrame.describe)
        def describe(self, *args, **options):
            return _with_floats(self).describe(*args, **options)

        @wraps(pandas.DataFrame.nlargest)
        def nlargest(self, n, columns, keep="first"):
            return self.iloc[_ranks(self, columns).nlargest(n, columns, keep).index]

        @wraps(pandas.DataFrame.nsmallest)
        def nsmallest(self, n, columns, keep="first"):
            return self.iloc[_ranks(self, columns).nsmallest(n, columns, keep).index]

        @wraps(pandas.DataFrame.to_excel)
        def to_excel(self, *args, **options):
            _with_cells(self, _for_excel).to_excel(*args, **options)

        @wraps(pandas.DataFrame.to_sql)
        def to_sql(self, name, con, *args, **options):
            convert = _for_sqlite if _is_sqlite(con) else _for_sql
            return _with_cells(self, convert).to_sql(name, con, *args, **options)


def _ranks(frame: pandas.DataFrame, columns: Any) -> Any:
    """The columns to sort by, with ranks instead of decimals of Arrow, by position."""
    names = [columns] if isinstance(columns, str) else list(columns)
    plain = pandas.DataFrame(frame)[names].reset_index(drop=True)
    ranks = {name: _ranked(plain[name]) for name in names if _is_arrow(plain[name].dtype)}
    return plain.assign(**ranks)


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


def _for_sqlite(value: Any) -> Any:  # pyright: ignore[reportUnusedFunction] - used above
    """A cell for SQLite."""
    if isinstance(value, Decimal):
        return _as_float(value)
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return str(value)
    if isinstance(value, datetime) and not _is_missing(value):
        return value.isoformat(" ")
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
