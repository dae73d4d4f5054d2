"""Options of fields and filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from bigcommerce_sdk.cli.names import flag_of
from bigcommerce_sdk.cli.resources.tables import Table

#: How the parameters of generated options begin, in front of the name of the field or filter.
PREFIX = "x_"
#: A longer list of choices is not shown in the place of the value.
_MOST_CHOICES = 24


class Text(click.ParamType):  # type: ignore[type-arg] # generic since click 8.5
    """The text of a value, which is converted when the call is made.

    Args:
        metavar: what help shows for it.
        choices: the values that completion offers; the SDK decides which others it accepts.
    """

    name = "text"

    def __init__(self, metavar: str, choices: Sequence[Any] = ()) -> None:
        self.metavar = metavar
        self.choices = [str(each) for each in choices]

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> Any:
        from click.shell_completion import CompletionItem

        if self.metavar in ("JSON", "FILE") and not self.choices:
            return [CompletionItem(incomplete, type="file")] if self.metavar == "FILE" else []
        return [CompletionItem(each) for each in self.choices if each.startswith(incomplete)]


class Option(click.Option):
    """An option, and how help shows it.

    Attributes:
        section: the heading under which help lists it.
        required_by_api: whether a call needs it, unless the body comes from elsewhere.
        target: the Python name of the field or filter; empty for a fixed option.
        choices: all its choices.
    """

    def __init__(
        self,
        *args: Any,
        section: str = "Options",
        required_by_api: bool = False,
        target: str = "",
        choices: Sequence[str] = (),
        **attrs: Any,
    ) -> None:
        super().__init__(*args, **attrs)
        self.section, self.target = section, target
        self.required_by_api = required_by_api
        self.choices = choices


def value_option(name: str, entry: Table, enums: Mapping[str, Any], section: str) -> Option:
    """The option of a field or filter.

    Args:
        name: its Python name.
        entry: its entry in the table.
        enums: the enums of the table.
        section: the heading in help.
    """
    choices = (
        ["true", "false"] if entry["kind"] == "BOOLEAN" else enums.get(entry.get("enum", ""), [])
    )
    listed = "|".join(map(str, choices))
    metavar = entry["kind"] if entry["kind"] not in ("ENUM", "BOOLEAN") else listed
    doc, many = entry["doc"], bool(entry.get("many"))
    if len(metavar) > _MOST_CHOICES:
        metavar = "VALUE"
    return Option(
        [flag_of(name), PREFIX + name],
        type=Text(metavar, choices),
        metavar=metavar + ("..." if many else ""),
        multiple=many,
        help=doc,
        section=section,
        required_by_api=bool(entry.get("required")),
        target=name,
        choices=[str(each) for each in choices] if metavar == "VALUE" else (),
    )
