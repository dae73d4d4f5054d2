"""From directories of schema files to the IR, complete and free of problems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .ir import Api
from .layers import Edit, attributed
from .loader import files_of, load
from .locations import SDK_SCHEMA, sdk_schema
from .problems import Problems
from .render.extension import Extension, extension_of
from .resolve import resolve
from .source import read_file
from .validation import validate
from .validation.runtime_facts import check_facts


@dataclass(frozen=True)
class Schema:
    """A schema without problems.

    Attributes:
        api: its IR.
        edits: what its overlays replace and remove.
    """

    api: Api
    edits: tuple[Edit, ...]


def read_schema(directories: Sequence[Path], for_runtime: bool = False) -> Api:
    """The IR of schema directories, complete and free of problems.

    Args:
        directories: the schema and what is laid over it.
        for_runtime: refuse facts of the whole API that the runtime would ignore.

    Raises:
        SchemaError: with every problem of every file.
    """
    return _read(directories, for_runtime).api


def read_for_package(directories: Sequence[Path]) -> tuple[Api, Extension | None]:
    """The IR that a package is generated from, and what the package of an app adds to the SDK's.

    Args:
        directories: the schema and what is laid over it. Only over the schema of the SDK itself,
            or a copy of it, a package can use the classes of the SDK.

    Raises:
        SchemaError: with every problem of every file.
    """
    schema = _read(directories, for_runtime=True)
    if len(directories) < 2 or not _is_sdk_schema(directories[0]):
        return schema.api, None
    return schema.api, extension_of(_read(directories[:1]).api, schema.api, schema.edits)


def over_base(directories: Sequence[Path], for_app: bool) -> list[Path]:
    """The directories of a schema, where it is complete only with that of the SDK below it.

    Args:
        directories: the schema and what is laid over it.
        for_app: whether this is the command of apps, which lays a schema over that of the SDK
            unless one of the directories describes the API itself.
    """
    if not for_app or any(map(_describes_api, directories)):
        return [*directories]
    return [sdk_schema(), *directories]


def collect(directories: Sequence[Path], problems: Problems) -> Schema:
    """What schema directories describe; complete only when no problem was found."""
    spec = load(directories, problems)
    api = resolve(spec, problems)
    validate(api, problems)
    return Schema(api, spec.edits)


def _read(directories: Sequence[Path], for_runtime: bool = False) -> Schema:
    problems = Problems()
    schema = collect(directories, problems)
    facts = schema.api.facts
    if for_runtime and facts.file and not _is_own(facts.position.file):
        check_facts(facts, problems)
    if problems.found and len(directories) > 1:
        of_base = Problems()
        base = collect(directories[:1], of_base).api
        problems.found = attributed(problems.found, of_base.found, schema.edits, base.by_name)
    problems.raise_if_any()
    return schema


def _is_sdk_schema(directory: Path) -> bool:
    """Whether a directory is the schema of the SDK, or a copy of it."""
    if directory.resolve() == SDK_SCHEMA:
        return True
    own, other = (
        {path.name: path for path in files_of(each, Problems())} for each in (SDK_SCHEMA, directory)
    )
    return own.keys() == other.keys() and all(
        own[name].read_bytes() == other[name].read_bytes() for name in own
    )


def _is_own(file: str) -> bool:
    """Whether an API file is the one that the runtime's own facts are made from."""
    return Path(file).resolve() == SDK_SCHEMA / "api.yaml"


def _describes_api(directory: Path) -> bool:
    """Whether a directory has the file of the whole API. One that is missing is not laid over."""
    if not directory.is_dir():
        return True
    paths = files_of(directory, Problems())
    return any(path.name == "api.yaml" for path in paths) or any(
        "api" in node.entries for path in paths if (node := read_file(path, "", Problems()))
    )
