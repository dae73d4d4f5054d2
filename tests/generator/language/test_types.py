"""Every type and wire format: generated, imported, read from a reply and written to a body."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.language import types
from tests.generator.micro import THINGS, client, generate

MOMENT = datetime(2026, 2, 28, 12, 30, 45, tzinfo=UTC)
SECONDS = 1772281845


class Row(NamedTuple):
    """A field of a type: what a reply holds, what is read, and what is written for it."""

    field: str
    wire: Any
    value: Any
    sent: Any
    read: str


ROWS = {
    "string": Row("type: string", "a", "a", "a", "str"),
    "integer": Row("type: integer", "7", 7, 7, "int"),
    "string_or_integer": Row("type: string_or_integer", 7, 7, 7, "str | int"),
    "string_or_integer_text": Row("type: string_or_integer", "07", "07", "07", "str | int"),
    "decimal": Row("type: decimal", "1.10", Decimal("1.10"), "1.10", "Decimal"),
    "decimal_text": Row("type: decimal, wire: text", 2, Decimal(2), "2", "Decimal"),
    "decimal_number": Row("type: decimal, wire: number", 1.5, Decimal("1.5"), 1.5, "Decimal"),
    "boolean": Row("type: boolean", "1", True, True, "bool"),
    "datetime": Row(
        "type: datetime", "Sat, 28 Feb 2026 12:30:45 +0000", MOMENT,
        "Sat, 28 Feb 2026 12:30:45 +0000", "datetime",
    ),
    "datetime_rfc2822": Row(
        "type: datetime, wire: rfc2822", SECONDS, MOMENT,
        "Sat, 28 Feb 2026 12:30:45 +0000", "datetime",
    ),
    "datetime_iso8601": Row(
        "type: datetime, wire: iso8601", "2026-02-28T13:30:45+01:00", MOMENT,
        "2026-02-28T12:30:45+00:00", "datetime",
    ),
    "datetime_sql": Row(
        "type: datetime, wire: sql", "2026-02-28 12:30:45", MOMENT, "2026-02-28 12:30:45",
        "datetime",
    ),
    "datetime_object": Row(
        "type: datetime, wire: object",
        {"date": "2026-02-28 13:30:45.000000", "timezone_type": 1, "timezone": "+01:00"}, MOMENT,
        {"timezone_type": 1, "date": "2026-02-28T12:30:45+00:00", "timezone": "+00:00"},
        "datetime",
    ),
    "datetime_unix": Row("type: datetime, wire: unix", SECONDS, MOMENT, SECONDS, "datetime"),
    "datetime_unix_text": Row(
        "type: datetime, wire: unix_text", str(SECONDS), MOMENT, str(SECONDS), "datetime"
    ),
    "date": Row("type: date", "2026-02-28", date(2026, 2, 28), "2026-02-28", "date"),
    "enum": Row("type: enum, enum: Color", "red", "red", "red", "Color"),
    "enum_open": Row("type: enum, enum: Shade", "new", "new", "new", "Shade | str"),
    "enum_integer": Row("type: enum, enum: Level", "2", 2, 2, "Level"),
    "object": Row("type: object, of: Size", {"w": "3"}, {"w": "3"}, {"w": "3"}, "Size"),
    "map": Row("type: map", {"a": [1]}, {"a": [1]}, {"a": [1]}, "dict[str, Any]"),
    "map_decimal": Row(
        "type: map, items: decimal", {"a": "1.5", "b": None}, {"a": Decimal("1.5"), "b": None},
        {"a": "1.5", "b": None}, "dict[str, Decimal]",
    ),
    "map_object": Row("type: map, items: object, of: Size", {}, {}, {}, "dict[str, Size]"),
    "map_map": Row(
        "type: map, items: {type: map, items: enum, enum: Color}", {"a": {"b": "red"}},
        {"a": {"b": "red"}}, {"a": {"b": "red"}}, "dict[str, dict[str, Color]]",
    ),
    "map_array": Row(
        "type: map, items: {type: array, items: integer}", {"a": ["1"]}, {"a": [1]}, {"a": [1]},
        "dict[str, list[int]]",
    ),
    "array_array": Row(
        "type: array, items: {type: array, items: decimal}", [["1.5"], []],
        [[Decimal("1.5")], []], [["1.5"], []], "list[list[Decimal]]",
    ),
    "array_array_array": Row(
        "type: array, items: {type: array, items: {type: array, items: object, of: Size}}",
        [[[]]], [[[]]], [[[]]], "list[list[list[Size]]]",
    ),
    "array_map": Row(
        "type: array, items: map",
        [{"a": [1]}], [{"a": [1]}], [{"a": [1]}], "list[dict[str, Any]]",
    ),
    "array_boolean": Row("type: array, items: boolean", ["1"], [True], [True], "list[bool]"),
    "array_date": Row(
        "type: array, items: date",
        ["2026-02-28"], [date(2026, 2, 28)], ["2026-02-28"], "list[date]",
    ),
    "array_datetime": Row(
        "type: array, items: datetime",
        [SECONDS], [MOMENT], ["Sat, 28 Feb 2026 12:30:45 +0000"], "list[datetime]",
    ),
    "array_moments": Row(
        "type: array, items: {type: datetime, wire: unix}", [SECONDS], [MOMENT], [SECONDS],
        "list[datetime]",
    ),
    "array_either": Row(
        "type: array, items: string_or_integer",
        ["07", 7], ["07", 7], ["07", 7], "list[str | int]",
    ),
    "array_string": Row("type: array, items: string", ["a"], ["a"], ["a"], "list[str]"),
    "array_integer": Row("type: array, items: integer", ["1", 2], [1, 2], [1, 2], "list[int]"),
    "array_decimal": Row(
        "type: array, items: decimal", ["1.5"], [Decimal("1.5")], ["1.5"], "list[Decimal]"
    ),
    "array_enum": Row(
        "type: array, items: enum, enum: Color", ["red"], ["red"], ["red"], "list[Color]"
    ),
    "array_object": Row("type: array, items: object, of: Size", [], [], [], "list[Size]"),
    "array_record": Row("type: array, items: record, of: Things", [], [], [], "list[Thing]"),
    "array_any": Row("type: array, items: any", [None, {}], [None, {}], [None, {}], "list[Any]"),
    "array_csv": Row("type: array, items: integer, wire: csv", "1,2", [1, 2], "1,2", "list[int]"),
    "any": Row("type: any", {"x": 1}, {"x": 1}, {"x": 1}, "Any"),
}  # fmt: skip

#: Types of parameters: what is given for one, and how the URL has it.
PARAMETERS = {
    "csv": ("type: array, items: integer, wire: csv", [1, 2], ["1,2"]),
    "plain": ("type: array, items: integer", [1, 2], ["1,2"]),
    "repeated": ("type: array, items: integer, wire: repeated", [1, 2], ["1", "2"]),
    "repeated_once": ("type: array, items: integer, wire: repeated", 1, ["1"]),
    "repeated_text": ("type: array, items: string, wire: repeated", ["a&b", "c"], ["a&b", "c"]),
    "repeated_enum": ("type: array, items: enum, enum: Color, wire: repeated", ["red"], ["red"]),
}

MORE = """\
shapes:
  Size: {doc: A size., fields: {w: {type: integer, doc: Width.}}}
enums:
  Color: {doc: Colors., values: [red, blue]}
  Shade: {doc: Shades., values: [dark], open: true}
  Level: {doc: Levels., base: integer, values: [1, 2], labels: {1: Low}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    fields = "".join(
        f"  {name}_field: {{{row.field}, wire_name: w_{name}, nullable: true, doc: Its {name}.}}\n"
        for name, row in ROWS.items()
    )
    options = "options:\n" + "".join(
        f"  {name}: {{{kind}, wire_name: w_{name}, doc: Its {name}.}}\n"
        for name, (kind, _, _) in PARAMETERS.items()
    )
    return generate(tmp_path_factory.mktemp("types"), THINGS + fields + options + MORE)


def plain(value: Any) -> Any:
    """Nested records as their wire values."""
    return value.to_dict() if hasattr(value, "to_dict") else value


def rows() -> list[object]:
    return [pytest.param(name, row, id=name) for name, row in ROWS.items()]


@pytest.mark.parametrize(("name", "row"), rows())
def test_a_value_is_read_written_and_sent(package: ModuleType, name: str, row: Row) -> None:
    wire = f"w_{name}"
    api, store = client(
        package,
        {"GET /things/1": {"id": 1, wire: row.wire}, "PUT /things/1": {}, "POST /things": {}},
    )
    thing = api.Things.get(1)
    value = getattr(thing, f"{name}_field")
    assert plain(value) == row.value
    assert type(plain(value)) is type(row.value)
    assert thing[wire] == row.wire
    setattr(thing, f"{name}_field", None)
    thing.save()
    api.Things.update(1, **{f"{name}_field": value})
    assert store.bodies == [{wire: None}, {wire: row.sent}]


@pytest.mark.parametrize(("name", "row"), rows())
def test_the_stub_says_what_reading_gives(package: ModuleType, name: str, row: Row) -> None:
    assert package.__file__ is not None
    stub = Path(package.__file__).with_name("things.pyi").read_text()
    optional = "" if row.read == "Any" else " | None"
    assert f"def {name}_field(self) -> {row.read}{optional}:\n" in stub


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_parameter_is_sent_in_its_wire_format(package: ModuleType, name: str) -> None:
    _, value, sent = PARAMETERS[name]
    api, store = client(package, {"GET /things": []})
    api.Things.all(**{name: value})
    [request] = store.requests
    assert parse_qs(urlsplit(request.url).query)[f"w_{name}"] == sent


#: Two values of each type that a parameter, or its items, can have.
PAIRS: dict[str, tuple[Any, Any]] = {
    "string": ("a", "b"),
    "integer": (1, 2),
    "string_or_integer": ("a", 2),
    "decimal": (Decimal("1.5"), 2),
    "boolean": (True, False),
    "datetime": (MOMENT, MOMENT + timedelta(1)),
    "date": (date(2026, 2, 28), "2026-03-01"),
    "enum": ("red", "blue"),
    "any": ("x", 5),
}


def test_every_type_of_a_parameter_can_be_sent(tmp_path: Path) -> None:
    """What the rules accept: a value in the URL or a header, and two of them in an array."""
    keys: dict[str, tuple[str, Any, int]] = {}
    for kind in types.SCALAR_TYPES:
        for wire in types.TYPES[kind].codecs:
            of = f"type: {kind}{', enum: Color' if kind == 'enum' else ''}"
            of += f", wire: {wire}" if wire != types.PLAIN else ""
            if wire in types.NOT_OF_PARAMETERS:
                continue
            keys[f"one_{kind}_{wire}"] = (of, PAIRS[kind][0], 1)
            keys[f"head_{kind}_{wire}"] = (f"{of}, header: true", PAIRS[kind][0], 0)
            array = f"type: array, items: {{{of}}}"
            keys[f"more_{kind}_{wire}"] = (f"{array}, wire: repeated", [*PAIRS[kind]], 2)
            if wire not in types.WITH_COMMAS:
                keys[f"all_{kind}_{wire}"] = (array, [*PAIRS[kind]], 2)
                keys[f"csv_{kind}_{wire}"] = (f"{array}, wire: csv", [*PAIRS[kind]], 2)
    lines = (
        f"  {n}: {{{of}, op: none, wire_name: X-{n.replace('_', '-')}, doc: A.}}\n"
        for n, (of, _, _) in keys.items()
    )
    text = THINGS.replace("filters:\n", f"filters:\n{''.join(lines)}") + MORE
    api, store = client(generate(tmp_path, text), {"GET /things": []})
    api.Things.all(**{name: value for name, (_, value, _) in keys.items()})
    [request] = store.requests
    query = parse_qs(urlsplit(request.url).query)
    for name, (_, _, count) in keys.items():
        sent = query.get(f"X-{name.replace('_', '-')}", [])
        split = sent[0].split(",") if name.startswith(("all_", "csv_")) else sent
        assert len(split) == count, name
        assert count or request.headers[f"X-{name.replace('_', '-')}"], name


def test_every_type_and_wire_format_has_a_row() -> None:
    kinds = (*(row.field for row in ROWS.values()), *(row[0] for row in PARAMETERS.values()))
    tried = "\n".join(f"{each}," for each in kinds)
    for kind, row in types.TYPES.items():
        if kind == "link" or kind in types.SENT_TYPES:
            continue  # tested in test_links and test_files
        assert f"type: {kind}," in tried or f"items: {kind}," in tried
        for wire in row.codecs:
            assert wire == types.PLAIN or f"wire: {wire}," in tried
    assert all(f"items: {kind}," in tried for kind in types.ITEM_TYPES)


def test_a_format_of_arrays_belongs_to_arrays_alone() -> None:
    assert [kind for kind, row in types.TYPES.items() if "csv" in row.codecs] == ["array"]


def test_enums_are_literals_that_take_new_values(package: ModuleType) -> None:
    things: Any = package.load("Things")
    codec = things.meta.fields["enum_field"].codec
    assert codec.values == ("red", "blue")
    assert codec.decode("green") == "green"
    assert things.meta.fields["enum_integer_field"].codec.values == (1, 2)


def test_records_in_a_list_are_of_the_relocated_package(package: ModuleType) -> None:
    rows = [{"id": 5, "name": "whole"}, {"resource": "/things/6", "url": "https://x/things/6"}]
    api, _ = client(package, {"GET /things/1": {"id": 1, "w_array_record": rows}})
    found = api.Things.get(1).array_record_field
    assert [type(each) for each in found] == [package.load("Thing")] * 2
    assert [each.id for each in found] == [5, 6]


def test_shapes_are_made_and_changed_in_place(package: ModuleType) -> None:
    size = package.load("Size")
    api, store = client(
        package,
        {
            "GET /things/1": {"id": 1, "w_object": {"w": 3}},
            "PUT /things/1": {},
            "POST /things": {"id": 2},
        },
    )
    thing = api.Things.get(1)
    thing.object_field.w = 4
    thing.save()
    api.Things.create(object_field=size(w=5))
    assert store.bodies == [{"w_object": {"w": 4}}, {"w_object": {"w": 5}}]


def test_guesses_are_read_leniently_and_the_key_is_not_a_guess(tmp_path: Path) -> None:
    text = THINGS + "  size: {type: integer, doc: A guess.}\nconfidence: low\n"
    package = generate(tmp_path, text)
    api, _ = client(
        package, {"GET /things/1": {"id": 1, "size": "large"}, "GET /things/2": {"size": "2"}}
    )
    assert api.Things.get(1).size == "large"
    assert api.Things.get(2).size == 2
    assert package.__file__ is not None
    stub = Path(package.__file__).with_name("things.pyi").read_text()
    assert "def size(self) -> Any:" in stub
    assert "def id(self) -> int:" in stub
