"""The import graph of a package, read from the source without importing it.

Every import counts: at the top of a module, below ``if TYPE_CHECKING`` and inside functions.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent

#: For each node, the nodes that it imports.
Graph = Mapping[str, Collection[str]]


def module_graph(package: str, root: Path = ROOT) -> dict[str, set[str]]:
    """The modules of a package by full name, each with the modules of the package it imports.

    ``from a.b import c`` imports ``a.b.c`` if that is a module, else ``a.b``. Python also runs the
    ``__init__`` of each package on the way; that is not counted as an import.

    Args:
        package: the full name, such as ``bigcommerce_sdk.sandbox``.
        root: the directory of the outermost package.
    """
    folder = root.joinpath(*package.split("."))
    paths = {_module_name(path, root): path for path in sorted(folder.rglob("*.py"))}
    graph: dict[str, set[str]] = {}
    for name, path in paths.items():
        inside = name if path.stem == "__init__" else name.rpartition(".")[0]
        tree = ast.parse(path.read_text("utf-8"))
        found = {_known(each, paths) for each in _imported_names(tree, inside)}
        graph[name] = {each for each in found if each} - {name}
    return graph


def package_graph(modules: Graph, package: str) -> dict[str, set[str]]:
    """A module graph in which each module or package directly below ``package`` is one node."""
    depth = package.count(".") + 2
    graph: dict[str, set[str]] = {}
    for module, imported in modules.items():
        node = _prefix(module, depth)
        graph.setdefault(node, set()).update(_prefix(each, depth) for each in imported)
        graph[node].discard(node)
    return graph


def _module_name(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _prefix(module: str, depth: int) -> str:
    return ".".join(module.split(".")[:depth])


def _imported_names(tree: ast.AST, package: str) -> Iterator[str]:
    """The full dotted names that a module of ``package`` imports, names of a module included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: package.count(".") + 2 - node.level]
                base = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def _known(name: str, modules: Collection[str]) -> str | None:
    """The module that a dotted name is, or is a part of."""
    if name in modules:
        return name
    module = name.rpartition(".")[0]
    return module if module in modules else None
