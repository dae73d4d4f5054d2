"""Operations, fields and marks of small schemas, called through the generated package."""

from __future__ import annotations

import contextlib
import inspect
import warnings
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk import exception
from tests.generator.micro import THINGS, client, edited, generate, stub

OPERATIONS = "operations: [list, get, create, update, delete]\n"
MIN_ID = "  min_id: {type: integer, doc: Lowest id.}\n"


def test_only_the_operations_of_the_schema_exist(tmp_path: Path) -> None:
    api, _ = client(generate(tmp_path, edited(OPERATIONS, "operations: [list, get]\n")), {})
    public = {name for name in dir(api.Things) if not name.startswith("_")}
    assert public == {"all", "iterall", "enumerate", "filters", "get", "meta", "store"}


def test_an_operation_overrides_path_status_and_parameters(tmp_path: Path) -> None:
    text = edited(
        OPERATIONS,
        "operations:\n"
        "  list: {path: /all/things, envelope: rows}\n"
        "  get: {}\n"
        "  delete_all:\n"
        "    status: 200\n"
        "    accepts: [filters]\n"
        "    parameters:\n"
        "      id__in: {type: array, items: integer, wire: csv, wire_name: 'id:in', doc: Ids.}\n",
    )
    api, store = client(
        generate(tmp_path, text),
        {"GET /all/things": {"rows": [{"id": 4}]}, "DELETE /things": None},
    )
    assert [thing.id for thing in api.Things.all()] == [4]
    api.Things.delete_all(id__in=[1, 2], min_id=1)
    assert store.calls[-1] == "DELETE /things?id%3Ain=1%2C2&min_id=1"
    assert api.Things.meta.operations["delete_all"].status == 200


@pytest.mark.parametrize(
    ("verb", "arguments", "call"),
    [
        ("get", (3,), "GET /things/3"),
        ("create", (), "POST /things"),
        ("update", (3,), "PUT /things/3"),
    ],
)
def test_what_accepts_filters_takes_a_filter_set(
    tmp_path: Path, verb: str, arguments: tuple[int, ...], call: str
) -> None:
    text = edited(OPERATIONS, f"operations:\n  list: {{}}\n  {verb}: {{accepts: [filters]}}\n")
    api, store = client(generate(tmp_path, text), {call: {"id": 3}})
    body = {} if verb == "get" else {"name": "x"}
    assert "query" in inspect.signature(getattr(api.Things, verb)).parameters
    getattr(api.Things, verb)(*arguments, query=api.Things.filters(min_id=5), **body)
    getattr(api.Things, verb)(*arguments, min_id=6, **body)
    assert store.calls == [f"{call}?min_id=5", f"{call}?min_id=6"]
    assert store.bodies == ([body] * 2 if body else [])


def test_what_accepts_no_filters_takes_no_filter_set(tmp_path: Path) -> None:
    api, store = client(generate(tmp_path), {})
    for call in (partial(api.Things.get, 3), partial(api.Things.create, name="x")):
        with pytest.raises(exception.UnknownNameException, match="query"):
            call(query=api.Things.filters(min_id=5))
    assert store.calls == []


def test_actions_send_their_body_and_give_what_they_return(tmp_path: Path) -> None:
    text = THINGS + (
        "actions:\n"
        "  check:\n"
        "    {method: POST, path: '/things/{thing_id}/check', body: Check, returns: Result,\n"
        "     on_record: true, doc: Checks a thing.}\n"
        "  names: {method: GET, path: /things/names, returns: Result, many: true,\n"
        "    envelope: found, accepts: [filters], doc: Names.}\n"
        "  copy: {method: POST, path: /things/copy, body_of: create, returns: Thing, doc: Copy.}\n"
        "  ping: {method: PUT, path: /ping, doc: Pings.}\n"
        "shapes:\n"
        "  Result: {doc: R., fields: {ok: {type: boolean, doc: OK.}}}\n"
    )
    shared = (
        "shared: Shapes.\nshapes:\n"
        "  Check: {doc: C., fields: {code: {type: string, required: create, doc: Code.}}}\n"
    )
    package = generate(tmp_path, {"things.yaml": text, "shared.yaml": shared})
    api, store = client(
        package,
        {
            "GET /things/7": {"id": 7},
            "POST /things/7/check": {"ok": True},
            "GET /things/names": {"found": [{"ok": True}, {"ok": False}]},
            "POST /things/copy": {"id": 8},
            "PUT /ping": {"any": "thing"},
        },
    )
    assert api.Things.check(7, code="x").ok is True
    assert api.Things.get(7).check(code="y").ok is True
    assert [each.ok for each in api.Things.names(min_id=3)] == [True, False]
    assert type(api.Things.copy(name="z")) is package.load("Thing")
    assert api.Things.ping() == {"any": "thing"}
    assert store.bodies == [{"code": "x"}, {"code": "y"}, {"name": "z"}]
    assert "GET /things/names?min_id=3" in store.calls
    with pytest.raises(exception.MissingFieldException, match="code"):
        api.Things.check(7)


def test_records_without_update_have_no_setters(
    tmp_path: Path,
) -> None:
    text = edited(OPERATIONS, "operations: [list, get, create, delete]\n")
    text += "  size: {type: object, of: Size, doc: Size.}\n"
    text += "shapes: {Size: {doc: A size., fields: {w: {type: integer, doc: Width.}}}}\n"
    package = generate(tmp_path, text)
    api, store = client(package, {"GET /things/1": {"id": 1, "name": "a", "size": {"w": 1}}})
    record = stub(package).partition("class ThingFields(")[2].partition("\nclass ")[0]
    assert "def name(self) -> str:" in record
    assert ".setter" not in record
    assert "@w.setter" in stub(package)  # a size to create a thing with can be made in steps
    thing = api.Things.get(1)
    with pytest.raises(exception.ReadOnlyFieldException):
        thing.name = "b"
    with pytest.raises(exception.ReadOnlyFieldException):
        thing.size.w = 2
    assert store.calls == ["GET /things/1"]


def test_generated_records_have_no_room_for_other_names(tmp_path: Path) -> None:
    text = THINGS + "shapes: {Size: {doc: A size., fields: {w: {type: integer, doc: Width.}}}}\n"
    package = generate(tmp_path, text)
    for name in ("Thing", "Size"):
        assert vars(package.load(name))["__slots__"] == ()
        assert "__dict__" not in dir(package.load(name)._load({}))


def test_what_must_be_kept_is_sent_along_by_save(tmp_path: Path) -> None:
    text = THINGS + "  target: {type: string, keep_on_update: true, doc: Target.}\n"
    api, store = client(
        generate(tmp_path, text),
        {"GET /things/1": {"id": 1, "name": "a", "target": "t"}, "PUT /things/1": {}},
    )
    thing = api.Things.get(1)
    thing.name = "b"
    thing.save()
    assert store.bodies == [{"name": "b", "target": "t"}]
    with pytest.raises(exception.MissingFieldException, match="target"):
        api.Things.update(1, name="c")


def test_groups_of_fields_that_are_needed_or_go_together(tmp_path: Path) -> None:
    fields = "".join(f"  {name}: {{type: string, doc: {name}.}}\n" for name in ("a", "b", "c", "d"))
    text = THINGS + fields + "any_of: [[a, b]]\ntogether: [[c, d]]\n"
    api, store = client(generate(tmp_path, text), {"POST /things": {"id": 1}})
    with pytest.raises(exception.MissingFieldException, match="one of 'a', 'b'"):
        api.Things.create(name="x")
    with pytest.raises(exception.MissingFieldException, match="together"):
        api.Things.create(a="1", c="2")
    api.Things.create(a="1", c="2", d="3")
    assert store.bodies == [{"a": "1", "c": "2", "d": "3"}]


def test_spellings_of_nothing(tmp_path: Path) -> None:
    text = THINGS + (
        "  until: {type: datetime, none_as: '', doc: Until.}\n"
        "  limits: {type: map, none_as: [], doc: Limits.}\n"
        "  other_id: {type: string, none_as: '0', nullable: true, doc: Other.}\n"
    )
    api, store = client(
        generate(tmp_path, text),
        {
            "GET /things/1": {"id": 1, "until": "", "limits": [], "other_id": None},
            "POST /things": {"id": 2},
        },
    )
    thing = api.Things.get(1)
    assert (thing.until, thing.limits, thing.other_id) == (None, None, None)
    api.Things.create(until=None, limits=None, other_id=None)
    assert store.bodies == [{"until": "", "limits": [], "other_id": "0"}]


@pytest.mark.parametrize("access", ["read_only", "create_only", "update_only", "write_only"])
def test_who_may_set_a_field(tmp_path: Path, access: str) -> None:
    text = THINGS + f"  size: {{type: integer, access: {access}, doc: Size.}}\n"
    package = generate(tmp_path, text)
    api, store = client(package, {"POST /things": {"id": 1}, "PUT /things/1": {"id": 1}})
    allowed = {"create_only": ["POST"], "update_only": ["PUT"], "write_only": ["POST", "PUT"]}
    for call in (partial(api.Things.create, size=1), partial(api.Things.update, 1, size=1)):
        with contextlib.suppress(exception.ReadOnlyFieldException):
            call()
    assert [request.method for request in store.requests] == allowed.get(access, [])
    assert ("@size.setter" in stub(package)) == ("PUT" in allowed.get(access, []))
    for verb, method in (("create", "POST"), ("update", "PUT")):
        given = inspect.signature(getattr(package.load("Things"), verb)).parameters
        assert ("size" in given) == (method in allowed.get(access, []))


@pytest.mark.parametrize("mark", ["deprecated", "sunset"])
def test_marks_warn_once_and_show_in_the_stub(tmp_path: Path, mark: str) -> None:
    text = edited(OPERATIONS, f"operations: {{list: {{}}, get: {{{mark}: Use V3.}}}}\n")
    package = generate(tmp_path, text)
    api, _ = client(package, {"GET /things/1": {"id": 1}})
    with pytest.warns(exception.DeprecatedOperationWarning, match="Use V3"):
        api.Things.get(1)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert api.Things.get(1).id == 1
    assert "    @deprecated('Use V3.')\n    def get(".replace("'", '"') in stub(package)
    assert "from typing_extensions import deprecated\n" in stub(package)


def test_a_resource_names_its_key_and_its_scopes(tmp_path: Path) -> None:
    text = edited("  id: {type: integer,", "  code: {type: string,")
    text = edited(MIN_ID, "  min_code: {type: string, doc: Lowest.}\n", text)
    text = edited("{keyset: min_id}", "{}", text) + "key: code\nscopes: {read: r, modify: m}\n"
    api, store = client(
        generate(tmp_path, text),
        {"GET /things/AB": {"code": "AB"}, "PUT /things/AB": {}},
    )
    api.Things.get("AB").update(name="x")
    assert store.calls == ["GET /things/AB", "PUT /things/AB"]
    assert api.Things.meta.scopes == ("r", "m")
    assert "def get(self, id: str, /, *, extra_params: " in stub(generate(tmp_path, text))


def test_shapes_may_stand_in_any_order_and_be_shared(tmp_path: Path) -> None:
    shared = (
        "shared: Shapes.\nshapes:\n"
        "  Outer: {doc: O., fields: {inner: {type: object, of: Inner, doc: I.}}}\n"
        "  Inner: {doc: I., fields: {kind: {type: enum, enum: Kind, doc: K.}}}\n"
        "enums: {Kind: {doc: Kinds., values: [a, '']}}\n"
    )
    text = THINGS + (
        "  outer: {type: object, of: Outer, doc: Outer.}\n"
        "  own: {type: array, items: object, of: Own, doc: Own.}\n"
        "shapes:\n"
        "  Own: {doc: O., fields: {below: {type: object, of: Below, doc: B.}}}\n"
        "  Below: {doc: B., fields: {w: {type: integer, doc: W.}}}\n"
    )
    package = generate(tmp_path, {"things.yaml": text, "shared.yaml": shared})
    row = {"id": 1, "outer": {"inner": {"kind": ""}}, "own": [{"below": {"w": 3}}]}
    api, _ = client(package, {"GET /things/1": row})
    thing = api.Things.get(1)
    assert thing.outer.inner.kind == ""
    assert thing.own[0].below.w == 3


def test_docs_of_the_schema_are_where_a_person_looks(tmp_path: Path) -> None:
    package = generate(tmp_path)
    things: Any = package.load("Things")
    assert "Things to try." in things.__doc__
    assert things.meta.fields["name"].doc == "Name."
    assert things.meta.fields["name"].__doc__ == "Name. (str, writable)"
    assert things.meta.fields["id"].__doc__ == "Identifier. (int, read-only)"
    assert "Lowest id." in things.all.__doc__
    assert "GET /things/{id}" in things.get.__doc__
    module = stub(package)
    assert module.startswith('"""Things: Things to try.\n\nGenerated from schema/things.yaml by')
    assert '"""Name. String."""' in module


def test_columns_are_those_of_tables_and_print(tmp_path: Path) -> None:
    text = THINGS + "  size: {type: integer, doc: Size.}\ncolumns: [size, name]\n"
    api, _ = client(generate(tmp_path, text), {"GET /things": [{"id": 4, "name": "x", "size": 2}]})
    page = api.Things.all()
    assert str(page[0]) == "Thing\n  size  2\n  name  x\n  (1 more field: to_dict() has all)"
    assert "<th>size</th><th>name</th>" in page._repr_html_()
