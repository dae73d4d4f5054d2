"""From IR to the text of every generated file: views, templates, imports, formatting."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bigcommerce_sdk.version import __version__

from . import templating
from .expressions import docstring, literal
from .formatting import BrokenDraftError, format_all
from .ir import Api, Enum, Resource, Shape
from .marks import notice
from .problems import Position, Problems, SchemaError
from .views import Views, has_bound

#: Where the names that generated code uses come from.
HOMES = {
    "Accessor": "bigcommerce_sdk.accessor",
    "Action": "bigcommerce_sdk.metadata",
    "Any": "typing",
    "BoundResource": "bigcommerce_sdk.bound",
    "ClassVar": "typing",
    "Collection": "bigcommerce_sdk.collection",
    "Decimal": "decimal",
    "Field": "bigcommerce_sdk.fields",
    "Filter": "bigcommerce_sdk.filters",
    "FilterSet": "bigcommerce_sdk.filters",
    "Iterator": "collections.abc",
    "Link": "bigcommerce_sdk.links",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "NestedRecord": "bigcommerce_sdk.record",
    "Never": "typing",
    "Operation": "bigcommerce_sdk.metadata",
    "Paging": "bigcommerce_sdk.metadata",
    "Parameter": "bigcommerce_sdk.filters",
    "Record": "bigcommerce_sdk.record",
    "Resource": "bigcommerce_sdk.resource",
    "ResourceMeta": "bigcommerce_sdk.metadata",
    "Sequence": "collections.abc",
    "SubResourceRecord": "bigcommerce_sdk.record",
    "TypeAlias": "typing",
    "Union": "typing",
    "codecs": "bigcommerce_sdk",
    "date": "datetime",
    "datetime": "datetime",
    "deprecated": "typing_extensions",
    "overload": "typing",
}


Progress = Callable[[str], None]


def render(
    api: Api, progress: Progress = lambda _: None, cache: Path | None = None
) -> dict[str, str]:
    """The text of every file by its path below the output directory.

    Args:
        api: the resolved schema.
        progress: called with each path when its file is done.
        cache: a folder in which formatted files are kept for the next run.

    Raises:
        SchemaError: when a file would not be Python, which is a fault of the generator.
    """
    try:
        return _render(_Renderer(api), progress, cache)
    except BrokenDraftError as error:
        problems = Problems()
        problems.add(
            _origin(api, error.path),
            "internal",
            f"{error.path} would not be Python ({error.reason}). This is a fault of the "
            "generator, please report it; undo your last change of this file to go on",
        )
        raise SchemaError(problems.found) from error


def _render(renderer: _Renderer, progress: Progress, cache: Path | None) -> dict[str, str]:
    drafts = [(path, with_imports(text, path, renderer.homes)) for path, text in renderer.files()]
    files: dict[str, str] = {}
    for (path, _), text in zip(drafts, format_all(drafts, cache), strict=True):
        files[path] = text
        progress(path)
    return files


def _origin(api: Api, path: str) -> Position:
    """The place in the schema that a generated file is made from."""
    module = Path(path).stem
    owners: list[Resource | Shape | Enum] = [
        each for each in api.resources if each.module == module
    ]
    if module == "shared":
        owners = [*api.shared_shapes, *api.shared_enums]
    return owners[0].position if owners else api.facts.position


def with_imports(text: str, path: str, homes: dict[str, str]) -> str:
    """A draft with the imports written that the names in its code ask for.

    Raises:
        BrokenDraftError: when the draft is not Python.
    """
    own = Path(path).stem
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise BrokenDraftError(path, str(error)) from error
    names = (node for node in ast.walk(tree) if isinstance(node, ast.Name))
    by_module: dict[str, list[str]] = {}
    for name in sorted({each.id for each in names if isinstance(each.ctx, ast.Load)}):
        module = homes.get(name)
        if module and module != f".{own}":
            by_module.setdefault(module, []).append(name)
    before, _, after = text.partition("\n# imports\n")  # a line of its own; the first is ours
    return f"{before}\n{_import_lines(by_module)}{after}" if after else text


def _import_lines(by_module: dict[str, list[str]]) -> str:
    """Import statements in three groups: standard library, the SDK, this package."""
    groups: tuple[list[str], ...] = ([], [], [])
    for module in sorted(by_module):
        line = f"from {module} import {', '.join(by_module[module])}"
        which = 2 if module.startswith(".") else 1 if module.startswith("bigcommerce_sdk") else 0
        groups[which].append(line)
    return "\n\n".join("\n".join(group) for group in groups if group) + "\n"


class _Renderer:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.views = Views(api)
        self.environment = templating.environment()
        self.environment.filters.update(literal=literal, docstring=docstring)
        self.homes = {**HOMES, **{name: f".{module}" for name, module in self._class_homes()}}

    def files(self) -> Iterator[tuple[str, str]]:
        api = self.api
        shared = {
            "shapes": [self.views.shape(each) for each in self.views.in_order(api.shared_shapes)],
            "enums": api.shared_enums,
        }
        sources = ", ".join(api.shared_files) or api.facts.file
        for suffix in ("py", "pyi"):
            yield f"shared.{suffix}", self._fill(f"shared.{suffix}", sources, **shared)
            for resource in api.resources:
                text = self._fill(
                    f"resource.{suffix}", resource.file, **self.views.resource(resource)
                )
                yield f"{resource.module}.{suffix}", text
            index = {"resources": api.resources, "facts": api.facts}
            everything = "schema"
            yield f"accessors.{suffix}", self._fill(f"accessors.{suffix}", everything, **index)
            exports: dict[str, list[str]] = {}
            for name, module in sorted(self._class_homes()):
                exports.setdefault(module, []).append(name)
            others = [
                (name, module)
                for name, module in sorted(self._class_homes())
                if name not in api.by_name
            ]
            listed = {**index, "others": others, "exports": sorted(exports.items())}
            name = f"__init__.{suffix}"
            yield name, self._fill(name, everything, sdk_version=__version__, **listed)
        yield "facts.py", self._fill("facts.py", api.facts.file, facts=api.facts)

    def _fill(self, template: str, source: str, **view: Any) -> str:
        header = notice(source, "build")
        return self.environment.get_template(f"resources/{template}.j2").render(
            header=header, **view
        )

    def _class_homes(self) -> Iterator[tuple[str, str]]:
        """Every class of the generated package, with its module."""
        yield from ((each.name, each.module) for each in self.api.shared_shapes)
        yield from ((each.name, each.module) for each in self.api.shared_enums)
        for resource in self.api.resources:
            names = [resource.name, resource.record, f"{resource.record}Filters"]
            names += [f"Bound{resource.name}"] if has_bound(resource) else []
            names += [each.name for each in resource.shapes]
            names += [each.name for each in resource.enums]
            for name in names:
                yield name, resource.module
