"""The rule about class names knows every class of generated code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import naming
from generator.ir import Api
from generator.render.rendering import render
from generator.schema import read_schema
from generator.validation.names import generated_classes
from tests.generator.micro import unformatted, write_schema
from tests.generator.v3_schema import FILES
from tests.own_schema import own_api

#: Modules of the package itself, whose classes are reserved.
OF_PACKAGE = ("accessors", "api", "facts", "__init__")


def defined(files: dict[str, str]) -> Iterator[str]:
    """The public classes and aliases that modules of resources, shapes and typed dicts define."""
    for name, text in files.items():
        path = Path(name)
        if path.stem in OF_PACKAGE or path.suffix not in (".py", ".pyi"):
            continue
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef):
                yield node.name
            elif isinstance(node, ast.AnnAssign) and "TypeAlias" in ast.unparse(node.annotation):
                yield ast.unparse(node.target)


@pytest.mark.parametrize("name", ["v2", "v3", "small"])
def test_every_generated_class_is_claimed(name: str, tmp_path: Path) -> None:
    api: Api = read_schema([write_schema(tmp_path, FILES)]) if name == "small" else own_api(name)
    with unformatted():
        found = {*defined(render(api))}
    claimed = {each.name for each in generated_classes(api)}
    assert {each for each in found - claimed if not each.startswith(naming.RESERVED_PREFIXES)} == (
        set()
    )
    rows = {each for each in found if each.endswith("Row")}
    assert len(rows) >= {"v2": 0, "v3": 5, "small": 5}[name]
