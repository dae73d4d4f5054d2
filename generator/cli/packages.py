"""The generated package of a schema, with a part for each API, as files to write or compare."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from ..extension import read_for_package
from ..locations import FOLDERS, V2, V3
from ..render.extension import Package
from ..render.rendering import Progress, drafts, facts_draft, formatted, target
from ..schema import read_each
from ..successors import with_known_successors
from ..writing.writer import Target
from .options import DEFAULT_OUT, directories, directory

#: Facts of all APIs, which the runtime reads: written with the default package only.
FACTS = Path("bigcommerce_sdk/facts.py")


def packages(options: argparse.Namespace) -> dict[str, Package]:
    """What the package of each API is generated from, by the name of the API."""
    schemas = directories(options)
    found = read_each(schemas, read_for_package)
    linked = with_known_successors({name: api for name, (api, _) in found.items()}, schemas)
    return {name: (linked[name], extension) for name, (_, extension) in found.items()}


def targets(
    found: Mapping[str, Package],
    options: argparse.Namespace,
    progress: Progress = lambda _: None,
) -> list[Target]:
    """The files of the package.

    The package of the SDK has a folder for each API. Any other has V2 at its top, and V3 in a
    folder.
    """
    out = directory(options.out, DEFAULT_OUT, options, "-o DIR")
    has_v3 = bool(found.get(V3, (None, None))[1])
    groups = [(api, drafts(api, extension, has_v3)) for api, extension in found.values()]
    if options.out is None:
        apis = [api for api, _ in found.values()]
        groups.append((apis[0], [facts_draft(apis, FACTS.name)]))
    texts = formatted(groups, progress, options.cache)
    files = dict(zip(found, texts, strict=False))
    if options.out is None:
        facts = Target(FACTS.parent, texts[-1], "build")
        return [*(target(each, out / api) for api, each in files.items()), facts]
    below = {
        f"{api}/{name}": text for api in files if api != V2 for name, text in files[api].items()
    }
    return [target({**files.get(V2, {}), **below}, out, FOLDERS)]
