"""The README's change of the schema, from edit to editor: done as it is told, on a copy."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.contract.engines import Jedi, Pyright
from tests.generator.diff.test_sides import git

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("### A change, from edit to editor\n")[2].partition("\n### ")[0]
EDIT, COMMANDS, REPORT, HOVER = re.findall(
    r"^```\w*\n(.*?)^```$", SECTION, re.MULTILINE | re.DOTALL
)
RECORD, FIELD = "api.Coupons.get(1).", "last_used"
CALL, FILTER = "api.Coupons.all(", "enabled"


class Told(NamedTuple):
    """A copy of this tree in which the README was followed, and what its last command said."""

    tree: Path
    status: int
    said: str


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    tree = tmp_path_factory.mktemp("change") / "tree"
    unneeded = shutil.ignore_patterns(".*", "build", "dist", "__pycache__")
    shutil.copytree(ROOT, tree, ignore=unneeded)
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(("GIT_", "MAKE", "MFLAGS"))]:
            patch.delenv(name)
        git(tree, "init", "-q")
        git(tree, "add", ".")
        git(tree, "commit", "-q", "-m", "Before")
        subprocess.run(["git", "apply"], cwd=tree, input=EDIT, text=True, check=True)
        generated, compared = (
            subprocess.run(
                ["make", "-o", f"{sys.prefix}/.installed", f"VENV={sys.prefix}", *words],
                cwd=tree,
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=False,
            )
            for words in map(str.split, re.findall("^make ([^#]*)", COMMANDS, re.MULTILINE))
        )
    assert (generated.returncode, generated.stderr) == (0, "")
    return Told(tree, compared.returncode, compared.stdout)


def test_the_report_is_the_one_shown(told: Told) -> None:
    *said, release = told.said.splitlines()
    *shown, release_shown = REPORT.splitlines()
    assert said == shown
    level = "Version: major, so "  # the version that follows is another one after each release
    assert release.startswith(level) and release_shown.startswith(level)


def test_a_change_that_breaks_apps_fails_as_it_says(told: Told) -> None:
    assert "It fails while breaking changes are not acknowledged" in " ".join(SECTION.split())
    assert told.status != 0


def test_the_edit_is_in_the_one_form_of_schema_files(told: Told) -> None:
    command = [sys.executable, "-m", "generator", "fmt", "--check"]
    assert subprocess.run(command, cwd=told.tree, capture_output=True, check=False).returncode == 0


def test_pyrights_language_server_offers_the_new_names_and_shows_what_is_shown(told: Told) -> None:
    engine = Pyright(told.tree)
    try:
        of_record, of_call = engine.names(RECORD, CALL)
        assert FIELD in of_record
        assert FILTER in of_call
        [shown] = engine.hovers(RECORD + FIELD)
        assert shown.strip() == HOVER.strip()
    finally:
        engine.close()


def test_jedi_offers_the_new_names_and_shows_what_they_mean(told: Told) -> None:
    engine = Jedi(told.tree)
    of_record, of_call = engine.names(RECORD, CALL)
    assert FIELD in of_record
    assert FILTER in of_call
    [shown], [meaning] = engine.hovers(RECORD + FIELD), re.findall(r"^When .*?\.", HOVER, re.M)
    assert meaning in shown
    assert "read_only" in shown


def test_the_names_are_new() -> None:
    of_record, of_call = Jedi().names(RECORD, CALL)
    assert FIELD not in of_record
    assert FILTER not in of_call


def test_the_names_are_those_of_the_readme() -> None:
    assert all(f"`{text}`" in SECTION for text in (RECORD, FIELD, CALL, FILTER))
