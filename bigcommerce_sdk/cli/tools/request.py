"""``bigcommerce request``: any path of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from bigcommerce_sdk.cli.errors import Refused
from bigcommerce_sdk.cli.output.options import output_options
from bigcommerce_sdk.cli.settings import settings_of
from bigcommerce_sdk.cli.tools.tool import Tool

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.tools.paths import Target

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH")


class _Method(click.Choice[str]):
    """A method, in any case; completion shows it in capitals."""

    def normalize_choice(self, choice: object, ctx: click.Context | None) -> str:
        return str(choice).upper()


@click.command(
    "request",
    cls=Tool,
    help="Send a request to a path of V2 or V3, and print the JSON of the response.",
    params=[*output_options()],
    examples=[
        "GET /v3/catalog/products -f limit=5",
        "GET /v2/orders -f min_id=100 --paginate -o csv",
        "PUT /v2/orders/100 -F status_id=2",
    ],
)
@click.argument("method", type=_Method(METHODS))
@click.argument("path")
@click.option(
    "-f",
    "texts",
    multiple=True,
    metavar="NAME=TEXT",
    help="Parameter of the URL; with POST, PUT and PATCH, field of the body.",
)
@click.option("-F", "values", multiple=True, metavar="NAME=JSON", help="The same, with JSON.")
@click.option("--data", metavar="JSON|@FILE|-", help="The body; -f and -F are then of the URL.")
@click.option("--paginate", is_flag=True, help="Read all pages, and print the rows.")
@click.option("--limit", type=click.IntRange(1), help="With --paginate: at most so many rows.")
@click.option("--include", is_flag=True, help="Print status and headers on stderr.")
@click.option("--delete-all", is_flag=True, help="Allow to delete a whole list.")
@click.option("--dry-run", is_flag=True, help="Print the request, and send nothing.")
@click.option("--yes", is_flag=True, help="Delete without asking.")
@click.pass_context
def command(ctx: click.Context, /, method: str, path: str, **options: Any) -> None:
    """Send the request, or those of all pages."""
    from bigcommerce_sdk.cli.output.options import Output
    from bigcommerce_sdk.cli.tools.paths import check_delete, target_of

    target = target_of(path)
    body = _arguments(method, target, options)
    if (options["paginate"] and method != "GET") or (options["limit"] and not options["paginate"]):
        raise Refused("--paginate is for GET, and --limit for --paginate.")
    if options["delete_all"] and method != "DELETE":
        raise Refused("--delete-all is for DELETE.")
    if method == "DELETE":
        check_delete(target, body, options["delete_all"])
    out = Output(options["output"] or "json", options["fields"], options["query"])
    if options["paginate"]:
        _paginate(ctx, target, out, options)
    else:
        _send(ctx, method, target, body, out, options)


def _arguments(method: str, target: Target, options: dict[str, Any]) -> Any:
    """Add the parameters of ``-f`` and ``-F`` to the URL, or return them as the body."""
    from bigcommerce_sdk.cli.resources.bodies import read_data

    reads = method in ("GET", "DELETE")
    data = options["data"]
    if data is not None and method == "GET":
        raise Refused("--data is a body, which GET does not have. Use -f for its parameters.")
    body = read_data(data)
    fields = _fields(options["texts"], options["values"], nested=not reads and data is None)
    if not reads and data is None:
        return fields or None
    for name, value in fields.items():
        target.add(name, value)
    return body


def _fields(texts: tuple[str, ...], values: tuple[str, ...], *, nested: bool) -> dict[str, Any]:
    """The values of ``-f`` and ``-F`` by name; a dot leads into an inner object."""
    from bigcommerce_sdk.cli.resources.values import json_of
    from bigcommerce_sdk.json.types import is_object

    found: dict[str, Any] = {}
    for flag, text in [*(("-f", each) for each in texts), *(("-F", each) for each in values)]:
        name, equals, given = text.partition("=")
        if not equals or not name.strip():
            raise Refused(f"{flag} {text[:60]!r}: write it as NAME=VALUE.")
        label = f"{flag} {name}"
        value = given if flag == "-f" else json_of(given, label)
        *outer, last = name.split(".") if nested else [name]
        holder: Any = found
        for part in outer:
            holder = holder.setdefault(part, {})
            if not is_object(holder):
                raise Refused(f"{label}: {part!r} is given as a value too.")
        if last in holder or not last:
            raise Refused(f"{label} is given twice." if last else f"{label}: a name is empty.")
        holder[last] = value
    return found


# -- one request ---------------------------------------------------------------------------------


def _client(ctx: click.Context, options: dict[str, Any]) -> Any:
    from bigcommerce_sdk.cli.client import client_of
    from bigcommerce_sdk.cli.resources import dry_run

    hooks: dict[str, Any] = {}
    if options["dry_run"]:
        hooks["on_request"] = dry_run.stop
    if options["include"]:
        hooks["on_response"] = _show_headers
    return client_of(settings_of(ctx), **hooks)


def _connection(client: Any, api: str) -> Any:
    return client.v3.connection if api == "v3" else client.connection


def _show_headers(request: Any, response: Any) -> None:
    """Print the status and the headers of a response."""
    from bigcommerce_sdk.exception import printable
    from bigcommerce_sdk.http.masking import MASK, is_secret_name

    click.echo(str(response.status), err=True)
    for name, value in response.headers.items():
        click.echo(f"{name}: {MASK if is_secret_name(name) else printable(value)}", err=True)


def _send(
    ctx: click.Context,
    method: str,
    target: Target,
    body: Any,
    out: Any,
    options: dict[str, Any],
) -> None:
    from bigcommerce_sdk.cli.resources import deletes, dry_run
    from bigcommerce_sdk.json.types import is_list, is_object

    connection = _connection(_client(ctx, options), target.api)

    def call() -> Any:
        return connection.request(method, target.path, query=target.query or None, body=body)

    if options["dry_run"]:
        dry_run.show(call)
        return
    if method == "DELETE":
        what = f"{target.shown} (the whole list)" if options["delete_all"] else target.shown
        deletes.ask(what, str(connection.store), options["yes"])
    reply = call()
    if reply is None:
        return
    if is_object(reply):
        out.one(reply)
    elif is_list(reply) and all(is_object(row) for row in reply):
        if out.format == "json" and out.query is None:
            out.value([dict(out.shape.pick(row)) for row in reply])
        else:
            out.rows(reply)
    else:
        out.value(reply)


# -- all pages -----------------------------------------------------------------------------------


def _paginate(ctx: click.Context, target: Target, out: Any, options: dict[str, Any]) -> None:
    from bigcommerce_sdk.cli.errors import Interrupted
    from bigcommerce_sdk.cli.progress import Progress
    from bigcommerce_sdk.cli.resources import dry_run
    from bigcommerce_sdk.cli.tools.paths import pages

    client = _client(ctx, options)
    found = pages(client, target)
    if options["dry_run"]:
        dry_run.show(lambda: next(iter(found), None))
        return
    progress, left = Progress(), options["limit"]
    try:
        for page in found:
            rows = page if left is None else page[:left]
            out.write(rows)
            progress.advance(len(rows))
            if left is not None:
                left -= len(rows)
                if left <= 0:
                    break
    except KeyboardInterrupt:
        progress.end()
        raise Interrupted(
            f"Interrupted after {progress.done:,} rows. The commands of the resources can be "
            "continued (--all -o ndjson)."
        ) from None
    finally:
        progress.end()
    out.close()
