"""A group whose commands are imported when they are used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any, NamedTuple

import click

from bigcommerce_sdk.cli.errors import ClosedPipe, is_closed_pipe
from bigcommerce_sdk.naming import closest


class Entry(NamedTuple):
    """A command of a group that is not imported yet.

    Attributes:
        home: ``module:name`` of the command, relative to :mod:`bigcommerce_sdk.cli`; or a function
            that makes the command.
        help: its short help.
        section: the heading under which the help of the group lists it.
    """

    home: str | Callable[[], click.Command]
    help: str
    section: str = "Commands"

    def load(self) -> click.Command:
        """The command."""
        if callable(self.home):
            return self.home()
        module, _, name = self.home.partition(":")
        command: click.Command = getattr(import_module(f"bigcommerce_sdk.cli.{module}"), name)
        return command


class LazyGroup(click.Group):
    """A group whose commands are imported when they are used.

    The help and the completion of the group need only the table.

    Args:
        entries: the commands by name.
        compact: sections that the help lists as names alone, without a line for each.
    """

    def __init__(
        self,
        *args: Any,
        entries: Mapping[str, Entry] | None = None,
        compact: Iterable[str] = (),
        **attrs: Any,
    ) -> None:
        super().__init__(*args, **attrs)
        self.entries = dict(entries or {})
        self.compact = tuple(compact)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self.entries, *(name for name in self.commands if name not in self.entries)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.commands and cmd_name in self.entries:
            self.commands[cmd_name] = self.entries[cmd_name].load()
        return self.commands.get(cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except OSError as error:
            if not is_closed_pipe(error):
                raise
            raise ClosedPipe from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        known = self.list_commands(ctx)
        is_known = not args or args[0] in known or args[0].startswith("-")
        if not is_known and not ctx.resilient_parsing:
            near = closest(args[0].replace("-", "_"), [each.replace("-", "_") for each in known])
            hint = f" Did you mean {near.replace('_', '-')!r}?" if near else ""
            ctx.fail(f"No such command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """The commands and options that begin so; no command is imported."""
        from click.shell_completion import CompletionItem

        found = [
            CompletionItem(name, help=self.short_help_of(name))
            for name in self.list_commands(ctx)
            if name.startswith(incomplete)
        ]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]

    def short_help_of(self, name: str) -> str:
        """The short help of a command."""
        if name in self.entries:
            return self.entries[name].help
        return self.commands[name].get_short_help_str(limit=100)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        sections: dict[str, list[str]] = {}
        for name in self.list_commands(ctx):
            entry = self.entries.get(name)
            sections.setdefault(entry.section if entry else "Commands", []).append(name)
        for heading, names in sections.items():
            with formatter.section(heading):
                if heading in self.compact:
                    formatter.write(_in_lines(names, formatter.width, formatter.current_indent))
                    continue
                limit = formatter.width - 6 - max(map(len, names))
                rows = [(name, _cut(self.short_help_of(name), limit)) for name in names]
                formatter.write_dl(rows)


def _in_lines(names: Iterable[str], width: int, indent: int) -> str:
    """Names with commas, in lines that break between names only."""
    from textwrap import fill

    space = " " * indent
    text = fill(
        ", ".join(names),
        width,
        initial_indent=space,
        subsequent_indent=space,
        break_on_hyphens=False,
    )
    return f"{text}\n"


def _cut(text: str, limit: int) -> str:
    """Text for one line: without its final period, cut after a word where it is too long."""
    text = text.removesuffix(".")
    if len(text) <= limit:
        return text
    return f"{text[: limit - 3].rpartition(' ')[0].rstrip(',;:')}..."
