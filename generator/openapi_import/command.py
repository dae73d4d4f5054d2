"""``python -m generator compare`` and ``scaffold``: the schema and documents of the API."""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .surface import Call, Key

_COMPARE = "List the differences between OpenAPI documents of the API and the schema."
_SCAFFOLD = "Draft the schema file of a resource from OpenAPI documents, for a person to finish."
_MORE = """\
Only resources in the documents are compared, with the resources below them. Exit status: 0 done,
1 --fail-on was reached, 2 a document or the file of --accepted cannot be read, or the schema has
problems.
"""
FORMATS = ("text", "markdown", "json", "github", "junit")
OK, REACHED, UNUSABLE = 0, 1, 2


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], schema: str) -> None:
    """Add the commands to those of the generator.

    Args:
        commands: the commands.
        schema: the directory of the working schema, unless one is given.
    """
    compare = commands.add_parser("compare", help=_COMPARE, description=_COMPARE, epilog=_MORE)
    _add_documents(compare)
    _add_schema(compare)
    compare.add_argument("--format", choices=FORMATS, default="text", help="default %(default)s")
    compare.add_argument(
        "--fail-on",
        choices=("missing", "different", "beyond"),
        help="exit with status 1 at a difference of this level, or of a level before it",
    )
    compare.add_argument(
        "--accepted",
        type=Path,
        metavar="FILE",
        help="reviewed differences, which never fail, such as docs/differences.yaml",
    )
    compare.set_defaults(run=partial(run_compare, schema=Path(schema)))
    scaffold = commands.add_parser("scaffold", help=_SCAFFOLD, description=_SCAFFOLD)
    _add_documents(scaffold)
    _add_schema(scaffold)
    scaffold.add_argument("--resource", required=True, metavar="NAME", help="such as Coupons")
    scaffold.add_argument(
        "--path", metavar="/PATH", help="path of its list; default: the path that ends in its name"
    )
    scaffold.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="a new file, default standard output"
    )
    scaffold.add_argument("--force", action="store_true", help="replace the file if it exists")
    scaffold.set_defaults(run=partial(run_scaffold, schema=Path(schema)))


def _add_documents(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "documents", type=Path, nargs="+", metavar="OPENAPI_FILE", help="OpenAPI 3, YAML or JSON"
    )


def _add_schema(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--schema",
        type=Path,
        action="append",
        metavar="DIR",
        help="directory of the schema, default: that of the SDK; "
        "give it again to lay one over another",
    )


def run_compare(options: argparse.Namespace, output: object, schema: Path) -> int:
    """Compare and print the report. Returns the exit status."""
    from ..cli import over_base, read_schema
    from ..diff.formats import FORMATS as WRITERS
    from ..diff.formats.text import as_text, wants_colour
    from ..diff.report import Report
    from ..problems import Problems, SchemaError
    from .accepted import name_of, read_accepted
    from .compare import compare, scope
    from .rules import LEVELS

    directories = options.schema or [schema]
    try:
        problems = Problems()
        accepted = read_accepted(options.accepted, problems) if options.accepted else None
        problems.raise_if_any()
        api, calls = read_schema(over_base(directories, options.for_app)), _calls(options.documents)
        changes = compare(api, calls)
    except SchemaError as error:
        print("\n".join(map(str, error.problems)), file=sys.stderr)
        print("Nothing was compared.", file=sys.stderr)
        return UNUSABLE
    if accepted is not None:
        changes = accepted.marked(changes)
        for stale in accepted.stale(changes, scope(api, calls)):
            print(stale, file=sys.stderr)
    report = Report(
        ", ".join(map(str, directories)),
        ", ".join(map(str, options.documents)),
        changes,
        fail_on=options.fail_on or "",
        levels=LEVELS,
        title="Schema and documents",
        nothing="No difference.",
        leads_on=False,
    )
    if options.format == "text":
        print(as_text(report, wants_colour(sys.stdout, os.environ)), end="")
    else:
        print(WRITERS[options.format](report), end="")
    for each in report.failing if accepted is not None else ():
        print(f"{options.accepted}: not listed: {name_of(each)}", file=sys.stderr)
    return REACHED if report.failing else OK


def run_scaffold(options: argparse.Namespace, output: object, schema: Path) -> int:
    """Draft a file. Returns the exit status."""
    from ..cli import over_base, read_schema
    from ..problems import SchemaError
    from ..writing.writer import Target, update
    from .draft_calls import NotDraftableError
    from .drafts import draft

    try:
        sources = [path.name for path in options.documents]
        api = read_schema(over_base(options.schema or [schema], options.for_app))
        calls = _calls(options.documents)
        text = draft(calls, api, options.resource, options.path or "", sources)
    except SchemaError as error:
        print("\n".join(map(str, error.problems)), file=sys.stderr)
        return UNUSABLE
    except NotDraftableError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    if options.output is None:
        print(text, end="")
        return OK
    update([Target(options.output.parent, {options.output.name: text}, "")], options.force)
    print(f"written: {options.output}")
    return OK


def _calls(paths: list[Path]) -> dict[Key, Call]:
    from ..problems import Problems
    from .documents import read_document
    from .surface import surface

    problems = Problems()
    read = [read_document(path, problems) for path in paths]
    calls = surface([each for each in read if each is not None], problems)
    problems.raise_if_any()
    return calls
