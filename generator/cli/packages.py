"""The generated package of a schema, with a part for each API, as files to write or compare.

A part whose schema and whose generator are unchanged comes from the cache; nothing of it is read.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cache
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import bigcommerce_sdk

from ..ir import Api, Facts
from ..loader import files_of
from ..locations import FOLDERS, PACKAGE, SDK_SCHEMA, V2, V3, api_directory
from ..problems import Position, Problems, SchemaError
from ..render.extension import Extension, Package
from ..schema import read_each, sdk_api
from ..writing.atomic_writer import is_plain
from ..writing.cache import NAME, Cache, name_of
from ..writing.writer import Target
from .options import DEFAULT_OUT, Progress, directories, directory, labeled, summary_of

#: Facts of all APIs, which the runtime reads: written with the default package only.
FACTS = Path("bigcommerce_sdk/facts.py")
#: Folders of the SDK that the generator does not read: what it writes, and itself.
_UNREAD = {"resources", "_generator"}
_MODULE = re.compile(r"\w+\.pyi?")

Directories = Mapping[str, Sequence[Path]]
Reader = Callable[[Sequence[Path]], Package]


class Part(NamedTuple):
    """The part of the package that is of one API.

    Attributes:
        files: its files by path.
        summary: what the command says of it.
        extends: whether it is of an app, over that of the SDK.
        successors: what resources of another API depend on.
        facts: what holds for the whole API; without the position.
    """

    files: dict[str, str]
    summary: list[str]
    extends: bool
    successors: str
    facts: dict[str, Any]


def packages(schemas: Directories, read: Reader | None = None) -> dict[str, Package]:
    """What the package of each API is generated from, by the name of the API.

    Args:
        schemas: the directories of each API.
        read: what reads those of one API.

    Raises:
        SchemaError: with every problem of every file.
    """
    from ..successors import with_known_successors

    found = read_each(schemas, read or _reader())
    linked = with_known_successors({name: api for name, (api, _) in found.items()}, schemas)
    return {name: (linked[name], extension) for name, (_, extension) in found.items()}


def targets(
    options: argparse.Namespace, progress: Progress = lambda _: None
) -> tuple[list[Target], list[str]]:
    """The files of the package, and what to say of the schema.

    The package of the SDK has a folder for each API. Any other has V2 at its top, and V3 in a
    folder.
    """
    out = directory(options.out, DEFAULT_OUT, options, "-o DIR")
    kept = Cache(options.cache)
    parts = _parts(directories(options), kept, progress)
    files = {api: part.files for api, part in parts.items()}
    summary = labeled({api: part.summary for api, part in parts.items()})
    if options.out is None:
        facts = Target(FACTS.parent, _facts([*parts.values()], kept, progress), "build")
        kept.save()
        return [*(_target(each, out / api) for api, each in files.items()), facts], summary
    kept.save()
    below = {
        f"{api}/{name}": text for api in files if api != V2 for name, text in files[api].items()
    }
    return [_target({**files.get(V2, {}), **below}, out, FOLDERS)], summary


def _target(files: dict[str, str], out: Path, folders: tuple[str, ...] = ("",)) -> Target:
    """The files of a package in its directory and folders; stale modules are removed."""
    return Target(out, files, "build", suffixes=(".py", ".pyi"), folders=folders)


def _reader() -> Reader:
    """What reads the directories of an API, once."""
    from ..extension import read_for_package  # not at the top: a build may read no schema

    known = cache(read_for_package)
    return lambda found: known(tuple(found))


# -- the cache --------------------------------------------------------------------------------


def _facts(parts: Sequence[Part], kept: Cache, progress: Progress) -> dict[str, str]:
    """The module with the facts of all APIs."""
    name = name_of("facts", *_sources(), json.dumps([part.facts for part in parts]))
    text = kept.get(name)
    if text is None:
        from ..render.formatting import format_draft
        from ..render.rendering import facts_draft

        text = format_draft(facts_draft([_facts_of(part) for part in parts], FACTS.name))
        kept.put(name, text)
    progress(FACTS.name)
    return {FACTS.name: text}


def _facts_of(part: Part) -> Facts:
    known = {**part.facts}
    known["errors"] = {int(status): name for status, name in part.facts["errors"].items()}
    return Facts(**known, position=Position("", 0))


def _parts(schemas: Directories, kept: Cache, progress: Progress) -> dict[str, Part]:
    """The part of each API: from the cache, or made and put there."""
    read = _reader()
    names: dict[str, str] = {}
    parts: dict[str, Part] = {}
    texts = _texts_of(schemas)
    above = ["", ""]  # what V2 depends on in V3
    for api in sorted(schemas, reverse=True):
        names[api] = _name(api, schemas, texts[api], above)
        part = _read(names[api], kept)
        if part:
            parts[api] = part
            above = [str(part.extends), part.successors]
        elif api != V2:
            above = _above(*_of_one(api, schemas, read))
    missing = [api for api in schemas if api not in parts]
    if missing:
        needed = schemas if V2 in missing else {api: schemas[api] for api in missing}
        made = _made(packages(needed, read), missing, kept, progress)
        # files that changed since they were named are not what the parts are made from
        are_same = texts == _texts_of(schemas)
        for api, (part, drafts) in made.items():
            parts[api] = part
            if are_same:
                _keep(names[api], part, drafts, kept)
    return {api: parts[api] for api in schemas}


def _of_one(api: str, schemas: Directories, read: Reader) -> Package:
    """What is read of one API; if it has problems, those of all are found."""
    try:
        return read(schemas[api])
    except SchemaError:
        packages(schemas, read)
        raise


def _above(api: Api, extension: Extension | None) -> list[str]:
    """What V2 depends on in the package of V3."""
    from ..successors import successors_of

    return [str(extension is not None), name_of(successors_of(api))]


def _made(
    found: Mapping[str, Package], missing: Sequence[str], kept: Cache, progress: Progress
) -> dict[str, tuple[Part, dict[str, str]]]:
    """The parts that are missing, with the names in the cache of their files."""
    from ..render.formatting import cache_name
    from ..render.rendering import drafts, formatted

    has_v3 = bool(found.get(V3, (None, None))[1])
    groups = [(found[api][0], drafts(*found[api], has_v3)) for api in missing]
    made: dict[str, tuple[Part, dict[str, str]]] = {}
    for api, files, (_, group) in zip(
        missing, formatted(groups, progress, kept), groups, strict=True
    ):
        facts = {
            each.name: getattr(found[api][0].facts, each.name)
            for each in fields(Facts)
            if each.name not in ("keys", "position")
        }
        extends, successors = _above(*found[api])
        part = Part(files, summary_of(*found[api]), extends == "True", successors, facts)
        made[api] = part, {draft[0]: cache_name(draft) for draft in group}
    return made


def _keep(name: str, part: Part, files: Mapping[str, str], kept: Cache) -> None:
    """Put a part into the cache, whose files are there by their names."""
    if name:
        kept.put(name, json.dumps(part._replace(files=dict(files))._asdict()))


def _read(name: str, kept: Cache) -> Part | None:
    """A part from the cache, if all its files are there and it is what this module writes."""
    text = kept.get(name) if name else None
    try:
        part = Part(**json.loads(text or "{}"))
        part = part._replace(summary=[*map(str, part.summary)])
        _facts_of(part)
        files = {path: kept.get(each) for path, each in part.files.items() if NAME.fullmatch(each)}
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        return None
    texts = {path: each for path, each in files.items() if each is not None}
    are_whole = len(texts) == len(part.files) and all(map(_MODULE.fullmatch, texts))
    return part._replace(files=texts) if are_whole else None


def _texts_of(schemas: Directories) -> dict[str, list[str]]:
    """What each API is read from, as names and digests; empty if there are problems."""
    found: dict[str, list[str]] = {}
    for api, layers in schemas.items():
        read = [*layers]
        if api == V2 and V3 not in schemas and (v3 := api_directory(SDK_SCHEMA, V3)):
            read.append(v3)  # see with_known_successors
        texts = [list(_texts(each)) for each in read]
        found[api] = [*chain(*texts)] if all(texts) else []
    return found


def _name(api: str, schemas: Directories, texts: Sequence[str], above: Sequence[str]) -> str:
    """The name of a part in the cache, by all that it is made from; empty if it has problems."""
    if not texts:
        return ""
    return name_of("part", *_sources(), api, sdk_api(schemas[api][0]), *above, *texts)


def _texts(directory: Path) -> Iterator[str]:
    """A directory, and the names and digests of its files; nothing if it has problems."""
    problems = Problems()
    paths = files_of(directory, problems)
    if problems.found or not all(map(is_plain, paths)):
        return
    try:
        digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]
    except OSError:
        return
    yield from (str(directory), str(directory.resolve()))
    for path, digest in zip(paths, digests, strict=True):
        yield from (path.name, digest)


@cache
def _sources() -> tuple[str, ...]:
    """The versions and modules that turn a schema into a package."""
    sdk = Path(bigcommerce_sdk.__file__).parent
    modules = [
        *(each for each in sdk.rglob("*.py") if not _UNREAD & {*each.relative_to(sdk).parts}),
        *PACKAGE.rglob("*.py"),
        *PACKAGE.rglob("*.j2"),
    ]
    digest = hashlib.sha256()
    for path in sorted(map(str, modules)):
        digest.update(f"{path}\n".encode(errors="surrogateescape"))
        digest.update(hashlib.sha256(Path(path).read_bytes()).digest())
    return (
        sys.version,
        *(version(name) for name in ("black", "jinja2", "pyyaml")),
        digest.hexdigest(),
    )
