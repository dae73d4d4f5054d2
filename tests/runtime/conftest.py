"""Fixtures of the runtime's tests."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from tests.both import Clients
from tests.runtime.loopback import Loopback, serving


@pytest.fixture
def server(new_client: Clients) -> Iterator[Loopback]:
    """A scripted server."""
    with serving() as running:
        running.new_client = new_client
        yield running


@pytest.fixture
def client(server: Loopback) -> Iterator[BigcommerceApi]:
    """A client of the scripted server."""
    with server.api() as api:
        yield api


@pytest.fixture
def dead() -> Iterator[int]:
    """The port of a listener whose queue is full: it takes no connection, and refuses none."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
        for filler in fillers:
            filler.close()
