"""The generator as a process: limited terminals and incomplete installations."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.generator.micro import ROOT, edited, write_schema


def test_a_missing_extra_is_reported_with_the_install_command() -> None:
    run = subprocess.run(
        [sys.executable, "-E", "-S", "-m", "generator", "lint"],  # without installed packages
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    (line,) = run.stderr.splitlines()
    assert line.endswith("is not installed. Run: pip install -e '.[generator]'")
    assert (run.returncode, run.stdout) == (1, "")


def test_a_terminal_that_lacks_a_character_gets_its_escape(tmp_path: Path) -> None:
    schema = write_schema(tmp_path / "schema", edited("doc: Name.", "doc: A naïve name."))
    command = [sys.executable, "-m", "generator", "check", "--schema", str(schema)]
    run = subprocess.run(
        [*command, "--out", str(tmp_path / "out")],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "na\\xefve" in run.stdout
    assert "Traceback" not in run.stderr
