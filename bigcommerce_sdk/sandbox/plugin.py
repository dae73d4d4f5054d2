"""Fixtures for pytest, available as soon as the package is installed.

``bigcommerce_sandbox`` is a store with the demo shop, reset after each test; ``bigcommerce_api``
and ``bigcommerce_async_api`` are clients of it. Each worker of pytest-xdist has its own sandbox at
a free port.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
    from bigcommerce_sdk.sandbox import Sandbox


@pytest.fixture(scope="session")
def _running_sandbox() -> Iterator[Sandbox]:
    # imported on use: every run of pytest loads this module
    from bigcommerce_sdk.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def bigcommerce_sandbox(_running_sandbox: Sandbox) -> Iterator[Sandbox]:
    """A running store with the unchanged demo shop.

    See ``bigcommerce_sdk.sandbox.Sandbox``. Stores that a test adds are removed after it.
    """
    yield _running_sandbox
    for added in _running_sandbox.stores[1:]:
        _running_sandbox.remove_store(added)
    _running_sandbox.reset()


@pytest.fixture
def bigcommerce_api(bigcommerce_sandbox: Sandbox) -> Iterator[BigcommerceApi]:
    """A client of the store of ``bigcommerce_sandbox``."""
    with bigcommerce_sandbox.api() as api:
        yield api


@pytest.fixture
def bigcommerce_async_api(bigcommerce_sandbox: Sandbox) -> Iterator[AsyncBigcommerceApi]:
    """An asynchronous client of the store of ``bigcommerce_sandbox``.

    It works in each event loop that a test uses, by ``asyncio.run`` or a plugin of pytest.
    """
    # Not an asynchronous fixture, which would need a plugin and belong to one event loop. The loops
    # of the test close their connections at their end; this closes those of loops that go on.
    import asyncio

    api = bigcommerce_sandbox.async_api()
    yield api
    loop = asyncio.new_event_loop()
    loop.run_until_complete(api.aclose())
    loop.close()
