"""Every rule, by small edits of a small schema and their reverse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from generator.diff.changes import Change
from generator.diff.rules import DIRECTIONS, LEVELS, RULES
from generator.diff.walk import compare
from generator.ir import Api
from generator.problems import SchemaError
from tests.generator.diff.edits import EDITS, FILES, Edit, read, told
from tests.health import EVERY_CHECK, examples
from tests.own_schema import own_api

ROOT = Path(__file__).parents[3]
Mirrored = set[tuple[str, str]]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Api:
    return read(tmp_path_factory.mktemp("base"), FILES)


def seen(changes: list[Change]) -> Mirrored:
    return {(each.rule.id, each.subject) for each in changes}


def mirror(changes: list[Change]) -> Mirrored:
    return {(each.rule.mirror, each.was) for each in changes}


@pytest.mark.parametrize("edit", EDITS, ids=lambda each: each.changes[0])
def test_an_edit_is_reported_as_one_change(edit: Edit, base: Api, tmp_path: Path) -> None:
    changes = compare(base, read(tmp_path, edit.files()))
    assert told(changes) == set(edit.changes)
    for change in changes:
        assert change.sentence().isascii()  # code pages of consoles lack the rest
        of_v3 = change.of_api("v3").sentence()
        assert of_v3.replace("api.v3", "api") == change.sentence()
        assert not re.search(r"\bapi\.[A-Z]", of_v3)


@pytest.mark.parametrize("edit", EDITS, ids=lambda each: each.changes[0])
def test_an_edit_taken_back_is_its_mirror(edit: Edit, base: Api, tmp_path: Path) -> None:
    edited = read(tmp_path, edit.files())
    there, back = compare(base, edited), compare(edited, base)
    assert seen(back) == mirror(there)
    assert seen(there) == mirror(back)
    assert len(there) == len(seen(there))  # nothing is reported twice


def test_every_rule_is_met_by_an_edit_or_by_taking_one_back() -> None:
    named = {change.split()[0] for edit in EDITS for change in edit.changes}
    assert named | {RULES[rule].mirror for rule in named} == set(RULES)


@settings(max_examples=examples(25), deadline=None, suppress_health_check=EVERY_CHECK)
@given(chosen=st.lists(st.sampled_from(range(len(EDITS))), min_size=2, max_size=6, unique=True))
def test_edits_made_together_mirror_too(
    tmp_path_factory: pytest.TempPathFactory, base: Api, chosen: list[int]
) -> None:
    files = dict(FILES)
    for edit in (EDITS[number] for number in chosen):
        made = dict(files)
        for old, new in edit.steps:
            at = [name for name, text in made.items() if text.count(old) == 1]
            if len(at) == 1:
                made[at[0]] = made[at[0]].replace(old, new)
        files = made
    files = {name: text for name, text in files.items() if text}
    try:
        edited = read(tmp_path_factory.mktemp("edited"), files)
    except SchemaError:
        event("refused")
        return
    event("compared")
    assert compare(edited, edited) == []
    there, back = compare(base, edited), compare(edited, base)
    assert seen(back) == mirror(there)
    for change in there:
        assert change.position.line >= 1
        assert change.sentence()


def test_nothing_changed_between_a_schema_and_itself(base: Api) -> None:
    assert compare(base, base) == []
    whole = own_api()
    assert compare(whole, whole) == []


def test_positions_are_those_of_the_side_that_has_it(base: Api, tmp_path: Path) -> None:
    text = FILES["things.yaml"]
    line = "  code: {type: string, doc: Code.}\n"
    there = next(n for n, each in enumerate(text.splitlines(), 1) if f"{each}\n" == line)
    other = read(
        tmp_path, FILES | {"things.yaml": text.replace(line, "").replace("via: code", "via: name")}
    )
    for changes, side in ((compare(base, other), "base"), (compare(other, base), "head")):
        [change] = [each for each in changes if each.subject == "Things.fields.code"]
        assert (change.position.line, change.side) == (there, side)


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        (
            "filter-removed Things.operations.delete_all.parameters.near",
            "`api.Things.delete_all(near=...)` now raises `UnknownNameException`.",
        ),
        ("field-became-nullable Things.fields.code", "`thing.code` may be `None`."),
        (
            "record-method-added Things.actions.go",
            "`thing.go()` is new on records; if the store sends a field of that name, only "
            "`record[...]` still returns it.",
        ),
        (
            "enum-value-added-to-replies Kind.values.c",
            "Responses may contain `'c'`; type checkers refuse code that does not handle it, such "
            "as an exhaustive `match` over `Kind`.",
        ),
    ],
)
def test_a_change_says_what_it_means_for_calling_code(
    name: str, meaning: str, base: Api, tmp_path: Path
) -> None:
    [edit] = [each for each in EDITS if name in each.changes and len(each.changes) <= 2][:1]
    changes = compare(base, read(tmp_path, edit.files()))
    assert {each.name: each.sentence() for each in changes}[name] == meaning


# -- the table ----------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda each: each.id)
def test_a_rule_is_well_formed(rule: object) -> None:
    from generator.diff.rules import Rule

    assert isinstance(rule, Rule)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id)
    assert rule.level in LEVELS
    assert rule.direction in DIRECTIONS
    assert RULES[rule.mirror].mirror == rule.id
    assert RULES[rule.mirror].direction == rule.direction
    assert rule.meaning.count("`") % 2 == 0
    # texts of a schema are shown as code, where they cannot become markup
    assert not re.search(r"[{}]", "".join(rule.meaning.split("`")[::2]))
    assert rule.level == "docs" or rule.direction != "none"
