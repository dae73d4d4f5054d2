"""The pytest fixtures, in the test suite of an app."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SUITE = """
def test_the_store_is_there(bigcommerce_sandbox, bigcommerce_api):
    assert bigcommerce_api.Products.count() == 6
    bigcommerce_api.Brands.delete_all()
    bigcommerce_sandbox.add_store("other1")

def test_each_test_starts_with_the_initial_state(bigcommerce_sandbox, bigcommerce_api):
    assert bigcommerce_sandbox.requests == []
    assert bigcommerce_api.Brands.count() == 3
    assert len(bigcommerce_sandbox.stores) == 1

import pytest
@pytest.mark.parametrize("n", range(20))
def test_workers_do_not_meet(bigcommerce_api, n):
    assert bigcommerce_api.Brands.create(name=f"Brand {n}").id == 4
"""


@pytest.mark.parametrize("workers", [[], ["-n", "2"]])
def test_a_suite_finds_them_without_a_conftest(tmp_path: Path, workers: list[str]) -> None:
    (tmp_path / "test_app.py").write_text(SUITE)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", *workers],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "22 passed" in done.stdout


def test_those_who_do_not_use_them_do_not_pay(tmp_path: Path) -> None:
    (tmp_path / "test_app.py").write_text(
        "import sys\n"
        "def test_it():\n"
        "    assert not {'werkzeug', 'cheroot', 'graphql', 'requests'} & set(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "bigcommerce_sdk.sandbox.plugin"],
        cwd=tmp_path,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},  # those of others may import it
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
