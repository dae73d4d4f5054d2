"""Transports of both kinds that answer from one function, without sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.secret import Secret

#: Answers a request with a status and the JSON of the body.
Answer = Callable[[Request], tuple[int, Any]]


class Answering:
    """A transport for threads.

    Attributes:
        sent: method, URL and body of every request.
        closed: how often it was closed.
    """

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.sent: list[tuple[str, str, bytes]] = []
        self.closed = 0

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Response:
        return self._respond(request)

    def close(self) -> None:
        self.closed += 1

    def _respond(self, request: Request) -> Response:
        self.sent.append((request.method, request.url, bytes(request.content or b"")))
        status, data = self._answer(request)
        content = b"" if data is None else json.dumps(data).encode()
        return Response(status, Headers({"content-type": "application/json"}), content)


class AsyncAnswering(Answering):
    """A transport for asyncio."""

    async def send(  # type: ignore[override]
        self, request: Request, secrets: Mapping[str, Secret], timeout: Any
    ) -> Response:
        await asyncio.sleep(0)
        return self._respond(request)

    async def aclose(self) -> None:
        self.closed += 1


class Silent:
    """A transport for asyncio whose requests are never answered.

    Attributes:
        began: set when a request was sent.
        closed: how often it was closed.
    """

    def __init__(self) -> None:
        self.began = asyncio.Event()
        self.closed = 0

    async def send(self, request: Request, secrets: Mapping[str, Secret], timeout: Any) -> Response:
        self.began.set()
        await asyncio.Event().wait()
        raise AssertionError

    async def aclose(self) -> None:
        self.closed += 1


def run(main: Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine in an event loop of its own; no task may remain, and it must end."""

    async def bounded() -> Any:
        async with asyncio.timeout(60):
            result = await main
        for _ in range(3):  # asyncio closes abandoned generators in tasks
            await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return result

    with asyncio.Runner(debug=True) as runner:
        return runner.run(bounded())
