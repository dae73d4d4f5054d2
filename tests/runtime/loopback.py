"""A server on this machine that answers from a script and writes down what arrived."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from bigcommerce_sdk.api import BigcommerceApi

TOKEN = "canary-token-7f3a9c"
STORE = "ab12cd34"


class Reply(NamedTuple):
    """One canned reply. ``raw`` replaces everything, status line included; the events hold the
    reply back until they are set, before it is sent or after its last byte."""

    status: int = 200
    data: Any = None
    headers: dict[str, str] = {}  # noqa: RUF012 - never changed
    content: bytes | None = None
    raw: bytes | None = None
    hold: threading.Event | None = None
    hold_after: threading.Event | None = None


class Arrived(NamedTuple):
    """A received request."""

    method: str
    target: str
    headers: dict[str, str]
    content: bytes
    peer: tuple[str, int]

    @property
    def path(self) -> str:
        return urlsplit(self.target).path.removeprefix(f"/stores/{STORE}/v2")

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def body(self) -> Any:
        return json.loads(self.content) if self.content else None


class Loopback:
    """What the server does and what it saw: ``replies`` are given in turn, then 204."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.replies: list[Reply] = []
        self.arrived: list[Arrived] = []
        self.new_client: Callable[..., BigcommerceApi] = BigcommerceApi

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def lines(self) -> list[str]:
        """Method and path of every request."""
        return [f"{each.method} {each.path}" for each in self.arrived]

    def answers(self, *replies: Any) -> None:
        """Queue responses; plain data means status 200 with this JSON."""
        self.replies += [each if isinstance(each, Reply) else Reply(data=each) for each in replies]

    def api(self, **settings: Any) -> BigcommerceApi:
        """Create a client, without retries by default: each response counts."""
        given: dict[str, Any] = {"timeout": 20, "max_retries": 0, **settings}
        return self.new_client(store_hash=STORE, access_token=TOKEN, host=self.url, **given)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or a body waits 40 ms for the head to be acknowledged
    script: Loopback

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:  # the client went away, as some tests want it to
            self.close_connection = True

    def _serve(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.script.arrived.append(
            Arrived(self.command, self.path, headers, content, self.client_address)
        )
        reply = self.script.replies.pop(0) if self.script.replies else Reply(204)
        if reply.hold is not None:
            reply.hold.wait(30)
        if reply.raw is not None:
            self.wfile.write(reply.raw)
            if reply.hold_after is not None:
                reply.hold_after.wait(30)
            self.close_connection = True
            return
        content = reply.content or b""
        if reply.content is None and reply.data is not None:
            content = json.dumps(reply.data).encode()
        self.send_response(reply.status)
        for name, value in {"Content-Type": "application/json", **reply.headers}.items():
            self.send_header(name, value)
        if reply.status not in (204, 304):
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if reply.status not in (204, 304):
            self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815 - names that http.server calls

    def log_message(self, format: str, *args: Any) -> None:
        return


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False


@contextmanager
def serving() -> Generator[Loopback]:
    """A running server on a free port."""
    handler = type("Handler", (_Handler,), {})
    server = _Server(("127.0.0.1", 0), handler)
    script = handler.script = Loopback(server.server_address[1])  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield script
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
