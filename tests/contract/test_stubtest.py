"""Stubs match the modules and every public type is known: stubtest and pyright."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import bigcommerce_sdk

PACKAGE = Path(bigcommerce_sdk.__file__).parent
ROOT = PACKAGE.parent
RESOURCES = "bigcommerce_sdk/resources/v2"
COUPONS = "bigcommerce_sdk.resources.v2.coupons"

#: What is edited in the stub of coupons, and the name that stubtest must report.
MISTAKES = {
    "a parameter has another name": (
        "query: CouponFilters | None = None,\n        id",
        "query: CouponFilters | None = None,\n        least_id",
        "Coupons.all",
    ),
    "a default is missing": (
        "extra_params: Mapping[str, Any] | None = None) -> int",
        "extra_params: Mapping[str, Any] | None) -> int",
        "Coupons.count",
    ),
    "a method is not there": (
        "def refresh(self)",
        "def renew(self)",
        "Coupon.renew",
    ),
    "a field of the store can be set": (
        'assigned by BigCommerce. Integer, read-only."""\n',
        'assigned by BigCommerce."""\n\n    @id.setter\n    def id(self, to: int) -> None: ...\n',
        "CouponFields.id",
    ),
    "an enum is something else": (
        'CouponAppliesToEntity: TypeAlias = Literal["products", "categories"]',
        "CouponAppliesToEntity: TypeAlias = dict[str, Any]",
        "CouponAppliesToEntity",
    ),
}


def run(module: str, *arguments: str, where: Path) -> subprocess.CompletedProcess[str]:
    """A checker's process, which finds what this interpreter finds."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=where,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with a copy of the package."""
    shutil.copytree(PACKAGE, tmp_path / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def mistaken(where: Path, file: str, *edits: tuple[str, str]) -> None:
    """Put mistakes into a file of coupons in a copy."""
    path = where / RESOURCES / file
    text = path.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")


def test_stubtest_reports_only_the_stub_with_mistakes(copy: Path) -> None:
    """That it finds none in the whole package is what `make types` checks."""
    mistaken(copy, "coupons.pyi", *((old, new) for old, new, _ in MISTAKES.values()))
    modules = [COUPONS, "bigcommerce_sdk.resources.v2.brands"]
    settings = ["--mypy-config-file", str(ROOT / "pyproject.toml")]
    done = run("mypy.stubtest", "--concise", *settings, *modules, where=copy)
    assert done.returncode == 1, done.stderr
    reported = {line.partition(" ")[0] for line in done.stdout.splitlines()}
    assert reported >= {f"{COUPONS}.{name}" for *_, name in MISTAKES.values()}
    assert [name for name in reported if not name.startswith(f"{COUPONS}.")] == []


def test_make_types_compares_the_stubs_of_the_whole_package() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    recipe = makefile.partition("\ntypes:")[2].partition("\n\n")[0]
    assert re.search(r"-m mypy\.stubtest [^\n]*(\\\n[^\n]*)? bigcommerce_sdk$", recipe)


def test_pyright_reports_only_the_file_with_a_mistake(copy: Path) -> None:
    mistaken(copy, "coupons.py", ("(Resource[Coupon])", "(Resource)"))
    some = [f"{RESOURCES}/b*.py", f"{RESOURCES}/c*.py"]
    settings = {"include": some, "typeCheckingMode": "strict"}
    (copy / "pyrightconfig.json").write_text(json.dumps(settings))
    told: dict[str, Any] = json.loads(run("pyright", "--outputjson", where=copy).stdout)
    assert told["summary"]["filesAnalyzed"] > 10
    found = [(Path(each["file"]).name, each.get("rule")) for each in told["generalDiagnostics"]]
    assert found == [("coupons.py", "reportMissingTypeArgument")]


def test_no_type_of_the_public_interface_is_left_to_inference(tmp_path: Path) -> None:
    settings = {"stubPath": str(ROOT / "tools" / "typings")}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    done = run(
        "pyright", "--verifytypes", "bigcommerce_sdk", "--ignoreexternal", "--outputjson",
        where=tmp_path,
    )  # fmt: skip
    found = json.loads(done.stdout)["typeCompleteness"]
    assert found["exportedSymbolCounts"]["withKnownType"] > 1000
    unknown = [
        (symbol["name"], symbol["diagnostics"])
        for symbol in found["symbols"]
        if symbol["isTypeAmbiguous"] or not symbol["isTypeKnown"]
    ]
    # the command line is a program: nothing imports its modules
    assert [each for each in unknown if not each[0].startswith("bigcommerce_sdk.cli.")] == []
