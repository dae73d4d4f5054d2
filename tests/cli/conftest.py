"""A sandbox for all tests of the command line in one module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bigcommerce_sdk.sandbox import Sandbox

from .running import environment


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running, environment(running):
        yield running
