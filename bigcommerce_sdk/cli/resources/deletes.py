"""What a delete would do, and the question before it."""

from __future__ import annotations

import sys

import click

from bigcommerce_sdk.cli.errors import Failed, Refused


def ask(what: str, store: str, yes: bool) -> None:
    """Ask before a delete.

    Args:
        what: what would be deleted, such as ``orders 100``.
        store: the store.
        yes: whether ``--yes`` was given.

    Raises:
        Refused: without ``--yes`` when there is no terminal to ask on.
        Failed: when the answer is no.
    """
    if yes:
        return
    if not sys.stdin.isatty():
        raise Refused(f"This would delete {what} of {store}. Confirm it with --yes.")
    if not click.confirm(f"This deletes {what} of {store}. Continue?", err=True):
        raise Failed("Nothing was deleted.")
