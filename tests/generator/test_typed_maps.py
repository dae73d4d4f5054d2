"""Maps whose values have a type, and lists of lists: read, changed in place, written, refused."""

from __future__ import annotations

import copy
import pickle
import sys
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    FieldValueException,
    InvalidValueException,
    ReadOnlyFieldException,
    UnknownNameException,
)
from generator.openapi.schemas import Schemas
from generator.schema import read_schema
from tests.generator.micro import THINGS, client, generate, problems_of, stub, write_schema

MORE = """\
  prices: {type: map, items: decimal, doc: Prices by currency.}
  sizes: {type: map, items: object, of: Size, doc: Sizes by name.}
  fixed: {type: map, items: object, of: Size, access: read_only, doc: The same.}
  grid: {type: array, items: {type: array, items: object, of: Size}, doc: Rows of sizes.}
shapes:
  Size:
    doc: A size.
    fields:
      w: {type: integer, max: 9, doc: Width.}
      seen: {type: string, access: read_only, doc: Last seen.}
"""
ROW = {
    "id": 1,
    "prices": {"EUR": "1.50", "USD": None},
    "sizes": {"a": {"w": 1, "seen": "x"}, "b": {"w": 2}},
    "fixed": {"a": {"w": 1}},
    "grid": [[{"w": 1}], [{"w": 2}, {"w": 3}]],
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("maps"), THINGS + MORE)


def thing_of(package: ModuleType) -> tuple[Any, Any]:
    replies = {"GET /things/1": ROW, "PUT /things/1": {}, "POST /things": {"id": 2}}
    api, store = client(package, replies)
    return api.Things.get(1), store


def test_a_change_in_a_nested_value_is_a_change(package: ModuleType) -> None:
    thing, store = thing_of(package)
    assert thing.prices == {"EUR": Decimal("1.50"), "USD": None}
    assert thing.sizes["a"].w == 1
    assert thing.grid[1][1].w == 3
    assert thing.changes == {}
    thing.sizes["b"].w = 5
    thing.prices["EUR"] = Decimal(2)
    thing.grid[1].append({"w": 4})
    assert {*thing.changes} == {"sizes", "prices", "grid"}
    thing.save()
    assert store.bodies == [
        {
            "sizes": {"a": {"w": 1}, "b": {"w": 5}},  # without what is read-only
            "prices": {"EUR": "2", "USD": None},
            "grid": [[{"w": 1}], [{"w": 2}, {"w": 3}, {"w": 4}]],
        }
    ]
    assert thing.changes == {}
    assert thing.sizes["b"].w == 5


def test_what_was_read_before_a_save_stays_attached(package: ModuleType) -> None:
    thing, store = thing_of(package)
    size, cell = thing.sizes["a"], thing.grid[0][0]
    thing.name = "x"
    thing.save()
    thing.sizes["b"].w = 3
    thing.save()
    size.w, cell.w = 7, 8
    thing.save()
    assert store.bodies[-1] == {
        "sizes": {"a": {"w": 7}, "b": {"w": 3}},
        "grid": [[{"w": 8}], [{"w": 2}, {"w": 3}]],
    }


def test_records_with_them_are_values(package: ModuleType) -> None:
    thing, _ = thing_of(package)
    thing.sizes["a"].w = 2
    sys.modules.setdefault(package.__name__, package)
    for same in (copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):
        assert same.to_dict() == thing.to_dict()
        assert same.changes == thing.changes
        assert same.sizes["a"] is not thing.sizes["a"]
    assert "sizes" in str(thing)
    assert thing.writable()["sizes"] == {"a": {"w": 2}, "b": {"w": 2}}
    info: dict[str, Any] = {each.name: each for each in package.load("Thing").fields()}
    assert info["sizes"].type == "dict[str, Size]"
    assert info["sizes"].record is info["grid"].record is package.load("Size")


@pytest.mark.parametrize(
    ("values", "error", "said"),
    [
        ({"prices": [1]}, InvalidValueException, "must be a dict, got list"),
        ({"prices": "x"}, InvalidValueException, "must be a dict, got str 'x'"),
        ({"prices": {1: 2}}, InvalidValueException, "must have text as keys, got int 1"),
        ({"prices": {"a": "x"}}, InvalidValueException, "Thing.prices['a']: "),
        ({"sizes": {"a": {"w": 10}}}, InvalidValueException, "Thing.sizes['a'].w: at most 9"),
        ({"sizes": {"a": {"x": 1}}}, UnknownNameException, "Size has no field 'x'"),
        ({"sizes": {"a": {"seen": "x"}}}, ReadOnlyFieldException, "Thing.sizes['a'].seen is"),
        ({"sizes": {"a": 1}}, InvalidValueException, "must be Size or a dict, got int 1"),
        ({"grid": [{"w": 1}]}, InvalidValueException, "must be a list, got dict"),
        ({"grid": {"w": 1}}, InvalidValueException, "must be a list, got dict"),
        ({"grid": [[{"w": 11}]]}, InvalidValueException, "Thing.grid[0][0].w: at most 9"),
        ({"fixed": {}}, ReadOnlyFieldException, "Thing.fixed is read-only"),
    ],
)
def test_wrong_values_are_refused(
    package: ModuleType, values: dict[str, Any], error: type[Exception], said: str
) -> None:
    api, store = client(package, {})
    with pytest.raises(error) as caught:
        api.Things.create(name="x", **values)
    assert said in str(caught.value)
    assert store.requests == []


def test_values_in_a_read_only_map_are_read_only(package: ModuleType) -> None:
    thing, _ = thing_of(package)
    with pytest.raises(ReadOnlyFieldException, match=r"Thing\.fixed is read-only"):
        thing.fixed["a"].w = 2


@pytest.mark.parametrize("wire", [5, "x", [1], {"a": 1}, {"a": []}])
def test_odd_values_are_named_and_kept(package: ModuleType, wire: object) -> None:
    thing = package.load("Thing")._load({"id": 1, "sizes": wire})
    if wire == {"a": []}:
        assert thing.sizes == {"a": None}
        return
    with pytest.raises(FieldValueException, match=r"Thing\.sizes: the store sent"):
        thing.sizes  # noqa: B018 - reading it raises
    assert thing["sizes"] == wire


def test_stubs_take_any_mapping_and_give_a_dict(package: ModuleType) -> None:
    text = stub(package)
    assert "def sizes(self) -> dict[str, Size]:" in text
    assert "value: Mapping[str, Size | SizeDict]" in text
    assert "def grid(self) -> list[list[Size]]:" in text
    assert "value: Sequence[Sequence[Size | SizeDict]]" in text


def test_openapi_has_their_values(tmp_path: Path) -> None:
    api = read_schema([write_schema(tmp_path, THINGS + MORE)])
    fields = {each.name: each for each in api.by_name["Things"].fields}
    schemas = Schemas(api, {})
    size = {"$ref": "#/components/schemas/Size"}
    assert schemas.type_of(fields["sizes"].type) == {
        "type": "object",
        "additionalProperties": size,
    }
    rows = {"type": "array", "items": {"type": "array", "items": size}}
    assert schemas.type_of(fields["grid"].type) == rows
    sent = schemas.type_of(fields["sizes"].type, "create")
    assert sent["additionalProperties"] == {"$ref": "#/components/schemas/Size_create"}


@pytest.mark.parametrize(
    ("keys", "rule", "said"),
    [
        ("type: map, items: object", "missing-key", "a map of object needs 'of' beside it"),
        ("type: map, of: Size", "stray-key", "map takes no 'of'"),
        ("type: array, items: {type: array}", "missing-key", "array needs 'items' beside it"),
        ("type: array, items: {items: string}", "missing-key", "a type of items needs 'type'"),
        ("type: array, items: array", "wrong-type", "'array'; expected one of"),
        ("type: array, items: {type: link}", "wrong-type", "'link'; expected one of"),
        ("type: array, items: {type: map, to: X}", "unknown-key", "a type of items has no key"),
        ("type: array, items: {type: string}, of: Size", "stray-key", "array takes no 'of'"),
        (
            "type: array, items: {type: object, of: Nope}", "unknown-reference",
            "of: Nope is not defined",
        ),
        (
            "type: array, wire: csv, items: {type: array, items: string}", "wire-format",
            "text with commas between items cannot hold an array",
        ),
        ("type: map, items: decimal, max_items: 3", "limits", "which has no max_items"),
        ("type: map, items: decimal, default: {}", "wrong-type", "a mapping; expected"),
    ],
)  # fmt: skip
def test_mistakes_are_told(tmp_path: Path, keys: str, rule: str, said: str) -> None:
    lines, marker, shapes = (THINGS + MORE).partition("shapes:\n")
    text = f"{lines}  a: {{{keys}, doc: A.}}\n{marker}{shapes}"
    [problem] = problems_of(write_schema(tmp_path, text))
    assert (problem.rule, problem.position.line) == (rule, 17)
    assert said in problem.message
