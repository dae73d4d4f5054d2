"""A second opinion: griffe compares the generated packages of two schemas, stubs and all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import griffe
import pytest

from generator.diff.changes import Change
from generator.diff.walk import compare
from generator.ir import Api
from generator.rendering import render
from tests.generator.diff.edits import EDITS, FILES, Edit, read
from tests.generator.micro import unformatted

Package = griffe.Object | griffe.Alias
Two = tuple[Api, Package]

#: Rules that take a name away that no class or method of the package has.
NOT_IN_PACKAGE = {"api-fact-removed", "error-removed"}


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, str]], Two]:
    """Makes the package of a schema, read from its files without importing it."""

    def make(files: dict[str, str]) -> Two:
        home = tmp_path_factory.mktemp("generated")
        api = read(home / "schema", files)
        out = home / "package"
        out.mkdir()
        with unformatted():
            for name, text in render(api).items():
                (out / name).write_text(text, encoding="utf-8")
        return api, griffe.load("package", search_paths=[str(home)], allow_inspection=False)

    return make


@pytest.fixture(scope="module")
def base(generated: Callable[[dict[str, str]], Two]) -> Two:
    return generated(FILES)


def both_ways(base: Two, edited: Two) -> Iterator[tuple[list[Change], list[griffe.Breakage]]]:
    for (before, old), (after, new) in ((base, edited), (edited, base)):
        yield compare(before, after), list(griffe.find_breaking_changes(old, new))


def takes_a_name_away(change: Change) -> bool:
    rule = change.rule
    ends = rule.id.endswith(("-removed", "-renamed"))
    return rule.level == "breaking" and ends and rule.id not in NOT_IN_PACKAGE


@pytest.mark.parametrize("edit", EDITS, ids=lambda each: each.changes[0])
def test_what_is_called_safe_breaks_no_signature_and_what_takes_a_name_away_does(
    edit: Edit, base: Two, generated: Callable[[dict[str, str]], Two]
) -> None:
    for changes, breakages in both_ways(base, generated(edit.files())):
        if changes[0].rule.level != "breaking":
            assert [each.explain() for each in breakages] == []
        if any(map(takes_a_name_away, changes)):
            assert breakages


def test_both_sorts_of_edit_are_there(base: Two, tmp_path: Path) -> None:
    told = [
        compare(base[0], read(tmp_path / str(number), edit.files()))
        for number, edit in enumerate(EDITS)
    ]
    assert sum(changes[0].rule.level in ("safe", "docs") for changes in told) > 20
    assert sum(any(map(takes_a_name_away, changes)) for changes in told) > 10


def test_griffe_reads_the_signatures_of_the_stubs(base: Two) -> None:
    create = base[1]["things.Things.create"]
    assert isinstance(create, griffe.Function)
    assert [each.name for each in create.parameters][:2] == ["self", "name"]
