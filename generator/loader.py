"""From directories of YAML to a spec: files read, overlays merged, every key checked."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import NamedTuple

from .language import FILES
from .language.files import API_FILE as API
from .language.files import RESOURCE_KEYS
from .language.kinds import Item, closest
from .language.words import RESOURCE_CLASS
from .layers import Edit, Layers
from .locations import APIS, V3
from .problems import Position, Problems
from .source import BIDI, Mapping, Node, Text, read_file
from .source import Sequence as ListNode

SUFFIX = ".yaml"
#: The usual name of the file about the whole API.
API_FILE = "api.yaml"
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
        layer = f"{layer}/{directory.name}" if directory.name in APIS else layer
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
            if below is None and is_overlay and each.sort == "resource":
                if RESOURCE_CLASS.read(each.node.entries["resource"], problems) is None:
                    continue
                said = _nothing_below(each, found)
                if said:
                    problems.add(each.node.keys["resource"], "unknown-resource", said)
                    continue
            if below is not None:
                if not _keeps_key(below.node, each.node, problems):
                    each = replace(each, node=each.node.without("key"))
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
                f"{each.name!r} is also described by {first.node.position.file}; "
                + (
                    "one file has its path, others only what they add"
                    if each.sort == "resource"
                    else "keep one of the two files"
                ),
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


def _nothing_below(each: _Found, found: dict[tuple[str, str], _Found]) -> str:
    """What to say of a resource of an overlay that is in no schema below and is not described as
    a new one; empty where it is."""
    resources = [other for (sort, _), other in found.items() if sort == "resource"]
    homes = {name: home for other in resources for name, home in _homes(other.name, other.node)}
    home = homes.get(each.name)
    if home and (home.below or not _is_new(each)):
        return f"{each.name} {home.said}"
    if _is_new(each):
        return ""
    near = closest(each.name, [*homes, *(other.name for other in resources)])
    where = f", which {homes[near].said}" if near in homes else ""
    needed = ", ".join(key.name for key in RESOURCE_KEYS if key.required)
    return (
        f"no resource {each.name} to lay this over"
        + (f"; did you mean {near!r}{where}? A" if near else "; a")
        + f" new one needs {needed}, and paging if it has a list"
    )


def _is_new(each: _Found) -> bool:
    """Whether a resource has any of what a new one says of itself."""
    return bool({"record", "path"} & set(each.node.entries))


class _Home(NamedTuple):
    """Where something stands that may be taken for a resource, and whether it is one, below."""

    said: str
    below: bool = False


def _homes(owner: str, node: Mapping) -> Iterator[tuple[str, _Home]]:
    """The classes that a resource describes besides its own, by name."""
    record = node.entries.get("record")
    if isinstance(record, Text):
        yield record.text, _Home(f"is the record of {owner}; did you mean {owner!r}?")
    for key in ("shapes", "enums", "sub_resources"):
        table = node.entries.get(key)
        for name, each in table.entries.items() if isinstance(table, Mapping) else ():
            yield name, _Home(f"stands under {key} of {owner}", key == "sub_resources")
            if key == "sub_resources" and isinstance(each, Mapping):
                yield from _homes(name, each)


def _keeps_key(below: Mapping, over: Mapping, problems: Problems) -> bool:
    """Whether an overlay keeps the field that identifies a resource with sub-resources, whose
    paths hold it. Adds a problem where it, or a sub-resource, does not."""
    key, children = over.entries.get("key"), below.entries.get("sub_resources")
    more = over.entries.get("sub_resources")
    if not isinstance(children, Mapping):
        return True
    for name, each in more.entries.items() if isinstance(more, Mapping) else ():
        known = children.entries.get(name)
        if isinstance(known, Mapping) and isinstance(each, Mapping):
            _keeps_key(known, each, problems)
    before = below.entries.get("key")
    was = _shown_key(before) or "id"
    now = _shown_key(key)
    if now and now != was:
        first = next(iter(children.entries))
        said = (
            f"the key cannot be {now!r}: paths below, such as that of {first}, hold "
            f"{was!r}; remove this line"
        )
        problems.add(over.keys["key"], "key-below", said)
        return False
    return True


def _shown_key(node: Node | None) -> str:
    """The names of a key; empty for none."""
    if isinstance(node, ListNode):
        return ", ".join(each.text for each in node.items if isinstance(each, Text))
    return node.text if isinstance(node, Text) and not node.is_null else ""


def files_of(directory: Path, problems: Problems) -> list[Path]:
    """The schema files of a directory, by name; what cannot be one is a problem."""
    if not directory.is_dir():
        said = "is a file; give its directory" if directory.is_file() else "no such directory"
        problems.add(Position(str(directory), 1), "no-directory", said)
        return []
    files: list[Path] = []
    misnamed = False
    for path in sorted(directory.iterdir(), key=lambda path: path.name):
        said = "" if ignored_because(path) else _name_problem(path)
        if said:
            problems.add(Position(_shown(path), 1), "file-name", said)
        elif path.suffix == SUFFIX and not ignored_because(path):
            files.append(path)
        misnamed = misnamed or bool(said)
    if not files and not misnamed and not (directory / V3).is_dir():
        said = f"no schema files in {_shown(directory)}; their names end in {SUFFIX}"
        problems.add(Position(_shown(directory), 1), "no-files", said)
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
    if path.suffix != SUFFIX and path.is_dir() and path.name != V3 and path.name[0] != ".":
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


#: Rules of files that were not read at all, so that what is missing may be in them.
_NOT_READ = {
    "empty-file",
    "encoding",
    "file-name",
    "file-too-large",
    "many-documents",
    "no-directory",
    "no-files",
    "not-a-mapping",
    "text-direction",
    "too-deep",
    "too-many-parts",
    "unknown-file",
    "unreadable",
    "yaml-anchor",
    "yaml-syntax",
    "yaml-tag",
}


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
    file = node.position.file
    first = next(iter(node.entries), "")
    near, value = closest(first, FILES), first.partition(":")[2]
    advice = f"; did you mean {near!r}?" if near else ""
    if value and first.partition(":")[0] in FILES:
        advice = f"; write a space after the colon, as in '{first.replace(':', ': ', 1)}'"
    elif not near and Path(file).name == API_FILE:
        advice = f"; begin {API_FILE} with api: NAME, or remove it{API.advice}"
    said = f"a file starts with one of the keys {', '.join(FILES)}{advice}"
    problems.add(Position(file, 1), "unknown-file", said)
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
    all_read = not any(each.rule in _NOT_READ for each in problems.found)
    for (sort, _), each in sorted(found.items()):
        item = FILES[sort].read(each.node, problems)
        if item is not None:
            checked[sort].append(Source(each.files, item))
    api = checked["api"][0] if checked["api"] else None
    if api is None and all_read:  # else it may be in what could not be read
        said = "no file has the key 'api'; to lay this over another schema, name that first"
        problems.add(Position(str(directories[0]), 1), "no-api-file", f"{said} with --schema")
    return Spec(
        api,
        tuple(checked["shared"]),
        tuple(checked["resource"]),
        tuple(layers.edits),
        frozenset(layers.merged),
    )
