"""The logic of the benchmarks; only ``make bench`` measures."""

from __future__ import annotations

import json
from functools import partial
from itertools import count
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import __main__ as command
from benchmarks import measuring
from benchmarks.__main__ import as_json, line
from benchmarks.budgets import ROWS, Row
from benchmarks.chart import SIDE_BY_SIDE, chart

DOCS = Path(__file__).parents[1] / "docs"
FIGURES = st.dictionaries(st.sampled_from(sorted(ROWS)), st.floats(0.0001, 1e7))


def test_timing_is_interleaved_after_a_warm_up_run() -> None:
    seen: list[str] = []

    def work(name: str, given: object) -> None:
        seen.append(f"{name}{given}")

    works = {name: partial(work, name) for name in "ab"}
    times = measuring.interleaved(works, 2, given=lambda: len(seen))
    assert seen == ["a0", "b1", "a2", "b3", "a4", "b5"]
    assert {name: len(taken) for name, taken in times.items()} == {"a": 2, "b": 2}


def test_a_ratio_is_the_median_of_the_ratios_of_runs() -> None:
    assert measuring.ratio({"a": [2, 9, 4], "b": [1, 3, 1]}, "a", "b") == 3


def test_a_least_ratio_compares_the_best_runs() -> None:
    assert measuring.least_ratio({"a": [9, 6, 8], "b": [4, 7, 2]}, "a", "b") == 3


def test_timing_reads_the_given_clock() -> None:
    times = measuring.interleaved({"a": lambda: None}, 3, clock=count(0, 5).__next__)
    assert times == {"a": [5, 5, 5]}


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


def test_each_known_excess_has_a_reason() -> None:
    assert all(bool(row.because) == (row.today is not None) for row in ROWS.values())


@pytest.mark.parametrize(
    ("value", "asked", "status"), [(2.1, ["--check"], 1), (2.1, [], 0), (2.0, ["--check"], 0)]
)
def test_check_fails_if_a_budget_is_exceeded(
    monkeypatch: pytest.MonkeyPatch, value: float, asked: list[str], status: int
) -> None:
    assert ROWS["first_datetime"].most == 2

    def dates(runs: int) -> dict[str, float]:
        return {"first_datetime": value}

    monkeypatch.setattr(command, "SECTIONS", {"dates": dates})
    monkeypatch.setattr("sys.argv", ["benchmarks", *asked])
    assert command.main() == status


@given(FIGURES)
def test_the_chart_shows_every_figure_that_has_a_budget(found: dict[str, float]) -> None:
    drawn = Xml.fromstring(chart("here & there", found))
    texts = [each.text or "" for each in drawn.iter("{http://www.w3.org/2000/svg}text")]
    for key in found:
        assert (ROWS[key].what in texts) == bool(ROWS[key].budget)
        assert (SIDE_BY_SIDE.get(key) in texts) == (key in SIDE_BY_SIDE)
    assert "here & there" in texts
    assert all(line(key, value).startswith(ROWS[key].what) for key, value in found.items())


def test_the_published_figures_match_the_table_and_the_chart() -> None:
    published = json.loads((DOCS / "benchmarks.json").read_text("utf-8"))
    names = [figure["name"] for figure in published["figures"]]
    assert names == [name for name, row in ROWS.items() if name in names or not row.optional]
    found = {figure["name"]: figure["value"] for figure in published["figures"]}
    assert json.loads(as_json(published["machine"], published["runs"], found)) == published
    assert (DOCS / "benchmarks.svg").read_text("utf-8") == chart(published["machine"], found)
    assert all(ROWS[name].passes(value) for name, value in found.items())
    assert published["runs"] >= 7
