"""``python -m generator docs``: write the reference documentation."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..locations import HOME
from ..reference import api as pages
from ..reference import schema_changes
from ..successors import read_linked
from .options import (
    Output,
    add_force,
    add_quiet,
    add_schema,
    default_in_clone,
    directories,
    directory,
    write_or_check,
)

DEFAULT_DOCS = "docs/reference"


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_force(command)
    add_schema(command)
    add_quiet(command)
    command.add_argument(
        "-o", "--out", type=Path, metavar="DIR", help=default_in_clone(DEFAULT_DOCS)
    )
    command.add_argument("--check", action="store_true", help="fail where it is out of date")


def run(options: argparse.Namespace, output: Output) -> int:
    """Write or check the pages. Returns the exit status."""
    out = directory(options.out, DEFAULT_DOCS, options, "-o DIR")
    in_clone = out.resolve() == HOME / DEFAULT_DOCS
    linked = read_linked(directories(options))
    files = pages.pages(linked, in_clone)
    return write_or_check([pages.target(files, out), schema_changes.target(out.parent)], options)
