"""The OpenAPI document: valid, complete, and true to what the embedded store answers."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from openapi_spec_validator import validate

from generator.cli import main
from generator.ir import Resource
from generator.openapi import document
from generator.openapi.examples import demo_examples
from generator.openapi_import.compare import surface_of
from generator.schema import read_schema
from tests.generator.micro import PARTS, THINGS, File, edited, problems_of, write_schema
from tests.generator.openapi.rules import closed, unreadable
from tests.generator.whole_schema import whole_schema
from tests.own_schema import own_api

ROOT = Path(__file__).parents[3]
API = own_api()


@pytest.fixture(scope="module")
def whole() -> dict[str, Any]:
    built: dict[str, Any] = json.loads(document(API, "1.2.3", demo_examples(API)))
    return built


def test_it_is_a_valid_document(whole: dict[str, Any]) -> None:
    validate(whole)
    assert whole["openapi"].startswith("3.1")
    assert whole["info"]["version"] == "1.2.3"


def test_every_operation_is_there_once(whole: dict[str, Any]) -> None:
    described = {
        f"{method.upper()} {path}": operation
        for path, item in whole["paths"].items()
        for method, operation in item.items()
    }
    ours = [each for resource in API.resources for each in resource.operations]
    actions = [each for resource in API.resources for each in resource.actions]
    assert {f"{o.method} {o.path}" for o in ours} | {
        f"{a.method} {a.path}" for a in actions
    } == set(described)
    ids = [operation["operationId"] for operation in described.values()]
    assert len(ids) == len(set(ids))
    for resource in API.resources:
        for each in resource.operations:
            marked = described[f"{each.method} {each.path}"].get("deprecated", False)
            assert marked == bool(each.deprecated or each.sunset or resource.is_superseded)


@pytest.mark.parametrize("resource", API.resources, ids=lambda each: each.name)
def test_fields_and_their_marks(whole: dict[str, Any], resource: Resource) -> None:
    schemas = whole["components"]["schemas"]
    if resource.record not in schemas:  # no call answers with one
        assert not {"list", "get"} & set(resource.operation)
        return
    properties = schemas[resource.record].get("properties", {})
    assert set(properties) == {field.wire_name for field in resource.fields}
    for field in resource.fields:
        assert properties[field.wire_name].get("readOnly", False) == (field.access == "read_only")
    if "create" in resource.operation:
        body = schemas[f"{resource.record}_create"]
        required = {field.wire_name for field in resource.fields if "create" in field.required}
        assert set(body.get("required", ())) == required
        assert not [
            f
            for f in resource.fields
            if f.access == "read_only" and f.wire_name in body["properties"]
        ]


def test_examples_match_their_schemas(whole: dict[str, Any]) -> None:
    schemas = whole["components"]["schemas"]
    checked = 0
    for name, schema in schemas.items():
        for row in schema.get("examples", ()):
            for strictly in (schemas, closed(schemas)):
                assert violations(strictly, name, row) == []
            checked += 1
    assert checked > 45


def test_a_wrong_example_is_found(whole: dict[str, Any]) -> None:
    schemas = whole["components"]["schemas"]
    assert violations(schemas, "Coupon", {"id": "one"})
    assert not violations(schemas, "Coupon", {"unknown": 1})
    assert violations(closed(schemas), "Coupon", {"unknown": 1})


def violations(schemas: dict[str, Any], name: str, row: Any) -> list[str]:
    wanted = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": schemas}}
    checker: Any = jsonschema.Draft202012Validator(wanted)
    return [f"{name}: {each.json_path}: {each.message}" for each in checker.iter_errors(row)]


def test_generators_of_clients_can_read_it(whole: dict[str, Any]) -> None:
    assert list(unreadable(whole)) == []
    for item in whole["paths"].values():
        for operation in item.values():
            assert operation["description"].strip()
            assert {"4XX", "default"} < set(operation["responses"])


def test_an_action_on_the_path_of_a_verb_adds_its_reply(whole: dict[str, Any]) -> None:
    reply = whole["paths"]["/orders/count"]["get"]["responses"]["200"]
    fields = reply["content"]["application/json"]["schema"]["properties"]
    assert fields["count"] == {"type": "integer"}
    assert fields["statuses"]["items"] == {"$ref": "#/components/schemas/OrderStatusCount"}


#: Paths of actions, some with other names for the ids that verbs and other actions have.
ACTION_PATHS = [
    "/things/{thing_id}", "/things/{x}", "/things/{x}/parts", "/things/{thing_id}/parts/{part_id}",
    "/things/{a}/parts/{id}", "/things/{b}/seal", "/things/count", "/seals/{x}/{y}",
]  # fmt: skip


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize("path", ACTION_PATHS)
def test_a_path_has_one_spelling(tmp_path: Path, path: str, method: str) -> None:
    actions = f"  seal: {{method: {method}, path: '{path}', doc: Seal.}}\n"
    actions += "  open: {method: PUT, path: '/things/{c}/seal', doc: Open.}\n"
    text = (THINGS + PARTS).replace("paging: {keyset", f"actions:\n{actions}paging: {{keyset")
    if found := problems_of(write_schema(tmp_path / "schema", text)):
        assert {each.rule for each in found} == {"path-twice"}
        return
    built = exported(tmp_path, text)
    validate(built)
    assert list(unreadable(built)) == []
    ids = [each["operationId"] for item in built["paths"].values() for each in item.values()]
    assert {"Things.open", "Things.get", "Parts.list"} <= set(ids)
    for shown, item in built["paths"].items():
        for each in item.values():
            listed = [one["name"] for one in each["parameters"] if one["in"] == "path"]
            assert listed == re.findall(r"\{(\w+)\}", shown)


def test_calls_say_which_scopes_they_need(whole: dict[str, Any]) -> None:
    path = whole["paths"]["/coupons"]
    read, modify = API.by_name["Coupons"].scopes
    assert f"`{read}` or `{modify}`" in path["get"]["description"]
    assert f"scope `{modify}`." in path["post"]["description"]


@pytest.mark.parametrize(
    "mistake",
    [
        {"const": []},
        {"const": {}},
        {"anyOf": [{"type": "string"}, {"const": ""}]},
        {"anyOf": [{}, {"type": "null"}]},
        {"type": "array"},
        {"type": "object", "properties": {"a": {}}},
        {"$ref": "#/components/schemas/Link", "minLength": 1},
        {"$ref": "#/components/schemas/Nothing"},
    ],
    ids=str,
)
def test_what_they_cannot_read_is_found(whole: dict[str, Any], mistake: dict[str, Any]) -> None:
    schemas = whole["components"]["schemas"]
    name = "Coupon"
    fields = {**schemas[name]["properties"], "extra": mistake}
    wrong = {**schemas, name: {**schemas[name], "properties": fields}}
    components = {**whole["components"], "schemas": wrong}
    found = list(unreadable({**whole, "components": components}))
    assert len(found) == 1


#: Keys of a field, with an empty value, a valid value and an invalid one.
NOTHING: dict[str, tuple[str, Any, Any, Any]] = {
    "text": ("type: string, max_length: 9, none_as: '-'", "-", "text", 1),
    "empty text": ("type: date, none_as: ''", "", "2026-01-01", 1),
    "signs": (r"type: decimal, none_as: '0.00 (*)^$|[a]{2}\?+'", r"0.00 (*)^$|[a]{2}\?+", "1", 1),
    "zero": ("type: decimal, wire: number, none_as: 0", 0, 1.5, "0"),
    "minus one": ("type: string, none_as: -1", -1, "text", -2),
    "false": ("type: string, none_as: false", False, "text", True),
    "list": ("type: object, of: Part, none_as: []", [], {"a": 1}, [1]),
    "list and null": ("type: object, of: Part, nullable: true, none_as: []", None, {}, [1]),
    "null": ("type: enum, enum: Size, nullable: true", None, "big", "small"),
    "limits": ("type: integer, access: read_only, max: 9, nullable: true", None, 9, 10),
    "anything": ("type: any, none_as: ''", "", {"a": 1}, None),
}


@pytest.mark.parametrize("case", NOTHING)
def test_values_that_stand_for_nothing(tmp_path: Path, case: str) -> None:
    keys, nothing, value, wrong = NOTHING[case]
    text = f"{THINGS}  odd: {{{keys}, doc: Odd.}}\n"
    text += "shapes:\n  Part: {doc: Part., fields: {a: {type: integer, doc: A.}}}\n"
    text += "enums:\n  Size: {values: [big], doc: Sizes.}\n"
    built = exported(tmp_path, text)
    assert list(unreadable(built)) == []
    schemas = built["components"]["schemas"]
    for good in (nothing, value):
        assert violations(schemas, "Thing", {"odd": good}) == []
    assert (violations(schemas, "Thing", {"odd": wrong}) == []) == (wrong is None)


def test_values_that_stand_for_nothing_are_read_back(tmp_path: Path) -> None:
    for case in ("text", "empty text", "signs", "zero", "minus one", "false", "list"):
        keys, nothing, *_ = NOTHING[case]
        text = f"{THINGS}  odd: {{{keys}, doc: Odd.}}\n"
        text += "shapes:\n  Part: {doc: Part., fields: {a: {type: integer, doc: A.}}}\n"
        calls = surface_of(read_schema([write_schema(tmp_path / case, text)]))
        [odd] = [call.row.fields["odd"] for call in calls.values() if call.name == "GET /things"]
        assert odd.facts["none_as"] == nothing
        assert odd.enum is None


#: Classes of a schema that have the names of what the document adds itself.
NAMES = ["Error", "ErrorEntry", "ErrorObject", "Count", "DateObject", "ApiError"]


@pytest.mark.parametrize("name", NAMES)
def test_classes_keep_their_names_beside_those_of_the_document(tmp_path: Path, name: str) -> None:
    text = edited("[list, get, ", "[list, get, count, ")
    text += f"  odd: {{type: object, of: {name}, doc: Odd.}}\n"
    text += f"shapes:\n  {name}: {{doc: Ours., fields: {{a: {{type: integer, doc: A.}}}}}}\n"
    built = exported(tmp_path, text)
    validate(built)
    assert list(unreadable(built)) == []
    schemas = built["components"]["schemas"]
    assert schemas[name]["description"] == "Ours."
    assert schemas["Thing"]["properties"]["odd"]["$ref"] == f"#/components/schemas/{name}"
    reply = built["components"]["responses"]["Error"]["content"]["application/json"]["schema"]
    assert "oneOf" in schemas[reply["$ref"].rpartition("/")[2]]


def test_a_schema_with_every_key_can_be_read(tmp_path: Path) -> None:
    built = exported(tmp_path, whole_schema(lambda place, key: f"{place} {key}"))
    validate(built)
    assert list(unreadable(built)) == []


def exported(directory: Path, files: Mapping[str, File] | str) -> dict[str, Any]:
    api = read_schema([write_schema(directory / "schema", files)])
    built: dict[str, Any] = json.loads(document(api, "1.2.3"))
    return built


def test_both_ways_to_log_in_are_described(whole: dict[str, Any]) -> None:
    schemes = whole["components"]["securitySchemes"]
    assert schemes["token"] == {"type": "apiKey", "in": "header", "name": "X-Auth-Token"}
    assert schemes["basic"] == {"type": "http", "scheme": "basic"}
    assert whole["security"] == [{"token": []}, {"basic": []}]


def test_the_command_says_what_to_install_for_its_examples() -> None:
    program = (
        "import sys; sys.modules['cheroot'] = None\n"
        "from generator.cli import main; sys.exit(main(['openapi']))"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    [said] = done.stderr.splitlines()
    assert said.startswith("The sandbox needs cheroot")
    assert said.endswith("pip install 'bigcommerce_sdk[sandbox]'")


def test_the_command_writes_a_file_or_prints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schema = ["--schema", str(ROOT / "schema")]
    assert main(["openapi", *schema, "-o", str(tmp_path / "api.json")]) == 0
    capsys.readouterr()
    assert main(["openapi", *schema]) == 0
    assert capsys.readouterr().out == (tmp_path / "api.json").read_text(encoding="utf-8")


def test_a_list_that_is_text_with_commas_is_text(tmp_path: Path) -> None:
    text = THINGS + "  a: {type: array, items: integer, wire: csv, default: '1,2', doc: A.}\n"
    written = json.loads(document(read_schema([write_schema(tmp_path, text)]), "1.0", {}))
    validate(written)
    schemas = written["components"]["schemas"]
    assert schemas["Thing_create"]["properties"]["a"]["type"] == "string"
    assert violations(schemas, "Thing", {"a": "1,2"}) == []
    assert violations(schemas, "Thing", {"a": [1, 2]}) == []
    assert violations(schemas, "Thing_create", {"a": [1, 2]})
