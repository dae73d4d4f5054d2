"""``bigcommerce webhooks listen``: real deliveries of the sandbox, and forged ones."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import IO, Any

import pytest
import requests

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.signing import sign_webhook

from .running import run

SECRET = "canary-client-secret-0123456789"
BODY = b'{"scope": "store/order/created", "producer": "stores/ab12", "data": {"id": 100}}'


posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no Ctrl-C for one process")


class Listening:
    """A process that listens; ``port`` is where."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        first = self.stderr.readline()
        found = re.fullmatch(r"Listening on http://127\.0\.0\.1:(\d+) \(Ctrl-C ends\)\n", first)
        assert found is not None, first
        self.url = f"http://127.0.0.1:{found[1]}/hook"

    @property
    def stdout(self) -> IO[str]:
        assert self.process.stdout is not None
        return self.process.stdout

    @property
    def stderr(self) -> IO[str]:
        assert self.process.stderr is not None
        return self.process.stderr

    def send(self, body: bytes = BODY, *, message_id: str = "m1", **signing: Any) -> int:
        headers = sign_webhook(body, SECRET, message_id=message_id, **signing)
        return self.post(body, headers)

    def post(self, body: bytes, headers: dict[str, str]) -> int:
        return requests.post(self.url, body, headers=headers, timeout=10).status_code

    def interrupt(self) -> tuple[str, str]:
        self.process.send_signal(signal.SIGINT)
        return self.process.communicate(timeout=10)


@contextmanager
def listening(*words: str, secret: str = SECRET) -> Iterator[Listening]:
    process = subprocess.Popen(
        [sys.executable, "-m", "bigcommerce_sdk", "webhooks", "listen", "--port", "0", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "APP_CLIENT_SECRET": secret},
    )
    with process:
        try:
            yield Listening(process)
        finally:
            process.kill()


def test_events_of_the_sandbox_are_printed_until_there_are_enough() -> None:
    with Sandbox() as sandbox, listening("--count", "2", secret=sandbox.client_secret) as found:
        api = sandbox.api()
        api.Webhooks.create(scope="store/order/*", destination=found.url, is_active=True)
        api.Orders.update(100, status_id=2)
        out, err = found.process.communicate(timeout=30)
        api.close()
    events = [json.loads(line) for line in out.splitlines()]
    assert {each["scope"] for each in events} == {
        "store/order/updated",
        "store/order/statusUpdated",
    }
    assert all(each["body"]["data"]["id"] == 100 for each in events)
    assert (found.process.returncode, err) == (0, "")


@pytest.fixture(scope="module")
def listener() -> Iterator[Listening]:
    with listening() as found:
        yield found


@pytest.mark.parametrize(
    ("case", "status", "reason"),
    [
        ("wrong secret", 401, "signature"),
        ("changed body", 401, "signature"),
        ("replay", 401, "expired"),
        ("future", 401, "not yet valid"),
        ("no signature", 401, "malformed"),
    ],
)
def test_what_is_not_authentic_is_refused_with_a_line(
    listener: Listening, case: str, status: int, reason: str
) -> None:
    import time

    headers = sign_webhook(BODY, SECRET, message_id="x")
    body = BODY
    if case == "wrong secret":
        headers = sign_webhook(BODY, "another-secret-another-secret", message_id="x")
    elif case == "changed body":
        body += b" "
    elif case == "replay":
        headers = sign_webhook(BODY, SECRET, message_id="x", now=time.time() - 3600)
    elif case == "future":
        headers = sign_webhook(BODY, SECRET, message_id="x", now=time.time() + 3600)
    else:
        del headers["webhook-signature"]
    assert listener.post(body, headers) == status
    line = listener.stderr.readline()
    assert line.startswith("refused (")
    assert reason in line or case == "future"


def test_a_redelivered_event_is_printed_once(listener: Listening) -> None:
    assert [listener.send(message_id=each) for each in ("a", "a", "b")] == [200, 200, 200]
    printed = [json.loads(listener.stdout.readline())["message_id"] for _ in range(2)]
    assert printed == ["a", "b"]
    assert listener.stderr.readline() == "redelivered: a\n"


def test_other_requests_are_refused(listener: Listening) -> None:
    assert requests.get(listener.url, timeout=10).status_code == 501
    headers = {"Content-Length": str(10**8)}
    assert requests.post(listener.url, headers=headers, timeout=10).status_code == 413


@posix
def test_ctrl_c_ends_it() -> None:
    with listening("-o", "text") as found:
        found.send()
        out, err = found.interrupt()
    assert (found.process.returncode, err) == (0, "stopped\n")
    assert re.fullmatch(r'[\d-]{10} [\d:]{8}  store/order/created  \{"id": 100\}\n', out)


@pytest.fixture
def app() -> Iterator[tuple[str, list[tuple[bytes, dict[str, str]]], list[int]]]:
    """An app that receives events: its address, what it got, and the statuses it answers with."""
    got: list[tuple[bytes, dict[str, str]]] = []
    statuses: list[int] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append((self.rfile.read(int(self.headers["Content-Length"])), dict(self.headers)))
            self.send_response(statuses.pop(0))
            self.end_headers()

        def log_message(self, format: str, *arguments: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/app", got, statuses
    server.shutdown()
    server.server_close()
    thread.join()


@posix
def test_events_are_passed_on_with_their_signature(
    app: tuple[str, list[tuple[bytes, dict[str, str]]], list[int]],
) -> None:
    url, got, statuses = app
    statuses += [500, 204]
    with listening("--forward-to", url) as found:
        assert [found.send(), found.send(), found.post(BODY, {})] == [500, 204, 401]
        out, err = found.interrupt()
    assert len(out.splitlines()) == 1
    assert err.splitlines()[:2] == ["the app answered 500", "redelivered: m1"]
    assert [body for body, _ in got] == [BODY, BODY]
    assert all("webhook-signature" in {name.lower() for name in each} for _, each in got)


@pytest.mark.parametrize("url", ["http://example.com/x", "ftp://127.0.0.1/", "x", ""])
def test_events_are_passed_on_to_safe_addresses_only(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APP_CLIENT_SECRET", SECRET)
    done = run("webhooks", "listen", "--forward-to", url)
    assert done.code == 2
    assert "--forward-to must be an https address" in done.err


def test_the_secret_is_needed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("APP_CLIENT_SECRET", "")
    assert "Set APP_CLIENT_SECRET" in run("webhooks", "listen").err
    (tmp_path / "secret").write_text("")
    (tmp_path / "secret").chmod(0o600)
    assert "is empty" in run("webhooks", "listen", "--secret-file", tmp_path / "secret").err


def test_a_port_in_use_is_an_error(listener: Listening, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APP_CLIENT_SECRET", SECRET)
    port = listener.url.rpartition(":")[2].partition("/")[0]
    done = run("v3", "webhooks", "listen", "--port", port)
    assert done.code == 1
    assert f"Cannot listen on port {port}" in done.err
