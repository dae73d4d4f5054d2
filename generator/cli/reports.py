"""The report of the commands that compare: its option, and how it is printed."""

from __future__ import annotations

import argparse
import os
import sys

from ..diff.formats import FORMATS
from ..diff.formats.text import as_text, wants_color
from ..diff.report import Report


def add_format(command: argparse.ArgumentParser) -> None:
    """Add the option of commands that print a report."""
    command.add_argument(
        "--format", choices=(*FORMATS,), default="text", help="default %(default)s"
    )


def print_report(report: Report, options: argparse.Namespace) -> None:
    """Print a report in the format that ``--format`` names, in color on a terminal."""
    if options.format == "text":
        print(as_text(report, wants_color(sys.stdout, os.environ)), end="")
    else:
        print(FORMATS[options.format](report), end="")
