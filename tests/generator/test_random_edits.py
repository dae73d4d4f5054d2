"""Random edits of a schema are refused with a line or give working output."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import event, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.json.types import is_list, is_object
from generator import language
from generator.openapi import document
from generator.schema import read_schema
from tests.generator.editors import editors_take
from tests.generator.micro import generate, problems_of, unformatted, write_schema
from tests.generator.openapi.rules import unreadable
from tests.generator.whole_schema import as_yaml, whole_schema
from tests.health import EVERY_CHECK, examples

WHOLE = {
    name: yaml.safe_load(text)
    for name, text in whole_schema(lambda kind, key: f"{key} text").items()
}
#: What an editing hand may leave behind; names of the schema and of the SDK among it.
ODD: list[Any] = [
    "", "x", "-1", "0", "true", [], {}, ["x"], {"x": "y"}, "id", "self", "codecs", "class",
    "Things", "Thing", "Field", "Size", "Kind", "Parts", "create", "list",
    "/things", "/{id}", "/things/{thing_id}/parts", "/",
    "integer", "link", "record", "array", "object", "enum", "date", "csv", "unix",
    {"type": "string", "doc": "D."}, {"list_all": {}, "count_all": {}}, {"none": "true"},
]  # fmt: skip

Place = tuple[Any, Any]


def places(node: Any) -> list[Place]:
    """Every container of the schema with each of its keys."""
    if is_object(node):
        keys: list[Any] = list(node)
    else:
        keys = list(range(len(node))) if is_list(node) else []
    below = [place for key in keys for place in places(node[key])]
    return [(node, key) for key in keys] + below


def edit(data: st.DataObject, node: Any, key: Any) -> None:
    """One edit: take away, replace, or rename a key."""
    how = data.draw(st.sampled_from(["remove", "replace", "rename"]))
    odd = data.draw(st.sampled_from(ODD))
    if how == "remove":
        del node[key]
    elif how == "rename" and is_object(node) and isinstance(odd, str):
        node[odd] = node.pop(key)
    else:
        node[key] = copy.deepcopy(odd)


def test_the_schema_that_is_edited_is_valid(tmp_path: Path) -> None:
    files = {name: as_yaml(content) for name, content in WHOLE.items()}
    assert problems_of(write_schema(tmp_path, files)) == []
    assert len(places(WHOLE)) > 200


@settings(max_examples=examples(50), deadline=None, suppress_health_check=EVERY_CHECK)
@given(data=st.data())
def test_an_edited_schema_is_refused_or_builds(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    from openapi_spec_validator import validate  # not among the lowest versions

    files = copy.deepcopy(WHOLE)
    for _ in range(data.draw(st.integers(1, 2))):
        node, key = data.draw(st.sampled_from(places(list(files.values()))[len(files) :]))
        edit(data, node, key)
    home = tmp_path_factory.mktemp("edited")
    texts = {name: as_yaml(content) for name, content in files.items()}
    found = problems_of(write_schema(home / "schema", texts))
    event("refused" if found else "built")
    if editors_take(texts):
        assert {problem.rule for problem in found} <= {*language.BEYOND}
    else:
        assert found
    for problem in found:
        assert problem.position.line >= 1
        assert (
            Path(problem.position.file).parent == home / "schema" or problem.rule == "no-api-file"
        )
    if not found:
        with unformatted():
            package = generate(home, texts)
        assert package.__file__ is not None
        for stub in Path(package.__file__).parent.glob("*.pyi"):
            compile(stub.read_text(), stub.name, "exec")
        exported = json.loads(document(read_schema([home / "schema"]), "1.2.3"))
        validate(exported)
        assert list(unreadable(exported)) == []
