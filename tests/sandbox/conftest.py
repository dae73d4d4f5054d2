"""Raw HTTP access to the sandbox, below the client; and a store with an app that it calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from bigcommerce_sdk.sandbox import Sandbox, SandboxStore
from tests.runtime.loopback import serving

from .shop import Clock, Shop


class Http:
    """Sends requests to one store's V2 paths with its token."""

    def __init__(self, sandbox: SandboxStore) -> None:
        self.base = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2"
        self.session = requests.Session()
        self.session.headers["X-Auth-Token"] = sandbox.token

    def __call__(self, method: str, path: str, **settings: Any) -> requests.Response:
        return self.session.request(method, self.base + path, **settings)

    def get(self, path: str, **query: Any) -> requests.Response:
        return self("GET", path, params=query)

    def ids(self, path: str, **query: Any) -> list[Any]:
        """The ids of a list, [] when it is empty."""
        reply = self.get(path, **query)
        assert reply.status_code in (200, 204), reply.text
        return [row["id"] for row in reply.json()] if reply.content else []


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[Http]:
    client = Http(sandbox)
    with client.session:
        yield client


@pytest.fixture
def shop() -> Iterator[Shop]:
    """A store with a fixed clock, and an app that receives webhooks."""
    clock = Clock()
    with Sandbox(clock=clock) as sandbox, sandbox.api() as api, serving() as app:
        yield Shop(sandbox, clock, api, app)
