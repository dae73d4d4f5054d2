"""Random valid schemas: diffs are symmetric and every format can report them."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from generator.diff.formats import FORMATS
from generator.diff.release import acknowledged, entry
from generator.diff.report import Report
from generator.diff.walk import compare
from generator.ir import Api
from generator.problems import SchemaError
from generator.schema import read_schema
from tests.generator.micro import write_schema
from tests.generator.test_random_edits import WHOLE, edit, places
from tests.generator.whole_schema import as_yaml
from tests.health import EVERY_CHECK, examples


def edited(data: st.DataObject, factory: pytest.TempPathFactory, tries: int) -> Api:
    """The whole schema after those of a few edits that leave it valid."""
    valid, api = WHOLE, read(WHOLE, factory)
    assert api is not None
    for _ in range(tries):
        files = copy.deepcopy(valid)
        node, key = data.draw(st.sampled_from(places(list(files.values()))[len(files) :]))
        edit(data, node, key)
        found = read(files, factory)
        if found is not None:
            valid, api = files, found
    return api


def read(files: dict[str, Any], factory: pytest.TempPathFactory) -> Api | None:
    texts = {name: as_yaml(content) for name, content in files.items()}
    try:
        return read_schema([write_schema(factory.mktemp("edited"), texts)])
    except SchemaError:
        return None


@settings(max_examples=examples(25), deadline=None, suppress_health_check=EVERY_CHECK)
@given(data=st.data())
def test_diffs_of_edited_schemas_are_symmetric(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    base = edited(data, tmp_path_factory, data.draw(st.sampled_from([0, 3])))
    head = edited(data, tmp_path_factory, 10)
    there, back = compare(base, head), compare(head, base)
    assert {(c.rule.id, c.subject) for c in back} == {(c.rule.mirror, c.was) for c in there}
    assert {(c.rule.id, c.subject) for c in there} == {(c.rule.mirror, c.was) for c in back}
    assert len({c.name for c in there}) == len(there)
    event(f"{min(len(there), 9)} changes")
    report = Report("a", "b", there, "1.2.3", "risky")
    for write in FORMATS.values():
        assert isinstance(write(report), str)
    told = acknowledged(there, f"## Unreleased\n\n{entry(there)}")
    assert [c.name for c in told if not c.acknowledged and c.rule.level != "docs"] == []
