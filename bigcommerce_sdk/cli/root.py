"""The command ``bigcommerce``."""

from __future__ import annotations

import click

from bigcommerce_sdk.cli.lazy import Entry, LazyGroup
from bigcommerce_sdk.cli.resources.groups import api_group, entries
from bigcommerce_sdk.cli.settings import global_options
from bigcommerce_sdk.version import __version__

#: Commands that are not of a resource, by name: ``module:command`` below ``cli``, and short help.
TOOLS: dict[str, Entry] = {
    "profile": Entry("tools.profile:command", "Stores and their tokens by name"),
    "check": Entry("tools.check:command", "Check the credentials"),
    "request": Entry("tools.request:command", "Send a request to any path of V2 or V3"),
    "graphql": Entry("tools.graphql:command", "Run a query of the GraphQL Admin API"),
    "export": Entry("tools.export:command", "Copy tables into files, and keep them current"),
    "sandbox": Entry("tools.sandbox:command", "Start the embedded store for tests"),
    "completion": Entry("tools.completion:command", "Print the completion script for a shell"),
}
#: Further commands of the groups of resources, by the names of the groups.
EXTRA: dict[tuple[str, ...], dict[str, Entry]] = {
    groups: {"listen": Entry("tools.listen:command", "Print the events that reach a local port")}
    for groups in (("webhooks",), ("v3", "webhooks"))
}


def show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    """Print the version and end, for ``--version``."""
    if value and not ctx.resilient_parsing:
        click.echo(f"bigcommerce {__version__}")
        ctx.exit()


#: The heading of the resources of V2.
RESOURCES = "Resources of the V2 API"

root = LazyGroup(
    "bigcommerce",
    entries={
        **TOOLS,
        "v3": api_group("v3", "The resources of the V3 API", EXTRA),
        **entries("v2", RESOURCES, EXTRA),
    },
    compact=[RESOURCES],
    help="Read and change a BigCommerce store.",
    params=[
        *global_options(),
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=show_version,
            help="Show the version and exit.",
        ),
    ],
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
