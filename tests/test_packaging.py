"""What is built and shipped, and what installing it brings."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

from generator.extension import read_for_package
from generator.render.rendering import render

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


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory into which pip has installed the wheel."""
    target = tmp_path_factory.mktemp("site")
    [wheel] = built.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    options = ["--no-index", "--no-deps", "--no-compile", "--target", str(target)]
    subprocess.run([*pip, *options, str(wheel)], check=True, capture_output=True)
    return target


def run(words: list[str], site: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a Python program in a directory, with what is installed in another."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(site), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def script(site: Path) -> str:
    """The command of the generator, as a file that Python runs."""
    name = "bigcommerce-generate.exe" if os.name == "nt" else "bigcommerce-generate"
    return str(site / "bin" / name)


def wheel_names(built: Path) -> list[str]:
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_the_wheel_contains_only_the_package_with_stubs(built: Path) -> None:
    names = wheel_names(built)
    top = {name.split("/")[0] for name in names}
    assert {name for name in top if not name.endswith(".dist-info")} == {"bigcommerce_sdk"}
    assert "bigcommerce_sdk/py.typed" in names
    assert "bigcommerce_sdk/_pyinstaller/hook-bigcommerce_sdk.py" in names
    modules = {name for name in names if re.fullmatch(r"bigcommerce_sdk/resources/\w+\.py", name)}
    untyped = {"bigcommerce_sdk/resources/facts.py"}
    assert len(modules) > 50
    assert {f"{name}i" for name in modules - untyped} <= set(names)


def wheel_metadata(built: Path) -> Message:
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        [name] = [each for each in archive.namelist() if each.endswith(".dist-info/METADATA")]
        return Parser().parsestr(archive.read(name).decode())


def test_the_description_is_the_readme(built: Path) -> None:
    metadata = wheel_metadata(built)
    assert metadata["Description-Content-Type"] == "text/markdown"
    headings = re.findall("^#.*$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert re.findall("^#.*$", str(metadata.get_payload()), re.MULTILINE) == headings


def test_installing_the_sdk_alone_brings_requests_and_pyjwt(built: Path) -> None:
    metadata = wheel_metadata(built)
    needs = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(re.split(r"[<>=!~ ;]", line)[0].lower() for line in needs) == [
        "pyjwt",
        "requests",
    ]
    assert metadata["Requires-Python"] == ">=3.11"
    extras = {"dataframe", "fast", "generator", "redis", "sandbox"}
    assert set(metadata.get_all("Provides-Extra", [])) == extras
    assert any(re.match(r"black==\d", line) for line in metadata.get_all("Requires-Dist", []))


def test_the_wheel_carries_the_generator_and_the_schema(built: Path) -> None:
    inside = "bigcommerce_sdk/_generator/"
    paths = [path for path in (ROOT / "generator").rglob("*") if path.suffix in (".py", ".j2")]
    wanted = {path.relative_to(ROOT / "generator").as_posix() for path in paths}
    wanted |= {f"schema/{path.name}" for path in (ROOT / "schema").glob("*.yaml")}
    found = {name.removeprefix(inside) for name in wheel_names(built) if name.startswith(inside)}
    assert len(found) > 100
    assert found == wanted


def test_the_installed_wheel_works_outside_the_clone(installed: Path, tmp_path: Path) -> None:
    code = (
        "import bigcommerce_sdk as b; api = b.BigcommerceApi(store_hash='a1', access_token='t');"
        "print(type(api.Orders).__name__, b.__file__)"
    )
    done = run(["-c", code], installed, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Orders ")
    assert str(installed) in done.stdout


OVERLAY = """\
resource: Brands
fields:
  motto: {type: string, nullable: true, doc: What the brand says of itself.}
"""
NEW = """\
resource: Gadgets
record: Gadget
path: /gadgets
doc: What the app keeps in the store.
source: test
operations: [list, get, create]
paging: {}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, required: create, doc: Name.}
"""
APP = """\
import bigcommerce_sdk
from bigcommerce_sdk.api import Client
from bigcommerce_sdk.sandbox import Sandbox

from app import store
from app.store.accessors import Accessors


class Api(Accessors, Client): ...


with Sandbox(resources=store) as sandbox, sandbox.api(Api) as api:
    brand = api.Brands.update(1, motto="Mugs for all")
    gadget = api.Gadgets.create(name="Widget")
    print(brand.motto, api.Gadgets.get(gadget.id).name, api.Products.get(1).name)
    print(store.SDK_VERSION == bigcommerce_sdk.__version__, bigcommerce_sdk.__file__)
"""


def files(directory: Path) -> dict[str, bytes]:
    """The files below a directory, by name; what Python and locks leave behind is left out."""
    paths = (path for path in directory.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return {path.relative_to(directory).as_posix(): path.read_bytes() for path in paths}


def write(home: Path, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text, encoding="utf-8")


def test_an_app_generates_its_classes_with_the_installed_command(
    installed: Path, tmp_path: Path
) -> None:
    """From an empty directory; and the clone generates the same bytes."""
    home, cache = tmp_path / "home", tmp_path / "cache"
    write(home, {"overlay/mine.yaml": OVERLAY, "overlay/gadgets.yaml": NEW, "program.py": APP})
    before = files(installed)
    options = ["--schema", "overlay", "-o", "app/store", "--cache", str(cache)]
    done = run([script(installed), "build", *options], installed, home)
    assert (done.returncode, done.stderr) == (0, "")
    assert files(installed) == before
    api, extension = read_for_package([ROOT / "schema", home / "overlay"])
    texts = render(api, cache=cache, extension=extension)
    made = {name: text.encode() for name, text in texts.items()}
    assert files(home / "app" / "store") == made
    done = run(["program.py"], installed, home)
    assert (done.returncode, done.stderr) == (0, "")
    said, where = done.stdout.splitlines()
    assert said == "Mugs for all Widget Enamel Mug"
    assert where.startswith(f"True {installed}")


def test_no_command_writes_into_the_installed_sdk(installed: Path, tmp_path: Path) -> None:
    """None has a default there, and a directory in it is refused when it is named."""
    program = """\
import contextlib, sys
from pathlib import Path
from bigcommerce_sdk._generator.cli import main
from bigcommerce_sdk._generator.locations import HOME, SDK_SCHEMA

(SDK_SCHEMA / "brands.yaml").write_text((SDK_SCHEMA / "brands.yaml").read_text() + "\\n\\n")
inside = str(HOME / "resources")
for words in (
    ["build"], ["check"], ["docs"], ["language"], ["fmt"],
    ["language", "--schema", str(SDK_SCHEMA)], ["fmt", "--schema", str(SDK_SCHEMA)],
    ["fmt", str(SDK_SCHEMA / "brands.yaml")], ["docs", "-o", inside],
):
    status = 0
    with contextlib.suppress(SystemExit):
        status = main(words, "bigcommerce-generate")
    print(words[0], status, file=sys.stderr)
"""
    write(tmp_path, {"program.py": program})
    site = tmp_path / "site"
    shutil.copytree(installed, site)
    before = files(site)
    done = run(["program.py"], site, tmp_path)
    (changed,) = {name for name, data in files(site).items() if before.get(name) != data}
    assert changed == "bigcommerce_sdk/_generator/schema/brands.yaml"
    assert files(site)[changed] == before[changed] + b"\n\n"
    assert done.returncode == 0
    lines = [line for line in done.stderr.splitlines() if "usage:" not in line]
    only = "only a clone of the SDK has a default"
    for command, option in (
        ("build", "-o"),
        ("check", "-o"),
        ("docs", "-o"),
        ("language", "--sch"),
    ):
        prefix = f"bigcommerce-generate {command}: error: name a directory with {option}"
        assert any(line.startswith(prefix) and line.endswith(only) for line in lines)
    assert any("fmt: error: name files, or a directory with --schema DIR" in line for line in lines)
    refused = [line for line in lines if "is part of the installed SDK, where nothing is" in line]
    assert len(refused) == 4


def test_without_the_extra_the_command_says_what_to_install(
    installed: Path, tmp_path: Path
) -> None:
    done = run(["-S", script(installed), "lint"], installed, tmp_path)  # without site-packages
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert re.fullmatch(
        r"bigcommerce-generate needs the extra 'generator': \w+ is not installed\. "
        r"Run: pip install 'bigcommerce_sdk\[generator\]'",
        line,
    )


@pytest.mark.parametrize(
    ("program", "name"),
    [
        ("from bigcommerce_sdk._generate import main; sys.exit(main())", "bigcommerce-generate"),
        ("runpy.run_module('generator', run_name='__main__')", "python -m generator"),
    ],
)
def test_the_command_works_from_a_clone(tmp_path: Path, program: str, name: str) -> None:
    write(tmp_path, {"overlay/mine.yaml": OVERLAY + "  oops: {}\n"})
    code = f"import runpy, sys; {program}"
    done = run(["-c", code, "lint", "--schema", "overlay"], ROOT, tmp_path)
    assert done.returncode == 1
    assert f"{Path('overlay', 'mine.yaml')}:4: " in done.stderr
    assert done.stderr.count("\n") > 1
    assert ("no-api-file" in done.stderr) == (name == "python -m generator")
    done = run(["-c", code, "build"], ROOT, tmp_path)
    assert done.returncode == 2
    assert f"{name} build: error: name a directory with -o DIR" in done.stderr


def test_the_sdist_builds_what_the_clone_builds(built: Path) -> None:
    [sdist] = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {"/".join(name.split("/")[1:]) for name in archive.getnames()}
    assert {"schema/products.yaml", "generator/cli/program.py", "Makefile", "LICENSE"} <= names
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
