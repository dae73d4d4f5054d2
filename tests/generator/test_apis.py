"""A schema describes V2 and V3: how its directories are read, and what each command does."""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.sandbox import Sandbox
from generator.cli import main
from generator.problems import SchemaError
from generator.schema import apis
from tests.generator.diff.test_sides import git
from tests.generator.micro import API_V3, ROOT, THINGS, edited, write_schema

APPS = "bigcommerce-generate"
Captured = pytest.CaptureFixture[str]
#: V3's resources have the names of V2's, and fields of their own.
THIRD = edited(
    "keyset: min_id",
    "",
    edited("fields:\n", "fields:\n  colour: {type: string, doc: Colour.}\n"),
)


def write_both(home: Path, v2: str = THINGS, v3: str = THIRD) -> Path:
    """A schema directory with both APIs."""
    base_paths = "{v3: '/stores/{store_hash}/v3'}"
    write_schema(home / "v2", v2)
    write_schema(home / "v3", {"api.yaml": API_V3.format(base_paths), "things.yaml": v3})
    return home


# -- how directories are read ---------------------------------------------------------------------


def folders(home: Path, *names: str) -> Path:
    for name in names:
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("api: A\n" if path.name == "api.yaml" else "resource: Things\n")
    return home


LAYOUTS: dict[str, tuple[tuple[str, ...], dict[str, list[str]], dict[str, list[str]]]] = {
    # the files of an app; the directories of each API without and with the schema of the SDK below
    "files": (("a.yaml",), {"v2": ["."]}, {"v2": ["sdk/v2", "."]}),
    "files and a folder": (
        ("a.yaml", "v3/a.yaml"),
        {"v2": ["."], "v3": ["v3"]},
        {"v2": ["sdk/v2", "."], "v3": ["sdk/v3", "v3"]},
    ),
    "a folder for V3": (
        ("v3/a.yaml",),
        {"v2": ["."], "v3": ["v3"]},
        {"v2": ["sdk/v2", "."], "v3": ["sdk/v3", "v3"]},
    ),
    "both folders": (
        ("v2/a.yaml", "v3/a.yaml"),
        {"v2": ["v2"], "v3": ["v3"]},
        {"v2": ["sdk/v2", "v2"], "v3": ["sdk/v3", "v3"]},
    ),
    "a whole V2": (("api.yaml", "a.yaml"), {"v2": ["."]}, {"v2": ["."]}),
    "a whole V2 and an overlay of V3": (
        ("api.yaml", "v3/a.yaml"),
        {"v2": ["."], "v3": ["v3"]},
        {"v2": ["."], "v3": ["sdk/v3", "v3"]},
    ),
    "a whole V3 and an overlay of V2": (
        ("a.yaml", "v3/api.yaml"),
        {"v2": ["."], "v3": ["v3"]},
        {"v2": ["sdk/v2", "."], "v3": ["v3"]},
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_directories_of_each_api(tmp_path: Path, layout: str) -> None:
    files, alone, over_sdk = LAYOUTS[layout]
    mine = folders(tmp_path / "mine", *files)
    sdk = folders(tmp_path / "sdk", "v2/api.yaml", "v3/api.yaml")
    for given, expected in ((apis([mine]), alone), (apis([mine], sdk), over_sdk)):
        found = {
            api: [os.path.relpath(each, tmp_path if sdk in each.parents else mine) for each in all_]
            for api, all_ in given.items()
        }
        assert found == expected


def test_v2_in_a_folder_and_beside_it_is_refused(tmp_path: Path) -> None:
    mine = folders(tmp_path, "a.yaml", "v2/b.yaml")
    with pytest.raises(SchemaError) as refused:
        apis([mine])
    assert [str(each) for each in refused.value.problems] == [
        f"{mine / 'a.yaml'}:1: file-name: is beside the folder v2; move it there"
    ]


def test_problems_of_both_apis_are_reported_together(tmp_path: Path, capsys: Captured) -> None:
    wrong = THINGS.replace("type: string", "type: sting")
    schema = write_both(tmp_path / "s", wrong, wrong)
    assert main(["lint", "--schema", str(schema)]) == 1
    said = capsys.readouterr().err
    assert f"{schema}/v2/things.yaml:12: " in said
    assert f"{schema}/v3/things.yaml:12: " in said
    assert "2 problems; " in said


def test_a_folder_of_any_other_name_is_still_refused(tmp_path: Path, capsys: Captured) -> None:
    write_schema(tmp_path / "s")
    folders(tmp_path / "s", "v4/a.yaml")
    assert main(["lint", "--schema", str(tmp_path / "s")]) == 1
    assert "schema files in a directory below are not read" in capsys.readouterr().err


# -- commands -------------------------------------------------------------------------------------


def test_lint_counts_each_api(tmp_path: Path, capsys: Captured) -> None:
    assert main(["lint", "--schema", str(write_both(tmp_path / "s"))]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "V2: 1 resource, 5 operations, 1 list parameter, 2 fields",
        "V3: 1 resource, 5 operations, 1 list parameter, 3 fields",
    ]


def test_fmt_formats_both(tmp_path: Path, capsys: Captured) -> None:
    schema = write_both(
        tmp_path / "s", THINGS.replace(": {", ":   {"), THIRD.replace(": {", ":  {")
    )
    assert main(["fmt", "--schema", str(schema)]) == 0
    written = set(capsys.readouterr().out.splitlines())
    assert {f"written: {schema}/{api}/things.yaml" for api in ("v2", "v3")} <= written


def test_build_writes_v3_below_v2_and_removes_it(tmp_path: Path, capsys: Captured) -> None:
    schema, out = write_both(tmp_path / "s"), tmp_path / "out"
    command = ["--schema", str(schema), "-o", str(out)]
    assert main(["build", *command]) == 0
    assert "colour" in (out / "v3" / "things.pyi").read_text()
    assert "colour" not in (out / "things.pyi").read_text()
    assert main(["check", *command]) == 0
    (out / "v3" / "things.py").write_text("")
    assert main(["check", *command]) == 1
    assert main(["build", "--force", *command]) == 0
    for path in (schema / "v3").iterdir():
        path.unlink()
    (schema / "v3").rmdir()
    assert main(["check", *command]) == 1
    assert f"extra: {out}/v3/things.py" in capsys.readouterr().err
    assert main(["build", *command]) == 0
    assert not [*(out / "v3").glob("*.py*")]


def test_docs_have_pages_of_v3_in_a_folder(tmp_path: Path) -> None:
    schema, out = write_both(tmp_path / "s"), tmp_path / "docs" / "reference"
    assert main(["docs", "--schema", str(schema), "-o", str(out)]) == 0
    assert "`api.Things.get(id)`" in (out / "things.md").read_text()
    assert "`api.v3.Things.get(id)`" in (out / "v3" / "things.md").read_text()
    assert "(v3/index.md)" in (out / "index.md").read_text()
    assert "(../index.md)" in (out / "v3" / "index.md").read_text()


def test_openapi_describes_the_named_api(tmp_path: Path, capsys: Captured) -> None:
    schema = str(write_both(tmp_path / "s"))
    found: dict[str, Any] = {}
    for api in ("v2", "v3"):
        assert main(["openapi", "--schema", schema, "--api", api]) == 0
        found[api] = json.loads(capsys.readouterr().out)
    assert [each["url"] for each in found["v3"]["servers"]] == [
        "https://api.bigcommerce.com/stores/{store_hash}/v3"
    ]
    assert found["v3"]["security"] == [{"token": []}]
    replies = [
        each["paths"]["/things/{id}"]["get"]["responses"]["200"]["content"]["application/json"]
        for each in (found["v2"], found["v3"])
    ]
    record = {"$ref": "#/components/schemas/Thing"}
    assert replies == [
        {"schema": record},
        {"schema": {"type": "object", "properties": {"data": record}}},
    ]


def test_an_api_that_the_schema_lacks_is_refused(tmp_path: Path, capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        main(["openapi", "--schema", str(write_schema(tmp_path / "s")), "--api", "v3"])
    assert "the schema has no folder v3, which --api names" in capsys.readouterr().err


# -- diff -----------------------------------------------------------------------------------------


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose first revision has V2 at the top of its schema, and its work tree both."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    write_schema(tmp_path / "schema")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "First")
    for path in (tmp_path / "schema").iterdir():
        path.unlink()
    write_both(tmp_path / "schema")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def changes_of(capsys: Captured, *arguments: str) -> list[str]:
    assert main(["diff", *arguments, "--schema", "schema", "--format", "json"]) == 0
    found: list[dict[str, str]] = json.loads(capsys.readouterr().out)["changes"]
    return [f"{each['rule']} {each['subject']}" for each in found]


def test_diff_reads_files_at_the_top_as_v2(older: Path, capsys: Captured) -> None:
    assert changes_of(capsys, "HEAD") == ["resource-added V3 Things"]


def test_diff_names_the_api_of_a_change(older: Path, capsys: Captured) -> None:
    git(older, "add", ".")
    git(older, "commit", "-q", "-m", "Both")
    write_both(
        older / "schema",
        THINGS.replace("  name: ", "  title: "),
        THIRD + "  x: {type: string, doc: X.}\n",
    )
    assert changes_of(capsys, "HEAD") == [
        "field-renamed Things.fields.title",
        "field-added V3 Things.fields.x",
    ]
    assert main(["diff", "HEAD", "--schema", "schema"]) == 0
    said = capsys.readouterr().out
    assert "schema/v3/things.yaml:14: risky: field-added V3 Things.fields.x" in said


def test_diff_with_a_file_of_v3(older: Path, capsys: Captured) -> None:
    (older / "v3").mkdir()
    (older / "v3" / "given.yaml").write_text(THIRD.replace("colour", "color"))
    found = changes_of(capsys, "v3/given.yaml")
    assert found == ["field-renamed V3 Things.fields.colour"]


def test_diff_shows_calls_of_v3(older: Path, capsys: Captured) -> None:
    git(older, "add", ".")
    git(older, "commit", "-q", "-m", "Both")
    less = THIRD.replace("  min_id: {type: integer, doc: Lowest id.}\n", "").replace(
        "filters:\n", ""
    )
    write_both(older / "schema", v3=less)
    assert main(["diff", "HEAD", "--schema", "schema"]) == 0
    assert "api.v3.Things.all(min_id=...)" in capsys.readouterr().out


def test_diff_of_an_app_without_v3_ignores_the_one_of_the_sdk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    overlay = (
        "resource: StoreLogs\nfields:\n  mine: {type: string, access: read_only, doc: Mine.}\n"
    )
    folders(tmp_path / "before", "brands.yaml")
    (tmp_path / "before" / "brands.yaml").write_text("resource: Brands\ndoc: Marks.\n")
    folders(tmp_path / "after", "brands.yaml", "v3/logs.yaml")
    (tmp_path / "after" / "brands.yaml").write_text("resource: Brands\ndoc: Marks.\n")
    (tmp_path / "after" / "v3" / "logs.yaml").write_text(overlay)
    assert main(["diff", "before", "--schema", "after", "--format", "json"], APPS) == 0
    found = json.loads(capsys.readouterr().out)["changes"]
    assert [each["subject"] for each in found] == ["V3 StoreLogs.fields.mine"]


# -- the package of an app ------------------------------------------------------------------------

BRANDS = "resource: Brands\nfields:\n  campaign: {type: string, doc: Campaign.}\n"
LOGS = "resource: StoreLogs\nfields:\n  mine: {type: string, access: read_only, doc: Mine.}\n"
OWN = """\
resource: Tickets
record: Ticket
path: /tickets
doc: Support requests.
operations: [list, get]
paging: {}
fields:
  id: {type: integer, access: read_only, doc: Number of the ticket.}
"""


@pytest.mark.parametrize("has_v2", [True, False], ids=["V2 and V3", "V3 alone"])
def test_the_client_of_an_app_has_its_resources_of_v3(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_v2: bool
) -> None:
    mine = tmp_path / "mine"
    (mine / "v3").mkdir(parents=True)
    (mine / "v3" / "logs.yaml").write_text(LOGS)
    (mine / "v3" / "tickets.yaml").write_text(OWN)
    if has_v2:
        (mine / "brands.yaml").write_text(BRANDS)
    out = tmp_path / f"app_with_v3_{has_v2}" / "store"
    assert main(["build", "-q", "--schema", str(mine), "-o", str(out)], APPS) == 0
    assert main(["check", "-q", "--schema", str(mine), "-o", str(out)], APPS) == 0
    (out.parent / "__init__.py").write_text("")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    package = f"{out.parent.name}.store"
    made: Any = import_module(f"{package}.api")
    v3: Any = import_module(f"{package}.v3")
    resources: Any = import_module(package)
    try:
        with Sandbox(resources=resources) as sandbox, sandbox.api(made.BigcommerceApi) as client:
            api: Any = client
            assert type(api.v3.StoreLogs) is v3.StoreLogs
            assert [*api.v3.StoreLogs.iterall()] == []
            assert [*api.v3.Tickets.iterall()] == []
            assert api.v3.get("/catalog/products", limit=1)["data"][0]["id"] == 1
            assert hasattr(api.Brands.get(1), "campaign") is has_v2
        arguments = {"store_hash": "ab12", "access_token": "token"}
        asynchronous = made.AsyncBigcommerceApi(**arguments)
        assert type(asynchronous.v3.StoreLogs) is v3.AsyncStoreLogs
        assert "v3" in vars(made.ApiClient)
        assert issubclass(v3.StoreLog, import_module("bigcommerce_sdk.resources.v3").StoreLog)
    finally:
        for name in [name for name in sys.modules if name.startswith(out.parent.name)]:
            del sys.modules[name]


def test_the_sdk_is_generated_from_both(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["check", "--cache", "build/generator"]) == 0
    assert "are what the schema gives" in capsys.readouterr().out
