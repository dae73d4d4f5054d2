"""The modules of a package import only those that its docstring lists below them.

`make lint` proves that packages import in one direction, and that no imports form a cycle.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.import_graph import ROOT, module_graph, package_graph

#: Packages whose docstring lists the modules from the top to the bottom.
LAYERED = [
    "bigcommerce_sdk.apps",
    "bigcommerce_sdk.client",
    "bigcommerce_sdk.codecs",
    "bigcommerce_sdk.connection",
    "bigcommerce_sdk.drivers",
    "bigcommerce_sdk.endpoints",
    "bigcommerce_sdk.http",
    "bigcommerce_sdk.json",
    "bigcommerce_sdk.paging",
    "bigcommerce_sdk.passthrough",
    "bigcommerce_sdk.records",
    "bigcommerce_sdk.signing",
    "bigcommerce_sdk.transport",
    "bigcommerce_sdk.sandbox",
    "bigcommerce_sdk.sandbox.admin",
    "bigcommerce_sdk.sandbox.apis",
    "bigcommerce_sdk.sandbox.apis.rest",
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
    graph = module_graph("pack", tmp_path)
    assert (graph["pack.a"], graph["pack.b"]) == ({"pack.b"}, {"pack.a"})


def test_imports_of_packages_and_names_are_distinguished(tmp_path: Path) -> None:
    write(
        tmp_path, __init__="from pack.a import x", a="import json, other.b", b="from pack import x"
    )
    assert module_graph("pack", tmp_path) == {
        "pack": {"pack.a"},
        "pack.a": set(),
        "pack.b": {"pack"},
    }


def test_the_modules_of_a_sub_package_are_one_node(tmp_path: Path) -> None:
    write(
        tmp_path,
        one__in__low="",
        one__in__high="from pack.two.only import x",
        two__in__only="from ..one import low",
    )
    graph = package_graph(module_graph("pack", tmp_path), "pack")
    assert graph == {"pack.one": {"pack.two"}, "pack.two": {"pack.one"}}
