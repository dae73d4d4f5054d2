"""Reader of the changes of a table as a stream."""

# pyspark, dlt and pyarrow have no complete stubs, or are in the environment of the engines
# pyright: reportMissingImports=false, reportMissingTypeStubs=false
# pyright: reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from bigcommerce_sdk.export import access, ranges
from bigcommerce_sdk.export.ranges import Part
from bigcommerce_sdk.export.spark.columns import arrow_of
from bigcommerce_sdk.export.spark.engine import (
    DataSourceStreamReader,
    InputPartition,
    SupportsTriggerAvailableNow,
)
from bigcommerce_sdk.export.spark.options import Options
from bigcommerce_sdk.export.spark.source import Source


class StreamReader(Source, DataSourceStreamReader, SupportsTriggerAvailableNow):
    """Reads the changes of a table; Spark keeps the time that each store was read until.

    A batch reads what changed between two times, and what changed a little before. A row that
    changes while it is read has a later time, and is read by the next batch again.
    """

    def __init__(self, options: Options, schema: Any) -> None:
        self._arrow = arrow_of(schema)
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
