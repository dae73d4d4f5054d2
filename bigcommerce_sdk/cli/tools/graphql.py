"""``bigcommerce graphql``: queries of the GraphQL Admin API."""

from __future__ import annotations

from typing import Any

import click

from bigcommerce_sdk.cli.errors import Refused
from bigcommerce_sdk.cli.output.options import output_options
from bigcommerce_sdk.cli.settings import settings_of
from bigcommerce_sdk.cli.tools.tool import Tool


@click.command(
    "graphql",
    cls=Tool,
    help="Run a query of the GraphQL Admin API and print its data.",
    params=[each for each in output_options() if each.name != "fields"],
    examples=[
        "-q '{ system { time } }'",
        "-q @query.graphql --var first=10",
    ],
)
@click.option("-q", "query_text", metavar="TEXT|@FILE|-", required=True, help="The query.")
@click.option(
    "--var",
    "variables",
    multiple=True,
    metavar="NAME=VALUE",
    help="A variable: JSON, or else text. Can be repeated.",
)
@click.option("--vars", "all_variables", metavar="JSON|@FILE", help="All variables, as an object.")
@click.pass_context
def command(
    ctx: click.Context,
    query_text: str,
    variables: tuple[str, ...],
    all_variables: str | None,
    output: str | None,
    query: str | None,
) -> None:
    """Run the query; errors of the query go to stderr, partial data to stdout."""
    from bigcommerce_sdk.cli.client import client_of
    from bigcommerce_sdk.cli.output.options import Output
    from bigcommerce_sdk.cli.resources.reading import read_text
    from bigcommerce_sdk.exception import GraphQLException

    document = read_text(query_text)[0]
    if not document.strip():
        raise Refused("-q is empty: give a query.")
    given = variables_of(variables, all_variables)
    out = Output(output or "json", query=query)
    try:
        data = client_of(settings_of(ctx)).graphql(document, given).data
    except GraphQLException as error:
        if error.data is not None:
            show(out, error.data)
        raise
    show(out, data)


def show(out: Any, data: Any) -> None:
    """Print the data of a reply."""
    if isinstance(data, dict):
        out.one(data)
    else:
        out.value(data)


def variables_of(texts: tuple[str, ...], source: str | None) -> dict[str, Any]:
    """The variables of a query.

    Raises:
        Refused: when one has no name or is given twice, or all of them are no object.
    """
    from bigcommerce_sdk.cli.resources.reading import parse, read_text
    from bigcommerce_sdk.cli.resources.values import guessed
    from bigcommerce_sdk.json.types import is_object

    found: Any = {} if source is None else parse(*read_text(source), "--vars")
    if not is_object(found):
        raise Refused("--vars must be a JSON object of variables by name.")
    names: set[str] = set()
    for text in texts:
        name, equals, value = text.partition("=")
        if not name or not equals:
            raise Refused(f"--var {text!r}: write it as NAME=VALUE.")
        if name in names:
            raise Refused(f"--var {name} is given twice.")
        names.add(name)
        found[name] = guessed(value)
    return found
