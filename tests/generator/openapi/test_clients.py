"""Generators of Python clients read the OpenAPI document; what they make reads every example."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main

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
def test_a_generator_of_clients_makes_one_that_reads_every_example(
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


def run(directory: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=directory, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
