"""What the tests of engines share. They are collected only where the engines are installed."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

#: The engines, which ``make test`` does not install.
ENGINES = ("dlt", "duckdb", "polars", "pyspark")

collect_ignore_glob = [] if all(map(find_spec, ENGINES)) else ["test_*.py"]

# the watch over tokens looks at each log record, and this library logs each call into Java
logging.getLogger("py4j").setLevel(logging.INFO)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the engines warn: of versions of each other, and of what they will change."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("default"))


def start(master: str, **settings: str) -> Any:
    """A Spark session on this machine, whose tasks run this Python."""
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
    builder = import_module("pyspark.sql").SparkSession.builder.master(master)
    fixed = {
        "spark.driver.memory": "700m",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "2",
        "spark.ui.enabled": "false",
    }
    for name, value in {**fixed, **settings}.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """A session with two threads, whose tasks may fail twice."""
    session = start("local[2,3]")
    yield session
    session.stop()
