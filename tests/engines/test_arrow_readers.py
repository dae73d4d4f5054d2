"""DuckDB and Polars read collections, and the files of exports."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox

pytestmark = pytest.mark.skipif(
    not (find_spec("duckdb") and find_spec("polars")), reason="make test-engines installs them"
)


@pytest.fixture(scope="module")
def api() -> Iterator[BigcommerceApi]:
    with (
        Sandbox(fill={"orders": 60, "customers": 10, "products": 10}) as shop,
        shop.api() as client,
    ):
        yield client


@pytest.fixture(scope="module")
def totals(api: BigcommerceApi) -> dict[str, Decimal]:
    """The total of each status."""
    found: dict[str, Decimal] = {}
    for order in api.Orders.iterall():
        found[order.status] = found.get(order.status, Decimal(0)) + order.total_inc_tax
    return found


SUMS = "select status, sum(total_inc_tax) from {} group by status"


def test_duckdb_reads_a_collection_by_name(api: BigcommerceApi, totals: dict[str, Decimal]) -> None:
    duckdb: Any = import_module("duckdb")
    orders = api.Orders.iterall(page_size=25)
    reader = orders.to_reader(7)
    with duckdb.connect() as connection:
        assert dict(connection.sql(SUMS.format("orders")).fetchall()) == totals
        assert dict(connection.sql(SUMS.format("orders")).fetchall()) == totals  # read again
        assert dict(connection.sql(SUMS.format("reader")).fetchall()) == totals
        empty = api.Orders.iterall(min_id=10**6)
        assert connection.sql("select count(*), max(date_created) from empty").fetchall() == [
            (0, None)
        ]
    del orders, reader, empty


def test_polars_reads_a_collection(api: BigcommerceApi, totals: dict[str, Decimal]) -> None:
    polars: Any = import_module("polars")
    frame = polars.DataFrame(api.Orders.iterall(page_size=25))
    grouped = frame.group_by("status").agg(polars.col("total_inc_tax").sum())
    assert dict(grouped.rows()) == totals
    assert frame.schema["date_created"] == polars.Datetime("us", "UTC")
    assert frame["billing_address"].struct.field("email").to_list() == [
        order.billing_address.email for order in api.Orders.iterall()
    ]
    empty = polars.DataFrame(api.Orders.iterall(min_id=10**6))
    assert (len(empty), empty.schema) == (0, frame.schema)


@pytest.mark.parametrize("name", ["v2.Products", "v3.Products", "v3.Promotions", "v3.Customers"])
def test_all_columns_of_a_list_are_read(api: BigcommerceApi, name: str) -> None:
    duckdb: Any = import_module("duckdb")
    polars: Any = import_module("polars")
    home: Any = api.v3 if name.startswith("v3") else api
    rows = getattr(home, name.partition(".")[2]).iterall()
    with duckdb.connect() as connection:
        assert connection.sql("select * from rows").columns == rows.to_arrow().schema.names
    assert polars.DataFrame(rows).columns == rows.to_arrow().schema.names


def test_engines_read_the_files(
    api: BigcommerceApi, totals: dict[str, Decimal], tmp_path: Path
) -> None:
    duckdb: Any = import_module("duckdb")
    polars: Any = import_module("polars")
    api.Orders.iterall().to_parquet(f"{tmp_path}/orders/", rows_per_file=20)
    api.Orders.iterall().to_csv(tmp_path / "orders.csv")
    api.Orders.iterall().to_ndjson(tmp_path / "orders.ndjson")
    with duckdb.connect() as connection:
        for source, cast in (
            (f"read_parquet('{tmp_path}/orders/*.parquet')", ""),
            (f"read_csv('{tmp_path}/orders.csv')", "::decimal(38, 10)"),
            (f"read_json('{tmp_path}/orders.ndjson')", "::decimal(38, 10)"),
        ):
            query = f"select status, sum(total_inc_tax{cast}) from {source} group by status"
            assert dict(connection.sql(query).fetchall()) == totals
    frame = polars.read_parquet(f"{tmp_path}/orders/*.parquet")
    grouped = frame.group_by("status").agg(polars.col("total_inc_tax").sum())
    assert dict(grouped.rows()) == totals
