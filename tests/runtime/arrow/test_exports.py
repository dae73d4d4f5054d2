"""Collections as batches, tables and files."""

# pyright: reportUnknownMemberType=false
from __future__ import annotations

import asyncio
import csv
import json
import os
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bigcommerce_sdk import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.arrow import Columns, FieldError
from bigcommerce_sdk.arrow.writers import Writer
from bigcommerce_sdk.exception import (
    ConfigurationException,
    ExportException,
    InvalidValueException,
    UnreadableValueWarning,
    UsageException,
)
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.plan import plan
from bigcommerce_sdk.resources import v2, v3
from bigcommerce_sdk.sandbox import Sandbox
from tests.runtime.arrow.test_columns import Thing, check
from tests.runtime.looping import run

FORMATS = ("parquet", "csv", "ndjson")


@pytest.fixture(scope="module")
def shop() -> Iterator[Sandbox]:
    """A store with plausible rows, which no test changes."""
    with Sandbox(fill={"orders": 40, "customers": 15, "products": 20}) as running:
        yield running


@pytest.fixture(scope="module")
def api(shop: Sandbox) -> Iterator[BigcommerceApi]:
    with shop.api() as client:
        yield client


def listed(package: Any) -> list[str]:
    return [
        name
        for name in package.RESOURCES
        if "list" in package.load(name).meta.operations and not package.load(name).meta.parents
    ]


# -- values --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*listed(v2), *(f"v3.{name}" for name in listed(v3))])
def test_rows_of_a_store_are_their_typed_values(api: BigcommerceApi, name: str) -> None:
    home: Any = api.v3 if name.startswith("v3.") else api
    resource = getattr(home, name.removeprefix("v3."))
    required = [each for each in resource.meta.filters._parameters.values() if each.required]
    if required:
        pytest.skip("the list needs a filter")
    rows = [record._raw for record in resource.iterall()]
    errors: list[FieldError] = []
    check(Columns(resource.meta.record), rows, errors)
    assert errors == []
    table = resource.iterall().to_arrow()
    assert table.equals(pa.Table.from_batches([Columns(resource.meta.record).batch(rows)]))


def test_parents_links_filters_and_sub_resources(api: BigcommerceApi) -> None:
    order = api.Orders.get(100)
    lines = order.products.iterall().to_arrow()
    assert lines["name"].to_pylist() == [line.name for line in order.products]
    table = api.Orders.iterall(min_id=100, max_id=102).with_("products", "customer").to_arrow()
    for row, each in zip(table.to_pylist(), api.Orders.iterall(min_id=100), strict=False):
        assert [line["name"] for line in row["products"]] == [line.name for line in each.products]
        found = each.customer
        assert (row["customer"] or {}).get("email") == (found.email if found else None)
    included = api.v3.Products.iterall(include=["variants", "images"]).to_arrow()
    assert {"images", "variants"} < {*included.schema.names}
    skus = [[each.sku for each in p.variants] for p in api.v3.Products.iterall()]
    assert [[v["sku"] for v in row] for row in included["variants"].to_pylist()] == skus
    assert "variants" not in api.v3.Products.iterall().to_arrow().schema.names


def test_columns_of_parents_and_unknown_fields_come_first_and_last() -> None:
    columns = Columns(Thing, parents=("order_id", "id"), unknown="_unknown")
    assert columns.schema.names[:2] == ["order_id", "id"]
    assert columns.schema.names[-1] == "_unknown"
    [row] = columns.batch([{"order_id": 7, "id": 1, "new": [1], "secret": "x"}]).to_pylist()
    assert (row["order_id"], row["id"], json.loads(row["_unknown"])) == (7, 1, {"new": [1]})


def test_records_are_taken_with_their_changes() -> None:
    product: Any = v2.load("Products").meta.record
    record = product._load({"id": 1, "price": "1.0000"})
    record.price = "2.5"
    batch = Columns(product).batch([record])
    assert batch.to_pylist()[0]["price"] == Decimal("2.5")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"record": dict}, "takes a record class"),
        ({"nested": "text"}, "nested must be 'struct' or 'json'"),
        ({"unknown": "id"}, "unknown must be the name of a new column"),
        ({"links": ["lines"]}, "Thing has no link 'lines'"),
    ],
)
def test_invalid_columns_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidValueException, match=message):
        cast("Any", Columns)(**{"record": Thing, **arguments})
    with pytest.raises(InvalidValueException, match="takes dicts or records, got int"):
        Columns(Thing).batch([1])  # type: ignore[list-item]


# -- errors --------------------------------------------------------------------------------------

ODD = {
    "id": 5,
    "flag": "maybe",
    "money": "1" * 29,
    "measure": "-",
    "ships": "0000-00-00",
    "made": "yesterday",
    "ids": [1, "x"],
    "size": {"width": "wide", "marks": [1.5]},
    "parts": [{"width": 1}, {"width": "wide"}],
}


def test_unreadable_values_are_reported() -> None:
    errors: list[FieldError] = []
    [row] = Columns(Thing).batch([ODD], errors).to_pylist()
    assert {(each.field, each.id) for each in errors} == {
        ("flag", 5),
        ("money", 5),
        ("made", 5),
        ("ids", 5),
        ("size.width", 5),
        ("size.marks", 5),
        ("parts[1].width", 5),
    }
    assert {name for name, value in row.items() if value is not None} == {"id", "size", "parts"}
    assert [part["width"] for part in row["parts"]] == [1, None]
    [made] = [each for each in errors if each.field == "made"]
    assert str(made) == "made of 5: 'yesterday' is not a date"
    called: list[FieldError] = []
    Columns(Thing).batch([ODD], called.append)
    assert called == errors


def rows_of(*rows: dict[str, Any]) -> Collection[Any]:
    """A collection of these rows of products."""
    record: Any = v2.load("Products").meta.record

    def page(query: Any) -> Any:
        yield from ()
        return list(rows)

    def finish(rule: Any) -> Any:
        try:
            next(rule)
        except StopIteration as end:
            return end.value

    return Collection(finish, page, record._load, plan(None, ("id",), {}), record=record)


def test_without_a_report_a_warning_counts_unreadable_values(tmp_path: Path) -> None:
    odd = rows_of({"id": 1, "price": "cheap"}, {"id": 2, "price": "dear"})
    with pytest.warns(
        UnreadableValueWarning, match=r"Product\.price of 1: 'cheap' is not a number"
    ):
        assert odd.to_arrow()["price"].null_count == 2
    errors: list[FieldError] = []
    odd.to_parquet(tmp_path / "odd.parquet", errors=errors)
    assert [each.id for each in errors] == [1, 2]
    frame = odd.to_dataframe(decimals="float")
    assert list(frame.price) == ["cheap", "dear"]


# -- batches -------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 7, 10, 10_000])
def test_batches_have_the_size_and_all_rows(api: BigcommerceApi, size: int) -> None:
    orders = api.Orders.iterall(page_size=10)
    found = list(orders.batches(size))
    assert all(batch.num_rows == size for batch in found[:-1])
    ids = [each for batch in found for each in batch.column("id").to_pylist()]
    assert ids == [order.id for order in api.Orders.iterall()]


@pytest.mark.parametrize("filters", [{}, {"sort": "id:asc"}], ids=["by id", "by page"])
@pytest.mark.parametrize("links", [(), ("customer",)], ids=["plain", "linked"])
def test_a_checkpoint_is_after_the_batches_that_were_yielded(
    api: BigcommerceApi, filters: dict[str, Any], links: tuple[str, ...]
) -> None:
    listing: Any = api.Orders.iterall
    everything = [order.id for order in listing(**filters)]
    for taken in (1, 2, 3):
        orders = listing(page_size=10, **filters)
        orders = orders.with_(*links) if links else orders
        batches = orders.batches(8)
        seen = [i for _ in range(taken) for i in next(batches).column("id").to_pylist()]
        kept = orders.checkpoint()
        batches.close()
        rest = listing(resume_from=kept, **filters)
        assert seen + [order.id for order in rest] == everything


def test_batches_are_lazy(api: BigcommerceApi, shop: Sandbox) -> None:
    before = len(shop.requests)
    batches = api.Orders.iterall(page_size=10).batches(5)
    assert len(shop.requests) == before
    assert next(batches).num_rows == 5
    assert len(shop.requests) == before + 1


@pytest.mark.parametrize("size", [0, -1, 1.5, True, "9"])
def test_an_invalid_size_is_refused(api: BigcommerceApi, size: Any) -> None:
    with pytest.raises(InvalidValueException, match="size must be an integer >= 1"):
        api.Orders.iterall().batches(size)
    with pytest.raises(InvalidValueException, match="errors must be a list or a function"):
        api.Orders.iterall().batches(errors=5)  # type: ignore[arg-type]


# -- files ---------------------------------------------------------------------------------------


def read(path: str, columns: Columns) -> list[dict[str, Any]]:
    """The rows of a file, as text in CSV and as JSON values in NDJSON."""
    if path.endswith(".parquet"):
        table = pq.read_table(path)
        assert table.schema.equals(columns.schema)
        return list(table.to_pylist())
    with open(path, encoding="utf-8", newline="") as file:
        if path.endswith(".csv"):
            return list(csv.DictReader(file))
        return [json.loads(line) for line in file]


@pytest.mark.parametrize("format", FORMATS)
def test_files_have_all_rows(api: BigcommerceApi, tmp_path: Path, format: str) -> None:
    path = tmp_path / f"orders.{format}"
    written = getattr(api.Orders.iterall(), f"to_{format}")(path)
    rows = read(str(path), Columns(v2.load("Orders").meta.record))
    assert written == (len(rows), (str(path),))
    assert [int(row["id"]) for row in rows] == [order.id for order in api.Orders.iterall()]
    assert os.listdir(tmp_path) == [path.name]
    empty = getattr(api.Orders.iterall(min_id=10**6), f"to_{format}")(str(path))
    assert (empty.rows, read(str(path), Columns(v2.load("Orders").meta.record))) == (0, [])


#: Values, and how CSV and NDJSON have them.
TEXTS: list[tuple[dict[str, Any], str, Any]] = [
    ({"money": "18.5000"}, "18.5", "18.5"),
    ({"money": "-0.0000001"}, "-0.0000001", "-0.0000001"),
    ({"money": "0"}, "0", "0"),
    ({"money": "100"}, "100", "100"),
    ({"money": "9" * 28 + ".0000000001"}, "9" * 28 + ".0000000001", "9" * 28 + ".0000000001"),
    ({"money": None}, "", None),
    ({"ships": "Sat, 28 Feb 2026 12:00:00 -0600"}, "2026-02-28T18:00:00Z", "2026-02-28T18:00:00Z"),
    ({"made": "2026-02-28T12:00:00.25Z"}, "2026-02-28T12:00:00.250000Z",
     "2026-02-28T12:00:00.250000Z"),
    ({"made": "0001-01-01T00:00:00Z"}, "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ({"day": "2026-02-28"}, "2026-02-28", "2026-02-28"),
    ({"flag": True}, "true", True),
    ({"id": 2**53 + 1}, str(2**53 + 1), 2**53 + 1),
    ({"text": 'a,"b"\nc\u2028é'}, 'a,"b"\nc\u2028é', 'a,"b"\nc\u2028é'),
    ({"text": ""}, "", ""),
    ({"anything": {"a": [1.5]}}, '{"a": [1.5]}', {"a": [1.5]}),
    ({"ids": [1, None]}, "[1,null]", [1, None]),
    ({"ids": None}, "", None),
    ({"counts": {"a": 1}}, '{"a":1}', {"a": 1}),
    ({"grid": [["1.50"], None, []]}, '[["1.5"],null,[]]', [["1.5"], None, []]),
    ({"size": {"width": 1.5, "unit_name": "cm"}}, '{"width":"1.5","unit":"cm","marks":null}',
     {"width": "1.5", "unit": "cm", "marks": None}),
    ({"sizes": {"x": {"width": 2}}}, '{"x":{"width":"2","unit":null,"marks":null}}',
     {"x": {"width": "2", "unit": None, "marks": None}}),
    ({"parts": [None, {}]}, '[null,{"width":null,"unit":null,"marks":null}]',
     [None, {"width": None, "unit": None, "marks": None}]),
    ({"union": {"name": "red"}}, '{"name": "red"}', {"name": "red"}),
]  # fmt: skip


def test_texts_are_exact_and_without_exponent(tmp_path: Path) -> None:
    columns = Columns(Thing)
    errors: list[FieldError] = []
    batch = columns.batch([row for row, _, _ in TEXTS], errors)
    assert errors == []
    for format, place in (("csv", 1), ("ndjson", 2)):
        path = str(tmp_path / f"things.{format}")
        with Writer(format, path, columns.schema) as writer:
            writer.write(batch.slice(0, 5))
            writer.write(batch.slice(5))
        for given, found in zip(TEXTS, read(path, columns), strict=True):
            [name] = given[0]
            assert found[name] == given[place], name


@pytest.mark.parametrize("format", FORMATS)
def test_a_directory_gets_part_files(api: BigcommerceApi, tmp_path: Path, format: str) -> None:
    home = tmp_path / "orders"
    ids = [order.id for order in api.Orders.iterall()]
    export = getattr(api.Orders.iterall(), f"to_{format}")
    written = export(f"{home}/", rows_per_file=20)
    names = [f"part-{number:05}.{format}" for number in range(-(-len(ids) // 20))]
    assert sorted(os.listdir(home)) == names
    assert written.paths == tuple(str(home / name) for name in names)
    columns = Columns(v2.load("Orders").meta.record)
    parts = [read(path, columns) for path in written.paths]
    assert [int(row["id"]) for part in parts for row in part] == ids
    with pytest.raises(InvalidValueException, match="already has part files"):
        export(home)
    assert sorted(os.listdir(home)) == names


class Failing(Exception):
    """The error of a source."""


@pytest.mark.parametrize("target", ["orders.parquet", "orders.csv", "orders.ndjson", "orders/"])
@pytest.mark.parametrize("error", [Failing, KeyboardInterrupt])
def test_a_failed_export_leaves_nothing(
    tmp_path: Path, target: str, error: type[BaseException]
) -> None:
    columns = Columns(Thing)
    path = os.path.join(tmp_path, target)
    format = target.rpartition(".")[2] if "." in target else "parquet"
    if not target.endswith("/"):
        Path(path).write_text("before")
    writer = Writer(format, path, columns.schema, rows_per_file=1)
    with pytest.raises(error), writer:
        writer.write(columns.batch([{"id": 1}, {"id": 2}]))
        raise error
    left = [name for _, _, names in os.walk(tmp_path) for name in names]
    assert left == ([] if target.endswith("/") else [target])
    if left:
        assert Path(path).read_text() == "before"


@pytest.mark.parametrize("path", ["", "a\0b", "\ud800", 5, None, b"x", os.devnull])
def test_paths_that_cannot_be_files_are_refused(api: BigcommerceApi, path: Any) -> None:
    with pytest.raises(InvalidValueException):
        api.Orders.iterall().to_parquet(path)


def test_a_path_that_cannot_be_written_is_named(api: BigcommerceApi, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "missing" / "orders.csv", tmp_path / "file" / "orders.csv"):
        with pytest.raises(ExportException, match=r"orders\.csv' could not be written"):
            api.Orders.iterall().to_csv(path)


def test_a_path_in_the_home_directory(
    api: BigcommerceApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    written = api.Brands.iterall().to_csv("~/brands.csv")
    assert written.paths == (str(tmp_path / "brands.csv"),)


def test_a_link_leads_to_the_file_that_is_replaced(api: BigcommerceApi, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "orders.csv"
    link.symlink_to(tmp_path / "real" / "orders.csv")
    api.Orders.iterall().to_csv(link)
    assert link.is_symlink()
    assert os.listdir(tmp_path / "real") == ["orders.csv"]


def test_without_pyarrow_it_says_what_to_install(
    api: BigcommerceApi, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    orders = api.Orders.iterall()
    for export in (
        orders.batches,
        orders.to_arrow,
        orders.to_reader,
        lambda: orders.to_csv(tmp_path / "x.csv"),
        lambda: orders.to_dataframe(decimals="arrow"),
    ):
        with pytest.raises(ConfigurationException, match=r"bigcommerce_sdk\[arrow\]"):
            export()
    assert os.listdir(tmp_path) == []
    assert len(orders.to_dataframe()) > 0


# -- asyncio -------------------------------------------------------------------------------------


def test_the_same_for_asyncio(api: BigcommerceApi, shop: Sandbox, tmp_path: Path) -> None:
    async def main() -> None:
        async with AsyncBigcommerceApi(
            store_hash=shop.store_hash, access_token=shop.token, host=shop.base_url
        ) as client:
            orders = client.Orders.iterall(page_size=10, concurrency=2)
            table = api.Orders.iterall().to_arrow()
            assert (await orders.to_arrow()).equals(table)
            assert [batch.num_rows async for batch in orders.batches(50)] == [
                batch.num_rows for batch in api.Orders.iterall().batches(50)
            ]
            for format in FORMATS:
                path = tmp_path / f"orders.{format}"
                written = await getattr(orders, f"to_{format}")(path)
                other = tmp_path / f"other.{format}"
                getattr(api.Orders.iterall(), f"to_{format}")(other)
                assert written == (table.num_rows, (str(path),))
                assert path.read_bytes() == other.read_bytes()
            linked = await orders.with_("products", "customer").to_arrow()
            assert linked.equals(api.Orders.iterall().with_("products", "customer").to_arrow())
            frame = await orders.to_dataframe()
            assert list(frame.id) == table["id"].to_pylist()
            with pytest.raises(UsageException, match="is asynchronous"):
                list(orders)  # type: ignore[call-overload]

    run(main())


def test_a_cancelled_export_leaves_nothing(shop: Sandbox, tmp_path: Path) -> None:
    async def main() -> None:
        async with AsyncBigcommerceApi(
            store_hash=shop.store_hash, access_token=shop.token, host=shop.base_url
        ) as client:
            for rounds in range(0, 60, 4):
                orders = client.Orders.iterall(page_size=5)
                task = asyncio.ensure_future(orders.to_csv(tmp_path / "orders.csv"))
                for _ in range(rounds):
                    await asyncio.sleep(0)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert os.listdir(tmp_path) == []

    run(main())
