"""The OpenAPI document: valid, complete, and true to what the embedded store answers."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from openapi_spec_validator import validate

from generator.cli import main, read_schema
from generator.examples import demo_examples
from generator.ir import Resource
from generator.openapi import document

ROOT = Path(__file__).parents[2]
API = read_schema([ROOT / "schema"])


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
            assert marked == bool(each.deprecated or each.sunset or resource.superseded)


@pytest.mark.parametrize("resource", API.resources, ids=lambda each: each.name)
def test_fields_and_their_marks(whole: dict[str, Any], resource: Resource) -> None:
    schemas = whole["components"]["schemas"]
    properties = schemas[resource.record]["properties"]
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


def test_the_stores_own_rows_keep_to_it(whole: dict[str, Any]) -> None:
    schemas = whole["components"]["schemas"]
    checked = 0
    for name, schema in schemas.items():
        for row in schema.get("examples", ()):
            wanted = {
                "$ref": f"#/components/schemas/{name}",
                "components": whole["components"],
            }
            checker: Any = jsonschema.Draft202012Validator(wanted)
            problems = checker.iter_errors(row)
            assert [f"{name}: {each.message}" for each in problems] == []
            checked += 1
    assert checked > 45


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


def test_a_documentation_viewer_shows_every_resource(whole: dict[str, Any], tmp_path: Path) -> None:
    pages = tmp_path / "docs" / "openapi"
    pages.mkdir(parents=True)
    (pages / "spec.json").write_text(json.dumps(whole), encoding="utf-8")
    (tmp_path / "docs" / "index.md").write_text("# API\n")
    settings = {
        "site_name": "API",
        "theme": {"name": "mkdocs"},
        "plugins": ["openapi"],
        "nav": [{"Home": "index.md"}, {"API": "openapi/spec.json"}],
    }
    (tmp_path / "mkdocs.yml").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shown = "".join(
        page.read_text(encoding="utf-8") for page in (tmp_path / "site").rglob("*.html")
    )
    assert [r.name for r in API.resources if r.name not in shown] == []


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the mock server needs Python 3.12")
def test_a_mock_server_answers_from_it(whole: dict[str, Any]) -> None:
    import requests

    responses, openapi_mock = import_module("responses"), import_module("openapi_mock")
    base = "https://api.example.test"
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        openapi_mock.add_openapi_to_responses(spec=whole, base_url=base, mock=mock)
        for path in ("/products", "/products/5", "/orders/5/products", "/coupons/count", "/store"):
            assert requests.get(base + path, timeout=5).status_code == 200, path
        assert requests.post(base + "/coupons", json={}, timeout=5).status_code == 201
