"""The guide on warehouses: its blocks run as printed."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from bigcommerce_sdk.sandbox import Sandbox
from tests.docs.running import running

GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "warehouses.md"


@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java")
def test_blocks_of_the_guide_run_as_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = "--master local[2] --conf spark.ui.enabled=false pyspark-shell"
    monkeypatch.setenv("PYSPARK_SUBMIT_ARGS", arguments)
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "ERROR")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path))
    with Sandbox() as sandbox, running(GUIDE, tmp_path, sandbox) as names:
        names["spark"].stop()
