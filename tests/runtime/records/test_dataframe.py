"""Records as a data frame."""

from __future__ import annotations

import sys
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.dataframe import DTYPES, to_dataframe
from bigcommerce_sdk.exception import (
    ConfigurationException,
    FieldValueException,
    InvalidValueException,
)
from bigcommerce_sdk.resources import RESOURCES, load
from tests.runtime.loopback import Loopback


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
