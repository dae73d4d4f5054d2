"""The page about schema changes: fresh, with one row for each rule."""

from __future__ import annotations

import re
from pathlib import Path

from generator.diff.rules import RULES
from generator.reference import schema_changes
from generator.writing.writer import compare
from tests.generator.diff.test_formats import cells

DOCS = Path(__file__).parents[3] / "docs"


def test_the_page_of_the_rules_is_fresh_and_has_every_rule() -> None:
    assert not compare([schema_changes.target(DOCS)])
    page = schema_changes.page()
    for rule in RULES.values():
        assert len(re.findall(rf"^\| `{rule.id}` \|", page, re.MULTILINE)) == 1
    for row in re.findall(r"^\| `.*$", page, re.MULTILINE):
        assert cells(row) == 4
