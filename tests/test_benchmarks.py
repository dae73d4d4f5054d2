"""The benchmarks' own rules; what they measure is measured by ``make bench`` alone."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import measuring
from benchmarks.__main__ import as_json, line
from benchmarks.budgets import ROWS, Row
from benchmarks.chart import SIDE_BY_SIDE, chart

DOCS = Path(__file__).parents[1] / "docs"
FIGURES = st.dictionaries(st.sampled_from(sorted(ROWS)), st.floats(0.0001, 1e7))


def test_works_are_timed_in_turns_and_their_first_run_is_not_counted() -> None:
    seen: list[str] = []

    def work(name: str, given: int) -> None:
        seen.append(f"{name}{given}")

    works = {name: partial(work, name) for name in "ab"}
    times = measuring.interleaved(works, 2, given=lambda: len(seen))
    assert seen == ["a0", "b1", "a2", "b3", "a4", "b5"]
    assert {name: len(taken) for name, taken in times.items()} == {"a": 2, "b": 2}


def test_a_ratio_is_the_median_of_the_ratios_of_runs() -> None:
    assert measuring.ratio({"a": [2, 9, 4], "b": [1, 3, 1]}, "a", "b") == 3


@pytest.mark.parametrize(
    ("row", "kept", "passed", "failed"),
    [
        (Row("", "", most=2), 2, 2, 2.01),
        (Row("", "", least=6), 6, 6, 5.9),
        (Row("", "", most=2, today=3), 2, 2.5, 3.1),
        (Row("", "", least=6, today=5), 6, 5.5, 4.9),
    ],
)
def test_a_budget_is_kept_up_to_its_bound(
    row: Row, kept: float, passed: float, failed: float
) -> None:
    assert row.keeps(kept)
    assert row.passes(passed)
    assert not row.passes(failed)
    assert not row.keeps(failed)


def test_what_is_known_to_be_beyond_says_why() -> None:
    assert all(bool(row.because) == (row.today is not None) for row in ROWS.values())


@given(FIGURES)
def test_the_chart_shows_every_figure_that_has_a_budget(found: dict[str, float]) -> None:
    drawn = Xml.fromstring(chart("here & there", found))
    texts = [each.text or "" for each in drawn.iter("{http://www.w3.org/2000/svg}text")]
    for key in found:
        assert (ROWS[key].what in texts) == bool(ROWS[key].budget)
        assert (SIDE_BY_SIDE.get(key) in texts) == (key in SIDE_BY_SIDE)
    assert "here & there" in texts
    assert all(line(key, value).startswith(ROWS[key].what) for key, value in found.items())


def test_the_documented_figures_are_of_this_table_and_all_of_it() -> None:
    told = json.loads((DOCS / "benchmarks.json").read_text("utf-8"))
    assert [figure["name"] for figure in told["figures"]] == list(ROWS)
    found = {figure["name"]: figure["value"] for figure in told["figures"]}
    assert json.loads(as_json(told["machine"], told["runs"], found)) == told
    assert (DOCS / "benchmarks.svg").read_text("utf-8") == chart(told["machine"], found)
    assert all(ROWS[name].passes(value) for name, value in found.items())
    assert told["runs"] >= 7
