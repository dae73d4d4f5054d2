"""``python -m generator build``: write the generated package."""

from __future__ import annotations

import argparse
import time

from ..extension import read_for_package
from ..problems import plural
from ..render.rendering import facts_target, render, target
from ..writing.writer import update
from .options import (
    DEFAULT_OUT,
    FACTS,
    OK,
    Output,
    add_force,
    add_package,
    add_quiet,
    add_schema,
    directories,
    directory,
)


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_force(command)
    add_schema(command)
    add_package(command)
    add_quiet(command)


def run(options: argparse.Namespace, output: Output) -> int:
    """Write the package. Returns the exit status."""
    start = time.perf_counter()
    out = directory(options.out, DEFAULT_OUT, options, "-o DIR")
    if any(out.resolve() == each.resolve() for each in directories(options)):
        options.error(f"{out} has schema files; name another directory with -o DIR")
    api, extension = read_for_package(directories(options))
    files = render(api, output.progress, options.cache, extension)
    targets = [target(files, out)]
    if options.out is None:
        targets.append(facts_target(api, FACTS, options.cache))
    changes = update(targets, options.force)
    seconds = time.perf_counter() - start
    output.summary(api, extension)
    count = len(changes.texts)
    written = len(changes.new) + len(changes.changed) + len(changes.foreign)
    output.say(
        f"{plural(count, 'file')}: {written} written, {len(changes.stale)} removed, "
        f"{count - written} unchanged, in {seconds:.2f} s"
    )
    return OK
