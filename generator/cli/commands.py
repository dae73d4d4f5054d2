"""``python -m generator commands``: write the tables of the command line, and their reference."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..commands import tables
from ..schema import read_each, read_schema
from ..successors import with_known_successors
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


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_force(command)
    add_schema(command)
    add_quiet(command)
    command.add_argument(
        "-o", "--out", type=Path, metavar="DIR", help=default_in_clone(DEFAULT_TABLES)
    )
    command.add_argument("--check", action="store_true", help="fail where they are out of date")


def run(options: argparse.Namespace, output: Output) -> int:
    """Write or check the files. Returns the exit status."""
    out = directory(options.out, DEFAULT_TABLES, options, "-o DIR")
    schemas = directories(options)
    linked = with_known_successors(read_each(schemas, read_schema), schemas)
    return write_or_check([tables.target(linked, out)], options)
