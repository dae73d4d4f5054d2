"""Problems name the line of the key at fault, not that of the object that has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.validation import RULES
from tests.generator.micro import problems_of, write_schema
from tests.generator.validation.bad_files import UNUSABLE
from tests.generator.validation.bad_keys import BAD_KEYS, BadKey, line_of, text_of
from tests.generator.validation.test_validation import rules_in_code

#: Rules of files, which have no key.
WITHOUT_KEYS = {bad.rule for bad in UNUSABLE.values()} - {"duplicate-file"}
#: Rules of several files, or of the command: tests of those check their lines.
ELSEWHERE = {
    "no-directory", "no-api-file", "internal", "runtime-facts", "api-overlay", "unknown-resource",
    "disagreement", "nothing-to-remove", "cannot-remove", "no-files", "key-below",
}  # fmt: skip


def test_every_rule_has_a_row() -> None:
    known = {*RULES, *rules_in_code()} - WITHOUT_KEYS - ELSEWHERE
    assert {bad.rule for bad in BAD_KEYS.values()} == known


@pytest.mark.parametrize("bad", [pytest.param(bad, id=name) for name, bad in BAD_KEYS.items()])
def test_a_problem_names_the_line_of_the_key(tmp_path: Path, bad: BadKey) -> None:
    texts = {name: text_of(tree) for name, tree in {**bad.others, bad.file: bad.tree}.items()}
    schema = write_schema(tmp_path / "schema", texts)
    found = [each for each in problems_of(schema) if each.rule == bad.rule]
    lines = {(each.position.file, each.position.line) for each in found}
    assert (str(schema / bad.file), line_of(texts[bad.file], bad.path)) in lines, found
