"""``--dry-run``: the request that a call would send."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bigcommerce_sdk.messages import Request


class Stopped(Exception):
    """The request that a call would send."""

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.request = request


def stop(request: Request) -> None:
    """The hook ``on_request`` of the client of a dry run.

    Raises:
        Stopped: with the request.
    """
    raise Stopped(request)


def show(call: Callable[[], Any]) -> None:
    """Make a call whose client has :func:`stop`, and print the request."""
    from bigcommerce_sdk.exception import BatchException

    try:
        call()
    except (Stopped, BatchException) as found:
        stopped = found if isinstance(found, Stopped) else found.__cause__
        if not isinstance(stopped, Stopped):
            raise
        click.echo(described(stopped.request))
        left = len(found.not_sent) if isinstance(found, BatchException) else 0
        if left:
            click.echo(f"Further requests would have the other {left} rows.", err=True)
    else:
        click.echo("No request would be sent.", err=True)


def described(request: Request) -> str:
    """A request as text: method, URL and body, without credentials."""
    lines = [f"{request.method} {request.url}"]
    if request.content:
        lines.append(_body(request.content, request.headers.get("Content-Type", "")))
    return "\n".join(lines)


def _body(content: bytes, kind: str) -> str:
    if kind.startswith("multipart/"):
        return f"({kind.partition(';')[0]}, {len(content):,} bytes)"
    try:
        return json.dumps(json.loads(content), indent=2, ensure_ascii=False)
    except ValueError:
        return f"({len(content):,} bytes)"
