"""Each kind of value: accepted values, refused values, JSON Schema."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from generator.language.kinds import (
    ONE_LINE_OR_EMPTY,
    BooleanKind,
    ChoiceKind,
    IntegerKind,
    Kind,
    ListKind,
    MapKind,
    NumberKind,
    OneOrMoreKind,
    ShorthandKind,
    TextKind,
    ValueKind,
    WireKind,
)
from generator.problems import Problems
from generator.source import read_text

NAME = TextKind("a name", "[a-z]+")
NUMBERS = MapKind(IntegerKind(), NAME)


def read(kind: Kind, written: str) -> tuple[Any, list[str]]:
    """The value that is read, and the rules that were broken."""
    problems = Problems()
    tree = read_text(f"key: {written}\n", "file.yaml", problems)
    assert tree is not None
    assert problems.found == []
    value = kind.read(tree.entries["key"], problems)
    return value, [problem.rule for problem in problems.found]


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (TextKind(), "NO", "NO"),
        (TextKind(), "'1.10'", "1.10"),
        (TextKind(), "12:30:45", "12:30:45"),
        (TextKind(pattern=ONE_LINE_OR_EMPTY), "''", ""),
        (ValueKind(), "''", ""),
        (ValueKind(), "'1'", "1"),
        (ValueKind(), "-1", -1),
        (ValueKind(), "a b", "a b"),
        (NAME, "abc", "abc"),
        (IntegerKind(), "-12", -12),
        (IntegerKind(minimum=0), "0", 0),
        (NumberKind(), "1.10", "1.10"),
        (BooleanKind(), "true", True),
        (BooleanKind(), "false", False),
        (ChoiceKind(("a", "b")), "b", "b"),
        (WireKind(), "5", 5),
        (WireKind(), "'5'", "5"),
        (WireKind(), "true", True),
        (WireKind(), "'true'", "true"),
        (WireKind(), "null", None),
        (WireKind(), "[]", []),
        (WireKind(), "-1.5", -1.5),
        (WireKind(), "1.50", 1.5),
        (WireKind(), "'010'", "010"),
        (WireKind(), "1.5.0", "1.5.0"),
        (WireKind(), "''", ""),
        (ListKind(NAME), "[a, b]", ("a", "b")),
        (OneOrMoreKind(NAME), "a", ("a",)),
        (OneOrMoreKind(NAME), "[a, b]", ("a", "b")),
        (NUMBERS, "{a: 1, b: 2}", {"a": 1, "b": 2}),
    ],
)
def test_what_a_kind_reads(kind: Kind, written: str, value: object) -> None:
    assert read(kind, written) == (value, [])


@pytest.mark.parametrize(
    ("kind", "written", "rule"),
    [
        (TextKind(), "", "wrong-type"),
        (TextKind(), "'  '", "wrong-type"),
        (TextKind(), "[a]", "wrong-type"),
        (TextKind(), '"a\\nb"', "wrong-type"),
        (TextKind(), '"a\\Lb"', "wrong-type"),
        (TextKind(), '"a\\0b"', "wrong-type"),
        (TextKind(), '"a\\tb"', "wrong-type"),
        (TextKind(), '"a\\eb"', "wrong-type"),
        (NAME, "Abc", "wrong-type"),
        (IntegerKind(), "010", "wrong-type"),
        (IntegerKind(), "1_000", "wrong-type"),
        (IntegerKind(), "1.0", "wrong-type"),
        (IntegerKind(), "1٢", "wrong-type"),
        (IntegerKind(), "9" * 30, "wrong-type"),
        (IntegerKind(minimum=1), "0", "wrong-type"),
        (NumberKind(), "1e9", "wrong-type"),
        (NumberKind(), ".inf", "wrong-type"),
        (BooleanKind(), "NO", "wrong-type"),
        (BooleanKind(), "'true'", "wrong-type"),
        (BooleanKind(), "True", "wrong-type"),
        (ChoiceKind(("a", "b")), "c", "wrong-type"),
        (WireKind(), "[1]", "wrong-type"),
        (WireKind(), "{a: 1}", "wrong-type"),
        (ListKind(NAME), "a", "wrong-type"),
        (ListKind(NAME), "[a, a]", "duplicate-item"),
        (NUMBERS, "[a]", "wrong-type"),
        (NUMBERS, "{A: 1}", "bad-name"),
        (ShorthandKind(MapKind(NUMBERS, NAME)), "[a, a]", "duplicate-item"),
    ],
)
def test_what_a_kind_refuses(kind: Kind, written: str, rule: str) -> None:
    assert read(kind, written)[1] == [rule]


def test_names_alone_stand_for_a_mapping_to_nothing_special() -> None:
    full = MapKind(NUMBERS, NAME)
    assert read(ShorthandKind(full), "[b, a]") == read(full, "{b: {}, a: {}}")


def test_every_invalid_item_of_a_list_is_reported() -> None:
    assert read(ListKind(IntegerKind()), "[1, x, 2, y]") == ((1, 2), ["wrong-type"] * 2)


@pytest.mark.parametrize(
    ("kind", "right", "wrong"),
    [
        (TextKind(), "a", None),
        (NAME, "a", "A"),
        (IntegerKind(minimum=1), 1, 0),
        (IntegerKind(), 1, "1"),
        (NumberKind(), 1.5, "x"),
        (BooleanKind(), True, "NO"),
        (ChoiceKind(("a",)), "a", "b"),
        (WireKind(), [], [1]),
        (ListKind(NAME), ["a"], "a"),
        (OneOrMoreKind(NAME), "a", [1]),
        (NUMBERS, {"a": 1}, {"A": 1}),
        (ShorthandKind(NUMBERS), ["a"], [["a"]]),
    ],
)
def test_json_schema_agrees(kind: Kind, right: object, wrong: object) -> None:
    checker: Any = jsonschema.Draft202012Validator(kind.json_schema())
    assert checker.is_valid(right)
    assert not checker.is_valid(wrong)
