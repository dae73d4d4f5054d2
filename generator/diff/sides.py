"""The two sides of a comparison: a revision, a directory or a file → IR, through the loader.

A revision is read through git, so the work tree stays as it is. A single file stands in the place
of the file of the working schema that describes the same.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from .. import locations
from ..ir import Api
from ..language import FILES
from ..problems import Position, Problem, Problems, SchemaError
from ..schema import over_base, read_schema
from ..source import Text, read_file
from .changes import visible


class NoSuchSideError(Exception):
    """The name is not a revision, directory or file that holds a schema."""


@dataclass(frozen=True)
class Side:
    """One side, read.

    Attributes:
        api: its IR.
        name: how it was named.
        files: display names of the files in positions.
    """

    api: Api
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
        for_app: see :func:`generator.schema.over_base`.

    Raises:
        NoSuchSideError: when it is none of these.
        SchemaError: when the schema has problems.
    """
    if name is None:
        return _read(over_base(schemas, for_app), ", ".join(map(str, schemas)), {})
    if not name:
        raise NoSuchSideError("name a directory, a file or a revision, not an empty text")
    path = Path(name)
    if path.is_dir():
        return _read(over_base([path, *schemas[1:]], for_app), name, {})
    schemas = over_base(schemas, for_app)
    with TemporaryDirectory(prefix="schema-") as folder:
        fill = _fill_from_file if path.is_file() else _fill_from_revision
        # under their own names, which problems without a known file show
        copies = [Path(folder) / str(n) / each.resolve().name for n, each in enumerate(schemas)]
        for copy in copies:
            copy.mkdir(parents=True)
        files = fill(name, dict(zip(schemas, copies, strict=True)))
        return _read(
            [each for each in copies if each == copies[0] or any(each.iterdir())], name, files
        )


def _read(directories: Sequence[Path], name: str, files: Mapping[str, str]) -> Side:
    def shown(position: Position) -> Position:
        return Position(files.get(position.file, position.file), position.line)

    try:
        return Side(read_schema(directories), name, files)
    except SchemaError as error:
        raise SchemaError(
            [Problem(shown(each.position), each.rule, each.message) for each in error.problems]
        ) from None


# -- a single file ------------------------------------------------------------------------------


def _fill_from_file(name: str, copies: Mapping[Path, Path]) -> dict[str, str]:
    given = Path(name)
    for schema in copies:
        if not schema.is_dir():
            raise NoSuchSideError(f"{schema}: no such directory; --schema names the working schema")
    described = _described(given)
    found = [path for schema in copies for path in sorted(schema.glob("*.yaml"))]
    # the last file of the same sort and name: overlays take precedence over their base; of several
    # files of one resource, the one that is called the same
    same = [path for path in found if _described(path) == described]
    replaced = ([path for path in same if path.name == given.name] or same)[-1:]
    files: dict[str, str] = {}
    for path in found:
        if path not in replaced:
            files |= _copied(path, copies[path.parent] / path.name)
    place = copies[replaced[0].parent] if replaced else list(copies.values())[-1]
    free = given.stem
    while (place / f"{free}.yaml").exists():
        free += "_"
    shutil.copyfile(given, place / f"{free}.yaml")
    return {**files, str(place / f"{free}.yaml"): name}


def _copied(path: Path, copy: Path) -> dict[str, str]:
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
            for path in sorted(schema.glob("*.yaml")):
                files |= _copied(path, copy / path.name)
    return files


def _belongs_to(repository: _Repository, schema: Path) -> bool:
    """Whether revisions have a schema of their own. An environment with the installed SDK may lie
    in the repository of an app; revisions do not have that."""
    place = schema.absolute().resolve()
    is_installed = locations.INSTALLED and place == locations.SDK_SCHEMA
    return place.is_relative_to(repository.top) and not is_installed


def _of_commit(repository: _Repository, commit: str, schema: Path, copy: Path) -> dict[str, str]:
    """Copy a directory of a revision. Returns the display name of each file."""
    below = schema.absolute().resolve().relative_to(repository.top).as_posix()
    listed = repository.git("ls-tree", "-z", commit, *([] if below == "." else [f"{below}/"]))
    files: dict[str, str] = {}
    for entry in filter(None, (listed or b"").decode("utf-8", "surrogateescape").split("\0")):
        about, _, path = entry.partition("\t")
        mode, _, blob = about.split()
        if mode.startswith("100") and path.endswith((".yaml", ".yml")):  # files, but no links
            target = copy / Path(path).name
            target.write_bytes(repository.git("cat-file", "blob", blob) or b"")
            files[str(target)] = path
    return files
