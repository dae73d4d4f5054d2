"""A data source of Spark: tables of many stores, in batches and as a stream.

>>> from pyspark.sql import SparkSession
>>> from bigcommerce_sdk.export import spark as bigcommerce
>>> spark = SparkSession.builder.getOrCreate()
>>> bigcommerce.register(spark)
>>> orders = (
...     spark.read.format("bigcommerce")
...     .option("table", "orders")
...     .option("stores", "ab12cd34,ef56gh78")
...     .option("credentials", "my_tokens:token_of")
...     .load()
... )

The options are those of :class:`Options`. Needs the extra ``pip install 'bigcommerce_sdk[spark]'``.
"""

# pyspark, dlt and pyarrow have no complete stubs, or are in the environment of the engines
# pyright: reportMissingImports=false, reportMissingTypeStubs=false
# pyright: reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from bigcommerce_sdk.exception import BigcommerceException, CallException, ConfigurationException
from bigcommerce_sdk.export import access, ranges, reading, tables
from bigcommerce_sdk.export.ranges import Part
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean

if TYPE_CHECKING:
    # what this module uses of PySpark, which checkers of the SDK do not have
    class DataSource:
        """The base class of a data source."""

        options: MutableMapping[str, str]

        def __init__(self, options: MutableMapping[str, str]) -> None: ...

    class DataSourceReader:
        """The base class of a reader of batches."""

    class DataSourceStreamReader:
        """The base class of a reader of a stream."""

    class SupportsTriggerAvailableNow:
        """The base class of a reader that a stream can end with."""

    class InputPartition:
        """What one task reads."""

        value: Any

        def __init__(self, value: Any) -> None: ...

else:
    try:
        from pyspark.sql.datasource import (
            DataSource,
            DataSourceReader,
            DataSourceStreamReader,
            InputPartition,
        )
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow
    except ImportError:  # the module can be imported and described without Spark, or by an old one

        class DataSource:
            """Stands in for the class of a Spark that is not installed."""

            def __init__(self, options):
                raise _missing()

        class DataSourceReader:
            """Stands in for the class of a Spark that is not installed."""

        class DataSourceStreamReader:
            """Stands in for the class of a Spark that is not installed."""

        class SupportsTriggerAvailableNow:
            """Stands in for the class of a Spark that is not installed."""

        InputPartition = object

log: logging.Logger = logging.getLogger("bigcommerce_sdk")

#: The name of the format.
NAME = "bigcommerce"
#: The column with the store hash, the first one of each table.
STORE = "store"
#: The prefix of options that are filters of the list.
FILTER = "filter."
#: Options that would show a secret, and are refused.
_SECRET = ("access_token", "basic_auth", "client_secret", "password", "token")
#: The number of stores that the driver asks at once while it plans.
_PLANNING = 16
_PUSHDOWN = "spark.sql.python.filterPushdown.enabled"


def _missing() -> ConfigurationException:
    return ConfigurationException(
        "The data source of Spark needs PySpark 4.2 or newer: "
        "pip install 'bigcommerce_sdk[spark]'"
    )


class Options(NamedTuple):
    """The options of a read; none of them is a secret.

    Attributes:
        table: the table, such as ``orders``, ``order_products`` or ``v3_products``.
        stores: store hashes with commas, or ``module:function`` that returns them.
        credentials: where the token of a store is: ``module:function``, ``env:NAME`` or
            ``file:PATH``; see :mod:`bigcommerce_sdk.export.access`.
        limiter: the limiter that tasks of one store share: ``module:function``, or the address of a
            Redis or where it is; ``local`` for none.
        partitions_per_store: the highest number of tasks that read one store at once.
        rows_per_partition: the number of rows up to which a store is one task.
        columns: the columns to read, with commas; all by default.
        nested: ``struct`` for nested records as structs, or ``json`` for JSON text.
        unknown: the name of a column with the fields that the schema does not know, as JSON.
        overlap: the seconds that a batch of a stream reads again, for late changes.
        stores_per_batch: the highest number of stores of a batch of a stream; 0 for all.
        batch_rows: the number of rows of an Arrow batch.
        concurrency: the number of parents that a task reads at once, for tables with parents.
        pushdown: whether filters of a query become filters of the API, as :func:`register` sets.
        filters: filters of the list by name: ``filter.status_id`` and others.
    """

    table: str
    stores: str
    credentials: str = access.CREDENTIALS
    limiter: str = ""
    partitions_per_store: int = 1
    rows_per_partition: int = 10_000
    columns: tuple[str, ...] = ()
    nested: Literal["struct", "json"] = "struct"
    unknown: str = ""
    overlap: int = 300
    stores_per_batch: int = 0
    batch_rows: int = 5_000
    concurrency: int = 4
    pushdown: bool = False
    filters: tuple[tuple[str, str], ...] = ()


def read_options(given: Mapping[str, str], pushdown: bool = False) -> Options:
    """Check the options of a read.

    Raises:
        ConfigurationException: when an option is missing, unknown, invalid or a secret.
    """
    values: dict[str, Any] = {"pushdown": pushdown}
    filters: dict[str, str] = {}
    for name, text in given.items():
        name = name.lower()
        if name in _SECRET:
            raise ConfigurationException(
                f"The option {name} is refused, because options are shown in plans and logs. Pass "
                "credentials='module:function', 'env:NAME' or 'file:PATH'."
            )
        if name.startswith(FILTER):
            filters[name.removeprefix(FILTER)] = text
        elif name not in Options._fields or name == "filters":
            raise ConfigurationException(
                f"There is no option {name!r}.{did_you_mean(name, Options._fields)}"
            )
        else:
            values[name] = _value(name, text)
    for name in ("table", "stores"):
        if not values.get(name):
            raise ConfigurationException(f"The option {name} is missing.")
    made = Options(**values, filters=tuple(filters.items()))
    if made.nested not in ("struct", "json"):
        raise ConfigurationException(f"nested must be struct or json, got {shown(made.nested)}.")
    access.check_limiter(made.limiter)
    if made.partitions_per_store > 1 and not made.limiter:
        raise ConfigurationException(
            "partitions_per_store > 1 needs a limiter, because tasks of a store share its quota: "
            "pass limiter='redis://host/0', 'env:NAME' or 'module:function', or limiter='local' if "
            "the quota suffices without one."
        )
    return made


def _value(name: str, text: str) -> Any:
    default = Options._field_defaults.get(name, "")
    if name == "columns":
        return tuple(each.strip() for each in text.split(",") if each.strip())
    if type(default) is bool:
        if text.lower() not in ("true", "false"):
            raise ConfigurationException(f"{name} must be true or false, got {shown(text)}.")
        return text.lower() == "true"
    if type(default) is not int:
        return text
    lowest = 0 if name in ("overlap", "stores_per_batch") else 1
    if not text.isascii() or not text.isdigit() or len(text) > 9 or int(text) < lowest:
        raise ConfigurationException(f"{name} must be an integer >= {lowest}, got {shown(text)}.")
    return int(text)


class _Source:
    """What readers share: the table and how to read a part of it.

    Args:
        options: the options of the read.
        columns: the columns of the result, in their order; empty for all.
    """

    def __init__(self, options: Options, columns: tuple[str, ...] = ()) -> None:
        self.options = options
        self.table = reading.table(options.table)
        self.filters = _filters(self.table, dict(options.filters))
        self.names = columns or options.columns
        known = self.arrow_schema(every=True).names
        for name in self.names:
            if name not in known:
                raise ConfigurationException(
                    f"The table {options.table} has no column {name!r}.{did_you_mean(name, known)}"
                )

    def columns(self) -> Any:
        """The columns of the table's record."""
        from bigcommerce_sdk.arrow import Columns

        return Columns(
            self.table.meta.record,
            nested=self.options.nested,
            unknown=self.options.unknown or None,
            parents=self.table.meta.parents,
        )

    def arrow_schema(self, every: bool = False) -> Any:
        """The Arrow schema of the result: the store, ids of parents, fields."""
        import pyarrow

        whole = self.columns().schema
        fields = [pyarrow.field(STORE, pyarrow.string(), nullable=False), *whole]
        if self.names and not every:
            by_name = {field.name: field for field in fields}
            fields = [by_name[name] for name in self.names]
        return pyarrow.schema(fields)

    def client(self, store: str) -> Any:
        """A client of a store."""
        return access.client_of(store, self.options.credentials, self.options.limiter)

    def split(self, whole: Iterable[Part]) -> list[Part]:
        """The parts that tasks read: large stores in ranges.

        A store that does not answer is one task, which Spark repeats, so that a fault of one store
        does not end the read of all.
        """
        parts = list(whole)
        most = self.options.partitions_per_store
        if most == 1:
            return parts

        def ranges_of(part: Part) -> list[Part]:
            try:
                with _explained(part, self.options.table), self.client(part.store) as api:
                    listed = reading.resource(api, self.table.outermost)
                    return list(ranges.split(listed, part, most, self.options.rows_per_partition))
            except CallException as error:
                log.warning("%s is read by one task, because it cannot be split: %s", part, error)
                return [part]

        with ThreadPoolExecutor(min(_PLANNING, len(parts) or 1)) as pool:
            return [each for found in pool.map(ranges_of, parts) for each in found]

    def batches(self, part: Part, schema: Any = None) -> Iterator[Any]:
        """The Arrow batches of a part.

        Args:
            part: the part.
            schema: the Arrow schema that Spark expects; by default that of :meth:`arrow_schema`.
        """
        import pyarrow

        columns = self.columns()
        wanted = self.arrow_schema() if schema is None else schema
        only = reading.only(self.table.meta, self.names)
        with _explained(part, self.options.table), self.client(part.store) as api:
            rows = reading.rows(api, self.table, part, self.filters, only, self.options.concurrency)
            while some := list(islice(rows, self.options.batch_rows)):
                errors: list[Any] = []
                batch = columns.batch(some, errors)
                if errors:
                    log.warning(
                        "%s, table %s: %d values cannot be read and are null, such as %s of row %s",
                        part,
                        self.options.table,
                        len(errors),
                        errors[0][0],
                        errors[0][1],
                    )
                stores = pyarrow.array([part.store] * len(some), pyarrow.string())
                by_name = dict(zip(batch.schema.names, batch.columns, strict=True))
                by_name[STORE] = stores
                yield pyarrow.record_batch(
                    [by_name[field.name].cast(field.type) for field in wanted], schema=wanted
                )


class _explained:  # noqa: N801 - used like a function
    """Adds the store and the table to errors of the SDK."""

    def __init__(self, part: Part, table: str) -> None:
        self._where = f"{part}, table {table}"

    def __enter__(self) -> None:
        """Nothing is to be done before."""

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if isinstance(error, BigcommerceException):
            error.add_note(self._where)


def _filters(table: tables.Table, given: Mapping[str, str]) -> dict[str, Any]:
    """The filters of the options, as values of the list's parameters."""
    found: dict[str, Any] = {}
    known = ranges.parameters(table.meta)
    for name, text in given.items():
        if name not in known:
            raise ConfigurationException(
                f"The table {table.name} has no filter {name!r}.{did_you_mean(name, known)}"
            )
        codec = known[name].codec
        try:
            value: Any = text
            if codec.python in ("int", "float", "bool"):
                value = json.loads(text)
            elif codec.python.startswith("list["):
                value = [each.strip() for each in text.split(",")]
                value = [int(each) for each in value] if codec.python == "list[int]" else value
            codec.query(value)
        except ValueError as error:
            raise ConfigurationException(f"The filter {name} is invalid: {error}") from None
        found[name] = value
    return found


class _Reader(_Source, DataSourceReader):
    """Reads a table once."""

    def __init__(self, options: Options, schema: Any) -> None:
        self._arrow = _arrow_of(schema)
        super().__init__(options, tuple(self._arrow.names))
        self._low: int | None = None
        self._high: int | None = None

    def partitions(self) -> Sequence[InputPartition]:
        """A task for each store, or several for a large one."""
        stores = access.store_hashes(self.options.stores)
        whole = [Part(store) for store in stores]
        return [InputPartition(part) for part in self.split(whole)]

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """The Arrow batches of a task."""
        return self.batches(partition.value, self._arrow)


class _PushingReader(_Reader):
    """Reads a table once, with the filters of the query that the API has."""

    def pushFilters(self, filters: list[Any]) -> Iterable[Any]:  # noqa: N802 - Spark's name
        """Turn filters into filters of the API, and let Spark apply all of them again.

        A filter of the API need not mean exactly the same: text is compared without case, and times
        have no fractions of seconds. So the API narrows what is read, and Spark decides.
        """
        for each in filters:
            for name, value in pushed(self.table, each):
                self.filters[name] = _narrower(name, value, self.filters, self.table)
            if getattr(each, "attribute", ()) == (STORE,):
                self._keep_stores(each)
        return filters

    def _keep_stores(self, given: Any) -> None:
        kind = type(given).__name__
        if kind in ("EqualTo", "In"):
            wanted = {given.value} if kind == "EqualTo" else set(given.value)
            stores = access.store_hashes(self.options.stores)
            self._stores = [store for store in stores if store in wanted]

    _stores: list[str] | None = None

    def partitions(self) -> Sequence[InputPartition]:
        """A task for each store that the query asks for."""
        if self._stores is None:
            return super().partitions()
        whole = [Part(store) for store in self._stores] or [Part("")]
        return [InputPartition(part) for part in (self.split(whole) if self._stores else whole)]

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """The Arrow batches of a task; none where no store is asked for."""
        return super().read(partition) if partition.value.store else iter(())


#: The operators of the API's filters that a filter of Spark becomes.
_OPERATORS = {
    "EqualTo": ("equals", "in"),
    "EqualNullSafe": ("equals", "in"),
    "In": ("in",),
    "GreaterThan": ("min",),
    "GreaterThanOrEqual": ("min",),
    "LessThan": ("max",),
    "LessThanOrEqual": ("max",),
}


def pushed(table: tables.Table, given: Any) -> Iterator[tuple[str, Any]]:
    """The filters of the API that a filter of Spark becomes: they keep all rows that it keeps."""
    operators = _OPERATORS.get(type(given).__name__, ())
    path: tuple[str, ...] = getattr(given, "attribute", ())
    if len(path) != 1:
        return
    for name, parameter in ranges.parameters(table.meta).items():
        if parameter.field != path[0] or parameter.op not in operators:
            continue
        value = given.value
        many = parameter.op == "in"
        values = list(value) if type(given).__name__ == "In" else [value] if many else value
        kind = table.meta.fields[path[0]].codec.python if path[0] in table.meta.fields else ""
        if kind == "int" and all(type(each) is int for each in (values if many else [values])):
            yield name, values
        elif kind == "datetime" and isinstance(value, datetime) and parameter.op in ("min", "max"):
            whole = (value if value.tzinfo else value.replace(tzinfo=UTC)).replace(microsecond=0)
            yield name, whole + timedelta(seconds=1 if parameter.op == "max" else 0)
        else:
            continue
        return


def _narrower(name: str, value: Any, given: Mapping[str, Any], table: tables.Table) -> Any:
    """The narrower of two values of a filter; the query's own filter wins where both are given."""
    if name not in given:
        return value
    operator = ranges.parameters(table.meta)[name].op
    pick = {"min": max, "max": min}.get(operator)
    return pick(value, given[name]) if pick else given[name]


class _StreamReader(_Source, DataSourceStreamReader, SupportsTriggerAvailableNow):
    """Reads the changes of a table; Spark keeps the time that each store was read until.

    A batch reads what changed between two times, and what changed a little before. A row that
    changes while it is read has a later time, and is read by the next batch again.
    """

    def __init__(self, options: Options, schema: Any) -> None:
        self._arrow = _arrow_of(schema)
        super().__init__(options, tuple(self._arrow.names))
        self._target: dict[str, str] | None = None

    def initialOffset(self) -> dict[str, Any]:  # noqa: N802 - Spark's name
        """No store has been read."""
        return {}

    def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802 - Spark's name
        """Fix the time until which this run reads."""
        self._target = self._latest()

    def getDefaultReadLimit(self) -> Any:  # noqa: N802 - Spark's name
        """The number of stores of a batch."""
        from pyspark.sql.streaming.datasource import ReadAllAvailable, ReadMaxFiles

        most = self.options.stores_per_batch
        return ReadMaxFiles(most) if most else ReadAllAvailable()

    def latestOffset(self, start: dict[str, Any], limit: Any) -> dict[str, Any]:  # noqa: N802
        """The times until which the next batch reads: those of a store that is gone stay."""
        target = self._latest() if self._target is None else self._target
        due = sorted((start.get(store, ""), store) for store in target)
        due = [(since, store) for since, store in due if since != target[store]]
        most = getattr(limit, "max_files", len(due))
        return {**start, **{store: target[store] for _, store in due[:most]}}

    def _latest(self) -> dict[str, str]:
        return dict.fromkeys(access.store_hashes(self.options.stores), ranges.now())

    def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
        """A task for each store that changed, or several for a large one."""
        due = [store for store in end if end[store] != start.get(store)]
        return [InputPartition(part) for part in self.split(self._changes(start, end, due))]

    def _changes(
        self, start: Mapping[str, str], end: Mapping[str, str], due: Iterable[str]
    ) -> Iterator[Part]:
        for store in due:
            since = start.get(store, "")
            # a change that is dated later than the end belongs to the next batch
            yield Part(
                store,
                since=ranges.earlier(since, self.options.overlap) if since else "",
                until=end[store] if since else "",
            )

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """The Arrow batches of a task."""
        return self.batches(partition.value, self._arrow)

    def commit(self, end: dict[str, Any]) -> None:
        """Spark keeps the offsets."""

    def stop(self) -> None:
        """There is nothing to close."""


class BigcommerceDataSource(DataSource):
    """Tables of BigCommerce stores: ``spark.read.format("bigcommerce")``, or ``readStream``.

    :func:`register` registers it. The options are those of :class:`Options`.
    """

    _pushdown = False

    @classmethod
    def name(cls) -> str:
        """The name of the format."""
        return NAME

    def schema(self) -> Any:
        """The columns of the table: ``store``, the ids of parents, the fields.

        Raises:
            ConfigurationException: when an option is invalid.
        """
        return _ddl(_Source(self._options()).arrow_schema())

    def reader(self, schema: Any) -> Any:
        """What reads the table once.

        Raises:
            ConfigurationException: when an option is invalid.
        """
        options = self._options()
        return (_PushingReader if options.pushdown else _Reader)(options, schema)

    def streamReader(self, schema: Any) -> Any:  # noqa: N802 - Spark's name
        """What reads the changes of the table.

        Raises:
            ConfigurationException: when an option is invalid.
        """
        return _StreamReader(self._options(), schema)

    def _options(self) -> Options:
        return read_options(self.options, self._pushdown)


class _PushingDataSource(BigcommerceDataSource):
    """The same, where the session lets data sources in Python see the filters of a query."""

    _pushdown = True


def register(spark: Any, *, pushdown: bool = True) -> None:
    """Register the format ``bigcommerce`` in a Spark session.

    Args:
        spark: the session.
        pushdown: whether filters of a query become filters of the API. It sets
            ``spark.sql.python.filterPushdown.enabled`` in the session, which Spark needs for it.

    Raises:
        ConfigurationException: when PySpark is missing or older than 4.2.
    """
    if DataSource.__module__ == __name__:
        raise _missing()
    if pushdown:
        spark.conf.set(_PUSHDOWN, "true")
    spark.dataSource.register(_PushingDataSource if pushdown else BigcommerceDataSource)


def _ddl(schema: Any) -> str:
    """An Arrow schema in the language of SQL, which all engines with Spark's interface read."""
    return ", ".join(
        f"`{field.name}` {_sql_type(field.type)}{'' if field.nullable else ' NOT NULL'}"
        for field in schema
    )


#: The types of SQL by the text of the Arrow type.
_SQL = {
    "bool": "boolean",
    "date32[day]": "date",
    "double": "double",
    "int64": "bigint",
    "string": "string",
    "timestamp[us, tz=UTC]": "timestamp",
}


def _sql_type(arrow: Any) -> str:
    from pyarrow import types

    if types.is_struct(arrow):
        return f"struct<{', '.join(f'`{each.name}`: {_sql_type(each.type)}' for each in arrow)}>"
    if types.is_list(arrow):
        return f"array<{_sql_type(arrow.value_type)}>"
    if types.is_map(arrow):
        return f"map<{_sql_type(arrow.key_type)}, {_sql_type(arrow.item_type)}>"
    if types.is_decimal(arrow):
        return f"decimal({arrow.precision}, {arrow.scale})"
    return _SQL[str(arrow)]


def _arrow_of(schema: Any) -> Any:
    """The Arrow schema of what an engine expects: Spark says so in its types, Sail in Arrow's."""
    import pyarrow

    if isinstance(schema, pyarrow.Schema):
        return schema
    from pyspark.sql.pandas.types import to_arrow_schema

    return to_arrow_schema(schema, timezone="UTC")
