"""A part of a table as Arrow batches, and the parts of stores: what readers share."""

# pyspark, dlt and pyarrow have no complete stubs, or are in the environment of the engines
# pyright: reportMissingImports=false, reportMissingTypeStubs=false
# pyright: reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Any

from bigcommerce_sdk.exception import BigcommerceException, CallException, ConfigurationException
from bigcommerce_sdk.export import access, ranges, reading, walking
from bigcommerce_sdk.export.ranges import Part
from bigcommerce_sdk.export.reading import Read
from bigcommerce_sdk.export.spark.options import Options, filters_of
from bigcommerce_sdk.export.spark.pushdown import narrower
from bigcommerce_sdk.export.tables import Table
from bigcommerce_sdk.naming import did_you_mean

log: logging.Logger = logging.getLogger("bigcommerce_sdk")

#: The column with the store hash, the first one of each table.
STORE = "store"
#: The number of stores that the driver asks at once while it plans.
_PLANNING = 16


class Source:
    """What readers share: the table and how to read a part of it.

    Args:
        options: the options of the read.
        columns: the columns of the result, in their order; empty for all.
    """

    def __init__(self, options: Options, columns: tuple[str, ...] = ()) -> None:
        self.options: Options = options
        table = reading.table(options.table)
        self.names: tuple[str, ...] = columns or options.columns
        self.read_as: Read = Read(
            table,
            {table.name: filters} if (filters := filters_of(options, table)) else {},
            columns=() if options.unknown in self.names else self.names,
            concurrency=options.concurrency,
        )
        known = self.arrow_schema(every=True).names
        for name in self.names:
            if name not in known:
                raise ConfigurationException(
                    f"The table {options.table} has no column {name!r}.{did_you_mean(name, known)}"
                )

    @property
    def table(self) -> Table:
        """The table."""
        return self.read_as.table

    def columns(self) -> Any:
        """The columns of the table's record."""
        from bigcommerce_sdk.arrow import Columns

        return Columns(
            self.table.meta.record,
            nested=self.options.nested,
            unknown=self.options.unknown or None,
            parents=self.table.parents,
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

    def narrow(self, of: Table, name: str, value: Any) -> None:
        """Narrow what is read by a filter of a list, which the caller applies to the rows again."""
        hints = dict(self.read_as.hints)
        known = {**self.read_as.filters.get(of.name, {}), **hints.get(of.name, {})}
        hints[of.name] = {**hints.get(of.name, {}), name: narrower(of, name, value, known)}
        self.read_as = self.read_as._replace(hints=hints)

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
                route = self.read_as.route(part)
                is_changed = route.changed is route.root
                with explained(part, self.options.table), self.client(part.store) as api:
                    listed = walking.resource_of(api, route.root)
                    rows = self.options.rows_per_partition
                    return list(ranges.split(listed, route.root, part, most, rows, is_changed))
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
        with explained(part, self.options.table), self.client(part.store) as api:
            rows = reading.rows(api, self.read_as, part)
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


class explained:  # noqa: N801 - used like a function
    """Adds the store and the table to errors of the SDK."""

    def __init__(self, part: Part, table: str) -> None:
        self._where = f"{part}, table {table}"

    def __enter__(self) -> None:
        """Nothing is to be done before."""

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if isinstance(error, BigcommerceException):
            error.add_note(self._where)
