"""Help: it fits a screen, has examples, and is that of the snapshots.

``UPDATE_HELP=1`` writes the snapshots anew.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import click
import pytest

from bigcommerce_sdk.cli.names import FIXED
from bigcommerce_sdk.cli.resources.helping import LINES
from bigcommerce_sdk.cli.root import root
from bigcommerce_sdk.cli.tools.tool import Tool

from .running import run

HELP = Path(__file__).parent / "help"
SNAPSHOTS = (
    "",
    "v3",
    "orders",
    "orders list",
    "orders create",
    "orders delete-all",
    "orders products list",
    "v3 products update",
    "v3 brands upload-image",
    "v3 price-lists records upsert",
    "v3 store-profile update",
    "export",
)


@pytest.fixture(autouse=True)
def screen() -> Iterator[None]:
    with mock.patch.dict("os.environ", {"COLUMNS": "80"}):
        yield


@pytest.mark.parametrize("words", SNAPSHOTS)
def test_help_is_that_of_the_snapshot(words: str) -> None:
    found = run(*words.split(), "--help")
    assert (found.code, found.err) == (0, "")
    path = HELP / f"{words.replace(' ', '_') or 'bigcommerce'}.txt"
    if os.environ.get("UPDATE_HELP"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(found.out, encoding="utf-8")
    assert found.out == path.read_text(encoding="utf-8")


def commands(
    group: click.Group, above: click.Context | None = None
) -> Iterator[tuple[click.Command, click.Context]]:
    """Every command below a group, with its context."""
    context = click.Context(group, parent=above, info_name=group.name, **group.context_settings)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, context)
        yield command, click.Context(command, parent=context, info_name=name)


def test_help_of_every_command_fits_a_screen() -> None:
    count = 0
    for command, context in commands(root):
        lines = context.get_help().splitlines()
        path = context.command_path
        # what is left out can be listed; groups of many resources are lists of names
        assert len(lines) <= LINES + 8, (path, len(lines))
        assert all(len(line) <= 100 for line in lines), path
        if not isinstance(command, click.Group):
            count += 1
            assert "Examples:" in "\n".join(lines), path
            assert f"  {path} " in f"{lines[-1]} ", path
    assert count > 700


def test_no_option_of_a_command_occurs_twice() -> None:
    for command, context in commands(root):
        names = [name for param in command.params for name in getattr(param, "opts", ())]
        assert len(names) == len(set(names)), context.command_path
        assert len({param.name for param in command.params}) == len(command.params)


def test_help_all_lists_all_options_and_choices() -> None:
    short, whole = run("orders", "list", "--help").out, run("orders", "list", "--help-all").out
    assert "--help-all." in short
    assert "--consignment-structure" not in short
    assert "--consignment-structure" in whole
    assert "consignments.line_items" in whole


def test_options_with_the_name_of_a_fixed_one_have_a_suffix() -> None:
    fixed, generated = set[str](), set[str]()
    for command, _ in commands(root):
        for param in [] if isinstance(command, Tool) else command.params:
            names = [name for name in getattr(param, "opts", ()) if name.startswith("--")]
            (generated if getattr(param, "target", "") else fixed).update(names)
    assert fixed <= FIXED
    assert not generated & FIXED
    assert "--page-field" in generated
