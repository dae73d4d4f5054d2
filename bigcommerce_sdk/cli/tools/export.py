"""``bigcommerce export``: tables into a directory that stays current, or one into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from bigcommerce_sdk.cli.errors import Failed, Interrupted, Refused
from bigcommerce_sdk.cli.names import flag_of
from bigcommerce_sdk.cli.output.options import output_options
from bigcommerce_sdk.cli.settings import settings_of
from bigcommerce_sdk.cli.tools.tool import Tool

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.output.options import Output
    from bigcommerce_sdk.export.results import StoreResult, SyncResult, TableResult
    from bigcommerce_sdk.export.tables import Table

FORMATS = ("parquet", "csv", "ndjson")
#: The endings of files.
ENDINGS = {".parquet": "parquet", ".csv": "csv", ".ndjson": "ndjson", ".jsonl": "ndjson"}
#: What a table on a terminal shows of each result.
COLUMNS = ("table", "rows", "deleted", "unreadable", "error")
#: The options that only a directory takes.
OF_DIRECTORIES = (
    "full",
    "by_id",
    "deletions",
    "overlap",
    "page_size",
    "rows_per_part",
    "seconds_per_part",
)


def table_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The names of tables that begin so, for completion."""
    from bigcommerce_sdk.export import tables

    return [name for name in tables.names() if name.startswith(incomplete)]


@click.command(
    "export",
    cls=Tool,
    help="Copy tables into a directory that later calls keep current, or one table into a file.",
    params=[*output_options()],
    examples=[
        "orders --to orders.parquet",
        "orders order_products --to copy --deletions",
        "v3_products --to copy -f is_visible=true --columns id,name,price",
        "--list",
    ],
)
@click.argument("names", nargs=-1, metavar="[TABLES]...", shell_complete=table_names)
@click.option(
    "--to",
    type=click.Path(),
    metavar="DIR|FILE",
    help="Directory, or a .parquet, .csv or .ndjson file.",
)
@click.option("--list", "lists", is_flag=True, help="Show the names of all tables.")
@click.option(
    "--format",
    type=click.Choice(FORMATS),
    metavar="FORMAT",
    help="For a directory: parquet, csv, ndjson.",
)
@click.option(
    "-f",
    "--filter",
    "filters",
    multiple=True,
    metavar="NAME=VALUE",
    help="Filter, with several tables TABLE.NAME=VALUE.",
)
@click.option(
    "--columns",
    multiple=True,
    metavar="NAMES",
    help="Columns, with several tables TABLE=NAMES.",
)
@click.option(
    "--nested",
    type=click.Choice(("struct", "json")),
    metavar="KIND",
    help="Nested records as struct, json.",
)
@click.option("--unknown", metavar="COLUMN", help="Column for fields that the SDK lacks.")
@click.option(
    "--concurrency", type=click.IntRange(1), metavar="N", help="Parents read at once, 8 by default."
)
@click.option("--full", is_flag=True, help="Read everything, and replace what is there.")
@click.option("--deletions", is_flag=True, help="Also find deleted rows.")
@click.option(
    "--by-id",
    multiple=True,
    metavar="TABLE",
    shell_complete=table_names,
    help="Read only rows with higher ids than before.",
)
@click.option(
    "--overlap",
    type=click.FloatRange(0),
    metavar="N",
    help="Seconds to read again, 300 by default.",
)
@click.option("--page-size", type=click.IntRange(1), metavar="N", help="Maximum rows of a request.")
@click.option(
    "--rows-per-part", type=click.IntRange(1), metavar="N", help="Maximum rows of a file."
)
@click.option(
    "--seconds-per-part", type=click.FloatRange(0), metavar="N", help="Maximum seconds for a file."
)
@click.pass_context
def command(ctx: click.Context, /, names: tuple[str, ...], **options: Any) -> None:
    """Copy the tables, and print what was read."""
    from bigcommerce_sdk.cli.output.options import Output
    from bigcommerce_sdk.export import tables

    chosen = [options.pop(each) for each in ("output", "fields", "query")]
    out = Output(*chosen, columns=COLUMNS)
    to = options.pop("to")
    if options.pop("lists"):
        if names or to:
            raise Refused("--list takes no table and no --to.")
        out.rows([{"table": name} for name in tables.names()])
        return
    if not names:
        raise Refused("Name at least one table; bigcommerce export --list shows all.")
    if not to:
        raise Refused("Missing option --to: a directory, or a file such as orders.parquet.")
    wanted = {each.name: each for each in map(table_of, names)}
    given = {name: each for name, each in options.items() if each not in (None, (), False)}
    given["filters"] = _filters(given.get("filters", ()), wanted)
    given["columns"] = _columns(given.get("columns", ()), wanted)
    format = _format_of_file(to)
    if format:
        _to_file(ctx, wanted, to, format, given, out)
    else:
        _to_directory(ctx, [*wanted], to, given, out)


def table_of(name: str) -> Table:
    """The table of a name, in which dashes stand for underscores.

    Raises:
        ConfigurationException: when there is none; suggests a similar one.
    """
    from bigcommerce_sdk.export import tables

    return tables.table(name.replace("-", "_"))


def _format_of_file(to: str) -> str:
    """The format of a file by its ending; ``""`` for a directory.

    Raises:
        Refused: for standard output, and another ending.
    """
    import os

    if to in ("-", "/dev/stdout"):
        raise Refused("--to takes a path. For standard output: bigcommerce ... list --all -o csv.")
    ending = os.path.splitext(to)[1].lower()
    if not ending or os.path.isdir(to) or to.endswith(("/", os.sep)):
        return ""
    if ending not in ENDINGS:
        raise Refused(
            f"--to {to}: a file ends in {', '.join(ENDINGS)}. For a directory of this name, add a "
            "slash."
        )
    return ENDINGS[ending]


# -- filters and columns -------------------------------------------------------------------------


def _filters(texts: tuple[str, ...], wanted: dict[str, Table]) -> dict[str, dict[str, Any]]:
    """The filters by table and name; without a table, of the only one."""
    from bigcommerce_sdk.cli.resources.values import value_of
    from bigcommerce_sdk.naming import did_you_mean

    known = {each.name: each for of in wanted.values() for each in (*of.above, of)}
    found: dict[str, dict[str, Any]] = {}
    for text in texts:
        label = f"-f {text[:60]}"
        target, equals, value = text.partition("=")
        table, dot, name = target.rpartition(".")
        if not (equals and name) or (dot and not table):
            raise Refused(f"{label}: write it as NAME=VALUE or TABLE.NAME=VALUE.")
        of = known[_owner(table, label, wanted, known)]
        # id__in as --id-in of lists
        flags = {flag_of(each): each for each in of.parameters}
        name = flags.get(flag_of(name.replace("-", "_")), name)
        if name not in of.parameters:
            near = did_you_mean(name, of.parameters)
            raise Refused(f"{label}: the list of {of.name} has no filter {name!r}.{near}")
        if not value.strip():
            raise Refused(f"{label}: the value is empty, which the API would ignore.")
        if name in found.setdefault(of.name, {}):
            raise Refused(f"{label}: {name} is given twice. Several values: {name}=1,2.")
        found[of.name][name] = value_of(of.parameters[name].codec, value, f"-f {target}")
    for of in known.values():
        missing = [name for name in of.required if name not in found.get(of.name, {})]
        if missing:
            raise Refused(f"The list of {of.name} needs -f {of.name}.{missing[0]}=VALUE.")
    return found


def _columns(texts: tuple[str, ...], wanted: dict[str, Table]) -> dict[str, list[str]]:
    """The columns by table; without a table, of the only one."""
    found: dict[str, list[str]] = {}
    for text in texts:
        label = f"--columns {text[:60]}"
        table, equals, listed = text.rpartition("=")
        names = [each.strip() for each in listed.split(",") if each.strip()]
        if not names or (equals and not table):
            raise Refused(f"{label}: write it as NAMES or TABLE=NAMES, such as orders=id,status.")
        owner = _owner(table, label, wanted, wanted)
        found[owner] = [*found.get(owner, []), *names]
    return found


def _owner(table: str, label: str, wanted: dict[str, Table], known: dict[str, Table]) -> str:
    """The table that an option is about: the one it names, or the only one."""
    from bigcommerce_sdk.naming import did_you_mean

    name = table.replace("-", "_")
    if not name and len(wanted) > 1:
        raise Refused(f"{label}: name its table, such as {next(iter(wanted))}.")
    if name and name not in known:
        near = did_you_mean(name, known)
        raise Refused(f"{label}: {table} is none of the tables of this call.{near}")
    return name or next(iter(wanted))


# -- one table into a file -----------------------------------------------------------------------


def _to_file(
    ctx: click.Context,
    wanted: dict[str, Table],
    to: str,
    format: str,
    given: dict[str, Any],
    out: Output,
) -> None:
    from bigcommerce_sdk.cli.client import client_of
    from bigcommerce_sdk.cli.progress import Progress
    from bigcommerce_sdk.export import planning, single
    from bigcommerce_sdk.export.reading import Read
    from bigcommerce_sdk.export.results import TableResult

    extra = [name for name in OF_DIRECTORIES if name in given]
    if extra:
        raise Refused(f"--{extra[0].replace('_', '-')} is for a directory, and {to} is a file.")
    if given.pop("format", format) != format:
        raise Refused(f"--format and the ending of {to} differ. Leave out --format.")
    if len(wanted) > 1:
        raise Refused(f"A file holds one table. For several, give a directory: --to {to}/")
    [of] = wanted.values()
    if of.is_single:
        raise Refused(f"{of.name} is one object, not a list. Write it to a directory: --to {to}/")
    filters = given.pop("filters")
    for each in (*of.above, of):
        planning.check_filters(each, filters.get(each.name, {}))
    columns = tuple(given.pop("columns").get(of.name, ()))
    read = Read(of, filters, columns=columns, concurrency=given.pop("concurrency", 8))
    progress = Progress()
    api = client_of(settings_of(ctx), on_response=progress.note_response)
    result = TableResult(api.connection.store, of.name, full=True)
    try:
        written = single.write(
            api,
            read,
            to,
            format,
            columns=columns,
            note=result.note,
            advance=progress.advance,
            **given,
        )
    except KeyboardInterrupt:
        progress.end()
        raise Interrupted(f"Interrupted; nothing was written to {to}.") from None
    finally:
        progress.end()
    result.rows, result.parts = written.rows, [*written.paths]
    _show([result], out)


# -- tables into a directory ---------------------------------------------------------------------


def _to_directory(
    ctx: click.Context, names: list[str], to: str, given: dict[str, Any], out: Output
) -> None:
    import shlex

    from bigcommerce_sdk.cli.client import client_of
    from bigcommerce_sdk.cli.progress import Progress
    from bigcommerce_sdk.export import sync

    if "by_id" in given:
        given["by_id"] = [table_of(name).name for name in given["by_id"]]
    settings = settings_of(ctx)
    progress = Progress()
    rows: dict[str, int] = {}

    def note(event: Any) -> None:
        rows[event.table] = event.rows
        progress.quota = event.quota
        if len(names) == 1:
            progress.total = event.total
        progress.advance(sum(rows.values()) - progress.done)

    try:
        result = sync(client_of(settings), names, to=to, progress=note, **given)
    except KeyboardInterrupt:
        progress.end()
        line = shlex.join(["bigcommerce", *settings.words])
        raise Interrupted(
            f"Interrupted after {progress.done:,} rows. Complete parts are kept; to go on:\n{line}"
        ) from None
    finally:
        progress.end()
    _show(result.tables, out)
    _fail(result)


def _fail(result: SyncResult) -> None:
    """Report what failed, and end with exit code 1.

    Raises:
        Failed: when something failed.
    """
    failed = result.failures
    if not failed:
        return
    for each in failed:
        click.echo(f"Error: {_label(each)}{each.error}", err=True)
    of = len(result.tables)
    raise Failed(
        f"{len(failed)} of {of} tables failed. The same command goes on where it was."
        if of
        else "Nothing was read."
    )


def _label(failed: StoreResult | TableResult) -> str:
    from bigcommerce_sdk.export.results import TableResult

    return f"{failed.name}: " if isinstance(failed, TableResult) else ""


def _show(results: Any, out: Output) -> None:
    """Write what was read, and warn of values that are null now."""
    results = [*results]
    for each in results:
        if each.field_errors:
            first, more = each.field_errors[0], each.field_error_count - 1
            others = f", and {more} others" if more else ""
            click.echo(f"Warning: {each.name}.{first}{others}: null in the export.", err=True)
    out.rows(
        [
            {
                "table": each.name,
                "rows": each.rows,
                "deleted": each.deleted,
                "files": each.parts,
                "full": each.full,
                "cursor": each.cursor,
                "unreadable": each.field_error_count,
                "error": None if each.error is None else str(each.error),
            }
            for each in results
        ]
    )
