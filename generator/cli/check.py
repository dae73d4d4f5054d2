"""``python -m generator check``: fail where the generated package is not what the schema gives."""

from __future__ import annotations

import argparse
import sys

from ..writing.writer import compare, differences
from .options import (
    FAILED,
    OK,
    Output,
    add_package,
    add_quiet,
    add_schema,
)
from .packages import targets


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_schema(command)
    add_package(command)
    add_quiet(command)


def run(options: argparse.Namespace, output: Output) -> int:
    """Compare the package, and print the differences. Returns the exit status."""
    changes = compare(targets(options)[0])
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
