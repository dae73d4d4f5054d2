"""Readers of a table as a batch."""

# pyspark, dlt and pyarrow have no complete stubs, or are in the environment of the engines
# pyright: reportMissingImports=false, reportMissingTypeStubs=false
# pyright: reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bigcommerce_sdk.export import access
from bigcommerce_sdk.export.ranges import Part
from bigcommerce_sdk.export.spark.columns import arrow_of
from bigcommerce_sdk.export.spark.engine import DataSourceReader, InputPartition
from bigcommerce_sdk.export.spark.options import Options
from bigcommerce_sdk.export.spark.pushdown import pushed
from bigcommerce_sdk.export.spark.source import STORE, Source


class Reader(Source, DataSourceReader):
    """Reads a table once."""

    def __init__(self, options: Options, schema: Any) -> None:
        self._arrow = arrow_of(schema)
        super().__init__(options, tuple(self._arrow.names))

    def partitions(self) -> Sequence[InputPartition]:
        """A task for each store, or several for a large one."""
        stores = access.store_hashes(self.options.stores)
        whole = [Part(store) for store in stores]
        return [InputPartition(part) for part in self.split(whole)]

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """The Arrow batches of a task."""
        return self.batches(partition.value, self._arrow)


class PushingReader(Reader):
    """Reads a table once, with the filters of the query that the API has."""

    def pushFilters(self, filters: list[Any]) -> Iterable[Any]:  # noqa: N802 - Spark's name
        """Turn filters into filters of the API, and let Spark apply all of them again.

        A filter of the API need not mean exactly the same: text is compared without case, and times
        have no fractions of seconds. So the API narrows what is read, and Spark decides.
        """
        for each in filters:
            for of, name, value in pushed(self.table, each):
                self.narrow(of, name, value)
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
