"""``python -m generator lint``: check the schema and write nothing."""

from __future__ import annotations

import argparse
from itertools import chain

from ..loader import ignored_because
from .options import OK, Output, add_quiet, add_schema, directories, labeled, summary_of
from .packages import packages


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_schema(command)
    add_quiet(command)


def run(options: argparse.Namespace, output: Output) -> int:
    """Check the schema. Returns the exit status."""
    for directory in chain.from_iterable(directories(options).values()):
        for path in sorted(directory.iterdir()) if directory.is_dir() else ():
            if ignored_because(path):
                output.say(f"not read: {path} ({ignored_because(path)})")
    found = packages(directories(options))
    for line in labeled({api: summary_of(*each) for api, each in found.items()}):
        output.say(line)
    return OK
