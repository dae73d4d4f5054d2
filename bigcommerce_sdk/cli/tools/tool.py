"""The class of the commands that are not of a resource."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from bigcommerce_sdk.cli.resources.helping import VerbCommand
from bigcommerce_sdk.cli.settings import global_options


class Tool(VerbCommand):
    """A command with examples, which accepts the global options too.

    Args:
        examples: what follows the command in each example.
        own: global options that the command has itself.
    """

    def __init__(
        self, *args: Any, examples: Sequence[str] = ("",), own: Sequence[str] = (), **attrs: Any
    ) -> None:
        super().__init__(*args, examples=lambda: examples, **attrs)
        self.params += [each for each in global_options(hidden=True) if each.name not in own]

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Examples"):
            for rest in self._examples():
                line = f"{ctx.command_path} {rest}".rstrip()
                formatter.write(f"{'':{formatter.current_indent}}{line}\n")
