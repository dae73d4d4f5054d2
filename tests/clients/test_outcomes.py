"""The table of the guide on compatibility, and what a run of a client counts."""

from __future__ import annotations

import pytest

from tests.clients.outcomes import GUIDE, Call, Outcome, make_calls, saved, table


def test_the_guide_has_the_last_outcomes() -> None:
    assert table(saved()) in GUIDE.read_text("utf-8")


@pytest.mark.parametrize("outcome", list(saved()), ids=lambda each: str(each.client))
def test_clients_are_answered(outcome: Outcome) -> None:
    assert outcome.is_good
    assert outcome.unexpected == {}
    assert set(outcome.failed) <= set(outcome.refused)
    assert bool(outcome.calls) != bool(outcome.note)


def test_failures_are_counted_by_reason() -> None:
    def fails() -> None:
        raise ValueError("no")

    calls: list[Call] = [("a", int), ("b", fails), ("c", fails), ("d", fails)]
    outcome = make_calls("x", "1", calls, {"b": "known", "c": "known"})
    assert (outcome.calls, outcome.answered, outcome.is_good) == (4, 1, False)
    assert outcome.unexpected == {"d": "ValueError: no"}
    assert outcome.row == "| `x` | 1 | 4 | 1 | 1: ValueError: no; 2: known |"
