"""``python -m generator build``: write the generated package."""

from __future__ import annotations

import argparse
import time

from ..problems import plural
from ..writing.writer import update
from .options import (
    DEFAULT_OUT,
    OK,
    Output,
    add_force,
    add_package,
    add_quiet,
    add_schema,
    directory,
    schemas,
)
from .packages import targets


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
    if any(out.resolve() == each.resolve() for each in schemas(options)):
        options.error(f"{out} has schema files; name another directory with -o DIR")
    files, summary = targets(options, output.progress)
    changes = update(files, options.force)
    seconds = time.perf_counter() - start
    for line in summary:
        output.say(line)
    count = len(changes.texts)
    written = len(changes.new) + len(changes.changed) + len(changes.foreign)
    output.say(
        f"{plural(count, 'file')}: {written} written, {len(changes.stale)} removed, "
        f"{count - written} unchanged, in {seconds:.2f} s"
    )
    return OK
