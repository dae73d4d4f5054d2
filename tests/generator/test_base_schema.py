"""The command of apps lays a schema without a file about the API over the schema of the SDK."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import locations
from generator.cli import main
from generator.schema import apis
from tests.generator.diff.test_sides import git
from tests.generator.micro import API, THINGS, File, write_schema

APPS = "bigcommerce-generate"
Captured = pytest.CaptureFixture[str]
OVERLAY = "resource: Things\nfields:\n  code: {type: string, doc: Code.}\n"
MORE = "resource: Things\nfields:\n  more: {type: string, doc: More.}\n"
DOCUMENT = """\
openapi: 3.0.1
paths:
  /boxes:
    get: {responses: {200: {content: {application/json: {schema: {
      type: array, items: {properties: {id: {type: integer}}}}}}}}}
"""


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An app with an overlay, whose SDK has a schema of one resource."""
    monkeypatch.setattr(locations, "SDK_SCHEMA", write_schema(tmp_path / "sdk"))
    home = tmp_path / "app"
    write_schema(home / "mine", {"api.yaml": None, "mine.yaml": OVERLAY})
    (home / "doc.yml").write_text(DOCUMENT)
    monkeypatch.chdir(home)
    return home


#: Commands on the overlay, and what their output or the file that they write has.
COMMANDS = {
    "lint": ("lint", "", "1 resource, 5 operations, 1 list parameter, 3 fields"),
    "build": ("build -o out", "out/things.py", 'code = Field(codecs.STRING, "Code.")'),
    "docs": ("docs -o out/reference", "out/reference/things.md", "Code."),
    "openapi": ("openapi", "", '"code": {'),
    "openapi to a file": ("openapi -o api.json", "api.json", '"code": {'),
    "compare": ("compare doc.yml", "", "/boxes"),
    "scaffold": ("scaffold doc.yml --resource Boxes", "", "record: Box"),
    "diff with a directory": ("diff other", "", "field-added Things.fields.code"),
}


@pytest.mark.parametrize(
    ("command", "file", "expected"),
    [pytest.param(*each, id=name) for name, each in COMMANDS.items()],
)
def test_an_overlay_alone_is_enough(
    app: Path, capsys: Captured, command: str, file: str, expected: str
) -> None:
    write_schema(app / "other", {"api.yaml": None, "mine.yaml": MORE})
    assert main([*command.split(), "--schema", "mine"], APPS) == 0
    said = capsys.readouterr().out
    assert expected in ((app / file).read_text() if file else said)


@pytest.mark.parametrize("place", ["../sdk", ".venv/site-packages/sdk"])
def test_overlays_of_revisions_are_compared(
    app: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """The environment of an app may lie in its repository, which ignores it."""
    monkeypatch.setattr(locations, "INSTALLED", True)
    (app / place).parent.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(locations, "SDK_SCHEMA", locations.SDK_SCHEMA.rename(app / place).resolve())
    (app / ".gitignore").write_text(".venv\n")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    git(app, "init", "-q", "-b", "main")
    git(app, "add", ".")
    git(app, "commit", "-q", "-m", "First")
    write_schema(
        app / "mine",
        {"api.yaml": None, "mine.yaml": OVERLAY + "  mode: {type: integer, doc: M.}\n"},
    )
    assert main(["diff", "HEAD", "--schema", "mine"], APPS) == 0
    said = capsys.readouterr().out
    assert said.startswith("mine/mine.yaml:4: risky: field-added Things.fields.mode\n")
    assert "Things.fields.code" not in said


#: Directories of schema files, and whether the SDK's schema is read below them.
DIRECTORIES: dict[str, tuple[list[Mapping[str, File]], bool]] = {
    "an overlay": ([{"api.yaml": None, "mine.yaml": OVERLAY}], True),
    "two overlays": ([{"api.yaml": None, "mine.yaml": OVERLAY}] * 2, True),
    "no file": ([{"api.yaml": None}], True),
    "an overlay with a mistake": ([{"api.yaml": None, "mine.yaml": "resource: ["}], True),
    "a whole schema": ([{"things.yaml": THINGS}], False),
    "a whole schema and an overlay": ([{}, {"api.yaml": None, "mine.yaml": OVERLAY}], False),
    "an API file of another name": ([{"api.yaml": None, "facts.yaml": API}], False),
    "an API file with a mistake": ([{"api.yaml": "api: ["}], False),
    "a copy that an editor keeps": ([{"api.yaml": None, ".#api.yaml": API}], True),
}


@pytest.mark.parametrize("case", DIRECTORIES)
def test_what_describes_the_api_is_laid_over_nothing(app: Path, case: str) -> None:
    layers, based = DIRECTORIES[case]
    given = [write_schema(app / str(n), files) for n, files in enumerate(layers)]
    base = locations.SDK_SCHEMA
    assert apis(given, base) == {"v2": ([base] if based else []) + given}
    assert apis(given) == {"v2": given}


def test_the_command_of_a_clone_needs_all_layers(app: Path, capsys: Captured) -> None:
    assert main(["lint", "--schema", "mine"]) == 1
    assert "no-api-file" in capsys.readouterr().err
    assert main(["lint", "--schema", str(locations.SDK_SCHEMA), "--schema", "mine"]) == 0


def test_a_directory_that_is_missing_is_the_only_problem(app: Path, capsys: Captured) -> None:
    assert main(["lint", "--schema", "nothing"], APPS) == 1
    assert capsys.readouterr().err.splitlines() == [
        "nothing:1: no-directory: no such directory",
        "1 problem; nothing was written.",
    ]


def test_outside_of_a_clone_the_sdks_schema_is_read(app: Path, capsys: Captured) -> None:
    assert main(["lint"]) == 0
    assert "1 resource, 5 operations, 1 list parameter, 2 fields" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["build", "check", "docs", "language"])
def test_outside_of_a_clone_there_is_no_default_for_output(
    app: Path, capsys: Captured, command: str
) -> None:
    before = sorted(app.rglob("*"))
    with pytest.raises(SystemExit) as ended:
        main([command], APPS)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert f"bigcommerce-generate {command}: error: name a directory with -" in said
    assert sorted(app.rglob("*")) == before


def test_messages_name_the_command_as_it_was_entered(app: Path, capsys: Captured) -> None:
    for prog in (APPS, "python -m generator"):
        assert main(["check", "--schema", "../sdk", "--schema", "mine", "-o", "out"], prog) == 1
        assert f"Run `{prog} build` and commit the result." in capsys.readouterr().err
        (app / "mine" / "mine.yaml").write_text(OVERLAY.replace("Code.}", "'Code.'}"))
        assert main(["fmt", "--check", "--schema", "mine"], prog) == 1
        assert f"run `{prog} fmt`" in capsys.readouterr().err
