"""PyInstaller's hooks name every module that an import by name may load.

`make check-frozen` freezes programs and runs them; this needs no PyInstaller.
"""

from __future__ import annotations

import ast
import importlib
import runpy
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from bigcommerce_sdk import _pyinstaller
from bigcommerce_sdk.resources import v2, v3

HOOKS = Path(_pyinstaller.__file__).parent
PACKAGE = HOOKS.parent
#: Left out of the hooks.
LEFT_OUT = {
    "bigcommerce_sdk.arrow.formats",
    "bigcommerce_sdk.arrow.plain",
    "bigcommerce_sdk.arrow.tables",
    "bigcommerce_sdk.arrow.vectors",
    "bigcommerce_sdk.dataframe",
    "bigcommerce_sdk.redis_limiter",
    "bigcommerce_sdk.transport.redis_limiter",
}
TOOLS = ("bigcommerce_sdk._pyinstaller", "bigcommerce_sdk.sandbox.plugin")


def hidden_imports(name: str) -> set[str]:
    """What a hook names."""
    return set(runpy.run_path(str(HOOKS / f"hook-{name}.py"))["hiddenimports"])


def modules() -> set[str]:
    """All modules of the package, without those that are programs or tools."""
    paths = PACKAGE.rglob("*.py")
    names = {".".join(("bigcommerce_sdk", *path.relative_to(PACKAGE).parts))[:-3] for path in paths}
    names = {name.removesuffix(".__init__") for name in names if not name.endswith(".__main__")}
    return {name for name in names if not name.startswith(TOOLS)} - {"bigcommerce_sdk"}


def test_the_hooks_name_every_module() -> None:
    rest = modules()
    for package in ("bigcommerce_sdk.sandbox", "bigcommerce_sdk.cli"):
        below = {name for name in rest if name == package or name.startswith(f"{package}.")}
        assert hidden_imports(package) == below - {package}
        rest -= below
    assert hidden_imports("bigcommerce_sdk") == rest - LEFT_OUT


def test_omitted_modules_are_imported_by_statement() -> None:
    """PyInstaller finds every import statement, at any position."""
    seen = set[str]()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                seen.add(node.module or "")
    by_the_app = {"bigcommerce_sdk.dataframe", "bigcommerce_sdk.redis_limiter"}
    assert seen >= LEFT_OUT - by_the_app


def test_every_resource_is_named() -> None:
    named = hidden_imports("bigcommerce_sdk")
    assert len(v2.RESOURCES) > 50
    for package in (v2, v3):
        others: dict[str, str] = vars(package)["_OTHERS"]
        for module in {**package.RESOURCES, **others}.values():
            assert f"{package.__name__}.{module}" in named


@pytest.mark.parametrize("package", ["bigcommerce_sdk", "bigcommerce_sdk.sandbox"])
def test_all_that_a_package_gives_by_name_is_named(package: str) -> None:
    named = hidden_imports(package)
    for name, home in importlib.import_module(package)._HOMES.items():
        assert f"{package}.{home or name}" in named


def test_what_a_program_loads_is_named() -> None:
    """Modules that a program loads beside its own imports."""
    program = """
import sys
from bigcommerce_sdk.sandbox import Sandbox
with Sandbox() as sandbox, sandbox.api() as api:
    api.Orders.all()[0].products
    api.v3.get("catalog/products")
    api.check()
print(*(name for name in sys.modules if name.startswith("bigcommerce_sdk.")))
"""
    command = [sys.executable, "-c", program]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    named = hidden_imports("bigcommerce_sdk") | hidden_imports("bigcommerce_sdk.sandbox")
    assert set(loaded) - {"bigcommerce_sdk.sandbox"} <= named
    assert len(loaded) > 80


def test_all_data_is_named() -> None:
    hooks = [f"hook-bigcommerce_sdk.{name}.py" for name in ("sandbox", "cli")]
    datas = [each for hook in hooks for each in runpy.run_path(str(HOOKS / hook))["datas"]]
    beside = {path for path in PACKAGE.rglob("*") if path.is_file()}
    beside = {path for path in beside if path.suffix not in (".py", ".pyi", ".pyc", ".typed")}
    assert {Path(source) for source, _ in datas} == beside
    for source, folder in datas:
        assert (PACKAGE.parent / folder / Path(source).name) == Path(source)


def test_pyinstaller_finds_the_hooks() -> None:
    [entry] = entry_points(group="pyinstaller40", module="bigcommerce_sdk._pyinstaller")
    assert entry.name == "hook-dirs"
    [folder] = entry.load()()
    assert {path.name for path in Path(folder).glob("hook-*.py")} == {
        "hook-bigcommerce_sdk.py",
        "hook-bigcommerce_sdk.cli.py",
        "hook-bigcommerce_sdk.sandbox.py",
    }
