"""The groups of an API: resources, their verbs and sub-resources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import click

from bigcommerce_sdk.cli.lazy import Entry, LazyGroup
from bigcommerce_sdk.cli.resources.tables import Table, index, table_of
from bigcommerce_sdk.cli.settings import global_options

#: The headings under which help lists commands.
VERBS, GROUPS = "Commands", "Groups"


def entries(
    api: str, section: str, extra: Mapping[tuple[str, ...], Mapping[str, Entry]]
) -> dict[str, Entry]:
    """The groups of an API by name.

    Args:
        api: the API.
        section: the heading under which help lists them.
        extra: further commands of groups, by the names of the groups.
    """
    prefix = () if api == "v2" else (api,)
    return {
        name: Entry(partial(_group, api, (*prefix, name), each, extra), each["help"], section)
        for name, each in index(api).items()
    }


def api_group(api: str, help: str, extra: Mapping[tuple[str, ...], Mapping[str, Entry]]) -> Entry:
    """The group of all resources of an API.

    Args:
        api: the API.
        help: its short help.
        extra: see :func:`entries`.
    """

    def load() -> click.Command:
        return LazyGroup(
            api,
            entries=entries(api, "Resources", extra),
            compact=["Resources"],
            help=help,
            params=[*global_options(hidden=True)],
            epilog=f"bigcommerce {api} RESOURCE --help lists the commands of one.",
        )

    return Entry(load, help)


def _group(
    api: str,
    path: Sequence[str],
    entry: Table,
    extra: Mapping[tuple[str, ...], Mapping[str, Entry]],
) -> click.Command:
    """The group of a resource: its verbs, and the groups of its sub-resources."""
    from bigcommerce_sdk.cli.resources.verbs import command

    table = table_of(api, entry["resource"])
    found = {
        verb: Entry(partial(command, api, table, verb, path), each["help"], VERBS)
        for verb, each in table["verbs"].items()
    }
    found.update(extra.get(tuple(path), {}))
    for name, each in entry.get("groups", {}).items():
        below = (*path, name)
        found[name] = Entry(partial(_group, api, below, each, extra), each["help"], GROUPS)
    note = f"\n\nV3 replaces it: bigcommerce {table['instead']}" if table.get("instead") else ""
    return LazyGroup(
        path[-1],
        entries=found,
        help=f"{table['help']}{note}",
        params=[*global_options(hidden=True)],
    )
