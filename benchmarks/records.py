"""The cost of records: memory, reading, change detection."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Iterable
from decimal import Decimal
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any, cast

from benchmarks.measuring import interleaved, ratio
from benchmarks.server import product
from bigcommerce_sdk.json.reading import read_standard
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.owner import Owner
from bigcommerce_sdk.resources.products import Product

Row = dict[str, Any]

MANY = 10_000
#: Typical fields of a product: number, text, money, boolean, date.
READ = ("id", "name", "price", "sku", "is_visible", "date_created")


def figures(runs: int) -> dict[str, float]:
    """Bytes, microseconds, and ratios to the plain conversions."""
    prices = interleaved({"bare": _bare_prices, "ours": _prices}, runs, _pair)
    dates = interleaved({"bare": _bare_dates, "ours": _dates}, runs, _pair)
    reading = interleaved(
        {
            f"{name} {times}": partial(_read, kind, times)
            for name, kind in (("decoded", Product), ("kept", Keeping))
            for times in (1, 3)
        },
        runs,
        _rows,
    )
    return {
        "record_bytes": record_bytes(),
        "save_detection": save_detection() * 1e6,
        "first_decimal": ratio(prices, "ours", "bare"),
        "first_datetime": ratio(dates, "ours", "bare"),
        "cached_once": ratio(reading, "kept 1", "decoded 1"),
        "cached_thrice": ratio(reading, "kept 3", "decoded 3"),
    }


_text = b""


def _rows() -> list[Row]:
    """Rows as parsed from a response, not read before."""
    global _text
    if not _text:
        from json import dumps

        _text = dumps([product(number) for number in range(1, MANY + 1)]).encode()
    return cast("list[Row]", read_standard(_text))


def _pair() -> tuple[list[Row], list[Product]]:
    """Rows, and records that are views of them."""
    rows = _rows()
    return rows, list(map(Product._load, rows))


def _bare_prices(given: tuple[list[Row], list[Product]]) -> None:
    for row in given[0]:
        Decimal(row["price"])


def _prices(given: tuple[list[Row], list[Product]]) -> None:
    for record in given[1]:
        _ = record.price


def _bare_dates(given: tuple[list[Row], list[Product]]) -> None:
    for row in given[0]:
        parsedate_to_datetime(row["date_created"])


def _dates(given: tuple[list[Row], list[Product]]) -> None:
    for record in given[1]:
        _ = record.date_created


def record_bytes() -> float:
    """The memory of a record without its dict."""
    rows = _rows()
    tracemalloc.start()
    kept = list(map(Product._load, rows))
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held / len(kept)


def save_detection() -> float:
    """Seconds to detect one change in a record of 71 fields that were all read."""
    records = list(map(Product._load, _rows()[:1000]))
    assert len(Product._fields) == 71, "the table says so"
    for record in records:
        for name in record._fields:
            getattr(record, name)  # a list that was returned may have been changed
        record.name = "changed"
    start = time.perf_counter()
    changes = [record._changes() for record in records]
    taken = time.perf_counter() - start
    assert all(each == {"name": "changed"} for each in changes)
    return taken / len(records)


# -- if values were cached -------------------------------------------------------------------


class _KeepingField(Field):
    """A field that caches decoded values: the rejected alternative."""

    def _reader(self) -> Callable[[Owner], Any]:
        name, wire, plain, decode = self.name, self.wire, self.codec.plain, self.codec.decode

        def read(record: Owner) -> Any:
            values = record._values
            if values is None:
                values = dict[str, Any]()
                record._values = values
            elif name in values:
                return values[name]
            raw = record._raw[wire]
            values[name] = raw if type(raw) is plain or raw is None else decode(raw)
            return values[name]

        return read


def _keeping(field: Field) -> Field:
    return _KeepingField(field.codec, field.doc, wire=field.wire)


#: A product whose fields cache decoded values.
Keeping = type("Keeping", (Product,), {name: _keeping(Product._fields[name]) for name in READ})


def _read(kind: type[Product], times: int, rows: Iterable[Row]) -> None:
    for row in rows:
        record = kind._load(row)
        for _ in range(times):
            _ = (record.id, record.name, record.price, record.sku, record.is_visible,
                 record.date_created)  # fmt: skip
