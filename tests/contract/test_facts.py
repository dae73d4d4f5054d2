"""The schema holds all that is documented, and every difference has a reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.own_schema import own_api

from . import facts

DIFFERENCES = Path(__file__).with_name("differences.yaml")
SCHEMA = Path(__file__).parents[2] / "schema" / "v2"


def differences(side: str) -> list[tuple[str, str]]:
    listed = yaml.safe_load(DIFFERENCES.read_text(encoding="utf-8"))[side]
    return [(entry["pattern"], entry["reason"]) for entry in listed]


@pytest.fixture(scope="module")
def sides() -> dict[str, set[str]]:
    documented, ours = facts.from_facts(facts.FACTS), facts.from_schema(own_api())
    assert len(documented) > 1500
    return {"missing": documented - ours, "beyond": ours - documented}


@pytest.mark.parametrize("side", ["missing", "beyond"])
def test_every_difference_has_a_reason(sides: dict[str, set[str]], side: str) -> None:
    patterns = [re.compile(pattern) for pattern, _ in differences(side)]
    unexplained = [
        line for line in sorted(sides[side]) if not any(each.fullmatch(line) for each in patterns)
    ]
    assert unexplained == []


@pytest.mark.parametrize(
    ("side", "pattern"),
    [(side, pattern) for side in ("missing", "beyond") for pattern, _ in differences(side)],
)
def test_no_reason_outlives_its_difference(
    sides: dict[str, set[str]], side: str, pattern: str
) -> None:
    assert any(re.fullmatch(pattern, line) for line in sides[side])


def test_every_difference_says_why() -> None:
    assert all(
        len(reason) > 20 for side in ("missing", "beyond") for _, reason in differences(side)
    )
