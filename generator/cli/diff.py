"""``python -m generator diff``: what a change of the schema means for the apps that use it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bigcommerce_sdk.version import __version__

from ..diff.release import acknowledged, entry
from ..diff.report import Report
from ..diff.sides import NoSuchSideError, Side, paired, read
from ..diff.walk import compare
from ..problems import SchemaError, plural
from .options import FAILED, OK, UNUSABLE, Output, add_schema, schemas
from .reports import add_format, print_report

_MORE = """\
BASE and HEAD are each a directory, a schema file, or a git revision, of which the schema is read
without touching the work tree. With overlays, a directory stands in place of the first --schema,
and a revision has its own of each --schema that lies in the repository of the last. Exit status:
0 done, 1 --fail-on was reached, 2 a side cannot be read or has problems.
"""


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.epilog = _MORE
    command.add_argument("base", metavar="BASE", help="what the schema was")
    command.add_argument(
        "head", metavar="HEAD", nargs="?", help="what it is, default the work tree"
    )
    add_schema(command, "directory of the schema, also within revisions")
    add_format(command)
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


def run(options: argparse.Namespace, output: Output) -> int:
    """Compare two sides and print the report. Returns the exit status."""
    try:
        report = _report(options)
    except NoSuchSideError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except SchemaError as error:
        print(*error.problems, sep="\n", file=sys.stderr)
        print(f"{plural(len(error.problems), 'problem')}; nothing was compared.", file=sys.stderr)
        return UNUSABLE
    if options.changelog:
        print(entry(report.changes), end="")
    else:
        print_report(report, options)
    failing = report.failing
    if failing:
        level = options.fail_on if options.fail_on == "breaking" else f"{options.fail_on} or worse"
        print(
            f"{plural(len(failing), 'change')} of level {level}, not acknowledged; the items that "
            "--changelog prints acknowledge them.",
            file=sys.stderr,
        )
    return FAILED if failing else OK


def _report(options: argparse.Namespace) -> Report:
    working = schemas(options)
    base, head = (read(each, working, options.for_app) for each in (options.base, options.head))
    sides: dict[str, Side] = {"base": base, "head": head}
    changes = sorted(
        (
            each.of_api(name).at(sides[each.side].shown(each.position))
            for name, before, after in paired(base, head, options.for_app)
            for each in compare(before, after)
        ),
        key=lambda each: each.order,
    )
    if options.acknowledged:
        changes = acknowledged(changes, _text_of(options.acknowledged))
    is_sdk = not options.for_app and len(working) == 1  # an app has a version of its own
    return Report(
        base.name, head.name, changes, __version__, options.fail_on or "", leads_on=is_sdk
    )


def _text_of(changelog: Path) -> str:
    try:
        return changelog.read_text("utf-8", "replace")
    except OSError as error:
        raise NoSuchSideError(f"{changelog}: {error.strerror}") from None
