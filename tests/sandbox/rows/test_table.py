"""Orders, indexes and cached results against plain lists of rows."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.rows.compact import Template, Values
from bigcommerce_sdk.sandbox.rows.table import Matches, Row, Table, number_of_row

KEYS = st.integers(1, 12).map(str)
STEPS = st.lists(st.tuples(st.sampled_from(["put", "pop"]), st.sampled_from("ab"), KEYS))


def names(row: Row) -> list[Any]:
    return [row.values["name"]] if row.values["name"] else []


@given(STEPS, st.data())
def test_a_table_has_the_rows_of_a_list(
    steps: list[tuple[str, str, str]], data: st.DataObject
) -> None:
    table, rows = Table(), dict[tuple[str, str], Row]()
    for what, parent, key in steps:
        if what == "put":
            row = Row((parent,), key, {"name": data.draw(st.sampled_from("xyz "))})
            rows[parent, key] = row
            table.put(row)
        elif (parent, key) in rows:
            table.pop(rows.pop((parent, key)))
        assert table.result("all", lambda: list(table)) == list(table)
        for name in "xyz":
            found = table.find("name", names, name)
            assert sorted(found) == sorted(
                row for row in rows.values() if row.values["name"] == name
            )
    assert sorted(table) == sorted(rows.values())
    for parent in "ab":
        below = [row for row in rows.values() if row.parents == (parent,)]
        by_id = table.by_id((parent,))
        assert list(by_id) == sorted(below, key=number_of_row)
        assert len(by_id) == len(below)
        start, stop = data.draw(st.integers(-3, 9)), data.draw(st.none() | st.integers(-3, 9))
        assert list(by_id[start:stop]) == sorted(below, key=number_of_row)[start:stop]
        assert table.below((parent,)) == below
    copied = table.copy()
    for row in rows.values():
        table.pop(row)
    assert (list(table), bool(table)) == ([], False)
    assert sorted(copied) == sorted(rows.values())


@given(st.integers(0, 20), st.data())
def test_matches_are_read_as_far_as_needed(count: int, data: st.DataObject) -> None:
    rows = [Row((), str(n), {}) for n in range(count)]
    read: list[Row] = []
    matches = Matches(row for row in rows if not read.append(row))  # type: ignore[func-returns-value]
    start, size = data.draw(st.integers(0, 22)), data.draw(st.integers(1, 5))
    assert matches[start : start + size] == rows[start : start + size]
    assert len(read) == min(count, start + size)
    assert list(matches) == rows
    assert len(matches) == len(read) == count
    assert matches[-2:] == rows[-2:]


@given(
    st.dictionaries(
        st.sampled_from("abcdef"), st.sampled_from([0, False, 0.0, 1, True, "", "x", None])
    )
)
def test_compact_values_are_the_same_values(given_values: dict[str, Any]) -> None:
    base: dict[str, Any] = {"a": 0, "b": "", "c": [], "d": {"e": 1}}
    whole = {**base, **given_values}
    compact = Template(base).compact(whole)
    assert isinstance(compact, Values)
    assert repr(compact) == repr(whole)  # also types and order
    assert compact == whole
    assert list(compact.items()) == list(whole.items())
    assert [compact[name] for name in whole] == list(whole.values())
    assert (len(compact), list(compact)) == (len(whole), list(whole))
    assert [compact.get(name) for name in "abcdefg"] == [whole.get(name) for name in "abcdefg"]
    assert ["d" in compact, "z" in compact] == [True, False]


QUERIES = [
    *({"min_id": n} for n in (0, 1, 7, 40, 99)),
    *({"max_id": n} for n in (0, 1, 7, 40, 99)),
    {"min_id": 5, "max_id": 20},
    {"min_id": 20, "max_id": 5},
    {"min_id": 5, "name": "Odd"},
    {"name": "Odd"},
    {"is_visible": "true"},
    {"min_price": 10, "max_price": 30, "min_id": 3},
    {"brand_id": 2},
    {"keyword_filter": "odd"},
    {"min_date_created": "2024-06-10T00:00:00Z"},
]


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_filtered_pages_are_the_whole_list_in_pieces(
    http: Any, sandbox: Sandbox, query: Any
) -> None:
    rows = [
        {
            "id": n * 7 % 41 + 10,  # not in order
            "name": ("Odd" if n % 2 else "Even") + f" {n}" * (n % 3 > 0),
            "price": n,
            "brand_id": n % 3,
            "is_visible": n % 4 == 0,
            "date_created": f"Sat, {1 + n % 28:02} Jun 2024 00:00:00 +0000",
        }
        for n in range(40)
    ]
    sandbox.seed("Products", *rows)
    for turn in range(2):
        found = http.ids("/products", limit=250, **query)
        assert found == sorted(found)
        assert http.get("/products/count", **query).json()["count"] == len(found)
        pages = [http.ids("/products", limit=4, page=n, **query) for n in range(1, 15)]
        assert [each for page in pages for each in page] == found
        if turn == 0:  # a change is seen at once
            for gone in found[:2]:
                assert http("DELETE", f"/products/{gone}").status_code == 204
            again = http.ids("/products", limit=250, **query)
            assert again == found[2:]
