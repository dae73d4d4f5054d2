"""The guide's example of a schema change, executed on a copy of the repository."""

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
GUIDE = (ROOT / "docs" / "guides" / "schema.md").read_text(encoding="utf-8")
SECTION = GUIDE.partition("## Example of a change\n")[2].partition("\n## ")[0]
EDIT, COMMANDS, REPORT, HOVER = re.findall(
    r"^```\w*\n(.*?)^```$", SECTION, re.MULTILINE | re.DOTALL
)
RECORD, FIELD = "api.Coupons.get(1).", "last_used"
CALL, FILTER = "api.Coupons.all(", "enabled"


class Outcome(NamedTuple):
    """A copy of the repository after the example, and the result of its last command."""

    tree: Path
    status: int
    output: str


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
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
    return Outcome(tree, compared.returncode, compared.stdout)


def test_the_report_equals_the_guide(outcome: Outcome) -> None:
    *printed, release = outcome.output.splitlines()
    *shown, release_shown = REPORT.splitlines()
    assert printed == shown
    level = "Version: major, so "  # the version changes with each release
    assert release.startswith(level) and release_shown.startswith(level)


def test_an_unacknowledged_breaking_change_fails(outcome: Outcome) -> None:
    assert "fails if a breaking change is not acknowledged" in " ".join(SECTION.split())
    assert outcome.status != 0


def test_the_edit_is_formatted(outcome: Outcome) -> None:
    command = [sys.executable, "-m", "generator", "fmt", "--check"]
    assert (
        subprocess.run(command, cwd=outcome.tree, capture_output=True, check=False).returncode == 0
    )


def test_pyright_completes_and_describes_the_new_names(outcome: Outcome) -> None:
    engine = Pyright(outcome.tree)
    try:
        of_record, of_call = engine.names(RECORD, CALL)
        assert FIELD in of_record
        assert FILTER in of_call
        [shown] = engine.hovers(RECORD + FIELD)
        assert shown.strip() == HOVER.strip()
    finally:
        engine.close()


def test_jedi_completes_and_describes_the_new_names(outcome: Outcome) -> None:
    engine = Jedi(outcome.tree)
    of_record, of_call = engine.names(RECORD, CALL)
    assert FIELD in of_record
    assert FILTER in of_call
    [shown], [meaning] = engine.hovers(RECORD + FIELD), re.findall(r"^When .*?\.", HOVER, re.M)
    assert meaning in shown
    assert "read_only" in shown


def test_the_unchanged_sdk_lacks_the_names() -> None:
    of_record, of_call = Jedi().names(RECORD, CALL)
    assert FIELD not in of_record
    assert FILTER not in of_call


def test_the_guide_names_the_completions() -> None:
    assert all(f"`{text}`" in SECTION for text in (RECORD, FIELD, CALL, FILTER))
