"""``python -m generator language``: write the documents of the schema language."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..locations import SCHEMA
from ..reference import language
from .options import Output, add_force, default_in_clone, directory, write_or_check


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument(
        "--schema",
        type=Path,
        metavar="DIR",
        help=f"where to write them; {default_in_clone(str(SCHEMA))}",
    )
    command.add_argument("--check", action="store_true", help="fail where they are out of date")
    add_force(command)


def run(options: argparse.Namespace, output: Output) -> int:
    """Write or check the files. Returns the exit status."""
    schema = directory(options.schema, str(SCHEMA), options, "--schema DIR")
    return write_or_check([language.target(schema)], options)
