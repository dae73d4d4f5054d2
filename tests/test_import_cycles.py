"""Packages import in one direction: no import cycles, none for type checking either."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.import_graph import ROOT, cycles, module_graph, package_graph

#: Packages without cycles, of their modules and of their sub-packages.
PACKAGES = ["bigcommerce_sdk.sandbox", "generator"]

#: Packages whose docstring lists the modules from the top to the bottom.
LAYERED = [
    "bigcommerce_sdk.sandbox",
    "bigcommerce_sdk.sandbox.apis",
    "bigcommerce_sdk.sandbox.apis.v2",
    "bigcommerce_sdk.sandbox.faults",
    "bigcommerce_sdk.sandbox.rows",
    "bigcommerce_sdk.sandbox.tenants",
    "bigcommerce_sdk.sandbox.webhooks",
    "generator",
    "generator.cli",
    "generator.diff",
    "generator.diff.formats",
    "generator.formatter",
    "generator.language",
    "generator.language.kinds",
    "generator.openapi",
    "generator.openapi_import",
    "generator.reference",
    "generator.render",
    "generator.resolve",
    "generator.validation",
    "generator.writing",
]

IMPORTS = [
    "import pack.b",
    "import pack.b as other",
    "from pack import b",
    "from pack.b import name",
    "from . import b",
    "from .b import name",
    "from ..pack.b import name",
    "if TYPE_CHECKING:\n    from pack.b import name",
    "def f():\n    from pack.b import name",
    "class C:\n    def f(self):\n        while True:\n            import pack.b",
]


def write(root: Path, **modules: str) -> None:
    for name, source in modules.items():
        path = root / "pack" / f"{name.replace('__in__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)


@pytest.mark.parametrize("package", PACKAGES)
def test_modules_have_no_import_cycle(package: str) -> None:
    graph = module_graph(package)
    assert len(graph) > 1
    assert cycles(graph) == []


@pytest.mark.parametrize("package", PACKAGES)
def test_sub_packages_have_no_import_cycle(package: str) -> None:
    graph = package_graph(module_graph(package), package)
    assert len(graph) > 1
    assert cycles(graph) == []


@pytest.mark.parametrize("package", LAYERED)
def test_modules_import_only_those_listed_below_them(package: str) -> None:
    init = ROOT.joinpath(*package.split("."), "__init__.py").read_text("utf-8")
    listed = re.findall(r"^    (\w+) +\S", init.split('"""')[1], re.MULTILINE)
    place = {f"{package}.{name}": number for number, name in enumerate(listed)}
    upward = [
        (module, other)
        for module, imported in package_graph(module_graph(package), package).items()
        for other in imported
        if module in place and other in place and place[module] > place[other]
    ]
    assert len(place) > 1
    assert upward == []


def test_the_generator_imports_itself_by_relative_imports() -> None:
    # the wheel carries it under another name
    absolute = re.compile(r"^\s*(?:from|import) generator\b", re.MULTILINE)
    paths = [*(ROOT / "generator").rglob("*.py")]
    assert [path for path in paths if absolute.search(path.read_text("utf-8"))] == []
    assert len(paths) > 50


@pytest.mark.parametrize("statement", IMPORTS)
def test_every_kind_of_import_counts(tmp_path: Path, statement: str) -> None:
    write(tmp_path, __init__="", a=statement, b="from pack import a")
    assert cycles(module_graph("pack", tmp_path)) == [["pack.a", "pack.b"]]


def test_imports_of_other_packages_and_of_names_are_told_apart(tmp_path: Path) -> None:
    write(
        tmp_path, __init__="from pack.a import x", a="import json, other.b", b="from pack import x"
    )
    assert module_graph("pack", tmp_path) == {
        "pack": {"pack.a"},
        "pack.a": set(),
        "pack.b": {"pack"},
    }


def test_components_are_maximal_and_separate(tmp_path: Path) -> None:
    write(
        tmp_path,
        a="from pack import b",
        b="from pack import c",
        c="from pack import a, d",
        d="from pack import e",
        e="from pack import d",
        f="from pack import a, e",
    )
    graph = module_graph("pack", tmp_path)
    assert sorted(cycles(graph)) == [["pack.a", "pack.b", "pack.c"], ["pack.d", "pack.e"]]


def test_packages_can_have_a_cycle_that_modules_lack(tmp_path: Path) -> None:
    write(
        tmp_path,
        one__in__low="",
        one__in__high="from pack.two.only import x",
        two__in__only="from ..one import low",
    )
    graph = module_graph("pack", tmp_path)
    assert cycles(graph) == []
    assert cycles(package_graph(graph, "pack")) == [["pack.one", "pack.two"]]
