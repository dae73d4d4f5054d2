"""The two sides of a comparison: a revision, a directory or a file → IR, through the loader.

A revision is read through git, so the work tree stays as it is. A single file stands in the place
of the file of the working schema that describes the same.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from .. import locations
from ..ir import Api
from ..language import FILES
from ..locations import APIS, V2, V3, api_directory
from ..problems import Position, Problem, Problems, SchemaError
from ..schema import apis, read_each, read_schema
from ..source import Text, read_file
from .changes import visible


class NoSuchSideError(Exception):
    """The name is not a revision, directory or file that holds a schema."""


@dataclass(frozen=True)
class Side:
    """One side, read.

    Attributes:
        apis: the IR of each API, by its name.
        name: how it was named.
        files: display names of the files in positions.
    """

    apis: Mapping[str, Api]
    name: str
    files: Mapping[str, str]

    def shown(self, position: Position) -> Position:
        """The position with the display name of its file."""
        return Position(self.files.get(position.file, position.file), position.line)


def read(name: str | None, schemas: Sequence[Path], for_app: bool = False) -> Side:
    """One side of a comparison.

    Args:
        name: a directory, a file, or else a git revision; ``None`` is the working schema.
        schemas: the directories of the working schema, each laid over those before it. A directory
            that is named stands in place of the first of them, and a revision has its own of each
            that lies in the repository of the last.
        for_app: whether the schema of the SDK is below; see :func:`generator.schema.apis`.

    Raises:
        NoSuchSideError: when it is none of these.
        SchemaError: when the schema has problems.
    """
    base = locations.sdk_schema() if for_app else None
    if name is None:
        return _read(apis(schemas, base), ", ".join(map(str, schemas)), {})
    if not name:
        raise NoSuchSideError("name a directory, a file or a revision, not an empty text")
    path = Path(name)
    if path.is_dir():
        return _read(apis([path, *schemas[1:]], base), name, {})
    layers = [base, *schemas] if base else [*schemas]
    with TemporaryDirectory(prefix="schema-") as folder:
        fill = _fill_from_file if path.is_file() else _fill_from_revision
        # under their own names, which problems without a known file show
        copies = [Path(folder) / str(n) / each.resolve().name for n, each in enumerate(layers)]
        for copy in copies:
            copy.mkdir(parents=True)
        files = fill(name, dict(zip(layers, copies, strict=True)))
        below = copies[:1] if base else []
        own = [each for each in copies[len(below) :] if any(each.iterdir())]
        return _read(apis(own, *below) if own else apis(copies[:1]), name, files)


def _read(directories: Mapping[str, Sequence[Path]], name: str, files: Mapping[str, str]) -> Side:
    def shown(position: Position) -> Position:
        return Position(files.get(position.file, position.file), position.line)

    try:
        return Side(read_each(directories, read_schema), name, files)
    except SchemaError as error:
        raise SchemaError(
            [Problem(shown(each.position), each.rule, each.message) for each in error.problems]
        ) from None


def paired(base: Side, head: Side, for_app: bool) -> Iterator[tuple[str, Api, Api]]:
    """The APIs of both sides, and their names.

    An API that only one side has is added or removed as a whole. That of an app is compared with
    the SDK's, which apps have without a schema of their own.
    """
    for name in APIS:
        there = [side.apis[name] for side in (base, head) if name in side.apis]
        if len(there) == 1:
            of_sdk = api_directory(locations.sdk_schema(), name) if for_app else None
            other = read_schema([of_sdk]) if of_sdk else _emptied(there[0])
            there = [*there, other] if name in base.apis else [other, *there]
        if there:
            yield name, there[0], there[1]


def _emptied(api: Api) -> Api:
    return replace(api, resources=(), shared_shapes=(), shared_enums=(), shared_files=())


# -- a single file ------------------------------------------------------------------------------


def _fill_from_file(name: str, copies: Mapping[Path, Path]) -> dict[str, str]:
    given = Path(name)
    for schema in copies:
        if not schema.is_dir():
            raise NoSuchSideError(f"{schema}: no such directory; --schema names the working schema")
    described = _described(given)
    found = {
        path: copy / path.relative_to(schema)
        for schema, copy in copies.items()
        for path in _files_of(schema)
    }
    # the last file of the same sort and name: overlays take precedence over their base; of several
    # files of one resource, the one that is called the same; of two APIs, that of its own folder
    same = [path for path in found if _described(path) == described]
    same = [path for path in same if path.parent.name == given.resolve().parent.name] or same
    replaced = ([path for path in same if path.name == given.name] or same)[-1:]
    files: dict[str, str] = {}
    for path, copy in found.items():
        if path not in replaced:
            files |= _copied(path, copy)
    schema, last = list(copies.items())[-1]
    place = last / V3 if given.resolve().parent.name == V3 else last / V2
    if not (schema / place.name).is_dir():
        place = last
    place = found[replaced[0]].parent if replaced else place
    place.mkdir(exist_ok=True)
    free = given.stem
    while (place / f"{free}.yaml").exists():
        free += "_"
    shutil.copyfile(given, place / f"{free}.yaml")
    return {**files, str(place / f"{free}.yaml"): name}


def _files_of(schema: Path) -> list[Path]:
    """The schema files of each API of a directory."""
    folders = [each for api in APIS if (each := api_directory(schema, api))]
    return [path for folder in folders for path in sorted(folder.glob("*.yaml"))]


def _copied(path: Path, copy: Path) -> dict[str, str]:
    copy.parent.mkdir(exist_ok=True)
    shutil.copyfile(path, copy)
    return {str(copy): str(path)}


def _described(path: Path) -> tuple[str, str]:
    """The sort of a file, and its name within the sort.

    Problems of the file are reported when the schema is loaded.
    """
    node = read_file(path, str(path), Problems())
    for sort in FILES:
        marker = node.entries.get(sort) if node else None
        if marker is not None:
            resource = marker.text if isinstance(marker, Text) else ""
            return sort, {"resource": resource, "shared": path.name, "api": ""}[sort]
    return "", path.name


# -- a revision ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Repository:
    top: Path

    def git(self, *arguments: str) -> bytes | None:
        """The output of a git command; ``None`` when it fails."""
        command = ["git", "-C", str(self.top), *arguments]
        try:
            done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - git
        except FileNotFoundError:
            raise NoSuchSideError("git is not installed; it is needed to read a revision") from None
        return done.stdout if done.returncode == 0 else None

    def commit(self, name: str) -> str:
        found = self.git("rev-parse", "--verify", "-q", "--end-of-options", f"{name}^{{commit}}")
        if found:
            return found.decode().strip()
        remote, _, branch = visible(name).partition("/")
        # a clone of one branch stores no other unless a refspec says where
        fetch = f"git fetch --depth 1 {remote} {branch}:refs/remotes/{remote}/{branch}"
        fetch = fetch if remote and branch else "git fetch --unshallow"
        raise NoSuchSideError(
            f"{visible(name)}: no such revision, directory or file. A new or shallow clone may "
            f"lack it: try `{fetch}`, or name a revision that `git log` knows."
        )


def _repository(schema: Path) -> _Repository:
    """The repository that holds the schema."""
    start = next(each for each in (schema.absolute(), *schema.absolute().parents) if each.is_dir())
    top = _Repository(start).git("rev-parse", "--show-toplevel")
    if not top:
        raise NoSuchSideError(
            f"{start} is in no git repository, so only directories and files that exist can be "
            "compared"
        )
    return _Repository(Path(top.decode().rstrip("\n")).resolve())


def _fill_from_revision(name: str, copies: Mapping[Path, Path]) -> dict[str, str]:
    repository = _repository(list(copies)[-1])
    commit = repository.commit(name)
    files: dict[str, str] = {}
    for schema, copy in copies.items():
        if _belongs_to(repository, schema):
            found = _of_commit(repository, commit, schema, copy)
            if not found and copy == next(iter(copies.values())):
                below = schema.absolute().resolve().relative_to(repository.top).as_posix()
                raise NoSuchSideError(
                    f"{visible(name)} has no schema in {below}; --schema names another"
                )
            files |= found
        else:
            for path in _files_of(schema):
                files |= _copied(path, copy / path.relative_to(schema))
    return files


def _belongs_to(repository: _Repository, schema: Path) -> bool:
    """Whether revisions have a schema of their own. An environment with the installed SDK may lie
    in the repository of an app; revisions do not have that."""
    place = schema.absolute().resolve()
    is_installed = locations.INSTALLED and place == locations.SDK_SCHEMA
    return place.is_relative_to(repository.top) and not is_installed


def _of_commit(repository: _Repository, commit: str, schema: Path, copy: Path) -> dict[str, str]:
    """Copy a directory of a revision, and its folder for each API. Returns the display name of
    each file. Before there were folders, the directory's own files described V2."""
    top = PurePosixPath(schema.absolute().resolve().relative_to(repository.top).as_posix())
    files: dict[str, str] = {}
    for folder in ("", *APIS):
        below = str(top / folder)
        listed = repository.git("ls-tree", "-z", commit, *([] if below == "." else [f"{below}/"]))
        for entry in filter(None, (listed or b"").decode("utf-8", "surrogateescape").split("\0")):
            about, _, path = entry.partition("\t")
            mode, _, blob = about.split()
            if mode.startswith("100") and path.endswith((".yaml", ".yml")):  # files, but no links
                target = copy / folder / Path(path).name
                target.parent.mkdir(exist_ok=True)
                target.write_bytes(repository.git("cat-file", "blob", blob) or b"")
                files[str(target)] = path
    return files
