"""Help that fits a screen: of many options it lists some, and ``--help-all`` lists all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from bigcommerce_sdk.cli.resources.options import Option

#: The lines of a screen.
LINES = 40
#: The sections whose options are left out where there are too many of them.
LONG_SECTIONS = ("Filters", "Fields")
#: The fewest options of such a section that are listed.
_FEWEST = 3


class VerbCommand(click.Command):
    """A command with options in sections, and examples.

    Args:
        examples: makes command lines, for the end of the help.
        note: makes a paragraph before them, such as what replaces a deprecated call.
    """

    def __init__(
        self, *args: Any, examples: Callable[[], Sequence[str]], note: str = "", **attrs: Any
    ) -> None:
        super().__init__(*args, **attrs)
        self._examples, self._note = examples, note

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            raise click.UsageError(_unknown_option(self, error), ctx) from None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        sections: dict[str, list[click.Parameter]] = {}
        for param in self.get_params(ctx):
            if isinstance(param, click.Option) and not param.hidden:
                sections.setdefault(getattr(param, "section", "Options"), []).append(param)
        shows_all = bool(ctx.meta.get(_ALL))
        kept = sections if shows_all else self._fitting(sections, formatter)
        order = sorted(sections, key=lambda name: name == "Options")
        for heading in order:
            with formatter.section(heading):
                width = formatter.width - formatter.current_indent
                rows = _rows(kept[heading], width, shows_all)
                left = len(sections[heading]) - len(rows)
                if left:
                    rows.append((f"... {left} more", "Listed by --help-all."))
                formatter.write_dl(rows, col_max=34)

    def _fitting(
        self, sections: dict[str, list[click.Parameter]], formatter: click.HelpFormatter
    ) -> dict[str, list[click.Parameter]]:
        """The options that help lists so that it fits a screen; required ones always."""
        used = formatter.getvalue().count("\n") + 2 * len(sections)
        used += 2 + len(self._examples()) + (2 if self._note else 0)
        used += sum(len(each) for name, each in sections.items() if name not in LONG_SECTIONS)
        room = LINES - used
        kept = dict(sections)
        for name in LONG_SECTIONS:
            params = sections.get(name, [])
            if len(params) <= max(room, _FEWEST):
                room -= len(params)
                continue
            needed = [each for each in params if getattr(each, "required_by_api", False)]
            others = [each for each in params if each not in needed]
            count = max(room - 1 - len(needed), _FEWEST - len(needed), 0)
            chosen = {id(each) for each in (*needed, *others[:count])}
            kept[name] = [each for each in params if id(each) in chosen]
            room = 0
        return kept

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self._note:
            indent = "  "
            text = click.formatting.wrap_text(self._note, formatter.width, indent, indent)
            formatter.write(f"\n{text}\n")
        examples = self._examples()
        if examples:
            with formatter.section("Examples"):
                for line in examples:
                    formatter.write(f"{'':{formatter.current_indent}}{line}\n")


#: The key of a context under which ``--help-all`` is kept.
_ALL = "bigcommerce_sdk.cli.help_all"


def help_all_option() -> click.Option:
    """The option ``--help-all``."""
    return click.Option(
        ["--help-all"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_all,
        help="Show all options.",
    )


def _show_all(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        ctx.meta[_ALL] = True
        click.echo(ctx.get_help())
        ctx.exit()


def _rows(params: Sequence[click.Parameter], width: int, whole: bool) -> list[tuple[str, str]]:
    """The lines of options: names and value, and description.

    Args:
        params: the options.
        width: the columns of a line.
        whole: whether descriptions and choices are shown in full.
    """
    rows = [(_names(param), _text(param, whole)) for param in params]
    if whole:
        return rows
    room = width - max(len(left) for left, _ in rows) - 2
    return [(left, _cut(text, max(room, 20))) for left, text in rows]


def _names(param: click.Parameter) -> str:
    """``-o, --output FORMAT``."""
    names = ", ".join(sorted(param.opts, key=len))
    metavar = getattr(param, "metavar", None)
    return names if getattr(param, "is_flag", False) else f"{names} {metavar or 'TEXT'}"


def _text(param: click.Parameter, whole: bool) -> str:
    text: str = getattr(param, "help", None) or ""
    if isinstance(param, Option):
        if whole and param.choices:
            text = f"{text} One of {', '.join(param.choices)}."
        text = f"{text} [required]" if param.required_by_api else text
    return text


def _cut(text: str, room: int) -> str:
    """A description in one line: its first sentence, cut where it is too long."""
    tail = " [required]" if text.endswith(" [required]") else ""
    text = text.removesuffix(tail)
    for end in (". ", "; "):
        text = text.partition(end)[0]
    text = text.removesuffix(".")
    room -= len(tail)
    if len(text) > room:
        text = f"{text[: room - 3].rpartition(' ')[0].rstrip(',;:')}..."
    return text + tail


def _unknown_option(command: click.Command, error: click.NoSuchOption) -> str:
    """The message for an unknown option, with the closest one."""
    from bigcommerce_sdk.naming import closest

    known = {
        name.lstrip("-").replace("-", "_"): name
        for param in command.params
        for name in param.opts
        if name.startswith("--") and not getattr(param, "hidden", False)
    }
    near = closest(error.option_name.lstrip("-").replace("-", "_"), known)
    lists = "--help-all" if "help_all" in known else "--help"
    hint = f"Did you mean {known[near]}?" if near else f"{lists} lists all options."
    return f"No such option {error.option_name}. {hint}"
