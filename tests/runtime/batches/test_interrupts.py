"""Interrupts in the middle of a batch: nothing is lost."""

from __future__ import annotations

import asyncio
import threading
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.connection import AsyncOAuthConnection, OAuthConnection
from bigcommerce_sdk.endpoints.accessor import load_beside
from bigcommerce_sdk.exception import BatchException, CancelledException
from bigcommerce_sdk.messages import Headers, Request, Response
from tests.runtime.answering import run


def rows(count: int) -> list[dict[str, Any]]:
    return [{"id": number, "name": "x"} for number in range(1, count + 1)]


def indexes(error: BaseException | None) -> tuple[list[int], ...]:
    assert isinstance(error, BatchException)
    lists = (error.done, error.failed, error.unknown, error.not_sent)
    return tuple([index for index, _, _ in each] for each in lists)


class Interrupting:
    """A transport whose second request is interrupted."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        self.requests = 0

    def send(self, request: Request, secrets: Any, timeout: Any) -> Response:
        self.requests += 1
        if self.requests == 2:
            raise self.error
        return Response(204, Headers(), b"")

    def close(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_ctrl_c_tells_what_was_done(package: ModuleType, kind: type[BaseException]) -> None:
    connection = OAuthConnection(None, "abc", "token", transport=Interrupting(kind()))
    with pytest.raises(kind) as caught:
        package.load("People")(connection).update_many(rows(8))
    assert indexes(caught.value.__cause__) == ([0, 1, 2], [], [3, 4, 5], [6, 7])


def test_an_interrupt_before_the_first_request(package: ModuleType) -> None:
    connection = OAuthConnection(None, "abc", "token", transport=Interrupting(KeyboardInterrupt()))

    def broken() -> Any:
        yield {"id": 1, "name": "x"}
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        package.load("People")(connection).update_many(broken())
    assert caught.value.__cause__ is None


class Hanging:
    """A transport for asyncio whose second request is never answered."""

    def __init__(self) -> None:
        self.hangs = asyncio.Event()
        self.requests = 0

    async def send(self, request: Request, secrets: Any, timeout: Any) -> Response:
        self.requests += 1
        if self.requests == 2:
            self.hangs.set()
            await asyncio.Event().wait()
        await asyncio.sleep(0)
        return Response(204, Headers(), b"")

    async def aclose(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize("concurrency", [1, 2])
def test_a_cancelled_task_tells_what_was_done(package: ModuleType, concurrency: int) -> None:
    async def main() -> None:
        transport = Hanging()
        connection = AsyncOAuthConnection(None, "abc", "token", transport=transport)
        people = _async(package, connection)
        task = asyncio.create_task(people.update_many(rows(8), concurrency=concurrency))
        await transport.hangs.wait()
        for _ in range(20):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        found = indexes(caught.value.__cause__)
        if concurrency == 1:
            assert found == ([0, 1, 2], [], [3, 4, 5], [6, 7])
        else:
            assert found == ([0, 1, 2, 6, 7], [], [3, 4, 5], [])

    run(main())


def test_closing_the_connection_tells_what_was_done(package: ModuleType) -> None:
    async def main() -> None:
        transport = Hanging()
        connection = AsyncOAuthConnection(None, "abc", "token", transport=transport)
        task = asyncio.create_task(_async(package, connection).update_many(rows(8)))
        await transport.hangs.wait()
        await connection.aclose()
        with pytest.raises(BatchException) as caught:
            await task
        assert indexes(caught.value) == ([0, 1, 2], [], [3, 4, 5], [6, 7])
        assert isinstance(caught.value.__cause__, CancelledException)

    run(main())


def _async(package: ModuleType, connection: Any) -> Any:
    return load_beside(package.__name__, "AsyncPeople")(connection)


class Held:
    """A transport whose requests wait for each other; the second one is interrupted."""

    def __init__(self) -> None:
        self.both = threading.Barrier(2)

    def send(self, request: Request, secrets: Any, timeout: Any) -> Response:
        self.both.wait(20)
        if b'"id":4' in (request.content or b"").replace(b" ", b""):
            raise ConnectionAbortedError("lost")
        return Response(204, Headers(), b"")

    def close(self) -> None:
        """Nothing is open."""


def test_any_error_of_a_request_ends_the_batch(package: ModuleType) -> None:
    connection = OAuthConnection(None, "abc", "token", transport=Held())
    with pytest.raises(BatchException) as caught:
        package.load("People")(connection).update_many(rows(6), concurrency=2)
    assert indexes(caught.value) == ([0, 1, 2], [], [3, 4, 5], [])
    assert isinstance(caught.value.__cause__, ConnectionAbortedError)
