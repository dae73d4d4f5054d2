"""What is built and shipped, and what installing it brings."""

from __future__ import annotations

import ast
import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections import Counter
from collections.abc import Mapping
from email.message import Message
from email.parser import Parser
from pathlib import Path
from typing import Any

import pytest

import bigcommerce_sdk
from generator.extension import read_for_package
from generator.render.rendering import render
from generator.successors import with_known_successors
from hatch_build import absolute

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
REPOSITORY: str = PROJECT["tool"]["hatch"]["metadata"]["hooks"]["custom"]["repository"]


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


@pytest.fixture(scope="module")
def metadata(built: Path) -> Message:
    """What the wheel says of the project; the body is the page of the package index."""
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        [name] = [each for each in archive.namelist() if each.endswith(".dist-info/METADATA")]
        return Parser().parsestr(archive.read(name).decode())


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
    modules = {
        name for name in names if re.fullmatch(r"bigcommerce_sdk/resources/v\d/\w+\.py", name)
    }
    plain = ("/inputs.py", "/listed.py", "/paths.py")
    annotated = {name for name in modules if name.endswith(plain)}
    assert len(modules) > 50
    assert {f"{name}i" for name in modules - annotated} <= set(names)


def test_the_description_is_the_readme(metadata: Message) -> None:
    assert metadata["Description-Content-Type"] == "text/markdown"
    headings = re.findall("^#.*$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert re.findall("^#.*$", str(metadata.get_payload()), re.MULTILINE) == headings


def test_installing_the_sdk_alone_brings_requests_and_pyjwt(metadata: Message) -> None:
    needs = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(re.split(r"[<>=!~ ;]", line)[0].lower() for line in needs) == [
        "pyjwt",
        "requests",
    ]
    assert metadata["Requires-Python"] == ">=3.11"
    extras = "arrow async cli dataframe dlt fast generator keyring redis sandbox spark tls"
    assert sorted(metadata.get_all("Provides-Extra", [])) == extras.split()
    assert any(re.match(r"black==\d", line) for line in metadata.get_all("Requires-Dist", []))


def test_the_project_page_names_the_project(metadata: Message) -> None:
    urls = dict(each.split(", ", 1) for each in metadata.get_all("Project-URL", []))
    assert {"Source", "Documentation", "Changelog", "Issues"} <= set(urls)
    assert all(each.startswith(REPOSITORY) for each in urls.values())
    owner = REPOSITORY.split("/")[-2]
    address = f"{owner}@users.noreply.github.com"  # receives nothing: reports go to the repository
    assert metadata["Author-email"] == f"bigcommerce_sdk contributors <{address}>"
    assert (metadata["License-Expression"], metadata["License-File"]) == ("MIT", "LICENSE")
    classifiers = metadata.get_all("Classifier", [])
    pythons = [each.rpartition(" ")[2] for each in classifiers if "Python :: 3." in each]
    assert pythons == ["3.11", "3.12", "3.13", "3.14"]
    assert {"Framework :: Pytest", "Operating System :: OS Independent"} <= set(classifiers)
    assert not [each for each in classifiers if each.startswith("License ::")]


# -- the README on the package index ---------------------------------------------------------------


def prose(text: str) -> str:
    """Markdown without its code, which is not rewritten."""
    return re.sub(r"^ *```.*?^ *```$|`[^`\n]*`", "", text, flags=re.M | re.S)


def targets(text: str) -> list[str]:
    """What the links and images of a page of Markdown lead to, in every form."""
    return re.findall(
        r"\]\(\s*<?([^)\s>]*)|\b(?:href|src|srcset)=[\"']?([^\"'\s>]*)|^ *\[[^\]]+\]: *(\S+)",
        prose(text),
        re.M,
    )


def links(text: str) -> list[str]:
    return ["".join(each) for each in targets(text)]


def test_the_package_index_shows_only_absolute_links(metadata: Message) -> None:
    page = str(metadata.get_payload())
    assert metadata["Description-Content-Type"] == "text/markdown"
    found = links(page)
    assert len(found) == len(links(README)) > 20
    assert [each for each in found if not re.match(r"(https|mailto):", each)] == []


def test_the_package_index_shows_the_code_of_the_readme_unchanged(metadata: Message) -> None:
    def code(text: str) -> list[str]:
        return re.findall(r"^```.*?^```$|`[^`\n]+`", text, re.M | re.S)

    assert code(str(metadata.get_payload())) == code(README)


def test_links_of_the_package_index_lead_to_files_of_the_tag(metadata: Message) -> None:
    raw = REPOSITORY.replace("github.com", "raw.githubusercontent.com")
    tag = f"v{bigcommerce_sdk.__version__}"
    pattern = rf"(?:{REPOSITORY}/blob|{raw})/{tag}/([^#]*)"
    named = [re.fullmatch(f"{pattern}(#.*)?", each) for each in links(str(metadata.get_payload()))]
    assert [each[1] for each in named if each and not (ROOT / each[1]).exists()] == []
    assert len([each for each in named if each]) > 10


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[a](docs/b.md)", "[a](BLOB/docs/b.md)"),
        ("[a](./docs/b.md)", "[a](BLOB/docs/b.md)"),
        ("[a](docs/b.md#c)", "[a](BLOB/docs/b.md#c)"),
        ("[a](LICENSE)", "[a](BLOB/LICENSE)"),
        ("[a](examples/)", "[a](BLOB/examples/)"),
        ('[a](docs/b.md "title")', '[a](BLOB/docs/b.md "title")'),
        ("[`a`](docs/b.md), [c](d.md)", "[`a`](BLOB/docs/b.md), [c](BLOB/d.md)"),
        ("[a\nb](docs/b.md)", "[a\nb](BLOB/docs/b.md)"),
        ("[a](#b-c)", "[a](BLOB/README.md#b-c)"),
        ("[a](https://x.example/b.md)", "[a](https://x.example/b.md)"),
        ("[a](mailto:b@x.example)", "[a](mailto:b@x.example)"),
        ("[a](//x.example/b.md)", "[a](//x.example/b.md)"),
        ("![a](docs/b.svg)", "![a](RAW/docs/b.svg)"),
        ("![](./docs/b.svg)", "![](RAW/docs/b.svg)"),
        ("![a](https://x.example/b.svg)", "![a](https://x.example/b.svg)"),
        ("[![a](docs/b.svg)](docs/b.md)", "[![a](RAW/docs/b.svg)](BLOB/docs/b.md)"),
        (
            '<img alt="a" src="docs/b.png" width="9">',
            '<img alt="a" src="RAW/docs/b.png" width="9">',
        ),
        ('<img src="https://x.example/b.png">', '<img src="https://x.example/b.png">'),
        ('<a href="docs/b.md">a</a>', '<a href="BLOB/docs/b.md">a</a>'),
        ('<a href="#b">a</a>', '<a href="BLOB/README.md#b">a</a>'),
        ("<a class='c' href='b.md'>a</a>", "<a class='c' href='BLOB/b.md'>a</a>"),
        ('<source srcset="docs/dark.svg">', '<source srcset="RAW/docs/dark.svg">'),
        ("[a](<docs/b.md>)", "[a](<BLOB/docs/b.md>)"),
        ("see [a]\n\n[a]: docs/b.md", "see [a]\n\n[a]: BLOB/docs/b.md"),
        ("[a]: https://x.example/b.md", "[a]: https://x.example/b.md"),
        ("`d[1](2)` [a](b.md) `[c](d.md)`", "`d[1](2)` [a](BLOB/b.md) `[c](d.md)`"),
        ("``a`[b](c.md)``", "``a`[b](c.md)``"),
        ("```md\n[a](b.md)\n```\n[a](b.md)", "```md\n[a](b.md)\n```\n[a](BLOB/b.md)"),
        ("- a\n  ```\n  x[1](2)\n  ```", "- a\n  ```\n  x[1](2)\n  ```"),
    ],
)
def test_a_relative_link_of_the_readme_leads_to_the_repository(written: str, shown: str) -> None:
    text = absolute(written, REPOSITORY, "v1.2.3")
    raw = REPOSITORY.replace("github.com", "raw.githubusercontent.com")
    text = text.replace(f"{REPOSITORY}/blob/v1.2.3", "BLOB").replace(f"{raw}/v1.2.3", "RAW")
    assert text == shown


# -- names on other systems ------------------------------------------------------------------------

#: Names that Windows keeps for devices, with any suffix.
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def unportable(names: list[str]) -> list[str]:
    """The names that cannot be unpacked on Linux, macOS and Windows alike."""
    lower = Counter(name.lower() for name in names)
    return [
        name
        for name in names
        if len(name) > 200
        or lower[name.lower()] > 1
        or not name.isascii()
        or re.search(r'[<>:"\\|?*\x00-\x1f]', name)
        or any(RESERVED.fullmatch(part) or part[-1:] in (".", " ") for part in name.split("/"))
    ]


@pytest.mark.parametrize(
    "names",
    [
        ["a/" + "b" * 199],
        ["a/B.py", "a/b.py"],
        ["A/c.py", "a/c.py"],
        ["a/con.py"],
        ["AUX/b.py"],
        ["a/nul"],
        ["a/com1.tar.gz"],
        ["a./b.py"],
        ["a/b "],
        ["a:b.py"],
        ["a?.py"],
        ["caf\xe9.py"],
    ],
)
def test_a_name_that_a_system_refuses_is_found(names: list[str]) -> None:
    assert unportable(names) == names
    assert unportable(["a/console.py", "a/auxiliary.py", "a/b-1.0.dist-info/RECORD"]) == []


def test_the_wheel_unpacks_on_every_system(built: Path) -> None:
    [wheel] = built.glob("*.whl")
    assert wheel.name.endswith("-py3-none-any.whl")
    assert unportable(wheel_names(built)) == []
    with zipfile.ZipFile(wheel) as archive:
        modes = [each.external_attr >> 16 for each in archive.infolist()]
    assert not [mode for mode in modes if stat.S_ISLNK(mode)]


def test_the_sdist_unpacks_on_every_system(built: Path) -> None:
    [sdist] = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        members = archive.getmembers()
    assert unportable([each.name.rstrip("/") for each in members]) == []
    assert all(each.isfile() or each.isdir() for each in members)


def text_files_opened_with_the_encoding_of_the_system(source: str) -> list[int]:
    """The lines that read or write text without naming its encoding."""
    found = list[int]()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = getattr(function, "attr", getattr(function, "id", ""))
        named = {each.arg for each in node.keywords}
        position = {"read_text": 0, "write_text": 1}.get(name)
        if isinstance(function, ast.Name) and name == "open":
            position = 3
            modes = [*node.args[1:2], *(each.value for each in node.keywords if each.arg == "mode")]
            if any("b" in str(getattr(mode, "value", "")) for mode in modes):
                continue
        if position is not None and "encoding" not in named and len(node.args) <= position:
            found.append(node.lineno)
    return found


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("path.read_text()", [1]),
        ("path.read_text('utf-8')", []),
        ("path.read_text(encoding='utf-8')", []),
        ("path.write_text(text)", [1]),
        ("path.write_text(text, 'utf-8')", []),
        ("open(path)", [1]),
        ("open(path, 'w')", [1]),
        ("open(path, 'rb')", []),
        ("open(path, mode='wb')", []),
        ("open(path, encoding='utf-8')", []),
        ("path.read_bytes()", []),
    ],
)
def test_text_without_an_encoding_is_found(source: str, lines: list[int]) -> None:
    assert text_files_opened_with_the_encoding_of_the_system(source) == lines


def test_modules_name_the_encoding_of_the_text_that_they_read() -> None:
    paths = [
        path
        for folder in ("bigcommerce_sdk", "generator", "tools", "examples")
        for path in (ROOT / folder).rglob("*.py")
    ]
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in paths
        if (text := path.read_text(encoding="utf-8")) and ("_text(" in text or "open(" in text)
        for line in text_files_opened_with_the_encoding_of_the_system(text)
    ]
    assert len(paths) > 300
    assert found == []


# -- the generator in the wheel --------------------------------------------------------------------


def test_the_wheel_carries_the_generator_and_the_schema(built: Path) -> None:
    inside = "bigcommerce_sdk/_generator/"
    paths = [path for path in (ROOT / "generator").rglob("*") if path.suffix in (".py", ".j2")]
    wanted = {path.relative_to(ROOT / "generator").as_posix() for path in paths}
    wanted |= {path.relative_to(ROOT).as_posix() for path in (ROOT / "schema").rglob("*.yaml")}
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
  motto: {type: string, nullable: true, doc: The slogan of the brand.}
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
    schema = [ROOT / "schema" / "v2", home / "overlay"]
    api, extension = read_for_package(schema)
    api = with_known_successors({"v2": api}, {"v2": schema})["v2"]
    texts = render(api, cache=cache, extension=extension)
    made = {name: text.encode() for name, text in texts.items()}
    assert files(home / "app" / "store") == made
    done = run(["-W", "ignore::DeprecationWarning", "program.py"], installed, home)
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

brands = SDK_SCHEMA / "v2" / "brands.yaml"
brands.write_text(brands.read_text() + "\\n\\n")
inside = str(HOME / "resources")
for words in (
    ["build"], ["check"], ["docs"], ["language"], ["fmt"],
    ["language", "--schema", str(SDK_SCHEMA)], ["fmt", "--schema", str(SDK_SCHEMA)],
    ["fmt", str(brands)], ["docs", "-o", inside],
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
    assert changed == "bigcommerce_sdk/_generator/schema/v2/brands.yaml"
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
    assert {"schema/v2/products.yaml", "generator/cli/program.py", "Makefile", "LICENSE"} <= names
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
    assert "bigcommerce_sdk/resources/v*/*.py linguist-generated=true" in attributes
    assert "bigcommerce_sdk/resources/v*/*.pyi linguist-generated=true" in attributes
