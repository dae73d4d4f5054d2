"""From directories of schema files to the IR of each API, complete and free of problems."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from .ir import Api
from .layers import Edit, attributed
from .loader import API_FILE, files_of, load
from .locations import APIS, SDK_SCHEMA, V2, api_directory
from .problems import Position, Problem, Problems, SchemaError
from .resolve import resolve
from .source import read_file
from .validation import validate
from .validation.runtime_facts import check_facts

T = TypeVar("T")


@dataclass(frozen=True)
class Schema:
    """A schema without problems.

    Attributes:
        api: its IR.
        edits: what its overlays change.
        merged: where its overlays have what they only change.
    """

    api: Api
    edits: tuple[Edit, ...]
    merged: frozenset[Position]


def read_schema(directories: Sequence[Path], for_runtime: bool = False) -> Api:
    """The IR of one API, complete and free of problems.

    Args:
        directories: the schema of the API and what is laid over it.
        for_runtime: refuse facts of the whole API that the runtime would ignore.

    Raises:
        SchemaError: with every problem of every file.
    """
    return read(directories, for_runtime).api


def apis(directories: Sequence[Path], base: Path | None = None) -> dict[str, list[Path]]:
    """The directories of each API that schema directories describe, by the name of the API.

    Args:
        directories: the schema and what is laid over it.
        base: the schema that they are laid over, unless one of them describes the API itself.

    Raises:
        SchemaError: when a directory has V2 twice: in its folder ``v2`` and in files beside it.
    """
    found: dict[str, list[Path]] = {}
    for api in APIS:
        own = [each for each in (api_directory(d, api) for d in directories) if each]
        below = api_directory(base, api) if base else None
        if own:
            found[api] = [below, *own] if below and not any(map(_describes_api, own)) else own
    beside = [
        Problem(Position(str(path), 1), "file-name", f"is beside the folder {V2}; move it there")
        for directory in directories
        if (directory / V2).is_dir()
        for path in files_of(directory, Problems())
    ]
    if beside:
        raise SchemaError(beside)
    return found


def read_each(
    directories: Mapping[str, Sequence[Path]], read: Callable[[Sequence[Path]], T]
) -> dict[str, T]:
    """What a function reads from the directories of each API, by the name of the API.

    Raises:
        SchemaError: with every problem of every API.
    """
    found: dict[str, T] = {}
    problems: list[Problem] = []
    for api, each in directories.items():
        try:
            found[api] = read(each)
        except SchemaError as error:
            problems += error.problems
    if problems:
        raise SchemaError(problems)
    return found


def collect(
    directories: Sequence[Path], problems: Problems, left_out: Container[Edit] = ()
) -> Schema:
    """What schema directories describe; complete only when no problem was found.

    Args:
        directories: the schema and what is laid over it.
        problems: where what is wrong is collected.
        left_out: edits of overlays that are not made.
    """
    spec = load(directories, problems, left_out)
    api = resolve(spec, problems)
    validate(api, problems)
    return Schema(api, spec.edits, spec.merged)


def read(directories: Sequence[Path], for_runtime: bool = False) -> Schema:
    """The IR of schema directories, and what overlays change; like :func:`read_schema`."""
    problems = Problems()
    schema = collect(directories, problems)
    problems.found = _attributed(directories, problems.found, schema)
    facts = schema.api.facts
    is_sound = not any(each.position.file == facts.position.file for each in problems.found)
    if for_runtime and facts.file and is_sound and not _is_own(facts.position.file):
        check_facts(facts, problems)
    problems.raise_if_any()
    return schema


def _attributed(directories: Sequence[Path], found: list[Problem], schema: Schema) -> list[Problem]:
    """Problems that an overlay makes in files below it, at the edit that is the reason: without
    the overlay, these files are without that problem."""
    below = directories[:-1]
    if not found or not below:
        return found
    known = Problems()
    beneath = collect(below, known)
    files = {str(path) for each in below for path in files_of(each, Problems())}

    def is_elsewhere(position: Position) -> bool:
        return position.file in files or position in schema.merged

    def without(edit: Edit) -> list[Problem]:
        problems = Problems()
        collect(directories, problems, {edit})
        return [each for each in problems.found if each not in known.found]

    # what is wrong below may show at a key that the overlay has too
    places = {(each.rule, each.message): each for each in known.found if each not in found}
    old = {
        each: each if each in known.found else places.get((each.rule, each.message))
        for each in found
    }
    # an overlay may remove the link that leads to a sub-resource, which every client has
    own = [e for e, was in old.items() if was is None and not _is_unlinked(e, beneath.api)]
    edits = [each for each in schema.edits if each.position.file not in files]
    return [
        *_attributed(below, [each for each in old.values() if each is not None], beneath),
        *attributed(own, edits, is_elsewhere, without),
    ]


def _is_unlinked(problem: Problem, api: Api) -> bool:
    return problem.rule == "unreachable" and problem.message.split()[-1] in api.by_name


def sdk_api(directory: Path) -> str:
    """The SDK's API whose schema a directory is, or a copy of; empty for any other schema."""
    for api in APIS:
        original = api_directory(SDK_SCHEMA, api)
        if original and _is_copy(directory, original):
            return api
    return ""


def _is_copy(directory: Path, original: Path) -> bool:
    if directory.resolve() == original:
        return True
    own, other = (
        {path.name: path for path in files_of(each, Problems())} for each in (original, directory)
    )
    return own.keys() == other.keys() and all(
        own[name].read_bytes() == other[name].read_bytes() for name in own
    )


def _is_own(file: str) -> bool:
    """Whether an API file is one that the runtime's own facts are made from."""
    return Path(file).resolve() in [SDK_SCHEMA / api / API_FILE for api in APIS]


def _describes_api(directory: Path) -> bool:
    """Whether a directory has the file of the whole API. One that is missing is not laid over."""
    if not directory.is_dir():
        return True
    paths = files_of(directory, Problems())
    return any(path.name == API_FILE for path in paths) or any(
        "api" in node.entries for path in paths if (node := read_file(path, "", Problems()))
    )
