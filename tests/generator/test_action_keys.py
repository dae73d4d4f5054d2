"""Actions and deletes with parameters, and what other keys of actions make of them."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    InvalidValueException,
    MissingFieldException,
    UnknownNameException,
)
from generator.ir import Api
from generator.openapi import document
from generator.reference.api import pages
from generator.schema import read_schema
from tests.generator.micro import client, generate, problems_of, stub, write_schema

THINGS = """\
resource: Things
record: Thing
path: /things
doc: Things to try.
operations:
  list: {}
  get: {}
  delete:
    parameters:
      channel_id: {type: integer, op: none, required: true, doc: The channel.}
      note: {type: string, op: none, wire_name: X-Note, header: true, doc: Why.}
paging: {}
actions:
  look:
    method: GET
    path: /things/{id}/look
    on_record: true
    parameters:
      version: {type: integer, op: none, required: true, doc: The version.}
      include: {type: array, items: string, wire: csv, op: none, doc: Parts.}
      key: {type: string, op: none, wire_name: X-Key, header: true, doc: A key.}
    doc: Looks at one.
  send:
    method: POST
    path: /things/send
    parameters:
      site_id: {type: integer, op: none, doc: The site.}
    body: Letter
    doc: Sends one.
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
shapes:
  Letter: {doc: A letter., fields: {text: {type: string, required: create, doc: Text.}}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("actions"), THINGS)


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Api:
    return read_schema([write_schema(tmp_path_factory.mktemp("schema"), THINGS)])


def test_actions_send_their_parameters(package: ModuleType) -> None:
    api, store = client(
        package,
        {"GET /things/5/look": {"id": 5}, "POST /things/send": None, "GET /things/5": {"id": 5}},
    )
    api.Things.look(5, version=2, include=["a", "b"], key="k")
    api.Things.get(5).look(version=3)
    api.Things.send(site_id=7, text="x")
    assert store.calls == [
        "GET /things/5/look?version=2&include=a%2Cb", "GET /things/5", "GET /things/5/look?version=3",
        "POST /things/send?site_id=7",
    ]  # fmt: skip
    assert store.requests[0].headers["X-Key"] == "k"
    assert store.bodies == [{"text": "x"}]


def test_a_delete_sends_its_parameters(package: ModuleType) -> None:
    api, store = client(package, {"DELETE /things/5": None, "GET /things/5": {"id": 5}})
    api.Things.delete(5, channel_id=1)
    api.Things.get(5).delete(channel_id=2, note="old")
    assert store.calls == [
        "DELETE /things/5?channel_id=1", "GET /things/5", "DELETE /things/5?channel_id=2",
    ]  # fmt: skip
    assert store.requests[-1].headers["X-Note"] == "old"


@pytest.mark.parametrize(
    ("call", "error", "said"),
    [
        (lambda api: api.Things.look(5), MissingFieldException, "this call needs version"),
        (lambda api: api.Things.look(5, version=None), MissingFieldException, "this call needs version"),
        (lambda api: api.Things.look(5, version="x"), InvalidValueException, "version"),
        (lambda api: api.Things.send(text="x", site="1"), UnknownNameException, "site"),
        (lambda api: api.Things.look(5, version=1, more=2), UnknownNameException, "more"),
        (lambda api: api.Things.delete(5), MissingFieldException, "this call needs channel_id"),
        (lambda api: api.Things.delete(5, channel_id=1, near=2), UnknownNameException, "near"),
        (lambda api: api.Things.delete(5, channel_id=""), InvalidValueException, "channel_id"),
    ],
)  # fmt: skip
def test_wrong_parameters_send_nothing(
    package: ModuleType, call: Any, error: type[Exception], said: str
) -> None:
    api, store = client(package, {})
    with pytest.raises(error, match=said):
        call(api)
    assert store.requests == []


def test_signatures_have_them(package: ModuleType) -> None:
    text = " ".join(stub(package).split())
    assert "def delete(self, id: int, /, *, channel_id: int, note: str | None = None)" in text
    assert "def delete(self, *, channel_id: int, note: str | None = None)" in text
    assert "def look( self, id: int, /, *, version: int, include: Sequence[str]" in text
    assert "def look( self, *, version: int, include: Sequence[str]" in text
    help_of = package.load("Things").look.__doc__
    assert "version (int): The version." in help_of
    assert "channel_id (int): The channel." in package.load("Things").delete.__doc__
    assert "channel_id (int): The channel." in package.load("Thing").delete.__doc__


def test_documents_have_them(api: Api) -> None:
    paths = json.loads(document(api, "1"))["paths"]
    look = {each["name"]: each for each in paths["/things/{id}/look"]["get"]["parameters"]}
    assert (look["version"]["required"], look["X-Key"]["in"]) == (True, "header")
    gone = {each["name"]: each for each in paths["/things/{id}"]["delete"]["parameters"]}
    assert (gone["channel_id"]["required"], gone["X-Note"]["in"]) == (True, "header")
    page = pages({"v2": api})["things.md"]
    assert "| `version` | `look` | integer, required |" in page
    assert "| `channel_id` | `delete` | integer, required |" in page


MISTAKES = {
    "a filter of no field": ("site_id: {type: integer, op: none,", "site_id: {type: integer,", "filter-field"),
    "a header of the SDK": ("wire_name: X-Key", "wire_name: X-Auth-Token", "header"),
    "a parameter of the name of a field": ("site_id: {", "text: {", "argument-clash"),
    "a parameter of the name of an id": ("version: {", "id: {", "argument-clash"),
    "two of one wire name": ("wire_name: X-Key, header: true", "wire_name: version", "parameter-twice"),
    "a keyword": ("site_id: {", "class: {", "reserved-name"),
    "a delete that accepts filters": ("  delete:\n", "  delete:\n    accepts: [filters]\n", "argument-lost"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rule"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes_are_told(tmp_path: Path, old: str, new: str, rule: str) -> None:
    found = problems_of(write_schema(tmp_path, THINGS.replace(old, new)))
    assert rule in {each.rule for each in found}, found
