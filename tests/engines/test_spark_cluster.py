"""The data source of Spark on a cluster of this machine with two workers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.export import spark as source
from bigcommerce_sdk.sandbox.faults import Delay, Reset, Status
from tests.engines.conftest import start
from tests.engines.stores import Stores, running

STORES = {f"store{number}": {"orders": 40 * number} for number in range(1, 6)}


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stores]:
    with running(tmp_path_factory.mktemp("stores"), **STORES) as made:
        yield made


@pytest.fixture(scope="module")
def session(stores: Stores) -> Iterator[Any]:
    """A session with two workers, in processes of their own."""
    made = start(
        "local-cluster[2,1,600]",
        **{
            "spark.executor.memory": "600m",
            "spark.task.maxFailures": "4",
            # a task that is slower than any other is started again on the other worker
            "spark.speculation": "true",
            "spark.speculation.interval": "50ms",
            "spark.speculation.minTaskRuntime": "100ms",
            "spark.speculation.multiplier": "1.1",
            "spark.speculation.quantile": "0.3",
        },
    )
    source.register(made)
    yield made
    made.stop()


def read(session: Any, stores: Stores, **options: str) -> list[tuple[str, int]]:
    reader = session.read.format("bigcommerce").options(table="orders", **stores.options)
    rows = reader.options(**options).load().select("store", "id").collect()
    return sorted((row.store, row.id) for row in rows)


def whole(stores: Stores) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for store, each in stores.by_hash.items():
        with each.api() as api:
            found += [(store, order.id) for order in api.Orders.iterall()]
    return sorted(found)


def test_two_workers_read_each_row_once(session: Any, stores: Stores) -> None:
    workers = session.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
    assert workers == 2
    assert read(session, stores) == whole(stores)


def test_failing_tasks_are_repeated_by_either_worker(session: Any, stores: Stores) -> None:
    rules = [
        stores["store5"].faults.add(Status(500), path="/orders*", times=9),
        stores["store4"].faults.add(Reset(), path="/orders", probability=0.5, times=4, seed=1),
        stores["store3"].faults.add(Status(429), path="/orders", times=2),
    ]
    options = {"partitions_per_store": "3", "rows_per_partition": "50", "limiter": "local"}
    assert read(session, stores, **options) == whole(stores)
    assert rules[0].fired == 9


def test_speculative_tasks_add_no_row(session: Any, stores: Stores, tmp_path: Path) -> None:
    """A table that is written by tasks which run twice has the rows of one of them."""
    stores["store5"].faults.add(Delay(2), path="/orders", times=1)
    reader = session.read.format("bigcommerce").options(table="orders", **stores.options)
    reader.load().select("store", "id").write.parquet(str(tmp_path / "orders"))
    found = session.read.parquet(str(tmp_path / "orders")).collect()
    assert sorted((row.store, row.id) for row in found) == whole(stores)
