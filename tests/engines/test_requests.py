"""Jobs, the source of Spark and that of dlt read a table with the same requests."""

# pyright: reportMissingImports=false, reportUnknownMemberType=false
from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk import export
from bigcommerce_sdk.export import ranges, spark
from bigcommerce_sdk.export.dlt import source
from bigcommerce_sdk.export.spark.source import Source
from tests.engines.stores import Stores, running

dlt: Any = import_module("dlt")

#: The numbers of requests of a whole read, and after a change of an order and a product. The demo
#: shop has 4 orders and 6 products; a list fits into one response.
CASES = {
    "orders": (1, 1),
    "order_products": (1 + 4, 1 + 1),  # lines are neither included nor in a list of all parents
    "v3_product_images": (1, 1),  # included in products
    "v3_product_variants": (1, 1),
    "v3_product_metafields": (1, 1),  # the list of all parents has a filter by time
    "v3_product_option_values": (1 + 2, 1 + 1),  # options are included, their values are not
    "product_skus": (1, 1 + 1),  # the list of all parents has no such filter, that of products has
}


class Readers:
    """What reads tables of a store; each keeps the time that it has read until."""

    def __init__(self, stores: Stores, home: Path) -> None:
        self.stores, self.home = stores, home
        self._offsets: dict[str, dict[str, Any]] = {}
        self._pipeline = dlt.pipeline(
            "requests", pipelines_dir=str(home), destination="duckdb", dataset_name="requests"
        )

    def job(self, table: str) -> None:
        with self.stores["small"].api() as api:
            done = export.sync(api, table, to=self.home / table, overlap=0)
        done.raise_for_failures()

    def spark(self, table: str) -> None:
        """What Spark calls in the driver and in tasks."""
        options = {**self.stores.options, "table": table, "overlap": "0"}
        schema = Source(spark.read_options(options)).arrow_schema()
        reader = spark.BigcommerceDataSource(options).streamReader(schema)
        start = self._offsets.get(table, {})
        self._offsets[table] = end = reader.latestOffset(start, None)
        for part in reader.partitions(start, end):
            assert all(batch.num_rows for batch in reader.read(part))

    def dlt(self, table: str) -> None:
        with self.stores["small"].api() as api:
            self._pipeline.extract(source(api, table, overlap=0))


@pytest.fixture
def readers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Readers]:
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "ERROR")
    with running(tmp_path, small={}) as stores:
        clock = stores.sandbox.clock
        # time passes between reads only, for the readers as for the store
        clock.frozen = True
        monkeypatch.setattr(
            ranges, "now", lambda: datetime.fromtimestamp(int(clock.now), UTC).isoformat()
        )
        with stores["small"].api() as api:
            for product in (1, 2):
                api.v3.ProductOptions.create(
                    product,
                    display_name="Colour",
                    type="swatch",
                    option_values=[{"label": "Red", "sort_order": 1}],
                )
        yield Readers(stores, tmp_path)


def requests(readers: Readers, read: Callable[[str], None], table: str) -> Counter[str]:
    """The paths that a read requests, each with the value of its ``include``."""
    store = readers.stores["small"]
    before = len(store.requests)
    read(table)
    return Counter(f"{each.path} {each.query.get('include')}" for each in store.requests[before:])


@pytest.mark.parametrize(("table", "counts"), CASES.items())
def test_all_read_with_the_same_requests(
    readers: Readers, table: str, counts: tuple[int, int]
) -> None:
    for count in counts:
        job, by_spark, by_dlt = (
            requests(readers, read, table) for read in (readers.job, readers.spark, readers.dlt)
        )
        assert job == by_spark == by_dlt
        assert job.total() == count
        readers.stores.sandbox.clock.advance(10)
        with readers.stores["small"].api() as api:
            api.Orders.update(101, staff_notes="changed")
            product = next(iter(api.v3.Products.iterall()))
            api.v3.Products.update(product.id, description="changed")
        readers.stores.sandbox.clock.advance(10)
