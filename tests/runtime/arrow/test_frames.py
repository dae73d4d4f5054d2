"""Records as a data frame."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
from contextlib import closing
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.arrow.frames import DTYPES
from bigcommerce_sdk.dataframe import to_dataframe
from bigcommerce_sdk.exception import (
    ConfigurationException,
    FieldValueException,
    InvalidValueException,
)
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.sandbox import Sandbox
from tests.runtime.loopback import Loopback
from tests.runtime.looping import run


def test_without_pandas_it_says_what_to_install(
    api: BigcommerceApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ConfigurationException, match=r"bigcommerce_sdk\[dataframe\]"):
        api.Products.iterall().to_dataframe()


pandas = pytest.importorskip("pandas", reason="pandas is not installed")


LISTED = [
    name
    for name in RESOURCES
    if "list" in load(name).meta.operations and not load(name).meta.parents
]


@pytest.mark.parametrize("name", LISTED)
def test_a_frame_has_the_values_of_the_records(api: BigcommerceApi, name: str) -> None:
    records = list(getattr(api, name).iterall())
    frame = getattr(api, name).iterall().to_dataframe()
    assert len(frame) == len(records)
    fields = load(name).meta.record._fields
    assert [each for each in frame if each in fields] == [
        each for each in fields if any(fields[each].wire in record for record in records)
    ]
    for column in frame:
        for record, value in zip(records, frame[column], strict=True):
            field = fields[column]
            if field.wire not in record or getattr(record, column) is None:
                assert pandas.isna(value)
            elif field.codec.python in DTYPES:
                assert value == getattr(record, column)
                assert frame[column].dtype == DTYPES[field.codec.python]


def test_values_are_typed(api: BigcommerceApi) -> None:
    frame = api.Products.iterall().to_dataframe()
    assert frame.id.dtype == "Int64"
    assert frame.is_visible.dtype == "boolean"
    assert isinstance(frame.price[0], Decimal)
    assert frame.price.sum() == sum(each.price for each in api.Products.iterall())
    assert isinstance(frame.date_created[0], datetime)
    assert frame.date_created.dt.tz is not None
    assert isinstance(frame.categories[0], list)
    assert "images" not in frame
    orders = to_dataframe(api.Orders.all())
    assert isinstance(orders.billing_address[0], dict)


def test_odd_missing_and_unknown_values_have_their_place(server: Loopback) -> None:
    server.answers(
        [
            {"id": 1, "price": "1.5", "date_created": "yesterday", "weird": 1},
            {"id": 2, "name": None, "price": None},
        ]
    )
    with server.api() as client:
        frame = to_dataframe(client.Products.all())
    fields = list(load("Products").meta.fields)
    assert list(frame) == [
        *sorted(["id", "name", "price", "date_created"], key=fields.index),
        "weird",
    ]
    assert list(frame.price) == [Decimal("1.5"), None]
    assert list(frame.date_created) == ["yesterday", None]
    assert frame.name.isna().all()


def test_no_records_make_an_empty_frame() -> None:
    assert len(to_dataframe([])) == 0


@pytest.mark.parametrize("odd", [[{"id": 1}], [None], ["text"]])
def test_what_is_no_record_is_refused(odd: Any) -> None:
    with pytest.raises(InvalidValueException, match="takes records"):
        to_dataframe(odd)


HOSTILE: dict[str, list[Any]] = {
    "date_created": ["now", "13/02/2026", "today", "20260101", [], 0, None, "2026-02-28T12:00:00Z"],
    "name": [[1], {"a": 1}, 12, None, "x", True],
    "id": [2**63, 2**70, -(2**63) - 1, "12", "1_0", 1.5, None, 2**53 + 1],
    "is_visible": ["yes", 2, "0", None, 1.5],
    "price": ["NaN", "1_000", "1.5000", None, 10**40],
    "categories": ["x", [1, "2"], {"0": 3}, None],
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_cell_is_what_the_record_says_or_what_the_store_sent(name: str) -> None:
    product = load("Products").meta.record
    values = HOSTILE[name]
    # each with a value that is right, and all together
    usual = next(value for value in reversed(values) if value is not None)
    for raws in (values, *([value, usual] for value in values)):
        records: list[Any] = [product._load({name: each}) for each in raws]
        for record, cell in zip(records, to_dataframe(records)[name], strict=True):
            try:
                expected = getattr(record, name)
            except FieldValueException:
                expected = record[name]
            if expected is None:
                assert pandas.isna(cell)
            else:
                assert type(cell) is type(expected) or not isinstance(expected, (str, list))
                assert cell == expected


def test_large_ids_keep_their_digits_beside_missing_ones() -> None:
    product = load("Products").meta.record
    frame = to_dataframe([product._load({"id": 2**62 + 1}), product._load({"name": "x"})])
    assert frame.id[0] == 2**62 + 1
    assert frame.id.dtype == "Int64"


# -- types and uses of columns -----------------------------------------------------------------

DECIMALS: dict[Any, str] = {
    "exact": "object",
    "arrow": "decimal128(38, 10)[pyarrow]",
    "float": "float64",
}


@pytest.mark.parametrize("decimals", DECIMALS)
def test_columns_are_typed_also_without_rows(api: BigcommerceApi, decimals: Any) -> None:
    if decimals == "arrow":
        pytest.importorskip("pyarrow")
    full = api.Orders.iterall().to_dataframe(decimals=decimals)
    empty = api.Orders.iterall(min_id=10**6).to_dataframe(decimals=decimals)
    assert len(empty) == 0
    assert list(empty) == list(load("Orders").meta.fields)
    assert [*map(str, empty.dtypes)] == [*map(str, full.dtypes)]
    assert str(empty.total_inc_tax.dtype) == DECIMALS[decimals]
    assert str(empty.date_created.dtype) == "datetime64[us, UTC]"
    customers = api.Customers.iterall().to_dataframe()
    assert next(iter(customers)) == "id"
    assert not any(
        field.access == "write_only"
        for name, field in load("Customers").meta.fields.items()
        if name in customers
    )


@pytest.mark.parametrize("decimals", DECIMALS)
def test_excel_and_databases_take_frames(
    api: BigcommerceApi, decimals: Any, tmp_path: Path
) -> None:
    if decimals == "arrow":
        pytest.importorskip("pyarrow")
    pytest.importorskip("openpyxl")
    for orders in (api.Orders.iterall(), api.Orders.iterall(min_id=10**6)):
        frame: Any = orders.to_dataframe(decimals=decimals)
        path = str(tmp_path / "orders.xlsx")
        frame.to_excel(path, index=False)
        sheet = pandas.read_excel(path)
        assert list(sheet) == list(frame)
        with closing(sqlite3.connect(":memory:")) as connection:
            frame.to_sql("orders", connection, index=False)
            found = pandas.read_sql("select * from orders order by id", connection)
        assert list(found) == list(frame)
        if len(frame):
            assert list(sheet.id) == list(found.id) == list(frame.id)
            assert sheet.total_inc_tax[0] == found.total_inc_tax[0] == float(frame.total_inc_tax[0])
            assert sheet.date_created[0] == frame.date_created[0].replace(tzinfo=None)
            assert json.loads(found.billing_address[0]) == frame.billing_address[0]
            assert json.loads(sheet.billing_address[0]) == frame.billing_address[0]


def test_excel_takes_any_text() -> None:
    pytest.importorskip("openpyxl")
    product = load("Products").meta.record
    rows = [{"id": 1, "name": "a\x00b\x1f", "price": "1" * 20, "weird": {"a": [None]}}]
    frame: Any = to_dataframe([product._load(row) for row in rows])
    file = io.BytesIO()
    frame.to_excel(file, index=False)
    sheet = pandas.read_excel(file)
    assert (sheet.name[0], sheet.weird[0]) == ("ab", '{"a": [null]}')
    assert frame.price[0] == Decimal("1" * 20)


@pytest.mark.filterwarnings("error")  # such as that of Python 3.12 for dates that sqlite3 adapts
def test_sqlite_takes_any_value() -> None:
    order = load("Orders").meta.record
    dates = ["Sat, 28 Feb 2026 12:00:00 +0000", "soon"]  # a column of objects
    rows = [{"id": 2**70, "date_created": dates[0]}, {"id": -(2**63), "date_created": dates[1]}]
    frame: Any = to_dataframe([order._load(row) for row in rows])
    with closing(sqlite3.connect(":memory:")) as connection:
        frame.to_sql("orders", connection, index=False)
        found = connection.execute("select id, date_created from orders").fetchall()
    assert found == [(str(2**70), "2026-02-28 12:00:00+00:00"), (str(-(2**63)), "soon")]


@pytest.mark.parametrize("decimals", ["arrow", "float"])
def test_numbers_have_quantiles_and_can_be_sorted(decimals: Any) -> None:
    if decimals == "arrow":
        pytest.importorskip("pyarrow")
    product = load("Products").meta.record
    texts = ["1.5", None, "30", "2", "30", "0.0000000001", "-5"]
    records = [product._load({"id": n, "price": text}) for n, text in enumerate(texts)]
    frame = to_dataframe(records, decimals=decimals)
    exact = to_dataframe(records, decimals="exact")
    assert str(frame.price.dtype) == DECIMALS[decimals]
    assert exact.price.dtype == "object"
    assert float(frame.price.quantile(0.5)) == 1.75
    assert frame.price.describe()["count"] == 6
    assert frame.describe().price["max"] == 30
    assert [*map(float, frame.price.nlargest(3))] == [30, 30, 2]
    assert [*map(float, frame.price.nsmallest(2))] == [-5, 1e-10]
    assert list(frame.price.nlargest(1, keep="all").index) == [2, 4]
    assert list(frame.nlargest(2, "price").id) == [2, 4]
    assert list(frame.nsmallest(2, ["price", "id"]).id) == [6, 5]
    assert list(frame[["id", "price"]].nlargest(1, "id").id) == [6]


def test_plots_get_floats() -> None:
    pytest.importorskip("pyarrow")
    product = load("Products").meta.record
    frame = to_dataframe([product._load({"price": "1.5"}), product._load({})], decimals="arrow")
    plain: Any = frame.plot
    assert plain._parent.price.dtype == "float64"
    column: Any = frame.price.plot
    assert column._parent.dtype == "float64"


@pytest.mark.parametrize("decimals", DECIMALS)
def test_a_number_that_the_column_cannot_hold_stays_exact(decimals: Any) -> None:
    if decimals == "arrow":
        pytest.importorskip("pyarrow")
    product = load("Products").meta.record
    frame = to_dataframe([product._load({"price": "1" * 30})], decimals=decimals)
    expected: Any = float("1" * 30) if decimals == "float" else Decimal("1" * 30)
    assert frame.price[0] == expected


@pytest.mark.parametrize("decimals", ["text", None, 5])
def test_other_decimals_are_refused(api: BigcommerceApi, decimals: Any) -> None:
    with pytest.raises(InvalidValueException, match="decimals must be 'exact', 'arrow', 'float'"):
        api.Products.iterall().to_dataframe(decimals=decimals)
    with pytest.raises(InvalidValueException, match="decimals must be"):
        to_dataframe([], decimals=decimals)


def test_ids_of_a_frame_are_accepted_by_calls(api: BigcommerceApi) -> None:
    frame = api.Orders.iterall().to_dataframe()
    plain = frame.astype({"id": "int64"})
    objects = frame.astype({"id": "object"})
    ids: list[Any] = [
        frame.id[0],
        plain.id[0],
        plain.id.to_numpy()[0],
        objects.id[0],
        Index(100),
    ]
    for made in ids:
        assert api.Orders.get(made).id == 100
        assert [order.id for order in api.Orders.iterall(min_id=made, max_id=made)] == [100]
        assert api.Orders.get(100).products(api.Orders.get(made).products[0].id).order_id == 100
    product = api.Products.iterall().to_dataframe().iloc[0]
    brand = api.Brands.iterall().to_dataframe().id[0]
    three: Any = Index(3)
    changed = api.Products.update(product.id, brand_id=brand, inventory_level=three)
    assert (changed.brand_id, changed.inventory_level) == (int(brand), 3)
    assert api.v3.Products.get(product.id).id == product.id
    found = api.v3.Products.iterall(id__in=[product.id])
    assert [each.id for each in found] == [product.id]


class Index:
    """An object that is a whole number by ``__index__`` only."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __index__(self) -> int:
        return self._number


def test_frames_of_asyncio(api: BigcommerceApi, sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncBigcommerceApi(
            store_hash=sandbox.store_hash, access_token=sandbox.token, host=sandbox.base_url
        ) as client:
            for decimals in ("exact", "float"):
                frame = await client.Orders.iterall().to_dataframe(decimals=decimals)
                expected = api.Orders.iterall().to_dataframe(decimals=decimals)
                assert frame.equals(expected)

    run(main())
