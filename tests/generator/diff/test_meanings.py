"""What rules say of calling code is so: the packages of both sides are made and called."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.diff.rules import RULES
from tests.generator.diff.edits import EDITS, FILES
from tests.generator.micro import client, generate

THING = {"id": 1, "name": "n", "code": "c", "mood": "1", "due": "", "size": {"w": "1"}}
REPLIES = {
    "GET /things": [THING],
    "POST /things": THING,
    "PUT /things/1": THING,
    "DELETE /things": None,
    "GET /things/1": THING,
    "GET /things/c": THING,
    "GET /things/n": THING,
    "GET /things/count": {"count": 1},
    "GET /others": [],
    "POST /things/1/parts": {"id": 2},
    "GET /things/1/parts": [{"id": 2}],
    "POST /things/1/go": {"to": "x"},
}
Call = Callable[[Any], object]


def thing(api: Any) -> Any:
    return api.Things.all()[0]


def found(api: Any) -> Any:
    return api.Things.get(1)


def assign(name: str, value: str = "x") -> Call:
    return lambda api: setattr(found(api), name, value)


#: Of a change, or of the change taken back (←): what worked before, and no longer does.
CLAIMS: list[tuple[str, str, Call]] = [
    ("resource-removed Others", "AttributeError", lambda api: api.Others),
    ("resource-renamed Pieces < Parts", "AttributeError", lambda api: api.Parts),
    ("operation-removed Parts.operations.create", "AttributeError",
     lambda api: api.Parts.create(1, title="x")),
    ("operation-renamed Things.actions.run < Things.actions.go", "AttributeError",
     lambda api: api.Things.go(1)),
    ("filter-removed Things.operations.delete_all.parameters.near", "UnknownNameException",
     lambda api: api.Things.delete_all(near="x")),
    ("filter-renamed Things.options.more < Things.options.extra", "UnknownNameException",
     lambda api: api.Things.all(extra="x")),
    ("operation-accepts-less Things.operations.delete_all.accepts.filters", "UnknownNameException",
     lambda api: api.Things.delete_all(kind="a")),
    ("filter-type-changed Things.options.extra", "InvalidValueException",
     lambda api: api.Things.all(extra="some text")),
    ("field-renamed Things.fields.until < Things.fields.due", "UnknownNameException",
     assign("due", "2012-11-20T00:00:00Z")),
    ("required-field-added Things.fields.new", "MissingFieldException",
     lambda api: api.Things.update(1, name="x")),
    ("any-of-added Things.any_of.code+due", "MissingFieldException",
     lambda api: api.Things.create(name="x")),
    ("together-added Things.together.code+due", "MissingFieldException",
     lambda api: api.Things.create(name="x", code="c")),
    ("field-became-required Way.fields.to", "MissingFieldException",
     lambda api: api.Things.go(1)),
    ("field-kept-on-update Things.fields.code", "MissingFieldException",
     lambda api: api.Things.update(1, name="x")),
    ("field-became-unsettable Things.fields.mood", "ReadOnlyFieldException",
     lambda api: api.Things.create(name="x", mood="1")),
    ("page-limit-lowered Things.paging", "InvalidValueException",
     lambda api: list(api.Things.iterall(page_size=200))),
    ("link-renamed Things.links.twin < Things.links.other", "FieldNotReturnedException",
     lambda api: thing(api).other),
    ("← filter-added Things.filters.max_id", "UnknownNameException",
     lambda api: api.Things.all(max_id=1)),
    ("← operation-added Things.operations.count", "AttributeError",
     lambda api: api.Things.count()),
    ("← record-method-added Things.actions.go", "FieldNotReturnedException",
     lambda api: found(api).go()),
    ("← field-added Things.fields.new", "UnknownNameException", assign("new")),
    ("← field-became-optional Things.fields.name", "MissingFieldException",
     lambda api: api.Things.create(code="c")),
    ("← field-accepts-none Things.fields.code", "InvalidValueException",
     lambda api: api.Things.create(name="x", code=None)),
    ("← link-added Things.links.next", "FieldNotReturnedException",
     lambda api: thing(api).next),
]  # fmt: skip


def outcome(api: Any, call: Call) -> str:
    """The name of what a call raises; empty when it raises nothing."""
    try:
        call(api)
    except Exception as error:
        return type(error).__name__
    return ""


@pytest.mark.parametrize(("name", "raised", "call"), CLAIMS, ids=[each[0] for each in CLAIMS])
def test_what_broke_worked_before_and_raises_what_is_said(
    name: str, raised: str, call: Call, tmp_path: Path
) -> None:
    change = name.removeprefix("← ")
    edit = [each for each in EDITS if change in each.changes][-1]
    rule = RULES[change.split()[0]]
    before, after = FILES, edit.files()
    if name != change:
        before, after, rule = after, before, RULES[rule.mirror]
    assert rule.level == "breaking"
    said = set(re.findall(r"`(\w+(?:Exception|Error))`", rule.meaning))
    assert said <= {raised}
    for side, files, expected in (("before", before, ""), ("after", after, raised)):
        api, _ = client(generate(tmp_path / side, files), REPLIES)
        assert outcome(api, call) == expected
