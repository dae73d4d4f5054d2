"""``bigcommerce webhooks listen``: events that reach a local port, after verification."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bigcommerce_sdk.cli.errors import Refused
from bigcommerce_sdk.cli.settings import settings_of
from bigcommerce_sdk.cli.tools.tool import Tool

if TYPE_CHECKING:
    from http.server import HTTPServer

    from bigcommerce_sdk.secret import Secret
    from bigcommerce_sdk.signing import Webhook

_HOST = "127.0.0.1"


@click.command(
    "listen",
    cls=Tool,
    help="Print the events that reach a local port, after verifying their signature. The client "
    "secret of the app is read from APP_CLIENT_SECRET or --secret-file.",
    examples=["--port 5000", "--port 5000 --forward-to http://127.0.0.1:8000/hook"],
)
@click.option("--port", type=click.IntRange(0, 65535), default=5000, help="Port (default: 5000).")
@click.option(
    "--secret-file",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    metavar="FILE",
    help="File with the app's client secret; - reads standard input.",
)
@click.option(
    "-o",
    "--output",
    type=click.Choice(["text", "ndjson"]),
    metavar="FORMAT",
    help="text or ndjson; text on a terminal, else ndjson.",
)
@click.option("--forward-to", metavar="URL", help="Pass each event on to an app.")
@click.option("--count", type=click.IntRange(1), help="End after so many events.")
@click.pass_context
def command(
    ctx: click.Context,
    port: int,
    secret_file: Path | None,
    output: str | None,
    forward_to: str | None,
    count: int | None,
) -> None:
    """Receive until Ctrl-C, or until so many events were printed."""
    from bigcommerce_sdk.cli.tools.receiver import Forward, Receiver, serve

    secret = _secret(secret_file)
    settings_of(ctx).secrets.append(secret)
    forward = None if forward_to is None else Forward(forward_to)
    is_text = (output or ("text" if sys.stdout.isatty() else "ndjson")) == "text"
    receiver = Receiver(secret, text_of if is_text else line_of, forward, count)
    server: HTTPServer = serve(_HOST, port, receiver)
    click.echo(f"Listening on http://{_HOST}:{server.server_port} (Ctrl-C ends)", err=True)
    try:
        while not receiver.is_done:
            server.handle_request()
            if receiver.failure is not None:
                raise receiver.failure
    except KeyboardInterrupt:
        click.echo("stopped", err=True)
    finally:
        server.server_close()


def _secret(file: Path | None) -> Secret:
    from bigcommerce_sdk.apps.login_tokens import SECRET_VARIABLE
    from bigcommerce_sdk.cli.credentials import read_secret_file
    from bigcommerce_sdk.secret import Secret

    if file is not None:
        return read_secret_file(file, "--secret-file")
    if not os.environ.get(SECRET_VARIABLE, "").strip():
        raise Refused(f"Set {SECRET_VARIABLE} to the app's client secret, or give --secret-file.")
    return Secret(os.environ[SECRET_VARIABLE])


def line_of(event: Webhook) -> str:
    """An event as a line of JSON."""
    return json.dumps(event._asdict(), ensure_ascii=True)


def text_of(event: Webhook) -> str:
    """An event as a line for people."""
    from datetime import UTC, datetime

    from bigcommerce_sdk.exception import printable

    sent = datetime.fromtimestamp(event.timestamp, UTC).strftime("%Y-%m-%d %H:%M:%S")
    data: Any = event.body.get("data")
    return printable(f"{sent}  {event.scope}  {json.dumps(data)}")
