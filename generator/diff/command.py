"""``python -m generator diff``: what a change of the schema means for the apps that use it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .report import Report

_TEXT = "Say what a change of the schema means for the apps that use it."
_MORE = """\
BASE and HEAD are each a directory, a schema file, or a git revision, of which the schema is read
without touching the work tree. With overlays, a directory stands in place of the first --schema,
and a revision has its own of each --schema that lies in the repository of the last. Exit status:
0 done, 1 --fail-on was reached, 2 a side cannot be read or has problems.
"""
_FORMATS = ("text", "markdown", "json", "github", "junit")
OK, REACHED, UNUSABLE = 0, 1, 2


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], schema: str) -> None:
    """Add the command to those of the generator.

    Args:
        commands: the commands.
        schema: the directory of the working schema, unless one is given.
    """
    command = commands.add_parser("diff", help=_TEXT, description=_TEXT, epilog=_MORE)
    command.add_argument("base", metavar="BASE", help="what the schema was")
    command.add_argument(
        "head", metavar="HEAD", nargs="?", help="what it is, default the work tree"
    )
    command.add_argument(
        "--schema",
        type=Path,
        action="append",
        metavar="DIR",
        help="directory of the schema, also within revisions, default: that of the SDK; "
        "give it again to lay one over another",
    )
    command.add_argument("--format", choices=_FORMATS, default="text", help="default %(default)s")
    command.add_argument(
        "--fail-on", choices=("breaking", "risky"), help="end with 1 at a change of this level"
    )
    command.add_argument(
        "--acknowledged",
        type=Path,
        metavar="CHANGELOG",
        help="changes that the unreleased section of this file names do not count for --fail-on",
    )
    command.add_argument(
        "--changelog", action="store_true", help="print items for the changelog, and nothing else"
    )
    command.set_defaults(run=run, default_schema=Path(schema))


def run(options: argparse.Namespace, output: object) -> int:
    """Compare two sides and print the report. Returns the exit status."""
    from ..problems import SchemaError
    from .release import entry
    from .sides import NoSuchSideError

    try:
        report = _report(options)
    except NoSuchSideError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except SchemaError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        count = len(error.problems)
        print(f"{count} problem{'s' if count != 1 else ''}; nothing was compared.", file=sys.stderr)
        return UNUSABLE
    text = entry(report.changes) if options.changelog else _written(report, options.format)
    print(text, end="")
    failing = report.failing
    if failing:
        failed = f"{len(failing)} change{'s' if len(failing) != 1 else ''}"
        level = options.fail_on if options.fail_on == "breaking" else f"{options.fail_on} or worse"
        print(
            f"{failed} of level {level}, not acknowledged; the items that --changelog prints "
            "acknowledge them.",
            file=sys.stderr,
        )
    return REACHED if failing else OK


def _report(options: argparse.Namespace) -> Report:
    from bigcommerce_sdk.version import __version__

    from .release import acknowledged
    from .report import Report
    from .sides import Side, read
    from .walk import compare

    schemas = options.schema or [options.default_schema]
    base, head = (read(each, schemas, options.for_app) for each in (options.base, options.head))
    sides: dict[str, Side] = {"base": base, "head": head}
    changes = [
        each.at(sides[each.side].shown(each.position)) for each in compare(base.api, head.api)
    ]
    if options.acknowledged:
        changes = acknowledged(changes, _text_of(options.acknowledged))
    return Report(base.name, head.name, changes, __version__, options.fail_on or "")


def _text_of(changelog: Path) -> str:
    from .sides import NoSuchSideError

    try:
        return changelog.read_text("utf-8", "replace")
    except OSError as error:
        raise NoSuchSideError(f"{changelog}: {error.strerror}") from None


def _written(report: Report, name: str) -> str:
    from .formats import FORMATS
    from .formats.text import as_text, wants_colour

    if name == "text":
        return as_text(report, wants_colour(sys.stdout, os.environ))
    return FORMATS[name](report)
