"""``python -m generator commands``: write the tables of the command line, and their reference."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..commands import pages, tables
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

DEFAULT_TABLES = "bigcommerce_sdk/cli/tables"
#: The reference, at the root of the clone.
DEFAULT_PAGES = "docs/commands"


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_force(command)
    add_schema(command)
    add_quiet(command)
    command.add_argument(
        "-o",
        "--out",
        type=Path,
        metavar="DIR",
        help=f"where to write the tables; {default_in_clone(DEFAULT_TABLES)}",
    )
    command.add_argument(
        "--docs",
        type=Path,
        metavar="DIR",
        help=f"where to write the reference; {default_in_clone(DEFAULT_PAGES)}",
    )
    command.add_argument("--check", action="store_true", help="fail where they are out of date")


def run(options: argparse.Namespace, output: Output) -> int:
    """Write or check the files. Returns the exit status."""
    out = directory(options.out, DEFAULT_TABLES, options, "-o DIR")
    docs = directory(options.docs, DEFAULT_PAGES, options, "--docs DIR")
    linked = read_linked(directories(options))
    made = tables.tables(linked)
    return write_or_check([tables.target(made, out), pages.target(made, docs)], options)
