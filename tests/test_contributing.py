"""What CONTRIBUTING.md and the automation promise to those who change this project."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.selection import SLOW

ROOT = Path(__file__).parent.parent
TESTS = ROOT / "tests"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
DOCUMENTS = ("CONTRIBUTING.md", "SECURITY.md")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def loaded(path: Path) -> dict[Any, Any]:
    document: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return document


def recipe(target: str) -> list[str]:
    """The commands of a target, without the environment that they run in."""
    [lines] = re.findall(rf"^{target}:.*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE)
    [pytest_command] = re.findall(r"^PYTEST := (.*)$", MAKEFILE, re.MULTILINE)
    lines = lines.replace("$(BIN)/", "").replace("$(PYTEST)", pytest_command)
    return [line.lstrip("\t@") for line in lines.splitlines()]


# -- the fast subset ------------------------------------------------------------------------------


def test_the_fast_subset_visits_every_folder_of_tests() -> None:
    left = {path.parent for path in TESTS.rglob("test_*.py") if not left_out(path)}
    assert left == {path.parent for path in TESTS.rglob("test_*.py")}


def left_out(path: Path) -> bool:
    return path.relative_to(TESTS).as_posix() in SLOW


def test_the_table_names_files_that_exist() -> None:
    assert [name for name in sorted(SLOW) if not (TESTS / name).is_file()] == []


def test_the_option_leaves_out_what_the_table_names() -> None:
    """Shown by a real run, in a folder that has both kinds."""
    assert left_out(TESTS / "fuzz" / "test_records.py")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--fast", "--collect-only", "-qq", "-n", "0",
         "-p", "no:cacheprovider", str(TESTS / "fuzz")],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "test_targets.py" in done.stdout
    assert "test_records.py" not in done.stdout


# -- documents ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_file_that_a_document_names_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)
    paths = re.findall(r"`((?:tests|schema|docs|generator|bigcommerce_sdk)/[\w./]+)`", text)
    assert links
    assert [each for each in (*links, *paths) if not (ROOT / each).exists()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_target_that_a_document_names_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)", text)) <= targets | {"help"}


def test_documented_gates_run_in_continuous_integration() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    [gates] = re.findall(r"^A pull request has to pass (.*?)\.\sContinuous", text, re.M | re.S)
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    run = re.findall(r"^ *(make [a-z-]+)(?: &)?$", script, re.M)
    run.remove("make docs")  # in place of docs-check, without a browser
    assert re.findall(r"`(make [a-z-]+)`", gates) == run


# -- workflows ------------------------------------------------------------------------------------


#: What a job may do beside reading, and what it does it for.
PERMISSIONS: dict[tuple[str, str], dict[str, str]] = {
    ("docs", "publish"): {"contents": "write"},
    ("release", "attest"): {"attestations": "write", "id-token": "write"},
    ("release", "publish"): {"id-token": "write"},
    ("release", "github"): {"contents": "write"},
}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_reads_only_and_pins_its_actions(path: Path) -> None:
    workflow = loaded(path)
    assert workflow["permissions"] == {"contents": "read"}
    assert "secrets" not in path.read_text(encoding="utf-8")
    for name, job in workflow["jobs"].items():
        assert job.get("permissions") == PERMISSIONS.get((path.stem, name))
        assert job["timeout-minutes"] <= 60
        used = [step for step in job["steps"] if "uses" in step]
        assert used
        for step in used:
            assert re.fullmatch(
                r"(actions/[a-z-]+|pypa/gh-action-pypi-publish)@[0-9a-f]{40}", step["uses"]
            )
            if "checkout" in step["uses"]:
                assert step["with"]["persist-credentials"] is False


def test_only_checked_files_are_published() -> None:
    """Jobs that may write run no code of the repository, and each waits for the one before."""
    workflow = loaded(ROOT / ".github" / "workflows" / "release.yml")
    jobs = workflow["jobs"]
    assert workflow[True] == {"push": {"tags": ["v[0-9]+.[0-9]+.[0-9]+"]}}
    names = list(jobs)
    assert names == ["build", "install", "attest", "publish", "github"]
    assert [jobs[name].get("needs") for name in names] == [None, *names[:-1]]
    for name in names[2:]:
        assert not [step for step in jobs[name]["steps"] if "checkout" in step.get("uses", "")]
    [check] = [step for step in jobs["build"]["steps"] if "release-check" in step.get("run", "")]
    assert check == {
        "name": "Check",
        "env": {"TAG": "${{ github.ref_name }}"},
        "run": 'make release-check TAG="$TAG"',
    }
    assert jobs["install"]["strategy"]["matrix"] == {
        "system": ["ubuntu-latest", "macos-latest", "windows-latest"],
        "python": ["3.11", "3.14"],
    }
    assert jobs["publish"]["environment"] == "pypi"
    assert jobs["publish"]["steps"][-1]["with"]["attestations"] is True


def test_an_action_is_of_one_version_everywhere() -> None:
    lines = {line for path in WORKFLOWS for line in path.read_text("utf-8").splitlines()}
    used = {line.partition("uses: ")[2] for line in lines if "uses: " in line}
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", each) for each in used)
    assert len(used) == len({each.partition("@")[0] for each in used})


def test_the_matrix_has_every_system_and_python() -> None:
    jobs = loaded(ROOT / ".github" / "workflows" / "tests.yml")["jobs"]
    supported = ["3.11", "3.12", "3.13", "3.14"]
    assert jobs["whole"]["strategy"]["matrix"]["python"] == supported
    fast = jobs["fast"]["strategy"]["matrix"]
    assert fast["system"] == ["macos-latest", "windows-latest"]
    assert fast["python"] == [*supported, "3.14t"]
    assert {"system": "ubuntu-latest", "python": "3.14t"} in fast["include"]


@pytest.mark.parametrize(
    ("job", "target"), [("whole", "test"), ("fast", "test-fast"), ("types", "types")]
)
def test_a_job_runs_what_the_target_runs(job: str, target: str) -> None:
    jobs = loaded(ROOT / ".github" / "workflows" / "tests.yml")["jobs"]
    ran = jobs[job]["steps"][-1]["run"].splitlines()
    assert [re.sub(" --pythonpath .*", "", line) for line in ran] == recipe(target)


def test_dependabot_waits_before_it_proposes_a_release() -> None:
    updates = loaded(ROOT / ".github" / "dependabot.yml")["updates"]
    assert {each["package-ecosystem"] for each in updates} == {"github-actions", "pip"}
    assert all(each["cooldown"]["default-days"] >= 7 for each in updates)


# -- hooks ----------------------------------------------------------------------------------------

HOOKS: list[dict[str, Any]] = [
    hook for repo in loaded(ROOT / ".pre-commit-config.yaml")["repos"] for hook in repo["hooks"]
]


def test_hooks_download_nothing() -> None:
    assert {repo["repo"] for repo in loaded(ROOT / ".pre-commit-config.yaml")["repos"]} == {"local"}
    assert {hook["language"] for hook in HOOKS} == {"system"}


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_runs_a_locked_tool(hook: dict[str, Any]) -> None:
    """A tool that `make lint`, `make format` or `make check` runs."""
    command = hook["entry"].replace(".venv/bin/", "")
    known = [*recipe("lint"), *recipe("schema-lint"), *recipe("format"), *recipe("check")]
    tool = re.match(r"(python -m generator \w+|python -m \w+|\w+)", command)
    assert tool is not None
    assert [line for line in known if line.startswith(tool[0])]
