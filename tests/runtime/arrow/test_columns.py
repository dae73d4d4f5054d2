"""Arrow columns of record classes, and record batches of rows."""

# pyright: reportUnknownMemberType=false
from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import codecs
from bigcommerce_sdk.arrow import Columns, FieldError
from bigcommerce_sdk.exception import (
    BigcommerceException,
)
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.unions import OneOf
from bigcommerce_sdk.resources import v2, v3

RECORDS = {
    f"{api.__name__.rpartition('.')[2]}.{name}": api.load(name).meta.record
    for api in (v2, v3)
    for name in api.RESOURCES
}


class Size(NestedRecord):
    """A nested record."""

    __slots__ = ()

    width = Field(codecs.DECIMAL_NUMBER, "A number.")
    unit = Field(codecs.STRING, "Text.", wire="unit_name")
    marks = Field(codecs.array(codecs.INTEGER), "Numbers.")


class Color(NestedRecord):
    """An alternative."""

    __slots__ = ()

    name = Field(codecs.STRING, "Text.")


class Tree(NestedRecord):
    """A record that contains itself."""

    __slots__ = ()

    leaves = Field(codecs.INTEGER, "A number.")
    branches = Field(codecs.array(codecs.nested_later("Tree", lambda: Tree)), "Records.")


class Thing(BaseRecord):
    """A record with a field of every kind."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "A number.")
    flag = Field(codecs.BOOLEAN, "True or false.")
    text = Field(codecs.STRING, "Text.")
    code = Field(codecs.STRING_OR_INTEGER, "Text or a number.")
    money = Field(codecs.DECIMAL, "Money.")
    measure = Field(codecs.DECIMAL_NUMBER, "A measure.", none_as="-")
    ships = Field(codecs.RFC2822, "A date and time.", nullable=True)
    made = Field(codecs.ISO8601, "A date and time.")
    seen = Field(codecs.UNIX, "A date and time.")
    day = Field(codecs.DATE, "A date.")
    kind = Field(codecs.text_enum(v2.load("Orders").meta.fields["status"].codec), "Text.")
    guess = Field(codecs.lenient(codecs.INTEGER), "A number, perhaps.")
    anything = Field(codecs.ANY, "Any value.")
    options = Field(codecs.MAP, "An object.")
    counts = Field(codecs.map_of(codecs.INTEGER), "An object of numbers.")
    sizes = Field(codecs.map_of(codecs.nested(Size)), "An object of records.")
    ids = Field(codecs.array(codecs.INTEGER), "Numbers.")
    tags = Field(codecs.csv(codecs.STRING), "Texts.")
    grid = Field(codecs.array(codecs.array(codecs.DECIMAL)), "Numbers.")
    size = Field(codecs.nested(Size), "A record.")
    parts = Field(codecs.array(codecs.nested(Size)), "Records.")
    tree = Field(codecs.nested(Tree), "Records.")
    union = Field(OneOf("Union", lambda: (Size, Color)), "One of two.")
    upload = Field(codecs.file(), "A file.", access="write_only")
    secret = Field(codecs.STRING, "Text.", access="write_only")
    keys_ = Field(codecs.STRING, "Text.", wire="keys")


SIZE = "struct<width: decimal128(38, 10), unit: string, marks: list<item: int64>>"
TYPES = {
    "id": "int64",
    "flag": "bool",
    "text": "string",
    "code": "string",
    "money": "decimal128(38, 10)",
    "measure": "decimal128(38, 10)",
    "ships": "timestamp[us, tz=UTC]",
    "made": "timestamp[us, tz=UTC]",
    "seen": "timestamp[us, tz=UTC]",
    "day": "date32[day]",
    "kind": "string",
    "guess": "int64",
    "anything": "string",
    "options": "string",
    "counts": "map<string, int64>",
    "sizes": f"map<string, {SIZE}>",
    "ids": "list<item: int64>",
    "tags": "list<item: string>",
    "grid": "list<item: list<item: decimal128(38, 10)>>",
    "size": SIZE,
    "parts": f"list<item: {SIZE}>",
    "tree": "struct<leaves: int64, branches: string>",
    "union": "string",
    "keys_": "string",
}


def test_each_codec_has_an_arrow_type() -> None:
    schema = Columns(Thing).schema
    assert {field.name: str(field.type) for field in schema} == TYPES
    is_json = {f.name for f in schema if (f.metadata or {}).get(b"json") == b"true"}
    assert is_json == {"anything", "options", "union"}
    assert all(field.nullable for field in schema)
    assert schema.field("ships").metadata[b"nullable"] == b"true"
    assert schema.field("made").metadata == {b"doc": b"A date and time.", b"nullable": b"false"}


def test_nested_records_are_json_text_on_request() -> None:
    columns = Columns(Thing, nested="json")
    types = {field.name: str(field.type) for field in columns.schema}
    changed = {name for name in TYPES if types[name] != TYPES[name]}
    assert changed == {"sizes", "size", "parts", "tree"}
    assert {types[name] for name in changed} == {"string"}
    [row] = columns.batch([{"size": {"width": 1, "new": 2}, "parts": []}]).to_pylist()
    assert json.loads(row["size"]) == {"width": 1, "new": 2}
    assert json.loads(row["parts"]) == []


# -- values ------------------------------------------------------------------------------------


def plain(value: Any, arrow: Any) -> Any:
    """A typed value of a record as Arrow has it."""
    if value is None:
        return None
    if isinstance(value, BaseRecord):
        return {each.name: inner_value(value, each) for each in arrow}
    if pa.types.is_map(arrow):
        return [(key, plain(each, arrow.item_type)) for key, each in value.items()]
    if pa.types.is_list(arrow):
        return [plain(each, arrow.value_type) for each in value]
    if pa.types.is_string(arrow):
        return value if isinstance(value, str) else str(value)
    return value


def inner_value(record: BaseRecord, inner: Any) -> Any:
    """The value of a field of a nested record as Arrow has it."""
    value = field_value(record, inner.name)
    if value is not None and (inner.metadata or {}).get(b"json"):
        return json.dumps(record._raw[record._fields[inner.name].wire], ensure_ascii=False)
    return plain(value, inner.type)


def field_value(record: BaseRecord, name: str) -> Any:
    """The typed value of a field; ``None`` if the response lacks it."""
    try:
        return getattr(record, name)
    except BigcommerceException:
        return None


def check(columns: Columns, raws: list[Any], errors: list[FieldError] | None = None) -> None:
    """Every cell is the typed value of the record, or null with an error."""
    found: list[FieldError] = []
    batch = columns.batch(raws, found)
    batch.validate(full=True)
    assert batch.num_rows == len(raws)
    assert batch.schema == columns.schema
    for name in columns.schema.names:
        cells = batch.column(name).to_pylist()
        field = columns.record._fields[name]
        arrow = columns.schema.field(name)
        reported = any(error.field == name for error in found)
        for raw, cell in zip(raws, cells, strict=True):
            wire = raw.get(field.wire)
            if cell is None and reported:
                continue
            if (arrow.metadata or {}).get(b"json"):
                assert cell is None or json.loads(cell) == wire
                continue
            inside = [each for each in found if each.field.startswith((f"{name}.", f"{name}["))]
            if not inside:
                assert cell == plain(field_value(columns.record._load(raw), name), arrow.type)
    if errors is not None:
        errors += found


@pytest.mark.parametrize("name", RECORDS)
def test_every_record_class_has_columns_without_rows(name: str) -> None:
    several: list[list[dict[str, Any]]] = [[], [{}], [{"id": 1}, {"new": 2}]]
    for nested in ("struct", "json"):
        columns = Columns(RECORDS[name], nested=nested, unknown="_unknown")
        for rows in several:
            batch = columns.batch(rows)
            batch.validate(full=True)
            assert (batch.num_rows, batch.schema) == (len(rows), columns.schema)


def sample(codec: Any, depth: int = 0) -> Any:
    """A usual JSON value of a codec."""
    if isinstance(codec, codecs.Enum):
        return codec.values[0]
    if isinstance(codec, codecs.Lenient):
        return sample(codec.guess, depth)
    if isinstance(codec, (codecs.Array, codecs.Repeated)):
        return [sample(codec.items, depth + 1)]
    if isinstance(codec, codecs.MapOf):
        return {"a": sample(codec.items, depth + 1)}
    if isinstance(codec, codecs.Linked):
        return {"id": 7}
    if isinstance(codec, codecs.Nested):
        return sample_row(codec.record, depth + 1) if depth < 5 else {}
    if isinstance(codec, OneOf):
        return {}
    if isinstance(codec, codecs.DateTime):
        return codec.encode(NOON)
    return next(value for kind, value in SAMPLES if isinstance(codec, kind))


NOON = datetime(2026, 2, 28, 12, tzinfo=UTC)
SAMPLES: list[tuple[type[codecs.Codec], Any]] = [
    (codecs.Integer, 7),
    (codecs.Boolean, True),
    (codecs.String, "text"),
    (codecs.StringOrInteger, "007"),
    (codecs.DecimalNumber, 18.5),
    (codecs.Decimal_, "18.5000"),
    (codecs.Date, "2026-02-28"),
    (codecs.Map, {"a": 1}),
    (codecs.AnyValue, [1]),
]


def sample_row(record: type[BaseRecord], depth: int = 0) -> dict[str, Any]:
    """A row with a usual value in each field."""
    return {field.wire: sample(field.codec, depth) for field in record._fields.values()}


@pytest.mark.parametrize("name", RECORDS)
def test_usual_values_of_every_record_class_are_those_of_the_record(name: str) -> None:
    record = RECORDS[name]
    row, errors = sample_row(record), list[FieldError]()
    check(Columns(record), [row, {}, row], errors)
    assert errors == []


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(10**45), 10**45)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=4)
    | st.sampled_from(
        ["", "20", "18.5000", "-0", "1e5", "1_0", " 7 ", "+1", "NaN", "true", "0", "-", "\ud800",
         "Sat, 28 Feb 2026 12:00:00 +0000", "Wed, 30 Nov -0001 00:00:00 +0000",
         "Sat, 31 Feb 2026 12:00:00 +0000", "Sat, 28 Abc 2026 12:00:00 +0000",
         "Sat, 28 Feb 2026 12:00:00 -0600", "2026-02-28T12:00:00Z", "2026-02-28T12:00:00.5+00:00",
         "2026-02-28 24:00:00", "2026-00-28T12:00:00Z", "0000-00-00", "2026-02-28",
         "1.12345678901", "1.00000000000", "1" * 29, "1" * 28, 2**63, 2**53 + 0.0, 1772280000]
    ),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["width", "unit_name", "marks", "leaves", "branches", "name", "0", "1"]),
        inner,
        max_size=3,
    ),
    max_leaves=6,
)  # fmt: skip
WIRES = [field.wire for field in Thing._fields.values()]


@given(st.lists(st.dictionaries(st.sampled_from(WIRES), json_values, max_size=6), max_size=4))
def test_a_cell_is_the_typed_value_or_null_with_an_error(rows: list[dict[str, Any]]) -> None:
    check(Columns(Thing), rows)


@pytest.mark.parametrize("name", TYPES)
@given(values=st.lists(json_values, min_size=1, max_size=3))
def test_columns_of_odd_values(name: str, values: list[Any]) -> None:
    wire = Thing._fields[name].wire
    check(Columns(Thing), [{wire: value} for value in values])
