"""Third-party programs read the OpenAPI document: client generators, viewer, mock."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from generator.cli import main
from tests.own_schema import own_api

#: How each generator is run, and how its classes read a row.
CLIENTS = {
    "openapi-python-client": (
        "openapi_python_client generate --path api.json --config config.yaml --meta none "
        "--output-path client --fail-on-warning",
        "import client.models as models\ndef read(name, row):\n"
        "    return getattr(models, name).from_dict(dict(row))\n",
    ),
    "datamodel-code-generator": (
        "datamodel_code_generator --input api.json --input-file-type openapi --output models.py "
        "--output-model-type pydantic_v2.BaseModel --formatters builtin",
        "import models\ndef read(name, row):\n"
        "    return getattr(models, name).model_validate(row)\n",
    ),
}

#: Imports all that was made, with warnings as errors, and reads the examples of each schema.
PROGRAM = """
import importlib, json, pathlib, pkgutil
for module in pkgutil.walk_packages(["."]):
    importlib.import_module(module.name)
document = json.loads(pathlib.Path("api.json").read_text(encoding="utf-8"))
for name, schema in document["components"]["schemas"].items():
    for row in schema.get("examples", ()):
        read(name, row)
        print(name)
"""


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("openapi") / "api.json"
    assert main(["openapi", "--quiet", "-o", str(path)]) == 0
    return path


@pytest.mark.parametrize("generator", CLIENTS)
def test_generated_clients_read_every_example(
    exported: Path, tmp_path: Path, generator: str
) -> None:
    text = exported.read_text(encoding="utf-8")
    (tmp_path / "api.json").write_text(text, encoding="utf-8")
    (tmp_path / "config.yaml").write_text("post_hooks: []\n")  # no formatters
    command, read = CLIENTS[generator]
    run(tmp_path, "-m", *command.split())
    names = run(tmp_path, "-W", "error", "-c", read + PROGRAM)
    schemas = json.loads(text)["components"]["schemas"]
    examples = [name for name, schema in schemas.items() for _ in schema.get("examples", ())]
    assert names.split() == examples
    assert len(examples) >= 45


def test_a_documentation_viewer_shows_every_resource(exported: Path, tmp_path: Path) -> None:
    pages = tmp_path / "docs" / "openapi"
    pages.mkdir(parents=True)
    (pages / "spec.json").write_bytes(exported.read_bytes())
    (tmp_path / "docs" / "index.md").write_text("# API\n")
    settings = {
        "site_name": "API",
        "theme": {"name": "mkdocs"},
        "plugins": ["openapi"],
        "nav": [{"Home": "index.md"}, {"API": "openapi/spec.json"}],
    }
    (tmp_path / "mkdocs.yml").write_text(json.dumps(settings), encoding="utf-8")
    run(tmp_path, "-m", "mkdocs", "build", "--quiet")
    shown = "".join(
        page.read_text(encoding="utf-8") for page in (tmp_path / "site").rglob("*.html")
    )
    assert [r.name for r in own_api().resources if r.name not in shown] == []


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the mock server needs Python 3.12")
def test_a_mock_server_answers_from_it(exported: Path) -> None:
    import requests

    responses, openapi_mock = import_module("responses"), import_module("openapi_mock")
    whole = json.loads(exported.read_text(encoding="utf-8"))
    base = "https://api.example.test"
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        openapi_mock.add_openapi_to_responses(spec=whole, base_url=base, mock=mock)
        for path in ("/products", "/products/5", "/orders/5/products", "/coupons/count", "/store"):
            assert requests.get(base + path, timeout=5).status_code == 200, path
        assert requests.post(base + "/coupons", json={}, timeout=5).status_code == 201


def run(directory: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=directory, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
