"""The receiver of ``bigcommerce webhooks listen``: verifies, prints, passes on, answers."""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import click

from bigcommerce_sdk.cli.errors import Failed, Refused
from bigcommerce_sdk.exception import SignatureException, printable
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import Webhook, verify_webhook

#: Bytes of a body at most.
_MAX_BODY = 1024 * 1024
#: Seconds that a sender, or the app behind ``--forward-to``, may be silent.
_PATIENCE = 10
#: Ids that are remembered, to print a redelivered event once.
_MAX_IDS = 100_000
#: Headers that belong to one connection, and are not passed on.
_OWN_HEADERS = frozenset({"host", "connection", "content-length", "keep-alive"})


class Forward:
    """Passes events on to an app.

    Args:
        url: its address: https, or http on this machine.

    Raises:
        Refused: for another address.
    """

    def __init__(self, url: str) -> None:
        from urllib.parse import urlsplit

        from bigcommerce_sdk.http.paths import is_loopback

        parts = urlsplit(url)
        is_local = parts.scheme == "http" and is_loopback(parts.hostname or "")
        if not parts.hostname or not (is_local or parts.scheme == "https"):
            raise Refused(
                f"--forward-to must be an https address, or http on this machine, got {url[:80]!r}."
            )
        self._url = url

    def send(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Send a request on, unchanged; the status of the answer, 502 without one."""
        import requests

        sent = {name: each for name, each in headers.items() if name.lower() not in _OWN_HEADERS}
        with requests.Session() as session:
            session.trust_env = False
            try:
                answer = session.post(
                    self._url, body, headers=sent, timeout=_PATIENCE, allow_redirects=False
                )
            except requests.RequestException as error:
                click.echo(f"not passed on: {type(error).__name__}", err=True)
                return 502
        if answer.status_code >= 300:
            click.echo(f"the app answered {answer.status_code}", err=True)
        return answer.status_code


class Receiver:
    """Answers the requests.

    Args:
        secret: the client secret that signs events.
        text: makes the line of an event.
        forward: where events are passed on to.
        count: the number of events after which it is done.

    Attributes:
        failure: the error of an output that cannot be written.
    """

    def __init__(
        self,
        secret: Secret,
        text: Callable[[Webhook], str],
        forward: Forward | None = None,
        count: int | None = None,
    ) -> None:
        self._secret, self._text, self._forward, self._count = secret, text, forward, count
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._printed = 0
        self.failure: OSError | None = None

    @property
    def is_done(self) -> bool:
        """Whether enough events were printed."""
        return self._count is not None and self._printed >= self._count

    def answer(self, body: bytes, headers: Mapping[str, str]) -> int:
        """The status for a request."""
        try:
            event = verify_webhook(body, headers, self._secret)
        except SignatureException as error:
            click.echo(f"refused ({error.reason}): {error}", err=True)
            return 401
        if event.message_id in self._seen:
            click.echo(f"redelivered: {printable(event.message_id)}", err=True)
        else:
            try:
                click.echo(self._text(event))
                sys.stdout.flush()
            except OSError as error:
                self.failure = error
                return 503
            self._printed += 1
            self._seen[event.message_id] = None
            if len(self._seen) > _MAX_IDS:
                self._seen.popitem(last=False)
        return 200 if self._forward is None else self._forward.send(body, headers)


class _Server(HTTPServer):
    """Handles one request after another; a broken one is reported in a line."""

    allow_reuse_address = sys.platform != "win32"

    def handle_error(self, request: Any, client_address: Any) -> None:
        click.echo(f"a request failed: {type(sys.exc_info()[1]).__name__}", err=True)


def serve(host: str, port: int, receiver: Receiver) -> HTTPServer:
    """A server whose requests a receiver answers.

    Raises:
        Failed: when the port cannot be used.
    """

    class Handler(BaseHTTPRequestHandler):
        timeout = _PATIENCE
        server_version, sys_version = "bigcommerce", ""

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            if not (length.isascii() and length.isdigit()) or int(length) > _MAX_BODY:
                self._end(411 if not length else 413)
                return
            body = self.rfile.read(int(length))
            headers = list(self.headers.items())
            if len(body) < int(length) or len({name.lower() for name, _ in headers}) < len(headers):
                self._end(400)
                return
            self._end(receiver.answer(body, dict(headers)))

        def _end(self, status: int) -> None:
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *arguments: Any) -> None:
            """Say nothing: the receiver prints what matters."""

    try:
        return _Server((host, port), Handler)
    except OSError as error:
        raise Failed(f"Cannot listen on port {port}: {error.strerror or error}.") from None
