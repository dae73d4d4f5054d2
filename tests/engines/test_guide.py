"""The guide on warehouses: its blocks run as printed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bigcommerce_sdk.sandbox import Sandbox
from tests.docs.running import running

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guides" / "warehouses.md"


def run_guide() -> None:
    """Run the blocks in the working directory."""
    with Sandbox() as sandbox, running(GUIDE, Path.cwd(), sandbox) as names:
        names["spark"].stop()


@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java")
def test_blocks_of_the_guide_run_as_printed(tmp_path: Path) -> None:
    """In a process of its own, since the Java of other tests has their working directory."""
    environment = {
        **os.environ,
        "DLT_DATA_DIR": str(tmp_path),
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_SUBMIT_ARGS": "--master local[2] --conf spark.ui.enabled=false pyspark-shell",
        "PYTHONPATH": str(ROOT),
        "RUNTIME__DLTHUB_TELEMETRY": "false",
        "SPARK_LOCAL_IP": "127.0.0.1",
    }
    done = subprocess.run(
        [sys.executable, "-c", f"from {__name__} import run_guide; run_guide()"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
