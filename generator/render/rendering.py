"""Rendering of all generated files: views, templates, imports, formatting."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bigcommerce_sdk.client.common import BaseClient
from bigcommerce_sdk.naming import ASYNC
from bigcommerce_sdk.version import __version__

from ..ir import Api, Enum, Facts, Resource, Shape
from ..naming import INPUTS
from ..problems import Position, Problems, SchemaError
from ..writing.cache import Cache
from ..writing.marks import notice
from . import templating
from .extension import Extension
from .formatting import LINE_LENGTH, STRING, BrokenDraftError, Draft, format_all, line_count
from .views import BASE, NESTED, Views

#: The modules of the names that generated code uses.
HOMES = {
    "Accessor": "bigcommerce_sdk.endpoints.accessor",
    "Action": "bigcommerce_sdk.endpoints.metadata",
    "Any": "typing",
    "AsyncBoundResource": "bigcommerce_sdk.endpoints.bound",
    "AsyncCollection": "bigcommerce_sdk.paging.async_collection",
    "AsyncIterator": "collections.abc",
    "AsyncLink": "bigcommerce_sdk.records.record",
    "AsyncRecord": "bigcommerce_sdk.records.record",
    "AsyncResource": "bigcommerce_sdk.endpoints.resource",
    "AsyncSubResourceRecord": "bigcommerce_sdk.records.record",
    "BaseRecord": "bigcommerce_sdk.records.base",
    "BoundResource": "bigcommerce_sdk.endpoints.bound",
    "ClassVar": "typing",
    "Collection": "bigcommerce_sdk.paging.collection",
    "Decimal": "decimal",
    "Field": "bigcommerce_sdk.records.fields",
    "File": "bigcommerce_sdk.files",
    "FileSource": "bigcommerce_sdk.files",
    "Filter": "bigcommerce_sdk.endpoints.filters",
    "FilterSet": "bigcommerce_sdk.endpoints.filters",
    "Iterable": "collections.abc",
    "Iterator": "collections.abc",
    "Link": "bigcommerce_sdk.records.links",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "NestedRecord": "bigcommerce_sdk.records.nested",
    "OneOf": "bigcommerce_sdk.records.unions",
    "Never": "typing",
    "Operation": "bigcommerce_sdk.endpoints.metadata",
    "Paging": "bigcommerce_sdk.paging.plan",
    "Parameter": "bigcommerce_sdk.endpoints.filters",
    "Record": "bigcommerce_sdk.records.record",
    "RecordPage": "bigcommerce_sdk.paging.page",
    "Required": "typing",
    "Resource": "bigcommerce_sdk.endpoints.resource",
    "ResourceMeta": "bigcommerce_sdk.endpoints.metadata",
    "Sequence": "collections.abc",
    "SubResourceRecord": "bigcommerce_sdk.records.record",
    "TypeAlias": "typing",
    "TypedDict": "typing",
    "Union": "typing",
    "codecs": "bigcommerce_sdk",
    "date": "datetime",
    "datetime": "datetime",
    "deprecated": "typing_extensions",
    "overload": "typing",
}

#: The part of the module of a resource that it always has.
RESOURCES = "resources"
#: The parts of the module of a resource, and what they have.
PARTS = {"shapes": "shapes and enums", "records": "records and filters", RESOURCES: "resources"}
#: The parts that have modules of their own, each named after the last one of its module. The first
#: layout is taken whose stubs are all short. Records use shapes, so they never move without them.
LAYOUTS: tuple[tuple[tuple[str, ...], ...], ...] = (
    (),
    (("shapes",),),
    (("shapes", "records"),),
    (("shapes",), ("records",)),
)
#: A longer stub is divided into modules.
MAX_STUB_LINES = 2_000

Progress = Callable[[str], None]

#: Names in code. Strings and comments match first, so that their words are skipped; keywords and
#: attributes are excluded. Other names, such as parameters, never equal a name to import, because
#: those are reserved.
_NAMES = re.compile(
    r'"""(?:[^"\\]++|\\.|"(?!""))*+"""' rf"|{STRING}|#[^\n]*" r"|(?<![\w.])([A-Za-z_]\w*+)(?!=)",
    re.DOTALL,
)
#: Aliases of typed dicts, with names in quotes of those that only checkers import. Docstrings match
#: first, so that their words are skipped.
_ALIASES = re.compile(
    r'"""(?:[^"\\]++|\\.|"(?!""))*+"""' r"|TypeAlias = Union\[([^\]]*)\]", re.DOTALL
)


def render(
    api: Api,
    progress: Progress = lambda _: None,
    cache: Path | None = None,
    extension: Extension | None = None,
    has_v3: bool = False,
) -> dict[str, str]:
    """Render all files of one API, by path below the output directory.

    Args:
        api: the resolved schema.
        progress: called with the path of each finished file.
        cache: the directory of the cache of formatted files.
        extension: the classes of an app's package that extends the package of the SDK.
        has_v3: whether the app's package of V2 has a package of V3 in it.

    Raises:
        SchemaError: when a file is not valid Python, which is a bug of the generator.
    """
    kept = Cache(cache)
    files = formatted([(api, drafts(api, extension, has_v3))], progress, kept)[0]
    kept.save()
    return files


def drafts(api: Api, extension: Extension | None = None, has_v3: bool = False) -> list[Draft]:
    """The unformatted files of one API; the arguments are those of :func:`render`."""
    return [*_Renderer(api, extension, has_v3).drafts()]


def facts_draft(facts: Sequence[Facts], name: str) -> Draft:
    """The unformatted module with the facts of all APIs, for the runtime.

    Args:
        facts: those of each API; the first ones hold for all.
        name: the name of the file.
    """
    template = templating.environment().get_template("resources/facts.py.j2")
    text: str = template.render(
        header=notice("schema/*/api.yaml", "build"),
        facts=facts[0],
        base_paths={name: path for each in facts for name, path in each.base_paths.items()},
    )
    return name, text


def formatted(
    groups: Sequence[tuple[Api, list[Draft]]],
    progress: Progress,
    cache: Cache,
) -> list[dict[str, str]]:
    """Format the drafts of several APIs, and return the files of each, by path.

    Args:
        groups: each API, and drafts that are made from it.
        progress: called with the path of each finished file.
        cache: the cache of formatted files.

    Raises:
        SchemaError: when a draft is not valid Python, which is a bug of the generator.
    """
    results = format_all([draft for _, group in groups for draft in group], cache)
    files: list[dict[str, str]] = []
    for api, group in groups:
        files.append({})
        try:
            for path, _ in group:
                files[-1][path] = next(results)
                progress(path)
        except BrokenDraftError as error:
            problems = Problems()
            problems.add(
                _origin(api, error.path),
                "internal",
                f"{error.path} would not be Python ({error.reason}). This is a fault of the "
                "generator, please report it; undo your last change of this file to go on",
            )
            raise SchemaError(problems.found) from error
    return files


def _origin(api: Api, path: str) -> Position:
    """The position in the schema of the source of a generated file."""
    module = Path(path).stem
    owners: list[Resource | Shape | Enum] = [
        each
        for each in api.resources
        if module in (each.module, *(f"{each.module}_{part}" for part in PARTS))
    ]
    if module == "shared":
        owners = [*api.shared_records, *api.shared_shapes, *api.shared_enums]
    return owners[0].position if owners else api.facts.position


def with_imports(
    text: str,
    path: str,
    homes: Mapping[str, str],
    package: str = "",
    exported: Mapping[str, str] | None = None,
) -> str:
    """Add the imports that the names in a draft need.

    Args:
        text: the draft.
        path: its path below the output directory.
        homes: the module of each name.
        package: the package whose module of the same name has the base classes.
        exported: the module of each name that the draft exports for another module.
    """
    own = Path(path).stem
    by_module: dict[str, list[str]] = {}
    for name, home in sorted((exported or {}).items()):
        by_module.setdefault(home, []).append(f"{name} as {name}")
    names: set[str] = set(_NAMES.findall(text)) - {*(exported or {})}
    if own == INPUTS:
        by_module["typing"] = ["TYPE_CHECKING"]
        names.update(re.findall(r'"(\w+)"', " ".join(_ALIASES.findall(text))))
    for name in sorted(names):
        module = package if name == BASE else homes.get(name)
        name = f"{own} as {BASE}" if name == BASE else name
        if module and module != f".{own}":
            by_module.setdefault(module, []).append(name)
    before, _, after = text.partition("\n# imports\n")  # the first such line is the template's
    return f"{before}\n{_import_lines(by_module, own == INPUTS)}{after}" if after else text


def _import_lines(by_module: dict[str, list[str]], for_checkers: bool) -> str:
    """Import statements in three groups: standard library, SDK, this package.

    Args:
        by_module: the names to import.
        for_checkers: whether only type checkers import what is not of the standard library.
    """
    groups: tuple[list[str], ...] = ([], [], [])
    for module in sorted(by_module):
        line = f"from {module} import {', '.join(by_module[module])}"
        which = 2 if module.startswith(".") else 1 if module.startswith("bigcommerce_sdk") else 0
        groups[which].append(line)
    if for_checkers and (groups[1] or groups[2]):
        guarded = ["    " + line for line in (*groups[1], *groups[2])]
        groups = (groups[0], ["if TYPE_CHECKING:", *guarded], [])
    return "\n\n".join("\n".join(group) for group in groups if group) + "\n"


class _Renderer:
    def __init__(self, api: Api, extension: Extension | None, has_v3: bool = False) -> None:
        self.api = api
        self.has_v3 = has_v3
        self.extension = extension
        self.package = extension.package if extension else ""
        self.views = Views(api, extension)
        self.environment = templating.environment()
        self.classes = dict(self._classes())
        self.others = {n: m for n, m in self._base_classes() if n not in self.classes}
        self.resources = [each for each in api.resources if self.views.is_made(each.name)]
        self.homes = {**HOMES, **self.others, **{n: f".{m}" for n, m in self.classes.items()}}

    def drafts(self) -> Iterator[Draft]:
        """All files, with imports."""
        for resource in self.resources:
            yield from self._of_resource(resource)
        for path, text in self.files():
            yield path, with_imports(text, path, self.homes, self.package)

    def _of_resource(self, resource: Resource) -> Iterator[Draft]:
        """Modules and stubs of a resource.

        If the stub is long, its shapes, or these and its records, have modules of their own. The
        module of the resource exports them.
        """
        view = self.views.resource(resource)
        names = _names_by_part(resource, view)
        taken = {each.module for each in self.api.resources}
        stubs: dict[str, str] = {}
        modules: list[Draft] = []
        for layout in LAYOUTS[:1] if self.extension else LAYOUTS:
            parts = {f"{resource.module}_{each[-1]}": each for each in layout}
            if not all(any(names[p] for p in each) for each in layout) or taken & {*parts}:
                continue
            homes = {n: f".{module}" for module in parts for p in parts[module] for n in names[p]}
            moved = [part for each in layout for part in each]
            rest = {resource.module: [part for part in PARTS if part not in moved]}
            modules = [
                (path, self._module(path, view, held, homes))
                for module, held in {**rest, **parts}.items()
                for path in (f"{module}.py", f"{module}.pyi")
            ]
            stubs = {path: text for path, text in modules if path.endswith(".pyi")}
            if not any(map(_is_long, stubs.values())):
                break
        yield from modules

    def _module(
        self, path: str, view: dict[str, Any], held: Sequence[str], homes: Mapping[str, str]
    ) -> str:
        """A module or stub of a resource.

        Args:
            path: its path.
            view: the view of the resource.
            held: the parts that it has.
            homes: the modules of the names that the module of the resource exports.
        """
        resource, exports = view["resource"], RESOURCES in held
        about = "" if exports else " and ".join(PARTS[part] for part in held).capitalize()
        text = self._fill(
            f"resource{Path(path).suffix}", resource.file, **view, parts=held, about=about
        )
        exported = homes if exports else None
        return with_imports(text, path, {**self.homes, **homes}, self.package, exported)

    def files(self) -> Iterator[tuple[str, str]]:
        """All files except those of resources, without imports."""
        api, extension = self.api, self.extension
        exports: dict[str, list[str]] = {}
        for name, module in sorted({**self.classes, **self.others}.items()):
            exports.setdefault(module if name in self.others else f".{module}", []).append(name)
        index: dict[str, Any] = {
            "resources": self.resources,
            "facts": api.facts,
            "package": self.package,
            "about": "\n\n".join(_about(api, extension)) if extension else "",
            "sdk_version": __version__,
            "has_v3": self.has_v3,
            "paths": [(each.name, _paths(each)) for each in api.resources],
            "lists": [(each.name, each.path) for each in api.resources if _can_be_listed(each)],
            "across": [each.name for each in api.resources if "list_all" in _verbs(each)],
            "others": [(n, m) for n, m in sorted(self.classes.items()) if n not in api.by_name],
            "exports": sorted(exports.items(), key=lambda each: (each[0][0] == ".", each)),
        }
        for suffix in ("py", "pyi"):
            shared = self._shared()
            kinds = ("records", "shapes", "unions", "enums")
            if any(shared[each] for each in kinds) or not extension:
                sources = ", ".join(api.shared_files) or api.facts.file
                yield f"shared.{suffix}", self._fill(f"shared.{suffix}", sources, **shared)
            for name in ("accessors", "extension" if extension else "__init__"):
                text = self._fill(f"{name}.{suffix}", "schema", **index)
                yield f"{name.replace('extension', '__init__')}.{suffix}", text
            if suffix == "py" and not extension:
                yield "paths.py", self._fill("paths.py", "schema", **index)
                yield "listed.py", self._fill("listed.py", "schema", **index)
            inputs = self.views.inputs()
            if suffix == "py" and inputs:
                unions = self.views.input_unions()
                text = self._fill("inputs.py", "schema", inputs=inputs, unions=unions)
                yield f"{INPUTS}.py", text
            if extension and api.facts.base:
                yield f"api.{suffix}", self._fill(f"v3_api.{suffix}", "schema", **index)
            elif extension:
                index["constructors"] = _constructors()
                yield f"api.{suffix}", self._fill(f"api.{suffix}", "schema", **index)

    def _shared(self) -> dict[str, Any]:
        shapes, records = self.views.shapes(self.api.shared_shapes), self.views.records()
        return {
            "records": records,
            "shapes": shapes,
            "unions": [each for each in self.api.shared_unions if self.views.is_made(each.name)],
            "enums": [each for each in self.api.shared_enums if self.views.is_made(each.name)],
            "extends": any(each.base != NESTED for each in shapes)
            or any(each["base"] != "BaseRecord" for each in records),
        }

    def _fill(self, template: str, source: str, **view: Any) -> str:
        header = notice(source, "build")
        return self.environment.get_template(f"resources/{template}.j2").render(
            header=header, **view
        )

    def _classes(self) -> Iterator[tuple[str, str]]:
        """All classes of the generated package, with their modules."""
        for resource in self.api.resources:
            if self.views.is_made(resource.name):
                has_filters = self.views.own_parameters(resource) is not None
                for name in _class_names(resource, has_filters):
                    yield name, resource.module
        for name, module in _parts(self.api):
            if self.views.is_made(name):
                yield name, module
        yield from ((each.name, INPUTS) for each in self.views.inputs())
        yield from ((name, INPUTS) for name, _, _ in self.views.input_unions())

    def _base_classes(self) -> Iterator[tuple[str, str]]:
        """All classes of the SDK's package, with their modules."""
        if self.extension is None:
            return
        base, package = self.extension.base, self.extension.package
        for resource in base.resources:
            for name in _class_names(resource):
                yield name, f"{package}.{resource.module}"
        for name, module in _parts(base):
            yield name, f"{package}.{module}"
        for each in Views(base).inputs():
            yield each.name, f"{package}.{INPUTS}"
        for name, _, _ in Views(base).input_unions():
            yield name, f"{package}.{INPUTS}"


def _constructors() -> dict[str, str]:
    """The arguments of the constructors of the SDK's clients, as source."""
    from bigcommerce_sdk import api  # not at the top: it imports generated modules

    clients = (api.ApiClient, api.AsyncBigcommerceApi, api.BigcommerceApi)
    return {each.__name__: _arguments(each) for each in clients}


def _arguments(client: type[BaseClient[Any, Any, Any]]) -> str:
    arguments = list(inspect.signature(client).parameters.values())
    listed = [str(each).replace("'", "") for each in arguments]
    first = [each.kind for each in arguments].index(inspect.Parameter.KEYWORD_ONLY)
    return ", ".join([*listed[:first], "*", *listed[first:]])


#: The usage example in the docstring of an app's package.
_CLIENT = (
    "A client of one store has every resource as an attribute::",
    "    from my_app.store.api import BigcommerceApi  # of this package, whatever its name",
    "    api = BigcommerceApi.from_env()",
)


def _about(api: Api, extension: Extension) -> Iterator[str]:
    """Paragraphs of the docstring of an app's package: usage, and its own classes."""
    from .extension import EXTENDED, NEW, WHOLE

    yield from _CLIENT
    if api.facts.base:
        yield f"These are attributes of ``{api.accessors}``."
    for kind, said in (
        (NEW, "New"),
        (EXTENDED, "Subclasses of the SDK's classes"),
        (WHOLE, "Generated whole, since they lack or change something that the SDK's have"),
    ):
        names = sorted(name for name, made in extension.made.items() if made == kind)
        if names:
            yield textwrap.fill(f"{said}: {', '.join(names)}.", 99, break_long_words=False)
    yield "Every other class is the SDK's own. All can be imported from here."


def _parts(api: Api) -> Iterator[tuple[str, str]]:
    """All shared records, shapes and enums, with their modules."""
    yield from ((each.name, each.module) for each in api.shared_records)
    yield from ((each.name, each.module) for each in api.shapes.values())
    yield from ((each.name, each.module) for each in api.unions.values())
    yield from ((each.name, each.module) for each in api.enums.values())


def _is_long(stub: str) -> bool:
    """Whether a stub has to be divided; of most, this is plain from their lines."""
    lines = stub.split("\n")
    divided = sum(line.count(",") + 3 for line in lines if len(line) > LINE_LENGTH)
    most = len(lines) + 2 * (stub.count("def ") + stub.count("class ")) + divided
    return most > MAX_STUB_LINES and line_count(stub) > MAX_STUB_LINES


def _names_by_part(resource: Resource, view: dict[str, Any]) -> dict[str, list[str]]:
    """The names of the classes and enums in each part of a stub."""
    records = [view["fields_class"], *(each["record"] for each in view["clients"])]
    filters = [f"{resource.record}Filters"] if view["has_filters"] else []
    return {
        "shapes": [each.name for each in (*view["enums"], *view["shapes"], *view["unions"])],
        "records": [*records, *filters],
    }


def _paths(resource: Resource) -> tuple[str, ...]:
    """The path of a resource, then the others of its operations and actions."""
    of_verbs = [each.path for each in resource.operations]
    return tuple(dict.fromkeys((resource.path, *of_verbs, *(e.path for e in resource.actions))))


def _can_be_listed(resource: Resource) -> bool:
    """Whether its rows can be read without their ids."""
    verbs = _verbs(resource)
    return "list" in verbs or (resource.single and "get" in verbs)


def _verbs(resource: Resource) -> set[str]:
    return {each.verb for each in resource.operations}


def _class_names(resource: Resource, has_filters: bool = True) -> list[str]:
    """The classes of a resource in its module, without shapes and enums."""
    names = [resource.name, resource.record]
    filters = [f"{resource.record}Filters"] if has_filters else []
    names += [f"Bound{resource.name}"] if resource.has_bound else []
    return [*names, *filters, *(f"{ASYNC}{name}" for name in names)]
