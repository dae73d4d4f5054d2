"""From directories of schema files to the IR, complete and free of problems."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from pathlib import Path

from .ir import Api
from .layers import Edit, attributed
from .loader import API_FILE, files_of, load
from .locations import SDK_SCHEMA, sdk_schema
from .problems import Position, Problem, Problems
from .resolve import resolve
from .source import read_file
from .validation import validate
from .validation.runtime_facts import check_facts


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
    """The IR of schema directories, complete and free of problems.

    Args:
        directories: the schema and what is laid over it.
        for_runtime: refuse facts of the whole API that the runtime would ignore.

    Raises:
        SchemaError: with every problem of every file.
    """
    return read(directories, for_runtime).api


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


def is_sdk_schema(directory: Path) -> bool:
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
    return Path(file).resolve() == SDK_SCHEMA / API_FILE


def _describes_api(directory: Path) -> bool:
    """Whether a directory has the file of the whole API. One that is missing is not laid over."""
    if not directory.is_dir():
        return True
    paths = files_of(directory, Problems())
    return any(path.name == API_FILE for path in paths) or any(
        "api" in node.entries for path in paths if (node := read_file(path, "", Problems()))
    )
