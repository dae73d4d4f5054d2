"""Invalid values: the exact value, None or an error, never a plausible wrong one."""

from __future__ import annotations

import enum
import re
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import bigcommerce_sdk
from bigcommerce_sdk import codecs
from bigcommerce_sdk.codecs import parse_datetime
from bigcommerce_sdk.exception import (
    FieldValueException,
    InvalidValueException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.http.paths import segment
from bigcommerce_sdk.http.protocol import build_request, query_texts
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.records.fields import WRITABLE_IN, Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import Record
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.resources.blog_posts import BlogPost
from bigcommerce_sdk.resources.coupons import Coupon, CouponAppliesTo
from bigcommerce_sdk.resources.customer_groups import CustomerGroup
from bigcommerce_sdk.resources.order_products import OrderProductInput
from bigcommerce_sdk.resources.product_discount_rules import ProductDiscountRule
from tests.runtime.codecs.test_codecs import ALL, BAD, attempt, json_values

NOON = datetime(2026, 2, 28, 12, tzinfo=UTC)
HUGE = "9" * 5000


def typed(value: Any) -> Any:
    """Nested records as dicts of what their attributes give."""
    if is_list(value):
        return [typed(each) for each in value]
    if isinstance(value, NestedRecord):
        return {n: typed(getattr(value, n)) for n, f in value._fields.items() if f.wire in value}
    return value


# -- dates -----------------------------------------------------------------------------------

DATES: list[tuple[Any, Any]] = [
    # old rows that never had a date
    ("Wed, 30 Nov -0001 00:00:00 +0000", None),
    ("Wed, 30 Nov -0001 00:00:00 -0600", None),
    ("30 Nov -0001", None),
    ("Thu, 00 Jan 2026 00:00:00 +0000", None),
    ("Sat, 01 Jan 0000 00:00:00 +0000", None),
    ("0000-00-00", None),
    ("0000-00-00 00:00:00", None),
    ("0000-00-00T00:00:00Z", None),
    ("0000-00-00T00:00:00+00:00", None),
    ("-0001-11-30T00:00:00-06:00", None),
    ("-0001-11-30 00:00:00", None),
    ("2026-00-10", None),
    ("2026-10-00 10:00:00", None),
    ({"date": "-0001-11-30 00:00:00.000000", "timezone": "UTC"}, None),
    ({"date": "-0001-11-30 00:00:00.000000", "timezone": "Mars/Olympus"}, None),
    ({"date": None}, None),
    ("-62169984000", None),
    (-62169984000, None),
    ("00000", None),
    (0.0, None),
    (" ", None),
    # years of fewer digits
    ("Sat, 28 Feb 26 12:00:00 +0000", BAD),
    ("Sat, 28 Feb 126 12:00:00 +0000", BAD),
    ("28 Feb 0026 12:00:00 +0000", datetime(26, 2, 28, 12, tzinfo=UTC)),
    ("0099-02-28T12:00:00Z", datetime(99, 2, 28, 12, tzinfo=UTC)),
    ("26-02-28", BAD),
    ("12026-02-28", BAD),
    ("Sat, 28 Feb 12026 12:00:00 +0000", BAD),
    # digits
    ("1603306", datetime(1970, 1, 19, 13, 21, 46, tzinfo=UTC)),  # as in the reference
    ("1772280000", NOON),
    (" 1772280000 ", NOON),
    ("20260101", BAD),
    (20260101, BAD),
    (20260101.0, BAD),
    ("01012026", BAD),
    ("31122026", BAD),
    ("260101", BAD),
    ("202601", BAD),
    ("26001", BAD),
    ("2026001", BAD),
    ("1012026", BAD),
    ("202601011200", BAD),
    ("20260101120000", BAD),
    ("1772280000000", BAD),
    (1772280000000, BAD),
    ("17722800000000000000", BAD),
    (HUGE, BAD),
    (10**5000, BAD),
    (1e300, BAD),
    (float("inf"), BAD),
    (True, BAD),
    ("١٧٧٢٢٨٠٠٠٠", BAD),
    ("２０２６-02-28", BAD),
    ("1_772_280_000", BAD),
    ("1e9", BAD),
    ("+1772280000", BAD),
    # unused formats, and parts out of range
    ("2026-W09-6", BAD),
    ("2026-059", BAD),
    ("2026-02-30", BAD),
    ("2026-02-28T24:00:00Z", BAD),
    ("2026-02-28T25:00:00Z", BAD),
    ("2026-06-30T23:59:60Z", BAD),
    ("Tue, 30 Jun 2026 23:59:60 +0000", BAD),
    ("2026-02-28T12:00:00+9999", BAD),
    ("2026-02-28T12:00:00+24:00", BAD),
    ("2026-02-28T12:00:00+05:60", BAD),
    ("Sat, 28 Feb 2026 12:00:00 +9999", BAD),
    ("Sat, 28 Feb 2026 12:00:00 +0160", BAD),
    ("28/02/2026", BAD),
    ("02/28/2026", BAD),
    ("13.02.2026", BAD),
    ("now", BAD),
    ("today", BAD),
    ("null", BAD),
    ("28 Foo 2026", BAD),
    # zones
    ("Sat, 28 Feb 2026 06:00:00 CST", NOON),
    ("Sat, 28 Feb 2026 07:00:00 cdt", NOON),
    ("Sat, 28 Feb 2026 12:00:00 UT", NOON),
    ("Sat, 28 Feb 2026 12:00:00 +0000 (UTC)", NOON),
    ("Sat, 28 Feb 2026 17:45:00 +0545", NOON),
    ("2026-02-28 12:00:00 UTC", NOON),
    ("20260228T120000Z", NOON),
    ("2026-02-28T12:00Z", NOON),
    ("2026-02-28T02:30:00-0930", NOON),
    ("Sat, 28 Feb 2026 12:00:00 CEST", BAD),
    ("Sat, 28 Feb 2026 12:00:00 BST", BAD),
    ("Sat, 28 Feb 2026 12:00:00 FOO", BAD),
    ("Sat, 28 Feb 2026 12:00:00 A", BAD),
    # what follows or surrounds it
    ("Sat, 28 Feb 2026 12:00:00 +0000 junk", BAD),
    ("2026-02-28T12:00:00Zjunk", BAD),
    ("2026-02-28junk", BAD),
    ("2026-02-28T12:00:00Z\x00", BAD),
    ("Sat, 28 Feb 2026 12:00:00 +0000, Sun, 01 Mar 2026 12:00:00 +0000", BAD),
    ("\tSat,  28 Feb  2026 12:00:00 +0000\n", NOON),
    # objects
    ({"date": "2026-02-28 13:00:00", "timezone_type": 3, "timezone": "Europe/Berlin"}, NOON),
    ({"date": "2026-02-28 06:00:00", "timezone_type": 2, "timezone": "CST"}, NOON),
    ({"date": "2026-02-28 12:00:00", "timezone": 0}, BAD),
    ({"date": "2026-02-28 12:00:00", "timezone": False}, BAD),
    ({"date": "2026-02-28 12:00:00", "timezone": []}, BAD),
    ({"date": "2026-02-28 12:00:00", "timezone": "localtime"}, BAD),
    ({"date": "2026-02-28 12:00:00", "timezone": "posixrules"}, BAD),
    ({"date": "2026-02-28 12:00:00", "timezone": "+99:99"}, BAD),
    ({"date": "2026-02-28 12:00:00", "timezone": "\ud800"}, BAD),
    ({"date": "2026-02-28 12:00:00", "timezone": "America"}, BAD),
    ({"date": True, "timezone": "UTC"}, BAD),
    ({"date": {"date": "2026-02-28"}}, BAD),
    ({"date": "20260101", "timezone": "UTC"}, BAD),
]  # fmt: skip


@pytest.mark.parametrize(
    ("wire", "moment"),
    DATES,
    ids=lambda value: (
        ascii(value)[:40] if not isinstance(value, int) or abs(value) < 10**20 else "huge"
    ),
)
def test_a_moment_is_right_or_none_or_refused(wire: Any, moment: Any) -> None:
    assert attempt(parse_datetime, wire) == moment
    for name in ("rfc2822", "iso8601", "sql"):
        assert attempt(ALL[name].decode, wire) == moment
    day = attempt(ALL["date"].decode, wire)
    assert (day in (None, BAD)) == (moment in (None, BAD))


def test_a_day_is_that_of_the_zone_that_it_is_written_in() -> None:
    for text in ("2026-02-28T23:00:00-05:00", "Sat, 28 Feb 2026 01:00:00 +0900", "2026-02-28"):
        assert codecs.DATE.decode(text) == date(2026, 2, 28)


def test_unix_time_fields_refuse_small_numbers() -> None:
    for codec in (codecs.UNIX, codecs.UNIX_TEXT):
        assert codec.decode("1603306") == datetime(1970, 1, 19, 13, 21, 46, tzinfo=UTC)
        assert attempt(codec.decode, "12") == BAD
        assert codec.decode("253402300799") == datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
        assert attempt(codec.decode, "20260101") == BAD
        assert attempt(codec.encode, datetime(1970, 8, 23, 11, 48, 21, tzinfo=UTC)) == BAD


WRITTEN = ("rfc2822", "iso8601", "sql", "unix", "unix_text")
whole_calendar = st.datetimes(
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-11)), timezone(timedelta(hours=14))])
)


@pytest.mark.parametrize("name", WRITTEN)
@given(moment=whole_calendar)
@example(moment=datetime(1, 1, 1, tzinfo=UTC))
@example(moment=datetime(69, 5, 5, tzinfo=UTC))
@example(moment=datetime(99, 12, 31, tzinfo=UTC))
@example(moment=datetime(999, 12, 31, tzinfo=UTC))
@example(moment=datetime(1970, 8, 23, tzinfo=UTC))
@example(moment=datetime(1970, 1, 1, tzinfo=UTC))
@example(moment=datetime(8390, 4, 5, tzinfo=UTC))
@example(moment=datetime.max.replace(tzinfo=UTC))
def test_a_moment_is_read_as_it_was_written_or_refused(name: str, moment: datetime) -> None:
    written = attempt(ALL[name].encode, moment)
    if written is BAD:
        assert moment.year in (1, 9999) or (
            name.startswith("unix") and moment.astimezone(UTC).year in (1969, 1970)
        )
    else:
        assert ALL[name].decode(written) == moment.astimezone(UTC).replace(microsecond=0)


@given(st.dates())
def test_a_day_is_read_as_it_was_written(day: date) -> None:
    assert codecs.DATE.decode(codecs.DATE.encode(day)) == day


# -- numbers, truth and text -----------------------------------------------------------------

NUMBERS: list[tuple[Any, Any, Any]] = [
    # wire, as decimal, as integer
    ("NaN", BAD, BAD),
    ("sNaN", BAD, BAD),
    ("Infinity", BAD, BAD),
    ("-inf", BAD, BAD),
    ("1e999999", BAD, BAD),
    ("1e999999999999999999999", BAD, BAD),
    ("1e-999999", BAD, BAD),
    ("١٢", BAD, BAD),
    ("１２", BAD, BAD),
    ("²", BAD, BAD),
    ("1_000", BAD, BAD),
    (" 1_0 ", BAD, BAD),
    ("_1", BAD, BAD),
    ("0x10", BAD, BAD),
    ("1,5", BAD, BAD),
    ("1 000", BAD, BAD),
    ("$5", BAD, BAD),
    ("--5", BAD, BAD),
    ("5-", BAD, BAD),
    ("\u00a05", 5, 5),
    ("20 ", 20, 20),
    ("\n20\t", 20, 20),
    ("+5", 5, 5),
    ("-5", -5, -5),
    ("005", 5, 5),
    ("1.0", 1, 1),
    ("1e2", 100, 100),
    ("1.5", Decimal("1.5"), BAD),
    (1.5, Decimal("1.5"), BAD),
    (5.0, 5, 5),
    (1e300, BAD, BAD),
    (2.0**53, BAD, BAD),
    (1e22, BAD, BAD),
    (float("nan"), BAD, BAD),
    (float("inf"), BAD, BAD),
    (10**5000, BAD, BAD),
    (-(10**5000), BAD, BAD),
    (HUGE, BAD, BAD),
    ("0." + HUGE, BAD, BAD),
    ("1" * 40, Decimal("1" * 40), BAD),
    ("", None, None),
    ("  ", None, None),
    ([], BAD, BAD),
    ({}, BAD, BAD),
    ([1], BAD, BAD),
]


@pytest.mark.parametrize(
    ("wire", "number", "whole"),
    NUMBERS,
    ids=lambda value: (
        ascii(value)[:30] if not isinstance(value, int) or abs(value) < 10**20 else "huge"
    ),
)
def test_a_number_is_exact_or_none_or_refused(wire: Any, number: Any, whole: Any) -> None:
    assert attempt(codecs.DECIMAL.decode, wire) == number
    assert attempt(codecs.DECIMAL_NUMBER.decode, wire) == number
    assert attempt(codecs.INTEGER.decode, wire) == whole
    if number is BAD:
        for codec in (codecs.DECIMAL, codecs.DECIMAL_NUMBER, codecs.INTEGER):
            if not isinstance(wire, (int, float)) or wire - wire != 0:
                assert attempt(codec.encode, wire) == BAD
                assert attempt(codec.accept, wire) == BAD


@pytest.mark.parametrize(
    ("wire", "truth"),
    [
        ("true", True), ("TRUE", True), ("1", True), (1, True), (True, True),
        ("false", False), ("False", False), ("0", False), (0, False), (False, False),
        ("", None), ("yes", BAD), ("no", BAD), ("on", BAD), (2, BAD), (-1, BAD), ("2", BAD),
        (1.0, BAD), ("1.0", BAD), (" true", BAD), ("t", BAD), ("１", BAD), ([], BAD), ({}, BAD),
        (10**5000, BAD),
    ],
    ids=lambda value: "huge" if value == 10**5000 else ascii(value),
)  # fmt: skip
def test_booleans_are_read_exactly_or_refused(wire: Any, truth: Any) -> None:
    assert attempt(codecs.BOOLEAN.decode, wire) is truth


@pytest.mark.parametrize(
    "wire", [[], {}, ["a"], {"a": 1}, 10**5000], ids=["[]", "{}", "l", "o", "n"]
)
def test_what_is_no_text_is_refused(wire: Any) -> None:
    assert attempt(codecs.STRING.decode, wire) == BAD


def test_a_huge_integer_is_a_printable_error_of_its_field() -> None:
    record: Any = Coupon._load(dict.fromkeys(("id", "max_uses", "amount"), HUGE))
    for name in ("id", "max_uses", "amount"):
        with pytest.raises(FieldValueException, match=f"Coupon.{name}"):
            getattr(record, name)
    assert len(repr(record)) < 100
    assert "cannot be shown" in repr(Coupon._load({"id": 10**5000}))


# -- every field, read and written -----------------------------------------------------------


class Wide(Record):
    """A field of every codec."""

    __slots__ = ()


for _name, _codec in ALL.items():
    field = Field(_codec, _name, nullable=True)
    field.__set_name__(Wide, _name)
    setattr(Wide, _name, field)
    Wide._fields[_name] = field

hostile = st.one_of(
    json_values,
    st.sampled_from([wire for wire, _ in DATES] + [wire for wire, *_ in NUMBERS]),
    st.lists(st.sampled_from([wire for wire, *_ in NUMBERS]), max_size=3),
    st.from_regex(r"[ +-]?[0-9_]{0,12}[.,]?[0-9]{0,6}(e[+-]?[0-9]{1,9})?", fullmatch=True),
    st.from_regex(r"[A-Z][a-z]{2}, [0-9-]{2} [A-Z][a-z]{2} [0-9-]{4,5} [0-9:]{8} [+-][0-9]{4}"),
)


@pytest.mark.parametrize("name", ALL)
@given(wire=hostile)
def test_reading_a_field_raises_nothing_but_its_own_error(name: str, wire: Any) -> None:
    record: Any = Wide._load({name: wire})
    try:
        value = getattr(record, name)
    except FieldValueException as error:
        assert str(error).startswith(f"Wide.{name}: ")
        return
    # what was read can be written, and is then read as the same, or is refused
    other: Any = Wide._load({})
    try:
        setattr(other, name, value)
    except InvalidValueException as error:
        assert str(error).startswith(f"Wide.{name}: ")
        return
    again = getattr(other, name)
    if isinstance(value, datetime):  # written to the second
        value = value.replace(microsecond=0)
    assert again == value or value != value
    sent = other._changes()[name]
    if sent is not None:
        assert typed(getattr(Wide._load({name: sent}), name)) == typed(again)


@pytest.mark.parametrize("name", ALL)
@given(value=hostile | st.sampled_from([b"x", object(), 1j, {1}, (1,), range(2), NOON, date.max]))
def test_writing_a_field_raises_nothing_but_its_own_error(name: str, value: Any) -> None:
    field = Wide._fields[name]
    try:
        wire = field.encode(value, "Wide")
    except UsageException as error:
        assert str(error).startswith((f"Wide.{name}: ", "CouponAppliesTo"))
        assert str(error).isascii() or isinstance(error, UnknownNameException)
        return
    build_request("PUT", "https://x.example", "/x", None, {"value": wire})


# -- what a store sent can be sent back ------------------------------------------------------

RAW: list[tuple[type[Any], str, Any]] = [
    (Coupon, "expires", ""),
    (Coupon, "expires", "Wed, 30 Nov -0001 00:00:00 +0000"),
    (Coupon, "expires", "0000-00-00"),
    (Coupon, "expires", 1772280000),
    (Coupon, "max_uses", "20"),
    (Coupon, "max_uses", 20.0),
    (Coupon, "amount", 5),
    (Coupon, "enabled", "1"),
    (Coupon, "enabled", 0),
    (Coupon, "enabled", "false"),
    (Coupon, "applies_to", {"entity": "products", "ids": ["1", 2]}),
    (Coupon, "applies_to", {"entity": "products", "ids": {"0": 1}}),
    (Coupon, "applies_to", []),
    (ProductDiscountRule, "min", "20"),
    (CustomerGroup, "discount_rules", [{"type": "all", "method": "percent", "amount": 5}]),
    (BlogPost, "published_date",
     {"date": "2026-02-28 12:00:00.000000", "timezone_type": 3, "timezone": "UTC"}),
    (OrderProductInput, "quantity", "2"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "name", "raw"), RAW)
def test_a_raw_value_is_accepted_and_means_the_same(kind: type[Any], name: str, raw: Any) -> None:
    field = kind._fields[name]
    sent = field.encode(raw, "X")
    kept = kind._load({name: raw})
    if sent is None or sent == field.none_as:
        assert field.codec.decode(raw) is None
    else:
        assert typed(field.write.decode(sent)) == typed(field.codec.decode(raw)) or raw == []
    before = kept.to_dict()
    setattr(kept, name, raw)
    assert kept._changes() == {}
    assert kept.to_dict() == before


ROWS = [(name, load(name).meta) for name in RESOURCES]
WIRE: dict[str, st.SearchStrategy[Any]] = {
    "int": st.integers(0, 99) | st.integers(0, 99).map(str),
    "str": st.text(max_size=5),
    "bool": st.booleans() | st.sampled_from(["0", "1", 0, 1, "true", "false"]),
    "Decimal": st.decimals(0, 99, places=4).map(str) | st.integers(0, 99),
    "datetime": st.sampled_from(
        ["Sat, 28 Feb 2026 12:00:00 +0000", "2026-02-28T12:00:00Z", "1772280000", 1772280000,
         {"date": "2026-02-28 12:00:00.000000", "timezone_type": 3, "timezone": "UTC"}]
    ),
    "date": st.sampled_from(["2026-02-28", "Sat, 28 Feb 2026 00:00:00 +0000"]),
    "list[int]": st.lists(st.integers(0, 9) | st.integers(0, 9).map(str), max_size=3),
    "list[str]": st.lists(st.text("abc", min_size=1, max_size=3), max_size=3),
    "dict[str, Any]": st.dictionaries(st.text(max_size=2), st.integers()) | st.just([]),
}  # fmt: skip


@pytest.mark.parametrize(("name", "meta"), ROWS, ids=[name for name, _ in ROWS])
@given(data=st.data())
def test_every_writable_field_takes_what_it_reads(
    name: str, meta: Any, data: st.DataObject
) -> None:
    for field in meta.fields.values():
        wires = WIRE.get(field.codec.python)
        if not WRITABLE_IN[field.access] or wires is None or field.limits:
            continue
        raw = data.draw(wires, field.name)
        value = field.decode(raw, meta.record)
        if value is None and not (field.nullable or field.none_as is not None):
            continue
        sent = field.encode(raw, name)
        assert (None if sent == field.none_as else field.write.decode(sent)) == value or sent == {}
        assert field.encode(value, name) == sent or value is None or raw == []


def test_a_field_that_was_not_assigned_is_sent_back_as_it_came() -> None:
    raw = {"entity": "products", "ids": ["1", "2"], "new": 1}
    applies = CouponAppliesTo._load(raw)
    applies.entity = "categories"
    assert applies._to_body() == {"entity": "categories", "ids": ["1", "2"]}
    coupon = Coupon._load({"id": 1, "applies_to": raw})
    assert coupon._original(Coupon._fields["applies_to"]) == {
        "entity": "products",
        "ids": ["1", "2"],
    }


def test_a_record_of_the_read_shape_can_be_written() -> None:
    from bigcommerce_sdk.resources.order_shipments import OrderShipment

    shipment = OrderShipment._load(
        {"id": 1, "items": [{"order_product_id": 4, "product_id": 9, "quantity": 1}]}
    )
    sent = OrderShipment._fields["items"].encode(shipment.items, "X")
    assert sent == [{"order_product_id": 4, "quantity": 1}]
    with pytest.raises(UsageException):
        OrderShipment._fields["items"].encode([CouponAppliesTo(ids=[1])], "X")


# -- members of enums, scalars of numpy ------------------------------------------------------


class TextEnum(str, enum.Enum):  # noqa: UP042 - what people write
    """Text whose ``str`` is another."""

    A = "low"


class NumberEnum(int, enum.Enum):
    """Numbers whose ``str`` is another."""

    A = 7


class PlainEnum(enum.Enum):
    """Members that are neither text nor number."""

    TEXT = "low"
    NUMBER = 7


class Whole(enum.IntEnum):
    """Numbers."""

    A = 7


class Text(enum.StrEnum):
    """Text."""

    A = "low"


class Flags(enum.Flag):
    """Bits."""

    A = 3
    B = 4


class NumberFlags(enum.IntFlag):
    """Bits that are numbers."""

    A = 3
    B = 4


MEMBERS = [
    (TextEnum.A, "low"),
    (NumberEnum.A, 7),
    (PlainEnum.TEXT, "low"),
    (PlainEnum.NUMBER, 7),
    (Whole.A, 7),
    (Text.A, "low"),
    (Flags.A | Flags.B, 7),
    (NumberFlags.A | NumberFlags.B, 7),
]


@pytest.mark.parametrize(("member", "value"), MEMBERS, ids=lambda each: repr(each))
def test_a_member_of_an_enum_is_sent_as_its_value(member: Any, value: Any) -> None:
    assert segment(member) == str(value)
    query = query_texts("POST", {"a": member, "b": [member]})
    request = build_request("POST", "https://x.example", "/x", query, [member])
    assert request.url.endswith(f"?a={value}&b={value}")
    assert request.content == (b'["low"]' if value == "low" else b"[7]")
    for name in (
        ("string", "enum", "text_csv")
        if value == "low"
        else ("integer", "integer_enum", "decimal", "csv", "array")
    ):
        codec = ALL[name]
        given_ = [member] if name in ("csv", "text_csv", "array") else member
        for sent in (codec.encode(given_), codec.accept(given_), codec.query(given_)):
            assert str(sent).strip("[]") == str(value)
            assert type(sent) in (str, int, list)
        assert type(codec.keep(given_)) in (str, int, list, Decimal)
    assert codecs.ANY.encode({"a": [member]}) == {"a": [value]}


def test_scalars_of_numpy_and_pandas_are_taken() -> None:
    numpy = pytest.importorskip("numpy")
    pandas = pytest.importorskip("pandas")
    assert segment(numpy.int64(7)) == "7"
    assert segment(numpy.uint8(7)) == "7"
    for refused in (
        pandas.NaT,
        pandas.NA,
        numpy.bool_(True),
        numpy.float64(7.0),
        numpy.datetime64(7, "s"),
    ):
        with pytest.raises(InvalidValueException):
            segment(refused)
    assert codecs.INTEGER.encode(numpy.int32(7)) == 7
    assert codecs.BOOLEAN.encode(numpy.bool_(True)) is True
    assert codecs.DECIMAL.encode(numpy.float64(0.1)) == "0.1"
    assert codecs.DECIMAL.encode(numpy.float32(0.1)) == "0.1"
    assert codecs.array(codecs.INTEGER).query(numpy.array([1, 2])) == "1,2"
    assert codecs.array(codecs.INTEGER).encode(pandas.Series([1, 2])) == [1, 2]
    assert codecs.RFC2822.encode(pandas.Timestamp(NOON)) == "Sat, 28 Feb 2026 12:00:00 +0000"
    assert attempt(codecs.INTEGER.encode, numpy.datetime64(7, "ns")) == BAD
    assert attempt(codecs.array(codecs.STRING).encode, pandas.DataFrame({"a": ["b"]})) == BAD
    for missing in (pandas.NaT, pandas.NA):
        assert Coupon._fields["expires"].encode(missing, "Coupon") == ""
        with pytest.raises(InvalidValueException, match="cannot be None"):
            Coupon._fields["name"].encode(missing, "Coupon")
    body = {
        "a": numpy.int64(1),
        "b": [numpy.bool_(True)],
        "c": pandas.Timestamp(NOON),
        "d": pandas.NA,
    }
    assert codecs.MAP.encode(body) == {"a": 1, "b": [True], "c": NOON.isoformat(), "d": None}
    assert codecs.ANY.encode(numpy.array([[1], [2]])) == [[1], [2]]
    assert attempt(codecs.ANY.encode, pandas.DataFrame({"a": ["b"]})) == BAD


@pytest.mark.parametrize(
    "key",
    [10**5000, -1, True, 1.0, 5.5, None, b"7", [7], "a b", "1\n2", "٧\u2028"],
    ids=lambda k: "huge" if k == 10**5000 else ascii(k),
)
def test_odd_ids_are_refused(key: Any) -> None:
    with pytest.raises(InvalidValueException):
        segment(key)


# -- patterns --------------------------------------------------------------------------------

LONG: list[Callable[[int], str]] = [
    lambda n: "0" * n,
    lambda n: "a" * n,
    lambda n: " " * n,
    lambda n: "00:00" * (n // 5),
    lambda n: "00:00+00" * (n // 8),
    lambda n: "-" * n + "!",
    lambda n: "A-" * (n // 2) + "!",
    lambda n: "a." * (n // 2) + "!",
    lambda n: "/a" * (n // 2) + "\n",
    lambda n: "{a" * (n // 2),
    lambda n: "<" * n,
    lambda n: ", " * (n // 2),
    lambda n: "\t\n" * (n // 2) + "x",
    lambda n: "1e" * (n // 2),
]


def patterns() -> dict[str, re.Pattern[Any]]:
    """Every pattern that a module of the package has made."""
    found: dict[str, re.Pattern[Any]] = {}
    for info in walk_packages(bigcommerce_sdk.__path__, "bigcommerce_sdk."):
        if "__main__" in info.name or "plugin" in info.name:
            continue
        members: dict[str, Any] = vars(import_module(info.name))
        for name, value in members.items():
            if type(value) is re.Pattern:
                found[f"{info.name}.{name}"] = value
    return found


PATTERNS = patterns()


def test_there_are_patterns() -> None:
    assert len(PATTERNS) > 10


@pytest.mark.parametrize("name", PATTERNS)
def test_no_pattern_takes_long(name: str) -> None:
    """Bounds a hang: a pattern that backtracks takes minutes on texts of this length."""
    began = time.process_time()
    pattern = PATTERNS[name]
    for text in LONG:
        long = text(20_000)
        for run in (pattern.search, pattern.fullmatch):
            run(long.encode() if isinstance(pattern.pattern, bytes) else long)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("name", ALL)
def test_no_codec_takes_long(name: str) -> None:
    began = time.process_time()
    for text in LONG:
        long = text(100_000)
        for wire in (
            long,
            {"date": long, "timezone": long},
            {"date": "2026-02-28", "timezone": long},
        ):
            attempt(ALL[name].decode, wire)
            with suppress(UsageException):
                attempt(ALL[name].accept, wire)
    assert time.process_time() - began < 5


def test_errors_of_fields_are_short_and_ascii() -> None:
    for raw in ("é" * 100_000, ["é"], {"é": 1}):
        record: Any = Coupon._load({"amount": raw})
        with pytest.raises(FieldValueException) as caught:
            _ = record.amount
        assert str(caught.value).isascii()
        assert len(str(caught.value)) < 300
    assert sys.get_int_max_str_digits() == 4300
