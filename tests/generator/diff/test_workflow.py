"""The workflow that reviews pull requests: what it may do, and that its steps do it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generator.diff.test_sides import git
from tests.generator.micro import THINGS, edited, write_schema

ROOT = Path(__file__).parents[3]
FILE = ROOT / ".github" / "workflows" / "schema-review.yml"
TEXT = FILE.read_text(encoding="utf-8")
WORKFLOW: dict[Any, Any] = yaml.safe_load(TEXT)
[JOB] = WORKFLOW["jobs"].values()
STEPS = {step["name"]: step for step in JOB["steps"] if "name" in step}
REMOVED = "  min_id: {type: integer, doc: Lowest id.}\n"


def test_it_may_only_read_and_holds_no_secret() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert "permissions" not in JOB
    assert "secrets" not in TEXT
    assert set(WORKFLOW[True]) == {"pull_request"}  # YAML 1.1 reads `on` as true


def test_actions_are_pinned_to_a_commit_and_leave_no_credentials() -> None:
    used = [step["uses"] for step in JOB["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", each) for each in used)
    [checkout] = [step for step in JOB["steps"] if "checkout" in step.get("uses", "")]
    assert checkout["with"] == {"fetch-depth": 0, "persist-credentials": False}


def test_no_expression_is_written_into_a_script() -> None:
    for step in STEPS.values():
        assert "${{" not in step["run"]
    for name in ("Annotate", "Review"):
        assert STEPS[name]["env"] == {"BASE": "origin/${{ github.base_ref }}"}


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone in which a filter was removed since the base branch."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    origin = tmp_path / "origin"
    write_schema(origin / "schema")
    (origin / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n- Nothing.\n")
    git(origin, "init", "-q", "-b", "main")
    git(origin, "add", ".")
    git(origin, "commit", "-q", "-m", "First")
    git(origin, "clone", "-q", origin.as_uri(), "../clone")
    without = edited("filters:\n" + REMOVED, "", THINGS).replace("{keyset: min_id}", "{}")
    write_schema(tmp_path / "clone" / "schema", without)
    return tmp_path / "clone"


def run(step: str, at: Path) -> tuple[int, str, str]:
    """The status, the output and the summary of a step's script, run as GitHub runs it."""
    summary = at.parent / "summary.md"
    summary.write_text("")
    environment = {
        **os.environ,
        "BASE": STEPS[step]["env"]["BASE"].replace("${{ github.base_ref }}", "main"),
        "GITHUB_STEP_SUMMARY": str(summary),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS[step]["run"]],
        cwd=at,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, summary.read_text(encoding="utf-8")


def test_a_breaking_change_fails_until_the_changelog_names_it(checkout: Path) -> None:
    status, _, summary = run("Review", checkout)
    assert status == 1
    assert summary.startswith("## Schema changes\n")
    assert "`filter-removed`" in summary
    (checkout / "CHANGELOG.md").write_text(
        "# Changelog\n\n## Unreleased\n\n- No more (filter-removed Things.filters.min_id).\n"
    )
    status, _, summary = run("Review", checkout)
    assert status == 0
    assert "`filter-removed` (acknowledged)" in summary


def test_the_lines_are_annotated_without_failing(checkout: Path) -> None:
    status, said, _ = run("Annotate", checkout)
    assert status == 0
    assert "::error file=schema/things.yaml,line=9,title=breaking%3A filter-removed::" in said
