"""Resources of V3 that supersede those of V2: documents, stubs and the warning."""

from __future__ import annotations

import importlib
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.endpoints import verbs
from bigcommerce_sdk.exception import DeprecatedOperationWarning
from generator.ir import Api
from generator.locations import V2, V3
from generator.problems import SchemaError
from generator.reference.api import pages
from generator.render.rendering import render
from generator.schema import read_schema
from generator.successors import with_successors
from generator.writing.writer import Target, update
from tests.generator.micro import API_V3, PARTS, THINGS, client, edited, write_schema

OF_V3 = API_V3.replace("base_paths: {}", "base_paths: {v3: '/stores/{store_hash}/v3'}")
GOODS = (
    edited("resource: Things", "resource: Goods")
    .replace("{keyset: min_id}", "{}")
    .replace("source: test", "supersedes: Things")
)


def apis(home: Path, goods: str = GOODS) -> dict[str, Api]:
    """The linked APIs of a schema whose V3 supersedes a resource of V2."""
    v2 = read_schema([write_schema(home / "v2", THINGS + PARTS)])
    v3 = read_schema([write_schema(home / "v3", {"api.yaml": OF_V3, "goods.yaml": goods})])
    return with_successors({V2: v2, V3: v3})


def package_of(home: Path, api: Api) -> Any:
    """The generated package of an API, imported."""
    update([Target(home / "superseded_package", render(api), "build")])
    sys.path.insert(0, str(home))
    try:
        return importlib.import_module("superseded_package")
    finally:
        sys.path.remove(str(home))


def test_a_superseded_resource_warns_once(tmp_path: Path) -> None:
    package = package_of(tmp_path, apis(tmp_path)[V2])
    api, _ = client(package, {"GET /things/1": {"id": 1}, "GET /things/1/parts/2": {"id": 2}})
    verbs._superseded.discard("Things")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        thing = api.Things.get(1)
        api.Things.get(1)
        thing.refresh()
        api.Parts.get(1, 2)
    assert [(each.category, str(each.message)) for each in caught] == [
        (DeprecatedOperationWarning, "api.Things is superseded: use api.v3.Goods.get.")
    ]
    assert caught[0].filename == __file__
    text = Path(package.__file__).with_name("things.pyi").read_text()
    assert "Superseded by api.v3.Goods." in text
    assert "Superseded by api.v3.Goods." in package.load("Things").__doc__
    assert "Superseded" not in package.load("Parts").__doc__


def test_documents_of_both_say_so(tmp_path: Path) -> None:
    linked = apis(tmp_path)
    found = pages(linked)
    page = next(text for name, text in found.items() if name.endswith("things.md"))
    assert "> **Superseded:** use [`api.v3.Goods`](v3/goods.md)." in page
    page = next(text for name, text in found.items() if name.endswith("goods.md"))
    assert "Supersedes [`api.Things`](../things.md) of V2." in page
    assert "Supersedes api.Things of V2." in render(linked[V3])["goods.pyi"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("supersedes: Things", "supersedes: Thimgs", "V2 has no resource 'Thimgs'"),
        ("supersedes: Things", "supersedes: Goods", "V2 has no resource 'Goods'"),
    ],
)
def test_an_unknown_resource_is_refused(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(SchemaError) as caught:
        apis(tmp_path, GOODS.replace(old, new))
    [problem] = caught.value.problems
    assert problem.message.startswith(f"supersedes: {said}")
    assert problem.position.line == 5


def test_two_successors_are_refused(tmp_path: Path) -> None:
    part = PARTS.replace("    source: test", "    supersedes: Things")
    with pytest.raises(SchemaError, match="supersedes"):
        apis(tmp_path, GOODS + part)


def test_apis_without_successors_stay_as_they_are(tmp_path: Path) -> None:
    v2 = read_schema([write_schema(tmp_path, THINGS)])
    assert with_successors({V2: v2}) == {V2: v2}
    assert with_successors({V3: v2}) == {V3: v2}
    assert "superseded" not in render(v2)["things.py"]
