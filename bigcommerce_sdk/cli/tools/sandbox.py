"""``bigcommerce sandbox``: the embedded store."""

from __future__ import annotations

from typing import Any

import click

from bigcommerce_sdk.cli.tools.tool import Tool


class _Sandbox(Tool):
    """A command whose arguments are those of another program, ``--`` included."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.args = args
        return args

    def invoke(self, ctx: click.Context) -> None:
        from bigcommerce_sdk.sandbox.__main__ import main

        ctx.exit(main(ctx.args, program="bigcommerce sandbox"))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        return []


command = _Sandbox(
    "sandbox",
    add_help_option=False,
    context_settings={"allow_extra_args": True},
    examples=["--port 8080 --admin", "-- python app.py"],
    help="Start the embedded store for tests.",
)
