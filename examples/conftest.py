"""Fixtures of the examples' tests, beside those of the package."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from examples.web_server import Answer, Call, WebServer

Serve = Callable[[Callable[[Call], Answer]], str]


@pytest.fixture
def api(bigcommerce_sandbox: Sandbox) -> Iterator[BigcommerceApi]:
    """A client without retries, so that failures show."""
    with bigcommerce_sandbox.api(max_retries=0) as client:
        yield client


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serve an app on a free local port; returns its URL."""
    with ExitStack() as stack:

        def start(answer: Callable[[Call], Answer]) -> str:
            server = stack.enter_context(WebServer(0, answer))
            thread = threading.Thread(target=server.serve_forever, args=(0.01,))
            thread.start()
            stack.callback(thread.join)
            stack.callback(server.shutdown)
            return server.url

        yield start
