"""``python -m generator openapi``: write the schema as an OpenAPI document."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bigcommerce_sdk.version import __version__

from ..locations import V2
from ..openapi import document
from ..openapi.examples import demo_examples
from ..successors import read_linked
from .options import (
    UNUSABLE,
    Output,
    add_api,
    add_force,
    add_quiet,
    add_schema,
    directories,
    directories_of_one,
    schemas,
    write_or_print,
)


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_force(command)
    add_schema(command)
    add_api(command, "the API")
    add_quiet(command)
    command.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where to, default standard output"
    )


def run(options: argparse.Namespace, output: Output) -> int:
    """Write or print the document. Returns the exit status."""
    path: Path | None = options.output
    over = [each.resolve() for each in (*schemas(options), *directories_of_one(options))]
    if path and path.suffix.lower() in (".yaml", ".yml") and path.parent.resolve() in over:
        options.error(f"{path} would be read as a schema file; name a file elsewhere with -o FILE")
    schemas_of = directories(options)
    linked = options.api == V2  # its resources say what replaces them
    wanted = schemas_of if linked else {options.api: schemas_of[options.api]}
    api = read_linked(wanted)[options.api]
    try:
        text = document(api, __version__, demo_examples(api))
    except ImportError as error:  # the embedded store, which gives the examples, is an extra
        print(error, file=sys.stderr)
        return UNUSABLE
    return write_or_print(text, options, output, "openapi")
