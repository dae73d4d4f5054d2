"""The comparison of `make check-pythons`, and its report of differences."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests import pythons

ROOT = Path(__file__).parent.parent
VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
FILE = ROOT / ".github" / "workflows" / "generated-files.yml"
WORKFLOW: dict[Any, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
[JOB] = WORKFLOW["jobs"].values()


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def places(home: Path) -> dict[str, str]:
    return {"PATH": str(home / "bin"), "PYENV_ROOT": str(home / "pyenv")}


def tried(tmp_path: Path, seed: int, code: str) -> pythons.Trial:
    """A trial of one script, which finds in ``sys.argv`` where its files go."""
    program = tmp_path / "program.py"
    program.write_text(code)
    return pythons.attempt(pythons.this_python(), seed, tmp_path, [f"{program} {{out}}"])


def test_a_python_on_the_path_is_found(tmp_path: Path) -> None:
    there = script(tmp_path / "bin" / f"python{VERSION}", f'exec {sys.executable} "$@"')
    assert pythons.find(VERSION, places(tmp_path)) == there


def test_a_stub_command_without_a_python_is_skipped(tmp_path: Path) -> None:
    script(tmp_path / "bin" / f"python{VERSION}", "exit 127")
    assert pythons.find(VERSION, places(tmp_path)) is None
    kept = tmp_path / "pyenv" / "versions" / f"{VERSION}.9" / "bin" / f"python{VERSION}"
    script(kept, f'exec {sys.executable} "$@"')
    assert pythons.find(VERSION, places(tmp_path)) == kept


def test_a_python_of_another_version_is_passed_over(tmp_path: Path) -> None:
    script(tmp_path / "bin" / "python3.99", f'exec {sys.executable} "$@"')
    assert pythons.find("3.99", places(tmp_path)) is None


def test_a_difference_between_seeds_is_shown(tmp_path: Path) -> None:
    code = "import sys; open(sys.argv[1] + '/a.txt', 'w').write(str(hash('a')))"
    first, same, other = (tried(tmp_path, seed, code) for seed in (1, 1, 2))
    assert pythons.problem_of(same, first) == ""
    problem = pythons.problem_of(other, first)
    assert f"a.txt (Python {pythons.this_python().version}, hash seed 2)" in problem
    assert first.files["a.txt"] in problem and other.files["a.txt"] in problem


def test_a_file_that_only_one_gives_is_a_difference(tmp_path: Path) -> None:
    first = tried(tmp_path, 1, "import sys; open(sys.argv[1] + '/a.txt', 'w').write('a\\n')")
    assert "-a\n" in pythons.problem_of(tried(tmp_path, 1, ""), first)


def test_what_a_command_that_fails_says_is_shown(tmp_path: Path) -> None:
    failed = tried(tmp_path, 1, "import sys; print('a diff'); sys.exit('out of date')")
    assert "a diff\nout of date" in pythons.problem_of(failed, failed)


def test_an_environment_is_made_again_when_its_needs_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pythons, "ROOT", tmp_path)
    mark = tmp_path / "home" / ".installed"
    (tmp_path / pythons.LOCK).parent.mkdir()
    for needs in (tmp_path / "pyproject.toml", tmp_path / pythons.LOCK):
        needs.touch()
    script(tmp_path / "home" / "bin" / "python", f'exec {sys.executable} "$@"')
    assert not pythons.is_up_to_date(tmp_path / "home", VERSION)
    mark.touch()
    assert pythons.is_up_to_date(tmp_path / "home", VERSION)
    assert not pythons.is_up_to_date(tmp_path / "home", "3.99")
    now, later = mark.stat().st_mtime, mark.stat().st_mtime + 1
    for needs in (tmp_path / "pyproject.toml", tmp_path / pythons.LOCK):
        os.utime(needs, (later, later))
        assert not pythons.is_up_to_date(tmp_path / "home", VERSION)
        os.utime(needs, (now, now))
        assert pythons.is_up_to_date(tmp_path / "home", VERSION)


def test_the_workflow_runs_it_on_every_supported_python() -> None:
    assert tuple(JOB["strategy"]["matrix"]["python"]) == pythons.SUPPORTED
    assert JOB["steps"][-1]["run"] == "python -m tests.pythons"


def test_the_workflow_may_only_read_and_pins_its_actions() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    used = [step["uses"] for step in JOB["steps"] if "uses" in step]
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", each) for each in used)
    assert JOB["steps"][0]["with"] == {"persist-credentials": False}
