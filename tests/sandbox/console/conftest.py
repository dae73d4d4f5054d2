"""A sandbox with its console, and a browser that has signed in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bigcommerce_sdk.sandbox import Sandbox

from .browsing import Browser


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(admin=True) as running:
        yield running


@pytest.fixture(scope="module")
def browser(sandbox: Sandbox) -> Iterator[Browser]:
    visitor = Browser(sandbox)
    visitor.sign_in()
    with visitor.session:
        yield visitor
