"""The transports under test, behind one interface, so that one case tests all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import (
    AiohttpTransport,
    RequestsTransport,
    Transport,
    Urllib3Transport,
)


class Blocking:
    """The asynchronous transport, for the synchronous client: it runs on an event loop of its own.

    Closing it closes the loop; sending again makes another one. The loop logs all that it can.
    """

    def __init__(self, **settings: Any) -> None:
        self.inner = AiohttpTransport(**settings)
        self._runner: asyncio.Runner | None = None

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Response:
        if self._runner is None:
            self._runner = asyncio.Runner(debug=True)
        return self._runner.run(self.inner.send(request, secrets, timeout))

    def close(self) -> None:
        if self._runner is not None:
            runner, self._runner = self._runner, None
            runner.run(self.inner.aclose())
            runner.close()


#: Makes a transport from its settings.
Make = Callable[..., Transport]

TRANSPORTS: dict[str, Make] = {
    "requests": RequestsTransport,
    "urllib3": Urllib3Transport,
    "aiohttp": Blocking,
}

#: Runs a test for each transport; its argument ``make`` makes it.
for_each = pytest.mark.parametrize("make", TRANSPORTS.values(), ids=TRANSPORTS)
