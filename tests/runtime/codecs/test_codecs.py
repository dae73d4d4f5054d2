"""Codecs: odd wire values are read or refused, and what is written can be read again."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import reduce
from typing import Any, Literal, Never

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import codecs
from bigcommerce_sdk.codecs import Codec, parse_datetime
from bigcommerce_sdk.resources.coupons import CouponAppliesTo

BAD = "refused"


class Named:
    """What prints a name in place of its value, as members of enums do."""

    def __str__(self) -> str:
        return "Price.LOW"


class NamedText(Named, str):
    """Such a text."""


class NamedNumber(Named, int):
    """Such a number."""


NOON = datetime(2026, 2, 28, 12, 0, 0, tzinfo=UTC)
ALL: dict[str, Codec] = {
    "any": codecs.ANY,
    "string": codecs.STRING,
    "string_or_integer": codecs.STRING_OR_INTEGER,
    "integer": codecs.INTEGER,
    "boolean": codecs.BOOLEAN,
    "decimal": codecs.DECIMAL,
    "decimal_number": codecs.DECIMAL_NUMBER,
    "date": codecs.DATE,
    "rfc2822": codecs.RFC2822,
    "iso8601": codecs.ISO8601,
    "sql": codecs.SQL_DATETIME,
    "unix": codecs.UNIX,
    "unix_text": codecs.UNIX_TEXT,
    "map": codecs.MAP,
    "array": codecs.array(codecs.INTEGER),
    "csv": codecs.csv(codecs.INTEGER),
    "text_csv": codecs.csv(codecs.STRING),
    "nested": codecs.nested(CouponAppliesTo),
    "enum": codecs.text_enum(Literal["a", "b"]),
    "integer_enum": codecs.integer_enum(Literal[1, 2]),
    "lenient": codecs.lenient(codecs.INTEGER),
}
DATES = ("rfc2822", "iso8601", "sql", "unix", "unix_text")


def attempt(run: Any, value: Any) -> Any:
    try:
        return run(value)
    except ValueError:
        return BAD


ODD: list[Any] = ["", "0", "54.0000", 12, 12.5, "abc", [], {}, 10**40, float("nan"), True]
READ: dict[str, list[Any]] = {
    "string": ["", "0", "54.0000", "12", "12.5", "abc", BAD, BAD, str(10**40), BAD, BAD],
    "string_or_integer": ["", "0", "54.0000", 12, BAD, "abc", BAD, BAD, 10**40, BAD, BAD],
    "integer": [None, 0, 54, 12, BAD, BAD, BAD, BAD, 10**40, BAD, BAD],
    "boolean": [None, False, BAD, BAD, BAD, BAD, BAD, BAD, BAD, BAD, True],
    "decimal": [
        None, Decimal(0), Decimal("54"), Decimal(12), Decimal("12.5"), BAD, BAD, BAD,
        Decimal(10**40), BAD, BAD,
    ],
    "rfc2822": [
        None, None, BAD, BAD, BAD, BAD, BAD, None, BAD, BAD, BAD,
    ],
    "date": [
        None, None, BAD, BAD, BAD, BAD, BAD, None, BAD, BAD, BAD,
    ],
    "array": [[], BAD, BAD, BAD, BAD, BAD, [], [], BAD, BAD, BAD],
    "csv": [[], [0], [54], [12], BAD, BAD, [], [], BAD, BAD, BAD],
    "map": [None, BAD, BAD, BAD, BAD, BAD, None, {}, BAD, BAD, BAD],
    "enum": ["", "0", "54.0000", "12", "12.5", "abc", BAD, BAD, str(10**40), BAD, BAD],
    "lenient": [None, 0, 54, 12, 12.5, "abc", [], {}, 10**40, ODD[9], True],
}  # fmt: skip


@pytest.mark.parametrize("name", READ)
def test_odd_wire_values_are_read_or_refused(name: str) -> None:
    read = [attempt(ALL[name].decode, wire) for wire in ODD]
    assert repr(read) == repr([*READ[name]]) or read == READ[name]


@pytest.mark.parametrize(
    ("codec", "value", "wire", "query"),
    [
        ("string", "a b", "a b", "a b"),
        ("integer", 0, 0, "0"),
        ("string_or_integer", 0, 0, "0"),
        ("string_or_integer", "007", "007", "007"),
        ("boolean", True, True, "true"),
        ("boolean", False, False, "false"),
        ("decimal", Decimal("54.0000"), "54.0000", "54.0000"),
        ("decimal", 0.1, "0.1", "0.1"),
        ("decimal", 1e-7, "0.0000001", "0.0000001"),
        ("decimal", Decimal("1E+3"), "1000", "1000"),
        ("decimal", " 7.50 ", "7.50", "7.50"),
        ("decimal", NamedText("7.50"), "7.50", "7.50"),
        ("decimal", NamedNumber(7), "7", "7"),
        ("decimal_number", Decimal("2.50"), 2.5, "2.50"),
        ("decimal_number", 3, 3, "3"),
        ("decimal_number", "0.1000000000000000000001", "0.1000000000000000000001", None),
        ("date", date(2026, 2, 28), "2026-02-28", "2026-02-28"),
        ("date", "2026-02-28", "2026-02-28", "2026-02-28"),
        ("rfc2822", NOON, "Sat, 28 Feb 2026 12:00:00 +0000", None),
        ("rfc2822", "2026-02-28T13:00:00+01:00", "Sat, 28 Feb 2026 12:00:00 +0000", None),
        ("rfc2822", date(2026, 2, 28), "Sat, 28 Feb 2026 00:00:00 +0000", None),
        ("iso8601", NOON, "2026-02-28T12:00:00+00:00", None),
        ("sql", NOON, "2026-02-28 12:00:00", None),
        ("sql", datetime(999, 1, 2, tzinfo=UTC), "0999-01-02 00:00:00", None),
        ("unix", NOON, 1772280000, "1772280000"),
        ("unix_text", NOON, "1772280000", "1772280000"),
        ("array", (1, 2), [1, 2], "1,2"),
        ("array", [], [], BAD),
        ("array", 7, BAD, "7"),
        ("csv", [1, 2], "1,2", "1,2"),
        ("csv", "1, 2", "1,2", "1,2"),
        ("csv", 1, "1", "1"),
        ("csv", True, BAD, BAD),
        ("csv", 1.5, BAD, BAD),
        ("text_csv", 1, BAD, BAD),
        ("csv", "1,x", BAD, BAD),
        ("csv", [], "", BAD),
        ("text_csv", ["a", "b,c"], BAD, BAD),
        ("nested", {"entity": "products", "ids": [1]}, {"entity": "products", "ids": [1]}, None),
        ("enum", "not yet known", "not yet known", "not yet known"),
        ("integer_enum", 9, 9, "9"),
        ("lenient", "free text", "free text", "free text"),
        ("any", {"a": [1]}, {"a": [1]}, None),
    ],
)
def test_written_forms(codec: str, value: Any, wire: Any, query: str | None) -> None:
    assert attempt(ALL[codec].encode, value) == wire
    if query is not None:
        assert attempt(ALL[codec].query, value) == query


@pytest.mark.parametrize(
    ("codec", "value"),
    [
        ("string", 5),
        ("string", b"bytes"),
        ("integer", True),
        ("integer", "5"),
        ("integer", 5.0),
        ("boolean", 1),
        ("boolean", "true"),
        ("decimal", True),
        ("decimal", "abc"),
        ("decimal", ""),
        ("decimal", float("nan")),
        ("decimal", float("inf")),
        ("decimal", Decimal("sNaN")),
        ("decimal", Decimal("1E+999999")),
        ("decimal_number", None),
        ("date", NOON),
        ("date", "28/02/2026"),
        ("rfc2822", "soon"),
        ("rfc2822", 1772280000),
        ("rfc2822", ""),
        ("iso8601", datetime.max.replace(tzinfo=timezone(timedelta(hours=-5)))),
        ("array", "1,2"),
        ("array", {1: 2}),
        ("array", ["1"]),
        ("array", 5.5),
        ("array", object()),
        ("map", [1]),
        ("nested", [1]),
        ("nested", {1: 2}),
    ],
)
def test_wrong_values_are_refused_before_they_are_sent(codec: str, value: Any) -> None:
    with pytest.raises(ValueError, match="must "):
        ALL[codec].encode(value)


@pytest.mark.parametrize("codec", ["array", "csv"])
def test_an_iterator_is_refused_since_validation_would_consume_it(codec: str) -> None:
    with pytest.raises(ValueError, match="must be a list"):
        ALL[codec].encode(iter([1, 2]))
    with pytest.raises(ValueError, match="must be a list"):
        ALL[codec].query(number for number in (1, 2))


@pytest.mark.parametrize("codec", DATES)
def test_a_time_without_a_zone_is_refused(codec: str) -> None:
    with pytest.raises(ValueError, match="time zone"):
        ALL[codec].encode(datetime(2026, 2, 28))


moments = st.datetimes(
    min_value=datetime(1971, 1, 1),
    max_value=datetime(9998, 1, 1),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-11)), timezone(timedelta(hours=14))]),
)


@pytest.mark.parametrize("codec", DATES)
@given(moment=moments)
def test_moments_survive_every_wire_format_to_the_second(codec: str, moment: datetime) -> None:
    read = ALL[codec].decode(ALL[codec].encode(moment))
    assert read == moment.astimezone(UTC).replace(microsecond=0)
    assert read.utcoffset() == timedelta(0)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_decimals_survive(number: Decimal) -> None:
    if number and abs(number.adjusted()) > 100:
        number = Decimal(0)
    for codec in (codecs.DECIMAL, codecs.DECIMAL_NUMBER):
        assert codec.decode(codec.encode(number)) == number
        assert Decimal(str(codec.query(number))) == number


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e20, max_value=1e20))
def test_floats_are_sent_as_people_write_them(number: float) -> None:
    if number and abs(number) < 1e-90:
        number = 0.0
    assert codecs.DECIMAL.encode(number) == format(Decimal(repr(number)), "f")
    assert float(codecs.DECIMAL_NUMBER.encode(number)) == number


@given(st.lists(st.integers(-(2**63), 2**63)))
def test_lists_survive(numbers: list[int]) -> None:
    for codec in (ALL["array"], ALL["csv"]):
        assert codec.decode(codec.encode(numbers)) == numbers
    if numbers:
        assert ALL["array"].query(numbers) == ",".join(map(str, numbers))


@given(st.text(), st.lists(st.integers()))
def test_nested_objects_survive(entity: str, ids: list[int]) -> None:
    codec = codecs.nested(CouponAppliesTo)
    values: dict[str, Any] = {"entity": entity, "ids": ids}
    made = CouponAppliesTo(**values)
    read: Any = codec.decode(codec.encode(made))
    assert read == made
    assert (read.entity, read.ids) == (entity, ids)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
).filter(lambda value: value is not None)
date_like = st.one_of(
    st.from_regex(r"[0-9]{1,20}", fullmatch=True),
    st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]{0,12}[Z+-]?[0-9:]{0,5}", fullmatch=True),
    st.from_regex(
        r"(Mon, )?[0-9]{1,2} (Jan|Foo) [0-9]{1,5} [0-9:]{1,8}( [A-Z]{0,4}[+-]?[0-9]{0,5})?",
        fullmatch=True,
    ),
    st.from_regex(r"[+-]?[0-9]{1,5}[eE][+-]?[0-9]{1,20}", fullmatch=True),
    st.fixed_dictionaries({"date": st.text(), "timezone": st.text() | json_values}),
)


@pytest.mark.parametrize("name", ALL)
@given(wire=json_values | date_like)
def test_reading_raises_nothing_but_value_error(name: str, wire: Any) -> None:
    read = attempt(ALL[name].decode, wire)
    if name in DATES and isinstance(read, datetime):
        assert read.utcoffset() == timedelta(0)
    if read is not BAD and name in ("decimal", "integer", "array", "csv") and read is not None:
        assert ALL[name].decode(ALL[name].encode(read)) == read


@pytest.mark.parametrize(
    ("wire", "moment"),
    [
        ("Sat, 28 Feb 2026 12:00:00 +0000", NOON),
        ("Sat, 28 Feb 2026 12:00:00 -0000", NOON),
        ("Sat, 28 Feb 2026 12:00:00 GMT", NOON),
        ("Sat, 28 Feb 2026 07:00:00 EST", NOON),
        ("Sat, 28 Feb 2026 06:00:00 CST", NOON),
        ("28 Feb 2026 14:00:00 +0200", NOON),
        ("2026-02-28T12:00:00Z", NOON),
        ("2026-02-28T12:00:00+00:00", NOON),
        ("2026-02-28T13:30:00+0130", NOON),
        ("2026-02-28T12:00:00.250Z", NOON.replace(microsecond=250000)),
        ("2026-02-28", NOON.replace(hour=0)),
        ("2026-02-28 12:00:00", NOON),
        ("1772280000", NOON),
        (1772280000, NOON),
        (1772280000.0, NOON),
        ({"date": "2026-02-28 12:00:00.000000", "timezone_type": 3, "timezone": "UTC"}, NOON),
        ({"date": "2026-02-28 07:00:00.000000", "timezone_type": 1, "timezone": "-05:00"}, NOON),
        ({"date": "2026-02-28 07:00:00", "timezone_type": 1, "timezone": "-0500"}, NOON),
        ({"date": "2026-02-28 12:00:00.000000"}, NOON),
        ({"date": "", "timezone": "UTC"}, None),
        ({"date": "0000-00-00 00:00:00", "timezone": "+00:00"}, None),
        ({}, None),
        ("", None),
        ("0", None),
        (0, None),
        ("0000-00-00 00:00:00", None),
    ],
)
def test_every_spelling_of_a_moment_is_read(wire: Any, moment: datetime | None) -> None:
    assert parse_datetime(wire) == moment


@pytest.mark.parametrize(
    "wire",
    ["soon", "12", True, [], "2026-13-01", "Sat, 99 Feb 2026", 10**30, float("nan"), {"date": [1]},
     {"date": "2026-02-28 12:00:00", "timezone": "Mars/Olympus"},
     {"date": "2026-02-28 12:00:00", "timezone": "../../etc"}, "²²²²-01-01"],
)  # fmt: skip
def test_what_is_no_moment_is_a_value_error(wire: Any) -> None:
    with pytest.raises(ValueError, match="not a date"):
        parse_datetime(wire)


def test_a_read_value_is_a_copy() -> None:
    wire = {"deep": [1]}
    codecs.ANY.decode(wire)["deep"].append(2)
    codecs.MAP.decode(wire)["deep"].append(3)  # type: ignore[index]
    assert wire == {"deep": [1]}


def test_a_link_object_is_not_taken_for_a_list() -> None:
    link = {"url": "https://store/x", "resource": "/x"}
    with pytest.raises(ValueError, match="not a list"):
        codecs.array(codecs.STRING).decode(link)
    assert codecs.array(codecs.STRING).decode({"0": "a", "1": "b"}) == ["a", "b"]


def test_linked_records_are_read_whole_or_as_ids() -> None:
    codec = codecs.linked("bigcommerce_sdk.resources.orders", "Products", "Product")
    whole = codec.decode({"id": 5, "name": "Mug"})
    link = codec.decode({"url": "https://elsewhere/api/v2/products/5", "resource": "/products/5"})
    assert (whole.id, whole.name, link.id) == (5, "Mug", 5)
    assert codec.encode(whole) == {"id": 5, "name": "Mug"}
    with pytest.raises(ValueError, match="not an object"):
        codec.decode([])


@given(st.lists(st.text(), min_size=1, unique=True))
def test_an_enum_has_the_same_values_however_its_type_is_spelled(values: list[str]) -> None:

    def either(one: Any, other: Any) -> Any:
        return one | other

    literals: list[Any] = [Literal[each] for each in values]
    spelled = [Literal[tuple(values)], reduce(either, literals), reduce(either, literals, Never)]
    assert {codecs.text_enum(each).values for each in spelled} == {tuple(values)}


# -- values that look right -----------------------------------------------------------------------


@pytest.mark.parametrize("wire", [True, False])
@pytest.mark.parametrize("name", sorted(set(ALL) - {"any", "boolean", "lenient"}))
def test_only_boolean_fields_read_truth_values(name: str, wire: bool) -> None:
    assert attempt(ALL[name].decode, wire) == BAD


@pytest.mark.parametrize("wire", [1, -1, 1.5, 2026, 20260101, "1", "-1", "2026", "202601", 99999])
@pytest.mark.parametrize("name", [*DATES, "date"])
def test_small_numbers_are_no_dates_of_1970(name: str, wire: Any) -> None:
    assert attempt(ALL[name].decode, wire) == BAD
    assert attempt(ALL[name].accept, wire) == BAD


@pytest.mark.parametrize("wire", [{"a": 1}, {"resource": "/x/7"}, {"Date": "2026-01-01"}])
@pytest.mark.parametrize("name", [*DATES, "date"])
def test_an_object_without_a_date_is_refused(name: str, wire: Any) -> None:
    assert attempt(ALL[name].decode, wire) == BAD


@pytest.mark.parametrize("wire", [1e16, 1e300, float("nan"), float("inf")])
def test_numbers_whose_digits_are_unknown_are_no_text(wire: float) -> None:
    assert attempt(codecs.STRING.decode, wire) == BAD


@pytest.mark.parametrize("name", ALL)
def test_bytes_are_never_sent(name: str) -> None:
    for value in (b"7", bytearray(b"7"), memoryview(b"7")):
        assert attempt(ALL[name].accept, value) == BAD
