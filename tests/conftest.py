"""Fixtures for the whole suite."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A running store with the demo shop, for this test alone."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[BigcommerceApi]:
    """A client of that store that tries once; what retries does so on a clock of the test."""
    with sandbox.api(max_retries=0) as client:
        yield client
