"""The commands in the docstrings of the examples work as printed."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def in_a_shell(command: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command outside the clone, with this Python and a clean environment."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    inherited = {name: text for name, text in os.environ.items() if not name.startswith("BIGC")}
    return subprocess.run(
        ["/bin/sh", "-ec", command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=100,
        env={**inherited, "PATH": path, "PYTHONPATH": str(ROOT), **environment},
        check=False,
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("order_export", "4 orders added to orders.csv\n"),
        ("price_update", "MUG-ENM: would change (18.5 to 17.50)\n1 would change, 1 same\n"),
    ],
)
def test_the_commands_of_its_docstring_run(name: str, shown: str, tmp_path: Path) -> None:
    text = importlib.import_module(f"examples.{name}").__doc__ or ""
    commands = re.findall(r"^    (\S.*)$", text, re.MULTILINE)
    assert f"python -m examples.{name}" in commands[-1]
    done = in_a_shell("\n".join(commands), tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, shown, "")


@pytest.mark.parametrize("name", ["oauth_app", "webhook_receiver"])
def test_a_server_says_what_it_needs(name: str, tmp_path: Path) -> None:
    done = in_a_shell(f"python -m examples.{name}", tmp_path, APP_CLIENT_SECRET="")
    assert done.returncode == 1
    assert re.fullmatch(r"Set .*APP_CLIENT_SECRET in the environment\.\n", done.stderr)


def test_a_receiver_without_a_store_says_so(tmp_path: Path) -> None:
    done = in_a_shell("python -m examples.webhook_receiver", tmp_path, APP_CLIENT_SECRET="s" * 32)
    assert done.returncode == 1
    assert done.stderr.startswith("Set BIGCOMMERCE_STORE_HASH")
