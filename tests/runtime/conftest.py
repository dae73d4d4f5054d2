"""Fixtures of the runtime's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from tests.runtime.loopback import Loopback, serving


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A scripted server."""
    with serving() as running:
        yield running


@pytest.fixture
def client(server: Loopback) -> Iterator[BigcommerceApi]:
    """A client of the scripted server."""
    with server.api() as api:
        yield api
