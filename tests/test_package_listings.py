"""The docstring of each package lists its modules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.test_stable_paths import FORMER

ROOT = Path(__file__).parent.parent

#: Packages of generated modules, or whose modules are not imported by name.
UNLISTED = {
    "bigcommerce_sdk/_pyinstaller",
    "bigcommerce_sdk/resources",
    "bigcommerce_sdk/resources/v2",
    "bigcommerce_sdk/resources/v3",
}

LISTING = sorted(
    path.parent.relative_to(ROOT).as_posix()
    for root in ("benchmarks", "bigcommerce_sdk", "faults", "generator")
    for path in (ROOT / root).rglob("__init__.py")
    if path.parent.relative_to(ROOT).as_posix() not in UNLISTED
)


@pytest.mark.parametrize("package", LISTING)
def test_a_package_lists_its_modules(package: str) -> None:
    folder = ROOT / package
    text = (folder / "__init__.py").read_text(encoding="utf-8").split('"""')[1]
    listed = set(re.findall(r"^    (\w+) +\S", text, re.MULTILINE))
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__", "__main__"}
    modules |= {path.parent.name for path in folder.glob("*/__init__.py")}
    if package == "bigcommerce_sdk":  # its docstring names these in prose
        modules -= {*FORMER, "_generate", "_pyinstaller"}
    assert listed == modules
