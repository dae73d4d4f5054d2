"""One table says how the store treats values, by codec."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import pytest

import bigcommerce_sdk.sandbox
from bigcommerce_sdk import codecs
from bigcommerce_sdk.codecs import Array, Codec, Nested
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.unions import OneOf
from bigcommerce_sdk.resources.coupons import CouponAppliesTo
from bigcommerce_sdk.sandbox.problem import Problem
from bigcommerce_sdk.sandbox.values import (
    BEHAVIOURS,
    SentFile,
    behaviour_of,
    check,
    initial,
    stored,
)

SANDBOX = Path(bigcommerce_sdk.sandbox.__file__).parent

LINKED = codecs.linked("bigcommerce_sdk.resources.brands", "Brands", "Brand")
NOON = datetime(2024, 1, 2, 12, tzinfo=UTC)

#: A codec of each class: what an empty field shows, what is stored of a value, and values that a
#: body cannot have.
CASES: list[tuple[Codec, Any, list[tuple[Any, Any]], list[Any]]] = [
    (codecs.ANY, None, [({"a": [1]}, {"a": [1]})], []),
    (codecs.array(codecs.INTEGER), [], [((1, "2"), [1, 2])], ["", "1,2", {}, [True], [None]]),
    (codecs.BOOLEAN, False, [("true", True), (0, False)], [None, "", "yes", 2, 1.0, []]),
    (codecs.csv(codecs.STRING), "", [("a,b", "a,b"), (["a", "b"], "a,b")], ["", 1, {}]),
    (codecs.DATE, "", [(date(2024, 1, 2), "2024-01-02")], [None, "1.1.24", []]),
    (codecs.ISO8601, "", [(NOON, "2024-01-02T12:00:00+00:00")], [None, "noon", []]),
    (codecs.UNIX, 0, [(NOON, 1704196800)], [None, "noon"]),
    (codecs.UNIX_TEXT, "0", [(NOON, "1704196800")], [None, "noon"]),
    (codecs.DECIMAL, "0.0000", [(1, "1.0000"), (Decimal("2.5"), "2.5000"), ("", "0.0000")],
     [None, "", "1_0", "\u0661", True, []]),
    (codecs.DECIMAL_NUMBER, 0, [("1.50", 1.5), ("", 0)], [None, "", "x", False]),
    (codecs.text_enum(Literal["a", "b"]), "a", [("b", "b")], [None, "", "c", 1]),
    (codecs.text_enum(Literal["a", ""]), "", [("", "")], [None, "c"]),
    (codecs.integer_enum(Literal[3, 4], open=True), 3, [(9, 9)], [None, "x", True]),
    (codecs.INTEGER, 0, [("12", 12), ("", 0)], [None, "", "1_0", "\u0661", True, 1.5]),
    (codecs.lenient(codecs.INTEGER), 0, [("12", 12), ("many", "many")], []),
    (LINKED, None, [({"id": 1}, {"id": 1})], []),
    (codecs.MAP, {}, [({"a": 1}, {"a": 1})], [None, "", 1, [1]]),
    (codecs.map_of(codecs.INTEGER), {}, [({"a": "1"}, {"a": 1}), ([], {})],
     [None, "", [], {"a": "x"}]),
    (codecs.nested_later("CouponAppliesTo", lambda: CouponAppliesTo), {"entity": "products",
     "ids": []}, [([], [])], [None, "", []]),
    (OneOf("Scope", lambda: (CouponAppliesTo,)), {"entity": "products", "ids": []},
     [({"ids": ["1"]}, {"entity": "products", "ids": [1]}), ({"new": 1}, {"new": 1})],
     [None, "", [], {"new": 1}, {"ids": "x"}]),
    (codecs.nested(CouponAppliesTo), {"entity": "products", "ids": []},
     [({"ids": ["1"], "new": 2}, {"entity": "products", "ids": [1], "new": 2}), ([], [])],
     [None, "", [], {"new": 1}, {"ids": "x"}]),
    (codecs.repeated(codecs.STRING), [], [(("a", 1), ["a", "1"])], ["", "a", {}]),
    (codecs.STRING, "", [("a", "a"), (1, "1")], [None, 1, []]),
    (codecs.file(), "", [(SentFile("a.png"), "a.png")], [None, "", "a.png", 1, {}]),
    (codecs.text_or_file(), "", [("a", "a"), (SentFile("a.png"), "a.png")], [None, 1, []]),
    (codecs.STRING_OR_INTEGER, "", [("007", "007"), (7, 7)], [None, True, 1.5]),
]  # fmt: skip

IDS = [repr(case[0]) for case in CASES]


def all_codecs(base: type[Codec] = Codec) -> Iterator[type[Codec]]:
    for codec in base.__subclasses__():
        if codec.__module__.startswith("bigcommerce_sdk."):
            yield codec
            yield from all_codecs(codec)


def test_the_table_has_every_codec() -> None:
    assert set(BEHAVIOURS) == set(all_codecs())
    assert {type(case[0]) for case in CASES} == set(BEHAVIOURS)


@pytest.mark.parametrize(("codec", "empty", "values", "wrong"), CASES, ids=IDS)
def test_values_are_filled_stored_and_checked_by_codec(
    codec: Codec, empty: Any, values: list[tuple[Any, Any]], wrong: list[Any]
) -> None:
    field = Field(codec, "", wire="field")
    assert initial(field) == empty
    for given, kept in values:
        assert stored(field, given) == kept
        assert stored(field, kept) == kept  # what replies show can be stored again
    for value in wrong:
        with pytest.raises(Problem, match=r"^The field 'field"):
            check(field, value, "field", "create")


@pytest.mark.parametrize(
    ("codec", "text", "value"),
    [
        (codecs.INTEGER, "12", "12"),
        (codecs.DECIMAL, "1.5", "1.5000"),
        (codecs.BOOLEAN, "1", True),
        (codecs.ISO8601, "2024-01-02", "2024-01-02T00:00:00+00:00"),
        (codecs.UNIX, "2024-01-02T12:00:00Z", 1704196800),
        (codecs.array(codecs.INTEGER), "2", 2),
        (codecs.lenient(codecs.INTEGER), "2", 2),
        (codecs.DATE_OBJECT, "2024-01-02", {"date": "2024-01-02 00:00:00", "timezone": "UTC"}),
    ],
)
def test_the_text_of_a_parameter_finds_the_stored_value(
    codec: Codec, text: str, value: Any
) -> None:
    found = behaviour_of(codec).parameter(codec, text)
    compared = codec.items if isinstance(codec, Array) else codec
    assert found == behaviour_of(compared).comparable(compared, value)


def test_a_row_without_a_value_matches_nothing() -> None:
    for codec in (case[0] for case in CASES):
        assert behaviour_of(codec).comparable(codec, None) is None
    assert behaviour_of(codecs.INTEGER).comparable(codecs.INTEGER, "many") is None
    with pytest.raises(ValueError, match=r"^$"):
        behaviour_of(codecs.INTEGER).parameter(codecs.INTEGER, "")


def test_linked_records_are_replaced_at_any_depth() -> None:
    codec = codecs.array(codecs.array(LINKED))
    found = behaviour_of(codec).replace_links(
        codec, [[{"id": 1}, "x"], "y"], lambda _, each: each["id"]
    )
    assert found == [[1, "x"], "y"]


def names_of_codecs(tree: ast.AST) -> set[str]:
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(codecs.__name__)
        for alias in node.names
    }


@pytest.mark.parametrize("path", sorted(SANDBOX.rglob("*.py")), ids=lambda path: path.stem)
def test_only_the_table_tells_codecs_apart(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    names = names_of_codecs(tree)
    tests = [
        node
        for node in ast.walk(tree)
        if (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            and node.func.id in ("isinstance", "issubclass"))
        or isinstance(node, (ast.Compare, ast.MatchClass))
    ]  # fmt: skip
    used = {each.id for test in tests for each in ast.walk(test) if isinstance(each, ast.Name)}
    assert not used & names


def test_the_empty_list_means_no_object() -> None:
    codec: Nested = codecs.nested(CouponAppliesTo)
    assert stored(Field(codec, "", wire="field"), None) == []
