"""This SDK's column of the fault table for both clients, and the table of the guide."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from faults.clients import PACKAGES
from faults.rows import ROWS, Row
from faults.trial import Verdict, tried, tried_apart
from tests.both import Clients, for_both_clients
from tests.clock import FakeClock

GUIDE = Path(__file__).parent.parent / "docs" / "guides" / "errors.md"
TABLE = {
    cells[0]: cells[1:]
    for line in GUIDE.read_text("utf-8")
    .partition("| fault |")[2]
    .partition("\n\n")[0]
    .splitlines()[2:]
    if (cells := re.findall(r"[^|]+(?= \|)", line.replace("| ", "|", 1)))
}


@for_both_clients
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_this_sdk_handles_the_fault(row: Row, new_client: Clients) -> None:
    verdict = tried(row, PACKAGES[0], client=new_client.of, clock=FakeClock())
    assert verdict.right, verdict
    assert [cell.strip() for cell in TABLE[row.name][:2]] == [row.wanted, str(verdict)]


def test_the_guide_has_these_rows_and_no_others() -> None:
    assert list(TABLE) == [row.name for row in ROWS]


def test_a_wait_of_an_hour_raises_without_sleeping() -> None:
    [row] = [row for row in ROWS if "an hour" in row.name]
    clock = FakeClock()
    tried(row, PACKAGES[0], clock=clock)
    assert clock.slept == []


@pytest.mark.parametrize("name", ["503, then success", "empty body with status 200, then success"])
def test_each_client_runs_in_a_separate_process(name: str) -> None:
    number = [row.name for row in ROWS].index(name)
    for package, cell in zip(PACKAGES, TABLE[name][1:], strict=True):
        assert str(tried_apart(number, package)) == cell.strip()


def test_a_hanging_client_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("faults.trial.LIMIT", 0.001)
    assert tried_apart(0, PACKAGES[0]) == Verdict(False, "never ends")
