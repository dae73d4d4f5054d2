"""The guide on the setup: each of its commands prints what the guide shows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bigcommerce_sdk.sandbox import Sandbox

from .guide_console import check

PAGE = Path(__file__).parent.parent.parent / "docs" / "guides" / "command-line-setup.md"


@pytest.mark.skipif(os.name == "nt", reason="the page shows commands of a POSIX shell")
def test_commands_of_the_guide_print_what_it_shows(tmp_path: Path) -> None:
    program = tmp_path / "bin" / "bigcommerce"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m bigcommerce_sdk "$@"\n')
    program.chmod(0o755)
    with Sandbox() as sandbox:
        (tmp_path / "token.txt").write_text(sandbox.token)
        environment = {
            "PATH": f"{program.parent}:/usr/bin:/bin",
            "HOME": str(tmp_path),
            "BC_API_ENDPOINT": sandbox.base_url,
        }
        assert check(PAGE, tmp_path, environment) >= 10
