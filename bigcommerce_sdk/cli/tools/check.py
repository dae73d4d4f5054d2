"""``bigcommerce check``: whether the credentials work."""

from __future__ import annotations

import click

from bigcommerce_sdk.cli.settings import settings_of
from bigcommerce_sdk.cli.tools.tool import Tool

#: What to do about a status that a check may meet.
_ADVICE = {
    401: "The token was revoked, or is of another store: create one in the control panel, under "
    "Settings > Store-level API accounts, and add the profile again.",
    403: "Give the API account this scope in the control panel, or install the app again.",
    404: "No store has this hash: it is the part after /stores/ in the API path of the store.",
}


@click.command("check", cls=Tool, help="Check the credentials: their source, store, and quota.")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Print what a check finds; exit code 1 if the credentials do not work."""
    from bigcommerce_sdk.cli.client import make_client
    from bigcommerce_sdk.cli.credentials import choose

    settings = settings_of(ctx)
    source = choose(settings.values).source
    with make_client(settings, max_retries=1) as api:
        found = api.check()
    lines = {"store": found.store + (f" ({found.name})" if found.name else "")}
    lines["credentials"] = source
    lines["works"] = "yes" if found else "no"
    if found and found.name is None:
        lines["note"] = "the name of the store needs the scope store_v2_information_read_only"
    if found.quota is not None and found.quota.left is not None:
        of = "" if found.quota.quota is None else f" of {found.quota.quota}"
        lines["requests left"] = f"{found.quota.left}{of}"
    if not found:
        lines["reason"] = str(found.reason)
        status = getattr(found.error, "status_code", None)
        advice = _ADVICE.get(status or 0) or (
            "Check the network, and the host." if status is None else ""
        )
        if advice:
            lines["to do"] = advice
    for name, text in lines.items():
        click.echo(f"{name}: {text}")
    if not found:
        ctx.exit(1)
