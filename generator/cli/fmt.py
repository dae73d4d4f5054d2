"""``python -m generator fmt``: format schema files."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Iterable
from errno import EBUSY
from itertools import chain
from pathlib import Path

from ..formatter.files import format_file
from ..loader import files_of
from ..locations import INSTALLED, SCHEMA
from ..problems import Problems, plural
from ..schema import apis
from ..writing.atomic_writer import locked, replace_file
from .options import FAILED, OK, Output, add_quiet

_MORE = """\
Files that do not load are reported and left as they are. Exit status: 0 done, 1 some file differs
(with --check) or has problems, 2 cannot run.
"""


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.epilog = _MORE
    command.add_argument("files", type=Path, nargs="*", metavar="FILE", help="default: all files")
    command.add_argument(
        "--schema",
        type=Path,
        action="append",
        metavar="DIR",
        help=f"directory of schema files, unless files are named; default in a clone: {SCHEMA}",
    )
    command.add_argument(
        "--check", action="store_true", help="write nothing; fail with a diff where a file differs"
    )
    add_quiet(command)


def run(options: argparse.Namespace, output: Output) -> int:
    """Format the files, or check them. Returns the exit status."""
    if INSTALLED and not (options.files or options.schema):
        options.error("name files, or a directory with --schema DIR")
    problems = Problems()
    files = _files(options, problems)
    differing = 0
    for path in files:
        texts = format_file(path, problems)
        if texts is None or texts[0] == texts[1]:
            continue
        differing += 1
        if options.check:
            _show(path, *texts)
        else:
            _replace(path, *texts, named=path in options.files)
            print(f"written: {path}")
    for problem in sorted(set(problems.found)):
        print(problem, file=sys.stderr)
    if problems.found:
        print("Files with problems were left as they are.", file=sys.stderr)
    if options.check and differing:
        differ = "differs" if len(files) == 1 else "differ"
        of = plural(len(files), "file")
        summary = f"{differing} of {of} {differ}; run `{options.prog} fmt`."
        print(summary, file=sys.stderr)
    elif not problems.found:
        output.say(f"{len(files)} {'file is' if len(files) == 1 else 'files are'} formatted.")
    return FAILED if problems.found or (options.check and differing) else OK


def _files(options: argparse.Namespace, problems: Problems) -> list[Path]:
    directories: Iterable[Path] = options.schema or ([] if options.files else [SCHEMA])
    found = [*options.files]
    for directory in chain.from_iterable(apis([*directories]).values()):
        found += files_of(directory, problems)
    return list(dict.fromkeys(found))


def _show(path: Path, before: str, after: str) -> None:
    lines = (before.splitlines(True), after.splitlines(True))
    for line in difflib.unified_diff(*lines, str(path), f"{path} (formatted)"):
        print(line, end="" if line.endswith("\n") else "\n\\ No newline at end of file\n")


def _replace(path: Path, before: str, text: str, named: bool) -> None:
    # a link that is named stays a link; links in a directory are not followed
    target = path.resolve() if named else path
    with locked(target.parent):
        if target.read_bytes() != before.encode():
            raise OSError(EBUSY, "was changed during formatting; format it again", str(path))
        replace_file(target, text.encode(), durable=True)
