"""The source of dlt, to DuckDB and to Parquet files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    BadRequestException,
    ConfigurationException,
    UnknownNameException,
)
from bigcommerce_sdk.export.dlt import source
from bigcommerce_sdk.sandbox.faults import Reset, Status
from tests.engines.stores import Stores, running, settings_of

Run = Callable[..., dict[str, int]]

dlt: Any = import_module("dlt")

TABLES = ("orders", "order_products", "v3_products", "coupons")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of dlt's state."""
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "ERROR")
    return tmp_path


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    with running(tmp_path, large={"orders": 60}, small={"orders": 5}) as made:
        yield made


@pytest.fixture(params=["duckdb", "parquet"])
def destination(request: pytest.FixtureRequest, home: Path) -> Any:
    if request.param == "duckdb":
        return dlt.destinations.duckdb(str(home / "warehouse.db"))
    return dlt.destinations.filesystem(bucket_url=str(home / "files"))


@pytest.fixture
def pipeline(destination: Any, home: Path) -> Any:
    return dlt.pipeline(
        "shop", pipelines_dir=str(home), destination=destination, dataset_name="shop"
    )


@pytest.fixture
def run(pipeline: Any, stores: Stores) -> Run:
    """Loads tables of both stores; returns the number of rows of each table of this run."""

    def load(*tables: str, **options: Any) -> dict[str, int]:
        given: dict[str, Any] = {"credentials": settings_of, "overlap": 0, **options}
        made = source(list(stores.by_hash), tables or TABLES, **given)
        pipeline.run(made, loader_file_format="parquet")
        counts: dict[str, int] = pipeline.last_trace.last_normalize_info.row_counts
        return {name: count for name, count in counts.items() if not name.startswith("_dlt")}

    return load


def rows(pipeline: Any, table: str, *columns: str) -> list[tuple[Any, ...]]:
    """The rows of a table in the destination, as DuckDB reads them."""
    home = Path(pipeline.pipelines_dir)
    if "duckdb" in pipeline.destination.destination_type:
        database, place = str(home / "warehouse.db"), f"shop.{table}"
    else:
        database, place = ":memory:", f"'{home}/files/shop/{table}/*.parquet'"
    with closing(import_module("duckdb").connect(database)) as opened:
        opened.execute("SET TimeZone = 'UTC'")
        found: list[tuple[Any, ...]] = opened.execute(
            f"SELECT {', '.join(columns)} FROM {place}"
        ).fetchall()
    return found


def test_second_run_loads_only_news(run: Run, pipeline: Any, stores: Stores) -> None:
    first = run()
    assert first["orders"] == 64 + 9
    assert first["v3_products"] == 12
    with stores["small"].api() as api:
        api.Orders.update(101, status_id=2)
        lines = api.OrderProducts.count(101)
    second = run()
    assert second["orders"] == 1
    assert second["order_products"] == lines
    assert "v3_products" not in second
    is_merged = "duckdb" in pipeline.destination.destination_type
    found = rows(pipeline, "orders", "store", "id", "status_id")
    assert len(found) == (64 + 9 if is_merged else 64 + 9 + 1)
    assert ("small", 101, 2) in found


def test_values_and_types_are_exact(run: Run, pipeline: Any, stores: Stores) -> None:
    run("orders")
    with stores["small"].api() as api:
        order = api.Orders.get(101)
    found = {
        (row[0], row[1]): row[2:]
        for row in rows(
            pipeline, "orders", "store", "id", "total_inc_tax", "date_created", "is_deleted"
        )
    }
    total, created, deleted = found["small", 101]
    assert (type(total), total) == (Decimal, order.total_inc_tax)
    assert isinstance(created, datetime)
    assert created.astimezone(UTC) == order.date_created
    assert deleted is False


def test_nested_lists_are_tables(run: Run, pipeline: Any) -> None:
    counts = run("coupons")
    assert counts["coupons__applies_to__ids"] == 6
    assert len(rows(pipeline, "coupons__applies_to__ids", "value")) == 6


def test_nested_values_as_json(run: Run, pipeline: Any) -> None:
    assert run("orders", nested="json") == {"orders": 64 + 9}
    assert all("first_name" in row[0] for row in rows(pipeline, "orders", "billing_address"))


def test_rows_have_the_ids_of_their_parents(run: Run, pipeline: Any, stores: Stores) -> None:
    run("order_products")
    with stores["small"].api() as api:
        lines = {(order.id, line.id) for order in api.Orders.iterall() for line in order.products}
    found = rows(pipeline, "order_products", "store", "order_id", "id")
    assert {row[1:] for row in found if row[0] == "small"} == lines


@pytest.mark.parametrize("fault", [Status(500), Status(429), Reset()], ids=repr)
def test_faults_lose_and_repeat_no_row(run: Run, stores: Stores, fault: Any) -> None:
    rule = stores["large"].faults.add(fault, path="/orders", times=2)
    assert run("orders") == {"orders": 64 + 9}
    assert rule.fired == 2


def test_run_after_a_failed_run_loads_everything(run: Run, pipeline: Any, stores: Stores) -> None:
    stores["small"].faults.add(Status(400), path="/orders", times=1)
    with pytest.raises(Exception, match="400") as caught:
        run("orders")
    behind: list[BaseException | None] = [caught.value]
    while behind[-1] is not None:
        behind.append(behind[-1].__cause__)
    assert any(isinstance(each, BadRequestException) for each in behind)
    assert run("orders") == {"orders": 64 + 9}
    assert len(rows(pipeline, "orders", "id")) == 64 + 9


def test_no_token_is_in_state_and_files(
    run: Run, pipeline: Any, home: Path, stores: Stores
) -> None:
    run("orders")
    tokens = [each.token.encode() for each in stores.by_hash.values()]
    own = {stores.file, stores.file.with_name("stores.json")}
    files = [each for each in home.rglob("*") if each.is_file() and each not in own]
    assert len(files) > 3
    assert not [each for each in files if any(token in each.read_bytes() for token in tokens)]
    assert set(pipeline.state["sources"]["bigcommerce"]["resources"]["orders"]["read_until"]) == {
        "large",
        "small",
    }


def test_filters_of_a_table(run: Run, pipeline: Any) -> None:
    run("orders", filters={"orders": {"max_id": 101}})
    assert {row[0] for row in rows(pipeline, "orders", "id")} == {100, 101}


def test_mistakes(stores: Stores) -> None:
    with pytest.raises(ConfigurationException, match=r"no table 'order'\. Did you mean 'orders'"):
        source("small", ["order"])
    with pytest.raises(ConfigurationException, match="nested must be tables or json"):
        source("small", ["orders"], nested="text")
    with pytest.raises(ConfigurationException, match="at least one store"):
        source([], ["orders"])
    with pytest.raises(UnknownNameException, match="orders takes no 'status'"):
        source("small", ["orders"], filters={"orders": {"status": 1}})
    with pytest.raises(UnknownNameException, match="'customers', which is no table of this export"):
        source("small", ["order_products"], filters={"customers": {"min_id": 1}})
