"""Global options, and what the commands of one call share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bigcommerce_sdk.api import BigcommerceApi
    from bigcommerce_sdk.secret import Secret


class Settings:
    """The object of a call: its global options and its client.

    Attributes:
        values: the global options that were given, by name.
        words: the command line, without the name of the program.
        secrets: what ``--debug`` must not show.
        made: the client, which :func:`bigcommerce_sdk.cli.client.client_of` keeps here.
    """

    def __init__(self, words: Sequence[str] = ()) -> None:
        self.words = list(words)
        self.values: dict[str, Any] = {}
        self.secrets: list[Secret] = []
        self.made: BigcommerceApi | None = None

    @property
    def debug(self) -> bool:
        """Whether errors show their traceback."""
        return bool(self.values.get("debug"))


def settings_of(ctx: click.Context | None = None) -> Settings:
    """The settings of the call that runs."""
    return (ctx or click.get_current_context()).ensure_object(Settings)


def _keep(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if value is not None and value is not False:
        settings_of(ctx).values[str(param.name)] = value


def profile_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The names of profiles that begin so, for completion."""
    from bigcommerce_sdk.cli import profiles
    from bigcommerce_sdk.exception import ConfigurationException

    try:
        return [name for name in profiles.load().all if name.startswith(incomplete)]
    except ConfigurationException:
        return []  # a shell has no place for messages


def global_options(*, hidden: bool = False) -> list[click.Option]:
    """The global options.

    The root command shows them; all other commands accept them too, but their help does not list
    them.

    Args:
        hidden: whether help leaves them out.
    """
    kept: dict[str, Any] = {"expose_value": False, "callback": _keep, "hidden": hidden}
    never_shown: dict[str, Any] = {**kept, "hidden": True}
    return [
        click.Option(
            ["--store-hash"], metavar="HASH", help="Store, as in /stores/HASH of its API.", **kept
        ),
        click.Option(
            ["--access-token-file"],
            type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
            metavar="FILE",
            help="File with the access token; - reads standard input.",
            **kept,
        ),
        click.Option(
            ["--profile"],
            metavar="NAME",
            shell_complete=profile_names,
            help="Profile: a store and its token; see bigcommerce profile --help.",
            **kept,
        ),
        click.Option(["--host"], metavar="URL", **never_shown),
        click.Option(
            ["--debug"], is_flag=True, help="Show the traceback of an error, without secrets.",
            **kept,
        ),
    ]  # fmt: skip
