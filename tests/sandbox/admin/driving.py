"""Requests that control a sandbox."""

from __future__ import annotations

from typing import Any

import requests

from bigcommerce_sdk.sandbox import Sandbox, SandboxStore


def drive(
    sandbox: SandboxStore, method: str, path: str, data: Any = None, **headers: str
) -> requests.Response:
    """Send a request with the token of the store."""
    headers = {"X-Auth-Token": sandbox.token, **headers}
    url = f"{sandbox.base_url}/sandbox{path}"
    return requests.request(method, url, json=data, headers=headers, timeout=30)


def done(sandbox: Sandbox, method: str, path: str, data: Any = None) -> Any:
    """The JSON of the reply to a request that succeeds; ``None`` for none."""
    reply = drive(sandbox, method, path, data)
    assert reply.ok, reply.text
    return reply.json() if reply.content else None
