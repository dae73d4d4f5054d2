"""One command: its options, and the call that it makes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from bigcommerce_sdk.cli.names import flag_of
from bigcommerce_sdk.cli.output.options import output_options
from bigcommerce_sdk.cli.resources.helping import VerbCommand, help_all_option
from bigcommerce_sdk.cli.resources.options import value_option
from bigcommerce_sdk.cli.resources.tables import Table
from bigcommerce_sdk.cli.settings import global_options


def command(api: str, table: Table, verb: str, groups: Sequence[str]) -> click.Command:
    """The command of a verb.

    Args:
        api: the API.
        table: the table of the resource.
        verb: the name of the verb.
        groups: the groups above it.
    """
    entry: Table = table["verbs"][verb]
    fixed = fixed_options(verb, entry)
    enums = table.get("enums", {})
    made: list[click.Parameter] = [*_arguments(verb, entry)]
    for name, each in entry.get("options", {}).items():
        section = "Filters" if verb in ("list", "count", "delete-all") else "Options of the call"
        made.append(value_option(name, each, enums, section))
    for name, each in entry.get("parents", {}).items():
        made.append(value_option(name, {**each, "required": True}, enums, "Fields"))
    for name, is_required in entry.get("body", {}).items():
        each = {**table["fields"][name], "required": is_required}
        made.append(value_option(name, each, enums, "Fields"))
    for name, each in entry.get("fields", {}).items():
        made.append(value_option(name, each, enums, "Fields"))
    note = _note(api, table, entry)
    return _Verb(
        verb,
        table=table,
        groups=groups,
        params=[*made, *fixed, *global_options(hidden=True)],
        help=" ".join(filter(None, [entry["help"], _sentence(entry.get("more", ""))])),
        short_help=entry["help"],
        note=note,
        examples=partial(_examples, verb, entry, table, groups),
    )


class _Verb(VerbCommand):
    """The command of a verb of a resource."""

    def __init__(self, *args: Any, table: Table, groups: Sequence[str], **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self._table, self._groups = table, groups

    def invoke(self, ctx: click.Context) -> Any:
        from bigcommerce_sdk.cli.resources.calls import Call

        assert self.name is not None  # noqa: S101 - every verb has a name
        if self._table.get("instead"):
            click.echo(f"Note: V3 replaces it: {successor(self._table, self.name)}", err=True)
        call = Call(ctx, self._table, self.name, ctx.params, self._groups)
        call.check_output()
        entry = self._table["verbs"][self.name]
        name = "action" if entry.get("action") else self.name.replace("-", "_")
        return getattr(call, f"run_{name}")()


def fixed_options(verb: str, entry: Table) -> list[click.Option]:
    """The options of a command that are not of fields or filters."""
    made: list[click.Option] = []
    if verb not in ("delete", "delete-all", "count") and entry.get("reply") != "bytes":
        made += output_options()
    if verb == "count":
        made += output_options()[:1]
    if verb == "list":
        made += _list_options(bool(entry.get("paged")))
    elif entry.get("paged"):
        made.append(_limit())
    if "body" in entry or "fields" in entry or "rows" in entry:
        made.append(
            click.Option(
                ["--data"], metavar="JSON", help="The body: JSON text, @FILE (JSON or YAML) or -."
            )
        )
        if "rows" not in entry:
            made.append(
                click.Option(
                    ["--set"],
                    multiple=True,
                    metavar="NAME=VALUE",
                    help="Set a field, such as custom_url.url=/mug/.",
                )
            )
    if "batch" in entry and verb != "delete":
        made.append(_concurrency())
    if entry["http"].startswith("DELETE"):
        made.append(click.Option(["-y", "--yes"], is_flag=True, help="Delete without asking."))
    made.append(
        click.Option(["--dry-run"], is_flag=True, help="Print the request and send nothing.")
    )
    return [*made, help_all_option()]


def _list_options(paged: bool) -> list[click.Option]:
    if not paged:
        return [_limit()]
    return [
        _limit(),
        click.Option(["--all"], is_flag=True, help="All rows, over all pages."),
        click.Option(
            ["--page"], type=click.IntRange(1), metavar="N", help="Another page than the first."
        ),
        _concurrency(),
        click.Option(
            ["--resume"],
            type=click.Path(path_type=Path, dir_okay=False),
            metavar="FILE",
            help="Continue a call that Ctrl-C ended.",
        ),
    ]


def _limit() -> click.Option:
    return click.Option(
        ["--limit"], type=click.IntRange(1), metavar="N", help="At most so many rows."
    )


def _concurrency() -> click.Option:
    return click.Option(
        ["--concurrency"],
        type=click.IntRange(1),
        metavar="N",
        help="Requests at once; 1 if absent.",
    )


def _arguments(verb: str, entry: Table) -> list[click.Argument]:
    names = [name for name, _ in entry.get("ids", [])]
    made: list[click.Argument] = []
    is_many = verb == "delete" and (names[-1:] == ["id"] or "batch" in entry)
    if verb == "delete" and "call" not in entry and "id" not in names:
        names.append("id")
    batch = entry.get("batch")
    for index, name in enumerate(names):
        many = is_many and name == "id"
        in_rows = batch is not None and index >= batch["parents"]
        made.append(
            click.Argument(
                [f"id_{name}"],
                required=False,
                nargs=-1 if many else 1,
                metavar=_metavar(name, many, bool(entry.get("any_parents") or in_rows)),
            )
        )
    return made


def _metavar(name: str, many: bool, optional: bool) -> str:
    text = name.upper() + ("..." if many else "")
    return f"[{text}]" if optional and not many else text


def _sentence(text: str) -> str:
    return text if not text or text.endswith(".") else f"{text}."


def _note(api: str, table: Table, entry: Table) -> str:
    notes: list[str] = []
    if entry.get("deprecated"):
        notes.append(f"Deprecated: {_sentence(entry['deprecated'])}")
    if table.get("instead"):
        notes.append(f"V3 replaces it: bigcommerce {table['instead']}")
    return " ".join(notes)


def successor(table: Table, verb: str) -> str:
    """The command of V3 that replaces a superseded one: the same verb, if it has that."""
    from bigcommerce_sdk.cli.resources.tables import index, table_of

    groups: str = table["instead"]
    api, *path = groups.split()
    level, entry = index(api), Table()
    for name in path:
        entry = level[name]
        level = entry.get("groups", {})
    has = verb in table_of(api, entry["resource"])["verbs"]
    return f"bigcommerce {groups} {verb}" if has else f"bigcommerce {groups}"


# -- examples ----------------------------------------------------------------------------------

#: The columns of a longer example are taken by ``--data``.
_LONGEST = 76
_SAMPLES = {
    "INTEGER": "1", "NUMBER": "9.95", "TIME": "2026-01-31", "DATE": "2026-01-31",
    "BOOLEAN": "true", "FILE": "@picture.png",
}  # fmt: skip


def _examples(verb: str, entry: Table, table: Table, groups: Sequence[str]) -> list[str]:
    """Command lines that show how a verb is used."""
    ids = [_id_sample(name, kind) for name, kind in entry.get("ids", [])]
    start = " ".join(["bigcommerce", *groups, verb, *ids])
    options = {**entry.get("options", {})}
    if verb == "list":
        first = _sample(options, table, required=True) or _sample(options, table)
        lines = [" ".join(filter(None, [start, first, "-o csv > rows.csv" if not first else ""]))]
        if entry.get("paged"):
            required = _sample(options, table, required=True)
            lines.append(" ".join(filter(None, [start, required, "--all -o csv > rows.csv"])))
        return lines
    needed = _sample(options, table, required=True, most=3)
    line = " ".join(filter(None, [start, needed]))
    if verb == "get":
        return [f"{line} -o json"]
    if "rows" in entry:
        return [f"{line} --data @rows.json"]
    if verb in ("create", "upsert"):
        return [f"{line} --data @body.json"]
    fields = entry.get("fields", {}) or {
        name: {**table["fields"][name], "required": is_required}
        for name, is_required in entry.get("body", {}).items()
    }
    given = _sample(fields, table, required=True, most=3) or _sample(fields, table)
    if fields and (not given or len(line) + len(given) > _LONGEST):
        given = "--data @body.json"
    return [" ".join(filter(None, [line, given]))]


def _sample(options: dict[str, Table], table: Table, required: bool = False, most: int = 1) -> str:
    """Some options with values, as an example."""
    made: list[str] = []
    for name, entry in options.items():
        if required and not entry.get("required"):
            continue
        if entry["kind"] == "JSON":
            if required:
                return ""
            continue
        value = _SAMPLES.get(entry["kind"])
        if entry["kind"] == "ENUM":
            value = str(next(iter(table.get("enums", {}).get(entry["enum"], [])), "VALUE"))
        made.append(f"{flag_of(name)} {value or _text_sample(name)}")
        if len(made) == most:
            break
    return " ".join(made)


def _text_sample(name: str) -> str:
    samples = {"email": "ann@example.com", "sku": "MUG-1", "name": "Mug"}
    return samples.get(name, "TEXT")


def _id_sample(name: str, kind: str) -> str:
    return "1" if kind == "INTEGER" or name.endswith("_id") else name.upper()
