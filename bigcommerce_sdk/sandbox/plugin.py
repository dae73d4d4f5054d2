"""Fixtures for pytest, there as soon as the package is installed: ``bigcommerce_sandbox``, a store
with the demo shop that begins anew with each test, and ``bigcommerce_api``, a client of it.

Every worker of pytest-xdist has a sandbox of its own, at a free port.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bigcommerce_sdk.api import BigcommerceApi
    from bigcommerce_sdk.sandbox import Sandbox


@pytest.fixture(scope="session")
def _running_sandbox() -> Iterator[Sandbox]:
    # imported by those who use it: every run of pytest loads this module
    from bigcommerce_sdk.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def bigcommerce_sandbox(_running_sandbox: Sandbox) -> Iterator[Sandbox]:
    """A running store with the demo shop, as it was made; see ``bigcommerce_sdk.sandbox.Sandbox``.

    Further stores that a test adds are gone after it.
    """
    yield _running_sandbox
    for added in _running_sandbox.stores[1:]:
        _running_sandbox.remove_store(added)
    _running_sandbox.reset()


@pytest.fixture
def bigcommerce_api(bigcommerce_sandbox: Sandbox) -> Iterator[BigcommerceApi]:
    """A client of that store."""
    with bigcommerce_sandbox.api() as api:
        yield api
