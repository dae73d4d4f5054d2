"""``python -m generator scaffold``: draft the schema file of a resource."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..openapi_import.draft_calls import NotDraftableError
from ..openapi_import.drafts import draft
from ..openapi_import.surface import read_calls, version_of
from ..problems import SchemaError
from ..schema import read_schema
from .options import (
    UNUSABLE,
    Output,
    add_api,
    add_force,
    add_schema,
    directories_of_one,
    write_or_print,
)


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument(
        "documents", type=Path, nargs="+", metavar="OPENAPI_FILE", help="OpenAPI 3, YAML or JSON"
    )
    add_schema(command, "directory of the schema")
    add_api(command, "the API of the documents")
    command.add_argument("--resource", required=True, metavar="NAME", help="such as Coupons")
    command.add_argument(
        "--path", metavar="/PATH", help="path of its list; default: the path that ends in its name"
    )
    command.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="a new file, default standard output"
    )
    add_force(command, "replace the file if it exists")


def run(options: argparse.Namespace, output: Output) -> int:
    """Draft a file. Returns the exit status."""
    try:
        sources = [path.name for path in options.documents]
        api = read_schema(directories_of_one(options))
        calls = read_calls(options.documents, version_of(api))
        text = draft(calls, api, options.resource, options.path or "", sources)
    except SchemaError as error:
        print(*error.problems, sep="\n", file=sys.stderr)
        return UNUSABLE
    except NotDraftableError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    return write_or_print(text, options, output, "")
