"""What is built and shipped, and what installing it brings."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the sdist of the tracked files."""
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)],
        check=True,
        capture_output=True,
    )
    return out


def wheel_names(built: Path) -> list[str]:
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_the_wheel_holds_the_package_with_its_stubs_and_nothing_else(built: Path) -> None:
    names = wheel_names(built)
    top = {name.split("/")[0] for name in names}
    assert {name for name in top if not name.endswith(".dist-info")} == {"bigcommerce_sdk"}
    assert "bigcommerce_sdk/py.typed" in names
    assert "bigcommerce_sdk/_pyinstaller/hook-bigcommerce_sdk.py" in names
    modules = {name for name in names if re.fullmatch(r"bigcommerce_sdk/resources/\w+\.py", name)}
    untyped = {"bigcommerce_sdk/resources/facts.py"}
    assert len(modules) > 50
    assert {f"{name}i" for name in modules - untyped} <= set(names)


def test_installing_the_sdk_alone_brings_requests_and_pyjwt(built: Path) -> None:
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        [name] = [each for each in archive.namelist() if each.endswith(".dist-info/METADATA")]
        metadata = Parser().parsestr(archive.read(name).decode())
    needs = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(re.split(r"[<>=!~ ;]", line)[0].lower() for line in needs) == [
        "pyjwt",
        "requests",
    ]
    assert metadata["Requires-Python"] == ">=3.11"
    extras = {"dataframe", "fast", "generator", "redis", "sandbox"}
    assert set(metadata.get_all("Provides-Extra", [])) == extras
    assert any(re.match(r"black==\d", line) for line in metadata.get_all("Requires-Dist", []))


def test_the_installed_wheel_works_outside_the_clone(built: Path, tmp_path: Path) -> None:
    [wheel] = built.glob("*.whl")
    target = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    code = (
        "import bigcommerce_sdk as b; api = b.BigcommerceApi(store_hash='a1', access_token='t');"
        "print(type(api.Orders).__name__, b.__file__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(target)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("Orders ")
    assert str(target) in done.stdout


def test_the_sdist_builds_what_the_clone_builds(built: Path) -> None:
    [sdist] = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {"/".join(name.split("/")[1:]) for name in archive.getnames()}
    assert {"schema/products.yaml", "generator/cli.py", "Makefile", "LICENSE"} <= names
    assert "requirements/dev.txt" in names
    assert not [name for name in names if name.startswith((".venv", "dist/"))]


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_help_lists_every_target() -> None:
    makefile = (ROOT / "Makefile").read_text()
    [declared] = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    shown = subprocess.run(
        ["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert re.findall(r"^  make (\S+)", shown, re.MULTILINE) == declared.split()


def test_generated_files_are_marked() -> None:
    attributes = (ROOT / ".gitattributes").read_text()
    assert "bigcommerce_sdk/resources/*.py linguist-generated=true" in attributes
    assert "bigcommerce_sdk/resources/*.pyi linguist-generated=true" in attributes
