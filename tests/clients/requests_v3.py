"""Calls of V3 with rows that exist, made by a client that sends any request.

The client runs in a process of its own, which reads a request as a line of JSON and answers with a
line that has the error, or an empty one.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from bigcommerce_sdk.sandbox import Sandbox
from tests.clients.outcomes import Call, Outcome, make_calls
from tests.sandbox.clients import v3
from tests.sandbox.clients.test_v3_calls import CLIENTS, REFUSED


def calls_of(client: str) -> list[str]:
    """The recorded calls of a client; all calls if it has none of its own."""
    own = [call for call, clients in CLIENTS.items() if client in clients]
    return own or list(CLIENTS)


def run(
    sandbox: Sandbox, client: str, version: str, command: Sequence[str | Path], folder: Path
) -> Outcome:
    """Make the calls of a client, except uploads.

    Args:
        sandbox: the store.
        client: the name of the client.
        version: its version.
        command: starts the process.
        folder: where it runs.
    """
    settings = {**os.environ, **sandbox.environment}
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=settings,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    sent, received = process.stdin, process.stdout
    assert sent
    assert received

    def made() -> Iterator[Call]:
        for call in calls_of(client):
            sandbox.reset()
            prepared = v3.prepare(v3.Shop(sandbox), call)
            if not prepared.files:
                yield call, lambda prepared=prepared: send(prepared)  # type: ignore[misc]

    def send(prepared: v3.Prepared) -> None:
        sent.write(json.dumps(prepared._asdict()) + "\n")
        sent.flush()
        line = received.readline()
        if not line:
            raise RuntimeError("the process ended")
        error = json.loads(line)["error"]
        if error:
            raise RuntimeError(error)
        last = sandbox.requests[-1]  # a client may keep an error to itself
        if last.method != prepared.method or last.status >= 400:
            raise RuntimeError(f"{last.method} {last.path} -> {last.status}")

    with process:
        try:
            return make_calls(client, version, made(), REFUSED)
        finally:
            sent.close()
