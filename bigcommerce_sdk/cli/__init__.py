"""The command line ``bigcommerce``: a store from a terminal.

Modules, from the top to the bottom::

    root        the command, its groups as a table
    tools       commands that are not of a resource
    resources   the commands of the resources
    errors      exceptions -> lines on stderr and an exit code
    client      global options -> a client
    credentials the store and token of a call: options, profiles, environment
    keychain    tokens of profiles in the keychain of the system
    profiles    stores and their tokens by name, in a file of the user
    settings    global options, and what the commands of one call share
    output      rows -> table, JSON, NDJSON, CSV, YAML, Parquet
    shells      completion in shells
    lazy        a group whose commands are imported when they are used
    extras      modules of the extra, imported when they are needed
    progress    a line on stderr during long calls
    names       names of options

The folder ``tables`` is generated: the commands of each resource, as JSON.

Nothing may import this package. A start must be fast: a module that ``--help`` or completion
imports may import click and the standard library, and imports all else inside functions.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module


def main(args: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        args: the arguments; by default those of the process.

    Returns:
        The exit code.
    """
    try:
        import_module("click")
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print(
            "bigcommerce needs the extra 'cli': click is not installed. "
            "Run: pip install 'bigcommerce_sdk[cli]'",
            file=sys.stderr,
        )
        return 2
    from bigcommerce_sdk.cli.errors import run
    from bigcommerce_sdk.cli.root import root

    return run(root, sys.argv[1:] if args is None else args)
