"""Versions, changelog entries, and acknowledgements."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diff.changes import Change, change, finding
from generator.diff.release import acknowledged, entry, proposal
from generator.diff.rules import LEVELS, RULES
from generator.diff.walk import compare
from generator.problems import Position
from tests.generator.diff.edits import EDITS, FILES, read

ROOT = Path(__file__).parents[3]
CHANGELOG = """\
# Changelog

## Unreleased

- Something else.
- Breaking: it is gone, since nobody
  used it (filter-removed
  Orders.filters.min_id).

## 1.0.0

- Old (filter-removed Orders.filters.old).
"""


def made(rule: str = "filter-removed", subject: str = "Orders.filters.min_id") -> Change:
    return change(finding(rule), subject, subject, {"call": "x()"}, Position("a.yaml", 1), "head")


#: A change of each level.
OF = {"breaking": "filter-removed", "risky": "page-size-changed", "safe": "filter-added",
      "docs": "doc-changed"}  # fmt: skip


@pytest.mark.parametrize(
    ("version", "level", "bump", "following"),
    [
        ("1.2.3", "breaking", "major", "2.0.0"),
        ("1.2.3", "risky", "minor", "1.3.0"),
        ("1.2.3", "safe", "minor", "1.3.0"),
        ("1.2.3", "docs", "patch", "1.2.4"),
        ("0.2.3", "breaking", "minor", "0.3.0"),
        ("0.2.3", "safe", "minor", "0.3.0"),
        ("1.0.0.dev0", "breaking", "major", "1.0.0"),
        ("1.3.0.dev0", "breaking", "major", "2.0.0"),
        ("1.3.0rc1", "safe", "minor", "1.3.0"),
        ("1.3.1.dev0", "safe", "minor", "1.4.0"),
        ("0.3.0.dev0", "breaking", "minor", "0.3.0"),
    ],
)
def test_the_worst_change_decides_the_version(
    version: str, level: str, bump: str, following: str
) -> None:
    milder = [OF[each] for each in list(LEVELS)[list(LEVELS).index(level) :]]  # type: ignore[arg-type] # a level
    found = proposal([made(each) for each in milder], version)
    assert (found.bump, found.version) == (bump, following)
    assert found.why.startswith(f"1 {level} change")


def test_without_a_change_the_version_stays() -> None:
    found = proposal([], "1.2.3")
    assert (found.bump, found.version) == ("none", "1.2.3")


def test_before_1_0_the_reason_is_printed() -> None:
    assert "before 1.0.0 they raise the minor number" in proposal([made()], "0.2.3").why
    assert "before 1.0.0" not in proposal([made("doc-changed")], "0.2.3").why


def test_an_item_that_names_rule_and_subject_acknowledges() -> None:
    [found] = acknowledged([made()], CHANGELOG)
    assert found.acknowledged
    assert found.name == made().name


@pytest.mark.parametrize(
    ("rule", "subject"),
    [
        ("filter-removed", "Orders.filters.old"),  # released
        ("filter-removed", "Orders.filters.min"),
        ("filter-removed", "Orders.filters"),
        ("filter-removed", "filters.min_id"),
        ("filter-renamed", "Orders.filters.min_id"),
    ],
)
def test_nothing_else_acknowledges(rule: str, subject: str) -> None:
    [found] = acknowledged([made(rule, subject)], CHANGELOG)
    assert not found.acknowledged


@pytest.mark.parametrize(
    "text",
    [
        "",
        "filter-removed Orders.filters.min_id\n",
        "## Unreleased\n\nfilter-removed Orders.filters.min_id\n",
        "## Unreleased\n\n- It.\n\nfilter-removed Orders.filters.min_id\n",
        "## Unreleased\n\n- un-filter-removed Orders.filters.min_id\n",
        "## Unreleased\n\n- filter-removed Orders.filters.min_id.more\n",
        "## Unreleased\n\n- filter-removed\n- Orders.filters.min_id\n",
    ],
)
def test_only_an_item_of_the_unreleased_section_acknowledges(text: str) -> None:
    assert not acknowledged([made()], text)[0].acknowledged


@pytest.mark.parametrize("end", [".", ")", ", too", "`", ""])
def test_an_item_may_go_on_after_the_subject(end: str) -> None:
    text = f"## Unreleased\n\n* Gone: `filter-removed Orders.filters.min_id{end}\n"
    assert acknowledged([made()], text)[0].acknowledged


@pytest.mark.parametrize("edit", EDITS, ids=lambda each: each.changes[0])
def test_the_entry_of_a_change_acknowledges_it_and_no_other(edit: object, tmp_path: Path) -> None:
    from tests.generator.diff.edits import Edit

    assert isinstance(edit, Edit)
    base, head = read(tmp_path / "base", FILES), read(tmp_path / "head", edit.files())
    for changes in (compare(base, head), compare(head, base)):
        for one in changes:
            text = f"# Changelog\n\n## Unreleased\n\n{entry([one])}"
            named = [each.name for each in acknowledged(changes, text) if each.acknowledged]
            assert named == ([one.name] if one.rule.level != "docs" else [])
            assert all(len(line) <= 100 for line in text.splitlines())


@given(
    rule=st.sampled_from(sorted(RULES)),
    names=st.lists(st.from_regex(r"[A-Za-z_:]{1,60}", fullmatch=True), min_size=1, max_size=4),
)
def test_any_entry_can_be_read_back(rule: str, names: list[str]) -> None:
    words: dict[str, str] = dict.fromkeys(
        ("name", "owner", "call", "attribute", "setting", "method", "value"),
        "long words of it " * 9,
    )
    subject = ".".join(names)
    one = change(finding(rule), subject, subject, words, Position("a.yaml", 1), "head")
    [found] = acknowledged([one], f"## Unreleased\n\n{entry([one])}\n## 1.0.0\n")
    assert found.acknowledged == (one.rule.level != "docs")


def test_the_changelog_has_an_acknowledgement_section() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    with_it = text.replace("## Unreleased\n\n", f"## Unreleased\n\n{entry([made()])}")
    assert acknowledged([made()], with_it)[0].acknowledged
