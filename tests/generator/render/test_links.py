"""Links and sub-resources of small schemas, through a generated client."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk import exception
from tests.generator.micro import PARTS, THINGS, client, edited, generate, stub

WITH_PARTS = THINGS + PARTS
OTHERS = THINGS.replace("Thing", "Other").replace("/things", "/others")
PATH = "/things/{thing_id}/parts"


def test_a_sub_resource_is_reached_by_parent_id_and_from_a_record(tmp_path: Path) -> None:
    api, store = client(
        generate(tmp_path, WITH_PARTS),
        {
            "GET /things/3": {"id": 3},
            "GET /things/3/parts": [{"id": 8}, {"id": 9}],
            "GET /things/3/parts/9": {"id": 9},
            "DELETE /things/3/parts/9": None,
        },
    )
    assert [part.id for part in api.Parts.all(3)] == [8, 9]
    assert api.Parts.get(3, 9).id == 9
    parts = api.Things.get(3).parts
    assert type(parts).__name__ == "BoundParts"
    assert [part.id for part in parts] == [8, 9]
    assert parts(9).id == 9
    parts(9).delete()
    assert store.calls[-1] == "DELETE /things/3/parts/9"


def test_what_a_reply_holds_inline_needs_no_request(tmp_path: Path) -> None:
    rows = [{"id": 8}, {"id": 9}]
    api, store = client(generate(tmp_path, WITH_PARTS), {"GET /things/3": {"id": 3, "parts": rows}})
    assert [part.id for part in api.Things.get(3).parts] == [8, 9]
    assert store.calls == ["GET /things/3"]


@pytest.mark.parametrize("as_field", [True, False])
def test_a_link_via_an_id_gives_one_record(tmp_path: Path, as_field: bool) -> None:
    via = "to: Others, via: other_id, none_when: 0, doc: Its other.}"
    text = THINGS + "  other_id: {type: integer, doc: Id of it.}\n"
    text += f"  other: {{type: link, {via}\n" if as_field else f"links:\n  other: {{{via}\n"
    link = {"url": "https://elsewhere.example/others/5", "resource": "/others/5"}
    api, store = client(
        generate(tmp_path, {"things.yaml": text, "others.yaml": OTHERS}),
        {
            "GET /things/1": {"id": 1, "other_id": 5, "other": link},
            "GET /things/2": {"id": 2, "other_id": 0, "other": link},
            "GET /others/5": {"id": 5, "name": "five"},
        },
    )
    assert api.Things.__class__.meta.record._links["other"].virtual is not as_field
    assert api.Things.get(1).other.name == "five"
    assert api.Things.get(2).other is None
    assert store.calls == ["GET /things/1", "GET /others/5", "GET /things/2"]


def test_a_sub_resource_can_be_one_object(tmp_path: Path) -> None:
    text = edited("to: Parts, many: true,", "to: Parts,", WITH_PARTS)
    text = edited(
        "    operations: [list, get, create, update, delete]\n    paging: {}\n",
        "    single: true\n    operations: [get, update]\n",
        text,
    )
    api, _ = client(
        generate(tmp_path, edited(PATH, "/things/{thing_id}/part", text)),
        {"GET /things/3": {"id": 3}, "GET /things/3/part": {"id": 9}, "PUT /things/3/part": {}},
    )
    assert api.Things.get(3).parts.id == 9
    assert api.Parts.get(3).id == 9
    assert api.Parts.all(3).id == 9


def test_a_resource_can_be_one_object(tmp_path: Path) -> None:
    text = edited("operations: [list, get, create, update, delete]", "operations: [get, update]")
    text = edited("paging: {keyset: min_id}\n", "single: true\n", text)
    api, store = client(generate(tmp_path, text), {"GET /things": {"id": 1}, "PUT /things": {}})
    thing = api.Things.get()
    thing.update(name="new")
    assert store.calls == ["GET /things", "PUT /things"]
    assert store.bodies == [{"name": "new"}]


def test_a_list_and_a_count_over_all_parents(tmp_path: Path) -> None:
    text = edited(
        "    operations: [list, get, create, update, delete]\n    paging: {}\n",
        "    operations: {list: {}, list_all: {}, count: {}, count_all: {path: /parts/count}}\n"
        "    paging: {}\n",
        WITH_PARTS,
    )
    package = generate(tmp_path, text)
    api, _ = client(
        package,
        {
            "GET /things/parts": [{"id": 1}, {"id": 2}],
            "GET /things/3/parts": [{"id": 2}],
            "GET /parts/count": {"count": 2},
            "GET /things/3/parts/count": {"count": 1},
        },
    )
    assert [len(api.Parts.all()), len(api.Parts.all(3))] == [2, 1]
    assert [api.Parts.count(), api.Parts.count(3)] == [2, 1]
    counts = re.findall(r"def count\((.*?)\) -> int", stub(package, "parts"), re.DOTALL)
    assert "self, thing_id: int = ..., /, *" in " ".join(counts[0].split())
    assert "int | None = None, /" not in stub(package, "parts")
    parent = inspect.signature(api.Parts.all).parameters["thing_id"]
    assert (parent.kind, repr(parent.default)) == (parent.POSITIONAL_ONLY, "...")
    with pytest.raises(exception.UsageException):
        api.Parts.count(None)


def test_a_list_can_be_written_in_another_shape_than_it_is_read(tmp_path: Path) -> None:
    text = edited(
        "parts: {type: link, to: Parts, many: true,",
        "parts: {type: link, to: Parts, many: true, access: create_only, required: create,\n"
        "    write: {type: array, items: object, of: NewPart},",
        WITH_PARTS,
    )
    text += (
        "shapes:\n  NewPart: {doc: A part to make., fields: {size: {type: integer, doc: Size.}}}\n"
    )
    package = generate(tmp_path, text)
    api, store = client(package, {"POST /things": {"id": 1}})
    made: Any = package.load("NewPart")
    api.Things.create(parts=[made(size=1), {"size": 2}])
    assert store.bodies == [{"parts": [{"size": 1}, {"size": 2}]}]
    with pytest.raises(Exception, match="needs 'parts'"):
        api.Things.create(name="x")


def test_accessors_import_a_module_when_it_is_first_used(tmp_path: Path) -> None:
    package = generate(tmp_path, WITH_PARTS)
    api, _ = client(package, {})
    assert api.Things is api.Things
    assert type(api.Things) is package.load("Things")
    assert set(dir(package)) == {
        "Things", "Thing", "ThingFilters", "Parts", "Part", "PartFilters", "BoundParts", "load",
        "ThingCreate", "ThingUpdate", "PartCreate", "PartUpdate",
        "AsyncThings", "AsyncThing", "AsyncParts", "AsyncPart", "AsyncBoundParts",
    }  # fmt: skip
    with pytest.raises(AttributeError, match="Nothing"):
        package.load("Nothing")
