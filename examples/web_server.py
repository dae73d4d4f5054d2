"""The web server of the standard library, for the examples that receive requests.

The examples use only ``Call`` and ``Answer``, so with Flask or Django only this file is replaced.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

LARGEST_BODY = 1_000_000

log = logging.getLogger("examples")


class Call(NamedTuple):
    """A request.

    The names of ``headers`` are in lower case. ``body`` is raw, because signatures cover the bytes.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def form(self) -> dict[str, str]:
        """The fields of a posted form."""
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))

    def cookie(self, name: str) -> str:
        """The value of a cookie; empty if missing."""
        try:
            found = SimpleCookie(self.headers.get("cookie", "")).get(name)
        except CookieError:
            found = None
        return found.value if found else ""


class Answer(NamedTuple):
    """A response."""

    status: int
    text: str = ""
    headers: tuple[tuple[str, str], ...] = ()


class WebServer(ThreadingHTTPServer):
    """Calls ``answer`` for each request, in a separate thread.

    Args:
        port: the port to listen on; 0 for a free one.
        answer: makes the responses.
    """

    daemon_threads = False  # closing waits for responses in progress

    def __init__(self, port: int, answer: Callable[[Call], Answer]) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.answer = answer
        self.url = f"http://127.0.0.1:{self.server_port}"

    def run(self) -> None:
        """Serve until Ctrl-C."""
        print(f"listening on {self.url}", flush=True)
        with self, suppress(KeyboardInterrupt):
            self.serve_forever()


class _Handler(BaseHTTPRequestHandler):
    # only this server creates handlers
    server: WebServer  # pyright: ignore[reportIncompatibleVariableOverride]
    timeout = 10  # for clients that connect and send nothing

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        length = self.headers.get("Content-Length") or "0"
        if not length.isdecimal() or int(length) > LARGEST_BODY:
            answer = Answer(413, "That is too much.")
        else:
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            body = self.rfile.read(int(length))
            headers = {name.lower(): value for name, value in self.headers.items()}
            answer = self.server.answer(Call(self.command, parts.path, query, headers, body))
        # only the path: the query may hold codes and tokens
        log.info("%s %s -> %d", self.command, parts.path, answer.status)
        self.send_response(answer.status)
        content = answer.text.encode()
        shown = {"Content-Type": "text/html; charset=utf-8", **dict(answer.headers)}
        for name, value in {**shown, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = _serve  # noqa: N815 - names that http.server calls

    def log_message(self, format: str, *args: Any) -> None:
        """Suppress the default log line, which would show the query."""
