"""From directories of YAML to a spec: files read, overlays merged, every key checked."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from .language import FILES
from .language.kinds import Item, suggestion
from .layers import Edit, Layers
from .problems import Position, Problems
from .source import BIDI, Mapping, Node, Text, read_file
from .source import Sequence as ListNode

SUFFIX = ".yaml"
#: Files beside those of a schema that are not read, by the pattern of their names, and why.
IGNORED = {
    r"\.#": "the lock of an editor",
    r"\._": "what macOS keeps beside a file",
    r"#.*#$": "a copy that an editor saved by itself",
    r".*~$": "a backup of an editor",
    r"\.": "hidden",
}


@dataclass(frozen=True)
class Source:
    """What one or more files describe, checked; generated headers name the files."""

    files: tuple[str, ...]
    item: Item

    @property
    def file(self) -> str:
        """The files in one phrase."""
        return " and ".join(self.files)


@dataclass(frozen=True)
class Spec:
    """The checked schema, before anything is resolved."""

    api: Source | None
    shared: tuple[Source, ...]
    resources: tuple[Source, ...]
    edits: tuple[Edit, ...] = ()
    merged: frozenset[Position] = frozenset()


@dataclass
class _Found:
    """A file's mapping on its way: which sort it is, and what it is called."""

    sort: str
    name: str
    files: tuple[str, ...]
    node: Mapping

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from others."""
        return self.sort, self.name

    def with_(self, other: _Found, node: Mapping) -> _Found:
        """This and another one, merged."""
        return _Found(self.sort, self.name, (*self.files, *other.files), node)


def load(directories: Sequence[Path], problems: Problems, left_out: Container[Edit] = ()) -> Spec:
    """Read every ``*.yaml`` of the directories; later directories are laid over earlier ones.

    Files of one directory may describe parts of the same resource, and shared files are one. A
    file of a later directory needs to hold only what it adds, changes or removes; see
    :mod:`generator.layers`. Facts of the whole API cannot be changed so: the runtime reads them
    from its own package.
    """
    layers = Layers(problems, left_out)
    found: dict[tuple[str, str], _Found] = {}
    for layer, directory in zip(_layer_names(), directories, strict=False):
        is_overlay = bool(found)
        for each in _read_directory(directory, layer, layers).values():
            below = found.get(each.key)
            if below is not None and each.sort == "api":
                problems.add(
                    each.node.keys[each.sort],
                    "api-overlay",
                    f"facts of the whole API stand in {below.node.position.file}; the runtime "
                    "has them built in",
                )
                continue  # what it lacks or changes is no further problem
            if below is None and is_overlay and _adds_to_nothing(each):
                names = [name for sort, name in found if sort == "resource"]
                problems.add(
                    each.node.keys["resource"],
                    "unknown-resource",
                    f"no resource {each.name} to lay this over{suggestion(each.name, names)}; "
                    "a new one needs record, path, doc, operations and fields",
                )
                continue
            if below is not None:
                over = each.node.without(each.sort)  # by which the two were found
                each = below.with_(each, layers.laid_over(below.node, over, (each.name,)))
            elif is_overlay:
                each = replace(each, node=layers.added(each.node, (each.name,)))
            found[each.key] = each
    return _check(found, directories, layers)


def _read_directory(directory: Path, layer: str, layers: Layers) -> dict[tuple[str, str], _Found]:
    """What the files of one directory describe, together."""
    here: dict[tuple[str, str], _Found] = {}
    for path in files_of(directory, layers.problems):
        each = _identify(path, f"{layer}/{path.name}", layers.problems)
        if each is None:
            continue
        first = here.get(each.key)
        if first is None:
            here[each.key] = each
        elif each.sort == "api" or {"path"} <= {*first.node.entries} & {*each.node.entries}:
            layers.problems.add(
                each.node.keys[each.sort],
                "duplicate-file",
                f"{each.name!r} is also described by {first.node.position.file}; one file has "
                "its path, others only what they add",
            )
        else:
            if "path" in each.node.entries:
                first, each = each, first  # the file that describes most of it comes first
            # each file has the key that marks its sort; what shared files say under it is not one
            joined = layers.joined(first.node, each.node.without(each.sort), (each.name,))
            here[each.key] = first.with_(each, joined)
    return here


def _layer_names() -> Iterator[str]:
    """What generated headers call the directories, which have other names on other machines."""
    yield "schema"
    yield "overlay"
    yield from (f"overlay-{number}" for number in count(2))


def _adds_to_nothing(each: _Found) -> bool:
    """Whether a resource has none of what a new one would say of itself."""
    return each.sort == "resource" and not {"record", "path"} & set(each.node.entries)


def files_of(directory: Path, problems: Problems) -> list[Path]:
    """The schema files of a directory, by name; what cannot be one is a problem."""
    if not directory.is_dir():
        said = "is a file; give its directory" if directory.is_file() else "no such directory"
        problems.add(Position(str(directory), 1), "no-directory", said)
        return []
    files: list[Path] = []
    for path in sorted(directory.iterdir(), key=lambda path: path.name):
        said = "" if ignored_because(path) else _name_problem(path)
        if said:
            problems.add(Position(_shown(path), 1), "file-name", said)
        elif path.suffix == SUFFIX and not ignored_because(path):
            files.append(path)
    return files


def ignored_because(path: Path) -> str:
    """Why a file of a schema directory is not read, or an empty string when it is."""
    is_schema = path.name.lower().rstrip("~#").endswith((SUFFIX, ".yml"))
    return next(
        (why for name, why in IGNORED.items() if is_schema and re.match(name, path.name)), ""
    )


def _name_problem(path: Path) -> str:
    """What is wrong with the name of a file or directory, or an empty string."""
    try:
        path.name.encode()
    except UnicodeEncodeError:
        return "the name is not UTF-8; rename the file"
    if BIDI.search(path.name):
        return "the name has characters that turn the direction of text; rename the file"
    if path.suffix != SUFFIX and path.suffix.lower() in (SUFFIX, ".yml"):
        return f"schema files end in {SUFFIX}; rename it to {path.stem}{SUFFIX}"
    if path.suffix != SUFFIX and path.is_dir() and not path.name.startswith("."):
        below = next((each for each in path.rglob("*") if each.suffix.lower() == SUFFIX), None)
        if below is not None:
            return (
                f"schema files in a directory below are not read, such as {_shown(below)}; move "
                "them up, or name their directory with --schema"
            )
    return ""


def _shown(path: Path) -> str:
    """A path as text that can be printed and written."""
    return str(path).encode(errors="backslashreplace").decode()


def _identify(path: Path, file: str, problems: Problems) -> _Found | None:
    node = read_file(path, str(path), problems)
    sort = sort_of(node, problems) if node is not None else ""
    if node is None or not sort:
        return None
    marker = node.entries[sort]
    named = marker.text if isinstance(marker, Text) else ""
    name = named if sort == "resource" else sort
    return _Found(sort, name, (file,), _spelled_out(node))


def sort_of(node: Mapping, problems: Problems) -> str:
    """The sort of file that a mapping is, by the key that marks it; empty, with a problem, when
    it is none."""
    for sort in FILES:
        if sort in node.entries:
            return sort
    problems.add(
        Position(node.position.file, 1),
        "unknown-file",
        f"a file starts with one of the keys {', '.join(FILES)}"
        + "".join(suggestion(key, FILES) for key in list(node.entries)[:1]),
    )
    return ""


def _spelled_out(node: Mapping) -> Mapping:
    """A resource whose list of operations is written as the mapping that it stands for, so that
    an overlay adds to it instead of replacing it."""
    entries = dict(node.entries)
    operations = entries.get("operations")
    if isinstance(operations, ListNode) and all(isinstance(i, Text) for i in operations.items):
        names = {i.text: i.position for i in operations.items if isinstance(i, Text)}
        if len(names) == len(operations.items):
            empty: dict[str, Node] = {name: Mapping({}, {}, at) for name, at in names.items()}
            entries["operations"] = Mapping(empty, names, operations.position)
    below = entries.get("sub_resources")
    if isinstance(below, Mapping):
        spelled = {
            name: _spelled_out(each) if isinstance(each, Mapping) else each
            for name, each in below.entries.items()
        }
        entries["sub_resources"] = Mapping(spelled, below.keys, below.position)
    return Mapping(entries, node.keys, node.position)


def _check(
    found: dict[tuple[str, str], _Found], directories: Sequence[Path], layers: Layers
) -> Spec:
    problems = layers.problems
    checked: dict[str, list[Source]] = {sort: [] for sort in FILES}
    for (sort, _), each in sorted(found.items()):
        item = FILES[sort].read(each.node, problems)
        if item is not None:
            checked[sort].append(Source(each.files, item))
    api = checked["api"][0] if checked["api"] else None
    if api is None and any(directory.is_dir() for directory in directories):
        problems.add(Position(str(directories[0]), 1), "no-api-file", "no file has the key 'api'")
    return Spec(
        api,
        tuple(checked["shared"]),
        tuple(checked["resource"]),
        tuple(layers.edits),
        frozenset(layers.merged),
    )
