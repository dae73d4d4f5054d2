"""``python -m generator compare``: the schema and OpenAPI documents of the API."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..diff.report import Report
from ..openapi_import.accepted import name_of, read_accepted
from ..openapi_import.compare import compare, scope
from ..openapi_import.rules import LEVELS
from ..openapi_import.surface import read_calls, version_of
from ..problems import Problems, SchemaError
from ..schema import read_schema
from .options import (
    FAILED,
    OK,
    UNUSABLE,
    Output,
    add_api,
    add_schema,
    directories_of_one,
    schemas,
)
from .reports import add_format, print_report

_MORE = """\
Only resources in the documents are compared, with the resources below them. Exit status: 0 done,
1 --fail-on was reached, 2 a document or the file of --accepted cannot be read, or the schema has
problems.
"""


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.epilog = _MORE
    command.add_argument(
        "documents", type=Path, nargs="+", metavar="OPENAPI_FILE", help="OpenAPI 3, YAML or JSON"
    )
    add_schema(command, "directory of the schema")
    add_api(command, "the API of the documents")
    add_format(command)
    command.add_argument(
        "--fail-on",
        choices=("missing", "different", "beyond"),
        help="exit with status 1 at a difference of this level, or of a level before it",
    )
    command.add_argument(
        "--accepted",
        type=Path,
        metavar="FILE",
        help="reviewed differences, which never fail, such as docs/differences.yaml",
    )


def run(options: argparse.Namespace, output: Output) -> int:
    """Compare and print the report. Returns the exit status."""
    try:
        problems = Problems()
        accepted = read_accepted(options.accepted, problems) if options.accepted else None
        problems.raise_if_any()
        api = read_schema(directories_of_one(options))
        calls = read_calls(options.documents, version_of(api))
        changes = compare(api, calls)
    except SchemaError as error:
        print(*error.problems, sep="\n", file=sys.stderr)
        print("Nothing was compared.", file=sys.stderr)
        return UNUSABLE
    if accepted is not None:
        changes = accepted.marked(changes)
        for stale in accepted.stale(changes, scope(api, calls)):
            print(stale, file=sys.stderr)
    report = Report(
        ", ".join(map(str, schemas(options))),
        ", ".join(map(str, options.documents)),
        changes,
        fail_on=options.fail_on or "",
        levels=LEVELS,
        title="Schema and documents",
        nothing="No difference.",
        leads_on=False,
    )
    print_report(report, options)
    for each in report.failing if accepted is not None else ():
        print(f"{options.accepted}: not listed: {name_of(each)}", file=sys.stderr)
    return FAILED if report.failing else OK
