"""Parameters that calls need: methods of records take or repeat them, and a get by a filter too."""

from __future__ import annotations

import inspect
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.exception import MissingFieldException, UnknownNameException
from generator.schema import read_schema
from tests.generator.micro import client, generate, stub, write_schema

_MODE = "{parameters: {mode: {type: integer, op: none, required: true, doc: M.}}}"
THINGS = f"""\
resource: Things
record: Thing
path: /things
doc: Things to try.
operations:
  list: {{}}
  get: {_MODE}
  create: {_MODE}
  update: {_MODE}
  delete: {_MODE}
paging: {{none: true}}
fields:
  id: {{type: integer, access: read_only, doc: Identifier.}}
  name: {{type: string, doc: Name.}}
"""
#: The same with array verbs only, and a list that needs a filter.
ROWS = f"""\
resource: Rows
record: Row
path: /rows
doc: Rows to try.
operations:
  list: {{}}
  get: {{by: id__in}}
  update_many: {_MODE}
  delete_many: {{ids: id_in, {_MODE[1:]}
paging: {{none: true}}
filters:
  id__in: {{type: array, items: integer, wire: csv, wire_name: id_in, doc: These.}}
  kind: {{type: string, op: none, required: true, doc: Of this kind.}}
  near: {{type: string, op: none, doc: Near.}}
fields:
  id: {{type: integer, access: read_only, doc: Identifier.}}
  name: {{type: string, doc: Name.}}
"""
#: The parameter is of the delete alone, so that no record can have been read with it.
PARTS = (
    THINGS.replace("Thing", "Part")
    .replace("/things", "/parts")
    .replace(_MODE, "{}")
    .replace("delete: {}", f"delete: {_MODE}")
)
ROW = {"id": 7, "name": "n"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    home = tmp_path_factory.mktemp("needed")
    return generate(home, {"things.yaml": THINGS, "rows.yaml": ROWS, "parts.yaml": PARTS})


def opened(package: ModuleType) -> tuple[Any, Any]:
    replies: dict[str, Any] = {
        f"{method} /{name}": ROW if name.endswith("/7") or method == "POST" else [ROW]
        for method in ("GET", "POST", "PUT", "DELETE")
        for name in ("things", "things/7", "rows", "parts", "parts/7")
    }
    return client(package, replies)


def changed(record: Any) -> Any:
    record.name = "new"
    return record


def _save(record: Any, **values: Any) -> None:
    changed(record).save(**values)


def _update(record: Any, **values: Any) -> None:
    record.update(name="new", **values)


def _delete(record: Any, **values: Any) -> None:
    record.delete(**values)


def _refresh(record: Any, **values: Any) -> None:
    record.refresh(**values)


CALLS = {"save": (_save, "PUT"), "update": (_update, "PUT"), "delete": (_delete, "DELETE")}
REFRESH = {"refresh": (_refresh, "GET")}


@pytest.mark.parametrize("name", [*CALLS, *REFRESH])
def test_methods_of_records_take_what_their_operation_needs(package: ModuleType, name: str) -> None:
    api, store = opened(package)
    call, method = {**CALLS, **REFRESH}[name]
    record = api.Things.all()[0]
    with pytest.raises(MissingFieldException, match="needs mode"):
        call(record)
    assert len(store.requests) == 1
    call(record, mode=2)
    assert store.calls[1:] == [f"{method} /things/7?mode=2"]
    if method == "PUT":
        assert store.bodies == [{"name": "new"}]


@pytest.mark.parametrize("name", [*CALLS, *REFRESH])
def test_errors_name_the_method_and_its_parameter(package: ModuleType, name: str) -> None:
    api, _ = opened(package)
    call, _ = {**CALLS, **REFRESH}[name]
    method = {"save": "update"}.get(name, name)
    said = rf"Thing\.{method} needs mode: M\. .* without it\. Use {method}\(mode=\.\.\.\)\.$"
    for given in ({}, {"mode": None}):
        with pytest.raises(MissingFieldException, match=said):
            call(api.Things.all()[0], **given)


def test_a_parameter_that_no_record_is_read_with_is_required(package: ModuleType) -> None:
    api, store = opened(package)
    record = api.Parts.all()[0]
    with pytest.raises(MissingFieldException, match=r"Part\.delete needs mode"):
        record.delete()
    record.delete(mode=2)
    assert store.calls[1:] == ["DELETE /parts/7?mode=2"]
    for kind, default in (("Part", inspect.Parameter.empty), ("Thing", None)):
        owner: Any = package.load(kind)
        method: Any = owner.delete
        assert inspect.signature(method).parameters["mode"].default is default
    text = stub(package, "parts")
    assert text.count("def delete(self, *, mode: int) -> None") == 2
    assert text.count("def delete(self, id: int, /, *, mode: int) -> None") == 2


@pytest.mark.parametrize("name", [*CALLS, *REFRESH])
@pytest.mark.parametrize("given", [{}, {"mode": None}, {"mode": 5}])
def test_records_repeat_the_parameter_unless_it_is_given(
    package: ModuleType, name: str, given: dict[str, Any]
) -> None:
    for method_of_resource, ids in (("get", [7]), ("create", []), ("update", [7])):
        api, store = opened(package)
        fields = {} if method_of_resource == "get" else {"name": "n"}
        record = getattr(api.Things, method_of_resource)(*ids, mode=3, **fields)
        call, method = {**CALLS, **REFRESH}[name]
        call(record, **given)
        assert store.calls[1:] == [f"{method} /things/7?mode={given.get('mode') or 3}"]


@pytest.mark.parametrize("name", CALLS)
def test_array_verbs_for_one_record_take_the_parameter(package: ModuleType, name: str) -> None:
    api, store = opened(package)
    call, method = CALLS[name]
    record = api.Rows.all(kind="k")[0]
    with pytest.raises(MissingFieldException, match="needs mode"):
        call(record)
    call(record, mode=2)
    assert [each.partition("?")[0] for each in store.calls[1:]] == [f"{method} /rows"]
    assert "mode=2" in store.calls[1]


def test_an_unknown_argument_of_save_is_refused(package: ModuleType) -> None:
    api, store = opened(package)
    record = api.Things.get(7, mode=1)
    for values in ({"nmae": "x"}, {"name": "x"}, {"mode": 1, "other": None}):
        for each in (record, changed(api.Things.get(7, mode=1))):
            with pytest.raises(UnknownNameException, match=r"Thing\.save takes no argument"):
                each.save(**values)
    assert all(each.startswith("GET") for each in store.calls)
    assert record.save(mode=2) is record  # nothing to send


def test_a_get_by_a_filter_takes_what_the_list_needs(package: ModuleType) -> None:
    api, store = opened(package)
    row = api.Rows.get(7, kind="k")
    row.refresh()
    row.refresh(kind="m")
    api.Rows.all(kind="l", near="x")[0].refresh()
    assert store.calls == [
        "GET /rows?kind=k&id_in=7",
        "GET /rows?kind=k&id_in=7",
        "GET /rows?kind=m&id_in=7",
        "GET /rows?kind=l&near=x",
        "GET /rows?kind=l&id_in=7",
    ]
    with pytest.raises(MissingFieldException, match="needs kind"):
        api.Rows.get(7)


def test_a_get_by_a_filter_has_no_parameter_twice(tmp_path: Path) -> None:
    own = "{by: id__in, parameters: {kind: {type: string, op: none, required: true, doc: K.}}}"
    rows = ROWS.replace("{by: id__in}", own)
    api = read_schema([write_schema(tmp_path, {"rows.yaml": rows})])
    assert [each.name for each in api.by_name["Rows"].operation["get"].parameters] == ["kind"]


def test_signatures_say_that_records_may_lack_them(package: ModuleType) -> None:
    text = stub(package)
    assert "def save(self, *, mode: int | None = None) -> Thing:" in text
    assert "def refresh(self, *, mode: int | None = None) -> Thing:" in text
    assert "def delete(self, *, mode: int | None = None) -> None:" in text
    assert "def delete(self, id: int, /, *, mode: int) -> None:" in text
    found = inspect.signature(package.load("Thing").update).parameters
    assert (found["mode"].annotation, found["mode"].default) == ("int | None", None)
    assert [*inspect.signature(package.load("Rows").get).parameters][:3] == ["self", "id", "kind"]
