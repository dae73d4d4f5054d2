"""``python -m generator check``: fail where the generated package is not what the schema gives."""

from __future__ import annotations

import argparse
import sys

from ..extension import read_for_package
from ..render.rendering import facts_target, render, target
from ..writing.writer import compare, differences
from .options import (
    DEFAULT_OUT,
    FACTS,
    FAILED,
    OK,
    Output,
    add_package,
    add_quiet,
    add_schema,
    directories,
    directory,
)


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_schema(command)
    add_package(command)
    add_quiet(command)


def run(options: argparse.Namespace, output: Output) -> int:
    """Compare the package, and print the differences. Returns the exit status."""
    out = directory(options.out, DEFAULT_OUT, options, "-o DIR")
    api, extension = read_for_package(directories(options))
    files = render(api, cache=options.cache, extension=extension)
    targets = [target(files, out)]
    if options.out is None:
        targets.append(facts_target(api, FACTS, options.cache))
    changes = compare(targets)
    changes.refuse()
    if changes:
        print(differences(changes), end="")
        for what, paths in (
            ("missing", changes.new),
            ("changed", changes.changed),
            ("extra", [*changes.stale, *changes.unexpected]),
        ):
            for path in paths:
                print(f"{what}: {path}", file=sys.stderr)
        print(f"Run `{options.prog} build` and commit the result.", file=sys.stderr)
        return FAILED
    are = "file is" if len(changes.texts) == 1 else "files are"
    output.say(f"{len(changes.texts)} {are} what the schema gives.")
    return OK
