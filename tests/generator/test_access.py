"""Schema, metadata, reference and stub agree on which calls can set a field."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from bigcommerce_sdk import resources
from bigcommerce_sdk.records.fields import BODIES, WRITABLE_IN
from generator.ir import Resource
from generator.reference import api as reference
from tests.generator.micro import edited, generate
from tests.generator.reference.test_api import accepted_in, rows_of, sent_by
from tests.generator.stubs import setters_of
from tests.generator.test_signatures import stub_classes
from tests.own_schema import own_api

API = own_api()
PAGES = reference.pages({"v2": API})
OPERATIONS = "operations: [list, get, create, update, delete]\n"


@pytest.mark.parametrize("resource", [pytest.param(r, id=r.name) for r in API.resources])
def test_every_description_has_the_same_access(resource: Resource) -> None:
    meta = resources.load(resource.name).meta
    described = {each.name: each for each in meta.record.fields()}
    rows = rows_of(PAGES[f"{resource.module}.md"])
    setters = setters_of(stub_classes(resource.module)[f"{resource.record}Fields"])
    record = meta.record._load({field.wire_name: None for field in resource.fields})
    assert {*record.writable()} <= {
        f.name for f in resource.fields if "create" in WRITABLE_IN[f.access] and sent_by(resource)
    }
    for field in resource.fields:
        bodies = sent_by(resource) & {*WRITABLE_IN[field.access]}
        info = described.get(field.name)
        if info is None:
            assert field.link is not None
            assert not bodies
        else:
            assert {*BODIES} & {*WRITABLE_IN[info.access]} == bodies
            assert {*info.required} == {*field.required} & bodies
        row = rows[f"Fields of {resource.record}", field.name]
        assert accepted_in(row["access"]) == bodies
        can_save = "update" in bodies and "update" in resource.operation and not field.link
        assert (field.name in setters) == can_save
        for verb in {*BODIES} & {*resource.operation}:
            found = inspect.signature(getattr(resources.load(resource.name), verb)).parameters
            takes = {n for n, each in found.items() if each.kind is each.KEYWORD_ONLY}
            if field.name not in resource.parents:  # given by position
                assert (field.name in takes) == (verb in bodies)


@pytest.mark.parametrize("access", WRITABLE_IN)
@pytest.mark.parametrize(
    ("operations", "actions", "bodies"),
    [
        ("[list, get]", "", ()),
        ("[list, create]", "", ("create",)),
        ("[list, update]", "", ("update",)),
        ("[list, create, update]", "", ("create", "update")),
        ("[list]", "{method: POST, path: /others, body_of: create, doc: Other.}", ("create",)),
        (
            "[list]",
            "{method: PUT, path: '/others/{id}', body_of: update, doc: Other.}",
            ("update",),
        ),
    ],
)
def test_access_is_what_the_calls_of_a_resource_leave(
    tmp_path: Path, access: str, operations: str, actions: str, bodies: tuple[str, ...]
) -> None:
    text = edited(OPERATIONS, f"operations: {operations}\n")
    text += f"  size: {{type: integer, access: {access}, doc: Size.}}\n"
    text += f"actions: {{send: {actions}}}\n" if actions else ""
    record = generate(tmp_path, text).load("Things").meta.record
    size = next(each for each in record.fields() if each.name == "size")
    allowed = {*bodies} & {*WRITABLE_IN[access]}
    if access == "write_only" and allowed:
        assert size.access == "write_only"  # the store never returns it, whatever sends it
    else:
        assert {*BODIES} & {*WRITABLE_IN[size.access]} == allowed
    values = record._load({"id": 1, "size": 5, "name": "x"}).writable()
    assert ("size" in values) == ("create" in WRITABLE_IN[size.access])
    assert ("name" in values) == ("create" in bodies)
